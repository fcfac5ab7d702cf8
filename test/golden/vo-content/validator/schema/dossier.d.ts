// Dossier van een klacht: Klachtenprocedure ondersteuning
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Dossier van een klacht: Klachtenprocedure ondersteuning */
export type Dossier = {
  /** Versie van het dossierformaat */
  readonly caseVersion: string;
  /** Procedure */
  readonly machine: "vo-content";
  /** Versie van de machine */
  readonly irVersion: string;
  /** Toestand */
  readonly state: 
    | "start"
    | "telefoontje.gesprek"
    | "telefoontje.handled"
    | "klacht.begin"
    | "klacht.reactie"
    | "klacht.terugmelding"
    | "klacht.verder_zoeken"
    | "klacht.handled"
    | "klachtenpersoon.afhandeling"
    | "klachtenpersoon.uitspraak"
    | "klachtenpersoon.handled"
    | "rechter.pending"
    | "closed";
  /** Laatste moment waarop iets gebeurde */
  readonly now?: string;
  /** Uitkomst */
  readonly outcome?: 
    | "gegrond"
    | "deels_gegrond"
    | "ongegrond"
    | "niet_behandeld"
    | "ingetrokken"
    | "opgelost";
  /** Onderwerpen */
  readonly subjects: readonly [];
  /** Omstandigheden die gelden */
  readonly holds?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
  /** Wanneer wat gebeurde */
  readonly anchors: Readonly<Record<string, string>>;
  /** Termijnen */
  readonly terms: readonly {
    /** Termijn */
    readonly term: 
      | "klacht.begin.asap"
      | "klacht.reactie.hard"
      | "klacht.escalation.klachtenpersoon.hard"
      | "klachtenpersoon.afhandeling.target"
      | "klachtenpersoon.escalation.rechter.open";
    /** Ronde */
    readonly round: number;
    /** Stand */
    readonly status: "open" | "suspended" | "met" | "breached" | "missed" | "lapsed" | "withdrawn";
    /** Geopend */
    readonly opened: string;
    /** Laatste dag */
    readonly due?: string;
    /** Laatste dag, zonder verschuiving */
    readonly raw?: string;
    /** Waarom er geen laatste dag is */
    readonly undated?: 
      | "anchor-unknown"
      | "asap"
      | "reasonable"
      | "per-case"
      | "open"
      | "extension-open"
      | "calendar-limit";
    /** Aantal keer verlengd */
    readonly extensions: number;
    /** Laatste dag zonder verlenging */
    readonly unextended?: string;
    /** Gebruikte verlengingen */
    readonly extendedBy?: readonly string[];
    /** Met de hand bepaald */
    readonly fixed: boolean;
    /** Stilgezet */
    readonly suspended?: {
      /** Sinds */
      readonly since: string;
      /** Tot */
      readonly until?: string;
      /** Door een stap */
      readonly byStep: boolean;
    };
    /** Geëindigd */
    readonly ended?: string;
    /** Alsnog gedaan */
    readonly done?: string;
  }[];
  /** Wat er is opgegeven */
  readonly data: Readonly<Record<string, unknown>>;
  /** Verloop */
  readonly log: readonly {
    /** Moment */
    readonly at: string;
    /** Gebeurtenis */
    readonly event: 
      | "telefoontje.file"
      | "telefoontje.gesprek"
      | "telefoontje.satisfied"
      | "klacht.file"
      | "klacht.begin"
      | "klacht.reactie"
      | "klacht.terugmelding"
      | "klacht.terugmelding.omit"
      | "klacht.verder_zoeken"
      | "klacht.verder_zoeken.omit"
      | "klacht.satisfied"
      | "klacht.dissatisfied"
      | "klachtenpersoon.file"
      | "klachtenpersoon.afhandeling"
      | "klachtenpersoon.uitspraak"
      | "klachtenpersoon.satisfied"
      | "rechter.file"
      | "rechter.finish"
      | "klachtenpersoon.afhandeling.target.extend"
      | "time";
    /** Toestand ervoor */
    readonly from: 
      | "start"
      | "telefoontje.gesprek"
      | "telefoontje.handled"
      | "klacht.begin"
      | "klacht.reactie"
      | "klacht.terugmelding"
      | "klacht.verder_zoeken"
      | "klacht.handled"
      | "klachtenpersoon.afhandeling"
      | "klachtenpersoon.uitspraak"
      | "klachtenpersoon.handled"
      | "rechter.pending"
      | "closed";
    /** Toestand erna */
    readonly to: 
      | "start"
      | "telefoontje.gesprek"
      | "telefoontje.handled"
      | "klacht.begin"
      | "klacht.reactie"
      | "klacht.terugmelding"
      | "klacht.verder_zoeken"
      | "klacht.handled"
      | "klachtenpersoon.afhandeling"
      | "klachtenpersoon.uitspraak"
      | "klachtenpersoon.handled"
      | "rechter.pending"
      | "closed";
    /** Door wie */
    readonly by?: 
      | "klager"
      | "beklaagde"
      | "betrokkenen"
      | "organisatie"
      | "klachtenpersoon"
      | "rechter";
    /** Uitkomst */
    readonly outcome?: 
      | "gegrond"
      | "deels_gegrond"
      | "ongegrond"
      | "niet_behandeld"
      | "ingetrokken"
      | "opgelost";
    /** Omstandigheden die zijn gemeld */
    readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
    /** Wat er met termijnen gebeurde */
    readonly terms: readonly {
      /** Termijn */
      readonly term: 
        | "klacht.begin.asap"
        | "klacht.reactie.hard"
        | "klacht.escalation.klachtenpersoon.hard"
        | "klachtenpersoon.afhandeling.target"
        | "klachtenpersoon.escalation.rechter.open";
      /** Ronde */
      readonly round: number;
      /** Verandering */
      readonly change: 
        | "opened"
        | "dated"
        | "extended"
        | "set"
        | "resumed"
        | "done-late"
        | "suspended"
        | "met"
        | "breached"
        | "missed"
        | "lapsed"
        | "withdrawn";
      /** Laatste dag */
      readonly due?: string;
    }[];
  }[];
  /** Aannames */
  readonly assumptions: readonly {
    /** Soort aanname */
    readonly kind: 
      | "received-same-day"
      | "filed-same-day"
      | "transferred-same-day"
      | "anchor-natural"
      | "anchor-partial"
      | "extension-repeated"
      | "hour-unknown";
    /** Waarover */
    readonly about: string;
  }[];
};

/** Wat er niet klopt, en wat eraan te doen is. */
export interface ValidationError {
  /** De plaats in de gegevens, als JSON Pointer. */
  readonly pointer: string;
  /** Dezelfde plaats als naam van een veld: `machtiging.naam`. */
  readonly field: string;
  readonly code: "required" | "empty" | "type" | "format" | "choice" | "range" | "unexpected" | "repeated";
  /** Een zin voor wie het formulier invult. */
  readonly nl: string;
}

export type Validation =
  | { readonly ok: true; readonly value: Dossier }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Of deze gegevens kloppen. */
export declare function validate(value: unknown): Validation;
