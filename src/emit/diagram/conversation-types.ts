import type { RoleId } from "../../ir/machine.js";

/** Who sends what to whom: the people in the order in which they first speak, and what happens in each phase. */
export interface Conversation {
  readonly title: string;
  readonly people: readonly { readonly id: RoleId; readonly name: string }[];
  readonly phases: readonly Phase[];
}

/** A tier or side route: its heading, what holds for it as a whole, and its lines from first to last. */
export interface Phase {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly lines: readonly Line[];
}

/** What happens in a phase. */
export type Line = Message | Note | Choice;

/** Something that is said or done; from and to are the same for who does it alone. `free`: it is not always done. */
export interface Message {
  readonly kind: "message";
  readonly from: RoleId;
  readonly to: RoleId;
  readonly free: boolean;
  readonly text: string;
  /** The terms that hold for it. */
  readonly terms: readonly string[];
}

/** A remark beside one or more of the people. */
export interface Note {
  readonly kind: "note";
  readonly over: readonly RoleId[];
  readonly text: string;
}

/** One of these happens; with a single branch it happens or it does not. */
export interface Choice {
  readonly kind: "choice";
  readonly branches: readonly { readonly when: string; readonly lines: readonly Line[] }[];
}
