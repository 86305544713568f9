/** Opinions that organisations and people sent, posted with replies: how many of the period, by the opinion's own date. */

import type { Ask, Check, Seen, Want } from '../model/check.ts';
import type { Params } from '../model/plan.ts';
import type { Verdict } from '../model/finding.ts';
import { surveyOpinions } from './feedback/published-feedback-survey.ts';
import { opinionsVerdict } from './feedback/published-feedback-verdict.ts';

export const publishedFeedback: Check = { kind: 'published-feedback', wants, judge };

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  return home === null ? [] : surveyOpinions(seen, home, briefOf(ask)).wants;
}

function judge(seen: Seen, ask: Ask): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const brief = briefOf(ask);
  return opinionsVerdict(surveyOpinions(seen, home, brief), home, brief);
}

function briefOf({ params, period }: Ask): { readonly min: number; readonly period: Ask['period'] } {
  return { min: (params as Params<'published-feedback'>).min, period };
}
