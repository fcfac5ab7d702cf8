/** The service: which request asks for what, and with which status and Dutch sentence it answers. */
import { createServer } from "node:http";
import { asOf, byDate, deadlines, filed, happened, isClosed, shown } from "./cases.js";
import { isBusy } from "./store.js";

/**
 * @import { IncomingMessage, Server } from "node:http"
 * @import { Outcome } from "./cases.js"
 * @import { Store, Stored } from "./store.js"
 *
 * @typedef {{ status: number, body: unknown, headers?: Record<string, string> }} Answer
 * @typedef {{ store: Store, now: () => string }} World
 * @typedef {World & { id: number, query: URLSearchParams, request: IncomingMessage }} Asked
 * @typedef {{ method: string, path: RegExp, answer: (asked: Asked) => Answer | Promise<Answer> }} Route
 */

/** More than any form takes. */
const LARGEST_BODY = 100_000;

/** @type {readonly Route[]} */
const ROUTES = [
  { method: "POST", path: /^\/zaken$/, answer: file },
  { method: "GET", path: /^\/zaken\/(\d{1,15})$/, answer: show },
  { method: "POST", path: /^\/zaken\/(\d{1,15})\/gebeurtenissen$/, answer: happen },
  { method: "GET", path: /^\/termijnen$/, answer: list },
];

/**
 * A server that listens as soon as somebody calls `listen`.
 * @param {World} world @returns {Server}
 */
export function createService(world) {
  return createServer(async (request, response) => {
    const { status, body, headers } = await answerTo(request, world).catch((error) => {
      if (isBusy(error))
        return problem(503, "Het is nu te druk. Probeer het zo opnieuw.", {}, { "retry-after": "1" });
      if (!response.destroyed) console.error(error);
      return problem(500, "Er ging bij ons iets mis. Uw verzoek is niet verwerkt.");
    });
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(`${JSON.stringify(body, null, 2)}\n`);
  });
}

/** @param {IncomingMessage} request @param {World} world @returns {Promise<Answer>} */
async function answerTo(request, world) {
  const [path = "", query] = (request.url ?? "").split("?");
  const here = ROUTES.filter((route) => route.path.test(path));
  const route = here.find(({ method }) => method === request.method);
  if (route !== undefined) {
    const id = Number(route.path.exec(path)?.[1]);
    return route.answer({ ...world, id, query: new URLSearchParams(query), request });
  }
  if (here.length === 0) return problem(404, `Het adres ${path} bestaat niet.`);
  const methods = here.map(({ method }) => method).join(", ");
  return problem(405, `${path} kent alleen ${methods}.`, {}, { allow: methods });
}

/** @param {Asked} asked */
async function file({ store, now, request }) {
  const body = await jsonOf(request);
  if (!body.ok) return body.answer;
  const outcome = filed(body.value, now());
  if (outcome.kind !== "done") return refused(outcome);
  const one = store.create({ ...outcome, isClosed: isClosed(outcome.case) });
  return caseAnswer(201, one, now(), { location: `/zaken/${one.id}` });
}

/** @param {Asked} asked */
async function happen({ store, now, id, request }) {
  const body = await jsonOf(request);
  if (!body.ok) return body.answer;
  const before = store.find(id);
  if (before === undefined) return unknownCase(id);
  const version = request.headers["if-match"];
  if (version === undefined)
    return problem(428, `Noem de versie waarop u voortbouwt, zoals: If-Match: "${before.version}".`);
  if (version !== tag(before)) return overtaken(before);
  const outcome = happened(before.case, body.value, now());
  if (outcome.kind !== "done") return refused(outcome);
  const after = store.append(before, { ...outcome, isClosed: isClosed(outcome.case) });
  return after === undefined ? overtaken(store.find(id) ?? before) : caseAnswer(201, after, now());
}

/** @param {Asked} asked */
function show({ store, now, id }) {
  const found = store.find(id);
  return found === undefined ? unknownCase(id) : caseAnswer(200, found, now());
}

/** @param {Asked} asked */
function list({ store, now, query }) {
  const until = query.get("tot");
  if (query.has("te-laat") === (until !== null))
    return problem(400, "Vraag naar /termijnen?tot=2027-04-01 of naar /termijnen?te-laat.");
  if (until !== null && !isDate(until))
    return problem(400, `‘${until}’ is geen bestaande datum. Schrijf die als 2027-04-01.`);
  const all = store
    .open()
    .flatMap(({ id, case: value }) => deadlines(asOf(value, now())).map((term) => ({ zaak: id, ...term })));
  return {
    status: 200,
    body: all
      .filter(({ te_laat, uiterlijk = "" }) => (until === null ? te_laat : uiterlijk.slice(0, 10) <= until))
      .toSorted(byDate),
  };
}

/** @param {number} status @param {Stored} one @param {string} now @param {Record<string, string>} [headers] @returns {Answer} */
function caseAnswer(status, one, now, headers) {
  const body = { id: one.id, versie: one.version, ...shown(asOf(one.case, now)) };
  return { status, body, headers: { ...headers, etag: tag(one) } };
}

/** @param {Stored} one */
function tag({ version }) {
  return `"${version}"`;
}

/** @param {Exclude<Outcome, { kind: "done" }>} outcome */
function refused(outcome) {
  if (outcome.kind === "refused")
    return problem(409, outcome.reason.nl, { code: outcome.reason.code, over: outcome.reason.about });
  const fouten = outcome.errors.map(({ field, nl }) => ({ veld: field, melding: nl }));
  return problem(422, "Dit is niet goed ingevuld.", { fouten });
}

/** @param {Stored} current */
function overtaken(current) {
  const text = `Zaak ${current.id} is intussen veranderd: dit is nu versie ${current.version}. Bekijk de zaak en probeer het opnieuw.`;
  return problem(412, text, {}, { etag: tag(current) });
}

/** @param {number} id */
function unknownCase(id) {
  return problem(404, `Zaak ${id} bestaat niet.`);
}

/** @param {number} status @param {string} melding @param {object} [more] @param {Record<string, string>} [headers] @returns {Answer} */
function problem(status, melding, more, headers = {}) {
  return { status, body: { melding, ...more }, headers };
}

/**
 * What was sent. Of too much it reads the rest without keeping it, so that the answer arrives.
 * @param {IncomingMessage} request
 * @returns {Promise<{ ok: true, value: unknown } | { ok: false, answer: Answer }>}
 */
async function jsonOf(request) {
  if (!/^application\/json *(;|$)/i.test(request.headers["content-type"] ?? ""))
    return { ok: false, answer: problem(415, "Stuur JSON, met content-type: application/json.") };
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= LARGEST_BODY) parts.push(part);
  }
  if (size > LARGEST_BODY)
    return { ok: false, answer: problem(413, `Stuur ten hoogste ${LARGEST_BODY} bytes.`) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, answer: problem(400, "Wat u stuurde, is geen geldige JSON.") };
  }
}

/** @param {string} text */
function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
