/** «a», «a en b», «a, b en c»; with `of` for alternatives. No comma before the last. */
export function list(items: readonly string[], link: "en" | "of" = "en"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${link} ${last}`;
}
