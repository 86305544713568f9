/** Names and quotes cut from the lines of a procedure list. */

import { fileAddress } from '../../model/file-address.ts';
import type { Line, Link, Outline } from '../../model/outline.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { findProcedureCodes } from '../../vietnamese/procedure-codes.ts';
import { countWords } from '../boxes.ts';
import { beginsWithListWord, listWordShare } from '../../vietnamese/procedure-list-words.ts';

/** Longer than any name of a procedure: text, not a name. */
const MAX_NAME_WORDS = 90;
const MIN_NAME_LETTERS = 6;
const MAX_QUOTE = 300;
/** Words that fill this much of a short text are all it says. */
const FILLS = 0.8;
/** With a date or a number behind them. */
const FURNITURE = 0.35;

// "1.", "01)", "IV -", "a)", bullets; a lone number is one only when a sign or a space stands behind it
const ORDINAL =
  /^[\s\-–—•*+.,:;]*(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXivx]{1,5}|[a-zA-ZđĐ])\s?[.):/\-–]\s*|\d{1,3}\s+(?=\p{L}))?[\s\-–—•*+.,:;]*/u;
const EDGES = /^[\s\-–—•·▪►▸◆■□➤→»›>✓✔☞*+.,:;|()[\]/\\]+|[\s\-–—•·«‹<*+,:;|([/\\]+$/gu;
const EMPTY_BRACKETS = /\(\s*(?:mã(?:\s+(?:số|tthc|thủ tục))?)?\s*[:.]?\s*\)|\[\s*\]/giu;
const LETTERS = /\p{L}/gu;
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|rtf|zip|rar|7z|odt|ods)(?:$|[?#&])/i;
/** "dang-ky-kinh-doanh.docx (12 KB)" names a file. */
const FILE_NAME = /^\S+\.(?:pdf|docx?|xlsx?|rtf|zip|rar|7z|odt|ods)(?=$|[\s(,;])/i;

/** A row's text without its numbering, its code and what is left of brackets around it. */
export function nameOf(text: string): string {
  let rest = text;
  for (const { start, end } of findProcedureCodes(text).toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest.replace(EMPTY_BRACKETS, ' ').replace(/\s+/g, ' ').trim();
  rest = rest.replace(EDGES, '').replace(ORDINAL, '').replace(EDGES, '').trim();
  return rest.endsWith(')') && !rest.includes('(') ? rest.slice(0, -1).trim() : rest;
}

export function isName(text: string): boolean {
  const words = text.split(' ').length;
  return (
    words >= 2 &&
    words <= MAX_NAME_WORDS &&
    (text.match(LETTERS) ?? []).length >= MIN_NAME_LETTERS &&
    !FILE_NAME.test(text) &&
    !isRowAction(text)
  );
}

/** "Xem chi tiết", "Tải về": what a row offers, not what it is. */
export function isRowAction(text: string): boolean {
  return listWordShare('action', text) >= FILLS || isServiceAction(text) || isAttachmentAction(text);
}

/** "Nộp hồ sơ", "Đánh giá": leads away from what the procedure says. */
export function isServiceAction(text: string): boolean {
  return listWordShare('service', text) >= FILLS;
}

/** Of these, what a step or a way of the procedure is called too. */
export function isSubmission(text: string): boolean {
  return listWordShare('submission', text) >= FILLS;
}

export function isAttachmentAction(text: string): boolean {
  return listWordShare('attachment', text) >= FILLS;
}

/** Nothing but numbering: "1", "I.", "(2)". */
export function isOrdinal(text: string): boolean {
  return /^[\s(]*(?:\d{1,4}|[IVXivx]{1,5}|[a-zA-ZđĐ])[\s).:/-]*$/u.test(text);
}

/** Something to read: not "...", "-", "Đang cập nhật", "....... ngày làm việc". */
export function isContent(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && listWordShare('empty', text) < FILLS && !isLeftBlank(text);
}

/** It begins with a blank to be filled in, a unit behind it. */
function isLeftBlank(text: string): boolean {
  const blank = /^[\s(]*(?:\.{4,}|…{2,}|_{3,})[\s.…_)]*/u.exec(text);
  const rest = blank === null ? '' : text.slice(blank[0].length);
  return blank !== null && !/\d/.test(rest) && countWords(rest) <= UNIT_WORDS;
}

const UNIT_WORDS = 4;

/** "Lượt xem: 12", "Quay lại": stands on the page, says nothing of its subject. */
export function isFurniture(text: string): boolean {
  return beginsWithListWord('furniture', text) && listWordShare('furniture', text) >= FURNITURE;
}

export function isAttachment(link: Link): boolean {
  if (link.url === null) return false;
  return (
    link.download || ATTACHMENT.test(fileAddress(link.url)) || (link.words !== '' && isAttachmentAction(link.words))
  );
}

/** Opens its target by a script of the page that cannot be read as an address. */
export function isScripted(link: Link): boolean {
  if (link.scheme === 'postback') return true;
  return (
    link.scheme === 'dead' &&
    /^javascript:/i.test(link.href) &&
    !/^javascript:\s*(?:void\b.*|;*\s*|return\b.*|\/\/.*)$/is.test(link.href)
  );
}

/** The wanted words where the line shows them so, else the line; one line only, cut between words. */
export function quoteIn(line: Line | undefined, wanted: string): string {
  if (line === undefined) return '';
  const text = wanted !== '' && line.text.includes(wanted) ? wanted : line.text;
  if (text.length <= MAX_QUOTE) return copyString(text);
  const cut = text.lastIndexOf(' ', MAX_QUOTE);
  return copyString(text.slice(0, cut > 0 ? cut : MAX_QUOTE));
}

export function linesOf(outline: Outline, from: number, to: number): Line[] {
  return outline.lines.slice(from, to);
}
