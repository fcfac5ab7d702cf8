// Gebeurtenissen in een klacht: Klachtenreglement Hét Vertrouwensbureau
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Gebeurtenissen in een klacht: Klachtenreglement Hét Vertrouwensbureau */
export type Gebeurtenis =
  | {
      /** Soort gebeurtenis */
      readonly type: "bureau.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: {
        /** Soort klager */
        readonly klager_soort?: "medewerker" | "leerling" | "ouder" | "betrokkene";
        /** Naam */
        readonly naam?: string;
        /** Contactgegevens */
        readonly contactgegevens?: string;
        /** Beschrijving van de klacht, met relevante data en feiten */
        readonly beschrijving?: string;
        /** Gevraagde oplossing */
        readonly gewenste_oplossing?: string;
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "bureau.bevestiging";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "directie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: {
        /** Het verdere verloop van de behandeling */
        readonly verloop?: string;
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "bureau.onderzoek";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "directie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "bureau.reactie";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "directie";
      /** Oordeel */
      readonly outcome: "gegrond" | "ongegrond";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: {
        /** Bevindingen van het onderzoek */
        readonly bevindingen?: string;
        /** Maatregelen die zijn genomen */
        readonly maatregelen?: string;
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "bureau.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "beroep.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "beroep.finish";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "commissie";
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "time";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: 
        | "klager"
        | "beklaagde"
        | "betrokkenen"
        | "organisatie"
        | "directie"
        | "commissie";
      /** Soort klager */
      readonly class?: "medewerker" | "leerling" | "ouder" | "betrokkene";
      /** Onderwerpen */
      readonly subjects?: readonly ("omgang" | "informatie" | "afspraken" | "gegevens" | "kwaliteit")[];
      /** Wat het geval is */
      readonly conditions?: readonly [];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Wat is aangevuld */
      readonly data?: {
        /** Soort klager */
        readonly klager_soort?: "medewerker" | "leerling" | "ouder" | "betrokkene";
        /** Naam */
        readonly naam?: string;
        /** Contactgegevens */
        readonly contactgegevens?: string;
        /** Beschrijving van de klacht, met relevante data en feiten */
        readonly beschrijving?: string;
        /** Gevraagde oplossing */
        readonly gewenste_oplossing?: string;
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
  | { readonly ok: true; readonly value: Gebeurtenis }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Of deze gegevens kloppen. */
export declare function validate(value: unknown): Validation;
