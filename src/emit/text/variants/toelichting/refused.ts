import type { Refusal } from "../../../../simulate/reasons.js";
import type { CourseEvent } from "../../../../simulate/scenario/course.js";
import type { Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { onWeekday } from "../../dutch/dates.js";
import { list } from "../../dutch/lists.js";
import { inside } from "../../dutch/sentence.js";
import { predicate, VERBS } from "../../dutch/verbs.js";
import type { Voice } from "../../voice.js";
import { quoted, termName } from "./term-name.js";

/** What somebody tried, that it cannot be, and why not. */
export function refusedSentences(voice: Voice, event: CourseEvent, refusal: Refusal): readonly Sentence[] {
  return [tried(voice, event), ...why(voice, event, refusal)];
}

function tried(voice: Voice, { event, label }: CourseEvent): Sentence {
  const node = voice.event(event);
  const { klager } = voice;
  if (node?.kind === "file") {
    const where = quoted(voice.tier(node.tier ?? "")?.label);
    return sentence(
      [klager.subject, predicate(VERBS.willen, klager, ["met de klacht naar", where, ", maar dat kan niet"])],
      [node.tier ?? node.id],
    );
  }
  const step = node?.step === undefined ? undefined : voice.step(node.step);
  const change = node === undefined ? undefined : CHANGED[node.kind];
  const what =
    node?.term !== undefined && change !== undefined
      ? `de termijn voor ${termName(voice, node.term)} ${change}`
      : node?.kind === "complete" && step !== undefined
        ? quoted(step.label)
        : (TRIED[label ?? ""] ?? inside(label ?? ""));
  return sentence(["dit kan op deze dag niet:", what], node === undefined ? [] : [node.step ?? node.id]);
}

const CHANGED: Readonly<Record<string, string>> = {
  extend: "verlengen",
  suspend: "stilzetten",
  resume: "weer laten lopen",
  set: "vaststellen",
};

/** What an action of a scenario is called where no event of the procedure fits it. */
const TRIED: Readonly<Record<string, string>> = {
  ingediend: "de klacht indienen",
  gedaan: "deze stap afronden",
  overgeslagen: "deze stap overslaan",
  geweigerd: "de klacht weigeren",
  heropend: "de klacht opnieuw behandelen",
  ingetrokken: "de klacht intrekken",
  verlengd: "de termijn verlengen",
  opgeschort: "de termijn stilzetten",
  hervat: "de termijn weer laten lopen",
  vastgesteld: "de termijn vaststellen",
  gesloten: "de zaak sluiten",
};

/** «Dat is niet aan u, maar aan de directie.» */
function notTheirs(voice: Voice, [role, ...others]: readonly string[]): readonly Sentence[] {
  const who = role === undefined ? undefined : voice.party(role);
  const right = voice.parties(others, "of");
  return [
    sentence(
      [
        "dat is niet aan",
        who?.object ?? "deze persoon",
        right === undefined ? undefined : `, maar aan ${right.object}`,
      ],
      role === undefined ? [] : [role],
    ),
  ];
}

function why(voice: Voice, { from }: CourseEvent, { code, nl, about }: Refusal): readonly Sentence[] {
  switch (code) {
    case "condition-not-asserted":
      return [
        sentence(["dat kan alleen als", list(about.map(voice.condition), "of")], about),
        sentence(["dat is hier niet vastgesteld"]),
      ];
    case "role-not-allowed":
      return notTheirs(voice, about);
    case "event-not-here":
    case "event-not-allowed":
      return [
        voice.state(from)?.kind === "final"
          ? sentence(["de zaak is gesloten, dus er kan niets meer gebeuren"])
          : sentence(["op dit punt in de procedure is dat niet meer of nog niet mogelijk"]),
      ];
    default:
      // A message to whoever plays a case ends with what to state; a reader has nothing to state.
      return nl
        .replace(/ (?:Geef|Schrijf) [^.]*\./g, "")
        .replace(/\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/g, (day) => onWeekday(day))
        .replace(/‘([^’]*)’/g, "«$1»")
        .split(/(?<=\.) /)
        .map((text) => sentence([text], []));
  }
}
