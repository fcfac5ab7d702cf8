/** A text of ours that starts a line, inside another: «Binnen 6 weken» as «binnen 6 weken». Not for names. */
export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
