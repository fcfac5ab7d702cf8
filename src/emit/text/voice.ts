import type {
  Document,
  IntakeForm,
  Machine,
  Outcome,
  Role,
  State,
  Step,
  Term,
  Tier,
} from "../../ir/machine.js";
import { frameOf } from "./dutch/frames.js";
import { complainant, type Party, together } from "./dutch/person.js";
import { clause, inside } from "./dutch/sentence.js";

/** What every part of the text needs: the machine by id, and how this procedure speaks of people. */
export interface Voice {
  readonly machine: Machine;
  readonly form: "u" | "je" | "third";
  readonly klager: Party;
  /** The organisation by its short name, always in the third person. */
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

/** The voice of a procedure: made once for a text, and only read after that. */
export function voiceOf(machine: Machine): Voice {
  const { procedure } = machine;
  const role = byId(machine.roles);
  const tier = byId([...machine.tiers, ...machine.sideRoutes]);
  const step = byId([...machine.tiers, ...machine.sideRoutes].flatMap(({ steps }) => steps));
  const term = byId(machine.terms);
  const condition = byId(machine.conditions);
  const subject = byId([...machine.complaints.subjects, ...machine.complaints.excluded]);
  const complainantClass = byId(machine.complainants.classes);
  const document = byId(machine.documents);
  const form = procedure.addressForm;
  const klager = complainant(form, third("klager"));
  const organisation = thirdParty(
    inside(procedure.organisation?.short ?? procedure.organisation?.name ?? third("organisatie")),
  );

  function third(id: string): string {
    const label = role(id)?.label;
    return label === undefined ? `de ${id}` : clause(label);
  }

  function party(id: string): Party {
    if (id === "klager") return klager;
    const known = role(id);
    if (id === "organisatie" && (known === undefined || known.builtIn)) return organisation;
    if (known !== undefined)
      return { ...thirdParty(clause(known.label)), plural: known.plural || id === "betrokkenen" };
    return thirdParty(clause(complainantClass(id)?.label ?? ""));
  }

  return {
    machine,
    form,
    klager,
    organisation,
    party,
    parties: (ids, link) => (ids.length === 0 ? undefined : together(ids.map(party), link)),
    role,
    tier,
    step,
    term,
    terms: (ids) => ids.map(term).filter((found) => found !== undefined),
    state: byId(machine.states),
    outcome: byId(machine.outcomes),
    document: (id) => (id === undefined ? undefined : document(id)),
    formOf: ({ form: id }) => machine.forms.find((intake) => intake.id === id),
    condition: (id) => clause(condition(id)?.text ?? ""),
    subject: (id) => clause(subject(id)?.label ?? ""),
    message: (id) => messageOf(step(id)),
  };
}

/** A role called by its label may be a built-in one to which the file gave a label of its own. */
function thirdParty(label: string): Party {
  return { subject: label, object: label, person: "third", plural: false };
}

/** The noun of the first act that makes a message with a name of its own; an answer goes before all. */
function messageOf(step: Step | undefined): string {
  const nouns = (step?.acts ?? []).map(({ verb }) => (verb === "free" ? GENERAL : frameOf(verb).message));
  return nouns.find((noun) => noun === "het antwoord") ?? nouns.find((noun) => noun !== GENERAL) ?? GENERAL;
}

const GENERAL = "het bericht";

function byId<Node extends { readonly id: string }>(
  nodes: readonly Node[],
): (id: string) => Node | undefined {
  const map = new Map(nodes.map((node) => [node.id, node]));
  return (id) => map.get(id);
}
