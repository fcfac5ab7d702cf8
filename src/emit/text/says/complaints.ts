import type { Labelled } from "../../../ir/machine.js";
import { paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { agree } from "../dutch/person.js";
import { clause, inside } from "../dutch/sentence.js";
import { predicate, VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { itemBlocks } from "./items.js";

/** What a complaint may be about and what not; then anonymous complaints and the grounds for refusal. */
export function complaintBlocks(voice: Voice): readonly Block[] {
  const { complaints } = voice.machine;
  const lead = complaints.exhaustive ? "een klacht kan gaan over" : "een klacht kan onder andere gaan over";
  const allowed = complaints.anonymous?.allowed === true ? anonymous(voice) : [];
  const refused = complaints.anonymous?.allowed === false ? anonymous(voice) : [];
  return [
    ...section(2, "Waar een klacht over kan gaan", [
      ...itemBlocks(lead, labels(complaints.subjects), ["klachten"], complaints.exhaustive ? "of" : "en"),
      ...paragraph(complaints.excluded.flatMap((item) => exclusion(voice, item))),
    ]),
    ...section(2, "Anoniem klagen", paragraph(allowed)),
    ...section(2, "Welke klachten niet in behandeling komen", [...paragraph(refused), ...refusals(voice)]),
  ];
}

/** The remedies that hold for the whole procedure. */
export function remedyBlocks(voice: Voice): readonly Block[] {
  const { remedies } = voice.machine.complaints;
  return section(2, "Mogelijke oplossingen", itemBlocks("mogelijke oplossingen zijn", labels(remedies), []));
}

function labels(items: readonly Labelled[]): readonly Sentence[] {
  return items.map(({ id, label, ifApplicable }) => ({
    text: `${clause(label)}${ifApplicable === true ? " (als dat van toepassing is)" : ""}`,
    about: [id],
  }));
}

function exclusion(voice: Voice, { id, label, reason, elsewhere }: Labelled): readonly Sentence[] {
  const why = reason === undefined ? undefined : `, omdat ${clause(reason)}`;
  const { klager } = voice;
  const verb = agree(VERBS.kunnen, klager, true);
  return [
    sentence(["de procedure geldt niet voor", clause(label), why], [id]),
    ...(elsewhere === undefined
      ? []
      : [sentence(["daarvoor", verb, klager.subject, "terecht bij", inside(elsewhere)], [id])]),
  ];
}

function anonymous(voice: Voice): readonly Sentence[] {
  const { anonymous: stated } = voice.machine.complaints;
  if (stated === undefined) return [];
  const why = stated.reason === undefined ? undefined : `, omdat ${clause(stated.reason)}`;
  const { klager, organisation } = voice;
  return [
    stated.allowed
      ? sentence(
          [klager.subject, agree(VERBS.kunnen, klager), "een klacht ook anoniem indienen", why],
          ["klachten"],
        )
      : sentence(
          [
            organisation.subject,
            predicate(VERBS.nemen, organisation, ["anonieme klachten niet in behandeling"]),
            why,
          ],
          ["klachten"],
        ),
  ];
}

function refusals(voice: Voice): readonly Block[] {
  const { refusals: grounds } = voice.machine.complaints;
  const { organisation } = voice;
  const items = (must: boolean) =>
    grounds
      .filter((ground) => ground.must === must)
      .map(({ id, label }) => ({ text: `als ${clause(label)}`, about: [id] }));
  return [
    ...itemBlocks(
      `${organisation.subject} ${predicate(VERBS.nemen, organisation, ["de klacht niet in behandeling"])}`,
      items(true),
      ["klachten"],
      "of",
    ),
    ...itemBlocks(
      `${organisation.subject} ${predicate(VERBS.kunnen, organisation, ["de klacht buiten behandeling laten"])}`,
      items(false),
      ["klachten"],
      "of",
    ),
  ];
}
