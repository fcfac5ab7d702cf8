import type { ComplainantClass, Complainants, Complaints, Outcome } from "../ir/machine.js";
import type { Building } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { freshId } from "./draft.js";
import { labelFromId } from "./labels.js";
import { BUILT_IN_OUTCOMES, declares } from "./names.js";
import { originAt, originOfFile } from "./origin.js";
import { roleIds } from "./resolve.js";
import { single } from "./single.js";
import {
  blockSource,
  fromAll,
  fromEach,
  inside,
  ofKind,
  type ParsedFile,
  type Site,
  withSource,
} from "./site.js";
import { itemId, itemLabel, labelled, writtenLabel } from "./texts.js";

/** Who may complain. */
export function lowerComplainants(context: Context, sites: readonly Site[]): Complainants {
  const inner = inside(sites, "complainants");
  const assistance = single(context, inner, "assistance");
  const representation = single(context, inner, "representation");
  const complainants: Building<Complainants> = {
    classes: fromAll(inner, "complainant", (at) => classes(context, at)),
    excluded: labelled(
      context,
      fromEach(inner, "no-complainant", (at) => ({
        at,
        items: at.statement.items,
        reason: at.statement.reason,
      })),
    ),
    assistance: assistance === undefined ? [] : roleIds(context, assistance, assistance.statement.roles),
  };
  if (assistance?.source !== undefined) complainants.assistanceSource = assistance.source;
  if (representation !== undefined) {
    const { allowed, mandate } = representation.statement;
    complainants.representation = withSource<NonNullable<Complainants["representation"]>>(
      { allowed, mandate },
      representation,
    );
  }
  const source = blockSource(ofKind(sites, "complainants"));
  if (source !== undefined) complainants.source = source;
  return complainants;
}

/** What may be complained about. */
export function lowerComplaints(context: Context, sites: readonly Site[]): Complaints {
  const inner = inside(sites, "complaints");
  const subjects = ofKind(inner, "subjects");
  const anonymous = single(context, inner, "anonymous");
  const complaints: Building<Complaints> = {
    exhaustive: subjects.length > 0 && subjects.every((at) => at.statement.exhaustive),
    subjects: labelled(
      context,
      subjects.map((at) => ({ at, items: at.statement.items })),
      (item) => item.id === undefined || declares(context.names.subjects, item.id),
    ),
    excluded: labelled(
      context,
      fromEach(inner, "excluded-subjects", (at) => ({
        at,
        items: at.statement.items,
        reason: at.statement.reason,
        elsewhere: at.statement.elsewhere,
      })),
    ),
    refusals: fromAll(inner, "refusal", (at) => refusals(context, at)),
    remedies: labelled(
      context,
      fromEach(inner, "remedies", (at) => ({ at, items: at.statement.items })),
    ),
  };
  if (anonymous !== undefined) complaints.anonymous = lowerAnonymous(anonymous);
  const source = blockSource(ofKind(sites, "complaints"));
  if (source !== undefined) complaints.source = source;
  return complaints;
}

/** The outcomes: the built-in ones that the file does not label itself, then those of the file. */
export function lowerOutcomes(
  context: Context,
  sites: readonly Site[],
  main: ParsedFile,
): readonly Outcome[] {
  const written = ofKind(sites, "outcome").filter((at) => declares(context.names.outcomes, at.statement.id));
  const named = new Set(written.map((at) => at.statement.id.text));
  const origin = originOfFile(main.source.path);
  const outcomes: Outcome[] = [];
  for (const [id, label] of Object.entries(BUILT_IN_OUTCOMES)) {
    if (!named.has(id)) outcomes.push({ id, origin, label, builtIn: true });
  }
  for (const at of written) {
    const id = at.statement.id.text;
    const label = writtenLabel(context, at, at.statement.label) ?? labelFromId(id);
    const builtIn = Object.hasOwn(BUILT_IN_OUTCOMES, id);
    const own = originAt(at.file, at.span);
    outcomes.push(withSource<Outcome>({ id, origin: own, label, builtIn }, at));
  }
  return outcomes;
}

function classes(context: Context, at: Site<"complainant">): readonly ComplainantClass[] {
  const { items, manner, minimumAge } = at.statement;
  return items
    .filter((item) => item.id === undefined || declares(context.names.classes, item.id))
    .map((item) => {
      const node: Building<ComplainantClass> = {
        id: freshId(context.draft, "class", itemId(item)),
        origin: originAt(at.file, item.span),
        label: itemLabel(context, at, item),
        manner,
      };
      if (minimumAge !== undefined) node.minimumAge = minimumAge;
      return withSource<ComplainantClass>(node, at);
    });
}

function lowerAnonymous(at: Site<"anonymous">): NonNullable<Complaints["anonymous"]> {
  const { allowed, reason } = at.statement;
  const anonymous = reason === undefined ? { allowed } : { allowed, reason: reason.value };
  return withSource<NonNullable<Complaints["anonymous"]>>(anonymous, at);
}

/** A ground to refuse is also a condition of the same id, which the event `trap.refuse` asserts. */
function refusals(context: Context, at: Site<"refusal">): Complaints["refusals"] {
  const { grounds, must } = at.statement;
  return grounds.map((ground) => {
    const text = ground.label ?? { value: labelFromId(itemId(ground)), span: ground.span };
    const node: Building<Complaints["refusals"][number]> = {
      id: conditionId(context, at, text),
      origin: originAt(at.file, ground.span),
      label: text.value,
      must,
    };
    if (ground.ifApplicable) node.ifApplicable = true;
    return withSource<Complaints["refusals"][number]>(node, at);
  });
}
