import type { OwnCalendar } from "../calendar/spec.js";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostics/diagnostic.js";
import { type ParsedFile, type Resolve, targetOf } from "./includes.js";

/** Reads the text of a calendar file. `file` is the path its diagnostics name. */
export type ReadCalendar = (text: string, file: string) => Outcome<OwnCalendar>;

/**
 * The calendars that a procedure uses (`kalender "kalenders/school.yaml"`), each file once, in the order in which the
 * files name them. A path counts from the folder of the file it stands in and stays in the project folder. The reader
 * is handed in, since reading YAML takes a third of all code and few procedures need it.
 */
export function readCalendars(
  files: readonly ParsedFile[],
  resolve: Resolve,
  read: ReadCalendar,
): Outcome<readonly OwnCalendar[]> {
  const calendars = new Map<string, OwnCalendar>();
  const diagnostics: Diagnostic[] = [];
  const main = files[0]?.source.path ?? "";
  for (const { source, tree } of files) {
    for (const { statement } of tree.nodes) {
      if (statement.kind !== "calendar") continue;
      for (const { value: written, span } of statement.files ?? []) {
        const place = { file: source.path, span };
        const target = targetOf(written, source.path, main);
        if (target === undefined) diagnostics.push(diagnostic("calendar-outside", { path: written }, place));
        else if (!calendars.has(target)) {
          const text = resolve(target);
          if (text === undefined) diagnostics.push(diagnostic("calendar-missing", { path: written }, place));
          else {
            const { value, diagnostics: found } = read(text, target);
            calendars.set(target, value);
            diagnostics.push(...found);
          }
        }
      }
    }
  }
  return { value: [...calendars.values()], diagnostics };
}
