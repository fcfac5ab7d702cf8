/** How something is said, and by which way: forms and channels. */
import type { FormId } from "../../glossary/ids.js";
import type { ChannelNode } from "../ast-parts.js";
import { Channel, Comma, FORMS, Form, K } from "../tokens.js";
import type { TypeSet } from "../type-set.js";
import { CHANNEL_IDS, FORM_IDS } from "../word-ids.js";
import type { Seen } from "./base.js";
import { PartsParser, SEPARATORS } from "./parts.js";

/** Forms and channels, above the shared parts. */
export abstract class FormsParser extends PartsParser {
  /** `schriftelijk`, `per brief` */
  private form = this.rule("form", (): FormId => this.OR(this.formKinds));

  /** Made once: every act and every intake may hold forms. */
  private readonly formKinds: { ALT: () => FormId }[] = [
    { ALT: () => FORM_IDS.get(this.wordOf(this.CONSUME(Form))) ?? ("written" as const) },
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
  protected formList = this.rule("formList", (): readonly FormId[] => {
    const first = this.here;
    const form = this.form();
    const list = [form];
    if (!this.mayBegin(SEPARATORS)) return list;
    const seen: Seen = [];
    this.ACTION(() => this.once(seen, form, first));
    this.MANY({
      GATE: () => this.is(2, K.per) || this.among(2, FORMS),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(K.of) },
          { ALT: () => this.CONSUME(K.en) },
          { ALT: () => this.CONSUME(Comma) },
        ]);
        const from = this.here;
        const other = this.form();
        this.ACTION(() => this.once(seen, other, from));
        list.push(other);
      },
    });
    return list;
  });

  /** `e-mail`, `formulier "https://..."`, or one of the writer's own: `"WhatsApp"` */
  private channel = this.rule("channel", (): ChannelNode => this.OR(this.channelKinds));

  private readonly channelKinds: { ALT: () => ChannelNode }[] = [
    {
      ALT: () => {
        const first = this.here;
        const channel = CHANNEL_IDS.get(this.wordOf(this.CONSUME(Channel))) ?? "post";
        const address = this.OPTION(() => this.quoted());
        const span = this.spanFrom(first);
        return address === undefined ? { channel, span } : { channel, address, span };
      },
    },
    {
      ALT: () => {
        const first = this.here;
        this.CONSUME(K.brief);
        const address = this.OPTION1(() => this.quoted(2));
        const span = this.spanFrom(first);
        return address === undefined ? { channel: "post", span } : { channel: "post", address, span };
      },
    },
    {
      ALT: () => {
        const address = this.quoted(1);
        return { channel: "other", address, span: address.span };
      },
    },
  ];

  protected channels = this.rule("channels", (): readonly ChannelNode[] => {
    const list = [this.channel()];
    this.MANY(() => {
      this.OR(this.joints);
      list.push(this.channel());
    });
    return list;
  });

  /**
   * Whether forms stand inside an act, before what belongs to it: `informeert schriftelijk de klager`. At the end of a
   * line they are a statement of their own.
   */
  protected isAdverb(behind: TypeSet): boolean {
    let at = this.formEnd(1);
    if (at === 1) return false;
    while (this.among(at, SEPARATORS) && this.formEnd(at + 1) > at + 1) at = this.formEnd(at + 1);
    return this.among(at, behind) && !this.startsLine(this.here + at - 1);
  }

  /** The place behind the form at a token; that token where it is none. */
  private formEnd(at: number): number {
    if (this.among(at, FORMS)) return at + 1;
    const isForm = this.is(at, K.per) && (this.is(at + 1, K["e-mail"]) || this.is(at + 1, K.brief));
    return isForm ? at + 2 : at;
  }
}
