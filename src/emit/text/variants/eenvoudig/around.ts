import type { Tier } from "../../../../ir/machine.js";
import { listParts, type Part } from "../../document/blocks.js";
import type { Block, Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { agree, thirdParty } from "../../dutch/person.js";
import { clause, inside, join } from "../../dutch/sentence.js";
import { amountText } from "../../dutch/units.js";
import { inverted, VERBS } from "../../dutch/verbs.js";
import { outcomesText } from "../../says/outcomes.js";
import { outside, routeParty } from "../../says/people.js";
import { sharesHandlers } from "../../says/tier-names.js";
import { wayIn } from "../../says/ways.js";
import type { Voice } from "../../voice.js";
import { variesPerCase } from "./handling.js";
import { plainBlocks, plainly } from "./plain.js";

/** What each body asks for its handling; nothing where the procedure is silent about it. */
export function costs(voice: Voice): readonly Block[] {
  const { tiers, sideRoutes } = voice.machine;
  return plainly(
    voice,
    [...tiers, ...sideRoutes].flatMap((tier) => price(voice, tier)),
  );
}

function price(voice: Voice, tier: Tier): readonly Sentence[] {
  if (tier.costs === undefined) return [];
  const isHelp = tier.offers.length > 0 && voice.machine.sideRoutes.includes(tier);
  const name = `«${inside(tier.label)}»`;
  const handler = isHelp ? (routeParty(voice, tier)?.object ?? name) : voice.parties(tier.handlers)?.object;
  const subject = isHelp
    ? `de hulp van ${handler}`
    : handler === undefined || sharesHandlers(voice, tier)
      ? name
      : `de behandeling bij ${handler}`;
  if (tier.costs.kind === "free") return [sentence([subject, "is kosteloos"], [tier.id])];
  const { amount, refundOn } = tier.costs;
  const { klager } = voice;
  return [
    sentence([subject, amount === undefined ? "kost geld" : `kost ${amountText(amount)}`], [tier.id]),
    ...(amount === undefined ? [sentence(["hoeveel dat is, staat niet in onze procedure"], [tier.id])] : []),
    ...(refundOn === undefined
      ? []
      : [
          sentence(
            [`bij ${outcomesText(voice, refundOn)}`, inverted(VERBS.krijgen, klager, ["dat geld terug"])],
            [tier.id, ...refundOn],
          ),
        ]),
  ];
}

/** The routes beside the tiers: who is there, for whom, and what they offer. */
export function helpers(voice: Voice): readonly Block[] {
  return voice.machine.sideRoutes.flatMap((route) => [
    ...plainBlocks(voice, wayIn(voice, route), route),
    ...plainly(voice, [...always(voice, route), ...offered(voice, route), ...perCase(voice, route)], route),
  ]);
}

function always(voice: Voice, route: Tier): readonly Sentence[] {
  const open = route.openings.find(({ kind }) => kind === "always");
  if (open?.kind !== "always") return [];
  const { klager } = voice;
  const where = routeParty(voice, route)?.object ?? `«${inside(route.label)}»`;
  const about = [route.id, ...open.for];
  // Whoever reads the page is one of them; the others are named behind.
  const others = voice.parties(
    open.for.filter((id) => id !== "klager" && !isIndividual(voice, id)),
    "en",
  );
  return [
    sentence([klager.subject, agree(VERBS.kunnen, klager), "altijd terecht bij", where], about),
    ...(others === undefined ? [] : [sentence(["dat geldt ook voor", others.object], about)]),
  ];
}

function perCase(voice: Voice, { handlers }: Tier): readonly Sentence[] {
  return handlers
    .filter((id) => voice.role(id)?.perCase === true)
    .map((id) => variesPerCase(voice.party(id), id));
}

function isIndividual({ machine }: Voice, id: string): boolean {
  return machine.complainants.classes.some((one) => one.id === id && one.manner === "individual");
}

function offered(voice: Voice, route: Tier): readonly Part[] {
  const party = routeParty(voice, route) ?? thirdParty(`«${inside(route.label)}»`);
  const about = [route.id, ...route.handlers];
  const items = route.offers.map(({ id, label, ifApplicable }) => ({
    text: join([clause(label), ifApplicable === true ? "(als dat van toepassing is)" : undefined]),
    about: [id],
  }));
  const [only, ...others] = items;
  const lead = [party.subject, agree(VERBS.bieden, party)];
  return [
    ...(route.external ? [sentence([party.subject, outside(voice, party)], about)] : []),
    ...(only === undefined
      ? []
      : others.length === 0
        ? [sentence([...lead, only.text], [...about, ...only.about])]
        : listParts(join(lead), items, about)),
  ];
}
