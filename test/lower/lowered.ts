import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../src/diagnostics/sort.js";
import type { Guard, Machine, Transition } from "../../src/ir/machine.js";
import { lower } from "../../src/lower/lower.js";
import { sourceFile } from "../../src/source/source-file.js";
import { parse } from "../../src/syntax/parse.js";

/** Parses and lowers texts; the first is the main file. A text without `reglement` gets one. */
export function lowered(...texts: readonly string[]): {
  readonly machine: Machine;
  readonly found: readonly string[];
} {
  const [main = "", ...others] = texts;
  const whole = main.includes("reglement") ? main : `reglement "Klachtenregeling"\n${main}`;
  const files = [whole, ...others].map((text, index) => {
    const source = sourceFile(index === 0 ? "voorbeeld.klacht" : `deel-${index}.klacht`, text);
    return { source, parsed: parse(source) };
  });
  const { value: machine, diagnostics } = lower(
    files.map(({ source, parsed }) => ({ source, tree: parsed.value })),
    { id: "voorbeeld" },
  );
  const all = sortDiagnostics([...files.flatMap(({ parsed }) => parsed.diagnostics), ...diagnostics]);
  return { machine, found: all.map((each) => printed(each, files[0]?.source.text ?? "")) };
}

/** The machine of a text that must hold no mistake. */
export function machineOf(...texts: readonly string[]): Machine {
  const { machine, found } = lowered(...texts);
  if (found.length > 0) throw new Error(found.join("\n"));
  return machine;
}

/** A transition on one line: `a --event--> b [guards] (cause)`. */
function arrow({ from, event, to, guards, cause, outcome }: Transition): string {
  const on = event === undefined ? "(vanzelf)" : event;
  const when = guards.length === 0 ? "" : ` [${guards.map(guard).join(" & ")}]`;
  return `${from} --${on}--> ${to}${when} (${cause}${outcome === undefined ? "" : `: ${outcome}`})`;
}

/** All transitions, or those that leave a state, on a line each. */
export function arrows(machine: Machine, from?: string): readonly string[] {
  return machine.transitions.filter((each) => from === undefined || each.from === from).map(arrow);
}

function guard(value: Guard): string {
  switch (value.kind) {
    case "any-condition":
      return value.conditions.join(" | ");
    case "outcome":
      return `uitkomst${value.soFar === true ? " tot nu toe" : ""} ${value.outcomes.join(" | ")}`;
    case "within":
      return `binnen ${value.term}`;
    case "lapsed":
      return `verstreken ${value.terms.join(" | ")}`;
    case "class":
      return `klager is ${value.classes.join(" | ")}`;
    case "subject":
      return `klacht over ${value.subjects.join(" | ")}`;
    case "by":
      return `door ${[...value.roles, ...(value.classes ?? [])].join(" | ")}`;
    case "received":
      return `eerder bij ${value.tier}`;
  }
}

/** `code: "the text it is about"`, with the suggestion behind it. */
function printed({ code, place, suggestion }: Diagnostic, text: string): string {
  const about = text.slice(place.span.start, place.span.end);
  return `${code}: ${about}${suggestion === undefined ? "" : ` -> ${suggestion}`}`;
}
