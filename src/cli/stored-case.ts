import type { Both } from "../diagnostics/entry.js";
import { loadProblemText } from "../disk/load-problem.js";
import type { Machine } from "../ir/machine.js";
import type { Case } from "../simulate/case.js";
import { readCase } from "../simulate/read-case.js";
import type { Context } from "./context.js";

/** The case of a file: the case itself, or the list of one course that `--json` printed. `null`: it is none, and said so. */
export function storedCase(path: string, machine: Machine, context: Context): Case | null {
  const result = context.access.read(path);
  if ("problem" in result) {
    context.note(loadProblemText({ path, problem: result.problem }, context.lang));
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(result.text);
  } catch {
    context.note(context.say(TEXTS.noJson)(path));
    return null;
  }
  const read = readCase(machine, json);
  if (read.ok) return read.case;
  context.note(`${path}: ${read.reason[context.lang]}`);
  return null;
}

const TEXTS = {
  noJson: {
    nl: (path: string) => `${path} is geen geldige JSON, dus er staat geen zaak in.`,
    en: (path: string) => `${path} is no valid JSON, so it holds no case.`,
  },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
