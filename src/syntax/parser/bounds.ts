/** Bounds of a term: how long, from when. */
import type { BoundNode } from "../ast-parts.js";
import { daysIn } from "../dates.js";
import { ARTICLES } from "../phrases.js";
import { K, Month, NUMERALS, Unit } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { MONTH_NUMBERS, UNIT_IDS } from "../word-ids.js";
import { AnchorsParser } from "./anchors.js";
import { type Draft, NOWHERE, said } from "./base.js";

const DIRECTIONS = new TypeSet([K.na, K.voor]);

/** Bounds, above their anchors. */
export abstract class BoundsParser extends AnchorsParser {
  /** `5 werkdagen na ontvangst`, `2 weken voor einde termijn`, `1 juni` or `de volgende werkdag na ontvangst` */
  protected bound = this.rule("bound", (): BoundNode => {
    const first = this.here;
    this.bounding = { first, amount: this.choose(this.whichAmount, this.amounts) };
    return this.OR(this.boundKinds);
  });

  /** The bound being read: where it began, and its number. */
  private bounding: { readonly first: number; readonly amount: number } | undefined;

  private readonly boundKinds: { ALT: () => BoundNode }[] = [
    {
      ALT: (): BoundNode => {
        const { first, amount } = this.begunBound();
        const month = MONTH_NUMBERS.get(this.wordOf(this.CONSUME(Month))) ?? 1;
        const span = this.spanFrom(first);
        if (amount > daysIn(month)) this.report("date-impossible", { written: this.writtenAt(span) }, span);
        return { kind: "date", day: amount, month, span };
      },
    },
    {
      ALT: (): BoundNode => {
        const { first, amount } = this.begunBound();
        const unit = UNIT_IDS.get(this.wordOf(this.CONSUME(Unit))) ?? "day";
        const made: Draft<Extract<BoundNode, { kind: "length" }>> = {
          kind: "length",
          length: { amount, unit, span: this.spanFrom(first) },
          direction: "after",
          span: NOWHERE,
        };
        if (this.is(1, K.vanaf) && !this.isDate(2)) this.readAsAfter();
        if (this.mayBegin(DIRECTIONS)) {
          this.OPTION({
            GATE: () => this.is(1, K.na) || !this.isDate(2),
            DEF: () => {
              made.direction = this.OR1(this.directions);
              made.anchor = this.anchor();
            },
          });
        }
        made.span = this.spanFrom(first);
        return made;
      },
    },
  ];

  /** `binnen 6 weken vanaf ontvangst`: reported, and read as `na`. */
  private readAsAfter(): void {
    const anchor = this.imageAt(ARTICLES.has(this.imageAt(2).toLowerCase()) ? 3 : 2);
    this.report("start-inclusive", { written: this.imageAt(1), anchor }, this.spanOf(this.here));
    this.tokens.retype(this.here, K.na);
  }

  private begunBound(): { readonly first: number; readonly amount: number } {
    return this.bounding ?? { first: this.here, amount: 1 };
  }

  private readonly whichAmount = (): number => {
    return this.is(1, K.de) || this.is(1, K.volgende) ? 1 : 0;
  };
  private readonly amounts: readonly (() => number)[] = [
    () => this.count(),
    () => {
      this.OPTION1(() => this.CONSUME(K.de));
      this.CONSUME(K.volgende);
      return 1;
    },
  ];

  private readonly directions: { ALT: () => "after" | "before" }[] = [
    { ALT: () => said(this.CONSUME(K.na), "after" as const) },
    { ALT: () => said(this.CONSUME(K.voor), "before" as const) },
  ];

  /** Whether a date of the year stands at a token: `voor 1 juni` is a term of its own. */
  private isDate(at: number): boolean {
    return this.among(at, NUMERALS);
  }

  private writtenAt(span: { readonly start: number; readonly end: number }): string {
    return this.text.slice(span.start, span.end);
  }

  /** `8 dagen na voorval of 8 dagen na ontdekking` */
  protected bounds = this.rule("bounds", (): readonly BoundNode[] => {
    const list = [this.bound()];
    this.MANY(() => {
      this.CONSUME(K.of);
      list.push(this.bound());
    });
    return list;
  });

  /** `wat het eerst komt`, `wat het laatst komt` */
  protected pick = this.rule("pick", (): "earliest" | "latest" => {
    this.CONSUME(K.wat);
    this.CONSUME(K.het);
    const pick = this.OR([
      { ALT: () => said(this.CONSUME(K.eerst), "earliest" as const) },
      { ALT: () => said(this.CONSUME(K.laatst), "latest" as const) },
    ]);
    this.CONSUME(K.komt);
    return pick;
  });
}
