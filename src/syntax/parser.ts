/** The grammar's top: a file is a run of statements, and a statement that fails costs itself only. */
import { type IRecognitionException, type IToken, isRecognitionException } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { MOST_ERRORS } from "../diagnostics/limit-errors.js";
import type { ActId } from "../glossary/ids.js";
import { type Lines, linesOf } from "../source/lines.js";
import type { SourceFile } from "../source/source-file.js";
import { suggest } from "../support/suggest.js";
import type { Node, Statement } from "./ast.js";
import { KEYWORDS } from "./keywords.js";
import { NOWHERE, Refusal, SEEN_WORDS, Unexplained } from "./parser/base.js";
import type { Decisions } from "./parser/decisions.js";
import { DutiesParser } from "./parser/duties.js";
import type { Expectation } from "./parser/expectations.js";
import { actInstead } from "./phrases.js";
import type { BlockKind } from "./placement.js";
import { rolesOf } from "./roles.js";
import { lostBlock, STARTERS } from "./starters.js";
import type { TokenTable } from "./token-table.js";
import { Comma, K, WORD_TYPES, WORDS, Word } from "./tokens.js";
import { TypeSet } from "./type-set.js";
import { withoutStacks } from "./without-stacks.js";

/** A statement as the parser leaves it: read, or not. No wrapper around it, since a file has thousands of them. */
export type Entry = Node | Failure;

/** What went wrong in a statement, by indices of tokens; the end of the file is the index behind the last one. */
export interface Failure {
  readonly kind: "failed";
  /** The statement's first token. */
  readonly first: number;
  /** The token that did not fit. */
  readonly at: number;
  /** The token parsing goes on with. */
  readonly resume: number;
  /** Names of the token types that would have fitted; empty when no statement begins at `first`. */
  readonly expected: readonly string[];
  /** The block the statement would have opened. */
  readonly block?: BlockKind;
  readonly refused?: Diagnostic;
}

/** What was read of a file: when nothing `failed`, the entries are the statements. */
export interface Read {
  readonly entries: readonly Entry[];
  readonly failed: number;
  readonly findings: readonly Diagnostic[];
}

/** Types of the words that start a clause. */
const CLAUSE_TYPES = new TypeSet(STARTERS.flatMap((word) => WORD_TYPES.get(word) ?? []));

/** Thrown where no statement begins: Chevrotain would list every alternative first, which takes milliseconds. */
class Unstarted extends Error {}

const NO_COMMENTS: Node["comments"] = [];
/** The children of every statement that opens no block; never written to. */
const NO_CHILDREN: Node["children"] = [];
const SOURCE = new TypeSet([K.bron]);

/** The parser. One instance serves a whole process; `read` takes one file after the other. */
export class KlachtParser extends DutiesParser {
  private entries: Entry[] = [];
  private lines: Lines = linesOf({ path: "", text: "" });
  private inTier = false;
  private failures = 0;

  /** With the `decisions` of this grammar the parser is ready at once; without, it analyses the grammar first. */
  constructor(skipValidations = true, decisions?: Decisions) {
    super(skipValidations, decisions);
    if (decisions === undefined) this.performSelfAnalysis();
    else this.adopt(decisions);
  }

  /** The analysed twin of a parser with adopted decisions; only what explains mistakes needs the grammar itself. */
  private get analysed(): KlachtParser {
    this.twin ??= new KlachtParser();
    return this.twin;
  }
  private twin: KlachtParser | undefined;

  override getGAstProductions(): ReturnType<DutiesParser["getGAstProductions"]> {
    return this.decided === undefined ? super.getGAstProductions() : this.analysed.getGAstProductions();
  }

  override computeContentAssist(
    rule: string,
    tokens: IToken[],
  ): ReturnType<DutiesParser["computeContentAssist"]> {
    return this.decided === undefined
      ? super.computeContentAssist(rule, tokens)
      : this.analysed.computeContentAssist(rule, tokens);
  }

  /** The statements of a file, or of a part of it, in order, with the findings that did not stop the parser. */
  read(file: SourceFile, tokens: TokenTable, inTier = false): Read {
    this.path = file.path;
    this.text = file.text;
    this.lines = linesOf(file);
    this.findings = [];
    this.entries = [];
    this.seen = new Array(SEEN_WORDS);
    this.inTier = inTier;
    this.begin(tokens);
    this.failures = 0;
    this.flooded = false;
    withoutStacks(() => this.file());
    return { entries: this.entries, failed: this.failures, findings: this.findings };
  }

  file = this.rule("file", (): void => {
    let more: boolean | undefined = true;
    while (more === true) {
      this.MANY(this.attemptStatement);
      more = this.ACTION(() => this.skipStray());
    }
  });

  protected statement = this.rule("statement", (): Node => {
    const first = this.here;
    const statement = this.choose(this.whichStatement, this.actOrClause);
    const source = this.mayBegin(SOURCE) ? this.OPTION(this.sourceReference) : undefined;
    return {
      file: this.lines,
      kind: statement.kind,
      statement,
      span: this.RECORDING_PHASE ? NOWHERE : this.spanFrom(first),
      source,
      comments: NO_COMMENTS,
      children: NO_CHILDREN,
    };
  });

  private readonly sourceReference = (): string => {
    this.CONSUME(K.bron);
    return this.quoted().value;
  };
  private readonly whichStatement = (): number => (this.startsAct() ? 0 : 1);
  private readonly actOrClause: readonly (() => Statement)[] = [
    () => ({ kind: "act", act: this.act() }),
    () => this.clause(),
  ];

  /** A statement that starts with its own keyword. Statements that share their first word stand together. */
  protected clause = this.rule("clause", (): Statement => {
    if (!this.RECORDING_PHASE && !this.among(1, CLAUSE_TYPES)) throw new Unstarted();
    this.alternatives ??= { DEF: this.clauses(), MAX_LOOKAHEAD: 1 };
    return this.OR(this.alternatives);
  });

  private alternatives: { DEF: { ALT: () => Statement }[]; MAX_LOOKAHEAD: number } | undefined;

  /** Made once, since every statement passes here. */
  private clauses(): { ALT: () => Statement }[] {
    const byTrait = [
      { GATE: () => !this.inTier, ALT: (): Statement => this.roleTraits() },
      { ALT: (): Statement => this.tierTraits(), IGNORE_AMBIGUITIES: true },
      { ALT: (): Statement => this.roleTraits() },
    ];
    const byGaan = [
      { ALT: (): Statement => this.excludedSubjects() },
      { ALT: (): Statement => this.subjects() },
    ];
    const byMag = [{ ALT: (): Statement => this.refusal() }, { ALT: (): Statement => this.states() }];
    const byTermOrNiet = [
      { ALT: (): Statement => this.termStatement() },
      { ALT: (): Statement => this.transition() },
      { ALT: (): Statement => this.appeal() },
      { ALT: (): Statement => this.incompatible() },
      { ALT: (): Statement => this.nonBinding() },
      { ALT: (): Statement => this.noComplainant(), IGNORE_AMBIGUITIES: true },
    ];
    const byBij = [
      { ALT: (): Statement => this.viaChannels(), IGNORE_AMBIGUITIES: true },
      { ALT: (): Statement => this.onOutcome() },
    ];
    const byAlleen = [{ ALT: (): Statement => this.onlyIf() }, { ALT: (): Statement => this.onlyIn() }];
    const byDaarna = [{ ALT: (): Statement => this.disposal() }, { ALT: (): Statement => this.next() }];
    return [
      { ALT: () => this.regulation() },
      { ALT: () => this.include() },
      { ALT: () => this.organisation() },
      { ALT: () => this.version() },
      { ALT: () => this.valid() },
      { ALT: () => this.scope() },
      { ALT: () => this.addressForm() },
      { ALT: () => this.contactRole() },
      { ALT: () => this.legalBasis() },
      { ALT: () => this.adopted() },
      { ALT: () => this.published() },
      { ALT: () => this.definition() },
      { ALT: () => this.article() },
      { ALT: () => this.calendar() },
      { ALT: () => this.workdays() },
      { ALT: () => this.holidays() },
      { ALT: () => this.closure() },
      { ALT: () => this.termsAct() },
      { ALT: () => this.role() },
      { ALT: () => this.rolePlural() },
      { ALT: () => this.OR1(byTrait) },
      { ALT: () => this.person() },
      { ALT: () => this.contact() },
      { ALT: () => this.committee() },
      { ALT: () => this.substitute() },
      { ALT: () => this.supports() },
      { ALT: () => this.tasks() },
      { ALT: () => this.complainants() },
      { ALT: () => this.complainant() },
      { ALT: () => this.assistance() },
      { ALT: () => this.representation() },
      { ALT: () => this.complaints() },
      { ALT: () => this.OR2(byGaan) },
      { ALT: () => this.anonymous() },
      { ALT: () => this.OR3(byMag) },
      { ALT: () => this.outcome() },
      { ALT: () => this.remedies() },
      { ALT: () => this.tier() },
      { ALT: () => this.sideRoute() },
      { ALT: () => this.handler() },
      { ALT: () => this.skip() },
      { ALT: () => this.reopen() },
      { ALT: () => this.costs() },
      { ALT: () => this.competent() },
      { ALT: () => this.notCompetent() },
      { ALT: () => this.binding() },
      { ALT: () => this.opens() },
      { ALT: () => this.offers() },
      { ALT: () => this.OR4(byTermOrNiet) },
      { ALT: () => this.intake() },
      { ALT: () => this.OR5(byBij) },
      { ALT: () => this.forms() },
      { ALT: () => this.signed() },
      { ALT: () => this.help() },
      { ALT: () => this.window() },
      { ALT: () => this.completionChance() },
      { ALT: () => this.step() },
      { ALT: () => this.optional() },
      { ALT: () => this.OR7(byAlleen) },
      { ALT: () => this.waived() },
      { ALT: () => this.rounds() },
      { ALT: () => this.verdict() },
      { ALT: () => this.OR6(byDaarna) },
      { ALT: () => this.whole() },
      { ALT: () => this.extension() },
      { ALT: () => this.extensionBase() },
      { ALT: () => this.consent() },
      { ALT: () => this.suspension() },
      { ALT: () => this.notice() },
      { ALT: () => this.duty() },
      { ALT: () => this.during() },
      { ALT: () => this.frequency() },
      { ALT: () => this.anonymised() },
      { ALT: () => this.confidentiality() },
      { ALT: () => this.allConfidential() },
      { ALT: () => this.secrecy() },
      { ALT: () => this.identity() },
      { ALT: () => this.dataUse() },
      { ALT: () => this.access() },
      { ALT: () => this.recordFile() },
      { ALT: () => this.register() },
      { ALT: () => this.retention() },
    ];
  }

  private readonly attemptStatement = (): void => this.attempt();

  /** Reads one statement; when it fails, notes why and goes on with the next line. */
  private attempt(): void {
    const first = this.here;
    const calling = this.calling;
    this.enter();
    try {
      this.entries.push(this.statement());
    } catch (error) {
      this.unwind(calling);
      if (error instanceof Refusal) {
        this.fail(first, this.here, [], error.diagnostic);
      } else if (error instanceof Unexplained) {
        this.fail(first, this.here, []);
      } else if (error instanceof Unstarted) {
        this.fail(first, first, []);
      } else if (error instanceof Error && isRecognitionException(error)) {
        this.failAsExpected(first, error as unknown as IRecognitionException);
      } else throw error;
    }
  }

  /** `extern` is a trait of a role or of a tier: the last header says of which. */
  private enter(): void {
    if (this.is(1, K.rol)) this.inTier = false;
    else if (this.is(1, K.trap) || this.is(1, K.zijroute)) this.inTier = true;
  }

  /** Chevrotain throws at the token that comes next: nothing moves on between its throwing and our catching. */
  private failAsExpected(first: number, error: IRecognitionException): void {
    const { names, depth } = JSON.parse(error.message) as Expectation;
    this.errors = [];
    this.fail(first, this.here + depth, names);
  }

  /** Skips a token no statement begins with; false at the end of the file. */
  private skipStray(): boolean {
    if (this.here >= this.tokens.length) return false;
    this.fail(this.here, this.here, []);
    return true;
  }

  private fail(first: number, at: number, expected: readonly string[], refused?: Diagnostic): void {
    this.failures += 1;
    this.flooded = this.failures >= MOST_ERRORS;
    const tokens = this.tokens.objects();
    const resume = this.resumeAfter(first, at);
    this.here = Math.max(this.here, resume);
    const start = this.tokens.token(first);
    const behind = first + 1 < tokens.length && !this.startsLine(first + 1) ? tokens[first + 1] : undefined;
    const unknown = at === first && !this.flooded && this.startsLine(first);
    const block = rolesOf(tokens).has(start.image) ? undefined : lostBlock(start, unknown, behind);
    if (block === "role") this.inTier = false;
    else if (block === "tier" || block === "side-route") this.inTier = true;
    this.entries.push({
      kind: "failed",
      first,
      at,
      resume,
      expected,
      ...(block === undefined ? {} : { block }),
      ...(refused === undefined ? {} : { refused }),
    });
  }

  /** The next token that is first on its line, from the one that did not fit; a comma carries over to the next line. */
  private resumeAfter(first: number, at: number): number {
    const { length } = this.tokens;
    for (let row = Math.max(at, first + 1); row < length; row++) {
      if (!this.startsLine(row)) continue;
      const isWord = WORDS.has(this.tokens.kinds[row] as number);
      const carries = this.kindOf(row - 1) === Comma && !(isWord && (row === at || row - 1 === first));
      // No statement begins with `of`: it goes on with a list.
      if (!carries && this.kindOf(row) !== K.of) return row;
    }
    return length;
  }

  /** `stpa horen`: the word in front of what looks like a verb is nearly the head of a block, and no role. */
  private isHeaderMeant(at: number): boolean {
    if (at < 0 || this.kindOf(at) !== Word || !this.startsLine(at)) return false;
    const word = this.tokens.imageOf(at);
    return !rolesOf(this.tokens.objects()).has(word) && suggest(word, KEYWORDS["named-header"]) !== undefined;
  }

  protected unfinished(first: number, finite: boolean): ActId {
    if (this.isHeaderMeant(first - 1)) throw new Unstarted();
    const begun = this.here >= this.tokens.length || this.startsLine(this.here);
    // Behind a modal at the end of its line nothing was read yet.
    const { start } = this.spanOf(begun && this.here === first ? this.last : first);
    const { end } = this.spanOf(begun ? this.last : this.here);
    const line = this.text.slice(start).split(/[\r\n#,]/, 1)[0] ?? "";
    const { phrase, free } = actInstead(this.text, start, line, finite);
    const written = this.text.slice(start, end);
    return this.refuse("phrase-incomplete", { written, begun, free }, { start, end }, phrase);
  }
}
