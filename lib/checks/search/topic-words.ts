/** What names a topic's page or column: the words of links, headings and lists, measured against the topic sought. */

import type { LinkFact, TopicHit } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { whollyLink } from '../../vietnamese/pager-words.ts';
import { remember } from '../../vietnamese/remember.ts';
import { topicsOf } from '../../vietnamese/topics.ts';

/** One topic, or several that are sought together. */
export type Sought = string | readonly string[];

/** Topics that qualify a label and do not make it another's: "Tin tức CCHC". */
const QUALIFIERS: ReadonlySet<string> = new Set(['news', 'home', 'language', 'search']);

/** The topic's words fill so much of a label that names its page. */
const NAMED_SHARE = 0.5;
/** Addresses say less than words; the weight of the last segment is 0.8. */
const SLUG_SHARE = 0.6;
/** Menus and banners are short; a longer link is a post's title, except in a menu. */
const LABEL_WORDS = 9;
/** A menu may spell out what it leads to: "Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4". */
const MENU_WORDS = 24;
/** The label is the topic's name and nothing else, however long. */
const WHOLE_SHARE = 0.95;
/** Little but the topic's name: "Kết quả đánh giá công chức tại Bộ phận một cửa". */
const FILLED_SHARE = 0.75;
const FILLED_WORDS = 14;
const MENTION_SHARE = 0.3;

/** How plainly a link promises the topic's page, 0 when it does not. Text before pictures before addresses. */
export function promiseOf({ topics, words, dead, place }: LinkFact, sought: Sought): number {
  const hit = hitOf(topics, sought);
  if (dead || hit === undefined || isAnothers(topics, hit, sought)) return 0;
  if (hit.by === 'slug' && isTool(words, place)) return 0;
  const spelledOut = place === 'menu' || (hit.by === 'text' && hit.share >= WHOLE_SHARE);
  const filled = hit.by === 'text' && hit.share >= FILLED_SHARE;
  if (countWords(words) > (spelledOut ? MENU_WORDS : filled ? FILLED_WORDS : LABEL_WORDS)) return 0;
  const share = Math.min(1, hit.share + qualifierShare(topics, hit));
  if (hit.by === 'slug') return share >= SLUG_SHARE && countWords(words) <= LABEL_WORDS / 2 ? share / 2 : 0;
  return share >= NAMED_SHARE ? share : 0;
}

/** A label that holds the topic beside other words, and no other topic's: tried where nothing is named plainly. */
export function mentions({ topics, words, dead, place }: LinkFact, sought: Sought): boolean {
  if (dead || place === 'sitemap') return false;
  const hit = hitOf(topics, sought);
  if (hit === undefined || hit.share < MENTION_SHARE || isAnothers(topics, hit, sought)) return false;
  // words that say something else tell more than an address
  const said = topics.some(
    ({ topic, by, share }) => isSought(topic, sought) && by !== 'slug' && share >= MENTION_SHARE,
  );
  if (hit.by === 'slug' && !said) return countWords(words) <= LABEL_WORDS / 2 && !isTool(words, place);
  return countWords(words) <= (place === 'menu' ? MENU_WORDS : LABEL_WORDS);
}

/** "In ra" beside a post: its address repeats the post's, whatever column that names. */
function isTool(words: string, place: LinkFact['place']): boolean {
  return place === 'main' && whollyLink(words) === 'tool';
}

/** The strongest: a link's topics stand in that order. */
function hitOf(topics: readonly TopicHit[], sought: Sought): TopicHit | undefined {
  return topics.find(({ topic }) => isSought(topic, sought));
}

function isSought(topic: string, sought: Sought): boolean {
  return typeof sought === 'string' ? topic === sought : sought.includes(topic);
}

/** "Chỉ số cải cách hành chính" is about the indices. */
function isAnothers(topics: readonly TopicHit[], own: TopicHit, sought: Sought): boolean {
  return topics.some(
    ({ topic, share, by }) =>
      !isSought(topic, sought) && !QUALIFIERS.has(topic) && by === own.by && share > own.share + 0.1,
  );
}

function qualifierShare(topics: readonly TopicHit[], own: TopicHit): number {
  return topics.find(({ topic, by }) => topic === 'news' && by === own.by)?.share ?? 0;
}

/** A heading names the topic, or another one. */
export function headingTopic(heading: string, sought: Sought): 'own' | 'other' | 'none' {
  const hits = topicsOf(heading);
  const own = hits.find(({ topic }) => isSought(topic, sought));
  const news = hits.find((hit) => hit.topic === 'news')?.share ?? 0;
  if (
    own !== undefined &&
    own.share + news >= NAMED_SHARE &&
    !hits.some((hit) => hit.share > own.share + 0.1 && !QUALIFIERS.has(hit.topic))
  )
    return 'own';
  return hits.some(({ share }) => share >= SLUG_SHARE) ? 'other' : 'none';
}

/** The page says itself that it is about the topic: by a heading, its breadcrumb, title or address. */
export function saysTopic({ subjects }: PageFacts, sought: Sought): boolean {
  return subjects.some((subject) => {
    if (!isSought(subject.topic, sought)) return false;
    const beside = subjects.filter((other) => other.by === subject.by && other.quote === subject.quote);
    const rivals = beside.filter(({ topic }) => !QUALIFIERS.has(topic) && !isSought(topic, sought));
    const news = beside.find(({ topic }) => topic === 'news')?.share ?? 0;
    if (rivals.some((other) => other.share > subject.share + 0.1)) return false;
    return subject.share + news >= (subject.by === 'slug' ? SLUG_SHARE : NAMED_SHARE);
  });
}

/** A title about the topic: it names it anywhere, unless it is of an official's appointment ("... Phòng Tổ chức, CCHC"). */
export function titleNames(title: string, topics: readonly string[]): boolean {
  const hits = topicsOf(title);
  const own = hits.find((hit) => topics.includes(hit.topic));
  if (own === undefined) return false;
  return own.share >= NAMED_SHARE || !hits.some(({ topic }) => topic === 'personnel');
}

/** Labels and titles are asked about again after every page. */
export function countWords(text: string): number {
  return text.length > MAX_REMEMBERED_UNITS ? counted(text) : counts.get(text);
}

const MAX_REMEMBERED_UNITS = 400;
const counts = remember(counted);

function counted(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
