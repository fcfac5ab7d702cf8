/** Short, exact descriptions of parts of a machine, so that a test can state a whole list on a few lines. */
import type {
  Act,
  Anchor,
  Bound,
  Extension,
  Field,
  Guard,
  Machine,
  Notice,
  Retention,
  Step,
  Term,
  Tier,
} from "../../src/ir/machine.js";
import { assertNever } from "../../src/support/assert-never.js";

/** The role with this id; a failing test names the id. */
export function role(machine: Machine, id: string): Machine["roles"][number] {
  return found(machine.roles, id);
}

/** The tier or side route with this id. */
export function tier(machine: Machine, id: string): Tier {
  return found([...machine.tiers, ...machine.sideRoutes], id);
}

/** The step `tier.step`. */
export function step(machine: Machine, id: string): Step {
  return found(
    machine.tiers.flatMap((one) => one.steps),
    id,
  );
}

/** The sentences of conditions, by their ids. */
export function conditions(machine: Machine, ids: readonly string[]): readonly string[] {
  return ids.map((id) => found(machine.conditions, id).text);
}

/** What a step makes people do: `klager may discuss specialist [phone, email]`. */
export function acts(machine: Machine, of: { readonly acts: readonly Act[] }): readonly string[] {
  return of.acts.map((act) => describeAct(machine, act));
}

function describeAct(machine: Machine, act: Act): string {
  return [
    act.actors.join("+"),
    act.modality === "permission"
      ? "may"
      : act.modality === "prohibition"
        ? "may not"
        : act.modalStated
          ? "must"
          : "",
    act.verb === "free" ? `"${act.infinitive}"` : act.verb,
    act.objects.join("+"),
    ...act.prepositions.map((phrase) => `${phrase.preposition} ${phrase.roles.join("+")}`),
    act.what === undefined ? "" : `"${act.what}"`,
    act.about === undefined ? "" : `over "${act.about}"`,
    act.forms.length === 0 ? "" : `[${act.forms.join(", ")}]`,
    act.together === undefined ? "" : act.together ? "together" : "apart",
    act.condition === undefined ? "" : `if "${conditions(machine, [act.condition]).join()}"`,
    act.onRequest === undefined ? "" : `on request of ${act.onRequest.of ?? "anybody"}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Every term of a step, a tier as a whole, a duty, a notice or a way: `organisatie hard 10 workday after receipt klacht (implied)`. */
export function terms(machine: Machine, ids: readonly string[]): readonly string[] {
  return ids.map((id) => describeTerm(machine, found(machine.terms, id)));
}

/** One term as `holder modality bounds`. */
function describeTerm(machine: Machine, term: Term): string {
  return [
    term.holder.join("+"),
    term.modality,
    term.asap && term.modality !== "asap" ? "asap" : "",
    term.bounds.map(describeBound).join(" or "),
    term.bounds.length > 1 ? term.pick : "",
    term.outer === undefined ? "" : `outer ${describeBound(term.outer)}`,
    term.setBy === undefined ? "" : `set by ${term.setBy}`,
    term.subjects.length === 0 ? "" : `for ${term.subjects.join("+")}`,
    term.classes === undefined ? "" : `from ${term.classes.join("+")}`,
    term.condition === undefined ? "" : `if "${conditions(machine, [term.condition]).join()}"`,
    term.roll ? "roll" : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function describeBound(bound: Bound): string {
  if (bound.kind === "date") return `before ${bound.day}-${bound.month}`;
  return `${bound.length.amount} ${bound.length.unit} ${bound.direction} ${describeAnchor(bound.anchor)}`;
}

function describeAnchor(anchor: Anchor): string {
  switch (anchor.kind) {
    case "receipt":
    case "handled":
    case "refusal-received":
      return `${anchor.kind} ${anchor.tier}${anchor.implied === true ? " (implied)" : ""}`;
    case "filing":
      return `filing ${anchor.tier}`;
    case "step-received":
    case "step-sent":
    case "step-completed":
      return `${anchor.kind} ${anchor.step}${anchor.implied === true ? " (implied)" : ""}`;
    case "term-end":
      return `term-end ${anchor.term}`;
    case "custom":
      return `"${anchor.text}"`;
    case "closing":
    case "completed":
    case "incident":
    case "discovery":
    case "service-end":
    case "open":
      return anchor.kind;
    default:
      return assertNever(anchor);
  }
}

/** An extension: `unlimited if "..."; to klager [written] before-end states reden`. */
export function extension(machine: Machine, value: Extension | undefined): string {
  if (value === undefined) return "none";
  const size =
    value.length === undefined
      ? value.limit
      : `${value.capped ? "at most " : ""}${value.length.amount} ${value.length.unit}`;
  return [
    value.times === undefined ? "" : `${value.times} x`,
    size,
    value.total === undefined ? "" : `in all ${value.total.amount} ${value.total.unit}`,
    value.condition === undefined ? "" : `if "${conditions(machine, [value.condition]).join()}"`,
    value.consent === undefined
      ? ""
      : `consent of ${value.consent.roles.join("+")} [${value.consent.forms.join(", ")}]`,
    ...value.notices.map((one) => notice(machine, one)),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A message about a term: `notice to klager before-end states reden, verwachte_datum`. */
export function notice(machine: Machine, value: Notice): string {
  const timing = value.timing;
  return [
    value.otherwise ? "otherwise" : "",
    `notice to ${value.to.join("+")}`,
    value.about === undefined ? "" : `over "${value.about}"`,
    value.forms.length === 0 ? "" : `[${value.forms.join(", ")}]`,
    timing === undefined
      ? ""
      : timing.kind === "term"
        ? terms(machine, [timing.term]).join()
        : timing.kind === "before-end" && timing.lead !== undefined
          ? `${timing.lead.amount} ${timing.lead.unit} before-end`
          : timing.kind,
    value.document === undefined ? "" : `states ${contents(machine, value.document).join(", ")}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The contents of a message by its document id: `bevindingen: de bevindingen?` (`?`: only where it applies). */
export function contents(machine: Machine, documentId: string | undefined): readonly string[] {
  if (documentId === undefined) return [];
  const document = found(machine.documents, documentId);
  return document.open ? ["open"] : document.fields.map(field);
}

/** A field: `naam`, with `?` when it is asked only where it applies and `(free)` when it may be left out. */
export function field(value: Field): string {
  const name = value.id.split(".").at(-1) ?? value.id;
  return `${name}${value.ifApplicable ? "?" : ""}${value.required || value.ifApplicable ? "" : " (free)"}`;
}

/** The intake form of a tier. */
export function form(machine: Machine, tierId: string): Machine["forms"][number] {
  const value = machine.forms.find((one) => one.tier === tierId);
  if (value === undefined) throw new Error(`tier ${tierId} has no intake form`);
  return value;
}

/** Every way out of a state: `dissatisfied -> toezicht.pending`, with its guards. Sorted as in the machine. */
export function ways(machine: Machine, from: string): readonly string[] {
  return machine.transitions
    .filter((transition) => transition.from === from)
    .map((transition) =>
      [
        `${transition.cause} -> ${transition.to}`,
        ...transition.guards.map((one) => guard(machine, one)),
      ].join(" "),
    );
}

function guard(machine: Machine, value: Guard): string {
  switch (value.kind) {
    case "any-condition":
      return `if "${conditions(machine, value.conditions).join('" or "')}"`;
    case "outcome":
      return `outcome ${value.outcomes.join("+")}${value.soFar === true ? " so far" : ""}`;
    case "within":
      return `within ${terms(machine, [value.term]).join()}`;
    case "lapsed":
      return `lapsed ${terms(machine, value.terms).join(" | ")}`;
    case "class":
      return `class ${value.classes.join("+")}`;
    case "subject":
      return `subject ${value.subjects.join("+")}`;
    case "by":
      return `by ${[...value.roles, ...(value.classes ?? [])].join("+")}`;
    case "received":
      return `received ${value.tier}`;
    default:
      return assertNever(value);
  }
}

/** How long a file is kept: `exact 2 year after closing (implied)`. */
export function retention(value: Retention): string {
  return [
    value.bound,
    value.bounds
      .map(
        (bound) =>
          `${bound.length.amount} ${bound.length.unit} after ${describeAnchor(bound.anchor)}${bound.implied ? " (implied)" : ""}`,
      )
      .join(" or "),
    value.bounds.length > 1 ? value.pick : "",
    value.outcomes.length === 0 ? "" : `outcome ${value.outcomes.join("+")}`,
    value.basis === undefined ? "" : `by "${value.basis}"`,
    value.register === undefined ? "" : `in "${value.register}"`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Labels of things named in the writer's words; `?` marks one that holds only where it applies. */
export function labels(
  values: readonly { readonly label: string; readonly ifApplicable?: boolean }[],
): readonly string[] {
  return values.map((value) => `${value.label}${value.ifApplicable === true ? "?" : ""}`);
}

function found<T extends { readonly id: string }>(values: readonly T[], id: string): T {
  const value = values.find((one) => one.id === id);
  if (value === undefined) throw new Error(`no ${id} among ${values.map((one) => one.id).join(", ")}`);
  return value;
}
