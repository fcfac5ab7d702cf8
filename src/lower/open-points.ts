import { extensionsIn } from "../ir/extensions.js";
import type { Bound, IrNode, Machine, OpenPoint, Term } from "../ir/machine.js";
import type { Building } from "./building.js";

/** What the source leaves open and the file names as open, in the order of the lists of the machine. */
export function openPointsOf(machine: Pick<Machine, "terms" | "documents" | "record">): readonly OpenPoint[] {
  const points: OpenPoint[] = [];
  for (const term of machine.terms) addTermPoints(points, term);
  // An extension without a stated length is as open as one that says so: nobody can tell when it ends.
  for (const extension of extensionsIn(machine)) {
    if (extension.limit !== "stated") points.push(point("extension", extension));
  }
  for (const document of machine.documents) if (document.open) points.push(point("contents", document));
  for (const retention of machine.record.retentions) {
    if (retention.bound === "open") points.push(point("retention", retention));
  }
  return points;
}

function addTermPoints(points: OpenPoint[], term: Term): void {
  if (term.modality === "open") points.push(point(isWindow(term) ? "window" : "term-limit", term));
  if (term.modality === "asap" || term.modality === "reasonable") points.push(point(term.modality, term));
  if (term.bounds.some(isOpen) || (term.outer !== undefined && isOpen(term.outer)))
    points.push(point("term-anchor", term));
}

function isOpen(bound: Bound): boolean {
  return bound.kind === "length" && bound.anchor.kind === "open";
}

/** A term the complainant has to keep, to file or to go on. */
function isWindow(term: Term): boolean {
  return term.of.kind === "escalation" || term.of.kind === "filing" || term.of.kind === "response";
}

function point(kind: OpenPoint["kind"], node: IrNode): OpenPoint {
  const { id, origin, source } = node;
  const made: Building<OpenPoint> = { id: `${id}.${kind}`, origin, kind, about: id };
  if (source !== undefined) made.source = source;
  return made;
}
