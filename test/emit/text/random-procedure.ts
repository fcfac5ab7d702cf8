import fc from "fast-check";
import { compile } from "../../../src/compile.js";
import { severityOf } from "../../../src/diagnostics/message.js";

/**
 * Random procedures without errors: any of the statements below, in tiers and steps of any number. `label` gives the words
 * of the writer where these may be anything.
 */
export function procedures(label: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({
      form: fc.constantFrom("u", "je", "derde persoon"),
      title: label,
      organisation: label,
      role: label,
      identity: fc.subarray([...IDENTITY]),
      people: fc.subarray([...PEOPLE]),
      complainants: fc.subarray([...COMPLAINANTS]),
      complaints: fc.subarray([...COMPLAINTS]),
      tiers: fc.array(tierOf(label), { minLength: 1, maxLength: 3 }),
      ends: fc.subarray([...ENDS]),
    })
    .map(textOf)
    .filter((text) =>
      compile(text, { path: "proef.klacht" }).diagnostics.every((one) => severityOf(one) !== "error"),
    );
}

interface MadeTier {
  readonly label: string;
  readonly traits: readonly string[];
  readonly intake: readonly string[];
  readonly steps: readonly MadeStep[];
  readonly whole: boolean;
  readonly ways: readonly string[];
  readonly onwards: readonly string[];
}

interface MadeStep {
  readonly label: string;
  readonly acts: readonly string[];
  readonly term: string;
  readonly rest: readonly string[];
}

interface Made {
  readonly form: string;
  readonly title: string;
  readonly organisation: string;
  readonly role: string;
  readonly identity: readonly string[];
  readonly people: readonly string[];
  readonly complainants: readonly string[];
  readonly complaints: readonly string[];
  readonly tiers: readonly MadeTier[];
  readonly ends: readonly string[];
}

const IDENTITY = [
  'versie "1.0"',
  "geldig vanaf 2024-11-01",
  'geldt voor "alle locaties"',
  "contactpersoon directie",
  'grondslag "Wkkgz, artikel 13"',
  'bekendgemaakt via "de website", "de nieuwsbrief"',
] as const;

const PEOPLE = [
  'persoon "mevrouw A. Jansen"',
  'e-mail "a@b.nl"',
  'post "Straat 1, 1234 AB Stad"',
  'taken "informeren", "adviseren"',
  "steunt klager, kosteloos",
] as const;

const COMPLAINANTS = [
  'individueel ouder "een ouder", leerling "een leerling", vanaf 16 jaar',
  'niet "concurrenten", omdat "zij geen klant zijn"',
  "bijstand voor klager, beklaagde",
  "vertegenwoordiging toegestaan, met machtiging",
] as const;

const COMPLAINTS = [
  'gaan onder andere over bejegening "de bejegening", kosten "de kosten"',
  'anoniem niet, omdat "dan niets te onderzoeken is"',
  'mag weigeren als "de klacht al is behandeld", "het te laat is"',
  'oplossingen "excuses", vergoeding "vergoeding van kosten" indien van toepassing',
] as const;

const TRAITS = [
  "informeel, aangeraden",
  'overslaan als "de klacht ernstig is"',
  "kosteloos",
  "tegen kosten van 25 euro",
  "niet bindend",
  'beslist niet over "schadevergoeding"',
  "open rechtstreeks",
  'open als "er haast is"',
] as const;

const INTAKE = [
  "schriftelijk of mondeling",
  'via e-mail, post, formulier "https://voorbeeld.nl/klacht"',
  'vermeldt naam, beschrijving "een omschrijving" als lange tekst',
  "mag vermelden bijlagen, geboren als datum",
  "ondertekend",
  "hulp bij het opschrijven door directie",
  "indientermijn zo spoedig mogelijk, uiterlijk 8 dagen na voorval of 8 dagen na ontdekking, daarna mogelijk",
  "aanvullen binnen 2 weken",
] as const;

const ACTS = [
  "directie bevestigt de ontvangst aan klager, schriftelijk",
  "directie, bestuur onderzoeken de klacht",
  "directie hoort klager, beklaagde, apart",
  "bestuur antwoordt aan klager, schriftelijk",
  'directie houdt klager op de hoogte over "de voortgang"',
  'directie vraagt "de gegevens" aan klager over "de kosten"',
  'klager kan "een gesprek met de directie vragen"',
  "directie neemt contact op met klager",
  "bestuur bespreekt de klacht met klager",
] as const;

const TERMS = [
  "",
  "binnen 5 werkdagen na ontvangst",
  "streeft naar 15 werkdagen, aanvang open",
  "zo spoedig mogelijk, uiterlijk 8 dagen na ontvangst",
  "zo spoedig mogelijk",
  "termijn open",
  "geen termijn",
  "termijn per klacht door directie",
  "binnen een redelijke termijn",
  "binnen 6 weken na ontvangst\n    verlengen eenmaal met ten hoogste 4 weken\n      bericht aan klager, voor einde termijn\n        vermeldt reden",
  'binnen 6 weken na ontvangst\n    opschorten zolang "het wachten duurt", ten hoogste 4 weken',
  "streeft naar 4 weken na ontvangst\n    binnen 8 weken na ontvangst",
] as const;

const REST = [
  "eventueel",
  'alleen als "een gesprek nodig is"',
  'vervalt als "de klager niet gehoord wil worden"',
  "vermeldt bevindingen, maatregelen",
  "oordeel gegrond of deels_gegrond of ongegrond",
] as const;

const ENDS = [
  'zijroute loket "Klachtenloket"\n  extern\n  altijd open voor klager\n  biedt informatie "informatie over klachten"',
  "plicht verslag\n  directie houdt bestuur op de hoogte\n  elk jaar",
  "vertrouwelijkheid\n  alle klachten vertrouwelijk\n  geheimhouding voor directie, ook na afloop",
  "dossier\n  registreert klachten, afhandeling\n  bewaren 2 jaar na sluiting",
] as const;

/** Ways to the next tier: more than one trigger, with and without a limit, in any order. */
const ONWARDS: fc.Arbitrary<readonly string[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom("niet tevreden", "geen overeenstemming", "keuze klager", "termijn verstreken"),
      fc.constantFrom("", ", binnen 6 weken", ", binnen 2 weken na ontvangst van stap0", ", termijn open"),
      fc.constantFrom("", ', als "er haast is"'),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((ways) => ways.map(([trigger, window, when]) => `${trigger}: naar trap NEXT${window}${when}`));

function tierOf(label: fc.Arbitrary<string>): fc.Arbitrary<MadeTier> {
  const step: fc.Arbitrary<MadeStep> = fc.record({
    label,
    acts: fc.subarray([...ACTS], { minLength: 1, maxLength: 3 }),
    term: fc.constantFrom(...TERMS),
    rest: fc.subarray([...REST], { maxLength: 2 }),
  });
  return fc.record({
    label,
    traits: fc.subarray([...TRAITS], { maxLength: 3 }),
    intake: fc.subarray([...INTAKE]),
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    whole: fc.boolean(),
    ways: fc.subarray(["tevreden: sluiting", "ingetrokken: sluiting"]),
    onwards: ONWARDS,
  });
}

function textOf(made: Made): string {
  const block = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`)];
  return [
    `reglement ${quoted(made.title)}`,
    `  organisatie ${quoted(made.organisation)}`,
    `  aanspreekvorm ${made.form}`,
    ...made.identity.map((line) => `  ${line}`),
    "kalender\n  werkdagen maandag tot en met vrijdag\n  feestdagen nederland",
    `rol directie ${quoted(made.role)}`,
    ...made.people.map((line) => `  ${line}`),
    'rol bestuur "het bestuur"',
    ...block("klagers", made.complainants),
    ...block("klachten", made.complaints),
    ...made.tiers.flatMap((tier, at) => tierText(tier, at, at + 1 < made.tiers.length)),
    ...made.ends,
    "",
  ].join("\n");
}

function tierText(tier: MadeTier, at: number, hasNext: boolean): readonly string[] {
  return [
    `trap fase${at} ${quoted(tier.label)}`,
    ...tier.traits.map((line) => `  ${line}`),
    "  behandelaar directie",
    "  indienen bij directie",
    ...tier.intake.map((line) => `    ${line}`),
    ...tier.steps.flatMap(({ label, acts, term, rest }, step) => [
      `  stap stap${step} ${quoted(label)}`,
      ...acts.map((line) => `    ${line}`),
      ...(term === "" ? [] : [`    ${term}`]),
      ...rest.map((line) => `    ${line}`),
    ]),
    ...(tier.whole ? ["  geheel", "    binnen 10 weken na ontvangst"] : []),
    ...tier.ways.map((line) => `  ${line}`),
    ...(hasNext ? tier.onwards.map((line) => `  ${line.replace("NEXT", `fase${at + 1}`)}`) : []),
  ];
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
