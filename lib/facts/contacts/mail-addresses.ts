/** E-mail addresses in a line of text, also as portals hide them from harvesters. */

import { PLACEHOLDER_MAIL } from '../../vietnamese/contact-words.ts';

export interface FoundMail {
  /** Lower case, with a plain @ and plain dots. */
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** RFC 5321: 64 characters before the @, 255 after it. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const MAX_MAILS = 100;
/** "snv [at] binhdinh.gov.vn", "snv(a còng)binhdinh.gov.vn", "snv @ binhdinh.gov.vn". */
const AT = /@|[[({<]\s?(?:at|@|a\s?còng|a\s?cong|a-còng|acong)\s?[\])}>]|\s(?:at|a còng)\s/giu;
const DOT = /\s?[[({]\s?(?:dot|chấm|\.)\s?[\])}]\s?|\s(?:dot|chấm)\s/giu;
const LOCAL = /[A-Za-z0-9._%+-]+$/;
const DOMAIN = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/;
/** Endings of mail that is written apart: anything else beside a lone @ or "at" is prose. */
const OFFICIAL = /\.(?:vn|com|net|org|edu)$/;
const TOP_LEVEL = /\.[a-z]{2,}$/;

export function findMails(text: string): readonly FoundMail[] {
  const found: FoundMail[] = [];
  for (const sign of text.matchAll(AT)) {
    if (found.length >= MAX_MAILS) break;
    const mail = mailAround(text, sign.index, sign.index + sign[0].length, sign[0] === '@');
    if (mail !== null && mail.start >= (found.at(-1)?.end ?? 0)) found.push(mail);
  }
  return found;
}

function mailAround(text: string, from: number, to: number, plain: boolean): FoundMail | null {
  const before = text.slice(Math.max(0, from - MAX_LOCAL - 1), from);
  const after = text.slice(to, to + MAX_DOMAIN + 1);
  const local = LOCAL.exec(before.trimEnd())?.[0].replace(/^[.%+-]+/, '') ?? '';
  const lead = after.length - after.trimStart().length;
  const { domain, length } = domainOf(after.trimStart());
  const apart = !plain || before.trimEnd() !== before || lead > 0;
  if (local === '' || lead > 1 || !TOP_LEVEL.test(domain) || (apart && !OFFICIAL.test(domain))) return null;
  if (PLACEHOLDER_MAIL.has(domain)) return null;
  const start = from - (before.length - before.trimEnd().length) - local.length;
  return { address: `${local}@${domain}`.toLowerCase(), start, end: to + lead + length };
}

/** The host name that the text begins with, and how much of the text it takes. */
function domainOf(after: string): { readonly domain: string; readonly length: number } {
  const whole = DOMAIN.exec(after)?.[0].replace(/[.-]+$/, '') ?? '';
  if (whole !== '') return { domain: whole.toLowerCase(), length: whole.length };
  const dotted = after.replace(DOT, '.');
  const domain = dotted === after ? '' : (DOMAIN.exec(dotted)?.[0].replace(/[.-]+$/, '') ?? '');
  if (domain === '') return { domain: '', length: 0 };
  // as many written-out dots as the domain has: count what they took in the text
  let rest = domain.split('.').length - 1;
  let length = domain.length;
  for (const dot of after.matchAll(DOT)) {
    if (rest-- <= 0) break;
    length += dot[0].length - 1;
  }
  return { domain: domain.toLowerCase(), length };
}

/** Of a mailto: link, or of Cloudflare's hidden address; '' when it holds none. */
export function mailOfHref(href: string): string {
  const hidden = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{6,512})$/i.exec(href)?.[1];
  const text = hidden === undefined ? (href.replace(/^mailto:/i, '').split('?')[0] ?? '') : reveal(hidden);
  return findMails(decoded(text))[0]?.address ?? '';
}

/** Each byte is masked with the first one. */
function reveal(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [mask = 0] = bytes;
  return bytes
    .slice(1)
    .map((byte) => String.fromCharCode(byte ^ mask))
    .join('');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
