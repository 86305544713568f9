/** From what the pages say of the hotline to the outcome, with its proof and its gaps. */

import type { Doubt } from '../../model/check.ts';
import type { PhoneFact } from '../../model/facts/contacts.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Args } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { evidenceOf } from '../evidence.ts';
import { missingVerdict } from './hotline-missing.ts';
import { hotlineMessages as messages, NEED_WORDS, PROBLEM_UNKNOWN, PROBLEM_WORDS } from '../hotline.messages.ts';
import type { On, Survey } from './hotline-survey.ts';

export type Need = 'phone' | 'email' | 'address';

const MAX_QUOTED = 4;
const MAX_NUMBERS_TOLD = 5;

export function verdictOf(survey: Survey, needs: readonly Need[], doubts: readonly Doubt[]): Verdict {
  const [best] = survey.valid;
  if (best === undefined)
    return survey.invalid.length > 0 ? invalidVerdict(survey) : missingVerdict(survey, detailsOf(survey, null), doubts);
  const details = detailsOf(survey, best.page.url);
  const evidence = proofOf(survey, needs);
  const lacking = lackingNeeds(survey, needs);
  const gaps = [
    ...conflictGaps(survey),
    ...lacking.map((need) => lackGap(need, best.page.url)),
    ...invalidGaps(survey),
  ];
  if (lacking.length === 0 && survey.conflicts.length === 0)
    return {
      outcome: 'passed',
      credit: 1,
      summary: praise(survey, needs, best),
      evidence,
      gaps: [],
      details,
      holds: true,
    };
  const conflicting = survey.conflicts.length > 0;
  const phones = numbersOf(survey.conflicts[0]?.sides.flatMap((side) => side.numbers) ?? shownNumbers(survey.valid));
  const summary = conflicting
    ? say(messages.conflicting, { phones })
    : sayBoth(messages.lacking, (lang) => ({ phones, url: best.page.url, missing: listed(lacking, lang) }));
  // pages that could not be read may hold what is lacking, but undo no conflict
  return { outcome: 'partial', credit: 0.5, summary, evidence, gaps, details, holds: conflicting };
}

export function lackingNeeds(survey: Survey, needs: readonly Need[]): readonly Need[] {
  const found: Readonly<Record<Need, readonly unknown[]>> = {
    phone: survey.valid,
    email: survey.emails,
    address: survey.addresses,
  };
  return needs.filter((need) => found[need].length === 0);
}

function praise(survey: Survey, needs: readonly Need[], best: On<PhoneFact>): Bilingual {
  const [outdated] = survey.invalid;
  const phones = numbersOf(shownNumbers(survey.valid));
  return sayBoth(outdated === undefined ? messages.passed : messages.passedOutdated, (lang) => ({
    phones,
    url: best.page.url,
    needs: listed(needs, lang),
    raw: outdated?.fact.raw ?? '',
  }));
}

/** Labelled, but no number that can be called. */
function invalidVerdict(survey: Survey): Verdict {
  const numbers = faultyNumbers(survey);
  const [first] = numbers;
  if (first === undefined) throw new Error('no invalid number');
  return {
    outcome: 'failed',
    credit: 0,
    summary: sayBoth(messages.invalid, (lang) => ({
      raw: first.fact.raw,
      url: first.page.url,
      problem: problemOf(first.fact)[lang],
    })),
    evidence: numbers.flatMap(phoneProof),
    gaps: invalidGaps(survey),
    details: detailsOf(survey, first.page.url),
    holds: false,
  };
}

/** Each once: the same number in the frame of every page is one fault. */
function faultyNumbers(survey: Survey): readonly On<PhoneFact>[] {
  const first = new Map(survey.invalid.toReversed().map((on) => [on.fact.raw, on]));
  return [...first.values()].toReversed().slice(0, MAX_NUMBERS_TOLD);
}

function invalidGaps(survey: Survey): readonly Gap[] {
  return faultyNumbers(survey).map(({ page, fact }) => ({
    code: 'hotline-invalid-number',
    message: sayBoth(messages.hotlineInvalidNumber, (lang) => ({ raw: fact.raw, problem: problemOf(fact)[lang] })),
    url: page.url,
    fix:
      fact.hint === null
        ? say(messages.hotlineInvalidNumberFix)
        : say(messages.hotlineOutdatedNumberFix, { hint: fact.hint.written }),
  }));
}

function conflictGaps(survey: Survey): readonly Gap[] {
  return survey.conflicts.flatMap(({ sides }) =>
    sides.slice(1).map((side) => ({
      code: 'hotline-conflict',
      message: say(messages.hotlineConflict, {
        here: numbersOf(side.numbers),
        there: numbersOf(
          sides
            .filter((other) => other !== side)
            .flatMap((other) => other.numbers.filter((number) => !side.numbers.includes(number))),
        ),
      }),
      url: side.url,
      fix: say(messages.hotlineConflictFix),
    })),
  );
}

function lackGap(need: Need, url: string): Gap {
  return need === 'email'
    ? { code: 'hotline-no-email', message: say(messages.hotlineNoEmail), url, fix: say(messages.hotlineNoEmailFix) }
    : {
        code: 'hotline-no-address',
        message: say(messages.hotlineNoAddress),
        url,
        fix: say(messages.hotlineNoAddressFix),
      };
}

export function detailsOf(survey: Survey, url: string | null): Readonly<Record<string, unknown>> {
  const conflicts = survey.conflicts.map(({ urls, phones }) => ({ urls, phones }));
  const phones = [
    ...survey.valid.map(({ fact }) => fact.e164 ?? ''),
    ...conflicts.flatMap((conflict) => conflict.phones),
  ];
  return {
    url,
    phones: [...new Set(phones)].sort(),
    emails: [...new Set(survey.emails.map(({ fact }) => fact.text))],
    addresses: [...new Set(survey.addresses.map(({ fact }) => fact.text))],
    conflicts,
  };
}

function proofOf(survey: Survey, needs: readonly Need[]): readonly Evidence[] {
  const [best] = survey.valid;
  const proof = pickNumbers(survey).flatMap(phoneProof);
  if (needs.includes('email'))
    proof.push(...survey.emails.slice(0, 1).map(({ page, fact }) => evidenceOf(page, fact.quote, fact.selector)));
  if (needs.includes('address'))
    proof.push(...survey.addresses.slice(0, 1).map(({ page, fact }) => evidenceOf(page, fact.quote, fact.selector)));
  const quoted = proof.filter(({ quote }) => quote !== '');
  // a number that only a picture's link dials: the page's heading is the nearest text there is
  const heading = best?.page.headings[0];
  if (quoted.length === 0 && best !== undefined && heading !== undefined)
    return [evidenceOf(best.page, heading.text, heading.selector)];
  return [...new Map(quoted.map((one) => [`${one.url} ${one.quote}`, one])).values()];
}

/** One of each page first, so that a conflict is shown on both its pages. */
function pickNumbers(survey: Survey): readonly On<PhoneFact>[] {
  const firsts = [...new Map(survey.valid.toReversed().map((on) => [on.page, on])).values()].toReversed();
  const sides = survey.conflicts.length === 0 ? firsts.slice(0, 1) : firsts;
  return [...new Set([...sides, ...survey.valid.slice(0, 2)])].slice(0, MAX_QUOTED);
}

function phoneProof({ page, fact }: On<PhoneFact>): readonly Evidence[] {
  return [fact.quote, fact.labelQuote]
    .filter((quote) => quote !== '')
    .map((quote) => evidenceOf(page, quote, fact.selector));
}

function problemOf(phone: PhoneFact): Bilingual {
  return PROBLEM_WORDS[phone.problem ?? ''] ?? PROBLEM_UNKNOWN;
}

function shownNumbers(phones: readonly On<PhoneFact>[]): readonly string[] {
  const shown = new Map<string, string>();
  for (const { fact } of phones) if (!shown.has(fact.e164 ?? '')) shown.set(fact.e164 ?? '', fact.raw);
  return [...shown.values()];
}

function numbersOf(numbers: readonly string[]): string {
  const distinct = [...new Set(numbers)];
  return distinct.slice(0, MAX_NUMBERS_TOLD).join('; ') + (distinct.length > MAX_NUMBERS_TOLD ? '…' : '');
}

function listed(needs: readonly Need[], lang: keyof Bilingual): string {
  return needs.map((need) => NEED_WORDS[need][lang]).join(lang === 'vi' ? ', ' : ' and ');
}

/** A sentence whose arguments are words of its own language. */
function sayBoth(template: Bilingual, args: (lang: keyof Bilingual) => Args): Bilingual {
  return { vi: say(template, args('vi')).vi, en: say(template, args('en')).en };
}
