import { withoutHeadings } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { agree } from "../../dutch/person.js";
import { VERBS } from "../../dutch/verbs.js";
import { recordBlocks } from "../../says/record.js";
import { confidentialityBlocks } from "../../says/standing.js";
import type { Voice } from "../../voice.js";
import { plainBlocks, plainly } from "./plain.js";

/** What stays confidential, who must keep quiet, what is registered and how long it is kept. */
export function dataBlocks(voice: Voice): readonly Block[] {
  const { machine } = voice;
  const { confidentiality } = machine;
  const others =
    confidentiality === undefined
      ? voice
      : { ...voice, machine: { ...machine, confidentiality: { ...confidentiality, secrecy: [] } } };
  return [
    ...plainBlocks(voice, withoutHeadings(confidentialityBlocks(others))),
    ...plainly(voice, secrecy(voice)),
    ...plainBlocks(voice, withoutHeadings(recordBlocks(voice))),
  ];
}

/** «De directie mag niet doorvertellen wat er in de klacht staat.» */
function secrecy(voice: Voice): readonly Sentence[] {
  const stated = voice.machine.confidentiality;
  if (stated === undefined) return [];
  return stated.secrecy.flatMap(({ roles, after, except }) => {
    const who = voice.parties(roles);
    if (who === undefined) return [];
    const about = [stated.id, ...roles];
    const again = who.person !== "third" ? who.subject : who.plural ? "zij" : "die";
    return [
      sentence(
        [
          who.subject,
          agree(VERBS.moeten, who),
          `geheimhouden wat ${again} over de klacht`,
          agree(VERBS.weten, who),
        ],
        about,
      ),
      ...(after ? [sentence(["dat geldt ook na afloop van de procedure"], about)] : []),
      ...(except === undefined
        ? []
        : [sentence(["dat geldt niet als", voice.condition(except)], [...about, except])]),
    ];
  });
}
