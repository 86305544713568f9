/** For which audit dates a page says the same: told by its dates, and held against reading it on those days. */

import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../lib/model/facts/page.ts';
import { TRAP_PORTALS } from '../portals/index.ts';
import { factsOf } from '../support/portal-fixture.ts';

const DAY = '2022-11-20';
const WHOLE_YEAR = { from: '2022-01-01', until: '2022-12-31' };

describe('the audit dates for which a page says the same', () => {
  it.each<[string, string, string, { readonly from: string; readonly until: string }]>([
    ['no date at all', '/', '<p>Đường dây nóng: 0238 3844 500</p>', WHOLE_YEAR],
    ['dates of other years', '/', '<p>Từ 01/02/2020 đến 05/06/2024</p>', WHOLE_YEAR],
    [
      'a day gone by, a day to come',
      '/',
      '<p>15/11/2022</p><p>25/11/2022</p>',
      { from: '2022-11-15', until: '2022-11-24' },
    ],
    ['the audit date itself', '/', '<p>20/11/2022</p><p>21/11/2022</p>', { from: '2022-11-20', until: '2022-11-20' }],
    ['a time element', '/', '<time datetime="2022-12-01">hôm ấy</time>', { from: '2022-01-01', until: '2022-11-30' }],
    [
      'meta',
      '/',
      '<meta property="article:published_time" content="2022-12-01T08:00:00+07:00">',
      { from: '2022-01-01', until: '2022-11-30' },
    ],
    [
      'linked data',
      '/',
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2022-12-01"}]}</script>',
      { from: '2022-01-01', until: '2022-11-30' },
    ],
    [
      'its address',
      '/2022/12/01/hoi-nghi-tong-ket',
      '<h1>Hội nghị tổng kết năm</h1>',
      { from: '2022-01-01', until: '2022-11-30' },
    ],
  ])('%s', (_, path, html, span) => {
    expect(factsOf(`<!doctype html><title>Trang</title>${html}`, path, { home: false, asOf: DAY }).holds).toEqual(span);
  });

  it.each(Object.entries(TRAP_PORTALS).map(([group, [trap]]) => [group, trap] as const))(
    'on a sample portal: %s',
    (_, trap) => {
      const portal = typeof trap?.portal === 'function' ? trap.portal() : trap?.portal;
      let pages = 0;
      for (const [path, answer] of Object.entries(portal?.answers ?? {})) {
        if (typeof answer !== 'string' || path.endsWith('*')) continue;
        pages += 1;
        const read = (asOf: string): PageFacts => factsOf(answer, path, { home: false, asOf });
        const facts = read(DAY);
        const { from, until } = facts.holds ?? { from: '', until: '' };
        expect(from <= DAY && DAY <= until, path).toBe(true);
        for (const day of [from, until]) expect(spoken(read(day)), `${path} on ${day}`).toEqual(spoken(facts));
      }
      expect(pages + Object.keys(portal?.answers ?? {}).length).toBeGreaterThan(0);
    },
  );
});

function spoken(facts: PageFacts): unknown {
  return { ...facts, holds: null };
}
