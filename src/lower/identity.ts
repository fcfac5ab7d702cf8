import type { Article, Definition, Procedure } from "../ir/machine.js";
import type { Kind, StatementOf } from "../syntax/ast.js";
import type { Building } from "./building.js";
import type { Context } from "./context.js";
import { freshId, report } from "./draft.js";
import { headingFromId, slug } from "./labels.js";
import { originAt, originOfFile } from "./origin.js";
import { roleId, roleIds } from "./resolve.js";
import { single } from "./single.js";
import {
  fromAll,
  fromEach,
  isOf,
  ofKind,
  type ParsedFile,
  placeOf,
  type Site,
  sourcesOf,
  withSource,
} from "./site.js";
import { writtenLabel } from "./texts.js";

/** Who the regulation is of, its version and validity, its definitions and free paragraphs. */
export function lowerIdentity(
  context: Context,
  sites: readonly Site[],
  main: ParsedFile,
  id: string,
): Procedure {
  const regulation = regulationOf(context, sites, main);
  const all = withoutRegulations(sites);
  const title = regulation === undefined ? headingFromId(id) : titleOf(context, regulation, id);
  const organisation = lowerOrganisation(context, all);
  const validity = validityOf(context, all);
  const form = single(context, all, "address-form");
  const contact = single(context, all, "contact-role");
  const contactRole = contact === undefined ? undefined : roleId(context, contact, contact.statement.role);
  const adopted = lowerAdoption(context, all);
  const version = single(context, all, "version");
  const scope = single(context, all, "scope");
  const procedure: Building<Procedure> = {
    id,
    origin:
      regulation === undefined ? originOfFile(main.source.path) : originAt(regulation.file, regulation.span),
    title,
    addressForm: form?.statement.form ?? "u",
    addressFormStated: form !== undefined,
    legalBasis: fromAll(all, "legal-basis", (at) => at.statement.texts.map((text) => text.value)),
    published: fromAll(all, "published", (at) => at.statement.places.map((text) => text.value)),
    definitions: definitions(context, sites),
    articles: articles(context, sites),
    sources: sourcesOf(all, IDENTITY),
  };
  if (organisation !== undefined) procedure.organisation = organisation;
  if (validity?.from !== undefined) procedure.validFrom = validity.from.iso;
  if (validity?.until !== undefined) procedure.validUntil = validity.until.iso;
  if (contactRole !== undefined) procedure.contactRole = contactRole;
  if (adopted !== undefined) procedure.adopted = adopted;
  if (version !== undefined) procedure.version = version.statement.value.value;
  if (scope !== undefined) procedure.scope = scope.statement.text.value;
  return regulation === undefined ? procedure : withSource<Procedure>(procedure, regulation);
}

/** The top statements, with those inside a `reglement` in its place: what is said of the whole may stand in either. */
function withoutRegulations(sites: readonly Site[]): readonly Site[] {
  const all: Site[] = [];
  for (const at of sites) {
    if (at.kind !== "regulation") all.push(at);
    else for (const inner of at.children) all.push(inner);
  }
  return all;
}

const IDENTITY: ReadonlySet<Kind> = new Set<Kind>([
  "include",
  "organisation",
  "version",
  "valid",
  "scope",
  "address-form",
  "contact-role",
  "legal-basis",
  "adopted",
  "published",
]);

function regulationOf(
  context: Context,
  sites: readonly Site[],
  main: ParsedFile,
): Site<"regulation"> | undefined {
  const [first, ...others] = ofKind(sites, "regulation");
  if (first === undefined) {
    report(context.draft, "regulation-missing", {}, { file: main.source.path, span: { start: 0, end: 0 } });
  } else {
    for (const other of others) {
      report(context.draft, "regulation-repeated", {}, placeOf(other), { related: [placeOf(first)] });
    }
  }
  return first;
}

function titleOf(context: Context, at: Site<"regulation">, id: string): string {
  return writtenLabel(context, at, at.statement.title) ?? headingFromId(id);
}

function lowerOrganisation(context: Context, sites: readonly Site[]): Procedure["organisation"] {
  const at = single(context, sites, "organisation");
  if (at === undefined) return undefined;
  const { short } = at.statement;
  const name = writtenLabel(context, at, at.statement.name) ?? "de organisatie";
  return withSource<NonNullable<Procedure["organisation"]>>(
    short === undefined ? { name } : { name, short: short.value },
    at,
  );
}

function validityOf(context: Context, sites: readonly Site[]): StatementOf<"valid"> | undefined {
  const at = single(context, sites, "valid");
  if (at === undefined) return undefined;
  const { from, until } = at.statement;
  if (from !== undefined && until !== undefined && until.iso < from.iso) {
    report(context.draft, "validity-reversed", { from: from.iso, until: until.iso }, placeOf(at, until.span));
  }
  return at.statement;
}

function lowerAdoption(context: Context, sites: readonly Site[]): Procedure["adopted"] {
  const at = single(context, sites, "adopted");
  if (at === undefined) return undefined;
  const { by, on, advice, consent } = at.statement;
  const role = by === undefined ? undefined : roleId(context, at, by);
  const adopted: Building<NonNullable<Procedure["adopted"]>> = {
    advice: roleIds(context, at, advice),
    consent: roleIds(context, at, consent),
  };
  if (role !== undefined) adopted.by = role;
  if (on !== undefined) adopted.on = on.iso;
  return adopted;
}

function definitions(context: Context, sites: readonly Site[]): readonly Definition[] {
  return fromEach(sites, "definition", (at) => {
    const { term, meaning } = at.statement;
    const id = freshId(context.draft, "definition", slug(term.value));
    const origin = originAt(at.file, at.span);
    const called = writtenLabel(context, at, term) ?? "begrip";
    return withSource<Definition>({ id, origin, term: called, meaning: meaning.value }, at);
  });
}

function articles(context: Context, sites: readonly Site[]): readonly Article[] {
  const firstTier = sites.findIndex((at) => at.kind === "tier");
  const articles: Article[] = [];
  for (const [index, at] of sites.entries()) {
    if (!isOf(at, "article")) continue;
    const { heading, body } = at.statement;
    const id = freshId(context.draft, "article", slug(heading.value));
    const origin = originAt(at.file, at.span);
    const called = writtenLabel(context, at, heading) ?? "Artikel";
    const before = firstTier < 0 || index < firstTier;
    articles.push(withSource<Article>({ id, origin, heading: called, body: body.value, before }, at));
  }
  return articles;
}
