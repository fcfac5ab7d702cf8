/** In which order the keys of an object are written, and the shapes of the objects and lists in it. */
export interface Shape {
  readonly keys: readonly string[];
  readonly inner: Readonly<Record<string, Shape>>;
}

/**
 * The shape of a type, its keys as one text: `shape<Contact>()("channel address source")`. A key that is missing or
 * does not exist does not compile, so an addition to the machine cannot be forgotten here.
 */
export function shape<Type>() {
  return <Keys extends string>(
    keys: Exact<Type, Keys>,
    inner?: Readonly<Partial<Record<KeyOf<Type>, Shape>>>,
  ): Shape => ({ keys: keys.split(" "), inner: (inner ?? {}) as Readonly<Record<string, Shape>> });
}

/** The type of what an optional key or list holds. */
export type Item<Type, Key extends KeyOf<Type>> = Type extends unknown
  ? Key extends keyof Type
    ? NonNullable<Type[Key]> extends readonly (infer Element)[]
      ? Element
      : NonNullable<Type[Key]>
    : never
  : never;

/** Writes the keys of a value in the order of its shape; keys the shape does not know come last, as they were. */
export function inOrder(value: unknown, { keys, inner }: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, { keys, inner }));
  if (typeof value !== "object" || value === null) return value;
  const given = new Map(Object.entries(value));
  const names = [
    ...keys.filter((key) => given.has(key)),
    ...[...given.keys()].filter((key) => !keys.includes(key)),
  ];
  return Object.fromEntries(
    names.map((key) => {
      const shapeOfKey = Object.hasOwn(inner, key) ? inner[key] : undefined;
      return [key, shapeOfKey === undefined ? given.get(key) : inOrder(given.get(key), shapeOfKey)];
    }),
  );
}

/** The keys of every variant of a union. */
type KeyOf<Type> = Type extends unknown ? keyof Type & string : never;

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

type Exact<Type, Keys extends string> = [KeyOf<Type>] extends [Words<Keys>]
  ? [Words<Keys>] extends [KeyOf<Type>]
    ? Keys
    : `unknown: ${Exclude<Words<Keys>, KeyOf<Type>>}`
  : `missing: ${Exclude<KeyOf<Type>, Words<Keys>>}`;
