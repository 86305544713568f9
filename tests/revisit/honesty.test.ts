/** What a second audit must not be fooled by: each portal changes between two audits, or its server tells less than the truth. */

import { describe, expect, it } from 'vitest';
import type { PortalDefinition } from '../../demo/serve-portal.ts';
import type { Fetcher } from '../../lib/model/ports.ts';
import { htmlReport } from '../../lib/report/html.ts';
import { terminalReport } from '../../lib/report/terminal.ts';
import { memoryShelf, TAGGED, type Validators } from '../support/memory-archive.ts';
import { MEMORY_PORTAL } from '../support/memory-ports.ts';
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
  poison,
  portal,
  TUESDAY,
  twice,
} from './two-audits.ts';

describe('a page that is as it was', () => {
  it('is not sent again, and the proof says when it was read and when confirmed', async () => {
    const { second, answers } = await twice(portal(), portal());
    expect(answers.filter((answer) => answer.startsWith('200'))).toEqual([`200 ${MEMORY_PORTAL}`]);
    expect(answers).toContain(`304 ${MEMORY_PORTAL}duong-day-nong`);
    const proof = evidenceAt(second, HOTLINE);
    expect(proof).toMatchObject({ fetchedAt: MONDAY, confirmedAt: TUESDAY });
    expect(second.crawl.unchanged).toBe(answers.filter((answer) => answer.startsWith('304')).length);
    expect(htmlReport(second, 'vi')).toContain('cổng xác nhận không đổi lúc 09:00 ngày 22/11/2022');
    const told = terminalReport(second, { lang: 'vi', colour: false, width: 100 });
    expect(told).toContain(`${second.crawl.unchanged} trang không đổi từ lần soi trước`);
  });

  it('is known again by its bytes where the server has no validators: it was read now', async () => {
    const { second, shelf } = await twice(portal(), portal(), { validators: () => ({}) });
    const proof = evidenceAt(second, HOTLINE);
    expect(proof.fetchedAt).toBe(TUESDAY);
    expect(proof).not.toHaveProperty('confirmedAt');
    expect(shelf.entries().find(({ key }) => key.endsWith(HOTLINE))?.reading?.facts?.fetchedAt).toBe(MONDAY);
  });

  it('is known by weak tags, and by a time of change that lies back', async () => {
    const weak: Validators = (url, body) => ({ etag: `W/${TAGGED(url, body)['etag'] ?? ''}` });
    const dated: Validators = () => ({ 'last-modified': 'Sat, 19 Nov 2022 01:00:00 GMT' });
    for (const validators of [weak, dated]) {
      const { answers } = await twice(portal(), portal(), { validators });
      expect(answers).toContain(`304 ${MEMORY_PORTAL}duong-day-nong`);
    }
  });

  it('is read again where its time of change is of the future or of this minute', async () => {
    for (const at of ['Fri, 25 Nov 2022 01:00:00 GMT', 'Mon, 21 Nov 2022 00:59:50 GMT', 'yesterday']) {
      const { answers } = await twice(portal(), portal(), { validators: () => ({ 'last-modified': at }) });
      expect(answers.filter((answer) => answer.startsWith('304'))).toEqual([]);
    }
  });
});

describe('a page that has changed', () => {
  it.each<[string, PortalDefinition['answers']]>([
    ['has another number', { [HOTLINE]: hotline('0238 3844 511') }],
    ['is gone', { [HOTLINE]: { status: 404 } }],
    [
      'is gone, and the portal answers 200',
      { [HOTLINE]: page('Không tìm thấy trang', '<p>Trang bạn tìm không tồn tại.</p>') },
    ],
    [
      'is the shield’s',
      {
        [HOTLINE]:
          '<title>Just a moment...</title><div id="cf-chl-widget"></div><script src="/cdn-cgi/challenge-platform/x"></script>',
      },
    ],
    ['fails', { [HOTLINE]: { status: 500 } }],
    ['says that it is being updated', { [HOTLINE]: page('Đường dây nóng', '<p>Đang cập nhật</p>') }],
    [
      'may no longer be asked for',
      {
        '/robots.txt': { body: 'User-agent: *\nDisallow: /duong-day-nong', headers: { 'content-type': 'text/plain' } },
      },
    ],
    [
      'is called otherwise: same bytes, another charset',
      { [HOTLINE]: { body: hotline('0238 3844 500'), headers: { 'content-type': 'text/html; charset=windows-1258' } } },
    ],
    ['is no page any more', { [HOTLINE]: { body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } } }],
  ])('%s', async (_, answers) => {
    for (const pageByPage of [false, true]) {
      await twice(portal(), portal(answers), { pageByPage });
      await twice(portal(answers), portal(), { pageByPage });
    }
  });
});

describe('a server whose word is worth nothing', () => {
  const changed = portal({ [HOTLINE]: hotline('0238 3844 511') });

  it('that calls everything unchanged is asked for the pages themselves', async () => {
    const { second } = await twice(portal(), changed, { fetch: alwaysUnchanged });
    expect(evidenceAt(second, HOTLINE).quote).toContain('511');
  });

  it('whose tag stays as the first page asked about changes is not believed for any', async () => {
    const home = portal({ [HOTLINE]: hotline('0238 3844 511'), '/': homeWith('Thông báo mới') });
    const { second } = await twice(portal(), home, { validators: () => ({ etag: '"1"' }) });
    expect(evidenceAt(second, HOTLINE).quote).toContain('511');
  });

  it('whose tag stays as a later page changes cannot be seen through: the proof says of when it is', async () => {
    const { second } = await twice(portal(), changed, { validators: () => ({ etag: '"1"' }), differs: true });
    expect(evidenceAt(second, HOTLINE)).toMatchObject({ fetchedAt: MONDAY, confirmedAt: TUESDAY });
  });

  it('that says unchanged and calls the page otherwise is asked for the page', async () => {
    const renamed =
      (fetch: Fetcher): Fetcher =>
      async (request) => {
        const answer = await fetch(request);
        if (!answer.ok || answer.status !== 304 || !request.url.endsWith(HOTLINE)) return answer;
        return { ...answer, headers: { ...answer.headers, 'content-type': 'text/html; charset=windows-1258' } };
      };
    const { answers } = await twice(portal(), portal(), { fetch: renamed });
    expect(answers.slice(-2)).toEqual([`304 ${MEMORY_PORTAL}duong-day-nong`, `200 ${MEMORY_PORTAL}duong-day-nong`]);
  });

  it('that answers from another address than before is asked for the page', async () => {
    const moved =
      (fetch: Fetcher): Fetcher =>
      async (request) => {
        const answer = await fetch(request);
        return answer.ok && answer.status === 304 && request.url.endsWith(HOTLINE)
          ? { ...answer, url: `${MEMORY_PORTAL}khac` }
          : answer;
      };
    const { answers } = await twice(portal(), portal(), { fetch: moved });
    expect(answers.at(-1)).toBe(`200 ${MEMORY_PORTAL}duong-day-nong`);
  });
});

describe('what was read for another audit', () => {
  it('is not used on an audit date that parts its dates otherwise', async () => {
    const dated = portal({ [HOTLINE]: hotline('0238 3844 500 (từ ngày 25/11/2022)') });
    for (const [asOf, used] of [
      ['2022-11-24', true],
      ['2022-11-25', false],
      ['2023-01-05', false],
    ] as const) {
      const shelf = memoryShelf('pages');
      await audited(dated, { shelf, run: 'a', now: MONDAY });
      poison(shelf);
      const later = await audited(dated, { shelf, run: 'b', now: TUESDAY, asOf });
      expect(outcomeOf(later.report) === 'passed', asOf).toBe(!used);
    }
  });

  it('is not used for another department', async () => {
    const shelf = memoryShelf('pages');
    await audited(portal(), { shelf, run: 'a', now: MONDAY });
    poison(shelf);
    const plan = { ...PLAN, department: { vi: 'Sở Tư pháp tỉnh Nghệ An', en: 'Department of Justice' } };
    const other = await audited(portal(), { shelf, run: 'b', now: TUESDAY, plan });
    expect(outcomeOf(other.report)).toBe('passed');
  });

  it('is not used by other code, which reads the kept page itself', async () => {
    const shelf = memoryShelf('pages');
    await audited(portal(), { shelf, run: 'a', now: MONDAY });
    poison(shelf);
    const newer = await audited(portal(), { shelf, run: 'b', now: TUESDAY, engine: 'engine-2' });
    expect(outcomeOf(newer.report)).toBe('passed');
    expect(newer.answers).toContain(`304 ${MEMORY_PORTAL}duong-day-nong`);
  });

  it('is used by the same audit: the page is not read again', async () => {
    const shelf = memoryShelf('pages');
    await audited(portal(), { shelf, run: 'a', now: MONDAY });
    poison(shelf);
    const again = await audited(portal(), { shelf, run: 'b', now: TUESDAY });
    expect(outcomeOf(again.report)).not.toBe('passed');
  });

  it('serves a reading of every page after a focused one, and the other way round', async () => {
    for (const exhaustive of [true, false]) {
      const shelf = memoryShelf('pages');
      await audited(portal(), { shelf, run: 'a', now: MONDAY, exhaustive });
      const second = await audited(portal(), { shelf, run: 'b', now: TUESDAY, exhaustive: !exhaustive });
      const fresh = await audited(portal(), { now: TUESDAY, exhaustive: !exhaustive });
      expect(said(second.report)).toEqual(said(fresh.report));
    }
  });
});

describe('a reading of every page', () => {
  const asked = (answers: readonly string[], path: string): readonly string[] =>
    answers.filter((answer) => answer.endsWith(path));

  it('does not ask again for pages that nobody wants and that list nothing', async () => {
    const { second, answers } = await twice(portal(), portal(), { exhaustive: true });
    expect(asked(answers, '/bai-1')).toEqual([]);
    expect(second.crawl.takenOver).toBe(1);
    for (const path of [HOTLINE, '/tin-tuc', '/gioi-thieu']) expect(asked(answers, path)).toHaveLength(1);
  });

  it('asks for lists, and finds what is new on them', async () => {
    const list = page('Tin tức', '<ul><li><a href="/bai-1">Bài một</a></li><li><a href="/bai-2">Bài hai</a></li></ul>');
    const { answers } = await twice(portal(), portal({ '/tin-tuc': list, '/bai-2': page('Bài hai', '<p>Mới</p>') }), {
      exhaustive: true,
    });
    expect(asked(answers, '/bai-2')).toEqual([`200 ${MEMORY_PORTAL}bai-2`]);
  });

  it('asks for what the sitemap says has changed since', async () => {
    const sitemap = (day: string): PortalDefinition['answers'] => {
      const body = `<urlset><url><loc>${MEMORY_PORTAL}bai-1</loc><lastmod>${day}</lastmod></url></urlset>`;
      return { '/sitemap.xml': { body, headers: { 'content-type': 'application/xml' } } };
    };
    for (const [day, times] of [
      ['2022-11-21', 1],
      ['2022-11-01', 0],
    ] as const) {
      const { answers } = await twice(portal(sitemap(day)), portal(sitemap(day)), { exhaustive: true });
      expect(asked(answers, '/bai-1')).toHaveLength(times);
    }
  });

  it('asks for what was not confirmed for a month, and for all when the clock went back', async () => {
    for (const later of ['2022-12-22T01:00:00.000Z', '2022-11-20T01:00:00.000Z']) {
      const { answers } = await twice(portal(), portal(), { exhaustive: true, later });
      expect(asked(answers, '/bai-1')).toHaveLength(1);
    }
  });

  it('asks for what a check came to want', async () => {
    const list = '<ul><li><a href="/bai-1">Đường dây nóng tiếp nhận phản ánh</a></li></ul>';
    const { second } = await twice(
      portal(),
      portal({ '/tin-tuc': page('Tin tức', list), [HOTLINE]: { status: 404 } }),
      {
        exhaustive: true,
      },
    );
    expect(outcomeOf(second)).not.toBe('passed');
  });
});

describe('an audit that was broken off', () => {
  it('asks for nothing again that it had, and says what it would have said', async () => {
    const whole = await audited(portal(), { now: MONDAY, exhaustive: true });
    for (const after of [1, 2, 3, 4]) {
      const shelf = memoryShelf();
      const broken = await audited(portal(), { shelf, run: 'a', now: MONDAY, exhaustive: true, maxPages: after });
      const taken = await audited(portal(), { shelf, run: 'a', now: MONDAY, exhaustive: true });
      expect(said(taken.report)).toEqual(said(whole.report));
      const had = new Set(broken.answers);
      expect(taken.answers.filter((answer) => had.has(answer) && !answer.endsWith('.xml'))).toEqual([]);
      // what it had counts as what it cost
      expect(taken.report.crawl.bytes).toBe(whole.report.crawl.bytes);
    }
  });

  it('knows what was not there without asking again', async () => {
    const shelf = memoryShelf();
    const lost = portal({ [HOTLINE]: { status: 404 } });
    const first = await audited(lost, { shelf, run: 'a', now: MONDAY });
    const again = await audited(lost, { shelf, run: 'a', now: MONDAY });
    expect(said(again.report)).toEqual(said(first.report));
    expect(again.requests.filter((url) => url.endsWith(HOTLINE))).toEqual([]);
  });
});
