import { fieldsOf } from "./fields.js";

/**
 * The page of a form as HTML. It holds no script and no style of its own, so that a strict content security policy fits:
 * `form.js` and `form.css` stand beside it.
 *
 * @param {any} schema the JSON Schema of an intake, as Klachtwerk writes it
 */
export function pageOf(schema) {
  const fields = fieldsOf(schema);
  return `<!doctype html>
<html lang="nl">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
  <title>${text(schema.title)}</title>
  <link rel="stylesheet" href="form.css">
  <script type="module" src="form.js"></script>
</head>
<body>
  <main>
    <h1>${text(schema.title)}</h1>
    <p>${text(schema.description)}</p>
    <div id="errors" class="errors" role="group" aria-labelledby="errors-title" tabindex="-1" hidden>
      <h2 id="errors-title"></h2>
      <ul></ul>
    </div>
    <form id="form" novalidate>
      <p>Alle velden zijn verplicht, behalve die waar ‘niet verplicht’ bij staat.</p>
${fields.map(fieldHtml).join("\n")}
      <button type="submit">Klacht indienen</button>
    </form>
    <section id="done" aria-labelledby="done-title" tabindex="-1" hidden>
      <h2 id="done-title">Alles is goed ingevuld</h2>
      <p>Dit voorbeeld verstuurt niets. Dit document zou naar de organisatie gaan:</p>
      <pre id="document" tabindex="0" role="region" aria-label="Het document"></pre>
    </section>
    <noscript><p>Dit formulier werkt alleen met JavaScript.</p></noscript>
  </main>
</body>
</html>
`;
}

/** @param {import("./fields.js").FormField} field */
function fieldHtml(field) {
  const { name, control, when } = field;
  const shown = when.length === 0 ? "" : ` data-when="${text(JSON.stringify(when))}"`;
  const inner = GROUPS.has(control) ? group(field) : single(field);
  return `      <div class="field" data-field="${text(name)}" data-control="${control}"${shown}>
${inner}
      </div>`;
}

/** Controls of several parts, which share one question. */
const GROUPS = new Set(["radios", "checkboxes", "yes-or-no"]);

function group(field) {
  const { name, control, options, required } = field;
  const type = control === "checkboxes" ? "checkbox" : "radio";
  const choices = options.map(({ value, label }, at) => {
    const id = at === 0 ? name : `${name}-${at}`;
    return `          <div class="choice"><input type="${type}" id="${text(id)}" name="${text(name)}" value="${text(value)}"><label for="${text(id)}">${text(label)}</label></div>`;
  });
  const role = type === "radio" ? ` role="radiogroup" aria-required="${required}"` : "";
  return `        <fieldset${role}${described(field)}>
          <legend>${question(field)}</legend>
${hintAndError(field)}
${choices.join("\n")}
        </fieldset>`;
}

function single(field) {
  const { name, control } = field;
  if (control === "checkbox")
    return `${hintAndError(field)}
        <div class="choice"><input type="checkbox" ${attributes(field)}><label for="${text(name)}">${question(field)}</label></div>`;
  return `        <label for="${text(name)}">${question(field)}</label>
${hintAndError(field)}
        ${CONTROLS[control]?.(field) ?? CONTROLS.text(field)}`;
}

const CONTROLS = {
  text: (field) => {
    const fill = field.autocomplete === "" ? "" : ` autocomplete="${field.autocomplete}"`;
    return `<input type="${field.type}"${fill} ${attributes(field)}>`;
  },
  "long-text": (field) => `<textarea rows="6" ${attributes(field)}></textarea>`,
  number: (field) => `<input type="text" inputmode="decimal" ${attributes(field)}>`,
  file: (field) => `<input type="file" ${attributes(field)}>`,
};

function attributes(field) {
  const { name, required } = field;
  return `id="${text(name)}" name="${text(name)}"${required ? " required" : ""}${described(field)}`;
}

function question({ label, required }) {
  return `${text(label)} <span class="optional"${required ? " hidden" : ""}>(niet verplicht)</span>`;
}

function described({ name, hint }) {
  const ids = [...(hint === "" ? [] : [`${name}-hint`]), `${name}-error`];
  return ` aria-describedby="${text(ids.join(" "))}"`;
}

function hintAndError({ name, hint }) {
  const help = hint === "" ? "" : `        <p class="hint" id="${text(name)}-hint">${text(hint)}</p>\n`;
  return `${help}        <p class="error" id="${text(name)}-error" hidden></p>`;
}

/** A text as HTML, also between double quotes. */
function text(value) {
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
