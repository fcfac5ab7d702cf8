/** Statements about standing duties, confidentiality and the file. */
import type { UnitId } from "../../glossary/ids.js";
import type { FrequencyNode, Name } from "../ast-parts.js";
import { Comma, K, Unit, Word } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { UNIT_IDS } from "../word-ids.js";
import { type Content, type Seen, said } from "./base.js";
import { StepsParser } from "./steps.js";

const SECRECY = new TypeSet([K.ook, K.behalve]);
const BY = new TypeSet([K.door, K.in]);
const RETENTION = new TypeSet([K.in, K.bij, K.wat, K.volgens]);
const NO_DUTY = new TypeSet([K.rol, K.trap, K.zijroute, K.stap, K.plicht, K.uitkomst]);

/** Duties, confidentiality and the file, above steps. */
export abstract class DutiesParser extends StepsParser {
  protected duty = this.rule("duty", (): Content<"duty"> => {
    this.CONSUME(K.plicht);
    const made: Content<"duty"> = { kind: "duty", id: this.declare(this.CONSUME(Word), NO_DUTY) };
    this.OPTION(() => {
      made.label = this.quoted();
    });
    return made;
  });

  protected during = this.rule("during", (): Content<"during"> => {
    this.CONSUME(K.tijdens);
    this.CONSUME(K.trap);
    return { kind: "during", tier: this.name() };
  });

  protected frequency = this.rule("frequency", (): Content<"frequency"> => {
    const first = this.here;
    const every = (amount: number, unit: UnitId): FrequencyNode => ({
      kind: "every",
      length: { amount, unit, span: this.spanFrom(first) },
    });
    const stated = this.OR([
      {
        ALT: (): FrequencyNode => {
          this.CONSUME(K.steeds);
          return { kind: "continuous" };
        },
      },
      { ALT: (): FrequencyNode => said(this.CONSUME(K.dagelijks), every(1, "day")) },
      { ALT: (): FrequencyNode => said(this.CONSUME(K.wekelijks), every(1, "week")) },
      { ALT: (): FrequencyNode => said(this.CONSUME(K.maandelijks), every(1, "month")) },
      { ALT: (): FrequencyNode => said(this.CONSUME(K.jaarlijks), every(1, "year")) },
      {
        ALT: (): FrequencyNode => {
          this.OR1([{ ALT: () => this.CONSUME(K.elk) }, { ALT: () => this.CONSUME(K.elke) }]);
          return this.OR2([
            { ALT: (): FrequencyNode => said(this.CONSUME(K.kwartaal), every(3, "month")) },
            {
              ALT: (): FrequencyNode => {
                const amount = this.OPTION(() => this.count()) ?? 1;
                return every(amount, UNIT_IDS.get(this.wordOf(this.CONSUME(Unit))) ?? "year");
              },
            },
          ]);
        },
      },
    ]);
    return { kind: "frequency", every: stated };
  });

  protected anonymised = this.rule("anonymised", (): Content<"anonymised"> => {
    this.CONSUME(K.geanonimiseerd);
    return { kind: "anonymised" };
  });

  protected confidentiality = this.rule("confidentiality", (): Content<"confidentiality"> => {
    this.CONSUME(K.vertrouwelijkheid);
    return { kind: "confidentiality" };
  });

  protected allConfidential = this.rule("allConfidential", (): Content<"all-confidential"> => {
    this.CONSUME(K.alle);
    this.CONSUME(K.klachten);
    this.CONSUME(K.vertrouwelijk);
    return { kind: "all-confidential" };
  });

  protected secrecy = this.rule("secrecy", (): Content<"secrecy"> => {
    this.CONSUME(K.geheimhouding);
    this.CONSUME(K.voor);
    const roles = this.names(SECRECY);
    const made: Content<"secrecy"> = { kind: "secrecy", roles, after: false };
    const seen: Seen = [];
    this.MANY(() => {
      this.CONSUME(Comma);
      const suffix = this.here;
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.ook);
            this.CONSUME(K.na);
            this.CONSUME(K.afloop);
            made.after = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.behalve);
            made.except = this.condition();
          },
        },
      ]);
      this.ACTION(() => this.once(seen, this.kindOf(suffix).name, suffix));
    });
    return made;
  });

  protected identity = this.rule("identity", (): Content<"identity"> => {
    this.CONSUME(K.identiteit);
    this.CONSUME(K.van);
    const role = this.soleName();
    this.CONSUME(K.beschermd);
    const made: Content<"identity"> = { kind: "identity", role, onRequest: false };
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.op);
      this.CONSUME(K.verzoek);
      made.onRequest = true;
    });
    return made;
  });

  protected dataUse = this.rule("dataUse", (): Content<"data-use"> => {
    this.CONSUME(K.gegevens);
    this.CONSUME(K.alleen);
    this.CONSUME(K.voor);
    const made: Content<"data-use"> = { kind: "data-use", purpose: this.quoted() };
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.volgens);
      made.law = this.quoted(1);
    });
    return made;
  });

  protected access = this.rule("access", (): Content<"access"> => {
    this.CONSUME(K.toegang);
    this.CONSUME(K.voor);
    return { kind: "access", roles: this.names() };
  });

  protected recordFile = this.rule("recordFile", (): Content<"file"> => {
    this.CONSUME(K.dossier);
    return { kind: "file" };
  });

  protected register = this.rule("register", (): Content<"register"> => {
    this.CONSUME(K.registreert);
    const items = this.items(BY);
    const made: Content<"register"> = { kind: "register", items };
    this.MANY(() => {
      this.CONSUME(Comma);
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K.door);
            const by: readonly Name[] = this.names(BY);
            made.by = by;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.in);
            made.name = this.quoted();
          },
        },
      ]);
    });
    return made;
  });

  protected retention = this.rule("retention", (): Content<"retention"> => {
    const made: Content<"retention"> = { kind: "retention", bound: "exact", bounds: [], outcomes: [] };
    this.CONSUME(K.bewaren);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.open);
          made.bound = "open";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.blijvend);
          made.bound = "permanent";
        },
      },
      {
        ALT: () => {
          this.OPTION(() =>
            this.OR1([
              {
                ALT: () => {
                  this.CONSUME(K.ten);
                  made.bound = this.OR3([
                    { ALT: () => said(this.CONSUME(K.minste), "minimum" as const) },
                    { ALT: () => said(this.CONSUME(K.hoogste), "maximum" as const) },
                  ]);
                },
              },
              {
                ALT: () => {
                  this.CONSUME(K.minstens);
                  made.bound = "minimum";
                },
              },
              {
                ALT: () => {
                  this.OR4([
                    { ALT: () => this.CONSUME(K.hoogstens) },
                    { ALT: () => this.CONSUME(K.maximaal) },
                  ]);
                  made.bound = "maximum";
                },
              },
            ]),
          );
          made.bounds = this.bounds();
        },
      },
    ]);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.OR2([
        {
          ALT: () => {
            made.pick = this.pick();
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.bij);
            made.outcomes = this.outcomes(RETENTION);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.in);
            made.register = this.quoted();
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.volgens);
            made.basis = this.quoted(1);
          },
        },
      ]);
    });
    return made;
  });

  protected disposal = this.rule("disposal", (): Content<"disposal"> => {
    const made: Content<"disposal"> = { kind: "disposal", manner: "destroy" };
    this.CONSUME(K.daarna);
    this.OR([
      { ALT: () => this.CONSUME(K.vernietigen) },
      {
        ALT: () => {
          this.CONSUME(K.anonimiseren);
          made.manner = "anonymise";
        },
      },
    ]);
    return made;
  });
}
