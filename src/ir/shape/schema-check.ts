import { type Expected, expectedBy } from "./expected.js";

/** A JSON Schema as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where data does not fit its schema: the first place, and what should have stood there. */
export interface SchemaProblem {
  readonly path: readonly string[];
  readonly expected: Expected;
}

/** The ids that exist, by the name of the definition that stands for them (`RoleId`). Other names are not looked at. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with data, or undefined. Total: whatever the data is, it answers. */
export type SchemaCheck = (value: unknown, known?: KnownIds) => SchemaProblem | undefined;

/**
 * Compiles a JSON Schema (2020-12) to a check that stops at the first problem, in the order of the schema. It knows
 * the keywords this project writes, and no others; a test holds it against Ajv. `format` is a remark, as the standard
 * has it: what must hold stands in `pattern`.
 *
 * `others` are schemas it may refer to by `$id`. A check is asked for by reference, `#/$defs/moment`, or without one for
 * the whole; each is made once.
 */
export function schemaChecks(schema: Schema, others: readonly Schema[] = []): (at?: string) => SchemaCheck {
  const files: Files = { root: schema, others, made: new Map() };
  return (at = "#") => {
    const made = files.made.get(at) ?? (at === "#" ? compiled(schema, files) : reference(at, files));
    files.made.set(at, made);
    return made;
  };
}

interface Files {
  readonly root: Schema;
  readonly others: readonly Schema[];
  /** Definitions are compiled once, and only when data gets there. */
  readonly made: Map<string, SchemaCheck>;
}

function compiled(schema: unknown, files: Files): SchemaCheck {
  if (schema === false) return () => ({ path: [], expected: { kind: "nothing" } });
  if (!isRecord(schema)) return () => undefined;
  const checks = [
    ...valueChecks(schema),
    ...(isRecord(schema.properties) || schema.additionalProperties !== undefined || "required" in schema
      ? [objectCheck(schema, files)]
      : []),
    ...(schema.items === undefined ? [] : [itemsCheck(compiled(schema.items, files))]),
    ...(schema.contains === undefined ? [] : [containsCheck(schema, compiled(schema.contains, files))]),
    ...listOf(schema.allOf).map((each) => compiled(each, files)),
    ...(schema.if === undefined ? [] : [conditionCheck(schema, files)]),
    ...(schema.oneOf === undefined ? [] : [choiceCheck(listOf(schema.oneOf), files)]),
    ...(schema.anyOf === undefined ? [] : [choiceCheck(listOf(schema.anyOf), files)]),
    ...(typeof schema.$ref === "string" ? [reference(schema.$ref, files)] : []),
  ];
  const [only, ...more] = checks;
  if (only === undefined) return () => undefined;
  return more.length === 0 ? only : (value, known) => firstOf(checks, value, known);
}

function firstOf(
  checks: readonly SchemaCheck[],
  value: unknown,
  known: KnownIds | undefined,
): SchemaProblem | undefined {
  for (const check of checks) {
    const problem = check(value, known);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The keywords that look at a value without looking into it. */
function valueChecks(schema: Schema): readonly SchemaCheck[] {
  const { type, pattern, minLength, minimum, maximum, minProperties, maxItems } = schema;
  const values = schema.enum ?? ("const" in schema ? [schema.const] : undefined);
  const tests: ((value: unknown) => boolean)[] = [];
  if (typeof type === "string") tests.push((value) => isOfType(value, type));
  if (Array.isArray(values)) tests.push((value) => values.includes(value));
  if (typeof minLength === "number")
    tests.push((value) => typeof value !== "string" || [...value].length >= minLength);
  if (typeof pattern === "string") {
    const expression = new RegExp(pattern, "u");
    tests.push((value) => typeof value !== "string" || expression.test(value));
  }
  if (typeof minimum === "number") tests.push((value) => typeof value !== "number" || value >= minimum);
  if (typeof maximum === "number") tests.push((value) => typeof value !== "number" || value <= maximum);
  if (typeof minProperties === "number")
    tests.push((value) => !isRecord(value) || Object.keys(value).length >= minProperties);
  if (typeof maxItems === "number") tests.push((value) => !Array.isArray(value) || value.length <= maxItems);
  const problem: SchemaProblem = { path: [], expected: expectedBy(schema) };
  const checks = tests.map(
    (test): SchemaCheck =>
      (value) =>
        test(value) ? undefined : problem,
  );
  return schema.uniqueItems === true ? [...checks, eachOnce] : checks;
}

/** Only lists of texts are unlike each other here, so that a set tells. */
const eachOnce: SchemaCheck = (value) =>
  Array.isArray(value) && new Set(value).size < value.length
    ? { path: [], expected: { kind: "each-once" } }
    : undefined;

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isRecord(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** A key whose value is undefined counts as absent, as it does once the data is written as JSON. */
function objectCheck(schema: Schema, files: Files): SchemaCheck {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required = new Set<unknown>(listOf(schema.required));
  const entries = Object.entries(properties).map(([key, inner]) => ({
    key,
    check: compiled(inner, files),
    missing: required.has(key) ? missing(key, expectedBy(definitionOf(inner, files))) : undefined,
  }));
  const bare = [...required].filter((key) => typeof key === "string" && !Object.hasOwn(properties, key));
  const { additionalProperties = true } = schema;
  const rest = additionalProperties === true ? undefined : compiled(additionalProperties, files);
  return (value, known) => {
    if (!isRecord(value)) return undefined;
    for (const { key, check, missing: absence } of entries) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      const problem = inner === undefined ? absence : under(key, check(inner, known));
      if (problem !== undefined) return problem;
    }
    for (const key of bare)
      if (value[String(key)] === undefined) return missing(String(key), { kind: "any" });
    if (rest === undefined) return undefined;
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(properties, key) || value[key] === undefined) continue;
      const problem = under(key, rest(value[key], known));
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

function missing(key: string, expected: Expected): SchemaProblem {
  return { path: [key], expected };
}

function under(key: string, problem: SchemaProblem | undefined): SchemaProblem | undefined {
  return problem === undefined ? undefined : { ...problem, path: [key, ...problem.path] };
}

function itemsCheck(check: SchemaCheck): SchemaCheck {
  return (value, known) => {
    if (!Array.isArray(value)) return undefined;
    // By number: `forEach` and the like would pass over the holes of a list.
    for (let at = 0; at < value.length; at++) {
      const problem = check(value[at], known);
      if (problem !== undefined) return under(String(at), problem);
    }
    return undefined;
  };
}

function containsCheck(schema: Schema, check: SchemaCheck): SchemaCheck {
  const problem: SchemaProblem = { path: [], expected: expectedBy(schema) };
  return (value) =>
    !Array.isArray(value) || value.some((item) => check(item) === undefined) ? undefined : problem;
}

function conditionCheck(schema: Schema, files: Files): SchemaCheck {
  const condition = compiled(schema.if, files);
  const [yes, no] = [compiled(schema.then, files), compiled(schema.else, files)];
  return (value, known) => (condition(value) === undefined ? yes(value, known) : no(value, known));
}

/**
 * One of several shapes. Those that name their `kind` are told apart by it, so that what is wrong further on is said
 * precisely; of others the problem that lies deepest is told. Shapes never overlap here, so "one" and "any" are equal.
 */
function choiceCheck(variants: readonly unknown[], files: Files): SchemaCheck {
  const all = variants.map((variant) => compiled(variant, files));
  const kinds = variants.map((variant) => kindsOf(variant));
  if (kinds.some((each) => each === undefined)) {
    return (value, known) => {
      const problems: SchemaProblem[] = [];
      for (const check of all) {
        const problem = check(value, known);
        if (problem === undefined) return undefined;
        problems.push(problem);
      }
      return problems.reduce((a, b) => (b.path.length > a.path.length ? b : a));
    };
  }
  const byKind = new Map(kinds.flatMap((each, at) => (each ?? []).map((kind) => [kind, all[at]] as const)));
  const expected: Expected = { kind: "one-of", values: [...byKind.keys()] };
  return (value, known) => {
    if (!isRecord(value)) return { path: [], expected: { kind: "type", type: "object" } };
    const check = byKind.get(Object.hasOwn(value, "kind") ? value.kind : undefined);
    return check === undefined ? { path: ["kind"], expected } : check(value, known);
  };
}

function kindsOf(variant: unknown): readonly unknown[] | undefined {
  const properties = isRecord(variant) ? variant.properties : undefined;
  const kind = isRecord(properties) ? properties.kind : undefined;
  if (!isRecord(kind)) return undefined;
  return "const" in kind ? [kind.const] : Array.isArray(kind.enum) ? kind.enum : undefined;
}

/** A reference to a definition, or to another schema. A definition of ids also asks whether the id exists. */
function reference(ref: string, files: Files): SchemaCheck {
  const name = ref.startsWith("#/$defs/") ? definitionName(ref) : undefined;
  let made: SchemaCheck | undefined;
  const inner: SchemaCheck = (value, known) => {
    made ??= targetOf(ref, files);
    return made(value, known);
  };
  if (name === undefined) return inner;
  return (value, known) => {
    const problem = inner(value, known);
    const ids = known?.get(name);
    if (problem !== undefined || ids === undefined || ids.has(String(value))) return problem;
    return { path: [], expected: { kind: "id", of: name } };
  };
}

function targetOf(ref: string, files: Files): SchemaCheck {
  const key = `=${ref}`;
  const other = files.others.find(({ $id }) => $id === ref);
  const made =
    files.made.get(key) ??
    (other === undefined
      ? compiled(definitionOf({ $ref: ref }, files), files)
      : schemaChecks(other, files.others)());
  files.made.set(key, made);
  return made;
}

/** The schema behind a reference of this file; a schema that is no reference stands for itself. */
function definitionOf(schema: unknown, { root }: Files): Schema {
  if (!isRecord(schema)) return {};
  if (typeof schema.$ref !== "string") return schema;
  const name = definitionName(schema.$ref);
  const found = isRecord(root.$defs) && Object.hasOwn(root.$defs, name) ? root.$defs[name] : undefined;
  return isRecord(found) ? found : {};
}

function definitionName(ref: string): string {
  return decodeURIComponent(ref.slice("#/$defs/".length)).replaceAll("~1", "/").replaceAll("~0", "~");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
