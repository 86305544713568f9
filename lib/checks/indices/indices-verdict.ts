/** From the results found to the verdict: outcome, credit, proof, gaps with the way to mend them. */

import type { Ask } from '../../model/check.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { say } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { evidenceOf } from '../evidence.ts';
import { dueYear } from './indices-results.ts';
import type { IndexResult } from './indices-results.ts';
import type { IndexSearch } from './indices-search.ts';
import { indicesMessages as messages } from '../indices.messages.ts';

const STALE_CREDIT = 0.5;
/** Sentences or cells shown of one index. */
const MAX_PROOFS = 2;

export function indicesVerdict({ results, tried, place }: IndexSearch, { asOf }: Ask): Verdict {
  const due = dueYear(asOf);
  const count = results.length;
  const current = results.filter(({ state }) => state === 'current');
  const lacking = results.filter(({ state }) => state !== 'current');
  const credit =
    results.reduce((sum, { state }) => sum + (state === 'current' ? 1 : state === 'stale' ? STALE_CREDIT : 0), 0) /
    count;
  const evidence = results.flatMap(proofOf);
  const details = { indices: results.map(detailOf) };
  const gaps = lacking.map((result) => gapOf(result, due, place.url));
  if (lacking.length === 0) {
    const summary = say(messages.passed, { due, count, told: current.map(toldOf).join('; ') });
    return { outcome: 'passed', credit: 1, summary, evidence, gaps: [], details, holds: true };
  }
  const [pictured] = lacking.flatMap(({ index, pictured: page }) => (page === null ? [] : [{ index, url: page.url }]));
  if (pictured !== undefined) {
    const told = { ...pictured, current: current.length, count };
    const summary = say(messages.pictured, told);
    return { outcome: 'cantTell', credit: 0, summary, evidence, gaps: [], details, holds: true };
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
  const args = { due, current: current.length, count, lacking: lacking.map(({ index }) => index).join(', ') };
  return { outcome: 'partial', credit, summary: say(messages.partial, args), evidence, gaps, details, holds: false };
}

/** "PCI 64,74 (hạng 30)"; numbers are written the Vietnamese way in both languages, as the portal has them. */
function toldOf({ index, fact }: IndexResult): string {
  const value = fact?.value ?? null;
  const rank = fact?.rank ?? null;
  return [index, value === null ? '' : String(value).replace('.', ','), rank === null ? '' : `(#${rank})`]
    .filter((part) => part !== '')
    .join(' ');
}

function proofOf({ fact, page }: IndexResult): readonly Evidence[] {
  if (fact === null || page === null) return [];
  return fact.proofs.slice(0, MAX_PROOFS).map(({ quote, selector }) => evidenceOf(page, quote, selector));
}

function detailOf({ index, state, fact, page }: IndexResult): Readonly<Record<string, unknown>> {
  return {
    index,
    state,
    year: fact?.year ?? null,
    value: fact?.value ?? null,
    rank: fact?.rank ?? null,
    url: page?.url ?? null,
  };
}

function gapOf({ index, state, fact, page, instead }: IndexResult, due: number, place: string): Gap {
  const told = (code: string, message: Bilingual, fix: Bilingual, url: string): Gap => ({
    code,
    message: say(message, { index, due, year: fact?.year ?? '' }),
    url,
    fix: say(fix, { index, due }),
  });
  if (state === 'stale') return told('stale-index', messages.stale, messages.staleFix, page?.url ?? place);
  if (instead?.why === 'no-year')
    return told('index-without-year', messages.noYear, messages.missingFix, instead.page.url);
  if (instead?.why === 'target')
    return told('index-only-target', messages.onlyTarget, messages.missingFix, instead.page.url);
  return told('index-missing', messages.missing, messages.missingFix, place);
}
