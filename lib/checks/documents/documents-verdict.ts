/** From what was found of each document to the verdict: outcome, credit, proof, gaps with the way to mend them. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { shownDate } from '../column/column-details.ts';
import type { Found } from './documents-found.ts';
import type { DocumentSearch } from './documents-search.ts';
import { documentsMessages as messages } from '../documents.messages.ts';
import { evidenceOf } from '../evidence.ts';

/** A document that is only cited counts half where it has to be published. */
const CITED_CREDIT = 0.5;

export function documentsVerdict({ found, cut, tried, lists }: DocumentSearch, home: PageFacts): Verdict {
  const evidence = found.flatMap(proofOf);
  const details = { documents: found.map(detailOf) };
  const lacking = found.filter((one) => creditOf(one) < 1);
  const undecided = (summary: Bilingual): Verdict => ({
    outcome: 'cantTell',
    credit: 0,
    summary,
    evidence,
    gaps: [],
    details,
    holds: true,
  });
  const clash = found.find((one) => one.clash !== null && one.state === 'missing');
  if (clash !== undefined) return undecided(say(messages.clash, { number: clash.sought.named.number ?? '' }));
  const missing = found.filter(({ state }) => state === 'missing');
  if (cut !== null && missing.length > 0) {
    const message = cut.by === 'bound' ? messages.cutBound : messages.cutScript;
    return undecided(say(message, { lacking: namesOf(missing) }));
  }
  const count = found.length;
  const published = found.filter(({ state }) => state === 'published').length;
  const credit = found.reduce((sum, one) => sum + creditOf(one), 0) / count;
  const gaps = lacking.map((one) => gapOf(one, lists[0]?.url ?? home.url));
  if (lacking.length === 0) {
    const summary = say(messages.passed, { count, published, cited: count - published });
    return { outcome: 'passed', credit: 1, summary, evidence, gaps: [], details, holds: true };
  }
  if (credit === 0) {
    return {
      outcome: 'failed',
      credit: 0,
      summary: say(messages.failed, { count, tried }),
      evidence,
      gaps,
      details,
      holds: false,
    };
  }
  const summary = say(messages.partial, { held: count - lacking.length, count, lacking: namesOf(lacking) });
  return { outcome: 'partial', credit, summary, evidence, gaps, details, holds: false };
}

function creditOf({ state, sought }: Found): number {
  if (state === 'missing') return 0;
  return state === 'published' || sought.need === 'cited' ? 1 : CITED_CREDIT;
}

function proofOf({ sight }: Found): readonly Evidence[] {
  return sight === null ? [] : [evidenceOf(sight.page, sight.quote, sight.selector)];
}

function detailOf({ sought, state, url, clash }: Found): Readonly<Record<string, unknown>> {
  const { number, title } = sought.named;
  return {
    number,
    ...(title === undefined ? {} : { title }),
    state,
    url,
    ...(clash === null || state !== 'missing' ? {} : { clash: clash.page.url }),
  };
}

function namesOf(found: readonly Found[]): Bilingual {
  const names = found.map(nameOf);
  return { vi: names.map(({ vi }) => vi).join('; '), en: names.map(({ en }) => en).join('; ') };
}

function nameOf({ sought }: Found): Bilingual {
  const { number, title = '', date } = sought.named;
  if (number === null) return { vi: `“${title}”`, en: `“${title}”` };
  if (date === undefined) return { vi: number, en: number };
  const day = shownDate(date);
  return { vi: `${number} (${day.vi})`, en: `${number} (${day.en})` };
}

function gapOf(found: Found, where: string): Gap {
  const args = { name: nameOf(found) };
  return found.state === 'missing'
    ? { code: 'document-missing', message: say(messages.missing, args), url: where, fix: say(messages.missingFix) }
    : {
        code: 'document-only-cited',
        message: say(messages.onlyCited, args),
        url: found.url ?? where,
        fix: say(messages.onlyCitedFix),
      };
}
