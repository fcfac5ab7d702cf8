/**
 * What a program may do with a module. Compiled, never run: `tsc` over this project does it with the goldens, and
 * modules.test.ts with what the emitter makes now.
 */
import buro, {
  type CaseEvent as BuroEvent,
  type buroLeerlingenhulp,
  start as startBuro,
  step as stepBuro,
} from "../golden/buro-leerlingenhulp/module/buro-leerlingenhulp.machine.js";
import bureau, {
  allowed,
  type Case,
  type CaseIn,
  type Documents,
  due,
  type EventFor,
  type EventTypeFor,
  type hetVertrouwensbureau,
  type Replayed,
  read,
  replay,
  type StateAfter,
  type StateId,
  type StepResult,
  start,
  step,
  type TermId,
} from "../golden/het-vertrouwensbureau/module/het-vertrouwensbureau.machine.js";
import kleuterrevolutie from "../golden/kleuterrevolutie/module/kleuterrevolutie.machine.js";
import kober, { step as stepKober } from "../golden/kober/module/kober.machine.js";
import voContent from "../golden/vo-content/module/vo-content.machine.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(..._same: Equal<A, B> extends true ? [] : [never]): void => {};

// Each module is one object as well, by its name and by default.
same<typeof bureau, typeof hetVertrouwensbureau>();
same<typeof bureau.step, typeof step>();
same<typeof buro, typeof buroLeerlingenhulp>();
export const ids: readonly [
  "het-vertrouwensbureau",
  "buro-leerlingenhulp",
  "kleuterrevolutie",
  "kober",
  "vo-content",
] = [bureau.id, buro.id, kleuterrevolutie.id, kober.id, voContent.id];

// The states of a course are known all along it.
const fresh = start("2026-01-05");
same<typeof fresh, CaseIn<"start">>();
const filed = step(
  fresh,
  {
    type: "bureau.file",
    by: "klager",
    filedAt: "2026-01-04",
    class: bureau.start().class ?? "ouder",
    data: { naam: "A. Jansen", contactgegevens: "a@example.nl", beschrijving: "Te laat opgehaald." },
  },
  "2026-01-05",
);
same<typeof filed, StepResult<"bureau.bevestiging">>();
if (filed.ok) {
  same<typeof filed.case.state, "bureau.bevestiging">();
  const confirmed = step(filed.case, { type: "bureau.bevestiging", data: { verloop: "..." } }, "2026-01-06");
  if (confirmed.ok) {
    const researched = step(confirmed.case, { type: "bureau.onderzoek" }, "2026-01-20");
    const answered = researched.ok
      ? step(
          researched.case,
          { type: "bureau.reactie", outcome: "gegrond", data: { bevindingen: "Het klopt." } },
          "2026-02-01T14:30",
        )
      : researched;
    if (answered.ok) same<typeof answered.case.state, "bureau.handled" | "closed">();
    else same<typeof answered.reason.nl, string>();
  }
}

// Contents that are kept elsewhere may be left out, and a complaint that lacks something may lack it.
step(fresh, { type: "bureau.file", data: {} }, "2026-01-05");
step(fresh, { type: "bureau.file", incomplete: true, data: { naam: "A. Jansen" } }, "2026-01-05");

// A stored case is any of its states, until a program looks.
export function resume(stored: Case): StepResult | undefined {
  switch (stored.state) {
    case "bureau.reactie":
      same<typeof stored, CaseIn<"bureau.reactie">>();
      return step(stored, { type: "bureau.reactie", outcome: "ongegrond" }, "2026-02-01");
    case "bureau.handled":
      return step(stored, { type: "beroep.file", by: "klager" }, "2026-02-01");
    default:
      return step(stored, { type: "time", by: "directie" }, "2026-02-01");
  }
}

// Where the state is not known any event may be tried; the answer tells.
export const anything = (stored: Case) =>
  step(stored, { type: "beroep.finish", by: "commissie" }, "2026-03-01");
same<ReturnType<typeof anything>, StepResult<"closed">>();

// From storage comes anything at all.
step(JSON.parse("{}"), { type: "time" }, "2026-03-01");

// An event may be made before it is tried.
const event: EventFor<"bureau.handled"> = { type: "beroep.file", conditions: [] };
export const given = (stored: CaseIn<"bureau.handled">) => step(stored, event, "2026-02-01");

// Time may close a case by itself, so what follows is either.
same<StateAfter<"bureau.handled", "time">, "bureau.handled" | "closed">();
same<EventTypeFor<"bureau.handled">, "bureau.satisfied" | "beroep.file" | "time">();
same<EventTypeFor<"closed">, "time">();

// What runs and what may happen carries the names of this procedure.
export const running: readonly TermId[] = due(fresh).map(({ term }) => term);
const [first] = allowed(fresh);
same<NonNullable<typeof first>["event"], "bureau.file">();
export const to: StateId | undefined = first?.ways[0]?.to;
export const labels: readonly string[] = [bureau.states["bureau.reactie"].label, bureau.roles.klager.label];
const played: Replayed = replay([{ event: { type: "bureau.file" }, at: "2026-01-05" }]);
export const again = played.ok ? replay(played.case.log) : played.entry;
// What was stored is a case once it has been read.
const stored = read(JSON.parse("{}"));
export const resumed: Case | undefined = stored.ok ? stored.case : undefined;
same<Documents["bureau.reactie.document"]["maatregelen"], string | undefined>();

// Extensions by name, with who consents; a term that is set has a length or a day.
const extend: BuroEvent = {
  type: "klachtenfunctionaris.reactie.target.extend",
  extension: "klachtenfunctionaris.reactie.extension",
  length: { amount: 2, unit: "week" },
  consent: ["klager"],
};
export const extended = (stored: Parameters<typeof stepBuro>[0]) => stepBuro(stored, extend, "2026-02-01");
export const begun = startBuro();
export const set = (stored: Parameters<typeof stepKober>[0]) => [
  stepKober(stored, { type: "klachtenregeling.vervolg.per-case.set", date: "2026-05-01" }, "2026-02-01"),
  stepKober(
    stored,
    { type: "klachtenregeling.vervolg.per-case.set", length: { amount: 1, unit: "month" } },
    "2026-02-01",
  ),
];
