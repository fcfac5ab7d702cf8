import type { Contact, Procedure, Role, Substitute } from "../ir/machine.js";
import { type Building, NONE } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { roleTraits } from "./contradictions.js";
import { report } from "./draft.js";
import { labelFromId } from "./labels.js";
import { BUILT_IN_ROLES, declares } from "./names.js";
import { originAt, originOfFile } from "./origin.js";
import { roleId, roleIds } from "./resolve.js";
import { single, stated } from "./single.js";
import {
  fromAll,
  fromEach,
  type Kinds,
  ofKind,
  type ParsedFile,
  placeOf,
  type Site,
  statedSources,
  withSource,
} from "./site.js";
import { writtenLabel } from "./texts.js";

/** The roles: first the built-in ones that the file does not name itself, then those of the file in order. */
export function lowerRoles(
  context: Context,
  sites: readonly Site[],
  main: ParsedFile,
  organisation: Procedure["organisation"],
): readonly Role[] {
  const written = ofKind(sites, "role").filter((at) => declares(context.names.roles, at.statement.id));
  const named = new Set(written.map((at) => at.statement.id.text));
  const origin = originOfFile(main.source.path);
  const roles: Role[] = [];
  for (const id of BUILT_IN_ROLES) {
    if (named.has(id)) continue;
    roles.push({
      id,
      origin,
      label: id === "organisatie" ? nameOf(organisation) : `de ${id}`,
      builtIn: true,
      plural: id === "betrokkenen",
      external: false,
      independent: false,
      perCase: false,
      contacts: NONE,
      substitutes: NONE,
      incompatible: NONE,
      tasks: NONE,
    });
  }
  for (const at of written) roles.push(lowerRole(context, at));
  return roles;
}

function nameOf(organisation: Procedure["organisation"]): string {
  return organisation?.short ?? organisation?.name ?? "de organisatie";
}

function lowerRole(context: Context, at: Site<"role">): Role {
  const { id, label } = at.statement;
  const inner = at.children;
  const person = single(context, inner, "person");
  const traits = roleTraits(context, inner);
  const called = writtenLabel(context, at, label) ?? labelFromId(id.text);
  const plural = stated(context, inner, "role-plural");
  const committee = single(context, inner, "committee");
  const role: Building<Role> = {
    id: id.text,
    origin: originAt(at.file, at.span),
    label: called,
    builtIn: (BUILT_IN_ROLES as readonly string[]).includes(id.text),
    plural,
    external: traits.has("external"),
    independent: traits.has("independent"),
    perCase: traits.has("per-case"),
    contacts: fromEach(inner, "contact", (each) => lowerContact(context, each)),
    substitutes: substitutes(context, inner),
    incompatible: fromAll(inner, "incompatible", (each) => roleIds(context, each, each.statement.roles)),
    tasks: NONE,
  };
  if (person !== undefined) role.person = person.statement.name.value;
  if (committee !== undefined) role.committee = lowerCommittee(committee);
  const supports = single(context, inner, "supports");
  if (supports !== undefined) {
    const { roles, free } = supports.statement;
    role.supports = { roles: roleIds(context, supports, roles), free };
  }
  role.tasks = fromAll(inner, "tasks", (each) => each.statement.tasks.map((task) => task.value));
  const sources = statedSources(inner, OWN_SOURCE);
  if (sources !== undefined) role.sources = sources;
  return withSource<Role>(role, at);
}

/** Statements whose `bron` the role keeps by their kind; the others carry theirs in a node of their own. */
const OWN_SOURCE: Kinds = {
  has: (kind) => kind !== "contact" && kind !== "substitute",
};

function lowerContact(context: Context, at: Site<"contact">): Contact {
  const { channel, address } = at.statement;
  if (channel === "email" && !EMAIL.test(address.value.trim())) {
    report(context.draft, "email-malformed", { written: address.value }, placeOf(at, address.span));
  }
  return withSource<Contact>({ channel, address: address.value }, at);
}

/** Looks like an address of e-mail; whether it exists nobody can tell from here. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;

function lowerCommittee({ statement }: Site<"committee">): NonNullable<Role["committee"]> {
  const { members, atLeast, externalChair } = statement;
  if (members === undefined) return { externalChair };
  return atLeast === undefined ? { members, externalChair } : { members, atLeast, externalChair };
}

function substitutes(context: Context, inner: readonly Site[]): Role["substitutes"] {
  return fromAll(inner, "substitute", (at) => {
    const by = roleId(context, at, at.statement.by);
    const { condition } = at.statement;
    if (by === undefined) return [];
    const substitute: Building<Substitute> = { by };
    if (condition !== undefined) substitute.condition = conditionId(context, at, condition);
    return [withSource<Substitute>(substitute, at)];
  });
}
