import type { Tier } from "../ir/machine.js";
import type { MachineIndex } from "./machine-index.js";
import type { IsoMoment } from "./moment.js";
import { listOf, type Route } from "./routes.js";
import type { Derivation, TimelineAssumption, TimelineRow } from "./timeline-types.js";
import { outsideValidity } from "./validity.js";

/** What the dates rest on that the procedure does not say; only what really played a part. */
export function assumptionsOf(
  index: MachineIndex,
  { tier, received }: { readonly tier: Tier; readonly received: IsoMoment },
  rows: readonly TimelineRow[],
  routes: readonly Route[],
): readonly TimelineAssumption[] {
  const informal = index.machine.tiers
    .slice(0, index.machine.tiers.indexOf(tier))
    .filter((one) => one.informal);
  const sent = routes
    .flatMap(({ walk }) => listOf(walk.moves))
    .some(({ way }) => isSending(index, way.event));
  const validity = outsideValidity(index.machine, received);
  const counted = new Set(routes.flatMap(({ walk }) => listOf(walk.terms).map(({ term }) => term)));
  // Of the terms of one step the longest counts, so the others are told with it.
  const isForSome = ({ subjects, classes }: TimelineRow): boolean =>
    subjects.length > 0 || classes !== undefined;
  const isCounted = ({ step }: TimelineRow): boolean =>
    rows.some((row) => isForSome(row) && row.step === step && counted.has(row.term ?? ""));
  return [
    assumption("received-by", [tier]),
    ...(validity === undefined ? [] : [{ ...assumption("outside-validity", []), validity }]),
    ...(informal.length > 0 ? [assumption("informal-before", informal)] : []),
    assumption("last-day", []),
    ...(sent ? [assumption("received-same-day", [])] : []),
    ...aboutRows(
      "same-day",
      rows.filter(({ open }) => open?.basis === "previous"),
    ),
    ...aboutRows(
      "anchor-natural",
      rows.filter(({ derivation }) => derivation?.assumed === true),
    ),
    ...aboutRows(
      "no-extension",
      rows.filter(({ extensions }) => extensions !== undefined),
    ),
    ...aboutRows(
      "conditions-general",
      rows.filter(({ condition }) => condition !== undefined),
    ),
    ...aboutRows(
      "subjects-general",
      rows.filter((row) => row.subjects.length > 0 && !isCounted(row)),
    ),
    ...aboutRows(
      "subjects-longest",
      rows.filter((row) => row.subjects.length > 0 && isCounted(row)),
    ),
    ...aboutRows(
      "classes-general",
      rows.filter((row) => row.classes !== undefined && !isCounted(row)),
    ),
    ...aboutRows(
      "classes-longest",
      rows.filter((row) => row.classes !== undefined && isCounted(row)),
    ),
    ...aboutRows(
      "holidays-later",
      rows.filter(({ derivation }) => isUndecreed(derivation, "later")),
    ),
    ...aboutRows(
      "holidays-missing",
      rows.filter(({ derivation }) => isUndecreed(derivation, "past")),
    ),
    ...(routes.some(({ walk }) => walk.loops > 0) ? [assumption("loops-once", [])] : []),
  ];
}

function assumption(
  kind: TimelineAssumption["kind"],
  nodes: readonly { readonly id: string; readonly label: string }[],
): TimelineAssumption {
  return { kind, about: nodes.map(({ id }) => id), labels: nodes.map(({ label }) => label) };
}

function aboutRows(
  kind: TimelineAssumption["kind"],
  rows: readonly TimelineRow[],
): readonly TimelineAssumption[] {
  const nodes = rows.map((row) => ({ id: row.step ?? row.term ?? row.tier, label: row.label }));
  const once = nodes.filter(({ id }, at) => nodes.findIndex((other) => other.id === id) === at);
  return once.length === 0 ? [] : [assumption(kind, once)];
}

function isUndecreed(derivation: Derivation | undefined, when: "later" | "past"): boolean {
  const years = derivation?.undecreed;
  return years !== undefined && (years.lastYear === undefined) === (when === "later");
}

/** Whether a later term hangs on when the message of this step arrived. */
function isSending(index: MachineIndex, event: string | undefined): boolean {
  const step = event === undefined ? undefined : index.events.get(event)?.step;
  return step !== undefined && index.opening.has(`step-received:${step}`);
}
