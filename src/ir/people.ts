/** Identity, roles, complainants and complaints. */
import type { ChannelId } from "../glossary/ids.js";
import type { ConditionId, IrNode, RoleId, Sources } from "./node.js";

/** Identity of the procedure. `articles` and `definitions` stand in file order. */
export interface Procedure extends IrNode {
  readonly title: string;
  readonly organisation?: { readonly name: string; readonly short?: string; readonly source?: string };
  readonly version?: string;
  /** ISO dates, both inclusive. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly scope?: string;
  readonly addressForm: "u" | "je" | "third";
  readonly addressFormStated: boolean;
  readonly contactRole?: RoleId;
  readonly legalBasis: readonly string[];
  readonly adopted?: {
    readonly by?: RoleId;
    readonly on?: string;
    readonly advice: readonly RoleId[];
    readonly consent: readonly RoleId[];
  };
  readonly published: readonly string[];
  readonly definitions: readonly Definition[];
  readonly articles: readonly Article[];
  /** `bron` of each identity statement, by statement kind (`version`, `valid`, `scope`, ...). */
  readonly sources: Sources;
}

/** What a word means in the regulation. */
export interface Definition extends IrNode {
  readonly term: string;
  readonly meaning: string;
}

/** A free paragraph. `before` is true when it stands before the first tier of the file. */
export interface Article extends IrNode {
  readonly heading: string;
  readonly body: string;
  readonly before: boolean;
}

/**
 * A role. Four exist without being written: `klager`, `beklaagde`, `betrokkenen`, `organisatie`; `builtIn` marks them
 * (a file may give them its own label). `label` is a noun phrase with its article where the writer gave one.
 */
export interface Role extends IrNode {
  readonly label: string;
  readonly builtIn: boolean;
  readonly plural: boolean;
  readonly external: boolean;
  readonly independent: boolean;
  readonly perCase: boolean;
  readonly person?: string;
  readonly contacts: readonly Contact[];
  /** `atLeast`: the writer says "at least" so many members. */
  readonly committee?: {
    readonly members?: number;
    readonly atLeast?: true;
    readonly externalChair: boolean;
  };
  readonly substitutes: readonly Substitute[];
  /** Roles that one person may not hold together with this one. */
  readonly incompatible: readonly RoleId[];
  readonly supports?: { readonly roles: readonly RoleId[]; readonly free: boolean };
  readonly tasks: readonly string[];
  readonly sources?: Sources;
}

/** A way to reach who holds a role. */
export interface Contact {
  readonly channel: ChannelId;
  readonly address: string;
  readonly source?: string;
}

/** Who steps in; without a condition: when the complaint is about the holder of the role. */
export interface Substitute {
  readonly by: RoleId;
  readonly condition?: ConditionId;
  readonly source?: string;
}

/** Who may complain, who may not, and who may help. */
export interface Complainants {
  readonly classes: readonly ComplainantClass[];
  readonly excluded: readonly Labelled[];
  readonly assistance: readonly RoleId[];
  readonly assistanceSource?: string;
  readonly representation?: {
    readonly allowed: boolean;
    readonly mandate: boolean;
    readonly source?: string;
  };
  readonly source?: string;
}

/** A class of complainants; `minimumAge` in years. */
export interface ComplainantClass extends IrNode {
  readonly label: string;
  readonly manner: "individual" | "representative" | "joint";
  readonly minimumAge?: number;
}

/** Something named in the writer's words. `ifApplicable`: only where it applies. */
export interface Labelled extends IrNode {
  readonly label: string;
  readonly ifApplicable?: boolean;
  readonly reason?: string;
  readonly elsewhere?: string;
}

/** What may be complained about, and when a complaint is not handled. */
export interface Complaints {
  /** False when the list of subjects is only a list of examples. */
  readonly exhaustive: boolean;
  readonly subjects: readonly Labelled[];
  readonly excluded: readonly Labelled[];
  readonly anonymous?: { readonly allowed: boolean; readonly reason?: string; readonly source?: string };
  /** Grounds to leave a complaint unhandled. */
  readonly refusals: readonly (Omit<Labelled, "reason" | "elsewhere"> & { readonly must: boolean })[];
  readonly remedies: readonly Labelled[];
  readonly source?: string;
}

/** Built in: gegrond, deels_gegrond, ongegrond, niet_behandeld, ingetrokken, opgelost. */
export interface Outcome extends IrNode {
  readonly label: string;
  readonly builtIn: boolean;
}
