/** Which block accepts which statements. A statement belongs to the innermost open block that accepts it. */
import type { Kind } from "./ast.js";

const IDENTITY = [
  "organisation",
  "version",
  "valid",
  "scope",
  "address-form",
  "contact-role",
  "legal-basis",
  "adopted",
  "published",
] as const satisfies readonly Kind[];

/** The blocks, by the statement that opens them; `top` is the file itself. */
export const PLACEMENT = {
  top: [
    "regulation",
    "include",
    ...IDENTITY,
    "definition",
    "article",
    "calendar",
    "role",
    "complainants",
    "complaints",
    "outcome",
    "tier",
    "side-route",
    "duty",
    "confidentiality",
    "file",
  ],
  regulation: ["include", ...IDENTITY],
  calendar: ["workdays", "holidays", "closure", "terms-act"],
  role: [
    "role-plural",
    "role-traits",
    "person",
    "contact",
    "committee",
    "substitute",
    "incompatible",
    "supports",
    "tasks",
  ],
  complainants: ["complainant", "no-complainant", "assistance", "representation"],
  complaints: ["subjects", "excluded-subjects", "anonymous", "refusal", "remedies"],
  tier: [
    "tier-traits",
    "handler",
    "skip",
    "reopen",
    "costs",
    "competent",
    "not-competent",
    "binding",
    "non-binding",
    "appeal",
    "opens",
    "offers",
    "remedies",
    "transition",
    "intake",
    "step",
    "whole",
  ],
  "side-route": ["tier-traits", "handler", "costs", "competent", "opens", "offers"],
  intake: ["via", "forms", "states", "signed", "help", "window", "completion-chance"],
  step: [
    "act",
    "optional",
    "only-if",
    "only-in",
    "waived",
    "rounds",
    "term",
    "forms",
    "states",
    "verdict",
    "on-outcome",
    "next",
    "extension",
    "suspension",
    "notice",
    "completion-chance",
  ],
  whole: ["term", "notice", "extension", "suspension"],
  extension: ["notice", "consent", "extension-base"],
  suspension: ["notice"],
  notice: ["states"],
  duty: ["act", "during", "frequency", "term", "states", "anonymised", "only-if", "forms"],
  confidentiality: ["all-confidential", "secrecy", "identity", "data-use", "access"],
  file: ["register", "retention", "disposal", "access"],
} as const satisfies Readonly<Partial<Record<Kind | "top", readonly Kind[]>>>;

/** A statement that opens a block. */
export type BlockKind = Exclude<keyof typeof PLACEMENT, "top">;

type Placed = (typeof PLACEMENT)[keyof typeof PLACEMENT][number];

/** Does not compile while some kind of statement has no place. */
const UNPLACED: Exclude<Kind, Placed> extends never ? readonly [] : never = [];

/** Every kind of statement, in the order of the placement table. */
export const STATEMENT_KINDS: readonly Kind[] = [
  ...new Set([...UNPLACED, ...Object.values(PLACEMENT).flat()]),
];

/** The blocks by their number. */
export const BLOCKS = Object.keys(PLACEMENT) as readonly (BlockKind | "top")[];

/** The number of the file itself, which is always open. */
export const TOP = 0;

/** Where a kind of statement belongs, by numbers of blocks: those that accept it, and the one it opens, -1 for none. */
interface Standing {
  readonly owners: readonly number[];
  readonly opens: number;
}

const standings: ReadonlyMap<Kind, Standing> = new Map(
  STATEMENT_KINDS.map((kind) => {
    const owners = BLOCKS.flatMap((block, number) =>
      (PLACEMENT[block] as readonly Kind[]).includes(kind) ? [number] : [],
    );
    return [kind, { owners, opens: (BLOCKS as readonly string[]).indexOf(kind) }];
  }),
);
const NOWHERE: Standing = { owners: [], opens: -1 };

/** Where a kind of statement belongs. */
export function standingOf(kind: Kind): Standing {
  return standings.get(kind) ?? NOWHERE;
}

/** The word a reader knows a block by. */
export const BLOCK_WORDS: Readonly<Record<BlockKind, string>> = {
  regulation: "reglement",
  calendar: "kalender",
  role: "rol",
  complainants: "klagers",
  complaints: "klachten",
  tier: "trap",
  "side-route": "zijroute",
  intake: "indienen",
  step: "stap",
  whole: "geheel",
  extension: "verlengen",
  suspension: "opschorten",
  notice: "bericht",
  duty: "plicht",
  confidentiality: "vertrouwelijkheid",
  file: "dossier",
};

/** The block a keyword opens when it starts a statement. */
export const BLOCK_OF_WORD: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries(BLOCK_WORDS).map(([kind, word]) => [word, kind as BlockKind]),
);
