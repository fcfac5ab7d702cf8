import {
  acts,
  contents,
  field,
  form,
  labels,
  notice,
  retention,
  role,
  step,
  terms,
  tier,
  ways,
} from "../describe.js";
import type { Fact } from "./fact.js";

/** What the source of Hét Vertrouwensbureau says. */
export const HET_VERTROUWENSBUREAU: readonly Fact[] = [
  {
    id: "HV-01",
    says: "title, version 1.0, in force 1 November 2024, the organisation, the directie as contact, third person",
    machine: ({ procedure }) => ({
      title: procedure.title,
      organisation: procedure.organisation?.name,
      version: procedure.version,
      from: procedure.validFrom,
      until: procedure.validUntil,
      contact: procedure.contactRole,
      form: procedure.addressForm,
    }),
    is: {
      title: "Klachtenreglement Hét Vertrouwensbureau",
      organisation: "Hét Vertrouwensbureau",
      version: "1.0",
      from: "2024-11-01",
      until: undefined,
      contact: "directie",
      form: "third",
    },
    text: [
      /^# Klachtenreglement Hét Vertrouwensbureau$/m,
      /Versie 1\.0 geldt vanaf 1 november 2024/,
      /De directie is het aanspreekpunt voor klachten/,
      /^De klager dient de klacht/m,
    ],
  },
  {
    id: "HV-02",
    says: "three aims: a clear process, careful and fair handling, better services",
    machine: ({ procedure }) =>
      procedure.articles.filter((one) => one.heading === "Doel").map((one) => one.body.split("\n\n").length),
    is: [4],
    text: [
      /drie doelen/,
      /duidelijk en voor iedereen toegankelijk/,
      /zorgvuldig en eerlijk behandeld/,
      /dienstverlening wordt beter/,
    ],
  },
  {
    id: "HV-03",
    says: "applies to all complaints about its services and activities",
    machine: ({ procedure }) => procedure.scope,
    is: "alle klachten over de diensten en activiteiten van Hét Vertrouwensbureau",
    text: [/geldt voor alle klachten over de diensten en activiteiten van Hét Vertrouwensbureau/],
  },
  {
    id: "HV-04",
    says: "employees, pupils and parents of clients may complain, and others involved",
    machine: ({ complainants }) => complainants.classes.map((one) => `${one.manner} ${one.label}`),
    is: [
      "individual een medewerker van een klant",
      "individual een leerling van een klant",
      "individual een ouder van een leerling van een klant",
      "individual een andere betrokkene bij de diensten, zoals een klant of een partner",
    ],
    text: [
      /kan komen van:\n\n- een medewerker van een klant;\n- een leerling van een klant;\n- een ouder van een leerling van een klant;\n- een andere betrokkene bij de diensten, zoals een klant of een partner\./,
    ],
  },
  {
    id: "HV-05",
    says: "five grounds, as examples",
    machine: ({ complaints }) => ({
      exhaustive: complaints.exhaustive,
      subjects: complaints.subjects.map((one) => one.id),
    }),
    is: { exhaustive: false, subjects: ["omgang", "informatie", "afspraken", "gegevens", "kwaliteit"] },
    text: [
      /kan onder andere gaan over:\n\n- onprofessionele of ongepaste omgang met medewerkers;\n- onjuiste of onvolledige informatie;\n- afgesproken procedures of afspraken die niet zijn nageleefd;\n- onvoldoende bescherming van vertrouwelijke gegevens;\n- andere zaken die de kwaliteit van de dienstverlening beïnvloeden\./,
    ],
  },
  {
    id: "HV-06",
    says: "filed in writing or digitally, by e-mail or by post",
    machine: (machine) => {
      const { forms, channels } = form(machine, "bureau");
      return { forms, channels: channels.map((one) => `${one.channel} ${one.address}`) };
    },
    is: {
      forms: ["written", "digital"],
      channels: ["email algemeen@hetvtb.nl", "post Rijnstraat 63, 8051 HL Hattem"],
    },
    text: [
      /De klager dient de klacht schriftelijk of digitaal in bij de directie/,
      /per e-mail \(algemeen@hetvtb\.nl\) of per post \(Rijnstraat 63, 8051 HL Hattem\)/,
    ],
  },
  {
    id: "HV-07",
    says: "name and contact data, a description with dates and facts, and any requested solution",
    machine: (machine) => form(machine, "bureau").fields.map(field),
    is: ["naam", "contactgegevens", "beschrijving", "gewenste_oplossing?"],
    text: [
      /- de naam;\n- de contactgegevens;\n- een beschrijving van de klacht, met relevante data en feiten;\n- de gevraagde oplossing \(als dat van toepassing is\)\./,
    ],
  },
  {
    id: "HV-08",
    says: "within 5 working days of receipt a written acknowledgement with the further course",
    machine: (machine) => {
      const value = step(machine, "bureau.bevestiging");
      return {
        acts: acts(machine, value),
        terms: terms(machine, value.terms),
        states: contents(machine, value.document),
      };
    },
    is: {
      acts: ["directie acknowledge aan klager [written]"],
      terms: ["directie hard 5 workday after receipt bureau"],
      states: ["verloop"],
    },
    text: [
      /De directie stuurt de klager binnen 5 werkdagen na ontvangst van de klacht schriftelijk een bevestiging/,
      /bevestiging vermeldt het verdere verloop van de behandeling/,
    ],
  },
  {
    id: "HV-09",
    says: "a careful investigation, maybe with more information; the aim is 15 working days, from an open start",
    machine: (machine) => {
      const value = step(machine, "bureau.onderzoek");
      return { acts: acts(machine, value), terms: terms(machine, value.terms) };
    },
    is: {
      acts: ["directie investigate", "directie may request-information aan klager+betrokkenen"],
      terms: ["directie target 15 workday after open"],
    },
    text: [
      /De directie onderzoekt de klacht/,
      /streeft ernaar dat binnen 15 werkdagen te doen/,
      /niet vanaf welk moment die 15 werkdagen tellen/,
      /kan de klager en de betrokkenen om informatie vragen/,
    ],
  },
  {
    id: "HV-10",
    says: "after the investigation a written reply with the findings and any measures",
    machine: (machine) => {
      const value = step(machine, "bureau.reactie");
      return {
        acts: acts(machine, value),
        states: contents(machine, value.document),
        order: tier(machine, "bureau").steps.map((one) => one.id),
      };
    },
    is: {
      acts: ["directie answer aan klager [written]"],
      states: ["bevindingen", "maatregelen?"],
      order: ["bureau.bevestiging", "bureau.onderzoek", "bureau.reactie"],
    },
    text: [
      /De directie antwoordt de klager schriftelijk/,
      /antwoord vermeldt de bevindingen van het onderzoek en \(als dat van toepassing is\) de maatregelen die zijn genomen/,
    ],
  },
  {
    id: "HV-11",
    says: "founded: corrective measures against repetition",
    machine: (machine) => {
      const { outcomes, effects } = step(machine, "bureau.reactie");
      return {
        outcomes,
        effects: effects.map((one) => `${one.outcome} ${one.kind === "consequence" ? one.text : one.to}`),
      };
    },
    is: {
      outcomes: ["gegrond", "ongegrond"],
      effects: ["gegrond corrigerende maatregelen om herhaling te voorkomen"],
    },
    text: [
      /«gegrond» of «ongegrond»/,
      /gegronde klacht volgt dit: corrigerende maatregelen om herhaling te voorkomen/,
    ],
  },
  {
    id: "HV-12",
    says: "four possible solutions, the reimbursement only where it applies",
    machine: ({ complaints }) => labels(complaints.remedies),
    is: [
      "excuses van Hét Vertrouwensbureau",
      "herziening van procedures of interne richtlijnen",
      "verbetering van de communicatie of dienstverlening",
      "vergoeding van gemaakte kosten?",
    ],
    text: [
      /- excuses van Hét Vertrouwensbureau;\n- herziening van procedures of interne richtlijnen;\n- verbetering van de communicatie of dienstverlening;\n- vergoeding van gemaakte kosten \(als dat van toepassing is\)\./,
    ],
  },
  {
    id: "HV-13",
    says: "not satisfied: within 10 working days of receiving the reply to an external committee appointed then",
    machine: (machine) => {
      const { external, perCase } = role(machine, "commissie");
      return {
        external,
        perCase,
        tier: tier(machine, "beroep").external,
        ways: ways(machine, "bureau.handled"),
      };
    },
    is: {
      external: true,
      perCase: true,
      tier: true,
      ways: [
        "dissatisfied -> beroep.pending within klager hard 10 workday after step-received bureau.reactie",
        "satisfied -> closed",
        "lapse -> closed lapsed klager hard 10 workday after step-received bureau.reactie",
      ],
    },
    text: [
      /naar de externe klachtencommissie als de klager niet tevreden is/,
      /Dat kan binnen 10 werkdagen na ontvangst van het antwoord/,
      /externe klachtencommissie [^.]*wordt per klacht aangewezen/,
    ],
  },
  {
    id: "HV-14",
    says: "confidential; data only for the handling under the AVG; the identity protected if wished",
    machine: ({ confidentiality }) => ({
      all: confidentiality?.all,
      data: confidentiality?.dataUse.map((one) => `${one.purpose} | ${one.law}`),
      identity: confidentiality?.identity.map(
        (one) => `${one.role} ${one.onRequest ? "on request" : "always"}`,
      ),
    }),
    is: { all: true, data: ["de behandeling van de klacht | de AVG"], identity: ["klager on request"] },
    text: [
      /behandelt alle klachten vertrouwelijk/,
      /beschermt de identiteit van de klager als de klager dat wil/,
      /persoonsgegevens alleen voor de behandeling van de klacht, volgens de AVG/,
    ],
  },
  {
    id: "HV-15",
    says: "the aim is 30 working days of receipt for the whole; otherwise a timely update on progress",
    machine: (machine) => {
      const whole = tier(machine, "bureau").whole;
      return {
        terms: terms(machine, whole?.terms ?? []),
        notices: whole?.notices.map((one) => notice(machine, one)),
      };
    },
    is: {
      terms: ["directie target 30 workday after receipt bureau"],
      notices: ['otherwise notice to klager over "de voortgang van de behandeling" timely'],
    },
    text: [
      /streeft ernaar de hele behandeling binnen 30 werkdagen na ontvangst van de klacht af te ronden/,
      /Lukt dat niet, dan krijgt de klager tijdig bericht over de voortgang van de behandeling/,
    ],
  },
  {
    id: "HV-16",
    says: "employees are regularly told about handling complaints",
    machine: ({ procedure }) =>
      procedure.articles.some((one) => one.heading === "Opleiding en bewustwording"),
    is: true,
    text: [/regelmatig uitleg over het omgaan met klachten/],
  },
  {
    id: "HV-17",
    says: "the rules may change with law or practice; changes are made known to all concerned",
    machine: ({ procedure }) => procedure.articles.some((one) => one.heading === "Wijzigingen"),
    is: true,
    text: [/als de wet of de eigen werkwijze verandert/, /bekend aan alle betrokkenen/],
  },
  {
    id: "HV-18",
    says: "no retention term is stated: it is open, nothing is invented",
    machine: ({ record, openPoints }) => ({
      kept: record.retentions.map(retention),
      open: openPoints.filter((one) => one.kind === "retention").length,
    }),
    is: { kept: ["open"], open: 1 },
    text: [/niet hoe ?lang Hét Vertrouwensbureau een dossier bewaart/],
  },
];
