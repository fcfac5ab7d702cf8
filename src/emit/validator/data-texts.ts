import { expectedBy, expectedWords } from "../../ir/shape/expected.js";
import { definition, isRecord, type Schema } from "./definition.js";
import type { PlaceTexts, Texts } from "./texts.js";

/**
 * What is said of the parts of an event, a case or a timeline, by their titles in the schema: «‘Moment’ klopt niet. Verwacht
 * werd een bestaande datum tussen 1990 en 2100, zoals 2026-01-05.» `whole` names the document. Of one that is of several
 * kinds, told apart by their `type`, what most of them say alike is told once.
 */
export function dataTexts(schema: object, whole: string): Texts {
  const root = schema as Schema;
  const variants = Array.isArray(root.oneOf) ? root.oneOf.map((each) => resolved(each, root)) : [];
  const shared = new Map<string, PlaceTexts>([
    ["", { ...placeTexts(root, whole), wrong: `${whole} klopt niet.` }],
  ]);
  collect(root, "", root, shared);
  const own = variants.map((variant): readonly [string, ReadonlyMap<string, PlaceTexts>] => {
    const places = new Map<string, PlaceTexts>();
    collect(variant, "", root, places);
    return [typeOf(variant), places];
  });
  if (variants.length > 0) shared.set("type", TYPE);
  const kinds = own.map(([, places]) => places);
  for (const place of new Set(kinds.flatMap((places) => [...places.keys()]))) {
    const usual = mostCommon(kinds.flatMap((places) => places.get(place) ?? []));
    if (usual !== undefined && !shared.has(place)) shared.set(place, usual);
  }
  const special = own.flatMap(([type, places]) =>
    [...places]
      .filter(([place, texts]) => place !== "type" && !isSame(shared.get(place), texts))
      .map(([place, texts]) => [`${type}#${place}`, texts] as const),
  );
  return Object.fromEntries([...shared, ...special]);
}

/** The one that equals most of the others; of several the first. */
function mostCommon(all: readonly PlaceTexts[]): PlaceTexts | undefined {
  const counted = new Map<string, { readonly one: PlaceTexts; count: number }>();
  for (const one of all) {
    const key = JSON.stringify([one.label, one.expected]);
    const known = counted.get(key) ?? { one, count: 0 };
    known.count++;
    counted.set(key, known);
  }
  return [...counted.values()].reduce<{ readonly one: PlaceTexts; readonly count: number } | undefined>(
    (best, each) => (best !== undefined && best.count >= each.count ? best : each),
    undefined,
  )?.one;
}

const TYPE: PlaceTexts = {
  label: "Soort gebeurtenis",
  missing: "Het is niet duidelijk welke gebeurtenis dit is: ‘type’ ontbreekt.",
  wrong: "Deze gebeurtenis kent de procedure niet.",
};

/** Adds what is said of each part that a schema describes; of two descriptions of one place the first. */
function collect(schema: Schema, at: string, root: Schema, into: Map<string, PlaceTexts>): void {
  const { properties, additionalProperties, items, anyOf } = schema;
  for (const [key, property] of Object.entries(isRecord(properties) ? properties : {}))
    described(property, at === "" ? escaped(key) : `${at}/${escaped(key)}`, root, into, key);
  if (isRecord(additionalProperties)) described(additionalProperties, `${at}/*`, root, into);
  if (isRecord(items)) described(items, `${at}/*`, root, into);
  for (const each of Array.isArray(anyOf) ? anyOf : []) collect(resolved(each, root), at, root, into);
}

function described(
  property: unknown,
  at: string,
  root: Schema,
  into: Map<string, PlaceTexts>,
  key?: string,
): void {
  if (!isRecord(property)) return;
  const target = resolved(property, root);
  const above = into.get(at.slice(0, at.lastIndexOf("/")))?.label;
  const title = [property.title, target.title, key, above].find((each) => typeof each === "string");
  if (!into.has(at)) into.set(at, placeTexts(target, String(title ?? at)));
  collect(target, at, root, into);
}

function placeTexts(schema: Schema, label: string): PlaceTexts {
  const expected = expectedBy(schema);
  const version = expected.kind === "pattern" ? VERSION.exec(expected.pattern)?.[1] : undefined;
  if (expected.kind === "any") return { label };
  return {
    label,
    expected: version === undefined ? expectedWords(expected).nl : `een versie zoals ${version}.0.0`,
  };
}

/** Any version with this first number. */
const VERSION = /^\^(\d+)\\\.\[0-9\]/;

function typeOf({ properties }: Schema): string {
  const type = isRecord(properties) ? properties.type : undefined;
  return isRecord(type) ? String(type.const) : "";
}

function resolved(schema: unknown, root: Schema): Schema {
  if (!isRecord(schema)) return {};
  const { $ref, ...beside } = schema;
  if (typeof $ref !== "string" || !$ref.startsWith("#/$defs/")) return schema;
  return { ...definition($ref, root), ...beside };
}

/** A name as a pointer has it. */
function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isSame(a: PlaceTexts | undefined, b: PlaceTexts): boolean {
  return a !== undefined && a.label === b.label && a.expected === b.expected;
}
