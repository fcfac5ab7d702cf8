import type { Event, Tier, Transition } from "../../../../ir/machine.js";
import type { CourseEvent } from "../../../../simulate/scenario/course.js";
import { assertNever } from "../../../../support/assert-never.js";
import type { Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { inside } from "../../dutch/sentence.js";
import { inverted, predicate, VERBS } from "../../dutch/verbs.js";
import { lapsed, lapsedTerms, notTaken, tierOf } from "../../says/causes.js";
import { takersOf } from "../../says/takers.js";
import type { Voice } from "../../voice.js";
import { doneSentences } from "./acts-done.js";
import { dayWordOf, quoted, termName } from "./term-name.js";

/** What the case holds that an event itself does not. */
export interface Beside {
  /** When the complaint or the message was sent or arrived, where that was on another day. */
  readonly otherDay?: string;
}

/** What happened at one moment, in the present tense under its date: who did what, and on which grounds. */
export function moveSentences(voice: Voice, event: CourseEvent, beside: Beside = {}): readonly Sentence[] {
  const node = voice.event(event.event);
  if (event.completed === true) return [sentence(["de klacht is nu volledig: wat ontbrak, is aangevuld"])];
  if (node === undefined) return byItself(voice, event);
  const told = happened(voice, node, event, beside);
  const grounds = (event.conditions ?? []).map(voice.condition).filter((text) => text !== "");
  return [
    ...told,
    ...(grounds.length === 0
      ? []
      : [
          sentence(
            [node.kind === "file" ? "dat kan" : "dat gebeurt", list(grounds.map((text) => `omdat ${text}`))],
            event.conditions,
          ),
        ]),
    ...(node.kind === "respond" && beside.otherDay !== undefined
      ? [sentence(["het bericht daarover komt aan op", onWeekday(beside.otherDay)], [node.id])]
      : []),
    ...verdict(voice, event),
  ];
}

function happened(voice: Voice, node: Event, event: CourseEvent, beside: Beside): readonly Sentence[] {
  switch (node.kind) {
    case "file":
      return filed(voice, node, event, beside);
    case "complete": {
      const step = voice.step(node.step ?? "");
      if (step === undefined) return [];
      const by = event.by ?? (node.by.length === 1 ? node.by[0] : undefined);
      return [
        ...doneSentences(voice, step, {
          ...(by === undefined ? {} : { by }),
          conditions: event.conditions ?? [],
        }),
        ...(beside.otherDay === undefined
          ? []
          : [sentence([voice.message(step.id), "komt aan op", onWeekday(beside.otherDay)], [step.id])]),
      ];
    }
    case "omit":
      return [
        sentence(
          ["de stap", quoted(voice.step(node.step ?? "")?.label), "is hier overgeslagen"],
          [node.step ?? node.id],
        ),
      ];
    case "respond":
      return [responded(voice, node)];
    case "extend":
    case "suspend":
    case "resume":
    case "set":
      return [changed(voice, node, event)];
    case "finish":
      return [finished(voice, node)];
    default:
      return assertNever(node.kind);
  }
}

/** «U dient de klacht in bij de directie.», «Je bent niet tevreden en gaat met de klacht naar de commissie.» */
function filed(voice: Voice, node: Event, event: CourseEvent, { otherDay }: Beside): readonly Sentence[] {
  const by = event.by ?? (node.by.includes("klager") ? "klager" : undefined);
  const who = by === undefined ? (voice.parties(node.by, "of") ?? voice.klager) : voice.party(by);
  const tier = voice.tier(node.tier ?? "");
  if (tier === undefined) return [];
  const form = voice.formOf(tier);
  const label = quoted(tier.label);
  const where = placeOf(voice, tier);
  const way = wayOf(voice, node, event);
  const about = [tier.id, ...(form === undefined ? [] : [form.id])];
  const first = voice.state(event.from)?.kind === "initial";
  const sent =
    otherDay === undefined ? [] : [sentence(["de klacht is verzonden op", onWeekday(otherDay)], about)];
  if (first && tier.informal)
    return [sentence([who.subject, predicate(VERBS.beginnen, who, ["met", label])], about)];
  if (first) {
    const tiers = voice.machine.tiers;
    const before = way?.cause === "skip" ? tiers.slice(0, tiers.indexOf(tier)) : [];
    return [
      ...(before.length === 0
        ? []
        : [
            sentence(
              [who.subject, predicate(VERBS.overslaan, who, [list(before.map((one) => quoted(one.label)))])],
              before.map(({ id }) => id),
            ),
          ]),
      sentence([who.subject, predicate(VERBS.indienen, who, ["de klacht"]), "bij", where], about),
      ...sent,
    ];
  }
  const goes = ["met de klacht naar", where];
  const cause = way?.cause;
  if (cause === "dissatisfied") {
    const both = [predicate(VERBS.zijn, who, ["niet tevreden"]), "en", predicate(VERBS.gaan, who, goes)];
    return [sentence([who.subject, ...both], about), ...sent];
  }
  const because =
    cause === "lapsed"
      ? `omdat ${lapsed(voice, lapsedTerms(way?.guards ?? []))},`
      : cause === "no-agreement"
        ? "omdat er geen overeenstemming is,"
        : cause === "refused"
          ? `omdat ${notTaken(voice, tierOf(voice, event.from))},`
          : undefined;
  return [
    because === undefined
      ? sentence([who.subject, predicate(VERBS.gaan, who, goes)], about)
      : sentence([because, inverted(VERBS.gaan, who, goes)], about),
    ...sent,
  ];
}

/** «de commissie («Beroep»)»; a tier in whose name its handler stands is named once. */
export function placeOf(voice: Voice, tier: Tier): string {
  const form = voice.formOf(tier);
  const party = voice.parties(form !== undefined && form.to.length > 0 ? form.to : tier.handlers, "of");
  const label = quoted(tier.label);
  if (party === undefined) return label;
  const bare = (text: string) => text.toLowerCase().replace(/^(de|het) /, "");
  return bare(inside(tier.label)).endsWith(bare(party.object)) ? party.object : `${party.object} (${label})`;
}

function wayOf(
  { machine }: Voice,
  node: Event,
  { event, from, to, by = "klager" }: CourseEvent,
): Transition | undefined {
  const ways = machine.transitions.filter((way) => {
    if (way.event !== event || way.from !== from) return false;
    const { complainant, others } = takersOf(node, way);
    return by === "klager"
      ? complainant || !node.by.includes(by)
      : others.includes(by) || !node.by.includes(by);
  });
  return ways.find((way) => way.to === to) ?? ways[0];
}

/** «U bent tevreden.», «De directie neemt de klacht niet in behandeling.» */
function responded(voice: Voice, node: Event): Sentence {
  const { klager } = voice;
  const about = [node.id];
  switch (node.trigger) {
    case "satisfied":
      return sentence([klager.subject, predicate(VERBS.zijn, klager, ["tevreden"])], about);
    case "dissatisfied":
      return sentence([klager.subject, predicate(VERBS.zijn, klager, ["niet tevreden"])], about);
    case "withdrawn":
      return sentence([klager.subject, predicate(VERBS.intrekken, klager, ["de klacht"])], about);
    case "no-agreement":
    case "settled":
    case "lapsed":
      return sentence([STATED[node.trigger]], about);
    case "choice":
      return sentence([klager.subject, predicate(VERBS.kiezen, klager, ["ervoor om verder te gaan"])], about);
    case "refused":
    case undefined:
      return byHandler(voice, node);
    default:
      return assertNever(node.trigger);
  }
}

const STATED = {
  "no-agreement": "er is geen overeenstemming",
  settled: "de klacht is opgelost",
  lapsed: "de termijn is verstreken",
} as const;

/** What its handler does to a case, told by the ending of its event. */
function byHandler(voice: Voice, node: Event): Sentence {
  const who = voice.parties(node.by, "of") ?? voice.organisation;
  const about = [node.id];
  if (node.id.endsWith(".refuse"))
    return sentence([who.subject, predicate(VERBS.nemen, who, ["de klacht niet in behandeling"])], about);
  if (node.id.endsWith(".reopen"))
    return sentence([who.subject, predicate(VERBS.behandelen, who, ["de klacht opnieuw"])], about);
  return sentence([`dit gebeurt: ${inside(node.label)}`], about);
}

function changed(voice: Voice, node: Event, event: CourseEvent): Sentence {
  const change = event.terms.find(({ term }) => term === node.term);
  const who =
    (event.by === undefined ? undefined : voice.party(event.by)) ??
    voice.parties(node.by) ??
    voice.organisation;
  const name = `de termijn voor ${termName(voice, node.term ?? "")}`;
  const about = [node.term ?? node.id];
  const dayWord = dayWordOf(voice.term(node.term ?? ""));
  const until = change?.due === undefined ? undefined : `tot en met ${onWeekday(change.due)}`;
  switch (node.kind) {
    case "extend":
      return sentence(
        [who.subject, predicate(VERBS.verlengen, who, [name, until ?? `zonder nieuwe ${dayWord}`])],
        about,
      );
    case "suspend":
      return sentence([`vanaf nu staat ${name} stil`], about);
    case "resume":
      return sentence([`vanaf nu loopt ${name} weer`, until === undefined ? undefined : `, ${until}`], about);
    default:
      return sentence(
        [
          `${who.subject} ${predicate(VERBS.vaststellen, who, [name])}${until === undefined ? "" : `: ${until}`}`,
        ],
        about,
      );
  }
}

function finished(voice: Voice, node: Event): Sentence {
  const who = voice.parties(node.by);
  const about = [node.tier ?? node.id];
  return who === undefined
    ? sentence(["de behandeling is afgerond"], about)
    : sentence([who.subject, predicate(VERBS.afronden, who, ["de behandeling"])], about);
}

/** A move nobody made: the case goes on, or closes, since a term is over. */
function byItself(voice: Voice, { from, to }: CourseEvent): readonly Sentence[] {
  if (from === to) return [];
  const state = voice.state(to);
  return [
    state?.kind === "final"
      ? sentence(["de zaak sluit vanzelf"])
      : sentence(["de behandeling gaat vanzelf verder:", quoted(labelOf(voice, to))]),
  ];
}

/** Where a case is, in the writer's words. */
export function labelOf(voice: Voice, id: string): string {
  const state = voice.state(id);
  if (state === undefined) return "";
  if (state.kind === "step") return voice.step(state.step)?.label ?? state.label;
  return "tier" in state ? (voice.tier(state.tier)?.label ?? state.label) : state.label;
}

function verdict(voice: Voice, { outcome }: CourseEvent): readonly Sentence[] {
  const label = outcome === undefined ? undefined : voice.outcome(outcome)?.label;
  return label === undefined || outcome === undefined
    ? []
    : [sentence([`het oordeel luidt: ${inside(label)}`], [outcome])];
}
