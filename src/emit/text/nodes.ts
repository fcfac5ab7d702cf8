import type { Closure } from "../../calendar/spec.js";
import type { Machine, Role, Tier, Transition } from "../../ir/machine.js";
import { onceEach } from "../../support/by-id.js";
import { isTrigger } from "./says/causes.js";

/** The kinds of nodes that say something to a reader. */
export type NodeKind =
  | "procedure"
  | "definition"
  | "article"
  | "role"
  | "person"
  | "contact"
  | "incompatibility"
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
  | "transition"
  | "duty"
  | "confidentiality"
  | "record"
  | "calendar"
  | "open-point";

/** A node of the machine that a text may have to state. */
export interface StatedNode {
  readonly kind: NodeKind;
  readonly id: string;
}

/**
 * What a node says of itself and may be left out by itself, where the machine gives it no id: «kf#persoon». Not a name a
 * writer can make.
 */
export function facet(id: string, name: RoleFacet | CalendarFacet): string {
  return `${id}#${name}`;
}

/** What a role may say of itself. */
export type RoleFacet =
  | "persoon"
  | "kenmerken"
  | "per-klacht"
  | "steun"
  | "vervanging"
  | "taken"
  | "onverenigbaar"
  | `contact-${number}`;
/** What the calendar may say of itself. */
export type CalendarFacet = "werkdagen" | "termijnenwet" | `gesloten-${string}`;

/** The facet of a closure: closures have no names that must differ. */
export function closedFacet({ from, to }: Closure): CalendarFacet {
  return `gesloten-${from}-${to}`;
}

/** The id under which a text states the calendar. */
export const CALENDAR = "kalender";

/** Every node that says something, once: what a complete text states. Grounds, acts and fields count with what they belong to. */
export function statedNodes(machine: Machine): readonly StatedNode[] {
  const { complainants, complaints, procedure, record } = machine;
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const steps = tiers.flatMap((tier) => tier.steps);
  const byKind: Readonly<Record<NodeKind, readonly { readonly id: string }[]>> = {
    procedure: [procedure],
    definition: procedure.definitions,
    article: procedure.articles,
    role: machine.roles.flatMap(roleFacets).map(withId),
    person: machine.roles
      .flatMap(({ id, person }) => (person === undefined ? [] : [facet(id, "persoon")]))
      .map(withId),
    contact: machine.roles
      .flatMap(({ id, contacts }) => contacts.map((_, at) => facet(id, `contact-${at + 1}`)))
      .map(withId),
    incompatibility: machine.roles
      .flatMap(({ id, incompatible }) => (incompatible.length === 0 ? [] : [facet(id, "onverenigbaar")]))
      .map(withId),
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
    transition: transitionsOf(machine),
    duty: machine.duties.flatMap((duty) => [duty, ...duty.acts]),
    confidentiality: machine.confidentiality === undefined ? [] : [machine.confidentiality],
    record: [...record.registrations.flatMap((one) => [one, ...one.items]), ...record.retentions],
    calendar: calendarFacets(machine).map(withId),
    "open-point": machine.openPoints,
  };
  const nodes = Object.entries(byKind).flatMap(([kind, found]) =>
    found.map(({ id }) => ({ kind: kind as NodeKind, id })),
  );
  return onceEach(nodes);
}

function withId(id: string): { readonly id: string } {
  return { id };
}

/** A role is more than a name where it has one of these. */
function roleFacets(role: Role): readonly string[] {
  const { id, committee, supports } = role;
  const hasTraits =
    (role.independent && !NAMED_INDEPENDENT.test(role.label)) ||
    committee?.members !== undefined ||
    committee?.externalChair === true;
  return [
    ...(hasTraits ? [facet(id, "kenmerken")] : []),
    ...(role.perCase ? [facet(id, "per-klacht")] : []),
    ...(supports === undefined || supports.roles.length === 0 ? [] : [facet(id, "steun")]),
    ...(role.substitutes.length === 0 ? [] : [facet(id, "vervanging")]),
    ...(role.tasks.length === 0 ? [] : [facet(id, "taken")]),
  ];
}

/** A label that says by itself that its holder is independent: «de onafhankelijke klachtencommissie». */
export const NAMED_INDEPENDENT = /\bonafhankelijke?\b/i;

function calendarFacets({ calendar }: Machine): readonly string[] {
  if (!calendar.stated) return [];
  const closed = calendar.closures.map((closure) => facet(CALENDAR, closedFacet(closure)));
  return [facet(CALENDAR, "werkdagen"), facet(CALENDAR, "termijnenwet"), ...closed];
}

/** The ways on, back and out that a statement of the file names by their trigger. */
function transitionsOf({ transitions, tiers }: Machine): readonly Transition[] {
  return transitions.filter((way) => isTrigger(way.cause) && !tiers.some((tier) => isImplied(way, tier)));
}

/** Whether the machine adds a way of its own accord: it then stands where its tier does. */
export function isImplied({ source, origin }: Transition, tier: Tier): boolean {
  return source === undefined && origin.start === tier.origin.start && origin.file === tier.origin.file;
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
