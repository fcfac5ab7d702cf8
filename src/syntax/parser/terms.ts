/** Terms: how long, from when, how hard. */
import type { IToken } from "chevrotain";
import type { BoundNode, TermNode, Text as TextNode } from "../ast-parts.js";
import { daysIn } from "../dates.js";
import { Comma, K, Month, NumberToken, Text, Unit } from "../tokens.js";
import { MONTH_NUMBERS, UNIT_IDS } from "../word-ids.js";
import { AnchorsParser } from "./anchors.js";
import { type Draft, NOWHERE, type Stops } from "./base.js";

/** Words that start a suffix of a term, or of the statements a term ends. */
const SUFFIXES: Stops = new Set([
  K.wat,
  K.uiterlijk,
  K.aanvang,
  K.met,
  K.zonder,
  K.bij,
  K.als,
  K.daarna,
  K.binnen,
]);
const TERM_SUFFIXES: Stops = new Set([K.wat, K.uiterlijk, K.aanvang, K.met, K.zonder, K.bij]);

/** Terms, above their anchors. */
export abstract class TermsParser extends AnchorsParser {
  /** `5 werkdagen na ontvangst`, `2 weken voor einde termijn`, `1 juni` or `de volgende werkdag na ontvangst` */
  protected bound = this.RULE("bound", (): BoundNode => {
    const first = this.LA(1);
    const amount = this.choose(
      () => (first.tokenType === K.de || first.tokenType === K.volgende ? 1 : 0),
      this.amounts,
    );
    return this.OR([
      {
        ALT: (): BoundNode => {
          const month = MONTH_NUMBERS.get(this.CONSUME(Month).tokenType.name) ?? 1;
          const span = this.spanFrom(first);
          if (amount > daysIn(month)) this.report("date-impossible", { written: this.writtenAt(span) }, span);
          return { kind: "date", day: amount, month, span };
        },
      },
      {
        ALT: (): BoundNode => {
          const unit = UNIT_IDS.get(this.CONSUME(Unit).tokenType.name) ?? "day";
          const made: Draft<Extract<BoundNode, { kind: "length" }>> = {
            kind: "length",
            length: { amount, unit, span: this.spanFrom(first) },
            direction: "after",
            span: NOWHERE,
          };
          this.OPTION({
            GATE: () => this.LA(1).tokenType === K.na || !this.isDate(2),
            DEF: () => {
              if (this.OR1(this.directions).tokenType === K.voor) made.direction = "before";
              made.anchor = this.SUBRULE(this.anchor);
            },
          });
          made.span = this.spanFrom(first);
          return made;
        },
      },
    ]);
  });

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

  /** A term in any of its modalities, with its suffixes in any order. */
  protected term = this.RULE("term", (): TermNode => {
    const first = this.LA(1);
    const made: Draft<TermNode> = {
      modality: "hard",
      asap: false,
      bounds: [],
      anchorOpen: false,
      subjects: [],
      span: NOWHERE,
    };
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.binnen);
          this.choose(
            () => (this.isReasonable() ? 1 : 0),
            [
              () => {
                made.bounds = this.SUBRULE(this.bounds);
              },
              () => {
                this.SUBRULE(this.reasonable);
                made.modality = "reasonable";
              },
            ],
          );
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.uiterlijk);
          made.latest = true;
          made.bounds = this.SUBRULE2(this.bounds);
        },
      },
      {
        ALT: () => {
          if (this.SUBRULE(this.atMost) === "latest") made.latest = true;
          made.bounds = this.SUBRULE4(this.bounds);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.streeft);
          this.CONSUME(K.naar);
          made.modality = "target";
          made.bounds = this.SUBRULE1(this.bounds);
        },
      },
      { ALT: () => this.SUBRULE(this.asSoonAsPossible, { ARGS: [made] }) },
      {
        ALT: () => {
          this.CONSUME(K.voor);
          made.bounds = this.SUBRULE3(this.bounds);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.termijn);
          this.OR2([
            {
              ALT: () => {
                this.CONSUME(K.open);
                made.modality = "open";
              },
            },
            {
              ALT: () => {
                this.CONSUME(K.per);
                this.CONSUME(K.klacht);
                this.CONSUME(K.door);
                made.modality = "per-case";
                made.setBy = this.SUBRULE(this.soleName);
              },
            },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.geen);
          this.CONSUME1(K.termijn);
          made.modality = "none";
        },
      },
    ]);
    this.MANY({
      GATE: () => TERM_SUFFIXES.has(this.LA(2).tokenType),
      DEF: () => {
        this.CONSUME(Comma);
        this.SUBRULE(this.termSuffix, { ARGS: [made] });
      },
    });
    made.span = this.spanFrom(first);
    return made;
  });

  /** `een redelijke termijn` */
  private reasonable = this.RULE("reasonable", (): void => {
    this.OPTION(() => this.CONSUME(K.een));
    this.CONSUME(K.redelijke);
    this.CONSUME(K.termijn);
  });

  private isReasonable(): boolean {
    return this.LA(1).tokenType === K.redelijke || this.LA(2).tokenType === K.redelijke;
  }

  /** `ten hoogste`, `maximaal` and `niet later dan` before a hard limit */
  private atMost = this.RULE("atMost", (): "within" | "latest" =>
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.ten);
          this.CONSUME(K.hoogste);
          return "within" as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.maximaal);
          return "within" as const;
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.niet);
          this.CONSUME(K.later);
          this.CONSUME(K.dan);
          return "latest" as const;
        },
      },
    ]),
  );

  /** `zo spoedig mogelijk [, uiterlijk ...]` */
  private asSoonAsPossible = this.RULE("asSoonAsPossible", (made: Draft<TermNode>): void => {
    this.CONSUME(K.zo);
    this.OR([{ ALT: () => this.CONSUME(K.spoedig) }, { ALT: () => this.CONSUME(K.snel) }]);
    this.CONSUME(K.mogelijk);
    const bounds = this.OPTION({
      GATE: () => this.LA(2).tokenType === K.uiterlijk,
      DEF: () => {
        this.CONSUME(Comma);
        this.CONSUME(K.uiterlijk);
        return this.SUBRULE(this.bounds);
      },
    });
    this.ACTION(() => {
      made.asap = true;
      made.modality = bounds === undefined ? "asap" : "hard";
      if (bounds !== undefined) made.bounds = bounds;
    });
  });

  private termSuffix = this.RULE("termSuffix", (made: Draft<TermNode>): void => {
    this.OR([
      {
        ALT: () => {
          const pick = this.SUBRULE(this.pick);
          this.ACTION(() => {
            made.pick = pick;
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.uiterlijk);
          const outer = this.SUBRULE(this.bound);
          this.ACTION(() => {
            made.outer = outer;
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.aanvang);
          this.CONSUME(K.open);
          this.ACTION(() => {
            made.anchorOpen = true;
          });
        },
      },
      {
        ALT: () => {
          const roll = this.OR1([
            { ALT: () => this.rollOf(this.CONSUME(K.met), true) },
            { ALT: () => this.rollOf(this.CONSUME(K.zonder), false) },
          ]);
          this.CONSUME(K.termijnenwet);
          this.ACTION(() => {
            made.roll = roll;
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.bij);
          this.CONSUME(K.klachten);
          this.CONSUME(K.over);
          const subjects = this.SUBRULE(this.names, { ARGS: [SUFFIXES] });
          this.ACTION(() => {
            made.subjects = subjects;
          });
        },
      },
    ]);
  });

  private rollOf(_: IToken, roll: boolean): boolean {
    return roll;
  }

  /** The quoted text behind `als`. */
  protected condition = this.RULE("condition", (): TextNode => {
    this.CONSUME(K.als);
    return this.asText(this.CONSUME(Text));
  });
}
