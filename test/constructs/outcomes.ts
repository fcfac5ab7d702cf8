import type { Machine } from "../../src/ir/machine.js";
import { labels, step, tier, ways } from "../procedures/describe.js";
import type { Construct } from "./construct.js";

const verdict = (machine: Machine): unknown => step(machine, "klacht.antwoord").outcomes;
const onward = (machine: Machine): readonly string[] => ways(machine, "klacht.handled");

/** What a case ends in, and what follows from it. */
export const OUTCOMES: readonly Construct[] = [
  {
    fixture: "outcomes-verdict",
    machine: verdict,
    is: ["gegrond", "deels_gegrond", "ongegrond"],
    text: [/«gegrond», «deels gegrond» of «ongegrond»/],
  },
  {
    fixture: "outcomes-own",
    machine: verdict,
    is: ["gegrond", "ongegrond", "geen_oordeel"],
    text: [/«gegrond», «ongegrond» of «geen oordeel»/],
  },
  {
    fixture: "outcomes-not-handled",
    machine: verdict,
    is: ["gegrond", "ongegrond", "niet_behandeld"],
    text: [/niet behandeld|niet in behandeling/],
  },
  {
    fixture: "outcomes-consequence",
    machine: (machine) => step(machine, "klacht.antwoord").effects,
    is: [{ outcome: "gegrond", kind: "consequence", text: "een plan tegen herhaling" }],
    text: [/gegrond/, /een plan tegen herhaling/],
  },
  {
    fixture: "outcomes-target",
    machine: (machine) => ways(machine, "klacht.antwoord"),
    is: [
      "outcome -> klacht.maatregelen outcome gegrond",
      "outcome -> closed outcome ongegrond",
      "order -> klacht.maatregelen",
    ],
    text: [/ongegrond/, /afgesloten|gesloten|sluit|klaar/],
  },
  {
    fixture: "outcomes-several",
    machine: (machine) => [
      step(machine, "klacht.antwoord").effects,
      ways(machine, "klacht.antwoord"),
      tier(machine, "beroep").costs,
    ],
    is: [
      [
        { outcome: "gegrond", kind: "consequence", text: "een plan tegen herhaling" },
        { outcome: "deels_gegrond", kind: "consequence", text: "een plan tegen herhaling" },
        { outcome: "ongegrond", kind: "target", to: "klacht.gesprek" },
        { outcome: "deels_gegrond", kind: "target", to: "klacht.gesprek" },
      ],
      [
        "outcome -> klacht.gesprek outcome ongegrond",
        "outcome -> klacht.gesprek outcome deels_gegrond",
        "order -> klacht.maatregelen",
      ],
      { kind: "charged", amount: 25, refundOn: ["gegrond", "deels_gegrond"] },
    ],
    text: [
      /Bij een gegronde of deels gegronde klacht volgt dit: een plan tegen herhaling\./,
      /Na het oordeel «ongegrond» of «deels gegrond» gaat de behandeling verder bij «Het gesprek»\./,
      /Bij een gegronde of deels gegronde klacht krijgt u de kosten terug\./,
    ],
  },
  {
    fixture: "outcomes-handled",
    machine: (machine) => [ways(machine, "klacht.toets"), ways(machine, "klacht.antwoord")],
    is: [
      ["outcome -> klacht.handled outcome niet_behandeld", "order -> klacht.antwoord"],
      ['next -> klacht.handled if "er geen maatregelen nodig zijn"', "order -> klacht.maatregelen"],
    ],
    text: [
      /Na het oordeel «niet in behandeling genomen» is deze fase klaar\./,
      /Als er geen maatregelen nodig zijn, is deze fase klaar\./,
    ],
  },
  {
    fixture: "outcomes-tier",
    machine: (machine) => ways(machine, "klacht.toets"),
    is: ["outcome -> beroep.pending outcome niet_behandeld", "order -> klacht.antwoord"],
    text: [
      /Na het oordeel «niet in behandeling genomen» gaat de behandeling verder bij «De geschillencommissie»/,
    ],
  },
  {
    fixture: "outcomes-remedies",
    machine: ({ complaints }) => labels(complaints.remedies),
    is: ["excuses", "vergoeding van kosten?"],
    text: [/excuses/, /vergoeding van kosten/],
  },
  {
    fixture: "outcomes-not-competent",
    machine: (machine) => labels(tier(machine, "klacht").notCompetent),
    is: ["schadevergoeding"],
    text: [/schadevergoeding/],
  },
  {
    fixture: "outcomes-binding-organisation",
    machine: (machine) => tier(machine, "klacht").binding?.on,
    is: ["organisatie"],
    text: [/bindend voor de organisatie/],
  },
  {
    fixture: "outcomes-binding-both",
    machine: (machine) => tier(machine, "klacht").binding?.on,
    is: ["klager", "organisatie"],
    text: [/bindend voor u en de organisatie/],
  },
  {
    fixture: "outcomes-not-binding",
    machine: (machine) => tier(machine, "klacht").nonBinding,
    is: true,
    text: [/niet bindend/],
  },
  {
    fixture: "outcomes-no-appeal",
    machine: (machine) => tier(machine, "klacht").appeal,
    is: { open: false },
    text: [/geen beroep/],
  },
  {
    fixture: "outcomes-appeal",
    machine: (machine) => tier(machine, "klacht").appeal,
    is: { open: true, tier: "beroep" },
    text: [/beroep/],
  },
];

/** How a case moves on. */
export const TRANSITIONS: readonly Construct[] = [
  {
    fixture: "transitions-satisfied",
    machine: onward,
    is: ["satisfied -> closed", "order -> closed"],
    text: [/tevreden/],
  },
  {
    fixture: "transitions-dissatisfied",
    machine: onward,
    is: ['dissatisfied -> beroep.pending if "het antwoord niet op tijd was"', "satisfied -> closed"],
    text: [/niet tevreden/, /het antwoord niet op tijd was/],
  },
  {
    fixture: "transitions-by-others",
    machine: (machine) => [
      onward(machine),
      machine.events.find(({ id }) => id === "rechter.file")?.by,
      machine.terms.filter(({ of }) => of.kind === "escalation").map(({ holder }) => holder),
    ],
    is: [
      [
        "dissatisfied -> rechter.pending by klager within klager hard 6 week after step-received klacht.antwoord",
        "dissatisfied -> rechter.pending by bank+beklaagde within bank+beklaagde hard 4 week after step-received klacht.antwoord",
        "satisfied -> closed lapsed bank+beklaagde hard 4 week after step-received klacht.antwoord",
        "lapse -> closed lapsed klager hard 6 week after step-received klacht.antwoord lapsed bank+beklaagde hard 4 week after step-received klacht.antwoord",
      ],
      ["klager", "bank", "beklaagde"],
      [["klager"], ["bank", "beklaagde"]],
    ],
    text: [
      /U kunt met de klacht naar de rechtbank als u niet tevreden bent over de uitkomst van «De klacht»/,
      /De bank of de beklaagde kan met de klacht naar de rechtbank als die niet tevreden is over de uitkomst van «De klacht»\. Dat kan binnen 4 weken na ontvangst van het antwoord\./,
    ],
  },
  {
    fixture: "transitions-no-agreement",
    machine: onward,
    is: ["no-agreement -> beroep.pending", "satisfied -> closed"],
    text: [/eens|overeenstemming|uit komt/],
  },
  {
    fixture: "transitions-refused",
    machine: (machine) => [ways(machine, "klacht.antwoord"), ways(machine, "klacht.refused")],
    is: [
      ["order -> klacht.handled", 'refusal -> klacht.refused if "het belang te klein is"'],
      [
        "refused -> ombudsman.pending within klager hard 1 year after refusal-received klacht",
        "lapse -> refused lapsed klager hard 1 year after refusal-received klacht",
      ],
    ],
    text: [
      /als de directie de klacht niet in behandeling neemt \(binnen 1 jaar na ontvangst van de weigering\)/,
    ],
  },
  {
    fixture: "transitions-lapsed",
    machine: (machine) => ways(machine, "klacht.antwoord").filter((way) => way.startsWith("lapsed")),
    is: ["lapsed -> beroep.pending lapsed organisatie hard 6 week after receipt klacht"],
    text: [/als de termijn van 6 weken voor «Het antwoord» is verstreken/],
  },
  {
    fixture: "transitions-withdrawn",
    machine: (machine) => ways(machine, "klacht.antwoord"),
    is: ["order -> klacht.handled", "withdrawn -> withdrawn"],
    text: [/intrek|ingetrokken|trekt .* in/],
  },
  {
    fixture: "transitions-settled",
    machine: (machine) => ways(machine, "klacht.antwoord"),
    is: ["order -> klacht.handled", "settled -> settled"],
    text: [/opgelost/],
  },
  {
    fixture: "transitions-back",
    machine: (machine) => ways(machine, "klacht.antwoord"),
    is: ['next -> klacht.onderzoek if "nieuwe feiten blijken"', "order -> klacht.handled"],
    text: [/nieuwe feiten blijken/, /terug|opnieuw/],
  },
  {
    fixture: "transitions-next",
    machine: (machine) => ways(machine, "klacht.gesprek"),
    is: ['next -> closed if "u tevreden bent"', "order -> klacht.antwoord"],
    text: [/u tevreden bent/],
  },
  {
    fixture: "transitions-lapsed-closing",
    machine: (machine) => ways(machine, "klacht.aanvulling"),
    is: ["order -> klacht.antwoord", "lapse -> closed lapsed klager hard 2 week after receipt klacht"],
    text: [/Als de termijn van 2 weken voor «De aanvulling» is verstreken, eindigt de procedure/],
  },
  {
    fixture: "transitions-lapsed-step",
    machine: (machine) => ways(machine, "klacht.reactie"),
    is: [
      "order -> klacht.antwoord",
      "lapse -> klacht.antwoord lapsed klager hard 2 week after receipt klacht",
    ],
    text: [
      /Als de termijn van 2 weken voor «De reactie» is verstreken, gaat de behandeling verder bij «Het antwoord»/,
    ],
  },
  {
    fixture: "transitions-response-window",
    machine: (machine) => onward(machine).filter((way) => way.startsWith("dissatisfied")),
    is: ["dissatisfied -> klacht.antwoord within klager hard 2 week after step-received klacht.antwoord"],
    text: [
      /niet tevreden bent, gaat de behandeling [^.]*«Het antwoord»\. Dat kan binnen 2 weken na ontvangst van het antwoord/,
    ],
  },
  {
    fixture: "transitions-withdrawn-condition",
    machine: (machine) => ways(machine, "klacht.onderzoek"),
    is: ["order -> klacht.antwoord", 'withdrawn -> klacht.antwoord if "de veiligheid dat vraagt"'],
    text: [
      /U kunt de klacht intrekken\. Als de veiligheid dat vraagt, gaat de behandeling dan toch verder bij «Het antwoord»/,
    ],
  },
  {
    fixture: "transitions-after-silence",
    machine: (machine) => ways(machine, "klacht.antwoord").filter((way) => way.startsWith("lapsed")),
    is: [
      "lapsed -> beroep.pending lapsed organisatie hard 6 week after receipt klacht within klager hard 3 month after term-end klacht.antwoord.hard",
    ],
    text: [
      /als de termijn van 6 weken voor «Het antwoord» is verstreken\. Dat kan binnen 3 maanden na het einde van de termijn/,
    ],
  },
  {
    fixture: "transitions-choice",
    machine: onward,
    is: ["choice -> beroep.pending", "choice -> rechter.pending", "satisfied -> closed"],
    text: [
      /De geschillencommissie» als de fase «De klacht» is afgerond/,
      /De rechter» als de fase «De klacht» is afgerond/,
    ],
  },
];
