import type { Voice } from "../../voice.js";

/**
 * A sentence of the regulation in plainer words of the same meaning: «zo snel mogelijk», «gratis», «uw klacht». What stands
 * between guillemets is a name and stays.
 */
export function plainWords(voice: Voice, text: string): string {
  const whole = WHOLE.reduce((words, [from, to]) => words.replace(from, to), text);
  const outside = whole.split(/(«[^»]*»)/);
  const plain = outside.map((part) =>
    part.startsWith("«") ? part : WORDS.reduce((words, [from, to]) => words.replace(from, to), part),
  );
  return ownComplaint(
    voice,
    plain.join("").replace(/\bnamens (U|Je)\b/, (words) => words.toLowerCase()),
  );
}

/** «uw klacht»: to its reader the page speaks of one complaint. */
function ownComplaint({ form }: Voice, text: string): string {
  if (form === "third") return text;
  const [own, Own] = form === "u" ? ["uw", "Uw"] : ["je", "Je"];
  const once = text.replace(/(?<![\p{L}«])(d)e klacht(?![\p{L}-])/giu, (_, letter: string) =>
    letter === "D" ? `${Own} klacht` : `${own} klacht`,
  );
  return once.replace(
    /(\b(?:[Uu]w|[Jj]e) klacht\b.* als )(?:uw|je) klacht(?= (?:niet )?\p{Ll}+ is\b)/u,
    "$1die",
  );
}

type Rule = readonly [from: RegExp, to: string];

/** Sentences and parts of them, also around names. */
const WHOLE: readonly Rule[] = [
  [/\(hierna: ([^)]*)\)/, "(ook: $1)"],
  [/^Mogelijke oplossingen zijn:$/, "Dit kan een oplossing zijn:"],
  [/^Mogelijke oplossingen zijn (.+)$/, "Dit kan een oplossing zijn: $1"],
  [/^Wij behandelen alle klachten vertrouwelijk\.$/, "Wij gaan vertrouwelijk om met alle klachten."],
  [/^(?:U|Je) mag in de klacht ook (.+) vermelden\.$/, "Dit mag er ook in staan: $1."],
  [/\bstaat buiten onze organisatie\b/, "staat los van ons"],
  [/\bstaan buiten onze organisatie\b/, "staan los van ons"],
  [
    /^In deze procedure staat niet binnen welke termijn (dat|dit|het indienen) gebeurt\.$/,
    "In onze procedure staat daarvoor geen vaste termijn.",
  ],
  [
    /^Een uiterste termijn daarvoor staat niet in deze procedure\.$/,
    "In onze procedure staat daarvoor geen uiterste termijn.",
  ],
  [
    /^In deze procedure staat niet hoe lang die verlenging kan duren\.$/,
    "In onze procedure staat niet hoe lang dat uitstel kan duren.",
  ],
  [
    /^In deze procedure staat niet vanaf welk moment (die .+) tellen\.$/,
    "In onze procedure staat niet wanneer $1 beginnen.",
  ],
  [
    /^In deze procedure staat niet vanaf welk moment (de .+) telt\.$/,
    "In onze procedure staat niet wanneer $1 begint.",
  ],
  [
    /^In deze procedure staat niet wat (het|de|dat) (\p{Ll}+) vermeldt\.$/u,
    "In onze procedure staat niet wat er in $1 $2 staat.",
  ],
  [/\b([Ii])n deze procedure\b/g, "$1n onze procedure"],
  [/\b(de|deze) procedure eindigt\b/gi, "$1 procedure stopt"],
  [/\beindigt de procedure\b/g, "stopt de procedure"],
  [/^Voor die verlenging geldt geen maximum\.$/, "Voor dat uitstel geldt geen maximum."],
  [
    /^Een termijn waarbij geen begin staat, telt vanaf de ontvangst van de klacht in die fase\.$/,
    "Staat er niet bij wanneer een termijn begint? Dan begint die bij de ontvangst van de klacht.",
  ],
  [
    /^Een termijn om met de klacht verder te gaan waarbij geen begin staat, telt vanaf (.+)\.$/,
    "Staat er niet bij wanneer een termijn om verder te gaan begint? Dan telt die vanaf $1.",
  ],
  [
    /^Een termijn om de klacht aan te vullen waarbij geen begin staat, telt vanaf (.+)\.$/,
    "Staat er niet bij wanneer een termijn om aan te vullen begint? Dan telt die vanaf $1.",
  ],
  [
    /^Een termijn voor een bericht waarbij geen begin staat, telt vanaf hetzelfde moment als de termijn waarover het bericht gaat\.$/,
    "Staat er niet bij wanneer de termijn voor een bericht begint? Dan begint die tegelijk met de termijn waarover het bericht gaat.",
  ],
  [/\bbevestigt (u|je) (.*?)de ontvangst van de klacht\b/, "laat $1 $2weten dat de klacht binnen is"],
  [/\bbevestigen (u|je) (.*?)de ontvangst van de klacht\b/, "laten $1 $2weten dat de klacht binnen is"],
  [/^Bij voorkeur gaat dat /, "Het liefst "],
  [/^U vermeldt in de klacht\b/, "Zet in de klacht"],
  [/^Je vermeldt in de klacht\b/, "Zet in de klacht"],
  [/^(?:U|Je) mag in de klacht ook vermelden:$/, "Dit mag er ook in staan:"],
  [/^Namens een ander kan de klacht komen van\b/, "Een klacht namens een ander kan komen van"],
  [/\b(zich|je) laten bijstaan\b/, "$1 laten helpen"],
  [/^(U|Je) kunt (?:zich|je) laten vertegenwoordigen\.$/, "Iemand anders kan ook namens $1 klagen."],
  [/^(U|Je) kunt (?:zich|je) niet laten vertegenwoordigen\.$/, "Niemand anders kan namens $1 klagen."],
  [/^De vertegenwoordiger heeft daarvoor\b/, "Die ander heeft daarvoor"],
  [/^(Het|De) (\S+) vermeldt\b/, "$1 $2 noemt"],
  [/\bbeschermen uw identiteit\b/, "houden geheim wie u bent"],
  [/\bbeschermen je identiteit\b/, "houden geheim wie je bent"],
  [/^De procedure geldt (niet )?voor\b/, "Deze regels gelden $1voor"],
  [/^De procedure is er niet voor\b/, "Deze regels gelden niet voor"],
  [/^Dit is de klachtenprocedure van (.+)\.$/, "«Wij» is op deze pagina $1."],
  [/^Lukt dat niet, dan\b/, "Lukt het niet binnen die tijd? Dan"],
  [/\bstreeft ernaar\b/g, "probeert"],
  [/\bstreven ernaar\b/g, "proberen"],
  [/\bstreeft ((?:\S+ ){1,6}?)ernaar /g, "probeert $1"],
  [/\bstreven ((?:\S+ ){1,6}?)ernaar /g, "proberen $1"],
  [/\b(probeert|proberen) de hele behandeling (.+) af te ronden\b/, "$1 $2 klaar te zijn"],
  [/\brondt de hele behandeling (.+) af(?=[.,])/, "is $1 klaar"],
  [/\bronden de hele behandeling (.+) af(?=[.,])/, "zijn $1 klaar"],
  [/^Het streven is dat\b/, "Het doel is dat"],
  [/\bis het streven dat\b/, "is het doel dat"],
  [/^Het oordeel( van stap \d+)? luidt\b/, "Het oordeel$1 is"],
  [/\bis verstreken\b/g, "voorbij is"],
  [/\bde termijn staat stil\b/gi, "De termijn telt niet door"],
  [/\bkan achterwege blijven\b/g, "is niet verplicht"],
];

/** Single words and fixed phrases. */
const WORDS: readonly Rule[] = [
  [/\bzo spoedig mogelijk\b/g, "zo snel mogelijk"],
  [/\bZo spoedig mogelijk\b/g, "Zo snel mogelijk"],
  [/\btijdig bericht\b/g, "op tijd bericht"],
  [/\bkosteloos\b/g, "gratis"],
  [/\bten hoogste\b/g, "maximaal"],
  [/\bten minste\b/g, "minstens"],
  [/\beenmaal\b/g, "één keer"],
  [/\bhet voorval\b/g, "de gebeurtenis"],
  [/\bkan onder andere gaan over\b/g, "kan bijvoorbeeld gaan over"],
  [/\been afschrift\b/g, "een kopie"],
  [/\bhet afschrift\b/g, "de kopie"],
  [/\bHet afschrift\b/g, "De kopie"],
  [/\bals dat van toepassing is\b/g, "als dat past bij de klacht"],
  [/\bdeze fase overslaan\b/g, "deze stap overslaan"],
  [/\b([Dd])eze fase is er alleen\b/g, "$1eze stap is er alleen"],
  [/\bbuiten behandeling laten\b/g, "weigeren"],
  [/\bverstreken\b/g, "voorbij"],
];
