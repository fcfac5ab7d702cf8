import { entry } from "../../entry.js";
import { fixed } from "../words.js";

/** Who holds which role. */
export const ROLES = {
  "committee-size": entry<{ role: string; members: number }>({
    severity: "warning",
    title: { nl: "commissie van minder dan twee", en: "committee of fewer than two" },
    message: {
      nl: ({ role, members }) =>
        `Commissie ‘${role}’ heeft ${members === 1 ? "één lid" : `${members} leden`}; een commissie heeft er ten minste twee.`,
      en: ({ role, members }) =>
        `Committee ‘${role}’ has ${members} member${members === 1 ? "" : "s"}; a committee has at least two.`,
    },
    hint: fixed(
      "Noem het juiste aantal, of laat ‘commissie’ weg als één persoon de klacht behandelt.",
      "State the right number, or leave out ‘commissie’ if one person handles the complaint.",
    ),
    why: {
      nl: "Een commissie beraadslaagt, en dat kan niet alleen.",
      en: "A committee deliberates; one member cannot.",
    },
    wrong: `rol commissie "de klachtencommissie"
  commissie van 1 leden

trap formeel "De klacht"
  stap reactie
    commissie antwoordt aan klager`,
    right: `rol commissie "de klachtencommissie"
  commissie van 3 leden

trap formeel "De klacht"
  stap reactie
    commissie antwoordt aan klager`,
  }),
  "role-conflict": entry<{ role: string; other: string; person?: string }>({
    severity: "error",
    title: { nl: "rollen die niet samengaan", en: "roles that do not go together" },
    message: {
      nl: ({ role, other, person }) =>
        person !== undefined
          ? `‘${person}’ heeft rol ‘${role}’ en rol ‘${other}’, maar niemand mag die twee rollen tegelijk hebben.`
          : role === other
            ? `Rol ‘${role}’ gaat niet samen met zichzelf.`
            : `Rol ‘${other}’ vervangt rol ‘${role}’, maar niemand mag die twee rollen tegelijk hebben.`,
      en: ({ role, other, person }) =>
        person !== undefined
          ? `‘${person}’ holds role ‘${role}’ and role ‘${other}’, but one person may not hold both.`
          : role === other
            ? `Role ‘${role}’ is incompatible with itself.`
            : `Role ‘${other}’ steps in for role ‘${role}’, but one person may not hold both.`,
    },
    hint: {
      nl: ({ person }) =>
        `Kies een andere ${person === undefined ? "vervanger" : "persoon"}, of haal ‘niet tegelijk’ weg.`,
      en: ({ person }) =>
        `Choose another ${person === undefined ? "substitute" : "person"}, or remove ‘niet tegelijk’.`,
    },
    related: { nl: ["dezelfde persoon"], en: ["the same person"] },
    why: {
      nl: "Wie een rol vervangt, heeft die rol op dat moment. Mag dat niet, dan is er geen vervanger.",
      en: "Whoever steps in holds the role at that moment. If that is not allowed, there is no substitute.",
    },
    wrong: `rol bestuur "het bestuur"
rol commissie "de klachtencommissie"
  niet tegelijk bestuur
  vervangen door bestuur

trap formeel "De klacht"
  stap reactie
    commissie antwoordt aan klager`,
    right: `rol bestuur "het bestuur"
rol commissie "de klachtencommissie"
  niet tegelijk directie
  vervangen door bestuur

trap formeel "De klacht"
  stap reactie
    commissie antwoordt aan klager`,
  }),
  "role-unused": entry<{ role: string }>({
    severity: "note",
    title: { nl: "rol die nergens voorkomt", en: "role that occurs nowhere" },
    message: {
      nl: ({ role }) => `Rol ‘${role}’ komt in geen enkele regel voor.`,
      en: ({ role }) => `Role ‘${role}’ occurs in no statement.`,
    },
    hint: fixed("Gebruik de rol, of haal die weg.", "Use the role, or remove it."),
    why: {
      nl: "Vaak is zo’n rol dezelfde als een andere, maar anders gespeld, of is een stap vergeten.",
      en: "Often such a role is another one, spelt differently, or a step was forgotten.",
    },
    wrong: `rol bestuur "het bestuur"

trap formeel "De klacht"
  stap reactie
    directie antwoordt aan klager`,
    right: `rol bestuur "het bestuur"

trap formeel "De klacht"
  stap reactie
    bestuur antwoordt aan klager`,
  }),
  "substitute-self": entry<{ role: string }>({
    severity: "error",
    title: { nl: "rol vervangt zichzelf", en: "role steps in for itself" },
    message: {
      nl: ({ role }) => `Rol ‘${role}’ wordt vervangen door zichzelf.`,
      en: ({ role }) => `Role ‘${role}’ is replaced by itself.`,
    },
    hint: fixed("Noem een andere rol.", "Name another role."),
    why: {
      nl: "Vervanging is er juist voor als de klacht over de rol zelf gaat.",
      en: "Substitution is meant for a complaint about the role itself.",
    },
    wrong: `rol bestuur "het bestuur"
  vervangen door bestuur

trap formeel "De klacht"
  stap reactie
    bestuur antwoordt aan klager`,
    right: `rol bestuur "het bestuur"
  vervangen door directie

trap formeel "De klacht"
  stap reactie
    bestuur antwoordt aan klager`,
  }),
} as const;
