import { FOREIGN_WORDS } from "../connectives.js";
import { Foreign, K, NumberToken } from "../tokens.js";
import { TypeSet } from "../type-set.js";

/** Words that start a statement and are hardly ever names: behind a comma at the end of a line they end a list. */
export const CLAUSE_STARTS = new TypeSet([
  K.rol,
  K.trap,
  K.zijroute,
  K.stap,
  K.plicht,
  K.uitkomst,
  K.vermeldt,
  K.mag,
  K.ondertekend,
  K.indienen,
  K.indientermijn,
  K.via,
  K.binnen,
  K.uiterlijk,
  K.ten,
  K.maximaal,
  K.streeft,
  K.zo,
  K.onverwijld,
  K.geen,
  K.niet,
  K.verlengen,
  K.opschorten,
  K.vervalt,
  K.eventueel,
  K.daarna,
  K.terug,
  K.bewaren,
  K.kosteloos,
  K.meervoud,
  K.steunt,
  K.vervangen,
  K.gaan,
  K.behandelaar,
  K.open,
  K.altijd,
  K.bevoegd,
  K.biedt,
  K.tijdens,
  K.elk,
  K.elke,
  K.steeds,
  K.geheimhouding,
  K.overslaan,
]);

/** Words that join the parts of a statement: never an item of a list, whatever separator stands before. */
export const NO_ITEM = new TypeSet([
  K.als,
  K.behalve,
  K.bij,
  K.daarvoor,
  K.door,
  K.in,
  K.indien,
  K.met,
  K.na,
  K.omdat,
  K.tot,
  K.uiterlijk,
  K.vanaf,
  K.volgens,
  K.voor,
  K.zolang,
  Foreign,
]);

/** What follows the word a suffix begins with, and no name in a list: `alleen voor`, `uiterlijk 5 jaar`. */
export const NO_NAME_BEFORE = new TypeSet([
  K.voor,
  K.na,
  K.het,
  K.bij,
  K.klachten,
  K.termijnenwet,
  K.ten,
  NumberToken,
]);

/** Connectives a word before a text is held against in every list; its statement adds the suffixes it allows. */
export const CONNECTIVES: readonly string[] = [
  ...FOREIGN_WORDS,
  ...["als", "behalve", "bij", "daarvoor", "door", "in", "indien", "met", "omdat", "tot", "voor"],
];
