import type { Tier } from "../../../../ir/machine.js";
import { listParts, type Part } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { agree } from "../../dutch/person.js";
import { inside, join } from "../../dutch/sentence.js";
import { inverted, VERBS } from "../../dutch/verbs.js";
import { freeWays, wayIn, waysTo } from "../../says/ways.js";
import { windowSentences } from "../../says/windows.js";
import type { Voice } from "../../voice.js";
import { plainBlocks, plainly } from "./plain.js";
import { plainNames } from "./plain-names.js";
import { countWords, MOST_WORDS } from "./short-sentences.js";

/**
 * When a complaint may come to a tier, and until when; more than one condition as a list. `who` is said of whoever is
 * there, with «die» where the sentence before names them.
 */
export function coming(
  voice: Voice,
  tier: Tier,
  who: (named: boolean) => readonly Sentence[] = () => [],
): readonly Block[] {
  const ways = waysTo(voice, tier);
  const [only, ...others] = ways;
  const listed = () => [...plainBlocks(voice, wayIn(voice, tier), tier), ...plainly(voice, who(false), tier)];
  if (only === undefined || others.length > 0 || only.others !== undefined) return listed();
  const { klager } = voice;
  const to = voice.parties(voice.formOf(tier)?.to ?? [], "of") ?? voice.parties(tier.handlers, "of");
  const where = to === undefined ? `«${inside(tier.label)}»` : to.object;
  const there = [only.direct ? "rechtstreeks" : undefined, "met de klacht naar", where];
  const rest = [...windowSentences(voice, only.windows), ...freeWays(voice, tier, true)];
  const [first, ...more] = only.clauses;
  const unhappy = more.length > 0 ? null : UNHAPPY.exec(first ?? "");
  if (unhappy !== null) {
    // «Bent u niet tevreden over … Dan kunt u naar …»: as one sentence that is often too long.
    const whole = [klager.subject, agree(VERBS.kunnen, klager), ...there, `als ${first}`];
    const parted = [
      sentence([inverted(VERBS.zijn, klager, ["niet tevreden", `${unhappy[1]}?`])], only.about),
      sentence(["dan", inverted(VERBS.kunnen, klager, there)], [tier.id, ...only.about]),
    ];
    const one = sentence(whole, [tier.id, ...only.about]);
    const fits = countWords(plainNames(voice, tier, one.text)) <= MOST_WORDS;
    return plainly(
      voice,
      [...(fits ? [one] : parted), ...(rest.length === 0 ? who(!fits) : rest)],
      tier,
    ).concat(rest.length === 0 ? [] : plainly(voice, who(false), tier));
  }
  if (more.length === 0) return listed();
  const lead = join([klager.subject, agree(VERBS.kunnen, klager), ...there]);
  const items = only.clauses.map((text, at) => ({
    text: `${at === 0 ? "" : "en "}als ${text}`,
    about: only.about,
  }));
  return plainly(voice, [...listParts(lead, items, [tier.id]), ...rest, ...who(false)], tier);
}

const UNHAPPY = /^(?:u|je) niet tevreden bent (.+)$/;

/** When a tier may be passed over. `isAhead`: its steps are told after this. */
export function skipping(voice: Voice, tier: Tier, isAhead = false): readonly Part[] {
  const { klager } = voice;
  const lead = [
    klager.subject,
    agree(VERBS.mogen, klager),
    isOne(tier) ? "dit" : isAhead ? nameOf(tier) : "deze stappen",
    tier.required ? "alleen" : undefined,
    "overslaan",
  ];
  const about = [tier.id, ...tier.skip];
  const [only, ...others] = tier.skip.map((id) => ({ text: `als ${voice.condition(id)}`, about: [id] }));
  if (only === undefined) return [];
  return others.length === 0
    ? [sentence([...lead, only.text], about)]
    : listParts(join(lead), [only, ...others], [tier.id]);
}

/** Behind a list of steps «dit» would be the last one. */
function isOne({ steps }: Tier): boolean {
  return steps.length < 2;
}

function nameOf({ label }: Tier): string {
  return `«${inside(label)}»`;
}

/** Whether a tier must be gone through, and whether it is advised. */
export function standing(voice: Voice, tier: Tier, isAhead = false): readonly Part[] {
  const about = [tier.id];
  const { organisation, klager } = voice;
  const these = isOne(tier) ? "dit is" : isAhead ? `${nameOf(tier)} is` : "deze stappen zijn";
  return [
    ...(tier.required ? [sentence([these, "verplicht"], about)] : []),
    ...(tier.informal && !tier.required ? [sentence([these, "niet verplicht"], about)] : []),
    ...(tier.advised
      ? [
          sentence(
            [
              organisation.subject,
              agree(VERBS.raden, organisation),
              klager.object,
              "aan om hiermee te beginnen",
            ],
            about,
          ),
        ]
      : []),
  ];
}
