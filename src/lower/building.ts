/**
 * A node while it is built. Its required keys stand in one object literal, and an optional one is assigned after it
 * when there is a value: in V8 that is some ten times as fast as spreading `{}` or `{ key }` into the literal.
 * Once it is returned a node is read-only.
 */
export type Building<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The empty list. Most lists of most nodes hold nothing; all of them share this one. Its type keeps it empty: it is not
 * frozen, since V8 walks a list that may be frozen by its slow path, and every reader of a machine walks these.
 */
export const NONE: readonly never[] = [];
