/**
 * A text on one line in which control characters are written out (`\\n`, `\\u001b`): a name of a file may hold them, and they
 * would break a line of output or command the terminal.
 */
export function visible(text: string): string {
  return text.replace(CONTROL, (character) => {
    const code = character.charCodeAt(0);
    return code === 10 ? "\\n" : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

const CONTROL = /\p{Cc}/gu;
