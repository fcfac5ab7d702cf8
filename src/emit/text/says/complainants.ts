import type { ComplainantClass, Labelled } from "../../../ir/machine.js";
import { paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence } from "../document/sentences.js";
import { agree, type Party } from "../dutch/person.js";
import { clause } from "../dutch/sentence.js";
import { VERBS } from "../dutch/verbs.js";
import type { Voice } from "../voice.js";
import { itemBlocks } from "./items.js";

/** Who may complain, who may not, and who may bring somebody along or be represented. */
export function complainantBlocks(voice: Voice): readonly Block[] {
  const { classes, excluded } = voice.machine.complainants;
  const of = (manner: ComplainantClass["manner"]) => classes.filter((one) => one.manner === manner);
  return section(2, "Wie kan een klacht indienen", [
    ...classBlocks("een klacht kan komen van", of("individual")),
    ...classBlocks("namens een ander kan de klacht komen van", of("representative")),
    ...classBlocks("een gezamenlijke klacht kan komen van", of("joint")),
    ...paragraph([...excluded.map(exclusion), ...assistance(voice), ...representation(voice)]),
  ]);
}

function classBlocks(lead: string, classes: readonly ComplainantClass[]): readonly Block[] {
  const items = classes.map(({ id, label, minimumAge }) => ({
    text: `${clause(label)}${minimumAge === undefined ? "" : ` (vanaf ${minimumAge}\u00a0jaar)`}`,
    about: [id],
  }));
  return itemBlocks(lead, items, [], "of");
}

function exclusion({ id, label, reason }: Labelled): Sentence {
  const why = reason === undefined ? undefined : `, omdat ${clause(reason)}`;
  return sentence(["de procedure is er niet voor", clause(label), why], [id]);
}

function assistance(voice: Voice): readonly Sentence[] {
  const { assistance: roles } = voice.machine.complainants;
  const parties = roles.map(voice.party);
  if (voice.form === "je") return parties.map((party, index) => assisted(party, [roles[index] ?? ""]));
  const all = voice.parties(roles);
  return all === undefined ? [] : [assisted(all, roles)];
}

function assisted(party: Party, about: readonly string[]): Sentence {
  const self = party.person === "je" ? "je" : "zich";
  return sentence([party.subject, agree(VERBS.mogen, party), self, "laten bijstaan"], about);
}

function representation(voice: Voice): readonly Sentence[] {
  const { representation: stated } = voice.machine.complainants;
  if (stated === undefined) return [];
  const { klager } = voice;
  const may = [klager.subject, agree(VERBS.kunnen, klager)];
  const about = ["klager"];
  if (!stated.allowed)
    return [sentence([...may, "zich niet laten vertegenwoordigen"].map(own(klager)), about)];
  return [
    sentence([...may, "zich laten vertegenwoordigen"].map(own(klager)), about),
    ...(stated.mandate
      ? [sentence(["de vertegenwoordiger heeft daarvoor een machtiging nodig"], about)]
      : []),
  ];
}

function own(party: Party): (text: string) => string {
  return (text) => (party.person === "je" ? text.replace(/^zich /, "je ") : text);
}
