import type { Anchor, Bound, RoleId, StepId, Term, TermId, TierId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import { assertNever } from "../support/assert-never.js";
import type { AnchorNode, BoundNode, Name, TermNode } from "../syntax/ast-parts.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { freshId, report } from "./draft.js";
import { slug } from "./labels.js";
import { type DeclaredStep, type StepTerm, windowsIn } from "./names.js";
import { originAt } from "./origin.js";
import { classIds, declaredStep, roleId, stepId, subjectIds, tierId } from "./resolve.js";
import { placeOf, type Site, withSource } from "./site.js";

/** What a term belongs to, and how the words around it are to be read. */
export interface TermOwner {
  /** The first part of the id, before the modality. */
  readonly id: string;
  readonly of: Term["of"];
  readonly holder: readonly RoleId[];
  readonly anyHolder?: true;
  /** The tier the statement stands in. */
  readonly tier: TierId | undefined;
  /** The term that `einde termijn` means when no step is named. */
  readonly mainTerm: TermId | undefined;
  /** The anchor of a bound that names none. */
  readonly otherwise: Anchor;
  /** What `na ontvangst` alone means; receipt by the tier unless given. */
  readonly receipt: Anchor | undefined;
  /** What `na verzoek` means; nothing but behind `aanvullen`. */
  readonly request?: Anchor;
}

/** Lowers a term and adds it to the machine. */
export function lowerTerm(context: Context, at: Site, term: TermNode, owner: TermOwner): Building<Term> {
  const setBy = term.setBy === undefined ? undefined : roleId(context, at, term.setBy);
  const lowered: Building<Term> = {
    id: freshId(context.draft, "term", `${owner.id}.${term.modality}`),
    origin: originAt(at.file, term.span),
    of: owner.of,
    holder: owner.holder,
    modality: term.modality,
    asap: term.asap || term.modality === "asap",
    bounds:
      term.bounds.length === 0
        ? NONE
        : term.bounds.map((bound) => lowerBound(context, at, bound, owner, term.anchorOpen)),
    pick: term.pick ?? "latest",
    roll: term.roll ?? context.roll,
    subjects: NONE,
    extensions: NONE,
    suspensions: NONE,
  };
  if (owner.anyHolder !== undefined) lowered.anyHolder = owner.anyHolder;
  if (term.pick !== undefined) lowered.pickStated = true;
  if (term.outer !== undefined) lowered.outer = lowerBound(context, at, term.outer, owner, false);
  if (setBy !== undefined) lowered.setBy = setBy;
  lowered.subjects = subjectIds(context, at, term.subjects);
  if (term.classes !== undefined) {
    const classes = classIds(context, at, term.classes);
    if (classes.length > 0) lowered.classes = classes;
  }
  if (term.condition !== undefined) lowered.condition = conditionId(context, at, term.condition);
  context.draft.terms.push(lowered);
  return withSource<Building<Term>>(lowered, at);
}

/** From the one that counts most. */
const MODALITIES: readonly StepTerm["modality"][] = [
  "hard",
  "target",
  "per-case",
  "asap",
  "reasonable",
  "open",
  "none",
];

/** The term of a step that its extension, its notices and `einde termijn` are about: hard before target before others. */
export function mainTerm(terms: readonly StepTerm[]): StepTerm | undefined {
  const candidates = terms.some((term) => term.general) ? terms.filter((term) => term.general) : terms;
  let main: StepTerm | undefined;
  for (const term of candidates) {
    if (main === undefined || MODALITIES.indexOf(term.modality) < MODALITIES.indexOf(main.modality))
      main = term;
  }
  return main;
}

/** The terms of a step that an extension or a suspension works on: the hard ones, else those of the main modality. */
export function termsToMove<T extends Term>(terms: readonly T[]): readonly T[] {
  const modality = terms.some((term) => term.modality === "hard")
    ? "hard"
    : mainTerm(terms.map(asStepTerm))?.modality;
  return terms.filter((term) => term.modality === modality);
}

/** A lowered term as the choices above look at it. */
export function asStepTerm(term: Term): StepTerm {
  return { id: term.id, modality: term.modality, general: isGeneral(term) };
}

/** Receipt by the tier at hand, when the words name no start. */
export function impliedReceipt(tier: TierId | undefined): Anchor {
  return tier === undefined ? OPEN : { kind: "receipt", tier, implied: true };
}

/** The anchor a statement names. One that cannot be resolved is reported and becomes an open one. */
export function lowerAnchor(
  context: Context,
  at: Site,
  anchor: AnchorNode,
  owner: Pick<TermOwner, "tier" | "mainTerm" | "receipt" | "request"> & Partial<Pick<TermOwner, "of">>,
): Anchor {
  switch (anchor.kind) {
    case "receipt":
      if (anchor.step !== undefined && owner.tier !== undefined && isRefusal(context, anchor.step))
        return { kind: "refusal-received", tier: owner.tier };
      if (anchor.step !== undefined)
        return stepped("step-received", stepId(context, at, anchor.step, owner.tier));
      if (owner.receipt !== undefined && anchor.complaint !== true && anchor.tier === undefined)
        return owner.receipt;
      return atTier("receipt", tierOf(context, at, anchor, owner.tier));
    case "filing":
      return atTier("filing", tierOf(context, at, anchor, owner.tier));
    case "sending":
      return stepped("step-sent", stepId(context, at, anchor.step, owner.tier));
    case "completion":
      return stepped("step-completed", stepId(context, at, anchor.step, owner.tier));
    case "handled": {
      // Outside a tier, "na afhandeling" is about the complaint as a whole: its file is closed then.
      if (anchor.tier === undefined)
        return owner.tier === undefined ? { kind: "closing" } : { kind: "handled", tier: owner.tier };
      const tier = tierId(context, at, anchor.tier);
      return tier === undefined ? OPEN : { kind: "handled", tier };
    }
    case "request":
      if (owner.request === undefined) report(context.draft, "anchor-request", {}, placeOf(at, anchor.span));
      return owner.request ?? OPEN;
    case "closing":
    case "completed":
    case "incident":
    case "discovery":
    case "service-end":
      return { kind: anchor.kind };
    case "term-end": {
      if (anchor.step === undefined)
        return owner.mainTerm === undefined
          ? termless(context, at, anchor)
          : { kind: "term-end", term: owner.mainTerm };
      const step = declaredStep(context, at, anchor.step, owner.tier);
      if (step === undefined) return OPEN;
      const term = mainTerm(step.terms);
      return term === undefined ? termless(context, at, anchor, step) : { kind: "term-end", term: term.id };
    }
    case "window-end":
      return windowEnd(context, at, anchor, owner);
    case "custom":
      return { kind: "custom", text: anchor.text.value, name: slug(anchor.text.value) };
    default:
      return assertNever(anchor);
  }
}

/** Whether `van weigering` is the message that a tier does not take a complaint up; a step of that name goes first. */
function isRefusal({ names }: Context, { text }: Name): boolean {
  return text === "weigering" && [...names.tiers.values()].every(({ steps }) => !steps.has(text));
}

/** The end of the window to file with a tier; that window itself cannot count from there. */
function windowEnd(
  context: Context,
  at: Site,
  anchor: Extract<AnchorNode, { kind: "window-end" }>,
  owner: Parameters<typeof lowerAnchor>[3],
): Anchor {
  const tier = tierOf(context, at, anchor, owner.tier);
  const declared = tier === undefined ? undefined : context.names.tiers.get(tier);
  if (declared === undefined) return OPEN;
  const isItself = owner.of?.kind === "filing" && owner.of.tier === declared.id;
  const term = isItself ? undefined : mainTerm(windowsIn(declared));
  if (term !== undefined) return { kind: "term-end", term: term.id };
  report(context.draft, "anchor-term-missing", { window: declared.id }, placeOf(at, anchor.span));
  return OPEN;
}

/** Where nobody knows when a term starts. */
const OPEN: Anchor = { kind: "open" };

function stepped(kind: "step-received" | "step-sent" | "step-completed", step: StepId | undefined): Anchor {
  return step === undefined ? OPEN : { kind, step };
}

/**
 * The tier of `na ontvangst`, `na indiening` and `na einde indientermijn`: the one that is named, else the one at hand. Outside a tier the only one
 * there is; of several nobody can tell which is meant, and which of them a case has been with differs.
 */
function tierOf(
  context: Context,
  at: Site,
  anchor: Extract<AnchorNode, { kind: "receipt" | "filing" | "window-end" }>,
  own: TierId | undefined,
): TierId | undefined {
  if (anchor.tier !== undefined) return tierId(context, at, anchor.tier);
  if (own !== undefined) return own;
  const tiers = [...context.names.tiers.values()].flatMap(({ id, site }) =>
    site.kind === "tier" ? [id] : [],
  );
  if (tiers.length === 1) return tiers[0];
  report(
    context.draft,
    "anchor-tier-missing",
    { written: START_WORDS[anchor.kind], tiers },
    placeOf(at, anchor.span),
  );
  return undefined;
}

const START_WORDS = {
  receipt: "ontvangst",
  filing: "indiening",
  "window-end": "einde indientermijn",
} as const;

function atTier(kind: "receipt" | "filing", tier: TierId | undefined): Anchor {
  if (tier === undefined) return OPEN;
  return kind === "filing" ? { kind, tier } : { kind, tier, implied: false };
}

function lowerBound(
  context: Context,
  at: Site,
  bound: BoundNode,
  owner: TermOwner,
  anchorOpen: boolean,
): Bound {
  if (bound.kind === "date") return { kind: "date", month: bound.month, day: bound.day };
  const { amount, unit } = bound.length;
  const anchor =
    bound.anchor !== undefined
      ? lowerAnchor(context, at, bound.anchor, owner)
      : anchorOpen
        ? OPEN
        : owner.otherwise;
  return { kind: "length", length: { amount, unit }, direction: bound.direction, anchor };
}

function termless(context: Context, at: Site, anchor: AnchorNode, step?: DeclaredStep): Anchor {
  report(
    context.draft,
    "anchor-term-missing",
    step === undefined ? {} : { step: step.id },
    placeOf(at, anchor.span),
  );
  return OPEN;
}
