/** Links of a page that may lead to a topic's column, or to an article on it. */

import type { PageFacts } from '../../model/facts.ts';
import { titleIsAbout } from '../../vietnamese/article-subject.ts';
import { namedBy } from '../search/topic-leads.ts';
import { countWords } from '../search/topic-words.ts';

/** Shorter words are a label. */
const TITLE_WORDS = 6;

export const columnLinks = remembered((page, topic) => namedBy(page.links, topic, page).map(({ url }) => url));

/** Titled like articles on the topic, whatever list they stand in. */
export const titledLinks = remembered((page, topic) =>
  page.links
    .filter(
      ({ dead, words, place }) =>
        !dead &&
        place !== 'menu' &&
        place !== 'breadcrumb' &&
        countWords(words) >= TITLE_WORDS &&
        titleIsAbout(words, topic),
    )
    .map(({ url }) => url),
);

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
