import type { Place } from "../diagnostics/diagnostic.js";
import { fieldDefaults } from "../glossary/fields.js";
import type { ConditionId, Field, OutcomeId } from "../ir/machine.js";
import type { FieldNode } from "../syntax/ast-parts.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { report } from "./draft.js";
import type { FieldPlaces } from "./field-places.js";
import { originAt } from "./origin.js";
import { classIds, outcomeIds } from "./resolve.js";
import { placeOf, type Site, withSource } from "./site.js";
import { fieldLabel, itemId } from "./texts.js";

/** The pieces of data that statements ask for. One asked for twice, and two that read the same, are reported. */
export function lowerFields(context: Context, statements: readonly Site<"states">[]): readonly Field[] {
  if (statements.length === 0) return NONE;
  const { draft } = context;
  const { names } = draft.fieldPlaces;
  const made: Made = { fields: [], alike: undefined };
  const { fields } = made;
  for (const at of statements) {
    const common = commonOf(context, at);
    for (const item of at.statement.fields) {
      const id = itemId(item);
      const first = standing(fields, names, id);
      if (first?.id === id) {
        report(draft, "field-repeated", { name: id }, placeOf(at, item.span), relatedTo(first));
        continue;
      }
      const field = lowerField(context, at, item, common);
      const twin = twinOf(draft.fieldPlaces, made, field);
      if (twin !== undefined && field.label !== "") {
        const { label } = field;
        report(draft, "field-label-repeated", { label }, placeOf(at, item.span), relatedTo(twin));
      }
      names.set(id, fields.length);
      fields.push(withSource<Field>(field, at));
    }
  }
  return fields;
}

/** What the fields of one statement have in common. */
type Common = Pick<Field, "onlyFor"> & {
  readonly onOutcomes: readonly OutcomeId[];
  readonly condition: ConditionId | undefined;
};

function commonOf(context: Context, at: Site<"states">): Common {
  const { onlyFor, onOutcomes, condition } = at.statement;
  return {
    onlyFor: classIds(context, at, onlyFor),
    onOutcomes: outcomeIds(context, at, onOutcomes),
    condition: condition === undefined ? undefined : conditionId(context, at, condition),
  };
}

function lowerField(context: Context, at: Site<"states">, item: FieldNode, common: Common): Building<Field> {
  const id = itemId(item);
  const usual = fieldDefaults(id);
  const field: Building<Field> = {
    id,
    origin: originAt(at.file, item.span),
    label: fieldLabel(context, at, item, usual),
    type: item.type ?? usual?.type ?? "text",
    required: at.statement.required,
    ifApplicable: item.ifApplicable,
    onlyFor: common.onlyFor,
  };
  if (item.options !== undefined) field.options = item.options.map((option) => option.value);
  if (common.onOutcomes.length > 0) field.onOutcomes = common.onOutcomes;
  if (common.condition !== undefined) field.condition = common.condition;
  return field;
}

function relatedTo({ origin }: Field): { readonly related: readonly Place[] } {
  return { related: [{ file: origin.file, span: origin }] };
}

/** The list while it is made. `alike`: by a field, those after it that read the same but are asked at other times. */
interface Made {
  readonly fields: Field[];
  alike: Map<Field, Field[]> | undefined;
}

/** The field at the place where one of this name stood last, in this list or in another; undefined in a shorter list. */
function standing(
  fields: readonly Field[],
  places: ReadonlyMap<string, number>,
  name: string,
): Field | undefined {
  const place = places.get(name);
  return place === undefined || place >= fields.length ? undefined : fields[place];
}

/** The field before it that reads the same, unless each is asked in circumstances of its own. */
function twinOf({ labels }: FieldPlaces, made: Made, field: Field): Field | undefined {
  const { fields } = made;
  const label = asRead(field.label);
  const first = standing(fields, labels, label);
  if (first === undefined || asRead(first.label) !== label) {
    labels.set(label, fields.length);
    return undefined;
  }
  made.alike ??= new Map();
  const others = made.alike.get(first) ?? [first];
  made.alike.set(first, others);
  const own = circumstancesOf(field);
  const twin = others.find((other) => {
    const theirs = circumstancesOf(other);
    return own === theirs || own === ALWAYS || theirs === ALWAYS;
  });
  if (twin === undefined) others.push(field);
  return twin;
}

/** A label, which has no spaces around it, but for letter case and the width of the spaces in it. */
function asRead(label: string): string {
  const lower = label.toLowerCase();
  return UNEVEN.test(lower) ? lower.replace(/\s+/g, " ") : lower;
}

const UNEVEN = /\s\s|[^\S ]/;

/** When a field is asked, as one text. */
function circumstancesOf({ onlyFor, onOutcomes = NONE, condition = "" }: Omit<Field, "label">): string {
  return JSON.stringify([onlyFor, onOutcomes, condition]);
}

const ALWAYS = JSON.stringify([NONE, NONE, ""]);
