/**
 * Checks the spelling of every text of the procedures and the examples with hunspell and Debian's Dutch word list, which knows compounds
 * («klachtenprocedure»). Names and words it lacks stand in words.txt, one a line; one that is not needed there is a mistake
 * too. A script of its own, since it needs a program that `npm ci` does not bring.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sources = ["procedures", "examples"].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => `${folder}/${name}`),
);
const { compile, textDocument, PLAIN_STYLE, VARIANTS, passagesOf, wordsOf } = await library();

/** For each word the texts it stands in. */
const texts = new Map();
for (const path of sources) {
  const resolve = (part) => readFileSync(`${root}${part}`, "utf8");
  const { machine } = compile(resolve(path), { path, resolve });
  for (const variant of VARIANTS) {
    const document = textDocument(machine, variant, { style: PLAIN_STYLE, received: "2026-11-02" });
    const words = passagesOf(document).flatMap(({ text }) => wordsOf(text).map((word) => word.text));
    for (const word of new Set(words.filter((one) => !/\d/.test(one)))) {
      texts.set(word, [...(texts.get(word) ?? []), `${path} ${variant.id}`]);
    }
  }
}
const unknown = misspelt([...texts.keys()]);

const allowed = readFileSync(new URL("words.txt", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean);
const wrong = unknown.filter((word) => !allowed.includes(word));
const needless = allowed.filter((word) => !unknown.includes(word));
for (const word of wrong) console.error(`${word}: ${texts.get(word)?.join(", ")}`);
for (const word of needless) console.error(`${word}: stands in words.txt and in no text`);
if (wrong.length + needless.length > 0) {
  console.error("\nMend the text, or put a name or a right word in test/emit/text/words.txt.");
  process.exit(1);
}
console.log(`spelling: ${sources.length} procedures, ${VARIANTS.length} texts each, no unknown words`);

/** Those of the words that are not in the dictionary. */
function misspelt(words) {
  const { error, status, stdout, stderr } = spawnSync("hunspell", ["-d", "nl_NL", "-i", "utf-8", "-l"], {
    input: words.join("\n"),
    encoding: "utf8",
  });
  if (error === undefined && status === 0 && !/can't open/i.test(stderr)) {
    const found = new Set(stdout.split("\n"));
    return words.filter((word) => found.has(word));
  }
  console.error("hunspell or its Dutch word list is missing, so the spelling was not checked.");
  console.error("Install both (Debian, Ubuntu): apt-get install -y hunspell hunspell-nl");
  process.exit(1);
}

/** The compiler from its sources, so that nothing has to be built first. */
async function library() {
  const contents = [
    'export { compile } from "./src/compile.js"',
    'export { textDocument } from "./src/emit/text/text.js"',
    'export { PLAIN_STYLE } from "./src/emit/text/house-style.js"',
    'export { VARIANTS } from "./src/emit/text/variants.js"',
    'export { passagesOf } from "./src/emit/text/readability/passages.js"',
    'export { wordsOf } from "./src/emit/text/readability/words.js"',
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
