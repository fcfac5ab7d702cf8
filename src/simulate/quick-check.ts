import { MOMENT_PATTERN } from "../ir/shape/patterns.js";
import { readMoment } from "./moment.js";
import type { JsonSchema } from "./schema/json-schema.js";

/** Whether data fits a schema. */
export type QuickCheck = (value: unknown) => boolean;

/** The schemas that a schema may refer to, by reference. */
export type Referred = ReadonlyMap<string, JsonSchema>;

/**
 * Compiles a schema to a check that says no more than yes or no, and looks only at what is there: one look-up for each
 * key of the data, instead of one for each key of the schema. Data that it refuses, `schemaChecks` judges anew to say
 * what is wrong; so it may refuse too much, and does so with objects that are no plain ones.
 */
export function quickCheck(schema: JsonSchema | boolean, referred: Referred): QuickCheck {
  if (typeof schema === "boolean") return schema ? fits : () => false;
  const checks = [...valueChecks(schema), ...partChecks(schema, referred)];
  const [first = fits, second = fits, ...more] = checks;
  if (checks.length < 2) return first;
  if (more.length === 0) return (value) => first(value) && second(value);
  return (value) => {
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
}

const fits: QuickCheck = () => true;

/** The keywords that look at a value without looking into it. */
function valueChecks(schema: JsonSchema): readonly QuickCheck[] {
  const checks: QuickCheck[] = [];
  const { type, enum: values, pattern, minLength, minimum, minProperties, maxItems } = schema;
  const isClosed = type === "object" && schema.additionalProperties !== undefined;
  if (type !== undefined && !isClosed) checks.push(typeCheck(type));
  if (schema.const !== undefined) checks.push((value) => value === schema.const);
  if (values !== undefined) checks.push(enumCheck(values));
  if (pattern !== undefined) checks.push(patternCheck(pattern));
  if (minLength !== undefined) checks.push((value) => typeof value !== "string" || isLong(value, minLength));
  if (minimum !== undefined) checks.push((value) => typeof value !== "number" || value >= minimum);
  if (minProperties !== undefined)
    checks.push((value) => !isObject(value) || Object.keys(value).length >= minProperties);
  if (maxItems !== undefined) checks.push((value) => !Array.isArray(value) || value.length <= maxItems);
  if (schema.uniqueItems === true) checks.push((value) => !Array.isArray(value) || isWithoutRepeats(value));
  return checks;
}

function partChecks(schema: JsonSchema, referred: Referred): readonly QuickCheck[] {
  const part = (one: JsonSchema | boolean) => quickCheck(one, referred);
  const checks: QuickCheck[] = [];
  const { properties, required, additionalProperties, items, contains, allOf, anyOf, oneOf, $ref } = schema;
  if (additionalProperties !== undefined) checks.push(closedCheck(schema, additionalProperties, referred));
  else if (properties !== undefined || required !== undefined) checks.push(openCheck(schema, referred));
  if (items !== undefined) checks.push(itemsCheck(part(items)));
  if (contains !== undefined) checks.push(containsCheck(part(contains)));
  if (allOf !== undefined) checks.push(...allOf.map(part));
  // The choices of our schemas exclude each other, so that one of them and any of them is the same.
  if (anyOf !== undefined) checks.push(anyCheck(anyOf.map(part)));
  if (oneOf !== undefined) checks.push(anyCheck(oneOf.map(part)));
  if (schema.if !== undefined) {
    const [condition, yes, no] = [part(schema.if), part(schema.then ?? true), part(schema.else ?? true)];
    checks.push((value) => (condition(value) ? yes(value) : no(value)));
  }
  if ($ref !== undefined) checks.push(referenceCheck($ref, referred));
  return checks;
}

function typeCheck(type: NonNullable<JsonSchema["type"]>): QuickCheck {
  switch (type) {
    case "object":
      return isObject;
    case "array":
      return Array.isArray;
    case "integer":
      return Number.isInteger;
    case "number":
      return Number.isFinite;
    default:
      // These types of JSON Schema are named as in JavaScript.
      return (value) => typeof value === type;
  }
}

function enumCheck(values: readonly unknown[]): QuickCheck {
  return (value) => values.includes(value);
}

/** A moment is read, which is faster than its pattern; the pattern also fits some that do not exist. */
function patternCheck(pattern: string): QuickCheck {
  const expression = new RegExp(pattern, "u");
  const isMoment = pattern === MOMENT_PATTERN;
  return (value) =>
    typeof value !== "string" || (isMoment && readMoment(value) !== undefined) || expression.test(value);
}

/** Of a short list each against each is faster than a set of them all. */
function isWithoutRepeats(list: readonly unknown[]): boolean {
  if (list.length > SHORT) return new Set(list).size === list.length;
  for (let at = 1; at < list.length; at++) if (list.includes(list[at - 1], at)) return false;
  return true;
}

const SHORT = 8;

/** Characters outside the basic plane count once. */
function isLong(text: string, least: number): boolean {
  return least < 2 ? text.length >= least : [...text].length >= least;
}

/** An object of which every key is spoken for. */
function closedCheck(
  { type, properties = {}, required = [] }: JsonSchema,
  others: JsonSchema | boolean,
  referred: Referred,
): QuickCheck {
  const isOther = type !== "object";
  const rest = quickCheck(others, referred);
  const known = new Map(Object.entries(properties).map(([key, one]) => [key, quickCheck(one, referred)]));
  const wanted = new Set(required);
  return (value) => {
    if (!isObject(value)) return isOther;
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    let missing = wanted.size;
    for (const key in value) {
      const inner = value[key];
      // A key whose value is undefined counts as absent.
      if (inner === undefined) continue;
      const check = known.get(key) ?? rest;
      if (check !== fits && !check(inner)) return false;
      if (missing > 0 && wanted.has(key)) missing--;
    }
    return missing === 0;
  };
}

/** An object of which some keys are spoken for. */
function openCheck({ properties = {}, required = [] }: JsonSchema, referred: Referred): QuickCheck {
  const known = Object.entries(properties).map(
    ([key, one]) => [key, quickCheck(one, referred), required.includes(key)] as const,
  );
  const bare = required.filter((key) => !Object.hasOwn(properties, key));
  return (value) => {
    if (!isObject(value)) return true;
    for (const [key, check, isWanted] of known) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner === undefined ? isWanted : !check(inner)) return false;
    }
    for (const key of bare) if (value[key] === undefined) return false;
    return true;
  };
}

/** By number: `every` would pass over the holes of a list. */
function itemsCheck(check: QuickCheck): QuickCheck {
  return (value) => {
    if (!Array.isArray(value)) return true;
    for (let at = 0; at < value.length; at++) if (!check(value[at])) return false;
    return true;
  };
}

function containsCheck(check: QuickCheck): QuickCheck {
  return (value) => !Array.isArray(value) || value.some(check);
}

function anyCheck(checks: readonly QuickCheck[]): QuickCheck {
  return (value) => checks.some((check) => check(value));
}

/** Compiled when data first gets there. */
function referenceCheck($ref: string, referred: Referred): QuickCheck {
  let made: QuickCheck | undefined;
  return (value) => {
    made ??= quickCheck(referred.get($ref) ?? false, referred);
    return made(value);
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
