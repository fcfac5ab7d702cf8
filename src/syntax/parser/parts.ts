/** The parts statements share: lists of names, items, texts and fields, forms, channels, durations and dates. */
import { type IToken, tokenMatcher } from "chevrotain";
import type { FieldType } from "../../glossary/ids.js";
import type { DateNode, Duration, FieldNode, Item, Name, Text as TextNode } from "../ast-parts.js";
import { isoDate, isValidDate, respell } from "../dates.js";
import { Comma, DateToken, Euro, FieldTypeWord, K, Month, NumberToken, Text, Unit, Word } from "../tokens.js";
import { FIELD_TYPE_IDS, MONTH_NUMBERS, NUMBERS, UNIT_IDS } from "../word-ids.js";
import { BaseParser, type Draft, NO_ALTERNATIVE, NOWHERE, type Stops } from "./base.js";

/** Whether the token is a quoted text. */
const isText = (token: IToken): boolean => Text.categoryMatchesMap?.[token.tokenTypeIdx] === true;
const NONE: Stops = new Set();
/** What joins the items of a list; most lists hold one, and those have done without it. */
export const SEPARATORS: Stops = new Set([Comma, K.en, K.of]);
const TYPED: Stops = new Set([K.als]);
const MOST = 10_000;

/** The shared parts; the first rules of the chain. */
export abstract class PartsParser extends BaseParser {
  /** Made once: a list passes here for each of its parts. */
  private readonly separators = [() => this.CONSUME(Comma), () => this.CONSUME(K.en)];
  private readonly whichSeparator = (): number => (this.LA(1).tokenType === Comma ? 0 : 1);
  private readonly word = (token: IToken): boolean => this.isWord(token);
  private readonly quoted = (token: IToken): boolean => isText(token);
  private readonly wordOrText = (token: IToken): boolean => this.isWord(token) || isText(token);

  private anArticle = this.RULE("anArticle", (): void => {
    this.OR([
      { ALT: () => this.CONSUME(K.de) },
      { ALT: () => this.CONSUME(K.het) },
      { ALT: () => this.CONSUME(K.een) },
    ]);
  });

  /** Whether an article stands at a token, before another word. */
  protected isArticle(at: number): boolean {
    const type = this.LA(at).tokenType;
    return (type === K.de || type === K.het || type === K.een) && this.isWord(this.LA(at + 1));
  }

  /** Passes over an article before a name; a rule says which of its articles this is. */
  protected skipArticle(which: "first" | "second" = "first"): void {
    if (!this.RECORDING_PHASE && !this.isArticle(1)) return;
    if (which === "first") this.OPTION8(() => this.SUBRULE8(this.anArticle));
    else this.OPTION9(() => this.SUBRULE9(this.anArticle));
  }

  /** A name that may have an article before it: `door de directie`. */
  protected soleName = this.RULE("soleName", (): Name => {
    this.skipArticle();
    return this.asName(this.CONSUME(Word));
  });

  /** `klager, bestuur en directie`, or with articles: `de klager en het bestuur` */
  protected names = this.RULE("names", (stops: Stops = NONE): readonly Name[] => {
    this.skipArticle();
    const list = [this.asName(this.CONSUME(Word))];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, this.word),
      () => {
        this.choose(this.whichSeparator, this.separators);
        this.skipArticle("second");
        list.push(this.asName(this.CONSUME1(Word)));
      },
    );
    return list;
  });

  /** `gegrond of deels_gegrond` */
  protected outcomes = this.RULE("outcomes", (stops: Stops = NONE): readonly Name[] => {
    const list = [this.asName(this.CONSUME(Word))];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, this.word),
      () => {
        this.OR([
          { ALT: () => this.CONSUME(Comma) },
          { ALT: () => this.CONSUME(K.en) },
          { ALT: () => this.CONSUME(K.of) },
        ]);
        list.push(this.asName(this.CONSUME1(Word)));
      },
    );
    return list;
  });

  /** `"...", "..." en "..."` */
  protected texts = this.RULE("texts", (): readonly TextNode[] => {
    const list = [this.asText(this.CONSUME(Text))];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(NONE, this.quoted),
      () => {
        this.choose(this.whichSeparator, this.separators);
        list.push(this.asText(this.CONSUME1(Text)));
      },
    );
    return list;
  });

  /** `[,] indien van toepassing` */
  private ifApplicable = this.RULE("ifApplicable", (): true => {
    this.OPTION(() => this.CONSUME(Comma));
    this.CONSUME(K.indien);
    this.CONSUME(K.van);
    this.CONSUME(K.toepassing);
    return true;
  });

  private isIfApplicable(): boolean {
    return (this.LA(1).tokenType === Comma ? this.LA(2) : this.LA(1)).tokenType === K.indien;
  }

  /** `kosten "de kosten"`, `kosten` or `"de kosten"`, with `indien van toepassing` */
  protected item = this.RULE("item", (): Item => {
    const first = this.LA(1);
    const made: Draft<Item> = { span: NOWHERE, ifApplicable: false };
    this.naming = made;
    this.choose(this.whichItem, this.itemKinds);
    made.span = this.spanFrom(first);
    if (this.RECORDING_PHASE || this.isIfApplicable()) {
      this.OPTION1(() => {
        made.ifApplicable = this.SUBRULE(this.ifApplicable);
      });
    }
    return made;
  });

  /** The item being read; one does not hold another. */
  private naming: Draft<Item> = { span: NOWHERE, ifApplicable: false };
  private readonly whichItem = (): number => {
    const first = this.LA(1);
    if (this.isWord(first)) return 0;
    return isText(first) ? 1 : NO_ALTERNATIVE;
  };
  private readonly itemKinds: readonly (() => void)[] = [
    () => {
      this.naming.id = this.asName(this.CONSUME(Word));
      if (this.RECORDING_PHASE || isText(this.LA(1))) {
        this.OPTION(() => {
          this.naming.label = this.asText(this.CONSUME(Text));
        });
      }
    },
    () => {
      this.naming.label = this.asText(this.CONSUME1(Text));
    },
  ];

  protected items = this.RULE("items", (stops: Stops = NONE): readonly Item[] => {
    const list = [this.SUBRULE(this.item)];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, this.wordOrText),
      () => {
        this.choose(this.whichSeparator, this.separators);
        list.push(this.SUBRULE1(this.item));
      },
    );
    return list;
  });

  /** `als lange tekst`, `als keuze "a", "b"` */
  private fieldType = this.RULE("fieldType", (): { type?: FieldType; options?: readonly TextNode[] } =>
    this.OR([
      {
        ALT: () => {
          const type = FIELD_TYPE_IDS.get(this.CONSUME(FieldTypeWord).tokenType.name);
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
          return { type: "choice" as const, options: this.SUBRULE(this.texts) };
        },
      },
    ]),
  );

  /** An item with its type: `machtiging "een machtiging" als bestand` */
  protected field = this.RULE("field", (): FieldNode => {
    const first = this.LA(1);
    const made: Draft<FieldNode> = this.SUBRULE(this.item);
    if (this.mayBegin(TYPED)) {
      this.OPTION(() => {
        this.CONSUME(K.als);
        const typed = this.SUBRULE(this.fieldType);
        this.ACTION(() => {
          if (typed.type !== undefined) made.type = typed.type;
          if (typed.options !== undefined) made.options = typed.options;
          made.span = this.spanFrom(first);
        });
      });
    }
    if (this.RECORDING_PHASE || this.isIfApplicable()) {
      this.OPTION1(() => {
        const applicable = this.SUBRULE(this.ifApplicable);
        this.ACTION(() => {
          made.ifApplicable = applicable;
        });
      });
    }
    return made;
  });

  protected fields = this.RULE("fields", (stops: Stops = NONE): readonly FieldNode[] => {
    const list = [this.SUBRULE(this.field)];
    if (!this.mayBegin(SEPARATORS)) return list;
    this.repeat(
      () => this.goesOn(stops, this.wordOrText),
      () => {
        this.choose(this.whichSeparator, this.separators);
        list.push(this.SUBRULE1(this.field));
      },
    );
    return list;
  });

  /** `25`, `25,50` or `twee` */
  protected amountOf(token: IToken): number {
    return NUMBERS.get(token.tokenType.name) ?? Number(token.image.replace(",", "."));
  }

  /** `52,50 euro`, `€ 52,50`; `1.250` is a thousand and more, as everywhere in Dutch. */
  protected euros = this.RULE("euros", (): number => {
    const amount = this.OR([
      {
        ALT: () => {
          this.CONSUME(Euro);
          return this.CONSUME(NumberToken);
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME1(NumberToken);
          this.CONSUME(K.euro);
          return token;
        },
      },
    ]);
    return this.ACTION(() =>
      /^\d+\.\d{3}$/.test(amount.image) ? Number(amount.image.replace(".", "")) : this.amountOf(amount),
    );
  });

  /** A whole number from 1 to 10 000; another one is reported and read all the same. */
  protected count = this.RULE("count", (): number => {
    const token = this.CONSUME(NumberToken);
    const value = this.amountOf(token);
    if (!Number.isInteger(value) || value < 1 || value > MOST || token.image.includes(".")) {
      this.report("number-range", { written: token.image }, this.spanOf(token));
    }
    return value;
  });

  /** `5 werkdagen` */
  protected duration = this.RULE("duration", (): Duration => {
    const first = this.LA(1);
    const amount = this.SUBRULE(this.count);
    const unit = UNIT_IDS.get(this.CONSUME(Unit).tokenType.name) ?? "day";
    return { amount, unit, span: this.spanFrom(first) };
  });

  /** Refuses `1 januari` where the line ends there: a day of every year is no date. */
  private needYear(first: IToken): void {
    const [month, next] = [this.LA(0), this.LA(1)];
    if (this.RECORDING_PHASE || (tokenMatcher(next, NumberToken) && !this.startsLine(next, month))) return;
    const span = this.spanFrom(first);
    this.refuse("date-yearless", { written: this.text.slice(span.start, span.end) }, span);
  }

  /** `2024-11-01`, or `1 november 2024`; one that does not exist is reported and kept as written. */
  protected date = this.RULE(
    "date",
    (): DateNode =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(DateToken);
            if (!isValidDate(token.image)) {
              this.report(
                "date-impossible",
                { written: token.image },
                this.spanOf(token),
                respell(token.image),
              );
            }
            return { iso: token.image, span: this.spanOf(token) };
          },
        },
        {
          ALT: () => {
            const first = this.CONSUME(NumberToken);
            const month = MONTH_NUMBERS.get(this.CONSUME(Month).tokenType.name) ?? 1;
            this.needYear(first);
            const year = this.amountOf(this.CONSUME1(NumberToken));
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
