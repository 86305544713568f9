/** The hotline on the home page: the number, one that cannot be called, or where it belongs. */

import type { PhoneFact } from '../../model/facts/contacts.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { say } from '../../model/message.ts';
import type { MarkPlace, PageMark } from '../../model/overlay-message.ts';
import { markMessages as messages } from './mark-messages.ts';
import { beside, joined, markerOf, placeOf, requirementsOf } from './marker.ts';
import type { Look, Marker } from './marker.ts';

export function hotlineMarks({ facts, plan }: Look): readonly PageMark[] {
  const [requirement] = requirementsOf(plan, 'hotline');
  if (facts.kind !== 'home' || requirement === undefined) return [];
  const needs = requirement.params.needs.map((need) => messages[need]);
  const mark = markerOf(requirement, say(messages.hotlineAsked, { needs: joined(needs) }));
  const own = facts.phones.filter(({ hotline, foreign, fax }) => hotline && !foreign && !fax);
  if (own.length > 0) return own.map((phone) => (phone.valid ? here(mark, phone) : invalid(mark, phone)));
  // an offer of another kind may hold all that is asked for: a page one click away, a picture
  const label = facts.hotlineLabels.find(({ foreign, quote, by }) => !foreign && by === 'text' && quote !== '');
  if (facts.hotline === 'link' || facts.hotline === 'image') {
    const at = label === undefined ? null : beside(placeOf(label));
    const found = say(facts.hotline === 'link' ? messages.hotlineElsewhere : messages.hotlinePicture);
    return [mark('unsure', `hotline-${facts.hotline}`, { found, fix: say(messages.hotlineFix), at })];
  }
  // a line that seems another body's may be this one's, under a name that the plan does not know
  if (facts.hotlineLabels.some(({ foreign }) => foreign) || facts.phones.some(({ foreign }) => foreign)) return [];
  if (label !== undefined) {
    const found = say(messages.hotlineNoNumber, { label: label.text });
    return [mark('gap', 'hotline-no-number', { found, fix: say(messages.hotlineFix), at: placeOf(label) })];
  }
  const found = say(messages.hotlineAbsent);
  return [mark('gap', 'hotline-absent', { found, fix: say(messages.hotlineFix), at: footerOf(facts) })];
}

function here(mark: Marker, phone: PhoneFact): PageMark {
  return mark('evidence', 'hotline-here', {
    found: say(messages.hotlineHere, { phone: phone.raw }),
    at: placeOf(phone),
  });
}

function invalid(mark: Marker, phone: PhoneFact): PageMark {
  const { hint, raw } = phone;
  const fix =
    hint === null ? say(messages.hotlineInvalidFix) : say(messages.hotlineInvalidHint, { number: hint.written });
  return mark('gap', 'hotline-invalid', {
    found: say(messages.hotlineInvalid, { phone: raw }),
    fix,
    at: placeOf(phone),
  });
}

/** The department's address, numbers and links there: the hotline belongs beside them. */
function footerOf({ phones, addresses, emails, links }: PageFacts): MarkPlace | null {
  const [contact] = [...phones, ...emails, ...addresses].filter(({ place }) => place === 'footer');
  if (contact !== undefined) return beside(placeOf(contact));
  const link = links.filter(({ place, by }) => place === 'footer' && by === 'text').at(-1);
  return link === undefined ? null : beside({ exact: link.words, selector: link.selector });
}
