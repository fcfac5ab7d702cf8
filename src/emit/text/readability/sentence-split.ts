/**
 * A text in sentences, each with its mark. A point ends none behind an abbreviation («art. 3», «2 jan. 2027»), an initial or a
 * digit that goes on; a line end always does. A colon and a semicolon end none: what follows a colon in a list is an item of its
 * own.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .flatMap(splitLine)
    .filter((sentence) => sentence !== "");
}

function splitLine(line: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    const next = line.slice(end).trimStart();
    if (
      next === "" ||
      !endsHere(line.slice(Math.max(from, match.index - LOOK_BACK), match.index), match[0], next)
    )
      continue;
    found.push(line.slice(from, end).trim());
    from = end;
  }
  return [...found, line.slice(from).trim()];
}

/** Characters before a point that tell whether it ends an abbreviation. */
const LOOK_BACK = 30;

/** Marks with the quotes and brackets that close behind them, before a space. */
const END = /[.!?…]+[)\]"”’»]*(?=\s)/g;

function endsHere(before: string, mark: string, next: string): boolean {
  // «(wat dan?) gaat u verder»: a sentence starts with a capital, a digit or an opening quote.
  if (!/^['‘’"“«(]*(\p{Lu}|\p{N}|['’][a-z]\s)/u.test(next)) return false;
  if (mark !== ".") return true;
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase() ?? "";
  if (NEVER_LAST.has(word)) return false;
  if (MONTHS.has(word)) return !/^\d/.test(next);
  // «J. Jansen», but «groep A. De volgende»: an initial stands before a name, at the start or behind another.
  return !/(^|[\s(.])\p{Lu}$/u.test(before) || /^(De|Het|Een|U|Je|Dat|Dit|Er|In|Bij)\b/.test(next);
}

/** Abbreviations that something always follows. Others («enz.», «e.d.», «jl.») may stand at the end. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  "art artt blz bijv bv c.q ca cf d.d d.m.v d.w.z dhr dr drs evt excl fam i.c i.p.v i.v.m incl ing ir jkvr jhr jr m.b.t m.b.v m.i.v m.n mej mevr mr mw n.a.v nl no nr nrs o.a o.b.v o.g.v o.l.v o.m p p.a pag par pct prof resp sr st t.a.v t.b.v t.g.v t.n.v t.o.v t/m tel vgl zgn zg".split(
    " ",
  ),
);

const MONTHS: ReadonlySet<string> = new Set(
  "jan feb febr mrt apr jun jul aug sep sept okt nov dec".split(" "),
);
