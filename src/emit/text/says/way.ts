/** One way to a tier: what must hold, as clauses behind «als», the windows in which it is open, and what it stands for. */
export interface Way {
  /** Whose way it is, where that is not the complainant's: each of these may take it. */
  readonly others?: readonly string[];
  readonly clauses: readonly string[];
  /** It skips what goes before: «rechtstreeks, als …». */
  readonly direct: boolean;
  /** Open without any limit, so that a window on another way from the same phase is no bar. */
  readonly unlimited?: boolean;
  readonly windows: readonly string[];
  readonly about: readonly string[];
}
