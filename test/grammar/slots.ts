/** A verb phrase with its slots in Dutch. */
export function slots(phrase: string): string {
  return phrase.replace("{objects}", "{rollen}").replace("{what}", "{tekst}");
}
