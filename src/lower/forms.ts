import { fieldDefaults } from "../glossary/fields.js";
import type { Anchor, Document, Field, IntakeForm, TierId } from "../ir/machine.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { report } from "./draft.js";
import { originAt } from "./origin.js";
import { classIds, outcomeIds, roleId, roleIds } from "./resolve.js";
import { single, stated } from "./single.js";
import { ofKind, placeOf, type Site, sourcesOf, withSource } from "./site.js";
import { impliedReceipt, lowerTerm } from "./terms.js";
import { fieldLabel, itemId } from "./texts.js";

/** What a tier asks of who files with it; the form is added to the machine. */
export function lowerIntake(context: Context, at: Site<"intake">, tier: TierId): IntakeForm {
  const inner = at.children;
  const help = single(context, inner, "help");
  const helper = help === undefined ? undefined : roleId(context, help, help.statement.by);
  const window = single(context, inner, "window");
  const chance = single(context, inner, "completion-chance");
  const form: Building<IntakeForm> = {
    id: `${tier}.form`,
    origin: originAt(at.file, at.statement.span),
    tier,
    to: roleIds(context, at, at.statement.to),
    channels: channels(inner),
    forms: single(context, inner, "forms")?.statement.forms ?? NONE,
    fields: lowerFields(context, askedBeforehand(context, ofKind(inner, "states"))),
    signed: stated(context, inner, "signed"),
    sources: sourcesOf(inner),
  };
  if (helper !== undefined) form.help = helper;
  const owner = {
    holder: CLAIMANT,
    tier,
    mainTerm: undefined,
    otherwise: impliedReceipt(tier),
    receipt: undefined,
  };
  if (window !== undefined) {
    const { term, late } = window.statement;
    const filing = { ...owner, id: `${tier}.filing`, of: { kind: "filing", tier } } as const;
    form.window = lowerTerm(context, window, term, filing).id;
    if (late !== undefined) form.late = late;
  }
  if (chance !== undefined) {
    const completion = {
      ...owner,
      id: `${tier}.completion`,
      of: { kind: "completion", tier },
      request: REQUEST,
    } as const;
    form.completionChance = lowerTerm(context, chance, chance.statement.term, completion).id;
  }
  context.draft.forms.push(form);
  return withSource<IntakeForm>(form, at);
}

/** No step asks a complainant to complete what was filed: an event names the day. */
const REQUEST: Anchor = { kind: "custom", text: "het bericht dat er iets ontbreekt", name: "verzoek" };

const CLAIMANT: readonly string[] = ["klager"];

/** Who files a complaint does not know how it ends: what only holds with some outcome is reported. */
function askedBeforehand(context: Context, statements: readonly Site<"states">[]): readonly Site<"states">[] {
  for (const at of statements) {
    const [first] = at.statement.onOutcomes;
    if (first === undefined) continue;
    report(context.draft, "contents-before-outcome", { outcome: first.text }, placeOf(at, first.span));
  }
  return statements;
}

/** The document a step, notice or duty sends, when the file says what it holds (or says that this is open). */
export function lowerDocument(
  context: Context,
  inner: readonly Site[],
  of: Document["of"],
): string | undefined {
  const statements = ofKind(inner, "states");
  const [first] = statements;
  if (first === undefined) return undefined;
  const open = statements.find((at) => at.statement.open);
  const id = `${of.id}.document`;
  const origin = originAt(first.file, first.statement.span);
  const fields = lowerFields(context, statements);
  const document = withSource<Document>({ id, origin, of, fields, open: open !== undefined }, first);
  context.draft.documents.push(open === undefined ? document : withSource(document, open));
  return id;
}

function lowerFields(context: Context, statements: readonly Site<"states">[]): readonly Field[] {
  if (statements.length === 0) return NONE;
  const fields = new Map<string, Field>();
  const labels = new Map<string, Field[]>();
  for (const at of statements) {
    const onlyFor = classIds(context, at, at.statement.onlyFor);
    const onOutcomes = outcomeIds(context, at, at.statement.onOutcomes);
    const { condition: circumstance } = at.statement;
    const condition = circumstance === undefined ? undefined : conditionId(context, at, circumstance);
    for (const item of at.statement.fields) {
      const id = itemId(item);
      const first = fields.get(id);
      if (first !== undefined) {
        const related = [{ file: first.origin.file, span: first.origin }];
        report(context.draft, "field-repeated", { name: id }, placeOf(at, item.span), { related });
        continue;
      }
      const usual = fieldDefaults(id);
      const field: Building<Field> = {
        id,
        origin: originAt(at.file, item.span),
        label: fieldLabel(context, at, item, usual),
        type: item.type ?? usual?.type ?? "text",
        required: at.statement.required,
        ifApplicable: item.ifApplicable,
        onlyFor,
      };
      if (item.options !== undefined) field.options = item.options.map((option) => option.value);
      if (onOutcomes.length > 0) field.onOutcomes = onOutcomes;
      if (condition !== undefined) field.condition = condition;
      const twin = twinOf(labels, field);
      if (twin !== undefined && field.label !== "") {
        const related = [{ file: twin.origin.file, span: twin.origin }];
        report(context.draft, "field-label-repeated", { label: field.label }, placeOf(at, item.span), {
          related,
        });
      }
      fields.set(id, withSource<Field>(field, at));
    }
  }
  return [...fields.values()];
}

/** The field before it that reads the same, unless each is asked in circumstances of its own; `labels` takes it up. */
function twinOf(labels: Map<string, Field[]>, field: Field): Field | undefined {
  const label = field.label.trim().toLowerCase().replace(/\s+/g, " ");
  const others = labels.get(label);
  if (others === undefined) {
    labels.set(label, [field]);
    return undefined;
  }
  const own = circumstancesOf(field);
  const twin = others.find((other) => {
    const theirs = circumstancesOf(other);
    return own === theirs || own === ALWAYS || theirs === ALWAYS;
  });
  if (twin === undefined) others.push(field);
  return twin;
}

/** When a field is asked, as one text. */
function circumstancesOf({ onlyFor, onOutcomes = NONE, condition = "" }: Omit<Field, "label">): string {
  return JSON.stringify([onlyFor, onOutcomes, condition]);
}

const ALWAYS = JSON.stringify([NONE, NONE, ""]);

function channels(inner: readonly Site[]): IntakeForm["channels"] {
  const channels: Building<IntakeForm["channels"][number]>[] = [];
  for (const { statement } of ofKind(inner, "via")) {
    const { preferred } = statement;
    for (const { channel, address } of statement.channels) {
      channels.push(
        address === undefined ? { channel, preferred } : { channel, address: address.value, preferred },
      );
    }
  }
  return channels;
}
