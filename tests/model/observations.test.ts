/** The one store of an audit: a menu is kept once, and no page loses or changes what it says by that. */

import { expect, test } from 'vitest';
import type { LinkFact } from '../../lib/model/facts/links.ts';
import type { PageFacts } from '../../lib/model/facts/page.ts';
import { Observations } from '../../lib/model/observations.ts';
import { factsOf, PORTAL } from '../support/portal-fixture.ts';

const MENU = '<nav><a href="/cai-cach">Cải cách hành chính</a> <a href="/thu-tuc">Thủ tục hành chính</a></nav>';

test('a link that stands on the home page too is one object, and says so', () => {
  const { seen, home, pages } = read({
    '/': `${MENU}<main><h1>Trang chủ</h1></main>`,
    '/b': `${MENU}<main><h1>Tin</h1><a href="/cai-cach/2">Cải cách hành chính tháng 2</a></main>`,
  });
  const [page] = pages;
  const shown = seen.page(`${PORTAL}/b`);
  expect(said(shown?.links ?? [])).toEqual(said(page?.links ?? []));
  const shared = shown?.links.filter((link) => home.links.includes(link)) ?? [];
  expect(shared.map(({ words, from }) => [words, from])).toEqual([
    ['Cải cách hành chính', `${PORTAL}/`],
    ['Thủ tục hành chính', `${PORTAL}/`],
  ]);
});

test('links that differ in address, words, place or topic stay their own', () => {
  const { seen, home } = read({
    '/': `${MENU}<main><h1>Trang chủ</h1><a href="/x"><img src="/anh/thu-tuc-hanh-chinh.png" alt="Xem"></a></main>`,
    '/b': `<nav><a href="/cai-cach?p=2">Cải cách hành chính</a> <a href="/thu-tuc">Bộ thủ tục hành chính</a></nav>
      <main><a href="/cai-cach">Cải cách hành chính</a><a href="/x"><img src="/anh/duong-day-nong.png" alt="Xem"></a></main>`,
  });
  const links = seen.page(`${PORTAL}/b`)?.links ?? [];
  expect(links.length).toBeGreaterThanOrEqual(4);
  expect(links.filter((link) => home.links.includes(link))).toEqual([]);
});

test('a page that comes under two addresses stays one', () => {
  const { seen, pages } = read({ '/': MENU, '/b': `${MENU}<main><h1>Tin</h1></main>` });
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  seen.add(page, `${PORTAL}/cu`);
  expect(seen.page(`${PORTAL}/cu`)).toBe(seen.page(`${PORTAL}/b`));
});

function read(portal: Readonly<Record<string, string>>): {
  readonly seen: Observations;
  readonly home: PageFacts;
  readonly pages: readonly PageFacts[];
} {
  const seen = new Observations({ key: (url) => url, inScope: (url) => url.startsWith(PORTAL) });
  const [home, ...pages] = Object.entries(portal).map(([path, html]) => {
    const url = `${PORTAL}${path}`;
    const facts = factsOf(html, path);
    seen.add(facts, url, path === '/');
    return facts;
  });
  if (home === undefined) throw new Error('a portal has a home page');
  return { seen, home, pages };
}

function said(links: readonly LinkFact[]): readonly unknown[] {
  return links.map(({ url, words, by, dead, place, topics }) => ({ url, words, by, dead, place, topics }));
}
