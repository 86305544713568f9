/** Folding of Vietnamese text for comparison. */

import { DROPPED, FOLDED, FOLDED_LOOSE } from './fold-table.ts';

const SPACE = 0x20;
/** Code units turned into a string at once: a bound on the arguments of one call. */
const CHUNK_UNITS = 4096;

/**
 * Text for comparison: lower case, no diacritics (đ is d), white space runs one space, ends trimmed, zero-width signs
 * gone, dashes '-', quotes one kind. NFC, NFD and text from windows-1258 fold equally. Idempotent.
 */
export function fold(text: string): string {
  return foldUnits(text, false);
}

/** As `fold`, and every run of what is neither letter nor digit is one space: slug and written form come out equal. */
export function foldLoose(text: string): string {
  return foldUnits(text, true);
}

export interface FoldedText {
  readonly folded: string;
  /** Offsets in `folded` to [start, end) in the original; marks that belong to the last letter are inside. */
  readonly span: (start: number, end: number) => [number, number];
}

/**
 * `fold` that knows where each unit stood, so that a match can be quoted from the original. Most texts hold no match: their
 * offsets are reckoned when they are first asked for.
 */
export function foldWithMap(text: string): FoldedText {
  const folded = fold(text);
  let known: Uint32Array | null = null;
  const span = (start: number, end: number): [number, number] => {
    if (start >= folded.length) return [text.length, text.length];
    const offsets = (known ??= offsetsOf(text, folded.length));
    const from = offsets[start] as number;
    if (end <= start) return [from, from];
    return [from, endOfCluster(text, offsets[Math.min(end, folded.length) - 1] as number)];
  };
  return { folded, span };
}

/** Where each unit of `fold(text)` stands in the text; a space stands where its run begins. */
function offsetsOf(text: string, foldedLength: number): Uint32Array {
  const offsets = new Uint32Array(foldedLength);
  let length = 0;
  let pendingSpace = -1;
  for (let at = 0; at < text.length; at += 1) {
    const folded = FOLDED[text.charCodeAt(at)] as number;
    if (folded === DROPPED) continue;
    if (folded === SPACE) {
      if (pendingSpace < 0) pendingSpace = at;
      continue;
    }
    if (pendingSpace >= 0 && length > 0) offsets[length++] = pendingSpace;
    pendingSpace = -1;
    offsets[length++] = at;
  }
  return offsets;
}

/**
 * A copy that does not keep the page it was cut from alive: a V8 substring keeps its whole parent. Addresses and other
 * ASCII texts cut from a page of wide units come back in narrow ones.
 */
export function copyString(text: string): string {
  if (text.length < SLICED_FROM_UNITS) return text;
  // joining writes one flat string; adding would hold both parts, and slicing the sum would hold a sum longer by one
  if (text.length > scratch.length || !isAscii(text)) return [text.charAt(0), text.slice(1)].join('');
  return ASCII.decode(scratch.subarray(0, text.length));
}

/** V8 copies shorter substrings anyway. */
const SLICED_FROM_UNITS = 13;

/** Whether it is ASCII all through; if so it stands in `scratch`. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return false;
    scratch[at] = unit;
  }
  return true;
}

/** The offset after the unit at `at` and after the marks that follow it. */
export function endOfCluster(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** Nearly all folded text is ASCII: it is written as bytes, and decoded at once. Anything else takes the wide way. */
function foldUnits(text: string, loose: boolean): string {
  const table = loose ? FOLDED_LOOSE : FOLDED;
  const bytes = text.length <= scratch.length ? scratch : new Uint8Array(text.length);
  let length = 0;
  let pendingSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const folded = table[text.charCodeAt(at)] as number;
    if (folded === DROPPED) continue;
    if (folded === SPACE) {
      pendingSpace = true;
      continue;
    }
    if (folded > 0x7f) return foldWide(text, table);
    if (pendingSpace && length > 0) bytes[length++] = SPACE;
    pendingSpace = false;
    bytes[length++] = folded;
  }
  if (length <= SMALL_UNITS) return String.fromCharCode.apply(null, bytes.subarray(0, length) as unknown as number[]);
  return ASCII.decode(bytes.subarray(0, length));
}

function foldWide(text: string, table: Uint16Array): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  let pendingSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const folded = table[text.charCodeAt(at)] as number;
    if (folded === DROPPED) continue;
    if (folded === SPACE) {
      pendingSpace = true;
      continue;
    }
    if (pendingSpace && length > 0) units[length++] = SPACE;
    pendingSpace = false;
    units[length++] = folded;
  }
  return textOf(units, length);
}

/** Under this many units a decoder's call costs more than it saves. */
const SMALL_UNITS = 24;
const ASCII = new TextDecoder('latin1');
/** Reused between calls, never handed out: 64 kB is more than most pages' text. */
const scratch = new Uint8Array(0x10000);

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK_UNITS) {
    text += String.fromCharCode.apply(
      null,
      units.subarray(at, Math.min(at + CHUNK_UNITS, length)) as unknown as number[],
    );
  }
  return text;
}
