import type { Confidentiality } from "../ir/machine.js";
import type { Building } from "./building.js";
import { type Context, conditionId } from "./context.js";
import { originAt } from "./origin.js";
import { roleId, roleIds } from "./resolve.js";
import { single } from "./single.js";
import { blockSource, fromAll, fromEach, inside, ofKind, type Site, withSource } from "./site.js";

/** What is confidential, for whom, and who sees it. Undefined when the file has no `vertrouwelijkheid`. */
export function lowerConfidentiality(context: Context, sites: readonly Site[]): Confidentiality | undefined {
  const blocks = ofKind(sites, "confidentiality");
  const [block] = blocks;
  if (block === undefined) return undefined;
  const inner = inside(sites, "confidentiality");
  const all = single(context, inner, "all-confidential");
  const confidentiality: Building<Confidentiality> = {
    id: "confidentiality",
    origin: originAt(block.file, block.span),
    all: all !== undefined,
    secrecy: fromEach(inner, "secrecy", (at) => {
      const { roles, after, except } = at.statement;
      const secrecy: Building<Confidentiality["secrecy"][number]> = {
        roles: roleIds(context, at, roles),
        after,
      };
      if (except !== undefined) secrecy.except = conditionId(context, at, except);
      return withSource<Confidentiality["secrecy"][number]>(secrecy, at);
    }),
    identity: fromAll(inner, "identity", (at) => {
      const role = roleId(context, at, at.statement.role);
      const { onRequest } = at.statement;
      if (role === undefined) return [];
      return [withSource<Confidentiality["identity"][number]>({ role, onRequest }, at)];
    }),
    dataUse: fromEach(inner, "data-use", lowerDataUse),
    access: lowerAccess(context, inner),
  };
  const source = blockSource(blocks);
  if (source !== undefined) confidentiality.source = source;
  if (all?.source !== undefined) confidentiality.allSource = all.source;
  return confidentiality;
}

/** `toegang voor ROL, ROL`, of the file or of what is confidential. */
export function lowerAccess(context: Context, inner: readonly Site[]): Confidentiality["access"] {
  return fromEach(inner, "access", (at) =>
    withSource<Confidentiality["access"][number]>({ roles: roleIds(context, at, at.statement.roles) }, at),
  );
}

function lowerDataUse(at: Site<"data-use">): Confidentiality["dataUse"][number] {
  const { purpose, law } = at.statement;
  const use = law === undefined ? { purpose: purpose.value } : { purpose: purpose.value, law: law.value };
  return withSource<Confidentiality["dataUse"][number]>(use, at);
}
