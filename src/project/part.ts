/**
 * Whether a text has no `reglement` statement, so that it can only be a part of other procedures.
 *
 * It looks at words only: what stands in texts and comments is left out, then `reglement` at the start of a line counts.
 */
export function isPart(text: string): boolean {
  return !/^\s*reglement(?![\p{L}\p{N}_.-])/imu.test(text.replace(TEXT_OR_COMMENT, '""'));
}

const TEXT_OR_COMMENT = /"""[\s\S]*?(?:"""|$(?![\s\S]))|["“”„](?:\\.|[^"“”„\\\r\n])*["“”„]?|#[^\r\n]*/g;
