/** The archive of pages in a real file: found as kept, by another process too; pruned with its runs; never in the way. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scan } from '../../lib/html/index.ts';
import type { KeptCrawl } from '../../lib/model/kept-crawl.ts';
import type { ArchivedAnswer, ArchivedReading } from '../../lib/model/page-archive.ts';
import { enginePrint } from '../../lib/platform/node/engine-print.ts';
import { decodeLook, lookCoder } from '../../lib/platform/node/history/look-code.ts';
import { openArchive, openHistory } from '../../lib/platform/node/history/open.ts';
import type { ArchiveOptions, NodeArchive } from '../../lib/platform/node/history/archive.ts';
import { factsOf } from '../support/portal-fixture.ts';
import { reportWith, requirementWith } from '../history/reports.ts';

let folder = '';
let file = '';
const open: NodeArchive[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-archive-'));
  file = join(folder, 'history.sqlite');
  await (await openHistory(file)).close();
});

afterEach(async () => {
  for (const archive of open.splice(0)) archive.close();
  await rm(folder, { recursive: true });
});

describe('the archive of pages', () => {
  it('gives back what was kept, while it waits to be written and afterwards', async () => {
    const archive = await opened();
    const entry = answer('https://so.test/thu-tuc', { wanted: true });
    await archive.keep(entry);
    expect(plain(await archive.find(entry.key))).toEqual(plain(entry));
    closed(archive);
    const later = await opened({ run: 'b' });
    expect(plain(await later.find(entry.key))).toEqual(plain(entry));
    expect(await later.find('https://so.test/khac')).toBeNull();
  });

  it('keeps the bytes, though the crawl has its memory back once they are kept', async () => {
    const archive = await opened();
    const bytes = new TextEncoder().encode('<title>Đường dây nóng</title>');
    await archive.keep({ ...answer('https://so.test/a', { wanted: true }), body: () => bytes });
    bytes.fill(0);
    const found = await archive.find('https://so.test/a');
    expect(new TextDecoder().decode(found?.body?.())).toBe('<title>Đường dây nóng</title>');
  });

  it('replaces what was kept before, its parts too', async () => {
    const archive = await opened();
    const { key } = answer('https://so.test/a', {});
    await archive.keep(answer(key, { wanted: true }));
    closed(archive);
    const later = await opened({ run: 'b' });
    await later.keep({ ...answer(key, {}), run: 'b', body: null, reading: null });
    closed(later);
    const found = await (await opened({ run: 'c' })).find(key);
    expect(found).toMatchObject({ run: 'b', body: null, reading: null });
  });

  it('makes a confirmed answer this run’s, and leaves the day on which it was read', async () => {
    const archive = await opened();
    await archive.keep(answer('https://so.test/a', {}));
    closed(archive);
    const later = await opened({ run: 'b' });
    await later.confirm('https://so.test/a', '2022-12-01T00:00:00.000Z');
    const told = { run: 'b', fetchedAt: '2022-11-20T01:00:00.000Z', confirmedAt: '2022-12-01T00:00:00.000Z' };
    expect(await later.find('https://so.test/a')).toMatchObject(told);
    closed(later);
    expect(await (await opened({ run: 'c' })).find('https://so.test/a')).toMatchObject(told);
  });

  it('finds nothing when everything is to be read anew, and keeps it all the same', async () => {
    const archive = await opened({ anew: true });
    await archive.keep(answer('https://so.test/a', {}));
    expect(await archive.find('https://so.test/a')).toBeNull();
    closed(archive);
    expect(await (await opened({ run: 'b' })).find('https://so.test/a')).not.toBeNull();
  });

  it('remembers why there was no page', async () => {
    const archive = await opened();
    const nothing = { ...answer('https://so.test/a', {}), response: null, sha256: null, page: null, body: null };
    const gone = { ...nothing, reading: null, unread: { kind: 'gone', reason: 'http-404' } as const };
    await archive.keep(gone);
    closed(archive);
    expect(plain(await (await opened()).find(gone.key))).toEqual(plain(gone));
  });

  it('serves two processes that write at once', async () => {
    const [one, two] = [await opened({ run: 'one' }), await opened({ run: 'two', portalKey: 'khac.test' })];
    for (let number = 0; number < 250; number += 1) {
      await one.keep(answer(`https://so.test/${number}`, {}));
      await two.keep(answer(`https://khac.test/${number}`, {}));
    }
    closed(one);
    closed(two);
    const reader = await opened({ run: 'three' });
    for (const number of [0, 99, 249])
      for (const host of ['so.test', 'khac.test'])
        expect(await reader.find(`https://${host}/${number}`)).not.toBeNull();
  });

  it('loses a batch rather than an audit when another process holds the file', async () => {
    const archive = await opened();
    const holder = new DatabaseSync(file);
    holder.exec('begin immediate');
    await archive.keep(answer('https://so.test/a', {}));
    closed(archive);
    holder.exec('rollback');
    holder.close();
    expect(await (await opened()).find('https://so.test/a')).toBeNull();
  });

  it('takes a damaged row for none', async () => {
    const archive = await opened();
    await archive.keep(answer('https://so.test/a', { wanted: true }));
    closed(archive);
    const vandal = new DatabaseSync(file);
    vandal.exec(`update answers set look = x'00ff00'`);
    vandal.close();
    expect(await (await opened()).find('https://so.test/a')).toBeNull();
  });

  it('takes a lost reading for none, and a menu that is gone for a lost look', async () => {
    const archive = await opened();
    await archive.keep(answer('https://so.test/a', { wanted: true }));
    closed(archive);
    const vandal = new DatabaseSync(file);
    vandal.exec('delete from answer_readings');
    const reader = await opened();
    expect((await reader.find('https://so.test/a'))?.reading).toBeNull();
    vandal.exec('delete from link_frames');
    vandal.close();
    expect(await (await opened()).find('https://so.test/a')).toBeNull();
  });

  it('goes with its runs: what no run that is left has asked for', async () => {
    const history = await openHistory(file);
    for (const [day, run] of [
      ['2022-11-01', 'a'],
      ['2022-12-01', 'b'],
    ] as const) {
      const archive = await opened({ run });
      const at = `${day}T01:30:00.000Z`;
      await archive.keep({
        ...answer(`https://so.test/${run}`, { wanted: true }),
        run,
        fetchedAt: at,
        confirmedAt: at,
      });
      await archive.crawls?.keep(run, { ...CRAWL, at });
      // kept by the first run, and still so at the second
      if (run === 'a') await archive.crawls?.keep('old', { ...CRAWL, at });
      else await archive.crawls?.stood('old', at);
      closed(archive);
      const times = { startedAt: `${day}T01:00:00.000Z`, finishedAt: `${day}T02:00:00.000Z`, asOf: day };
      await history.keep(
        reportWith([requirementWith()], { portal: { url: 'https://so.test/', title: '' }, ...times }),
        [],
      );
    }
    await history.prune({ keep: 1 });
    const reader = await opened({ run: 'c' });
    expect(await reader.find('https://so.test/a')).toBeNull();
    expect(await reader.find('https://so.test/b')).not.toBeNull();
    expect(await reader.crawls?.find('a')).toBeNull();
    expect(await reader.crawls?.find('old')).not.toBeNull();
    expect(await reader.crawls?.find('b')).not.toBeNull();
    await history.prune({ keep: 0 });
    expect(await reader.find('https://so.test/b')).toBeNull();
    const rest = new DatabaseSync(file);
    for (const table of ['answer_bodies', 'answer_readings', 'link_frames', 'crawls'])
      expect(rest.prepare(`select count(*) as n from ${table}`).get()).toEqual({ n: 0 });
    rest.close();
    await history.close();
  });
});

describe('whole crawls', () => {
  it('come back as they were kept, with what was known', async () => {
    const archive = await opened();
    await archive.crawls?.keep('a', CRAWL);
    closed(archive);
    const found = await (await opened({ run: 'b' })).crawls?.find('a');
    const { seen, ...rest } = found ?? { seen: () => [] };
    expect([...seen()]).toEqual([...CRAWL.seen()]);
    const { seen: _, ...kept } = CRAWL;
    expect(rest).toEqual(kept);
  });

  it('are not found when everything is to be read anew, nor where they are damaged', async () => {
    const archive = await opened({ anew: true });
    await archive.crawls?.keep('a', CRAWL);
    expect(await archive.crawls?.find('a')).toBeNull();
    const reader = await opened();
    expect(await reader.crawls?.find('b')).toBeNull();
    const vandal = new DatabaseSync(file);
    vandal.exec(`update crawls set seen = x'00ff00'`);
    const found = await reader.crawls?.find('a');
    expect(() => [...(found?.seen() ?? [])]).toThrow('outside the bounds');
    vandal.exec(`update crawls set crawl = x'00ff00'`);
    vandal.close();
    expect(await reader.crawls?.find('a')).toBeNull();
  });

  it('are a few of each portal, those that were kept or stood last', async () => {
    const archive = await opened();
    const other = await opened({ portalKey: 'khac.test' });
    await other.crawls?.keep('other', CRAWL);
    for (let day = 10; day < 20; day += 1)
      await archive.crawls?.keep(`${day}`, { ...CRAWL, at: `2022-11-${day}T01:00:00.000Z` });
    await archive.crawls?.stood('14', '2022-11-20T02:00:00.000Z');
    for (const day of [20, 21]) await archive.crawls?.keep(`${day}`, { ...CRAWL, at: `2022-11-${day}T03:00:00.000Z` });
    const left = await Promise.all(['13', '14', '16', '19', 'other'].map(async (name) => archive.crawls?.find(name)));
    expect(left.map((found) => found !== null)).toEqual([false, true, false, true, true]);
    // what was known is of the day on which it was kept
    expect((await archive.crawls?.find('14'))?.at).toBe('2022-11-14T01:00:00.000Z');
  });

  it('know which pages of their portal were read since', async () => {
    const archive = await opened();
    const later = { fetchedAt: '2022-11-21T01:00:00.000Z', confirmedAt: '2022-11-21T01:00:00.000Z' };
    await archive.crawls?.keep('a', CRAWL);
    for (const entry of [
      answer('https://so.test/cu', {}),
      { ...answer('https://so.test/hoi-lai', {}), confirmedAt: later.confirmedAt },
      { ...answer('https://so.test/moi', {}), ...later },
      {
        ...answer('https://so.test/mat', {}),
        ...later,
        page: null,
        unread: { kind: 'gone', reason: 'http-404' } as const,
      },
    ])
      await archive.keep(entry);
    closed(archive);
    const another = await opened({ run: 'b', portalKey: 'khac.test' });
    await another.keep({ ...answer('https://khac.test/moi', {}), ...later });
    closed(another);
    // by the portal that the crawl was kept for, however this run calls it
    const reader = await opened({ run: 'c', portalKey: 'www.so.test' });
    expect(await reader.crawls?.newer('a', CRAWL.at)).toEqual(['https://so.test/moi']);
  });

  it('need of an answer only what it takes to ask for it again', async () => {
    const archive = await opened();
    const { key, ...entry } = answer('https://so.test/a', { wanted: true });
    await archive.keep({ ...entry, key });
    closed(archive);
    const { crawls } = await opened({ run: 'b' });
    const bare = { ...entry, key, body: null, page: null, reading: null };
    expect(await crawls?.glance(key)).toEqual(bare);
    expect(await crawls?.glance('https://so.test/b')).toBeNull();
  });
});

it('a file of an older version is brought up to date, and keeps what it had', async () => {
  const archive = await opened();
  await archive.keep(answer('https://so.test/a', {}));
  closed(archive);
  const older = new DatabaseSync(file);
  older.exec(`drop table crawls; delete from kysely_migration where name = '006-crawls'`);
  older.close();
  await (await openHistory(file)).close();
  const reader = await opened({ run: 'b' });
  expect(await reader.find('https://so.test/a')).not.toBeNull();
  await reader.crawls?.keep('a', CRAWL);
  expect(await reader.crawls?.find('a')).not.toBeNull();
});

describe('a look as short text', () => {
  const menu = Array.from({ length: 40 }, (_, n) => `<li><a href="/muc-${n}">Chuyên mục ${n}</a></li>`).join('');
  const home = scan(`<title>Trang chủ</title><ul>${menu}</ul><a href="/tin/1">Tin 1</a>`);

  it.each([
    ['the page of the menu itself', `<title>Trang chủ</title><ul>${menu}</ul><a href="/tin/1">Tin 1</a>`],
    ['a page with links before and after', `<base href="/vi/"><a href="/a">A</a><ul>${menu}</ul><a href="b">B</a>`],
    ['the same address in other words', '<a href="/muc-3">Khác</a><a href="/muc-4">Chuyên mục 4</a>'],
    ['the menu twice', `<ul>${menu}</ul><ul>${menu}</ul>`],
    [
      'no link at all',
      '<title>“Trống” \u0000</title><h1>Không có gì</h1><meta http-equiv="refresh" content="0;url=/x">',
    ],
    ['frames', '<iframe src="/khung"></iframe><meta name="robots" content="nofollow">'],
  ])('comes back whole: %s', (_, html) => {
    const look = scan(html);
    expect(decodeLook(lookCoder(home.links).code(look), home.links)).toEqual(look);
    expect(decodeLook(lookCoder([]).code(look), [])).toEqual(look);
  });

  it('costs a menu next to nothing', () => {
    const look = scan(`<ul>${menu}</ul>`);
    expect(lookCoder(home.links).code(look).length).toBeLessThan(60);
  });

  it('is none without its menu', () => {
    const text = lookCoder(home.links).code(scan(`<ul>${menu}</ul>`));
    expect(() => decodeLook(text, home.links.slice(0, 5))).toThrow('not of this portal');
  });
});

it('the code has one name as long as it is the same', () => {
  expect(enginePrint()).toMatch(/^[0-9a-f]{32}$/);
  expect(enginePrint()).toBe(enginePrint());
});

async function opened(options: Partial<ArchiveOptions> = {}): Promise<NodeArchive> {
  const archive = await openArchive(file, { portalKey: 'so.test', run: 'a', engine: 'engine-1', ...options });
  open.push(archive);
  return archive;
}

function closed(archive: NodeArchive): void {
  open.splice(open.indexOf(archive), 1);
  archive.close();
}

const CRAWL: KeptCrawl = {
  engine: 'engine-1',
  at: '2022-11-20T01:00:00.000Z',
  asOf: '2022-11-20',
  from: '2022-11-20',
  until: '2022-11-24',
  asked: [
    { url: 'https://so.test/', as: 'start', wanted: true, fetchedAt: '2022-11-20T01:00:00.000Z', unread: null },
    {
      url: 'https://so.test/x',
      as: 'page',
      wanted: true,
      fetchedAt: '2022-11-20T01:00:00.000Z',
      unread: { kind: 'gone', reason: 'http-404' },
    },
  ],
  leaves: { count: 3, oldest: '2022-11-20T01:00:00.000Z' },
  served: ['/'],
  declined: [],
  record: { ended: 'exhausted', pages: 4, queued: 0, skipped: [], errors: [] },
  seen: () => ['{"page":"Thủ tục"}', 'x'.repeat(200_000), '{}'],
};
const MENU = Array.from({ length: 12 }, (_, n) => `<a href="/muc-${n}">Mục ${n}</a>`).join('');
const HTML = `<title>Thủ tục hành chính</title>${MENU}<h1>Thủ tục hành chính</h1><p>Đường dây nóng: 0238 3844 500</p>`;

function answer(key: string, { wanted = false }: { readonly wanted?: boolean }): ArchivedAnswer {
  const facts = wanted ? factsOf(HTML, '/thu-tuc') : null;
  const reading: ArchivedReading | null =
    facts === null ? null : { of: 'Sở', from: '2022-11-20', until: '2022-11-20', facts, fault: null };
  const at = '2022-11-20T01:00:00.000Z';
  return {
    key,
    run: 'a',
    engine: 'engine-1',
    response: { status: 200, url: key, headers: { etag: '"1"', 'content-type': 'text/html' }, bytes: 400 },
    fetchedAt: at,
    confirmedAt: at,
    sha256: '0'.repeat(64),
    body: wanted ? () => new TextEncoder().encode(HTML) : null,
    page: { look: scan(HTML), charset: 'utf-8', posts: false, broken: false, wanted, lists: wanted },
    reading,
    unread: null,
  };
}

/** For comparing: the body as text. */
function plain(entry: ArchivedAnswer | null): unknown {
  if (entry === null) return null;
  const { body, reading, ...rest } = entry;
  return { ...rest, reading, body: body === null ? null : new TextDecoder().decode(body()) };
}
