// Gebeurtenissen in een klacht: Klachtenprocedure ondersteuning
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Gebeurtenissen in een klacht: Klachtenprocedure ondersteuning */
export type Gebeurtenis =
  | {
      /** Soort gebeurtenis */
      readonly type: "telefoontje.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "telefoontje.gesprek";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "telefoontje.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.begin";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.reactie";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.terugmelding";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.terugmelding.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.verder_zoeken";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.verder_zoeken.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.dissatisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenpersoon.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenpersoon.afhandeling";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenpersoon";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenpersoon.uitspraak";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenpersoon";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenpersoon.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "rechter.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "rechter.finish";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "rechter";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenpersoon.afhandeling.target.extend";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenpersoon";
      /** Welke verlenging */
      readonly extension?: "klachtenpersoon.afhandeling.extension";
      /** Duur */
      readonly length?: {
        /** Aantal */
        readonly amount: number;
        /** Eenheid */
        readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
      };
      /** Nieuwe laatste dag */
      readonly date?: string;
      /** Met instemming van */
      readonly consent?: readonly (
        | "klager"
        | "beklaagde"
        | "betrokkenen"
        | "organisatie"
        | "klachtenpersoon"
        | "rechter")[];
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
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
        | "klachtenpersoon"
        | "rechter";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly ("je-niet-tevreden-bent-over-de-afhandeling" | "nader-onderzoek-nodig-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Wat is aangevuld */
      readonly data?: 
        | Readonly<Record<string, never>>
        | Readonly<Record<string, never>>;
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
