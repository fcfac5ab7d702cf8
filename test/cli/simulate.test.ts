import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { klachtwerk, scratchFolder } from "./klachtwerk.js";
import { GOOD } from "./texts.js";

const folder = scratchFolder();
const run = (...args: readonly string[]) => klachtwerk(args, { cwd: folder() });
const at = (name: string) => join(folder(), name);

beforeAll(() => writeFileSync(at("goed.klacht"), GOOD));

describe("simulate --format", () => {
  const show = (form: string, ...more: readonly string[]) =>
    run("simulate", "goed.klacht", "--received", "2026-11-02", "--format", form, ...more);

  test.each([
    ["table", "Tijdlijn: Klachtenregeling Proef"],
    ["markdown", "# Tijdlijn: Klachtenregeling Proef"],
    ["csv", "trap,wat,wie,datum,wanneer,hoe gerekend\r\n"],
    ["svg", '<?xml version="1.0"'],
    ["html", "<!DOCTYPE html>"],
    ["ics", "BEGIN:VCALENDAR\r\n"],
    ["json", "{"],
  ])("%s", (form, start) => {
    const { code, out, err } = show(form);
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith(start)).toBe(true);
  });

  test("has short options for three of them", () => {
    for (const [option, form] of [
      ["--csv", "csv"],
      ["--md", "markdown"],
      ["--json", "json"],
    ]) {
      expect(run("simulate", "goed.klacht", "--received", "2026-11-02", String(option))).toEqual(
        show(String(form)),
      );
    }
  });

  test("names the forms there are, or the one that was meant", () => {
    expect(show("htlm")).toEqual({
      code: 2,
      out: "",
      err: "De vorm ‘htlm’ bestaat hier niet. Bedoelde u ‘html’?\n",
    });
    expect(show("json", "--csv").err).toBe("Kies één vorm: json of csv.\n");
  });

  test("with --out writes the file in one go, leaves it alone the next time, and says when it cannot", () => {
    const first = show("ics", "--out", "agenda/termijnen.ics");
    expect(first).toEqual({ code: 0, out: "agenda/termijnen.ics\n", err: "" });
    expect(readFileSync(at("agenda/termijnen.ics"), "utf8")).toBe(show("ics").out);
    expect(show("ics", "--uit", "agenda/termijnen.ics")).toEqual({
      code: 0,
      out: "",
      err: "agenda/termijnen.ics is ongewijzigd.\n",
    });
    mkdirSync(at("bezet"));
    const refused = show("ics", "--out", "bezet");
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("bezet kan niet worden geschreven");
  });

  test("writes nothing when the procedure has mistakes", () => {
    writeFileSync(at("fout.klacht"), GOOD.replace("trap ", "trapp "));
    expect(
      run("simulate", "fout.klacht", "--received", "2026-11-02", "--format", "html", "--out", "t.html").code,
    ).toBe(1);
    expect(existsSync(at("t.html"))).toBe(false);
  });

  test("puts the reference of the complaint in the calendar", () => {
    expect(show("ics", "--reference", "K-2026-17").out).toContain("(K-2026-17)");
  });
});

describe("simulate --sweep", () => {
  const sweep = (period: string, ...more: readonly string[]) =>
    run("simulate", "goed.klacht", "--sweep", period, ...more);

  test.each([
    ["table", "Alle ontvangstdatums: Klachtenregeling Proef"],
    ["markdown", "# Alle ontvangstdatums: Klachtenregeling Proef"],
    ["csv", "ontvangen,trap,wat,wie,datum,kalenderdagen\r\n"],
    ["html", "<!DOCTYPE html>"],
    ["json", "{"],
  ])("as %s", (form, start) => {
    const { code, out, err } = sweep("2026-01-01..2029-12-31", "--format", form);
    expect([code, err]).toEqual([0, ""]);
    expect(out.startsWith(start)).toBe(true);
  });

  test("says every date as `simulate --received` does", () => {
    const { rows } = JSON.parse(sweep("2026-11-01..2026-11-03", "--json").out);
    expect(rows.map(({ daily }: { daily: unknown[] }) => daily[1])).toContain(42);
  });

  test.each([
    ["2026", "‘2026’ is geen periode."],
    ["2026-01-01..2026-01-02..2026-01-03", "is geen periode."],
    ["2026-01-01..2026-02-30", "‘2026-02-30’ is geen datum om mee te rekenen."],
    ["2026-12-31..2026-01-01", "2026-12-31 ligt na 2026-01-01."],
    ["..", "‘’ is geen datum om mee te rekenen."],
  ])("of %j is refused", (period, message) => {
    const { code, out, err } = sweep(period);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("goes with no date of its own, and makes no picture or calendar file", () => {
    expect(sweep("2026-01-01..2026-01-31", "--received", "2026-01-01")).toMatchObject({ code: 2, out: "" });
    expect(sweep("2026-01-01..2026-01-31", "--format", "ics").err).toBe(
      "De vorm ‘ics’ bestaat hier niet. Kies uit table, json, markdown, csv, html.\n",
    );
  });
});

describe("simulate --load", () => {
  const LOAD = "van: 2026-01-01\ntot en met: 2026-12-31\nklachten per week: 5\n";
  const play = (...more: readonly string[]) =>
    run("simulate", "goed.klacht", "--load", "belasting.yaml", ...more);

  test("gives the same figures on one thread and on three", () => {
    writeFileSync(at("belasting.yaml"), LOAD);
    const [one, three] = ["1", "3"].map((threads) =>
      play("--cases", "30000", "--seed", "7", "--threads", threads, "--json"),
    );
    expect(one?.code).toBe(0);
    expect(JSON.parse(String(one?.out))).toMatchObject({ cases: 30_000, seed: 7 });
    expect(three).toEqual(one);
  });

  test("says where a load is wrong, and asks for one", () => {
    writeFileSync(at("belasting.yaml"), LOAD.replace("5", "vijf"));
    const { code, out, err } = play();
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("fout[load-value] belasting.yaml:3:20");
    expect(run("simulate", "goed.klacht", "--cases", "10")).toMatchObject({ code: 2, out: "" });
    writeFileSync(at("belasting.yaml"), LOAD);
    expect(play("--cases", "0").err).toBe(
      "‘0’ is geen aantal klachten. Geef een geheel getal van 1 tot een miljard.\n",
    );
  });
});
