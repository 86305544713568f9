/** Articles that several lists show, each once. */

import type { PageFacts } from '../../model/facts/page.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { DatedPost } from '../column/column-walk.ts';
import { countWords } from '../search/topic-words.ts';
import type { NewsArticle } from './news-walk.ts';

/** Shorter titles ("Thông báo") may be those of two articles. */
const TELLING_WORDS = 4;

/** By address, else by title and day: a post in two columns, or under a print address, is one. */
export class Once {
  readonly #articles: NewsArticle[] = [];
  readonly #places = new Map<string, number>();
  /** Most articles stand in one list: all of them share its array. */
  readonly #alone = new Map<PageFacts, readonly [PageFacts]>();

  constructor(known: readonly NewsArticle[] = []) {
    for (const article of known) for (const list of article.lists) this.add(article, list);
  }

  add(post: DatedPost, list: PageFacts): void {
    const told = fold(post.title);
    const title = countWords(told) < TELLING_WORDS ? null : told;
    const at = this.#places.get(post.key) ?? (title === null ? undefined : this.#alike(title, post.date));
    const known = at === undefined ? undefined : this.#articles[at];
    const place = at ?? this.#articles.length;
    if (known === undefined) this.#articles.push({ ...post, lists: this.#onlyIn(list) });
    else this.#articles[place] = joined(known, post, list);
    this.#places.set(post.key, place);
    if (title === null) return;
    const date = this.#articles[place]?.date ?? '';
    for (const key of [`${title}\n`, `${title}\n${date}`]) if (!this.#places.has(key)) this.#places.set(key, place);
  }

  all(): readonly NewsArticle[] {
    return this.#articles;
  }

  #onlyIn(list: PageFacts): readonly [PageFacts] {
    let lists = this.#alone.get(list);
    if (lists === undefined) this.#alone.set(list, (lists = [list]));
    return lists;
  }

  /** Of the same title and day; an undated one may be of any day. */
  #alike(title: string, date: string | null): number | undefined {
    const same = date === null ? undefined : this.#places.get(`${title}\n${date}`);
    if (same !== undefined) return same;
    const any = this.#places.get(`${title}\n`);
    return any !== undefined && (date === null || this.#articles[any]?.date === null) ? any : undefined;
  }
}

function joined(known: NewsArticle, post: DatedPost, list: PageFacts): NewsArticle {
  const lists = known.lists.includes(list) ? known.lists : [...known.lists, list];
  const lead = known.lead === '' ? post.lead : known.lead;
  const better = (known.date === null && post.date !== null) || (known.url === null && post.url !== null);
  return better && !(known.date !== null && post.date === null) ? { ...post, lead, lists } : { ...known, lead, lists };
}
