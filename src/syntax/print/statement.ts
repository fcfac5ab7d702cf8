/** Each kind of statement as text, on one line but for blocks; `bron` and comments are the printer's. */
import {
  CHANNEL_WORDS,
  MANNER_WORDS,
  ROLE_TRAIT_WORDS,
  TIER_TRAIT_WORDS,
  TRIGGER_WORDS,
  WEEKDAY_WORDS,
} from "../../glossary/words.js";
import { assertNever } from "../../support/assert-never.js";
import type { Statement } from "../ast.js";
import type {
  CostsNode,
  FrequencyNode,
  Name,
  NoticeTimingNode,
  OpeningNode,
  OutcomeEffect,
  Text,
} from "../ast-parts.js";
import { quoteBlock } from "../quotes.js";
import { act } from "./act.js";
import {
  bounds,
  channels,
  choice,
  fields,
  forms,
  items,
  length,
  names,
  optional,
  outcomes,
  pick,
  SOFT,
  target,
  term,
  text,
  texts,
} from "./parts.js";

const condition = (value: Text | undefined): string => optional(value, (when) => `, als ${text(when)}`);
const because = (value: Text | undefined): string => optional(value, (reason) => `, omdat ${text(reason)}`);
const label = (value: Text | undefined): string => optional(value, (words) => ` ${text(words)}`);
const when = (holds: boolean, words: string): string => (holds ? words : "");

/** The text of a statement; `indent` is that of the lines below its first. */
export function statementText(value: Statement, indent: string): string {
  switch (value.kind) {
    case "regulation":
      return `reglement ${text(value.title)}`;
    case "include":
      return `gebruikt ${text(value.path)}`;
    case "organisation":
      return `organisatie ${text(value.name)}${optional(value.short, (short) => ` kort ${text(short)}`)}`;
    case "version":
      return `versie ${text(value.value)}`;
    case "valid":
      return `geldig${optional(value.from, (from) => ` vanaf ${from.iso}`)}${optional(value.until, until)}`;
    case "scope":
      return `geldt voor ${text(value.text)}`;
    case "address-form":
      return `aanspreekvorm ${value.form === "third" ? "derde persoon" : value.form}`;
    case "contact-role":
      return `contactpersoon ${value.role.text}`;
    case "legal-basis":
      return `grondslag ${texts(value.texts)}`;
    case "adopted":
      return [
        "vastgesteld",
        optional(value.by, (by) => ` door ${by.text}`),
        optional(value.on, (on) => ` op ${on.iso}`),
        when(value.advice.length > 0, `, na advies van ${names(value.advice)}`),
        when(value.consent.length > 0, `, met instemming van ${names(value.consent)}`),
      ].join("");
    case "published":
      return `bekendgemaakt via ${texts(value.places)}`;
    case "definition":
      return `begrip ${text(value.term)} betekent ${text(value.meaning)}`;
    case "article":
      return `artikel ${text(value.heading)} ${quoteBlock(value.body.value, indent)}`;
    case "calendar":
      return `kalender${optional(value.files, (files) => ` ${texts(files)}`)}`;
    case "workdays":
      return `werkdagen ${weekdays(value.days)}`;
    case "holidays":
      return `feestdagen ${value.set}${holidayChoices(value)}`;
    case "closure":
      return `gesloten ${value.from.iso}${optional(value.to, until)}${label(value.name)}${when(value.suspends, ", telt niet mee")}`;
    case "terms-act":
      return `termijnenwet geldt${when(!value.applies, " niet")}`;
    case "role":
      return `rol ${value.id.text} ${text(value.label)}`;
    case "role-plural":
      return "meervoud";
    case "role-traits":
      return value.traits.map((trait) => ROLE_TRAIT_WORDS[trait]).join(", ");
    case "person":
      return `persoon ${text(value.name)}`;
    case "contact":
      return `${CHANNEL_WORDS[value.channel].word} ${text(value.address)}`;
    case "committee":
      return `commissie${optional(value.members, (count) => members(count, value.atLeast === true))}${when(value.externalChair, ", externe voorzitter")}`;
    case "substitute":
      return `vervangen door ${value.by.text}${condition(value.condition)}`;
    case "incompatible":
      return `niet tegelijk ${names(value.roles)}`;
    case "supports":
      return `steunt ${names(value.roles)}${when(value.free, ", kosteloos")}`;
    case "tasks":
      return `taken ${texts(value.tasks)}`;
    case "complainants":
      return "klagers";
    case "complainant":
      return `${MANNER_WORDS[value.manner]} ${items(value.items)}${optional(value.minimumAge, (age) => `, vanaf ${age} jaar`)}`;
    case "no-complainant":
      return `niet ${items(value.items)}${because(value.reason)}`;
    case "assistance":
      return `bijstand voor ${names(value.roles)}`;
    case "representation":
      return `vertegenwoordiging${when(!value.allowed, " niet")} toegestaan${when(value.mandate, ", met machtiging")}`;
    case "complaints":
      return "klachten";
    case "subjects":
      return `gaan${when(!value.exhaustive, " onder andere")} over ${items(value.items)}`;
    case "excluded-subjects":
      return `gaan niet over ${items(value.items)}${because(value.reason)}${optional(value.elsewhere, (place) => `, daarvoor naar ${text(place)}`)}`;
    case "anonymous":
      return `anoniem ${value.allowed ? "toegestaan" : "niet"}${because(value.reason)}`;
    case "refusal":
      return `${value.must ? "weigert" : "mag weigeren"} als ${items(value.grounds)}`;
    case "outcome":
      return `uitkomst ${value.id.text} ${text(value.label)}`;
    case "remedies":
      return `oplossingen ${items(value.items)}`;
    case "tier":
      return `trap ${value.id.text} ${text(value.label)}`;
    case "side-route":
      return `zijroute ${value.id.text} ${text(value.label)}`;
    case "tier-traits":
      return value.traits.map((trait) => TIER_TRAIT_WORDS[trait]).join(", ");
    case "handler":
      return `behandelaar ${names(value.roles)}`;
    case "skip":
      return `overslaan als ${texts(value.conditions)}`;
    case "reopen":
      return `heropenen als ${text(value.condition)}`;
    case "costs":
      return costs(value.costs);
    case "competent":
      return `bevoegd voor ${names(value.subjects)}`;
    case "not-competent":
      return `beslist niet over ${items(value.items)}`;
    case "binding":
      return `bindend voor ${names(value.roles)}`;
    case "non-binding":
      return "niet bindend";
    case "appeal":
      return value.open ? `beroep bij trap ${value.tier?.text ?? ""}` : "geen beroep";
    case "opens":
      return opening(value.opening);
    case "offers":
      return `biedt ${items(value.items)}`;
    case "transition":
      return [
        TRIGGER_WORDS[value.trigger],
        optional(value.step, (step) => ` ${value.trigger === "lapsed" ? "van" : "na"} ${step.text}`),
        optional(value.by, (by: readonly Name[]) => ` door ${choice(by, true)}`),
        `: ${value.targets.map(target).join(`${SOFT}of `)}`,
        condition(value.condition),
        optional(value.window, (window) => `, ${term(window)}`),
      ].join("");
    case "intake":
      return `indienen${when(value.to.length > 0, ` bij ${names(value.to)}`)}`;
    case "via":
      return `${when(value.preferred, "bij voorkeur ")}via ${channels(value.channels)}`;
    case "forms":
      return forms(value.forms);
    case "states":
      if (value.open) return `${value.required ? "vermeldt" : "mag vermelden"} open`;
      return [
        `${value.required ? "vermeldt" : "mag vermelden"} ${fields(value.fields)}`,
        when(value.onlyFor.length > 0, `, alleen voor ${names(value.onlyFor)}`),
        when(value.onOutcomes.length > 0, `, bij ${outcomes(value.onOutcomes)}`),
        condition(value.condition),
      ].join("");
    case "signed":
      return "ondertekend";
    case "help":
      return `hulp bij het opschrijven door ${value.by.text}`;
    case "window":
      return `indientermijn ${term(value.term)}${optional(value.late, (late) => `, daarna ${late === "refused" ? "geweigerd" : "mogelijk"}`)}`;
    case "completion-chance":
      return `aanvullen ${term(value.term)}`;
    case "step":
      return `stap ${value.id.text}${label(value.label)}`;
    case "act":
      return act(value.act);
    case "optional":
      return "eventueel";
    case "only-if":
      return `alleen als ${text(value.condition)}`;
    case "only-in":
      if (value.of === "outcome") return `alleen bij ${outcomes(value.names)}`;
      return `alleen ${value.of === "class" ? "voor" : "bij klachten over"} ${names(value.names)}`;
    case "waived":
      return `vervalt als ${items(value.grounds)}`;
    case "rounds":
      return `schriftelijke rondes ${value.count}${when(value.roles.length > 0, ` door ${names(value.roles)}`)}`;
    case "term":
      return term(value.term);
    case "verdict":
      return `oordeel ${outcomes(value.outcomes)}`;
    case "on-outcome":
      return `bij ${outcomes(value.outcomes)} ${effect(value.effect)}`;
    case "next": {
      const back = value.target.kind === "step" && value.target.back;
      return `${back ? "" : "daarna "}${target(value.target)}${condition(value.condition)}`;
    }
    case "whole":
      return "geheel";
    case "extension":
      return `verlengen ${extension(value)}${optional(value.total, (total) => `, in totaal ten hoogste ${length(total)}`)}${condition(value.condition)}`;
    case "extension-base":
      return `telt vanaf ${value.rolled ? "verschoven einde" : "einde termijn"}`;
    case "consent":
      return `instemming van ${names(value.roles)}${when(value.forms.length > 0, `, ${forms(value.forms)}`)}`;
    case "suspension":
      return [
        "opschorten",
        optional(value.condition, (reason) => ` zolang ${text(reason)}`),
        optional(value.step, (step) => ` tijdens ${step.text}`),
        optional(value.maximum, (maximum) => `, ten hoogste ${length(maximum)}`),
      ].join("");
    case "notice":
      return [
        when(value.otherwise, "anders "),
        `bericht aan ${choice(value.to, value.any)}`,
        optional(value.about, (about) => ` over ${text(about)}`),
        when(value.forms.length > 0, `, ${forms(value.forms)}`),
        optional(value.timing, (timing) => `, ${noticeTiming(timing)}`),
      ].join("");
    case "duty":
      return `plicht ${value.id.text}${label(value.label)}`;
    case "during":
      return `tijdens trap ${value.tier.text}`;
    case "frequency":
      return frequency(value.every);
    case "anonymised":
      return "geanonimiseerd";
    case "confidentiality":
      return "vertrouwelijkheid";
    case "all-confidential":
      return "alle klachten vertrouwelijk";
    case "secrecy":
      return `geheimhouding voor ${names(value.roles)}${when(value.after, ", ook na afloop")}${optional(value.except, (except) => `, behalve als ${text(except)}`)}`;
    case "identity":
      return `identiteit van ${value.role.text} beschermd${when(value.onRequest, ", op verzoek")}`;
    case "data-use":
      return `gegevens alleen voor ${text(value.purpose)}${optional(value.law, (law) => `, volgens ${text(law)}`)}`;
    case "access":
      return `toegang voor ${names(value.roles)}`;
    case "file":
      return "dossier";
    case "register":
      return [
        `registreert ${items(value.items)}`,
        optional(value.by, (by: readonly Name[]) => `, door ${names(by)}`),
        optional(value.name, (name) => `, in ${text(name)}`),
      ].join("");
    case "retention":
      return [
        "bewaren ",
        { exact: "", minimum: "minstens ", maximum: "hoogstens ", open: "open", permanent: "blijvend" }[
          value.bound
        ],
        bounds(value.bounds),
        optional(value.pick, pick),
        when(value.outcomes.length > 0, `, bij ${names(value.outcomes)}`),
        optional(value.basis, (basis) => `, volgens ${text(basis)}`),
        optional(value.register, (register) => `, in ${text(register)}`),
      ].join("");
    case "disposal":
      return `daarna ${value.manner === "destroy" ? "vernietigen" : "anonimiseren"}`;
    default:
      return assertNever(value);
  }
}

const until = (date: { readonly iso: string }): string => ` tot en met ${date.iso}`;

const members = (count: number, atLeast: boolean): string =>
  ` van ${when(atLeast, "ten minste ")}${count} ${count === 1 ? "lid" : "leden"}`;

/** What a calendar says of Good Friday and 5 May. */
function holidayChoices({ goodFriday, liberationDay }: Extract<Statement, { kind: "holidays" }>): string {
  const friday = optional(goodFriday, (is) => `, ${is ? "met" : "zonder"} goede vrijdag`);
  return friday + optional(liberationDay, (when) => `, bevrijdingsdag ${LIBERATION_DAY_WORDS[when]}`);
}

const LIBERATION_DAY_WORDS = { yearly: "elk jaar", lustrum: "elk lustrum", never: "niet" } as const;

/** A run of days is written from the first to the last. */
function weekdays(days: readonly number[]): string {
  const word = (day: number | undefined): string => WEEKDAY_WORDS[(day ?? 1) - 1] ?? "";
  const run =
    days.length > 2 && days.every((day, index) => index === 0 || day === ((days[index - 1] ?? 0) % 7) + 1);
  return run ? `${word(days[0])} tot en met ${word(days.at(-1))}` : days.map(word).join(", ");
}

function costs(value: CostsNode): string {
  if (value.kind === "free") return "kosteloos";
  const amount = optional(value.amount, (euro) => ` van ${euros(euro)} euro`);
  return `tegen kosten${amount}${when(value.refundOn.length > 0, `, terug bij ${outcomes(value.refundOn)}`)}`;
}

const euros = (amount: number): string =>
  Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace(".", ",");

function opening(value: OpeningNode): string {
  switch (value.kind) {
    case "after":
      return `open na trap ${value.tier.text}`;
    case "lapsed":
      return `open als termijn${optional(value.step, (step) => ` van ${step.text}`)} verstrijkt`;
    case "condition":
      return `open als ${text(value.text)}`;
    case "direct":
      return `open rechtstreeks${optional(value.text, (why) => ` als ${text(why)}`)}`;
    case "always":
      return `altijd open${when(value.roles.length > 0, ` voor ${names(value.roles)}`)}`;
    default:
      return assertNever(value);
  }
}

function effect(value: OutcomeEffect): string {
  return value.kind === "consequence" ? `volgt ${text(value.text)}` : target(value.target);
}

function extension(value: Extract<Statement, { kind: "extension" }>): string {
  if (value.limit === "unlimited") return "zonder maximum";
  if (value.limit === "open") return "open";
  const times = optional(value.times, (count) => (count === 1 ? "eenmaal " : `${count} maal `));
  return `${times}met ${when(value.capped, "ten hoogste ")}${optional(value.length, length)}`;
}

function noticeTiming(value: NoticeTimingNode): string {
  switch (value.kind) {
    case "timely":
      return "tijdig";
    case "before-end":
      return `${optional(value.lead, (lead) => `${length(lead)} `)}voor einde termijn`;
    case "term":
      return term(value.term);
    default:
      return assertNever(value);
  }
}

function frequency(value: FrequencyNode): string {
  if (value.kind === "continuous") return "steeds";
  const { amount, unit } = value.length;
  if (amount > 1) return `elke ${length(value.length)}`;
  return `${unit === "year" || unit === "hour" ? "elk" : "elke"} ${length(value.length).slice(2)}`;
}
