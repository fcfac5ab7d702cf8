import type { View } from "../../analyse/view.js";
import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Machine } from "../../ir/machine.js";
import { placeOf, stepName } from "../naming.js";
import type { Rule } from "../rule.js";

/** `vermeldt open`. A notice of an extension that is open itself is part of `extension-open`. */
export const contentsOpen: Rule = {
  code: "contents-open",
  check(machine, report, view) {
    if (!machine.openPoints.some((point) => point.kind === "contents")) return;
    const told = documentsOfOpenExtensions(machine, view);
    for (const point of machine.openPoints) {
      if (point.kind !== "contents" || told.has(point.about)) continue;
      const of = view.documents().get(point.about)?.of;
      if (of === undefined) continue;
      report(diagnostic("contents-open", { name: stepName(of.id), of: of.kind }, placeOf(point)));
    }
  },
};

function documentsOfOpenExtensions(machine: Machine, { extensions }: View): ReadonlySet<string> {
  const open = new Set<string>();
  for (const point of machine.openPoints) if (point.kind === "extension") open.add(point.about);
  const documents = new Set<string>();
  if (open.size === 0) return documents;
  for (const { extension } of extensions()) {
    if (!open.has(extension.id)) continue;
    for (const { document } of extension.notices) if (document !== undefined) documents.add(document);
  }
  return documents;
}
