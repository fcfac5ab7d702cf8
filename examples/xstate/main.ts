/** The page: it shows what the model says, and sends what somebody chooses to the machine. The clock runs in the machine. */
import { createActor } from "xstate";
import { step } from "./gemaakt/opleider/opleider.machine.js";
import { dutchNow, opleiderMachine, resume } from "./gemaakt/opleider/opleider.xstate.js";
import { type Action, lapsed, readCase, view } from "./model.js";

const PLACE = "klacht-bij-leerwijzer";

const kept = readCase(localStorage.getItem(PLACE));
const actor = createActor(opleiderMachine, kept === undefined ? {} : { snapshot: resume(kept) });
let shown = actor.getSnapshot().context.case;

actor.subscribe(({ context }) => {
  if (context.case === shown) return;
  const told = lapsed(shown, context.case);
  shown = context.case;
  localStorage.setItem(PLACE, JSON.stringify(shown));
  show(told);
});

show("");
actor.start();

element("restart").addEventListener("click", () => {
  localStorage.removeItem(PLACE);
  location.reload();
});

// Another tab has the same complaint open, and something happened there.
window.addEventListener("storage", ({ key }) => {
  if (key === PLACE) location.reload();
});

/** The machine takes the event, or leaves the case as it was: then `step` says why. */
function choose({ event }: Action): void {
  const at = dutchNow();
  const before = shown;
  actor.send({ ...event, at });
  if (shown !== before) {
    element("state").focus();
    return;
  }
  const result = step(before, event, at);
  show(result.ok ? "" : result.reason.nl);
}

function show(message: string): void {
  const { state, actions, deadlines, past } = view(shown, dutchNow());
  const focused = document.activeElement?.textContent;
  element("message").textContent = message;
  element("state").textContent = `Nu: ${state}`;
  fill("actions", "nothing", actions.map(buttonOf));
  fill(
    "deadlines",
    "no-deadlines",
    deadlines.map(({ what, who, when }) => rowOf(what, who, when)),
  );
  fill(
    "past",
    "no-past",
    past.map(({ when, what }) => rowOf(when, what)),
  );
  // Whoever stood on a button that is still there when a term ends, stays there.
  for (const button of element("actions").querySelectorAll("button"))
    if (button.textContent === focused) button.focus();
}

function buttonOf(action: Action): HTMLElement {
  const button = made("button", action.label);
  button.addEventListener("click", () => choose(action));
  return made("li", button);
}

function rowOf(heading: string, ...rest: readonly string[]): HTMLElement {
  const first = made("th", heading);
  first.setAttribute("scope", "row");
  return made("tr", first, ...rest.map((text) => made("td", text)));
}

function made(name: string, ...parts: readonly (string | HTMLElement)[]): HTMLElement {
  const one = document.createElement(name);
  one.append(...parts);
  return one;
}

/** Puts all of it in a list or table, or shows what stands there for none. */
function fill(id: string, none: string, all: readonly HTMLElement[]): void {
  const whole = element(id);
  (whole.querySelector("tbody") ?? whole).replaceChildren(...all);
  whole.hidden = all.length === 0;
  element(none).hidden = all.length > 0;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}.`);
  return found;
}
