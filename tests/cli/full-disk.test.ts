import { mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { soicong } from '../support/command-line.ts';
import { withPortal } from '../support/portal-server.ts';

const SAMPLE = ['--plan', 'nghean-skhcn-2022', '--as-of', '2022-11-20', '--procedures', 'demo/procedures.csv'] as const;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-full-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Of these systems /dev/full is a disk that is always full. */
describe.runIf(process.platform === 'linux')('a disk that is full when the report is to be written', () => {
  it('is told in a sentence, and the report is saved elsewhere: hours of crawling are not lost', async () => {
    await withPortal(demoPortal(), async ({ url }) => {
      const ran = await soicong('audit', url, ...SAMPLE, '--json', '/dev/full', '--quiet', '--no-store');
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain('ổ đĩa đã đầy');
      expect(ran.stderr).not.toMatch(/\.ts:\d+/);
      const [, rescue = ''] = /đã lưu tạm tại “([^”]+)”/.exec(ran.stderr) ?? [];
      const report = reportSchema.parse(JSON.parse(await readFile(rescue, 'utf8')));
      await rm(rescue);
      expect(report.requirements.find(({ id }) => id === 'cchc-column')?.outcome).toBe('passed');
      expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
    });
  });

  it('is told before the portal is asked for anything, where the history was to stand there', async () => {
    await withPortal(demoPortal(), async ({ url, requests }) => {
      const ran = await soicong('audit', url, ...SAMPLE, '--json', join(folder, 'report.json'), '--store', '/dev/full');
      expect(ran.status).toBe(2);
      expect(ran.stderr).toContain('--store');
      expect(ran.stderr).not.toMatch(/\.ts:\d+/);
      expect(requests).toEqual([]);
    });
  });
});

describe('a report written to what is no plain file', () => {
  it('follows a link and leaves it a link', async () => {
    const [real, link] = [join(folder, 'real.json'), join(folder, 'link.json')];
    await writeFile(real, '{}', 'utf8');
    await symlink(real, link);
    await withPortal(demoPortal(), async ({ url }) => {
      const ran = await soicong('audit', url, ...SAMPLE, '--json', link, '--quiet', '--no-store');
      expect(ran).toMatchObject({ status: 0 });
      expect(await readlink(link)).toBe(real);
      expect(reportSchema.parse(JSON.parse(await readFile(real, 'utf8'))).plan.id).toBe('nghean-skhcn-2022');
    });
  });
});
