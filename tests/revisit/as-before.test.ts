/**
 * A portal on which nothing has changed is known as it was at the end of the last audit, once it has said so of every
 * page. Whatever differs, or cannot be had, makes it read page by page, and nothing is asked for twice.
 */

import { describe, expect, it } from 'vitest';
import { CRAWL_DEFAULTS } from '../../lib/crawl/defaults.ts';
import { crawl } from '../../lib/crawl/crawl.ts';
import type { CrawlGuide } from '../../lib/model/crawl.ts';
import { knowledgeOf } from '../../lib/knowledge.ts';
import type { Fetcher } from '../../lib/model/ports.ts';
import { sitesOf } from '../../lib/sites.ts';
import { memoryShelf, validating, type Shelf } from '../support/memory-archive.ts';
import { MEMORY_PORTAL, memoryPorts } from '../support/memory-ports.ts';
import { planWith } from '../support/portal-fixture.ts';
import { said } from './said.ts';
import {
  alwaysUnchanged,
  audited,
  evidenceAt,
  homeWith,
  HOTLINE,
  hotline,
  MONDAY,
  outcomeOf,
  page,
  PLAN,
  portal,
  TUESDAY,
  twice,
  type Run,
} from './two-audits.ts';

const BOTH = [false, true] as const;

describe('a portal on which nothing has changed', () => {
  it('says and costs what it says and costs page by page', async () => {
    for (const exhaustive of BOTH) {
      const { second, answers, shelf } = await twice(portal(), portal(), { exhaustive });
      const pages = await twice(portal(), portal(), { exhaustive, pageByPage: true });
      expect([shelf.recalled(), pages.shelf.recalled()]).toEqual([1, 0]);
      expect([...answers].sort()).toEqual([...pages.answers].sort());
      expect(second).toEqual(pages.second);
      expect(evidenceAt(second, HOTLINE)).toMatchObject({ fetchedAt: MONDAY, confirmedAt: TUESDAY });
    }
  });

  it('is known so on the third and the fourth day too', async () => {
    const shelf = memoryShelf();
    const first = await audited(portal(), { shelf, run: 'a', now: MONDAY, exhaustive: true });
    for (const [index, run] of ['b', 'c', 'd'].entries()) {
      const now = `2022-11-2${index + 3}T01:00:00.000Z`;
      const { report } = await audited(portal(), { shelf, run, now, exhaustive: true });
      expect(said(report)).toEqual(said(first.report));
      expect(evidenceAt(report, HOTLINE)).toMatchObject({ fetchedAt: MONDAY, confirmedAt: now });
      expect(shelf.recalled()).toBe(index + 1);
    }
  });

  it('sends the same bytes where it has no validators: they were read now', async () => {
    const { second, shelf } = await twice(portal(), portal(), { validators: () => ({}) });
    expect(shelf.recalled()).toBe(1);
    expect(evidenceAt(second, HOTLINE).fetchedAt).toBe(TUESDAY);
    expect(evidenceAt(second, HOTLINE)).not.toHaveProperty('confirmedAt');
  });

  it('may lack the same pages as before', async () => {
    const lost = portal({ [HOTLINE]: { status: 404 }, '/gioi-thieu': { status: 500 } });
    for (const exhaustive of BOTH) expect((await twice(lost, lost, { exhaustive })).shelf.recalled()).toBe(1);
  });
});

describe('a portal on which something has changed', () => {
  const list = page('Tin tức', '<ul><li><a href="/bai-1">Bài một</a></li><li><a href="/bai-2">Bài hai</a></li></ul>');
  it.each([
    ['a page that is wanted', { [HOTLINE]: hotline('0238 3844 511') }],
    ['the start page', { '/': homeWith('Thông báo mới') }],
    ['a list', { '/tin-tuc': list, '/bai-2': page('Bài hai', '<p>Mới</p>') }],
    ['a page that is gone', { '/gioi-thieu': { status: 404 } }],
    ['a page that moved', { [HOTLINE]: { status: 302, headers: { location: '/gioi-thieu' } } }],
    ['a page that does not come', { '/tin-tuc': { status: 500 } }],
    ['what it answers for nothing', { '/bai-1': page('Hội nghị', '<p>15/11/2022</p>') }],
    [
      'robots.txt',
      { '/robots.txt': { body: 'User-agent: *\nDisallow: /tin-tuc', headers: { 'content-type': 'text/plain' } } },
    ],
  ])('%s: it is read page by page, and nothing is asked for twice', async (what, answers) => {
    const { shelf, answers: asked } = await twice(portal(), portal(answers), { exhaustive: true });
    // a page that nobody wants and that lists nothing is not asked for
    expect(shelf.recalled()).toBe(what === 'what it answers for nothing' ? 1 : 0);
    const proofs = 1;
    expect(asked.length - new Set(asked.map((answer) => answer.slice(4))).size).toBeLessThanOrEqual(proofs);
  });

  it('is known as it is now on the day after', async () => {
    const changed = portal({ [HOTLINE]: hotline('0238 3844 511') });
    const { second, shelf } = await twice(portal(), changed);
    const third = await audited(changed, { shelf, run: 'c', now: '2022-11-23T01:00:00.000Z' });
    expect(shelf.recalled()).toBe(1);
    expect(said(third.report)).toEqual(said(second));
  });

  it('is not hidden by a server that calls everything unchanged', async () => {
    const changed = portal({ [HOTLINE]: hotline('0238 3844 511') });
    const { second, shelf } = await twice(portal(), changed, { fetch: alwaysUnchanged });
    expect(shelf.recalled()).toBe(0);
    expect(evidenceAt(second, HOTLINE).quote).toContain('511');
  });
});

describe('what another audit knew', () => {
  const knownAfter = async (
    first: Partial<Run>,
    second: Partial<Run>,
    between?: (shelf: Shelf) => Promise<unknown>,
  ) => {
    const shelf = memoryShelf();
    await audited(portal(), { shelf, run: 'a', now: MONDAY, ...first });
    await between?.(shelf);
    const { report } = await audited(portal(), { shelf, run: 'z', now: TUESDAY, ...second });
    const { report: fresh } = await audited(portal(), { now: TUESDAY, ...second });
    expect(said(report)).toEqual(said(fresh));
    return shelf.recalled();
  };
  const email = planWith({ id: 'hotline', kind: 'hotline', weight: 'critical', params: { needs: ['phone', 'email'] } });

  it.each<[string, Partial<Run>]>([
    ['of another plan', { plan: email }],
    ['of a plan that was worded anew', { plan: { ...PLAN, title: { vi: 'Kế hoạch mới', en: 'New plan' } } }],
    ['by other code', { engine: 'engine-2' }],
    ['that read every page', { exhaustive: true }],
    ['within other bounds', { maxPages: 900 }],
  ])('%s is not taken for this one’s', async (_, over) => {
    expect(await knownAfter({}, over)).toBe(0);
    expect(await knownAfter(over, {})).toBe(0);
    expect(await knownAfter(over, over)).toBe(1);
  });

  it('serves another audit date between the dates on the pages, and no other', async () => {
    const dated = portal({ [HOTLINE]: hotline('0238 3844 500 (từ ngày 25/11/2022)') });
    for (const [asOf, times] of [
      ['2022-11-24', 1],
      ['2022-11-26', 0],
    ] as const) {
      const shelf = memoryShelf();
      await audited(dated, { shelf, run: 'a', now: MONDAY });
      const { report } = await audited(dated, { shelf, run: 'b', now: TUESDAY, asOf });
      expect(said(report)).toEqual(said((await audited(dated, { now: TUESDAY, asOf })).report));
      expect(shelf.recalled()).toBe(times);
    }
  });

  it('is judged anew on another audit date', async () => {
    const plan = planWith({
      id: 'column',
      kind: 'column',
      weight: 'critical',
      params: { topic: 'cchc', maxAgeDays: 30, perMonth: 0 },
    });
    const posts = [10, 12, 15].map(
      (day) => `<li><a href="/cchc-${day}">Sở đẩy mạnh cải cách hành chính đợt ${day}</a> (${day}/11/2022)</li>`,
    );
    const articles = [10, 12, 15].map((day): readonly [string, string] => [
      `/cchc-${day}`,
      page(`Sở đẩy mạnh cải cách hành chính đợt ${day}`, `<p>${day}/11/2022</p><p>Sáng nay Sở họp.</p>`),
    ]);
    const column = page('Cải cách hành chính', `<ul>${posts.join('')}</ul>`);
    const home = homeWith('Tin tức').replace('</main>', '<a href="/cchc">Cải cách hành chính</a></main>');
    const living = portal({ '/': home, '/cchc': column, ...Object.fromEntries(articles) });
    const shelf = memoryShelf();
    const outcomes: unknown[] = [];
    for (const [run, asOf] of [
      ['a', '2022-11-20'],
      ['b', '2022-11-20'],
      ['c', '2022-12-20'],
    ] as const) {
      const { report } = await audited(living, { shelf, run, now: MONDAY, asOf, plan });
      expect(said(report)).toEqual(said((await audited(living, { now: MONDAY, asOf, plan })).report));
      outcomes.push([outcomeOf(report), report.requirements[0]?.details['ageDays'], shelf.recalled()]);
    }
    expect(outcomes).toEqual([
      ['passed', 5, 0],
      ['passed', 5, 1],
      ['partial', 35, 2],
    ]);
  });

  it('is nothing where what was kept of it is damaged', () => {
    const [site] = sitesOf([], MEMORY_PORTAL);
    const { know } = knowledgeOf(site, {
      of: '',
      asOf: '2022-11-20',
      conclude: () => {
        throw new Error('nothing is asked');
      },
    });
    const then = { asOf: '2022-11-20', from: '2022-11-20', until: '2022-11-20' };
    const torn = function* (): Generator<string> {
      yield '[]';
      throw new Error('the archive has lost a part');
    };
    for (const seen of [torn, () => [], () => ['[]'], () => ['{', '{}'], () => ['[]', '{"rest":{"pages":[["/",0]]}}']])
      expect(know({ ...then, seen }, new Map())).toBe(false);
  });

  it('does not do on an audit date on which more is wanted', async () => {
    const shelf = memoryShelf();
    const crawled = async (run: string, asOf: string, paths: readonly string[]) => {
      const { ports, answers } = validating(memoryPorts(portal()), MONDAY);
      let knows = 0;
      const guide: CrawlGuide = {
        read: () => undefined,
        sitemap: () => undefined,
        unread: () => undefined,
        wants: () => [paths.map((path) => ({ url: MEMORY_PORTAL + path, promise: 'named', urgency: 1 }))],
        knowledge: {
          of: '',
          asOf,
          told: () => ({ asOf, from: '2022-01-01', until: '2022-12-31', seen: () => [] }),
          know: () => (knows += 1) > 0,
          forget: () => (knows -= 1),
        },
      };
      const options = { ...CRAWL_DEFAULTS, start: MEMORY_PORTAL, exhaustive: false };
      const record = await crawl(options, { ...ports, archive: shelf.archive(run) }, guide);
      return { answers, knows, record };
    };
    const first = await crawled('a', '2022-11-20', ['gioi-thieu']);
    const same = await crawled('b', '2022-11-21', ['gioi-thieu']);
    expect(same).toMatchObject({ knows: 1, record: { pages: first.record.pages, ended: 'settled' } });
    const more = await crawled('c', '2022-11-22', ['gioi-thieu', 'tin-tuc']);
    expect(more).toMatchObject({ knows: 0, record: { pages: first.record.pages + 1, ended: 'settled' } });
    expect(more.answers.filter((answer) => answer.endsWith('/tin-tuc'))).toHaveLength(1);
    expect(more.answers.filter((answer) => answer.endsWith('/gioi-thieu'))).toHaveLength(1);
  });

  it('is older than what a third one read since, of a page that is asked for or of one that is not', async () => {
    const changed = portal({ [HOTLINE]: hotline('0238 3844 511'), '/bai-1': page('Hội nghị', '<p>16/11/2022</p>') });
    const shelf = memoryShelf();
    await audited(portal(), { shelf, run: 'a', now: MONDAY, exhaustive: true });
    await audited(changed, { shelf, run: 'b', now: TUESDAY, exhaustive: true, plan: email });
    const again = { shelf, now: '2022-11-23T01:00:00.000Z', exhaustive: true };
    const third = await audited(changed, { ...again, run: 'c' });
    expect(shelf.recalled()).toBe(0);
    expect(evidenceAt(third.report, HOTLINE).quote).toContain('511');
    await audited(portal(), { shelf, run: 'd', now: '2023-01-23T01:00:00.000Z', exhaustive: true, plan: email });
    await audited(portal(), { ...again, now: '2023-01-24T01:00:00.000Z', run: 'e' });
    expect(shelf.recalled()).toBe(0);
  });

  it('holds for a month of what is not asked for', async () => {
    const month = { now: '2022-12-22T01:00:00.000Z' };
    expect(await knownAfter({ exhaustive: true }, { exhaustive: true, ...month })).toBe(0);
    expect(await knownAfter({}, month)).toBe(1);
  });
});

describe('a second audit that is cut', () => {
  /** What comes of the second audit when from the nth request on `then` answers. */
  const cut = async (nth: number, pageByPage: boolean, then: 'outage' | 'interruption') => {
    const shelf = memoryShelf();
    await audited(portal(), { shelf, run: 'a', now: MONDAY, exhaustive: true });
    const person = new AbortController();
    let count = 0;
    const fetch =
      (usual: Fetcher): Fetcher =>
      async (request) => {
        count += 1;
        if (count < nth) return usual(request);
        if (then === 'outage') return { ok: false, reason: 'refused', detail: 'nothing listens there' };
        person.abort();
        return { ok: false, reason: 'aborted', detail: 'the run ended' };
      };
    const how = { shelf, run: 'b', now: TUESDAY, exhaustive: true, fetch, pageByPage, signal: person.signal };
    return { ...(await audited(portal(), how)), recalled: shelf.recalled() };
  };

  it.each(['outage', 'interruption'] as const)('by an %s says what it says page by page', async (then) => {
    for (let nth = 2; nth <= 8; nth += 1) {
      const [all, pages] = [await cut(nth, false, then), await cut(nth, true, then)];
      expect(all.recalled).toBe(0);
      expect(all.report.crawl.ended).toBe(pages.report.crawl.ended);
      expect(all.report.crawl.pages, `${then} ${nth}`).toBeGreaterThanOrEqual(pages.report.crawl.pages);
      expect(outcomeOf(all.report), `${then} ${nth}`).toBe(outcomeOf(pages.report));
    }
  });
});

describe('what cannot be asked for again as it was', () => {
  it('is read page by page: a page behind one that only leads on', async () => {
    const splash = {
      [HOTLINE]: '<meta http-equiv="refresh" content="0;url=/nong">',
      '/nong': hotline('0238 3844 500'),
    };
    const { shelf } = await twice(portal(splash), portal(splash));
    expect(shelf.recalled()).toBe(0);
    const changed = { ...splash, '/nong': hotline('0238 3844 511') };
    const { second } = await twice(portal(splash), portal(changed));
    expect(evidenceAt(second, '/nong').quote).toContain('511');
  });
});
