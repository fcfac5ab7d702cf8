import { TERM_STATUSES, UNDATED } from "../../../simulate/case.js";

const quoted = (word: string): string => `"${word}"`;

/** The types that are the same in every module, or differ by the ids alone. */
export const FIXED_TYPES = `/** Een dag als \`2026-01-05\`, of met het uur erbij als \`2026-01-05T14:30\`. Een tekst die dat niet is, wordt geweigerd. */
export type Moment = string;

/** Een dag als \`2026-01-05\`. */
export type IsoDate = string;

/** Een duur, zoals \`{ amount: 6, unit: "week" }\`. */
export interface Length {
  readonly amount: number;
  readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
}

/** Een meegestuurd bestand: de naam, de mediasoort en de plaats. */
export interface FileReference {
  readonly naam: string;
  readonly type: string;
  readonly verwijzing?: string;
}

/** Alles wat gevraagd wordt, of niets als het hier niet wordt bewaard. */
type Recorded<Contents> = Contents | { readonly [Key in keyof Contents]?: never };

/** Inhoud waarvan deze velden bij de uitkomst verplicht zijn. */
type Asked<Contents, Key extends keyof Contents> = Contents & Required<Pick<Contents, Key>>;
`;

/** The types of a case and of what \`step\` and the others give. */
export const CASE_TYPES = `/** Een gebeurtenis; \`type\` zegt welke, en daarmee wat er verder bij mag. */
export type CaseEvent = CaseEvents[keyof CaseEvents];

/** De soorten gebeurtenissen die in een toestand kunnen, met \`time\`. Of het in de zaak zelf kan, zegt \`allowed\`. */
export type EventTypeFor<S extends StateId> = S extends StateId ? keyof Course[S] & keyof CaseEvents : never;

/** De gebeurtenissen die in een toestand kunnen. */
export type EventFor<S extends StateId> = CaseEvents[EventTypeFor<S>];

/** De toestanden waar een gebeurtenis toe kan leiden. */
export type StateAfter<S extends StateId, T extends keyof CaseEvents> = S extends StateId
  ? T extends keyof Course[S]
    ? Course[S][T] & StateId
    : never
  : never;

/** Eén keer dat een termijn loopt. */
export interface CaseTerm {
  readonly term: TermId;
  /** 1 voor de eerste keer dat de termijn in deze zaak loopt. */
  readonly round: number;
  readonly status: ${TERM_STATUSES.map(quoted).join(" | ")};
  readonly opened: Moment;
  /** De laatste dag. */
  readonly due?: Moment;
  readonly raw?: Moment;
  readonly undated?: Undated;
  readonly extensions: number;
  readonly extendedBy?: readonly string[];
  readonly unextended?: Moment;
  readonly fixed: boolean;
  readonly suspended?: { readonly since: Moment; readonly until?: Moment; readonly byStep: boolean };
  readonly ended?: Moment;
  readonly done?: Moment;
}

/** Waarom een lopende termijn geen laatste dag heeft. */
export type Undated =
${UNDATED.map((reason) => `  | ${quoted(reason)}`).join("\n")};

/** Wat er op één moment gebeurde, en wat dat met de termijnen deed. */
export interface LogEntry {
  readonly at: Moment;
  readonly event: EventId | "time";
  readonly from: StateId;
  readonly to: StateId;
  readonly by?: RoleId;
  readonly outcome?: OutcomeId;
  readonly conditions?: readonly ConditionId[];
  readonly terms: readonly {
    readonly term: TermId;
    readonly round: number;
    readonly change: "opened" | "dated" | "extended" | "set" | "resumed" | "done-late" | Exclude<CaseTerm["status"], "open">;
    readonly due?: Moment;
  }[];
}

interface CaseRecord<S extends StateId> {
  readonly caseVersion: string;
  readonly machine: typeof id;
  readonly irVersion: string;
  readonly state: S;
  /** Het laatste moment waarop iets gebeurde. */
  readonly now?: Moment;
  readonly outcome?: OutcomeId;
  readonly class?: ClassId;
  readonly subjects: readonly SubjectId[];
  readonly holds?: readonly ConditionId[];
  /** Wanneer wat gebeurde. */
  readonly anchors: Readonly<Record<string, Moment>>;
  readonly terms: readonly CaseTerm[];
  /** Wat er is opgegeven; het latere over het eerdere heen. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly log: readonly LogEntry[];
  /** Wat niemand zei en daarom is aangenomen. */
  readonly assumptions: readonly { readonly kind: string; readonly about: string }[];
}

/** Een klacht in een van deze toestanden: gewone JSON, die bewaard kan worden en later verder kan. */
export type CaseIn<S extends StateId> = S extends StateId ? CaseRecord<S> : never;

/** Een klacht, in welke toestand ook; \`state\` zegt welke. */
export type Case = CaseIn<StateId>;

/** Waarom iets wordt geweigerd: een code voor programma's en een zin voor mensen. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly nl: string;
  readonly en: string;
  /** De ids waar het om gaat. */
  readonly about: readonly string[];
  /** JSON Pointer naar wat er mis is met de gebeurtenis zelf. */
  readonly pointer?: string;
}

/** De zaak na de gebeurtenis, of waarom die wordt geweigerd. */
export type StepResult<S extends StateId = StateId> =
  | { readonly ok: true; readonly case: CaseIn<S> }
  | { readonly ok: false; readonly reason: Refusal };

/** Een termijn die loopt: wie er moet handelen, en tot wanneer. */
export interface DueTerm {
  readonly term: TermId;
  readonly of: { readonly kind: string };
  readonly holder: readonly RoleId[];
  readonly modality: TermEntry["modality"];
  readonly status: "open" | "suspended";
  readonly due?: Moment;
  readonly undated?: Undated;
}

/** Iets wat nu met de zaak kan gebeuren. */
export interface AllowedEvent<E extends EventId = EventId> {
  readonly event: E;
  readonly by: readonly RoleId[];
  /** Waar het toe kan leiden, en wat de gebeurtenis daarvoor moet zeggen. */
  readonly ways: readonly { readonly to: StateId; readonly needs: readonly Guard[] }[];
  readonly outcomes: readonly OutcomeId[];
  readonly term?: TermId;
}

/** Een voorwaarde van een overgang. */
export type Guard =
  | { readonly kind: "any-condition"; readonly conditions: readonly ConditionId[] }
  | { readonly kind: "outcome"; readonly outcomes: readonly OutcomeId[]; readonly soFar?: true }
  | { readonly kind: "within"; readonly term: TermId }
  | { readonly kind: "lapsed"; readonly terms: readonly TermId[] }
  | { readonly kind: "class"; readonly classes: readonly ClassId[]; readonly orUnknown?: true }
  | { readonly kind: "received"; readonly tier: TierId }
  | { readonly kind: "subject"; readonly subjects: readonly SubjectId[]; readonly orUnknown?: true }
  | { readonly kind: "by"; readonly roles: readonly RoleId[]; readonly classes?: readonly ClassId[] };

/** Eén gebeurtenis met haar moment, of een regel uit het verloop van een bewaarde zaak. */
export type PlayedEntry = { readonly event: CaseEvent; readonly at: Moment } | LogEntry;

/** De zaak waar een verloop toe leidt, of de eerste regel die wordt geweigerd, geteld vanaf 0. */
export type Replayed =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: Refusal; readonly entry: number };

/** Wat een programma van een id laat zien. */
export interface Entry {
  readonly label: string;
}

/** Een toestand. */
export interface StateEntry extends Entry {
  readonly kind: "initial" | "step" | "pending" | "handled" | "final";
  readonly tier?: TierId;
  readonly outcome?: OutcomeId;
}

/** Iets wat kan gebeuren. \`by\`: wie het doet. */
export interface EventEntry extends Entry {
  readonly kind: "file" | "complete" | "omit" | "respond" | "extend" | "suspend" | "resume" | "set" | "finish";
  readonly by: readonly RoleId[];
  readonly tier?: TierId;
  readonly term?: TermId;
  readonly outcomes?: readonly OutcomeId[];
}

/** Een trap van de procedure. */
export interface TierEntry extends Entry {
  readonly informal: boolean;
  readonly external: boolean;
}

/** Een bericht, met wat erin staat. */
export interface DocumentEntry extends Entry {
  readonly fields: readonly { readonly id: string; readonly label: string; readonly required: boolean }[];
}

/** Een termijn. \`holder\`: wie binnen de termijn moet handelen. */
export interface TermEntry extends Entry {
  readonly modality: "hard" | "target" | "asap" | "reasonable" | "per-case" | "open" | "none";
  readonly holder: readonly RoleId[];
}
`;
