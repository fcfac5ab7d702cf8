import type { Retention } from "../../../ir/machine.js";
import { takesPlace } from "../../../ir/standing.js";
import { paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { withArticle } from "../dutch/nouns.js";
import { clause, join } from "../dutch/sentence.js";
import { lengthText } from "../dutch/units.js";
import { atEnd, inverted, predicate, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { anchorText } from "./anchors.js";
import { pickText } from "./limits.js";
import { outcomesText } from "./outcomes.js";
import { accessSentences } from "./standing.js";
import { openPointsOn } from "./terms.js";

/** What is registered by whom, how long it is kept, what happens then, and who sees it. */
export function recordBlocks(voice: Voice): readonly Block[] {
  const { record } = voice.machine;
  return section(
    2,
    "Registratie en bewaren",
    paragraph([
      ...registrations(voice),
      ...keptSentences(voice),
      ...disposal(voice),
      ...accessSentences(voice, record.access, "het dossier", ["dossier"]),
    ]),
  );
}

function registrations(voice: Voice): readonly Sentence[] {
  return voice.machine.record.registrations.map(({ id, items, by, name }) => {
    const who = voice.parties(by) ?? voice.organisation;
    const what = list(items.map(({ label }) => withArticle(clause(label))));
    const where = name === undefined ? undefined : `in ${clause(name)}`;
    return sentence(
      [who.subject, predicate(VERBS.registreren, who, [what, where])],
      [id, ...items.map((item) => item.id)],
    );
  });
}

/** A minimum and a maximum that belong together are one sentence. */
function keptSentences(voice: Voice): readonly Sentence[] {
  const retentions = inOrder(voice.machine.record.retentions);
  const sentences: Sentence[] = [];
  for (let index = 0; index < retentions.length; index += 1) {
    const [one, next] = retentions.slice(index, index + 2);
    if (one === undefined) continue;
    const pair = next !== undefined && belongTogether(one, next) ? [one, next] : [one];
    sentences.push(
      kept(
        voice,
        one.retention,
        pair.map(({ retention }) => retention),
        one.isRest,
      ),
    );
    index += pair.length - 1;
  }
  return sentences;
}

/** A retention, and whether it is for the outcomes that those before it leave. */
interface Told {
  readonly retention: Retention;
  readonly isRest: boolean;
}

/** In the order of the file; a general rule that others take the place of comes behind the last of these. */
function inOrder(retentions: readonly Retention[]): readonly Told[] {
  const behind = (general: Retention) => retentions.findLast((other) => takesPlace(other, general));
  return retentions
    .filter((one) => behind(one) === undefined)
    .flatMap((retention): readonly Told[] => {
      const rest = retentions.filter((general) => behind(general) === retention);
      return [{ retention, isRest: false }, ...rest.map((general) => ({ retention: general, isRest: true }))];
    });
}

function belongTogether(one: Told, next: Told): boolean {
  const bounds = [one.retention.bound, next.retention.bound].toSorted().join();
  const rest = ({ retention, isRest }: Told) =>
    [retention.outcomes.join(), retention.register, retention.basis, isRest].join("|");
  const single = one.retention.bounds.length === 1 && next.retention.bounds.length === 1;
  return single && bounds === "maximum,minimum" && rest(one) === rest(next);
}

const REST = "in de andere gevallen";

function kept(voice: Voice, retention: Retention, pair: readonly Retention[], isRest: boolean): Sentence {
  const { outcomes, register, basis } = retention;
  const about = pair.flatMap(({ id }) => [id, ...openPointsOn(voice.machine, id)]).concat(outcomes);
  const where = register === undefined ? undefined : `in ${clause(register)}`;
  const { organisation } = voice;
  if (retention.bound === "open" || (retention.bound !== "permanent" && retention.bounds.length === 0)) {
    return sentence(
      [
        isRest ? `${REST} staat in deze procedure niet hoe lang` : "in deze procedure staat niet hoe lang",
        organisation.subject,
        "een dossier",
        atEnd(VERBS.bewaren, organisation),
      ],
      about,
    );
  }
  const lengths = retention.bound === "permanent" ? "blijvend" : measures(voice, pair);
  const what = register === undefined ? "het dossier" : "de klacht";
  const law = basis === undefined ? undefined : `, volgens ${clause(basis)}`;
  const named = retention.bounds.some(({ implied }) => !implied);
  const rest = [what, ...(named ? [where, lengths] : [lengths, where]), pickText(retention), law];
  if (outcomes.length === 0 && !isRest)
    return sentence([organisation.subject, predicate(VERBS.bewaren, organisation, rest)], about);
  const when = isRest ? REST : `bij ${outcomesText(voice, outcomes)}`;
  return sentence([when, inverted(VERBS.bewaren, organisation, rest)], about);
}

/** «ten minste 1 jaar en ten hoogste 3 jaar na sluiting van de klacht»: a shared start is named once, last. */
function measures(voice: Voice, pair: readonly Retention[]): string {
  const start = ({ anchor, implied }: Retention["bounds"][number]) =>
    implied ? undefined : anchorText(voice, anchor);
  const starts = new Set(pair.flatMap(({ bounds }) => bounds.map(start)));
  const texts = pair.map(({ bound, bounds }, index) => {
    const least = bound === "minimum" ? "ten minste" : bound === "maximum" ? "ten hoogste" : undefined;
    const named = starts.size > 1 || index === pair.length - 1;
    const lengths = bounds.map((one) => {
      const from = named ? start(one) : undefined;
      return join([lengthText(one.length), from === undefined ? undefined : `na ${from}`]);
    });
    return join([least, list(lengths, "of")]);
  });
  return join([tot(pair), list(texts)]);
}

/** «tot 1 jaar na sluiting» when a start is named; «1 jaar» when none is, and «ten minste 1 jaar na sluiting». */
function tot(pair: readonly Retention[]): string | undefined {
  const exact = pair.every(({ bound }) => bound !== "minimum" && bound !== "maximum");
  const started = pair.every(({ bounds }) => bounds.every(({ implied }) => !implied));
  return exact && started ? "tot" : undefined;
}

/** Where no file is ever done with, nothing happens afterwards. */
function isKeptForever(retentions: readonly Retention[]): boolean {
  return retentions.length > 0 && retentions.every(({ bound }) => bound === "permanent");
}

function disposal(voice: Voice): readonly Sentence[] {
  const { disposal: stated, retentions } = voice.machine.record;
  if (stated === undefined || isKeptForever(retentions)) return [];
  const verb = stated.manner === "destroy" ? VERBS.vernietigen : VERBS.anonimiseren;
  return [
    sentence(
      ["daarna", inverted(verb, voice.organisation, ["het dossier"])],
      ["dossier", ...retentions.map(({ id }) => id)],
    ),
  ];
}
