/** The parts statements share: lists of names, items, texts and fields, forms, channels, durations and dates. */
import type { FieldType } from "../../glossary/ids.js";
import type { DateNode, Duration, FieldNode, Item, Name, Text as TextNode } from "../ast-parts.js";
import { isoDate, isValidDate, respell } from "../dates.js";
import {
  Comma,
  DateToken,
  Euro,
  FieldTypeWord,
  K,
  Month,
  NUMERALS,
  NumberToken,
  TEXTS,
  Unit,
  WORDS,
  WORDS_AND_TEXTS,
} from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { FIELD_TYPE_IDS, MONTH_NUMBERS, NUMBERS, UNIT_IDS } from "../word-ids.js";
import { BaseParser, type Draft, NO_ALTERNATIVE, NOWHERE, type Stops } from "./base.js";

const NONE = new TypeSet([]);
/** What joins the items of a list; most lists hold one, and those have done without it. */
export const SEPARATORS = new TypeSet([Comma, K.en, K.of]);
const TYPED = new TypeSet([K.als]);
const ARTICLES = new TypeSet([K.de, K.het, K.een]);
const MOST = 10_000;

/** Names of which all are meant, or any. */
export interface Choice {
  readonly names: readonly Name[];
  readonly any: true | undefined;
}

/** The shared parts; the first rules of the chain. */
export abstract class PartsParser extends BaseParser {
  /** Made once: a list passes here for each of its parts. */
  private readonly separators = [() => this.CONSUME(Comma), () => this.CONSUME(K.en)];
  protected readonly joints = [
    { ALT: () => this.CONSUME(Comma) },
    { ALT: () => this.CONSUME(K.en) },
    { ALT: () => this.CONSUME(K.of) },
  ];
  private readonly whichSeparator = (): number => (this.is(1, Comma) ? 0 : 1);

  private anArticle = this.rule("anArticle", (): void => {
    this.OR([
      { ALT: () => this.CONSUME(K.de) },
      { ALT: () => this.CONSUME(K.het) },
      { ALT: () => this.CONSUME(K.een) },
    ]);
  });

  /** Whether an article stands at a token, before another word. */
  protected isArticle(at: number): boolean {
    return this.among(at, ARTICLES) && this.among(at + 1, WORDS);
  }

  /** Passes over an article before a name; a rule says which of its articles this is. */
  protected skipArticle(which: "first" | "second" = "first"): void {
    if (!this.RECORDING_PHASE && !this.isArticle(1)) return;
    if (which === "first") this.OPTION8(() => this.anArticle());
    else this.OPTION9(() => this.anArticle());
  }

  /** A name that may have an article before it: `door de directie`. */
  protected soleName = this.rule("soleName", (): Name => {
    this.skipArticle();
    return this.name();
  });

  /** `klager, bestuur en directie`, or with articles: `de klager en het bestuur` */
  protected names = this.rule("names", (stops: Stops = NONE): readonly Name[] => {
    this.skipArticle();
    const list = [this.name()];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, WORDS),
      () => {
        this.choose(this.whichSeparator, this.separators);
        this.skipArticle("second");
        list.push(this.name(1));
      },
    );
    return list;
  });

  /** `klager en bestuur` for all of them, `klager of bestuur` for any; a list says one of the two. */
  protected choice = this.rule("choice", (stops: Stops = NONE): Choice => {
    this.skipArticle();
    const list = [this.name()];
    let any: boolean | undefined;
    if (!this.mayBegin(SEPARATORS)) return { names: list, any: undefined };
    this.repeat(
      () => this.goesOn(stops, WORDS),
      () => {
        const isAny = this.is(1, K.of);
        if (!this.is(1, Comma)) {
          if (any !== undefined && any !== isAny) this.report("list-mixed", {}, this.spanOf(this.here));
          any ??= isAny;
        }
        this.OR(this.joints);
        this.skipArticle("second");
        list.push(this.name(1));
      },
    );
    return { names: list, any: any === true ? true : undefined };
  });

  /** `gegrond of deels_gegrond` */
  protected outcomes = this.rule("outcomes", (stops: Stops = NONE): readonly Name[] => {
    const list = [this.name()];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, WORDS),
      () => {
        this.OR(this.joints);
        list.push(this.name(1));
      },
    );
    return list;
  });

  /** `"...", "..." en "..."` */
  protected texts = this.rule("texts", (): readonly TextNode[] => {
    const list = [this.quoted()];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(NONE, TEXTS),
      () => {
        this.choose(this.whichSeparator, this.separators);
        list.push(this.quoted(1));
      },
    );
    return list;
  });

  /** `"...", "..." of "..."`: texts of which one is enough. */
  protected anyOf = this.rule("anyOf", (): readonly TextNode[] => {
    const list = [this.quoted()];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => !this.is(1, K.en) && this.goesOn(NONE, TEXTS),
      () => {
        this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(K.of) }]);
        list.push(this.quoted(1));
      },
    );
    return list;
  });

  /** `[,] indien van toepassing` */
  private ifApplicable = this.rule("ifApplicable", (): true => {
    this.OPTION(() => this.CONSUME(Comma));
    this.CONSUME(K.indien);
    this.CONSUME(K.van);
    this.CONSUME(K.toepassing);
    return true;
  });

  private isIfApplicable(): boolean {
    return this.is(this.is(1, Comma) ? 2 : 1, K.indien);
  }

  /** `kosten "de kosten"`, `kosten` or `"de kosten"`, with `indien van toepassing` */
  protected item = this.rule("item", (): Item => {
    const first = this.here;
    const made: Draft<Item> = { span: NOWHERE, ifApplicable: false };
    this.naming = made;
    this.choose(this.whichItem, this.itemKinds);
    made.span = this.spanFrom(first);
    if (this.RECORDING_PHASE || this.isIfApplicable()) {
      this.OPTION1(() => {
        made.ifApplicable = this.ifApplicable();
      });
    }
    return made;
  });

  /** The item being read; one does not hold another. */
  private naming: Draft<Item> = { span: NOWHERE, ifApplicable: false };
  private readonly whichItem = (): number => {
    if (this.among(1, WORDS)) return 0;
    return this.among(1, TEXTS) ? 1 : NO_ALTERNATIVE;
  };
  private readonly itemKinds: readonly (() => void)[] = [
    () => {
      this.naming.id = this.name();
      if (this.RECORDING_PHASE || this.among(1, TEXTS)) {
        this.OPTION(() => {
          this.naming.label = this.quoted();
        });
      }
    },
    () => {
      this.naming.label = this.quoted(1);
    },
  ];

  protected items = this.rule("items", (stops: Stops = NONE): readonly Item[] => {
    const list = [this.item()];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, WORDS_AND_TEXTS),
      () => {
        this.choose(this.whichSeparator, this.separators);
        list.push(this.item());
      },
    );
    return list;
  });

  /** `als lange tekst`, `als keuze "a", "b"` */
  private fieldType = this.rule("fieldType", (): { type?: FieldType; options?: readonly TextNode[] } =>
    this.OR([
      {
        ALT: () => {
          const type = FIELD_TYPE_IDS.get(this.wordOf(this.CONSUME(FieldTypeWord)));
          return type === undefined ? {} : { type };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.lange);
          this.CONSUME(K.tekst);
          return { type: "long-text" as const };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.ja);
          this.CONSUME(K.of);
          this.CONSUME(K.nee);
          return { type: "boolean" as const };
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.keuze);
          return { type: "choice" as const, options: this.texts() };
        },
      },
    ]),
  );

  /** An item with its type: `machtiging "een machtiging" als bestand` */
  protected field = this.rule("field", (): FieldNode => {
    const first = this.here;
    const made: Draft<FieldNode> = this.item();
    if (this.mayBegin(TYPED)) {
      this.OPTION(() => {
        this.CONSUME(K.als);
        const typed = this.fieldType();
        this.ACTION(() => {
          if (typed.type !== undefined) made.type = typed.type;
          if (typed.options !== undefined) made.options = typed.options;
          made.span = this.spanFrom(first);
        });
      });
    }
    if (this.RECORDING_PHASE || this.isIfApplicable()) {
      this.OPTION1(() => {
        const applicable = this.ifApplicable();
        this.ACTION(() => {
          made.ifApplicable = applicable;
        });
      });
    }
    return made;
  });

  protected fields = this.rule("fields", (stops: Stops = NONE): readonly FieldNode[] => {
    const list = [this.field()];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, WORDS_AND_TEXTS),
      () => {
        this.choose(this.whichSeparator, this.separators);
        list.push(this.field());
      },
    );
    return list;
  });

  /** `25`, `25,50` or `twee` */
  protected amountOf(row: number): number {
    const type = this.kindOf(row);
    const written = this.tokens.imageOf(row);
    return type === NumberToken
      ? Number(written)
      : (NUMBERS.get(type.name) ?? Number(written.replace(",", ".")));
  }

  /** `52,50 euro`, `€ 52,50`; `1.250` is a thousand and more, as everywhere in Dutch. */
  protected euros = this.rule("euros", (): number => {
    const amount = this.OR([
      {
        ALT: () => {
          this.CONSUME(Euro);
          this.CONSUME(NumberToken);
          return this.last;
        },
      },
      {
        ALT: () => {
          this.CONSUME1(NumberToken);
          this.CONSUME(K.euro);
          return this.last - 1;
        },
      },
    ]);
    return this.ACTION(() => {
      const written = this.tokens.imageOf(amount);
      return /^\d+\.\d{3}$/.test(written) ? Number(written.replace(".", "")) : this.amountOf(amount);
    });
  });

  /** A whole number from 1 to 10 000; another one is reported and read all the same. */
  protected count = this.rule("count", (): number => {
    this.CONSUME(NumberToken);
    const value = this.amountOf(this.last);
    const isWhole = Number.isInteger(value) && value >= 1 && value <= MOST;
    if (!isWhole || (!this.is(0, NumberToken) && this.tokens.imageOf(this.last).includes("."))) {
      this.report("number-range", { written: this.tokens.imageOf(this.last) }, this.spanOf(this.last));
    }
    return value;
  });

  /** `5 werkdagen` */
  protected duration = this.rule("duration", (): Duration => {
    const first = this.here;
    const amount = this.count();
    const unit = UNIT_IDS.get(this.wordOf(this.CONSUME(Unit))) ?? "day";
    return { amount, unit, span: this.spanFrom(first) };
  });

  /** Refuses `1 januari` where the line ends there: a day of every year is no date. */
  private needYear(first: number): void {
    if (this.RECORDING_PHASE || (this.among(1, NUMERALS) && !this.startsLine(this.here))) return;
    const span = this.spanFrom(first);
    this.refuse("date-yearless", { written: this.text.slice(span.start, span.end) }, span);
  }

  /** `2024-11-01`, or `1 november 2024`; one that does not exist is reported and kept as written. */
  protected date = this.rule(
    "date",
    (): DateNode =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(DateToken);
            const iso = this.tokens.imageOf(this.last);
            const span = this.spanOf(this.last);
            if (!isValidDate(iso)) this.report("date-impossible", { written: iso }, span, respell(iso));
            return { iso, span };
          },
        },
        {
          ALT: () => {
            this.CONSUME(NumberToken);
            const first = this.last;
            const month = MONTH_NUMBERS.get(this.wordOf(this.CONSUME(Month))) ?? 1;
            this.needYear(first);
            this.CONSUME1(NumberToken);
            const year = this.amountOf(this.last);
            const span = this.spanFrom(first);
            const iso = isoDate(year, month, this.amountOf(first));
            if (!isValidDate(iso)) {
              this.report("date-impossible", { written: this.text.slice(span.start, span.end) }, span);
            }
            return { iso, span };
          },
        },
      ]),
  );
}
