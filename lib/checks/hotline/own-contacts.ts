/**
 * What a page says of the hotline itself. The office's general number in a footer that no mark tells from the text stands
 * under the page's title like anything else; on the home page nothing calls the same line a hotline.
 */

import type { ContactFact, HotlineLabel, PhoneFact } from '../../model/facts/contacts.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { hotlineSubjectOf, type HotlineSubjectId } from '../../vietnamese/hotline-subjects.ts';
import { isRepeated } from '../search/repeated-lines.ts';

export function hotlinesOn(page: PageFacts, home: PageFacts): readonly PhoneFact[] {
  return page.phones.filter((phone) => isHotline(phone) && isOwn(page, home, home.phones.filter(isHotline), phone));
}

/** Of mail or addresses of the page those that count as its hotline's, by the page alone or as what `leads` to it says. */
export function ownContacts(page: PageFacts, home: PageFacts, facts: readonly ContactFact[]): readonly ContactFact[] {
  const named = [...home.emails, ...home.addresses].filter(({ hotline }) => hotline);
  return facts.filter((fact) => isOwn(page, home, named, fact));
}

/** Its labels; without a number of its own they offer only what stands beside. */
export function labelsOn(page: PageFacts, home: PageFacts): readonly HotlineLabel[] {
  const labels = page.hotlineLabels.filter(({ foreign }) => !foreign);
  const numbers = page.phones.filter(isHotline);
  if (numbers.length === 0 || hotlinesOn(page, home).length > 0) return labels;
  return labels.flatMap((label) => {
    if (label.offer !== 'number') return [label];
    return label.beside === undefined ? [] : [{ ...label, offer: label.beside }];
  });
}

/** A line for epidemics takes no word on reform or on regulations, nor do those for exams and for accidents. */
const OTHER_SUBJECTS: ReadonlySet<HotlineSubjectId> = new Set(['epidemic', 'examination', 'safety']);

function isHotline({ hotline, fax, foreign, directory, label }: PhoneFact): boolean {
  return hotline && !fax && !foreign && !directory && !OTHER_SUBJECTS.has(hotlineSubjectOf(label));
}

function isOwn(
  page: PageFacts,
  home: PageFacts,
  named: readonly { readonly print: number }[],
  { print }: { readonly print: number },
): boolean {
  return named.some((one) => one.print === print) || !isRepeated(page, home, print);
}
