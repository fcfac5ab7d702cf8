/**
 * A schema that asks `toString`, `constructor` and the like of the data itself. Most validators look a name of `properties`
 * up as a member, and every object of JavaScript has these from birth, so that even `{}` would be refused; a name under
 * `patternProperties` they look for among the keys.
 */
export function withOwnNames(schema: object): object {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key !== "properties" || !isObject(value)) return [[key, ownNames(value)]];
      const [plain, inherited] = [false, true].map((is) =>
        Object.entries(value).filter(([name]) => name in {} === is),
      );
      const patterns = (inherited ?? []).map(([name, inner]) => [`^${name}$`, ownNames(inner)]);
      return [
        ["properties", ownNames(Object.fromEntries(plain ?? []))],
        ...(patterns.length === 0 ? [] : [["patternProperties", Object.fromEntries(patterns)]]),
      ];
    }),
  );
}

function ownNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownNames);
  return isObject(value) ? withOwnNames(value) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
