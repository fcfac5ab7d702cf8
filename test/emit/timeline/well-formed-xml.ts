/** An element, with its attributes, what stands in it, and the text of it all. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!DOCTYPE html>|<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

/** Reads XML strictly: what is not well-formed throws. Only what the outputs use: elements, attributes and text. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [whole, closing, name, attributes = "", self, text] = match;
    end = match.index + whole.length;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) for (const one of open) one.text += decoded(text);
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    parent.children.push(element);
    if (self !== "/") open.push(element);
  }
  if (end < source.length) throw new Error(`not XML: ${source.slice(end, end + 60)}`);
  const [only, more] = root.children;
  if (open.length !== 1 || only === undefined || more !== undefined) throw new Error("not one whole element");
  return only;
}

/** All elements with this name, in order. */
export function elements(from: XmlElement, name: string): readonly XmlElement[] {
  return from.children.flatMap((one) => [...(one.name === name ? [one] : []), ...elements(one, name)]);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    decoded(value),
  ]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) throw new Error("control character");
  if (text.replaceAll(ENTITY, "").includes("&")) throw new Error(`bare &: ${text}`);
  const known: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
  };
  return text.replaceAll(ENTITY, (entity) => known[entity] ?? "");
}
