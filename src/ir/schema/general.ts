import { CHANNEL_WORDS, FIELD_TYPE_WORDS, FORM_WORDS, UNIT_WORDS } from "../../glossary/words.js";
import {
  about,
  BOOLEAN,
  COUNT,
  DATE,
  idOf,
  idsOf,
  kind,
  list,
  node,
  object,
  oneOf,
  type Properties,
  ref,
  SOURCE,
  STRING,
  TRUE,
  words,
} from "./parts.js";

/** A list of roles with its `bron`. */
const ACCESS = list(object({ roles: idsOf("RoleId") }, SOURCE));

/** What every part of the machine uses, the calendar, and the identity of the procedure. */
export const GENERAL: Properties = {
  Origin: object(
    {
      file: STRING,
      start: COUNT,
      end: COUNT,
      line: { type: "integer", minimum: 1 },
      column: { type: "integer", minimum: 1 },
    },
    {},
    about("Oorsprong", "Waar een onderdeel in het bestand staat: tekens vanaf 0, regel en kolom vanaf 1."),
  ),
  Sources: {
    ...about("Bronnen", "Plaatsen in de brontekst, per soort regel die geen eigen onderdeel is."),
    type: "object",
    additionalProperties: STRING,
  },
  Length: object(
    { amount: COUNT, unit: words(Object.keys(UNIT_WORDS)) },
    {},
    about("Lengte", "Een aantal eenheden van tijd."),
  ),
  Forms: list(words(Object.keys(FORM_WORDS))),
  Channel: words([...Object.keys(CHANNEL_WORDS), "other"]),
  FieldType: words(Object.keys(FIELD_TYPE_WORDS)),
  Labelled: node(
    { label: STRING },
    { ifApplicable: BOOLEAN, reason: STRING, elsewhere: STRING },
    about("Iets met een naam", "Iets dat de schrijver in eigen woorden noemt."),
  ),
  Calendar: object(
    {
      workdays: list({ type: "integer", minimum: 1, maximum: 7 }),
      holidays: words(["nederland", "nederland-werkdagen", "vlaanderen", "geen"]),
      closures: list(object({ from: DATE, to: DATE, suspends: BOOLEAN }, { name: STRING })),
      termsAct: BOOLEAN,
      stated: BOOLEAN,
    },
    {
      goodFriday: BOOLEAN,
      liberationDay: words(["yearly", "lustrum", "never"]),
      origin: ref("Origin"),
      sources: ref("Sources"),
    },
    about("Kalender", "Welke dagen werkdagen zijn; `stated` zegt of het bestand dat zelf zegt."),
  ),
  Procedure: node(
    {
      title: STRING,
      addressForm: words(["u", "je", "third"]),
      addressFormStated: BOOLEAN,
      legalBasis: list(STRING),
      published: list(STRING),
      definitions: list(node({ term: STRING, meaning: STRING })),
      articles: list(node({ heading: STRING, body: STRING, before: BOOLEAN })),
      sources: ref("Sources"),
    },
    {
      organisation: object({ name: STRING }, { short: STRING, ...SOURCE }),
      version: STRING,
      validFrom: DATE,
      validUntil: DATE,
      scope: STRING,
      contactRole: idOf("RoleId"),
      adopted: object(
        { advice: idsOf("RoleId"), consent: idsOf("RoleId") },
        { by: idOf("RoleId"), on: DATE },
      ),
    },
    about("Procedure", "Titel, organisatie, versie, geldigheid, begrippen en vrije artikelen."),
  ),
  Condition: node(
    { text: STRING },
    {},
    about("Voorwaarde", "Een zin waarvan alleen een mens kan zeggen of die opgaat."),
  ),
  OpenPoint: node(
    {
      ...kind(
        "term-limit",
        "term-anchor",
        "asap",
        "reasonable",
        "extension",
        "window",
        "retention",
        "contents",
      ),
      about: idOf("NodeId"),
    },
    {},
    about("Open punt", "Iets wat de bron openlaat en het bestand als open noemt."),
  ),
};

/** Roles, complainants, complaints and outcomes. */
export const PEOPLE: Properties = {
  Role: node(
    {
      label: STRING,
      builtIn: BOOLEAN,
      plural: BOOLEAN,
      external: BOOLEAN,
      independent: BOOLEAN,
      perCase: BOOLEAN,
      contacts: list(object({ channel: ref("Channel"), address: STRING }, SOURCE)),
      substitutes: list(object({ by: idOf("RoleId") }, { condition: idOf("ConditionId"), ...SOURCE })),
      incompatible: idsOf("RoleId"),
      tasks: list(STRING),
    },
    {
      person: STRING,
      committee: object({ externalChair: BOOLEAN }, { members: COUNT, atLeast: TRUE }),
      supports: object({ roles: idsOf("RoleId"), free: BOOLEAN }),
      sources: ref("Sources"),
    },
    about(
      "Rol",
      "Wie iets doet of krijgt. Vier rollen bestaan altijd: klager, beklaagde, betrokkenen, organisatie.",
    ),
  ),
  Complainants: object(
    {
      classes: list(
        node(
          { label: STRING, manner: words(["individual", "representative", "joint"]) },
          { minimumAge: COUNT },
        ),
      ),
      excluded: list(ref("Labelled")),
      assistance: idsOf("RoleId"),
    },
    {
      assistanceSource: STRING,
      representation: object({ allowed: BOOLEAN, mandate: BOOLEAN }, SOURCE),
      ...SOURCE,
    },
    about("Klagers", "Wie een klacht kan indienen, en wie niet."),
  ),
  Complaints: object(
    {
      exhaustive: BOOLEAN,
      subjects: list(ref("Labelled")),
      excluded: list(ref("Labelled")),
      refusals: list(node({ label: STRING, must: BOOLEAN }, { ifApplicable: BOOLEAN })),
      remedies: list(ref("Labelled")),
    },
    { anonymous: object({ allowed: BOOLEAN }, { reason: STRING, ...SOURCE }), ...SOURCE },
    about("Klachten", "Waarover een klacht kan gaan, en wanneer die niet in behandeling komt."),
  ),
  Outcome: node(
    { label: STRING, builtIn: BOOLEAN },
    {},
    about("Uitkomst", "Het oordeel of de afloop van een klacht."),
  ),
};

/** Duties, confidentiality and the complaint file. */
export const STANDING: Properties = {
  Duty: node(
    {
      label: STRING,
      labelStated: BOOLEAN,
      acts: list(ref("Act")),
      terms: idsOf("TermId"),
      anonymised: BOOLEAN,
      forms: ref("Forms"),
    },
    {
      during: idOf("TierId"),
      every: oneOf([object(kind("continuous")), object({ ...kind("every"), length: ref("Length") })]),
      document: idOf("DocumentId"),
      onlyIf: idOf("ConditionId"),
      sources: ref("Sources"),
    },
    about("Plicht", "Wat naast de behandeling van een klacht altijd geldt."),
  ),
  Confidentiality: node(
    {
      all: BOOLEAN,
      secrecy: list(
        object({ roles: idsOf("RoleId"), after: BOOLEAN }, { except: idOf("ConditionId"), ...SOURCE }),
      ),
      identity: list(object({ role: idOf("RoleId"), onRequest: BOOLEAN }, SOURCE)),
      dataUse: list(object({ purpose: STRING }, { law: STRING, ...SOURCE })),
      access: ACCESS,
    },
    { allSource: STRING },
    about("Vertrouwelijkheid", "Wat geheim blijft, voor wie, en wie erbij kan."),
  ),
  RecordKeeping: object(
    {
      stated: BOOLEAN,
      registrations: list(node({ items: list(ref("Labelled")), by: idsOf("RoleId") }, { name: STRING })),
      retentions: list(ref("Retention")),
      access: ACCESS,
    },
    {
      origin: ref("Origin"),
      disposal: object({ manner: words(["destroy", "anonymise"]) }, SOURCE),
      ...SOURCE,
    },
    about("Dossier", "Wat wordt geregistreerd, hoelang het bewaard blijft en wie het ziet."),
  ),
  Retention: node(
    {
      bound: words(["exact", "minimum", "maximum", "open", "permanent"]),
      bounds: list(object({ length: ref("Length"), anchor: ref("Anchor"), implied: BOOLEAN })),
      pick: words(["earliest", "latest"]),
      outcomes: idsOf("OutcomeId"),
    },
    { pickStated: TRUE, basis: STRING, register: STRING },
    about("Bewaartermijn", "Hoelang een dossier bewaard blijft, en vanaf wanneer dat telt."),
  ),
};
