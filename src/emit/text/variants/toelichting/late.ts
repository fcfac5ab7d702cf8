import { NO_BREAK } from "../../dutch/sentence.js";

/** How much too late: «1 dag», «38 dagen», and «5 uur» of a term in hours. */
export function lateText(days: number, hours: number | undefined): string {
  if (hours !== undefined) return `${hours}${NO_BREAK}uur`;
  return `${days}${NO_BREAK}${days === 1 ? "dag" : "dagen"}`;
}
