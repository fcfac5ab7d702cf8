import type { Duty, Machine, Role, Step, Tier } from "../../../ir/machine.js";
import { heading, paragraph } from "../document/blocks.js";
import type { Block } from "../document/document.js";
import { capitalise, inside } from "../dutch/sentence.js";
import { lateSentences } from "../says/late.js";
import { recordBlocks } from "../says/record.js";
import { confidentialityBlocks, dutySentences } from "../says/standing.js";
import { stepBlocks } from "../says/steps.js";
import { wholeBlocks } from "../says/tiers.js";
import { type Voice, voiceOf } from "../voice.js";
import type { Variant } from "./variant.js";

/**
 * What each role must do: a section for everybody inside the organisation who acts, spoken to with u or je; then what
 * others do, and what holds for all. A step of two roles stands with both, so that nobody needs another's page.
 */
export const werkinstructie: Variant = {
  id: "werkinstructie",
  summary: {
    nl: "per rol wat er moet gebeuren, wanneer, en wat als het te laat is",
    en: "for each role what to do, when, and what if it is late",
  },
  reader: "staff",
  document: (machine, { style }) => {
    const form = (style.form ?? machine.procedure.addressForm) === "je" ? "je" : "u";
    const staff = machine.roles.filter((role) => works(machine, role));
    const general = voiceOf(machine, { style, form: "third" });
    const outside = stepsOf(general.machine).filter(
      ([, step]) => !staff.some(({ id }) => takesPart(machine, id, step)),
    );
    return {
      title: `Werkinstructie: ${inside(machine.procedure.title)}`,
      language: "nl",
      blocks: [
        heading(1, `Werkinstructie: ${inside(machine.procedure.title)}`, [machine.procedure.id]),
        ...staff.flatMap(({ id, label }) =>
          roleBlocks(voiceOf(machine, { style, form, you: id }), id, label),
        ),
        ...titled("Wat anderen doen", [
          ...outside.flatMap(([tier, step]) => part(general, tier, step)),
          ...machine.duties
            .filter((duty) => !staff.some(({ id }) => bears(id, duty)))
            .flatMap((duty) => paragraph(dutySentences(general, duty))),
          ...[...general.machine.tiers, ...general.machine.sideRoutes]
            .filter(({ handlers }) => !staff.some(({ id }) => handlers.includes(id)))
            .flatMap((tier) => wholePart(general, tier)),
        ]),
        ...confidentialityBlocks(general),
        ...recordBlocks(general),
      ],
    };
  },
  concerns: ({ kind }) => OF_STAFF.has(kind),
};

/** What somebody who handles complaints must know; who may complain and how they file stands on the plain page. */
const OF_STAFF: ReadonlySet<string> = new Set([
  "step",
  "document",
  "extension",
  "suspension",
  "notice",
  "duty",
  "confidentiality",
  "record",
]);

/** Whether somebody inside the organisation does something: the complainant and outside bodies need no instruction. */
function works(machine: Machine, { id, external }: Role): boolean {
  if (external || id === "klager" || id === "betrokkenen") return false;
  return (
    stepsOf(machine).some(([tier, step]) => !tier.external && takesPart(machine, id, step)) ||
    machine.duties.some((duty) => bears(id, duty))
  );
}

function takesPart(machine: Machine, role: string, step: Step): boolean {
  const holds = machine.terms.some(({ id, holder }) => step.terms.includes(id) && holder.includes(role));
  return holds || step.acts.some(({ actors }) => actors.includes(role));
}

function bears(role: string, { acts }: Duty): boolean {
  return acts.some(({ actors }) => actors.includes(role));
}

function stepsOf({ tiers, sideRoutes }: Machine): readonly (readonly [Tier, Step])[] {
  return [...tiers, ...sideRoutes].flatMap((tier) => tier.steps.map((step) => [tier, step] as const));
}

function roleBlocks(voice: Voice, id: string, label: string): readonly Block[] {
  const { machine } = voice;
  const handled = [...machine.tiers, ...machine.sideRoutes].filter(({ handlers }) => handlers.includes(id));
  return titled(
    capitalise(inside(label)),
    [
      ...stepsOf(machine)
        .filter(([, step]) => takesPart(machine, id, step))
        .flatMap(([tier, step]) => part(voice, tier, step)),
      ...handled.flatMap((tier) => wholePart(voice, tier)),
      ...machine.duties
        .filter((duty) => bears(id, duty))
        .flatMap((duty) => [
          heading(3, duty.labelStated ? inside(duty.label) : "Vaste afspraak", [duty.id]),
          ...paragraph(dutySentences(voice, duty)),
        ]),
    ],
    [id],
  );
}

/** A step under a heading that names its tier too, and what its being late brings about. */
function part(voice: Voice, tier: Tier, step: Step): readonly Block[] {
  return [
    heading(3, `${inside(tier.label)}: ${inside(step.label)}`, [step.id]),
    ...stepBlocks(voice, step, true).filter(({ kind }) => kind !== "heading"),
    ...paragraph(lateSentences(voice, step)),
  ];
}

/** What holds for a tier as a whole. */
function wholePart(voice: Voice, tier: Tier): readonly Block[] {
  const blocks = wholeBlocks(voice, tier);
  return blocks.length === 0
    ? []
    : [heading(3, `${inside(tier.label)}: de hele behandeling`, [tier.id]), ...blocks];
}

function titled(text: string, blocks: readonly Block[], about: readonly string[] = []): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, text, about), ...blocks];
}
