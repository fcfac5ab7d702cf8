/** «a», «a en b», «a, b en c»: parts with commas, and one word before the last. */
export function listed(parts: readonly string[], last: string): string {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1]}`;
}
