// Tijdlijn van een klacht: Klachtenreglement Hét Vertrouwensbureau
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Tijdlijn van een klacht: Klachtenreglement Hét Vertrouwensbureau */
export type Tijdlijn = {
  /** Versie van het formaat */
  readonly timelineVersion: string;
  /** Procedure */
  readonly machine: "het-vertrouwensbureau";
  /** Versie van de machine */
  readonly irVersion: string;
  /** Titel */
  readonly title: string;
  /** Ontvangen op */
  readonly received: string;
  /** Wat er moet gebeuren */
  readonly rows: readonly {
    /** Soort */
    readonly kind: 
      | "step"
      | "whole"
      | "filing"
      | "escalation"
      | "response"
      | "notice"
      | "completion"
      | "finish";
    /** Trap */
    readonly tier: "bureau" | "beroep";
    /** Omschrijving van de trap */
    readonly tierLabel: string;
    /** Omschrijving */
    readonly label: string;
    /** Wie */
    readonly who: readonly string[];
    /** Hoe dwingend */
    readonly modality: "hard" | "target" | "asap" | "reasonable" | "per-case" | "open" | "none";
    /** Zo spoedig mogelijk */
    readonly asap: boolean;
    /** Andere manieren om te tellen */
    readonly alternatives: readonly {
      /** Richting */
      readonly direction: "after" | "before";
      /** Vanaf wanneer */
      readonly anchor: 
        | "receipt"
        | "filing"
        | "step-received"
        | "step-sent"
        | "step-completed"
        | "handled"
        | "refusal-received"
        | "closing"
        | "completed"
        | "incident"
        | "discovery"
        | "service-end"
        | "term-end"
        | "custom"
        | "open";
      /** Duur */
      readonly length?: {
        /** Aantal */
        readonly amount: number;
        /** Eenheid */
        readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
      };
      /** Voor welke dag van het jaar */
      readonly before?: {
        /** Maand */
        readonly month: number;
        /** Dag */
        readonly day: number;
      };
      /** Waarover het gaat */
      readonly about?: string;
      /** Het einde van een indientermijn */
      readonly window?: true;
    }[];
    /** Onderwerpen */
    readonly subjects: readonly string[];
    /** Mag worden weggelaten */
    readonly optional: boolean;
    /** Een van hen is genoeg */
    readonly anyWho?: true;
    /** Stap */
    readonly step?: "bureau.bevestiging" | "bureau.onderzoek" | "bureau.reactie";
    /** Termijn */
    readonly term?: 
      | "bureau.bevestiging.hard"
      | "bureau.onderzoek.target"
      | "bureau.whole.target"
      | "bureau.escalation.beroep.hard";
    /** Alleen als */
    readonly onlyIf?: string;
    readonly classes?: readonly string[];
    /** Telt alleen als */
    readonly condition?: string;
    /** Alleen over deze onderwerpen */
    readonly onlySubjects?: readonly string[];
    /** Alleen voor deze klagers */
    readonly onlyFor?: readonly string[];
    /** Alleen bij deze uitkomsten */
    readonly onlyOutcomes?: readonly string[];
    /** Waarom het later kan worden */
    readonly unsure?: readonly {
      /** Soort */
      readonly kind: 
        | "step-without-term"
        | "tier-without-term"
        | "no-window"
        | "no-answer-term"
        | "loop-without-term"
        | "term-not-started"
        | "window-not-started"
        | "term-start-unknown"
        | "window-start-unknown";
      /** Waarover het gaat */
      readonly about: string;
      /** Omschrijving */
      readonly label: string;
      /** Waarop wordt gewacht */
      readonly waitsFor?: string;
    }[];
    /** Datum */
    readonly date?: string;
    /** Wat open is */
    readonly open?: {
      /** Reden */
      readonly reason: 
        | "no-term"
        | "asap"
        | "reasonable"
        | "per-case"
        | "open"
        | "none"
        | "anchor-unknown";
      /** Aangenomen */
      readonly assumed?: string;
      /** Waarop de aanname rust */
      readonly basis?: "previous" | "whole";
    };
    /** Hoe de datum is gevonden */
    readonly derivation?: {
      /** Richting */
      readonly direction: "after" | "before";
      /** Vanaf wanneer */
      readonly anchor: 
        | "receipt"
        | "filing"
        | "step-received"
        | "step-sent"
        | "step-completed"
        | "handled"
        | "refusal-received"
        | "closing"
        | "completed"
        | "incident"
        | "discovery"
        | "service-end"
        | "term-end"
        | "custom"
        | "open";
      /** Vanaf */
      readonly from: string;
      /** Aangenomen */
      readonly assumed: boolean;
      /** Dagen die niet meetellen */
      readonly skipped: readonly {
        /** Datum */
        readonly date: string;
        /** Naam */
        readonly name: string;
        /** Tot en met */
        readonly until?: string;
      }[];
      /** Laatste dag van een kortere maand */
      readonly clamped: boolean;
      /** De uiterste grens besliste */
      readonly outer: boolean;
      /** Duur */
      readonly length?: {
        /** Aantal */
        readonly amount: number;
        /** Eenheid */
        readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
      };
      /** Voor welke dag van het jaar */
      readonly before?: {
        /** Maand */
        readonly month: number;
        /** Dag */
        readonly day: number;
      };
      /** Waarover het gaat */
      readonly about?: string;
      /** Het einde van een indientermijn */
      readonly window?: true;
      /** Verschoven naar een werkdag */
      readonly rolled?: {
        /** Vanaf */
        readonly from: string;
        /** Redenen */
        readonly reasons: readonly {
          /** Datum */
          readonly date: string;
          /** Naam */
          readonly name: string;
          /** Tot en met */
          readonly until?: string;
        }[];
      };
      /** Jaren waarvan de gelijkgestelde dagen nog niet bekend zijn */
      readonly undecreed?: {
        /** Eerste jaar */
        readonly firstYear: number;
        /** Laatste jaar */
        readonly lastYear?: number;
      };
    };
    /** Verlengingen */
    readonly extensions?: readonly {
      /** Grens */
      readonly limit: "stated" | "unlimited" | "open";
      /** Duur */
      readonly length?: {
        /** Aantal */
        readonly amount: number;
        /** Eenheid */
        readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
      };
      /** Samen ten hoogste */
      readonly total?: {
        /** Aantal */
        readonly amount: number;
        /** Eenheid */
        readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
      };
      /** Tot en met */
      readonly until?: string;
    }[];
  }[];
  /** Wegen naar een einde */
  readonly paths: readonly {
    /** Weg */
    readonly way: readonly {
      /** Trap */
      readonly tier: "bureau" | "beroep";
      /** Omschrijving */
      readonly label: string;
      /** Hoe de trap eindigde */
      readonly leftBy: string;
      /** Alleen met deze uitkomsten */
      readonly outcomes?: readonly string[];
    }[];
    /** Einde */
    readonly end: {
      /** Toestand */
      readonly state: 
        | "start"
        | "bureau.bevestiging"
        | "bureau.onderzoek"
        | "bureau.reactie"
        | "bureau.handled"
        | "beroep.pending"
        | "closed";
      /** Omschrijving */
      readonly label: string;
    };
    /** Datum */
    readonly date: string;
    /** Wat open is */
    readonly open: readonly {
      /** Soort */
      readonly kind: 
        | "step-without-term"
        | "tier-without-term"
        | "no-window"
        | "no-answer-term"
        | "loop-without-term"
        | "term-not-started"
        | "window-not-started"
        | "term-start-unknown"
        | "window-start-unknown";
      /** Waarover het gaat */
      readonly about: string;
      /** Omschrijving */
      readonly label: string;
      /** Waarop wordt gewacht */
      readonly waitsFor?: string;
    }[];
    /** Rust op een streeftermijn */
    readonly target: boolean;
    /** Aantal keer terug naar een eerdere stap */
    readonly loops: number;
    /** Termijnen */
    readonly terms: readonly {
      /** Termijn */
      readonly term: 
        | "bureau.bevestiging.hard"
        | "bureau.onderzoek.target"
        | "bureau.whole.target"
        | "bureau.escalation.beroep.hard";
      /** Datum */
      readonly date: string;
    }[];
    /** Stappen op de weg */
    readonly moves: readonly {
      /** Gebeurtenis */
      readonly event: 
        | "bureau.file"
        | "bureau.bevestiging"
        | "bureau.onderzoek"
        | "bureau.reactie"
        | "bureau.satisfied"
        | "beroep.file"
        | "beroep.finish"
        | "time";
      /** Moment */
      readonly at: string;
      /** Naar toestand */
      readonly to: 
        | "start"
        | "bureau.bevestiging"
        | "bureau.onderzoek"
        | "bureau.reactie"
        | "bureau.handled"
        | "beroep.pending"
        | "closed";
    }[];
  }[];
  /** Aannames */
  readonly assumptions: readonly {
    /** Soort */
    readonly kind: string;
    /** Waarover het gaat */
    readonly about: readonly string[];
    /** Omschrijvingen */
    readonly labels: readonly string[];
    /** Geldigheid van de procedure */
    readonly validity?: {
      /** Vanaf */
      readonly from?: string;
      /** Tot en met */
      readonly until?: string;
    };
  }[];
  /** Organisatie */
  readonly organisation?: string;
  /** Trap */
  readonly tier?: {
    /** Naam in het bestand */
    readonly id: string;
    /** Omschrijving */
    readonly label: string;
  };
  /** Waarom er geen tijdlijn is */
  readonly problem?: {
    /** Code */
    readonly code: string;
    /** Nederlandse tekst */
    readonly nl: string;
    /** Engelse tekst */
    readonly en: string;
    /** Waarover het gaat */
    readonly about: readonly string[];
  };
  /** Niet alle wegen zijn gevolgd */
  readonly capped?: {
    /** Grens */
    readonly limit: number;
  };
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
  | { readonly ok: true; readonly value: Tijdlijn }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Of deze gegevens kloppen. */
export declare function validate(value: unknown): Validation;
