/** Character references in text and in attribute values, decoded as browsers do. */

import { Parser } from 'htmlparser2';

const COMMON: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
const COMMON_REFERENCE = /&(?:(amp|lt|gt|quot|nbsp)|#0*(\d{2,5}));/g;
/** What COMMON_REFERENCE does not cover. References below 160 and surrogates have rules of their own. */
const RARE =
  /&(?!(?:amp|lt|gt|quot|nbsp|#0{0,9}(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]|1[6-9]\d|[2-9]\d\d|[1-9]\d{3}|[1-4]\d{4}));)[#a-zA-Z]/;

/** `attribute`: in attributes `&copy=1` is no copyright sign. */
export function decodeEntities(text: string, attribute = false): string {
  if (!text.includes('&')) return text;
  if (RARE.test(text)) return decodeAll(text, attribute);
  return text.replace(COMMON_REFERENCE, (_, name: string | undefined, code: string | undefined) =>
    name === undefined ? String.fromCharCode(Number(code)) : COMMON[name]!,
  );
}

function decodeAll(text: string, attribute: boolean): string {
  let decoded = '';
  const parser = new Parser({
    ontext: (part) => void (decoded += part),
    onattribute: (_, value) => void (decoded = value),
  });
  parser.end(attribute ? `<a x="${text.replaceAll('"', '&quot;')}">` : text.replaceAll('<', '&lt;'));
  return decoded;
}
