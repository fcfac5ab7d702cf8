import type { TriggerId } from "../../glossary/ids.js";
import type { Guard, Opening, Tier, Transition } from "../../ir/machine.js";
import { assertNever } from "../../support/assert-never.js";
import { type Block, distinct, listParts, paragraph, type Sentence, sentence } from "./document.js";
import { list } from "./dutch/lists.js";
import { agree, KUNNEN, ZIJN } from "./dutch/person.js";
import { inside, join } from "./dutch/sentence.js";
import { lengthText } from "./dutch/units.js";
import { onwardsTo } from "./onwards.js";
import { openPointsOn, termNotes, termPhrase } from "./terms.js";
import type { Voice } from "./voice.js";

/** One way to a tier: a clause behind «als», the windows in which it is open, and what it stands for. */
interface Way {
  readonly clause: string;
  /** It skips what goes before: «rechtstreeks, als …». */
  readonly direct: boolean;
  readonly windows: readonly string[];
  readonly about: readonly string[];
}

/** When the complainant may go to this tier, and until when. Nothing for a tier where a complaint simply starts. */
export function wayIn(voice: Voice, tier: Tier): readonly Block[] {
  const ways = merge([
    ...transitionWays(voice, tier),
    ...tier.openings.flatMap((one) => openingWay(voice, tier, one)),
  ]);
  const free = freeWays(voice, tier, ways.length > 0);
  if (ways.length === 0) return paragraph(free);
  const lead = [voice.klager.subject, agree(KUNNEN, voice.klager), goTo(voice, tier)];
  const [only] = ways;
  if (only !== undefined && ways.length === 1) {
    const text = sentence(
      [...lead, only.direct ? "rechtstreeks" : undefined, `als ${only.clause}`],
      [tier.id, ...only.about],
    );
    return paragraph([text, ...windowSentences(voice, ways), ...free]);
  }
  const items = ways.map((way) => ({
    text: `${way.direct ? "rechtstreeks, " : ""}als ${way.clause}${windowRemark(voice, way)}`,
    about: [...way.about, ...way.windows],
  }));
  const notes = ways.flatMap((way) => windowSentences(voice, [way]).slice(hasPhrase(voice, way) ? 1 : 0));
  return paragraph([...listParts(join(lead), items, [tier.id]), ...distinct(notes), ...free]);
}

/** Ways without a condition: «altijd open» and «rechtstreeks». A side route says its own. */
function freeWays(voice: Voice, tier: Tier, others: boolean): readonly Sentence[] {
  if (voice.machine.sideRoutes.includes(tier)) return [];
  const to = goTo(voice, tier);
  const always = tier.openings.flatMap((opening) => (opening.kind === "always" ? [opening.for] : []));
  const direct = tier.openings.some(
    (opening) => opening.kind === "direct" && opening.condition === undefined,
  );
  const { klager } = voice;
  return [
    ...always.map((ids) => {
      const party = voice.parties(ids) ?? klager;
      return sentence([party.subject, agree(KUNNEN, party), "altijd", to], [tier.id, ...ids]);
    }),
    ...(direct
      ? [
          sentence(
            [klager.subject, agree(KUNNEN, klager), others ? "ook" : undefined, "rechtstreeks", to],
            [tier.id],
          ),
        ]
      : []),
  ];
}

/** « (binnen 3 weken na …)»: in a list each way carries its own window. */
function windowRemark(voice: Voice, { windows }: Way): string {
  const phrases = voice.terms(windows).flatMap((term) => termPhrase(voice, term) ?? []);
  return phrases.length === 0 ? "" : ` (${phrases.map(({ adverb, tail }) => adverb + tail).join("; ")})`;
}

function hasPhrase(voice: Voice, { windows }: Way): boolean {
  return voice.terms(windows).some((term) => termPhrase(voice, term) !== undefined);
}

/** «met de klacht naar de klachtenfunctionaris»; without a handler: to the phase by its name. */
function goTo(voice: Voice, tier: Tier): string {
  const form = voice.formOf(tier);
  const at = voice.parties(form !== undefined && form.to.length > 0 ? form.to : tier.handlers, "of");
  return at === undefined ? `met de klacht naar «${inside(tier.label)}»` : `met de klacht naar ${at.object}`;
}

/** What ends a tier or sends it back: satisfied, withdrawn, settled, and ways to a step. */
export function wayOut(voice: Voice, tier: Tier): readonly Sentence[] {
  const sentences = voice.machine.transitions
    .filter((transition) => !isFiling(voice, transition) && belongsTo(voice, transition, tier))
    .flatMap((transition) => outSentence(voice, tier, transition));
  return distinct(sentences);
}

function outSentence(voice: Voice, tier: Tier, transition: Transition): readonly Sentence[] {
  const { cause, source, origin } = transition;
  const about = [transition.id, ...guardIds(transition.guards)];
  if (!isTrigger(cause) && cause !== "lapse") return [];
  // A way to end the case that the machine adds of its own accord is not in the regulation.
  const stated =
    source !== undefined || origin.start !== tier.origin.start || origin.file !== tier.origin.file;
  if (!stated) return [];
  const onwards = onwardsTo(voice, transition.to);
  const when = conditions(voice, transition);
  if (cause === "withdrawn") {
    const { klager } = voice;
    return [
      sentence([klager.subject, agree(KUNNEN, klager), "de klacht intrekken"], about),
      sentence(when.length === 0 ? ["dan", onwards] : [`als ${when.join(" en ")},`, onwards], about),
    ];
  }
  const cue =
    cause === "lapse" || cause === "lapsed"
      ? lapsed(voice, lapsedTerms(transition.guards))
      : trigger(voice, tier, cause, false);
  const windows = transition.guards.flatMap((guard) => (guard.kind === "within" ? [guard.term] : []));
  return [
    sentence([`als ${[cue, ...when].join(" en ")},`, onwards], about),
    ...windowSentences(voice, [{ clause: cue, direct: false, windows, about }]),
  ];
}

function transitionWays(voice: Voice, tier: Tier): readonly Way[] {
  return voice.machine.transitions.flatMap((transition): readonly Way[] => {
    const event = voice.machine.events.find(({ id }) => id === transition.event);
    if (event?.kind !== "file" || event.tier !== tier.id || !isTrigger(transition.cause)) return [];
    const from = tierOf(voice, transition.from);
    const clauses = [
      transition.cause === "lapsed"
        ? lapsed(voice, lapsedTerms(transition.guards))
        : trigger(voice, from, transition.cause, true),
      ...conditions(voice, transition),
    ];
    // The window of the form itself is said where the complaint is filed.
    const filing = voice.formOf(tier)?.window;
    const windows = transition.guards.flatMap((guard) =>
      guard.kind === "within" && guard.term !== filing ? [guard.term] : [],
    );
    // A window without an end is no guard, so it is found by where it leads.
    const open = voice.machine.terms
      .filter(
        ({ bounds, of }) =>
          bounds.length === 0 && of.kind === "escalation" && of.to === tier.id && of.from === from?.id,
      )
      .map(({ id }) => id);
    const about = [transition.id, ...guardIds(transition.guards)];
    return [
      {
        clause: clauses.join(" en "),
        direct: false,
        windows: transition.cause === "lapsed" ? windows : [...windows, ...open],
        about,
      },
    ];
  });
}

function openingWay(voice: Voice, tier: Tier, opening: Opening): readonly Way[] {
  switch (opening.kind) {
    case "after":
      return [way(`de fase «${inside(voice.tier(opening.tier)?.label ?? "")}» is afgerond`, [tier.id])];
    case "lapsed":
      return [way(lapsed(voice, opening.terms), [tier.id, ...opening.terms])];
    case "condition":
      return [way(voice.condition(opening.condition), [tier.id, opening.condition])];
    case "direct":
      return opening.condition === undefined
        ? []
        : [{ ...way(voice.condition(opening.condition), [tier.id, opening.condition]), direct: true }];
    case "always":
      return [];
    default:
      return assertNever(opening);
  }
}

function way(clause: string, about: readonly string[]): Way {
  return { clause, direct: false, windows: [], about };
}

function windowSentences(voice: Voice, ways: readonly Way[]): readonly Sentence[] {
  const terms = voice.terms([...new Set(ways.flatMap(({ windows }) => windows))]);
  return terms.flatMap((term) => {
    const phrase = termPhrase(voice, term);
    const about = [term.id, ...openPointsOn(voice.machine, term.id)];
    if (term.modality === "open")
      return [sentence(["in deze procedure staat niet tot wanneer dat kan"], about)];
    if (term.modality === "none") return [sentence(["daarvoor geldt geen termijn"], about)];
    return [
      ...(phrase === undefined ? [] : [sentence(["dat kan", phrase.adverb, phrase.tail], about)]),
      ...termNotes(voice, term),
    ];
  });
}

/** The trigger as a clause behind «als». */
function trigger(voice: Voice, from: Tier | undefined, cause: TriggerId, naming: boolean): string {
  const { klager } = voice;
  const where = naming && from !== undefined ? ` over de uitkomst van «${inside(from.label)}»` : "";
  switch (cause) {
    case "satisfied":
      return `${klager.subject} tevreden ${agree(ZIJN, klager)}${where}`;
    case "dissatisfied":
      return `${klager.subject} niet tevreden ${agree(ZIJN, klager)}${where}`;
    case "no-agreement":
      return naming && from !== undefined
        ? `er na «${inside(from.label)}» geen overeenstemming is`
        : "er geen overeenstemming is";
    case "lapsed":
      return "de termijn is verstreken";
    case "withdrawn":
      return `${klager.subject} de klacht intrekt`;
    case "settled":
      return "de klacht is opgelost";
    case "choice":
      return `${klager.subject} daarvoor kiest`;
    default:
      return assertNever(cause);
  }
}

/** «de termijn van 6 weken voor «Onderzoek en oplossing» is verstreken» */
function lapsed(voice: Voice, ids: readonly string[]): string {
  const terms = voice.terms(ids);
  const steps = terms.flatMap(({ of }) => {
    if (of.kind === "step") return [`«${inside(voice.step(of.step)?.label ?? "")}»`];
    return of.kind === "whole" ? [`«${inside(voice.tier(of.tier)?.label ?? "")}»`] : [];
  });
  const [bound] = terms[0]?.bounds ?? [];
  const length =
    terms.length === 1 && bound?.kind === "length" ? `van ${lengthText(bound.length)}` : undefined;
  const named = [...new Set(steps)];
  return join([
    "de termijn",
    length,
    named.length === 0 ? undefined : `voor ${list(named, "of")}`,
    "is verstreken",
  ]);
}

function conditions(voice: Voice, { guards }: Transition): readonly string[] {
  return guards.flatMap((guard) => {
    if (guard.kind === "any-condition") return [list(guard.conditions.map(voice.condition), "of")];
    if (guard.kind === "class")
      return [`de klacht komt van ${voice.parties(guard.classes, "of")?.object ?? ""}`];
    return [];
  });
}

function lapsedTerms(guards: readonly Guard[]): readonly string[] {
  return guards.flatMap((guard) => (guard.kind === "lapsed" ? guard.terms : []));
}

function guardIds(guards: readonly Guard[]): readonly string[] {
  return guards.flatMap((guard) => {
    if (guard.kind === "any-condition") return guard.conditions;
    return guard.kind === "lapsed" ? guard.terms : [];
  });
}

function isFiling(voice: Voice, { event }: Transition): boolean {
  return voice.machine.events.some(({ id, kind }) => id === event && kind === "file");
}

function belongsTo(voice: Voice, transition: Transition, tier: Tier): boolean {
  return tierOf(voice, transition.from)?.id === tier.id;
}

function tierOf(voice: Voice, stateId: string): Tier | undefined {
  const state = voice.state(stateId);
  return state === undefined || state.kind === "initial" || state.kind === "final"
    ? undefined
    : voice.tier(state.tier);
}

const TRIGGERS: ReadonlySet<string> = new Set<TriggerId>([
  "satisfied",
  "dissatisfied",
  "no-agreement",
  "lapsed",
  "withdrawn",
  "settled",
  "choice",
]);

function isTrigger(cause: Transition["cause"]): cause is TriggerId {
  return TRIGGERS.has(cause);
}

/** Ways with one clause are one way: a lapsed term opens a tier from several states. */
function merge(ways: readonly Way[]): readonly Way[] {
  const merged = new Map<string, Way>();
  for (const one of ways) {
    const known = merged.get(one.clause);
    merged.set(one.clause, {
      clause: one.clause,
      direct: one.direct,
      windows: [...new Set([...(known?.windows ?? []), ...one.windows])],
      about: [...new Set([...(known?.about ?? []), ...one.about])],
    });
  }
  return [...merged.values()];
}
