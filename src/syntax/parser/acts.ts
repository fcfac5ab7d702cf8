/** Acts: who does what, by the verb phrases of the glossary. */
import type { IToken, TokenType } from "chevrotain";
import type { ActId } from "../../glossary/ids.js";
import { suggest } from "../../support/suggest.js";
import type { ActNode, Name, PrepositionPhrase, Text as TextNode } from "../ast-parts.js";
import { ACT_SUFFIX_WORDS, KEYWORDS } from "../keywords.js";
import { type PhraseNode, phrases } from "../phrases.js";
import { Comma, FINITE, K, Modal, Text, WORD_TYPES, Word } from "../tokens.js";
import { type Draft, NOWHERE, type Stops } from "./base.js";
import { prohibited, readModal, wordOf } from "./modals.js";
import { TermsParser } from "./terms.js";

const typesOf = (words: readonly string[]): Stops =>
  new Set(words.flatMap((word) => WORD_TYPES.get(word) ?? []));

/** Words that start a suffix of an act. */
export const ACT_SUFFIXES = typesOf(ACT_SUFFIX_WORDS);

/** Where roles behind a verb end: a suffix, or another verb. */
const BEHIND_VERB: Stops = new Set([...ACT_SUFFIXES, ...FINITE]);
/** Words behind the outcomes of `bij gegrond ...`. */
const EFFECTS: Stops = new Set([K.volgt, K.naar, K.terug, K.sluiting, K.afhandeling]);

/** What a suffix is about, by its first word; any other word is a form. */
const ACT_SUFFIX_KINDS: ReadonlyMap<TokenType, string> = new Map([
  [K.samen, "together"],
  [K.apart, "together"],
  [K.afzonderlijk, "together"],
  [K.gezamenlijk, "together"],
  [K.als, "condition"],
  [K.op, "request"],
]);

/** Words that open a block never start an act. */
export const HEADERS = typesOf([...KEYWORDS["named-header"], ...KEYWORDS.header]);

type Preposition = PrepositionPhrase["preposition"];

/** A phrase being read: where in the trie, how the next token leads on, and what the slots hold. */
interface Reading {
  readonly act: Draft<ActNode>;
  readonly finite: boolean;
  node: PhraseNode;
  led: PhraseNode;
  move: number;
  objects: readonly Name[];
  what?: TextNode;
}

const NOWHERE_YET: PhraseNode = { words: new Map() };
const NONE: readonly Name[] = [];
const NO_ACT: Draft<ActNode> = {
  actors: [],
  phrase: "free",
  phraseSpan: NOWHERE,
  objects: [],
  prepositions: [],
  forms: [],
  span: NOWHERE,
};

const PREPOSITIONS: Stops = new Set([K.over, K.aan, K.met, K.tussen, K.naar, K.bij, K.door, K.van]);
const BEHIND_PHRASE: Stops = new Set([...PREPOSITIONS, K.per, ...typesOf(KEYWORDS.form)]);
const COMMA: Stops = new Set([Comma]);

/** Acts, above terms: `act` and its parts. */
export abstract class ActsParser extends TermsParser {
  /** Whether an act starts here: names joined by `,` or `en`, then a finite verb or a modal. */
  protected startsAct(): boolean {
    const skipped = this.isArticle(1) ? 1 : 0;
    const first = this.LA(1 + skipped);
    if (!this.isWord(first) || HEADERS.has(first.tokenType) || first.tokenType === K.en) return false;
    for (let at = 2 + skipped; ; at += 2) {
      const next = this.LA(at);
      if (FINITE.has(next.tokenType)) return this.leadsOn(first, next, at + 1);
      if (next.tokenType !== Comma && next.tokenType !== K.en) return false;
      if (this.isArticle(at + 1)) at++;
      if (!this.isWord(this.LA(at + 1))) return false;
    }
  }

  /** Verbs that are also part of a statement: there the words around decide. */
  private leadsOn(first: IToken, verb: IToken, behind: number): boolean {
    const next = this.LA(behind);
    switch (verb.tokenType) {
      case K.mag:
        return next.tokenType !== K.weigeren && next.tokenType !== K.vermelden;
      case K.vernietigen:
        return first.tokenType !== K.daarna && suggest(first.image, ["daarna"]) === undefined;
      case K.biedt:
        return this.isApology(behind);
      case K.registreert:
      case K.beslist:
        return phrases().finite.words.get(verb.tokenType.name)?.words.has(next.image.toLowerCase()) === true;
      default:
        return true;
    }
  }

  /** `biedt klager excuses aan`; `biedt "informatie"` is a statement of its own. */
  private isApology(from: number): boolean {
    for (let at = from; this.isWord(this.LA(at)) || this.LA(at).tokenType === Comma; at++) {
      if (this.LA(at).image.toLowerCase() === "excuses") return true;
    }
    return false;
  }

  protected act = this.RULE("act", (): ActNode => {
    const first = this.LA(1);
    const made: Draft<ActNode> = {
      actors: this.SUBRULE(this.names),
      phrase: "free",
      phraseSpan: NOWHERE,
      objects: [],
      prepositions: [],
      forms: [],
      span: NOWHERE,
    };
    const verb = this.LA(1);
    let modal: IToken | undefined;
    this.OR({
      DEF: [
        {
          GATE: () => !this.isModal(verb),
          ALT: () => this.SUBRULE(this.phrase, { ARGS: [made, true] }),
        },
        {
          ALT: () => {
            modal = this.CONSUME(Modal);
            this.OPTION(() => {
              this.CONSUME(K.niet);
              made.modal = "may-not";
            });
            this.OR1([
              {
                GATE: () => this.isFree(),
                ALT: () => {
                  made.free = this.asText(this.CONSUME(Text));
                },
              },
              { ALT: () => this.SUBRULE1(this.phrase, { ARGS: [made, false] }), IGNORE_AMBIGUITIES: true },
            ]);
          },
          IGNORE_AMBIGUITIES: true,
        },
      ],
      MAX_LOOKAHEAD: 1,
    });
    this.ACTION(() => {
      made.phraseSpan = this.spanFrom(verb);
      if (modal !== undefined) {
        this.refuseNegated(made, verb);
        readModal(made, modal.tokenType.name);
      } else if (phrases().plurals.has(wordOf(verb))) made.plural = true;
    });
    if (this.mayBegin(BEHIND_PHRASE)) this.SUBRULE(this.actPhrases, { ARGS: [made] });
    if (this.mayBegin(COMMA)) this.SUBRULE(this.actSuffixes, { ARGS: [made] });
    made.span = this.spanFrom(first);
    return made;
  });

  /** `mag "geen ..."` would be a permission to leave something out: reported, and read as the prohibition it is. */
  private refuseNegated(act: Draft<ActNode>, verb: IToken): void {
    const { free, actors } = act;
    const meant = free === undefined || act.modal === "may-not" ? undefined : prohibited(verb, free.value);
    if (free === undefined || meant === undefined) return;
    const better = `${actors.map(({ text }) => text).join(", ")} ${verb.image} niet "${meant}"`;
    this.report("permission-negated", { written: `${verb.image} "${free.value}"`, better }, act.phraseSpan);
    act.modal = "may-not";
    act.free = { ...free, value: meant };
  }

  private isModal(token: IToken): boolean {
    return Modal.categoryMatchesMap?.[token.tokenTypeIdx] === true;
  }

  private isFree(): boolean {
    if (Text.categoryMatchesMap?.[this.LA(1).tokenTypeIdx] !== true) return false;
    return phrases().infinitive.what?.words.has(this.LA(2).image.toLowerCase()) !== true;
  }

  /** A verb phrase of the glossary, word for word along the trie. */
  private phrase = this.RULE("phrase", (act: Draft<ActNode>, finite: boolean): void => {
    const first = this.LA(1);
    const root = this.root(finite);
    this.reading = { act, finite, node: root, led: root, move: -1, objects: NONE };
    this.repeat(this.goesOnPhrase, this.phraseStep);
    this.ACTION(() => {
      const { node, objects, what } = this.reading;
      act.phrase = node.act ?? this.unfinished(first, finite);
      act.objects = objects;
      if (what !== undefined) act.what = what;
    });
  });

  /** The phrase being read; one does not hold another. */
  private reading: Reading = {
    act: NO_ACT,
    finite: true,
    node: NOWHERE_YET,
    led: NOWHERE_YET,
    move: -1,
    objects: NONE,
  };
  private readonly goesOnPhrase = (): boolean => {
    this.reading.move = this.look();
    return this.reading.move >= 0;
  };
  private readonly phraseStep = (): void => this.choose(this.whichMove, this.moves);
  private readonly whichMove = (): number => this.reading.move;
  private readonly moves: readonly (() => void)[] = [
    () => {
      this.CONSUME(Word);
      this.reading.node = this.reading.led;
    },
    () => {
      this.reading.objects = this.SUBRULE(this.names, { ARGS: [BEHIND_VERB] });
      this.reading.node = this.reading.node.objects ?? this.reading.node;
    },
    () => {
      this.reading.what = this.asText(this.CONSUME(Text));
      this.reading.node = this.reading.node.what ?? this.reading.node;
    },
    () => {
      this.OR([{ ALT: () => this.CONSUME(K.niet) }, { ALT: () => this.CONSUME(K.geen) }]);
      this.ACTION(() => {
        this.reading.act.modal = "may-not";
      });
    },
    () => {
      const forms = this.SUBRULE(this.formList);
      this.ACTION(() => this.addForms(this.reading.act, forms));
    },
  ];

  private addForms(act: Draft<ActNode>, forms: ActNode["forms"]): void {
    act.forms = act.forms.length === 0 ? forms : [...act.forms, ...forms];
  }

  private readonly isPhrasePart = (behind: IToken): boolean =>
    this.isWord(behind) || Text.categoryMatchesMap?.[behind.tokenTypeIdx] === true;
  private readonly isPreposition = ({ tokenType }: IToken): boolean =>
    PREPOSITIONS.has(tokenType) && tokenType !== K.bij;

  private root(finite: boolean): PhraseNode {
    return finite ? phrases().finite : phrases().infinitive;
  }

  /**
   * How the next token leads on from where the phrase is: by a word (0), by roles (1), by a text (2), by the `niet` of
   * a modal (3), by a form (4), or not (-1).
   */
  private look(): number {
    const { node, finite } = this.reading;
    const next = this.LA(1);
    if (this.isWord(next)) {
      const led = node.words.get(wordOf(next));
      if (led !== undefined && (node.objects === undefined || !this.isArticle(1) || this.leads(led))) {
        this.reading.led = led;
        return 0;
      }
      if (node.act === undefined && this.isAdverb(this.isPhrasePart)) return 4;
      if (!finite && (next.tokenType === K.niet || (next.tokenType === K.geen && node.words.has("een"))))
        return 3;
      return node.objects === undefined || this.beginsNextAct(next) ? -1 : 1;
    }
    return node.what !== undefined && Text.categoryMatchesMap?.[next.tokenTypeIdx] === true ? 2 : -1;
  }

  /** `directie hoort` with nobody behind it: the role on the next line does something itself. */
  private beginsNextAct(token: IToken): boolean {
    return this.startsLine(token, this.LA(0)) && this.startsAct();
  }

  /** Whether the word behind an article goes on with a phrase: `wijst de klacht af`, not `wijst de commissie aan`. */
  private leads(behindArticle: PhraseNode): boolean {
    return behindArticle.words.has(wordOf(this.LA(2)));
  }

  /** Refuses a phrase that stops half-way; overridden where the message is made. */
  protected abstract unfinished(first: IToken, finite: boolean): ActId;

  /** `aan klager`, `over "..."`, in any order */
  private actPhrases = this.RULE("actPhrases", (act: Draft<ActNode>): void => {
    this.ACTION(() => {
      this.acting = act;
    });
    this.repeat(this.goesOnAct, this.actPhrase);
  });

  /** The act being read; one does not hold another. */
  private acting: Draft<ActNode> = NO_ACT;
  private readonly goesOnAct = (): boolean => {
    const { tokenType } = this.LA(1);
    if (PREPOSITIONS.has(tokenType)) return tokenType !== K.bij || !this.isOutcomeNext();
    return this.isAdverb(this.isPreposition);
  };
  private readonly actPhrase = (): void => this.choose(this.whichPhrase, this.actPhraseKinds);
  private readonly whichPhrase = (): number => {
    const { tokenType } = this.LA(1);
    if (tokenType === K.over) return 0;
    return PREPOSITIONS.has(tokenType) ? 1 : 2;
  };
  private readonly actPhraseKinds: readonly (() => void)[] = [
    () => {
      this.CONSUME(K.over);
      this.acting.about = this.asText(this.CONSUME(Text));
    },
    () => {
      const preposition = this.SUBRULE(this.preposition);
      const roles = this.SUBRULE(this.names, { ARGS: [BEHIND_VERB] });
      this.acting.prepositions = [...this.acting.prepositions, { preposition, roles }];
    },
    () => {
      const forms = this.SUBRULE1(this.formList);
      this.ACTION(() => this.addForms(this.acting, forms));
    },
  ];

  /** `bij gegrond of deels_gegrond volgt ...` is a statement of its own, and so is `bij voorkeur via ...`. */
  protected isOutcomeNext(): boolean {
    if (this.LA(2).tokenType === K.voorkeur) return true;
    let at = 3;
    while (this.isSeparator(this.LA(at)) && this.isWord(this.LA(at + 1))) at += 2;
    return EFFECTS.has(this.LA(at).tokenType);
  }

  private isSeparator({ tokenType }: IToken): boolean {
    return tokenType === Comma || tokenType === K.of || tokenType === K.en;
  }

  private preposition = this.RULE("preposition", (): Preposition => {
    const token = this.OR(this.prepositions);
    return this.ACTION(() => token.tokenType.name as Preposition);
  });

  private readonly prepositions = [K.aan, K.met, K.tussen, K.naar, K.bij, K.door, K.van].map(
    (type, index) => ({
      ALT: () => this.consume(index, type),
    }),
  );

  /** `, schriftelijk`, `, apart`, `, als "..."`, `, op verzoek van klager`, in any order */
  private actSuffixes = this.RULE("actSuffixes", (act: Draft<ActNode>): void => {
    const seen = new Map<string, string>();
    this.MANY(() => {
      this.CONSUME(Comma);
      const first = this.LA(1);
      this.OR([
        {
          ALT: () => {
            const forms = this.SUBRULE(this.formList);
            this.ACTION(() => {
              this.addForms(act, forms);
            });
          },
        },
        {
          ALT: () => {
            this.OR1([{ ALT: () => this.CONSUME(K.samen) }, { ALT: () => this.CONSUME(K.gezamenlijk) }]);
            this.ACTION(() => {
              act.together = true;
            });
          },
        },
        {
          ALT: () => {
            this.OR2([{ ALT: () => this.CONSUME(K.apart) }, { ALT: () => this.CONSUME(K.afzonderlijk) }]);
            this.ACTION(() => {
              act.together = false;
            });
          },
        },
        {
          ALT: () => {
            const condition = this.SUBRULE(this.condition);
            this.ACTION(() => {
              act.condition = condition;
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.op);
            this.CONSUME(K.verzoek);
            const of = this.OPTION(() => {
              this.CONSUME(K.van);
              return this.SUBRULE(this.soleName);
            });
            this.ACTION(() => {
              act.onRequest = of === undefined ? {} : { of };
            });
          },
        },
      ]);
      this.ACTION(() => this.once(seen, ACT_SUFFIX_KINDS.get(first.tokenType) ?? "form", first));
    });
  });
}
