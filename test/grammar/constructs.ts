import type { Kind } from "../../src/syntax/ast.js";
import type { ConstructDoc } from "./constructs/construct-doc.js";
import { DUTIES } from "./constructs/duties.js";
import { IDENTITY } from "./constructs/identity.js";
import { INTAKE } from "./constructs/intake.js";
import { PEOPLE } from "./constructs/people.js";
import { STEPS } from "./constructs/steps.js";
import { TERMS } from "./constructs/terms.js";
import { TIERS } from "./constructs/tiers.js";

/** The page about every kind of statement; a kind without one does not compile. */
export const CONSTRUCTS: Readonly<Record<Kind, ConstructDoc>> = {
  ...IDENTITY,
  ...PEOPLE,
  ...TIERS,
  ...INTAKE,
  ...STEPS,
  ...TERMS,
  ...DUTIES,
};

/** The chapters of the reference page: a heading with the kinds below it, in the order of a file. */
export const CHAPTERS: readonly { readonly heading: string; readonly kinds: readonly Kind[] }[] = [
  { heading: "De kop en de begrippen", kinds: kindsOf(IDENTITY).filter((kind) => !isCalendar(kind)) },
  { heading: "De kalender", kinds: kindsOf(IDENTITY).filter(isCalendar) },
  { heading: "Rollen, klagers en klachten", kinds: kindsOf(PEOPLE) },
  { heading: "Trappen", kinds: kindsOf(TIERS) },
  { heading: "Een klacht indienen", kinds: kindsOf(INTAKE) },
  { heading: "Stappen", kinds: kindsOf(STEPS) },
  { heading: "Termijnen en uitstel", kinds: kindsOf(TERMS) },
  { heading: "Plichten, vertrouwelijkheid en dossier", kinds: kindsOf(DUTIES) },
];

function kindsOf(docs: Readonly<Partial<Record<Kind, ConstructDoc>>>): readonly Kind[] {
  return Object.keys(docs) as Kind[];
}

function isCalendar(kind: Kind): boolean {
  return ["calendar", "workdays", "holidays", "closure", "terms-act"].includes(kind);
}
