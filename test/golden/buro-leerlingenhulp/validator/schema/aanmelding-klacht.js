// Een klacht indienen: De formele klacht
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/**
 * Says whether data fits. If not, each error tells where it is (a JSON pointer), by what name a form knows that place
 * (machtiging.naam), of what kind the mistake is, and what to do about it; in the order of the form.
 */
export function validate(value) {
  return check(value) ? { ok: true, value } : { ok: false, errors: told(check.errors, value) };
}

const CODES = new Map([
  ["required", "required"],
  ["minLength", "empty"],
  ["minProperties", "empty"],
  ["type", "type"],
  ["pattern", "format"],
  ["enum", "choice"],
  ["const", "choice"],
  ["discriminator", "choice"],
  ["minimum", "range"],
  ["maximum", "range"],
  ["maxItems", "range"],
  ["additionalProperties", "unexpected"],
  ["false schema", "unexpected"],
  ["uniqueItems", "repeated"],
]);

function wrong(errors, keyword, path, key) {
  const error = { keyword, path, key };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function told(errors, value) {
  const found = new Map();
  const { type: given } = Object(value);
  const type = typeof given === "string" ? given : "";
  for (const { keyword, path, key } of errors) {
    const name = keyword === "discriminator" ? "type" : key;
    const pointer = name === undefined ? path : path + "/" + name.replaceAll("~", "~0").replaceAll("/", "~1");
    if (!CODES.has(keyword) || found.has(pointer)) continue;
    const parts = pointer.split("/").slice(1);
    const place = placeOf(parts, type);
    const names = parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const code = codeOf(keyword, names.reduce((inner, each) => Object(inner)[each], value));
    const texts = TEXTS[place] ?? { label: names.at(-1) };
    const order = PLACES.indexOf(place);
    const error = { pointer, field: names.join("."), code, nl: sentence(code, texts) };
    found.set(pointer, { order: order < 0 ? PLACES.length : order, error });
  }
  return [...found.values()].sort((a, b) => a.order - b.order).map(({ error }) => error);
}

function codeOf(keyword, value) {
  if (keyword === "discriminator" && value === undefined) return "required";
  const code = CODES.get(keyword);
  return value === "" && code !== "unexpected" ? "empty" : code;
}

function placeOf(parts, type) {
  const general = parts.map((part) => (/^\d+$/.test(part) ? "*" : part));
  const ways = [parts, general, [...general.slice(0, -1), "*"]].map((way) => way.join("/"));
  return ways.flatMap((way) => [type + "#" + way, way]).find((way) => Object.hasOwn(TEXTS, way)) ?? "?";
}

function sentence(code, { label, expected, missing, wrong = missing, unwanted }) {
  if (code === "required") return missing ?? "‘" + label + "’ ontbreekt.";
  if (code === "empty") return missing ?? wrong ?? "‘" + label + "’ mag niet leeg zijn.";
  if (code === "unexpected") return unwanted ?? "‘" + label + "’ hoort hier niet.";
  if (code === "repeated") return "Bij ‘" + label + "’ staat iets meer dan één keer.";
  return wrong ?? "‘" + label + "’ klopt niet." + (expected === undefined ? "" : " Verwacht werd " + expected + ".");
}

const TEXTS = {
  "":{label:"Het formulier",wrong:"De gegevens van het formulier kloppen niet. Verwacht werd een object met een waarde voor elk veld."},
};
const PLACES = Object.keys(TEXTS);

const check = validate0;function validate0(data, path = ""){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){vErrors = wrong(vErrors, "additionalProperties", path, key0);errors++;}}else {vErrors = wrong(vErrors, "type", path);errors++;}validate0.errors = vErrors;return errors === 0;}
