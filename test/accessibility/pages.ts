import { readdirSync } from "node:fs";
import { FORMATS } from "../../src/emit/text/formats.js";
import { PLAIN_STYLE } from "../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../src/emit/text/text.js";
import { VARIANTS } from "../../src/emit/text/variants.js";
import { timelineHtml } from "../../src/emit/timeline/html.js";
import { sweepHtml } from "../../src/emit/timeline/sweep/sweep-html.js";
import type { Machine } from "../../src/ir/machine.js";
import { sweep } from "../../src/simulate/sweep/sweep.js";
import { timeline } from "../../src/simulate/timeline.js";
import { compileFile } from "../procedures/compile-file.js";

/** A page that goes to people, by a name for messages and pictures. */
export interface Page {
  readonly name: string;
  readonly html: string;
  /** It must print on one side of A4. */
  readonly sheet?: true;
}

/** A day on which a complaint comes in, for the texts about one. */
const RECEIVED = "2026-03-30";

/** Every kind of page of each of the five procedures: all texts, the timeline and the sweep; of the examples the card. */
export function pages(): readonly Page[] {
  return [
    ...machinesIn("procedures").flatMap(([name, machine]) => pagesOf(name, machine)),
    ...machinesIn("examples").flatMap(([name, machine]) =>
      textPages(`voorbeeld-${name}`, machine).filter(({ sheet }) => sheet === true),
    ),
  ];
}

function machinesIn(folder: string): readonly (readonly [string, Machine])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".klacht"))
    .map((name) => [name.replace(/\.klacht$/, ""), compileFile(`${folder}/${name}`).machine]);
}

function textPages(name: string, machine: Machine): readonly Page[] {
  const format = FORMATS.find(({ id }) => id === "html");
  if (format === undefined) throw new Error("there is no HTML any more");
  const options = { style: PLAIN_STYLE, received: RECEIVED };
  return VARIANTS.map((variant) => ({
    name: `${name}-${variant.id}`,
    html: renderText(machine, { variant, format }, options),
    ...(textDocument(machine, variant, options).sheet === true ? { sheet: true } : {}),
  }));
}

function pagesOf(name: string, machine: Machine): readonly Page[] {
  return [
    ...textPages(name, machine),
    { name: `${name}-tijdlijn`, html: timelineHtml(timeline(machine, { received: RECEIVED }), "nl") },
    {
      name: `${name}-ontvangstdatums`,
      html: sweepHtml(sweep(machine, { from: "2026-01-01", to: "2026-12-31" }), "nl"),
    },
  ];
}
