/** The same content as a YAML author would keep it. */
import { dump } from "js-yaml";

export function toObject(m) {
  return {
    reglement: m.title,
    organisatie: m.organisation,
    versie: m.version,
    geldig_vanaf: `${m.from} `.trim(),
    aanspreekvorm: "u",
    kalender: {
      werkdagen: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
      feestdagen: "nederland",
    },
    rollen: m.roles.map((id) => ({ id, naam: `de ${id}`, "e-mail": `${id}@voorbeeld.example` })),
    trappen: m.tiers.map((tier) => ({
      id: tier.id,
      titel: tier.title,
      behandelaar: tier.handler,
      indienen: {
        bij: tier.intake.to,
        vorm: ["schriftelijk"],
        via: tier.intake.via,
        vermeldt: tier.intake.states,
        mag_vermelden: tier.intake.optional,
      },
      stappen: tier.steps.map((step) => ({
        id: step.id,
        titel: step.title,
        handeling: {
          wie: m.roles[step.who],
          wat: step.verb,
          ...(step.to ? { aan: step.to, vorm: "schriftelijk" } : {}),
        },
        termijn: {
          soort: step.term.kind,
          aantal: step.term.amount,
          eenheid: step.term.unit,
          na: step.term.from,
        },
        ...(step.states ? { vermeldt: step.states } : {}),
        ...(step.verdict ? { oordeel: step.verdict } : {}),
        ...(step.extension
          ? {
              verlengen: {
                keren: 1,
                ten_hoogste: { aantal: step.extension.amount, eenheid: step.extension.unit },
                bericht: {
                  aan: step.extension.to,
                  vorm: "schriftelijk",
                  wanneer: "voor einde termijn",
                  vermeldt: step.extension.states,
                },
              },
            }
          : {}),
      })),
      tevreden: "sluiting",
      ...(tier.next
        ? {
            niet_tevreden: {
              naar: tier.next,
              binnen: { aantal: tier.window.amount, eenheid: tier.window.unit, na: "ontvangst van reactie" },
            },
          }
        : {}),
    })),
    vertrouwelijkheid: "alle klachten",
    dossier: {
      registreert: ["klachten", "afhandeling"],
      bewaren: { aantal: 2, eenheid: "jaar", na: "sluiting" },
    },
  };
}

/** Dense YAML (short lists and maps in flow style): the form the parsers read fastest. */
export function toYaml(m) {
  return dump(toObject(m), {
    lineWidth: 110,
    flowLevel: 4,
    quotingType: '"',
    forceQuotes: false,
    noRefs: true,
  });
}
