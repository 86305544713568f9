/** From the opinions found to the verdict: outcome, proof, gaps with the way to mend them. */

import type { PageFacts } from '../../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../../model/finding.ts';
import { STEP_MARK } from '../../model/crawl.ts';
import { say } from '../../model/message.ts';
import type { Bilingual } from '../../model/plan.ts';
import { shownPeriod } from '../column/column-details.ts';
import { evidenceOf, pageEvidence } from '../evidence.ts';
import { publishedFeedbackMessages as messages } from '../published-feedback.messages.ts';
import { repliedIn } from './published-feedback-survey.ts';
import type { Brief, Opinion, Survey } from './published-feedback-survey.ts';

const MAX_URLS = 50;
const MAX_PROOFS = 3;

export function opinionsVerdict(survey: Survey, home: PageFacts, brief: Brief): Verdict {
  const { opinions, current } = survey;
  const replied = repliedIn(opinions, brief);
  const details = {
    replied: replied.length,
    unreplied: current.length - replied.length,
    urls: [...new Set(current.map(({ url }) => url))].sort().slice(0, MAX_URLS),
  };
  const period = shownPeriod(brief);
  if (replied.length >= brief.min) {
    const summary = say(messages.passed, { ...period, count: replied.length });
    return { outcome: 'passed', credit: 1, summary, evidence: proofOf(replied), gaps: [], details, holds: true };
  }
  if (survey.cut !== null) {
    const summary = say(messages.cut, { ...period, count: replied.length, url: survey.cut });
    return { outcome: 'cantTell', credit: 0, summary, evidence: proofOf(opinions), gaps: [], details, holds: true };
  }
  const [first] = opinions;
  if (first === undefined) return nothing(survey, home, details);
  if (opinions.every(({ fact }) => fact.date === null)) {
    const summary = say(messages.undated, { count: opinions.length, url: first.page.url });
    return { outcome: 'cantTell', credit: 0, summary, evidence: proofOf(opinions), gaps: [], details, holds: true };
  }
  const shown = current.length > 0 ? current : opinions;
  const told = {
    ...period,
    replied: replied.length,
    unreplied: details.unreplied,
    all: opinions.length,
    min: brief.min,
  };
  return {
    outcome: 'partial',
    credit: 0.5,
    summary: say(current.length > 0 ? messages.fewReplied : messages.outside, told),
    evidence: proofOf(shown),
    gaps: [lackGap(details.unreplied, current.length, shown[0]?.page.url ?? home.url, told)],
    details,
    holds: false,
  };
}

type Told = Parameters<typeof say>[1];

function lackGap(unreplied: number, current: number, url: string, told: Told): Gap {
  const [code, message, fix]: readonly [string, Bilingual, Bilingual] =
    current === 0
      ? ['feedback-outside-period', messages.feedbackOutsidePeriod, messages.feedbackOutsidePeriodFix]
      : unreplied > 0
        ? ['feedback-unreplied', messages.feedbackUnreplied, messages.feedbackUnrepliedFix]
        : ['feedback-too-few', messages.feedbackTooFew, messages.feedbackOutsidePeriodFix];
  return { code, message: say(message, told), url, fix: say(fix, told) };
}

function nothing({ faqs, scripted, pages }: Survey, home: PageFacts, details: Verdict['details']): Verdict {
  if (scripted !== null) {
    const summary = say(messages.scripted, { url: scripted });
    return { outcome: 'cantTell', credit: 0, summary, evidence: [], gaps: [], details, holds: true };
  }
  const [faq] = faqs;
  const gap = faq === undefined ? missingGap(pages.gone, home) : ownQuestionsGap(faq);
  const summary = say(messages.failed, { tried: pages.tried });
  return {
    outcome: 'failed',
    credit: 0,
    summary,
    evidence: faq === undefined ? [] : pageEvidence(faq),
    gaps: [gap],
    details,
    holds: false,
  };
}

/** The menu may name a page that was taken away. */
function missingGap(gone: Survey['pages']['gone'], home: PageFacts): Gap {
  const dead = gone.find(({ link, from }) => link !== null && from.url === home.url)?.link ?? null;
  if (dead === null) {
    const fix = say(messages.noPublishedFeedbackFix);
    return { code: 'no-published-feedback', message: say(messages.noPublishedFeedback), url: home.url, fix };
  }
  const message = say(messages.feedbackDeadLink, { words: dead.words === '' ? dead.url : dead.words });
  return { code: 'feedback-dead-link', message, url: home.url, fix: say(messages.feedbackDeadLinkFix) };
}

function ownQuestionsGap({ url }: PageFacts): Gap {
  const fix = say(messages.noPublishedFeedbackFix);
  return { code: 'only-own-questions', message: say(messages.onlyOwnQuestions), url, fix };
}

/** What was asked, and its day. A page behind a form post has no address of its own to open. */
function proofOf(opinions: readonly Opinion[]): readonly Evidence[] {
  const proof = opinions.slice(0, MAX_PROOFS).flatMap(({ page, fact }) => {
    if (page.url.includes(STEP_MARK)) return [];
    const quotes = [fact.quote, fact.quote.includes(fact.dateQuote) ? '' : fact.dateQuote].filter(
      (quote) => quote !== '',
    );
    return quotes.map((quote) => evidenceOf(page, quote, fact.selector));
  });
  const first = opinions[0];
  return proof.length > 0 || first === undefined ? proof : pageEvidence(first.page);
}
