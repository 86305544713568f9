/** Five hundred portals with two years of weekly runs, written straight into the store of the built extension. */

import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Report } from '../../lib/model/report.ts';
import { WEIGHT_POINTS } from '../../lib/model/plan.ts';

export const PORTALS = 500;
export const WEEKS = 104;

/** Every portal's two newest runs have a report: this one. */
export async function fillStore(page: Page, report: Report): Promise<void> {
  const worst = report.requirements
    .filter(({ outcome }) => outcome === 'failed')
    .slice(0, 5)
    .map(({ id, title, weight, outcome, gaps }) => ({ id, title, weight, outcome, gap: gaps[0]?.message ?? null }));
  const requirements = report.requirements.map(({ id, kind, outcome, credit }) => ({ id, kind, outcome, credit }));
  const weighed = report.requirements.reduce(
    (sum, { weight }) => sum + (weight === null ? 0 : WEIGHT_POINTS[weight]),
    0,
  );
  const given = {
    portals: PORTALS,
    weeks: WEEKS,
    planId: report.plan.id,
    counts: report.counts,
    possible: report.score.possible,
    weighed,
    requirements,
    worst,
    gzip: gzipSync(JSON.stringify(report)).toString('base64'),
  };
  await page.evaluate(`(${write.toString()})(${JSON.stringify(given)})`);
}

interface Given {
  readonly portals: number;
  readonly weeks: number;
  readonly planId: string;
  readonly counts: unknown;
  readonly possible: number;
  readonly weighed: number;
  readonly requirements: readonly unknown[];
  readonly worst: readonly unknown[];
  readonly gzip: string;
}

/** Runs in the page: it sees nothing of this file. */
async function write(given: Given): Promise<void> {
  const { portals, weeks, planId, possible, weighed } = given;
  const gzip = Uint8Array.from(atob(given.gzip), (letter) => letter.charCodeAt(0));
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('soicong');
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(new Error('no store')));
  });
  const day = (week: number) => new Date(Date.UTC(2022, 10, 20) - (weeks - 1 - week) * 7 * 86_400_000).toISOString();
  // the weight of a standing counts where it is read
  const few = given.requirements.slice(0, 3);
  let runId = 0;
  for (let from = 0; from < portals; from += 50) {
    const writing = db.transaction(['portals', 'runs', 'reports', 'standings', 'lacks'], 'readwrite');
    const [kept, runs, reports, standings] = ['portals', 'runs', 'reports', 'standings'].map((name) =>
      writing.objectStore(name),
    );
    for (let nth = from; nth < Math.min(from + 50, portals); nth += 1) {
      const key = `cong-${String(nth + 1).padStart(3, '0')}.gov.vn`;
      const portal = { url: `https://${key}/`, title: `Sở thứ ${nth + 1}` };
      let score = 0;
      for (let week = 0; week < weeks; week += 1) {
        runId += 1;
        score = Math.round(10 * (40 + ((nth * 37 + week * 11) % 600) / 10)) / 10;
        const at = day(week);
        const part = { planId, planYear: 2022, score, decided: possible, weighed, counts: given.counts };
        const times = { asOf: at.slice(0, 10), startedAt: at, finishedAt: at };
        runs?.put({
          id: runId,
          portalKey: key,
          portal,
          ...times,
          ended: 'settled',
          pages: 300,
          parts: [part],
          imported: false,
        });
        standings?.put({
          runId,
          portalKey: key,
          planId,
          asOf: times.asOf,
          score,
          requirements: nth < 50 ? given.requirements : few,
        });
        if (week >= weeks - 2) reports?.put({ runId, gzip, open: given.worst.length, worst: given.worst });
      }
      kept?.put({
        key,
        url: portal.url,
        name: portal.title,
        planIds: [planId],
        referenceId: null,
        hosts: {},
        addedAt: day(0),
        latest: {
          runId,
          asOf: '2022-11-20',
          finishedAt: day(weeks - 1),
          ended: 'settled',
          planId,
          score,
          decided: possible,
          weighed,
          change: ((nth % 21) - 10) / 2,
          worst: given.worst,
          open: given.worst.length,
        },
      });
    }
    await new Promise<void>((done, fail) => {
      writing.addEventListener('complete', () => done());
      writing.addEventListener('error', () => fail(new Error('not written')));
    });
  }
  db.close();
}
