/** Statements about the regulation itself, and the calendar. */
import type { Name } from "../ast-parts.js";
import { ARTICLES } from "../phrases.js";
import { unquote } from "../quotes.js";
import { Comma, FINITE, K, StringToken, TEXTS, Weekday, WORD_TYPES, WORDS, Word } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { WEEKDAY_NUMBERS } from "../word-ids.js";
import { ActsParser } from "./acts.js";
import { type Content, type Stops, said } from "./base.js";

const ADOPTION = new TypeSet([K.na, K.met]);

/** The regulation and the calendar, above acts. */
export abstract class IdentityParser extends ActsParser {
  protected regulation = this.rule("regulation", (): Content<"regulation"> => {
    this.CONSUME(K.reglement);
    return { kind: "regulation", title: this.quoted() };
  });

  protected include = this.rule("include", (): Content<"include"> => {
    this.CONSUME(K.gebruikt);
    return { kind: "include", path: this.quoted() };
  });

  protected organisation = this.rule("organisation", (): Content<"organisation"> => {
    this.CONSUME(K.organisatie);
    const made: Content<"organisation"> = { kind: "organisation", name: this.quoted() };
    this.OPTION(() => {
      this.CONSUME(K.kort);
      made.short = this.quoted(1);
    });
    return made;
  });

  protected version = this.rule("version", (): Content<"version"> => {
    this.CONSUME(K.versie);
    return { kind: "version", value: this.quoted() };
  });

  private until = this.rule("until", () => {
    this.CONSUME(K.tot);
    this.CONSUME(K.en);
    this.CONSUME(K.met);
    return this.date();
  });

  protected valid = this.rule("valid", (): Content<"valid"> => {
    const made: Content<"valid"> = { kind: "valid" };
    this.CONSUME(K.geldig);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.vanaf);
          made.from = this.date();
          this.OPTION(() => {
            made.until = this.until();
          });
        },
      },
      {
        ALT: () => {
          made.until = this.until();
        },
      },
    ]);
    return made;
  });

  protected scope = this.rule("scope", (): Content<"scope"> => {
    this.CONSUME(K.geldt);
    this.CONSUME(K.voor);
    return { kind: "scope", text: this.quoted() };
  });

  protected addressForm = this.rule("addressForm", (): Content<"address-form"> => {
    const made: Content<"address-form"> = { kind: "address-form", form: "u" };
    this.CONSUME(K.aanspreekvorm);
    this.OR([
      { ALT: () => this.CONSUME(K.u) },
      {
        ALT: () => {
          this.CONSUME(K.je);
          made.form = "je";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.derde);
          this.CONSUME(K.persoon);
          made.form = "third";
        },
      },
    ]);
    return made;
  });

  protected contactRole = this.rule("contactRole", (): Content<"contact-role"> => {
    this.CONSUME(K.contactpersoon);
    return { kind: "contact-role", role: this.soleName() };
  });

  protected legalBasis = this.rule("legalBasis", (): Content<"legal-basis"> => {
    this.CONSUME(K.grondslag);
    return { kind: "legal-basis", texts: this.texts() };
  });

  protected adopted = this.rule("adopted", (): Content<"adopted"> => {
    const made: Content<"adopted"> = { kind: "adopted", advice: [], consent: [] };
    this.CONSUME(K.vastgesteld);
    this.OPTION(() => {
      this.CONSUME(K.door);
      made.by = this.soleName();
    });
    this.OPTION1(() => {
      this.CONSUME(K.op);
      made.on = this.date();
    });
    this.MANY(() => {
      this.CONSUME(Comma);
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.na);
            this.CONSUME(K.advies);
            this.CONSUME(K.van);
            made.advice = this.names(ADOPTION);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.met);
            this.CONSUME(K.instemming);
            this.CONSUME1(K.van);
            made.consent = this.names(ADOPTION);
          },
        },
      ]);
    });
    return made;
  });

  protected published = this.rule("published", (): Content<"published"> => {
    this.CONSUME(K.bekendgemaakt);
    this.CONSUME(K.via);
    return { kind: "published", places: this.texts() };
  });

  protected definition = this.rule("definition", (): Content<"definition"> => {
    this.CONSUME(K.begrip);
    const term = this.quoted();
    this.CONSUME(K.betekent);
    return { kind: "definition", term, meaning: this.quoted(1) };
  });

  protected article = this.rule("article", (): Content<"article"> => {
    this.CONSUME(K.artikel);
    const heading = this.quoted();
    return { kind: "article", heading, body: this.quoted(1) };
  });

  protected calendar = this.rule("calendar", (): Content<"calendar"> => {
    this.CONSUME(K.kalender);
    const files = this.OPTION(() => this.texts());
    return files === undefined ? { kind: "calendar" } : { kind: "calendar", files };
  });

  protected workdays = this.rule("workdays", (): Content<"workdays"> => {
    const days: number[] = [];
    this.CONSUME(K.werkdagen);
    days.push(dayOf(this.wordOf(this.CONSUME(Weekday))));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.tot);
          this.CONSUME(K.en);
          this.CONSUME(K.met);
          const last = dayOf(this.wordOf(this.CONSUME1(Weekday)));
          this.ACTION(() => fillWeek(days, last));
        },
      },
      {
        ALT: () =>
          this.MANY(() => {
            this.OR1([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME1(K.en) }]);
            days.push(dayOf(this.wordOf(this.CONSUME2(Weekday))));
          }),
      },
    ]);
    return { kind: "workdays", days };
  });

  protected holidays = this.rule("holidays", (): Content<"holidays"> => {
    this.CONSUME(K.feestdagen);
    this.OR([
      { ALT: () => this.CONSUME(K.nederland) },
      { ALT: () => this.CONSUME(K["nederland-werkdagen"]) },
      { ALT: () => this.CONSUME(K.vlaanderen) },
      { ALT: () => this.CONSUME(K.geen) },
    ]);
    const made: Content<"holidays"> = {
      kind: "holidays",
      set: this.wordOf(undefined) as Content<"holidays">["set"],
    };
    this.OPTION(() => {
      this.CONSUME(Comma);
      made.goodFriday = this.OR1([
        { ALT: () => said(this.CONSUME(K.met), true) },
        { ALT: () => said(this.CONSUME(K.zonder), false) },
      ]);
      this.CONSUME(K.goede);
      this.CONSUME(K.vrijdag);
    });
    this.OPTION1(() => {
      this.CONSUME1(Comma);
      this.CONSUME(K.bevrijdingsdag);
      made.liberationDay = this.OR2([
        { ALT: () => said(this.CONSUME(K.niet), "never" as const) },
        {
          ALT: () => {
            this.CONSUME(K.elk);
            return this.OR3([
              { ALT: () => said(this.CONSUME(K.jaar), "yearly" as const) },
              { ALT: () => said(this.CONSUME(K.lustrum), "lustrum" as const) },
            ]);
          },
        },
      ]);
    });
    return made;
  });

  protected closure = this.rule("closure", (): Content<"closure"> => {
    this.CONSUME(K.gesloten);
    const made: Content<"closure"> = { kind: "closure", from: this.date(), suspends: false };
    this.OPTION(() => {
      made.to = this.until();
    });
    this.OPTION1(() => {
      made.name = this.quoted();
    });
    this.OPTION2(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.telt);
      this.CONSUME(K.niet);
      this.CONSUME(K.mee);
      made.suspends = true;
    });
    return made;
  });

  protected termsAct = this.rule("termsAct", (): Content<"terms-act"> => {
    const made: Content<"terms-act"> = { kind: "terms-act", applies: true };
    this.CONSUME(K.termijnenwet);
    this.CONSUME(K.geldt);
    this.OPTION(() => {
      this.CONSUME(K.niet);
      made.applies = false;
    });
    return made;
  });

  /**
   * `rol externe commissie "..."`: reported, and read as one name. Up to a label any words are meant; where there is
   * none, only words that start no statement.
   */
  private spacedName(first: number): Name | undefined {
    let count = 0;
    let only = true;
    for (let at = 1; this.isInLine(at) && this.among(at, WORDS) && !this.is(at, K.bron); at++) {
      only &&= this.among(at, INSIDE);
      count = at;
    }
    if (count === 0) return undefined;
    const header = this.tokens.kinds[first - 1] as number;
    const isLabelled = this.is(count + 1, StringToken) && this.isInLine(count + 1);
    const isWhole = this.is(count, Word) && !this.isInLine(count + 1);
    const isNext = this.among(count + 1, FINITE) || this.is(count + 1, Comma) || this.is(count + 1, K.en);
    const isMeant = only ? isLabelled || (isWhole && !isNext) : isLabelled && !OPTIONAL_LABEL.has(header);
    if (!isMeant) return undefined;
    const words = [this.tokens.imageOf(first)];
    for (let index = 0; index < count; index++) {
      words.push(this.imageAt(1));
      this.here++;
    }
    const named = words.slice(ARTICLES.has((words[0] ?? "").toLowerCase()) ? 1 : 0);
    const name = { text: named.join("_"), span: this.spanFrom(first) };
    this.report("name-spaced", { written: words.join(" "), count: words.length }, name.span, name.text);
    return name;
  }

  /** Whether all up to a token stands on one line. */
  private isInLine(at: number): boolean {
    const row = this.here + at - 1;
    return row < this.tokens.length && !this.startsLine(row);
  }

  /** The word just taken, as a name that is declared: one that could be misread gets a warning, with its label as a name. */
  protected declare(_: unknown, misread: Stops): Name {
    const row = this.last;
    const spaced = this.RECORDING_PHASE ? undefined : this.spacedName(row);
    if (spaced !== undefined) return spaced;
    if (this.among(0, misread)) {
      const offer = this.among(1, TEXTS) ? nameFrom(unquote(this.imageAt(1))) : undefined;
      const isFree = offer !== undefined && !WORD_TYPES.has(offer);
      this.report(
        "name-is-keyword",
        { name: this.imageAt(0), ...(isFree ? { offer } : {}) },
        this.spanOf(row),
      );
    }
    return this.asName(row);
  }
}

/** Words inside a name that a writer put spaces in: `hoor en wederhoor`. */
const INSIDE = new TypeSet([
  ...[Word, K.aan, K.bij, K.de, K.een, K.en, K.externe, K.het, K.in, K.met, K.naar, K.op, K.over, K.van],
  ...[K.extern, K.intern, K.informeel, K.formeel, K.schriftelijke],
]);

/** Headers whose name may end the statement. */
const OPTIONAL_LABEL = new TypeSet([K.stap, K.plicht]);

/** `de schriftelijke dienst` as a name: `schriftelijke_dienst`. */
function nameFrom(label: string): string | undefined {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ""] = words;
  const name = words
    .slice(ARTICLES.has(first) ? 1 : 0)
    .slice(0, MOST_WORDS)
    .join("_");
  return name === "" ? undefined : name;
}

/** A name made of a label has at most so many words. */
const MOST_WORDS = 2;

const dayOf = (word: string): number => WEEKDAY_NUMBERS.get(word) ?? 1;

/** Adds the days from the first one to `last`, over the end of the week where need be. */
function fillWeek(days: number[], last: number): void {
  for (let day = days[0] ?? 1; day !== last; ) {
    day = (day % 7) + 1;
    days.push(day);
  }
}
