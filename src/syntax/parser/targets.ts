/** Where a case goes on: another tier, a step, or nowhere. */
import type { StepTargetNode, TargetNode } from "../ast-parts.js";
import { Comma, K } from "../tokens.js";
import { type Draft, NOWHERE } from "./base.js";
import { PeopleParser } from "./people.js";

/** Targets, above the statements of people. */
export abstract class TargetsParser extends PeopleParser {
  /** `naar trap T`, `[terug] naar stap S`, `sluiting` */
  protected target = this.rule("target", (): TargetNode => {
    const first = this.here;
    const made = this.OR(this.targetKinds);
    this.ACTION(() => {
      made.span = this.spanFrom(first);
    });
    return made;
  });

  private readonly targetKinds: { ALT: () => Draft<TargetNode> }[] = [
    {
      ALT: () => {
        this.CONSUME(K.sluiting);
        return { kind: "close", span: NOWHERE };
      },
    },
    { ALT: () => this.back() },
    {
      ALT: () => {
        this.CONSUME1(K.naar);
        return this.OR1(this.places);
      },
    },
  ];
  private readonly places: { ALT: () => Draft<TargetNode> }[] = [
    {
      ALT: () => {
        this.CONSUME(K.trap);
        return { kind: "tier", name: this.name(1), span: NOWHERE };
      },
    },
    {
      ALT: () => {
        this.CONSUME1(K.stap);
        return { kind: "step", name: this.name(2), back: false, span: NOWHERE };
      },
    },
  ];

  /** A target of a step: also `afhandeling`, by which its tier is done. */
  protected stepTarget = this.rule("stepTarget", (): StepTargetNode => this.OR(this.stepTargetKinds));

  private readonly stepTargetKinds: { ALT: () => StepTargetNode }[] = [
    {
      ALT: () => {
        this.CONSUME(K.afhandeling);
        return { kind: "handled", span: this.spanOf(this.last) };
      },
    },
    { ALT: () => this.target() },
  ];

  /** `terug naar stap S` */
  protected back = this.rule("back", (): TargetNode => {
    const first = this.here;
    this.CONSUME(K.terug);
    this.CONSUME(K.naar);
    this.CONSUME(K.stap);
    const name = this.name();
    return { kind: "step", name, back: true, span: this.spanFrom(first) };
  });

  protected targets = this.rule("targets", (): readonly TargetNode[] => {
    const list = [this.target()];
    this.MANY({
      GATE: () => this.isTarget(2),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(K.of) }, { ALT: () => this.CONSUME(Comma) }]);
        list.push(this.target());
      },
    });
    return list;
  });

  private isTarget(at: number): boolean {
    return this.is(at, K.naar) || this.is(at, K.terug) || this.is(at, K.sluiting);
  }
}
