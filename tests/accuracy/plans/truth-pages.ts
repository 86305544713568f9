/** Truth of the kinds that standing pages and posts decide. */

import type { Outcome } from '../../../lib/model/finding.ts';
import { among, decoded, exactly, list, sameSet, type DetailRule, type Expected } from '../judge/expected.ts';
import { pagePath, postPaths } from './paths.ts';
import { NETWORK_PAGES, serviceLink } from './publish-pages.ts';
import type { PublishedPortal } from './publish.ts';
import type {
  FeedbackRecord,
  OnlineRecord,
  OpinionsRecord,
  SectionRecord,
  SocialRecord,
  TopicRecord,
} from './record.ts';
import { sectionWords } from './section-words.ts';

/** So broad that any post of the reform column may be held to be on it: only what is surely there is asked for. */
const BROAD: ReadonlySet<string> = new Set(['policy-articles', 'reform-content', 'importance']);

/**
 * Posts of other requirements that may be held to be on a topic too: a guide to the service centre is a guide, and an index of
 * the use of information technology is about digital government.
 */
const NEAR: Readonly<Record<string, RegExp>> = {
  guides: /^Hướng dẫn|phục vụ hành chính công|bưu chính/i,
  'digital-government': /ICT.?INDEX|chuyển đổi số|DTI/i,
  'digital-management': /ICT.?INDEX|chuyển đổi số|DTI/i,
};

export function topicExpected(id: string, told: TopicRecord, portal: PublishedPortal): Expected {
  const requirement = portal.plan.requirements.find((one) => one.id === id);
  const params = requirement?.kind === 'topic' ? requirement.params : null;
  const min = params?.min ?? 1;
  const { dated, undated = 0 } = told;
  const strict: Outcome = dated >= min ? 'passed' : dated > 0 ? 'partial' : undated > 0 ? 'cantTell' : 'failed';
  const broad = BROAD.has(params?.topic ?? '');
  const own = new Set(portal.draft.titles[id]);
  const near = NEAR[params?.topic ?? ''];
  const posts = postPaths(portal);
  const nearby = posts.filter(([, { title, date }]) => date !== null && near?.test(title) === true && !own.has(title));
  const open = broad || nearby.length > 0;
  const outcomes: readonly Outcome[] = open && strict !== 'passed' ? [strict, 'partial', 'passed'] : [strict];
  const paths = new Set([
    ...posts.flatMap(([path, { title }]) => (own.has(title) ? [path] : [])),
    ...nearby.map(([path]) => path),
  ]);
  const onlyOwn: DetailRule = {
    name: 'articles',
    right: `some of ${[...paths].join(' ')}`,
    holds: ({ articles }) =>
      broad || list(articles).every((article) => paths.has(decoded((article as { url?: unknown }).url) ?? '')),
  };
  const found: DetailRule = {
    name: 'found',
    right: strict === 'passed' ? `at least ${min}` : String(dated),
    holds: ({ found: count }) =>
      strict === 'passed' || broad ? Number(count) >= Math.min(min, dated) : Number(count) === dated,
  };
  const credit = { passed: 1, partial: 0.5, failed: 0 }[strict as string] ?? null;
  return { id, outcomes, credit, details: strict === 'cantTell' ? [] : [onlyOwn, found] };
}

export function sectionExpected(id: string, { state }: SectionRecord, portal: PublishedPortal): Expected {
  const requirement = portal.plan.requirements.find((one) => one.id === id);
  const words = sectionWords(requirement?.kind === 'section' ? requirement.params.topic : id);
  const at = among('url', [pagePath(portal, words.slug)]);
  const counted = words.text.join(' ').split(/\s+/).length;
  const long: DetailRule = {
    name: 'words',
    right: `about ${counted}`,
    // headings and labels may be counted or not
    holds: ({ words: count }) => Number(count) >= counted * 0.9 && Number(count) <= counted + 40,
  };
  const told = (outcome: Outcome, credit: number | null, details: readonly DetailRule[]): Expected => ({
    id,
    outcomes: [outcome],
    credit,
    details,
  });
  if (state === 'page') return told('passed', 1, [at, long]);
  if (state === 'attachment' || state === 'scan') return told('passed', 1, [at, exactly('attachments', 1)]);
  if (state === 'thin' || state === 'updating' || state === 'empty') return told('partial', 0.5, [at]);
  if (state === 'http-500' || state === 'robots') return told('cantTell', null, []);
  // whether a label that leads nowhere hides a page is a matter of its script
  if (state === 'dead') return { ...told('failed', 0, []), outcomes: ['failed', 'cantTell'] };
  return told('failed', 0, []);
}

export function onlineExpected(id: string, { link, guidance }: OnlineRecord, portal: PublishedPortal): Expected {
  const parts = [link !== 'none', guidance !== 'none'].filter(Boolean).length;
  const outcome: Outcome = parts === 2 ? 'passed' : parts === 1 ? 'partial' : 'failed';
  const posts = postPaths(portal).flatMap(([path, { title }]) =>
    title.startsWith('Hướng dẫn nộp hồ sơ dịch vụ công') ? [path] : [],
  );
  const at = guidance === 'page' ? [pagePath(portal, 'huong-dan-dvc')] : guidance === 'post' ? posts : [null];
  return {
    id,
    outcomes: [outcome],
    credit: parts / 2,
    details: [
      {
        name: 'links',
        right: link === 'none' ? 'none' : serviceLink(portal.plan.id),
        holds: ({ links }) =>
          link === 'none' ? list(links).length === 0 : list(links).includes(serviceLink(portal.plan.id)),
      },
      among('guidance', at),
    ],
  };
}

export function socialExpected(id: string, { facebook, zalo }: SocialRecord): Expected {
  const had = [facebook, zalo].filter((state) => state === 'page').length;
  return {
    id,
    outcomes: [had === 2 ? 'passed' : had === 1 ? 'partial' : 'failed'],
    credit: had / 2,
    details: [
      exactly('facebook', facebook === 'page' ? NETWORK_PAGES.facebook : null),
      exactly('zalo', zalo === 'page' ? NETWORK_PAGES.zalo : null),
    ],
  };
}

export function feedbackExpected(id: string, { ways, process }: FeedbackRecord, portal: PublishedPortal): Expected {
  const parts = [ways.length > 0, process].filter(Boolean).length;
  const outcome: Outcome = parts === 2 ? 'passed' : parts === 1 ? 'partial' : 'failed';
  const details = [
    sameSet('ways', ways),
    exactly('process', process),
    among('url', [pagePath(portal, 'phan-anh-kien-nghi')]),
  ];
  return { id, outcomes: [outcome], credit: parts / 2, details: parts === 0 ? [] : details };
}

export function opinionsExpected(id: string, { replied, unreplied, outside, undated }: OpinionsRecord): Expected {
  const outcome: Outcome =
    replied > 0 ? 'passed' : unreplied + outside > 0 ? 'partial' : undated > 0 ? 'cantTell' : 'failed';
  const credit = { passed: 1, partial: 0.5, failed: 0 }[outcome as string] ?? null;
  // what to count of opinions outside the period is left open
  const counts =
    outside + undated > 0
      ? [exactly('replied', replied)]
      : [exactly('replied', replied), exactly('unreplied', unreplied)];
  // a page of the portal's own has a question and its answer, without a sender or a day: somebody may have sent it
  const outcomes: readonly Outcome[] = outcome === 'failed' ? ['failed', 'cantTell'] : [outcome];
  return { id, outcomes, credit, details: outcome === 'passed' || outside + undated === 0 ? counts : [] };
}
