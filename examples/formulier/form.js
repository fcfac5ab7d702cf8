/** Runs the form in the browser: shows what is asked, has the emitted validator judge it, and says what is wrong. */
import { validate } from "./validator.js";

const form = document.getElementById("form");
const errors = document.getElementById("errors");
const done = document.getElementById("done");
const title = document.title;

/** What was filled in, as the document that the schema describes. Fields that do not show are not in it. */
function documentOf() {
  const shown = [...form.querySelectorAll(".field")].filter((field) => !field.hidden);
  const entries = shown.map((field) => [field.dataset.field, valueIn(field)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function valueIn(field) {
  const inputs = [...field.querySelectorAll("input, textarea")];
  const [input] = inputs;
  const chosen = inputs.filter(({ checked }) => checked).map(({ value }) => value);
  switch (field.dataset.control) {
    case "radios":
      return chosen[0];
    case "yes-or-no":
      return chosen.length === 0 ? undefined : chosen[0] === "true";
    case "checkboxes":
      return chosen.length === 0 ? undefined : chosen;
    case "checkbox":
      return input.checked ? true : undefined;
    case "file":
      return fileOf(input.files[0]);
    case "number":
      return numberOf(input.value.trim());
    default:
      return input.value.trim() === "" ? undefined : input.value.trim();
  }
}

function fileOf(file) {
  if (file === undefined) return undefined;
  return { naam: file.name, type: file.type === "" ? "application/octet-stream" : file.type };
}

/** A number with a comma or a point; anything else stays as it is, so that the validator refuses it. */
function numberOf(written) {
  if (written === "") return undefined;
  return /^-?\d+([.,]\d+)?$/.test(written) ? Number(written.replace(",", ".")) : written;
}

/** Shows the fields that are asked, now that this is filled in. One that shows may make another show. */
function showWhatIsAsked() {
  for (const field of form.querySelectorAll("[data-when]")) {
    const filled = documentOf();
    const holding = JSON.parse(field.dataset.when).filter(({ all }) =>
      all.every((each) => isSo(each, filled)),
    );
    const isRequired = holding.some(({ required }) => required);
    field.hidden = holding.length === 0;
    field.querySelector(".optional").hidden = isRequired;
    for (const input of field.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea"))
      input.required = isRequired;
    field.querySelector("[role=radiogroup]")?.setAttribute("aria-required", String(isRequired));
  }
}

function isSo({ key, is, holds }, filled) {
  const value = filled[key];
  if (is !== undefined) return is.includes(value);
  return holds === undefined ? value !== undefined : (value ?? []).includes(holds);
}

/** Puts each message at its field, and all of them in a list above the form that takes the focus. */
function showErrors(found) {
  const list = errors.querySelector("ul");
  list.replaceChildren();
  for (const field of form.querySelectorAll(".field")) {
    const mine = found.filter((error) => error.field.split(".")[0] === field.dataset.field);
    const message = field.querySelector(".error");
    message.hidden = mine.length === 0;
    message.textContent = mine.map(({ nl }) => nl).join(" ");
    for (const input of field.querySelectorAll("input, textarea"))
      mine.length === 0 ? input.removeAttribute("aria-invalid") : input.setAttribute("aria-invalid", "true");
    if (mine.length > 0) list.append(itemFor(field, message.textContent));
  }
  errors.hidden = found.length === 0;
  document.title = found.length === 0 ? title : `Fout: ${title}`;
  if (found.length === 0) return;
  const count = list.children.length;
  errors.querySelector("h2").textContent =
    count === 1 ? "Eén veld is nog niet goed" : `${count} velden zijn nog niet goed`;
  errors.focus();
}

function itemFor(field, message) {
  const input = field.querySelector("input, textarea");
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(input.id)}`;
  link.textContent = message;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    input.focus();
  });
  const item = document.createElement("li");
  item.append(link);
  return item;
}

form.addEventListener("input", showWhatIsAsked);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answer = validate(documentOf());
  showErrors(answer.ok ? [] : answer.errors);
  done.hidden = !answer.ok;
  if (!answer.ok) return;
  document.getElementById("document").textContent = JSON.stringify(answer.value, undefined, 2);
  done.focus();
});
showWhatIsAsked();
