/** Pages of earlier audits in the browser's store: found as kept, also after the worker's death; bounded; never in the way. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../lib/audit.ts';
import { CRAWL_DEFAULTS } from '../../../lib/crawl/defaults.ts';
import { scan } from '../../../lib/html/index.ts';
import type { ArchivedAnswer } from '../../../lib/model/page-archive.ts';
import { planSchema } from '../../../lib/model/plan.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { Renderer } from '../../../lib/model/ports.ts';
import {
  pageArchive,
  type BrowserArchive,
  type BrowserArchiveOptions,
} from '../../../lib/platform/browser/page-archive.ts';
import { openDatabase, type Database } from '../../../lib/platform/browser/store/database.ts';
import { dropPagesOf, pagesKept, sweepPages } from '../../../lib/platform/browser/store/kept-pages.ts';
import { said } from '../../revisit/said.ts';
import { validating } from '../../support/memory-archive.ts';
import { MEMORY_PORTAL, memoryPorts } from '../../support/memory-ports.ts';
import { TRAP_PORTALS } from '../../portals/index.ts';
import { TRAP_PLAN, type TrapPortal } from '../../portals/trap-portal.ts';
import { factsOf } from '../../support/portal-fixture.ts';

let db: Database;
let names = 0;
beforeEach(() => {
  names += 1;
  db = openDatabase(`pages-${names}`);
});
afterEach(async () => db.delete());

const AT = '2022-11-20T01:00:00.000Z';
const HTML = '<title>Thủ tục hành chính</title><h1>Thủ tục hành chính</h1><p>Đường dây nóng: 0238 3844 500</p>';

function answer(key: string, over: Partial<ArchivedAnswer> = {}): ArchivedAnswer {
  return {
    key,
    run: 'a',
    engine: 'engine-1',
    response: { status: 200, url: key, headers: { etag: '"1"' }, bytes: 400 },
    fetchedAt: AT,
    confirmedAt: AT,
    sha256: '0'.repeat(64),
    body: () => new TextEncoder().encode(HTML),
    page: { look: scan(HTML), charset: 'utf-8', posts: false, broken: false, wanted: true, lists: true },
    reading: { of: 'Sở', from: '2022-11-20', until: '2022-11-20', facts: factsOf(HTML, '/thu-tuc'), fault: null },
    unread: null,
    ...over,
  };
}

/** For comparing: the body as text. */
function plain(entry: ArchivedAnswer | null): unknown {
  if (entry === null) return null;
  const { body, reading, ...rest } = entry;
  return { ...rest, reading, body: body === null ? null : new TextDecoder().decode(body()) };
}

function opened(options: Partial<BrowserArchiveOptions> = {}): BrowserArchive {
  return pageArchive(db, { portalKey: 'so.test', run: 'a', engine: 'engine-1', anew: false, ...options });
}

describe('pages of earlier audits', () => {
  it('come back as they were kept, while they wait to be written and in the next life', async () => {
    const archive = opened();
    const bytes = new TextEncoder().encode(HTML);
    await archive.keep(answer('https://so.test/a', { body: () => bytes }));
    // the crawl has its memory back
    bytes.fill(0);
    expect(plain(await archive.find('https://so.test/a'))).toEqual(plain(answer('https://so.test/a')));
    await archive.flush();
    expect(plain(await opened({ run: 'b' }).find('https://so.test/a'))).toEqual(plain(answer('https://so.test/a')));
    expect(await archive.find('https://so.test/b')).toBeNull();
  });

  it('are replaced whole, and remember why there was none', async () => {
    const archive = opened();
    await archive.keep(answer('https://so.test/a'));
    await archive.flush();
    const gone = answer('https://so.test/a', {
      response: null,
      sha256: null,
      body: null,
      page: null,
      reading: null,
      unread: { kind: 'gone', reason: 'http-404' },
    });
    await archive.keep(gone);
    await archive.flush();
    expect(plain(await opened().find(gone.key))).toEqual(plain(gone));
  });

  it('are this run’s once the portal has confirmed them, with the day on which they were read', async () => {
    const first = opened();
    await first.keep(answer('https://so.test/a'));
    await first.flush();
    const later = opened({ run: 'b' });
    await later.confirm('https://so.test/a', '2022-12-01T00:00:00.000Z');
    const told = { run: 'b', fetchedAt: AT, confirmedAt: '2022-12-01T00:00:00.000Z' };
    expect(await later.find('https://so.test/a')).toMatchObject(told);
    await later.flush();
    expect(await opened({ run: 'c' }).find('https://so.test/a')).toMatchObject(told);
  });

  it('of other runs are not found where everything is to be read anew', async () => {
    const first = opened();
    await first.keep(answer('https://so.test/a'));
    await first.flush();
    expect(await opened({ run: 'b', anew: true }).find('https://so.test/a')).toBeNull();
    expect(await opened({ run: 'a', anew: true }).find('https://so.test/a')).not.toBeNull();
  });

  it('that are damaged are none, and a lost reading leaves the page', async () => {
    const archive = opened();
    await archive.keep(answer('https://so.test/a'));
    await archive.flush();
    await db.pages.update('https://so.test/a', { reading: new Uint8Array([1, 2, 3]) });
    const found = await opened().find('https://so.test/a');
    expect(found?.reading).toBeNull();
    expect(found?.page?.look).toEqual(scan(HTML));
    await db.pages.update('https://so.test/a', { look: new Uint8Array([1, 2, 3]) });
    expect(await opened().find('https://so.test/a')).toBeNull();
  });

  it('that find no room are let go, without a word', async () => {
    const archive = opened();
    db.visits.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await archive.keep(answer('https://so.test/a'));
    await archive.flush();
    expect(await archive.find('https://so.test/a')).toBeNull();
    expect(await pagesKept(db)).toEqual({ pages: 0, bytes: 0 });
  });

  it('go by age and by room, those asked for longest ago first; of a removed portal all', async () => {
    const archive = opened();
    for (const [name, confirmedAt] of [
      ['old', '2022-06-01T00:00:00.000Z'],
      ['first', '2022-11-18T00:00:00.000Z'],
      ['second', '2022-11-19T00:00:00.000Z'],
    ] as const)
      await archive.keep(answer(`https://so.test/${name}`, { confirmedAt }));
    await archive.flush();
    const other = opened({ portalKey: 'khac.test' });
    await other.keep(answer('https://khac.test/', { confirmedAt: AT }));
    await other.flush();
    const { pages, bytes } = await pagesKept(db);
    expect(pages).toBe(4);
    expect(await sweepPages(db, bytes, AT)).toBe(1);
    expect(await sweepPages(db, bytes / 2, AT)).toBe(1);
    expect((await db.pages.toCollection().primaryKeys()).toSorted()).toEqual([
      'https://khac.test/',
      'https://so.test/second',
    ]);
    await dropPagesOf(db, 'so.test');
    expect(await db.visits.toCollection().primaryKeys()).toEqual(['https://khac.test/']);
  });
});

describe('an audit in the browser', () => {
  const first = Object.entries(TRAP_PORTALS).flatMap(([group, [trap]]) =>
    trap === undefined || typeof trap.portal === 'function' || trap.plan !== undefined ? [] : [[group, trap] as const],
  );
  it.each(first)('that knows the portal says what a fresh one says: %s', async (_, trap) => {
    const { report: fresh } = await audited(trap, AT, null);
    const kept = await audited(trap, AT, opened());
    expect(said(kept.report)).toEqual(said(fresh));
    const second = await audited(trap, '2022-11-21T02:00:00.000Z', opened({ run: 'b' }));
    expect(said(second.report)).toEqual(said(fresh));
  });

  it('neither downloads nor reads again what is unchanged, but looks at what was opened since', async () => {
    const trap = first[0]?.[1];
    if (trap === undefined) throw new Error('there is no portal');
    const { report } = await audited(trap, AT, opened());
    const wanted = (await db.pages.toArray()).filter(({ page }) => page?.wanted === true);
    expect(wanted.some(({ reading }) => reading !== null)).toBe(true);
    const second = await audited(trap, '2022-11-21T02:00:00.000Z', opened({ run: 'b' }));
    const changed = second.answers.filter((each) => each.startsWith('200 ')).length;
    // the start page, and what proves that the server can say otherwise
    expect(changed).toBeLessThanOrEqual(3);
    expect(second.report.crawl.unchanged).toBeGreaterThanOrEqual(report.crawl.pages - 1);
    const looked: string[] = [];
    const renderer: Renderer = async ({ url }) => {
      looked.push(url);
      return { ok: false, reason: 'needs-rendering', detail: 'not opened' };
    };
    await audited(trap, '2022-11-22T02:00:00.000Z', opened({ run: 'c' }), renderer);
    const read = wanted.filter(({ key, reading }) => reading !== null && !key.startsWith('file '));
    expect(looked).toEqual(expect.arrayContaining(read.map(({ key }) => key)));
  });
});

const UNOPENED: Renderer = async () => ({ ok: false, reason: 'needs-rendering', detail: 'not opened' });

async function audited(
  { portal, start = '/', params = {}, asOf = '2022-11-20' }: TrapPortal,
  now: string,
  archive: BrowserArchive | null,
  render = UNOPENED,
): Promise<{ readonly report: Report; readonly answers: readonly string[] }> {
  if (typeof portal === 'function') throw new Error('this portal changes');
  const { ports, answers } = validating(memoryPorts(portal), now);
  const requirements = TRAP_PLAN.requirements.map((requirement) => ({
    ...requirement,
    params: { ...('params' in requirement ? requirement.params : {}), ...params[requirement.id] },
  }));
  const report = await audit(
    {
      ...CRAWL_DEFAULTS,
      start: new URL(start, MEMORY_PORTAL).href,
      plan: planSchema.parse({ ...TRAP_PLAN, requirements }),
      reference: null,
      asOf,
      exhaustive: false,
      concurrency: 1,
      // as the extension does
      render: 'always',
    },
    { ...ports, render, ...(archive === null ? {} : { archive }) },
  );
  await archive?.flush();
  return { report, answers };
}
