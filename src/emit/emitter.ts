import type { Machine } from "../ir/machine.js";

/** A file to write: a relative path with `/`, and its whole text (ends in one line feed). */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/**
 * A back end. Pure: the same machine and options give the same bytes, in any time zone and locale.
 * Every path it returns starts with the machine's id.
 */
export interface Emitter<Options extends object = object, Id extends string = string> {
  /** The name on the command line (`--target`). One with options states it as its type, so that they can be given. */
  readonly id: Id;
  readonly summary: { readonly nl: string; readonly en: string };
  readonly defaults: Options;
  emit(machine: Machine, options: Options): readonly OutputFile[];
}
