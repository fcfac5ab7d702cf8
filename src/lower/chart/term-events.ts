import { lazy } from "../../calendar/lazy.js";
import type { Event, Machine, Term } from "../../ir/machine.js";
import { isVoluntary } from "../../ir/tiers.js";
import { assertNever } from "../../support/assert-never.js";
import type { Building } from "../building.js";
import { based } from "./chart.js";
import type { Basis, Chart } from "./chart-types.js";

/** What may happen to the terms: extended, stopped and started by their holder, set by a role. These move no state. */
export function addTermEvents(
  events: Event[],
  chart: Chart,
  machine: Pick<Machine, "terms" | "tiers" | "complainants" | "complaints" | "duties" | "conditions">,
): void {
  const labels = labelsOf(chart, machine);
  // Of a step that may be left out as one likes, nobody knows that it began before somebody says so.
  const byChoice = lazy(
    () =>
      new Set(
        machine.tiers.flatMap(({ steps }) =>
          steps.filter((step) => step.optional || isVoluntary(step)).map(({ id }) => id),
        ),
      ),
  );
  for (const term of machine.terms) {
    const { extensions, suspensions } = term;
    const [extension] = extensions;
    if (extension === undefined && suspensions.length === 0 && term.modality !== "per-case") continue;
    const name = nameOf(term, labels);
    if (extension !== undefined) events.push(termEvent(term, "extend", `${name} verlengen`, extension));
    const stop = suspensions.find(({ step }) => step === undefined || byChoice().has(step));
    if (stop !== undefined) {
      events.push(termEvent(term, "suspend", `${name} opschorten`, stop));
      events.push(termEvent(term, "resume", `${name} laten doorlopen`, stop));
    }
    if (term.modality === "per-case") events.push(termEvent(term, "set", `${name} vaststellen`, term));
  }
}

/** The labels of what terms are about, by id. A step is called what its state is; other tables wait for a question. */
interface Labels {
  readonly states: Chart["states"];
  readonly tiers: () => ReadonlyMap<string, string>;
  readonly duties: () => ReadonlyMap<string, string>;
  readonly subjects: () => ReadonlyMap<string, string>;
  readonly classes: () => ReadonlyMap<string, string>;
  readonly conditions: () => ReadonlyMap<string, string>;
}

function labelsOf(
  { states }: Chart,
  {
    tiers,
    complainants,
    complaints,
    duties,
    conditions,
  }: Pick<Machine, "tiers" | "complainants" | "complaints" | "duties" | "conditions">,
): Labels {
  const byId = (nodes: readonly { readonly id: string; readonly label: string }[]): Map<string, string> =>
    new Map(nodes.map((node) => [node.id, node.label]));
  return {
    states,
    tiers: lazy(() => byId(tiers)),
    duties: lazy(() => byId(duties)),
    subjects: lazy(() => byId(complaints.subjects)),
    classes: lazy(() => byId(complainants.classes)),
    conditions: lazy(() => new Map(conditions.map(({ id, text }) => [id, text]))),
  };
}

/** A term as the subject of a sentence: «De termijn van ‘De reactie’», so that a list of events tells them apart. */
function nameOf({ of, subjects, classes = [], condition }: Term, labels: Labels): string {
  const named = (label: string | undefined): string => (label === undefined ? "" : ` van ‘${label}’`);
  const limits: string[] = [];
  if (subjects.length > 0)
    limits.push(`bij klachten over ${subjects.map((id) => labels.subjects().get(id) ?? id).join(", ")}`);
  if (classes.length > 0)
    limits.push(`voor ${classes.map((id) => labels.classes().get(id) ?? id).join(", ")}`);
  if (condition !== undefined) limits.push(`als ${labels.conditions().get(condition) ?? condition}`);
  const only = limits.length === 0 ? "" : ` (${limits.join("; ")})`;
  switch (of.kind) {
    case "step":
      return `De termijn${named(labels.states.get(of.step)?.label)}${only}`;
    case "whole":
      return `De termijn${named(labels.tiers().get(of.tier))}${only}`;
    case "duty":
      return `De termijn${named(labels.duties().get(of.duty))}${only}`;
    case "filing":
      return `De indientermijn${named(labels.tiers().get(of.tier))}${only}`;
    case "completion":
      return `De aanvultermijn${named(labels.tiers().get(of.tier))}${only}`;
    case "response":
      return `De reactietermijn${named(labels.tiers().get(of.tier))}${only}`;
    case "escalation":
      return `De termijn om verder te gaan naar ‘${labels.tiers().get(of.to) ?? of.to}’${only}`;
    case "notice":
      return `De termijn van het bericht${only}`;
    default:
      return assertNever(of);
  }
}

function termEvent(
  term: Term,
  kind: "extend" | "suspend" | "resume" | "set",
  label: string,
  at: Basis,
): Event {
  const by = kind === "set" && term.setBy !== undefined ? [term.setBy] : term.holder;
  const { of } = term;
  const event: Building<Event> = {
    id: `${term.id}.${kind}`,
    origin: at.origin,
    kind,
    label,
    by,
    term: term.id,
  };
  if (of.kind === "step") {
    event.tier = of.step.slice(0, of.step.lastIndexOf("."));
    event.step = of.step;
  } else if ("tier" in of) event.tier = of.tier;
  return based<Event>(event, at);
}
