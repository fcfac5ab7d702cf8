import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { type SourceFile, sourceFile } from "../source/source-file.js";
import type { FileNode, Node, Statement } from "../syntax/ast.js";
import { parse } from "../syntax/parse.js";
import { normal } from "./load.js";

/** A file with its tree. */
export interface ParsedFile {
  readonly source: SourceFile;
  readonly tree: FileNode;
}

type Include = Extract<Statement, { kind: "include" }>;

/** The text of a file by its project-relative path, or undefined when there is none. */
export type Resolve = (path: string) => string | undefined;

/**
 * Parses a file and everything it includes (`gebruikt "..."`), each file once: the main file first, then each included
 * one where it is first met. A path counts from the folder of the file it stands in and stays in the project folder;
 * for a main file that lies outside that folder its own folder takes the place of the project's.
 */
export function parseWithIncludes(main: SourceFile, resolve: Resolve): Outcome<readonly ParsedFile[]> {
  const files = new Map<string, ParsedFile>();
  const diagnostics: Diagnostic[] = [];
  const path = normal(main.path);
  visit(main, path, [path]);
  return { value: [...files.values()], diagnostics };

  function visit(source: SourceFile, at: string, chain: readonly string[]): void {
    const { value: tree, diagnostics: found } = parse(source);
    files.set(at, { source, tree });
    for (const each of found) diagnostics.push(each);
    for (const { path: written } of includesOf(tree.nodes)) include(source, at, written, chain);
  }

  function include(from: SourceFile, at: string, written: Include["path"], chain: readonly string[]): void {
    const place = { file: from.path, span: written.span };
    const params = { path: written.value };
    const target = targetOf(written.value, at, path);
    if (target === undefined) {
      diagnostics.push(diagnostic("include-outside", params, place));
    } else if (chain.includes(target)) {
      diagnostics.push(diagnostic("include-loop", params, place));
    } else if (!files.has(target)) {
      const text = resolve(target);
      if (text === undefined) diagnostics.push(diagnostic("include-missing", params, place));
      else visit(sourceFile(target, text), target, [...chain, target]);
    }
  }
}

/**
 * The file a path names that is written in the file `from` of the procedure `main`: it counts from the folder of `from`.
 * Undefined when it leaves the project folder.
 */
export function targetOf(written: string, from: string, main: string): string | undefined {
  const target = normal(`${folderOf(normal(from))}${written}`);
  return written.startsWith("/") || !isInside(target, normal(main)) ? undefined : target;
}

/** Includes stand at the top of a file or in its `reglement`. */
function includesOf(nodes: readonly Node[]): readonly Include[] {
  const found: Include[] = [];
  for (const { statement, children } of nodes) {
    if (statement.kind === "include") found.push(statement);
    else if (statement.kind === "regulation") found.push(...includesOf(children));
  }
  return found;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function isInside(target: string, main: string): boolean {
  const isForeign = main.startsWith("/") || main.startsWith("../");
  return isForeign ? target.startsWith(folderOf(main)) : target !== ".." && !target.startsWith("../");
}
