import { Ajv2020 } from "ajv/dist/2020.js";
import * as standalone from "ajv/dist/standalone/index.js";
import { choiceByType } from "./choice.js";
import { compactCode } from "./compact-code.js";
import { isRecord, record, type Schema } from "./definition.js";

/**
 * Code that checks data by each of these JSON Schemas, which may refer to each other by `$id`: statements of JavaScript
 * that import nothing, evaluate no text and end with a function `check(data)`. That tells whether the data fits, and
 * leaves in `check.errors` a list of `{ keyword, path, key }`: all that does not, with `key` for one that is missing or
 * not wanted. Formats are not looked at, since every schema of ours states in `pattern` what must hold. Of a schema that
 * no such code can be made of there is none.
 *
 * Ajv makes functions of text while it compiles, so this runs where that is allowed; the code it gives runs anywhere.
 */
export function compileSchemas(schemas: readonly object[]): readonly (string | undefined)[] {
  const bare = schemas.map((schema) => validating(schema));
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    messages: false,
    // A test has Ajv judge every schema at its strictest; here that would only take time.
    validateSchema: false,
    validateFormats: false,
    // Whether a text is empty, which is all that is asked, its length tells: nobody has to count characters.
    unicode: false,
    logger: false,
    discriminator: true,
    ownProperties: bare.some(namesInherited),
    // Of more than these Ajv writes a loop over its schema. `compactCode` knows that of options; names it may write out.
    loopEnum: 100,
    loopRequired: Number.POSITIVE_INFINITY,
    code: { source: true, esm: true, lines: false, optimize: 2 },
  });
  for (const schema of bare) ajv.addSchema(schema);
  return bare.map((schema) => {
    try {
      // Lengths are counted in units here, not in characters.
      if (OTHER_LENGTH.test(JSON.stringify(schema))) return undefined;
      const compiled = ajv.getSchema(String(schema.$id));
      return compiled === undefined ? undefined : compactCode(standalone.default.default(ajv, compiled));
    } catch {
      // A schema of a size or kind that we do not know must not cost the writer all else that is built.
      return undefined;
    }
  });
}

const OTHER_LENGTH = /"m(?:in|ax)Length":(?!1[,}])\d/;

/** The schema without what is there to be read only, and with its options told apart. */
function validating(schema: object): Schema {
  const bare = withoutRemarks(record(schema));
  const choice = choiceByType(bare, bare);
  if (choice === undefined) return bare;
  const { oneOf: _, ...rest } = bare;
  return { ...rest, ...choice };
}

function withoutRemarks(schema: Schema): Schema {
  const entries = Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (REMARKS.has(key) && typeof value === "string") return [];
    // Beside an enumeration it only names the options.
    if (key === "oneOf" && Array.isArray(schema.enum)) return [];
    return [[key, inner(value)]];
  });
  return Object.fromEntries(entries);
}

function inner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner);
  return isRecord(value) ? withoutRemarks(value) : value;
}

/** Keywords without a say, where they are texts; as the name of a property they have a schema. */
const REMARKS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "$comment",
  "format",
  "contentMediaType",
]);

/** Whether some property goes by a name that every object has of itself: only there must Ajv look twice. */
function namesInherited(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(namesInherited);
  if (!isRecord(schema)) return false;
  const names = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  return names.some((name) => name in {}) || Object.values(schema).some(namesInherited);
}
