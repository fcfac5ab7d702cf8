import { entry } from "../../entry.js";
import { capital, fixed, subjectText, type TermSubject } from "../words.js";

/** Whether the complainant hears in time that a term moves. */
export const NOTICES = {
  "extension-notice-late": entry<{ subject: TermSubject }>({
    severity: "warning",
    title: { nl: "bericht van verlenging komt te laat", en: "notice of extension comes too late" },
    message: {
      nl: ({ subject }) =>
        `Het bericht dat ${subjectText(subject, "nl")} wordt verlengd, mag komen als die al voorbij is.`,
      en: ({ subject }) =>
        `The notice that ${subjectText(subject, "en")} is extended may come after it has ended.`,
    },
    hint: fixed(
      "Laat het bericht eerder komen: ‘voor einde termijn’.",
      "Let the notice come earlier: ‘voor einde termijn’.",
    ),
    why: {
      nl: "Een termijn die voorbij is, kan niet meer worden verlengd; de klager hoort het te weten zolang het wachten nog duurt.",
      en: "A term that has ended cannot be extended any more; the complainant should know while still waiting.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 4 weken na ontvangst
    verlengen eenmaal met ten hoogste 2 weken
      bericht aan klager, binnen 6 weken na ontvangst`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 4 weken na ontvangst
    verlengen eenmaal met ten hoogste 2 weken
      bericht aan klager, voor einde termijn`,
  }),
  "extension-notice-missing": entry<{ subject: TermSubject; others: readonly string[] }>({
    severity: "warning",
    title: { nl: "verlenging zonder bericht", en: "extension without a notice" },
    message: {
      nl: ({ subject }) =>
        `${capital(subjectText(subject, "nl"))} kan worden verlengd zonder dat de klager dat hoort.`,
      en: ({ subject }) =>
        `${capital(subjectText(subject, "en"))} may be extended without the complainant being told.`,
    },
    hint: {
      nl: ({ others }) =>
        others.length === 0
          ? "Schrijf onder ‘verlengen’ een bericht: ‘bericht aan klager, voor einde termijn’."
          : `Stuur het bericht ook aan de klager: ‘bericht aan klager, ${others.join(", ")}’.`,
      en: ({ others }) =>
        others.length === 0
          ? "Write a notice below ‘verlengen’: ‘bericht aan klager, voor einde termijn’."
          : `Send the notice to the complainant as well: ‘bericht aan klager, ${others.join(", ")}’.`,
    },
    why: {
      nl: "Een klager die van de verlenging niets weet, denkt na de eerste termijn dat de organisatie te laat is.",
      en: "A complainant who does not know of the extension will think the organisation is late.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    verlengen eenmaal met ten hoogste 4 weken
      bericht aan klager, voor einde termijn`,
  }),
  "suspension-notice-missing": entry<{ subject: TermSubject; others: readonly string[] }>({
    severity: "warning",
    title: {
      nl: "opschorting zonder bericht aan de klager",
      en: "suspension without a notice to the complainant",
    },
    message: {
      nl: ({ subject }) =>
        `${capital(subjectText(subject, "nl"))} kan stilstaan zonder dat de klager dat hoort.`,
      en: ({ subject }) =>
        `${capital(subjectText(subject, "en"))} may stand still without the complainant being told.`,
    },
    hint: {
      nl: ({ others }) => `Stuur het bericht ook aan de klager: ‘bericht aan klager, ${others.join(", ")}’.`,
      en: ({ others }) =>
        `Send the notice to the complainant as well: ‘bericht aan klager, ${others.join(", ")}’.`,
    },
    why: {
      nl: "Een ander krijgt bericht dat de termijn stilstaat, en de klager niet. Die denkt na de eerste termijn dat de organisatie te laat is.",
      en: "Another is told that the term stands still, and the complainant is not, who will think the organisation is late.",
    },
    wrong: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    opschorten zolang "een deskundige onderzoek doet", ten hoogste 4 weken
      bericht aan beklaagde`,
    right: `trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager
    binnen 6 weken na ontvangst
    opschorten zolang "een deskundige onderzoek doet", ten hoogste 4 weken
      bericht aan klager, beklaagde`,
  }),
} as const;
