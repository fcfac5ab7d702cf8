/** The JSON Schema a YAML author would check that content with. */
const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1 };
const object = (properties, optional = []) => ({
  type: "object",
  properties,
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});
const unit = { enum: ["uur", "dagen", "werkdagen", "weken", "maanden", "jaar"] };
const amount = { type: "integer", minimum: 1 };
const length = object({ aantal: amount, eenheid: unit });
const from = object({ aantal: amount, eenheid: unit, na: text });
const form = { enum: ["schriftelijk", "mondeling", "telefonisch"] };

export const schema = object({
  reglement: text,
  organisatie: text,
  versie: text,
  geldig_vanaf: text,
  aanspreekvorm: { enum: ["u", "je"] },
  kalender: object({ werkdagen: texts, feestdagen: { enum: ["nederland", "geen"] } }),
  rollen: { type: "array", items: object({ id: text, naam: text, "e-mail": text }) },
  trappen: {
    type: "array",
    items: object(
      {
        id: text,
        titel: text,
        behandelaar: text,
        indienen: object({
          bij: text,
          vorm: { type: "array", items: form },
          via: texts,
          vermeldt: texts,
          mag_vermelden: texts,
        }),
        stappen: {
          type: "array",
          items: object(
            {
              id: text,
              titel: text,
              handeling: object({ wie: text, wat: text, aan: text, vorm: form }, ["aan", "vorm"]),
              termijn: object({
                soort: { enum: ["binnen", "uiterlijk", "streeft naar"] },
                aantal: amount,
                eenheid: unit,
                na: text,
              }),
              vermeldt: texts,
              oordeel: texts,
              verlengen: object({
                keren: amount,
                ten_hoogste: length,
                bericht: object({ aan: text, vorm: form, wanneer: text, vermeldt: texts }),
              }),
            },
            ["vermeldt", "oordeel", "verlengen"],
          ),
        },
        tevreden: text,
        niet_tevreden: object({ naar: text, binnen: from }),
      },
      ["niet_tevreden"],
    ),
  },
  vertrouwelijkheid: text,
  dossier: object({ registreert: texts, bewaren: from }),
});
