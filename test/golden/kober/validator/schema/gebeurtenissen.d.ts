// Gebeurtenissen in een klacht: Praktijkwijzer Klachten
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Gebeurtenissen in een klacht: Praktijkwijzer Klachten */
export type Gebeurtenis =
  | {
      /** Soort gebeurtenis */
      readonly type: "rechtstreeks.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "rechtstreeks.gesprek";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "medewerkers" | "gastouderopvang" | "serviceteam";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "rechtstreeks.manager";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "manager";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "rechtstreeks.manager.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "manager";
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "rechtstreeks.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: {
        /** Soort klager */
        readonly klager_soort?: "klant" | "oudercommissie" | "gastoudercommissie";
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.bevestiging";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.contact";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.oplossing";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.afhandeling";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: {
        /** Termijn voor eventuele vervolgacties */
        readonly termijn_vervolgacties?: string;
      };
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.vervolg";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Ontvangen op */
      readonly receivedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.vervolg.omit";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.satisfied";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "geschillencommissie.file";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "klager";
      /** Verzonden op */
      readonly filedAt?: string;
      /** De klacht is niet volledig */
      readonly incomplete?: boolean;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** De klacht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "geschillencommissie.finish";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "geschillencommissie";
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Inhoud van het bericht */
      readonly data?: Readonly<Record<string, never>>;
    }
  | {
      /** Soort gebeurtenis */
      readonly type: "klachtenregeling.vervolg.per-case.set";
      /** Moment */
      readonly at: string;
      /** Door wie */
      readonly by?: "organisatie";
      /** Duur */
      readonly length?: {
        /** Aantal */
        readonly amount: number;
        /** Eenheid */
        readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
      };
      /** Laatste dag */
      readonly date?: string;
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
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
        | "medewerkers"
        | "gastouderopvang"
        | "serviceteam"
        | "manager"
        | "geschillencommissie"
        | "loket";
      /** Soort klager */
      readonly class?: "klant" | "oudercommissie" | "gastoudercommissie";
      /** Onderwerpen */
      readonly subjects?: readonly [];
      /** Wat het geval is */
      readonly conditions?: readonly (
        | "het-gesprek-geen-goede-oplossing-brengt"
        | "er-vervolgacties-nodig-zijn"
        | "de-omstandigheden-niet-toelaten-dat-je-de-klacht-eerst-met")[];
      /** Momenten die alleen mensen kennen */
      readonly anchors?: Readonly<Record<string, string>>;
      /** De klacht is aangevuld */
      readonly completed?: boolean;
      /** Wat is aangevuld */
      readonly data?: {
        /** Soort klager */
        readonly klager_soort?: "klant" | "oudercommissie" | "gastoudercommissie";
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
