import type { Machine } from "../../ir/machine.js";

/** The kinds of nodes that say something to a reader. */
export type NodeKind =
  | "procedure"
  | "definition"
  | "article"
  | "complainant"
  | "complaint"
  | "tier"
  | "step"
  | "form"
  | "document"
  | "condition"
  | "outcome"
  | "term"
  | "extension"
  | "suspension"
  | "notice"
  | "duty"
  | "confidentiality"
  | "record"
  | "open-point";

/** A node of the machine that a text may have to state. */
export interface StatedNode {
  readonly kind: NodeKind;
  readonly id: string;
}

/** Every node that says something, once: what a complete text states. Grounds, acts and fields count with what they belong to. */
export function statedNodes(machine: Machine): readonly StatedNode[] {
  const { complainants, complaints, procedure, record } = machine;
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const steps = tiers.flatMap((tier) => tier.steps);
  const byKind: Readonly<Record<NodeKind, readonly { readonly id: string }[]>> = {
    procedure: [procedure],
    definition: procedure.definitions,
    article: procedure.articles,
    complainant: [...complainants.classes, ...complainants.excluded],
    complaint: [
      ...complaints.subjects,
      ...complaints.excluded,
      ...complaints.refusals,
      ...complaints.remedies,
    ],
    tier: tiers.flatMap((tier) => [tier, ...tier.notCompetent, ...tier.offers, ...tier.remedies]),
    step: steps.flatMap((step) => [...step.acts, ...step.waived]),
    form: machine.forms.flatMap((form) => [form, ...form.fields]),
    document: machine.documents.flatMap((document) => [document, ...document.fields]),
    condition: machine.conditions,
    outcome: machine.outcomes.filter(({ builtIn }) => !builtIn),
    term: machine.terms,
    extension: machine.terms.flatMap(({ extensions }) => extensions),
    suspension: machine.terms.flatMap(({ suspensions }) => suspensions),
    notice: noticesOf(machine),
    duty: machine.duties.flatMap((duty) => [duty, ...duty.acts]),
    confidentiality: machine.confidentiality === undefined ? [] : [machine.confidentiality],
    record: [...record.registrations.flatMap((one) => [one, ...one.items]), ...record.retentions],
    "open-point": machine.openPoints,
  };
  const nodes = Object.entries(byKind).flatMap(([kind, found]) =>
    found.map(({ id }) => ({ kind: kind as NodeKind, id })),
  );
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function noticesOf({ tiers, sideRoutes, terms }: Machine): readonly { readonly id: string }[] {
  const all = [...tiers, ...sideRoutes];
  return [
    ...all.flatMap(({ steps }) => steps.flatMap(({ notices }) => notices)),
    ...all.flatMap(({ whole }) => [
      ...(whole?.notices ?? []),
      ...(whole?.extensions ?? []).flatMap(({ notices }) => notices),
    ]),
    ...terms.flatMap(({ extensions, suspensions }) =>
      [...extensions, ...suspensions].flatMap(({ notices }) => notices),
    ),
  ];
}
