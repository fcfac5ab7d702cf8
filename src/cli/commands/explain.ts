import type { Command } from "commander";
import type { Both } from "../../diagnostics/entry.js";
import type { Context } from "../context.js";
import { EXIT } from "../exit-code.js";

/** `explain [CODE]`: the page about a code; without a code the list of all codes. */
export function configure(command: Command, context: Context): void {
  const { lang, say } = context;
  command.argument(`[${say(TEXTS.argument)}]`, say(TEXTS.code)).action(async (asked: string | undefined) => {
    const { CATALOGUE, entryOf } = await import("../../diagnostics/catalogue.js");
    const { explain, similarCodes } = await import("../../diagnostics/explain.js");
    const { severityWord } = await import("../../diagnostics/message.js");
    const codes = (Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[]).sort();
    if (asked === undefined) {
      const width = Math.max(...codes.map((code) => code.length));
      const rows = codes.map((code) => {
        const { severity, title } = entryOf(code);
        return `${code.padEnd(width)}  ${severityWord(severity, lang).padEnd(12)}  ${title[lang]}`;
      });
      return context.out(rows.join("\n"));
    }
    const code = codes.find((one) => one === asked.toLowerCase());
    if (code !== undefined) return context.out(explain(code, lang));
    const { suggest } = await import("../../support/suggest.js");
    const near = suggest(asked, codes);
    const similar = near === undefined ? similarCodes(asked, codes) : [near];
    const meant = similar.length === 0 ? [] : [say(TEXTS.meant)(similar.map((one) => `‘${one}’`))];
    context.note([say(TEXTS.unknown)(asked), ...meant, say(TEXTS.all)].join("\n"));
    context.finish(EXIT.usage);
  });
}

const TEXTS = {
  argument: { nl: "code", en: "code" },
  code: {
    nl: "de code tussen haken in een melding; zonder code: een lijst van alle codes",
    en: "the code in brackets in a message; without a code: a list of all codes",
  },
  unknown: {
    nl: (code: string) => `De code ‘${code}’ bestaat niet.`,
    en: (code: string) => `There is no code ‘${code}’.`,
  },
  meant: {
    nl: (codes: readonly string[]) => `Bedoelde u ${codes.join(" of ")}?`,
    en: (codes: readonly string[]) => `Did you mean ${codes.join(" or ")}?`,
  },
  all: { nl: "Alle codes: klachtwerk explain", en: "All codes: klachtwerk explain" },
} as const satisfies Readonly<Record<string, Both<unknown>>>;
