/** A run that is taken up again is answered from its log: bodies, faults, forms, the second answer of one address. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FetchedResponse, FetchFault, Fetcher, FetchRequest } from '../../../lib/model/ports.ts';
import { answersFor, dropRunLog, runLog, type RunLog } from '../../../lib/platform/browser/run-log.ts';
import { openDatabase, type Database } from '../../../lib/platform/browser/store/database.ts';

let db: Database;
let opened = 0;
beforeEach(() => {
  opened += 1;
  db = openDatabase(`log-${opened}`);
});
afterEach(async () => db.delete());

const AT = '2022-11-20T01:00:00.000Z';
const ask = (url: string, over: Partial<FetchRequest> = {}): FetchRequest => ({
  url,
  maxBytes: 1_000,
  timeoutMs: 1_000,
  ...over,
});
const page = (url: string, text: string): FetchedResponse => ({
  ok: true,
  status: 200,
  url,
  headers: { 'content-type': 'text/html' },
  body: new TextEncoder().encode(text),
  wireBytes: text.length,
  elapsedMs: 5,
});

/** A portal that gives these one after another, and how often it was asked. */
function portal(answers: readonly (FetchedResponse | FetchFault)[]): { readonly fetch: Fetcher; asked: number } {
  const made = {
    asked: 0,
    fetch: async (request: FetchRequest): Promise<FetchedResponse | FetchFault> => {
      const answer = answers[made.asked];
      made.asked += 1;
      if (answer === undefined) throw new Error('asked too often');
      const read = !answer.ok || request.mayRead?.(answer.status, answer.headers) !== false;
      return read || !answer.ok ? answer : { ...answer, body: new Uint8Array() };
    },
  };
  return made;
}

const lived = (fetch: Fetcher): RunLog => runLog(db, { run: 'a', fetch, now: () => AT, full: async () => false });
const textOf = (answer: FetchedResponse | FetchFault): string =>
  answer.ok ? new TextDecoder().decode(answer.body) : answer.reason;

describe('the log of a run', () => {
  it('answers in the next life what it got in this one, with the time it came', async () => {
    const site = portal([page('https://a.test/', 'Đường dây nóng')]);
    const first = lived(site.fetch);
    await first.fetch(ask('https://a.test/'));
    await first.flush();
    const again = await lived(site.fetch).fetch(ask('https://a.test/'));
    expect(textOf(again)).toBe('Đường dây nóng');
    expect(again).toMatchObject({ at: AT, status: 200, headers: { 'content-type': 'text/html' } });
    expect(site.asked).toBe(1);
  });

  it('keeps a fault, and the answer to the second try after it', async () => {
    const site = portal([{ ok: false, reason: 'reset', detail: 'x' }, page('https://a.test/', 'A')]);
    const first = lived(site.fetch);
    expect(textOf(await first.fetch(ask('https://a.test/')))).toBe('reset');
    expect(textOf(await first.fetch(ask('https://a.test/')))).toBe('A');
    await first.flush();
    const next = lived(site.fetch);
    expect([
      textOf(await next.fetch(ask('https://a.test/'))),
      textOf(await next.fetch(ask('https://a.test/'))),
    ]).toEqual(['reset', 'A']);
    expect(site.asked).toBe(2);
  });

  it('tells forms apart by what they send', async () => {
    const site = portal([page('https://a.test/', 'one'), page('https://a.test/', 'two')]);
    const first = lived(site.fetch);
    const post = (body: string) => ask('https://a.test/', { method: 'POST', body });
    await first.fetch(post('page=1'));
    await first.fetch(post('page=2'));
    await first.flush();
    expect(textOf(await lived(site.fetch).fetch(post('page=2')))).toBe('two');
  });

  it('never gives "unchanged" to a question that did not say what to compare with', async () => {
    const site = portal([{ ...page('https://a.test/', ''), status: 304 }, page('https://a.test/', 'A')]);
    const first = lived(site.fetch);
    const conditional = ask('https://a.test/', { headers: { 'if-none-match': '"1"' } });
    expect(await first.fetch(conditional)).toMatchObject({ status: 304 });
    await first.flush();
    expect(await answersFor(db, 'a', 'https://a.test/')).toBe(true);
    const next = lived(site.fetch);
    expect(await next.fetch(conditional)).toMatchObject({ status: 304 });
    expect(textOf(await next.fetch(ask('https://a.test/')))).toBe('A');
    expect(site.asked).toBe(2);
  });

  it('asks again for what was broken off, and for a body that nobody wanted then', async () => {
    const site = portal([
      { ok: false, reason: 'aborted', detail: 'x' },
      page('https://a.test/b', 'B'),
      page('https://a.test/b', 'B'),
    ]);
    const first = lived(site.fetch);
    expect(textOf(await first.fetch(ask('https://a.test/a')))).toBe('aborted');
    expect(textOf(await first.fetch(ask('https://a.test/b', { mayRead: () => false })))).toBe('');
    await first.flush();
    expect(await answersFor(db, 'a', 'https://a.test/a')).toBe(false);
    const next = lived(site.fetch);
    expect(textOf(await next.fetch(ask('https://a.test/b')))).toBe('B');
    expect(site.asked).toBe(3);
  });

  it('finds what still waits to be written, and goes as a whole', async () => {
    const site = portal([page('https://a.test/', 'A')]);
    const log = lived(site.fetch);
    await log.fetch(ask('https://a.test/'));
    await log.flush();
    expect(await answersFor(db, 'a', 'https://a.test/')).toBe(true);
    await dropRunLog(db, 'a');
    expect(await db.answers.count()).toBe(0);
  });

  it('asks for room when there is none, and goes on when it was made', async () => {
    const site = portal([page('https://a.test/', 'A')]);
    let asked = 0;
    const log = runLog(db, {
      run: 'a',
      fetch: site.fetch,
      now: () => AT,
      full: async () => {
        asked += 1;
        db.answers.hook('creating').unsubscribe(refuse);
        return true;
      },
    });
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.answers.hook('creating', refuse);
    await log.fetch(ask('https://a.test/'));
    await log.flush();
    expect(asked).toBe(1);
    expect(await answersFor(db, 'a', 'https://a.test/')).toBe(true);
  });
});
