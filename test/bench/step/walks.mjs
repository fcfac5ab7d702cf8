/**
 * Courses of ten events through each of the five procedures: filing, steps, outcome, reaction, a next tier, an extension
 * where there is one, and the passing of time. Made by chance from a seed, of what `allowed` says may happen.
 */
import { readFileSync } from "node:fs";
import { compile } from "../../../dist/index.js";

const { allowed, formatDay, parseDay, start, step } = await import(process.env.KLACHTWERK_INSIDE);

export const PROCEDURES = [
  "het-vertrouwensbureau",
  "kober",
  "vo-content",
  "kleuterrevolutie",
  "buro-leerlingenhulp",
];

export const LENGTH = 10;
const COUNT = 24;

/** The machine of a procedure, with its courses: for each the events and their moments. */
export function walksOf(procedure) {
  const text = readFileSync(new URL(`../../../procedures/${procedure}.klacht`, import.meta.url), "utf8");
  const { machine } = compile(text, { path: `${procedure}.klacht` });
  const random = chance(7);
  const walks = [];
  while (walks.length < COUNT) {
    const walk = walkThrough(machine, random);
    if (walk !== undefined) walks.push(walk);
  }
  return { machine, walks };
}

function walkThrough(machine, random) {
  let value = start(machine);
  let day = parseDay("2024-01-03") + Math.floor(random() * 900);
  const walk = [];
  for (let tries = 0; tries < 8 * LENGTH && walk.length < LENGTH; tries += 1) {
    const event = someEvent(machine, value, random, walk.length < LENGTH - 1);
    const later = day + Math.floor(random() * random() * 20);
    const result = step(machine, value, event, formatDay(later));
    if (!result.ok) continue;
    walk.push({ event, at: formatDay(later) });
    value = result.case;
    day = later;
  }
  return walk.length < LENGTH ? undefined : walk;
}

function someEvent(machine, value, random, goesOn) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const finals = new Set(machine.states.filter(({ kind }) => kind === "final").map(({ id }) => id));
  const possible = allowed(machine, value);
  const open = possible.filter(({ ways }) => ways.length === 0 || ways.some(({ to }) => !finals.has(to)));
  const pool = goesOn && open.length > 0 ? open : possible;
  if (pool.length === 0 || random() < 0.1) return { type: "time" };
  const { event: type, outcomes, ways } = pick(pool);
  const node = machine.events.find(({ id }) => id === type);
  const needed = ways.flatMap(({ needs }) =>
    needs.flatMap(({ kind, conditions }) => (kind === "any-condition" ? [conditions[0]] : [])),
  );
  const term = machine.terms.find(({ id }) => id === node.term);
  const asked = term?.extensions.flatMap(({ condition }) => condition ?? []) ?? [];
  const conditions = [...new Set([...needed, ...asked])];
  const document = machine.documents.find(({ id }) => id === node.document);
  const fields = document?.fields.filter(({ required, type: of }) => required && of.endsWith("text")) ?? [];
  return {
    type,
    ...(node.by.length > 0 && random() < 0.4 ? { by: node.by[0] } : {}),
    ...(outcomes.length > 0 ? { outcome: pick(outcomes) } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(fields.length > 0 && random() < 0.5
      ? { data: Object.fromEntries(fields.map(({ id }) => [id, "Een paar woorden."])) }
      : {}),
    ...(node.kind === "extend" ? { consent: machine.roles.map(({ id }) => id) } : {}),
  };
}

/** Chance that is the same each time (Park and Miller). */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
