import type { Construct } from "./construct.js";

/** What a file says about itself. */
export const IDENTITY: readonly Construct[] = [
  {
    fixture: "identity-title",
    machine: ({ procedure }) => procedure.title,
    is: "Klachtenregeling De Brug",
    text: [/^# Klachtenregeling De Brug$/m],
  },
  {
    fixture: "identity-organisation",
    machine: ({ procedure }) => procedure.organisation,
    is: { name: "Stichting De Brug", short: "De Brug" },
    text: ["Stichting De Brug", /De Brug antwoordt/],
  },
  {
    fixture: "identity-version",
    machine: ({ procedure }) => procedure.version,
    is: "2.1",
    text: [/versie 2\.1/i],
  },
  {
    fixture: "identity-valid",
    machine: ({ procedure }) => [procedure.validFrom, procedure.validUntil],
    is: ["2026-01-01", "2028-12-31"],
    text: [/1 januari 2026/, /31 december 2028/],
  },
  {
    fixture: "identity-valid-until",
    machine: ({ procedure }) => [procedure.validFrom, procedure.validUntil],
    is: [undefined, "2028-12-31"],
    text: [/tot en met 31 december 2028/],
  },
  {
    fixture: "identity-scope",
    machine: ({ procedure }) => procedure.scope,
    is: "alle locaties van De Brug",
    text: ["alle locaties van De Brug"],
  },
  {
    fixture: "identity-address-je",
    machine: ({ procedure }) => [procedure.addressForm, procedure.addressFormStated],
    is: ["je", true],
    text: [/De organisatie antwoordt je/],
  },
  {
    fixture: "identity-address-third",
    machine: ({ procedure }) => procedure.addressForm,
    is: "third",
    text: [/De organisatie antwoordt de klager/],
  },
  {
    fixture: "identity-contact-role",
    machine: ({ procedure }) => procedure.contactRole,
    is: "directie",
    text: [/De directie is het aanspreekpunt voor klachten/, "directie@brug.example"],
  },
  {
    fixture: "identity-legal-basis",
    machine: ({ procedure }) => procedure.legalBasis,
    is: ["Wet kwaliteit, klachten en geschillen zorg, artikel 13"],
    text: ["Wet kwaliteit, klachten en geschillen zorg, artikel 13"],
  },
  {
    fixture: "identity-adopted",
    machine: ({ procedure }) => procedure.adopted,
    is: { by: "bestuur", on: "2026-01-15", advice: ["ouderraad"], consent: ["raad"] },
    text: [
      /15 januari 2026/,
      /het bestuur/i,
      /advies van de ouderraad/,
      /instemming van de medezeggenschapsraad/,
    ],
  },
  {
    fixture: "identity-published",
    machine: ({ procedure }) => procedure.published,
    is: ["de website", "de schoolgids"],
    text: [/de website en de schoolgids/],
  },
  {
    fixture: "identity-definition",
    machine: ({ procedure }) => procedure.definitions.map((one) => [one.term, one.meaning]),
    is: [["klacht", "elke uiting van onvrede over ons werk"]],
    text: [/- Klacht: elke uiting van onvrede over ons werk\./],
  },
  {
    fixture: "identity-article",
    machine: ({ procedure }) => procedure.articles.map((one) => [one.heading, one.body]),
    is: [["Doel", "Wij willen leren van klachten.\n\nDaarom lezen wij ze allemaal."]],
    text: [/^#+ Doel$/m, "Wij willen leren van klachten.\n\nDaarom lezen wij ze allemaal."],
  },
  {
    fixture: "identity-source",
    machine: ({ procedure, tiers, terms }) => [
      procedure.sources,
      tiers[0]?.source,
      tiers[0]?.steps[0]?.acts[0]?.source,
      terms[0]?.source,
    ],
    is: [{ version: "titelblad" }, "artikel 4", "artikel 5", "artikel 5, lid 2"],
    text: [],
  },
];
