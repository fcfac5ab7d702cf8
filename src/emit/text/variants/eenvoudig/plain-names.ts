import type { Step, Tier } from "../../../../ir/machine.js";
import { escapeRegExp } from "../../../../support/escape-reg-exp.js";
import { GENERAL_MESSAGE } from "../../dutch/frames.js";
import { capitalise, inside } from "../../dutch/sentence.js";
import { sharesHandlers } from "../../says/tier-names.js";
import type { Voice } from "../../voice.js";

/**
 * A sentence in which steps and tiers go by what a reader of the page sees: «stap 3» of the list at hand, «de uitkomst bij
 * de directie» instead of the headings of the regulation. `tier` is the one the sentence stands in.
 */
export function plainNames(voice: Voice, tier: Tier | undefined, written: string): string {
  const text = withUs(voice, written);
  if (!text.includes("«")) return text;
  const { tiers, sideRoutes } = voice.machine;
  const others = [...tiers, ...sideRoutes].filter((one) => one !== tier);
  const own = tier === undefined ? [] : [tier];
  const steps = [...own, ...others].flatMap((one) => one.steps.map((step, at) => ({ one, step, at })));
  const stepped = steps.reduce(
    (words, { one, step, at }) => stepNamed(voice, words, step, at, one, one === tier),
    text,
  );
  return [...own, ...others].reduce((words, one) => tierNamed(voice, words, one, one === tier), stepped);
}

/**
 * «bij ons» for «bij Kober» in words of the writer: the page says «wij». Only behind a preposition is that sure, and not
 * where a pronoun takes the name up again: «van de gemeente en haar medewerkers».
 */
function withUs({ machine, organisation: ours }: Voice, text: string): string {
  const { organisation } = machine.procedure;
  // There the name is told.
  if (organisation === undefined || ours.person !== "wij" || text.startsWith("Dit is de ")) return text;
  const names = [organisation.name, organisation.short ?? ""].filter((name) => name !== "");
  return names.reduce((words, name) => {
    const escaped = escapeRegExp(inside(name));
    const behind = new RegExp(
      `(?<=(?:^|\\s)(?:aan|bij|door|met|naar|over|van|voor) )${escaped}(?! \\(hierna| en (?:haar|hun|zijn) )(?=$|[,;.)]|\\s(?!\\p{Lu}))`,
      "gu",
    );
    return words.replace(behind, ours.object).replace(OF_OURS, (_, article: string, what: string) => {
      const own = article.toLowerCase() === "de" ? "onze" : "ons";
      return `${/^\p{Lu}/u.test(article) ? capitalise(own) : own} ${what}`;
    });
  }, text);
}

/** «de diensten van ons» is «onze diensten». */
const OF_OURS = /\b([Dd]e|[Hh]et) ((?:(?!van )\p{Ll}+ ){0,2}\p{Ll}+) van ons\b/gu;

function stepNamed(voice: Voice, text: string, step: Step, at: number, tier: Tier, here: boolean): string {
  const label = `«${inside(step.label)}»`;
  if (!text.includes(label)) return text;
  // In a tier of one step there is no list to count in.
  const numbered = here && tier.steps.length > 1;
  const message = voice.message(step.id);
  if (numbered)
    return text.replaceAll(`de stap ${label}`, () => label).replaceAll(label, () => `stap ${at + 1}`);
  const handler = sharesHandlers(voice, tier) ? undefined : voice.parties(tier.handlers);
  // A complaint that is passed on goes to whoever is there.
  const passed =
    here || at > 0 || handler === undefined
      ? text
      : text.replaceAll(`verder bij ${label}`, () => `verder bij ${handler.object}`);
  if (message !== GENERAL_MESSAGE) return named(passed, label, message);
  if (handler === undefined) return text;
  const place = tier.steps.length > 1 ? `stap ${at + 1}` : "de behandeling";
  return named(passed, label, `${place} bij ${handler.object}`);
}

/** «voor «Bevestiging» of «Het oordeel»»: each name in the list behind the preposition. */
function named(text: string, label: string, words: string): string {
  return text
    .replaceAll(`voor ${label}`, () => `voor ${words}`)
    .replace(/(?<= voor (?:[^.;]*, )?[^.;]*)(?:, | of | en )«[^»]*»/g, (found) =>
      found.replace(label, () => words),
    );
}

function tierNamed(voice: Voice, text: string, tier: Tier, here: boolean): string {
  const label = `«${inside(tier.label)}»`;
  if (!text.includes(label)) return text;
  const handler = voice.parties(tier.handlers);
  const noun = tier.informal ? "het eerste contact" : "de behandeling";
  if (here) return text.replaceAll(`tijdens ${label}`, () => `tijdens ${noun}`);
  // Those who handle two tiers do not tell which one is meant.
  if ((handler === undefined && !tier.informal) || sharesHandlers(voice, tier)) return text;
  const where = handler === undefined ? "" : ` bij ${handler.object}`;
  const of = tier.informal && handler === undefined ? `van ${noun}` : `bij ${handler?.object ?? ""}`;
  return text
    .replaceAll(`uitkomst van ${label}`, () => `uitkomst ${of}`)
    .replaceAll(`na ${label}`, () => `na ${noun}${where}`)
    .replaceAll(`de fase ${label}`, () => `${noun}${where}`)
    .replaceAll(`tijdens ${label}`, () => `tijdens ${noun}${where}`)
    .replaceAll(`voor ${label}`, () => `voor ${noun}${where}`)
    .replaceAll(`bij ${label}`, () => (handler === undefined ? `met ${noun}` : where.trim()));
}
