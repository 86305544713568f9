/** Numbers that a page only dials: `tel:` links whose words are no number ("Gọi đường dây nóng", a picture). */

import type { PhoneFact } from '../../model/facts/contacts.ts';
import type { Line, Link, Picture } from '../../model/outline.ts';
import { linePrint } from '../../model/line-print.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { parsePhone } from '../../vietnamese/phones.ts';
import type { FoundPhone } from '../../vietnamese/phones.ts';
import { countWords } from '../boxes.ts';
import { isInDirectory } from './contact-sheet.ts';
import type { ContactSheet, PhoneAt } from './contact-sheet.ts';
import { iconOf, labelElsewhere, withoutNumbers } from './phone-label.ts';
import type { PhoneLabel } from './phone-label.ts';
import { isNationalHelp } from './phones.ts';

const MAX_DIALLED = 200;
/** Links looked at, of a hostile page. */
const MAX_LINKS = 1_000;
/** Lines that one link's words may take. */
const MAX_LINK_LINES = 4;
const MAX_QUOTE = 240;

export function dialledPhones(sheet: ContactSheet): readonly PhoneAt[] {
  const found: PhoneAt[] = [];
  const seen = new Set<string>();
  const pictures = picturesByLink(sheet);
  for (const link of sheet.outline.links.filter(({ scheme }) => scheme === 'tel').slice(0, MAX_LINKS)) {
    if (found.length >= MAX_DIALLED) break;
    const phone = parsePhone(numberOf(link.href), { province: sheet.context.province });
    const line = lineOf(sheet, link, pictures);
    if (phone === null || line === null || isShown(sheet, line, link, phone)) continue;
    const label = labelOfLink(sheet, link, line, pictures);
    const key = `${phone.digits} ${label.kind} ${link.place}`;
    if (label.kind === 'not-phone' || seen.has(key)) continue;
    seen.add(key);
    found.push({ fact: factOf(sheet, link, phone, label, line), line: line.index });
  }
  return found;
}

type PicturesByLink = ReadonlyMap<number, Picture>;

/** The first picture of each link. */
function picturesByLink({ outline }: ContactSheet): PicturesByLink {
  return new Map(outline.pictures.toReversed().map((picture) => [picture.link, picture]));
}

function numberOf(href: string): string {
  const bare = href.replace(/^tel:\/{0,2}/iu, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** The line of its words, or the line its picture stands in or before. */
function lineOf(sheet: ContactSheet, link: Link, pictures: PicturesByLink): Line | null {
  const { outline } = sheet;
  const index = link.line >= 0 ? link.line : (pictures.get(link.index)?.line ?? outline.boxes[link.box]?.from ?? -1);
  return outline.lines[index] ?? outline.lines.at(-1) ?? null;
}

/** What the reader sees outweighs what the link dials. */
function isShown(sheet: ContactSheet, line: Line, link: Link, phone: FoundPhone): boolean {
  const digits = /\d{3}/.test(link.by === 'text' ? link.words : '');
  for (let at = line.index; at < line.index + MAX_LINK_LINES; at += 1) {
    const within = at === line.index || (sheet.outline.lines[at]?.links.includes(link.index) ?? false);
    const shown = within ? (sheet.contacts.get(at)?.phones ?? []) : [];
    if (shown.some((other) => digits || other.digits === phone.digits)) return true;
  }
  return false;
}

function labelOfLink(sheet: ContactSheet, link: Link, line: Line, pictures: PicturesByLink): PhoneLabel {
  for (const words of [link.words, link.title]) {
    const hits = phoneLabelsIn(words);
    const kind = hits.find((hit) => hit.id === 'hotline')?.id ?? hits[0]?.id;
    if (kind === undefined) continue;
    const own: PhoneLabel = { kind, text: withoutNumbers(words), start: -1, end: -1, line: null, direct: true };
    return kind === 'hotline' ? own : (labelElsewhere(sheet, line, own) ?? own);
  }
  const picture = pictures.get(link.index);
  const icon = picture === undefined ? null : iconOf(picture);
  const before =
    link.line < 0 ? undefined : phoneLabelsIn(line.text.slice(0, Math.max(0, line.text.indexOf(link.words)))).at(-1);
  const near: PhoneLabel | null =
    before === undefined
      ? icon
      : { kind: before.id, text: before.phrase, start: -1, end: -1, line: null, direct: true };
  if (near !== null && near.kind === 'hotline') return near;
  return (
    labelElsewhere(sheet, line, near) ??
    near ?? { kind: 'none', text: '', start: -1, end: -1, line: null, direct: false }
  );
}

function factOf(sheet: ContactSheet, link: Link, phone: FoundPhone, label: PhoneLabel, line: Line): PhoneFact {
  const foreign =
    (sheet.bodies.ofLabel(label.text) ?? sheet.bodies.ofContext(line.text)) === 'other' ||
    isNationalHelp(phone, label.text);
  const words = link.by === 'text' && line.text.includes(link.words) ? link.words : line.text;
  return {
    raw: copyString(numberOf(link.href)),
    e164: phone.e164,
    label: copyString(label.text),
    hotline: label.kind === 'hotline' && !foreign,
    valid: phone.valid,
    problem: phone.problem ?? null,
    hint: phone.hint ?? null,
    fax: label.kind === 'fax',
    foreign,
    directory: label.kind !== 'hotline' && isInDirectory(sheet, line),
    place: link.place,
    block: sheet.blockOf(line),
    quote: copyString(words.slice(0, MAX_QUOTE)),
    labelQuote: label.line === null ? '' : copyString(label.line.text.slice(0, MAX_QUOTE)),
    selector: sheet.outline.selector(link.box),
    print: linePrint(line.text, countWords(line.text)),
  };
}
