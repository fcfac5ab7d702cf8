/**
 * The clock of the emitted machine, as TypeScript. It is the same for every procedure. It looks at the clock of the
 * computer only for the hour in the Netherlands; what is due, and when, the module says.
 */
export const CLOCK_TEXT = `/** Het uur in Nederland, als \`2026-03-02T14:30\`. */
export function dutchNow(): Moment {
  return HOUR_IN_THE_NETHERLANDS.format(new Date()).replace(" ", "T");
}

const HOUR_IN_THE_NETHERLANDS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Meer milliseconden kan een wekker niet aan; dat is 24 dagen. Voor een latere dag wordt hij onderweg opnieuw gezet. */
const LONGEST_TIMER = 2_147_483_647;

/** Zegt de klok wat de laatste dag (of minuut) is van de termijn die het eerst afloopt. */
interface Rearm {
  readonly type: "rearm";
  readonly due: Moment | undefined;
}

/**
 * Laat de tijd verstrijken zodra een termijn voorbij is, ten hoogste een minuut later. Als de klok begint, vraagt zij
 * waarop te wachten; dat doet zij ook in een machine die weer is opgenomen. De laatste uren kijkt zij elke minuut, want
 * onderweg kan de zomertijd ingaan of aflopen.
 */
const clock = fromCallback<Rearm, { readonly now: (() => Moment) | undefined }>(
  ({ input, receive, sendBack }) => {
    const now = input.now ?? dutchNow;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (due: Moment | undefined): void => {
      clearTimeout(timer);
      if (due === undefined) return;
      const at = now();
      const left = endOf(due) - Date.parse(\`\${minuteOf(at)}Z\`);
      if (left <= 0) sendBack({ type: "time", at: due.length > 10 ? at : at.slice(0, 10) });
      else {
        const pause = left > 2 * HOUR ? Math.min(LONGEST_TIMER, left - HOUR) : Math.min(left, MINUTE);
        timer = setTimeout(() => wait(due), pause);
      }
    };
    receive(({ due }) => wait(due));
    sendBack({ type: "clock.started" });
    return () => clearTimeout(timer);
  },
);

function endOf(due: Moment): number {
  return due.length > 10 ? Date.parse(\`\${due}Z\`) + MINUTE : Date.parse(\`\${due}T00:00Z\`) + DAY;
}

function minuteOf(moment: Moment): Moment {
  return moment.length > 10 ? moment : \`\${moment}T00:00\`;
}

/** De laatste dag van de termijn die het eerst afloopt; een termijn die stilstaat, loopt niet af. */
function nextDue(value: Case): Moment | undefined {
  return due(value).find((term) => term.status === "open" && term.due !== undefined)?.due;
}
`;
