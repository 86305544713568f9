/** Bytes of a page to text. Portals mislabel their pages, so the bytes have the last word, not the label. */

export interface Decoded {
  readonly text: string;
  /** As decoded: `utf-8`, `windows-1258`, `utf-16le`, ... */
  readonly charset: string;
  /** Characters are lost: U+FFFD stands in the text. */
  readonly damaged: boolean;
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true });
const REPLACEMENT = '\uFFFD';
/** Where a meta element may still name the charset, bytes. */
const META_BYTES = 4096;
/** As much is enough to tell how plausible a reading is, bytes. */
const SAMPLE_BYTES = 30_000;
/** What a page on a Vietnamese portal may be in when it is not UTF-8 and does not say. */
const GUESSES = ['windows-1258', 'windows-1252', 'utf-8'] as const;
/** A label gives its reading this head start, so that readings that are equally plausible follow the label. */
const LABEL_BONUS = 0.02;
const META_CHARSET = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

export function decode(body: Uint8Array, contentType: string | null): Decoded {
  const wide = wideCharset(body);
  if (wide !== null) return decodeAs(body, wide);
  try {
    // no other charset makes Vietnamese text that happens to be valid UTF-8
    const text = STRICT_UTF8.decode(body);
    return { text, charset: 'utf-8', damaged: text.includes(REPLACEMENT) };
  } catch {
    return decodeAs(body, mostPlausible(body, contentType));
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes of its ASCII characters. */
function wideCharset(body: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = body;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const pairs = Math.min(body.length, 400) >> 1;
  if (pairs < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at += 1) {
    if (body[at * 2] === 0) even += 1;
    if (body[at * 2 + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function decodeAs(body: Uint8Array, charset: string): Decoded {
  const text = read(body, charset);
  return { text, charset, damaged: text.includes(REPLACEMENT) };
}

function read(body: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(body);
  // windows-1258 writes most tone marks as characters of their own
  return charset === 'windows-1258' ? text.normalize('NFC') : text;
}

function mostPlausible(body: Uint8Array, contentType: string | null): string {
  const named = [headerCharset(contentType), metaCharset(body)].filter((label) => label !== null);
  const sample = body.subarray(sampleStart(body)).subarray(0, SAMPLE_BYTES);
  let best = { charset: 'utf-8', score: Number.NEGATIVE_INFINITY };
  for (const charset of new Set([...named, ...GUESSES])) {
    const score = plausibility(read(sample, charset)) + (named.includes(charset) ? LABEL_BONUS : 0);
    if (score > best.score) best = { charset, score };
  }
  return best.charset;
}

/** Near the first byte that is not ASCII; at a character's beginning in UTF-8. */
function sampleStart(body: Uint8Array): number {
  const first = body.findIndex((byte) => byte >= 0x80);
  return Math.max(0, first - 200);
}

function headerCharset(contentType: string | null): string | null {
  return known(/charset\s*=\s*["']?\s*([^"';,\s]+)/i.exec(contentType ?? '')?.[1]);
}

function metaCharset(body: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(body.subarray(0, META_BYTES));
  return known(META_CHARSET.exec(start)?.[1]);
}

/** The standard's name for a label; null for one that no browser knows, and for those that cannot be true of these bytes. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') || encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
const PUNCTUATION = /[\s\u00a0–—‘’“”…•·«»°©®²³½€₫×§]/u;
const LETTER = /\p{L}/u;
const ASCII_UPPER = /[A-Z]/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** 1 when all that is not ASCII is Vietnamese as written; below 0 when it is nonsense. */
function plausibility(text: string): number {
  let score = 0;
  let count = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      count += 1;
      score += worth(character, before);
    } else if (ASCII_UPPER.test(character) && before > '\u007f' && LOWER.test(before)) score -= 0.5;
    before = character;
  }
  return count === 0 ? 0 : score / count;
}

function worth(character: string, before: string): number {
  if (character === REPLACEMENT) return -3;
  if (character < '\u00a0') return -2;
  // a capital inside a word in small letters: a tone mark read as a letter
  if (UPPER.test(character) && before !== '' && LOWER.test(before)) return -1;
  if (VIETNAMESE.test(character)) return 1;
  if (PUNCTUATION.test(character)) return LETTER.test(before) && character !== '\u00a0' ? -0.2 : 0.3;
  return LETTER.test(character) ? -0.2 : -0.6;
}
