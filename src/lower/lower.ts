import type { OwnCalendar } from "../calendar/spec.js";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { IR_VERSION, type IrNode, type Machine, type Tier } from "../ir/machine.js";
import { sourceFile } from "../source/source-file.js";
import type { Building } from "./building.js";
import { lowerCalendar } from "./calendar.js";
import { statechart } from "./chart/statechart.js";
import { lowerComplainants, lowerComplaints, lowerOutcomes } from "./complaints.js";
import { lowerConfidentiality } from "./confidentiality.js";
import type { Context } from "./context.js";
import { newDraft, untold } from "./draft.js";
import { lowerDuties } from "./duties.js";
import { lowerIdentity } from "./identity.js";
import { foldMisspelt } from "./misspelt.js";
import { collectNames } from "./names.js";
import { openPointsOf } from "./open-points.js";
import { lowerRoles } from "./people.js";
import { lowerRecord } from "./record.js";
import { reportRefusals } from "./refusals.js";
import { type ParsedFile, sitesOf } from "./site.js";
import { lowerTier } from "./tiers.js";

/** What the files do not say themselves. */
export interface LowerOptions {
  /** The name of the machine. */
  readonly id: string;
  /** The calendars of the organisation that the files name, as read. */
  readonly calendars?: readonly OwnCalendar[];
}

/**
 * Makes the machine of a procedure: the first file is the main one, the others are what it includes, in that order.
 *
 * There always is a machine, also for a faulty file: what cannot be resolved is reported and left out. Never throws.
 */
export function lower(files: readonly ParsedFile[], options: LowerOptions): Outcome<Machine> {
  const main = files[0] ?? { source: sourceFile(options.id, ""), tree: { nodes: [], trailing: [] } };
  const sites = sitesOf(files);
  const draft = newDraft();
  const names = collectNames(sites, draft);
  const calendar = lowerCalendar({ names, draft, roll: false }, sites, options.calendars ?? []);
  const context: Context = { names, draft, roll: calendar.termsAct };
  const procedure = lowerIdentity(context, sites, main, options.id);
  const roles = lowerRoles(context, sites, main, procedure.organisation);
  const complainants = lowerComplainants(context, sites);
  const complaints = lowerComplaints(context, sites);
  const outcomes = lowerOutcomes(context, sites, main);
  const tiers: Tier[] = [];
  const sideRoutes: Tier[] = [];
  // Ids of conditions and the like are given out in this order: first all tiers, then the side routes.
  for (const tier of names.tiers.values())
    if (tier.site.kind === "tier") tiers.push(lowerTier(context, tier));
  for (const tier of names.tiers.values())
    if (tier.site.kind === "side-route") sideRoutes.push(lowerTier(context, tier));
  reportRefusals(draft, complaints, tiers);
  const duties = lowerDuties(context, sites);
  const confidentiality = lowerConfidentiality(context, sites);
  const record = lowerRecord(context, sites);
  const { forms, ways } = draft;
  const terms = inFileOrder(files, draft.terms);
  const documents = inFileOrder(files, draft.documents);
  const conditions = inFileOrder(files, [...draft.conditions.values()]);
  const structure = { procedure, tiers, forms, complainants, complaints, conditions, terms, duties };
  const chart = statechart(structure, names, ways);
  const machine: Building<Machine> = {
    irVersion: IR_VERSION,
    id: options.id,
    procedure,
    calendar,
    roles,
    complainants,
    complaints,
    outcomes,
    tiers,
    sideRoutes,
    forms,
    documents,
    conditions,
    initial: chart.initial,
    states: chart.states,
    events: chart.events,
    transitions: chart.transitions,
    terms,
    duties,
    record,
    openPoints: openPointsOf({ terms, documents, record }),
  };
  if (confidentiality !== undefined) machine.confidentiality = confidentiality;
  const rest = untold(draft);
  // What is only counted cannot be folded.
  const found = rest.length > 0 ? draft.diagnostics : foldMisspelt(draft.diagnostics, names, sites);
  return { value: machine, diagnostics: [...found, ...rest] };
}

/** Whether the nodes of one file stand in order already, as they mostly do. */
function isInOrder(nodes: readonly IrNode[]): boolean {
  let last = 0;
  for (const { origin } of nodes) {
    if (origin.start < last) return false;
    last = origin.start;
  }
  return true;
}

function byStart(a: IrNode, b: IrNode): number {
  return a.origin.start - b.origin.start;
}

/** Puts nodes in the order in which the files state them: what lists hold is gathered tier by tier, inside out. */
function inFileOrder<T extends IrNode>(files: readonly ParsedFile[], nodes: T[]): readonly T[] {
  if (files.length === 1) return isInOrder(nodes) ? nodes : nodes.sort(byStart);
  const places = new Map(files.map(({ source }, index) => [source.path, index]));
  const fileOf = ({ origin }: IrNode): number => places.get(origin.file) ?? 0;
  return nodes.sort((a, b) => fileOf(a) - fileOf(b) || a.origin.start - b.origin.start);
}
