import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every `.klacht` file of the project, by path. */
export const KLACHT_FILES: readonly string[] = [
  "procedures",
  "examples",
  "test/fixtures",
  "test/syntax",
].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => join(folder, name)),
);
