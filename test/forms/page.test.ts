import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../examples/formulier/fields.js";
import { pageOf } from "../../examples/formulier/page.js";
import { builtForms } from "./forms.js";

const FORMS = builtForms();

describe.each(FORMS)("the form $name", ({ schema, files }) => {
  const page = files.get("index.html") ?? "";
  const { properties = {}, required = [] } = schema as {
    properties?: Readonly<Record<string, { title?: string }>>;
    required?: readonly string[];
  };

  test("has a field for each property of the schema, in its order, with its title", () => {
    const names = [...page.matchAll(/data-field="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(properties));
    expect(fieldsOf(schema).map(({ label }) => label)).toEqual(
      Object.values(properties).map(({ title }) => title),
    );
    for (const name of required)
      expect(fieldsOf(schema).find((field) => field.name === name)?.required).toBe(true);
  });

  test("has one id a control, and a label and a place for a message at each", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const controls = [...page.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(controls.filter((id) => !page.includes(`<label for="${id}">`))).toEqual([]);
    const pointed = [...page.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, list = ""]) =>
      list.split(" "),
    );
    expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(properties).filter((name) => !ids.includes(`${name}-error`))).toEqual([]);
  });

  test("holds no script or style of its own", () => {
    expect(page.match(/<script(?![^>]* src="form\.js")|<style| style=| on\w+=|https?:/g)).toBeNull();
  });
});

test("what is asked of some, or in some circumstances, shows only then", () => {
  const all = FORMS.find(({ name }) => name === "alles-klacht");
  const conditional = fieldsOf(all?.schema).filter(({ when }) => when.length > 0);
  const told = conditional.map(({ name, required, when }) => [name, required, when.map((each) => each.all)]);
  expect(told).toEqual([
    ["vertaling", true, [[{ key: "omstandigheden", holds: "de-klacht-niet-in-het-nederlands-is" }]]],
    ["uittreksel", true, [[{ key: "klager_soort", is: ["voogd"] }]]],
    ["besluit", true, [[{ key: "klager_soort", is: ["oudercommissie"] }]]],
    ["leden", false, [[{ key: "klager_soort", is: ["oudercommissie"] }]]],
    ["machtiging", true, [[{ key: "vertegenwoordiger" }]]],
  ]);
});

test("words of the writer stay words", () => {
  const nasty = '"><script>alert(1)</script>&amp;';
  const page = pageOf({
    title: nasty,
    description: nasty,
    properties: {
      a: {
        title: nasty,
        description: nasty,
        type: "string",
        enum: [nasty],
        oneOf: [{ const: nasty, title: nasty }],
      },
    },
    required: ["a"],
  });
  expect(page.match(/<script(?! type="module" src="form\.js")/g)).toBeNull();
  expect(page.split("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;").length).toBe(8);
});
