/**
 * The runtime (src/simulate/runtime.ts) as one minified piece of JavaScript without imports or exports. It is read from
 * outside: build.mjs bundles it and writes it into the library; the command line has it in a file of its own, which only
 * `build` loads; vitest.config.ts bundles it for the tests.
 *
 * Beside its own short names it declares one long name for each function, so that nothing a module adds can clash:
 * `klachtwerkStart`, `klachtwerkStep`, `klachtwerkDue`, `klachtwerkAllowed`, `klachtwerkPlayLog`, `klachtwerkReadCase`.
 */
declare const KLACHTWERK_RUNTIME: string;

/** The text of the runtime. */
export function runtimeText(): string {
  return KLACHTWERK_RUNTIME;
}
