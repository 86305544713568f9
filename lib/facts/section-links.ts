/** Undated links that look like a list of posts and lead to sections, bodies or procedures. */

import type { Outline } from '../model/outline.ts';
import { beginsWithBody } from '../vietnamese/body-names.ts';
import { headsSections } from '../vietnamese/news-words.ts';
import { topicsOf, topicsOfSlug } from '../vietnamese/topics.ts';
import { boxAt, countWords, lineAt } from './boxes.ts';
import { hasPostNumber } from './posts/post-address.ts';
import type { ListedPost } from './posts/post-lists.ts';
import type { PostTitle } from './posts/post-title.ts';

export interface UndatedLink {
  readonly post: ListedPost;
  readonly title: PostTitle;
  readonly picture: boolean;
}

/** Of a name's letters. */
const WHOLE_NAME = 0.75;
/** Of the letters of a folder's name. */
const WHOLE_FOLDER = 0.9;

/** Banners, a menu's branches, headings with nothing under them, pages of procedures. */
export function nameSections(outline: Outline, links: readonly UndatedLink[]): boolean {
  if (links.every(({ title }) => title.line < 0)) return true;
  if (links.filter(({ title }) => isInBranch(outline, title.box)).length * 2 > links.length) return true;
  const urls = links.flatMap(({ post }) => post.links[0]?.link.url ?? []);
  const numbered = urls.some(hasPostNumber);
  if (
    !numbered &&
    links.every(({ title, picture }) => beginsWithBody(title.text) && !picture) &&
    !areLong(links, BODY_WORDS)
  )
    return true;
  if (underSections(outline, links) && !areLong(links, SECTION_WORDS)) return true;
  if (!numbered && links.some(namesList) && areNames(links)) return true;
  if (!numbered && links.every((link) => isBareHeading(outline, link)) && !areLong(links, SECTION_WORDS)) return true;
  return urls.length > 0 && urls.every(isProcedurePage);
}

/** All of them, or most where each of the rest names a topic with hardly more words. */
function areNames(links: readonly UndatedLink[]): boolean {
  const others = links.filter((link) => !namesTopic(link, WHOLE_NAME));
  return others.length * OTHERS_OF < links.length && others.every((link) => namesTopic(link, HALF_NAME));
}

/** "Hướng dẫn sử dụng dịch vụ công trực tuyến một phần, toàn trình". */
const HALF_NAME = 0.6;
/** One beside three names is too many. */
const OTHERS_OF = 4;

/** Of documents or procedures, which no post is called: titles of posts may name a topic and nothing more, too. */
function namesList({ title }: UndatedLink): boolean {
  return topicsOf(title.text).some(({ topic, share }) => share >= WHOLE_NAME && LIST_TOPICS.has(topic));
}

const LIST_TOPICS: ReadonlySet<string> = new Set([
  'documents',
  'directives',
  'guidance-documents',
  'legal-documents',
  'procedures',
  'qa',
]);

/** "Tin cải cách hành chính", "Văn bản chỉ đạo, hướng dẫn CCHC": what a section is called, and nothing more. */
function namesTopic({ title, picture }: UndatedLink, least: number): boolean {
  // "Kết quả cải cách hành chính kỳ thứ 3": one of a row of posts
  return !picture && !/\d/.test(title.text) && topicsOf(title.text).some(({ share }) => share >= least);
}

/** Right under "Chuyên mục" or "Liên kết website". */
function underSections(outline: Outline, links: readonly UndatedLink[]): boolean {
  const above = outline.lines[(links[0]?.post.from ?? 0) - 1];
  return above !== undefined && headsSections(above.text);
}

/** Headlines, not names: most of them have more words. */
function areLong(links: readonly UndatedLink[], most: number): boolean {
  return links.filter(({ title }) => countWords(title.text) > most).length * 2 > links.length;
}

/** A section's name has hardly more, nor a body's: "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ tỉnh". */
const SECTION_WORDS = 9;
const BODY_WORDS = 12;

function isBareHeading(outline: Outline, { post, title, picture }: UndatedLink): boolean {
  return title.line >= 0 && lineAt(outline, title.line).level > 0 && !picture && post.to - post.from === 1;
}

function isProcedurePage(url: string): boolean {
  return topicsOfSlug(url).some(({ topic, last, share }) => topic === 'procedures' && !last && share >= WHOLE_FOLDER);
}

/** A list within an item that is a link itself: a branch of a menu. */
function isInBranch(outline: Outline, link: number): boolean {
  for (let at = link; at > 0; at = boxAt(outline, at).parent) {
    const { tag, from, parent } = boxAt(outline, at);
    if (tag !== 'ul' && tag !== 'ol') continue;
    const item = boxAt(outline, parent);
    if (item.tag !== 'li' || item.from >= from) return false;
    const { level, links } = lineAt(outline, item.from);
    return level === 0 && links.length === 1;
  }
  return false;
}
