import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";

/** `text FILE`: the procedure as a text for people, to standard output. */
export function configure(command: Command, context: Context): void {
  const { say } = context;
  command.argument(`<${say(TEXTS.argument)}>`, say(TEXTS.path)).action(async (path: string) => {
    const { oneMachine } = await import("../one-machine.js");
    const machine = await oneMachine(path, context);
    if (machine === undefined) return;
    const { textEmitter } = await import("../../emit/text/emitter.js");
    for (const { content } of textEmitter.emit(machine, textEmitter.defaults)) context.out(content);
  });
}

const TEXTS = {
  argument: { nl: "bestand", en: "file" },
  path: {
    nl: "een .klacht-bestand; - leest van de standaardinvoer",
    en: "a .klacht file; - reads standard input",
  },
} as const satisfies Readonly<Record<string, Both<string>>>;
