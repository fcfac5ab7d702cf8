import { agree, type Forms, type Party } from "./person.js";
import { join } from "./sentence.js";

/**
 * A verb in the present tense, with what its other forms are made of. `particle` is the part of a separable verb that
 * stands loose in a main clause: «dient … in», «als u … indient».
 */
export interface Verb extends Forms {
  readonly infinitive: string;
  readonly particle: string;
  readonly participle: string;
}

/** «dient de klacht in»: verb, the middle and the particle, behind its subject. */
export function predicate(verb: Verb, party: Party, middle: readonly (string | undefined)[] = []): string {
  return join([agree(verb, party), ...middle, verb.particle]);
}

/** «dien je de klacht in», «dient u de klacht in»: with the subject behind the verb, after something else. */
export function inverted(verb: Verb, party: Party, middle: readonly (string | undefined)[] = []): string {
  return join([agree(verb, party, true), party.subject, ...middle, verb.particle]);
}

/** «indient»: the finite verb at the end of a clause behind «als» or «dat», with its particle in one word. */
export function atEnd(verb: Verb, party: Party): string {
  return verb.particle + agree(verb, party);
}

/** «worden per klacht aangewezen»: only for what is done by nobody the text can name. */
export function passive(verb: Verb, party: Party, middle: readonly (string | undefined)[] = []): string {
  return join([agree(VERBS.worden, party), ...middle, verb.participle]);
}

/** «heeft de procedure vastgesteld» */
export function perfect(verb: Verb, party: Party, middle: readonly (string | undefined)[] = []): string {
  return join([agree(VERBS.hebben, party), ...middle, verb.participle]);
}

/** A verb from its infinitive, the stem of «ik» and, unless the rule gives it, its participle. */
function verb(infinitive: string, stem: string, participle?: string): Verb {
  return {
    infinitive,
    particle: "",
    singular: thirdPerson(stem),
    plural: infinitive,
    stem,
    participle: participle ?? weakParticiple(infinitive, stem),
  };
}

/** A separable verb: «in» and «dienen» make «dient in», «indienen», «ingediend». */
function separable(particle: string, infinitive: string, stem: string, participle?: string): Verb {
  const base = verb(infinitive, stem, participle);
  return {
    ...base,
    particle,
    infinitive: particle + infinitive,
    participle: particle + base.participle,
  };
}

function thirdPerson(stem: string): string {
  if (stem.endsWith("t")) return stem;
  return /[^a]a$/.test(stem) ? `${stem}at` : `${stem}t`;
}

/** «geantwoord», «geregistreerd», «gemaakt», «bevestigd»: the rule of 't kofschip on the sound of the infinitive. */
function weakParticiple(infinitive: string, stem: string): string {
  const prefix = /^(be|er|ge|her|ont|ver)/.test(infinitive) ? "" : "ge";
  const sound = infinitive.replace(/en$/, "");
  const ending = /[td]$/.test(stem) ? "" : /(ch|[tkfsp])$/.test(sound) ? "t" : "d";
  return prefix === "" ? stem + ending : `${prefix}${withTrema(stem)}${ending}`;
}

/** «geëvalueerd», «geïnformeerd»: the vowel behind «ge» is read on its own, but not of «ei», «eu», «ij» and «ui». */
function withTrema(stem: string): string {
  return stem
    .replace(/^e(?![iu])/, "ë")
    .replace(/^i(?!j)/, "ï")
    .replace(/^u(?!i)/, "ü");
}

/** The verbs of the texts. The acts of the language have their words in the glossary; a test holds both together. */
// biome-ignore format: a table, one line a verb
export const VERBS = {
  zijn: { ...verb("zijn", "ben", "geweest"), singular: "is", second: "bent" },
  hebben: { ...verb("hebben", "heb", "gehad"), singular: "heeft", second: "hebt" },
  worden: verb("worden", "word", "geworden"),
  kunnen: { ...verb("kunnen", "kun", "gekund"), singular: "kan", second: "kunt" },
  moeten: verb("moeten", "moet", "gemoeten"),
  mogen: { ...verb("mogen", "mag", "gemogen"), singular: "mag" },
  weten: verb("weten", "weet", "geweten"),
  willen: { ...verb("willen", "wil", "gewild"), singular: "wil", second: "wilt" },
  zullen: { ...verb("zullen", "zul", "gezuld"), singular: "zal", second: "zult" },
  aanbieden: separable("aan", "bieden", "bied", "geboden"),
  aanpassen: separable("aan", "passen", "pas"),
  aanvullen: separable("aan", "vullen", "vul"),
  aanwijzen: separable("aan", "wijzen", "wijs", "gewezen"),
  adviseren: verb("adviseren", "adviseer"),
  afhandelen: separable("af", "handelen", "handel"),
  afronden: separable("af", "ronden", "rond"),
  afwijzen: separable("af", "wijzen", "wijs", "gewezen"),
  anonimiseren: verb("anonimiseren", "anonimiseer"),
  antwoorden: verb("antwoorden", "antwoord"),
  archiveren: verb("archiveren", "archiveer"),
  beantwoorden: verb("beantwoorden", "beantwoord"),
  beginnen: verb("beginnen", "begin", "begonnen"),
  begeleiden: verb("begeleiden", "begeleid"),
  behandelen: verb("behandelen", "behandel"),
  bekendmaken: separable("bekend", "maken", "maak"),
  bellen: verb("bellen", "bel"),
  bemiddelen: verb("bemiddelen", "bemiddel"),
  beoordelen: verb("beoordelen", "beoordeel"),
  beschermen: verb("beschermen", "bescherm"),
  beslissen: verb("beslissen", "beslis"),
  berusten: verb("berusten", "berust"),
  bespreken: verb("bespreken", "bespreek", "besproken"),
  bevestigen: verb("bevestigen", "bevestig"),
  bewaren: verb("bewaren", "bewaar"),
  bieden: verb("bieden", "bied", "geboden"),
  bijstaan: separable("bij", "staan", "sta", "gestaan"),
  controleren: verb("controleren", "controleer"),
  doen: verb("doen", "doe", "gedaan"),
  doorsturen: separable("door", "sturen", "stuur"),
  doorvoeren: separable("door", "voeren", "voer"),
  eindigen: verb("eindigen", "eindig"),
  evalueren: verb("evalueren", "evalueer"),
  gebruiken: verb("gebruiken", "gebruik"),
  gaan: verb("gaan", "ga", "gegaan"),
  gelden: verb("gelden", "geld", "gegolden"),
  geven: verb("geven", "geef", "gegeven"),
  helpen: verb("helpen", "help", "geholpen"),
  horen: verb("horen", "hoor"),
  houden: verb("houden", "houd", "gehouden"),
  indienen: separable("in", "dienen", "dien"),
  informeren: verb("informeren", "informeer"),
  inschakelen: separable("in", "schakelen", "schakel"),
  instemmen: separable("in", "stemmen", "stem"),
  intrekken: separable("in", "trekken", "trek", "getrokken"),
  kiezen: verb("kiezen", "kies", "gekozen"),
  komen: verb("komen", "kom", "gekomen"),
  krijgen: verb("krijgen", "krijg", "gekregen"),
  laten: verb("laten", "laat", "gelaten"),
  leren: verb("leren", "leer"),
  lezen: verb("lezen", "lees", "gelezen"),
  maken: verb("maken", "maak"),
  meesturen: separable("mee", "sturen", "stuur"),
  melden: verb("melden", "meld"),
  nemen: verb("nemen", "neem", "genomen"),
  ondersteunen: verb("ondersteunen", "ondersteun", "ondersteund"),
  ondertekenen: verb("ondertekenen", "onderteken", "ondertekend"),
  onderzoeken: verb("onderzoeken", "onderzoek", "onderzocht"),
  ontvangen: verb("ontvangen", "ontvang", "ontvangen"),
  oordelen: verb("oordelen", "oordeel"),
  oplossen: separable("op", "lossen", "los"),
  opnemen: separable("op", "nemen", "neem", "genomen"),
  overdragen: separable("over", "dragen", "draag", "gedragen"),
  overleggen: verb("overleggen", "overleg", "overlegd"),
  overslaan: separable("over", "slaan", "sla", "geslagen"),
  plannen: verb("plannen", "plan"),
  proberen: verb("proberen", "probeer"),
  raden: verb("raden", "raad", "geraden"),
  publiceren: verb("publiceren", "publiceer"),
  reageren: verb("reageren", "reageer"),
  registreren: verb("registreren", "registreer"),
  sluiten: verb("sluiten", "sluit", "gesloten"),
  staan: verb("staan", "sta", "gestaan"),
  stellen: verb("stellen", "stel"),
  steunen: verb("steunen", "steun"),
  streven: verb("streven", "streef"),
  sturen: verb("sturen", "stuur"),
  terugkoppelen: separable("terug", "koppelen", "koppel"),
  toetsen: verb("toetsen", "toets"),
  treffen: verb("treffen", "tref", "getroffen"),
  uitbrengen: separable("uit", "brengen", "breng", "gebracht"),
  uitnodigen: separable("uit", "nodigen", "nodig"),
  uitvoeren: separable("uit", "voeren", "voer"),
  vastleggen: separable("vast", "leggen", "leg"),
  vaststellen: separable("vast", "stellen", "stel"),
  vergoeden: verb("vergoeden", "vergoed"),
  verklaren: verb("verklaren", "verklaar"),
  verlengen: verb("verlengen", "verleng"),
  vermelden: verb("vermelden", "vermeld"),
  vernietigen: verb("vernietigen", "vernietig"),
  vervangen: verb("vervangen", "vervang", "vervangen"),
  verwijzen: verb("verwijzen", "verwijs", "verwezen"),
  voeren: verb("voeren", "voer"),
  voorstellen: separable("voor", "stellen", "stel"),
  vragen: verb("vragen", "vraag", "gevraagd"),
  zetten: verb("zetten", "zet"),
  zoeken: verb("zoeken", "zoek", "gezocht"),
} as const satisfies Readonly<Record<string, Verb>>;
