/** The history through the real command: an audit is kept, listed, compared with the next one, pruned. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROCEDURES, referenceOf, tableOf } from '../portals/procedures/procedure.ts';
import { TRAP_PLAN } from '../portals/trap-portal.ts';
import { soicong, start, type Ran } from '../support/command-line.ts';
import { withPortal, type PortalDefinition } from '../support/portal-server.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-cli-history-'));
  const requirements = TRAP_PLAN.requirements.filter(({ kind }) => kind === 'procedure-set');
  await writeFile(at('plan.json'), JSON.stringify({ ...TRAP_PLAN, requirements }), 'utf8');
  await writeFile(at('tthc.csv'), referenceOf(), 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

/** One procedure is missing at first; then another one is. */
let listed = PROCEDURES.slice(1);
const PORTAL: PortalDefinition = {
  answers: {
    '/': page('Sở Khoa học và Công nghệ', '<ul class="menu"><li><a href="/tthc">Thủ tục hành chính</a></li></ul>'),
    '/tthc': () =>
      page(
        'Danh mục thủ tục hành chính',
        `<h1>Danh mục thủ tục hành chính</h1>${tableOf(listed, { link: () => null })}`,
      ),
  },
};

describe('the history of a portal', () => {
  it('begins with an audit and tells what has changed since', async () => {
    await withPortal(PORTAL, async ({ url }) => {
      const store = ['--store', at('h.sqlite')];
      const audit = ['audit', url, '--plan', at('plan.json'), '--procedures', at('tthc.csv'), ...store];
      const first = await soicong(...audit, '--as-of', '2022-10-20');
      expect(first.status, first.stderr).toBe(0);
      expect(first.stdout).toContain('lần soi số 1');
      listed = PROCEDURES.slice(0, -1);
      expect((await soicong(...audit, '--as-of', '2022-11-20', '--quiet')).status).toBe(0);
      // not kept
      expect((await soicong(...audit, '--quiet', '--no-store')).status).toBe(0);

      const runs = await soicong('history', url, ...store);
      expect(runs.stdout.trim().split('\n').length).toBe(3);
      expect(runs.stdout).toContain('20/11/2022');
      const listedRuns = z
        .array(z.object({ id: z.number() }))
        .parse(JSON.parse((await soicong('history', ...store, '--json', '-')).stdout));
      expect(listedRuns.map(({ id }) => id)).toEqual([2, 1]);

      const diff = await soicong('diff', '1', '2', ...store);
      expect(diff.stdout).toMatch(/mới thiếu: .*2\.010008/);
      expect(diff.stdout).toMatch(/đã khắc phục: .*1\.010001/);
      expect((await soicong('diff', '1', '2', ...store, '--lang', 'en')).stdout).toContain('newly missing');

      expect((await soicong('prune', '--keep', '1', ...store)).stdout).toContain('1');
      expect((await soicong('diff', '1', '2', ...store)).status).toBe(2);
    });
  });

  it('keeps a portal that is down as an outage', async () => {
    const store = ['--store', at('down.sqlite')];
    const ran = await soicong('audit', 'http://127.0.0.1:9/', '--plan', at('plan.json'), '--quiet', ...store);
    expect(ran.status).toBe(3);
    expect((await soicong('history', ...store)).stdout).toContain('không mở được cổng');
  });

  it('that cannot be had in its usual place costs nobody an audit; one asked for by name is a fault at once', async () => {
    await writeFile(at('a-file'), 'x', 'utf8');
    await withPortal(PORTAL, async ({ url, requests }) => {
      const usual = await start(['audit', url, '--plan', at('plan.json'), '--json', '-'], {
        XDG_DATA_HOME: at('a-file'),
      }).ended;
      expect(usual.status).toBe(0);
      expect(usual.stderr).toContain('a-file');
      expect(JSON.parse(usual.stdout)).toMatchObject({ schemaVersion: 1 });
      const before = requests.length;
      const ran = await soicong(
        'audit',
        url,
        '--plan',
        at('plan.json'),
        '--quiet',
        '--store',
        join(at('a-file'), 'h.sqlite'),
      );
      expect(requests.length).toBe(before);
      expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 2, stdout: '' });
      expect(sentence(ran)).toContain('a-file');
    });
  });

  const WRONG: readonly (readonly string[])[] = [
    ['diff', '1'],
    ['diff', '1', 'x'],
    ['diff', '1', '2', '3'],
    ['diff', '7', '8'],
    ['prune'],
    ['prune', '--keep', '-1'],
    ['prune', '--before', '2022-13-01'],
    ['history', 'http://'],
    ['history', '--limit', '0'],
    ['history', '--keep', '3'],
  ];
  it.each(WRONG)('%s %s %s: one sentence and status 2', async (...args) => {
    const ran = await soicong(...args, '--store', at('empty.sqlite'));
    expect(ran.status).toBe(2);
    expect(sentence(ran).length).toBeGreaterThan(10);
  });
});

function sentence({ stderr }: Ran): string {
  expect(stderr.trim().split('\n').length, stderr).toBe(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  return stderr.trim();
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
