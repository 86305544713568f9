/** What the pages that may carry the hotline say of it, put together. */

import type { Seen } from '../../model/check.ts';
import type { ContactFact, HotlineLabel, PhoneFact } from '../../model/facts/contacts.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { isRepeated } from '../search/repeated-lines.ts';
import { conflictsOf, WHOLE_PAGE } from './hotline-conflicts.ts';
import type { Conflict } from './hotline-conflicts.ts';
import { tiersOf, withFrames } from './hotline-tiers.ts';
import type { Tiers } from './hotline-tiers.ts';
import { hotlinesOn, labelsOn, ownContacts } from './own-contacts.ts';

export interface On<T> {
  readonly page: PageFacts;
  readonly fact: T;
}

export interface Survey {
  readonly home: PageFacts;
  /** Pages looked at beside the home page. */
  readonly others: number;
  readonly valid: readonly On<PhoneFact>[];
  readonly invalid: readonly On<PhoneFact>[];
  readonly emails: readonly On<ContactFact>[];
  readonly addresses: readonly On<ContactFact>[];
  readonly labels: readonly On<HotlineLabel>[];
  readonly conflicts: readonly Conflict[];
  /** Read pages that a hotline label of the home page leads to. */
  readonly labelled: readonly PageFacts[];
  /** Addresses that a hotline label of the home page leads to and that hold no page. */
  readonly gone: readonly string[];
  readonly tiers: Tiers;
}

/** Of the home page, the named pages, and the first `further` other ones. Conflicts are judged over the first two. */
export function surveyOf(seen: Seen, home: PageFacts, further: number): Survey {
  const tiers = tiersOf(home, seen);
  const named = withFrames(tiers.named, seen).flatMap(({ url, labelled }) => {
    const page = seen.page(url);
    return page === undefined || page === home ? [] : [{ page, labelled }];
  });
  const close = named.filter(({ page, labelled }) => stands(page, labelled, home));
  const explored = tiers.possible.slice(0, further).flatMap((url) => seen.page(url) ?? []);
  const labelled = unique(close.filter((one) => one.labelled).map((one) => one.page));
  const near = unique([...labelled, home, ...close.map((one) => one.page)]);
  const pages = unique([...near, ...explored.filter((page) => stands(page, false, home))]);
  const phones = pages.flatMap((page) => hotlinesOn(page, home).map((fact) => ({ page, fact })));
  const contacts = (kind: 'emails' | 'addresses'): readonly On<ContactFact>[] =>
    pages.flatMap((page) => {
      const on = contactsOn(page, ownContacts(page, home, page[kind]), labelled);
      return page === home || labelled.includes(page) ? on : besideNumbers(on, page, home);
    });
  return {
    home,
    others: pages.length - 1,
    valid: phones.filter(({ fact }) => fact.valid && fact.e164 !== null),
    invalid: phones.filter(({ fact }) => !fact.valid || fact.e164 === null),
    emails: contacts('emails'),
    addresses: contacts('addresses'),
    labels: pages.flatMap((page) => labelsOn(page, home).map((fact) => ({ page, fact }))),
    conflicts: conflictsOf(near, home),
    labelled,
    gone: tiers.named.filter((one) => one.labelled && seen.reading(one.url).state === 'gone').map(({ url }) => url),
    tiers,
  };
}

/**
 * Where the page itself gives a hotline's number, or in the number's block. A page that takes feedback by mail alone
 * offers no hotline, though the box at the side of every page, or its foot, gives the number there too.
 */
function besideNumbers(
  contacts: readonly On<ContactFact>[],
  page: PageFacts,
  home: PageFacts,
): readonly On<ContactFact>[] {
  const numbers = hotlinesOn(page, home);
  const places = new Set(numbers.flatMap(({ print, place }) => (isRepeated(page, home, print) ? [] : [place])));
  const blocks = new Set(numbers.map(({ block }) => block).filter((block) => block !== WHOLE_PAGE));
  return contacts.filter(({ fact }) => places.has(fact.place) || blocks.has(fact.block));
}

/** No news article; but a standing page that the system files as one, where a menu names it the hotline. */
function stands(page: PageFacts, labelled: boolean, home: PageFacts): boolean {
  if (page.kind === 'error') return false;
  return page.kind !== 'article' || (labelled && !home.entries.some((entry) => entry.url === page.url));
}

/** In the hotline's block, or in the main text of the page that its label leads to; never a directory's. */
function contactsOn(
  page: PageFacts,
  facts: readonly ContactFact[],
  labelled: readonly PageFacts[],
): readonly On<ContactFact>[] {
  const leads = labelled.includes(page);
  return facts
    .filter((fact) => !fact.directory && !fact.foreign && (fact.hotline || (leads && fact.place === 'main')))
    .map((fact) => ({ page, fact }));
}

function unique(pages: readonly PageFacts[]): readonly PageFacts[] {
  return [...new Set(pages)];
}
