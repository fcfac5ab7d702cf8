/** Modal verbs. */
import { MODAL_WORDS } from "../../glossary/words.js";
import type { ActNode } from "../ast-parts.js";
import type { Draft } from "./base.js";

/** A modal verb as it is written: which one, and whether it is a plural. */
type Written = readonly [meant: keyof typeof MODAL_WORDS, plural: boolean];

const MODALS: ReadonlyMap<string, Written> = new Map(
  (Object.keys(MODAL_WORDS) as (keyof typeof MODAL_WORDS)[]).flatMap((meant): [string, Written][] => [
    [MODAL_WORDS[meant].singular, [meant, false]],
    [MODAL_WORDS[meant].plural, [meant, true]],
  ]),
);

/** Notes what a modal makes of an act. */
export function readModal(act: Draft<ActNode>, word: string): void {
  const [meant, plural]: Written = MODALS.get(word) ?? ["may", false];
  act.modal ??= meant === "must" || meant === "will" ? "must" : "may";
  if (meant === "can") act.can = true;
  if (plural) act.plural = true;
}

/**
 * What `mag "geen ..."` or `mag "niet ..."` forbids: the same words without the negation. Undefined behind another modal,
 * and where nothing is forbidden: `niet alleen bellen` allows more.
 */
export function prohibited(modal: string, words: string): string | undefined {
  if (MODALS.get(modal)?.[0] !== "may") return undefined;
  return withoutNegation(words.trim());
}

/** Words that begin with `geen` or `niet`, as something that is not to be done; undefined for other words. */
function withoutNegation(words: string): string | undefined {
  const [, negation, rest] = /^(geen enkele?|geen|niet) +(?!alleen |slechts )(\S.*)$/is.exec(words) ?? [];
  if (negation === undefined || rest === undefined) return undefined;
  return /enkel/i.test(negation) || /^van /i.test(rest) ? `een ${rest}` : rest;
}
