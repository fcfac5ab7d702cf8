/** Statements about roles, complainants and complaints. */
import type { RoleTrait } from "../ast-parts.js";
import { Channel, Comma, K, Word } from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { CHANNEL_IDS } from "../word-ids.js";
import { ACT_SUFFIXES, HEADERS } from "./acts.js";
import type { Content } from "./base.js";
import { IdentityParser } from "./identity.js";

/** Words a role cannot be called: headers never start an act, and links and suffixes end a list of roles. */
const NO_ROLE = new TypeSet([
  ...ACT_SUFFIXES,
  ...HEADERS,
  K.aan,
  K.de,
  K.en,
  K.het,
  K.of,
  K.van,
  K.kosteloos,
]);
const NO_OUTCOME = new TypeSet([K.voorkeur, K.en, K.of, K.als]);
const FREE = new TypeSet([K.kosteloos]);
const AGE = new TypeSet([K.vanaf]);
const REASON = new TypeSet([K.omdat, K.daarvoor]);

/** Roles, complainants and complaints, above identity. */
export abstract class PeopleParser extends IdentityParser {
  protected role = this.rule("role", (): Content<"role"> => {
    this.CONSUME(K.rol);
    const id = this.declare(this.CONSUME(Word), NO_ROLE);
    return { kind: "role", id, label: this.quoted() };
  });

  protected rolePlural = this.rule("rolePlural", (): Content<"role-plural"> => {
    this.CONSUME(K.meervoud);
    return { kind: "role-plural" };
  });

  private roleTrait = this.rule("roleTrait", (): RoleTrait => {
    let trait: RoleTrait = "external";
    this.OR([
      { ALT: () => this.CONSUME(K.extern) },
      {
        ALT: () => {
          this.CONSUME(K.intern);
          trait = "internal";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.onafhankelijk);
          trait = "independent";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.aangewezen);
          this.CONSUME(K.per);
          this.CONSUME(K.klacht);
          trait = "per-case";
        },
      },
    ]);
    return trait;
  });

  protected roleTraits = this.rule("roleTraits", (): Content<"role-traits"> => {
    const traits = [this.roleTrait()];
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(K.en) }]);
      traits.push(this.roleTrait());
    });
    return { kind: "role-traits", traits };
  });

  protected person = this.rule("person", (): Content<"person"> => {
    this.CONSUME(K.persoon);
    return { kind: "person", name: this.quoted() };
  });

  protected contact = this.rule("contact", (): Content<"contact"> => {
    const channel = CHANNEL_IDS.get(this.wordOf(this.CONSUME(Channel))) ?? "post";
    return { kind: "contact", channel, address: this.quoted() };
  });

  protected committee = this.rule("committee", (): Content<"committee"> => {
    const made: Content<"committee"> = { kind: "committee", externalChair: false };
    this.CONSUME(K.commissie);
    this.OPTION(() => {
      this.CONSUME(K.van);
      this.OPTION1(() => {
        this.CONSUME(K.ten);
        this.CONSUME(K.minste);
        made.atLeast = true;
      });
      made.members = this.count();
      this.OR([{ ALT: () => this.CONSUME(K.leden) }, { ALT: () => this.CONSUME(K.lid) }]);
    });
    this.OPTION2(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.externe);
      this.CONSUME(K.voorzitter);
      made.externalChair = true;
    });
    return made;
  });

  protected substitute = this.rule("substitute", (): Content<"substitute"> => {
    this.CONSUME(K.vervangen);
    this.CONSUME(K.door);
    const made: Content<"substitute"> = { kind: "substitute", by: this.soleName() };
    this.OPTION(() => {
      this.CONSUME(Comma);
      made.condition = this.condition();
    });
    return made;
  });

  protected incompatible = this.rule("incompatible", (): Content<"incompatible"> => {
    this.CONSUME(K.niet);
    this.CONSUME(K.tegelijk);
    return { kind: "incompatible", roles: this.names() };
  });

  protected supports = this.rule("supports", (): Content<"supports"> => {
    this.CONSUME(K.steunt);
    const roles = this.names(FREE);
    const made: Content<"supports"> = { kind: "supports", roles, free: false };
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.kosteloos);
      made.free = true;
    });
    return made;
  });

  protected tasks = this.rule("tasks", (): Content<"tasks"> => {
    this.CONSUME(K.taken);
    return { kind: "tasks", tasks: this.texts() };
  });

  protected complainants = this.rule("complainants", (): Content<"complainants"> => {
    this.CONSUME(K.klagers);
    return { kind: "complainants" };
  });

  protected complainant = this.rule("complainant", (): Content<"complainant"> => {
    const made: Content<"complainant"> = { kind: "complainant", manner: "individual", items: [] };
    this.OR([
      { ALT: () => this.CONSUME(K.individueel) },
      {
        ALT: () => {
          this.CONSUME(K.vertegenwoordiger);
          made.manner = "representative";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K.gezamenlijk);
          made.manner = "joint";
        },
      },
    ]);
    made.items = this.items(AGE);
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.vanaf);
      const age = this.duration();
      this.ACTION(() => {
        made.minimumAge = age.amount;
        if (age.unit !== "year")
          this.report("age-unit", { written: this.text.slice(age.span.start, age.span.end) }, age.span);
      });
    });
    return made;
  });

  private reason = this.rule("reason", () => {
    this.CONSUME(K.omdat);
    return this.quoted();
  });

  protected noComplainant = this.rule("noComplainant", (): Content<"no-complainant"> => {
    this.CONSUME(K.niet);
    const items = this.items(REASON);
    const made: Content<"no-complainant"> = { kind: "no-complainant", items };
    this.OPTION(() => {
      this.CONSUME(Comma);
      made.reason = this.reason();
    });
    return made;
  });

  protected assistance = this.rule("assistance", (): Content<"assistance"> => {
    this.CONSUME(K.bijstand);
    this.CONSUME(K.voor);
    return { kind: "assistance", roles: this.names() };
  });

  protected representation = this.rule("representation", (): Content<"representation"> => {
    const made: Content<"representation"> = { kind: "representation", allowed: true, mandate: false };
    this.CONSUME(K.vertegenwoordiging);
    this.OPTION(() => {
      this.CONSUME(K.niet);
      made.allowed = false;
    });
    this.CONSUME(K.toegestaan);
    this.OPTION1(() => {
      this.CONSUME(Comma);
      this.CONSUME(K.met);
      this.CONSUME(K.machtiging);
      made.mandate = true;
    });
    return made;
  });

  protected complaints = this.rule("complaints", (): Content<"complaints"> => {
    this.CONSUME(K.klachten);
    return { kind: "complaints" };
  });

  protected subjects = this.rule("subjects", (): Content<"subjects"> => {
    const made: Content<"subjects"> = { kind: "subjects", exhaustive: true, items: [] };
    this.CONSUME(K.gaan);
    this.OPTION(() => {
      this.CONSUME(K.onder);
      this.CONSUME(K.andere);
      made.exhaustive = false;
    });
    this.CONSUME(K.over);
    made.items = this.items();
    return made;
  });

  protected excludedSubjects = this.rule("excludedSubjects", (): Content<"excluded-subjects"> => {
    this.CONSUME(K.gaan);
    this.CONSUME(K.niet);
    this.CONSUME(K.over);
    const items = this.items(REASON);
    const made: Content<"excluded-subjects"> = { kind: "excluded-subjects", items };
    this.MANY(() => {
      this.CONSUME(Comma);
      this.OR([
        {
          ALT: () => {
            made.reason = this.reason();
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.daarvoor);
            this.CONSUME(K.naar);
            made.elsewhere = this.quoted();
          },
        },
      ]);
    });
    return made;
  });

  protected anonymous = this.rule("anonymous", (): Content<"anonymous"> => {
    const made: Content<"anonymous"> = { kind: "anonymous", allowed: true };
    this.CONSUME(K.anoniem);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K.niet);
          this.OPTION(() => this.CONSUME(K.toegestaan));
          made.allowed = false;
        },
      },
      { ALT: () => this.CONSUME1(K.toegestaan) },
    ]);
    this.OPTION1(() => {
      this.CONSUME(Comma);
      made.reason = this.reason();
    });
    return made;
  });

  protected refusal = this.rule("refusal", (): Content<"refusal"> => {
    const made: Content<"refusal"> = { kind: "refusal", must: true, grounds: [] };
    this.OR([
      { ALT: () => this.CONSUME(K.weigert) },
      {
        ALT: () => {
          this.CONSUME(K.mag);
          this.CONSUME(K.weigeren);
          made.must = false;
        },
      },
    ]);
    this.CONSUME(K.als);
    made.grounds = this.items();
    return made;
  });

  protected outcome = this.rule("outcome", (): Content<"outcome"> => {
    this.CONSUME(K.uitkomst);
    const id = this.declare(this.CONSUME(Word), NO_OUTCOME);
    return { kind: "outcome", id, label: this.quoted() };
  });

  protected remedies = this.rule("remedies", (): Content<"remedies"> => {
    this.CONSUME(K.oplossingen);
    return { kind: "remedies", items: this.items() };
  });
}
