/** What may be asked of the back ends: compiled by `tsc` over this project, never run. */
import type { EmitOptions } from "../../src/emit/registry.js";

/** The options of every back end in the list can be given, by name and with their type, without a line elsewhere. */
export const OPTIONS = [
  { module: { runtime: "package" } },
  { timeline: { received: "2026-03-02" }, text: {} },
  // @ts-expect-error A value that the option does not have.
  { module: { runtime: "elsewhere" } },
  // @ts-expect-error A back end that there is not.
  { modules: { runtime: "package" } },
] satisfies readonly EmitOptions[];
