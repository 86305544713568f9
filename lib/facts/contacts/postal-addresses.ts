/** Postal addresses in the lines of a page. */

import { contactIcon } from '../../vietnamese/contact-marks.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import type { ContactWordId } from '../../vietnamese/contact-words.ts';
import { foldLoose } from '../../vietnamese/fold.ts';
import { phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import type { PhraseHit } from '../../vietnamese/phrases.ts';
import type { Line } from '../../model/outline.ts';
import type { ContactLine } from './contact-lines.ts';
import type { ContactSheet } from './contact-sheet.ts';
import { fileName } from '../content-pictures.ts';
import { findMails } from './mail-addresses.ts';
import { cellsLeftOf } from '../table-cells.ts';

export interface FoundAddress {
  readonly line: number;
  readonly text: string;
  readonly label: string;
  /** In the line: the address with its label where both stand there. */
  readonly start: number;
  readonly end: number;
}

type WordHit = PhraseHit<ContactWordId>;

const MIN_LENGTH = 8;
const MAX_LENGTH = 250;
const MAX_LINE = 1_500;
/** Longer lines without a label are prose. */
const MAX_PLACED = 120;
const MAX_ADDRESSES = 300;
const MAX_LABEL = 60;
/** A line or cell that says little but "address". */
const LABEL_SHARE = 0.6;
/** Kinds of place named in an address that has no label. */
const UNLABELLED_WORDS = 2;
const HOUSE_NUMBER = /^(?:số\s*)?\d{1,4}[A-Za-z]?(?:[-/]\d{1,4})?,?\s+/iu;
/** "Trụ sở tại:", "Địa chỉ cơ quan -": a few words may stand before the colon. */
const LEAD = /^(?:[^:;|.\d]{0,24}:)?[\s:.\-–()]*/u;
const TOWNS: ReadonlySet<string> = new Set(['thành phố', 'tp', 'thị xã', 'tx', 'tỉnh']);
const ICON_WORD = /^([a-z]+(?:_[a-z]+)*)\s+(?=\P{Ll})/u;
/** A room and a building. */
const MAX_LEADING_PARTS = 2;
const MAX_LEADING_WORDS = 6;
const BAR = /[|;•·]/gu;
const ENDS = /[|;•·]|\s[-–]\s*$/u;
/** A web address or mail is no postal address. */
const ELECTRONIC = /:\/\/|www\.|@/iu;

export function findAddresses(sheet: ContactSheet): readonly FoundAddress[] {
  const { outline, contacts } = sheet;
  const found: FoundAddress[] = [];
  for (const line of outline.lines) {
    if (line.text.length > MAX_LINE || found.length >= MAX_ADDRESSES) continue;
    const hits = contactWords.match(line.text);
    const labels = hits.filter((hit) => hit.id === 'address-label');
    const labelled = labels.flatMap((label) => afterLabel(line.text, line.index, label, hits, contacts) ?? []);
    if (labelled.length > 0) {
      found.push(...labelled);
      continue;
    }
    const placed = labels.length === 0 && isPlaced(sheet, line);
    if (placed) found.push({ line: line.index, text: line.text, label: '', start: 0, end: line.text.length });
    if (placed || hits.every((hit) => hit.id !== 'address') || labels.length > 0) continue;
    const label = labelBefore(sheet, line.index);
    // without a label any piece between bars may be one: "Hotline: ... | 75A đường ..., thành phố ..."
    const starts = label === null ? piecesOf(line.text, hits) : [iconEnd(line.text)];
    for (const start of starts) {
      if (label === null && !startsLikeOne(line.text.slice(start))) continue;
      // a line that begins with another label is that label's
      const end = endOf(line.text, start - 1, hits, contacts.get(line.index));
      const text = trimmed(line.text.slice(start, end));
      const within = hits.filter((hit) => hit.start >= start && hit.end <= start + text.length);
      // "75A Trường Thi, P. Lê Mao, TP. Vinh"
      const least = label === null && !(text.includes(',') && within.some(isTown)) ? UNLABELLED_WORDS : 1;
      if (!isAddress(text, within, least)) continue;
      found.push({ line: line.index, text, label: label ?? '', start, end: start + text.length });
      break;
    }
  }
  return found;
}

/** "75A Nguyễn Thị Minh Khai, Vinh, Nghệ An": the whole line, in an element for addresses or with the province at its end. */
function isPlaced({ outline, context, contacts }: ContactSheet, { index, text, box }: Line): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_PLACED || ELECTRONIC.test(text) || !text.includes(','))
    return false;
  if (!startsLikeOne(text) || (contacts.get(index)?.phones.length ?? 0) > 0) return false;
  const province = foldLoose(context.province);
  return outline.boxes[box]?.tag === 'address' || (province !== '' && foldLoose(text).endsWith(` ${province}`));
}

function isTown({ id, phrase }: WordHit): boolean {
  return id === 'address' && TOWNS.has(phrase);
}

/** Where a line, and what stands behind its bars, begins; "Tại:" is passed over. */
function piecesOf(text: string, hits: readonly WordHit[]): readonly number[] {
  const starts = [iconEnd(text), ...[...text.matchAll(BAR)].map(({ index }) => index + 1)];
  return starts.map((start) => {
    const own = start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0);
    const lead = hits.find((hit) => hit.id === 'place-lead' && hit.start === own);
    return lead === undefined ? own : lead.end + (/^[\s:]*/u.exec(text.slice(lead.end))?.[0].length ?? 0);
  });
}

function afterLabel(
  text: string,
  line: number,
  label: WordHit,
  hits: readonly WordHit[],
  contacts: ReadonlyMap<number, ContactLine>,
): FoundAddress | null {
  const lead = LEAD.exec(text.slice(label.end))?.[0].length ?? 0;
  const start = label.end + lead;
  const address = trimmed(text.slice(start, endOf(text, start - 1, hits, contacts.get(line))));
  // "Địa chỉ trụ sở mới" without a colon is prose, unless an address follows at once
  const apart = /[:\-–]/u.test(text.slice(label.end, start)) || startsAtHouse(address);
  if (
    !apart ||
    !isAddress(
      address,
      hits.filter((hit) => hit.start >= start && hit.end <= start + address.length),
      0,
    )
  )
    return null;
  return {
    line,
    text: address,
    label: text.slice(label.start, label.end),
    start: label.start,
    end: start + address.length,
  };
}

/** Fonts of icons draw them from a word in the text: "location_on Số 75, đường ...". */
function iconEnd(text: string): number {
  const word = ICON_WORD.exec(text);
  return word !== null && contactIcon(word[1] ?? '') === 'address' ? word[0].length : 0;
}

/** "Phòng 102, số 75, đường ...", "Văn phòng Sở, khu Liên cơ quan, đường ...": what stands before the house and street. */
function startsLikeOne(text: string): boolean {
  if (startsWithSite(text)) return true;
  let rest = text;
  for (let part = 0; part <= MAX_LEADING_PARTS; part += 1) {
    if (startsAtHouse(rest)) return true;
    const comma = rest.indexOf(', ');
    const lead = rest.slice(0, comma);
    if (comma < 0 || !/^\p{Lu}/u.test(text) || lead.split(' ').length > MAX_LEADING_WORDS) return false;
    rest = rest.slice(comma + 2);
    if (startsWithStreet(rest, 0)) return true;
  }
  return false;
}

/** "75 Trường Thi", "Số 75, đường ...": a house number before a name or a street. */
function startsAtHouse(text: string): boolean {
  const number = HOUSE_NUMBER.exec(text)?.[0].length ?? 0;
  if (number === 0) return false;
  return /^\p{Lu}/u.test(text.slice(number)) || startsWithStreet(text, number);
}

function startsWithStreet(text: string, at: number): boolean {
  return contactWords.match(text).some((hit) => hit.id === 'street' && hit.start === at);
}

/** "Tầng 5, toà nhà 6T1, Trung tâm hành chính tỉnh, thành phố Sơn La": names of places alone, from the small to the town. */
function startsWithSite(text: string): boolean {
  const hits = contactWords.match(text);
  if (!hits.some(({ id, start }) => id === 'site' && start === 0)) return false;
  const parts = (text.split(ENDS_SITE)[0] ?? '').split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const town = contactWords.match(last).find((hit) => isTown(hit) && hit.start === 0);
  return parts.length >= SITE_PARTS && town !== undefined && NAME.test(last.slice(town.end));
}

/** What may follow an address in its line. */
const ENDS_SITE = /[|;•·.]\s|\s[-–—]\s|[|;•·.]$/u;
const SITE_PARTS = 2;
/** A town's name, and not a sentence about it. */
const NAME = /^(?:[\s.]+\p{Lu}[\p{L}\p{M}]*){1,4}$/u;

/** Where the next label, number, mail or part of the line begins. */
function endOf(text: string, from: number, hits: readonly WordHit[], contact: ContactLine | undefined): number {
  const stops = [
    ...hits.filter((hit) => hit.id.endsWith('-label') && !isPartOfAddress(text, hit)).map((hit) => hit.start),
    ...phoneLabelsIn(text).map((hit) => hit.start),
    ...(contact?.phones ?? []).map((phone) => phone.start),
    ...findMails(text).map((mail) => mail.start),
  ].filter((start) => start > from);
  const bar = /[|;•·]/u.exec(text.slice(Math.max(0, from)));
  if (bar !== null) stops.push(Math.max(0, from) + bar.index);
  return Math.min(text.length, ...stops);
}

/** "Phòng 204, trụ sở Sở Giao thông vận tải, số 188 ...": it names a building, and no address begins behind it. */
function isPartOfAddress(text: string, { id, start, end }: WordHit): boolean {
  if (id !== 'address-label' || !/(?:^|[,:(–-])\s*$/u.test(text.slice(0, start))) return false;
  const behind = text.slice(end);
  const lead = LEAD.exec(behind)?.[0] ?? '';
  return /^\s+\p{L}/u.test(behind) && !/[:\-–]/u.test(lead) && !startsAtHouse(behind.slice(lead.length));
}

function isAddress(text: string, hits: readonly WordHit[], words: number): boolean {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || ELECTRONIC.test(text)) return false;
  if (hits.some((hit) => hit.id === 'blank')) return false;
  const places = new Set(hits.filter((hit) => hit.id === 'address').map((hit) => hit.phrase)).size;
  return words > 0 ? places >= words : places > 0 || (/\d/.test(text) && /,|\s[-–]\s/u.test(text));
}

/** The label in the cell to the left, on the line before, or as an icon. */
function labelBefore(sheet: ContactSheet, index: number): string | null {
  const { outline, cells } = sheet;
  const line = outline.lines[index];
  for (const icon of sheet.icons.get(index) ?? []) {
    const { alt, title, url, marks = '' } = icon;
    if (isLabel(alt) || isLabel(title)) return alt || title;
    if (contactIcon(`${marks} ${fileName(url)}`) === 'address') return '';
  }
  if (line !== undefined && iconEnd(line.text) > 0) return '';
  const place = cells.get(index);
  const left = place === undefined ? undefined : cellsLeftOf(place).find((cell) => isLabel(cell.text));
  if (left !== undefined) return bare(left.text);
  const before = outline.lines[index - 1];
  return before !== undefined && before.place === line?.place && isLabel(before.text) ? bare(before.text) : null;
}

function isLabel(text: string): boolean {
  if (text === '' || text.length > MAX_LABEL) return false;
  return (
    matchShare(
      text,
      contactWords.match(text).filter((hit) => hit.id === 'address-label'),
    ) >= LABEL_SHARE
  );
}

function bare(label: string): string {
  return label.replace(/[\s:]+$/u, '');
}

function trimmed(text: string): string {
  let end = text.trimEnd();
  while (ENDS.test(end) || /[,.;:(\-–|]$/u.test(end)) end = end.slice(0, -1).trimEnd();
  return end;
}
