import type { Guard, RoleId } from "../ir/machine.js";

/** Who may take a way: roles, and classes of complainants. */
export type Taker = Extract<Guard, { readonly kind: "by" }>;

/** The complainant alone: where others may file as well, a way says so when it is not theirs. */
export const COMPLAINANT_ALONE: Taker = { kind: "by", roles: ["klager"] };

/**
 * Whom ids of roles and classes let take a way: none where that is every complainant and nobody else. `betrokkenen` are
 * the complainant and whom the complaint is about.
 */
export function takerGuard(
  ids: readonly string[],
  known: { has(id: string): boolean },
): Taker | Extract<Guard, { readonly kind: "class" }> | undefined {
  const classes = ids.filter((id) => known.has(id));
  const roles = [
    ...new Set(ids.flatMap((id) => (known.has(id) ? [] : id === "betrokkenen" ? [...INVOLVED, id] : [id]))),
  ];
  if (roles.length === 0) return classes.length === 0 ? undefined : { kind: "class", classes };
  if (roles.every((id) => id === "klager")) return undefined;
  return classes.length === 0 || roles.includes("klager")
    ? { kind: "by", roles }
    : { kind: "by", roles, classes };
}

const INVOLVED = ["klager", "beklaagde"] as const;

/** The roles that cause the event of a way with these guards. */
export function takersOf(guards: readonly Guard[]): readonly RoleId[] {
  const taker = guards.find((guard) => guard.kind === "by");
  if (taker === undefined) return ["klager"];
  return taker.classes === undefined ? taker.roles : ["klager", ...taker.roles];
}
