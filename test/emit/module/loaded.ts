import { MODULE_DEFAULTS, moduleText } from "../../../src/emit/module/module-text.js";
import type { Machine } from "../../../src/ir/machine.js";
import type { AllowedEvent } from "../../../src/simulate/allowed.js";
import type { Case } from "../../../src/simulate/case.js";
import type { CaseEvent } from "../../../src/simulate/case-event.js";
import type { DueTerm } from "../../../src/simulate/due.js";
import type { PlayedEntry, PlayedLog } from "../../../src/simulate/runtime.js";
import type { StepResult } from "../../../src/simulate/step.js";

/** A module as a program without types sees it. */
export interface Loaded {
  readonly id: string;
  readonly title: string;
  readonly states: Readonly<Record<string, { readonly label: string }>>;
  readonly roles: Readonly<Record<string, { readonly label: string }>>;
  readonly start: (at?: string) => Case;
  readonly step: (value: Case, event: CaseEvent, at: string) => StepResult;
  readonly due: (value: Case) => readonly DueTerm[];
  readonly allowed: (value: Case) => readonly AllowedEvent[];
  readonly replay: (log: readonly PlayedEntry[]) => PlayedLog;
  readonly read: (json: unknown) => StepResult;
  readonly [name: string]: unknown;
}

/** Runs the text of a module by itself, as a function; what it exports comes back as an object. */
export function loaded(machine: Machine): Loaded {
  const text = moduleText(machine, MODULE_DEFAULTS);
  const at = text.lastIndexOf("\nexport {");
  const names = exportsOf(text).map(([own, name]) => `${JSON.stringify(name)}: ${own}`);
  return new Function(`"use strict";${text.slice(0, at)}\nreturn {${names.join(",")}};`)();
}

/** The exports of a module: its own name for each, and the name it goes by. */
export function exportsOf(text: string): readonly (readonly [string, string])[] {
  const list = text.slice(text.lastIndexOf("\nexport {") + 9, text.lastIndexOf("}"));
  return list
    .split(",")
    .map((line) => line.trim().split(" as "))
    .flatMap(([own = "", name = own]) => (own === "" ? [] : [[own, name] as const]));
}
