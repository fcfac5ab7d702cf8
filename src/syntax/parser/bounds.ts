/** Bounds of a term: how long, from when. */
import type { IToken } from "chevrotain";
import type { BoundNode } from "../ast-parts.js";
import { daysIn } from "../dates.js";
import { ARTICLES } from "../phrases.js";
import { K, Month, NumberToken, Unit } from "../tokens.js";
import { MONTH_NUMBERS, UNIT_IDS } from "../word-ids.js";
import { AnchorsParser } from "./anchors.js";
import { type Draft, NOWHERE, type Stops } from "./base.js";

const DIRECTIONS: Stops = new Set([K.na, K.voor]);

/** Bounds, above their anchors. */
export abstract class BoundsParser extends AnchorsParser {
  /** `5 werkdagen na ontvangst`, `2 weken voor einde termijn`, `1 juni` or `de volgende werkdag na ontvangst` */
  protected bound = this.RULE("bound", (): BoundNode => {
    const first = this.LA(1);
    this.bounding = { first, amount: this.choose(this.whichAmount, this.amounts) };
    return this.OR(this.boundKinds);
  });

  /** The bound being read: where it began, and its number. */
  private bounding: { readonly first: IToken; readonly amount: number } | undefined;

  private readonly boundKinds: { ALT: () => BoundNode }[] = [
    {
      ALT: (): BoundNode => {
        const { first, amount } = this.begunBound();
        const month = MONTH_NUMBERS.get(this.CONSUME(Month).tokenType.name) ?? 1;
        const span = this.spanFrom(first);
        if (amount > daysIn(month)) this.report("date-impossible", { written: this.writtenAt(span) }, span);
        return { kind: "date", day: amount, month, span };
      },
    },
    {
      ALT: (): BoundNode => {
        const { first, amount } = this.begunBound();
        const unit = UNIT_IDS.get(this.CONSUME(Unit).tokenType.name) ?? "day";
        const made: Draft<Extract<BoundNode, { kind: "length" }>> = {
          kind: "length",
          length: { amount, unit, span: this.spanFrom(first) },
          direction: "after",
          span: NOWHERE,
        };
        if (this.LA(1).tokenType === K.vanaf && !this.isDate(2)) this.readAsAfter(this.LA(1));
        if (this.mayBegin(DIRECTIONS)) {
          this.OPTION({
            GATE: () => this.LA(1).tokenType === K.na || !this.isDate(2),
            DEF: () => {
              if (this.OR1(this.directions).tokenType === K.voor) made.direction = "before";
              made.anchor = this.SUBRULE(this.anchor);
            },
          });
        }
        made.span = this.spanFrom(first);
        return made;
      },
    },
  ];

  /** `binnen 6 weken vanaf ontvangst`: reported, and read as `na`. */
  private readAsAfter(word: IToken): void {
    const anchor = ARTICLES.has(this.LA(2).image.toLowerCase()) ? this.LA(3) : this.LA(2);
    this.report("start-inclusive", { written: word.image, anchor: anchor.image }, this.spanOf(word));
    word.tokenType = K.na;
    word.tokenTypeIdx = K.na.tokenTypeIdx ?? 0;
  }

  private begunBound(): { readonly first: IToken; readonly amount: number } {
    return this.bounding ?? { first: this.LA(1), amount: 1 };
  }

  private readonly whichAmount = (): number => {
    const { tokenType } = this.LA(1);
    return tokenType === K.de || tokenType === K.volgende ? 1 : 0;
  };
  private readonly amounts: readonly (() => number)[] = [
    () => this.SUBRULE(this.count),
    () => {
      this.OPTION1(() => this.CONSUME(K.de));
      this.CONSUME(K.volgende);
      return 1;
    },
  ];

  private readonly directions = [{ ALT: () => this.CONSUME(K.na) }, { ALT: () => this.CONSUME(K.voor) }];

  /** Whether a date of the year stands at a token: `voor 1 juni` is a term of its own. */
  private isDate(at: number): boolean {
    return (
      NumberToken.categoryMatchesMap?.[this.LA(at).tokenTypeIdx] === true ||
      this.LA(at).tokenType === NumberToken
    );
  }

  private writtenAt(span: { readonly start: number; readonly end: number }): string {
    return this.text.slice(span.start, span.end);
  }

  /** `8 dagen na voorval of 8 dagen na ontdekking` */
  protected bounds = this.RULE("bounds", (): readonly BoundNode[] => {
    const list = [this.SUBRULE(this.bound)];
    this.MANY(() => {
      this.CONSUME(K.of);
      list.push(this.SUBRULE1(this.bound));
    });
    return list;
  });

  /** `wat het eerst komt`, `wat het laatst komt` */
  protected pick = this.RULE("pick", (): "earliest" | "latest" => {
    this.CONSUME(K.wat);
    this.CONSUME(K.het);
    const pick = this.OR([
      { ALT: () => this.pickOf(this.CONSUME(K.eerst), "earliest") },
      { ALT: () => this.pickOf(this.CONSUME(K.laatst), "latest") },
    ]);
    this.CONSUME(K.komt);
    return pick;
  });

  private pickOf(_: IToken, pick: "earliest" | "latest"): "earliest" | "latest" {
    return pick;
  }
}
