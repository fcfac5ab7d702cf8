import type { Opening, Origin, Tier } from "../../../ir/machine.js";
import { filingWindows } from "../../../ir/tiers.js";
import { assertNever } from "../../../support/assert-never.js";
import { listParts, paragraph } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { distinct, sentence } from "../document/sentences.js";
import { agree, type Party } from "../dutch/person.js";
import { inside, join } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import {
  classClauses,
  conditions,
  finished,
  guardIds,
  isTrigger,
  lapsed,
  lapsedTerms,
  tierOf,
  trigger,
} from "./causes.js";
import { pastInformal } from "./past-informal.js";
import { classesAmong, namedAgain, othersAs, takersOf } from "./takers.js";
import { termPhrase } from "./terms.js";
import type { Way } from "./way.js";
import { windowSentences } from "./windows.js";

/** When the complainant may go to this tier, and until when. Nothing for a tier where a complaint simply starts. */
export function wayIn(voice: Voice, tier: Tier): readonly Block[] {
  const all = waysTo(voice, tier);
  const own = all.filter(({ others }) => others === undefined);
  const groups = new Map<string, Way[]>();
  for (const way of all) {
    const { others } = way;
    if (others !== undefined) groups.set(others.join(), [...(groups.get(others.join()) ?? []), way]);
  }
  return [
    ...waysOf(voice, tier, own, voice.klager, freeWays(voice, tier, own.length > 0)),
    ...[...groups.values()].flatMap((ways) =>
      waysOf(voice, tier, ways, othersAs(voice, ways[0]?.others ?? []) ?? voice.klager, []),
    ),
  ];
}

/** The ways of one party, and what is said behind them. */
function waysOf(
  voice: Voice,
  tier: Tier,
  ways: readonly Way[],
  party: Party,
  free: readonly Sentence[],
): readonly Block[] {
  if (ways.length === 0) return paragraph(free);
  const lead = [party.subject, agree(VERBS.kunnen, party), goTo(voice, tier)];
  const [only] = ways;
  if (only !== undefined && ways.length === 1) {
    const text = sentence(
      [...lead, only.direct ? "rechtstreeks" : undefined, `als ${clauseOf(only)}`],
      [tier.id, ...only.about],
    );
    return paragraph([
      text,
      ...windowSentences(
        voice,
        ways.flatMap(({ windows }) => windows),
      ),
      ...free,
    ]);
  }
  const limited = ways.some((way) => hasPhrase(voice, way));
  const items = ways.map((way) => ({
    text: `${way.direct ? "rechtstreeks, " : ""}als ${clauseOf(way)}${windowRemark(voice, way, limited)}`,
    about: [...way.about, ...way.windows],
  }));
  const notes = ways.flatMap((way) => windowSentences(voice, way.windows, true));
  return paragraph([...listParts(join(lead), items, [tier.id]), ...distinct(notes), ...free]);
}

/** The ways with a condition on which a complaint may come to this tier. */
export function waysTo(voice: Voice, tier: Tier): readonly Way[] {
  return merge([
    ...transitionWays(voice, tier),
    ...tier.openings.flatMap((one) => openingWay(voice, tier, one)),
    ...pastInformal(voice, tier).ways,
  ]);
}

function clauseOf({ clauses }: Way): string {
  return clauses.join(" en ");
}

/** Ways without a condition: «altijd open» and «rechtstreeks». A side route says its own. */
export function freeWays(voice: Voice, tier: Tier, others: boolean): readonly Sentence[] {
  if (voice.machine.sideRoutes.includes(tier)) return [];
  const to = goTo(voice, tier);
  const always = tier.openings.flatMap((opening) => (opening.kind === "always" ? [opening.for] : []));
  const direct =
    pastInformal(voice, tier).free ||
    tier.openings.some((opening) => opening.kind === "direct" && opening.condition === undefined);
  const { klager } = voice;
  return [
    ...always.map((ids) => {
      const party = voice.parties(ids) ?? klager;
      return sentence([party.subject, agree(VERBS.kunnen, party), "altijd", to], [tier.id, ...ids]);
    }),
    ...(direct
      ? [
          sentence(
            [klager.subject, agree(VERBS.kunnen, klager), others ? "ook" : undefined, "rechtstreeks", to],
            [tier.id],
          ),
        ]
      : []),
  ];
}

/** « (binnen 3 weken na …)»: in a list each way carries its own window; beside those a way without one says so. */
function windowRemark(voice: Voice, { windows, unlimited }: Way, limited: boolean): string {
  if (unlimited === true && limited) return " (daarvoor geldt geen termijn)";
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

function transitionWays(voice: Voice, tier: Tier): readonly Way[] {
  return voice.machine.transitions.flatMap((transition): readonly Way[] => {
    const event = voice.event(transition.event);
    if (event?.kind !== "file" || event.tier !== tier.id || !isTrigger(transition.cause)) return [];
    const { cause } = transition;
    const from = tierOf(voice, transition.from);
    const clausesFor = (taker: Party, classes: readonly string[]): readonly string[] => [
      cause === "lapsed"
        ? lapsed(voice, lapsedTerms(transition.guards))
        : trigger(voice, from, cause, true, taker),
      ...conditions(voice, transition),
      ...classClauses(voice, classes),
    ];
    const { complainant, others } = takersOf(event, transition);
    const clauses = clausesFor(voice.klager, classesAmong(transition.guards));
    // The window of the form itself is said where the complaint is filed.
    const form = voice.formOf(tier);
    const filing = new Set(form === undefined ? [] : filingWindows(form).map(({ term }) => term));
    const windows = transition.guards.flatMap((guard) =>
      guard.kind === "within" && !filing.has(guard.term) ? [guard.term] : [],
    );
    // A window without an end is no guard, so it is found by where it leads, in the statement that states the way; or in one
    // that says nothing else, for which the machine needs no way of its own.
    const open = voice.machine.terms
      .filter(
        ({ bounds: { length }, of, origin }) =>
          length === 0 &&
          of.kind === "escalation" &&
          of.to === tier.id &&
          of.from === from?.id &&
          (isWithin(origin, transition.origin) ||
            !voice.machine.transitions.some((other) => isWithin(origin, other.origin))),
      )
      .map(({ id }) => id);
    const about = [transition.id, ...guardIds(transition.guards)];
    const bounds = [...windows, ...open];
    const unlimited = transition.cause === "choice" && clauses.length === 1 && bounds.length === 0;
    const own = { direct: false, windows: bounds, about };
    const taker = othersAs(voice, others);
    return [
      ...(complainant ? [{ ...own, clauses, unlimited }] : []),
      ...(taker === undefined ? [] : [{ ...own, clauses: clausesFor(namedAgain(taker), []), others }]),
    ];
  });
}

function isWithin(inner: Origin, outer: Origin): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

function openingWay(voice: Voice, tier: Tier, opening: Opening): readonly Way[] {
  switch (opening.kind) {
    case "after":
      return [{ ...way(finished(voice.tier(opening.tier)), [tier.id]), unlimited: true }];
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
  return { clauses: [clause], direct: false, windows: [], about };
}

/** Ways with one clause are one way: a lapsed term opens a tier from several states. */
function merge(ways: readonly Way[]): readonly Way[] {
  const merged = new Map<string, Way>();
  for (const one of ways) {
    const key = `${one.unlimited === true ? "unlimited" : ""} ${one.others?.join() ?? ""} ${clauseOf(one)}`;
    const known = merged.get(key);
    merged.set(key, {
      ...one,
      windows: [...new Set([...(known?.windows ?? []), ...one.windows])],
      about: [...new Set([...(known?.about ?? []), ...one.about])],
    });
  }
  return [...merged.values()];
}
