/** Statements about what a term allows: more time, consent, a stop, and messages about it. */
import type { NoticeTimingNode } from "../ast-parts.js";
import { Comma, K } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { ACT_SUFFIXES } from "./acts.js";
import type { Content, Draft, Seen } from "./base.js";
import { TiersParser } from "./tiers.js";

const NOTICE = new TypeSet([...ACT_SUFFIXES, K.tijdig, K.voor, K.binnen, K.uiterlijk]);

/** Extensions, suspensions and messages, above tiers. */
export abstract class ExtensionsParser extends TiersParser {
  protected extension = this.rule("extension", (): Content<"extension"> => {
    const made: Content<"extension"> = { kind: "extension", capped: false, limit: "stated" };
    this.CONSUME(K.verlengen);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.zonder);
          this.CONSUME(K.maximum);
          made.limit = "unlimited";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.open);
          made.limit = "open";
        },
      },
      {
        ALT: () => {
          const times = this.OPTION(() => this.times());
          if (times !== undefined) made.times = times;
          this.CONSUME(K.met);
          this.OPTION1(() => {
            this.CONSUME(K.ten);
            this.CONSUME(K.hoogste);
            made.capped = true;
          });
          made.length = this.duration();
          this.measureSuffixes(made);
        },
      },
    ]);
    this.OPTION2(() => {
      this.CONSUME1(Comma);
      made.condition = this.condition();
    });
    return made;
  });

  /** `, in totaal ten hoogste 10 weken` and `, als "..."`, in any order. */
  private measureSuffixes(made: Content<"extension">): void {
    const seen: Seen = [];
    this.MANY(() => {
      this.CONSUME(Comma);
      const suffix = this.here;
      this.OR1([
        {
          ALT: () => {
            this.CONSUME(K.in);
            this.CONSUME(K.totaal);
            this.CONSUME1(K.ten);
            this.CONSUME1(K.hoogste);
            made.total = this.duration();
          },
        },
        {
          ALT: () => {
            made.condition = this.condition();
          },
        },
      ]);
      this.ACTION(() => this.once(seen, this.kindOf(suffix).name, suffix));
    });
  }

  /** `eenmaal`, `2 maal`, `2 keer` */
  private times = this.rule("times", (): number =>
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.eenmaal);
          return 1;
        },
      },
      {
        ALT: () => {
          const times = this.count();
          this.OR1([{ ALT: () => this.CONSUME(K.maal) }, { ALT: () => this.CONSUME(K.keer) }]);
          return times;
        },
      },
    ]),
  );

  protected extensionBase = this.rule("extensionBase", (): Content<"extension-base"> => {
    const made: Content<"extension-base"> = { kind: "extension-base", rolled: false };
    this.CONSUME(K.telt);
    this.CONSUME(K.vanaf);
    this.OR([
      { ALT: () => this.termEnd() },
      {
        ALT: () => {
          this.CONSUME(K.verschoven);
          this.CONSUME(K.einde);
          made.rolled = true;
        },
      },
    ]);
    return made;
  });

  protected consent = this.rule("consent", (): Content<"consent"> => {
    this.CONSUME(K.instemming);
    this.CONSUME(K.van);
    const roles = this.names(NOTICE);
    const forms = this.OPTION(() => {
      this.CONSUME(Comma);
      return this.formList();
    });
    return { kind: "consent", roles, forms: forms ?? [] };
  });

  protected suspension = this.rule("suspension", (): Content<"suspension"> => {
    const made: Content<"suspension"> = { kind: "suspension" };
    this.CONSUME(K.opschorten);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.zolang);
          made.condition = this.quoted();
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.tijdens);
          made.step = this.name();
        },
      },
    ]);
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.ten);
      this.CONSUME(K.hoogste);
      made.maximum = this.duration();
    });
    return made;
  });

  protected notice = this.rule("notice", (): Content<"notice"> => {
    const made: Content<"notice"> = { kind: "notice", otherwise: false, to: [], forms: [] };
    this.OPTION(() => {
      this.CONSUME(K.anders);
      made.otherwise = true;
    });
    this.CONSUME(K.bericht);
    this.CONSUME(K.aan);
    const { names, any } = this.choice(NOTICE);
    made.to = names;
    if (any) made.any = any;
    this.OPTION1(() => {
      this.CONSUME(K.over);
      made.about = this.quoted();
    });
    this.MANY(() => {
      this.CONSUME(Comma);
      this.noticing = made;
      this.OR(this.noticeSuffixes);
    });
    return made;
  });

  /** The message being read; one does not hold another. */
  private noticing: Content<"notice"> = { kind: "notice", otherwise: false, to: [], forms: [] };
  /** Made once, as what follows: most terms that can be longer have a message. */
  private readonly noticeSuffixes: { ALT: () => void }[] = [
    {
      ALT: () => {
        this.noticing.forms = this.formList();
      },
    },
    {
      ALT: () => {
        this.noticing.timing = this.noticeTiming();
      },
    },
  ];

  /** `tijdig`, `voor einde termijn`, `2 dagen voor einde termijn`, `binnen 3 weken na ontvangst` */
  private noticeTiming = this.rule("noticeTiming", (): NoticeTimingNode => this.OR(this.noticeTimings));

  private readonly noticeTimings: { ALT: () => NoticeTimingNode; IGNORE_AMBIGUITIES?: true }[] = [
    {
      ALT: () => {
        this.CONSUME(K.tijdig);
        return { kind: "timely" };
      },
    },
    {
      ALT: () => {
        const made: Draft<Extract<NoticeTimingNode, { kind: "before-end" }>> = { kind: "before-end" };
        this.OPTION(() => {
          made.lead = this.duration();
        });
        this.CONSUME(K.voor);
        this.termEnd();
        return made;
      },
      IGNORE_AMBIGUITIES: true,
    },
    { ALT: () => ({ kind: "term", term: this.term() }) },
  ];
}
