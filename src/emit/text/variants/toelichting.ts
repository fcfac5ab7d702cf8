import { courseExplained } from "./toelichting/course.js";
import { datesExplained } from "./toelichting/dates.js";
import type { Variant } from "./variant.js";

/**
 * One complaint in words. Of a case that was played: what happened when, who was too late, what may happen next. Of a date of
 * receipt: what happens by when, and how it may end. Of both why each date is that date, and what was assumed. Has no text
 * of its own without one of the two; a case goes before a date.
 */
export const toelichting: Variant = {
  id: "toelichting",
  summary: {
    nl: "van één klacht: wat er wanneer gebeurt, en waarom op die dag",
    en: "of one complaint: what happens when, and why on that day",
  },
  reader: "everyone",
  needs: "complaint",
  document: (machine, { style, received = "", course }) =>
    course === undefined
      ? datesExplained(machine, { style, received })
      : courseExplained(machine, { style, course }),
  // It tells the terms of one complaint; what stands beside its course is in the other texts.
  concerns: () => false,
};
