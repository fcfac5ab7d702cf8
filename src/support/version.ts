/** Written into both bundles by build.mjs and into the test run by vitest.config.ts. */
declare const KLACHTWERK_VERSION: string;

/** The version of the package, as in package.json. */
export const version: string = KLACHTWERK_VERSION;
