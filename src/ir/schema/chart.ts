import { TRIGGER_WORDS } from "../../glossary/words.js";
import {
  about,
  BOOLEAN,
  COUNT,
  ID,
  IDS,
  kind,
  list,
  node,
  object,
  oneOf,
  type Properties,
  ref,
  SOURCE,
  STRING,
  TRUE,
  words,
} from "./parts.js";

const TRIGGERS = Object.keys(TRIGGER_WORDS);
const EVENTS = ["file", "complete", "omit", "respond", "extend", "suspend", "resume", "set", "finish"];
const CAUSES = [
  "order",
  "opening",
  "skip",
  "direct",
  "next",
  "outcome",
  "omit",
  "lapse",
  "refusal",
  "reopened",
  ...TRIGGERS,
];

/** States, events and transitions. */
export const CHART: Properties = {
  State: oneOf(
    [
      node({ label: STRING, ...kind("initial") }),
      node({ label: STRING, ...kind("step"), tier: ID, step: ID }),
      node({ label: STRING, ...kind("pending", "handled"), tier: ID }),
      node({ label: STRING, ...kind("final") }, { outcome: ID }),
    ],
    about("Toestand", "Waar een klacht is."),
  ),
  Event: node(
    { ...kind(...EVENTS), label: STRING, by: IDS },
    { tier: ID, step: ID, term: ID, trigger: words(TRIGGERS), form: ID, document: ID, outcomes: IDS },
    about("Gebeurtenis", "Wat er met een klacht kan gebeuren, en wie dat doet."),
  ),
  Transition: node(
    { from: ID, to: ID, guards: list(ref("Guard")), cause: words(CAUSES) },
    { event: ID, outcome: ID },
    about("Overgang", "Een weg van de ene toestand naar de andere; zonder gebeurtenis gaat die vanzelf."),
  ),
  Guard: oneOf(
    [
      object({ ...kind("any-condition"), conditions: IDS }),
      object({ ...kind("outcome"), outcomes: IDS }, { soFar: TRUE }),
      object({ ...kind("within"), term: ID }),
      object({ ...kind("lapsed"), terms: IDS }),
      object({ ...kind("class"), classes: IDS }),
      object({ ...kind("subject"), subjects: IDS }),
      object({ ...kind("received"), tier: ID }),
    ],
    about("Bewaking", "Wat moet opgaan voordat een overgang kan."),
  ),
};

/** Terms, extensions and suspensions. */
export const TERMS: Properties = {
  Term: node(
    {
      of: oneOf([
        object({ ...kind("step"), step: ID }),
        object({ ...kind("whole", "filing", "response", "completion"), tier: ID }),
        object({ ...kind("escalation"), from: ID, to: ID }),
        object({ ...kind("notice"), notice: ID }),
        object({ ...kind("duty"), duty: ID }),
      ]),
      holder: IDS,
      modality: words(["hard", "target", "asap", "reasonable", "per-case", "open", "none"]),
      asap: BOOLEAN,
      bounds: list(ref("Bound")),
      pick: words(["earliest", "latest"]),
      roll: BOOLEAN,
      subjects: IDS,
      extensions: list(ref("Extension")),
      suspensions: list(ref("Suspension")),
    },
    { pickStated: TRUE, outer: ref("Bound"), setBy: ID, condition: ID },
    about("Termijn", "Tot wanneer iemand iets moet of mag doen."),
  ),
  Bound: oneOf(
    [
      object({
        ...kind("length"),
        length: ref("Length"),
        direction: words(["after", "before"]),
        anchor: ref("Anchor"),
      }),
      object({
        ...kind("date"),
        month: { type: "integer", minimum: 1, maximum: 12 },
        day: { type: "integer", minimum: 1, maximum: 31 },
      }),
    ],
    about("Grens", "Een lengte vanaf (of voor) een aanvang, of een dag van het jaar."),
  ),
  Anchor: oneOf(
    [
      object({ ...kind("receipt"), tier: ID, implied: BOOLEAN }),
      object({ ...kind("filing"), tier: ID }),
      object({ ...kind("step-received", "step-sent", "step-completed"), step: ID }, { implied: BOOLEAN }),
      object({ ...kind("handled"), tier: ID }, { implied: BOOLEAN }),
      object(kind("closing", "completed", "incident", "discovery", "service-end", "open")),
      object({ ...kind("term-end"), term: ID }),
      object({ ...kind("custom"), text: STRING, name: STRING }),
    ],
    about("Aanvang", "Vanaf wanneer een termijn telt; `implied` als de bron dat niet zegt."),
  ),
  Extension: node(
    {
      limit: words(["stated", "unlimited", "open"]),
      capped: BOOLEAN,
      fromRolledEnd: BOOLEAN,
      notices: list(ref("Notice")),
    },
    {
      times: COUNT,
      length: ref("Length"),
      total: ref("Length"),
      condition: ID,
      consent: object({ roles: IDS, forms: ref("Forms") }, SOURCE),
      sources: ref("Sources"),
    },
    about("Verlenging", "Hoe vaak en hoelang een termijn kan worden verlengd."),
  ),
  Suspension: node(
    { notices: list(ref("Notice")) },
    { condition: ID, step: ID, maximum: ref("Length") },
    about("Opschorting", "Wanneer een termijn stilstaat."),
  ),
};
