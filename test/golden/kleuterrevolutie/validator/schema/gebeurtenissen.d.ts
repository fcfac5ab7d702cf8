// Gebeurtenissen in een klacht: Klachtenprocedure Kleuterrevolutie
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Gebeurtenissen in een klacht: Klachtenprocedure Kleuterrevolutie */
export type Gebeurtenis =
  | {
      /** Soort gebeurtenis */
      readonly type: "gesprek.file";
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "gesprek.gesprek";
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "gesprek.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: {
        /** Volledige naam */
        readonly naam?: string;
        /** Adresgegevens */
        readonly adresgegevens?: string;
        /** E-mailadres */
        readonly "e-mailadres"?: string;
        /** Telefoonnummer */
        readonly telefoonnummer?: string;
        /** Onderwerp (de opdracht) */
        readonly onderwerp?: string;
        /** Reactie of klacht */
        readonly klacht?: string;
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.bericht";
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.oplossing";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "behandelaar";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.terugkoppeling";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "behandelaar";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.afsluiting";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "behandelaar" | "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.verbetering";
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.verbetering.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.refuse";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "behandelaar";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "derde.file";
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
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "derde.uitspraak";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "derde";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "derde.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "derde.finish";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "derde";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.oplossing.target.extend";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "behandelaar";
      /** Welke verlenging */
      readonly extension?: "klacht.oplossing.extension";
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
        | "adviseur"
        | "eigenaren"
        | "behandelaar"
        | "derde")[];
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
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
        | "adviseur"
        | "eigenaren"
        | "behandelaar"
        | "derde";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-niet-schriftelijk-is-ingediend"
        | "u-uw-onvrede-bij-de-organisatie-wilt-melden"
        | "dat-nodig-of-gewenst-is")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Wat is aangevuld */
      readonly data?: 
        | {
            /** Volledige naam */
            readonly naam?: string;
            /** Adresgegevens */
            readonly adresgegevens?: string;
            /** E-mailadres */
            readonly "e-mailadres"?: string;
            /** Telefoonnummer */
            readonly telefoonnummer?: string;
            /** Onderwerp (de opdracht) */
            readonly onderwerp?: string;
            /** Reactie of klacht */
            readonly klacht?: string;
          }
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
