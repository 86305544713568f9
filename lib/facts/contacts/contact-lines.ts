/** Lines of a page that have to do with phones: their numbers, and the labels over them. Read once per page. */

import type { Line, Outline } from '../../model/outline.ts';
import { marksTitle } from '../../vietnamese/contact-marks.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { findPhones } from '../../vietnamese/phones.ts';
import type { FoundPhone } from '../../vietnamese/phones.ts';
import { matchShare } from '../../vietnamese/phrases.ts';
import { labelLine } from './line-labels.ts';
import type { LineLabel } from './line-labels.ts';

export interface ContactLine {
  readonly line: Line;
  readonly phones: readonly FoundPhone[];
  /** One per phone. */
  readonly labels: readonly (LineLabel | null)[];
  /** A label with no number after it on its line. */
  readonly open: LineLabel | null;
}

/** A line's letters that its label must fill, unless it is a title or ends with a colon, to label what comes after. */
const LABEL_SHARE = 0.5;
/** The label is all there is. */
const WHOLE_SHARE = 0.95;
/** A hotline's name with what it is for, characters: "Đường dây nóng tiếp nhận phản ánh về thủ tục hành chính". */
const MAX_NAME = 90;
/** What may stand before a line's label, characters. */
const MAX_BULLET = 3;
/** A longer line is a sentence: it labels what follows only with a colon at its end. */
const MAX_LABEL_LINE = 160;
const MAX_SENTENCE = 400;
/** Bounds for hostile pages. */
const MAX_PHONES = 600;
/** What stands further on in a line is not read, characters. */
const MAX_READ = 20_000;
const MAX_CONTACT_LINES = 5_000;
/** Full-width ones too: ０２３８．３５９８．４７８. */
const DIGITS = /[\d\uff10-\uff19][\d\s().+\-–/\uff08-\uff19]{2,}[\d\uff10-\uff19]/;
const TITLE_TAGS: ReadonlySet<string> = new Set(['dt', 'th', 'legend', 'caption', 'summary', 'figcaption']);

/** By line index. */
export function contactLines(outline: Outline, province: string): ReadonlyMap<number, ContactLine> {
  const found = new Map<number, ContactLine>();
  let count = 0;
  for (const line of outline.lines) {
    if (found.size >= MAX_CONTACT_LINES || count >= MAX_PHONES) break;
    const text = line.text.length > MAX_READ ? line.text.slice(0, MAX_READ) : line.text;
    const phones = DIGITS.test(text) ? phonesIn(outline, line, text, province) : [];
    if (phones.length === 0 && line.text.length > MAX_SENTENCE) continue;
    const hits = phoneLabelsIn(text);
    count += phones.length;
    const { labels, open } = labelLine(text, hits, phones);
    const last = open ?? (phones.length === 0 ? feedbackLabel(line) : null);
    const labelling = last !== null && labelsOn(line, last, outline) ? last : null;
    if (phones.length > 0 || labelling !== null) found.set(line.index, { line, phones, labels, open: labelling });
  }
  return found;
}

/** Numbers of links side by side, with nothing between them in the text, are apart on the screen. */
function phonesIn(outline: Outline, line: Line, text: string, province: string): readonly FoundPhone[] {
  const found: FoundPhone[] = [];
  let from = 0;
  for (const to of [...endsOfLinks(outline, line, text), text.length]) {
    for (const phone of findPhones(text.slice(from, to), { province }))
      found.push({ ...phone, start: phone.start + from, end: phone.end + from });
    from = to;
  }
  return found;
}

/** Where the words of a link end in the midst of digits. */
function endsOfLinks(outline: Outline, line: Line, text: string): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  for (const index of line.links) {
    const words = outline.links[index]?.words ?? '';
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0) continue;
    from = at + words.length;
    if (/\d$/.test(words) && /\d/.test(text.charAt(from))) ends.push(from);
  }
  return ends;
}

/**
 * A line that is a hotline's name, perhaps with what it is for, over lines of a number, mail or address that say what each of them is:
 * "ĐƯỜNG DÂY NÓNG", "Tel: 0238...", "Mail: ...". Set apart only by its class, it heads them all the same.
 */
export function headsContacts(line: Line, open: LineLabel, outline: Outline): boolean {
  if (line.links.length > 0 || open.kind !== 'hotline' || !isHotlineName(line.text, open)) return false;
  const next = outline.lines[line.index + (isRemark(outline, line) ? 2 : 1)];
  if (next === undefined || next.place !== line.place || next.text.length > MAX_LABEL_LINE) return false;
  const around = outline.boxes[outline.boxes[line.box]?.parent ?? -1] ?? outline.boxes[line.box];
  if (around === undefined || around.parent < 0 || next.index >= around.to) return false;
  const [label] = phoneLabelsIn(next.text);
  return label !== undefined && label.start <= MAX_BULLET && (label.id === 'phone' || label.id === 'mobile');
}

/** The label alone, or at the head of a short line that is no sentence. */
function isHotlineName(text: string, open: LineLabel): boolean {
  if (matchShare(text, [open]) >= WHOLE_SHARE) return true;
  if (open.start > MAX_BULLET || text.length > MAX_NAME || /\d|[.,;!?]\s*$/u.test(text)) return false;
  return !contactWords.match(text).some(({ id }) => id === 'blank');
}

/** "Tiếp nhận phản ánh về thủ tục hành chính" under the name that opens their box: what the number below it is for. */
function isRemark(outline: Outline, name: Line): boolean {
  const line = outline.lines[name.index + 1];
  const around = outline.boxes[outline.boxes[name.box]?.parent ?? -1];
  if (line === undefined || around?.from !== name.index || around.to < name.index + 3) return false;
  if (line.links.length > 0 || line.text.length > MAX_LABEL_LINE || isTitle(line, outline)) return false;
  if (DIGITS.test(line.text) || phoneLabelsIn(line.text).some(({ id }) => id === 'phone' || id === 'mobile'))
    return false;
  return !contactWords.match(line.text).some(({ id }) => id === 'blank' || id.endsWith('-label'));
}

/** A tile of two lines: a number in large type, and this line under it, which says what it is and labels nothing else. */
export function endsTile(
  { boxes, lines }: Outline,
  contacts: ReadonlyMap<number, ContactLine>,
  { index, box }: Line,
): boolean {
  const above = lines[index - 1];
  const phones = contacts.get(index - 1)?.phones ?? [];
  if (above === undefined || phones.length !== 1 || phones[0]?.raw.length !== above.text.length) return false;
  const tile = boxes[boxes[box]?.parent ?? -1];
  return tile?.from === above.index && tile.to === index + 1;
}

/** Heading, bold, or a box whose class says that it is a title. */
export function isTitle(line: Line, outline: Outline): boolean {
  if (line.level > 0 || line.bold) return true;
  const box = outline.boxes[line.box];
  if (box === undefined) return false;
  if (TITLE_TAGS.has(box.tag) || marksTitle(box.marks)) return true;
  const parent = outline.boxes[box.parent];
  return parent !== undefined && parent.to - parent.from === 1 && marksTitle(parent.marks);
}

export function endsWithColon(text: string): boolean {
  return /[:：]\s*$/u.test(text);
}

/** "Tiếp nhận phản ánh, kiến nghị về quy định hành chính": the title of a feedback line, although it names no phone. */
function feedbackLabel(line: Line): LineLabel | null {
  const hit =
    line.text.length > MAX_LABEL_LINE ? undefined : contactWords.match(line.text).find(({ id }) => id === 'petition');
  return hit === undefined
    ? null
    : { kind: 'hotline', text: line.text.replace(/[\s:：]+$/u, ''), start: hit.start, end: hit.end, feedback: true };
}

/** A title, a line that ends with a colon, or one that says little else labels the lines after it; a sentence does not. */
function labelsOn(line: Line, open: LineLabel, outline: Outline): boolean {
  if (endsWithColon(line.text)) return true;
  if (line.text.length > MAX_LABEL_LINE) return false;
  if (isTitle(line, outline) || matchShare(line.text, [open]) >= LABEL_SHARE) return true;
  return headsContacts(line, open, outline);
}
