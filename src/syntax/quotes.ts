/** Quoted texts: from their spelling in a file to their value, and back. */

/** The value of a string or block as written; an unterminated one is read up to its end. */
export function unquote(image: string): string {
  if (BLOCK_START.test(image)) return dedent(isClosedBlock(image) ? image.slice(3, -3) : image.slice(3));
  const closed = image.length > 1 && CLOSING.has(image.slice(-1));
  const inner = closed && fits(image) ? image.slice(1, -1) : image.slice(1);
  return inner.includes("\\") ? inner.replace(/\\(.)/g, unescaped) : inner;
}

/** Whether a block as written has its closing quotes. */
export function isClosedBlock(image: string): boolean {
  return image.length >= 6 && (image.startsWith('"') ? image.endsWith('"""') : /[“”„]{3}$/.test(image));
}

const BLOCK_START = /^("""|[“”„]{3})/;
const CLOSING: ReadonlySet<string> = new Set(['"', "“", "”", "'", "’"]);

/** Whether the last quote closes what the first opened: a double text that is not terminated may end in an apostrophe. */
const fits = (image: string): boolean => /^['‘‚]/.test(image) === /['’]$/.test(image);

/** A text as a string of the language. */
export function quote(value: string): string {
  const text = value.replace(/\r\n?/g, "\n");
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}

/** A text as a block at an indentation, or as a string where a block would change it. */
export function quoteBlock(value: string, indent: string): string {
  const lines = value.split("\n").map((line) => (line === "" ? "" : indent + line));
  const block = `"""\n${lines.join("\n")}\n${indent}"""`;
  return value.includes('"""') || dedent(block.slice(3, -3)) !== value ? quote(value) : block;
}

function unescaped(_: string, escaped: string): string {
  if (escaped === "n") return "\n";
  return escaped === '"' || escaped === "\\" ? escaped : `\\${escaped}`;
}

/** Takes the first line end, the last line if it is blank, and the indentation all lines share away. */
function dedent(raw: string): string {
  const lines = raw.replace(/\r\n?/g, "\n").split("\n");
  const head = lines[0] ?? "";
  if (lines.length === 1) return head.trim();
  const body = lines.slice(1);
  if ((body.at(-1) ?? "").trim() === "") body.pop();
  let margin = Number.POSITIVE_INFINITY;
  for (const line of body) if (line.trim() !== "") margin = Math.min(margin, line.search(/\S/));
  const kept = body.map((line) => (line.trim() === "" ? "" : line.slice(margin)).trimEnd());
  return head.trim() === "" ? kept.join("\n") : [head.trim(), ...kept].join("\n");
}
