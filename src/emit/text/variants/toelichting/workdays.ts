import type { Length } from "../../../../calendar/spec.js";
import type { Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { weekdays } from "../../dutch/dates.js";
import type { Voice } from "../../voice.js";

/** Which days are workdays, where one of these lengths is counted in them; and that the procedure does not say so. */
export function workdaySentences(
  { machine: { calendar } }: Voice,
  lengths: readonly (Length | undefined)[],
): readonly Sentence[] {
  if (!lengths.some((length) => length?.unit === "workday")) return [];
  const { goodFriday, liberationDay, holidays } = calendar;
  const hasNone = holidays === "geen" && goodFriday !== true && (liberationDay ?? "never") === "never";
  const days = [weekdays(calendar.workdays), hasNone ? undefined : ", behalve feestdagen"];
  return [
    calendar.stated
      ? sentence(["werkdagen zijn", ...days])
      : sentence(["in deze procedure staat niet welke dagen werkdagen zijn; hier zijn dat", ...days]),
  ];
}
