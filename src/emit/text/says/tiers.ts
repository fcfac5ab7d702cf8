import type { Labelled, Term, Tier } from "../../../ir/machine.js";
import { isGeneral } from "../../../ir/terms.js";
import { heading, type Part, paragraph, section } from "../document/blocks.js";
import type { Block, Sentence } from "../document/document.js";
import { sentence, statement } from "../document/sentences.js";
import { list } from "../dutch/lists.js";
import { agree, type Party, thirdParty } from "../dutch/person.js";
import { belonging } from "../dutch/possessive.js";
import { clause, inside } from "../dutch/sentence.js";
import { amountText } from "../dutch/units.js";
import { inverted, predicate, VERBS } from "../dutch/verbs.js";
import { facet } from "../nodes.js";
import type { Voice } from "../voice.js";
import { intakeBlocks } from "./intake.js";
import { extensionSentences, noticeSentences } from "./notices.js";
import { outcomesText } from "./outcomes.js";
import { appointedPerCase, outside, outsideOf, routeParty } from "./people.js";
import { stepBlocks, termName } from "./steps.js";
import { circumstances, termNotes, termPhrase } from "./terms.js";
import { wayIn } from "./ways.js";
import { wayOut } from "./ways-out.js";

/** A tier as a section: how you get there, who handles it, how to file, each step, the outcome and the way on. */
export function tierBlocks(voice: Voice, tier: Tier): readonly Block[] {
  const form = voice.formOf(tier);
  const withHeadings = tier.steps.length + (form === undefined ? 0 : 1) > 1;
  const after = [...wholeBlocks(voice, tier), ...paragraph(outcomeSentences(voice, tier))];
  return [
    heading(2, inside(tier.label), [tier.id]),
    ...wayIn(voice, tier),
    ...paragraph([
      ...nature(tier),
      ...skip(voice, tier),
      ...body(voice, tier, undefined, offers(voice, tier)),
    ]),
    ...(form === undefined
      ? []
      : [
          ...(withHeadings ? [heading(3, "De klacht indienen", [form.id])] : []),
          ...intakeBlocks(voice, tier, form),
        ]),
    ...tier.steps.flatMap((step) => stepBlocks(voice, step, withHeadings)),
    ...(withHeadings && after.length > 0 ? [heading(3, "Afloop", [tier.id])] : []),
    ...after,
  ];
}

/** How a tier ends: whom its outcome binds, what may follow from it, what ends it and what opens it again. */
export function outcomeSentences(voice: Voice, tier: Tier): readonly Sentence[] {
  return [...outcome(voice, tier), ...remedies(tier), ...wayOut(voice, tier), ...reopening(voice, tier)];
}

/** A route beside the tiers: for whom it is open and what it offers. */
export function sideRouteBlocks(voice: Voice, route: Tier): readonly Block[] {
  const always = route.openings.some(({ kind }) => kind === "always");
  return section(
    2,
    inside(route.label),
    [
      ...wayIn(voice, route),
      ...paragraph([
        ...(always ? alwaysOpen(voice, route) : []),
        ...body(voice, route, routeParty(voice, route), offers(voice, route)),
      ]),
    ],
    [route.id],
  );
}

/** «U kunt altijd terecht bij het loket.» */
function alwaysOpen(voice: Voice, route: Tier): readonly Sentence[] {
  const who = route.openings.flatMap((opening) => (opening.kind === "always" ? opening.for : []));
  const party = voice.parties(who) ?? voice.klager;
  const provider = routeParty(voice, route);
  const where = provider?.object ?? `«${inside(route.label)}»`;
  const unsaid = provider === undefined ? route.offers : [];
  const what = unsaid.length === 0 ? undefined : `voor ${labels(unsaid)}`;
  const about = [route.id, ...who, ...unsaid.map(({ id }) => id)];
  return [sentence([party.subject, agree(VERBS.kunnen, party), "altijd terecht bij", where, what], about)];
}

function nature(tier: Tier): readonly Sentence[] {
  const about = [tier.id];
  const sentences: Sentence[] = [];
  if (tier.informal && tier.required)
    sentences.push(sentence(["deze fase is informeel, maar wel verplicht"], about));
  if (tier.informal && !tier.required)
    sentences.push(sentence(["deze fase is informeel en niet verplicht"], about));
  if (!tier.informal && tier.required) sentences.push(sentence(["deze fase is verplicht"], about));
  if (tier.advised) {
    sentences.push(sentence(["het advies is om hiermee te beginnen"], about));
  }
  return sentences;
}

/** «De directie kan een gesloten klacht opnieuw behandelen als er nieuwe feiten zijn.» */
function reopening(voice: Voice, { id, handlers, reopen = [] }: Tier): readonly Sentence[] {
  if (reopen.length === 0) return [];
  const handler = voice.parties(handlers) ?? voice.organisation;
  const grounds = reopen.map(({ condition }) => `als ${voice.condition(condition)}`);
  const about = [id, ...reopen.map(({ condition }) => condition)];
  const what = "een gesloten klacht opnieuw behandelen";
  return [sentence([handler.subject, agree(VERBS.kunnen, handler), what, list(grounds, "of")], about)];
}

function skip(voice: Voice, tier: Tier): readonly Sentence[] {
  if (tier.skip.length === 0) return [];
  const { klager } = voice;
  const when = list(
    tier.skip.map((id) => `als ${voice.condition(id)}`),
    "of",
  );
  return [
    sentence(
      [
        klager.subject,
        agree(VERBS.mogen, klager),
        "deze fase",
        tier.required ? "alleen" : undefined,
        "overslaan",
        when,
      ],
      [tier.id, ...tier.skip],
    ),
  ];
}

/** Who handles the complaint here, at what cost, and on which subjects. */
function body(
  voice: Voice,
  tier: Tier,
  handler: Party | undefined = voice.parties(tier.handlers),
  offered: readonly Sentence[] = [],
): readonly Sentence[] {
  const about = [tier.id, ...tier.handlers];
  // A route beside the tiers is no phase: nobody handles complaints there.
  const isRoute = voice.machine.sideRoutes.includes(tier);
  const offering = isRoute && tier.offers.length > 0;
  const phase = isRoute ? calledBy(tier) : PHASE;
  if (handler === undefined && tier.external && !offering)
    return [...unnamed(voice, tier), ...offered, ...costs(voice, tier, "de behandeling")];
  const handles = handler !== undefined && !offering && !/behandelaars?$/i.test(handler.subject);
  const subjects = list(tier.competent.map(voice.subject), "of");
  const sentences: Sentence[] = [];
  const free = handles ? "de behandeling" : offering ? "dat" : "deze fase";
  const predicates = [
    ...(tier.external ? [outside(voice, handler ?? phase)] : []),
    ...(handles ? [`${agree(VERBS.behandelen, handler)} ${whatIsHandled(subjects)}`] : []),
  ];
  const who = handles ? named(voice, tier, handler) : (handler ?? phase).subject;
  if (predicates.length > 0)
    sentences.push(
      statement(who, predicates, [...about, ...(handles ? persons(tier) : []), ...tier.competent]),
    );
  if (!handles && subjects !== "") {
    sentences.push(
      sentence([`deze fase is er alleen voor klachten over ${subjects}`], [...about, ...tier.competent]),
    );
  }
  sentences.push(...offered);
  return [...sentences, ...appointed(voice, tier), ...costs(voice, tier, free)];
}

/** «Een instantie buiten De Brug behandelt de klacht in deze fase.»: an outside body without a name. */
function unnamed(voice: Voice, tier: Tier): readonly Sentence[] {
  const whom = outsideOf(voice);
  const body = thirdParty(`een instantie buiten ${whom}`);
  const handles = predicate(VERBS.behandelen, body, [
    whatIsHandled(list(tier.competent.map(voice.subject), "of")),
  ]);
  return [sentence([body.subject, handles], [tier.id, ...tier.competent])];
}

/** A phase that nobody is named for. */
const PHASE: Party = thirdParty("deze fase");

/** «Het Klachtenloket»: what is called by its heading, where nobody is named for it. */
function calledBy({ label }: Tier): Party {
  return thirdParty(`«${inside(label)}»`);
}

function whatIsHandled(subjects: string): string {
  return subjects === "" ? "de klacht in deze fase" : `in deze fase alleen klachten over ${subjects}`;
}

/** `what` is said to be free of charge: the phase, its handling or, for a route that is neither, «dat». */
function costs(voice: Voice, tier: Tier, what: string): readonly Sentence[] {
  if (tier.costs === undefined) return [];
  if (tier.costs.kind === "free") return [sentence([what, "is kosteloos"], [tier.id])];
  const { amount, refundOn } = tier.costs;
  const price =
    amount === undefined
      ? "aan de behandeling zijn kosten verbonden"
      : `de behandeling kost ${amountText(amount)}`;
  const { klager } = voice;
  const back =
    refundOn === undefined
      ? []
      : [
          sentence(
            [`bij ${outcomesText(voice, refundOn)}`, inverted(VERBS.krijgen, klager, ["de kosten terug"])],
            [tier.id, ...refundOn],
          ),
        ];
  return [sentence([price], [tier.id]), ...back];
}

/** «de klachtenpersoon, Cor de Beurs,» */
function named(voice: Voice, tier: Tier, handler: Party): string {
  const [id, ...others] = tier.handlers;
  const person = id === undefined || others.length > 0 ? undefined : voice.role(id)?.person;
  return person === undefined ? handler.subject : `${handler.subject}, ${inside(person)},`;
}

/** That the only handler goes by a name is said with it. */
function persons({ handlers: [id, ...others] }: Tier): readonly string[] {
  return id === undefined || others.length > 0 ? [] : [facet(id, "persoon")];
}

function appointed(voice: Voice, tier: Tier): readonly Sentence[] {
  return tier.handlers
    .filter((id) => voice.role(id)?.perCase === true)
    .map((id) => appointedPerCase(voice.party(id), id));
}

/** The term over the whole tier, and how it may move. `beside` are other terms told with it: then it is named. */
export function wholeBlocks(voice: Voice, tier: Tier, beside: readonly Term[] = []): readonly Block[] {
  return [...paragraph(wholeSentences(voice, tier)), ...paragraph(wholeExtension(voice, tier, beside))];
}

/** The term over the whole tier and the message when it is not kept. */
function wholeSentences(voice: Voice, tier: Tier): readonly Part[] {
  const { whole } = tier;
  if (whole === undefined) return [];
  const holder = voice.parties(tier.handlers) ?? voice.organisation;
  const terms = voice.terms(whole.terms).flatMap((term): readonly Sentence[] => {
    const phrase = termPhrase(voice, term);
    const verb = agree(term.modality === "target" ? VERBS.streven : VERBS.afronden, holder, !isGeneral(term));
    const { when, where, about } = circumstances(voice, term);
    const head = when === undefined ? [holder.subject, verb] : [when, verb, holder.subject, where];
    const parts =
      term.modality === "target"
        ? ["ernaar de hele behandeling", phrase?.adverb, "af te ronden", phrase?.tail]
        : ["de hele behandeling", phrase?.adverb, "af", phrase?.tail];
    const stated = phrase === undefined ? [] : [sentence([...head, ...parts], [tier.id, ...about])];
    return [...stated, ...termNotes(voice, term, "de hele behandeling")];
  });
  const notices = whole.notices.flatMap((notice) => noticeSentences(voice, notice));
  return [...terms, ...notices];
}

/** How the term over the whole tier may move: a paragraph of its own, as for a step. */
function wholeExtension(voice: Voice, { whole, handlers }: Tier, beside: readonly Term[]): readonly Part[] {
  if (whole === undefined) return [];
  const holder = voice.parties(handlers) ?? voice.organisation;
  return whole.extensions.flatMap((extension, at) => {
    const moved = voice.machine.terms.filter(({ extensions }) =>
      extensions.some(({ id }) => id === extension.id),
    );
    const name = termName([...moved, ...beside], moved);
    const ofAll = beside.length === 0 ? "" : " voor de hele behandeling";
    return extensionSentences(voice, extension, holder, { termName: `${name}${ofAll}`, again: at > 0 });
  });
}

function outcome(voice: Voice, tier: Tier): readonly Sentence[] {
  const about = [tier.id];
  const handler = voice.parties(tier.handlers);
  const bare = hasRuling(tier) ? "de uitspraak" : "de uitkomst";
  const noun = handler === undefined ? bare : belonging(bare, handler);
  // Named once; after that «die uitspraak».
  const again = `die ${hasRuling(tier) ? "uitspraak" : "uitkomst"}`;
  const sentences: Sentence[] = [];
  const bound = voice.parties(tier.binding?.on ?? []);
  if (bound !== undefined) {
    sentences.push(
      sentence([noun, "is bindend voor", bound.object], [...about, ...(tier.binding?.on ?? [])]),
    );
  }
  if (tier.nonBinding) sentences.push(sentence([noun, "is niet bindend"], about));
  const against = sentences.length === 0 ? noun : again;
  if (tier.appeal?.open === false)
    sentences.push(
      sentence(
        ["tegen", against, "is", hasRemedyOutside(voice, tier) ? within(voice) : undefined, NO_APPEAL],
        about,
      ),
    );
  if (tier.appeal?.open === true) {
    const to = tier.appeal.tier === undefined ? undefined : voice.tier(tier.appeal.tier);
    const where =
      to === undefined ? undefined : `bij ${voice.parties(to.handlers)?.object ?? `«${inside(to.label)}»`}`;
    const { klager } = voice;
    const may = inverted(VERBS.kunnen, klager, ["in beroep gaan", where]);
    sentences.push(sentence(["tegen", against, may], about));
  }
  return [...sentences, ...notCompetent(tier, handler)];
}

const NO_APPEAL = "geen beroep mogelijk";

/** «bij de bank»: there is no appeal there, and yet a body outside may rule. */
function within({ organisation }: Voice): string {
  return `bij ${organisation.object}`;
}

function hasRemedyOutside({ machine, state, tier: byId }: Voice, { id, external }: Tier): boolean {
  if (external) return false;
  return machine.transitions.some(({ cause, from, to }) => {
    const [left, reached] = [state(from), state(to)];
    if (cause !== "dissatisfied" || left === undefined || reached === undefined) return false;
    if (!("tier" in left) || left.tier !== id || !("tier" in reached) || reached.tier === id) return false;
    const next = byId(reached.tier);
    return next?.external === true && !next.nonBinding;
  });
}

function hasRuling(tier: Tier): boolean {
  return tier.steps.some(({ acts }) => acts.some(({ verb }) => verb === "rule"));
}

function notCompetent(tier: Tier, handler: Party | undefined): readonly Sentence[] {
  if (tier.notCompetent.length === 0) return [];
  const what = list(
    tier.notCompetent.map(({ label }) => clause(label)),
    "of",
  );
  const about = [tier.id, ...tier.notCompetent.map(({ id }) => id)];
  return [
    handler === undefined
      ? sentence([`in deze fase valt geen beslissing over ${what}`], about)
      : statement(handler.subject, [`${agree(VERBS.beslissen, handler)} niet over ${what}`], about),
  ];
}

/** «De vertrouwenspersoon biedt een luisterend oor.» */
export function offers(voice: Voice, route: Tier): readonly Sentence[] {
  const who = routeParty(voice, route);
  const isRoute = voice.machine.sideRoutes.includes(route);
  const always = isRoute && route.openings.some(({ kind }) => kind === "always");
  // Without a name for who offers it, the sentence that says where to go says for what.
  if (route.offers.length === 0 || (who === undefined && always)) return [];
  const about = [route.id, ...route.offers.map(({ id }) => id)];
  const provider = who ?? calledBy(route);
  return [statement(provider.subject, [`${agree(VERBS.bieden, provider)} ${labels(route.offers)}`], about)];
}

function remedies(tier: Tier): readonly Sentence[] {
  if (tier.remedies.length === 0) return [];
  return [
    sentence(
      ["mogelijke oplossingen zijn", labels(tier.remedies)],
      [tier.id, ...tier.remedies.map(({ id }) => id)],
    ),
  ];
}

function labels(items: readonly Labelled[]): string {
  return list(
    items.map(
      ({ label, ifApplicable }) =>
        `${clause(label)}${ifApplicable === true ? " (als dat van toepassing is)" : ""}`,
    ),
  );
}
