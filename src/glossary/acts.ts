/**
 * The closed vocabulary of acts: each verb phrase with its Dutch forms and what it means to a checker.
 *
 * A phrase is a pattern of fixed words and slots. `{objects}` takes roles, `{what}` a quoted text.
 * `finite` is third person singular ("bevestigt de ontvangst"), `plural` the same with a plural subject,
 * `infinitive` the order behind a modal ("de ontvangst bevestigen"), `stem` the verb as in "bevestig je".
 * Articles (de, het, een) may be left out by a writer; the formatter puts them back.
 */
export interface ActForms {
  readonly finite: string;
  readonly plural: string;
  readonly infinitive: string;
  readonly stem: string;
  /** Other words for the same, which a writer may use and the formatter never writes. */
  readonly also?: readonly Pick<ActForms, "finite" | "plural" | "infinitive">[];
  /** Prepositions the act takes with roles; `recipient` ones say to whom it is addressed. */
  readonly takes?: readonly ("aan" | "met" | "tussen" | "naar" | "bij" | "van" | "door")[];
  /** What a checker and a back end may conclude from the act. */
  readonly meaning: ActMeaning;
}

/** What an act means to a checker and a back end. */
export type ActMeaning =
  | "acknowledgement" // confirms receipt
  | "intake" // takes the complaint up, judges whether it can be handled, completes it
  | "contact" // talks, calls
  | "investigation"
  | "hearing"
  | "advice"
  | "mediation"
  | "answer" // the reasoned answer or ruling a complainant waits for
  | "information" // tells something short of an answer
  | "record"
  | "referral"
  | "closing"
  | "follow-up"
  | "support"
  | "report";

/** The phrases by their one English name. */
// biome-ignore format: a table, two lines a phrase
export const ACTS = {
  acknowledge: {
    finite: "bevestigt de ontvangst", plural: "bevestigen de ontvangst",
    infinitive: "de ontvangst bevestigen", stem: "bevestig", takes: ["aan"], meaning: "acknowledgement",
  },
  "take-up": {
    finite: "neemt de klacht in behandeling", plural: "nemen de klacht in behandeling",
    infinitive: "de klacht in behandeling nemen", stem: "neem", meaning: "intake",
  },
  "assess-admissibility": {
    finite: "beoordeelt de ontvankelijkheid", plural: "beoordelen de ontvankelijkheid",
    infinitive: "de ontvankelijkheid beoordelen", stem: "beoordeel", meaning: "intake",
  },
  assess: {
    finite: "beoordeelt de klacht", plural: "beoordelen de klacht", infinitive: "de klacht beoordelen",
    stem: "beoordeel", meaning: "investigation",
  },
  complete: {
    finite: "vult de klacht aan", plural: "vullen de klacht aan", infinitive: "de klacht aanvullen",
    stem: "vul", meaning: "intake",
  },
  contact: {
    finite: "neemt contact op", plural: "nemen contact op", infinitive: "contact opnemen", stem: "neem",
    takes: ["met"], meaning: "contact",
  },
  discuss: {
    finite: "bespreekt de klacht", plural: "bespreken de klacht", infinitive: "de klacht bespreken",
    stem: "bespreek", takes: ["met"], meaning: "contact",
  },
  talk: {
    finite: "voert een gesprek", plural: "voeren een gesprek", infinitive: "een gesprek voeren",
    stem: "voer", takes: ["met"], meaning: "contact",
  },
  "seek-solution": {
    finite: "zoekt een oplossing", plural: "zoeken een oplossing", infinitive: "een oplossing zoeken",
    stem: "zoek", takes: ["met"], meaning: "mediation",
  },
  investigate: {
    finite: "onderzoekt de klacht", plural: "onderzoeken de klacht", infinitive: "de klacht onderzoeken",
    stem: "onderzoek", meaning: "investigation",
  },
  "request-information": {
    finite: "vraagt informatie", plural: "vragen informatie", infinitive: "informatie vragen", stem: "vraag",
    takes: ["aan"], meaning: "investigation",
  },
  "request-response": {
    finite: "vraagt een reactie", plural: "vragen een reactie", infinitive: "een reactie vragen",
    stem: "vraag", takes: ["aan", "van"], meaning: "investigation",
  },
  respond: {
    finite: "geeft een reactie", plural: "geven een reactie", infinitive: "een reactie geven", stem: "geef",
    takes: ["aan"], meaning: "hearing",
  },
  "provide-information": {
    finite: "geeft informatie", plural: "geven informatie", infinitive: "informatie geven", stem: "geef",
    takes: ["aan"], meaning: "information",
  },
  explain: {
    finite: "geeft een toelichting", plural: "geven een toelichting", infinitive: "een toelichting geven",
    stem: "geef", takes: ["aan"], meaning: "hearing",
  },
  hear: {
    finite: "hoort {objects}", plural: "horen {objects}", infinitive: "{objects} horen", stem: "hoor",
    meaning: "hearing",
  },
  advise: {
    finite: "brengt advies uit", plural: "brengen advies uit", infinitive: "advies uitbrengen",
    stem: "breng", takes: ["aan"], meaning: "advice",
  },
  counsel: {
    finite: "adviseert {objects}", plural: "adviseren {objects}", infinitive: "{objects} adviseren",
    stem: "adviseer", meaning: "advice",
  },
  mediate: {
    finite: "bemiddelt", plural: "bemiddelen", infinitive: "bemiddelen", stem: "bemiddel", takes: ["tussen"],
    meaning: "mediation",
  },
  propose: {
    finite: "stelt een oplossing voor", plural: "stellen een oplossing voor",
    infinitive: "een oplossing voorstellen", stem: "stel", takes: ["aan"], meaning: "answer",
  },
  settle: {
    finite: "treft een schikking", plural: "treffen een schikking", infinitive: "een schikking treffen",
    stem: "tref", takes: ["met", "tussen"], meaning: "mediation",
  },
  decide: {
    finite: "beslist over de klacht", plural: "beslissen over de klacht",
    infinitive: "over de klacht beslissen", stem: "beslis", meaning: "answer",
  },
  rule: {
    finite: "doet uitspraak", plural: "doen uitspraak", infinitive: "uitspraak doen", stem: "doe",
    meaning: "answer",
  },
  answer: {
    finite: "antwoordt", plural: "antwoorden", infinitive: "antwoorden", stem: "antwoord", takes: ["aan"],
    meaning: "answer",
  },
  inform: {
    finite: "informeert {objects}", plural: "informeren {objects}", infinitive: "{objects} informeren",
    stem: "informeer", meaning: "information",
  },
  "keep-informed": {
    finite: "houdt {objects} op de hoogte", plural: "houden {objects} op de hoogte",
    infinitive: "{objects} op de hoogte houden", stem: "houd", meaning: "information",
  },
  notify: {
    finite: "meldt {what}", plural: "melden {what}", infinitive: "{what} melden", stem: "meld",
    takes: ["aan"], meaning: "information",
  },
  "report-back": {
    finite: "koppelt {what} terug", plural: "koppelen {what} terug", infinitive: "{what} terugkoppelen",
    stem: "koppel", takes: ["aan"], meaning: "information",
  },
  "check-satisfaction": {
    finite: "toetst de tevredenheid", plural: "toetsen de tevredenheid",
    infinitive: "de tevredenheid toetsen", stem: "toets", takes: ["van"], meaning: "follow-up",
  },
  feedback: {
    finite: "laat {what} weten", plural: "laten {what} weten", infinitive: "{what} laten weten",
    stem: "laat", takes: ["aan"], meaning: "information",
  },
  refer: {
    finite: "verwijst", plural: "verwijzen", infinitive: "verwijzen", stem: "verwijs", takes: ["naar"],
    meaning: "referral",
  },
  forward: {
    finite: "stuurt de klacht door", plural: "sturen de klacht door", infinitive: "de klacht doorsturen",
    stem: "stuur", takes: ["naar", "aan"], meaning: "referral",
  },
  "send-copy": {
    finite: "stuurt een afschrift", plural: "sturen een afschrift", infinitive: "een afschrift sturen",
    stem: "stuur", takes: ["aan"], meaning: "information",
  },
  "make-minutes": {
    finite: "maakt een verslag", plural: "maken een verslag", infinitive: "een verslag maken", stem: "maak",
    takes: ["van"], meaning: "record",
  },
  "send-minutes": {
    finite: "stuurt een verslag", plural: "sturen een verslag", infinitive: "een verslag sturen",
    stem: "stuur", takes: ["aan"], meaning: "information",
  },
  register: {
    finite: "registreert de klacht", plural: "registreren de klacht", infinitive: "de klacht registreren",
    stem: "registreer", meaning: "record",
  },
  record: {
    finite: "legt {what} vast", plural: "leggen {what} vast", infinitive: "{what} vastleggen", stem: "leg",
    meaning: "record",
  },
  solve: {
    finite: "lost de klacht op", plural: "lossen de klacht op", infinitive: "de klacht oplossen",
    stem: "los", takes: ["met"], meaning: "answer",
  },
  handle: {
    finite: "handelt de klacht af", plural: "handelen de klacht af", infinitive: "de klacht afhandelen",
    stem: "handel", meaning: "answer",
  },
  close: {
    finite: "sluit de klacht", plural: "sluiten de klacht", infinitive: "de klacht sluiten", stem: "sluit",
    meaning: "closing",
  },
  implement: {
    finite: "voert de maatregelen uit", plural: "voeren de maatregelen uit",
    infinitive: "de maatregelen uitvoeren", stem: "voer", meaning: "follow-up",
  },
  "follow-up": {
    finite: "controleert de maatregelen", plural: "controleren de maatregelen",
    infinitive: "de maatregelen controleren", stem: "controleer", meaning: "follow-up",
  },
  improve: {
    finite: "voert verbeteringen door", plural: "voeren verbeteringen door",
    infinitive: "verbeteringen doorvoeren", stem: "voer", meaning: "follow-up",
  },
  learn: {
    finite: "leert van klachten", plural: "leren van klachten", infinitive: "van klachten leren",
    stem: "leer", meaning: "follow-up",
  },
  evaluate: {
    finite: "evalueert de klachten", plural: "evalueren de klachten", infinitive: "de klachten evalueren",
    stem: "evalueer", meaning: "follow-up",
  },
  appoint: {
    finite: "wijst {objects} aan", plural: "wijzen {objects} aan", infinitive: "{objects} aanwijzen",
    stem: "wijs", meaning: "intake",
  },
  file: {
    finite: "dient de klacht in", plural: "dienen de klacht in", infinitive: "de klacht indienen",
    stem: "dien", takes: ["bij"], meaning: "intake",
  },
  withdraw: {
    finite: "trekt de klacht in", plural: "trekken de klacht in", infinitive: "de klacht intrekken",
    stem: "trek", meaning: "closing",
  },
  support: {
    finite: "ondersteunt {objects}", plural: "ondersteunen {objects}", infinitive: "{objects} ondersteunen",
    stem: "ondersteun", meaning: "support",
  },
  assist: {
    finite: "staat {objects} bij", plural: "staan {objects} bij", infinitive: "{objects} bijstaan",
    stem: "sta", meaning: "support",
  },
  publish: {
    finite: "publiceert {what}", plural: "publiceren {what}", infinitive: "{what} publiceren",
    stem: "publiceer", meaning: "report",
  },
  announce: {
    finite: "maakt {what} bekend", plural: "maken {what} bekend", infinitive: "{what} bekendmaken",
    stem: "maak", takes: ["aan"], meaning: "report",
  },
  "annual-report": {
    finite: "brengt een jaarverslag uit", plural: "brengen een jaarverslag uit",
    infinitive: "een jaarverslag uitbrengen", stem: "breng", takes: ["aan"], meaning: "report",
    also: [
      { finite: "maakt een jaarverslag", plural: "maken een jaarverslag", infinitive: "een jaarverslag maken" },
    ],
  },
  invite: {
    finite: "nodigt {objects} uit", plural: "nodigen {objects} uit", infinitive: "{objects} uitnodigen",
    stem: "nodig", meaning: "contact",
  },
  confer: {
    finite: "overlegt", plural: "overleggen", infinitive: "overleggen", stem: "overleg", takes: ["met"],
    meaning: "contact",
  },
  call: {
    finite: "belt {objects}", plural: "bellen {objects}", infinitive: "{objects} bellen", stem: "bel",
    meaning: "contact",
  },
  "plan-talk": {
    finite: "plant een gesprek", plural: "plannen een gesprek", infinitive: "een gesprek plannen",
    stem: "plan", takes: ["met"], meaning: "contact",
  },
  react: {
    finite: "reageert op de klacht", plural: "reageren op de klacht", infinitive: "op de klacht reageren",
    stem: "reageer", meaning: "answer",
  },
  "answer-complaint": {
    finite: "beantwoordt de klacht", plural: "beantwoorden de klacht", infinitive: "de klacht beantwoorden",
    stem: "beantwoord", meaning: "answer",
  },
  judge: {
    finite: "oordeelt over de klacht", plural: "oordelen over de klacht",
    infinitive: "over de klacht oordelen", stem: "oordeel", meaning: "answer",
  },
  "take-decision": {
    finite: "neemt een besluit", plural: "nemen een besluit", infinitive: "een besluit nemen", stem: "neem",
    meaning: "answer",
  },
  reject: {
    finite: "wijst de klacht af", plural: "wijzen de klacht af", infinitive: "de klacht afwijzen",
    stem: "wijs", meaning: "answer",
  },
  "declare-inadmissible": {
    finite: "verklaart de klacht niet-ontvankelijk", plural: "verklaren de klacht niet-ontvankelijk",
    infinitive: "de klacht niet-ontvankelijk verklaren", stem: "verklaar", meaning: "answer",
  },
  "make-proposal": {
    finite: "doet een voorstel", plural: "doen een voorstel", infinitive: "een voorstel doen", stem: "doe",
    takes: ["aan"], meaning: "answer",
  },
  apologise: {
    finite: "biedt {objects} excuses aan", plural: "bieden {objects} excuses aan",
    infinitive: "{objects} excuses aanbieden", stem: "bied", meaning: "follow-up",
  },
  compensate: {
    finite: "vergoedt {what}", plural: "vergoeden {what}", infinitive: "{what} vergoeden", stem: "vergoed",
    takes: ["aan"], meaning: "follow-up",
  },
  receive: {
    finite: "ontvangt {what}", plural: "ontvangen {what}", infinitive: "{what} ontvangen", stem: "ontvang",
    takes: ["van"], meaning: "information",
  },
  "send-acknowledgement": {
    finite: "stuurt een bevestiging", plural: "sturen een bevestiging", infinitive: "een bevestiging sturen",
    stem: "stuur", takes: ["aan"], meaning: "acknowledgement",
  },
  send: {
    finite: "stuurt {what}", plural: "sturen {what}", infinitive: "{what} sturen", stem: "stuur",
    takes: ["aan", "naar"], meaning: "information",
  },
  confirm: {
    finite: "bevestigt {what}", plural: "bevestigen {what}", infinitive: "{what} bevestigen",
    stem: "bevestig", takes: ["aan"], meaning: "information",
  },
  give: {
    finite: "geeft {what}", plural: "geven {what}", infinitive: "{what} geven", stem: "geef",
    takes: ["aan"], meaning: "information",
  },
  ask: {
    finite: "vraagt {what}", plural: "vragen {what}", infinitive: "{what} vragen", stem: "vraag",
    takes: ["aan"], meaning: "investigation",
  },
  "request-advice": {
    finite: "vraagt advies", plural: "vragen advies", infinitive: "advies vragen", stem: "vraag",
    takes: ["aan"], meaning: "investigation",
  },
  verify: {
    finite: "controleert {what}", plural: "controleren {what}", infinitive: "{what} controleren",
    stem: "controleer", meaning: "investigation",
  },
  establish: {
    finite: "stelt {what} vast", plural: "stellen {what} vast", infinitive: "{what} vaststellen",
    stem: "stel", meaning: "record",
  },
  "hand-over": {
    finite: "draagt de klacht over", plural: "dragen de klacht over", infinitive: "de klacht overdragen",
    stem: "draag", takes: ["aan"], meaning: "referral",
  },
  "call-in": {
    finite: "schakelt {objects} in", plural: "schakelen {objects} in", infinitive: "{objects} inschakelen",
    stem: "schakel", meaning: "investigation",
  },
  guide: {
    finite: "begeleidt {objects}", plural: "begeleiden {objects}", infinitive: "{objects} begeleiden",
    stem: "begeleid", meaning: "support",
  },
  adapt: {
    finite: "past {what} aan", plural: "passen {what} aan", infinitive: "{what} aanpassen", stem: "pas",
    meaning: "follow-up",
  },
  review: {
    finite: "evalueert {what}", plural: "evalueren {what}", infinitive: "{what} evalueren",
    stem: "evalueer", meaning: "follow-up",
  },
  archive: {
    finite: "archiveert het dossier", plural: "archiveren het dossier",
    infinitive: "het dossier archiveren", stem: "archiveer", meaning: "record",
  },
  destroy: {
    finite: "vernietigt het dossier", plural: "vernietigen het dossier",
    infinitive: "het dossier vernietigen", stem: "vernietig", meaning: "record",
  },
} as const satisfies Readonly<Record<string, ActForms>>;
