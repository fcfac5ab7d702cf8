import type { Term } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import type { Case } from "./case.js";
import { runsIn } from "./limited-steps.js";
import type { MachineIndex } from "./machine-index.js";

/** What a case says about itself, as far as the choice between terms asks. */
export type Circumstances = Pick<Case, "subjects" | "class" | "holds">;

/**
 * Whether a term counts in a case, beside the others about the same thing. The latest circumstance that the case states
 * beats what holds in general, and a term for some subjects or classes beats a wider one; as long as nobody knows the
 * subject or the class the general one counts. Of a step that is not for such a case no term counts.
 */
export function appliesIn(index: MachineIndex, term: Term, known: Circumstances): boolean {
  if (term.modality === "none") return false;
  const step = index.limited.get(term.id);
  if (step !== undefined && !runsIn(step, known)) return false;
  const { holds = [] } = known;
  if (!isMeant(term, known) || (term.condition !== undefined && !holds.includes(term.condition)))
    return false;
  const rivals = (index.rivals.get(term.id) ?? []).filter((other) => isMeant(other, known));
  const latest = holds.findLast((condition) => rivals.some((other) => other.condition === condition));
  if (term.condition !== latest) return false;
  return !rivals.some(
    (other) => other.condition === latest && other.modality === term.modality && isNarrower(other, term),
  );
}

/** Whether a term is for such a complaint from such a complainant, whatever else holds. */
function isMeant({ subjects, classes = NO_CLASSES }: Term, known: Circumstances): boolean {
  return (
    (subjects.length === 0 || subjects.some((subject) => known.subjects.includes(subject))) &&
    (classes.length === 0 || (known.class !== undefined && classes.includes(known.class)))
  );
}

/** Whether a term limits what the other leaves open, and is for nothing that the other is not for. */
function isNarrower(one: Term, other: Term): boolean {
  const [classes, wider] = [one.classes ?? NO_CLASSES, other.classes ?? NO_CLASSES];
  const limits =
    (other.subjects.length === 0 && one.subjects.length > 0) || (wider.length === 0 && classes.length > 0);
  return limits && isWithin(one.subjects, other.subjects) && isWithin(classes, wider);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return all.length === 0 || (some.length > 0 && some.every((id) => all.includes(id)));
}

const NO_CLASSES: readonly string[] = [];

/**
 * The terms that a term whose end others count from stands for (`na einde termijn van STAP`): itself where it holds for
 * every complaint of its block, else all that are about the same thing. One that counts from that end is none of them.
 */
export function standsFor(
  { machine, terms }: Pick<MachineIndex, "machine" | "terms">,
  id: string,
): readonly Term[] {
  const main = terms.get(id);
  if (main === undefined) return [];
  const about = JSON.stringify(main.of);
  const alike = machine.terms.filter(({ of }) => of.kind === main.of.kind && JSON.stringify(of) === about);
  return alike.every(isGeneral) ? [main] : alike.filter((term) => !countsFrom(term, id));
}

/** Of the terms that count in a case the most important: a hard one before a target. A general one stands alone. */
export function governing(terms: readonly Term[]): readonly Term[] {
  for (const modality of DATED) {
    const alike = terms.filter((term) => term.modality === modality);
    const general = alike.find(isGeneral);
    if (general !== undefined) return [general];
    if (alike.length > 0) return alike;
  }
  return [];
}

const DATED: readonly Term["modality"][] = ["hard", "target", "per-case"];

function countsFrom({ bounds, outer }: Term, id: string): boolean {
  return [...bounds, ...(outer === undefined ? [] : [outer])].some(
    (bound) => bound.kind === "length" && bound.anchor.kind === "term-end" && bound.anchor.term === id,
  );
}
