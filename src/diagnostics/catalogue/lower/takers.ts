import type { TriggerId } from "../../../glossary/ids.js";
import { TRIGGER_WORDS } from "../../../glossary/words.js";
import { entry } from "../../entry.js";
import { fixed } from "../words.js";

/** Who takes a case on. */
export const TAKERS = {
  "way-taker-unfit": entry<{ readonly trigger: TriggerId; readonly problem: "trigger" | "target" }>({
    severity: "error",
    title: { nl: "‘door’ zegt hier niets", en: "‘door’ means nothing here" },
    message: {
      nl: ({ trigger, problem }) =>
        problem === "trigger"
          ? `‘door’ past niet achter ‘${TRIGGER_WORDS[trigger]}’: daarmee gaat niemand naar een andere trap.`
          : "‘door’ zegt wie met de klacht naar een andere trap gaat, maar deze weg leidt niet alleen naar een trap.",
      en: ({ trigger, problem }) =>
        problem === "trigger"
          ? `‘door’ does not go with ‘${TRIGGER_WORDS[trigger]}’: by that nobody goes to another tier.`
          : "‘door’ says who goes to another tier with the complaint, but this way does not only lead to a tier.",
    },
    hint: fixed(
      "Haal ‘door’ met de rol weg, of schrijf een weg naar een trap: ‘niet tevreden door beklaagde: naar trap beroep’.",
      "Take ‘door’ and the role away, or write a way to a tier: ‘niet tevreden door beklaagde: naar trap beroep’.",
    ),
    why: {
      nl: "Wie tevreden is of de klacht intrekt, is altijd de klager; alleen naar een andere trap kan ook iemand anders gaan.",
      en: "Whoever is satisfied or withdraws is always the complainant; only to another tier somebody else may go as well.",
    },
    wrong: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  tevreden door beklaagde: sluiting`,
    right: `reglement "Klachtenregeling"

trap formeel "De klacht"
  stap reactie
    organisatie antwoordt aan klager
  tevreden: sluiting`,
  }),
};
