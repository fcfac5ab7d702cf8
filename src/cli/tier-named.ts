import type { Both } from "../diagnostics/entry.js";
import type { Machine } from "../ir/machine.js";
import { indexOf } from "../simulate/machine-index.js";
import { findName } from "../simulate/scenario/names.js";
import type { Context } from "./context.js";
import { type UnknownName, WHICH_NAME } from "./unknown-name.js";

/** The options of a timeline for the tier somebody named, by id or label; undefined, with a message, for no tier of this procedure. */
export function tierNamed(
  machine: Machine,
  name: string | undefined,
  { say, note }: Context,
): { readonly tier?: string } | undefined {
  if (name === undefined) return {};
  const found = findName(indexOf(machine), "tier", name);
  if (found.kind === "found") return { tier: found.id };
  const known = found.kind === "ambiguous" ? found.ids : machine.tiers.map(({ id }) => id);
  note(say(UNKNOWN)(name, known, found.kind === "unknown" ? found.suggestion : undefined));
  return undefined;
}

const UNKNOWN: Both<UnknownName> = {
  nl: (name, known, meant) => `De procedure heeft geen trap ‘${name}’. ${WHICH_NAME.nl(known, meant)}`,
  en: (name, known, meant) => `The procedure has no tier ‘${name}’. ${WHICH_NAME.en(known, meant)}`,
};
