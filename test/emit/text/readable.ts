import { expect } from "vitest";
import type { TextDocument } from "../../../src/emit/text/document/document.js";
import { sentencesOf } from "../../../src/emit/text/document/trace.js";
import { count } from "../../../src/emit/text/dutch/numbers.js";
import { statedNodes } from "../../../src/emit/text/nodes.js";
import type { Machine } from "../../../src/ir/machine.js";

/** What no reader should meet: holes, doubled words, small letters at a start, ids, sentences without an end. */
export function flawsOf(document: TextDocument): readonly string[] {
  const flaws: string[] = [];
  const report = (flaw: string, text: string) => flaws.push(`${flaw}: ${text}`);
  for (const { text } of sentencesOf(document)) {
    if (/undefined|null|NaN|\[object|\{|\}/.test(text)) report("hole", text);
    if (/ {2}| [,.;:]|\( | \)/.test(text)) report("spacing", text);
    // «als je je klacht intrekt» is right.
    if (/(?<!\p{L})(?!je je )(\p{L}+) \1(?!\p{L})/iu.test(text)) report("doubled word", text);
    if (/_|trap\.|stap\./.test(text)) report("raw id", text);
  }
  for (const block of document.blocks) {
    if (block.kind === "heading" && /_|undefined|^$|^\p{Ll}/u.test(block.text)) report("heading", block.text);
    if (block.kind === "list") {
      for (const { text } of block.items) if (!/[.;!?]$/.test(text)) report("no end", text);
    }
    if (block.kind !== "paragraph") continue;
    for (const { text } of block.sentences) {
      if (!/[.!?:][»”)]?$/.test(text)) report("no end", text);
      if (/^\p{Ll}/u.test(text)) report("small letter", text);
      if (/[.!?:]{2}/.test(text)) report("two marks", text);
    }
  }
  return flaws;
}

/** Forms of address that do not belong in a text of this form, outside the writer's own quoted words. */
export function foreignAddress(text: string, form: "u" | "je" | "third"): readonly string[] {
  const words = {
    u: /(?<!\p{L})(je|jij|jou|jouw)(?!\p{L})/giu,
    je: /(?<!\p{L})(u|uw)(?!\p{L})/giu,
    third: /(?<!\p{L})(u|uw|je|jij|jou|jouw)(?!\p{L})/giu,
  };
  return text.match(words[form]) ?? [];
}

/** Parts of the machine without an id of their own, each with a word that must stand in the text when it is there. */
function statedParts(machine: Machine): readonly (readonly [part: string, word: RegExp | string])[] {
  const tiers = [...machine.tiers, ...machine.sideRoutes];
  const { complainants, complaints, confidentiality, record, roles } = machine;
  const when = <Word extends RegExp | string>(stated: unknown, part: string, word: Word) =>
    stated === undefined || stated === false ? [] : [[part, word] as const];
  return [
    ...tiers.flatMap(({ costs, binding, nonBinding, appeal, openings, label }) => [
      ...when(costs?.kind === "free", "costs", /kosteloos/),
      ...when(costs?.kind === "charged", "costs", /kosten verbonden|behandeling kost/),
      ...when(costs?.kind === "charged" && costs.refundOn !== undefined, "refund", /de kosten terug/),
      ...when(binding, "binding", /is bindend voor/),
      ...when(nonBinding, "not binding", /is niet bindend/),
      ...when(appeal, "appeal", appeal?.open === true ? /in beroep gaan/ : /geen beroep mogelijk/),
      ...when(
        openings.some(({ kind }) => kind === "always"),
        `always open: ${label}`,
        /altijd (terecht bij|met de klacht naar)/,
      ),
      ...when(
        openings.some(({ kind }) => kind === "direct"),
        `direct: ${label}`,
        /rechtstreeks/,
      ),
    ]),
    ...when(complainants.assistance.length > 0, "assistance", /laten bijstaan/),
    ...when(complainants.representation, "representation", /laten vertegenwoordigen/),
    ...when(complainants.representation?.mandate, "mandate", /machtiging nodig/),
    ...when(complaints.anonymous, "anonymous", /anoniem/),
    ...roles.flatMap((role) => [
      ...when(role.person, "person", role.person ?? ""),
      ...when(role.independent, "independent", /onafhankelijk/),
      ...when(role.external, "external", /buiten/),
      ...when(role.perCase, "per case", /per klacht aangewezen/),
      ...when(role.committee?.members, "members", `${count(role.committee?.members ?? 0)} l`),
      ...when(role.committee?.externalChair, "chair", /voorzitter van buiten/),
      ...when(role.substitutes.length > 0, "substitutes", /vervang(t|en)/),
      ...when(role.incompatible.length > 0, "incompatible", /gaat niet samen met/),
      ...when(role.supports, "supports", /steun(t|en)/),
      ...role.tasks.map((task) => ["task", task] as const),
      ...role.contacts.map(({ address }) => ["contact", address] as const),
    ]),
    ...when(confidentiality?.all, "confidential", /vertrouwelijk/),
    ...(confidentiality?.secrecy ?? []).map(() => ["secrecy", /geheimhoudingsplicht/] as const),
    ...(confidentiality?.identity ?? []).map(() => ["identity", /identiteit/] as const),
    ...(confidentiality?.dataUse ?? []).map(({ purpose }) => ["data use", purpose] as const),
    ...when((confidentiality?.access.length ?? 0) > 0, "access", /toegang tot de gegevens/),
    ...when(record.access.length > 0, "access to the file", /toegang tot het dossier/),
    ...when(record.disposal, "disposal", /vernietigt|anonimiseert/),
  ];
}

/** Fails with the list of parts whose word is not in the text. */
export function expectParts(machine: Machine, text: string): void {
  const plain = text.replaceAll("\u00a0", " ").replaceAll("\\", "");
  const missing = statedParts(machine).filter(([, word]) =>
    typeof word === "string" ? !plain.includes(word) : !word.test(plain),
  );
  expect(missing).toEqual([]);
}

/** Fails with the list of what the text does not state. */
export function expectComplete(machine: Machine, trace: ReadonlyMap<string, readonly string[]>): void {
  expect(statedNodes(machine).filter(({ id }) => !trace.has(id))).toEqual([]);
}
