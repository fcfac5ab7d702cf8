import { compile } from "../../src/compile.js";

const HEAD = `reglement "Proef"
  organisatie "Proef"
  aanspreekvorm u
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
rol directie "de directie"
rol bestuur "het bestuur"
  intern
`;
const FILE = `dossier
  bewaren 5 jaar na sluiting
`;

/** The findings of a fragment, as `code: first line it points at`, without the note that a role has no part. */
export function findings(fragment: string): readonly string[] {
  const body = fragment.includes("dossier") ? fragment : `${fragment}\n${FILE}`;
  const text = `${HEAD}${body}`;
  return compile(text, { path: "proef.klacht" })
    .diagnostics.filter(({ code }) => code !== "role-unused")
    .map(({ code, place }) => {
      const [line] = text.slice(place.span.start, place.span.end).split("\n");
      return `${code}: ${line ?? ""}`;
    });
}
