/**
 * What a command returns: `findings` when something in the files is wrong, `usage` when the command could not begin
 * (a wrong option, a file that cannot be read), `internal` for a mistake of klachtwerk itself.
 */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3, interrupted: 130 } as const;

/** One of the codes above. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
