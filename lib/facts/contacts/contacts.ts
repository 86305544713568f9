/** How a page says the department can be reached: phones, mail and addresses with their labels, and its hotline. */

import type { ContactFact, HotlineLabel, HotlineOffer, PhoneFact } from '../../model/facts/contacts.ts';
import { linePrint } from '../../model/line-print.ts';
import type { Line, Outline } from '../../model/outline.ts';
import { contactWords } from '../../vietnamese/contact-words.ts';
import { copyString } from '../../vietnamese/fold.ts';
import { contactSheet, directoryAt, isInDirectory } from './contact-sheet.ts';
import type { ContactSheet } from './contact-sheet.ts';
import { countWords } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { hotlineLabels, offerOf } from './hotline-labels.ts';
import { findMails, mailOfHref } from './mail-addresses.ts';
import { hotlineLines, isNearHotline } from './near-hotline.ts';
import type { HotlineLines } from './near-hotline.ts';
import { bodyAbove } from './phone-bodies.ts';
import { phonesOf } from './phones.ts';
import { findAddresses } from './postal-addresses.ts';
import { dialledPhones } from './tel-links.ts';

export interface Contacts {
  readonly phones: readonly PhoneFact[];
  readonly emails: readonly ContactFact[];
  readonly addresses: readonly ContactFact[];
  readonly hotline: HotlineOffer;
  readonly hotlineLabels: readonly HotlineLabel[];
}

const MAX_MAILS = 300;
const MAX_QUOTE = 240;

export function contactsOf(outline: Outline, context: FactContext): Contacts {
  const sheet = contactSheet(outline, context);
  const found = [...phonesOf(sheet), ...dialledPhones(sheet)];
  const near = hotlineLines(sheet, found);
  const phones = distinct(found.map(({ fact }) => fact));
  const labels = hotlineLabels(sheet, found);
  return {
    phones,
    emails: mailsOf(sheet, near),
    addresses: addressesOf(sheet, near),
    hotline: offerOf(labels, phones),
    hotlineLabels: labels,
  };
}

/** A number that a page shows twice for two widths of screen is one. */
function distinct(phones: readonly PhoneFact[]): readonly PhoneFact[] {
  const seen = new Set<string>();
  return phones.filter((phone) => {
    const key = [phone.raw, phone.label, phone.place, phone.block, phone.hotline, phone.foreign, phone.print].join(
      '\n',
    );
    return seen.size < seen.add(key).size;
  });
}

function mailsOf(sheet: ContactSheet, near: HotlineLines): readonly ContactFact[] {
  const facts: ContactFact[] = [];
  for (const line of sheet.outline.lines) {
    if (facts.length >= MAX_MAILS) break;
    let from = 0;
    for (const mail of findMails(line.text)) {
      const quote = line.text.slice(mail.start, mail.end);
      facts.push(
        factOf(sheet, near, line, {
          text: mail.address,
          label: labelBefore(line.text.slice(from, mail.start)),
          quote,
          from,
          start: mail.start,
        }),
      );
      from = mail.end;
    }
  }
  return [...facts, ...linkedMails(sheet, near, new Set(facts.map((fact) => `${fact.text} ${fact.place}`)))];
}

/** Addresses that only a link holds: "Gửi thư", a picture, an address hidden by Cloudflare. */
function linkedMails(sheet: ContactSheet, near: HotlineLines, shown: ReadonlySet<string>): readonly ContactFact[] {
  const facts: ContactFact[] = [];
  for (const link of sheet.outline.links) {
    if (facts.length >= MAX_MAILS) break;
    const hidden = link.href.includes('/email-protection#');
    if (link.scheme !== 'mailto' && !hidden) continue;
    const text = mailOfHref(link.href);
    const line = sheet.outline.lines[link.line >= 0 ? link.line : (sheet.outline.boxes[link.box]?.from ?? -1)];
    if (text === '' || line === undefined || shown.has(`${text} ${line.place}`)) continue;
    const start = Math.max(0, line.text.indexOf(link.words));
    const quote = link.by === 'text' && line.text.includes(link.words) ? link.words : line.text.slice(0, MAX_QUOTE);
    facts.push(
      factOf(sheet, near, line, { text, label: labelBefore(line.text.slice(0, start)), quote, from: 0, start }),
    );
  }
  return facts;
}

function addressesOf(sheet: ContactSheet, near: HotlineLines): readonly ContactFact[] {
  const { outline } = sheet;
  return findAddresses(sheet).flatMap(({ line: index, text, label, start, end }) => {
    const line = outline.lines[index];
    if (line === undefined) return [];
    return [factOf(sheet, near, line, { text, label, quote: line.text.slice(start, end), from: 0, start })];
  });
}

interface Found {
  readonly text: string;
  readonly label: string;
  readonly quote: string;
  readonly from: number;
  readonly start: number;
}

function factOf(sheet: ContactSheet, near: HotlineLines, line: Line, found: Found): ContactFact {
  const body = sheet.bodies.ofLabel(line.text.slice(found.from, found.start)) ?? bodyAbove(sheet, line);
  const directory = isInDirectory(sheet, line) && !isHotlineStaff(sheet, near, line);
  const foreign = body === 'other';
  return {
    text: copyString(found.text),
    label: copyString(found.label),
    place: line.place,
    block: sheet.blockOf(line),
    quote: copyString(found.quote.slice(0, MAX_QUOTE)),
    selector: sheet.outline.selector(line.box),
    hotline: !foreign && isNearHotline(sheet, near, line, found.from, found.start),
    directory,
    foreign,
    print: linePrint(line.text, countWords(line.text)),
  };
}

/** A table of people whose numbers are the hotline's: so is their mail. */
function isHotlineStaff(sheet: ContactSheet, near: HotlineLines, line: Line): boolean {
  const directory = directoryAt(sheet, line.index);
  if (sheet.directoryPage || directory === null || directory.named) return false;
  return near.numbered.some((at) => directory.from <= at && at < directory.to);
}

function labelBefore(words: string): string {
  const label = contactWords.match(words).findLast((hit) => hit.id === 'email-label');
  return label === undefined ? '' : words.slice(label.start, label.end);
}
