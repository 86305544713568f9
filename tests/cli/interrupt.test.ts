import { describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import type { Answer, PortalDefinition, PortalRequest, PortalResponse } from '../../demo/serve-portal.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { start, type Running } from '../support/command-line.ts';
import { withPortal } from '../support/portal-server.ts';

/** Long enough that the run is in the middle of something whenever the signal comes. */
const SLOW_MS = 300;

describe('Ctrl-C in the middle of a slow portal', () => {
  it.for([1, 2, 4, 7, 12])('at request %i: a valid report of what is known, and nothing called failed', async (at) => {
    const { portal, running } = interrupting(at);
    await withPortal(portal, async ({ url, requests }) => {
      const plan = ['--plan', 'nghean-skhcn-2022', '--as-of', '2022-11-20', '--procedures', 'demo/procedures.csv'];
      running.now = start(['audit', url, ...plan, '--json', '-', '--quiet']);
      const ran = await running.now.ended;
      const report = reportSchema.parse(JSON.parse(ran.stdout));
      expect(ran.status).toBe(0);
      expect(ran.stderr).not.toMatch(/\.ts:\d+/);
      expect(report.crawl.ended).toBe('interrupted');
      expect(requests.length).toBeLessThan(30);
      const failed = report.requirements.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
      // from request 4 on the hotline pages may have been read, and then its failure is known
      expect(failed.filter((id) => id !== 'hotline' || at < 4)).toEqual([]);
    });
  });
});

/** The sample portal, slowly; the request of that number interrupts whoever asks. */
function interrupting(at: number): { portal: PortalDefinition; running: { now: Running | null } } {
  const running: { now: Running | null } = { now: null };
  let count = 0;
  const slowly =
    (answer: Answer) =>
    (request: PortalRequest): PortalResponse => {
      count += 1;
      if (count === at) running.now?.interrupt();
      const made = typeof answer === 'function' ? answer(request) : answer;
      return { ...(typeof made === 'string' ? { body: made } : made), delayMs: SLOW_MS };
    };
  const { answers, otherwise = { status: 404 } } = demoPortal();
  return {
    portal: {
      answers: Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, slowly(answer)])),
      otherwise: slowly(otherwise),
    },
    running,
  };
}
