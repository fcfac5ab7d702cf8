import type { FileAccess } from "../project/file-access.js";
import type { Resolve } from "../project/includes.js";
import { leadsOut } from "./access.js";

/**
 * Reads what a procedure includes, from disk: paths count from `cwd`, and a link that leads out of the project is as
 * good as missing. What is read is kept in `texts`, so that a file that several procedures share is read once.
 */
export function includedFrom(
  cwd: string,
  access: FileAccess,
  texts: Map<string, string>,
): (procedure: string) => Resolve {
  return (procedure) => (path) => {
    if (leadsOut(cwd, path, procedure)) return undefined;
    const known = texts.get(path);
    if (known !== undefined) return known;
    const result = access.read(path);
    if ("problem" in result) return undefined;
    texts.set(path, result.text);
    return result.text;
  };
}
