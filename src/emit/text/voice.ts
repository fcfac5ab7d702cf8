import type {
  Document,
  Event,
  IntakeForm,
  Machine,
  Outcome,
  Role,
  RoleId,
  State,
  Step,
  Term,
  Tier,
} from "../../ir/machine.js";
import { byId } from "../../support/by-id.js";
import { GENERAL_MESSAGE, messageOfAct } from "./dutch/frames.js";
import { definite, named, nounOf } from "./dutch/nouns.js";
import { type Party, spokenTo, thirdParty, together, WE } from "./dutch/person.js";
import { clause, inside } from "./dutch/sentence.js";
import { type AddressForm, type HouseStyle, PLAIN_STYLE } from "./house-style.js";
import { inForm } from "./writer-words.js";

/** What every part of the text needs: the machine by id, and how this procedure speaks of people. */
export interface Voice {
  readonly machine: Machine;
  /** How the text speaks of the complainant. */
  readonly form: AddressForm;
  readonly klager: Party;
  /** One thing a sentence: acts do not share one. */
  readonly short: boolean;
  /** The organisation by its short name in the third person, or «wij». */
  readonly organisation: Party;
  /** «Voor u en de beklaagde»: roles or complainant classes as one party; undefined when there are none. */
  readonly parties: (ids: readonly string[], link?: "en" | "of") => Party | undefined;
  readonly party: (id: string) => Party;
  readonly role: (id: string) => Role | undefined;
  readonly tier: (id: string) => Tier | undefined;
  readonly step: (id: string) => Step | undefined;
  readonly term: (id: string) => Term | undefined;
  readonly terms: (ids: readonly string[]) => readonly Term[];
  readonly state: (id: string) => State | undefined;
  readonly event: (id: string | undefined) => Event | undefined;
  readonly outcome: (id: string) => Outcome | undefined;
  readonly document: (id: string | undefined) => Document | undefined;
  readonly formOf: (tier: Tier) => IntakeForm | undefined;
  /** The writer's condition as a clause behind «als». */
  readonly condition: (id: string) => string;
  /** The label of a subject behind a preposition. */
  readonly subject: (id: string) => string;
  /** How the message of a step is called: «het antwoord», «de bevestiging». */
  readonly message: (stepId: string) => string;
}

/** What a text may want otherwise than the procedure says it. */
export interface VoiceOptions {
  /** The form of address; else that of the style, else that of the procedure. */
  readonly form?: AddressForm;
  /** The role the text speaks to: «U bevestigt de ontvangst»; the complainant is then in the third person. */
  readonly you?: RoleId;
  /** The organisation speaks: «wij behandelen de klacht». */
  readonly we?: true;
  /** One thing a sentence. */
  readonly short?: true;
  /** The reader is somebody else than the complainant. */
  readonly toAnother?: true;
  readonly style?: HouseStyle;
}

/** The form of address of the style, else that of the procedure. */
export function statedForm({ procedure }: Machine, style: HouseStyle): AddressForm {
  return style.form ?? procedure.addressForm;
}

/** The same for a text that speaks to its reader whatever is stated: «je» where that is, else «u». */
export function directForm(machine: Machine, style: HouseStyle): "u" | "je" {
  return statedForm(machine, style) === "je" ? "je" : "u";
}

/** The voice of a procedure: made once for a text, and only read after that. */
export function voiceOf(
  written: Machine,
  { form: asked, you, we, short, toAnother, style = PLAIN_STYLE }: VoiceOptions = {},
): Voice {
  const stated = asked ?? statedForm(written, style);
  const form = you === undefined || you === "klager" ? stated : "third";
  const label = complainantLabel(written);
  const called = inside(style.names.complainant ?? label);
  const isAnother = toAnother === true || (you !== undefined && you !== "klager");
  const machine = inForm(written, form, label, called, isAnother);
  const { procedure } = machine;
  const role = finder(machine.roles);
  const tier = finder([...machine.tiers, ...machine.sideRoutes]);
  const step = finder([...machine.tiers, ...machine.sideRoutes].flatMap(({ steps }) => steps));
  const term = finder(machine.terms);
  const condition = finder(machine.conditions);
  const subject = finder([...machine.complaints.subjects, ...machine.complaints.excluded]);
  const complainantClass = finder(machine.complainants.classes);
  const event = finder(machine.events);
  const document = finder(machine.documents);
  const klager = spokenTo(form, called);
  const ours = inside(procedure.organisation?.short ?? procedure.organisation?.name ?? third("organisatie"));
  const organisation = organisationAs(ours);

  function organisationAs(name: string): Party {
    if (you === "organisatie" && stated !== "third") return spokenTo(stated, name);
    return we === true ? WE : thirdParty(name);
  }

  function third(id: string): string {
    const label = role(id)?.label;
    return label === undefined ? `de ${id}` : named(clause(label));
  }

  function party(id: string): Party {
    if (id === "klager") return klager;
    if (id === you && stated !== "third") return spokenTo(stated, third(id));
    const known = role(id);
    if (id === "organisatie" && (known === undefined || known.builtIn)) return organisation;
    if (known !== undefined)
      return { ...thirdParty(named(clause(known.label))), plural: known.plural || id === "betrokkenen" };
    return thirdParty(clause(complainantClass(id)?.label ?? ""));
  }

  /** «met jou, de gastouder of het serviceteam»: whoever the text speaks to goes before the others. */
  function spokenToFirst(ids: readonly string[]): readonly string[] {
    const isSpokenTo = (id: string) => id === you || (id === "klager" && klager.person !== "third");
    return [...ids.filter(isSpokenTo), ...ids.filter((id) => !isSpokenTo(id))];
  }

  return {
    machine,
    form,
    klager,
    short: short === true,
    organisation,
    party,
    parties: (ids, link) => (ids.length === 0 ? undefined : together(spokenToFirst(ids).map(party), link)),
    role,
    tier,
    step,
    term,
    terms: (ids) => ids.map(term).filter((found) => found !== undefined),
    state: finder(machine.states),
    event: (id) => (id === undefined ? undefined : event(id)),
    outcome: finder(machine.outcomes),
    document: (id) => (id === undefined ? undefined : document(id)),
    formOf: ({ form: id }) => machine.forms.find((intake) => intake.id === id),
    condition: (id) => clause(condition(id)?.text ?? ""),
    subject: (id) => clause(subject(id)?.label ?? ""),
    message: (id) => messageOf(step(id)),
  };
}

/** What the complainant is called in the third person. */
function complainantLabel({ roles }: Machine): string {
  const label = roles.find(({ id }) => id === "klager")?.label;
  return label === undefined ? "de klager" : named(clause(label));
}

/**
 * The noun of the first act that makes a message with a name of its own; an answer goes before all. Where the verbs
 * name none, what is sent or the heading of the step may: «stuurt "een advies"», «Het advies».
 */
function messageOf(step: Step | undefined): string {
  const acts = step?.acts ?? [];
  const nouns = acts.map(({ verb }) => messageOfAct(verb));
  const made =
    nouns.find((noun) => noun === "het antwoord") ?? nouns.find((noun) => noun !== GENERAL_MESSAGE);
  if (made !== undefined) return made;
  const words = [...acts.flatMap(({ what, infinitive }) => [what, infinitive]), step?.label];
  return words.map(messageIn).find((noun) => noun !== undefined) ?? GENERAL_MESSAGE;
}

/** «het advies» in «een schriftelijk advies over de klacht»: the first word that names a message. */
function messageIn(words: string | undefined): string | undefined {
  const found = words
    ?.toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, 3)
    .find((word) => MESSAGE_NOUNS.some((noun) => word.endsWith(noun)) && nounOf(word)?.singular === word);
  return found === undefined ? undefined : definite(`een ${found}`);
}

const MESSAGE_NOUNS: readonly string[] = [
  ..."advies afschrift antwoord beslissing besluit bevestiging brief oordeel".split(" "),
  ..."overzicht rapport reactie toelichting uitspraak verslag voorstel".split(" "),
];

function finder<Node extends { readonly id: string }>(
  nodes: readonly Node[],
): (id: string) => Node | undefined {
  const known = byId(nodes);
  return (id) => known.get(id);
}
