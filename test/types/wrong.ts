/** What a program may not do with a module: each of these lines must not compile. Compiled, never run; see right.ts. */
import {
  type CaseEvent as BuroEvent,
  buroLeerlingenhulp,
} from "../golden/buro-leerlingenhulp/module/buro-leerlingenhulp.machine.js";
import bureau, {
  allowed,
  type Case,
  type CaseEvent,
  type CaseIn,
  type EventFor,
  replay,
  type StateId,
  start,
  step,
  type TermId,
} from "../golden/het-vertrouwensbureau/module/het-vertrouwensbureau.machine.js";
import { start as startKober, step as stepKober } from "../golden/kober/module/kober.machine.js";

const AT = "2026-01-05";
const fresh = start();
declare const stored: Case;
declare const reacting: CaseIn<"bureau.reactie">;
declare const handled: CaseIn<"bureau.handled">;
declare const over: CaseIn<"closed">;

// @ts-expect-error A misspelt event.
step(stored, { type: "bureau.fiel" }, AT);
// @ts-expect-error No event at all.
step(stored, {}, AT);
// @ts-expect-error An event of another procedure.
step(stored, { type: "klachtenregeling.file" }, AT);
// @ts-expect-error An event that this state does not allow.
step(fresh, { type: "bureau.onderzoek" }, AT);
// @ts-expect-error An event that neither of two states allows.
step(fresh.now === undefined ? fresh : handled, { type: "bureau.onderzoek" }, AT);
// @ts-expect-error In a closed case nothing happens but the passing of time.
step(over, { type: "bureau.file" }, AT);
// @ts-expect-error The same, for an event that is made before.
export const early: EventFor<"start"> = { type: "bureau.onderzoek" };
// @ts-expect-error An event without its moment.
step(fresh, { type: "bureau.file" });
// @ts-expect-error A moment that is no text.
step(fresh, { type: "bureau.file" }, new Date(0));

// @ts-expect-error A wrong outcome.
step(reacting, { type: "bureau.reactie", outcome: "ingetrokken" }, AT);
// @ts-expect-error A missing outcome.
step(reacting, { type: "bureau.reactie" }, AT);
// @ts-expect-error An outcome where none is given.
step(fresh, { type: "bureau.file", outcome: "gegrond" }, AT);
// @ts-expect-error A role that does not do this.
step(fresh, { type: "bureau.file", by: "directie" }, AT);
// @ts-expect-error A role that does not exist.
step(fresh, { type: "time", by: "directeur" }, AT);
// @ts-expect-error A field the form does not have.
step(fresh, { type: "bureau.file", incomplete: true, data: { foto: "A" } }, AT);
// @ts-expect-error A form that lacks a field.
step(fresh, { type: "bureau.file", data: { naam: "A. Jansen" } }, AT);
// @ts-expect-error A field of the wrong type.
step(fresh, { type: "bureau.file", data: { naam: 1, contactgegevens: "B", beschrijving: "C" } }, AT);
// @ts-expect-error A message that lacks what it must hold.
step(reacting, { type: "bureau.reactie", outcome: "gegrond", data: { maatregelen: "Geen" } }, AT);
// @ts-expect-error Contents of an event that has none.
step(handled, { type: "beroep.file", data: { naam: "A. Jansen" } }, AT);
// @ts-expect-error A class of complainants that does not exist.
step(fresh, { type: "bureau.file", class: "buurman" }, AT);
// @ts-expect-error A condition that the procedure does not know.
stepKober(startKober(), { type: "geschillencommissie.file", conditions: ["er-haast-is"] }, AT);
// @ts-expect-error A moment that nobody asks for.
step(fresh, { type: "bureau.file", anchors: { vandaag: AT } }, AT);
// @ts-expect-error A key that no event has.
step(fresh, { type: "bureau.file", filedOn: AT }, AT);

// @ts-expect-error A term that must be set needs a length or a day.
export const unset: Parameters<typeof stepKober>[1] = { type: "klachtenregeling.vervolg.per-case.set" };
export const extension: BuroEvent = {
  type: "klachtenfunctionaris.reactie.target.extend",
  // @ts-expect-error An extension that the term does not have.
  extension: "klachtenfunctionaris.reactie.uitstel",
};
export const unit: BuroEvent = {
  type: "klachtenfunctionaris.reactie.target.extend",
  // @ts-expect-error A unit that is none.
  length: { amount: 2, unit: "weken" },
};

// @ts-expect-error A misspelt term.
export const term: TermId = "bureau.whole.hart";
// @ts-expect-error A misspelt state.
export const state: StateId = "bureau.reaktie";
// @ts-expect-error A state that a table does not have.
export const label = bureau.states["bureau.reaktie"].label;
// @ts-expect-error A role of another procedure.
export const role = bureau.roles.medewerkers;
// @ts-expect-error A case of which only some states are known is not of one of them.
export const narrowed: CaseIn<"start"> = stored;
// @ts-expect-error A case of another procedure, though it has a state of the same name.
step(startKober(), { type: "time" }, AT);
// @ts-expect-error A case that is no case.
step({ state: "start" }, { type: "time" }, AT);
// @ts-expect-error A log of events that do not exist.
replay([{ event: { type: "bureau.fiel" }, at: AT }]);
// @ts-expect-error Nothing of a module can be changed.
bureau.states["bureau.reactie"].label = "Reactie";
// @ts-expect-error Nor can a case.
fresh.state = "closed";
// @ts-expect-error What is allowed in a state is no other event.
export const next: "beroep.file" | undefined = allowed(fresh)[0]?.event;
// @ts-expect-error A result has no case until it is said to be one.
export const unchecked = step(fresh, { type: "bureau.file" }, AT).case;
// @ts-expect-error The events of two procedures are not each other's.
export const foreign: CaseEvent = { ...extension };
export const own = buroLeerlingenhulp.id;
