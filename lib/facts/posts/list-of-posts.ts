/** Whether a run of links is a list of posts: by dates, by titles that are sentences, by pictures and summaries. */

import type { Outline } from '../../model/outline.ts';
import { pageWords } from '../../vietnamese/news-words.ts';
import { onTopic } from '../../vietnamese/topics.ts';
import { boxAt, countWords, hasMark, lineAt } from '../boxes.ts';
import type { FactContext } from '../context.ts';
import { areCounted } from '../counted-names.ts';
import type { CountedName } from '../counted-names.ts';
import { nameSections } from '../section-links.ts';
import { titleLine } from '../title-line.ts';
import { NAME_WORDS } from './described-post.ts';
import type { Described } from './described-post.ts';
import { pagePlace } from './page-numbers.ts';
import { listPager } from './pager.ts';
import { isPostAddress } from './post-address.ts';
import { postLead } from './post-lead.ts';
import { pageOfStep } from './postbacks.ts';
import type { PostList } from './post-lists.ts';

/** Undated links are posts when their titles are sentences, or when they come with pictures or summaries. */
const SENTENCE_WORDS = 6;
const CAPTION_WORDS = 4;
/** Marks of a box that holds one post, for a list of one. */
const POST_MARKS: ReadonlySet<string> = new Set([
  'news',
  'post',
  'item',
  'entry',
  'article',
  'tin',
  'bai',
  'baiviet',
  'tintuc',
  'story',
  'media',
  'card',
  'blog',
]);
const POST_TAGS: ReadonlySet<string> = new Set(['li', 'article', 'tr', 'dl', 'dt']);

/** Not questions to the department. */
export function areNews(posts: readonly Described[]): boolean {
  return posts.length > 0 && !areQuestions(posts);
}

export function isListOfPosts(outline: Outline, list: PostList, posts: readonly Described[]): boolean {
  if (!areNews(posts)) return false;
  const shown = posts.filter(({ date }) => date !== null && date.line >= 0);
  if (list.single)
    return shown.length === 1 ? isSinglePost(outline, posts[0]) : isTopStory(posts[0]) || isTeaser(outline, posts[0]);
  // a link or two of a text beside a date by chance are no list
  if (shown.length > 0 && !areTitles(posts)) return shown.length >= 2 && shown.length * 2 >= posts.length;
  if (posts.every(({ date }) => date === null) && (nameSections(outline, posts) || countSections(outline, posts)))
    return false;
  return posts.length >= 2 && areTitles(posts);
}

/** Names of sections are short; behind a post's title the number may count its readers. */
const SECTION_NAME_WORDS = 9;

function countSections(outline: Outline, posts: readonly Described[]): boolean {
  const shown = posts.map(({ title }) => (title.line < 0 ? '' : lineAt(outline, title.line).text));
  return shown.every((text) => countWords(text) <= SECTION_NAME_WORDS) && areCounted(shown.map(bracketed));
}

const bracketed = (text: string): CountedName => ({ text, linked: '' });

/** The one post that is left on a list's last page: a pager beside it leads back. */
export function isLastPost(
  outline: Outline,
  context: FactContext,
  { single }: PostList,
  posts: readonly Described[],
): boolean {
  const [post] = posts;
  if (!single || post === undefined || post.post.links[0]?.link.place !== 'main') return false;
  if (post.title.line < 0 || countWords(post.title.text) < SENTENCE_WORDS || areQuestions(posts)) return false;
  // beside its day nothing else need tell that it is one
  if (post.date === null && !isSinglePost(outline, post)) return false;
  // its own address, or the form post that brought it, says that pages come before it
  if ((pageOfStep(context.url) ?? Number(pagePlace(context.url)?.digits ?? 0)) > 1) return true;
  const pager = listPager(outline, context);
  return pager !== null && pager.next === null && pager.pages.some((url) => url !== context.url);
}

const WHOLE_HEADING = 0.6;

/** The one post of a page whose heading calls it news, undated: no other link of its text says as much. */
export function isOnlyPost(outline: Outline, { single }: PostList, posts: readonly Described[]): boolean {
  const [post] = posts;
  if (!single || post === undefined || post.title.line < 0 || areQuestions(posts)) return false;
  if (countWords(post.title.text) < SENTENCE_WORDS) return false;
  const heading = outline.lines[titleLine(outline)]?.text ?? '';
  if ((onTopic(heading, 'news')?.share ?? 0) < WHOLE_HEADING) return false;
  const telling = outline.links.filter(({ place, words }) => place === 'main' && countWords(words) >= CAPTION_WORDS);
  return new Set(telling.map(({ url }) => url)).size === 1;
}

/** The one post in a box of its own, whose address alone says its day. */
function isTopStory(post: Described | undefined): boolean {
  return (
    post !== undefined && post.date !== null && post.title.line >= 0 && countWords(post.title.text) >= SENTENCE_WORDS
  );
}

/**
 * The one post of a column, undated: a heading that is a link, and "Xem tiếp" or a picture that leads there too; with a
 * summary, or as a sentence with its picture, at an address such as posts have.
 */
function isTeaser(outline: Outline, one: Described | undefined): boolean {
  if (one === undefined || one.title.line < 0 || !one.title.linked) return false;
  const { picture, post, title } = one;
  const links = new Set(post.links.map(({ link }) => link.index));
  if (links.size < 2 || lineAt(outline, title.line).level === 0) return false;
  const words = countWords(title.text);
  if (words >= CAPTION_WORDS && postLead(outline, post, title, '') !== '') return true;
  return words >= SENTENCE_WORDS && picture && isPostAddress(post.links[0]?.link.url ?? '');
}

function isSinglePost(outline: Outline, post: Described | undefined): boolean {
  if (post === undefined) return false;
  if (post.title.line >= 0 && lineAt(outline, post.title.line).level > 0) return true;
  // a card: its link holds the date, too
  const dated = post.date === null || post.date.line < 0 ? null : lineAt(outline, post.date.line);
  if (dated !== null && dated.index !== post.title.line && countWords(post.title.text) >= CAPTION_WORDS)
    if (post.post.links.some(({ link }) => dated.links.includes(link.index))) return true;
  // the author or section of a post, beside its date
  if (countWords(post.title.text) < NAME_WORDS) return false;
  for (let at = post.title.box; at >= post.post.box && at > 0; at = boxAt(outline, at).parent) {
    const box = boxAt(outline, at);
    if (POST_TAGS.has(box.tag) || hasMark(box, POST_MARKS)) return true;
  }
  return false;
}

function areTitles(posts: readonly Described[]): boolean {
  const lengths = posts.map(({ title }) => countWords(title.text)).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median >= SENTENCE_WORDS) return true;
  const rich = posts.filter(
    ({ picture, post, title }) => picture || (title.line >= 0 && post.to - post.from > 1),
  ).length;
  return median >= CAPTION_WORDS && rich * 2 >= posts.length;
}

/** "Hỏi: ..." */
function areQuestions(posts: readonly Described[]): boolean {
  return posts.filter(({ title }) => isQuestion(title.text)).length * 2 > posts.length;
}

/** Without its mark "hỏi" is "hội": the word counts as written, or before a colon. */
function isQuestion(title: string): boolean {
  const text = title.slice(0, QUESTION_UNITS).normalize('NFC').toLowerCase();
  const hit = pageWords.match(text).find(({ id, start }) => id === 'question' && start === 0);
  return hit !== undefined && (text.startsWith(hit.phrase) || text.charAt(hit.end) === ':');
}

const QUESTION_UNITS = 40;
