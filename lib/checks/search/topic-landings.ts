/** Pages that the home page leads to and that may hold anything: looked at where nothing names what is sought. */

import type { Seen } from '../../model/check.ts';
import type { LinkFact } from '../../model/facts/links.ts';
import type { PageFacts } from '../../model/facts/page.ts';
import { isFile } from '../procedures/procedure-pages.ts';
import { keyOfUrl, postsOf } from './topic-leads.ts';
import { countWords } from './topic-words.ts';

/** Sections that hold the most, first. */
const SECTIONS: readonly string[] = [
  'site-map',
  'public-administration',
  'cchc',
  'tthc-reform',
  'procedures',
  'functions',
  'documents',
  'one-stop',
  'online-service',
  'citizen-reception',
  'finance',
  'qa',
  'feedback',
];
const SECTION_SHARE = 0.5;
/** Pages that hold no page on anything else. */
const BARE: ReadonlySet<string> = new Set(['home', 'language', 'search', 'calendar', 'social']);
const MENU_WORDS = 8;
const MAX_SECTION_PAGES = 14;
const MAX_MENU_PAGES = 26;
const MAX_BANNERS = 12;

/** Sections, the menu's other landing pages, banners without a word; of one home page always the same. */
export function landingPages(home: PageFacts, seen: Pick<Seen, 'inScope'>): readonly string[] {
  let known = memory.get(home);
  if (known === undefined) memory.set(home, (known = landings(home, seen)));
  return known;
}

/** Asked again after every page read, with the same home page. */
const memory = new WeakMap<PageFacts, readonly string[]>();

function landings(home: PageFacts, seen: Pick<Seen, 'inScope'>): readonly string[] {
  const posts = postsOf(home);
  const links = home.links.filter(
    ({ dead, url, words, topics }) =>
      !dead &&
      seen.inScope(url) &&
      !isFile(url) &&
      !posts.has(keyOfUrl(url)) &&
      countWords(words) <= MENU_WORDS &&
      !topics.some(({ topic, share }) => BARE.has(topic) && share >= SECTION_SHARE),
  );
  const known = new Set<string>([keyOfUrl(home.url)]);
  const fresh = (some: readonly LinkFact[], most: number): readonly string[] => {
    const taken: string[] = [];
    for (const { url } of some) {
      if (taken.length >= most) break;
      if (known.has(keyOfUrl(url))) continue;
      known.add(keyOfUrl(url));
      taken.push(url);
    }
    return taken;
  };
  const named = links.filter(({ words }) => words !== '');
  const sections = SECTIONS.flatMap((id) =>
    named.filter(({ topics }) => topics.some(({ topic, share }) => topic === id && share >= SECTION_SHARE)),
  );
  const menu = named.filter(({ place }) => place === 'menu' || place === 'header');
  const mute = links.filter(({ words }) => words === '');
  return [...fresh(sections, MAX_SECTION_PAGES), ...fresh(menu, MAX_MENU_PAGES), ...fresh(mute, MAX_BANNERS)];
}
