/** What stands at a path. `other` is a socket, a device and the like. */
export type PathKind = "file" | "directory" | "other";

/** A name in a directory. Links are followed for files and not for directories, so that a walk ends. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: PathKind;
}

/** Why a file could not be read as text. */
export type ReadProblem = "missing" | "unreadable" | "not-text" | "too-large";

/** A file's text, or why there is none. A byte order mark (`mark`) is no part of the text. */
export type ReadResult =
  | { readonly text: string; readonly mark?: boolean }
  | { readonly problem: ReadProblem };

/**
 * The files the project phase may look at, handed in by whoever runs it: the command line reads the disk, a test or a
 * browser a table. Paths use `/` and are relative to the project folder, or absolute.
 */
export interface FileAccess {
  kind(path: string): PathKind | undefined;
  /** The names in a directory; undefined when it cannot be read. */
  list(directory: string): readonly DirectoryEntry[] | undefined;
  read(path: string): ReadResult;
}
