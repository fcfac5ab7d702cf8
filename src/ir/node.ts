/** What every node of the machine carries, and the names of ids. */

/**
 * `bron` of statements that are no node of their own, by statement kind (`tier-traits`, `handler`, `version`, ...).
 * Several of one kind are joined with `; `.
 */
export type Sources = Readonly<Record<string, string>>;

/** Where a node stands in the source: file (project-relative, `/`), UTF-16 offsets, and 1-based line and column. */
export interface Origin {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** What every node carries: a stable id, its place in the file, and `bron`, its place in the regulation it came from. */
export interface IrNode {
  readonly id: string;
  readonly origin: Origin;
  readonly source?: string;
}

/** The id of a role, by the writer's own name. */
export type RoleId = string;
/** The id of a tier or side route. */
export type TierId = string;
/** `trap.stap` */
export type StepId = string;
/** `start`, `trap.stap`, `trap.handled`, `trap.pending`, or a final state. */
export type StateId = string;
/** `trap.file`, `trap.stap`, and the others that `Event` lists. */
export type EventId = string;
/** The owner and the modality: `trap.stap.hard`. */
export type TermId = string;
/** A slug of the sentence. */
export type ConditionId = string;
/** The id of an outcome, by the writer's own name. */
export type OutcomeId = string;
