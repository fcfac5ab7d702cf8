/** The one layout of the language: what `klachtwerk format` writes. */
import type { Comment, FileNode, Kind, Node } from "./ast.js";
import { SOFT } from "./print/parts.js";
import { statementText } from "./print/statement.js";
import { quote } from "./quotes.js";

/** A line longer than this is broken at the commas of a list, if it has one. */
const WIDTH = 110;
const STEP = "  ";

/** Blocks that stand apart from their neighbours inside a tier. */
const APART: ReadonlySet<Kind> = new Set(["intake", "step", "whole"]);

/**
 * A tree as text: two spaces for each level, a blank line between the blocks of a file and between the parts of a
 * tier, every comment kept. Printing what was parsed from the result gives the result again.
 */
export function print(file: FileNode): string {
  const lines: string[] = [];
  file.nodes.forEach((node, index) => {
    const before = file.nodes[index - 1];
    if (before !== undefined && separates(before, node)) lines.push("");
    printNode(node, "", lines);
  });
  if (file.trailing.length > 0 && lines.length > 0) lines.push("");
  printComments(file.trailing, "", lines);
  return lines.length === 0 ? "" : `${lines.join("\n").replace(/\n+$/, "")}\n`;
}

/** Whether a blank line stands between two neighbours at the top: not between lines of one kind. */
function separates(before: Node, after: Node): boolean {
  if (after.comments.some((comment) => comment.place === "own")) return true;
  const same = before.kind === after.kind && after.kind !== "article";
  return !same || before.children.length > 0 || after.children.length > 0;
}

function printNode(node: Node, indent: string, lines: string[]): void {
  const { statement, comments, source } = node;
  printComments(
    comments.filter((comment) => comment.place === "own"),
    indent,
    lines,
  );
  const end = comments.find((comment) => comment.place === "end");
  const behind = source === undefined ? "" : ` bron ${quote(source)}`;
  const text = `${indent}${statementText(statement, indent + STEP)}${behind}`;
  const broken = wrap(text, indent);
  lines.push(end === undefined ? broken : `${broken}  ${hash(end)}`);
  const inner = indent + STEP;
  node.children.forEach((child, index) => {
    const before = node.children[index - 1]?.kind;
    const apart = APART.has(child.kind) || (before !== undefined && APART.has(before));
    if (apart && before !== undefined) lines.push("");
    printNode(child, inner, lines);
  });
}

function printComments(comments: readonly Comment[], indent: string, lines: string[]): void {
  for (const comment of comments) {
    lines.push(indent + hash(comment));
    if (comment.apart === true) lines.push("");
  }
}

function hash(comment: Comment): string {
  if (comment.text === "") return "#";
  return comment.text.startsWith("#") || comment.text.startsWith("!")
    ? `#${comment.text}`
    : `# ${comment.text}`;
}

/** Fills lines up to the width, breaking only behind the commas of lists. */
function wrap(text: string, indent: string): string {
  if (!text.includes(SOFT)) return text;
  const parts = text.split(SOFT);
  if (text.length <= WIDTH) return parts.join(" ");
  const lines: string[] = [];
  let line = parts[0] ?? "";
  for (const part of parts.slice(1)) {
    if (line.length + 1 + part.length <= WIDTH) line += ` ${part}`;
    else {
      lines.push(line);
      line = `${indent}${STEP}${STEP}${part}`;
    }
  }
  return [...lines, line].join("\n");
}
