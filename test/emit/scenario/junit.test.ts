import { expect, test } from "vitest";
import { junitXml } from "../../../src/emit/scenario/junit.js";

test("counts, and one suite for each file", () => {
  const xml = junitXml([
    { file: "a.yaml", title: "Goed", failures: [] },
    { file: "b.yaml", title: "Fout", failures: ["eerst", "dan"] },
    { file: "a.yaml", title: "Ook goed", failures: [] },
  ]);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="klachtwerk" tests="3" failures="1" errors="0" skipped="0">
  <testsuite name="a.yaml" tests="2" failures="0" errors="0" skipped="0">
    <testcase classname="a.yaml" name="Goed"/>
    <testcase classname="a.yaml" name="Ook goed"/>
  </testsuite>
  <testsuite name="b.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="b.yaml" name="Fout">
      <failure message="eerst">eerst&#10;dan</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("no title can break out of the XML, and none leaves a sign that XML cannot hold", () => {
  const title = `"/><failure>&amp;'\u0000\u001b\ud800\ufffe]]>`;
  const xml = junitXml([{ file: "a.yaml", title, failures: [title] }]);
  const name = "&quot;/&gt;&lt;failure&gt;&amp;amp;&apos;\ufffd\ufffd\ufffd\ufffd]]&gt;";
  expect(xml).toContain(`name="${name}"`);
  expect(xml).toContain(`<failure message="${name}">${name}</failure>`);
});
