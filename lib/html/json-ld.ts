/** Structured data as templates write it: comments around it, line breaks in strings, a comma too many. */

export function parseJsonLd(text: string): unknown[] {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)$/, '')
    .trim();
  if (bare === '') return [];
  for (const candidate of [bare, mended(bare)]) {
    try {
      return [JSON.parse(candidate)];
    } catch {
      // the next form, or none: the page's text has the same facts
    }
  }
  return [];
}

function mended(text: string): string {
  // control characters stand in strings only, where JSON forbids them
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1');
}
