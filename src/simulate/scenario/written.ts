/** A scenario as it is written in YAML, in the Dutch keys of its JSON Schema (`src/project/scenario-schema.ts`). */
export interface WrittenScenario extends WrittenFacts {
  readonly titel: string;
  /** Path of the procedure, from the folder of the scenario file; absent: that of the whole file. */
  readonly procedure?: string;
  readonly trap?: string;
  /** What nobody said and the scenario takes for granted, in sentences for the reader. */
  readonly aannames?: readonly string[];
  readonly verloop?: readonly WrittenEvent[];
  readonly verwacht?: WrittenExpectation;
}

/** What somebody states along with an event; names may be ids or the words of the procedure. */
export interface WrittenFacts {
  /** When the complaint, or the message of a step, was sent and received. */
  readonly verzonden?: string;
  readonly ontvangen?: string;
  readonly omstandigheden?: readonly string[];
  readonly onderwerpen?: readonly string[];
  readonly "soort klager"?: string;
  readonly voorval?: string;
  readonly ontdekking?: string;
  readonly "einde dienst"?: string;
  /** Days the procedure names in words of its own (`na "..."`), by name. */
  readonly dagen?: Readonly<Record<string, string>>;
  readonly onvolledig?: boolean;
}

/** One thing that happens: `wat`, with the step, tier or term it is about, and when. */
export interface WrittenEvent extends WrittenFacts {
  readonly wanneer?: string;
  readonly wat?: string;
  readonly stap?: string;
  readonly trap?: string;
  readonly termijn?: string;
  readonly wie?: string;
  readonly uitkomst?: string;
  readonly lengte?: string;
  readonly "tot en met"?: string;
  readonly verlenging?: string;
  readonly instemming?: readonly string[];
  /** The procedure does not allow this now; it is tried and nothing changes. */
  readonly "kan niet"?: boolean;
  readonly dan?: WrittenExpectation;
}

/** What must hold then. A term is expected by its status, its date, or both and more. */
export interface WrittenExpectation {
  readonly toestand?: string;
  readonly uitkomst?: string;
  readonly termijnen?: Readonly<Record<string, string | WrittenTerm>>;
  /** Everybody who is in default, nobody else. */
  readonly verzuim?: readonly { readonly wie: string; readonly dagen: number; readonly termijn?: string }[];
  /** Every term that runs, no other. */
  readonly lopend?: readonly string[];
  readonly "bewaren tot en met"?: string;
}

/** What is expected of one term. */
export interface WrittenTerm {
  readonly status?: string;
  readonly datum?: string;
  readonly verlengd?: number;
  readonly "te laat"?: number;
  readonly ronde?: number;
}
