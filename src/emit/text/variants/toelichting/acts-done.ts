import type { Act, RoleId, Step } from "../../../../ir/machine.js";
import type { Sentence } from "../../document/document.js";
import { sentence } from "../../document/sentences.js";
import { agree } from "../../dutch/person.js";
import { actSentences } from "../../says/acts.js";
import type { Voice } from "../../voice.js";
import { quoted } from "./term-name.js";

/** Who did a step in a case, and on which conditions of the procedure. */
export interface Done {
  readonly by?: RoleId;
  readonly conditions: readonly string[];
}

/**
 * A step that was done, as what its people do in it. Told is only what the procedure makes certain: its duties, without those on a
 * condition nobody stated. Where it has nothing but permissions, doing the step was making use of one of them; of more nobody
 * knows which, and of several who may act nobody knows who, so the step is named by its heading. So is an act that is told in an infinitive of the writer.
 */
export function doneSentences(voice: Voice, step: Step, { by, conditions }: Done): readonly Sentence[] {
  const duties = step.acts.filter(({ modality }) => modality === "duty");
  const permitted = step.acts.filter(({ modality }) => modality === "permission");
  const done = duties.length > 0 ? duties : permitted.length === 1 ? permitted : [];
  const certain = done.filter(
    ({ verb, actors, condition, onRequest }) =>
      verb !== "free" &&
      (actors.length === 1 || (by !== undefined && actors.includes(by))) &&
      onRequest === undefined &&
      (condition === undefined || conditions.includes(condition)),
  );
  if (certain.length === 0 || certain.length < done.filter(({ verb }) => verb === "free").length) {
    return [named(voice, step, by)];
  }
  return actSentences(
    voice,
    certain.map((act) => asDone(act, by)),
    { forms: step.forms, about: [step.id] },
  );
}

/** Without what makes it a rule: the modal verb, the condition that held, the others who might have done it. */
function asDone({ condition: _held, ...act }: Act, by: RoleId | undefined): Act {
  const actors = by !== undefined && act.actors.includes(by) ? [by] : act.actors;
  return { ...act, actors, modality: "duty", modalStated: false };
}

const ROUND_OFF = { singular: "rondt", plural: "ronden", stem: "rond" };

function named(voice: Voice, step: Step, by: RoleId | undefined): Sentence {
  const who = by === undefined ? undefined : voice.party(by);
  const label = quoted(step.label);
  return who === undefined
    ? sentence(["de stap", label, "is gedaan"], [step.id])
    : sentence([who.subject, agree(ROUND_OFF, who), "de stap", label, "af"], [step.id]);
}
