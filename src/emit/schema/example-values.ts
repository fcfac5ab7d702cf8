import type { Field } from "../../ir/machine.js";
import { fieldTitle } from "../../simulate/schema/wording.js";
import { assertNever } from "../../support/assert-never.js";

/** A file that nobody sent. */
export const EXAMPLE_FILE = {
  naam: "voorbeeld.pdf",
  type: "application/pdf",
  verwijzing: "bijlagen/voorbeeld.pdf",
} as const;

/** Somebody who does not exist, for who acts for the complainant. */
export const EXAMPLE_REPRESENTATIVE = "Robin Voorbeeld";

/** The day on which everything in the examples happens. */
export const EXAMPLE_DAY = "2026-01-05";

/** What somebody who does not exist fills in for a field: always the same, and plainly made up. */
export function exampleValue({ id, label, type, options }: Field): unknown {
  switch (type) {
    case "text":
    case "long-text":
    case "address":
      return KNOWN[id.replaceAll("-", "_")] ?? (type === "address" ? ADDRESS : made(label));
    case "date":
      return EXAMPLE_DAY;
    case "email":
      return "noor@voorbeeld.nl";
    case "phone":
      return "06 12345678";
    case "file":
      return EXAMPLE_FILE;
    case "number":
      return 1;
    case "amount":
      return 25.5;
    case "boolean":
      return true;
    case "choice":
      return options?.[0] ?? made(label);
    default:
      return assertNever(type);
  }
}

function made(label: string): string {
  return `Verzonnen tekst bij ‘${fieldTitle(label)}’.`;
}

const ADDRESS = "Voorbeeldstraat 1, 1234 AB Voorbeeldstad";

/** By the name of a field, with `_` for `-`. */
const KNOWN: Readonly<Record<string, string | undefined>> = {
  naam: "Noor Voorbeeld",
  voornaam: "Noor",
  achternaam: "Voorbeeld",
  naam_kind: "Sam Voorbeeld",
  naam_leerling: "Sam Voorbeeld",
  naam_beklaagde: "Kim Voorbeeld",
  behandelaar: "Robin Voorbeeld",
  adres: ADDRESS,
  adresgegevens: ADDRESS,
  postcode: "1234 AB",
  woonplaats: "Voorbeeldstad",
  contactgegevens: "noor@voorbeeld.nl of 06 12345678",
  klantnummer: "12345",
  klachtnummer: "2026-001",
  handtekening: "Noor Voorbeeld",
};
