// Een klacht indienen: De klachtenfunctionaris
// Gemaakt door klachtwerk 0.1.0. Niet met de hand veranderen.

/** Een klacht indienen: De klachtenfunctionaris */
export type Aanmelding = {
  /** Naam van het kind */
  readonly naam_kind: string;
  /** Naam */
  readonly naam: string;
  /** Adres */
  readonly adres: string;
  /** Telefoonnummer */
  readonly telefoonnummer: string;
  /** E-mailadres */
  readonly "e-mailadres": string;
  /** Kernpunten van de klacht */
  readonly kernpunten: string;
  /** Gewenste oplossing */
  readonly gewenste_oplossing?: string;
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
  | { readonly ok: true; readonly value: Aanmelding }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Of deze gegevens kloppen. */
export declare function validate(value: unknown): Validation;
