import type { Length } from "../../calendar/spec.js";
import type {
  Act,
  Anchor,
  Article,
  Bound,
  ComplainantClass,
  Complainants,
  Complaints,
  Condition,
  Confidentiality,
  Contact,
  Costs,
  Definition,
  Document,
  Duty,
  Event,
  Extension,
  Field,
  FilingWindow,
  Guard,
  IntakeForm,
  Labelled,
  Machine,
  Notice,
  Opening,
  OpenPoint,
  Origin,
  Outcome,
  OutcomeEffect,
  Procedure,
  RecordKeeping,
  Retention,
  Role,
  State,
  Step,
  Substitute,
  Suspension,
  Term,
  Tier,
  Transition,
} from "../../ir/machine.js";
import { type Item, shape } from "./shape.js";

const origin = shape<Origin>()("file start end line column");
const procedureOrganisation = shape<Item<Procedure, "organisation">>()("name short source");
const procedureAdopted = shape<Item<Procedure, "adopted">>()("by on advice consent");
const definition = shape<Definition>()("id origin source term meaning", { origin });
const article = shape<Article>()("id origin source heading body before", { origin });
const procedure = shape<Procedure>()(
  "id origin source title organisation version validFrom validUntil scope addressForm addressFormStated contactRole legalBasis adopted published definitions articles sources",
  {
    origin,
    organisation: procedureOrganisation,
    adopted: procedureAdopted,
    definitions: definition,
    articles: article,
  },
);
const machineCalendar = shape<Item<Machine, "calendar">>()(
  "workdays holidays goodFriday liberationDay closures termsAct stated origin sources",
  { origin },
);
const contact = shape<Contact>()("channel address source");
const roleCommittee = shape<Item<Role, "committee">>()("members atLeast externalChair");
const substitute = shape<Substitute>()("by condition source");
const roleSupports = shape<Item<Role, "supports">>()("roles free");
const role = shape<Role>()(
  "id origin source label builtIn plural external independent perCase person contacts committee substitutes incompatible supports tasks sources",
  { origin, contacts: contact, committee: roleCommittee, substitutes: substitute, supports: roleSupports },
);
const complainantClass = shape<ComplainantClass>()("id origin source label manner minimumAge", { origin });
const labelled = shape<Labelled>()("id origin source label ifApplicable reason elsewhere", { origin });
const complainantsRepresentation = shape<Item<Complainants, "representation">>()("allowed mandate source");
const complainants = shape<Complainants>()(
  "classes excluded assistance assistanceSource representation source",
  { classes: complainantClass, excluded: labelled, representation: complainantsRepresentation },
);
const complaintsAnonymous = shape<Item<Complaints, "anonymous">>()("allowed reason source");
const complaintsRefusals = shape<Item<Complaints, "refusals">>()("id origin source label ifApplicable must", {
  origin,
});
const complaints = shape<Complaints>()("exhaustive subjects excluded anonymous refusals remedies source", {
  subjects: labelled,
  excluded: labelled,
  anonymous: complaintsAnonymous,
  refusals: complaintsRefusals,
  remedies: labelled,
});
const outcome = shape<Outcome>()("id origin source label builtIn", { origin });
const costs = shape<Costs>()("kind source amount refundOn");
const tierBinding = shape<Item<Tier, "binding">>()("on source");
const tierAppeal = shape<Item<Tier, "appeal">>()("open tier source");
const opening = shape<Opening>()("source kind tier terms condition for");
const actPrepositions = shape<Item<Act, "prepositions">>()("preposition roles any");
const actOnRequest = shape<Item<Act, "onRequest">>()("of");
const act = shape<Act>()(
  "id origin source actors anyActor modality modalStated verb infinitive objects anyObject prepositions recipients about what forms together condition onRequest",
  { origin, prepositions: actPrepositions, onRequest: actOnRequest },
);
const stepRounds = shape<Item<Step, "rounds">>()("count roles");
const outcomeEffect = shape<OutcomeEffect>()("outcome source kind text to");
const length = shape<Length>()("amount unit");
const noticeTiming = shape<Item<Notice, "timing">>()("kind lead term", { lead: length });
const notice = shape<Notice>()("id origin source to any otherwise about forms timing document", {
  origin,
  timing: noticeTiming,
});
const stepNext = shape<Item<Step, "next">>()("to back condition source");
const step = shape<Step>()(
  "id origin source tier label labelStated acts optional onlyIf onlySubjects onlyFor onlyOutcomes waived rounds terms forms document outcomes effects notices next completionChance sources",
  {
    origin,
    acts: act,
    waived: labelled,
    rounds: stepRounds,
    effects: outcomeEffect,
    notices: notice,
    next: stepNext,
  },
);
const extensionConsent = shape<Item<Extension, "consent">>()("roles forms source");
const extension = shape<Extension>()(
  "id origin source times limit length capped total condition fromRolledEnd consent notices sources",
  { origin, length, total: length, consent: extensionConsent, notices: notice },
);
const tierWhole = shape<Item<Tier, "whole">>()("terms notices extensions", {
  notices: notice,
  extensions: extension,
});
const tier = shape<Tier>()(
  "id origin source label informal external advised required handlers skip reopen costs competent notCompetent binding nonBinding appeal openings offers remedies form steps whole sources",
  {
    origin,
    costs,
    notCompetent: labelled,
    binding: tierBinding,
    appeal: tierAppeal,
    openings: opening,
    offers: labelled,
    remedies: labelled,
    steps: step,
    whole: tierWhole,
  },
);
const intakeFormChannels = shape<Item<IntakeForm, "channels">>()("channel address preferred");
const field = shape<Field>()(
  "id origin source label type options required ifApplicable onlyFor onOutcomes condition",
  { origin },
);
const filingWindow = shape<FilingWindow>()("term late");
const intakeForm = shape<IntakeForm>()(
  "id origin source tier to channels forms fields signed help window late otherWindows completionChance sources",
  { origin, channels: intakeFormChannels, fields: field, otherWindows: filingWindow },
);
const documentOf = shape<Item<Document, "of">>()("kind id");
const document = shape<Document>()("id origin source of fields open", {
  origin,
  of: documentOf,
  fields: field,
});
const condition = shape<Condition>()("id origin source text", { origin });
const state = shape<State>()("id origin source label kind tier step outcome refused", { origin });
const event = shape<Event>()("id origin source kind label by tier step term trigger form document outcomes", {
  origin,
});
const guard = shape<Guard>()(
  "kind conditions outcomes soFar term terms classes subjects orUnknown tier roles",
);
const transition = shape<Transition>()("id origin source from event to guards cause outcome", {
  origin,
  guards: guard,
});
const termOf = shape<Item<Term, "of">>()("kind step tier from to refused notice duty");
const anchor = shape<Anchor>()("kind tier implied step term text name");
const bound = shape<Bound>()("kind length direction anchor month day", { length, anchor });
const suspension = shape<Suspension>()("id origin source condition step maximum notices", {
  origin,
  maximum: length,
  notices: notice,
});
const term = shape<Term>()(
  "id origin source of holder anyHolder modality asap bounds pick pickStated outer setBy roll subjects classes condition extensions suspensions",
  { origin, of: termOf, bounds: bound, outer: bound, extensions: extension, suspensions: suspension },
);
const dutyEvery = shape<Item<Duty, "every">>()("kind length", { length });
const duty = shape<Duty>()(
  "id origin source label labelStated acts during every terms document anonymised onlyIf forms sources",
  { origin, acts: act, every: dutyEvery },
);
const confidentialitySecrecy = shape<Item<Confidentiality, "secrecy">>()("roles after except source");
const confidentialityIdentity = shape<Item<Confidentiality, "identity">>()("role onRequest source");
const confidentialityDataUse = shape<Item<Confidentiality, "dataUse">>()("purpose law source");
const confidentialityAccess = shape<Item<Confidentiality, "access">>()("roles source");
const confidentiality = shape<Confidentiality>()(
  "id origin source all secrecy identity dataUse access allSource",
  {
    origin,
    secrecy: confidentialitySecrecy,
    identity: confidentialityIdentity,
    dataUse: confidentialityDataUse,
    access: confidentialityAccess,
  },
);
const recordKeepingRegistrations = shape<Item<RecordKeeping, "registrations">>()(
  "id origin source items by name",
  { origin, items: labelled },
);
const retentionBounds = shape<Item<Retention, "bounds">>()("length anchor implied", { length, anchor });
const retention = shape<Retention>()(
  "id origin source bound bounds pick pickStated outcomes basis register",
  {
    origin,
    bounds: retentionBounds,
  },
);
const recordKeepingAccess = shape<Item<RecordKeeping, "access">>()("roles source");
const recordKeepingDisposal = shape<Item<RecordKeeping, "disposal">>()("manner source");
const recordKeeping = shape<RecordKeeping>()(
  "stated origin source registrations retentions access disposal",
  {
    origin,
    registrations: recordKeepingRegistrations,
    retentions: retention,
    access: recordKeepingAccess,
    disposal: recordKeepingDisposal,
  },
);
const openPoint = shape<OpenPoint>()("id origin source kind about", { origin });

/** The shape of a whole machine: every object in it in the order of its type. */
export const machineShape = shape<Machine>()(
  "irVersion id procedure calendar roles complainants complaints outcomes tiers sideRoutes forms documents conditions initial states events transitions terms duties confidentiality record openPoints",
  {
    procedure,
    calendar: machineCalendar,
    roles: role,
    complainants,
    complaints,
    outcomes: outcome,
    tiers: tier,
    sideRoutes: tier,
    forms: intakeForm,
    documents: document,
    conditions: condition,
    states: state,
    events: event,
    transitions: transition,
    terms: term,
    duties: duty,
    confidentiality,
    record: recordKeeping,
    openPoints: openPoint,
  },
);
