import type { Machine } from "../../ir/machine.js";
import type { CaseEvent } from "../case-event.js";
import { indexOf, type MachineIndex } from "../machine-index.js";
import type { ScenarioPath, ScenarioProblem } from "./problem.js";
import { readAction } from "./read-action.js";
import { readExpectation } from "./read-expectation.js";
import { idOf, idsOf, momentOf, present, type Reading } from "./read-names.js";
import type { Action, Scenario, ScenarioEvent } from "./scenario.js";
import { parseLength, parseWhen, SAME_DAY, type When, type WrittenWhen } from "./when.js";
import type { WrittenEvent, WrittenFacts, WrittenScenario } from "./written.js";

/**
 * Reads a scenario as written against the machine it is about: every name becomes an id. The scenario is whole only
 * when there are no problems. Pure, and never throws on data that fits the schema of scenario files.
 */
export function readScenario(
  machine: Machine,
  written: WrittenScenario,
): { readonly scenario: Scenario; readonly problems: readonly ScenarioProblem[] } {
  const reading: Reading = { index: indexOf(machine), problems: [] };
  const begin = readBegin(reading, written);
  const later = (written.verloop ?? []).map((event, at) => readEvent(reading, event, ["verloop", at]));
  const events = [...begin, ...later];
  const expected = readExpectation(reading, written.verwacht, ["verwacht"]);
  reportReversed(reading, events, begin.length);
  const isTested = expected !== undefined || events.some((one) => one.refused || one.expected !== undefined);
  if (!isTested && reading.problems.length === 0) {
    reading.problems.push({ path: [], kind: "expects-nothing", title: written.titel });
  }
  const scenario: Scenario = {
    title: written.titel,
    assumptions: written.aannames ?? [],
    events,
    ...(expected === undefined ? {} : { expected }),
  };
  return { scenario, problems: reading.problems };
}

/** `ontvangen` above the events is the complaint that reaches a tier: the first formal one, unless `trap` names it. */
function readBegin(reading: Reading, written: WrittenScenario): readonly ScenarioEvent[] {
  const { ontvangen, ...rest } = written;
  if (ontvangen === undefined) {
    if (written.trap !== undefined)
      reading.problems.push({ path: ["trap"], kind: "event-unclear", key: "ontvangen", extra: false });
    return [];
  }
  const moment = momentOf(reading, ontvangen, ["ontvangen"]);
  const tier =
    written.trap === undefined ? firstTier(reading.index) : idOf(reading, "tier", written.trap, ["trap"]);
  const facts = readFacts(reading, rest, []);
  if (moment === undefined || tier === undefined) return [];
  const action: Action = { kind: "event", event: `${tier}.file` };
  return [{ when: { kind: "at", moment }, action, facts, refused: false }];
}

/** The first formal tier; the first of all where every tier is informal. */
function firstTier({ machine: { tiers } }: MachineIndex): string | undefined {
  return (tiers.find(({ informal }) => !informal) ?? tiers[0])?.id;
}

function readEvent(reading: Reading, written: WrittenEvent, path: ScenarioPath): ScenarioEvent {
  const action = readAction(reading, written, path);
  const expected = readExpectation(reading, written.dan, [...path, "dan"]);
  return {
    when: readWhen(reading, written, action, path),
    action,
    facts: {
      ...readFacts(reading, written, path),
      ...present({
        by: idOf(reading, "role", written.wie, [...path, "wie"]),
        outcome: idOf(reading, "outcome", written.uitkomst, [...path, "uitkomst"]),
        date: momentOf(reading, written["tot en met"], [...path, "tot en met"]),
        length: readLength(reading, written.lengte, [...path, "lengte"]),
        extension: idOf(reading, "extension", written.verlenging, [...path, "verlenging"]),
        consent: idsOf(reading, "role", written.instemming, [...path, "instemming"]),
      }),
    },
    refused: written["kan niet"] === true,
    ...(expected === undefined ? {} : { expected }),
  };
}

function readFacts(reading: Reading, written: WrittenFacts, path: ScenarioPath): Omit<CaseEvent, "type"> {
  const at = (key: string): ScenarioPath => [...path, key];
  const anchors = {
    incident: momentOf(reading, written.voorval, at("voorval")),
    discovery: momentOf(reading, written.ontdekking, at("ontdekking")),
    "service-end": momentOf(reading, written["einde dienst"], at("einde dienst")),
    ...Object.fromEntries(
      Object.entries(written.dagen ?? {}).flatMap(([name, text]) => {
        const id = idOf(reading, "anchor", name, [...path, "dagen", name]);
        return id === undefined ? [] : [[id, momentOf(reading, text, [...path, "dagen", name])]];
      }),
    ),
  };
  const known = present(anchors) as Readonly<Record<string, string>>;
  return present({
    filedAt: momentOf(reading, written.verzonden, at("verzonden")),
    receivedAt: momentOf(reading, written.ontvangen, at("ontvangen")),
    conditions: idsOf(reading, "condition", written.omstandigheden, at("omstandigheden")),
    subjects: idsOf(reading, "subject", written.onderwerpen, at("onderwerpen")),
    class: idOf(reading, "class", written["soort klager"], at("soort klager")),
    anchors: Object.keys(known).length === 0 ? undefined : known,
    incomplete: written.onvolledig,
  });
}

function readLength(reading: Reading, text: string | undefined, path: ScenarioPath): CaseEvent["length"] {
  if (text === undefined) return undefined;
  const length = parseLength(text);
  if (length === undefined) reading.problems.push({ path, kind: "length", text });
  return length;
}

/** Without a moment: on the day of what came before, and of a step that is too late the day after its term. */
function readWhen(reading: Reading, { wanneer }: WrittenEvent, action: Action, path: ScenarioPath): When {
  if (wanneer === undefined) return dayAfterTerm(reading, action) ?? named(reading, SAME_DAY, path);
  const when = parseWhen(wanneer);
  if (when === undefined)
    reading.problems.push({ path: [...path, "wanneer"], kind: "moment", text: wanneer });
  return named(reading, when ?? SAME_DAY, [...path, "wanneer"]);
}

function named(reading: Reading, when: WrittenWhen, path: ScenarioPath): When {
  if (when.kind === "at") return when;
  const { of } = when;
  if (of.kind === "previous" || of.kind === "receipt") return { ...when, of };
  const id = idOf(reading, of.kind === "step" ? "step" : "term", of.name, path);
  if (id === undefined) return { ...when, of: { kind: "previous" } };
  return { ...when, of: of.kind === "step" ? { kind: "step", step: id } : { kind: "term-end", term: id } };
}

function dayAfterTerm({ index }: Reading, action: Action): When | undefined {
  if (action.kind !== "step" || !action.late || action.step === undefined) return undefined;
  const terms = (index.steps.get(action.step)?.terms ?? []).flatMap((id) => index.terms.get(id) ?? []);
  const term = terms.find(({ modality }) => modality === "hard") ?? terms[0];
  if (term === undefined) return undefined;
  const length = { amount: 1, unit: "day" } as const;
  return { kind: "from", length, direction: "after", of: { kind: "term-end", term: term.id } };
}

/** Dates that stand in the file in the wrong order; what an offset leads to shows only when the case runs. */
function reportReversed({ problems }: Reading, events: readonly ScenarioEvent[], begun: number): void {
  let before: string | undefined;
  for (const [at, { when }] of events.entries()) {
    if (when.kind !== "at") continue;
    const path = at < begun ? ["ontvangen"] : ["verloop", at - begun, "wanneer"];
    if (before !== undefined && when.moment.slice(0, 10) < before.slice(0, 10)) {
      problems.push({ path, kind: "date-order", first: before, second: when.moment });
    }
    before = when.moment;
  }
}
