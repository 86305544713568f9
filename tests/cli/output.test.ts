import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { helpText } from '../../cli/help.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { builtinPlans, lawPacks } from '../../lib/plans/index.ts';
import { demoPortal } from '../../demo/portal.ts';
import { soicong } from '../support/command-line.ts';
import { withPortal } from '../support/portal-server.ts';

const SAMPLE = ['--plan', 'nghean-skhcn-2022', '--as-of', '2022-11-20', '--procedures', 'demo/procedures.csv'] as const;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('what stands on standard output', () => {
  it('is the version of the package', async () => {
    const ran = await soicong('--version');
    expect(ran).toEqual({ status: 0, stdout: `soicong ${packageJson.version}\n`, stderr: '' });
  });

  it('is help when nothing is asked', async () => {
    const vi = await soicong();
    const en = { stdout: helpText('en') };
    expect(vi).toMatchObject({ status: 0, stderr: '', stdout: helpText('vi') });
    for (const option of [
      '--plan',
      '--procedures',
      '--as-of',
      '--json',
      '--html',
      '--host',
      '--fail-under',
      '--base-url',
    ]) {
      expect(vi.stdout).toContain(option);
      expect(en.stdout).toContain(option);
    }
  });

  it('is one line for each built-in plan and law pack', async () => {
    const ran = await soicong('plans');
    expect(ran.status).toBe(0);
    const lines = ran.stdout.trimEnd().split('\n');
    const all = [...builtinPlans(), ...lawPacks()];
    expect(lines).toHaveLength(all.length);
    for (const { id } of all) expect(lines.filter((line) => line.includes(id))).toHaveLength(1);
  });

  it('plans show names every requirement with its clause', async () => {
    const [plan] = builtinPlans();
    const ran = await soicong('plans', 'show', plan?.id ?? '');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const unnamed = plan?.requirements.filter(({ id }) => !ran.stdout.includes(id)) ?? [];
    expect(unnamed).toEqual([]);
    expect(ran.stdout).toContain('II.2');
  });
});

describe('an audit of the sample portal', () => {
  it('leaves standard output to the report alone and writes the files it was asked for', async () => {
    await withPortal(demoPortal(), async ({ url }) => {
      const html = join(folder, 'deep/er/report.html');
      const ran = await soicong('audit', url, ...SAMPLE, '--json', '-', '--html', html);
      expect(ran.status).toBe(0);
      const report = reportSchema.parse(JSON.parse(ran.stdout));
      expect(report).toMatchObject({
        schemaVersion: 1,
        portal: { url },
        plan: { id: 'nghean-skhcn-2022', year: 2022 },
        asOf: '2022-11-20',
      });
      const total = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(report.requirements.length);
      expect(outcomes(report)).toMatchObject({
        'cchc-column': 'passed',
        'procedure-set': 'partial',
        'procedure-detail': 'partial',
        hotline: 'failed',
        events: 'untested',
      });
      const page = await readFile(html, 'utf8');
      expect(page).toMatch(/^<!doctype html>/i);
      expect(page).toContain('1.009110');
    });
  });

  it('prints a scorecard without colour where there is no terminal, in either language', async () => {
    await withPortal(demoPortal(), async ({ url }) => {
      const on = ['audit', url, ...SAMPLE];
      const [vi, en] = [await soicong(...on), await soicong(...on, '--lang', 'en')];
      expect({ vi: vi.status, en: en.status }).toEqual({ vi: 0, en: 0 });
      expect(vi.stdout).toContain('01683.000.022');
      expect(en.stdout).toContain('01683.000.022');
      expect(vi.stdout).not.toBe(en.stdout);
      expect(`${vi.stdout}${en.stdout}`).not.toContain('\u001b');
    });
  });
});

describe('--fail-under', () => {
  const plan = {
    id: 'mot-yeu-cau',
    title: { vi: 'Một yêu cầu', en: 'One requirement' },
    department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'Department' },
    province: 'Nghệ An',
    year: 2022,
    requirements: [
      {
        id: 'hotline',
        kind: 'hotline',
        title: { vi: 'Đường dây nóng', en: 'Hotline' },
        clause: 'I',
        weight: 'critical',
        params: { needs: ['phone', 'email'] },
      },
    ],
  };
  const half = '<!doctype html><meta charset="utf-8"><title>Sở</title><p>Đường dây nóng: 0238.300.0150</p>';

  it.for([
    { limit: '50', status: 0 },
    { limit: '50.1', status: 1 },
    { limit: '0', status: 0 },
  ])('a score of 50 under $limit ends with $status', async ({ limit, status }) => {
    await writeFile(join(folder, 'one.json'), JSON.stringify(plan), 'utf8');
    await withPortal({ answers: { '/': half } }, async ({ url }) => {
      const on = ['audit', url, '--plan', join(folder, 'one.json'), '--as-of', '2022-11-20'];
      const ran = await soicong(...on, '--fail-under', limit, '--json', '-', '--quiet');
      expect(JSON.parse(ran.stdout)).toMatchObject({ score: { value: 50 } });
      expect(ran.status).toBe(status);
    });
  });
});

describe('explain', () => {
  const page =
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Liên hệ</title></head><body><ul class="menu"><li><a href="../cchc">Cải cách hành chính</a></li></ul><main><h1>Liên hệ</h1><p>Đường dây nóng: (0238) 300.0150</p></main></body></html>';

  it('reads a file as if it stood at --base-url', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, page, 'utf8');
    const ran = await soicong('explain', file, '--base-url', 'https://portal.test/a/b', '--json', '-');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      url: 'https://portal.test/a/b',
      title: 'Liên hệ',
      charset: 'utf-8',
      hotline: 'number',
      phones: [{ raw: '(0238) 300.0150', e164: '+842383000150', hotline: true, valid: true }],
      topics: { cchc: [{ url: 'https://portal.test/cchc', by: 'text', dead: false }] },
    });
  });

  it('reads an address, in words', async () => {
    await withPortal({ answers: { '/lien-he': page } }, async ({ url, requests }) => {
      const ran = await soicong('explain', `${url}lien-he`);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(ran.stdout).toContain('(0238) 300.0150');
      expect(requests).toEqual(['GET /lien-he']);
    });
  });
});

function outcomes(report: { readonly requirements: readonly { readonly id: string; readonly outcome: string }[] }) {
  return Object.fromEntries(report.requirements.map(({ id, outcome }) => [id, outcome]));
}
