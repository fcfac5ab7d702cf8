/**
 * The cases in SQLite. Each event is added beside the ones before it and never changes; with it, in the same transaction, comes
 * the case it led to. The version of a case is how many events it had: who adds one says which version it builds on.
 */
import sqlite from "node-sqlite3-wasm";

/**
 * @import { Case, CaseEvent, Moment } from "./gemaakt/zorg/zorg.machine.js"
 * @typedef {{ event: CaseEvent, at: Moment, case: Case, isClosed: boolean }} Change
 * @typedef {{ id: number, version: number, case: Case }} Stored
 * @typedef {ReturnType<typeof openStore>} Store
 */

const TABLES = `
  CREATE TABLE IF NOT EXISTS zaken (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    versie INTEGER NOT NULL,
    gesloten INTEGER NOT NULL,
    zaak TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS gebeurtenissen (
    zaak INTEGER NOT NULL REFERENCES zaken,
    versie INTEGER NOT NULL,
    moment TEXT NOT NULL,
    gebeurtenis TEXT NOT NULL,
    PRIMARY KEY (zaak, versie)
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS geen_andere BEFORE UPDATE ON gebeurtenissen
    BEGIN SELECT raise(ABORT, 'Een gebeurtenis verandert niet.'); END;
  CREATE TRIGGER IF NOT EXISTS geen_weg BEFORE DELETE ON gebeurtenissen
    BEGIN SELECT raise(ABORT, 'Een gebeurtenis gaat niet weg.'); END;
`;

/**
 * Opens the file, or makes it.
 * @param {string} file
 */
export function openStore(file) {
  const db = new sqlite.Database(file);
  db.exec("PRAGMA busy_timeout = 2000");
  db.exec(TABLES);

  /** @param {number} id @param {number} version @param {Change} change */
  const addEvent = (id, version, { event, at }) =>
    db.run("INSERT INTO gebeurtenissen VALUES (?, ?, ?, ?)", [id, version, at, JSON.stringify(event)]);

  return {
    /** @param {Change} change @returns {Stored} */
    create: (change) =>
      transaction(db, () => {
        const { lastInsertRowid } = db.run("INSERT INTO zaken (versie, gesloten, zaak) VALUES (1, ?, ?)", [
          change.isClosed,
          JSON.stringify(change.case),
        ]);
        const id = Number(lastInsertRowid);
        addEvent(id, 1, change);
        return { id, version: 1, case: change.case };
      }),

    /**
     * Undefined when the case is at another version by now: somebody was first.
     * @param {Stored} before @param {Change} change @returns {Stored | undefined}
     */
    append: ({ id, version }, change) =>
      transaction(db, () => {
        const { changes } = db.run(
          "UPDATE zaken SET versie = versie + 1, gesloten = ?, zaak = ? WHERE id = ? AND versie = ?",
          [change.isClosed, JSON.stringify(change.case), id, version],
        );
        if (changes === 0) return undefined;
        addEvent(id, version + 1, change);
        return { id, version: version + 1, case: change.case };
      }),

    /** @param {number} id @returns {Stored | undefined} */
    find: (id) => db.all("SELECT id, versie, zaak FROM zaken WHERE id = ?", [id]).map(stored)[0],

    /** @returns {readonly Stored[]} */
    open: () => db.all("SELECT id, versie, zaak FROM zaken WHERE NOT gesloten").map(stored),

    close: () => db.close(),
  };
}

/**
 * Whether another service held the file for so long that this one gave up; trying again will do.
 * @param {unknown} error
 */
export function isBusy(error) {
  return error instanceof sqlite.SQLite3Error && error.message === "database is locked";
}

/** @param {Record<string, unknown>} row @returns {Stored} */
function stored({ id, versie, zaak }) {
  return { id: Number(id), version: Number(versie), case: JSON.parse(String(zaak)) };
}

/**
 * All of it, or nothing.
 * @template T @param {sqlite.Database} db @param {() => T} work @returns {T}
 */
function transaction(db, work) {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
