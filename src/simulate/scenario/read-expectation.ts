import type { ScenarioPath } from "./problem.js";
import { idOf, idsOf, momentOf, present, type Reading } from "./read-names.js";
import type { Expectation, ExpectedTerm } from "./scenario.js";
import { RETENTION_WORDS, STATUS_WORDS } from "./words.js";
import type { WrittenExpectation, WrittenTerm } from "./written.js";

/** Reads what is expected; undefined when that is nothing at all. */
export function readExpectation(
  reading: Reading,
  written: WrittenExpectation | undefined,
  path: ScenarioPath,
): Expectation | undefined {
  if (written === undefined || isEmpty(written)) return undefined;
  const terms = Object.entries(written.termijnen ?? {}).flatMap(([name, expected]) =>
    readTerm(reading, name, expected, [...path, "termijnen", name]),
  );
  return {
    terms,
    ...present({
      state: idOf(reading, "state", written.toestand, [...path, "toestand"]),
      outcome: idOf(reading, "outcome", written.uitkomst, [...path, "uitkomst"]),
      running: idsOf(reading, "term", written.lopend, [...path, "lopend"]),
      retention: readRetention(reading, written["bewaren tot en met"], [...path, "bewaren tot en met"]),
      defaults: written.verzuim?.flatMap(({ wie, dagen, termijn }, at) => {
        const who = idOf(reading, "role", wie, [...path, "verzuim", at, "wie"]);
        const term = idOf(reading, "term", termijn, [...path, "verzuim", at, "termijn"]);
        return who === undefined ? [] : [{ who, days: dagen, ...(term === undefined ? {} : { term }) }];
      }),
    }),
  };
}

function isEmpty({ termijnen = {}, ...rest }: WrittenExpectation): boolean {
  return Object.keys(termijnen).length === 0 && Object.values(rest).every((value) => value === undefined);
}

function readTerm(
  reading: Reading,
  name: string,
  written: string | WrittenTerm,
  path: ScenarioPath,
): readonly ExpectedTerm[] {
  const term = idOf(reading, "term", name, path);
  if (term === undefined) return [];
  if (typeof written === "string") {
    const status = STATUS_WORDS.get(written.trim().toLowerCase());
    if (status !== undefined) return [{ term, status }];
    const due = readDue(reading, written, path);
    return due === undefined ? [] : [{ term, due }];
  }
  const status = written.status === undefined ? undefined : STATUS_WORDS.get(written.status.toLowerCase());
  if (written.status !== undefined && status === undefined) {
    const allowed = [...STATUS_WORDS.keys()];
    reading.problems.push({ path: [...path, "status"], kind: "word", text: written.status, allowed });
  }
  return [
    {
      term,
      ...present({
        status,
        round: written.ronde,
        due: written.datum === undefined ? undefined : readDue(reading, written.datum, [...path, "datum"]),
        extensions: written.verlengd,
        late: written["te laat"],
      }),
    },
  ];
}

/** A date, or `geen datum`; anything else was to be a status or a date. */
function readDue(reading: Reading, text: string, path: ScenarioPath): ExpectedTerm["due"] {
  if (/^geen( datum)?$/i.test(text.trim())) return "none";
  if (/^\d/.test(text.trim())) return momentOf(reading, text, path);
  reading.problems.push({
    path,
    kind: "word",
    text,
    allowed: [...STATUS_WORDS.keys(), "geen datum", "2026-11-02"],
  });
  return undefined;
}

function readRetention(
  reading: Reading,
  text: string | undefined,
  path: ScenarioPath,
): Expectation["retention"] {
  if (text === undefined) return undefined;
  const word = RETENTION_WORDS.get(text.trim().toLowerCase());
  if (word !== undefined || /^\d/.test(text)) return word ?? momentOf(reading, text, path);
  reading.problems.push({ path, kind: "word", text, allowed: [...RETENTION_WORDS.keys(), "2028-11-02"] });
  return undefined;
}
