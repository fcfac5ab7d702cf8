import type { ErrorObject } from "ajv";

/** The way to a value in a file: keys, and places in lists. */
export type SchemaPath = readonly (string | number)[];

/** Where the value stands that a schema refuses, from its JSON pointer (RFC 6901). */
export function pathOf({ instancePath }: Pick<ErrorObject, "instancePath">): SchemaPath {
  return instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The errors without those below a choice of schemas: they say no more than that one of them did not fit. */
export function outsideChoices(
  errors: readonly ErrorObject[],
  choice: "anyOf" | "oneOf",
): readonly ErrorObject[] {
  return errors.filter(({ schemaPath }) => !schemaPath.includes(`/${choice}/`));
}

/** The first error of each value and key. */
export function onePerKey(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const keyOf = ({ instancePath, params }: ErrorObject) =>
    `${instancePath} ${params.additionalProperty ?? params.missingProperty ?? ""}`;
  return errors.filter((error, at) => errors.findIndex((other) => keyOf(other) === keyOf(error)) === at);
}
