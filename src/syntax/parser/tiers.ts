/** Statements about tiers, side routes and the ways between them. */
import type { TriggerId } from "../../glossary/ids.js";
import type { CostsNode, Name, OpeningNode, TierTrait } from "../ast-parts.js";
import { Colon, Comma, K, WORDS, Word } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import type { Content, Draft } from "./base.js";
import { TargetsParser } from "./targets.js";

/** Words a tier or step cannot be called without being misread in `van trap T`, `naar stap S`. */
const NO_PLACE = new TypeSet([K.trap, K.zijroute, K.stap, K.rol, K.plicht, K.uitkomst, K.als, K.of, K.en]);

/** Tiers and the ways between them, above people. */
export abstract class TiersParser extends TargetsParser {
  protected tier = this.rule("tier", (): Content<"tier"> => {
    this.CONSUME(K.trap);
    const id = this.declare(this.CONSUME(Word), NO_PLACE);
    return { kind: "tier", id, label: this.quoted() };
  });

  protected sideRoute = this.rule("sideRoute", (): Content<"side-route"> => {
    this.CONSUME(K.zijroute);
    const id = this.declare(this.CONSUME(Word), NO_PLACE);
    return { kind: "side-route", id, label: this.quoted() };
  });

  protected step = this.rule("step", (): Content<"step"> => {
    this.CONSUME(K.stap);
    const made: Content<"step"> = { kind: "step", id: this.declare(this.CONSUME(Word), NO_PLACE) };
    this.OPTION(() => {
      made.label = this.quoted();
    });
    return made;
  });

  private tierTrait = this.rule("tierTrait", (): TierTrait => {
    let trait: TierTrait = "informal";
    this.OR([
      { ALT: () => this.CONSUME(K.informeel) },
      {
        ALT: () => {
          this.CONSUME(K.formeel);
          trait = "formal";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.aangeraden);
          trait = "advised";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.verplicht);
          trait = "required";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.extern);
          trait = "external";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.intern);
          trait = "internal";
        },
      },
    ]);
    return trait;
  });

  protected tierTraits = this.rule("tierTraits", (): Content<"tier-traits"> => {
    const traits = [this.tierTrait()];
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(K.en) }]);
      traits.push(this.tierTrait());
    });
    return { kind: "tier-traits", traits };
  });

  protected handler = this.rule("handler", (): Content<"handler"> => {
    this.CONSUME(K.behandelaar);
    return { kind: "handler", roles: this.names() };
  });

  protected skip = this.rule("skip", (): Content<"skip"> => {
    this.CONSUME(K.overslaan);
    this.CONSUME(K.als);
    return { kind: "skip", conditions: this.anyOf() };
  });

  protected reopen = this.rule("reopen", (): Content<"reopen"> => {
    this.CONSUME(K.heropenen);
    return { kind: "reopen", condition: this.condition() };
  });

  protected costs = this.rule("costs", (): Content<"costs"> => {
    const costs = this.OR([
      {
        ALT: (): CostsNode => {
          this.CONSUME(K.kosteloos);
          return { kind: "free" };
        },
      },
      {
        ALT: (): CostsNode => {
          const made: Draft<Extract<CostsNode, { kind: "charged" }>> = { kind: "charged", refundOn: [] };
          this.CONSUME(K.tegen);
          this.CONSUME(K.kosten);
          this.OPTION(() => {
            this.CONSUME(K.van);
            made.amount = this.euros();
          });
          this.OPTION1(() => {
            this.CONSUME(Comma);
            this.CONSUME(K.terug);
            this.CONSUME(K.bij);
            made.refundOn = this.outcomes();
          });
          return made;
        },
      },
    ]);
    return { kind: "costs", costs };
  });

  protected competent = this.rule("competent", (): Content<"competent"> => {
    this.CONSUME(K.bevoegd);
    this.CONSUME(K.voor);
    return { kind: "competent", subjects: this.names() };
  });

  protected notCompetent = this.rule("notCompetent", (): Content<"not-competent"> => {
    this.CONSUME(K.beslist);
    this.CONSUME(K.niet);
    this.CONSUME(K.over);
    return { kind: "not-competent", items: this.items() };
  });

  protected binding = this.rule("binding", (): Content<"binding"> => {
    this.CONSUME(K.bindend);
    this.CONSUME(K.voor);
    return { kind: "binding", roles: this.names() };
  });

  protected nonBinding = this.rule("nonBinding", (): Content<"non-binding"> => {
    this.CONSUME(K.niet);
    this.CONSUME(K.bindend);
    return { kind: "non-binding" };
  });

  protected appeal = this.rule(
    "appeal",
    (): Content<"appeal"> =>
      this.OR([
        {
          ALT: (): Content<"appeal"> => {
            this.CONSUME(K.beroep);
            this.CONSUME(K.bij);
            this.CONSUME(K.trap);
            return { kind: "appeal", open: true, tier: this.name() };
          },
        },
        {
          ALT: (): Content<"appeal"> => {
            this.CONSUME(K.geen);
            this.CONSUME1(K.beroep);
            return { kind: "appeal", open: false };
          },
        },
      ]),
  );

  protected opens = this.rule("opens", (): Content<"opens"> => {
    const opening = this.OR([
      {
        ALT: () => {
          this.CONSUME(K.open);
          return this.opening();
        },
      },
      {
        ALT: (): OpeningNode => {
          this.CONSUME(K.altijd);
          this.CONSUME1(K.open);
          const roles = this.OPTION({
            GATE: () => this.among(2, WORDS),
            DEF: () => {
              this.CONSUME(K.voor);
              return this.names();
            },
          });
          return { kind: "always", roles: roles ?? [] };
        },
      },
    ]);
    return { kind: "opens", opening };
  });

  /** `na trap T`, `als termijn van STAP verstrijkt`, `als "..."`, `rechtstreeks als "..."` */
  private opening = this.rule(
    "opening",
    (): OpeningNode =>
      this.OR([
        {
          ALT: (): OpeningNode => {
            this.CONSUME(K.na);
            this.CONSUME(K.trap);
            return { kind: "after", tier: this.name() };
          },
        },
        {
          ALT: (): OpeningNode => {
            this.CONSUME(K.als);
            this.CONSUME(K.termijn);
            const step = this.OPTION(() => {
              this.CONSUME(K.van);
              return this.name(1);
            });
            this.CONSUME(K.verstrijkt);
            return step === undefined ? { kind: "lapsed" } : { kind: "lapsed", step };
          },
        },
        { ALT: (): OpeningNode => ({ kind: "condition", text: this.condition() }) },
        {
          ALT: (): OpeningNode => {
            this.CONSUME(K.rechtstreeks);
            const text = this.OPTION1(() => this.condition());
            return text === undefined ? { kind: "direct" } : { kind: "direct", text };
          },
        },
      ]),
  );

  protected offers = this.rule("offers", (): Content<"offers"> => {
    this.CONSUME(K.biedt);
    return { kind: "offers", items: this.items() };
  });

  /** `tevreden`, `niet tevreden` ... with the step it is about, and who goes on */
  private trigger = this.rule("trigger", (): Pick<Content<"transition">, "trigger" | "step" | "by"> => {
    const cause: Pick<Content<"transition">, "trigger" | "step" | "by"> = { trigger: this.OR(this.triggers) };
    const step = this.OPTION(this.triggerStep);
    if (step !== undefined) cause.step = step;
    const by = this.OPTION1(this.takers);
    if (by !== undefined) cause.by = by;
    return cause;
  });

  /** Made once, as the alternatives of a target are: a tier has some ways each. */
  private readonly triggers: { ALT: () => TriggerId }[] = [
    { ALT: () => this.means("satisfied", this.CONSUME(K.tevreden)) },
    {
      ALT: () => {
        this.CONSUME(K.niet);
        return this.means("dissatisfied", this.CONSUME1(K.tevreden));
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.geen);
        return this.means("no-agreement", this.CONSUME(K.overeenstemming));
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.termijn);
        return this.means("lapsed", this.CONSUME(K.verstreken));
      },
    },
    { ALT: () => this.means("withdrawn", this.CONSUME(K.ingetrokken)) },
    { ALT: () => this.means("settled", this.CONSUME(K.opgelost)) },
    {
      ALT: () => {
        this.CONSUME(K.keuze);
        return this.means("choice", this.CONSUME(K.klager));
      },
    },
    { ALT: () => this.means("refused", this.CONSUME(K.geweigerd)) },
  ];
  private readonly triggerStep = (): Name => {
    this.OR1([{ ALT: () => this.CONSUME(K.na) }, { ALT: () => this.CONSUME(K.van) }]);
    return this.name();
  };

  private readonly takers = (): readonly Name[] => {
    this.CONSUME(K.door);
    return this.choice().names;
  };

  private means(trigger: TriggerId, _: unknown): TriggerId {
    return trigger;
  }

  protected transition = this.rule("transition", (): Content<"transition"> => {
    const made: Content<"transition"> = { kind: "transition", trigger: "satisfied", targets: [] };
    const cause = this.trigger();
    this.ACTION(() => {
      Object.assign(made, cause);
    });
    this.CONSUME(Colon);
    made.targets = this.targets();
    this.MANY(() => {
      this.CONSUME(Comma);
      this.OR([
        {
          ALT: () => {
            made.condition = this.condition();
          },
        },
        {
          ALT: () => {
            made.window = this.term(false);
          },
        },
      ]);
    });
    return made;
  });
}
