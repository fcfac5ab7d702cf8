import { oneLine } from "../writing/one-line.js";
import { xmlText } from "../writing/xml.js";
import { descriptionOf } from "./description.js";
import type { Flow } from "./flow-types.js";
import {
  type Arrow,
  type ExitBox,
  type LaneBox,
  layoutOf,
  leading,
  SIZE,
  type StepBox,
  type TextLines,
  WIDTH,
} from "./layout.js";

/**
 * A flow as a picture of lanes from top to bottom. For a screen reader it is one image whose description says all that
 * the picture says. Stands alone, with colours for light, dark and print; `id` keeps its labels apart in a page, `wide` is
 * the width of the lanes in pixels (see `WIDTH`).
 */
export function flowSvg(flow: Flow, id: string, wide: number = WIDTH.wide): string {
  return drawing(flow, { id, css: `${styleOf(ACCENT)}${DARK}`, wide });
}

/**
 * The same inside a page: once for a telephone and once for a wide screen and paper, of which one is shown. Takes the
 * accent colour of the page, and stays light as the page does.
 */
export function flowPicture(flow: Flow, id: string): string {
  const css = styleOf(`var(--klacht-accent,${ACCENT})`);
  return [
    drawing(flow, { id: `${id}-smal`, css: `${css}${ONE_SHOWN}`, wide: WIDTH.narrow, name: "stroom-smal" }),
    drawing(flow, { id: `${id}-breed`, css: "", wide: WIDTH.wide, name: "stroom-breed" }),
  ].join("\n");
}

interface Drawing {
  readonly id: string;
  readonly css: string;
  readonly wide: number;
  readonly name?: string;
}

function drawing(flow: Flow, { id, css, wide, name: kind }: Drawing): string {
  // In a page the title stands above it already.
  const placed = layoutOf(kind === undefined ? flow : { ...flow, title: "" }, wide);
  const { width, height, title, lanes, arrows } = placed;
  const [w, h] = [round(width), round(height)];
  const name = said(id);
  const shown = kind === undefined ? "" : ` class="${kind}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${shown} role="img" aria-labelledby="${name}-titel ${name}-uitleg" lang="nl" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">`,
    `<title id="${name}-titel">${said(`Verloop: ${flow.title}`)}</title>`,
    `<desc id="${name}-uitleg">${said(descriptionOf(flow))}</desc>`,
    ...(css === "" ? [] : [`<style>${css}</style>`]),
    `<rect class="stroom-vlak" width="${w}" height="${h}"/>`,
    text(title, SIZE.title, "stroom-kop"),
    ...lanes.flatMap(laneMarks),
    ...arrows.map(arrowMark),
    "</svg>",
  ].join("\n");
}

function laneMarks(lane: LaneBox): readonly string[] {
  return [
    rect(lane, lane.side ? "stroom-baan stroom-zij" : "stroom-baan", 6),
    rect(lane.header, lane.side ? "stroom-balk stroom-zijbalk" : "stroom-balk", 6),
    text(lane.title, SIZE.lane, "stroom-naam"),
    text(lane.terms, SIZE.note, "stroom-duur"),
    text(lane.notes, SIZE.note, "stroom-noot"),
    ...lane.steps.map(stepMark),
    ...lane.exits.map(exitMark),
  ].filter((mark) => mark !== "");
}

function stepMark(step: StepBox): string {
  const { x, from, to, label } = step.down;
  const arrow = `<path class="stroom-lijn" d="M${round(x)} ${round(from)}V${round(to - 7)}"/>${head(x, to, "down")}`;
  return `<g>${arrow}${text(label, SIZE.note, "stroom-noot")}${rect(step, "stroom-stap", 4)}${text(step.title, SIZE.step, "stroom-stapnaam")}${text(step.notes, SIZE.note, "stroom-noot")}</g>`;
}

function exitMark(exit: ExitBox): string {
  const ring =
    exit.end === undefined
      ? ""
      : `<circle class="stroom-ring" cx="${round(exit.end.x)}" cy="${round(exit.end.y)}" r="6"/><circle class="stroom-kern" cx="${round(exit.end.x)}" cy="${round(exit.end.y)}" r="3"/>`;
  return `<g>${rect(exit, "stroom-uitgang", 10)}${text(exit.text, SIZE.note, "stroom-noot")}${ring}</g>`;
}

function arrowMark({ from, track, to }: Arrow): string {
  const x = round(track);
  const ways = from.map((joint) => `M${round(joint.x)} ${round(joint.y)}H${x}V${round(to.y)}`);
  return `<path class="stroom-lijn" d="${ways.join("")}H${round(to.x + 7)}"/>${head(to.x, to.y, "left")}`;
}

/** A filled arrow head with its point at x, y. */
function head(x: number, y: number, way: "down" | "left"): string {
  const path = way === "down" ? "l-5 -8h10z" : "l8 -5v10z";
  return `<path class="stroom-punt" d="M${round(x)} ${round(y)}${path}"/>`;
}

function rect(
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  name: string,
  radius: number,
): string {
  return `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;
}

function text({ x, y, lines }: TextLines, size: number, name: string): string {
  if (lines.length === 0) return "";
  const spans = lines.map(
    (line, at) => `<tspan x="${round(x)}" y="${round(y + at * leading(size))}">${said(line)}</tspan>`,
  );
  return `<text class="${name}">${spans.join("")}</text>`;
}

/** A text of the writer as text, on one line. */
function said(content: string): string {
  return xmlText(oneLine(content));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const FONT = "Arial,Helvetica,'Liberation Sans',sans-serif";
const ACCENT = "#14508f";

function styleOf(accent: string): string {
  return [
    `.stroom-kop{font:600 ${SIZE.title}px ${FONT};fill:#1b1b1f}.stroom-naam{font:600 ${SIZE.lane}px ${FONT};fill:#fff}`,
    `.stroom-stapnaam{font:600 ${SIZE.step}px ${FONT};fill:#1b1b1f}.stroom-noot{font:${SIZE.note}px ${FONT};fill:#33343a}.stroom-duur{font:${SIZE.note}px ${FONT};fill:#fff}`,
    `.stroom-vlak{fill:#fff}.stroom-baan{fill:#f4f6f9;stroke:#6b7686}.stroom-balk{fill:${accent}}.stroom-zijbalk{fill:#4f5561}`,
    `.stroom-zij{stroke-dasharray:5 4}.stroom-stap{fill:#fff;stroke:${accent};stroke-width:1.5}`,
    `.stroom-uitgang{fill:none;stroke:#6b7280;stroke-dasharray:3 3}.stroom-lijn{fill:none;stroke:${accent};stroke-width:1.8}`,
    `.stroom-punt{fill:${accent}}.stroom-ring{fill:none;stroke:#33343a;stroke-width:1.8}.stroom-kern{fill:#33343a}`,
    "@media print{.stroom-vlak,.stroom-stap{fill:#fff}.stroom-baan{fill:#fff;stroke:#666}.stroom-balk,.stroom-zijbalk{fill:#fff;stroke:#000}",
    ".stroom-kop,.stroom-naam,.stroom-duur,.stroom-stapnaam,.stroom-noot{fill:#000}.stroom-stap,.stroom-lijn{stroke:#000}.stroom-punt,.stroom-kern{fill:#000}}",
  ].join("");
}

/** On screen only: a picture that is printed while the screen is dark comes out black on white. */
const DARK = [
  "@media screen and (prefers-color-scheme:dark){.stroom-vlak{fill:#17181c}.stroom-kop,.stroom-stapnaam{fill:#ececf1}.stroom-noot{fill:#d2d4dc}",
  ".stroom-baan{fill:#1f2127;stroke:#8b93a3}.stroom-balk{fill:#1f5f9f}.stroom-zijbalk{fill:#4f5561}.stroom-stap{fill:#262932;stroke:#9cc7f5}.stroom-lijn{stroke:#9cc7f5}",
  ".stroom-punt{fill:#9cc7f5}.stroom-ring{stroke:#d2d4dc}.stroom-kern{fill:#d2d4dc}.stroom-uitgang{stroke:#9aa0ad}}",
].join("");

const ONE_SHOWN =
  ".stroom-smal{display:none}@media screen and (max-width:40rem){.stroom-smal{display:block}.stroom-breed{display:none}}";
