// Dossier van een klacht: Praktijkwijzer Klachten
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Dossier van een klacht: Praktijkwijzer Klachten */
export type Dossier = {
  /** Versie van het dossierformaat */
  readonly caseVersion: string;
  /** Procedure */
  readonly machine: "kober";
  /** Versie van de machine */
  readonly irVersion: string;
  /** Toestand */
  readonly state: 
    | "start"
    | "rechtstreeks.gesprek"
    | "rechtstreeks.manager"
    | "rechtstreeks.handled"
    | "klachtenregeling.bevestiging"
    | "klachtenregeling.contact"
    | "klachtenregeling.oplossing"
    | "klachtenregeling.afhandeling"
    | "klachtenregeling.vervolg"
    | "klachtenregeling.handled"
    | "geschillencommissie.pending"
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
  /** Soort klager */
  readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
  /** Onderwerpen */
  readonly subjects: readonly [];
  /** Omstandigheden die gelden */
  readonly holds?: readonly (
    | "het-gesprek-geen-goede-oplossing-brengt"
    | "er-vervolgacties-nodig-zijn"
    | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
  /** Wanneer wat gebeurde */
  readonly anchors: Readonly<Record<string, string>>;
  /** Termijnen */
  readonly terms: readonly {
    /** Termijn */
    readonly term: 
      | "klachtenregeling.bevestiging.open"
      | "klachtenregeling.contact.asap"
      | "klachtenregeling.oplossing.hard"
      | "klachtenregeling.vervolg.per-case";
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
      | "rechtstreeks.file"
      | "rechtstreeks.gesprek"
      | "rechtstreeks.manager"
      | "rechtstreeks.manager.omit"
      | "rechtstreeks.satisfied"
      | "klachtenregeling.file"
      | "klachtenregeling.bevestiging"
      | "klachtenregeling.contact"
      | "klachtenregeling.oplossing"
      | "klachtenregeling.afhandeling"
      | "klachtenregeling.vervolg"
      | "klachtenregeling.vervolg.omit"
      | "klachtenregeling.satisfied"
      | "geschillencommissie.file"
      | "geschillencommissie.finish"
      | "klachtenregeling.vervolg.per-case.set"
      | "time";
    /** Toestand ervoor */
    readonly from: 
      | "start"
      | "rechtstreeks.gesprek"
      | "rechtstreeks.manager"
      | "rechtstreeks.handled"
      | "klachtenregeling.bevestiging"
      | "klachtenregeling.contact"
      | "klachtenregeling.oplossing"
      | "klachtenregeling.afhandeling"
      | "klachtenregeling.vervolg"
      | "klachtenregeling.handled"
      | "geschillencommissie.pending"
      | "closed";
    /** Toestand erna */
    readonly to: 
      | "start"
      | "rechtstreeks.gesprek"
      | "rechtstreeks.manager"
      | "rechtstreeks.handled"
      | "klachtenregeling.bevestiging"
      | "klachtenregeling.contact"
      | "klachtenregeling.oplossing"
      | "klachtenregeling.afhandeling"
      | "klachtenregeling.vervolg"
      | "klachtenregeling.handled"
      | "geschillencommissie.pending"
      | "closed";
    /** Door wie */
    readonly by?: 
      | "klager"
      | "beklaagde"
      | "betrokkenen"
      | "organisatie"
      | "medewerkers"
      | "gastouderopvang"
      | "serviceteam"
      | "manager"
      | "geschillencommissie"
      | "loket";
    /** Uitkomst */
    readonly outcome?: 
      | "gegrond"
      | "deels_gegrond"
      | "ongegrond"
      | "niet_behandeld"
      | "ingetrokken"
      | "opgelost";
    /** Omstandigheden die zijn gemeld */
    readonly conditions?: readonly (
      | "het-gesprek-geen-goede-oplossing-brengt"
      | "er-vervolgacties-nodig-zijn"
      | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
    /** Wat er met termijnen gebeurde */
    readonly terms: readonly {
      /** Termijn */
      readonly term: 
        | "klachtenregeling.bevestiging.open"
        | "klachtenregeling.contact.asap"
        | "klachtenregeling.oplossing.hard"
        | "klachtenregeling.vervolg.per-case";
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
