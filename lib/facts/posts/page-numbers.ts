/** Addresses of the pages of one list: where the page's number stands in them, learnt from two links or from known keys. */

import { list } from '../../vietnamese/phrase-list.ts';

/** Query keys that number pages, lower case without separators; Liferay's end in "cur". */
const PAGE_KEYS: ReadonlySet<string> = new Set(
  list(
    'page; p; pg; trang; pageindex; pageno; pagenum; pagenumber; paged; currentpage; curpage; cur; sotrang; ipage',
    'start; offset; limitstart; pagenow; trangso; pagecurrent; bstart',
  ),
);
/** Ends of paths that number pages, the number in the second group. */
const PAGE_PATHS: readonly RegExp[] = [
  /^(.*?)((?:\/|-|_)(?:page|trang|p|currentpage|paged|pageindex)[-/_=]?)(\d{1,5})((?:\.[a-z]{2,5})?\/?)$/i,
  // DNN: /tabid/118/page/2/Default.aspx
  /^(.*?)(\/(?:page|trang|p|currentpage|paged|pageindex)\/)(\d{1,5})(\/[a-z]{1,20}\.aspx)$/i,
];

/** How an address says its page: the text around the number, and number = slope * page + base. */
export interface PagePattern {
  readonly before: string;
  readonly after: string;
  readonly slope: number;
  readonly base: number;
}

export interface NumberedUrl {
  readonly number: number;
  readonly url: string;
}

/** Learnt from links whose words are numbers; null where their addresses have nothing in common. */
export function patternOf(links: readonly NumberedUrl[]): PagePattern | null {
  for (const [index, a] of links.entries()) {
    const b = links[index + 1];
    const pattern = b === undefined || b.number === a.number ? null : fromPair(a, b);
    if (pattern !== null) return pattern;
  }
  const [only, ...others] = links;
  return only === undefined || others.some(({ url }) => url !== only.url) ? null : fromKey(only);
}

export function urlOfPage({ before, after, slope, base }: PagePattern, page: number): string {
  return `${before}${slope * page + base}${after}`;
}

/** The page an address of this pattern is; null for another address. */
export function pageOfUrl({ before, after, slope, base }: PagePattern, url: string): number | null {
  if (!url.startsWith(before) || !url.endsWith(after) || url.length <= before.length + after.length - 1) return null;
  const digits = url.slice(before.length, url.length - after.length);
  if (!/^\d{1,9}$/.test(digits)) return null;
  const page = (Number(digits) - base) / slope;
  return Number.isInteger(page) && page >= 1 ? page : null;
}

function fromPair(a: NumberedUrl, b: NumberedUrl): PagePattern | null {
  const [left, right] = [a.url.split(/(\d+)/), b.url.split(/(\d+)/)];
  if (left.length !== right.length) return null;
  const differing = left.flatMap((part, at) => (part === right[at] ? [] : [at]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined || at % 2 === 0) return null;
  const slope = (Number(right[at]) - Number(left[at])) / (b.number - a.number);
  if (!Number.isInteger(slope) || slope < 1 || slope > MAX_STEP) return null;
  const base = Number(left[at]) - slope * a.number;
  return { before: left.slice(0, at).join(''), after: left.slice(at + 1).join(''), slope, base };
}

/** Rows on a page, where addresses count rows. */
const MAX_STEP = 500;

/** One numbered link alone: its number must stand behind a known key, counted from one or from zero. */
function fromKey({ number, url }: NumberedUrl): PagePattern | null {
  const place = pagePlace(url);
  if (place === null) return null;
  const { before, digits, after } = place;
  const value = Number(digits);
  if (value === number) return { before, after, slope: 1, base: 0 };
  if (value === number - 1) return { before, after, slope: 1, base: -1 };
  const rows = value / (number - 1);
  return number > 1 && Number.isInteger(rows) && rows <= MAX_STEP ? { before, after, slope: rows, base: -rows } : null;
}

interface PagePlace {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Where a known key or path end numbers the page. */
export function pagePlace(url: string): PagePlace | null {
  const query = url.indexOf('?');
  if (query >= 0) {
    for (const match of url.slice(query).matchAll(/[?&;]([^=&;]{1,100})=(\d{1,6})(?=[&;]|$)/g)) {
      const key = (match[1] ?? '').toLowerCase();
      // Zope says of what type a value is: b_start:int=20
      const plain = key.replace(/(?::|%3a)int$/, '').replace(/[^a-z]/g, '');
      if (!PAGE_KEYS.has(plain) && !/(?:^|_)(?:cur|page|pageindex)$/.test(key)) continue;
      const start = query + match.index + match[0].length - (match[2] ?? '').length;
      return { before: url.slice(0, start), digits: match[2] ?? '', after: url.slice(start + (match[2] ?? '').length) };
    }
  }
  const path = query < 0 ? url : url.slice(0, query);
  const rest = query < 0 ? '' : url.slice(query);
  for (const pattern of PAGE_PATHS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const [, stem = '', mark = '', digits = '', end = ''] = match;
    return { before: stem + mark, digits, after: end + rest };
  }
  return null;
}

/** The address of the list without its page: equal for the pages of one list. */
export function listStem(url: string): string {
  const place = pagePlace(url);
  if (place === null) return trimmed(url);
  const inQuery = /[?&;][^?&;=]*=$/;
  const before = inQuery.test(place.before)
    ? place.before.replace(inQuery, '')
    : place.before.replace(/(?:\/|-|_)[a-z]+[-/_=]?$/i, '');
  const after = place.after.replace(/^\.[a-z]{2,5}/i, '').replace(/^\/(?=$|\?)/, '');
  return trimmed(before + (before.includes('?') ? after : after.replace(/^&/, '?')));
}

function trimmed(url: string): string {
  const [path = '', query] = url.split('?', 2);
  const stem = path.replace(/\.(?:html?|aspx?|php|jsp)$/i, '').replace(/\/+$/, '');
  return query === undefined || query === '' ? stem : `${stem}?${query}`;
}

/** "< Trước" may lead to older posts and "Sau >" back to newer ones: where addresses number the pages, these tell. */
export function onward(here: string, said: string | null, others: readonly string[]): string | null {
  const stem = listStem(here);
  const numberOf = (url: string): number | null => {
    if (listStem(url) !== stem) return null;
    const place = pagePlace(url);
    return place === null ? 1 : Number(place.digits);
  };
  const own = numberOf(here) ?? 1;
  const after = others.find((url) => numberOf(url) === own + 1);
  if (after !== undefined) return after;
  return said !== null && (numberOf(said) ?? own) < own ? null : said;
}
