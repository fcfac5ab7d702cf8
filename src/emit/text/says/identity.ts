import type { Article, Procedure } from "../../../ir/machine.js";
import { heading, paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { dateText } from "../dutch/dates.js";
import { list } from "../dutch/lists.js";
import { agree } from "../dutch/person.js";
import { capitalise, clause, endSentence, inside, join } from "../dutch/sentence.js";
import { perfect, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";

/** Title, organisation, version, validity, scope, contact person, legal basis, adoption and publication. */
export function identityBlocks(voice: Voice): readonly Block[] {
  const { procedure } = voice.machine;
  return [
    heading(1, inside(procedure.title), [procedure.id]),
    ...paragraph([...whose(procedure), ...validity(procedure), ...scope(procedure), ...contact(voice)]),
    ...paragraph([...basis(procedure), ...adoption(voice), ...publication(procedure)]),
  ];
}

/** The definitions, in the order of the file. */
export function definitionBlocks(voice: Voice): readonly Block[] {
  const { definitions } = voice.machine.procedure;
  if (definitions.length === 0) return [];
  const items = definitions.map(({ id, term, meaning }) => ({
    text: `${capitalise(inside(term))}: ${endSentence(join([meaning]))}`,
    about: [id],
  }));
  return section(2, "Begrippen", [{ kind: "list", items }]);
}

/** The free articles before or after the tiers, each a section with its paragraphs as written. */
export function articleBlocks(voice: Voice, before: boolean): readonly Block[] {
  return voice.machine.procedure.articles
    .filter((article) => article.before === before)
    .flatMap(articleSection);
}

function articleSection({ id, heading: title, body }: Article): readonly Block[] {
  const paragraphs = body.split(/\r?\n[^\S\n]*\r?\n/).map((text) => join([text]));
  const blocks = paragraphs
    .filter((text) => text !== "")
    .flatMap((text) => paragraph([{ text: endSentence(text), about: [id] }]));
  return section(2, capitalise(inside(title)), blocks, [id]);
}

function whose({ id, organisation }: Procedure): readonly Sentence[] {
  if (organisation === undefined) return [];
  const { name, short } = organisation;
  const here = short === undefined ? undefined : `(hierna: ${inside(short)})`;
  return [sentence(["dit is de klachtenprocedure van", inside(name), here], [id])];
}

function validity(procedure: Procedure): readonly Sentence[] {
  const { id, version, validFrom, validUntil } = procedure;
  const what = version === undefined ? "de procedure" : `versie ${inside(version)}`;
  const from = validFrom === undefined ? undefined : `vanaf ${dateText(validFrom)}`;
  const until = validUntil === undefined ? undefined : `tot en met ${dateText(validUntil)}`;
  if (from === undefined && until === undefined) {
    return version === undefined ? [] : [sentence(["dit is", what], [id])];
  }
  return [sentence([what, "geldt", from, until], [id])];
}

function scope({ id, scope: text }: Procedure): readonly Sentence[] {
  return text === undefined ? [] : [sentence(["de procedure geldt voor", clause(text)], [id])];
}

function contact(voice: Voice): readonly Sentence[] {
  const { id, contactRole } = voice.machine.procedure;
  if (contactRole === undefined) return [];
  const party = voice.party(contactRole);
  return [
    sentence([party.subject, agree(VERBS.zijn, party), "het aanspreekpunt voor klachten"], [id, contactRole]),
  ];
}

function basis({ id, legalBasis }: Procedure): readonly Sentence[] {
  if (legalBasis.length === 0) return [];
  return [sentence(["de procedure berust op", rulesText(legalBasis.map(ruleText))], [id])];
}

/** Rules with a comma of their own part at another mark: «de Algemene wet bestuursrecht, titel 9.1; de Gemeentewet». */
function rulesText(rules: readonly string[]): string {
  if (!rules.some((rule) => rule.includes(","))) return list(rules);
  const [first = "", second, ...others] = rules;
  return second === undefined || others.length > 0 ? rules.join("; ") : `${first}, en ${second}`;
}

/** «Wet kwaliteit, klachten en geschillen zorg» takes its article; an abbreviation or an article number stands alone. */
function ruleText(text: string): string {
  const rule = inside(text);
  if (
    /^(\p{Lu}\p{Ll}+wet(?![\p{L}-])|Wet |Algemene wet |Verordening |Regeling |Gedragscode |Richtlijn )/u.test(
      rule,
    )
  )
    return `de ${rule}`;
  return /^(Besluit|Reglement|Burgerlijk Wetboek)/.test(rule) ? `het ${rule}` : rule;
}

function adoption(voice: Voice): readonly Sentence[] {
  const { id, adopted } = voice.machine.procedure;
  if (adopted === undefined) return [];
  const { by, on, advice, consent } = adopted;
  const party = by === undefined ? undefined : voice.party(by);
  const when = on === undefined ? undefined : `op ${dateText(on)}`;
  const advisers = voice.parties(advice);
  const agreeing = voice.parties(consent);
  const after = list([
    ...(advisers === undefined ? [] : [`na advies van ${advisers.object}`]),
    ...(agreeing === undefined ? [] : [`met instemming van ${agreeing.object}`]),
  ]);
  const tail = after === "" ? undefined : `, ${after}`;
  const about = [id, ...advice, ...consent];
  return party === undefined
    ? [sentence(["de procedure is", when, "vastgesteld", tail], about)]
    : [sentence([party.subject, perfect(VERBS.vaststellen, party, ["de procedure", when]), tail], about)];
}

function publication({ id, published }: Procedure): readonly Sentence[] {
  if (published.length === 0) return [];
  return [sentence(["de procedure is bekendgemaakt via", list(published.map(clause))], [id])];
}
