import type { Term, Tier } from "../../ir/machine.js";
import type { Table } from "../text/document/document.js";
import { capitalise, inside } from "../text/dutch/sentence.js";
import { hasOpenAnchor } from "../text/says/anchors.js";
import type { Voice } from "../text/voice.js";
import { termText } from "./steps.js";

/** The terms of a procedure side by side: a table for each tier that has any, in the order of the file. */
export function termsTables(voice: Voice): readonly Table[] {
  const { tiers, sideRoutes } = voice.machine;
  const tables = [...tiers, ...sideRoutes].flatMap((tier) => {
    const rows = rowsOf(voice, tier);
    return rows.length === 0 ? [] : [{ caption: inside(tier.label), rows }];
  });
  return tables.map(({ caption, rows }) => ({
    kind: "table",
    ...(tables.length > 1 ? { caption } : {}),
    columns: ["Wat", "Wie", "Wanneer"],
    rows,
  }));
}

type Row = Table["rows"][number];

function rowsOf(voice: Voice, tier: Tier): readonly Row[] {
  const { terms } = voice.machine;
  const own = (of: Term["of"]["kind"]) =>
    terms.filter((term) => term.of.kind === of && "tier" in term.of && term.of.tier === tier.id);
  const onwards = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.of.kind !== "escalation" || term.of.from !== tier.id) continue;
    onwards.set(term.of.to, [...(onwards.get(term.of.to) ?? []), term]);
  }
  return [
    ...row(voice, "De klacht indienen", own("filing")),
    ...row(voice, "De klacht aanvullen", own("completion")),
    ...tier.steps.flatMap((step) => row(voice, inside(step.label), voice.terms(step.terms))),
    ...row(voice, "De hele behandeling", voice.terms(tier.whole?.terms ?? [])),
    ...row(voice, "Reageren", own("response")),
    ...[...onwards].flatMap(([to, all]) =>
      row(voice, `Verdergaan bij «${inside(voice.tier(to)?.label ?? "")}»`, all),
    ),
  ];
}

/** Nothing without a term; one row for all terms of a thing, each said once. */
function row(voice: Voice, what: string, terms: readonly Term[]): readonly Row[] {
  if (terms.length === 0) return [];
  const link = terms.some(({ anyHolder }) => anyHolder) ? "of" : "en";
  const subject = voice.parties([...new Set(terms.flatMap(({ holder }) => holder))], link)?.subject ?? "";
  // Alone in a cell it has stress.
  const who = subject === "je" ? "jij" : subject;
  const when = [...new Set(terms.map((term) => whenText(voice, term)))].join("; ");
  return [{ cells: [capitalise(what), capitalise(who), when], about: terms.map(({ id }) => id) }];
}

/** What is open is said here too, and that a term may become longer. */
function whenText(voice: Voice, term: Term): string {
  const open = hasOpenAnchor(term) ? " (vanaf wanneer staat er niet)" : "";
  return `${termText(voice, term)}${open}${term.extensions.length === 0 ? "" : "; verlengen kan"}`;
}
