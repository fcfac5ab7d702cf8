import { positionAt, type SourceFile, sourceFile } from "../source/source-file.js";
import type { Diagnostic, Place } from "./diagnostic.js";
import { type FrameRow, frame, type Mark } from "./frame.js";
import { hintOf, messageOf, relatedOf, severityOf, severityWord } from "./message.js";
import { type Paint, paint } from "./paint.js";
import type { Language, Severity } from "./severity.js";
import { visible } from "./visible.js";

/** How to print a diagnostic. */
export interface RenderOptions {
  /** The text of the file the diagnostic is about; without it there is no code frame. */
  readonly text?: string;
  /** The text of another file a related place stands in, where it is at hand. */
  readonly textOf?: (file: string) => string | undefined;
  readonly lang: Language;
  readonly color: boolean;
}

/**
 * A diagnostic as the command line prints it, without a line feed at the end:
 * a header with code and place, the message, the lines concerned with carets, and at most one hint.
 */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions): string {
  const { lang } = options;
  const { file, span } = diagnostic.place;
  const text = options.text === undefined ? undefined : known(file, options.text);
  const severity = severityOf(diagnostic);
  const ink = paint(options.color);
  const labels = relatedOf(diagnostic, lang);
  const second = diagnostic.related.map((place, index) => ({ place, label: labels[index] ?? "" }));
  const own: readonly Mark[] = second
    .filter(({ place }) => place.file === file)
    .map(({ place, label }) => ({ span: place.span, main: false, ...(label === "" ? {} : { label }) }));
  const rows = text === undefined ? [] : frame(text, [{ span, main: true }, ...own]);
  const indent = " ".repeat((rows[0]?.gutter.length ?? 3) - 1);
  const hint = hintOf(diagnostic, lang);
  return [
    `${ink.severity(severity, `${severityWord(severity, lang)}[${diagnostic.code}]`)} ${positionOf(file, span.start, text)}`,
    ink.strong(visible(messageOf(diagnostic, lang))),
    ...rows.map((row) => paintRow(row, severity, ink)),
    ...second
      .filter(({ place }) => place.file !== file || text === undefined)
      .flatMap(({ place, label }) => elsewhere(place, label, options, ink)),
    ...(hint === undefined ? [] : [`${indent}${ink.faint("=")} ${visible(hint)}`]),
  ].join("\n");
}

/** `file:line:column`, the column in UTF-16 units from 1 as editors count it; without the text only the file. */
function positionOf(path: string, offset: number, file: SourceFile | undefined): string {
  if (file === undefined) return visible(path);
  const { line, column } = positionAt(file, offset);
  return `${visible(path)}:${line}:${column}`;
}

/** The file with its lines, which are looked for once when many diagnostics are about one file. */
function known(path: string, text: string): SourceFile {
  if (last?.path !== path || last.given !== text) last = { path, given: text, file: sourceFile(path, text) };
  return last.file;
}

let last: { readonly path: string; readonly given: string; readonly file: SourceFile } | undefined;

function paintRow(row: FrameRow, severity: Severity, ink: Paint): string {
  const body =
    row.kind === "main"
      ? ink.severity(severity, row.text)
      : row.kind === "other"
        ? ink.faint(row.text)
        : row.text;
  return body === "" ? ink.faint(row.gutter) : `${ink.faint(row.gutter)} ${body}`;
}

/** A related place in another file: its position, and its line where the text is at hand. */
function elsewhere(place: Place, label: string, options: RenderOptions, ink: Paint): readonly string[] {
  const other = options.textOf?.(place.file);
  const text = other === undefined ? undefined : known(place.file, other);
  const position = positionOf(place.file, place.span.start, text);
  if (text === undefined) return [`${ink.faint("-->")} ${position}${label === "" ? "" : `: ${label}`}`];
  const mark: Mark = { span: place.span, main: false, ...(label === "" ? {} : { label }) };
  return [`${ink.faint("-->")} ${position}`, ...frame(text, [mark]).map((row) => paintRow(row, "note", ink))];
}
