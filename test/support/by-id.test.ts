import { expect, it } from "vitest";
import { onceEach } from "../../src/support/by-id.js";

it("keeps each node once, at its first place and as it was last", () => {
  const nodes = [
    { id: "a", text: "first" },
    { id: "b", text: "only" },
    { id: "a", text: "last" },
  ];
  expect(onceEach(nodes)).toEqual([
    { id: "a", text: "last" },
    { id: "b", text: "only" },
  ]);
});
