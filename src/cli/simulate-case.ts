import { courseText } from "../emit/scenario/course-text.js";
import { type Course, courseOf } from "../simulate/scenario/course.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit-code.js";
import { oneMachine } from "./one-machine.js";
import { isStopped, playedCases } from "./played-cases.js";
import { COURSE_FORMS, formOf, hasStrayDay, type StrayDays } from "./simulate-forms.js";

/** What to play, and from where. */
interface CaseOptions extends StrayDays {
  readonly out?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly md?: boolean;
}

/** `simulate FILE --scenario FILE.yaml` and `--case FILE.json`: the course of each case, as text or as a JSON list. */
export async function simulateCase(path: string, options: CaseOptions, context: Context): Promise<void> {
  const form = formOf(options, COURSE_FORMS, context);
  if (form === undefined) return context.finish(EXIT.usage);
  if (hasStrayDay(options, context)) return context.finish(EXIT.usage);
  const machine = await oneMachine(path, context);
  if (machine === undefined) return;
  const played = await playedCases(options, machine, context);
  if (played === undefined) return;
  const courses: readonly Course[] = played.map((one) => courseOf(machine, one));
  const text =
    form === "json"
      ? JSON.stringify(courses, undefined, 2)
      : courses.map((course) => courseText(course, context.lang)).join("\n");
  if (options.out === undefined) context.out(text);
  else {
    const { writeOneFile } = await import("./write-one-file.js");
    writeOneFile(options.out, text, context);
  }
  if (played.some(isStopped)) context.finish(EXIT.findings);
}
