import {
  acts,
  conditions,
  extension,
  field,
  form,
  labels,
  retention,
  role,
  step,
  terms,
  tier,
  ways,
} from "../describe.js";
import type { Fact } from "./fact.js";

/** What the source of Buro Leerlingenhulp says. */
export const BURO_LEERLINGENHULP: readonly Fact[] = [
  {
    id: "BL-01",
    says: "the organisation is Buro Leerlingenhulp (BLH); the reader is u",
    machine: ({ procedure }) => ({
      name: procedure.organisation?.name,
      short: procedure.organisation?.short,
      form: procedure.addressForm,
      stated: procedure.addressFormStated,
    }),
    is: { name: "Buro Leerlingenhulp", short: "BLH", form: "u", stated: true },
    text: [/de klachtenprocedure van Buro Leerlingenhulp \(hierna: BLH\)/, /^U dient de klacht/m],
  },
  {
    id: "BL-02",
    says: "a complaint may be about a treatment, the administration, communication or costs, among others",
    machine: ({ complaints }) => ({
      exhaustive: complaints.exhaustive,
      subjects: labels(complaints.subjects),
    }),
    is: {
      exhaustive: false,
      subjects: ["een behandeling", "de administratieve organisatie", "de communicatie", "de kosten"],
    },
    text: [
      /kan onder andere gaan over een behandeling, de administratieve organisatie, de communicatie en de kosten/,
    ],
  },
  {
    id: "BL-03",
    says: "complaints are confidential in all cases",
    machine: ({ confidentiality }) => confidentiality?.all,
    is: true,
    text: [/BLH behandelt alle klachten vertrouwelijk/],
  },
  {
    id: "BL-04",
    says: "a less serious complaint is best discussed with the specialist first, by phone or mail",
    machine: (machine) => {
      const { informal, advised, required } = tier(machine, "overleg");
      const talk = step(machine, "overleg.overleg");
      return {
        informal,
        advised,
        required,
        acts: acts(machine, talk),
        onlyIf: conditions(machine, [talk.onlyIf ?? ""]),
      };
    },
    is: {
      informal: true,
      advised: true,
      required: false,
      acts: ["klager discuss met specialist [phone, email]"],
      onlyIf: ["de klacht minder ernstig is"],
    },
    text: [
      /informeel en niet verplicht\. Het advies is om hiermee te beginnen/,
      /alleen als de klacht minder ernstig is/,
      /U bespreekt de klacht telefonisch of per e-mail met de betrokken specialist/,
    ],
  },
  {
    id: "BL-05",
    says: "a formal complaint at once if it is serious or not to be talked over, or when the talk did not help",
    machine: (machine) => ({
      skip: conditions(machine, tier(machine, "overleg").skip),
      ways: ways(machine, "overleg.handled"),
    }),
    is: {
      skip: ["de klacht ernstig is", "u de klacht niet mondeling wilt bespreken"],
      ways: [
        'dissatisfied -> klacht.behandeling if "het overleg niet het gewenste resultaat oplevert"',
        "satisfied -> closed",
      ],
    },
    text: [
      /overslaan als de klacht ernstig is of als u de klacht niet mondeling wilt bespreken/,
      /het overleg niet het gewenste resultaat oplevert/,
    ],
  },
  {
    id: "BL-06",
    says: "anonymous complaints are not handled, since their cause cannot be investigated enough",
    machine: ({ complaints }) => ({
      allowed: complaints.anonymous?.allowed,
      reason: complaints.anonymous?.reason,
    }),
    is: {
      allowed: false,
      reason: "de situatie die tot de klacht leidde dan onvoldoende kan worden onderzocht",
    },
    text: [
      /anonieme klachten niet in behandeling, omdat de situatie die tot de klacht leidde dan onvoldoende kan worden onderzocht/,
    ],
  },
  {
    id: "BL-07",
    says: "a complaint is taken up within 10 working days (of receipt: implied)",
    machine: (machine) => {
      const start = step(machine, "klacht.behandeling");
      return { acts: acts(machine, start), terms: terms(machine, start.terms) };
    },
    is: {
      acts: ["organisatie take-up"],
      terms: ["organisatie hard 10 workday after receipt klacht (implied)"],
    },
    text: [
      /BLH neemt de klacht binnen 10 werkdagen in behandeling/,
      /termijn waarbij geen begin staat, telt vanaf de ontvangst van de klacht/,
    ],
  },
  {
    id: "BL-08",
    says: "filed in writing, as soon as possible, within 8 days of the event or of when it could be noticed",
    machine: (machine) => {
      const { forms, window, late } = form(machine, "klacht");
      return { forms, window: terms(machine, [window ?? ""]), late };
    },
    is: {
      forms: ["written"],
      window: ["klager hard asap 8 day after incident or 8 day after discovery latest"],
      late: undefined,
    },
    text: [
      /U dient de klacht schriftelijk in bij BLH/,
      /zo spoedig mogelijk indienen, uiterlijk 8 dagen na het voorval of 8 dagen na de ontdekking ervan/,
    ],
  },
  {
    id: "BL-09",
    says: "mail is the best channel; the specialists' addresses stand on the site",
    machine: (machine) => form(machine, "klacht").channels,
    is: [
      {
        channel: "email",
        address: "zie de adressen van de specialisten op de website",
        preferred: true,
      },
    ],
    text: [/[Bb]ij voorkeur gaat dat per e-mail \(zie de adressen van de specialisten op de website\)/],
  },
  {
    id: "BL-10",
    says: "whoever is not content can call in the klachtenfunctionaris, in writing",
    machine: (machine) => ({
      ways: ways(machine, "klacht.handled"),
      forms: form(machine, "klachtenfunctionaris").forms,
    }),
    is: {
      ways: ["dissatisfied -> klachtenfunctionaris.begin", "satisfied -> closed"],
      forms: ["written"],
    },
    text: [
      /naar de klachtenfunctionaris als u niet tevreden bent over de uitkomst van «De formele klacht»/,
      /U dient de klacht schriftelijk in bij de klachtenfunctionaris/,
    ],
  },
  {
    id: "BL-11",
    says: "she may ask for information, the specialist may get in touch, the complainant may ask for a written reaction",
    machine: (machine) =>
      ["informatie", "contact", "wederhoor"].map((name) =>
        acts(machine, step(machine, `klachtenfunctionaris.${name}`)).join(),
      ),
    is: [
      "klachtenfunctionaris may request-information aan klager",
      "specialist may contact met klager",
      "klager may request-response van betrokkenen aan klachtenfunctionaris [written]",
    ],
    text: [
      /De klachtenfunctionaris kan u om informatie vragen/,
      /De betrokken specialist kan contact met u opnemen/,
      /U kunt de klachtenfunctionaris om een schriftelijke reactie van de betrokkenen vragen/,
    ],
  },
  {
    id: "BL-12",
    says: "the klachtenfunctionaris aims to reply in substance within 3 weeks of receiving the complaint",
    machine: (machine) => terms(machine, step(machine, "klachtenfunctionaris.reactie").terms),
    is: ["klachtenfunctionaris target 3 week after receipt klachtenfunctionaris"],
    text: [
      /De klachtenfunctionaris [^.]*streeft ernaar dat binnen 3 weken na ontvangst van de klacht te doen/,
    ],
  },
  {
    id: "BL-13",
    says: "if that fails the complainant hears why and gets an estimate; no maximum is named",
    machine: (machine) => {
      const [id] = step(machine, "klachtenfunctionaris.reactie").terms;
      const term = machine.terms.find((one) => one.id === id);
      return extension(machine, term?.extensions[0]);
    },
    is: "unlimited notice to klager states reden, verwachte_termijn",
    text: [
      /De klachtenfunctionaris kan deze termijn verlengen\. Voor die verlenging geldt geen maximum/,
      /vermeldt de reden en een schatting van de termijn waarbinnen de reactie volgt/,
    ],
  },
  {
    id: "BL-14",
    says: "the reply comes in writing, possibly after a phone call",
    machine: (machine) => ({
      phone: acts(machine, step(machine, "klachtenfunctionaris.telefoon")),
      reply: acts(machine, step(machine, "klachtenfunctionaris.reactie")),
      order: tier(machine, "klachtenfunctionaris")
        .steps.slice(-2)
        .map((one) => one.id),
    }),
    is: {
      phone: ["klachtenfunctionaris may contact met klager [phone]"],
      reply: ["klachtenfunctionaris answer aan klager [written]"],
      order: ["klachtenfunctionaris.telefoon", "klachtenfunctionaris.reactie"],
    },
    text: [
      /De klachtenfunctionaris antwoordt u schriftelijk/,
      /De klachtenfunctionaris kan telefonisch contact met u opnemen/,
    ],
  },
  {
    id: "BL-15",
    says: "she is told the child's and the own name, address, phone, e-mail, the core points and any wished solution",
    machine: (machine) => form(machine, "klachtenfunctionaris").fields.map(field),
    is: ["naam_kind", "naam", "adres", "telefoonnummer", "e-mailadres", "kernpunten", "gewenste_oplossing?"],
    text: [
      /- de naam van het kind;\n- uw naam;\n- uw adres;\n- uw telefoonnummer;\n- uw e-mailadres;\n- de kernpunten van de klacht;\n- de gewenste oplossing \(als dat van toepassing is\)\./,
    ],
  },
  {
    id: "BL-16",
    says: "the klachtenfunctionaris has an e-mail address of her own",
    machine: (machine) =>
      role(machine, "klachtenfunctionaris").contacts.map(({ channel, address }) => `${channel} ${address}`),
    is: ["email info@buroleerlingenhulp.nl"],
    text: [/\| De klachtenfunctionaris \| E-mail \| info@buroleerlingenhulp\.nl \|/],
  },
  {
    id: "BL-17",
    says: "complaints and their handling are registered and kept two years",
    machine: ({ record }) => ({
      items: record.registrations.map((one) => labels(one.items)),
      kept: record.retentions.map(retention),
    }),
    is: {
      items: [["de klachten", "de wijze van afhandeling"]],
      kept: ["exact 2 year after closing (implied)"],
    },
    text: [/BLH registreert de klachten en de wijze van afhandeling/, /BLH bewaart het dossier 2 jaar/],
  },
  {
    id: "BL-18",
    says: "unsolved after that: the College van Toezicht of the specialist's professional association",
    machine: (machine) => {
      const { external, handlers } = tier(machine, "toezicht");
      return {
        external,
        handlers: handlers.map((id) => role(machine, id).label),
        ways: ways(machine, "klachtenfunctionaris.handled"),
      };
    },
    is: {
      external: true,
      handlers: ["het College van Toezicht van de beroepsvereniging van de specialist"],
      ways: ["dissatisfied -> toezicht.pending", "satisfied -> closed"],
    },
    text: [
      /naar het College van Toezicht van de beroepsvereniging van de specialist als u niet tevreden bent over de uitkomst van «De klachtenfunctionaris»/,
      /specialist staat buiten BLH/,
    ],
  },
];
