import type { Extension, Machine, Suspension, Term, TermId } from "../ir/machine.js";

/** An extension with the terms it lengthens; all of them belong to the same step or tier. */
export interface ExtensionUse {
  readonly extension: Extension;
  readonly terms: readonly Term[];
}

interface Growing extends ExtensionUse {
  readonly terms: Term[];
}

/** Every extension of the machine once, in the order of the terms. */
export function extensionsOf(machine: Machine): readonly ExtensionUse[] {
  const uses = new Map<string, Growing>();
  for (const term of machine.terms) {
    for (const extension of term.extensions) useOf(uses, extension).terms.push(term);
  }
  addThoseOfTiers(machine, uses);
  return [...uses.values()];
}

/** The terms over a whole tier, that do not carry its extension themselves. */
function addThoseOfTiers(machine: Machine, uses: Map<string, Growing>): void {
  const lengthened = new Map<TermId, readonly Growing[]>();
  for (const { whole } of machine.tiers) {
    if (whole === undefined || whole.extensions.length === 0) continue;
    const own = whole.extensions.map((extension) => useOf(uses, extension));
    for (const id of whole.terms) lengthened.set(id, own);
  }
  if (lengthened.size === 0) return;
  for (const term of machine.terms) {
    for (const use of lengthened.get(term.id) ?? []) if (!use.terms.includes(term)) use.terms.push(term);
  }
}

function useOf(uses: Map<string, Growing>, extension: Extension): Growing {
  const known = uses.get(extension.id);
  if (known !== undefined) return known;
  const use: Growing = { extension, terms: [] };
  uses.set(extension.id, use);
  return use;
}

/** Every suspension of the machine once. */
export function suspensionsOf(machine: Machine): Iterable<Suspension> {
  let all: Map<string, Suspension> | undefined;
  for (const term of machine.terms) {
    for (const suspension of term.suspensions) {
      all ??= new Map();
      all.set(suspension.id, suspension);
    }
  }
  return all === undefined ? [] : all.values();
}
