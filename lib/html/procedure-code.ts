/** Whether something shaped like the code of an administrative procedure (1.001786) stands anywhere in a text. */

const DIGITS = 6;

/** All codes given out so far have a zero behind the dot; that makes the search cheap. */
export function hasProcedureCode(text: string): boolean {
  for (let dot = text.indexOf('.0'); dot >= 0; dot = text.indexOf('.0', dot + 2)) if (isCode(text, dot)) return true;
  return false;
}

function isCode(text: string, dot: number): boolean {
  if (!isDigit(text.charCodeAt(dot - 1)) || isDigit(text.charCodeAt(dot - 2))) return false;
  for (let at = dot + 1; at <= dot + DIGITS; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return !isDigit(text.charCodeAt(dot + DIGITS + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
