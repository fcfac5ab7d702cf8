import { schemaChecks } from "../../ir/shape/schema-check.js";
import { closedObject, type JsonSchema } from "./json-schema.js";

const TEXT: JsonSchema = { type: "string" };

/** More than any regulation asks for, and little enough to count day by day. */
const MOST = 10_000;

const SPAN = { from: TEXT, to: TEXT };

const STEPS: readonly JsonSchema[] = [
  step("clamped", { to: TEXT }),
  step("suspended", { ...SPAN, name: TEXT }),
  step("skipped", { date: TEXT, name: TEXT, closed: { type: "string", enum: ["weekday", "other"] } }),
  step("two-workdays", { ...SPAN, workdays: { type: "array", items: TEXT } }),
  step("rolled", {
    ...SPAN,
    reasons: { type: "array", items: closedObject({ date: TEXT, name: TEXT }, ["date"]) },
  }),
];

/** Whether data has the shape of an account (`../account.ts`), with a length that can be counted. */
export const isAccount: (value: unknown) => boolean = (value) => check(value) === undefined;

const check = schemaChecks({
  ...closedObject(
    {
      from: TEXT,
      length: closedObject(
        {
          amount: { type: "integer", minimum: 0, maximum: MOST },
          unit: { type: "string", enum: ["hour", "day", "workday", "week", "month", "year"] },
        },
        ["amount", "unit"],
      ),
      direction: { type: "string", enum: ["after", "before"] },
      date: TEXT,
      steps: { type: "array", items: { oneOf: STEPS } },
    },
    ["from", "length", "direction", "date", "steps"],
  ),
})();

function step(kind: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return closedObject({ kind: { type: "string", const: kind }, ...properties }, [
    "kind",
    ...Object.keys(properties),
  ]);
}
