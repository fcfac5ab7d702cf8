/**
 * A sample of the catalogue as a whole file. Samples are fragments, so that a page shows what it is about; a fragment
 * gets what every regulation needs, and nothing that raises a finding of its own.
 */
export function wholeText(sample: string): string {
  const text = `${sample.trimEnd()}\n`;
  // A text with its own `reglement`, or one that shows it missing, is whole.
  if (/^\s*reglement\b/m.test(text) || !/^\s*trap\b/m.test(text)) return text;
  const has = (block: string): boolean => new RegExp(`^${block}\\b`, "m").test(text);
  return [
    HEAD,
    has("kalender") ? "" : CALENDAR,
    has("rol directie") ? "" : ROLE,
    text,
    has("dossier") ? "" : FILE,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const HEAD = `reglement "Voorbeeld"
  aanspreekvorm u
  contactpersoon directie
`;

const CALENDAR = `kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
`;

const ROLE = `rol directie "de directie"
`;

const FILE = `dossier
  bewaren 2 jaar na sluiting
`;
