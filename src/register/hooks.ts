/**
 * What Node asks when a program imports something: what stands in it. The same function serves `module.registerHooks`,
 * which calls it in the thread itself, and `module.register`, which calls it in one of its own; it waits for nothing.
 */
import { fileURLToPath } from "node:url";
import { compiler } from "../disk/compiler.js";

const RUNTIME = new URL("./runtime.js", import.meta.url).href;

interface Loaded {
  readonly format: string;
  readonly source: string;
  readonly shortCircuit: boolean;
}

/**
 * What stands behind a URL: of a `.klacht` file the machine it compiles to, as an ES module. Throws a `SyntaxError` with
 * every error of the file, as the command line prints them: an import has no other way to fail.
 */
export function load<Context, Result>(
  url: string,
  context: Context,
  next: (url: string, context: Context) => Result,
): Result | Loaded {
  if (!isProcedure(url)) return next(url, context);
  const file = fileURLToPath(url.replace(/[?#].*$/su, ""));
  const { source, problem } = compiler().procedureSource(file, RUNTIME);
  if (source === undefined) throw refusal(problem.message);
  return { format: "module", source, shortCircuit: true };
}

/** Where in this loader it was found out helps nobody who mends a procedure, so there is no stack. */
function refusal(message: string): SyntaxError {
  const error = new SyntaxError(message);
  error.stack = `SyntaxError:\n${message}\n`;
  return error;
}

function isProcedure(url: string): boolean {
  return url.startsWith("file:") && /\.klacht(?:[?#]|$)/u.test(url);
}
