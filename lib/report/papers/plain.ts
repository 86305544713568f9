/** Text of a page as it may stand in any file: composed letters, nothing that is not a character of XML, no line that runs backwards. */

/** Letters that a cell of a spreadsheet holds. */
const MAX_CELL = 32_767;

/** NFC; control signs (but tab and line feed), signs that turn the direction of text, and halves of characters are gone. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .toWellFormed()
    .replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
    .normalize('NFC');
}

/** On one line, white space folded. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

/** As much as one cell of a spreadsheet holds. */
export function cellText(text: string): string {
  const whole = plain(text);
  return whole.length <= MAX_CELL ? whole : `${whole.slice(0, MAX_CELL - 2).toWellFormed()} …`;
}
