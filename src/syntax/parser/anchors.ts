/** Anchors: the instant a term runs from, or to. */
import type { AnchorNode, Name } from "../ast-parts.js";
import { K } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { type Draft, NOWHERE } from "./base.js";
import { FormsParser } from "./forms.js";

const BEHIND_RECEIPT = new TypeSet([K.van, K.bij]);

/** Anchors, above forms. */
export abstract class AnchorsParser extends FormsParser {
  /** `van STAP` */
  private ofStep = this.rule("ofStep", (): Name => {
    this.CONSUME(K.van);
    return this.soleName();
  });

  /** `van trap T` */
  private ofTier = this.rule("ofTier", (): Name => {
    this.CONSUME(K.van);
    this.skipArticle();
    this.CONSUME(K.trap);
    return this.name();
  });

  /** `bij trap T` */
  private atTier = this.rule("atTier", (): Name => {
    this.CONSUME(K.bij);
    this.CONSUME(K.trap);
    return this.name();
  });

  /** `[van de klacht] [bij trap T]` behind `indiening` */
  private filedWith = this.rule("filedWith", (): Name | undefined => {
    this.OPTION({ GATE: () => this.isOfComplaint(), DEF: () => this.ofComplaint() });
    return this.OPTION1({
      GATE: () => this.is(2, K.trap),
      DEF: () => this.atTier(),
    });
  });

  /** `van de klacht`: with the article it is the complaint; `van klacht` names a step. */
  private ofComplaint = this.rule("ofComplaint", (): void => {
    this.CONSUME(K.van);
    this.CONSUME(K.de);
    this.CONSUME(K.klacht);
  });

  private isOfComplaint(): boolean {
    return this.is(2, K.de) && this.is(3, K.klacht);
  }

  /** What stands behind `ontvangst` and its like: a step, the complaint, or nothing. */
  private ofStepOrComplaint = this.rule("ofStepOrComplaint", (): Name | undefined =>
    this.choose(() => (this.isOfComplaint() ? 1 : 0), this.stepOrComplaint),
  );

  private readonly stepOrComplaint: readonly (() => Name | undefined)[] = [
    () => this.ofStep(),
    () => {
      this.ofComplaint();
      return undefined;
    },
  ];

  /** `einde termijn`, `het einde van de termijn` */
  protected termEnd = this.rule("termEnd", (): void => {
    this.skipArticle();
    this.CONSUME(K.einde);
    this.OPTION(() => {
      this.CONSUME(K.van);
      this.skipArticle("second");
    });
    this.CONSUME(K.termijn);
  });

  /** The instant a term runs from or to. */
  protected anchor = this.rule("anchor", (): AnchorNode => {
    this.skipArticle();
    const first = this.here;
    const made = this.OR(this.anchors);
    this.ACTION(() => {
      made.span = this.spanFrom(first);
    });
    return made;
  });

  /** Made once: every term passes here. */
  private readonly anchors: { ALT: () => Draft<AnchorNode> }[] = [
    {
      ALT: () => {
        this.CONSUME(K.ontvangst);
        const made: Draft<Extract<AnchorNode, { kind: "receipt" }>> = { kind: "receipt", span: NOWHERE };
        if (!this.mayBegin(BEHIND_RECEIPT)) return made;
        this.OPTION1(() => {
          const step = this.ofStepOrComplaint();
          if (step === undefined) made.complaint = true;
          else made.step = step;
        });
        this.OPTION7({
          GATE: () => made.step === undefined && this.is(2, K.trap),
          DEF: () => {
            made.tier = this.atTier();
          },
        });
        return made;
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.indiening);
        const tier = this.filedWith();
        return tier === undefined
          ? { kind: "filing", span: NOWHERE }
          : { kind: "filing", tier, span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.verzending);
        return { kind: "sending", span: NOWHERE, step: this.ofStep() };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.afronding);
        return { kind: "completion", span: NOWHERE, step: this.ofStep() };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.afhandeling);
        const tier = this.OPTION3(() =>
          this.choose(() => (this.isOfComplaint() ? 1 : 0), this.tierOrComplaint),
        );
        return tier === undefined
          ? { kind: "handled", span: NOWHERE }
          : { kind: "handled", tier, span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.sluiting);
        this.OPTION4({ GATE: () => this.isOfComplaint(), DEF: () => this.ofComplaint() });
        return { kind: "closing", span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.aanvulling);
        this.OPTION2({ GATE: () => this.isOfComplaint(), DEF: () => this.ofComplaint() });
        return { kind: "completed", span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.verzoek);
        return { kind: "request", span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.voorval);
        return { kind: "incident", span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.ontdekking);
        return { kind: "discovery", span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.einde);
        this.OPTION5(() => {
          this.CONSUME(K.van);
          this.skipArticle("second");
        });
        return this.OR1(this.ends);
      },
    },
    { ALT: () => ({ kind: "custom", span: NOWHERE, text: this.quoted() }) },
  ];

  private readonly tierOrComplaint: readonly (() => Name | undefined)[] = [
    () => this.ofTier(),
    () => {
      this.ofComplaint();
      return undefined;
    },
  ];

  private readonly ends: { ALT: () => Draft<AnchorNode> }[] = [
    {
      ALT: () => {
        this.CONSUME(K.dienst);
        return { kind: "service-end", span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.termijn);
        const step = this.OPTION6(() => this.ofStep());
        return step === undefined
          ? { kind: "term-end", span: NOWHERE }
          : { kind: "term-end", step, span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.indientermijn);
        const tier = this.OPTION({ GATE: () => this.is(2, K.trap), DEF: () => this.atTier() });
        return tier === undefined
          ? { kind: "window-end", span: NOWHERE }
          : { kind: "window-end", tier, span: NOWHERE };
      },
    },
  ];
}
