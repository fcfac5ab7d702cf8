/**
 * A record with more in it; keys it had already keep their place. It is what a spread of both would give, several times
 * faster: V8 copies by spread slowly where records of more than a few shapes come along, and in a long case each has
 * a shape of its own.
 */
export function joined<Value>(
  before: Readonly<Record<string, Value>>,
  keys: readonly string[],
  values: readonly Value[],
): Record<string, Value> {
  const record = copied(before);
  for (let at = 0; at < keys.length; at++) put(record, keys[at] ?? "", values[at] as Value);
  return record;
}

function copied<Value>(before: Readonly<Record<string, Value>>): Record<string, Value> {
  const record = roomyRecord<Value>();
  if (!Object.hasOwn(before, PROTO)) return Object.assign(record, before);
  for (const key in before) put(record, key, before[key] as Value);
  return record;
}

/** The one name that an assignment does not make a key; stored data may have it all the same. */
const PROTO = "__proto__";

function put<Value>(record: Record<string, Value>, key: string, value: Value): void {
  if (key === PROTO)
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
}

type Roomy = new () => Record<string, never>;

let known: Roomy | undefined;

/**
 * A plain object, `{}` to whoever looks, with room for many keys. `{}` itself has room for four: beyond those V8 moves
 * its values to a new place at every third key, and beyond sixteen it makes it a slow dictionary. Of a constructor V8
 * watches how many keys its first objects get, and makes room for as many in all that follow.
 */
function roomyRecord<Value>(): Record<string, Value> {
  known ??= roomyConstructor();
  return new known();
}

function roomyConstructor(): Roomy {
  function Plain(): void {
    // Its objects are made in one shape with nothing in it.
  }
  Plain.prototype = Object.prototype;
  const made = Plain as unknown as Roomy;
  for (let count = 0; count < WATCHED; count++) {
    const record: Record<string, number> = new made();
    for (let key = 0; key < ROOM; key++) record[`k${key}`] = 0;
  }
  return made;
}

const ROOM = 20;
const WATCHED = 8;
