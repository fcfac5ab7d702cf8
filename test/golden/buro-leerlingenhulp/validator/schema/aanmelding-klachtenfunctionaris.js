// Een klacht indienen: De klachtenfunctionaris
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
  naam_kind:{label:"Naam van het kind",missing:"Vul de naam van het kind in."},
  naam:{label:"Naam",missing:"Vul uw naam in."},
  adres:{label:"Adres",missing:"Vul uw adres in."},
  telefoonnummer:{label:"Telefoonnummer",missing:"Vul uw telefoonnummer in.",wrong:"Vul een telefoonnummer in zoals 06 12345678."},
  "e-mailadres":{label:"E-mailadres",missing:"Vul uw e-mailadres in.",wrong:"Vul een e-mailadres in zoals naam@voorbeeld.nl."},
  kernpunten:{label:"Kernpunten van de klacht",missing:"Vul de kernpunten van de klacht in."},
  gewenste_oplossing:{label:"Gewenste oplossing",missing:"Vul de gewenste oplossing in."},
};
const PLACES = Object.keys(TEXTS);

const check = validate1;const pattern0 = new RegExp("^\\+?[0-9][0-9 ()./-]{5,24}$", "u");const pattern1 = new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$", "u");function validate1(data, path = ""){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.naam_kind === undefined){vErrors = wrong(vErrors, "required", path, "naam_kind");errors++;}if(data.naam === undefined){vErrors = wrong(vErrors, "required", path, "naam");errors++;}if(data.adres === undefined){vErrors = wrong(vErrors, "required", path, "adres");errors++;}if(data.telefoonnummer === undefined){vErrors = wrong(vErrors, "required", path, "telefoonnummer");errors++;}if(data["e-mailadres"] === undefined){vErrors = wrong(vErrors, "required", path, "e-mailadres");errors++;}if(data.kernpunten === undefined){vErrors = wrong(vErrors, "required", path, "kernpunten");errors++;}for(const key0 in data){if(!(((((((key0 === "naam_kind") || (key0 === "naam")) || (key0 === "adres")) || (key0 === "telefoonnummer")) || (key0 === "e-mailadres")) || (key0 === "kernpunten")) || (key0 === "gewenste_oplossing"))){vErrors = wrong(vErrors, "additionalProperties", path, key0);errors++;}}if(data.naam_kind !== undefined){let data0 = data.naam_kind;if(typeof data0 === "string"){if(data0.length < 1){vErrors = wrong(vErrors, "minLength", path+"/naam_kind");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/naam_kind");errors++;}}if(data.naam !== undefined){let data1 = data.naam;if(typeof data1 === "string"){if(data1.length < 1){vErrors = wrong(vErrors, "minLength", path+"/naam");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/naam");errors++;}}if(data.adres !== undefined){let data2 = data.adres;if(typeof data2 === "string"){if(data2.length < 1){vErrors = wrong(vErrors, "minLength", path+"/adres");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/adres");errors++;}}if(data.telefoonnummer !== undefined){let data3 = data.telefoonnummer;if(typeof data3 === "string"){if(!pattern0.test(data3)){vErrors = wrong(vErrors, "pattern", path+"/telefoonnummer");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/telefoonnummer");errors++;}}if(data["e-mailadres"] !== undefined){let data4 = data["e-mailadres"];if(typeof data4 === "string"){if(!pattern1.test(data4)){vErrors = wrong(vErrors, "pattern", path+"/e-mailadres");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/e-mailadres");errors++;}}if(data.kernpunten !== undefined){let data5 = data.kernpunten;if(typeof data5 === "string"){if(data5.length < 1){vErrors = wrong(vErrors, "minLength", path+"/kernpunten");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/kernpunten");errors++;}}if(data.gewenste_oplossing !== undefined){let data6 = data.gewenste_oplossing;if(typeof data6 === "string"){if(data6.length < 1){vErrors = wrong(vErrors, "minLength", path+"/gewenste_oplossing");errors++;}}else {vErrors = wrong(vErrors, "type", path+"/gewenste_oplossing");errors++;}}}else {vErrors = wrong(vErrors, "type", path);errors++;}validate1.errors = vErrors;return errors === 0;}
