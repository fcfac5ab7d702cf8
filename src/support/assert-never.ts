/**
 * Closes a `switch` over a discriminated union: a variant without a case no longer compiles.
 *
 * It only runs when data from outside slips past its type, so it throws with that data in the message.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
