import { oneLine } from "./one-line.js";

/** Text that stands first on a line of Markdown: also what would make a heading, a list, a quote or a rule there. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^([-+=#:])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/**
 * Text inside a line of Markdown: backslashes before all that means something. An ampersand does only where it may begin a
 * character reference; in an address a backslash would become part of the link. A trailing `#` would close a heading.
 */
export function escapeInline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$]|&(?=#|\w+;)/g, "\\$&")
    .replace(/(#+)$/, "\\$1");
}
