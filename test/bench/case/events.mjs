/**
 * The case of the bench: ten events in 126 days, most in time. The answer comes three days too late, so that two terms
 * run out on the way; 2026-04-27 (Koningsdag) and 2026-05-05 (Bevrijdingsdag, a workday here) lie in a window.
 */
export const EVENTS = [
  { event: "bureau.file", at: "2026-03-02" },
  { event: "bureau.bevestiging", at: "2026-03-06" },
  { event: "bureau.onderzoek", at: "2026-03-20" },
  { event: "bureau.gesprek", at: "2026-03-27" },
  { event: "bureau.reactie", at: "2026-04-16", outcome: "gegrond" },
  { event: "beroep.file", at: "2026-04-29" },
  { event: "beroep.ontvangst", at: "2026-05-06" },
  { event: "beroep.zitting", at: "2026-05-22" },
  { event: "beroep.besluit", at: "2026-06-30", outcome: "ongegrond" },
  { event: "beroep.satisfied", at: "2026-07-06" },
];

/** Different first days, so that no engine can learn one case by heart: the same case, so many days later. */
export const SHIFTS = Array.from({ length: 64 }, (_, at) => at * 7);
