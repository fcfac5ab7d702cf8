import type { Language } from "../diagnostics/severity.js";

/** The variables of the environment, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language asked for: `--lang`, else `KLACHT_TAAL`. Undefined when neither is given; a value that is no language
 * comes back as `unknown`.
 */
export function requestedLanguage(
  args: readonly string[],
  env: Environment,
): { readonly lang?: Language; readonly unknown?: string } {
  const asked = optionValue(args, ["--lang", "--taal"]) ?? (env.KLACHT_TAAL || undefined);
  if (asked === undefined) return {};
  return asked === "nl" || asked === "en" ? { lang: asked } : { unknown: asked };
}

/**
 * Whether a stream gets colours. `--no-color` and a NO_COLOR that is not empty always take them away; then FORCE_COLOR
 * counts, then whether it is a screen that can show them (not TERM=dumb).
 */
export function wantsColor(args: readonly string[], env: Environment, isScreen: boolean): boolean {
  if (beforeDashes(args).includes("--no-color")) return false;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isScreen && env.TERM !== "dumb";
}

function optionValue(args: readonly string[], names: readonly string[]): string | undefined {
  const own = beforeDashes(args);
  for (const [index, arg] of own.entries()) {
    if (names.includes(arg)) return own[index + 1];
    const name = names.find((candidate) => arg.startsWith(`${candidate}=`));
    if (name !== undefined) return arg.slice(name.length + 1);
  }
  return undefined;
}

function beforeDashes(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  return end < 0 ? args : args.slice(0, end);
}
