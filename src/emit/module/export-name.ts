/**
 * The name under which a module exports all of itself: the id of the procedure in camel case. An id that gives no
 * identifier, or one that JavaScript or the module itself has taken, gets a word beside it, so that every id has a name
 * to import.
 */
export function exportName(id: string): string {
  const [first = "", ...rest] = id.split(/[^\p{ID_Continue}]+/u).filter((word) => word !== "");
  const name = [first.charAt(0).toLowerCase() + first.slice(1), ...rest.map(capital)].join("");
  if (!/^\p{ID_Start}/u.test(name)) return `procedure${capital(name)}`;
  return TAKEN.has(name) ? `${name}Procedure` : name;
}

/** The other exports of a module, in the order of the file. */
export const MODULE_EXPORTS = [
  "id",
  "title",
  "irVersion",
  "states",
  "events",
  "roles",
  "outcomes",
  "tiers",
  "documents",
  "terms",
  "conditions",
  "start",
  "step",
  "due",
  "allowed",
  "replay",
  "read",
] as const;

/** The words of JavaScript and TypeScript that name nothing, in any kind of code, and what modules call themselves. */
const TAKEN: ReadonlySet<string> = new Set([
  ...MODULE_EXPORTS,
  ...(
    "abstract any arguments as async await bigint boolean break case catch class const continue debugger declare " +
    "default delete do else enum eval export extends false finally for from function get global if implements import " +
    "in infer instanceof interface is keyof let module namespace never new null number object of package private " +
    "protected public readonly require return set static string super switch symbol this throw true try type typeof " +
    "undefined unique unknown var void while with yield"
  ).split(" "),
]);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
