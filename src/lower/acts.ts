import { ACTS, type ActForms } from "../glossary/acts.js";
import type { ActId } from "../glossary/ids.js";
import type { Act, RoleId, Term } from "../ir/machine.js";
import type { ActNode } from "../syntax/ast-parts.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { freshId, report } from "./draft.js";
import { originAt } from "./origin.js";
import { roleId, roleIds } from "./resolve.js";
import { fromEach, placeOf, type Site, withSource } from "./site.js";

/** The acts of a step or a duty. */
export function lowerActs(context: Context, sites: readonly Site[], owner: string): readonly Act[] {
  return fromEach(sites, "act", (at) => lowerAct(context, at, owner));
}

/** Who holds the terms of what these acts do: the actors of the first that is a duty, else of the first. */
export function holderOf(acts: readonly Act[], otherwise: readonly RoleId[]): Holding {
  const first = acts.find((act) => act.modality === "duty") ?? acts[0];
  if (first === undefined || first.actors.length === 0) return { holder: otherwise };
  return first.anyActor === undefined
    ? { holder: first.actors }
    : { holder: first.actors, anyHolder: first.anyActor };
}

/** Who must act in time. */
export type Holding = Pick<Term, "holder" | "anyHolder">;

/** What an act means to a checker; a free act means nothing, and one that may not be done does not happen. */
export function meaningOf(act: Act): ActForms["meaning"] | undefined {
  return act.verb === "free" || act.modality === "prohibition" ? undefined : ACTS[act.verb].meaning;
}

const MODALITY = { may: "permission", must: "duty", "may-not": "prohibition" } as const;

function lowerAct(context: Context, at: Site<"act">, owner: string): Act {
  const { act } = at.statement;
  if (act.phrase !== "free") checkPhrase(context, at, act, act.phrase);
  const objects = roleIds(context, at, act.objects);
  const prepositions =
    act.prepositions.length === 0
      ? NONE
      : act.prepositions.map(({ preposition, roles: written, any }) => {
          const roles = roleIds(context, at, written);
          return any === undefined ? { preposition, roles } : { preposition, roles, any };
        });
  const node: Building<Act> = {
    id: freshId(context.draft, "act", `${owner}.${act.phrase}`),
    origin: originAt(at.file, at.span),
    actors: roleIds(context, at, act.actors),
    modality: MODALITY[act.modal ?? "must"],
    modalStated: act.modal !== undefined,
    verb: act.phrase,
    objects,
    prepositions,
    recipients: recipients(act, objects, prepositions),
    forms: act.forms,
  };
  if (act.anyActor !== undefined) node.anyActor = true;
  if (act.anyObject !== undefined) node.anyObject = true;
  if (act.free !== undefined) node.infinitive = act.free.value;
  if (act.about !== undefined) node.about = act.about.value;
  if (act.what !== undefined) node.what = act.what.value;
  if (act.together !== undefined) node.together = act.together;
  if (act.condition !== undefined) node.condition = conditionId(context, at, act.condition);
  if (act.onRequest !== undefined) node.onRequest = onRequest(context, at, act.onRequest);
  return withSource<Act>(node, at);
}

function onRequest(
  context: Context,
  at: Site,
  request: NonNullable<ActNode["onRequest"]>,
): NonNullable<Act["onRequest"]> {
  const of = request.of === undefined ? undefined : roleId(context, at, request.of);
  return of === undefined ? {} : { of };
}

/** `van` names the one who is asked, but only behind these verbs, and only when `aan` names nobody. */
const ASKS_OF: ReadonlySet<ActId | "free"> = new Set<ActId>(["request-response", "check-satisfaction"]);
const ADDRESSES: ReadonlySet<string> = new Set(["aan", "met", "tussen", "naar", "bij"]);

function recipients(
  act: ActNode,
  objects: readonly RoleId[],
  prepositions: Act["prepositions"],
): readonly RoleId[] {
  if (prepositions.length === 0) return objects;
  const addressed = prepositions.filter(({ preposition }) => ADDRESSES.has(preposition));
  const chosen =
    addressed.length === 0 && ASKS_OF.has(act.phrase)
      ? prepositions.filter(({ preposition }) => preposition === "van")
      : addressed;
  const [only] = chosen;
  if (only === undefined) return objects;
  // Each list holds a role once, so one list needs no look at its roles.
  if (objects.length === 0 && chosen.length === 1) return only.roles;
  const roles = [...objects];
  for (const phrase of chosen) {
    for (const role of phrase.roles) if (!roles.includes(role)) roles.push(role);
  }
  return roles;
}

/** Reports what the verb needs and does not get, and a preposition it cannot take. */
function checkPhrase(context: Context, at: Site, act: ActNode, verb: ActId): void {
  const forms: ActForms = ACTS[verb];
  const { infinitive, takes = NONE }: { infinitive: string; takes?: readonly string[] } = forms;
  const written = act.modal !== undefined ? infinitive : act.plural === true ? forms.plural : forms.finite;
  const phrase = (): string => written.replace(/\s?\{(objects|what)\}/, "").trim();
  if (act.objects.length === 0 && infinitive.includes("{objects}")) {
    const place = placeOf(at, act.phraseSpan);
    report(context.draft, "phrase-argument", { phrase: phrase(), problem: "roles-missing" }, place);
  }
  if (act.what === undefined && infinitive.includes("{what}")) {
    const place = placeOf(at, act.phraseSpan);
    report(context.draft, "phrase-argument", { phrase: phrase(), problem: "text-missing" }, place);
  }
  for (const { preposition, roles } of act.prepositions) {
    if (takes.includes(preposition)) continue;
    const place = placeOf(at, roles[0]?.span ?? act.phraseSpan);
    const problem = { phrase: phrase(), problem: "preposition", preposition, takes } as const;
    report(context.draft, "phrase-argument", problem, place);
  }
}
