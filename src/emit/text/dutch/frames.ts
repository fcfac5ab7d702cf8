import { ACTS, type ActForms } from "../../../glossary/acts.js";
import type { ActId } from "../../../glossary/ids.js";
import type { Forms } from "./person.js";

/**
 * Where the parts of an act stand in a sentence:
 * subject verb *dative* *before* [when, how] *after* prepositions *particle*, or with a modal
 * subject modal *dative* *before* [when, how] *after* prepositions *infinitive*.
 */
export interface Frame {
  readonly verb: Forms;
  readonly infinitive: string;
  readonly before: string;
  readonly after: string;
  readonly particle: string;
  /** The preposition whose roles may stand bare behind the verb: «antwoordt u». */
  readonly dative?: "aan" | "naar";
  /** Prepositions stand behind the particle: «brengt advies uit aan het bestuur». */
  readonly prepositionsLast: boolean;
  /** The noun of the message the act makes: «het antwoord». */
  readonly message: string;
}

/** The frame of an act of the glossary. */
export function frameOf(act: ActId): Frame {
  const derived = derive(ACTS[act]);
  return { ...derived, message: MESSAGES[act] ?? GENERAL_MESSAGE, ...OVERRIDES[act] };
}

/** What a message without a name of its own is called. */
export const GENERAL_MESSAGE = "het bericht";

/** The noun of the message that an act makes; of one in the writer's own words the general one. */
export function messageOfAct(act: ActId | "free"): string {
  return act === "free" ? GENERAL_MESSAGE : frameOf(act).message;
}

/** From the forms of the glossary: a definite object goes before the adverbs, the rest behind them. */
function derive(forms: ActForms): Omit<Frame, "message"> {
  const [singular = "", ...rest] = forms.finite.split(" ");
  const [plural = ""] = forms.plural.split(" ");
  const infinitives = forms.infinitive.split(" ");
  const lastOfInfinitive = infinitives.at(-1) ?? "";
  const lastOfFinite = rest.at(-1) ?? "";
  const particle = lastOfFinite !== "" && lastOfInfinitive.startsWith(lastOfFinite) ? lastOfFinite : "";
  // «laat weten»: the infinitive is two verbs.
  const infinitive = particle === lastOfInfinitive ? infinitives.slice(-2).join(" ") : lastOfInfinitive;
  const core = (particle === "" ? rest : rest.slice(0, -1)).join(" ");
  const split = /^(\{\w+\}|(?:de|het) \S+)\s*(.*)$/.exec(core);
  return {
    verb: { singular, plural, stem: forms.stem },
    infinitive: infinitive === "" ? lastOfInfinitive : infinitive,
    before: split?.[1] ?? "",
    after: split === null ? core : (split[2] ?? ""),
    particle,
    prepositionsLast: false,
  };
}

/** Acts whose most natural order is not that of the glossary. */
const OVERRIDES: Partial<Readonly<Record<ActId, Partial<Frame>>>> = {
  acknowledge: { dative: "aan", before: "", after: "de ontvangst" },
  answer: { dative: "aan" },
  propose: { dative: "aan" },
  notify: { dative: "aan" },
  explain: { dative: "aan" },
  "provide-information": { dative: "aan" },
  "send-copy": { dative: "aan" },
  "send-minutes": { dative: "aan" },
  "request-information": { dative: "aan", after: "om informatie" },
  "request-response": { dative: "aan", after: "om een reactie" },
  "seek-solution": { after: "naar een oplossing" },
  advise: { prepositionsLast: true },
  "annual-report": { prepositionsLast: true },
  forward: { prepositionsLast: true },
  "hand-over": { prepositionsLast: true },
  "make-proposal": { dative: "aan" },
  compensate: { dative: "aan" },
  "send-acknowledgement": { dative: "aan" },
  send: { dative: "aan" },
  give: { dative: "aan" },
  ask: { dative: "aan" },
  "request-advice": { dative: "aan", after: "om advies" },
};

const MESSAGES: Partial<Readonly<Record<ActId, string>>> = {
  acknowledge: "de bevestiging",
  answer: "het antwoord",
  propose: "het voorstel",
  advise: "het advies",
  decide: "de beslissing",
  rule: "de uitspraak",
  respond: "de reactie",
  explain: "de toelichting",
  "send-copy": "het afschrift",
  "make-minutes": "het verslag",
  "send-minutes": "het verslag",
  "annual-report": "het jaarverslag",
  settle: "de schikking",
  react: "de reactie",
  "answer-complaint": "het antwoord",
  judge: "het oordeel",
  "take-decision": "het besluit",
  reject: "de afwijzing",
  "make-proposal": "het voorstel",
  "send-acknowledgement": "de bevestiging",
  publish: "de publicatie",
  announce: "de bekendmaking",
  evaluate: "de evaluatie",
  review: "de evaluatie",
};
