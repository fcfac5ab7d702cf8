import { withoutStops } from "../calendar/calendar.js";
import type { Duty, Retention, Term, TermId } from "../ir/machine.js";
import { accountSteps } from "./account.js";
import type { AnchorKey } from "./anchors.js";
import { countedOf, derivationOf } from "./derivation.js";
import { roleLabels } from "./guards.js";
import type { MachineIndex } from "./machine-index.js";
import { readMoment, writeMoment } from "./moment.js";
import { forecastCase } from "./scenario/forecast.js";
import { retentionEnd } from "./scenario/retention.js";
import { lengthEnd, termEnd } from "./term-end.js";
import type { Timeline } from "./timeline-types.js";
import type { StandingRow, WhyLink } from "./why-types.js";

/** Whether an id is that of a retention, or of a term of a standing duty. */
export function isStanding({ machine, terms }: MachineIndex, id: TermId): boolean {
  return terms.get(id)?.of.kind === "duty" || machine.record.retentions.some((one) => one.id === id);
}

/** How such a date is found; `after` is the term on which the closing of the case rests. */
export function standingLink(
  index: MachineIndex,
  table: Timeline,
  id: TermId,
): { readonly link: WhyLink; readonly after?: TermId } {
  const retention = index.machine.record.retentions.find((one) => one.id === id);
  if (retention !== undefined) return retentionLink(index, table, retention);
  const term = index.terms.get(id);
  const duty = index.machine.duties.find(({ terms }) => terms.includes(id));
  return { link: dutyLink(index, table, { id, term, duty }) };
}

/** A duty of every year is told for the first time after the receipt. */
function dutyLink(
  index: MachineIndex,
  table: Timeline,
  { id, term, duty }: { id: TermId; term: Term | undefined; duty: Duty | undefined },
): WhyLink {
  const day = readMoment(table.received);
  const end =
    term === undefined
      ? undefined
      : termEnd(index.calendar, term, (key) => (isReceipt(table, key) ? day : undefined), {
          explain: true,
          fallback: table.received,
        });
  const row: StandingRow = {
    kind: "duty",
    label: duty?.label ?? id,
    who: roleLabels(index, term?.holder ?? []),
    modality: term?.modality ?? "open",
    ...(end === undefined
      ? { open: { reason: (term?.bounds.length ?? 0) > 0 ? "anchor-unknown" : "open" } }
      : { date: writeMoment(end.due), derivation: derivationOf(index, end) }),
  };
  const source = term?.source ?? duty?.source;
  return {
    term: id,
    row,
    ...(source === undefined ? {} : { source }),
    extended: [],
    start: end === undefined ? "unknown" : end.bound.kind === "date" ? "year" : "received",
  };
}

/** The receipt that is asked about; what a duty counts from that happens on the same day. */
function isReceipt({ received, tier }: Timeline, key: AnchorKey): boolean {
  return key === received || (tier !== undefined && key === `receipt:${tier.id}`);
}

/** A file is kept from the closing: the latest there is for this complaint. */
function retentionLink(
  index: MachineIndex,
  table: Timeline,
  retention: Retention,
): { readonly link: WhyLink; readonly after?: TermId } {
  const { received, tier } = table;
  const played = forecastCase(index.machine, { received, ...(tier === undefined ? {} : { tier: tier.id }) });
  const { until, from, bound } =
    played === undefined ? ({ until: "not-started" } as const) : retentionEnd(index, played.case, retention);
  const anchor = readMoment(from);
  const end =
    anchor === undefined || bound === undefined
      ? undefined
      : lengthEnd(withoutStops(index.calendar), anchor, bound.length, {
          direction: "after",
          roll: false,
          explain: true,
        });
  const base = { kind: "retention", label: retention.id, who: [], modality: "hard" } as const;
  const source = retention.source ?? index.machine.record.source;
  const cited = source === undefined ? {} : { source };
  if (end === undefined || bound === undefined || from === undefined) {
    const reason = until === "permanent" ? "none" : until === "open" ? "open" : "anchor-unknown";
    return {
      link: {
        term: retention.id,
        row: { ...base, open: { reason } },
        ...cited,
        extended: [],
        start: "unknown",
      },
    };
  }
  const counted = countedOf(index, { kind: "length", ...bound, direction: "after" });
  const row: StandingRow = {
    ...base,
    date: writeMoment(end.due),
    derivation: { ...counted, from, assumed: false, skipped: [], clamped: false, outer: false },
  };
  const { length } = bound;
  const account = {
    from,
    length,
    direction: "after",
    date: writeMoment(end.due),
    steps: accountSteps(end.steps),
  } as const;
  const after = table.rows.find(({ date, term }) => date === from && term !== undefined)?.term;
  return {
    link: { term: retention.id, row, ...cited, account, extended: [], start: "closing" },
    ...(after === undefined ? {} : { after }),
  };
}
