import { readdirSync } from "node:fs";
import type { Machine } from "../../../src/ir/machine.js";
import { compileFile } from "../../procedures/compile-file.js";
import { nastyMachine } from "../timeline/nasty.js";

/** What a writer may put in a name, and what Mermaid, Markdown, HTML, DOT or their tools would act on. */
export const HOSTILE: readonly string[] = [
  "end",
  "Het end; #quot; #59; %% niets",
  '"aanhaling" en \\N \\n \\',
  "<b onclick=alert(1)>vet</b> &lt;i&gt; &amp;",
  "1. een",
  "- lijst",
  "`code` **vet** _schuin_ ~~weg~~",
  "www.voorbeeld.nl en a@b.nl",
  "\u202etfel\u202c \u2067rechts\u2069",
  "regel\nregel\r\n\tregel",
  "stijl style: a#b; classDef x: y#z;",
  "[*] --> x : y { } :::klasse",
  "::icon(fa fa-x) {{ naam }}",
  "ﬂ°°60¶ß",
  "😀 漢字 Ωμέγα",
  "",
  "x".repeat(90),
];

type Named = readonly [string, Machine];

/** The procedures of a folder, with their files. */
const written = (folder: string): readonly Named[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => [`${folder}/${name}`, compileFile(`${folder}/${name}`).machine]);

/** The five. */
export const FIVE: readonly Named[] = written("procedures");

/** The five and the examples. */
export const WHOLE: readonly Named[] = [...FIVE, ...written("examples")];

/** Each construct of the language in a procedure of its own. */
export const CONSTRUCTS: readonly Named[] = written("test/fixtures/good");

const LABELS: ReadonlySet<string> = new Set(["label", "title", "text", "name", "short", "what"]);

/** Whole procedures with a hostile text for every label, title and text. */
export const HOSTILE_MACHINES: readonly Named[] = [
  ["everything nasty", nastyMachine()],
  ...HOSTILE.map((text, at): Named => {
    const [, machine] = WHOLE[at % WHOLE.length] ?? ["", nastyMachine()];
    return [JSON.stringify(text.slice(0, 20)), relabelled(machine, text)];
  }),
];

function relabelled(machine: Machine, to: string): Machine {
  const text = JSON.stringify(machine, (key, value: unknown) =>
    typeof value === "string" && LABELS.has(key) ? to : value,
  );
  return JSON.parse(text);
}
