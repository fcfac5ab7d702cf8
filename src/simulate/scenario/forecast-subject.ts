import type { Transition } from "../../ir/machine.js";
import type { MachineIndex } from "../machine-index.js";
import { termsOfWork } from "./last-day.js";

/** What a complaint is about and from whom, as far as its terms hang on that. */
export interface Complaint {
  readonly subject?: string;
  readonly class?: string;
}

/**
 * The complaints that there may be on this way, where it needs to be known: some work on it has terms for some subjects
 * or complainants only, so that without those no term runs. In the order of the terms; empty where every complaint has a
 * term.
 */
export function complaintsToTry(index: MachineIndex, ways: readonly Transition[]): readonly Complaint[] {
  const named = ways.flatMap((way) => {
    const terms = termsOfWork(index, way).filter(({ modality }) => modality !== "none");
    const isSplit =
      terms.length > 0 && terms.every(({ subjects, classes = [] }) => subjects.length + classes.length > 0);
    return isSplit ? terms : [];
  });
  const guards = ways.flatMap((way) =>
    way.guards.flatMap((guard) => (guard.kind === "subject" ? [guard] : [])),
  );
  const complaints = named.flatMap(({ subjects, classes = [] }) =>
    orNone(subjects).flatMap((subject) =>
      orNone(classes).map((one) => ({
        ...(subject === undefined ? {} : { subject }),
        ...(one === undefined ? {} : { class: one }),
      })),
    ),
  );
  const unique = new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint]));
  return [...unique.values()].filter(
    ({ subject }: Complaint) =>
      subject === undefined || guards.every(({ subjects }) => subjects.includes(subject)),
  );
}

function orNone(ids: readonly string[]): readonly (string | undefined)[] {
  return ids.length === 0 ? [undefined] : ids;
}
