import type { Place } from "../diagnostics/diagnostic.js";
import type { Sources } from "../ir/machine.js";
import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import type { FileNode, Kind, Node } from "../syntax/ast.js";
import { type Building, NONE } from "./building.js";

/** A statement as lowering meets it: of the main file, or of one that it includes. */
export type Site<K extends Kind = Kind> = Node<K>;

/** A file with its tree. */
export interface ParsedFile {
  readonly source: SourceFile;
  readonly tree: FileNode;
}

/** The top statements of all files, the main file first. */
export function sitesOf(files: readonly ParsedFile[]): readonly Site[] {
  const [only] = files;
  return only !== undefined && files.length === 1 ? only.tree.nodes : files.flatMap(({ tree }) => tree.nodes);
}

/** Those of one kind, in order. */
export function ofKind<K extends Kind>(sites: readonly Site[], kind: K): readonly Site<K>[] {
  let found: Site<K>[] | undefined;
  for (const each of sites) {
    if (!isOf(each, kind)) continue;
    if (found === undefined) found = [each];
    else found.push(each);
  }
  return found ?? NONE;
}

/** What is made of each of those of one kind, in order. */
export function fromEach<K extends Kind, T>(
  sites: readonly Site[],
  kind: K,
  make: (at: Site<K>) => T,
): readonly T[] {
  let made: T[] | undefined;
  for (const each of sites) {
    if (!isOf(each, kind)) continue;
    const one = make(each);
    if (made === undefined) made = [one];
    else made.push(one);
  }
  return made ?? NONE;
}

/** The same where each makes any number. */
export function fromAll<K extends Kind, T>(
  sites: readonly Site[],
  kind: K,
  make: (at: Site<K>) => readonly T[],
): readonly T[] {
  let made: T[] | undefined;
  for (const each of sites) {
    if (!isOf(each, kind)) continue;
    for (const one of make(each)) {
      if (made === undefined) made = [one];
      else made.push(one);
    }
  }
  return made ?? NONE;
}

/** Whether a statement is of a kind. */
export function isOf<K extends Kind>(at: Site, kind: K): at is Site<K> {
  return at.kind === kind;
}

/** The statements inside all blocks of one kind; a block may be opened more than once, also in other files. */
export function inside(sites: readonly Site[], kind: Kind): readonly Site[] {
  const blocks = ofKind(sites, kind);
  return blocks.length === 1 ? (blocks[0]?.children ?? NONE) : blocks.flatMap((block) => block.children);
}

/** Where a part of a statement stands; the whole statement when no span is given. */
export function placeOf(at: Site, span: Span = at.span): Place {
  return { file: at.file.path, span };
}

/** Gives a node the `bron` of its statement, if it has one, and returns it. */
export function withSource<T extends { readonly source?: string }>(node: T, { source }: Site): T {
  if (source !== undefined) (node as Building<{ readonly source?: string }>).source = source;
  return node;
}

/** Some of the kinds. */
export type Kinds = Pick<ReadonlySet<Kind>, "has">;

/** `bron` of the statements of these kinds (of all, when none are given), by kind; several are joined with `; `. */
export function sourcesOf(sites: readonly Site[], kinds?: Kinds): Sources {
  return statedSources(sites, kinds) ?? {};
}

/** The same; undefined when no statement has a `bron`. */
export function statedSources(sites: readonly Site[], kinds?: Kinds): Sources | undefined {
  let sources: Record<string, string> | undefined;
  for (const { kind, source } of sites) {
    if (source === undefined || kinds?.has(kind) === false) continue;
    sources ??= {};
    const known = sources[kind];
    sources[kind] = known === undefined ? source : joined(known, source);
  }
  return sources;
}

/** `bron` of a block that may be opened more than once. */
export function blockSource(blocks: readonly Site[]): string | undefined {
  let all: string | undefined;
  for (const { source } of blocks) {
    if (source !== undefined) all = all === undefined ? source : joined(all, source);
  }
  return all;
}

/** Two places in a source text as one; a place already named is not repeated. */
export function joined(known: string, more: string): string {
  return known.split("; ").includes(more) ? known : `${known}; ${more}`;
}
