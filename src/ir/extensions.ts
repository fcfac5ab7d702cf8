import type { Extension, Machine } from "./machine.js";

/** Every extension once, in the order of the terms: one that lengthens several terms stands in each of them. */
export function extensionsIn({ terms }: Pick<Machine, "terms">): readonly Extension[] {
  const byId = new Map<string, Extension>();
  for (const { extensions } of terms) {
    for (const extension of extensions) byId.set(extension.id, extension);
  }
  return [...byId.values()];
}
