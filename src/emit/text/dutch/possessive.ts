import { assertNever } from "../../../support/assert-never.js";
import type { Party } from "./person.js";

/** «uw uitspraak», «je uitspraak», «onze uitspraak», «ons besluit», «de uitspraak van de directie». */
export function belonging(noun: string, party: Party): string {
  const bare = noun.replace(/^(de|het) /, "");
  switch (party.person) {
    case "u":
      return `uw ${bare}`;
    case "je":
      return `je ${bare}`;
    case "wij":
      return `${noun.startsWith("het ") ? "ons" : "onze"} ${bare}`;
    case "third":
      return `${noun} van ${party.object}`;
    default:
      return assertNever(party.person);
  }
}
