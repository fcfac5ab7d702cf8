/** «één», «tweeëntwintig», «honderdeen», «elfhonderd», «tweeduizend zesentwintig»: whole numbers from 0 to 9999. */
export function cardinal(amount: number): string {
  return unstressed(amount).replace(/(^| )een$/, "$1één");
}

/** «eerste», «derde», «achtste», «twaalfde», «twintigste», «honderdeerste»: whole numbers from 1 to 9999. */
export function ordinal(amount: number): string {
  const last = amount % 100;
  const word = unstressed(amount);
  if (amount === 0 || last === 0 || last > 19) return `${word}ste`;
  const ending = ORDINALS[last] ?? `${SMALL[last] ?? ""}de`;
  return word.slice(0, word.length - (SMALL[last] ?? "").length) + ending;
}

/** In words up to twenty, where a count is read; in digits above that, and with a dot in the thousands. */
export function count(amount: number): string {
  return amount <= 20 ? cardinal(amount) : digits(amount);
}

/** «950», «9999», «12.500»: five digits or more are grouped by three. */
export function digits(amount: number): string {
  const whole = String(amount);
  return whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ".");
}

function unstressed(amount: number): string {
  const thousands = Math.trunc(amount / 1000);
  const rest = amount % 1000;
  if (thousands === 0) return belowThousand(rest);
  // «vijftienhonderd», but «tweeduizend» and «duizend honderdvier».
  if (rest !== 0 && rest % 100 === 0) return `${belowHundred(amount / 100)}honderd`;
  const head = thousands === 1 ? "duizend" : `${SMALL[thousands] ?? ""}duizend`;
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
}

function belowThousand(amount: number): string {
  const hundreds = Math.trunc(amount / 100);
  const rest = amount % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = hundreds === 1 ? "honderd" : `${SMALL[hundreds] ?? ""}honderd`;
  return rest === 0 ? head : head + belowHundred(rest);
}

function belowHundred(amount: number): string {
  const small = SMALL[amount];
  if (small !== undefined) return small;
  const tens = TENS[Math.trunc(amount / 10)] ?? "";
  const ones = SMALL[amount % 10] ?? "";
  if (amount % 10 === 0) return tens;
  return `${ones}${ones.endsWith("e") ? "ën" : "en"}${tens}`;
}

const SMALL: readonly string[] = [
  ..."nul een twee drie vier vijf zes zeven acht negen".split(" "),
  ..."tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" "),
];
const TENS: readonly string[] = [
  "",
  "",
  "twintig",
  "dertig",
  "veertig",
  "vijftig",
  "zestig",
  "zeventig",
  "tachtig",
  "negentig",
];

/** Where the ordinal is not the number with «de». */
const ORDINALS: Readonly<Record<number, string>> = { 1: "eerste", 3: "derde", 8: "achtste" };
