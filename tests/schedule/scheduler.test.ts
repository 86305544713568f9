/** The scheduler with a clock in hand, on a real store. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lacksOfReport } from '../../lib/history/lacks.ts';
import type { Report } from '../../lib/model/report.ts';
import type {
  AuditEnd,
  Channel,
  Delivery,
  RunningAudit,
  ScheduleStore,
  ScheduleSummary,
} from '../../lib/model/schedule.ts';
import type { ScheduleConfig, ScheduledPortal } from '../../lib/model/schedule-config.ts';
import { openScheduleStore, type NodeHistory } from '../../lib/platform/node/history/open.ts';
import type { SchedulePorts } from '../../lib/schedule/ports.ts';
import { summaryText } from '../../lib/report/summary/text.ts';
import { readSchedule } from '../../lib/schedule/read-config.ts';
import { runOnce, runSchedule, type OnceResult } from '../../lib/schedule/scheduler.ts';
import { reportWith, requirementWith } from '../history/reports.ts';
import { FakeClock, rest, watched } from './fake-clock.ts';

/** 01:00 in Vietnam; the portals are run at 02:00. */
const START = '2026-11-29T18:00:00.000Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let folder = '';
let history: NodeHistory;
let store: ScheduleStore;
let clock: FakeClock;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-scheduler-'));
  const opened = await openScheduleStore(join(folder, 'h.sqlite'));
  [history, store] = [watched(opened.history), watched(opened.store)];
  clock = new FakeClock(START);
});

afterEach(async () => {
  await history.close();
  await rm(folder, { recursive: true });
});

describe('times', () => {
  it('a portal is run when its time comes, not before, and again the next day', async () => {
    const one = begin(['a']);
    await clock.advance(59 * MINUTE);
    expect(one.started).toEqual([]);
    await clock.advance(2 * MINUTE);
    expect(one.started).toEqual(['a']);
    expect(one.summaries.map(({ portals }) => portals.map(({ id, state }) => `${id} ${state}`))).toEqual([
      ['a finished'],
    ]);
    await clock.leap(DAY);
    expect(one.started).toEqual(['a', 'a']);
    expect(one.summaries[1]?.portals[0]).toMatchObject({ changed: false, missed: 0 });
    await one.stop();
  });

  it('missed times are made up for by one run', async () => {
    await begin(['a']).stop();
    await clock.advance(5 * DAY);
    const later = begin(['a']);
    await rest();
    expect(later.started).toEqual(['a']);
    expect(later.summaries[0]?.portals[0]?.missed).toBe(4);
    await clock.advance(HOUR - MINUTE);
    expect(later.started).toEqual(['a']);
    await later.stop();
  });

  it('times that were changed have no past', async () => {
    await begin(['a'], { cron: '0 2 1 * *' }).stop();
    await clock.advance(3 * DAY);
    await begin(['a'], { cron: '0 2 1 1 *' }).stop();
    const later = begin(['a'], { cron: '0 2 * * *' });
    await rest();
    expect(later.started).toEqual([]);
    await clock.advance(HOUR);
    expect(later.started).toEqual(['a']);
    expect(later.log.join()).not.toContain('bù');
    await later.stop();
  });

  it('a clock that was ahead and has been set right silences nothing', async () => {
    await store.markHandled('lich-soi', 'a', '2030-01-01T00:00:00.000Z');
    const one = begin(['a']);
    await clock.advance(2 * HOUR);
    expect(one.started).toEqual(['a']);
    await one.stop();
  });

  it('a single round runs what is new and what is due, once', async () => {
    expect((await once(['a', 'b'])).started).toEqual(['a', 'b']);
    const idle = await once(['a', 'b']);
    expect({ started: idle.started, summary: idle.result.summary }).toEqual({ started: [], summary: null });
    await clock.advance(2 * DAY);
    expect((await once(['a', 'b'])).started).toEqual(['a', 'b']);
    expect((await once(['a', 'b'], {}, 'b')).started).toEqual(['b']);
  });
});

describe('one portal never stops the others', () => {
  it('one that hangs is stopped, then killed, at its bound; the summary has all', async () => {
    const hung = running();
    const one = begin(['treo', 'a', 'b'], { parallel: 1, maxMinutes: 10 }, { treo: () => hung.audit });
    await clock.advance(HOUR + 10 * MINUTE);
    expect(one.started).toEqual(['treo']);
    expect(hung.stops).toBe(0);
    await clock.advance(1.5 * MINUTE);
    expect(hung).toMatchObject({ stops: 1, kills: 0 });
    await clock.advance(2 * MINUTE);
    expect(hung.kills).toBe(1);
    expect(one.summaries[0]?.portals.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'treo failed',
      'a finished',
      'b finished',
    ]);
    expect(one.summaries[0]?.portals[0]?.note?.vi).toContain('10 phút');
    await one.stop();
  });

  it('one that ends when it is told to keeps what it has', async () => {
    const slow = running();
    const one = begin(['a'], { maxMinutes: 10 }, { a: () => slow.audit });
    await clock.advance(HOUR + 12 * MINUTE);
    expect(slow.stops).toBe(1);
    slow.end(await kept(reportOf('a', { ended: 'interrupted' })));
    await rest();
    expect(one.summaries[0]?.portals[0]).toMatchObject({ state: 'overtime', runId: 1, changed: true });
    await one.stop();
  });

  it('one that cannot even be started, and one that brings no report', async () => {
    const one = begin(
      ['a', 'b', 'c'],
      {},
      {
        a: () => {
          throw new Error('không tạo được tiến trình');
        },
        b: () => running({ kind: 'failed', why: { vi: 'hết bộ nhớ', en: 'out of memory' } }).audit,
      },
    );
    await clock.advance(HOUR + MINUTE);
    expect(one.summaries[0]?.portals.map(({ state, note }) => note?.vi ?? state)).toEqual([
      'không tạo được tiến trình',
      'hết bộ nhớ',
      'finished',
    ]);
    await one.stop();
  });

  it('one whose evidence could not be sealed is told so, whatever else there is to tell', async () => {
    const note = { vi: 'bằng chứng không niêm được: đĩa đầy (bi-mat)', en: 'evidence could not be sealed: disk full' };
    const unsealed = async (): Promise<AuditEnd> => ({ ...(await kept(reportOf('a'))), note }) as AuditEnd;
    const one = begin(['a'], {}, { a: () => ({ ended: unsealed(), stop: () => {}, kill: () => {} }) });
    await clock.advance(HOUR + MINUTE);
    await clock.leap(DAY);
    for (const { portals } of one.summaries)
      expect(portals[0]).toMatchObject({
        state: 'finished',
        note: { vi: 'bằng chứng không niêm được: đĩa đầy (•••)' },
      });
    const last = one.summaries.at(-1);
    expect(last?.portals[0]?.changed).toBe(false);
    expect(last === undefined ? '' : summaryText(last, 'vi')).toContain('bằng chứng không niêm được');
    await one.stop();
  });

  it('no more than so many at a time', async () => {
    const slow = [running(), running(), running()];
    let next = 0;
    const take = (): RunningAudit => (slow[next++] ?? running()).audit;
    const one = begin(['a', 'b', 'c'], { parallel: 2 }, { a: take, b: take, c: take });
    await clock.advance(HOUR + MINUTE);
    expect(one.started).toEqual(['a', 'b']);
    slow[0]?.end(await kept(reportOf('a')));
    await rest();
    expect(one.started).toEqual(['a', 'b', 'c']);
    slow[1]?.end(await kept(reportOf('b')));
    slow[2]?.end(await kept(reportOf('c')));
    await one.stop();
  });

  it('a portal that is down is an outage', async () => {
    const one = begin(['a'], {}, { a: () => audited(reportOf('a', { ended: 'unreachable' })) });
    await clock.advance(HOUR + MINUTE);
    expect(one.summaries[0]?.portals[0]).toMatchObject({ state: 'outage', plans: [] });
    await one.stop();
  });
});

describe('no run twice', () => {
  it('a time that comes while the portal is still read is covered by that run', async () => {
    const slow = running();
    const one = begin(['a'], { cron: '*/30 * * * *', maxMinutes: 600 }, { a: () => slow.audit });
    await clock.advance(2 * HOUR + MINUTE);
    expect(one.started).toEqual(['a']);
    slow.end(await kept(reportOf('a')));
    await clock.advance(20 * MINUTE);
    expect(one.started).toEqual(['a']);
    await clock.advance(20 * MINUTE);
    expect(one.started).toEqual(['a', 'a']);
    await one.stop();
  });

  it('two schedulers at once', async () => {
    const [first, second] = [begin(['a', 'b']), begin(['a', 'b'])];
    await clock.advance(2 * HOUR);
    expect([...first.started, ...second.started].sort()).toEqual(['a', 'b']);
    expect([...first.summaries, ...second.summaries].flatMap(({ portals }) => portals)).toHaveLength(2);
    await first.stop();
    await second.stop();
  });

  it('a single round beside a scheduler says who has the portal', async () => {
    const slow = running();
    const one = begin(['a'], {}, { a: () => slow.audit });
    await clock.advance(HOUR + MINUTE);
    const other = await once(['a']);
    expect({ started: other.started, log: other.log.join() }).toMatchObject({
      started: [],
      log: expect.stringContaining('tiến trình khác') as string,
    });
    slow.end(await kept(reportOf('a')));
    await one.stop();
  });

  it('a process that was suspended and overtaken ends its run and tells nothing', async () => {
    const slow = running();
    const one = begin(['a'], {}, { a: () => slow.audit });
    await clock.advance(HOUR + MINUTE);
    const lease = { token: 'other', now: '2027-01-01T00:00:00.000Z', until: '2027-01-01T00:02:00.000Z' };
    expect(await store.claim('lich-soi', 'a', { ...lease, slot: null, missed: 0 })).toMatchObject({ kind: 'taken' });
    await clock.advance(MINUTE);
    expect(slow.kills).toBe(1);
    expect(one.summaries).toEqual([]);
    expect(one.log.join()).toContain('tiến trình khác đã nhận');
    await one.stop();
  });
});

describe('a process that dies', () => {
  const died = async (token: string): Promise<void> => {
    const now = clock.now();
    const until = new Date(Date.parse(now) + 2 * MINUTE).toISOString();
    await store.claim('lich-soi', 'a', { token, now, until, slot: now, missed: 0 });
  };

  it('in the middle of a run: the run is made up for once, and told as such', async () => {
    await store.markHandled('lich-soi', 'a', clock.now());
    await clock.advance(HOUR);
    await died('dead');
    const one = begin(['a']);
    await clock.advance(MINUTE);
    // it may still live
    expect(one.started).toEqual([]);
    await clock.advance(2 * MINUTE);
    expect(one.started).toEqual(['a']);
    expect(one.summaries[0]?.portals).toHaveLength(1);
    expect(one.summaries[0]?.portals[0]).toMatchObject({
      state: 'finished',
      note: { vi: expect.stringContaining('chạy bù') as string },
    });
    await one.stop();
  });

  it('on the same portal again and again: that one waits for its next time', async () => {
    await store.markHandled('lich-soi', 'a', clock.now());
    await clock.advance(HOUR);
    for (const token of ['x', 'y', 'z']) {
      await died(token);
      await clock.advance(3 * MINUTE);
    }
    const one = begin(['a']);
    await rest();
    expect(one.started).toEqual([]);
    expect(one.summaries[0]?.portals[0]).toMatchObject({
      state: 'failed',
      note: { vi: expect.stringContaining('3 lần liền') as string },
    });
    await clock.leap(DAY);
    expect(one.started).toEqual(['a']);
    await one.stop();
  });

  it('after a run and before its summary: the next summary has it', async () => {
    const until = new Date(Date.parse(START) + 2 * MINUTE).toISOString();
    const claim = await store.claim('lich-soi', 'a', { token: 'dead', now: START, until, slot: START, missed: 0 });
    const end = await kept(reportOf('a'));
    if (claim.kind !== 'taken' || end.kind !== 'report') throw new Error('not taken');
    await store.finish(claim.id, 'dead', {
      state: 'finished',
      runId: end.runId,
      note: null,
      finishedAt: START,
      handled: START,
    });
    await clock.advance(5 * MINUTE);
    const later = await once(['a', 'b'], {}, 'b');
    expect(later.result.summary?.portals.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('told to stop', () => {
  it('ends the run cleanly, says interrupted, sends nothing, and makes up for it', async () => {
    const sent: Delivery[] = [];
    const channel = channelTo((delivery) => void sent.push(delivery));
    const slow = running();
    const one = begin(['a'], {}, { a: () => slow.audit }, [channel]);
    await clock.advance(HOUR + MINUTE);
    const stopping = one.stop();
    await rest();
    expect(slow.stops).toBe(1);
    slow.end(await kept(reportOf('a', { ended: 'interrupted' })));
    await stopping;
    expect(one.summaries[0]?.portals[0]).toMatchObject({
      state: 'interrupted',
      note: { vi: expect.stringContaining('sẽ soi lại') as string },
    });
    expect(sent).toEqual([]);
    const next = begin(['a'], {}, {}, [channel]);
    await rest();
    expect(next.started).toEqual(['a']);
    expect(next.summaries[0]?.portals[0]?.note?.vi).toContain('chạy bù');
    expect(sent.map(({ summary }) => summary.portals.map(({ state }) => state))).toEqual([['finished']]);
    await next.stop();
  });

  it('portals that were done are told of, those that wait are not begun', async () => {
    const sent: Delivery[] = [];
    const slow = running();
    const one = begin(['a', 'b', 'c'], { parallel: 1 }, { b: () => slow.audit }, [
      channelTo((delivery) => void sent.push(delivery)),
    ]);
    await clock.advance(HOUR + MINUTE);
    const stopping = one.stop();
    await rest();
    slow.end(await kept(reportOf('b', { ended: 'interrupted' })));
    await stopping;
    expect(one.started).toEqual(['a', 'b']);
    expect(sent[0]?.summary.portals.map(({ id, state }) => `${id} ${state}`)).toEqual(['a finished', 'b interrupted']);
  });
});

describe('deliveries', () => {
  it('are attempted later and later until they get there', async () => {
    const at: string[] = [];
    const one = begin(['a'], {}, {}, [
      channelTo(() => {
        at.push(clock.now());
        if (at.length < 4) throw new Error(`máy chủ bận ${at.length}`);
      }),
    ]);
    await clock.advance(2 * HOUR);
    expect(at.map((time) => (Date.parse(time) - Date.parse(at[0] ?? '')) / MINUTE)).toEqual([0, 1, 6, 36]);
    expect(await store.troubles('lich-soi')).toEqual([]);
    await one.stop();
  });

  it('that never get there are given up, and every failure is told next time until one gets through', async () => {
    let broken = true;
    const got: ScheduleSummary[] = [];
    const channel = channelTo(({ summary }) => {
      if (broken) throw new Error('535 sai bi-mat');
      got.push(summary);
    });
    const one = begin(['a'], {}, {}, [channel]);
    for (const wait of [HOUR, ...[1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE)]) await clock.leap(wait);
    expect(await store.troubles('lich-soi')).toMatchObject([
      { target: 'nơi nhận', count: 1, why: '535 sai •••', retrying: false },
    ]);
    expect(one.log.filter((line) => line.includes('nơi nhận'))).toHaveLength(6);
    await clock.leap(DAY);
    broken = false;
    await clock.leap(DAY);
    // the second day's summary, late, tells of the first day's; then there is nothing more to tell
    expect(got.map(({ troubles }) => troubles.length)).toEqual([1, 0]);
    expect(got[0]?.troubles).toMatchObject([{ count: 1, why: '535 sai •••', retrying: false }]);
    expect(one.log.join()).not.toContain('bi-mat');
    await one.stop();
  });

  it('that a dead process left behind are made by the next', async () => {
    const broken = begin(['a'], {}, {}, [
      channelTo(() => {
        throw new Error('x');
      }),
    ]);
    await clock.advance(HOUR + MINUTE / 2);
    await broken.stop();
    const got: Delivery[] = [];
    await clock.advance(10 * MINUTE);
    const round = await once(['a'], {}, null, [channelTo((delivery) => void got.push(delivery))]);
    expect(round.started).toEqual([]);
    expect(got).toHaveLength(1);
    expect(round.result.undelivered).toBe(false);
  });

  it('to some only: told as such', async () => {
    const round = await once(['a'], {}, null, [{ ...channelTo(() => {}), send: async () => 'không nhận: c@so.vn' }]);
    expect(round.result.undelivered).toBe(true);
    expect(await store.troubles('lich-soi')).toMatchObject([{ why: 'không nhận: c@so.vn', retrying: false }]);
  });

  it('one channel never holds up another; each has its own portals', async () => {
    const got: string[] = [];
    await once(['a', 'b'], {}, null, [
      { ...channelTo(() => {}), key: 'treo', send: () => Promise.reject(new Error('x')) },
      { ...channelTo(({ portals }) => void got.push(portals.join())), key: 'riêng', portals: ['b'] },
    ]);
    expect(got).toEqual(['b']);
  });

  it('only with changes, where that is asked for', async () => {
    const got: Delivery[] = [];
    const quiet: Channel = { ...channelTo((delivery) => void got.push(delivery)), when: 'changes' };
    await once(['a'], {}, null, [quiet]);
    await once(['a'], {}, 'a', [quiet]);
    expect(got).toHaveLength(1);
  });
});

interface Begun {
  readonly started: string[];
  readonly summaries: ScheduleSummary[];
  readonly log: string[];
  readonly stop: () => Promise<void>;
}

type Starts = Readonly<Record<string, () => RunningAudit>>;

function begin(
  ids: readonly string[],
  over: object = {},
  starts: Starts = {},
  channels: readonly Channel[] = [],
): Begun {
  const { ports, started, log } = portsOf(starts, channels);
  const summaries: ScheduleSummary[] = [];
  const stop = new AbortController();
  const told = async (summary: ScheduleSummary): Promise<void> => void summaries.push(summary);
  const ended = runSchedule(configOf(ids, over), ports, { signal: stop.signal, told });
  return {
    started,
    summaries,
    log,
    stop: async () => {
      await rest();
      stop.abort();
      await ended;
    },
  };
}

async function once(
  ids: readonly string[],
  over: object = {},
  only: string | null = null,
  channels: readonly Channel[] = [],
): Promise<{ readonly result: OnceResult; readonly started: string[]; readonly log: string[] }> {
  const { ports, started, log } = portsOf({}, channels);
  const running = runOnce(configOf(ids, over), ports, { signal: new AbortController().signal, only });
  await clock.advance(15 * MINUTE);
  return { result: await running, started, log };
}

let tokens = 0;

function portsOf(
  starts: Starts,
  channels: readonly Channel[],
): { ports: SchedulePorts; started: string[]; log: string[] } {
  const [started, log]: [string[], string[]] = [[], []];
  const start = ({ id }: ScheduledPortal): RunningAudit => {
    started.push(id);
    return (starts[id] ?? (() => audited(reportOf(id))))();
  };
  const redact = (text: string): string => text.replaceAll('bi-mat', '•••');
  const ports: SchedulePorts = {
    clock,
    store,
    history,
    start,
    channels,
    redact,
    log: ({ vi }) => void log.push(vi),
    token: `t${++tokens}`,
  };
  return { ports, started, log };
}

function configOf(ids: readonly string[], over: object): ScheduleConfig {
  const portals = ids.map((id) => ({ id, plans: ['test-plan'] }));
  return readSchedule(JSON.stringify({ cron: '0 2 * * *', portals, ...over }), 'lich.json', START);
}

function channelTo(take: (delivery: Delivery) => void): Channel {
  const send = async (delivery: Delivery): Promise<null> => {
    take(delivery);
    return null;
  };
  return { key: 'nơi nhận', target: 'nơi nhận', portals: null, when: 'always', send };
}

function reportOf(id: string, crawl: Partial<Report['crawl']> = {}): Report {
  const plain = reportWith([requirementWith()], { portal: { url: `https://${id}.test/`, title: id } });
  return { ...plain, crawl: { ...plain.crawl, ...crawl } };
}

async function kept(report: Report): Promise<AuditEnd> {
  return { kind: 'report', report, runId: await history.keep(report, lacksOfReport(report)) };
}

function audited(report: Report): RunningAudit {
  return { ended: kept(report), stop: () => {}, kill: () => {} };
}

function running(end?: AuditEnd): {
  readonly audit: RunningAudit;
  readonly end: (how: AuditEnd) => void;
  stops: number;
  kills: number;
} {
  let finish: (how: AuditEnd) => void = () => {};
  const ended = new Promise<AuditEnd>((done) => (finish = done));
  const state = {
    stops: 0,
    kills: 0,
    end: (how: AuditEnd) => finish(how),
    audit: { ended, stop: () => void (state.stops += 1), kill: () => void (state.kills += 1) },
  };
  if (end !== undefined) finish(end);
  return state;
}
