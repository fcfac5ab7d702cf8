import { type FieldDefaults, fieldDefaults } from "../glossary/fields.js";
import type { Labelled } from "../ir/machine.js";
import type { Item, Text } from "../syntax/ast-parts.js";
import { type Building, NONE } from "./building.js";
import type { Context } from "./context.js";
import { report, type TakenNames, takeName } from "./draft.js";
import { labelFromId, slug } from "./labels.js";
import { originAt } from "./origin.js";
import { placeOf, type Site, withSource } from "./site.js";

/** A label as written; undefined when there is none, and when the writer left it empty (which is reported). */
export function writtenLabel(context: Context, at: Site, label: Text | undefined): string | undefined {
  if (label === undefined) return undefined;
  const text = label.value.trim();
  if (text !== "") return text;
  report(context.draft, "label-empty", {}, placeOf(at, label.span));
  return undefined;
}

/** The name of an item: its own, else made from its label. */
export function itemId(item: Item): string {
  return item.id?.text ?? slug(item.label?.value ?? "");
}

/** What to call an item: the writer's words, else its name. */
export function itemLabel(context: Context, at: Site, item: Item): string {
  return writtenLabel(context, at, item.label) ?? labelFromId(itemId(item));
}

/** What to call a piece of data: the writer's words, else the usual words for its name, else the name itself. */
export function fieldLabel(
  context: Context,
  at: Site,
  item: Item,
  usual: FieldDefaults | undefined = fieldDefaults(itemId(item)),
): string {
  return writtenLabel(context, at, item.label) ?? usual?.label ?? labelFromId(itemId(item));
}

/** Items of one statement, with what they have in common. */
export interface LabelledItems {
  readonly at: Site;
  readonly items: readonly Item[];
  readonly reason?: Text | undefined;
  readonly elsewhere?: Text | undefined;
}

/** Items of statements of one kind as nodes, with unique ids. `accepts` leaves out names declared elsewhere first. */
export function labelled(
  context: Context,
  lists: readonly LabelledItems[],
  accepts: (item: Item) => boolean = () => true,
  label: (context: Context, at: Site, item: Item) => string = itemLabel,
): readonly Labelled[] {
  if (lists.length === 0) return NONE;
  const taken: TakenNames = new Map();
  const nodes: Labelled[] = [];
  for (const { at, items, reason, elsewhere } of lists) {
    for (const item of items) {
      if (!accepts(item)) continue;
      const id = takeName(taken, itemId(item));
      const origin = originAt(at.file, item.span);
      const node = withSource<Building<Labelled>>({ id, origin, label: label(context, at, item) }, at);
      if (item.ifApplicable) node.ifApplicable = true;
      if (reason !== undefined) node.reason = reason.value;
      if (elsewhere !== undefined) node.elsewhere = elsewhere.value;
      nodes.push(node);
    }
  }
  return nodes;
}
