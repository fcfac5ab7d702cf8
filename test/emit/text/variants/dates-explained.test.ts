import { describe, expect, it } from "vitest";
import { compile } from "../../../../src/compile.js";
import { messageOf, severityOf } from "../../../../src/diagnostics/message.js";
import { PLAIN_STYLE } from "../../../../src/emit/text/house-style.js";
import { renderText, textDocument } from "../../../../src/emit/text/text.js";
import { toelichting } from "../../../../src/emit/text/variants/toelichting.js";
import { flawsOf } from "../readable.js";

const HEAD = `reglement "Regeling"
  organisatie "De Linde"
  aanspreekvorm je
kalender
  werkdagen maandag tot en met vrijdag
  feestdagen nederland
  gesloten 2026-12-24 tot en met 2027-01-01 "De jaarwisseling", telt niet mee
  termijnenwet geldt niet
rol bestuur "het bestuur"
rol commissie "de commissie"
klachten
  gaan over onderhoud "het onderhoud", huur "de huurprijs"
trap intern "Bij het bestuur"
  behandelaar bestuur
  indienen bij bestuur
    schriftelijk
`;

const FOOT = `trap buiten "Beroep"
  behandelaar commissie
  indienen bij commissie
    schriftelijk
  stap uitspraak "De uitspraak"
    commissie doet uitspraak
    streeft naar 3 weken na ontvangst
dossier
  bewaren 2 jaar na sluiting
`;

/** The explanation of a complaint at a procedure with these steps, and how one goes on from them. */
function told(steps: string, received = "2026-03-02", onwards = "niet tevreden: naar trap buiten"): string {
  const { machine, diagnostics } = compile(`${HEAD}${steps}  ${onwards}\n${FOOT}`, { path: "proef.klacht" });
  const errors = diagnostics.filter((one) => severityOf(one) === "error");
  expect(errors.map((one) => messageOf(one, "nl"))).toEqual([]);
  const options = { style: PLAIN_STYLE, received };
  expect(flawsOf(textDocument(machine, toelichting, options))).toEqual([]);
  return renderText(machine, { variant: toelichting }, options).replaceAll("\u00a0", " ");
}

const ANSWER = `  stap antwoord "Het antwoord"
    bestuur antwoordt aan klager, schriftelijk
`;

describe("the dates of one complaint", () => {
  it("tell for which complaints each is, where the subject decides", () => {
    const text = told(`${ANSWER}    binnen 20 werkdagen na ontvangst, bij klachten over onderhoud
    binnen 6 weken na ontvangst, bij klachten over huur
`);
    expect(text).toContain("Bij een klacht over het onderhoud is de laatste dag maandag 30 maart 2026.");
    expect(text).toContain("Bij een klacht over de huurprijs is de laatste dag maandag 13 april 2026.");
  });

  it("tell of two terms on one step which is which", () => {
    const text = told(`${ANSWER}    binnen 4 weken na ontvangst
    binnen 8 weken na indiening
`);
    expect(text).toContain("Voor de termijn van 4 weken is de laatste dag maandag 30 maart 2026.");
    expect(text).toContain("Voor de termijn van 8 weken is de laatste dag maandag 27 april 2026.");
  });

  it("pass over a closure of more days as one thing", () => {
    const text = told(`${ANSWER}    binnen 6 weken na ontvangst\n`, "2026-12-02");
    expect(text).toContain(
      "De telling slaat de jaarwisseling (24 december 2026 tot en met 1 januari 2027) over.",
    );
  });

  it("go on to the last extension, name a standstill, and the day of a message about it", () => {
    const text = told(`${ANSWER}    binnen 6 weken na ontvangst
    verlengen 2 keer met ten hoogste 2 weken, in totaal ten hoogste 4 weken
      bericht aan klager, 3 dagen voor einde termijn
    opschorten zolang "wij wachten op gegevens", ten hoogste 14 dagen
`);
    expect(text).toContain(
      "Met één verlenging van ten hoogste 2 weken wordt dat uiterlijk maandag 27 april 2026.",
    );
    expect(text).toContain("Met twee verlengingen wordt dat uiterlijk maandag 11 mei 2026.");
    expect(text).toContain(
      "Staat de termijn stil, dan valt de laatste dag zoveel later, ten hoogste 14 dagen.",
    );
    expect(text).toContain("Je krijgt bericht over een verlenging uiterlijk op vrijdag 10 april 2026.");
  });

  it("name who received the complaint in a later phase, and that its day was taken", () => {
    const text = told(`${ANSWER}    binnen 6 weken na ontvangst\n`);
    expect(text).toContain(
      "De termijn is 6 weken na ontvangst van de klacht. De telling begint na maandag 2 maart 2026; die dag zelf telt niet mee.",
    );
    expect(text).toContain(
      "De termijn is 3 weken na ontvangst van de klacht door de commissie. De begindag is hier gesteld op maandag 13 april 2026 en telt zelf niet mee.",
    );
    expect(text).not.toContain("De telling begint op die dag");
  });

  it("count hours by the clock, without a day that does not count", () => {
    const text = told(`${ANSWER}    binnen 48 uur na ontvangst\n`);
    expect(text).toContain(
      "De laatste dag is woensdag 4 maart 2026. De termijn is 48 uur na ontvangst van de klacht. Het uur daarvan is niet bekend; daarom tellen de uren hier vanaf het einde van maandag 2 maart 2026.",
    );
    expect(text).not.toMatch(/48 uur.*die dag zelf telt niet mee/);
  });

  it("say which day of the year is meant, and that it does not wait for what goes before", () => {
    const text = told(
      `${ANSWER}    binnen 6 weken na ontvangst
  stap uitvoering "Uitvoering"
    bestuur voert de maatregelen uit
    voor 31 december
`,
      "2026-12-02",
    );
    expect(text).toContain(
      "De laatste dag is woensdag 30 december 2026. In deze procedure staat dat dit vóór 31 december gebeurt. Bedoeld is de eerste 31 december na woensdag 2 december 2026. Dat is vóór de laatste dag voor «Het antwoord» (vrijdag 22 januari 2027); duurt «Het antwoord» zo lang, dan is deze laatste dag al voorbij.",
    );
  });

  it("say what the complainant may do, and in whose words how it may end", () => {
    const text = told(
      `${ANSWER}    binnen 6 weken na ontvangst\n`,
      "2026-03-02",
      "keuze klager: naar trap buiten, binnen 4 weken na ontvangst van antwoord",
    );
    expect(text).toContain("### Verder naar de commissie");
    expect(text).toContain("Je kunt met de klacht naar de commissie");
    expect(text).toContain(
      "«Bij het bestuur» (je kiest ervoor om verder te gaan); daarna «Beroep» (je bent tevreden)",
    );
    expect(text).not.toMatch(/‘|’|\b(ma|di|wo|do|vr|za|zo) \d|\btrap|keuze van de klager/);
  });

  it("name where the complainant may always turn, beside the phases", () => {
    const text = told(
      `${ANSWER}    binnen 6 weken na ontvangst\n`,
      "2026-03-02",
      `niet tevreden: naar trap buiten
zijroute loket "Het loket"
  behandelaar commissie
  altijd open voor klager
`,
    );
    expect(text).toContain("## Het loket\n\nJe kunt altijd terecht bij de commissie.");
  });

  it("say once that what has no term takes no time, whatever phases it is in", () => {
    const text = told(`  stap gesprek "In behandeling"
    bestuur hoort klager
${ANSWER}    binnen 6 weken na ontvangst
`);
    expect(text).toContain("Wat geen termijn heeft, gebeurt hier op dezelfde dag als wat eraan voorafgaat.");
    expect(text).not.toContain("geen termijn met een datum");
    expect(text).toContain("Het bestuur hoort je. Voor deze stap staat geen termijn in deze procedure.");
  });
});
