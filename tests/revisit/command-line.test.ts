/** `soicong audit` twice with one history: the second is cheaper, says the same, and `--fresh` reads everything anew. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { auditCommand } from '../../cli/audit-command.ts';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { HOTLINE_PORTALS } from '../portals/hotlines/hotlines.ts';
import { TRAP_PLAN } from '../portals/trap-portal.ts';
import { withPortal } from '../support/portal-server.ts';
import { said } from './said.ts';

const [trap] = HOTLINE_PORTALS;
if (trap === undefined || typeof trap.portal === 'function') throw new Error('the portal is missing');
const { portal } = trap;

it('keeps what it read, uses it the next time, and leaves it aside when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-revisit-'));
  const plan = join(folder, 'plan.json');
  await writeFile(plan, JSON.stringify(TRAP_PLAN));
  try {
    const answers = { ...portal.answers };
    await withPortal({ ...portal, answers }, async ({ url }) => {
      const audited = async (...options: readonly string[]): Promise<Report> => {
        const json = join(folder, 'report.json');
        const argv = ['audit', url, '--plan', plan, '--as-of', '2022-11-20', '--json', json, '--quiet', ...options];
        const args = readArguments(argv);
        if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
        expect(await auditCommand(args)).toBe(0);
        return reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
      };
      const store = ['--store', join(folder, 'history.sqlite')];
      const first = await audited(...store);
      const second = await audited(...store);
      const fresh = await audited(...store, '--fresh');
      const alone = await audited('--no-store');
      expect(first.crawl.unchanged).toBeUndefined();
      expect(second.crawl.unchanged).toBeGreaterThanOrEqual(second.crawl.pages - 1);
      for (const report of [fresh, alone]) expect(report.crawl.unchanged).toBeUndefined();
      for (const report of [second, fresh, alone]) expect(said(report)).toEqual(said(first));
      // and once more, with something new on it
      const home = answers['/'];
      if (typeof home !== 'string') throw new Error('the start page is no text');
      answers['/'] = home.replace('</body>', '<p><a href="/moi">Thông báo mới</a></p></body>');
      expect(answers['/']).not.toBe(home);
      const [changed, anew] = [await audited(...store), await audited('--no-store')];
      expect(said(changed)).toEqual(said(anew));
      expect(said(changed)).not.toEqual(said(first));
      const again = await audited(...store);
      expect(said(again)).toEqual(said(changed));
      expect(again.crawl.unchanged).toBe(again.crawl.pages);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
