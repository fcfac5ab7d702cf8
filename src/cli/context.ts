import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Both } from "../diagnostics/entry.js";
import type { Language } from "../diagnostics/severity.js";
import type { Config } from "../project/config.js";
import type { FileAccess } from "../project/file-access.js";
import type { LoadProblem } from "../project/load.js";
import type { ExitCode } from "./exit-code.js";

/** What every command works with: where its output goes, in which language, and the settings of the folder. */
export interface Context {
  readonly lang: Language;
  /** Whether standard output, and standard error, take colours. */
  readonly color: boolean;
  readonly errorColor: boolean;
  /** Columns of the screen; 100 when the output goes elsewhere. */
  readonly width: number;
  readonly config: Config;
  readonly broken?: BrokenSettings;
  readonly access: FileAccess;
  /** The folder the command runs in: an absolute path. */
  readonly cwd: string;
  /** Data: a text to standard output, with a line feed behind it when it has none. */
  out(text: string): void;
  /** A message: a text to standard error, with a line feed behind it when it has none. */
  note(text: string): void;
  /** The wording in the language of this run. */
  say<T>(texts: Both<T>): T;
  stdin(): Promise<Uint8Array>;
  /** Sets the code the process ends with. */
  finish(code: ExitCode): void;
}

/** What is wrong with `klachtwerk.yaml`, as data and printed to standard error. `text` is the text of that file. */
export interface BrokenSettings {
  readonly text: string;
  readonly problems: readonly LoadProblem[];
  readonly diagnostics: readonly Diagnostic[];
  print(context: Context): void;
}
