/** How something is said, and by which way: forms and channels. */
import type { IToken } from "chevrotain";
import type { FormId } from "../../glossary/ids.js";
import type { ChannelNode } from "../ast-parts.js";
import { Channel, Comma, Form, K, Text } from "../tokens.js";
import { CHANNEL_IDS, FORM_IDS } from "../word-ids.js";
import { PartsParser, SEPARATORS } from "./parts.js";

/** Forms and channels, above the shared parts. */
export abstract class FormsParser extends PartsParser {
  /** `schriftelijk`, `per brief` */
  private form = this.RULE("form", (): FormId => this.OR(this.formKinds));

  /** Made once: every act and every intake may hold forms. */
  private readonly formKinds: { ALT: () => FormId }[] = [
    { ALT: () => FORM_IDS.get(this.CONSUME(Form).tokenType.name) ?? ("written" as const) },
    {
      ALT: () => {
        this.CONSUME(K.per);
        return this.OR1([
          {
            ALT: () => {
              this.CONSUME(K["e-mail"]);
              return "email" as const;
            },
          },
          {
            ALT: () => {
              this.CONSUME(K.brief);
              return "letter" as const;
            },
          },
        ]);
      },
    },
  ];

  /** `schriftelijk of mondeling` */
  protected formList = this.RULE("formList", (): readonly FormId[] => {
    const first = this.LA(1);
    const form = this.SUBRULE(this.form);
    const list = [form];
    if (!this.mayBegin(SEPARATORS)) return list;
    const seen = new Map<string, string>();
    this.ACTION(() => this.once(seen, form, first));
    this.MANY({
      GATE: () =>
        this.LA(2).tokenType === K.per || Form.categoryMatchesMap?.[this.LA(2).tokenTypeIdx] === true,
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(K.of) },
          { ALT: () => this.CONSUME(K.en) },
          { ALT: () => this.CONSUME(Comma) },
        ]);
        const from = this.LA(1);
        const other = this.SUBRULE1(this.form);
        this.ACTION(() => this.once(seen, other, from));
        list.push(other);
      },
    });
    return list;
  });

  /** `e-mail`, `formulier "https://..."`, or one of the writer's own: `"WhatsApp"` */
  private channel = this.RULE(
    "channel",
    (): ChannelNode =>
      this.OR([
        {
          ALT: () => {
            const word = this.CONSUME(Channel);
            const channel = CHANNEL_IDS.get(word.tokenType.name) ?? "post";
            const address = this.OPTION(() => this.asText(this.CONSUME(Text)));
            const span = this.spanFrom(word);
            return address === undefined ? { channel, span } : { channel, address, span };
          },
        },
        {
          ALT: () => {
            const word = this.CONSUME(K.brief);
            const address = this.OPTION1(() => this.asText(this.CONSUME2(Text)));
            const span = this.spanFrom(word);
            return address === undefined
              ? { channel: "post" as const, span }
              : { channel: "post" as const, address, span };
          },
        },
        {
          ALT: () => {
            const address = this.asText(this.CONSUME1(Text));
            return { channel: "other" as const, address, span: address.span };
          },
        },
      ]),
  );

  protected channels = this.RULE("channels", (): readonly ChannelNode[] => {
    const list = [this.SUBRULE(this.channel)];
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(Comma) },
        { ALT: () => this.CONSUME(K.en) },
        { ALT: () => this.CONSUME(K.of) },
      ]);
      list.push(this.SUBRULE1(this.channel));
    });
    return list;
  });

  /**
   * Whether forms stand inside an act, before what belongs to it: `informeert schriftelijk de klager`. At the end of a
   * line they are a statement of their own.
   */
  protected isAdverb(goesOn: (behind: IToken) => boolean): boolean {
    let at = this.formEnd(1);
    if (at === 1) return false;
    while (this.joinsForms(this.LA(at)) && this.formEnd(at + 1) > at + 1) at = this.formEnd(at + 1);
    const behind = this.LA(at);
    return goesOn(behind) && !this.startsLine(behind, this.LA(at - 1));
  }

  /** The place behind the form at a token; that token where it is none. */
  private formEnd(at: number): number {
    if (Form.categoryMatchesMap?.[this.LA(at).tokenTypeIdx] === true) return at + 1;
    const next = this.LA(at + 1).tokenType;
    return this.LA(at).tokenType === K.per && (next === K["e-mail"] || next === K.brief) ? at + 2 : at;
  }

  private joinsForms({ tokenType }: IToken): boolean {
    return tokenType === Comma || tokenType === K.of || tokenType === K.en;
  }
}
