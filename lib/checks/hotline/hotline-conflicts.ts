/**
 * Different hotline numbers on different pages. Pages agree when they share a number, directly or through a third page;
 * two numbers side by side on one page are two lines. What a page only repeats from the home page (header, footer, side
 * boxes) is not its own word. Lines for different matters are held apart. The office's general number, offered as one of
 * the ways to send feedback, contradicts no hotline.
 */

import type { PhoneFact } from '../../model/facts/contacts.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { hotlineSubjectOf } from '../../vietnamese/hotline-subjects.ts';
import { isHotlineLabel } from '../../vietnamese/phone-labels.ts';
import { isRepeated } from '../search/repeated-lines.ts';
import { hotlinesOn } from './own-contacts.ts';

export interface Conflict {
  readonly urls: readonly string[];
  /** E.164; an outdated number in its modern form. */
  readonly phones: readonly string[];
  /** The same by page, as shown: for the sentence. */
  readonly sides: readonly { readonly url: string; readonly numbers: readonly string[] }[];
}

/** Whose number it is: the province's general line may stand on any page beside the department's own. */
const SHARED_LINES: ReadonlySet<string> = new Set(['1022']);

/** The block of a page so small that all of it is one: it tells nothing. */
export const WHOLE_PAGE = 0;

interface Side {
  readonly url: string;
  readonly phones: readonly PhoneFact[];
}

export function conflictsOf(pages: readonly PageFacts[], home: PageFacts): readonly Conflict[] {
  const bySubject = new Map<string, Side[]>();
  for (const page of pages.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
    const phones = spokenBy(page, home);
    for (const subject of new Set(phones.map((phone) => hotlineSubjectOf(phone.label)))) {
      const side = { url: page.url, phones: phones.filter((phone) => hotlineSubjectOf(phone.label) === subject) };
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), side]);
    }
  }
  return [...bySubject.keys()].sort().flatMap((subject) => conflictAmong(bySubject.get(subject) ?? []));
}

function spokenBy(page: PageFacts, home: PageFacts): readonly PhoneFact[] {
  const phones = conflicting(page, home);
  if (page === home) return phones;
  const shown = new Set(conflicting(home, home).map((phone) => `${phone.place} ${phone.quote}`));
  // a box that stands beside the text here may stand among the home page's own
  const quoted = new Set(home.phones.map(({ quote }) => quote));
  const own = phones.filter(
    (phone) => !shown.has(`${phone.place} ${phone.quote}`) && (phone.place === 'main' || !quoted.has(phone.quote)),
  );
  const blocks = new Set(own.map((phone) => phone.block));
  // a number repeated from the home page beside one that is not: both are the page's own, unless the home page's whole
  // box stands beside it
  const mixed = phones.some(
    (phone) =>
      !own.includes(phone) &&
      phone.block !== WHOLE_PAGE &&
      blocks.has(phone.block) &&
      !isRepeated(page, home, phone.print),
  );
  return mixed ? phones : own;
}

function conflicting(page: PageFacts, home: PageFacts): readonly PhoneFact[] {
  const phones = hotlinesOn(page, home).filter((phone) => !SHARED_LINES.has(phone.e164 ?? ''));
  if (page === home || page.hotlineLabels.some(({ by }) => by === 'page')) return phones;
  const general = new Set(home.phones.filter(({ hotline }) => !hotline).map(keyOf));
  return phones.filter((phone) => isHotlineLabel(phone.label) || !general.has(keyOf(phone)));
}

function conflictAmong(sides: readonly Side[]): readonly Conflict[] {
  const [first, ...rest] = sides;
  if (first === undefined || rest.length === 0) return [];
  const agreed = new Set(first.phones.map(keyOf));
  let left = rest;
  // as often as a page joins the agreement: at most once per page
  for (let grown = true; grown;) {
    const joining = left.filter((side) => side.phones.some((phone) => agreed.has(keyOf(phone))));
    for (const side of joining) for (const phone of side.phones) agreed.add(keyOf(phone));
    left = left.filter((side) => !joining.includes(side));
    grown = joining.length > 0;
  }
  if (left.length === 0) return [];
  const phones = sides.flatMap((side) => side.phones.map(keyOf)).filter((key) => /^(?:\+|1\d{2,3}$)/.test(key));
  return [
    {
      urls: sides.map((side) => side.url),
      phones: [...new Set(phones)].sort(),
      sides: sides.map(({ url, phones: shown }) => ({ url, numbers: [...new Set(shown.map((phone) => phone.raw))] })),
    },
  ];
}

/** Old and modern form of one number are one. */
function keyOf(phone: PhoneFact): string {
  return phone.e164 ?? phone.hint?.e164 ?? phone.raw.replace(/\D/g, '');
}
