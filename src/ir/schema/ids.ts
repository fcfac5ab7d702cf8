import { about, ID, type IdName, type Properties } from "./parts.js";

/** The ids by which nodes refer to each other. */
export const IDS: Properties = {
  RoleId: { ...ID, ...about("Rol", "De id van een rol.") },
  TierId: { ...ID, ...about("Trap", "De id van een trap of zijroute.") },
  StepId: { ...ID, ...about("Stap", "De id van een stap.") },
  StateId: { ...ID, ...about("Toestand", "De id van een toestand.") },
  EventId: { ...ID, ...about("Gebeurtenis", "De id van een gebeurtenis.") },
  TermId: { ...ID, ...about("Termijn", "De id van een termijn.") },
  ConditionId: { ...ID, ...about("Voorwaarde", "De id van een voorwaarde.") },
  OutcomeId: { ...ID, ...about("Uitkomst", "De id van een uitkomst.") },
  ClassId: { ...ID, ...about("Soort klager", "De id van een soort klager.") },
  SubjectId: { ...ID, ...about("Onderwerp", "De id van een onderwerp van klachten.") },
  FormId: { ...ID, ...about("Formulier", "De id van een formulier.") },
  DocumentId: { ...ID, ...about("Document", "De id van een document.") },
  AudienceId: { ...ID, ...about("Voor wie", "De id van een rol of van een soort klager.") },
  NodeId: { ...ID, ...about("Onderdeel", "De id van welk onderdeel ook.") },
} satisfies Readonly<Record<IdName, unknown>>;
