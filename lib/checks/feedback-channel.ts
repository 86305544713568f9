/** How people send feedback and petitions, and how these are handled: on a page about it, or in a block of one. */

import type { Check, Seen, Want } from '../model/check.ts';
import type { FeedbackBlock, FeedbackWay } from '../model/facts/feedback.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { QuoteFact } from '../model/facts/source.ts';
import type { Evidence, Gap, Verdict } from '../model/finding.ts';
import { linePrint, wordsOfPrint } from '../model/line-print.ts';
import type { LinePrint } from '../model/line-print.ts';
import { say } from '../model/message.ts';
import type { Args } from '../model/message.ts';
import { evidenceOf, pageEvidence } from './evidence.ts';
import { feedbackMessages as messages, WAY_WORDS } from './feedback-channel.messages.ts';
import { isRepeated } from './search/repeated-lines.ts';
import { searchTopic } from './search/topic-pages.ts';
import { countWords } from './search/topic-words.ts';
import type { TopicPage, TopicPages } from './search/topic-pages.ts';

export const feedbackChannel: Check = { kind: 'feedback-channel', wants, judge };

const SECTIONS: readonly string[] = [
  'contact',
  'hotline',
  'citizen-reception',
  'qa',
  'cchc',
  'tthc-reform',
  'one-stop',
];
/** Of a page that says nothing of its own: its title, "Đang cập nhật". */
const OWN_WORDS = 12;
const WAYS: readonly FeedbackWay[] = ['phone', 'email', 'address', 'form', 'pakn'];

interface On<T> {
  readonly page: PageFacts;
  readonly of: T;
}

interface Survey {
  readonly ways: readonly On<FeedbackBlock['ways'][number]>[];
  readonly process: On<NonNullable<FeedbackBlock['process']>> | null;
  /** Where most of it stands. */
  readonly page: PageFacts | null;
}

function wants(seen: Seen): readonly Want[] {
  const { home } = seen;
  if (home === null) return [];
  const pages = search(seen, home);
  // whether the file that is called the process is there; what it says is not judged
  const file = surveyOf(seen, home, pages.found, pages.passed).process?.of.file;
  const opens = file !== undefined && seen.inScope(file) && seen.reading(file).state !== 'gone';
  return opens ? [...pages.wants, { url: file, promise: 'possible', urgency: 0.6, attachment: true }] : pages.wants;
}

function search(seen: Seen, home: PageFacts): TopicPages {
  return searchTopic(seen, home, {
    topics: ['feedback'],
    sections: SECTIONS,
    parts: ({ page }) =>
      page.links
        .filter(
          ({ place, topics, dead }) => place === 'main' && !dead && topics.some(({ topic }) => topic === 'feedback'),
        )
        .map(({ url }) => url),
    enough: (found, done, passed) => {
      const { ways, process } = surveyOf(seen, home, found, passed);
      return (
        (ways.length > 0 && process !== null) ||
        (done === 'posts' && found.some(isLabelled) && ways.length + (process === null ? 0 : 1) > 0)
      );
    },
  });
}

/** The page of a label is no news; elsewhere a post that mentions feedback is. */
function isLabelled({ page, stage }: TopicPage): boolean {
  return stage !== 'explored' && page.feedback.some(({ by }) => by === 'page');
}

/** All that the pages offer together: a form on one, the steps on another. */
function surveyOf(seen: Seen, home: PageFacts, found: readonly TopicPage[], passed: readonly PageFacts[]): Survey {
  const pages = [
    ...new Set([
      ...found.filter(isStanding).map(({ page }) => page),
      home,
      ...passed.filter(({ kind }) => kind !== 'article'),
    ]),
  ];
  const all = pages.flatMap((page) =>
    page.feedback
      .filter((block) => !isOfPost(page, block))
      .map((block) => ({ page, block: ownOf(page, thereOf(seen, block), home) })),
  );
  const complete = all.find(({ block }) => block.ways.length > 0 && block.process !== null);
  const order = complete === undefined ? all : [complete, ...all.filter((one) => one !== complete)];
  // one page that has it all, or that is called so and offers ways, is told alone
  const alone =
    complete ?? all.find(({ page, block }) => page !== home && block.by === 'page' && block.ways.length > 0);
  const ways = new Map<FeedbackWay, Survey['ways'][number]>();
  for (const { page, block } of order) {
    if (alone !== undefined && page !== alone.page) continue;
    for (const of of block.ways) if (!ways.has(of.way)) ways.set(of.way, { page, of });
  }
  const [process] = order.flatMap(({ page, block }) => (block.process === null ? [] : [{ page, of: block.process }]));
  const sorted = WAYS.flatMap((way) => ways.get(way) ?? []);
  const page =
    complete?.page ??
    order.find(({ block }) => block.ways.length > 0 && block.by !== 'link')?.page ??
    sorted[0]?.page ??
    process?.page ??
    null;
  return { ways: sorted, process: process ?? null, page };
}

/** What a list of news tells of a post: readers' petitions and how fast a road was mended. */
function isOfPost({ entries }: PageFacts, { label, by }: FeedbackBlock): boolean {
  return (
    by === 'block' &&
    label !== '' &&
    entries.some(({ lead, title }) => lead?.includes(label) === true || title.includes(label))
  );
}

/** A file that is gone tells no process. */
function thereOf(seen: Seen, block: FeedbackBlock): FeedbackBlock {
  const file = block.process?.file;
  return file !== undefined && seen.reading(file).state === 'gone' ? { ...block, process: null } : block;
}

/** A page called so does not offer the contacts that stand in the frame of every page. */
function ownOf(page: PageFacts, block: FeedbackBlock, home: PageFacts): FeedbackBlock {
  if (block.by !== 'page' || page === home) return block;
  const frame = new Set(home.linePrints.frame);
  const repeated = [...page.linePrints.frame, ...page.linePrints.text].filter((print) => frame.has(print));
  const words = page.words - repeated.reduce((sum, print) => sum + wordsOfPrint(print), 0);
  const printOf = ({ quote }: QuoteFact): LinePrint => linePrint(quote, countWords(quote));
  // beside a text of its own only what cannot stand on both pages by chance
  const isFramed = (way: QuoteFact): boolean =>
    words < OWN_WORDS ? frame.has(printOf(way)) : isRepeated(page, home, printOf(way));
  const ways = block.ways.filter((way) => way.way === 'form' || way.quote === '' || !isFramed(way));
  return ways.length === block.ways.length ? block : { ...block, ways };
}

function isStanding({ page, link }: TopicPage): boolean {
  if (page.kind === 'error' || page.kind === 'search' || page.kind === 'document') return false;
  return page.kind !== 'article' || (link !== null && link.place !== 'main');
}

function judge(seen: Seen): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const pages = search(seen, home);
  const survey = surveyOf(seen, home, pages.found, pages.passed);
  const { ways, process, page } = survey;
  const details = { url: page?.url ?? null, ways: ways.map(({ of }) => of.way), process: process !== null };
  if (page === null) return nothing(pages, home, details);
  const told = {
    url: page.url,
    ways: {
      vi: ways.map(({ of }) => WAY_WORDS[of.way].vi).join(', '),
      en: ways.map(({ of }) => WAY_WORDS[of.way].en).join(', '),
    },
  };
  const evidence = proofOf(survey);
  if (ways.length > 0 && process !== null)
    return {
      outcome: 'passed',
      credit: 1,
      summary: say(messages.passed, told),
      evidence,
      gaps: [],
      details,
      holds: true,
    };
  const [code, message, fix, said] =
    process === null
      ? (['feedback-no-process', messages.feedbackNoProcess, messages.feedbackNoProcessFix, messages.onlyWays] as const)
      : (['feedback-no-way', messages.feedbackNoWay, messages.feedbackNoWayFix, messages.onlyProcess] as const);
  const gaps = [{ code, message: say(message), url: page.url, fix: say(fix) }];
  return { outcome: 'partial', credit: 0.5, summary: say(said, told), evidence, gaps, details, holds: false };
}

function nothing(pages: TopicPages, home: PageFacts, details: Verdict['details']): Verdict {
  const unknown = (summary: Verdict['summary']): Verdict => ({
    outcome: 'cantTell',
    credit: 0,
    summary,
    evidence: [],
    gaps: [],
    details,
    holds: true,
  });
  const shell = pages.found.find(({ page }) => page.kind === 'shell');
  if (shell !== undefined) return unknown(say(messages.scripted, { url: shell.page.url }));
  const elsewhere = pages.elsewhere.find(({ stage }) => stage === 'named');
  if (elsewhere !== undefined) return unknown(say(messages.elsewhere, { url: elsewhere.url }));
  const empty = pages.found.find(({ page }) => page.feedback.some(({ by }) => by === 'page'));
  return {
    outcome: 'failed',
    credit: 0,
    summary: say(messages.failed, { tried: pages.tried }),
    evidence: empty === undefined ? [] : pageEvidence(empty.page),
    gaps: [missingGap(pages, empty?.page ?? null, home)],
    details,
    holds: false,
  };
}

function missingGap({ gone, dead }: TopicPages, empty: PageFacts | null, home: PageFacts): Gap {
  const gap = (code: string, message: Gap['message'], url: string): Gap => ({
    code,
    message,
    url,
    fix: say(messages.feedbackMissingFix),
  });
  if (empty !== null) return gap('feedback-page-empty', say(messages.feedbackPageEmpty), empty.url);
  const lost = gone.find(({ link, stage }) => link !== null && stage === 'named')?.link ?? dead[0];
  if (lost === undefined) return gap('feedback-missing', say(messages.feedbackMissing), home.url);
  const args: Args = { words: lost.words === '' ? lost.url : lost.words };
  return gap('feedback-dead-link', say(messages.feedbackDeadLink, args), home.url);
}

function proofOf({ ways, process, page }: Survey): readonly Evidence[] {
  const quoted = [...ways, ...(process === null ? [] : [process])].filter(({ of }) => of.quote !== '');
  const proof = quoted.map((one) => evidenceOf(one.page, one.of.quote, one.of.selector));
  if (proof.length === 0) return page === null ? [] : pageEvidence(page);
  return [...new Map(proof.map((one) => [`${one.url} ${one.quote}`, one])).values()];
}
