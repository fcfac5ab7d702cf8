import type { Term } from "../ir/machine.js";
import type { MachineIndex } from "./machine-index.js";

/** What a term says behind `bron`, else the step or tier it belongs to. */
export function sourceOf(index: MachineIndex, { source, of }: Term): string | undefined {
  if (source !== undefined) return source;
  if (of.kind === "step") return index.steps.get(of.step)?.source;
  return "tier" in of ? index.tiers.get(of.tier)?.source : undefined;
}
