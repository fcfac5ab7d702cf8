import type { ExitItem } from "./flow-types.js";

/** An exit with where it leads: «Niet tevreden → De commissie», «Tevreden: einde». What its words already say is not repeated. */
export function exitText({ text, to }: ExitItem): string {
  if (to.kind !== "end") return `${text} → ${to.title}`;
  if (text.toLowerCase().startsWith(to.title.toLowerCase())) return text;
  return `${text}: ${to.title === CLOSED ? "einde" : to.title.toLowerCase()}`;
}

/** The same behind other words, for who hears it. */
export function spokenExit({ text, to }: ExitItem): string {
  if (to.kind !== "end") return `${text}: verder bij ${to.title}`;
  return `${text}: ${to.title === CLOSED ? "einde" : `einde, ${to.title.toLowerCase()}`}`;
}

/** The label of the plain end of every machine. */
export const CLOSED = "Gesloten";
