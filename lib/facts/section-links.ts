/** Undated links that look like a list of posts and lead to sections, bodies or procedures. */

import type { Outline } from '../model/outline.ts';
import { beginsWithBody } from '../vietnamese/body-names.ts';
import { topicsOf, topicsOfSlug } from '../vietnamese/topics.ts';
import { boxAt, lineAt } from './boxes.ts';
import type { ListedPost } from './posts/post-lists.ts';
import type { PostTitle } from './posts/post-title.ts';

export interface UndatedLink {
  readonly post: ListedPost;
  readonly title: PostTitle;
  readonly picture: boolean;
}

/** Posts have numbers in their addresses. */
const NUMBERED = /\d{3}/;
/** Behind the host and its port. */
const NUMBERED_PATH = /^[a-z]+:\/\/[^/]*\/.*\d{3}/i;
/** Of a name's letters. */
const WHOLE_NAME = 0.75;
/** Of the letters of a folder's name. */
const WHOLE_FOLDER = 0.9;

/** Banners, a menu's branches, headings with nothing under them, pages of procedures. */
export function nameSections(outline: Outline, links: readonly UndatedLink[]): boolean {
  if (links.every(({ title }) => title.line < 0)) return true;
  if (links.filter(({ title }) => isInBranch(outline, title.box)).length * 2 > links.length) return true;
  const urls = links.flatMap(({ post }) => post.links[0]?.link.url ?? []);
  // headlines that all begin with a body have numbers in their addresses
  if (
    links.every(({ title, picture }) => beginsWithBody(title.text) && !picture) &&
    !urls.some((url) => NUMBERED.test(url))
  )
    return true;
  if (links.every(namesTopic) && links.some(namesList) && !urls.some((url) => NUMBERED_PATH.test(url))) return true;
  if (links.every((link) => isBareHeading(outline, link)) && !urls.some((url) => NUMBERED.test(url))) return true;
  return urls.length > 0 && urls.every(isProcedurePage);
}

/** Of documents, which no post is called: titles of posts may name a topic and nothing more, too. */
function namesList({ title }: UndatedLink): boolean {
  return topicsOf(title.text).some(({ topic, share }) => share >= WHOLE_NAME && LIST_TOPICS.has(topic));
}

const LIST_TOPICS: ReadonlySet<string> = new Set(['documents', 'directives', 'guidance-documents', 'legal-documents']);

/** "Tin cải cách hành chính", "Văn bản chỉ đạo, hướng dẫn CCHC": what a section is called, and nothing more. */
function namesTopic({ title, picture }: UndatedLink): boolean {
  // "Kết quả cải cách hành chính kỳ thứ 3": one of a row of posts
  return !picture && !/\d/.test(title.text) && topicsOf(title.text).some(({ share }) => share >= WHOLE_NAME);
}

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
