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

const DIRECTIONS: Stops = new Set([K.na, K.voor]);
const NO_BOUNDS: readonly BoundNode[] = [];

/** Terms, above their anchors. */
export abstract class TermsParser extends AnchorsParser {
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

  /**
   * A term in any of its modalities, with its suffixes in any order. `conditional`: `, als "..."` is one of them;
   * elsewhere it belongs to the statement the term stands in.
   */
  protected term = this.RULE("term", (conditional = false): TermNode => {
    const first = this.LA(1);
    const made: Draft<TermNode> = {
      modality: "hard",
      asap: false,
      bounds: NO_BOUNDS,
      anchorOpen: false,
      subjects: [],
      span: NOWHERE,
    };
    this.terming = made;
    this.OR(this.modalities);
    if (this.RECORDING_PHASE || this.isSuffixNext(conditional)) this.termSuffixes(made, conditional);
    made.span = this.spanFrom(first);
    return made;
  });

  /** The term being read; one does not hold another. */
  private terming: Draft<TermNode> = {
    modality: "hard",
    asap: false,
    bounds: NO_BOUNDS,
    anchorOpen: false,
    subjects: [],
    span: NOWHERE,
  };

  /** Made once: most statements of a step hold a term. */
  private readonly modalities: { ALT: () => void }[] = [
    {
      ALT: () => {
        this.CONSUME(K.binnen);
        this.choose(this.whichLimit, this.limits);
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.uiterlijk);
        this.terming.latest = true;
        this.terming.bounds = this.SUBRULE2(this.bounds);
      },
    },
    {
      ALT: () => {
        if (this.SUBRULE(this.atMost) === "latest") this.terming.latest = true;
        this.terming.bounds = this.SUBRULE4(this.bounds);
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.streeft);
        this.CONSUME(K.naar);
        this.terming.modality = "target";
        this.terming.bounds = this.SUBRULE1(this.bounds);
      },
    },
    { ALT: () => this.SUBRULE(this.asSoonAsPossible, { ARGS: [this.terming] }) },
    {
      ALT: () => {
        this.CONSUME(K.voor);
        this.terming.bounds = this.SUBRULE3(this.bounds);
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.termijn);
        this.OR2([
          {
            ALT: () => {
              this.CONSUME(K.open);
              this.terming.modality = "open";
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.per);
              this.CONSUME(K.klacht);
              this.CONSUME(K.door);
              this.terming.modality = "per-case";
              this.terming.setBy = this.SUBRULE(this.soleName);
            },
          },
        ]);
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.geen);
        this.CONSUME1(K.termijn);
        this.terming.modality = "none";
      },
    },
  ];

  private readonly whichLimit = (): number => (this.isReasonable() ? 1 : 0);
  private readonly limits: readonly (() => void)[] = [
    () => {
      this.terming.bounds = this.SUBRULE(this.bounds);
    },
    () => {
      this.SUBRULE(this.reasonable);
      this.terming.modality = "reasonable";
    },
  ];

  private isSuffixNext(conditional: boolean): boolean {
    return this.LA(1).tokenType === Comma && this.isSuffix(this.LA(2), conditional);
  }

  private isSuffix({ tokenType }: IToken, conditional: boolean): boolean {
    return TERM_SUFFIXES.has(tokenType) || (conditional && tokenType === K.als);
  }

  private termSuffixes(made: Draft<TermNode>, conditional: boolean): void {
    const seen = new Map<string, string>();
    this.MANY({
      GATE: () => this.isSuffix(this.LA(2), conditional),
      DEF: () => {
        this.CONSUME(Comma);
        const suffix = this.LA(1);
        this.SUBRULE(this.termSuffix, { ARGS: [made] });
        this.ACTION(() =>
          this.once(seen, suffix.tokenType === K.zonder ? K.met.name : suffix.tokenType.name, suffix),
        );
      },
    });
  }

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
      {
        ALT: () => {
          const condition = this.SUBRULE(this.condition);
          this.ACTION(() => {
            made.condition = condition;
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
