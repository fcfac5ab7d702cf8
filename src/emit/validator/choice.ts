import { definition, isRecord, record, type Schema } from "./definition.js";

/**
 * What Ajv needs to tell the options of a choice apart by their `type`, so that data that is wrong is not held against all
 * of them; nothing for a schema that is no choice between definitions. Ajv writes an `else` inside an `else` for each
 * option, and thousands of those no engine reads: of many options it first asks in which part of them the type is.
 */
export function choiceByType({ oneOf }: Schema, root: Schema): Schema | undefined {
  if (!Array.isArray(oneOf) || !oneOf.every((one) => isRecord(one) && "$ref" in one)) return undefined;
  if (oneOf.length <= MOST) return byType(oneOf);
  const ofType = (options: readonly unknown[]): Schema => ({
    type: "object",
    properties: { type: { enum: options.map((option) => typeOf(option, root)) } },
    required: ["type"],
  });
  const parts = Array.from({ length: Math.ceil(oneOf.length / MOST) }, (_, at) =>
    oneOf.slice(at * MOST, (at + 1) * MOST),
  );
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { allOf: [ofType(oneOf), ...parts.map((part) => ({ if: ofType(part), then: byType(part) }))] };
}

/** How many options are told apart at once. */
const MOST = 100;

function byType(options: readonly unknown[]): Schema {
  return { type: "object", oneOf: options, discriminator: { propertyName: "type" } };
}

function typeOf(option: unknown, root: Schema): unknown {
  const { properties } = definition(String(record(option).$ref), root);
  return record(record(properties).type).const;
}
