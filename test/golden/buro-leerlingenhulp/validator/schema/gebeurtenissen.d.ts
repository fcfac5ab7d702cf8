// Gebeurtenissen in een klacht: Klachtenprocedure Buro Leerlingenhulp
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Gebeurtenissen in een klacht: Klachtenprocedure Buro Leerlingenhulp */
export type Gebeurtenis =
  | {
      /** Soort gebeurtenis */
      readonly type: "overleg.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "overleg.overleg";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "overleg.overleg.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "overleg.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
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
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klacht.behandeling";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
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
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: {
        /** Naam van het kind */
        readonly naam_kind?: string;
        /** Naam */
        readonly naam?: string;
        /** Adres */
        readonly adres?: string;
        /** Telefoonnummer */
        readonly telefoonnummer?: string;
        /** E-mailadres */
        readonly "e-mailadres"?: string;
        /** Kernpunten van de klacht */
        readonly kernpunten?: string;
        /** Gewenste oplossing */
        readonly gewenste_oplossing?: string;
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.begin";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.informatie";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.informatie.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.contact";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "specialist";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.contact.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "specialist";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.wederhoor";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.wederhoor.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.telefoon";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.telefoon.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.reactie";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "toezicht.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "toezicht.finish";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "toezicht";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenfunctionaris.reactie.target.extend";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klachtenfunctionaris";
      /** Welke verlenging */
      readonly extension?: "klachtenfunctionaris.reactie.extension";
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
        | "specialist"
        | "klachtenfunctionaris"
        | "toezicht")[];
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
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
        | "specialist"
        | "klachtenfunctionaris"
        | "toezicht";
      /** Onderwerpen */
      readonly subjects?: readonly ("behandeling" | "administratie" | "communicatie" | "kosten")[];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "de-klacht-ernstig-is"
        | "u-de-klacht-niet-mondeling-wilt-bespreken"
        | "de-klacht-minder-ernstig-is"
        | "het-overleg-niet-het-gewenste-resultaat-oplevert")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Wat is aangevuld */
      readonly data?: 
        | Readonly<Record<string, never>>
        | {
            /** Naam van het kind */
            readonly naam_kind?: string;
            /** Naam */
            readonly naam?: string;
            /** Adres */
            readonly adres?: string;
            /** Telefoonnummer */
            readonly telefoonnummer?: string;
            /** E-mailadres */
            readonly "e-mailadres"?: string;
            /** Kernpunten van de klacht */
            readonly kernpunten?: string;
            /** Gewenste oplossing */
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
