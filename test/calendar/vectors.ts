import { readFileSync } from "node:fs";
import type { Length } from "../../src/calendar/spec.js";

function read<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(`./vectors/${name}.json`, import.meta.url), "utf8"));
}

/** Terms with their end by counting and by the Algemene termijnenwet. */
export const TERMS_ACT = read<
  Length & { readonly event: string; readonly raw: string; readonly end: string; readonly why: string }
>("termijnenwet");

/** The holidays of the act in a year, as `05-05 Bevrijdingsdag`, in order. */
export const HOLIDAYS = read<{ readonly year: number; readonly holidays: readonly string[] }>("feestdagen");

/** The days that royal decrees equate with holidays, by the years they speak of. */
export const DECREES = read<{
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: readonly string[];
}>("gelijkgestelde-dagen");

/** Complaints the National Ombudsman counted out: a term with its end, and the end after an extension. */
export const OMBUDSMAN = read<
  Length & {
    readonly received: string;
    readonly due: string;
    readonly extension: Length;
    readonly extended: string;
  }
>("ombudsman");
