/** Statements about filing a complaint and the steps that follow. */
import type { OutcomeEffect, StepTargetNode } from "../ast-parts.js";
import { Comma, K, TEXTS } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import type { Content, Seen } from "./base.js";
import { ExtensionsParser } from "./extensions.js";

const ONLY = new TypeSet([K.alleen]);
const COMMA = new TypeSet([Comma]);
const NONE: readonly never[] = [];

const newContents = (): Content<"states"> => ({
  kind: "states",
  fields: NONE,
  required: true,
  onlyFor: NONE,
  onOutcomes: NONE,
  open: false,
});

/** Intake, steps and what happens in them, above extensions. */
export abstract class StepsParser extends ExtensionsParser {
  protected intake = this.rule("intake", (): Content<"intake"> => {
    this.CONSUME(K.indienen);
    const to = this.OPTION({
      GATE: () => !this.isOutcomeNext(),
      DEF: () => {
        this.CONSUME(K.bij);
        return this.names();
      },
    });
    return { kind: "intake", to: to ?? [] };
  });

  protected viaChannels = this.rule("viaChannels", (): Content<"via"> => {
    const made: Content<"via"> = { kind: "via", channels: [], preferred: false };
    this.OPTION(() => {
      this.CONSUME(K.bij);
      this.CONSUME(K.voorkeur);
      made.preferred = true;
    });
    this.CONSUME(K.via);
    made.channels = this.channels();
    return made;
  });

  protected forms = this.rule(
    "forms",
    (): Content<"forms"> => ({
      kind: "forms",
      forms: this.formList(),
    }),
  );

  protected states = this.rule("states", (): Content<"states"> => {
    const made = newContents();
    this.stating = made;
    this.OR(this.obligations);
    this.choose(this.whichContents, this.contents);
    if (this.mayBegin(COMMA)) this.contentsSuffixes(made);
    return made;
  });

  /** The contents being read; one statement does not hold another. */
  private stating = newContents();
  /** Made once, as what follows: most blocks hold such a statement. */
  private readonly obligations: { ALT: () => unknown }[] = [
    {
      ALT: () => {
        this.CONSUME(K.mag);
        this.CONSUME(K.vermelden);
        this.stating.required = false;
      },
    },
    { ALT: () => this.CONSUME(K.vermeldt) },
  ];
  private readonly whichContents = (): number => (this.isOpenStated() ? 0 : 1);
  private readonly contents: readonly (() => void)[] = [
    () => {
      this.CONSUME(K.open);
      this.stating.open = true;
    },
    () => {
      this.stating.fields = this.fields(ONLY);
    },
  ];

  private contentsSuffixes(made: Content<"states">): void {
    const seen: Seen = [];
    this.MANY(() => {
      this.CONSUME(Comma);
      const suffix = this.here;
      this.OR1([
        {
          ALT: () => {
            this.CONSUME(K.alleen);
            this.CONSUME(K.voor);
            made.onlyFor = this.names(ONLY);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.bij);
            made.onOutcomes = this.outcomes(ONLY);
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

  /** `vermeldt open` says that the source names nothing; `vermeldt open "..."` and `open, x` are fields. */
  private isOpenStated(): boolean {
    if (!this.is(1, K.open)) return false;
    return !this.is(2, Comma) && !this.is(2, K.en) && !this.among(2, TEXTS);
  }

  protected signed = this.rule("signed", (): Content<"signed"> => {
    this.CONSUME(K.ondertekend);
    return { kind: "signed" };
  });

  protected help = this.rule("help", (): Content<"help"> => {
    this.CONSUME(K.hulp);
    this.CONSUME(K.bij);
    this.CONSUME(K.het);
    this.CONSUME(K.opschrijven);
    this.CONSUME(K.door);
    return { kind: "help", by: this.soleName() };
  });

  protected window = this.rule("window", (): Content<"window"> => {
    this.CONSUME(K.indientermijn);
    const made: Content<"window"> = { kind: "window", term: this.term() };
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.daarna);
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.geweigerd);
            made.late = "refused";
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.mogelijk);
            made.late = "may-be-handled";
          },
        },
      ]);
    });
    return made;
  });

  protected completionChance = this.rule("completionChance", (): Content<"completion-chance"> => {
    this.CONSUME(K.aanvullen);
    return { kind: "completion-chance", term: this.term() };
  });

  protected optional = this.rule("optional", (): Content<"optional"> => {
    this.CONSUME(K.eventueel);
    return { kind: "optional" };
  });

  protected onlyIf = this.rule("onlyIf", (): Content<"only-if"> => {
    this.CONSUME(K.alleen);
    return { kind: "only-if", condition: this.condition() };
  });

  /** `alleen bij klachten over kosten`, `alleen voor ouder`, `alleen bij gegrond of deels_gegrond` */
  protected onlyIn = this.rule("onlyIn", (): Content<"only-in"> => {
    const made: Content<"only-in"> = { kind: "only-in", of: "subject", names: [] };
    this.CONSUME(K.alleen);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.bij);
          this.CONSUME(K.klachten);
          this.CONSUME(K.over);
          made.names = this.names();
        },
        IGNORE_AMBIGUITIES: true,
      },
      {
        ALT: () => {
          this.CONSUME1(K.bij);
          made.of = "outcome";
          made.names = this.outcomes();
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.voor);
          made.of = "class";
          made.names = this.names();
        },
      },
    ]);
    return made;
  });

  protected waived = this.rule("waived", (): Content<"waived"> => {
    this.CONSUME(K.vervalt);
    this.CONSUME(K.als);
    return { kind: "waived", grounds: this.items() };
  });

  protected rounds = this.rule("rounds", (): Content<"rounds"> => {
    this.CONSUME(K.schriftelijke);
    this.CONSUME(K.rondes);
    const count = this.count();
    const roles = this.OPTION(() => {
      this.CONSUME(K.door);
      return this.names();
    });
    return { kind: "rounds", count, roles: roles ?? [] };
  });

  protected termStatement = this.rule(
    "termStatement",
    (): Content<"term"> => ({
      kind: "term",
      term: this.term(),
    }),
  );

  protected verdict = this.rule("verdict", (): Content<"verdict"> => {
    this.CONSUME(K.oordeel);
    return { kind: "verdict", outcomes: this.outcomes() };
  });

  protected onOutcome = this.rule("onOutcome", (): Content<"on-outcome"> => {
    this.CONSUME(K.bij);
    const outcomes = this.outcomes();
    const effect = this.OR([
      {
        ALT: (): OutcomeEffect => {
          this.CONSUME(K.volgt);
          return { kind: "consequence", text: this.quoted() };
        },
      },
      { ALT: (): OutcomeEffect => ({ kind: "target", target: this.stepTarget() }) },
    ]);
    return { kind: "on-outcome", outcomes, effect };
  });

  protected next = this.rule("next", (): Content<"next"> => {
    const target = this.OR([
      {
        ALT: (): StepTargetNode => {
          this.CONSUME(K.daarna);
          return this.stepTarget();
        },
      },
      { ALT: () => this.back() },
    ]);
    const made: Content<"next"> = { kind: "next", target };
    this.OPTION1(() => {
      this.CONSUME(Comma);
      made.condition = this.condition();
    });
    return made;
  });

  protected whole = this.rule("whole", (): Content<"whole"> => {
    this.CONSUME(K.geheel);
    return { kind: "whole" };
  });
}
