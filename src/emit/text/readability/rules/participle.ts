/**
 * Whether a word looks like a past participle: «ingediend», «besproken», «afgehandeld». By its form, so a noun with the same
 * form has to be in the list of exceptions; a word with a capital is a name.
 */
export function looksLikeParticiple(word: string): boolean {
  if (/^\p{Lu}/u.test(word) || NO_PARTICIPLES.has(word) || COMPOUND.test(word)) return false;
  return WITH_GE.test(word) || PREFIXED_WEAK.test(word) || STRONG.has(word.replace(PARTICLE, ""));
}

const PARTICLES =
  "aan|achter|af|bekend|bij|bijeen|binnen|deel|door|in|kwijt|mee|na|neer|om|onder|op|over|plaats|rond|samen|schoon|tegen|terug|toe|uit|vast|voor|voort|vrij|waar|weg";
const PARTICLE = new RegExp(`^(?:${PARTICLES})(?=be|ver|ont|her)`, "u");
const WITH_GE = new RegExp(
  `^(?:${PARTICLES})?ge(?:\\p{L}{2,}(?<!ing|iss|heid|end)(?:d|t|en)|daan|zien|gaan|staan|slaan)$`,
  "u",
);
/** «behandeld», «verstrekt», «overlegd»: a «t» only behind a voiceless sound; else it is the present tense («behandelt»). */
const PREFIXED_WEAK =
  /^(?:\p{L}{2,5})?(?:be|ver|ont|her|er|over|onder|mis)\p{L}+(?<!hei)(?:d|(?<=[kfpsx]|ch)t)$/u;

/** Strong verbs with a prefix of their own; in the form of an infinitive many of them are no participle. */
const STRONG: ReadonlySet<string> = new Set(
  "aanbevolen aangeboden bedorven begonnen begrepen bekeken beschreven besloten besproken betrokken bevolen bewezen herroepen herzien ondergaan onderhouden ondernomen ondervonden onderworpen ontbonden onthouden ontnomen ontslagen onttrokken ontvangen overeengekomen overgenomen overtreden overwogen verboden verbonden verbroken vergeleken vergeten verkregen verloren vermeden vernomen verschoven verstreken vertrokken vervallen verwezen verworpen verzocht verzonden voldaan voorgenomen".split(
    " ",
  ),
);

/** «bestuursrecht», «ontvangstbericht» */
const COMPOUND = /\p{L}{3}(?:bericht|recht)$/u;

/** Nouns and other words in the form of a participle. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  "beeld bekend beleid bereid bericht beroemd besluit bevoegd bewind bewust eerst erfrecht ervaringen gebed gebied gebieden gebit gebouwen gebreken gebruiken gedachten geduld geld gelden geleden gelegen gelid geloof geloven gemeente gemeenten gemoed genieten gerecht gerechten gericht geschillen gesprekken getal getuigen gevallen gevecht gevolgen geweld gewicht gewichten gezicht gezichten gezinnen herfst hert ondergoed onderscheid onderwerp onverwijld overheid overlast overschot overzicht verband verblijf verbod verbond verdriet vernuft verstand verzet".split(
    " ",
  ),
);
