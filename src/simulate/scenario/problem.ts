import type { NameKind } from "./names.js";

/** Where in a scenario something stands: keys and places in lists. */
export type ScenarioPath = readonly (string | number)[];

/** A mistake in a scenario, as data; `src/project/scenarios.ts` gives it a place in the file. */
export type ScenarioProblem = { readonly path: ScenarioPath } & (
  | {
      readonly kind: "name-unknown";
      readonly what: NameKind;
      readonly name: string;
      readonly suggestion?: string;
    }
  | {
      readonly kind: "name-ambiguous";
      readonly what: NameKind;
      readonly name: string;
      readonly ids: readonly string[];
    }
  | { readonly kind: "moment" | "length"; readonly text: string }
  | { readonly kind: "word"; readonly text: string; readonly allowed: readonly string[] }
  /** `key` is missing from an event, or does not belong to it. */
  | { readonly kind: "event-unclear"; readonly key: string; readonly extra: boolean }
  | { readonly kind: "date-order"; readonly first: string; readonly second: string }
  | { readonly kind: "expects-nothing"; readonly title: string }
);
