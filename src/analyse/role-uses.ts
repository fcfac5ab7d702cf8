import type {
  Act,
  Confidentiality,
  Extension,
  Machine,
  Notice,
  Procedure,
  RecordKeeping,
  Role,
  RoleId,
  Step,
  Term,
  Tier,
} from "../ir/machine.js";

/**
 * The roles of the writer's own that a procedure gives nothing to do or to receive, and that it does not name as a
 * substitute, supporter or keeper either. A role that only stands in its own declaration is among them; one with
 * tasks, or that supports somebody, has a part to play by that alone.
 */
export function rolesWithoutPart(machine: Machine): ReadonlySet<RoleId> {
  const idle = new Set<RoleId>();
  for (const role of machine.roles) {
    if (!role.builtIn && role.tasks.length === 0 && role.supports === undefined) idle.add(role.id);
  }
  // The parts that name most roles come first: the walk ends as soon as every role has been met.
  for (const tier of machine.tiers) {
    if (idle.size === 0) return idle;
    meetInTier(idle, tier);
  }
  if (idle.size > 0) meetElsewhere(idle, machine);
  return idle;
}

// States, events and transitions follow from the rest, and may name handlers by default: they are not looked at.
function meetElsewhere(idle: Set<RoleId>, machine: Machine): void {
  for (const role of machine.roles) meetInRole(idle, role);
  for (const tier of machine.sideRoutes) meetInTier(idle, tier);
  for (const form of machine.forms) {
    meet(idle, form.to);
    meetOne(idle, form.help);
  }
  for (const term of machine.terms) meetInTerm(idle, term);
  for (const duty of machine.duties) for (const act of duty.acts) meetInAct(idle, act);
  meet(idle, machine.complainants.assistance);
  meetInProcedure(idle, machine.procedure);
  meetInRecord(idle, machine.record);
  if (machine.confidentiality !== undefined) meetInConfidentiality(idle, machine.confidentiality);
}

function meet(idle: Set<RoleId>, roles: readonly RoleId[]): void {
  for (const role of roles) idle.delete(role);
}

function meetOne(idle: Set<RoleId>, role: RoleId | undefined): void {
  if (role !== undefined) idle.delete(role);
}

function meetInTier(idle: Set<RoleId>, tier: Tier): void {
  meet(idle, tier.handlers);
  if (tier.binding !== undefined) meet(idle, tier.binding.on);
  for (const opening of tier.openings) if (opening.kind === "always") meet(idle, opening.for);
  for (const step of tier.steps) meetInStep(idle, step);
  if (tier.whole === undefined) return;
  meetInNotices(idle, tier.whole.notices);
  for (const extension of tier.whole.extensions) meetInExtension(idle, extension);
}

function meetInStep(idle: Set<RoleId>, step: Step): void {
  for (const act of step.acts) meetInAct(idle, act);
  if (step.rounds !== undefined) meet(idle, step.rounds.roles);
  meetInNotices(idle, step.notices);
}

function meetInAct(idle: Set<RoleId>, act: Act): void {
  meet(idle, act.actors);
  meet(idle, act.objects);
  meet(idle, act.recipients);
  for (const { roles } of act.prepositions) meet(idle, roles);
  meetOne(idle, act.onRequest?.of);
}

function meetInNotices(idle: Set<RoleId>, notices: readonly Notice[]): void {
  for (const { to } of notices) meet(idle, to);
}

function meetInExtension(idle: Set<RoleId>, extension: Extension): void {
  meetInNotices(idle, extension.notices);
  if (extension.consent !== undefined) meet(idle, extension.consent.roles);
}

function meetInTerm(idle: Set<RoleId>, term: Term): void {
  meet(idle, term.holder);
  meetOne(idle, term.setBy);
  for (const extension of term.extensions) meetInExtension(idle, extension);
  for (const { notices } of term.suspensions) meetInNotices(idle, notices);
  // A body is often a role and a tier by one name: who may go to the tier goes to the role.
  if (term.of.kind === "escalation") idle.delete(term.of.to);
}

function meetInRole(idle: Set<RoleId>, role: Role): void {
  for (const { by } of role.substitutes) idle.delete(by);
  meet(idle, role.incompatible);
  if (role.supports !== undefined) meet(idle, role.supports.roles);
}

function meetInProcedure(idle: Set<RoleId>, { contactRole, adopted }: Procedure): void {
  meetOne(idle, contactRole);
  if (adopted === undefined) return;
  meetOne(idle, adopted.by);
  meet(idle, adopted.advice);
  meet(idle, adopted.consent);
}

function meetInRecord(idle: Set<RoleId>, { registrations, access }: RecordKeeping): void {
  for (const { by } of registrations) meet(idle, by);
  for (const { roles } of access) meet(idle, roles);
}

function meetInConfidentiality(idle: Set<RoleId>, { secrecy, identity, access }: Confidentiality): void {
  for (const { roles } of secrecy) meet(idle, roles);
  for (const { role } of identity) idle.delete(role);
  for (const { roles } of access) meet(idle, roles);
}
