/** One tested scenario, for a report. `failures` are lines of text; none: it passed. */
export interface TestedScenario {
  readonly file: string;
  readonly title: string;
  /** Where it stands in its file, in characters; absent for one that was made. */
  readonly start?: number;
  readonly failures: readonly string[];
}

/**
 * The results as JUnit XML, one suite a file, as build servers read it. No times and no clock, so that the same
 * scenarios give the same file.
 */
export function junitXml(tested: readonly TestedScenario[]): string {
  const suites = new Map<string, TestedScenario[]>();
  for (const one of tested) {
    const suite = suites.get(one.file);
    if (suite === undefined) suites.set(one.file, [one]);
    else suite.push(one);
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="klachtwerk" ${counts(tested)}>`,
    ...[...suites].flatMap(([file, cases]) => [
      `  <testsuite name="${escaped(file)}" ${counts(cases)}>`,
      ...cases.flatMap(caseLines),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function caseLines({ file, title, failures }: TestedScenario): readonly string[] {
  const open = `    <testcase classname="${escaped(file)}" name="${escaped(title)}"`;
  if (failures.length === 0) return [`${open}/>`];
  return [
    `${open}>`,
    `      <failure message="${escaped(failures[0] ?? "")}">${escaped(failures.join("\n"))}</failure>`,
    "    </testcase>",
  ];
}

function counts(tested: readonly TestedScenario[]): string {
  const failed = tested.filter(({ failures }) => failures.length > 0).length;
  return `tests="${tested.length}" failures="${failed}" errors="0" skipped="0"`;
}

/** Text for XML 1.0: its own signs escaped, and the control characters and lone surrogates it cannot hold left out. */
function escaped(text: string): string {
  return [...text].map((sign) => SIGNS[sign] ?? (isAllowed(sign.codePointAt(0) ?? 0) ? sign : "�")).join("");
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function isAllowed(code: number): boolean {
  const isText = (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
  return isText || (code >= 0x10000 && code <= 0x10ffff);
}
