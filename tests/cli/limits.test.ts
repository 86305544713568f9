import { describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { soicong } from '../support/command-line.ts';
import { withPortal } from '../support/portal-server.ts';

describe('a limit reached with promising pages left', () => {
  it.for([
    ['--max-pages', '1'],
    ['--max-pages', '3'],
    ['--max-pages', '9', '--exhaustive'],
    ['--max-minutes', '0.01', '--concurrency', '1'],
  ])('%s %s: says so, ends well, and calls nothing failed that it has not looked for', async (limit) => {
    await withPortal(demoPortal(), async ({ url, requests }) => {
      const plan = ['--plan', 'nghean-skhcn-2022', '--procedures', 'demo/procedures.csv', '--as-of', '2022-11-20'];
      const ran = await soicong('audit', url, ...plan, ...limit, '--json', '-', '--quiet');
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
      const report = reportSchema.parse(JSON.parse(ran.stdout));
      const hotlineRead = requests.includes('GET /duong-day-nong.html');
      const failed = report.requirements.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
      expect(failed.filter((id) => id !== 'hotline' || !hotlineRead)).toEqual([]);
      if (limit[0] === '--max-pages') {
        expect(report.crawl.ended).toBe('limit');
        expect(report.crawl.pages).toBeLessThanOrEqual(Number(limit[1]));
      }
    });
  });
});
