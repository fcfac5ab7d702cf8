import type { Extension, Suspension } from "../../../../ir/machine.js";
import { inside, join } from "../../dutch/sentence.js";
import { lengthText, timesText } from "../../dutch/units.js";
import { atEnd, VERBS } from "../../dutch/verbs.js";
import { openPointsOn } from "../../says/terms.js";
import { formsText } from "../../says/words.js";
import type { Voice } from "../../voice.js";

/** «uitstel kan één keer met maximaal 4 weken, als u daar schriftelijk mee instemt»: never without what it depends on. */
export function extensionText(voice: Voice, extension: Extension): string {
  const { times, length, capped, limit, total, condition } = extension;
  const often = times === undefined ? undefined : timesText(times);
  const by =
    length === undefined ? undefined : join(["met", capped ? "maximaal" : undefined, lengthText(length)]);
  return [
    join(["uitstel kan", often, by, LIMITS[limit]]),
    ...(total === undefined ? [] : [`in totaal maximaal ${lengthText(total)}`]),
    ...(condition === undefined ? [] : [`als ${voice.condition(condition)}`]),
    ...consent(voice, extension),
  ].join(", ");
}

/** What the words of an extension are about. */
export function extensionIds(voice: Voice, { id, condition }: Extension): readonly string[] {
  return [id, ...(condition === undefined ? [] : [condition]), ...openPointsOn(voice.machine, id)];
}

const LIMITS: Readonly<Record<Extension["limit"], string | undefined>> = {
  stated: undefined,
  unlimited: "zonder maximum",
  open: "(hoe lang staat niet in onze procedure)",
};

function consent(voice: Voice, { consent: stated }: Extension): readonly string[] {
  const who = voice.parties(stated?.roles ?? []);
  if (who === undefined) return [];
  const how = formsText(stated?.forms ?? []);
  const therewith = how === undefined ? "daarmee" : `daar ${how} mee`;
  return [`alleen als ${who.subject} ${therewith} ${atEnd(VERBS.instemmen, who)}`];
}

/** «de termijn telt niet door zolang u gegevens aanvult, maximaal 2 weken» */
export function suspensionText(voice: Voice, { condition, step, maximum }: Suspension): string {
  const why =
    condition === undefined
      ? `tijdens «${inside(voice.step(step ?? "")?.label ?? "")}»`
      : `zolang ${voice.condition(condition)}`;
  const most = maximum === undefined ? "" : `, maximaal ${lengthText(maximum)}`;
  return `de termijn telt niet door ${why}${most}`;
}

/** What the words of a suspension are about. */
export function suspensionIds({ id, condition }: Suspension): readonly string[] {
  return condition === undefined ? [id] : [id, condition];
}
