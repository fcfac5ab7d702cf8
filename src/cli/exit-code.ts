/**
 * What a command returns: `findings` when something in the files is wrong, `usage` when the command could not begin
 * (a wrong option, a file that cannot be read or written), `internal` for a mistake of klachtwerk itself. An interrupt
 * ends the process by its signal, which a shell shows as 130.
 */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;

/** One of the codes above. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
