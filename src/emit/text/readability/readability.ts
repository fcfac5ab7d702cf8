import type { Machine } from "../../../ir/machine.js";
import type { TextDocument } from "../document/document.js";
import { type AddressForm, type HouseStyle, PLAIN_STYLE } from "../house-style.js";
import type { Variant } from "../variants/variant.js";
import { voiceOf } from "../voice.js";
import { type Finding, findingsOf } from "./findings.js";
import { type Measures, measuresOf } from "./measures.js";
import { type Passage, passagesOf } from "./passages.js";
import type { RuleContext } from "./rules/rule.js";
import { spokenForm } from "./spoken-form.js";
import { wordsOf } from "./words.js";
import { type OtherWords, type WriterPhrases, writerPhrases } from "./writer-phrases.js";

/** How a text reads: in numbers, and sentence by sentence. */
export interface Readability {
  readonly goals: Goals;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
}

/** What a text for this reader should stay within. */
export interface Goals {
  readonly wordsPerSentence: number;
  readonly longestSentence: number;
  /** The least Flesch-Douma; absent where a text must state every clause. */
  readonly fleschDouma?: number;
}

/** Who a text is for, and in which style it was made. */
export interface ReaderOptions {
  readonly reader: Variant["reader"];
  readonly style?: HouseStyle;
}

/**
 * Measures a text that was made of the machine, for this reader. Signs, no proof: a text without findings may still be hard,
 * and no number says who can read it.
 */
export function readabilityOf(
  machine: Machine,
  document: TextDocument,
  { reader, style = PLAIN_STYLE }: ReaderOptions,
): Readability {
  const passages = passagesOf(document);
  const complainant = voiceOf(machine, { form: "third", style }).klager.subject;
  // A text for staff speaks to them, and of the complainant.
  const named = reader === "staff" ? undefined : complainant;
  const naming = style.names.complaint;
  const spoken = {
    complainant: voiceOf(machine, { form: "third" }).klager.subject,
    called: complainant,
    ...(naming === undefined ? {} : { naming }),
  };
  const phrases = writerPhrases(machine, spoken, ownParagraphs(style));
  const context: RuleContext = {
    limits: LIMITS[reader],
    names: namesOf(machine),
    form: mainForm(passages, named, phrases) ?? machine.procedure.addressForm,
    ...(named === undefined ? {} : { complainant: named }),
  };
  return {
    goals: {
      wordsPerSentence: 12,
      longestSentence: LIMITS[reader].note,
      ...(reader === "complainant" ? { fleschDouma: 60 } : {}),
    },
    measures: measuresOf(passages),
    findings: findingsOf(passages, context, phrases),
  };
}

/**
 * The words of a sentence. A text for complainants has never more than twenty. One that states every clause, or that people
 * work from, names more in a sentence; twenty-five is what official style guides allow there.
 */
const LIMITS: Readonly<Record<Variant["reader"], RuleContext["limits"]>> = {
  complainant: { note: 20, warning: 20 },
  staff: { note: 25, warning: 35 },
  everyone: { note: 25, warning: 35 },
};

/** What the organisation itself says around its texts. */
function ownParagraphs({ opening = {}, closing = {}, places = {} }: HouseStyle): readonly OtherWords[] {
  return [opening, closing]
    .flatMap((part) => Object.values(part).flat())
    .map((text) => {
      const origin = places[text];
      return { text, ...(origin === undefined ? {} : { origin }) };
    });
}

function namesOf({ procedure, roles }: Machine): ReadonlySet<string> {
  const names = [
    procedure.organisation?.name,
    procedure.organisation?.short,
    ...roles.map(({ person }) => person),
  ];
  return new Set(names.flatMap((name) => wordsOf(name ?? "").map(({ text }) => text)));
}

/**
 * The form the sentences speak in. Where they speak in more than one, that of most sentences whose words are not the writer's:
 * these a text could not turn.
 */
function mainForm(
  passages: readonly Passage[],
  complainant: string | undefined,
  phrases: WriterPhrases,
): AddressForm | undefined {
  const counts = new Map<AddressForm, number>();
  const spoken = passages.flatMap(({ text, about }) => {
    const form = spokenForm(text, complainant);
    return form === undefined ? [] : [{ form, text, about }];
  });
  if (new Set(spoken.map(({ form }) => form)).size === 1) return spoken[0]?.form;
  for (const { form, text, about } of spoken) {
    const own = phrases
      .quotedIn(text, about)
      .reduceRight(
        (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
        text,
      );
    if (spokenForm(own, complainant) === form) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
