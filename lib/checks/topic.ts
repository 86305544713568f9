/** Articles on a topic, posted in the period or in the part of it that the plan names. */

import type { Ask, Check, Doubt, Seen, Want } from '../model/check.ts';
import type { PageFacts } from '../model/facts/page.ts';
import type { Evidence, Gap, Verdict } from '../model/finding.ts';
import { say } from '../model/message.ts';
import { departmentNamesOf, windowDates } from '../model/plan.ts';
import type { Params } from '../model/plan.ts';
import { proofOfPost, shownDate } from './column/column-details.ts';
import { gap, nameOf } from './column/column-verdict.ts';
import { evidenceOf } from './evidence.ts';
import { searchArticles } from './articles/topic-articles.ts';
import type { ArticleBrief, ArticleSearch, FoundArticle } from './articles/topic-articles.ts';
import { topicMessages as messages } from './topic.messages.ts';
import { isOfAnotherDepartment, isOfAnotherLevel, isOfAnotherProvince } from '../vietnamese/whose-report.ts';
import { readPage } from './search/topic-leads.ts';

export const topic: Check = { kind: 'topic', wants, judge };

const PARTIAL_CREDIT = 0.5;
/** Articles quoted as proof. */
const MAX_PROVEN = 3;

function wants(seen: Seen, ask: Ask): readonly Want[] {
  const { home } = seen;
  if (home === null) return [];
  const search = searchArticles(seen, home, briefOf(ask));
  const proof = unproven(search);
  return proof === null ? search.wants : [...search.wants, { url: proof.url, promise: 'named', urgency: 0.4 }];
}

function briefOf({ params, plan, period }: Ask): ArticleBrief {
  const { topic: sought, min, window, whose } = params as Params<'topic'>;
  const part = window === undefined ? period : windowDates(window, plan.year);
  return {
    topic: sought,
    min: min ?? 1,
    from: period.from,
    window: { from: part.from, to: part.to < period.to ? part.to : period.to },
    ...(whose === 'department' ? { ownNames: departmentNamesOf(plan) } : {}),
    ...(OF_THE_PROVINCE.has(sought) ? { isOthers: othersOf(sought, plan) } : {}),
  };
}

function othersOf(sought: string, plan: Ask['plan']): (title: string) => boolean {
  const [names, { province }] = [departmentNamesOf(plan), plan];
  return (title) =>
    isOfAnotherProvince(title, names, province) ||
    (sought === 'results' && isOfAnotherLevel(title, names, province)) ||
    (sought === 'procedure-updates' && isOfAnotherDepartment(title, names));
}

/** Results "of province and department", their new and changed procedures, their one-stop mechanism. */
const OF_THE_PROVINCE: ReadonlySet<string> = new Set(['results', 'procedure-updates', 'one-stop', 'service-centre']);

function judge(seen: Seen, ask: Ask, _doubts: readonly Doubt[]): Verdict {
  const { home } = seen;
  // the door does not let a check judge a portal whose home page is unread
  if (home === null) throw new Error('no home page');
  const brief = briefOf(ask);
  const search = searchArticles(seen, home, brief);
  const { found, undated, scripted } = search;
  const words = wordsOf(search, brief);
  const evidence = proofOf(search, seen);
  const common = { evidence, gaps: [] as readonly Gap[], details: { ...detailsOf(search) } };
  if (found.length >= brief.min) {
    if (evidence.length === 0)
      return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.unproven, words), holds: true };
    return { ...common, outcome: 'passed', credit: 1, summary: say(messages.passed, words), holds: true };
  }
  if (scripted)
    return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.scripted, words), holds: true };
  if (found.length === 0 && undated.length > 0)
    return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.undated, words), holds: true };
  if (found.length > 0 && evidence.length === 0)
    return { ...common, outcome: 'cantTell', credit: 0, summary: say(messages.unproven, words), holds: true };
  const gaps = [gapOf(search, words, home)];
  return found.length === 0
    ? { ...common, gaps, outcome: 'failed', credit: 0, summary: say(messages.none, words), holds: false }
    : {
        ...common,
        gaps,
        outcome: 'partial',
        credit: PARTIAL_CREDIT,
        summary: say(messages.partial, words),
        holds: false,
      };
}

function wordsOf({ found, undated, looked, opened, lists }: ArticleSearch, brief: ArticleBrief) {
  const searched = say(messages.searched, { looked, opened, lists: lists.length });
  return {
    ...nameOf(brief.topic),
    count: found.length,
    undated: undated.length,
    min: brief.min,
    more: brief.min - found.length,
    from: shownDate(brief.window.from),
    to: shownDate(brief.window.to),
    newest: shownDate(found[0]?.date ?? brief.window.to),
    searched: searched.vi,
    searchedEn: searched.en,
  };
}

function gapOf({ found, lists }: ArticleSearch, words: ReturnType<typeof wordsOf>, home: PageFacts): Gap {
  const url = lists[0]?.page.url ?? home.url;
  return found.length === 0
    ? gap('no-article', messages.noArticle, messages.noArticleFix, url, words)
    : gap('too-few-articles', messages.tooFew, messages.tooFewFix, url, words);
}

/** The member of a finding's `details`. */
function detailsOf({ found }: ArticleSearch) {
  return { found: found.length, articles: found.map(({ url, title, date }) => ({ url, title, date })) };
}

function proofOf({ found }: ArticleSearch, seen: Seen): readonly Evidence[] {
  const quoted = found.flatMap(proofOfOne);
  if (quoted.length > 0)
    return found
      .filter((one) => proofOfOne(one).length > 0)
      .slice(0, MAX_PROVEN)
      .flatMap(proofOfOne);
  const page = found[0] === undefined ? null : readPage(seen, found[0].url);
  return page === null ? [] : proofOfPage(page);
}

/** What was found by titles in pictures and dates in addresses alone: the first one's own page can be quoted. */
function unproven({ found }: ArticleSearch): FoundArticle | null {
  return found.every((one) => proofOfOne(one).length === 0) ? (found[0] ?? null) : null;
}

function proofOfOne({ listed, page, by, title }: FoundArticle): readonly Evidence[] {
  if (page !== null) {
    const lead = by === 'lead' ? leadOf(page) : [];
    // a heading that every page of the portal has proves nothing: its list shows the title
    const told = listed === null || headed(page, title) ? [] : proofOfPost(listed);
    return told.length > 0 ? [...told, ...lead] : [...proofOfPage(page, title), ...lead];
  }
  if (listed === null) return [];
  const lead = by === 'lead' && listed.lead !== '' ? [evidenceOf(listed.page, listed.lead, listed.selector)] : [];
  const shown = proofOfPost(listed);
  return shown.length === 0 ? [] : [...shown, ...lead];
}

function headed({ headings }: PageFacts, title: string): boolean {
  return headings.some(({ text }) => text === title);
}

function proofOfPage(page: PageFacts, title = ''): readonly Evidence[] {
  const heading =
    page.headings.find(({ text }) => text === title) ??
    page.headings.find(({ level }) => level <= 2) ??
    page.headings[0];
  const { published } = page;
  return [
    ...(heading === undefined ? [] : [evidenceOf(page, heading.text, heading.selector)]),
    ...(published === null || published.quote === '' ? [] : [evidenceOf(page, published.quote, published.selector)]),
  ];
}

/** The first sentence: the lead is put together from lines. */
function leadOf(page: PageFacts): readonly Evidence[] {
  const [sentence = ''] = page.lead.split(/(?<=[.!?])\s/u);
  return sentence === '' ? [] : [evidenceOf(page, sentence, '')];
}
