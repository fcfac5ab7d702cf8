import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { VARIANTS } from "../../src/emit/text/variants.js";
import { WRITTEN } from "../emit/text/readability/written.js";
import { klachtwerk, scratchFolder } from "./klachtwerk.js";
import { BAD, GOOD } from "./texts.js";

const folder = scratchFolder();
const run = (args: readonly string[], input?: string) =>
  klachtwerk(["lint-text", ...args], { cwd: folder(), ...(input === undefined ? {} : { input }) });
const at = (name: string) => join(folder(), name);
const GOLDEN = "../golden/cli";

beforeAll(() => {
  writeFileSync(at("goed.klacht"), GOOD);
  writeFileSync(at("fout.klacht"), BAD);
  mkdirSync(at("map"));
  writeFileSync(at("map/stroef.klacht"), WRITTEN);
  writeFileSync(at("map/goed.klacht"), GOOD);
});

describe("lint-text", () => {
  test.each(["nl", "en"])("prints measures and findings in %s", async (lang) => {
    const { code, out, err } = run(["map/stroef.klacht", "--variant", "volledig", "--lang", lang]);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(`${GOLDEN}/lint-text-${lang}.txt`);
  });

  test("prints the same as JSON", async () => {
    const { code, out, err } = run(["map/stroef.klacht", "--variant", "volledig", "--format", "json"]);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(`${GOLDEN}/lint-text.json`);
    expect(run(["map/stroef.klacht", "--variant", "volledig", "--json"]).out).toBe(out);
  });

  test("reads every text of every file, without those about one complaint", () => {
    const { texts } = JSON.parse(run(["map", "--json"]).out);
    const ids = VARIANTS.filter(({ needs }) => needs === undefined).map(({ id }) => id);
    expect(texts.map(({ file, variant }: { file: string; variant: string }) => `${file} ${variant}`)).toEqual(
      [...ids.map((id) => `map/goed.klacht ${id}`), ...ids.map((id) => `map/stroef.klacht ${id}`)],
    );
  });

  test("reads a text about one complaint when it has a date", () => {
    const { texts } = JSON.parse(run(["goed.klacht", "--received", "2026-11-02", "--json"]).out);
    expect(texts.map(({ variant }: { variant: string }) => variant)).toEqual(VARIANTS.map(({ id }) => id));
    expect(run(["goed.klacht", "--variant", "toelichting"])).toEqual({
      code: 2,
      out: "",
      err: "De tekst ‘toelichting’ gaat over één klacht. Geef met --received de datum waarop die is ontvangen, of met --scenario of --case een zaak.\n",
    });
  });

  test("fails on findings only when asked to", () => {
    const strict = ["--variant", "volledig", "--strict"];
    expect(run(["goed.klacht", ...strict]).code).toBe(0);
    expect(run(["map/stroef.klacht", "--variant", "volledig"]).code).toBe(0);
    expect(run(["map/stroef.klacht", ...strict]).code).toBe(1);
    expect(run(["map/stroef.klacht", ...strict, "--json"]).code).toBe(1);
  });

  test("reads the texts in a house style, whose paragraphs are no fault of ours", () => {
    writeFileSync(at("stijl.yaml"), "begin:\n  alle:\n    - Indien u klaagt, lezen wij uw brief.\n");
    const [text] = JSON.parse(
      run(["goed.klacht", "--variant", "volledig", "--style", "stijl.yaml", "--json"]).out,
    ).texts;
    expect(text.findings).toMatchObject([{ rule: "officialese", cause: "writer" }]);
    expect(run(["goed.klacht", "--style", "weg.yaml"]).code).toBe(2);
  });

  test("finds words of the house style and of the file where they stand, also under other names", () => {
    const words = "Indien de klager niet tevreden is over de klacht, volgt nader overleg.";
    writeFileSync(
      at("anders.klacht"),
      GOOD.replace("aanspreekvorm u", "aanspreekvorm derde persoon").replace(
        "dossier\n",
        `artikel "Vervolg" """\n${words}\n"""\ndossier\n`,
      ),
    );
    const style = [
      "namen:",
      "  klacht: { woord: signaal, lidwoord: het, meervoud: signalen }",
      "  klager: de melder",
      "aanspreekvorm: derde persoon",
      "slot:",
      "  alle:",
      "    - Bel ons gerust.",
      "    - Heeft u vragen? Indien gewenst helpen wij.",
    ];
    writeFileSync(at("huis.yaml"), `${style.join("\n")}\n`);
    writeFileSync(at("klachtwerk.yaml"), "huisstijl: huis.yaml\n");
    const asSet = run(["anders.klacht", "--variant", "volledig", "--json"]);
    rmSync(at("klachtwerk.yaml"));
    expect(run(["anders.klacht", "--variant", "volledig", "--style", "huis.yaml", "--json"])).toEqual(asSet);
    const [text] = JSON.parse(asSet.out).texts;
    type Found = { rule: string; cause: string; place?: { file: string; line: number } };
    const found = (text.findings as readonly Found[])
      .filter(({ cause }) => cause === "writer")
      .map(({ rule, place }) => `${rule} ${place?.file}:${place?.line}`);
    const line = readFileSync(at("anders.klacht"), "utf8").split("\n").indexOf('artikel "Vervolg" """') + 1;
    expect(found.toSorted()).toEqual([
      "form-of-address huis.yaml:8",
      `officialese anders.klacht:${line}`,
      "officialese huis.yaml:8",
    ]);
  });

  test("goes by its Dutch name and reads standard input", () => {
    const { code, out } = klachtwerk(["leesbaarheid", "-", "--variant", "volledig"], {
      cwd: folder(),
      input: GOOD,
    });
    expect(code).toBe(0);
    expect(out).toContain("<invoer>: volledig\n");
    expect(out).toMatch(/Geen bevindingen in 1 tekst\.\nDe maten zijn aanwijzingen\. /);
  });

  test("never says that a text has a level", () => {
    expect(run(["map"]).out + run(["map", "--lang", "en"]).out + run(["--help"]).out).not.toMatch(
      /\b[ABC][12]\b/,
    );
  });

  test("of a file with mistakes prints these, and no half report", () => {
    const { code, out, err } = run(["fout.klacht", "goed.klacht"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("fout.klacht:");
    const json = JSON.parse(run(["fout.klacht", "goed.klacht", "--json"]).out);
    expect([json.texts, json.problems]).toEqual([
      [],
      [{ file: "fout.klacht", message: "fout.klacht is niet gemeten: eerst moeten de fouten eruit." }],
    ]);
  });

  test.each([
    [["weg.klacht"], "weg.klacht bestaat niet. Controleer de naam en de map.\n"],
    [["goed.klacht", "--variant", "voledig"], "De variant ‘voledig’ bestaat niet. Bedoelde u ‘volledig’?\n"],
    [["goed.klacht", "--format", "xml"], "De vorm ‘xml’ bestaat niet. Kies tekst of json.\n"],
    [
      ["goed.klacht", "--received", "2026-02-30"],
      "‘2026-02-30’ is geen datum om mee te rekenen. Schrijf een bestaande datum van 1990 tot en met 2100, zoals 2026-11-02.\n",
    ],
  ])("%j cannot begin", (args, message) => {
    expect(run(args)).toEqual({ code: 2, out: "", err: message });
  });

  test("tells of a file it cannot read in JSON too", () => {
    const { code, out } = run(["weg.klacht", "--json"]);
    expect([code, JSON.parse(out).problems]).toEqual([
      2,
      [{ file: "weg.klacht", message: "weg.klacht bestaat niet. Controleer de naam en de map." }],
    ]);
  });
});
