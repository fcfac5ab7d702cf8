/**
 * The syntax tree of a `.klacht` file: statements as written, nested by placement.
 *
 * A file is a flat run of statements. Each starts with its own keyword (or with a role and a verb) and belongs to
 * the innermost open block that accepts it (`placement.ts`). So a mistake costs one statement, and layout means nothing.
 * The tree keeps names as written; `lower` resolves them. Positions are UTF-16 offsets.
 */

import type { FormId, NamedChannelId, TriggerId } from "../glossary/ids.js";
import type { Lines } from "../source/lines.js";
import type { Span } from "../source/span.js";
import type {
  ActNode,
  BoundNode,
  ChannelNode,
  CostsNode,
  DateNode,
  Duration,
  FieldNode,
  FrequencyNode,
  Item,
  Name,
  NoticeTimingNode,
  OpeningNode,
  OutcomeEffect,
  RoleTrait,
  StepTargetNode,
  TargetNode,
  TermNode,
  Text,
  TierTrait,
} from "./ast-parts.js";
/** A whole file. `comments` that stand after the last statement are kept in `trailing`. */
export interface FileNode {
  readonly nodes: readonly Node[];
  readonly trailing: readonly Comment[];
}

/**
 * A statement as it stands in a file, with the statements that belong to it. What every statement has stands here and
 * not in the statement itself: those have some ninety shapes, and asking one for a key that all of them have is slow.
 */
export interface AnyNode {
  /** The file it stands in: procedures are made of several. */
  readonly file: Lines;
  readonly kind: Kind;
  readonly statement: Statement;
  readonly span: Span;
  /** `bron "..."` at the end of the statement: its place in the source text. */
  readonly source: string | undefined;
  readonly comments: readonly Comment[];
  readonly children: readonly Node[];
}

/** The same for a statement of one kind. */
export type Node<K extends Kind = Kind> = Omit<AnyNode, "kind" | "statement"> & {
  readonly kind: K;
  readonly statement: StatementOf<K>;
};

/** A kind of statement. */
export type Kind = Statement["kind"];

/** The statements of one kind. */
export type StatementOf<K extends Kind> = Extract<Statement, { readonly kind: K }>;

/** A comment: `own` stands on lines above the statement it is kept with, `end` on the statement's last line. */
export interface Comment {
  readonly text: string;
  readonly place: "own" | "end";
  /** Offset of the `#`. */
  readonly start: number;
  /** A blank line follows: the comment is about more than the statement below it. */
  readonly apart?: true;
}

/** The statements, by their kind. The syntax of each stands in its comment; `reference.ts` holds the full page. */
export type Statement =
  // ── identity ────────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "regulation"; readonly title: Text } // reglement "..."
  | { readonly kind: "include"; readonly path: Text } // gebruikt "delen/kalender.klacht"
  | { readonly kind: "organisation"; readonly name: Text; readonly short?: Text } // organisatie "..." [kort "BLH"]
  | { readonly kind: "version"; readonly value: Text } // versie "1.0"
  | { readonly kind: "valid"; readonly from?: DateNode; readonly until?: DateNode } // geldig vanaf D [tot en met D] | geldig tot en met D
  | { readonly kind: "scope"; readonly text: Text } // geldt voor "..."
  | { readonly kind: "address-form"; readonly form: "u" | "je" | "third" } // aanspreekvorm u | je | derde persoon
  | { readonly kind: "contact-role"; readonly role: Name } // contactpersoon ROL
  | { readonly kind: "legal-basis"; readonly texts: readonly Text[] } // grondslag "...", "..."
  | {
      // vastgesteld [door ROL] [op D] [, na advies van R, R] [, met instemming van R, R]
      readonly kind: "adopted";
      readonly by?: Name;
      readonly on?: DateNode;
      readonly advice: readonly Name[];
      readonly consent: readonly Name[];
    }
  | { readonly kind: "published"; readonly places: readonly Text[] } // bekendgemaakt via "...", "..."
  | { readonly kind: "definition"; readonly term: Text; readonly meaning: Text } // begrip "..." betekent "..."
  | { readonly kind: "article"; readonly heading: Text; readonly body: Text } // artikel "..." """..."""
  // ── calendar ────────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "calendar"; readonly files?: readonly Text[] } // kalender ["kalenders/school.yaml", ...]
  | { readonly kind: "workdays"; readonly days: readonly number[] } // werkdagen maandag tot en met vrijdag | werkdagen maandag, dinsdag
  | {
      // feestdagen nederland | nederland-werkdagen | vlaanderen | geen
      //   [, met goede vrijdag | , zonder goede vrijdag] [, bevrijdingsdag elk jaar | elk lustrum | niet]
      readonly kind: "holidays";
      readonly set: "nederland" | "nederland-werkdagen" | "vlaanderen" | "geen";
      readonly goodFriday?: boolean;
      readonly liberationDay?: "yearly" | "lustrum" | "never";
    }
  | {
      // gesloten D [tot en met D] ["kerstvakantie"] [, telt niet mee]
      readonly kind: "closure";
      readonly from: DateNode;
      readonly to?: DateNode;
      readonly name?: Text;
      readonly suspends: boolean;
    }
  | { readonly kind: "terms-act"; readonly applies: boolean } // termijnenwet geldt [niet]
  // ── people ──────────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "role"; readonly id: Name; readonly label: Text } // rol ID "de directie"
  | { readonly kind: "role-plural" } // meervoud
  | { readonly kind: "role-traits"; readonly traits: readonly RoleTrait[] } // extern, onafhankelijk, aangewezen per klacht
  | { readonly kind: "person"; readonly name: Text } // persoon "Cor de Beurs"
  | { readonly kind: "contact"; readonly channel: NamedChannelId; readonly address: Text } // e-mail "..." | telefoon "..." | post "..." | website "..."
  | {
      readonly kind: "committee";
      readonly members?: number;
      readonly atLeast?: true;
      readonly externalChair: boolean;
    } // commissie [van [ten minste] 3 leden] [, externe voorzitter]
  | { readonly kind: "substitute"; readonly by: Name; readonly condition?: Text } // vervangen door ROL, als "..."; without: when the complaint is about the role
  | { readonly kind: "incompatible"; readonly roles: readonly Name[] } // niet tegelijk ROL, ROL
  | { readonly kind: "supports"; readonly roles: readonly Name[]; readonly free: boolean } // steunt klager[, kosteloos]
  | { readonly kind: "tasks"; readonly tasks: readonly Text[] } // taken "informeren", "adviseren"
  // ── who and what ────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "complainants" } // klagers
  | {
      // individueel ID "een ouder" [, vanaf 16 jaar] | vertegenwoordiger ... | gezamenlijk ...
      readonly kind: "complainant";
      readonly manner: "individual" | "representative" | "joint";
      readonly items: readonly Item[];
      readonly minimumAge?: number;
    }
  | { readonly kind: "no-complainant"; readonly items: readonly Item[]; readonly reason?: Text } // niet "..." [, omdat "..."]
  | { readonly kind: "assistance"; readonly roles: readonly Name[] } // bijstand voor klager, beklaagde
  | { readonly kind: "representation"; readonly allowed: boolean; readonly mandate: boolean } // vertegenwoordiging toegestaan [, met machtiging] | vertegenwoordiging niet toegestaan
  | { readonly kind: "complaints" } // klachten
  | { readonly kind: "subjects"; readonly exhaustive: boolean; readonly items: readonly Item[] } // gaan over ... | gaan onder andere over ...
  | {
      // gaan niet over bezwaar "bezwaar tegen een besluit" [, omdat "..."] [, daarvoor naar "..."]
      readonly kind: "excluded-subjects";
      readonly items: readonly Item[];
      readonly reason?: Text;
      readonly elsewhere?: Text;
    }
  | { readonly kind: "anonymous"; readonly allowed: boolean; readonly reason?: Text } // anoniem niet|toegestaan [, omdat "..."]
  | { readonly kind: "refusal"; readonly must: boolean; readonly grounds: readonly Item[] } // weigert als "..." | mag weigeren als "...", "..."
  | { readonly kind: "outcome"; readonly id: Name; readonly label: Text } // uitkomst ID "deels gegrond"
  | { readonly kind: "remedies"; readonly items: readonly Item[] } // oplossingen "...", "..." indien van toepassing
  // ── tiers ───────────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "tier"; readonly id: Name; readonly label: Text } // trap ID "..."
  | { readonly kind: "side-route"; readonly id: Name; readonly label: Text } // zijroute ID "..."
  | { readonly kind: "tier-traits"; readonly traits: readonly TierTrait[] } // informeel, aangeraden | verplicht | extern | intern | formeel
  | { readonly kind: "handler"; readonly roles: readonly Name[] } // behandelaar ROL
  | { readonly kind: "skip"; readonly conditions: readonly Text[] } // overslaan als "...", "..."
  | { readonly kind: "reopen"; readonly condition: Text } // heropenen als "..."
  | { readonly kind: "costs"; readonly costs: CostsNode } // kosteloos | tegen kosten [van 25 euro] [, terug bij gegrond [of deels_gegrond]]
  | { readonly kind: "competent"; readonly subjects: readonly Name[] } // bevoegd voor ONDERWERP, ONDERWERP
  | { readonly kind: "not-competent"; readonly items: readonly Item[] } // beslist niet over "schadevergoeding"
  | { readonly kind: "binding"; readonly roles: readonly Name[] } // bindend voor ROL, ROL
  | { readonly kind: "non-binding" } // niet bindend
  | { readonly kind: "appeal"; readonly open: boolean; readonly tier?: Name } // beroep bij trap T | geen beroep
  | { readonly kind: "opens"; readonly opening: OpeningNode } // open na trap T | open als ... | open rechtstreeks als "..." | altijd open voor ...
  | { readonly kind: "offers"; readonly items: readonly Item[] } // biedt "informatie", "advies"
  | {
      // niet tevreden [na STAP] [door ROL of ROL]: naar trap T [of naar trap U] [, als "..."] [, binnen ...] | geweigerd: naar trap T
      readonly kind: "transition";
      readonly trigger: TriggerId;
      readonly step?: Name;
      /** Roles and classes of complainants of which any may take this way; without: the complainant. */
      readonly by?: readonly Name[];
      readonly targets: readonly TargetNode[];
      readonly condition?: Text;
      readonly window?: TermNode;
    }
  // ── intake ──────────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "intake"; readonly to: readonly Name[] } // indienen [bij ROL, ROL]
  | { readonly kind: "via"; readonly channels: readonly ChannelNode[]; readonly preferred: boolean } // via e-mail "...", post | bij voorkeur via e-mail
  | { readonly kind: "forms"; readonly forms: readonly FormId[] } // schriftelijk [of mondeling]
  | {
      // vermeldt FIELD, FIELD [, alleen voor KLASSE, KLASSE] [, bij UITKOMST of UITKOMST] [, als "..."] | mag vermelden FIELD, FIELD | vermeldt open
      readonly kind: "states";
      readonly fields: readonly FieldNode[];
      readonly required: boolean;
      readonly onlyFor: readonly Name[];
      readonly onOutcomes: readonly Name[];
      readonly condition?: Text;
      readonly open: boolean;
    }
  | { readonly kind: "signed" } // ondertekend
  | { readonly kind: "help"; readonly by: Name } // hulp bij het opschrijven door ROL
  | { readonly kind: "window"; readonly term: TermNode; readonly late?: "refused" | "may-be-handled" } // indientermijn ... [, daarna geweigerd | , daarna mogelijk]
  | { readonly kind: "completion-chance"; readonly term: TermNode } // aanvullen binnen 2 weken
  // ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────
  | { readonly kind: "step"; readonly id: Name; readonly label?: Text } // stap ID ["..."]
  | { readonly kind: "act"; readonly act: ActNode } // ROL VERB ...
  | { readonly kind: "optional" } // eventueel
  | { readonly kind: "only-if"; readonly condition: Text } // alleen als "..."
  | {
      // alleen bij klachten over ONDERWERP, ONDERWERP | alleen voor KLASSE, KLASSE | alleen bij gegrond of deels_gegrond
      readonly kind: "only-in";
      readonly of: "subject" | "class" | "outcome";
      readonly names: readonly Name[];
    }
  | { readonly kind: "waived"; readonly grounds: readonly Item[] } // vervalt als "...", "..."
  | { readonly kind: "rounds"; readonly count: number; readonly roles: readonly Name[] } // schriftelijke rondes 2 [door klager, beklaagde]
  | { readonly kind: "term"; readonly term: TermNode } // see TermNode
  | { readonly kind: "verdict"; readonly outcomes: readonly Name[] } // oordeel gegrond of deels_gegrond of ongegrond
  | { readonly kind: "on-outcome"; readonly outcomes: readonly Name[]; readonly effect: OutcomeEffect } // bij gegrond [of deels_gegrond] volgt "..." | bij gegrond naar stap S | bij ongegrond sluiting | bij niet_behandeld afhandeling
  | { readonly kind: "next"; readonly target: StepTargetNode; readonly condition?: Text } // daarna naar stap S | daarna sluiting | daarna afhandeling | terug naar stap S [, als "..."]
  | { readonly kind: "whole" } // geheel
  | {
      // verlengen [eenmaal|N maal] met [ten hoogste] 4 weken [, in totaal ten hoogste 10 weken] [, als "..."] | verlengen zonder maximum | verlengen open
      readonly kind: "extension";
      readonly times?: number;
      readonly length?: Duration;
      readonly capped: boolean;
      /** `, in totaal ten hoogste ...`: all extensions of the term together. */
      readonly total?: Duration;
      readonly limit: "stated" | "unlimited" | "open";
      readonly condition?: Text;
    }
  | { readonly kind: "extension-base"; readonly rolled: boolean } // telt vanaf einde termijn | telt vanaf verschoven einde
  | { readonly kind: "consent"; readonly roles: readonly Name[]; readonly forms: readonly FormId[] } // instemming van ROL [, schriftelijk]
  | {
      // opschorten zolang "..." [, ten hoogste 4 weken] | opschorten tijdens STAP
      readonly kind: "suspension";
      readonly condition?: Text;
      readonly step?: Name;
      readonly maximum?: Duration;
    }
  | {
      // [anders] bericht aan ROL, ROL (or `ROL of ROL`: any) [over "..."] [, schriftelijk] [, tijdig | , voor einde termijn | , binnen ...]
      readonly kind: "notice";
      readonly otherwise: boolean;
      readonly to: readonly Name[];
      readonly any?: true;
      readonly about?: Text;
      readonly forms: readonly FormId[];
      readonly timing?: NoticeTimingNode;
    }
  // ── duties, confidentiality, file ───────────────────────────────────────────────────────────────────────────
  | { readonly kind: "duty"; readonly id: Name; readonly label?: Text } // plicht ID ["..."]
  | { readonly kind: "during"; readonly tier: Name } // tijdens trap T
  | { readonly kind: "frequency"; readonly every: FrequencyNode } // steeds | elke 2 weken | elk jaar
  | { readonly kind: "anonymised" } // geanonimiseerd
  | { readonly kind: "confidentiality" } // vertrouwelijkheid
  | { readonly kind: "all-confidential" } // alle klachten vertrouwelijk
  | {
      readonly kind: "secrecy";
      readonly roles: readonly Name[];
      readonly after: boolean;
      readonly except?: Text;
    } // geheimhouding voor ROL, ROL [, ook na afloop] [, behalve als "..."]
  | { readonly kind: "identity"; readonly role: Name; readonly onRequest: boolean } // identiteit van klager beschermd [, op verzoek]
  | { readonly kind: "data-use"; readonly purpose: Text; readonly law?: Text } // gegevens alleen voor "..." [, volgens "de AVG"]
  | { readonly kind: "access"; readonly roles: readonly Name[] } // toegang voor ROL, ROL
  | { readonly kind: "file" } // dossier
  | {
      readonly kind: "register";
      readonly items: readonly Item[];
      readonly by?: readonly Name[];
      readonly name?: Text;
    } // registreert klachten, afhandeling [, door ROL] [, in "het klachtendossier"]
  | {
      // bewaren 2 jaar [na ...] [of 1 jaar na ...] [, wat het laatst komt] [, bij gegrond] [, volgens "de selectielijst"] [, in "..."] | bewaren minstens|hoogstens ... | bewaren open | bewaren blijvend
      readonly kind: "retention";
      readonly bound: "exact" | "minimum" | "maximum" | "open" | "permanent";
      readonly bounds: readonly BoundNode[];
      readonly pick?: "earliest" | "latest";
      readonly outcomes: readonly Name[];
      /** `, volgens "..."`: the rule the writer says the term comes from. */
      readonly basis?: Text;
      readonly register?: Text;
    }
  | { readonly kind: "disposal"; readonly manner: "destroy" | "anonymise" }; // daarna vernietigen | daarna anonimiseren
