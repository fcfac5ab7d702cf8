import { isMap, isNode, type ParsedNode, parseDocument, visit, type YAMLError } from "yaml";
import type { ConfigProblem } from "../diagnostics/catalogue/project.js";
import type { Span } from "../source/span.js";

/** A YAML text that could be read, as plain data and with the places of its parts. */
export interface YamlSource {
  readonly text: string;
  /** `{}` for an empty text. */
  readonly value: unknown;
  readonly root: ParsedNode | null;
}

/** Why a YAML text cannot be read, and where. */
export interface YamlProblem {
  readonly problem: ConfigProblem;
  readonly span: Span;
}

/**
 * Reads a YAML text without ever throwing. An alias is a mistake: it could repeat a list without end, and the few
 * things written here need none.
 */
export function readYaml(text: string): YamlSource | readonly YamlProblem[] {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: "error" });
    const problems: YamlProblem[] = document.errors.map((error) => ({
      problem: problemOf(error),
      span: spanOf(shownAt(error, text), text),
    }));
    visit(document, {
      Alias: (_, { range }) => void problems.push({ problem: "alias", span: spanOf(range ?? [0, 0], text) }),
    });
    if (problems.length > 0) return problems;
    return { text, value: document.contents === null ? {} : document.toJS(), root: document.contents };
  } catch {
    // Lists a hundred thousand deep use up the stack of the reader.
    return [{ problem: "syntax", span: spanOf([0, 0], text) }];
  }
}

/** The place of the value at a path; of its key where the value is empty, and of the whole where there is neither. */
export function valueSpan({ root, text }: YamlSource, path: readonly (string | number)[]): Span {
  const node = path.length === 0 ? root : valueAt(root, path);
  if (isNode(node) && node.range && node.range[0] < node.range[1]) return spanOf(node.range, text);
  const key = path.at(-1);
  return typeof key === "string" ? keySpan({ root, text }, path.slice(0, -1), key) : spanOf([0, 0], text);
}

/** The place of a key of the map at a path. */
export function keySpan(
  { root, text }: Pick<YamlSource, "root" | "text">,
  path: readonly (string | number)[],
  key: string,
): Span {
  const map = path.length === 0 ? root : valueAt(root, path);
  const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
  const node: unknown = pair?.key;
  return spanOf(isNode(node) && node.range ? node.range : [0, 0], text);
}

function valueAt(root: ParsedNode | null, path: readonly (string | number)[]): unknown {
  return root !== null && "getIn" in root ? root.getIn(path, true) : undefined;
}

/** A span of at least one character, so that there is something to underline. */
function spanOf([from, to]: readonly [number, number, ...number[]], text: string): Span {
  const start = Math.min(from, Math.max(0, text.length - 1));
  return { start, end: Math.max(start + 1, Math.min(to, text.length)) };
}

/** The whole key where the reader of YAML points at its first letter, and of a whole second document only its head. */
function shownAt({ code, pos: [from, to] }: YAMLError, text: string): readonly [number, number] {
  if (code === "MULTIPLE_DOCS") return [from, from + HEAD_OF_DOCUMENT.length];
  if (code !== "DUPLICATE_KEY") return [from, to];
  const [word = ""] = KEY.exec(text.slice(from, from + LONGEST_KEY)) ?? [];
  return [from, from + word.length];
}

const HEAD_OF_DOCUMENT = "---";
const KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}[\]]+)/;
const LONGEST_KEY = 200;

function problemOf(error: YAMLError): ConfigProblem {
  if (error.code === "MULTIPLE_DOCS") return "documents";
  if (error.code === "DUPLICATE_KEY") return "duplicate";
  return error.code === "TAB_AS_INDENT" ? "tab" : "syntax";
}
