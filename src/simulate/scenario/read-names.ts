import type { MachineIndex } from "../machine-index.js";
import type { IsoMoment } from "../moment.js";
import { findName, type NameKind } from "./names.js";
import type { ScenarioPath, ScenarioProblem } from "./problem.js";
import { parseMoment } from "./when.js";

/** A scenario being read: the machine its names are of, and what was wrong so far. */
export interface Reading {
  readonly index: MachineIndex;
  readonly problems: ScenarioProblem[];
}

/**
 * The id behind a name, or undefined with a note of what is wrong with it. An absent name is undefined as well. Of a name
 * of more than one thing only what `fits` counts.
 */
export function idOf(
  { index, problems }: Reading,
  what: NameKind,
  name: string | undefined,
  path: ScenarioPath,
  fits: (id: string) => boolean = () => true,
): string | undefined {
  if (name === undefined) return undefined;
  const found = findName(index, what, name);
  switch (found.kind) {
    case "found":
      return found.id;
    case "ambiguous": {
      const fitting = found.ids.filter(fits);
      if (fitting.length === 1) return fitting[0];
      const ids = fitting.length === 0 ? found.ids : fitting;
      problems.push({ path, kind: "name-ambiguous", what, name, ids });
      return undefined;
    }
    case "unknown": {
      const { suggestion } = found;
      problems.push({
        path,
        kind: "name-unknown",
        what,
        name,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
      return undefined;
    }
  }
}

/** The ids behind a list of names. */
export function idsOf(
  reading: Reading,
  what: NameKind,
  names: readonly string[] | undefined,
  path: ScenarioPath,
): readonly string[] | undefined {
  return names?.flatMap((name, at) => idOf(reading, what, name, [...path, at]) ?? []);
}

/** A date, with or without the hour. */
export function momentOf(
  { problems }: Reading,
  text: string | undefined,
  path: ScenarioPath,
): IsoMoment | undefined {
  if (text === undefined) return undefined;
  const moment = parseMoment(text);
  if (moment === undefined) problems.push({ path, kind: "moment", text });
  return moment;
}

/** An object with only the keys that have a value. */
export function present<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
