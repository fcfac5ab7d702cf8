import type { Anchor, Document, FilingWindow, IntakeForm, Term, TierId } from "../ir/machine.js";
import { isGeneral } from "../ir/terms.js";
import type { TermNode } from "../syntax/ast-parts.js";
import { type Building, NONE } from "./building.js";
import type { Context } from "./context.js";
import { report } from "./draft.js";
import { lowerFields } from "./fields.js";
import { originAt } from "./origin.js";
import { roleId, roleIds } from "./resolve.js";
import { single, stated } from "./single.js";
import { ofKind, placeOf, type Site, sourcesOf, withSource } from "./site.js";
import { impliedReceipt, lowerTerm, type TermOwner } from "./terms.js";

/** What a tier asks of who files with it; the form is added to the machine. */
export function lowerIntake(context: Context, at: Site<"intake">, tier: TierId): IntakeForm {
  const inner = at.children;
  const help = single(context, inner, "help");
  const helper = help === undefined ? undefined : roleId(context, help, help.statement.by);
  const chance = single(context, inner, "completion-chance");
  const form: Building<IntakeForm> = {
    id: `${tier}.form`,
    origin: originAt(at.file, at.span),
    tier,
    to: roleIds(context, at, at.statement.to),
    channels: channels(inner),
    forms: single(context, inner, "forms")?.statement.forms ?? NONE,
    fields: lowerFields(context, askedBeforehand(context, ofKind(inner, "states"))),
    signed: stated(context, inner, "signed"),
    sources: sourcesOf(inner),
  };
  if (helper !== undefined) form.help = helper;
  const [window, ...others] = lowerWindows(context, inner, tier);
  if (window !== undefined) {
    form.window = window.term;
    if (window.late !== undefined) form.late = window.late;
  }
  if (others.length > 0) form.otherWindows = others;
  if (chance !== undefined) {
    const owner = { ...claimantTerm(tier, "completion"), request: REQUEST };
    form.completionChance = lowerTerm(context, chance, chance.statement.term, owner).id;
  }
  context.draft.forms.push(form);
  return withSource<IntakeForm>(form, at);
}

/** The windows to file within: the one for all complaints first. A second one for the same cases is reported. */
function lowerWindows(context: Context, inner: readonly Site[], tier: TierId): readonly FilingWindow[] {
  const known: { readonly at: Site<"window">; readonly term: Term; readonly window: FilingWindow }[] = [];
  for (const at of ofKind(inner, "window")) {
    const { term: node, late } = at.statement;
    const first = known.find((other) => sameCases(other.at.statement.term, node));
    if (first !== undefined) {
      report(context.draft, "statement-repeated", { kind: "window" }, placeOf(at), {
        related: [placeOf(first.at)],
      });
      continue;
    }
    const term = lowerTerm(context, at, node, claimantTerm(tier, "filing"));
    known.push({ at, term, window: late === undefined ? { term: term.id } : { term: term.id, late } });
  }
  const general = known.find(({ term }) => isGeneral(term));
  const ordered = general === undefined ? known : [general, ...known.filter((one) => one !== general)];
  return ordered.map(({ window }) => window);
}

/** Whether two terms are for the very same subjects, complainants and circumstances. */
function sameCases(a: TermNode, b: TermNode): boolean {
  const casesOf = ({ subjects, classes = [], condition }: TermNode): string =>
    JSON.stringify([
      subjects.map(({ text }) => text).sort(),
      classes.map(({ text }) => text).sort(),
      condition?.value,
    ]);
  return casesOf(a) === casesOf(b);
}

function claimantTerm(tier: TierId, kind: "filing" | "completion"): TermOwner {
  return {
    id: `${tier}.${kind}`,
    of: { kind, tier },
    holder: CLAIMANT,
    tier,
    mainTerm: undefined,
    otherwise: impliedReceipt(tier),
    receipt: undefined,
  };
}

/** No step asks a complainant to complete what was filed: an event names the day. */
const REQUEST: Anchor = { kind: "custom", text: "het bericht dat er iets ontbreekt", name: "verzoek" };

const CLAIMANT: readonly string[] = ["klager"];

/** Who files a complaint does not know how it ends: what only holds with some outcome is reported. */
function askedBeforehand(context: Context, statements: readonly Site<"states">[]): readonly Site<"states">[] {
  for (const at of statements) {
    const [first] = at.statement.onOutcomes;
    if (first === undefined) continue;
    report(context.draft, "contents-before-outcome", { outcome: first.text }, placeOf(at, first.span));
  }
  return statements;
}

/** The document a step, notice or duty sends, when the file says what it holds (or says that this is open). */
export function lowerDocument(
  context: Context,
  inner: readonly Site[],
  of: Document["of"],
): string | undefined {
  const statements = ofKind(inner, "states");
  const [first] = statements;
  if (first === undefined) return undefined;
  const open = statements.find((at) => at.statement.open);
  const id = `${of.id}.document`;
  const origin = originAt(first.file, first.span);
  const fields = lowerFields(context, statements);
  const document = withSource<Document>({ id, origin, of, fields, open: open !== undefined }, first);
  context.draft.documents.push(open === undefined ? document : withSource(document, open));
  return id;
}

function channels(inner: readonly Site[]): IntakeForm["channels"] {
  const channels: Building<IntakeForm["channels"][number]>[] = [];
  for (const { statement } of ofKind(inner, "via")) {
    const { preferred } = statement;
    for (const { channel, address } of statement.channels) {
      channels.push(
        address === undefined ? { channel, preferred } : { channel, address: address.value, preferred },
      );
    }
  }
  return channels;
}
