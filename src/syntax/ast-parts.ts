/** The parts that statements of the tree are made of. */
import type { ActId, ChannelId, FieldType, FormId, UnitId } from "../glossary/ids.js";
import type { Span } from "../source/span.js";

/** A word used as a name, as written. */
export interface Name {
  readonly text: string;
  readonly span: Span;
}

/** A quoted text, unescaped. */
export interface Text {
  readonly value: string;
  readonly span: Span;
}

/** A thing named, described, or both: `kosten "de kosten"`, `kosten` or `"de kosten"`. */
export interface Item {
  readonly id?: Name;
  readonly label?: Text;
  readonly span: Span;
  /** `indien van toepassing` right behind the item. */
  readonly ifApplicable: boolean;
}

/** `5 werkdagen` */
export interface Duration {
  readonly amount: number;
  readonly unit: UnitId;
  readonly span: Span;
}

/** Where a term starts to run (or, backwards, ends). `step` and `tier` are unresolved names. */
export type AnchorNode = { readonly span: Span } & (
  | {
      // ontvangst [van STAP | van weigering | van de klacht] [bij trap T]
      readonly kind: "receipt";
      readonly step?: Name;
      /** `van de klacht` is written: where an answer could be meant, it is not. */
      readonly complaint?: true;
      readonly tier?: Name;
    }
  | { readonly kind: "filing"; readonly tier?: Name } // indiening [van de klacht] [bij trap T]
  | { readonly kind: "sending"; readonly step: Name } // verzending van STAP
  | { readonly kind: "completion"; readonly step: Name } // afronding van STAP
  | { readonly kind: "handled"; readonly tier?: Name } // afhandeling [van trap T | van de klacht]
  | { readonly kind: "closing" } // sluiting [van de klacht]
  | { readonly kind: "completed" } // aanvulling [van de klacht]
  | { readonly kind: "request" } // verzoek: to complete the complaint, only behind `aanvullen`
  | { readonly kind: "incident" } // voorval
  | { readonly kind: "discovery" } // ontdekking
  | { readonly kind: "service-end" } // einde dienst | einde van de dienst
  | { readonly kind: "term-end"; readonly step?: Name } // einde termijn [van STAP]
  | { readonly kind: "window-end"; readonly tier?: Name } // einde indientermijn [bij trap T]
  | { readonly kind: "custom"; readonly text: Text } // "het einde van de cursus"
);

/** `5 werkdagen na ontvangst`, `2 weken voor einde termijn`, or a date of the year: `1 juni`. */
export type BoundNode =
  | {
      readonly kind: "length";
      readonly length: Duration;
      readonly direction: "after" | "before";
      readonly anchor?: AnchorNode;
      readonly span: Span;
    }
  | { readonly kind: "date"; readonly day: number; readonly month: number; readonly span: Span };

/**
 * A term. `bounds` holds alternatives (`8 dagen na voorval of 8 dagen na ontdekking`).
 * - `hard`     `binnen ...` (`ten hoogste`, `maximaal`) or `uiterlijk ...` (`niet later dan`), also `voor 1 juni`
 * - `target`   `streeft naar ...`
 * - `asap`     `zo spoedig mogelijk`, alone; with `, uiterlijk ...` it is `hard` with `asap: true`
 * - `reasonable` `binnen een redelijke termijn`: a norm without a last day
 * - `per-case` `termijn per klacht door ROL`
 * - `open`     `termijn open`: the source names none and the file says so
 * - `none`     `geen termijn`: there is none, on purpose
 */
export interface TermNode {
  readonly modality: "hard" | "target" | "asap" | "reasonable" | "per-case" | "open" | "none";
  readonly asap: boolean;
  /** A hard term written with `uiterlijk`, not `binnen` (or, of a date, not `voor`). */
  readonly latest?: true;
  readonly bounds: readonly BoundNode[];
  /** `, wat het eerst komt` or `, wat het laatst komt` between alternatives. */
  readonly pick?: "earliest" | "latest";
  /** `, uiterlijk 1 jaar na voorval` behind the bounds: an outer limit. */
  readonly outer?: BoundNode;
  /** `, aanvang open`: the source does not say from when. */
  readonly anchorOpen: boolean;
  /** `, met termijnenwet` (true) or `, zonder termijnenwet` (false). */
  readonly roll?: boolean;
  /** `, bij klachten over a, b` */
  readonly subjects: readonly Name[];
  /** `, voor KLASSE, KLASSE`, also `, alleen voor KLASSE` */
  readonly classes?: readonly Name[];
  /** `, als "..."` behind a term of a step, a whole tier or a duty: it counts only then. */
  readonly condition?: Text;
  /** `termijn per klacht door ROL` */
  readonly setBy?: Name;
  readonly span: Span;
}

/** A channel with its address: `formulier "https://..."`. Of the channel `other` the address is its name: `"WhatsApp"`. */
export interface ChannelNode {
  readonly channel: ChannelId;
  readonly address?: Text;
  readonly span: Span;
}

/** `aan klager, bestuur` and its like; `preposition` is the Dutch word. */
export interface PrepositionPhrase {
  readonly preposition: "aan" | "met" | "tussen" | "naar" | "bij" | "door" | "van";
  readonly roles: readonly Name[];
  /** `met klager of beklaagde`: one of them. */
  readonly any?: true;
}

/**
 * Somebody does something: `directie bevestigt de ontvangst aan klager, schriftelijk`.
 * `phrase` is an entry of the closed vocabulary (`glossary/acts.ts`), or `free`: a modal with a quoted infinitive
 * (`klager kan "een gesprek vragen"`), which has no meaning to a checker.
 */
export interface ActNode {
  readonly actors: readonly Name[];
  /** `bestuur of voorzitter antwoordt`: one of them. */
  readonly anyActor?: true;
  readonly modal?: "may" | "must" | "may-not"; // mag, kan | moet, zal | mag niet, kan niet
  /** A `may` or `may-not` written as `kan`. */
  readonly can?: true;
  /** The verb as written is a plural: `medewerkers zoeken een oplossing`. */
  readonly plural?: true;
  readonly phrase: ActId | "free";
  readonly phraseSpan: Span;
  /** The quoted infinitive of a free act. */
  readonly free?: Text;
  /** Roles that are the direct object: `hoort klager, beklaagde`. */
  readonly objects: readonly Name[];
  /** `hoort klager of beklaagde`: one of them. */
  readonly anyObject?: true;
  readonly prepositions: readonly PrepositionPhrase[];
  /** `over "..."` */
  readonly about?: Text;
  /** A quoted direct object: `legt vast "de afspraken"`. */
  readonly what?: Text;
  readonly forms: readonly FormId[];
  /** `, samen` or `, apart` (of a hearing or talk). */
  readonly together?: boolean;
  /** `, als "..."`: only in that case. */
  readonly condition?: Text;
  /** `, op verzoek [van ROL]` */
  readonly onRequest?: { readonly of?: Name };
  readonly span: Span;
}

/** A piece of data or content: `naam`, `machtiging "een machtiging" als bestand, indien van toepassing`. */
export interface FieldNode extends Item {
  readonly type?: FieldType;
  /** `als keuze "a", "b"` */
  readonly options?: readonly Text[];
}

/** Where a transition leads. */
export type TargetNode = { readonly span: Span } & (
  | { readonly kind: "tier"; readonly name: Name } // naar trap T (also a zijroute)
  | { readonly kind: "step"; readonly name: Name; readonly back: boolean } // [terug] naar stap S
  | { readonly kind: "close" } // sluiting
);

/** Where a step leads: as a transition, or `afhandeling`, past the other steps of its tier. */
export type StepTargetNode = TargetNode | { readonly kind: "handled"; readonly span: Span };

/** `2024-11-01`; an impossible date is reported by the parser and kept as written. */
export interface DateNode {
  readonly iso: string;
  readonly span: Span;
}

/** Traits and parts of single statements; each line shows how it is written. */
export type RoleTrait = "external" | "internal" | "independent" | "per-case"; // extern, intern, onafhankelijk, aangewezen per klacht
export type TierTrait = "informal" | "formal" | "advised" | "required" | "external" | "internal"; // informeel, formeel, aangeraden, verplicht, extern, intern
export type CostsNode =
  | { readonly kind: "free" }
  | { readonly kind: "charged"; readonly amount?: number; readonly refundOn: readonly Name[] };
export type OpeningNode =
  | { readonly kind: "after"; readonly tier: Name } // open na trap T
  | { readonly kind: "lapsed"; readonly step?: Name } // open als termijn [van STAP] verstrijkt
  | { readonly kind: "condition"; readonly text: Text } // open als "..."
  | { readonly kind: "direct"; readonly text?: Text } // open rechtstreeks [als "..."]
  | { readonly kind: "always"; readonly roles: readonly Name[] }; // altijd open [voor klager, KLASSE]
export type OutcomeEffect =
  | { readonly kind: "consequence"; readonly text: Text } // volgt "..."
  | { readonly kind: "target"; readonly target: StepTargetNode }; // naar stap S | sluiting | afhandeling
export type NoticeTimingNode =
  | { readonly kind: "timely" } // tijdig
  | { readonly kind: "before-end"; readonly lead?: Duration } // [2 dagen] voor einde termijn
  | { readonly kind: "term"; readonly term: TermNode }; // binnen 3 weken na ontvangst
export type FrequencyNode =
  | { readonly kind: "continuous" } // steeds
  | { readonly kind: "every"; readonly length: Duration }; // elke 2 weken, elk jaar
