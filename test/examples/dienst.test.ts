import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sqlite from "node-sqlite3-wasm";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { copyTo, userProject } from "../register/project.js";

const project = userProject(["typescript", "node-sqlite3-wasm", "undici-types"]);
mkdirSync(join(project, "node_modules/@types"));
symlinkSync(join(process.cwd(), "node_modules/@types/node"), join(project, "node_modules/@types/node"));
copyTo(project, "examples/dienst", "dienst");
copyTo(project, "examples/zorg.klacht", "zorg.klacht");
const folder = join(project, "dienst");
const database = join(folder, "zaken.sqlite");

/** Runs a command of the project's own scripts, without npm. */
function run(script: string) {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const [name, ...args] = scripts[script].split(" ");
  const bins: Readonly<Record<string, string>> = {
    klachtwerk: "klachtwerk/bin/klachtwerk.js",
    tsc: "typescript/bin/tsc",
  };
  const bin = join(project, "node_modules", bins[name] ?? "");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

interface Store {
  close(): void;
}

interface Example {
  readonly openStore: (file: string) => Store;
  readonly createService: (world: { readonly store: Store; readonly now: () => string }) => Server;
  readonly replay: (log: readonly unknown[]) => { readonly case?: unknown };
}

let example: Example;
let now = "";

beforeAll(async () => {
  expect(run("build").status).toBe(0);
  const from = (path: string) => import(pathToFileURL(join(folder, path)).href);
  example = {
    ...(await from("store.js")),
    ...(await from("service.js")),
    replay: (await from("gemaakt/zorg/zorg.machine.js")).replay,
  };
}, 60_000);

interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

const running = new Set<Running>();

/** Starts the service on the file, with the clock of the test. */
async function started(clock = () => now): Promise<Running> {
  const store = example.openStore(database);
  const server = example.createService({ store, now: clock });
  server.listen(0, "localhost");
  await once(server, "listening");
  const one: Running = {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      running.delete(one);
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      store.close();
    },
  };
  running.add(one);
  return one;
}

beforeEach(() => {
  now = "2027-03-01T09:00";
  rmSync(database, { force: true });
});

afterEach(async () => {
  for (const one of running) await one.stop();
});

const FORM = { naam: "A. Jansen", adres: "Lindelaan 3", beschrijving: "Ik wachtte drie uur." };

/** What the service answers, as far as the tests look into it. */
interface Told {
  readonly melding?: string;
  readonly fouten?: readonly { readonly melding: string }[];
  readonly versie?: number;
}

interface Row {
  readonly zaak: number;
  readonly termijn: string;
  readonly uiterlijk: string;
  readonly te_laat: boolean;
}

async function ask(
  { port }: Running,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  const sent = {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  };
  const response = await fetch(`http://localhost:${port}${path}`, body === undefined ? {} : sent);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Told };
}

const happens = (at: Running, version: number, event: object, id = 1) =>
  ask(at, `/zaken/${id}/gebeurtenissen`, event, { "if-match": `"${version}"` });

describe("the service of the examples", () => {
  it("compiles against its procedure, and not with an event the procedure lacks", { timeout: 60_000 }, () => {
    expect(run("check")).toEqual({ status: 0, out: "", err: "" });
    const right = readFileSync(join(folder, "cases.js"), "utf8");
    writeFileSync(join(folder, "cases.js"), right.replace('type: "time"', 'type: "tijd"'));
    const { status, out } = run("check");
    writeFileSync(join(folder, "cases.js"), right);
    expect(status).not.toBe(0);
    expect(out).toMatch(/cases\.js\(\d+,\d+\): error TS2322: Type '"tijd"' is not assignable/);
  });

  it("answers as its README says", async () => {
    const service = await started();
    const readme = readFileSync(join(folder, "README.md"), "utf8");
    const parts = [
      ...readme.matchAll(
        /([^`]*(?:`[^`\n]+`[^`]*)*)```\n(curl [\s\S]+?)\n```(?:\s+```json\n([\s\S]+?)```)?/g,
      ),
    ];
    const statuses: number[] = [];
    for (const [, prose = "", command = "", expected] of parts) {
      now = /Op `([^`]+)`/.exec(prose)?.[1] ?? now;
      const { path, body, headers } = curl(command);
      const answer = await ask(service, path, body, headers);
      statuses.push(answer.status);
      expect(answer.status, command).toBe(Number(/\((\d{3})\)/.exec(prose)?.[1] ?? answer.status));
      if (expected !== undefined) expect(answer.body, command).toEqual(JSON.parse(expected));
    }
    expect(statuses).toEqual([422, 201, 201, 412, 409, 200, 200, 200]);
  });

  it("lists what is due over all cases, the first to end first, and leaves out closed ones", async () => {
    const service = await started();
    for (now of ["2027-03-01T09:00", "2027-03-02T09:00", "2027-03-03T09:00"])
      await ask(service, "/zaken", FORM);
    await happens(service, 1, { type: "klacht.bevestiging" }, 2);
    await happens(service, 1, { type: "klacht.withdraw", by: "klager" }, 3);
    const list = async (query: string) => {
      const { body } = await ask(service, `/termijnen?${query}`);
      const rows = body as readonly Row[];
      return rows.map((row) => [row.zaak, row.termijn, row.uiterlijk, row.te_laat].join(" "));
    };
    expect(await list("tot=2027-04-12")).toEqual([
      "1 klacht.bevestiging.hard 2027-03-08 false",
      "1 klacht.oordeel.hard 2027-04-12 false",
    ]);
    expect(await list("te-laat")).toEqual([]);
    now = "2027-04-13T00:00";
    expect(await list("tot=2027-04-13")).toEqual([
      "1 klacht.bevestiging.hard 2027-03-08 true",
      "1 klacht.oordeel.hard 2027-04-12 true",
      "2 klacht.oordeel.hard 2027-04-13 false",
    ]);
    expect(await list("te-laat")).toEqual([
      "1 klacht.bevestiging.hard 2027-03-08 true",
      "1 klacht.oordeel.hard 2027-04-12 true",
    ]);
    await happens(service, 1, { type: "klacht.bevestiging" });
    expect(await list("te-laat")).toEqual(["1 klacht.oordeel.hard 2027-04-12 true"]);
  });

  it("goes on after a restart, and can play every case again from its events", async () => {
    const first = await started();
    await ask(first, "/zaken", FORM);
    await happens(first, 1, { type: "klacht.bevestiging" });
    const before = await ask(first, "/zaken/1");
    await first.stop();

    const second = await started();
    expect((await ask(second, "/zaken/1")).body).toEqual(before.body);
    now = "2027-03-20T10:00";
    expect((await happens(second, 2, { type: "klacht.onderzoek", at: "2027-03-19" })).body).toMatchObject({
      versie: 3,
      toestand: { id: "klacht.bemiddeling" },
    });
    await second.stop();

    const db = new sqlite.Database(database);
    const rows = db.all("SELECT gebeurtenis, moment FROM gebeurtenissen ORDER BY versie");
    const stored = JSON.parse(String(db.get("SELECT zaak FROM zaken")?.zaak));
    expect(
      example.replay(rows.map((row) => ({ event: JSON.parse(String(row.gebeurtenis)), at: row.moment })))
        .case,
    ).toEqual(stored);
    expect(() => db.run("UPDATE gebeurtenissen SET moment = ''")).toThrow("Een gebeurtenis verandert niet.");
    expect(() => db.run("DELETE FROM gebeurtenissen")).toThrow("Een gebeurtenis gaat niet weg.");
    db.close();
  });

  it("takes one of two events at the same time, also from two services on one file", async () => {
    const services = [await started(), await started()] as const;
    await ask(services[0], "/zaken", FORM);
    const event = { type: "klacht.bevestiging" };
    const same = await Promise.all([happens(services[0], 1, event), happens(services[0], 1, event)]);
    expect(same.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    const other = { type: "klacht.onderzoek" };
    const two = await Promise.all(services.map((service) => happens(service, 2, other)));
    expect(two.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    expect(two.find(({ status }) => status === 412)?.body.melding).toBe(
      "Zaak 1 is intussen veranderd: dit is nu versie 3. Bekijk de zaak en probeer het opnieuw.",
    );
  });

  it("says in Dutch what is wrong with a request", async () => {
    const service = await started();
    await ask(service, "/zaken", FORM);
    const event = (told: unknown) => ask(service, "/zaken/1/gebeurtenissen", told, { "if-match": '"1"' });
    const asked = [
      ask(service, "/zaken", "{"),
      ask(service, "/zaken", '"klacht"'),
      ask(service, "/zaken", "x".repeat(2_000_000)),
      ask(service, "/zaken", "a=b", { "content-type": "text/plain" }),
      ask(service, "/klachten"),
      ask(service, "//"),
      ask(service, "/zaken"),
      ask(service, "/zaken/9"),
      ask(service, "/zaken/9/gebeurtenissen", {}),
      ask(service, "/zaken/99999999999999999999"),
      ask(service, "/zaken/1/gebeurtenissen", {}),
      ask(service, "/termijnen"),
      ask(service, "/termijnen?tot=2027-02-30"),
      event({ type: "klacht.weg" }),
      event({ type: "klacht.bevestiging", by: "klager" }),
      event({ type: "klacht.bevestiging", at: "2027-03-02" }),
      event({ type: "klacht.bevestiging", at: "2027-02-28" }),
      event({ type: "klacht.oordeel", outcome: "gegrond" }),
    ];
    const answers = await Promise.all(asked);
    expect(
      answers.map(({ status, body }) =>
        [status, body.fouten?.map(({ melding }) => melding) ?? body.melding].join(" "),
      ),
    ).toMatchInlineSnapshot(`
      [
        "400 Wat u stuurde, is geen geldige JSON.",
        "422 De gegevens van het formulier kloppen niet. Verwacht werd een object met een waarde voor elk veld.",
        "413 Stuur ten hoogste 100000 bytes.",
        "415 Stuur JSON, met content-type: application/json.",
        "404 Het adres /klachten bestaat niet.",
        "404 Het adres // bestaat niet.",
        "405 /zaken kent alleen POST.",
        "404 Zaak 9 bestaat niet.",
        "404 Zaak 9 bestaat niet.",
        "404 Het adres /zaken/99999999999999999999 bestaat niet.",
        "428 Noem de versie waarop u voortbouwt, zoals: If-Match: "1".",
        "400 Vraag naar /termijnen?tot=2027-04-01 of naar /termijnen?te-laat.",
        "400 ‘2027-02-30’ is geen bestaande datum. Schrijf die als 2027-04-01.",
        "422 Deze gebeurtenis kent de procedure niet.",
        "422 ‘Door wie’ klopt niet. Verwacht werd ‘bestuur’.",
        "422 2027-03-02 ligt in de toekomst.",
        "409 2027-02-28 ligt vóór 2027-03-01T09:00, de laatste gebeurtenis in deze zaak. De tijd loopt niet terug.",
        "409 ‘Het oordeel’ kan nu niet. Wel mogelijk: ‘Bevestiging van ontvangst’, ‘De klacht is opgelost’, ‘De klager trekt de klacht in’, ‘De termijn van ‘Het oordeel’ verlengen’ of ‘De termijn van ‘De maatregelen’ vaststellen’.",
      ]
    `);
    expect((await ask(service, "/zaken/1")).body.versie).toBe(1);
  });

  it("asks to try again while another holds the file", async () => {
    const service = await started();
    mkdirSync(`${database}.lock`);
    const busy = await ask(service, "/zaken", FORM);
    rmSync(`${database}.lock`, { recursive: true });
    expect([busy.status, busy.headers.get("retry-after"), busy.body.melding]).toEqual([
      503,
      "1",
      "Het is nu te druk. Probeer het zo opnieuw.",
    ]);
    expect((await ask(service, "/zaken", FORM)).status).toBe(201);
  });

  it("keeps what went wrong inside to itself, and lives on", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const service = await started(() => {
      throw new Error("geheim");
    });
    for (let time = 0; time < 2; time++) {
      const { status, body } = await ask(service, "/zaken", FORM);
      expect({ status, body }).toEqual({
        status: 500,
        body: { melding: "Er ging bij ons iets mis. Uw verzoek is niet verwerkt." },
      });
    }
    expect(told).toHaveBeenCalledTimes(2);
    told.mockRestore();
  });

  it("starts from the command line, ends at a signal, and starts again after it was killed", {
    timeout: 60_000,
  }, async () => {
    for (const signal of ["SIGTERM", "SIGKILL", "SIGTERM"] as const) {
      const child = spawn(process.execPath, ["main.js"], {
        cwd: folder,
        env: { PATH: process.env.PATH, PORT: "0", DATABASE: database },
        stdio: ["ignore", "pipe", "inherit"],
      });
      const [said] = await once(child.stdout.setEncoding("utf8"), "data");
      const port = Number(/^De dienst luistert op http:\/\/localhost:(\d+)\.\n$/.exec(said)?.[1]);
      expect((await fetch(`http://localhost:${port}/termijnen?te-laat`)).status).toBe(200);
      child.kill(signal);
      const [code] = await once(child, "exit");
      expect(code).toBe(signal === "SIGTERM" ? 0 : null);
    }
  });

  it("says what to do when the file is locked", { timeout: 60_000 }, () => {
    mkdirSync(`${database}.lock`);
    const { status, stderr } = spawnSync(process.execPath, ["main.js"], {
      cwd: folder,
      env: { PATH: process.env.PATH, PORT: "0", DATABASE: database },
      encoding: "utf8",
    });
    rmSync(`${database}.lock`, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${database} kan niet worden geopend: database is locked. Zie README.md, onder ‘Hoe het werkt’.\n`,
    });
  });
});

/** What a command of the README asks, of the few options it uses. */
function curl(command: string) {
  const words = [...command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? "",
  );
  const after = (option: string) =>
    words.flatMap((word, at) => (word === option ? [words[at + 1] ?? ""] : []));
  const headers = after("-H").map((header) => header.split(": ") as [string, string]);
  return {
    path: words[1]?.replace("localhost:8080", "") ?? "",
    body: after("-d")[0],
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
  };
}
