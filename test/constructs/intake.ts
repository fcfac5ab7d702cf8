import { acts, field, form, step, terms } from "../procedures/describe.js";
import type { Construct } from "./construct.js";

/** How a complaint comes in. */
export const INTAKE: readonly Construct[] = [
  {
    fixture: "intake-own-channel",
    machine: (machine) =>
      form(machine, "klacht").channels.map((one) => `${one.channel} ${one.address ?? "-"}`),
    is: ["other WhatsApp", "email -"],
    text: ["via WhatsApp of per e-mail"],
  },
  {
    fixture: "intake-channels",
    machine: (machine) =>
      form(machine, "klacht").channels.map((one) => `${one.channel} ${one.address ?? "-"} ${one.preferred}`),
    is: [
      "email klachten@brug.example false",
      "post Postbus 1, 1000 AA Brugge false",
      "phone - false",
      "form www.brug.example/klacht false",
      "desk - false",
    ],
    text: [
      "klachten@brug.example",
      "Postbus 1, 1000 AA Brugge",
      /telefonisch/,
      "www.brug.example/klacht",
      /balie/,
    ],
  },
  {
    fixture: "intake-preferred",
    machine: (machine) => form(machine, "klacht").channels.map((one) => `${one.channel} ${one.preferred}`),
    is: ["post false", "email true"],
    text: [/kan per post\. Bij voorkeur gaat dat per e-mail/],
  },
  {
    fixture: "intake-written",
    machine: (machine) => form(machine, "klacht").forms,
    is: ["written"],
    text: [/schriftelijk in/],
  },
  {
    fixture: "intake-oral",
    machine: (machine) => form(machine, "klacht").forms,
    is: ["oral"],
    text: [/mondeling in/],
  },
  {
    fixture: "intake-written-or-oral",
    machine: (machine) => form(machine, "klacht").forms,
    is: ["written", "oral"],
    text: [/schriftelijk of mondeling/],
  },
  {
    fixture: "intake-to",
    machine: (machine) => form(machine, "klacht").to,
    is: ["directie", "functionaris"],
    text: [/bij de directie (en|of) de klachtenfunctionaris/],
  },
  {
    fixture: "intake-required",
    machine: (machine) => form(machine, "klacht").fields.map(field),
    is: ["naam", "adres", "beschrijving"],
    text: [/naam/, /adres/, /wat er is gebeurd/],
  },
  {
    fixture: "intake-optional",
    machine: (machine) => form(machine, "klacht").fields.map(field),
    is: ["naam", "gewenste_oplossing?", "bijlagen (free)"],
    text: [/de oplossing die u wilt/, /van toepassing/, /mag|kunt/, /bijlagen/],
  },
  {
    fixture: "intake-types",
    machine: (machine) =>
      form(machine, "klacht").fields.map((one) => `${one.type} ${one.options?.join("/") ?? ""}`.trim()),
    is: [
      "date",
      "email",
      "phone",
      "long-text",
      "address",
      "file",
      "number",
      "amount",
      "boolean",
      "choice training/advies",
    ],
    text: [/de dag van het voorval/, /een kopie van de brief/, /training/, /advies/],
  },
  {
    fixture: "intake-for-class",
    machine: (machine) => form(machine, "klacht").fields.map((one) => [one.label, one.type, one.onlyFor]),
    is: [
      ["de naam", "text", []],
      ["een machtiging", "file", ["voogd"]],
    ],
    text: [/een machtiging/, /voogd/],
  },
  {
    fixture: "intake-signed",
    machine: (machine) => form(machine, "klacht").signed,
    is: true,
    text: [/onderteken/i],
  },
  {
    fixture: "intake-help",
    machine: (machine) => form(machine, "klacht").help,
    is: "functionaris",
    text: [/de klachtenfunctionaris helpt/i],
  },
  {
    fixture: "intake-anonymous-refused",
    machine: ({ complaints }) => [complaints.anonymous?.allowed, complaints.anonymous?.reason],
    is: [false, "wij dan geen vragen kunnen stellen"],
    text: [/anoniem/i, /wij dan geen vragen kunnen stellen/],
  },
  {
    fixture: "intake-anonymous-allowed",
    machine: ({ complaints }) => complaints.anonymous?.allowed,
    is: true,
    text: [/anoniem/i],
  },
  {
    fixture: "intake-admissibility",
    machine: (machine) => {
      const value = step(machine, "klacht.toets");
      return [
        acts(machine, value),
        terms(machine, value.terms),
        value.outcomes,
        value.effects.map((one) => one.kind),
      ];
    },
    is: [
      ["organisatie assess-admissibility"],
      ["organisatie hard 2 week after receipt klacht"],
      ["ontvankelijk", "niet_behandeld"],
      ["target"],
    ],
    text: [/ontvankelijk/, /binnen 2 weken na ontvangst/i],
  },
  {
    fixture: "intake-completion",
    machine: (machine) => terms(machine, [form(machine, "klacht").completionChance ?? ""]),
    is: ["klager hard 2 week after receipt klacht (implied)"],
    text: [/kunt een onvolledige klacht binnen 2 weken aanvullen/],
  },
  {
    fixture: "intake-refusal-may",
    machine: ({ complaints, states }) => [
      complaints.refusals.map((one) => [one.must, one.label]),
      states.some((one) => one.kind === "final" && one.outcome === "niet_behandeld"),
    ],
    is: [
      [
        [false, "de klacht al is behandeld"],
        [false, "het voorval langer dan een jaar geleden is"],
      ],
      true,
    ],
    text: [/de klacht al is behandeld/, /het voorval langer dan een jaar geleden is/],
  },
  {
    fixture: "intake-refusal-must",
    machine: ({ complaints }) => complaints.refusals.map((one) => [one.must, one.label]),
    is: [[true, "de klacht niet ondertekend is"]],
    text: [/de klacht niet ondertekend is/],
  },
  {
    fixture: "intake-forwarding",
    machine: (machine) => {
      const value = step(machine, "klacht.doorsturen");
      return [acts(machine, value), terms(machine, value.terms)];
    },
    is: [["organisatie forward naar gemeente"], ["organisatie hard asap 1 week after receipt klacht"]],
    text: [/zo spoedig mogelijk door naar de gemeente, uiterlijk 1 week na ontvangst/],
  },
];

/** How long a complainant has to file or to go on. */
export const WINDOWS: readonly Construct[] = [
  ...(
    [
      ["windows-incident", "klager hard 1 year after incident", [/1 jaar/]],
      ["windows-discovery", "klager hard 8 week after discovery", [/8 weken/]],
      ["windows-service-end", "klager hard 3 month after service-end", [/3 maanden/, /dienst/]],
      ["windows-custom", 'klager hard 4 week after "de laatste lesdag"', [/4 weken na de laatste lesdag/]],
      [
        "windows-two",
        "klager hard 8 day after incident or 8 day after discovery latest",
        [/8 dagen/, / of /],
      ],
      [
        "windows-two-earliest",
        "klager hard 1 year after incident or 3 month after discovery earliest",
        [/1 jaar/, /3 maanden/, /eerst/],
      ],
      [
        "windows-outer",
        "klager hard 3 month after discovery outer 1 year after incident",
        [/3 maanden/, /1 jaar/],
      ],
      ["windows-asap", "klager hard asap 4 week after incident", [/zo spoedig mogelijk/, /4 weken/]],
    ] as const
  ).map(([fixture, is, text]) => ({
    fixture,
    machine: (machine: Parameters<typeof form>[0]) =>
      terms(machine, [form(machine, "klacht").window ?? ""]).join(),
    is,
    text,
  })),
  {
    fixture: "windows-late-may",
    machine: (machine) => form(machine, "klacht").late,
    is: "may-be-handled",
    text: [/kan een latere klacht toch in behandeling nemen/],
  },
  {
    fixture: "windows-late-refused",
    machine: (machine) => form(machine, "klacht").late,
    is: "refused",
    text: [/1 jaar/, /later|daarna|te laat/],
  },
  {
    fixture: "windows-several",
    machine: (machine) => {
      const { window = "", late, otherWindows = [] } = form(machine, "klacht");
      return [
        [late, ...terms(machine, [window])],
        ...otherWindows.map((other) => [other.late, ...terms(machine, [other.term])]),
      ];
    },
    is: [
      ["refused", "klager hard 2 year after incident"],
      ["refused", "klager hard 5 year after incident for seksuele_intimidatie"],
      ["may-be-handled", "klager hard 1 year after service-end from oudwerknemer"],
    ],
    text: [
      "Dat moet binnen 2 jaar na het voorval gebeuren.",
      "Bij een klacht over seksuele intimidatie moet u die binnen 5 jaar na het voorval indienen.",
      "De organisatie neemt een latere klacht in dat geval niet in behandeling.",
      "Bij een klacht van een oud-werknemer moet u die binnen 1 jaar na het einde van de dienst indienen.",
      "De organisatie kan een latere klacht in dat geval toch in behandeling nemen.",
    ],
  },
  {
    fixture: "windows-answer-received",
    machine: (machine) =>
      terms(
        machine,
        machine.terms.filter((one) => one.of.kind === "escalation").map((one) => one.id),
      ),
    is: ["klager hard 10 workday after step-received klacht.antwoord"],
    text: [/10 werkdagen/, /ontvang|krijg/],
  },
  {
    fixture: "windows-answer-sent",
    machine: (machine) =>
      terms(
        machine,
        machine.terms.filter((one) => one.of.kind === "escalation").map((one) => one.id),
      ),
    is: ["klager hard 4 week after step-sent klacht.antwoord"],
    text: [/4 weken/, /verst|verzend/],
  },
];
