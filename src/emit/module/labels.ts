import type { Document, Machine, Term } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";

/** What a term is about, in the writer's words: «Bevestiging», «Doorgaan naar Geschillencommissie». */
export function termLabel(machine: Machine, { of, modality }: Term): string {
  const tier = (id: string) => labelOf([...machine.tiers, ...machine.sideRoutes], id);
  switch (of.kind) {
    case "step":
      return modality === "target"
        ? `${stepLabel(machine, of.step)}: streeftermijn`
        : stepLabel(machine, of.step);
    case "whole":
      return `${tier(of.tier)}: ${modality === "target" ? "streeftermijn voor " : ""}de hele behandeling`;
    case "filing":
      return `${tier(of.tier)}: indienen`;
    case "escalation":
      return `${tier(of.from)}: doorgaan naar ${tier(of.to)}`;
    case "response":
      return `${tier(of.tier)}: reageren`;
    case "completion":
      return `${tier(of.tier)}: aanvullen`;
    case "notice":
      return "Bericht over de termijn";
    case "duty":
      return labelOf(machine.duties, of.duty);
    default:
      return assertNever(of);
  }
}

/** What a document is the message of. */
export function documentLabel(machine: Machine, { of }: Document): string {
  if (of.kind === "step") return stepLabel(machine, of.id);
  return of.kind === "duty" ? labelOf(machine.duties, of.id) : "Bericht over de termijn";
}

function stepLabel(machine: Machine, id: string): string {
  return labelOf(
    machine.tiers.flatMap(({ steps }) => steps),
    id,
  );
}

function labelOf(nodes: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return nodes.find((node) => node.id === id)?.label ?? id;
}
