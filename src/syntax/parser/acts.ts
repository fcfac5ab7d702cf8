/** Acts: who does what, by the verb phrases of the glossary. */
import type { TokenType } from "chevrotain";
import type { ActId } from "../../glossary/ids.js";
import { suggest } from "../../support/suggest.js";
import type { ActNode, Name, PrepositionPhrase, Text as TextNode } from "../ast-parts.js";
import { ACT_SUFFIX_WORDS, KEYWORDS } from "../keywords.js";
import { type PhraseNode, phrases } from "../phrases.js";
import { typeOf } from "../token-table.js";
import {
  Comma,
  FINITE,
  K,
  MODALS,
  Modal,
  TEXTS,
  WORD_TYPES,
  WORDS,
  WORDS_AND_TEXTS,
  Word,
} from "../tokens.js";
import { TypeSet } from "../type-set.js";
import { type Draft, NOWHERE, type Seen, type Stops } from "./base.js";
import { prohibited, readModal } from "./modals.js";
import { SEPARATORS } from "./parts.js";
import { TermsParser } from "./terms.js";

const typesOf = (words: readonly string[]): Stops =>
  new TypeSet(words.flatMap((word) => WORD_TYPES.get(word) ?? []));

/** Words that start a suffix of an act. */
export const ACT_SUFFIXES = typesOf(ACT_SUFFIX_WORDS);

/** Where roles behind a verb end: a suffix, or another verb. */
const BEHIND_VERB = new TypeSet([...ACT_SUFFIXES, ...FINITE]);
/** Words behind the outcomes of `bij gegrond ...`. */
const EFFECTS = new TypeSet([K.volgt, K.naar, K.terug, K.sluiting, K.afhandeling]);

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
/** An act of which nothing is known; the recording of the grammar fills in the first. */
const noAct = (): Draft<ActNode> => ({
  actors: [],
  phrase: "free",
  phraseSpan: NOWHERE,
  objects: [],
  prepositions: [],
  forms: [],
  span: NOWHERE,
});

/** Finite verbs that statements of their own hold as well. */
const VERBS_OF_STATEMENTS = new TypeSet([K.mag, K.vernietigen, K.biedt, K.registreert, K.beslist]);

const PREPOSITIONS = new TypeSet([K.over, K.aan, K.met, K.tussen, K.naar, K.bij, K.door, K.van]);
const BEHIND_ADVERB = new TypeSet([...PREPOSITIONS].filter((type) => type !== K.bij));
const BEHIND_PHRASE = new TypeSet([...PREPOSITIONS, K.per, ...typesOf(KEYWORDS.form)]);
const COMMA = new TypeSet([Comma]);

/** Acts, above terms: `act` and its parts. */
export abstract class ActsParser extends TermsParser {
  /** Whether an act starts here: names joined by `,`, `en` or `of`, then a finite verb or a modal. */
  protected startsAct(): boolean {
    const skipped = this.isArticle(1) ? 1 : 0;
    const first = 1 + skipped;
    if (!this.among(first, WORDS) || this.among(first, HEADERS) || this.is(first, K.en)) return false;
    for (let at = 2 + skipped; ; at += 2) {
      if (this.among(at, FINITE)) return this.leadsOn(first, at);
      if (!this.among(at, SEPARATORS)) return false;
      if (this.isArticle(at + 1)) at++;
      if (!this.among(at + 1, WORDS)) return false;
    }
  }

  /** Verbs that are also part of a statement: there the words around decide. */
  private leadsOn(first: number, verb: number): boolean {
    if (!this.among(verb, VERBS_OF_STATEMENTS)) return true;
    const behind = verb + 1;
    const type = typeOf(this.kindAt(verb));
    switch (type) {
      case K.mag:
        return !this.is(behind, K.weigeren) && !this.is(behind, K.vermelden);
      case K.vernietigen:
        return !this.is(first, K.daarna) && suggest(this.imageAt(first), ["daarna"]) === undefined;
      case K.biedt:
        return this.isApology(behind);
      default:
        return phrases().finite.words.get(type.name)?.words.has(this.imageAt(behind).toLowerCase()) === true;
    }
  }

  /** `biedt klager excuses aan`; `biedt "informatie"` is a statement of its own. */
  private isApology(from: number): boolean {
    for (let at = from; this.among(at, WORDS) || this.is(at, Comma); at++) {
      if (this.imageAt(at).toLowerCase() === "excuses") return true;
    }
    return false;
  }

  protected act = this.rule("act", (): ActNode => {
    const first = this.here;
    const { names, any } = this.choice();
    const made: Draft<ActNode> = { ...noAct(), actors: names };
    if (any !== undefined) made.anyActor = any;
    const verb = this.here;
    let modal: string | undefined;
    this.OR({
      DEF: [
        {
          GATE: () => !this.among(1, MODALS),
          ALT: () => this.phrase(made, true),
        },
        {
          ALT: () => {
            modal = this.wordOf(this.CONSUME(Modal));
            this.OPTION(() => {
              this.CONSUME(K.niet);
              made.modal = "may-not";
            });
            this.OR1([
              {
                GATE: () => this.isFree(),
                ALT: () => {
                  made.free = this.quoted();
                },
              },
              { ALT: () => this.phrase(made, false), IGNORE_AMBIGUITIES: true },
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
        readModal(made, modal);
      } else if (phrases().plurals.has(this.meantBy(verb))) made.plural = true;
    });
    if (this.mayBegin(BEHIND_PHRASE)) this.actPhrases(made);
    if (this.mayBegin(COMMA)) this.actSuffixes(made);
    made.span = this.spanFrom(first);
    return made;
  });

  /** `mag "geen ..."` would be a permission to leave something out: reported, and read as the prohibition it is. */
  private refuseNegated(act: Draft<ActNode>, verb: number): void {
    const { free, actors } = act;
    const meant =
      free === undefined || act.modal === "may-not" ? undefined : prohibited(this.meantBy(verb), free.value);
    if (free === undefined || meant === undefined) return;
    const word = this.tokens.imageOf(verb);
    const better = `${actors.map(({ text }) => text).join(", ")} ${word} niet "${meant}"`;
    this.report("permission-negated", { written: `${word} "${free.value}"`, better }, act.phraseSpan);
    act.modal = "may-not";
    act.free = { ...free, value: meant };
  }

  private isFree(): boolean {
    if (!this.among(1, TEXTS)) return false;
    return phrases().infinitive.what?.words.has(this.imageAt(2).toLowerCase()) !== true;
  }

  /** A verb phrase of the glossary, word for word along the trie. */
  private phrase = this.rule("phrase", (act: Draft<ActNode>, finite: boolean): void => {
    const first = this.here;
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
    act: noAct(),
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
      const { names, any } = this.choice(BEHIND_VERB);
      this.reading.objects = names;
      if (any) this.reading.act.anyObject = true;
      this.reading.node = this.reading.node.objects ?? this.reading.node;
    },
    () => {
      this.reading.what = this.quoted();
      this.reading.node = this.reading.node.what ?? this.reading.node;
    },
    () => {
      this.OR([{ ALT: () => this.CONSUME(K.niet) }, { ALT: () => this.CONSUME(K.geen) }]);
      this.ACTION(() => {
        this.reading.act.modal = "may-not";
      });
    },
    () => {
      const forms = this.formList();
      this.ACTION(() => this.addForms(this.reading.act, forms));
    },
  ];

  private addForms(act: Draft<ActNode>, forms: ActNode["forms"]): void {
    act.forms = act.forms.length === 0 ? forms : [...act.forms, ...forms];
  }

  /** A word of a phrase as it is written, or, of one that was mended, as it was meant. */
  private meantBy(row: number): string {
    return this.tokens.meantBy(row) ?? this.spelling(row).toLowerCase();
  }

  private root(finite: boolean): PhraseNode {
    return finite ? phrases().finite : phrases().infinitive;
  }

  /**
   * How the next token leads on from where the phrase is: by a word (0), by roles (1), by a text (2), by the `niet` of
   * a modal (3), by a form (4), or not (-1).
   */
  private look(): number {
    const { node, finite } = this.reading;
    if (this.among(1, WORDS)) {
      const led = node.words.get(this.meantBy(this.here));
      if (led !== undefined && (node.objects === undefined || !this.isArticle(1) || this.leads(led))) {
        this.reading.led = led;
        return 0;
      }
      if (node.act === undefined && this.isAdverb(WORDS_AND_TEXTS)) return 4;
      if (!finite && (this.is(1, K.niet) || (this.is(1, K.geen) && node.words.has("een")))) return 3;
      return node.objects === undefined || this.beginsNextAct() ? -1 : 1;
    }
    return node.what !== undefined && this.among(1, TEXTS) ? 2 : -1;
  }

  /** `directie hoort` with nobody behind it: the role on the next line does something itself. */
  private beginsNextAct(): boolean {
    return this.startsLine(this.here) && this.startsAct();
  }

  /** Whether the word behind an article goes on with a phrase: `wijst de klacht af`, not `wijst de commissie aan`. */
  private leads(behindArticle: PhraseNode): boolean {
    return behindArticle.words.has(this.meantBy(this.here + 1));
  }

  /** Refuses a phrase that stops half-way; overridden where the message is made. */
  protected abstract unfinished(first: number, finite: boolean): ActId;

  /** `aan klager`, `over "..."`, in any order */
  private actPhrases = this.rule("actPhrases", (act: Draft<ActNode>): void => {
    this.ACTION(() => {
      this.acting = act;
    });
    this.repeat(this.goesOnAct, this.actPhrase);
  });

  /** The act being read; one does not hold another. */
  private acting: Draft<ActNode> = noAct();
  private readonly goesOnAct = (): boolean => {
    if (this.among(1, PREPOSITIONS)) return !this.is(1, K.bij) || !this.isOutcomeNext();
    return this.isAdverb(BEHIND_ADVERB);
  };
  private readonly actPhrase = (): void => this.choose(this.whichPhrase, this.actPhraseKinds);
  private readonly whichPhrase = (): number => {
    if (this.is(1, K.over)) return 0;
    return this.among(1, PREPOSITIONS) ? 1 : 2;
  };
  private readonly actPhraseKinds: readonly (() => void)[] = [
    () => {
      this.CONSUME(K.over);
      this.acting.about = this.quoted();
    },
    () => {
      const preposition = this.preposition();
      const { names: roles, any } = this.choice(BEHIND_VERB);
      const phrase = any === undefined ? { preposition, roles } : { preposition, roles, any };
      this.acting.prepositions = [...this.acting.prepositions, phrase];
    },
    () => {
      const forms = this.formList();
      this.ACTION(() => this.addForms(this.acting, forms));
    },
  ];

  /** `bij gegrond of deels_gegrond volgt ...` is a statement of its own, and so is `bij voorkeur via ...`. */
  protected isOutcomeNext(): boolean {
    if (this.is(2, K.voorkeur)) return true;
    let at = 3;
    while (this.among(at, SEPARATORS) && this.among(at + 1, WORDS)) at += 2;
    return this.among(at, EFFECTS);
  }

  private preposition = this.rule("preposition", (): Preposition => {
    this.OR(this.prepositions);
    return this.wordOf(undefined) as Preposition;
  });

  private readonly prepositions = [K.aan, K.met, K.tussen, K.naar, K.bij, K.door, K.van].map(
    (type, index) => ({
      ALT: () => this.consume(index, type),
    }),
  );

  /** `, schriftelijk`, `, apart`, `, als "..."`, `, op verzoek van klager`, in any order */
  private actSuffixes = this.rule("actSuffixes", (act: Draft<ActNode>): void => {
    const seen: Seen = [];
    this.ACTION(() => {
      this.acting = act;
    });
    this.MANY(() => {
      this.CONSUME(Comma);
      const first = this.here;
      this.OR(this.actSuffixKinds);
      this.ACTION(() => this.once(seen, ACT_SUFFIX_KINDS.get(this.kindOf(first)) ?? "form", first));
    });
  });

  private readonly actSuffixKinds: { ALT: () => void }[] = [
    {
      ALT: () => {
        const forms = this.formList();
        this.ACTION(() => this.addForms(this.acting, forms));
      },
    },
    {
      ALT: () => {
        this.OR1([{ ALT: () => this.CONSUME(K.samen) }, { ALT: () => this.CONSUME(K.gezamenlijk) }]);
        this.acting.together = true;
      },
    },
    {
      ALT: () => {
        this.OR2([{ ALT: () => this.CONSUME(K.apart) }, { ALT: () => this.CONSUME(K.afzonderlijk) }]);
        this.acting.together = false;
      },
    },
    {
      ALT: () => {
        this.acting.condition = this.condition();
      },
    },
    {
      ALT: () => {
        this.CONSUME(K.op);
        this.CONSUME(K.verzoek);
        const of = this.OPTION(() => {
          this.CONSUME(K.van);
          return this.soleName();
        });
        this.acting.onRequest = of === undefined ? {} : { of };
      },
    },
  ];
}
