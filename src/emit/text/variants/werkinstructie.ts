import type { Role } from "../../../ir/machine.js";
import { heading, paragraph, section } from "../document/blocks.js";
import type { Block } from "../document/document.js";
import { capitalise, inside } from "../dutch/sentence.js";
import { complainantBlocks } from "../says/complainants.js";
import { complaintBlocks, remedyBlocks } from "../says/complaints.js";
import { countingBlocks } from "../says/counting.js";
import { otherOutcomeBlocks } from "../says/outcomes.js";
import { recordBlocks } from "../says/record.js";
import { confidentialityBlocks, dutySentences } from "../says/standing.js";
import { directForm, type Voice, voiceOf } from "../voice.js";
import type { Variant } from "./variant.js";
import { intakePart, recordPart, routePart, stepPart, tierPart } from "./werkinstructie/parts.js";
import { everybody, rolePart, speakingTo } from "./werkinstructie/people.js";
import { bears, staffOf, stepsOf, takesIn, takesPart } from "./werkinstructie/staff.js";

/**
 * What each role must do: first which complaints are handled at all; then a section for everybody inside the organisation
 * who acts, spoken to with u or je; then what others do, and what holds for all. A step of two roles stands with both, so that
 * nobody needs another's section.
 */
export const werkinstructie: Variant = {
  id: "werkinstructie",
  summary: {
    nl: "per rol wat er moet gebeuren, wanneer, en wat als het te laat is",
    en: "for each role what to do, when, and what if it is late",
  },
  reader: "staff",
  document: (machine, { style }) => {
    const form = directForm(machine, style);
    const general = voiceOf(machine, { style, form: "third", toAnother: true });
    const staff = staffOf(general);
    return {
      title: `Werkinstructie: ${inside(machine.procedure.title)}`,
      language: "nl",
      blocks: [
        heading(1, `Werkinstructie: ${inside(machine.procedure.title)}`, [machine.procedure.id]),
        ...complainantBlocks(general),
        ...complaintBlocks(general),
        ...staff.flatMap((role) =>
          roleBlocks(speakingTo(voiceOf(machine, { style, form, you: role.id }), role.id), role),
        ),
        ...section(2, "Wat anderen doen", othersBlocks(general, staff)),
        ...otherOutcomeBlocks(general),
        ...remedyBlocks(general),
        ...confidentialityBlocks(general),
        ...recordBlocks(general),
        ...countingBlocks(general),
        ...everybody(general, staff),
      ],
    };
  },
  concerns: ({ kind }) => !OF_REGULATION.has(kind),
};

/** What the words of the regulation mean and its free articles are no instruction; all the rest staff must know. */
const OF_REGULATION: ReadonlySet<string> = new Set(["definition", "article"]);

/** What one role takes in, does, handles, owes all along and registers. */
function roleBlocks(voice: Voice, { id, label }: Role): readonly Block[] {
  const { machine } = voice;
  const role = machine.roles.find((one) => one.id === id);
  const blocks = machine.tiers.flatMap((tier) => {
    const form = takesIn(voice, id, tier) ? voice.formOf(tier) : undefined;
    return [
      ...(form === undefined ? [] : intakePart(voice, tier, form)),
      ...tier.steps
        .filter((step) => takesPart(machine, id, step))
        .flatMap((step) => stepPart(voice, tier, step)),
      ...(tier.handlers.includes(id) ? tierPart(voice, tier) : []),
    ];
  });
  const routes = machine.sideRoutes
    .filter(({ handlers }) => handlers.includes(id))
    .flatMap((route) => routePart(voice, route));
  const duties = machine.duties
    .filter((duty) => bears(id, duty))
    .flatMap((duty) => [
      heading(3, duty.labelStated ? inside(duty.label) : "Vaste afspraak", [duty.id]),
      ...paragraph(dutySentences(voice, duty)),
    ]);
  return section(
    2,
    capitalise(inside(label)),
    [
      ...blocks,
      ...routes,
      ...duties,
      ...recordPart(voice, id),
      ...(role === undefined ? [] : rolePart(voice, role)),
    ],
    [id],
  );
}

/** What no section of a role holds: steps and tiers of the complainant and of bodies outside. */
function othersBlocks(general: Voice, staff: readonly Role[]): readonly Block[] {
  const { machine } = general;
  const ids = staff.map(({ id }) => id);
  const steps = stepsOf(machine).filter(([, step]) => !ids.some((id) => takesPart(machine, id, step)));
  return [
    ...machine.tiers.flatMap((tier) => {
      const form = ids.some((id) => takesIn(general, id, tier)) ? undefined : general.formOf(tier);
      return [
        ...(form === undefined ? [] : intakePart(general, tier, form)),
        ...steps.filter(([one]) => one === tier).flatMap(([, step]) => stepPart(general, tier, step)),
        ...(ids.some((id) => tier.handlers.includes(id)) ? [] : tierPart(general, tier)),
      ];
    }),
    ...machine.sideRoutes
      .filter(({ handlers }) => !ids.some((id) => handlers.includes(id)))
      .flatMap((route) => routePart(general, route)),
    ...machine.duties
      .filter((duty) => !ids.some((id) => bears(id, duty)))
      .flatMap((duty) => paragraph(dutySentences(general, duty))),
  ];
}
