import { TRIGGER_WORDS } from "../../glossary/words.js";
import {
  about,
  BOOLEAN,
  COUNT,
  idOf,
  idsOf,
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
      node({ label: STRING, ...kind("step"), tier: idOf("TierId"), step: idOf("StepId") }),
      node({ label: STRING, ...kind("pending"), tier: idOf("TierId") }),
      node({ label: STRING, ...kind("handled"), tier: idOf("TierId") }, { refused: TRUE }),
      node({ label: STRING, ...kind("final") }, { outcome: idOf("OutcomeId") }),
    ],
    about("Toestand", "Waar een klacht is."),
  ),
  Event: node(
    { ...kind(...EVENTS), label: STRING, by: idsOf("RoleId") },
    {
      tier: idOf("TierId"),
      step: idOf("StepId"),
      term: idOf("TermId"),
      trigger: words(TRIGGERS),
      form: idOf("FormId"),
      document: idOf("DocumentId"),
      outcomes: idsOf("OutcomeId"),
    },
    about("Gebeurtenis", "Wat er met een klacht kan gebeuren, en wie dat doet."),
  ),
  Transition: node(
    { from: idOf("StateId"), to: idOf("StateId"), guards: list(ref("Guard")), cause: words(CAUSES) },
    { event: idOf("EventId"), outcome: idOf("OutcomeId") },
    about("Overgang", "Een weg van de ene toestand naar de andere; zonder gebeurtenis gaat die vanzelf."),
  ),
  Guard: oneOf(
    [
      object({ ...kind("any-condition"), conditions: idsOf("ConditionId") }),
      object({ ...kind("outcome"), outcomes: idsOf("OutcomeId") }, { soFar: TRUE }),
      object({ ...kind("within"), term: idOf("TermId") }),
      object({ ...kind("lapsed"), terms: idsOf("TermId") }),
      object({ ...kind("class"), classes: idsOf("ClassId") }, { orUnknown: TRUE }),
      object({ ...kind("subject"), subjects: idsOf("SubjectId") }, { orUnknown: TRUE }),
      object({ ...kind("received"), tier: idOf("TierId") }),
      object({ ...kind("by"), roles: idsOf("RoleId") }, { classes: idsOf("ClassId") }),
    ],
    about("Bewaking", "Wat moet opgaan voordat een overgang kan."),
  ),
};

/** Terms, extensions and suspensions. */
export const TERMS: Properties = {
  Term: node(
    {
      of: oneOf([
        object({ ...kind("step"), step: idOf("StepId") }),
        object({ ...kind("whole", "filing", "response", "completion"), tier: idOf("TierId") }),
        object({ ...kind("escalation"), from: idOf("TierId"), to: idOf("TierId") }, { refused: TRUE }),
        object({ ...kind("notice"), notice: idOf("NodeId") }),
        object({ ...kind("duty"), duty: idOf("NodeId") }),
      ]),
      holder: idsOf("RoleId"),
      modality: words(["hard", "target", "asap", "reasonable", "per-case", "open", "none"]),
      asap: BOOLEAN,
      bounds: list(ref("Bound")),
      pick: words(["earliest", "latest"]),
      roll: BOOLEAN,
      subjects: idsOf("SubjectId"),
      extensions: list(ref("Extension")),
      suspensions: list(ref("Suspension")),
    },
    {
      anyHolder: TRUE,
      pickStated: TRUE,
      outer: ref("Bound"),
      setBy: idOf("RoleId"),
      classes: idsOf("ClassId"),
      condition: idOf("ConditionId"),
    },
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
      object({ ...kind("receipt"), tier: idOf("TierId"), implied: BOOLEAN }),
      object({ ...kind("filing"), tier: idOf("TierId") }),
      object(
        { ...kind("step-received", "step-sent", "step-completed"), step: idOf("StepId") },
        { implied: BOOLEAN },
      ),
      object({ ...kind("handled", "refusal-received"), tier: idOf("TierId") }, { implied: BOOLEAN }),
      object(kind("closing", "completed", "incident", "discovery", "service-end", "open")),
      object({ ...kind("term-end"), term: idOf("TermId") }),
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
      condition: idOf("ConditionId"),
      consent: object({ roles: idsOf("RoleId"), forms: ref("Forms") }, SOURCE),
      sources: ref("Sources"),
    },
    about("Verlenging", "Hoe vaak en hoelang een termijn kan worden verlengd."),
  ),
  Suspension: node(
    { notices: list(ref("Notice")) },
    { condition: idOf("ConditionId"), step: idOf("StepId"), maximum: ref("Length") },
    about("Opschorting", "Wanneer een termijn stilstaat."),
  ),
};
