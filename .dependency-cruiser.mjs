/**
 * Who may import whom under src/. Run by test/architecture.test.ts, which also asserts that every file was seen.
 *
 * A folder (or file) of this list imports only what stands to its left. A new folder needs a place here.
 */
export const layers = [
  "support",
  "source",
  "glossary",
  "diagnostics",
  "calendar",
  "ir",
  "syntax",
  "lower",
  "analyse",
  "check",
  "simulate",
  "emit",
  "project",
  "compile.ts",
  "index.ts",
  "disk",
  "register",
  "bundler",
  "cli",
];

/** Programs of their own: each starts somewhere else, and none imports another. */
const apps = ["register", "bundler", "cli"];

/** Layers that see even less than what stands to their left. */
const only = {
  calendar: ["support"],
  syntax: ["support", "source", "diagnostics", "glossary"],
};

/** Layers that work on the machine alone: how it was written and checked is none of their business. */
const machineOnly = ["analyse", "simulate", "emit"];
const writing = ["syntax", "lower", "check"];

/**
 * The folder each third-party package may be imported from; Ajv checks data in one and writes code in another. A package
 * that is not named here has no home.
 */
const homes = {
  chevrotain: ["syntax"],
  luxon: ["calendar"],
  yaml: ["project"],
  ajv: ["project", "emit/validator"],
  "ajv-formats": ["project"],
  commander: ["cli"],
  unplugin: ["bundler"],
};

const under = (names) =>
  `^src/(${names.map((name) => (name.endsWith(".ts") ? `${name.replace(".", "\\.")}$` : `${name}/`)).join("|")})`;
const inPackage = (name) => `(^|/)node_modules/(@types/)?${name}/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const leftOnly = layers
  .slice(0, -1)
  .map((layer, index) =>
    forbid(
      `${layer}-imports-left-only`,
      `src/${layer} may import only what stands to its left in the order of layers`,
      { path: under([layer]) },
      { path: under(layers.slice(index + 1)) },
    ),
  );

const narrow = Object.entries(only).map(([layer, allowed]) =>
  forbid(
    `${layer}-sees-little`,
    `src/${layer} may import only ${allowed.join(", ")}`,
    { path: under([layer]) },
    { path: "^src/", pathNot: under([layer, ...allowed]) },
  ),
);

const vendors = Object.entries(homes).map(([vendor, home]) =>
  forbid(
    `${vendor}-lives-in-${home.join("-or-")}`,
    `${vendor} may be imported only from src/${home.join(" and src/")}`,
    { path: "^src/", pathNot: under(home) },
    { path: inPackage(vendor) },
  ),
);

/**
 * The configuration as dependency-cruiser reads it. An import of a type is a dependency too.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
const configuration = {
  forbidden: [
    ...leftOnly,
    ...narrow,
    ...vendors,
    forbid(
      "machine-only",
      "analyse, simulate and emit know the machine, not how it was written or checked",
      { path: under(machineOnly) },
      { path: under(writing) },
    ),
    forbid("no-cycles", "modules may not import each other in a ring", {}, { circular: true }),
    forbid(
      "vendor-without-home",
      "a third-party package needs a home folder in .dependency-cruiser.mjs",
      { path: "^src/" },
      {
        path: "(^|/)node_modules/",
        pathNot: [...Object.keys(homes).map(inPackage), "/node_modules/@types/node/"],
      },
    ),
    ...apps.map((app) =>
      forbid(
        `${app}-stands-alone`,
        "programs do not import each other",
        { path: under([app]) },
        { path: under(apps.filter((other) => other !== app)) },
      ),
    ),
    forbid(
      "node-only-on-disk",
      "everything but the programs and what they read from disk also runs in a browser",
      { path: "^src/", pathNot: under(["disk", ...apps]) },
      { dependencyTypes: ["core"] },
    ),
    forbid("resolvable", "an import must resolve to a file", {}, { couldNotResolve: true }),
    forbid(
      "src-stands-alone",
      "src imports nothing from the rest of the repository",
      { path: "^src/" },
      {
        path: "^(test|examples|bin|dist|grammar|procedures)/",
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
    },
    tsConfig: { fileName: "tsconfig.json" },
  },
};

export default configuration;
