/** Phone numbers of a page, each with the label it stands under and whose it is. */

import type { PhoneFact } from '../../model/facts/contacts.ts';
import { NATIONAL_LINES } from '../../vietnamese/area-codes.ts';
import { copyString, foldLoose } from '../../vietnamese/fold.ts';
import { isEnded } from '../../vietnamese/ended-numbers.ts';
import { linePrint } from '../../model/line-print.ts';
import type { FoundPhone } from '../../vietnamese/phones.ts';
import { isTrade, phoneLabelsIn } from '../../vietnamese/phone-labels.ts';
import { isNetwork } from '../../vietnamese/widget-hosts.ts';
import { countWords } from '../boxes.ts';
import type { ContactLine } from './contact-lines.ts';
import { isInDirectory } from './contact-sheet.ts';
import type { ContactSheet, PhoneAt } from './contact-sheet.ts';
import { bodyOf } from './phone-bodies.ts';
import { labelOf } from './phone-label.ts';
import type { PhoneLabel } from './phone-label.ts';

const MAX_QUOTE = 240;
/** Without a label these shapes are more often something else: a year, a counter, a decimal. */
const NEEDS_LABEL: ReadonlySet<FoundPhone['type']> = new Set(['freephone', 'premium', 'short']);

export function phonesOf(sheet: ContactSheet): readonly PhoneAt[] {
  const found: PhoneAt[] = [];
  for (const contact of sheet.contacts.values()) {
    for (const [nth, phone] of contact.phones.entries()) {
      const label = labelOf(sheet, contact, nth);
      if (!isPhone(phone, label)) continue;
      found.push({ fact: factOf(sheet, contact, nth, label), line: contact.line.index });
    }
  }
  return found;
}

/** Numbers that only look like phones: under a label of something else, or in a doubtful shape with no label at all. */
function isPhone(phone: FoundPhone, label: PhoneLabel): boolean {
  if (label.kind === 'not-phone') return false;
  if (label.kind !== 'none') return true;
  return phone.valid
    ? !NEEDS_LABEL.has(phone.type)
    : phone.problem === 'old-area-code' || phone.problem === 'eleven-digit-mobile';
}

/** Words of a link to somebody else's site: an advertisement. The State's sites and the networks show a department's own, too. */
function isOfLink({ outline }: ContactSheet, { line }: ContactLine, { raw }: FoundPhone): boolean {
  return line.links.some((at) => {
    const link = outline.links[at];
    if (link === undefined || link.scheme !== 'http' || link.url === null || !link.words.includes(raw)) return false;
    const host = hostOf(link.url);
    return host !== hostOf(outline.url) && !host.endsWith('.gov.vn') && !isNetwork(link.url);
  });
}

/** "Taxi ... - tổng đài: ...": what stands before the label begins with whose line it is. */
function isOfService({ line, phones }: ContactLine, nth: number, label: PhoneLabel): boolean {
  if (label.kind !== 'hotline') return false;
  if (isTrade(label.text)) return true;
  if (label.start <= 0 || label.line !== null) return false;
  const before = line.text.slice(phones[nth - 1]?.end ?? 0, label.start).replace(/^[\s,;.|/-]+/u, '');
  if (before.length > MAX_SERVICE_UNITS) return false;
  const [first] = phoneLabelsIn(before);
  if (isTrade(before)) return true;
  return first?.id === 'other-service' && first.start === 0;
}

const MAX_SERVICE_UNITS = 60;

/** "Tổng đài hỗ trợ: 18001096": help with the State's portal, unless the page calls it its own hotline. */
export function isNationalHelp({ e164 }: FoundPhone, label: string): boolean {
  return e164 !== null && NATIONAL_LINES.has(e164) && !CALLED_HOTLINE.test(foldLoose(label));
}

const CALLED_HOTLINE = /duong day nong|hot ?line|phan anh|kien nghi/;

const hostOf = (url: string): string => (/^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase();

function factOf(sheet: ContactSheet, contact: ContactLine, nth: number, label: PhoneLabel): PhoneFact {
  const { line, phones } = contact;
  const phone = phones[nth] as FoundPhone;
  const foreign =
    bodyOf(sheet, contact, nth, label) === 'other' ||
    isOfLink(sheet, contact, phone) ||
    isNationalHelp(phone, label.text) ||
    isOfService(contact, nth, label);
  const directory = !(label.kind === 'hotline') && isInDirectory(sheet, line);
  const from =
    label.start >= 0 && phone.end - label.start <= MAX_QUOTE ? Math.min(label.start, phone.start) : phone.start;
  const to = label.start >= phone.end ? label.end : phone.end;
  return {
    raw: copyString(phone.raw),
    e164: phone.e164,
    label: copyString(label.text),
    // what visitors write in comments is no label of the department's
    hotline:
      label.kind === 'hotline' &&
      !foreign &&
      line.place !== 'comment' &&
      !isEnded(line.text, phone.start, phone.end, phones[nth + 1]?.start),
    valid: phone.valid,
    problem: phone.problem ?? null,
    hint: phone.hint ?? null,
    fax: label.kind === 'fax',
    foreign,
    directory,
    place: line.place,
    block: sheet.blockOf(line),
    quote: copyString(line.text.slice(from, to)),
    labelQuote:
      label.line === null || label.line.index === line.index ? '' : copyString(label.line.text.slice(0, MAX_QUOTE)),
    selector: sheet.outline.selector(line.box),
    print: linePrint(line.text, countWords(line.text)),
  };
}
