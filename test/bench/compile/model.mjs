/**
 * One procedure of about `lines` lines, as data. Every engine gets the same content: `to-klacht.mjs` writes it in the
 * language, `to-yaml.mjs` as the YAML a team without Klachtwerk would keep, checked with `schema.mjs`.
 */
const ROLES = ["directie", "bestuur", "commissie", "functionaris", "medewerker"];
const STEPS = [
  {
    id: "bevestiging",
    title: "Bevestiging van ontvangst",
    who: 0,
    verb: "bevestigt de ontvangst",
    to: "klager",
    term: { kind: "uiterlijk", amount: 5, unit: "werkdagen", from: "ontvangst" },
    states: ["verloop"],
  },
  {
    id: "onderzoek",
    title: "Onderzoek",
    who: 4,
    verb: "onderzoekt de klacht",
    term: { kind: "streeft naar", amount: 15, unit: "werkdagen", from: "ontvangst" },
  },
  {
    id: "reactie",
    title: "De reactie",
    who: 1,
    verb: "antwoordt",
    to: "klager",
    term: { kind: "binnen", amount: 6, unit: "weken", from: "ontvangst" },
    states: ["bevindingen", "maatregelen"],
    verdict: ["gegrond", "ongegrond"],
    extension: { amount: 4, unit: "weken", to: "klager", states: ["reden", "verwachte_datum"] },
  },
];

/** Lines a tier takes in the language. */
const TIER_LINES = 28;
const HEAD_LINES = 26;

export function model(lines) {
  const count = Math.max(1, Math.ceil((lines - HEAD_LINES) / TIER_LINES));
  const tiers = Array.from({ length: count }, (_, at) => ({
    id: `trap${at + 1}`,
    title: `Trap ${at + 1} van de procedure`,
    handler: ROLES[at % 3],
    intake: {
      to: ROLES[at % 3],
      via: ["e-mail", "post"],
      states: ["naam", "adres", "beschrijving"],
      optional: ["bijlagen"],
    },
    steps: STEPS,
    next: at + 1 < count ? `trap${at + 2}` : undefined,
    window: { amount: 10, unit: "werkdagen" },
  }));
  return {
    title: "Klachtenreglement",
    organisation: "Stichting Voorbeeld",
    version: "1.0",
    from: "2026-01-01",
    roles: ROLES,
    tiers,
  };
}
