/** Terms: how long, from when, how hard. */
import type { TokenType } from "chevrotain";
import type { BoundNode, Name, TermNode, Text as TextNode } from "../ast-parts.js";
import { Comma, K, NumberToken } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { type Draft, NOWHERE, type Seen, said } from "./base.js";
import { BoundsParser } from "./bounds.js";

/** Words that start a suffix of a term, or of the statements a term ends. */
const SUFFIXES = new TypeSet([
  K.wat,
  K.uiterlijk,
  K.maar,
  K.aanvang,
  K.met,
  K.zonder,
  K.bij,
  K.voor,
  K.alleen,
  K.als,
  K.daarna,
  K.binnen,
]);
const TERM_SUFFIXES = new TypeSet([K.wat, K.uiterlijk, K.maar, K.aanvang, K.met, K.zonder, K.bij]);

/** Words behind `voor` with which it is no suffix: `voor 1 juni` and `voor einde termijn` are parts of their own. */
const NO_CLASS = new TypeSet([K.einde], [NumberToken]);

/** Words that begin the same suffix as another does. */
const KIND_OF: ReadonlyMap<TokenType, string> = new Map([
  [K.zonder, K.met.name],
  [K.maar, K.uiterlijk.name],
]);

const NO_BOUNDS: readonly BoundNode[] = [];

/** Terms, above their bounds. */
export abstract class TermsParser extends BoundsParser {
  /**
   * A term in any of its modalities, with its suffixes in any order. `, als "..."` is one of them; where it belongs to
   * the statement the term stands in, the term is not `conditional`.
   */
  protected term = this.rule("term", (conditional: boolean = true): TermNode => {
    const first = this.here;
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
        this.latestBy();
        this.terming.bounds = this.bounds();
      },
    },
    {
      ALT: () => {
        if (this.atMost() === "latest") this.terming.latest = true;
        this.terming.bounds = this.bounds();
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.streeft);
        this.CONSUME(K.naar);
        this.terming.modality = "target";
        this.terming.bounds = this.bounds();
      },
    },
    { ALT: () => this.asSoonAsPossible(this.terming) },
    {
      ALT: () => {
        this.CONSUME(K.voor);
        this.terming.bounds = this.bounds();
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
              this.terming.setBy = this.soleName();
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
      this.terming.bounds = this.bounds();
    },
    () => {
      this.reasonable();
      this.terming.modality = "reasonable";
    },
  ];

  private isSuffixNext(conditional: boolean): boolean {
    return this.is(1, Comma) && this.isSuffix(2, conditional);
  }

  private isSuffix(distance: number, conditional: boolean): boolean {
    return (
      this.among(distance, TERM_SUFFIXES) ||
      (conditional && this.is(distance, K.als)) ||
      this.isForClass(distance) ||
      (this.is(distance, K.alleen) &&
        !this.startsLine(this.here + distance - 1) &&
        (this.is(distance + 1, K.bij) || this.isForClass(distance + 1)))
    );
  }

  private isForClass(distance: number): boolean {
    if (!this.is(distance, K.voor)) return false;
    return !this.among(distance + (this.is(distance + 1, K.het) ? 2 : 1), NO_CLASS);
  }

  private termSuffixes(made: Draft<TermNode>, conditional: boolean): void {
    const seen: Seen = [];
    this.MANY({
      GATE: () => this.isSuffix(2, conditional),
      DEF: () => {
        this.CONSUME(Comma);
        const suffix = this.is(1, K.alleen) ? this.here + 1 : this.here;
        this.termSuffix(made);
        this.ACTION(() =>
          this.once(seen, KIND_OF.get(this.kindOf(suffix)) ?? this.kindOf(suffix).name, suffix),
        );
      },
    });
  }

  /** `een redelijke termijn` */
  private reasonable = this.rule("reasonable", (): void => {
    this.OPTION(() => this.CONSUME(K.een));
    this.CONSUME(K.redelijke);
    this.CONSUME(K.termijn);
  });

  private isReasonable(): boolean {
    return this.is(1, K.redelijke) || this.is(2, K.redelijke);
  }

  /** `ten hoogste`, `maximaal` and `niet later dan` before a hard limit */
  private atMost = this.rule("atMost", (): "within" | "latest" =>
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

  /** `uiterlijk [binnen] 2 weken`, `uiterlijk [op] 1 juni` */
  private latestBy = this.rule("latestBy", (): void => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(K.binnen) }, { ALT: () => this.CONSUME(K.op) }]));
  });

  /** `uiterlijk` behind a comma, as most writers have it: `, maar uiterlijk` */
  private butLatest = this.rule("butLatest", (): void => {
    this.OPTION(() => this.CONSUME(K.maar));
    this.CONSUME(K.uiterlijk);
    this.latestBy();
  });

  /** `zo spoedig mogelijk [, [maar] uiterlijk ...]`, or `onverwijld` */
  private asSoonAsPossible = this.rule("asSoonAsPossible", (made: Draft<TermNode>): void => {
    this.OR([
      { ALT: () => this.CONSUME(K.onverwijld) },
      {
        ALT: () => {
          this.CONSUME(K.zo);
          this.OR1([{ ALT: () => this.CONSUME(K.spoedig) }, { ALT: () => this.CONSUME(K.snel) }]);
          this.CONSUME(K.mogelijk);
        },
      },
    ]);
    const bounds = this.OPTION({
      GATE: () => this.is(2, K.uiterlijk) || this.is(2, K.maar),
      DEF: () => {
        this.CONSUME(Comma);
        this.butLatest();
        return this.bounds();
      },
    });
    this.ACTION(() => {
      made.asap = true;
      made.modality = bounds === undefined ? "asap" : "hard";
      if (bounds !== undefined) made.bounds = bounds;
    });
  });

  private termSuffix = this.rule("termSuffix", (made: Draft<TermNode>): void => {
    this.OR([
      {
        ALT: () => {
          const pick = this.pick();
          this.ACTION(() => {
            made.pick = pick;
          });
        },
      },
      {
        ALT: () => {
          this.butLatest();
          const outer = this.bound();
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
            { ALT: () => said(this.CONSUME(K.met), true) },
            { ALT: () => said(this.CONSUME(K.zonder), false) },
          ]);
          this.CONSUME(K.termijnenwet);
          this.ACTION(() => {
            made.roll = roll;
          });
        },
      },
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(K.alleen));
          this.OR2([
            {
              ALT: () => {
                const subjects = this.aboutSubjects();
                this.ACTION(() => {
                  made.subjects = subjects;
                });
              },
            },
            {
              ALT: () => {
                const classes = this.forClasses();
                this.ACTION(() => {
                  made.classes = classes;
                });
              },
            },
          ]);
        },
      },
      {
        ALT: () => {
          const condition = this.condition();
          this.ACTION(() => {
            made.condition = condition;
          });
        },
      },
    ]);
  });

  /** `bij klachten over kosten, zorg`, behind a comma */
  protected aboutSubjects = this.rule("aboutSubjects", (): readonly Name[] => {
    this.CONSUME(K.bij);
    this.CONSUME(K.klachten);
    this.CONSUME(K.over);
    return this.names(SUFFIXES);
  });

  /** `voor ouder, leerling`, behind a comma */
  protected forClasses = this.rule("forClasses", (): readonly Name[] => {
    this.CONSUME(K.voor);
    return this.names(SUFFIXES);
  });

  /** The quoted text behind `als`. */
  protected condition = this.rule("condition", (): TextNode => {
    this.CONSUME(K.als);
    return this.quoted();
  });
}
