import type { Machine } from "../ir/machine.js";
import type { Emitter, OutputFile } from "./emitter.js";
import { flowEmitter } from "./flow/emitter.js";
import { machineEmitter } from "./machine/emitter.js";
import { schemaEmitter } from "./schema/emitter.js";
import { textEmitter } from "./text/emitter.js";
import { timelineEmitter } from "./timeline/emitter.js";

/**
 * The back ends, in the order they are listed and run. The help of the command line, the reference and the golden
 * tests go over this list; a new back end is one folder, one line here and one line in `EmitOptions`.
 */
export const EMITTERS: readonly Emitter[] = [
  machineEmitter,
  schemaEmitter,
  textEmitter,
  flowEmitter,
  timelineEmitter,
];

/** The names of the back ends, as `--target` takes them. */
export const EMITTER_IDS: readonly string[] = EMITTERS.map(({ id }) => id);

/** What may be asked of each back end, by its name; the rest comes from its defaults. */
export interface EmitOptions {
  readonly machine?: Partial<OptionsOf<typeof machineEmitter>>;
  readonly schema?: Partial<OptionsOf<typeof schemaEmitter>>;
  readonly text?: Partial<OptionsOf<typeof textEmitter>>;
  readonly flow?: Partial<OptionsOf<typeof flowEmitter>>;
  readonly timeline?: Partial<OptionsOf<typeof timelineEmitter>>;
}

/** All files that the back ends named in `targets` make of a machine, in the order of the registry. Pure. */
export function emitAll(
  machine: Machine,
  targets: readonly string[],
  options: EmitOptions,
): readonly OutputFile[] {
  const given: Readonly<Record<string, object | undefined>> = { ...options };
  return EMITTERS.filter(({ id }) => targets.includes(id)).flatMap((emitter) =>
    emitter.emit(machine, { ...emitter.defaults, ...given[emitter.id] }),
  );
}

type OptionsOf<E> = E extends Emitter<infer Options> ? Options : never;
