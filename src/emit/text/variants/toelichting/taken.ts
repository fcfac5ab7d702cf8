import { decreedKnownUntil } from "../../../../calendar/decreed-days.js";
import type { Timeline, TimelineAssumption } from "../../../../simulate/timeline-types.js";
import { assertNever } from "../../../../support/assert-never.js";
import type { Sentence } from "../../document/document.js";
import { distinct, sentence } from "../../document/sentences.js";
import { list } from "../../dutch/lists.js";
import type { Voice } from "../../voice.js";
import { validitySentence } from "./around.js";
import { quoted } from "./term-name.js";
import { workdaySentences } from "./workdays.js";

/** What the dates take for granted that the procedure does not say. What stands with a date itself is not said again. */
export function takenSentences(voice: Voice, told: Timeline): readonly Sentence[] {
  const { assumptions, capped } = told;
  return distinct([
    ...assumptions.flatMap((one) => taken(voice, one, told)),
    ...workdaySentences(
      voice,
      told.rows.map(({ derivation }) => derivation?.length),
    ),
    ...(capped === undefined
      ? []
      : [sentence([`het kan op meer manieren aflopen; hierboven staan er ${capped.limit}`])]),
  ]);
}

function taken(
  voice: Voice,
  { kind, labels, validity }: TimelineAssumption,
  { rows }: Timeline,
): readonly Sentence[] {
  const names = list([...new Set(labels)].map(quoted));
  const say = (...parts: readonly string[]) => [sentence(parts)];
  switch (kind) {
    // Told with the date of receipt, and with each count.
    case "received-by":
    case "anchor-natural":
      return [];
    case "outside-validity":
      return validity === undefined ? [] : [validitySentence(validity)];
    case "informal-before":
      return say(
        "wat er in",
        labels.length > 1 ? "de fasen" : "de fase",
        names,
        "gebeurt, gaat hieraan vooraf en telt hier niet mee",
      );
    case "last-day":
      return say(
        "iedereen wacht tot de laatste dag van een termijn",
        hasBoth(rows) ? ", ook waar er een streefdatum is" : "",
      );
    case "received-same-day":
      return say("elk bericht komt aan op de dag van verzending");
    case "same-day":
      return say("wat geen termijn heeft, gebeurt hier op dezelfde dag als wat eraan voorafgaat");
    case "no-extension":
      return say(
        "niemand verlengt een termijn",
        voice.machine.terms.some(({ suspensions }) => suspensions.length > 0)
          ? "en geen termijn staat stil"
          : "",
      );
    case "conditions-general":
      return say(
        "de termijn voor",
        names,
        "in bijzondere omstandigheden telt niet mee onder «Hoe het kan aflopen»",
      );
    case "subjects-general":
      return say(
        "de termijn voor",
        names,
        "bij bepaalde onderwerpen telt niet mee onder «Hoe het kan aflopen»",
      );
    case "subjects-longest":
      return say(
        "de termijn voor",
        names,
        "hangt af van het onderwerp; wat daarna komt, telt vanaf de langste",
      );
    case "classes-general":
      return say("de termijn voor", names, "voor bepaalde klagers telt niet mee onder «Hoe het kan aflopen»");
    case "classes-longest":
      return say(
        "de termijn voor",
        names,
        "hangt af van wie de klacht indient; wat daarna komt, telt vanaf de langste",
      );
    case "holidays-later":
      return say(
        "de laatste dag voor",
        names,
        `kan iets later worden: welke dagen na ${decreedKnownUntil.slice(0, 4)} met een feestdag gelijkstaan, is nog niet bekend`,
      );
    case "holidays-missing":
      return say(
        "de laatste dag voor",
        names,
        "kan iets later zijn geweest: welke dagen in die jaren met een feestdag gelijkstonden, is hier niet bekend",
      );
    case "loops-once":
      return say("wie teruggaat naar een eerdere stap, doet dat één keer");
    default:
      return assertNever(kind);
  }
}

/** Whether something has both a day to aim at and a last day. */
function hasBoth(rows: Timeline["rows"]): boolean {
  return rows.some(
    ({ step, kind, modality }) =>
      modality === "target" &&
      rows.some((other) => other.modality === "hard" && other.kind === kind && other.step === step),
  );
}
