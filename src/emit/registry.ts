import type { Machine } from "../ir/machine.js";
import { dotEmitter } from "./diagram/dot-emitter.js";
import { mermaidEmitter } from "./diagram/mermaid-emitter.js";
import type { Emitter, OutputFile } from "./emitter.js";
import { flowEmitter } from "./flow/emitter.js";
import { machineEmitter } from "./machine/emitter.js";
import { moduleEmitter } from "./module/emitter.js";
import { schemaEmitter } from "./schema/emitter.js";
import { textEmitter } from "./text/emitter.js";
import { timelineEmitter } from "./timeline/emitter.js";
import { validatorEmitter } from "./validator/emitter.js";
import { xstateEmitter } from "./xstate/emitter.js";

const ALL = [
  machineEmitter,
  schemaEmitter,
  validatorEmitter,
  textEmitter,
  flowEmitter,
  mermaidEmitter,
  dotEmitter,
  timelineEmitter,
  moduleEmitter,
  xstateEmitter,
] as const satisfies readonly Emitter[];

/**
 * The back ends, in the order they are listed and run. The help of the command line, the reference and the golden
 * tests go over this list; a new back end is one folder and one line above.
 */
export const EMITTERS: readonly Emitter[] = ALL;

/** The names of the back ends, as `--target` takes them. */
export const EMITTER_IDS: readonly string[] = EMITTERS.map(({ id }) => id);

/** What may be asked of each back end that has options, by its name; the rest comes from its defaults. */
export type EmitOptions = {
  readonly [E in (typeof ALL)[number] as OptionName<E>]?: Partial<OptionsOf<E>>;
};

/**
 * All files that the back ends named in `targets` make of a machine, in the order of the registry, or of another list
 * of back ends. Pure. A name that no back end has (`EMITTER_IDS`) makes nothing.
 */
export function emitAll(
  machine: Machine,
  targets: readonly string[],
  options: EmitOptions,
  emitters: readonly Emitter[] = EMITTERS,
): readonly OutputFile[] {
  const given: Readonly<Record<string, object | undefined>> = { ...options };
  return emitters
    .filter(({ id }) => targets.includes(id))
    .flatMap((emitter) => emitter.emit(machine, { ...emitter.defaults, ...given[emitter.id] }));
}

type OptionsOf<E> = E extends Emitter<infer Options, infer _Id> ? Options : never;

/** The name of a back end that states it as its type. */
type OptionName<E> = E extends { readonly id: infer Id extends string }
  ? string extends Id
    ? never
    : Id
  : never;
