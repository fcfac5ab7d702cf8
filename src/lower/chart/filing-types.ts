import type { IntakeForm, Machine, Term, TermId, Tier, TierId } from "../../ir/machine.js";

/** What filing needs to know of the machine, with its tiers and forms by their id. */
export interface Filing extends Pick<Machine, "tiers" | "complainants"> {
  readonly byId: ReadonlyMap<TierId, Tier>;
  readonly forms: ReadonlyMap<string, IntakeForm>;
  /** The tiers that others than the complainant may file with. */
  readonly shared: ReadonlySet<TierId>;
  readonly terms: () => ReadonlyMap<TermId, Term>;
}
