/** Links of a page that may lead to a topic's column, or to an article on it. */

import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { titleIsAbout } from '../../vietnamese/article-subject.ts';
import { namedBy } from '../search/topic-leads.ts';
import { countWords } from '../search/topic-words.ts';

/** Shorter words are a label. */
const TITLE_WORDS = 6;

export const columnLinks = remembered((page, topic) => namedBy(page.links, topic, page).map(({ url }) => url));

/** Titled like articles on the topic, whatever list they stand in. */
export const titledLinks = remembered((page, topic) =>
  page.links.filter((link) => link.place !== 'menu' && isTitled(link, topic)).map(({ url }) => url),
);

/** On a page of little else than a link that link looks like a menu: those of the portal's own menu are not told apart. */
export const soleLinks = remembered((page, topic) =>
  page.links.filter((link) => OWN_PLACES.has(link.place) && isTitled(link, topic)).map(({ url }) => url),
);

const OWN_PLACES: ReadonlySet<LinkFact['place']> = new Set(['main', 'menu']);

function isTitled({ dead, words, place }: LinkFact, topic: string): boolean {
  return !dead && place !== 'breadcrumb' && countWords(words) >= TITLE_WORDS && titleIsAbout(words, topic);
}

type Read = (page: PageFacts, topic: string) => readonly string[];

/** Of one page and topic always the same; asked after every page of an audit. */
function remembered(read: Read): Read {
  const known = new WeakMap<PageFacts, Map<string, readonly string[]>>();
  return (page, topic) => {
    let byTopic = known.get(page);
    if (byTopic === undefined) known.set(page, (byTopic = new Map<string, readonly string[]>()));
    let urls = byTopic.get(topic);
    if (urls === undefined) byTopic.set(topic, (urls = read(page, topic)));
    return urls;
  };
}
