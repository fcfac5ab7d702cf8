import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ICruiseResult, IResolveOptions } from "dependency-cruiser";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import configuration, { layers } from "../.dependency-cruiser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every TypeScript file of src as `src/folder/file.ts`, with its text and its syntax tree. */
const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => {
    const text = readFileSync(path, "utf8");
    return {
      path: path.slice(root.length),
      lines: text.trimEnd().split("\n").length,
      tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    };
  });

describe("imports", () => {
  it("follow the order of layers, without rings, with every vendor at home", async () => {
    const result = await cruise(
      ["src"],
      { ...configuration.options, baseDir: root, validate: true, ruleSet: configuration },
      configuration.options?.enhancedResolveOptions as IResolveOptions,
      { tsConfig: extractTSConfig(join(root, "tsconfig.json")) },
    );
    if (typeof result.output === "string") throw new Error("dependency-cruiser gave text, not a result");
    const { modules, summary }: ICruiseResult = result.output;

    const seen = modules.map((module) => module.source).filter((path) => path.startsWith("src/"));
    expect(seen.sort()).toEqual(sources.map((source) => source.path));
    const offences = summary.violations.map(
      ({ rule, from, to, cycle }) =>
        `${rule.name}: ${[from, ...(cycle?.map((step) => step.name) ?? [to])].join(" -> ")}`,
    );
    expect(offences).toEqual([]);
  });

  it("are of a layer that has a place in the order", () => {
    const placeless = readdirSync(join(root, "src")).filter((name) => !layers.includes(name));
    expect(placeless).toEqual([]);
  });

  it("never go through a barrel: only src/index.ts exists to pass on what others export", () => {
    const barrels = sources.filter(
      ({ path, tree }) =>
        path !== "src/index.ts" && tree.statements.length > 0 && tree.statements.every(passesOn),
    );
    expect(barrels.map((source) => source.path)).toEqual([]);
  });
});

describe("files of src", () => {
  it("have at most 400 lines, and half of them at most 120", () => {
    expect(sources.filter((source) => source.lines > 400).map((source) => source.path)).toEqual([]);
    const lengths = sources.map((source) => source.lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(120);
  });

  it("have kebab-case names", () => {
    const odd = sources.filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(path)));
    expect(odd.map((source) => source.path)).toEqual([]);
  });

  it("say above every export what it promises", () => {
    expect(sources.flatMap(({ path, tree }) => undocumented(tree).map((name) => `${path}: ${name}`))).toEqual(
      [],
    );
  });

  it("leave the clock, the time zone and chance to src/cli", () => {
    const pure = sources.filter(({ path }) => !path.startsWith("src/cli/"));
    expect(pure.flatMap(({ path, tree }) => impurities(tree).map((found) => `${path}: ${found}`))).toEqual(
      [],
    );
  });
});

/** True for `export ... from`, and for the imports such a file may have. */
function passesOn(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement);
}

/**
 * Names of exported declarations without a docblock.
 *
 * One docblock serves all signatures of a function, and a run of declarations without a blank line between them.
 */
function undocumented(tree: ts.SourceFile): string[] {
  const documented = new Set<string>();
  const bare = new Set<string>();
  let hasDocblock = false;
  for (const statement of tree.statements) {
    const runsOn: boolean = hasDocblock && !/\n\s*\n/.test(statement.getFullText().match(/^\s*/)?.[0] ?? "");
    hasDocblock = runsOn || ts.getJSDocCommentsAndTags(statement).length > 0;
    if (!ts.canHaveModifiers(statement)) continue;
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    for (const name of namesOf(statement)) (hasDocblock ? documented : bare).add(name);
  }
  return [...bare].filter((name) => !documented.has(name));
}

/** The names a statement declares. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

const impure = /^(Date\.now|DateTime\.(now|local)|performance\.now|Math\.random|Intl\.DateTimeFormat)$/;

/** Expressions whose value depends on when, where or by what luck the program runs. */
function impurities(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && impure.test(node.getText())) found.push(node.getText());
    const isDate = ts.isNewExpression(node) && node.expression.getText() === "Date";
    if (isDate && (node.arguments?.length ?? 0) === 0) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
