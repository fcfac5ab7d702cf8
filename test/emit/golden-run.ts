import type { Emitter, OutputFile } from "../../src/emit/emitter.js";
import type { EmitOptions } from "../../src/emit/registry.js";
import type { Machine } from "../../src/ir/machine.js";

/**
 * What each back end makes of a machine, as it stands in `test/golden/PROCEDURE/EMITTER/`: the files it writes, without
 * the folder of the procedure and without a folder of the emitter's own name.
 */
export function goldenRun(machine: Machine, emitters: readonly Emitter[]): readonly OutputFile[] {
  return emitters
    .filter(({ id }) => !ELSEWHERE.includes(id))
    .flatMap((emitter) =>
      emitter
        .emit(machine, { ...emitter.defaults, ...given[emitter.id] })
        .map(({ path, content }) => ({ path: goldenPath(machine, emitter, path), content })),
    );
}

/** Texts are read as fragments, each variant in each format: test/emit/text/goldens.test.ts. */
const ELSEWHERE: readonly string[] = ["text"];

/** With the runtime beside the module, so that the module does not change when only the runtime does. */
const OPTIONS: EmitOptions = { module: { runtime: "package" } };
const given: Readonly<Record<string, object | undefined>> = { ...OPTIONS };

function goldenPath({ id }: Machine, emitter: Emitter, path: string): string {
  const inner = path.startsWith(`${id}/`) ? path.slice(id.length + 1) : path;
  const own = inner.startsWith(`${emitter.id}/`) ? inner.slice(emitter.id.length + 1) : inner;
  return `${id}/${emitter.id}/${own}`;
}
