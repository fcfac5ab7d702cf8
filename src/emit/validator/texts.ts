/** What is said of one place in the data. What is absent is made of `label`. */
export interface PlaceTexts {
  /** What the place is called, without quotes. */
  readonly label: string;
  /** What should stand there, to follow on «Verwacht werd». */
  readonly expected?: string;
  /** Nothing stands there. */
  readonly missing?: string;
  /** What stands there cannot be. */
  readonly wrong?: string;
  /** Something stands there, and nothing should. */
  readonly unwanted?: string;
}

/**
 * What is said of each place, in the order in which people meet them. A place is a path through the data with slashes,
 * `*` for any number or name; with a type and a `#` in front it holds for events of that type only.
 */
export type Texts = Readonly<Record<string, PlaceTexts>>;
