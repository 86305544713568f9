/** `soicong review`: an office audits, an inspector concludes, the portal changes. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '../../lib/model/report.ts';
import { openHistory } from '../../lib/platform/node/history/open.ts';
import { PROCEDURES, referenceOf, tableOf } from '../portals/procedures/procedure.ts';
import { TRAP_PLAN } from '../portals/trap-portal.ts';
import { partsReport, sampleReport } from '../report/sample-report.ts';
import { command } from '../support/commands.ts';
import { withPortal, type PortalDefinition } from '../support/portal-server.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const HONG = ['--by', 'Nguyễn Thị Hồng'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-cli-review-'));
  const manual = { id: 'meetings', kind: 'manual', clause: 'III', title: { vi: 'Hội nghị', en: 'Meetings' } };
  const requirements = [...TRAP_PLAN.requirements.filter(({ kind }) => kind === 'procedure-set'), manual];
  await writeFile(at('plan.json'), JSON.stringify({ ...TRAP_PLAN, requirements }), 'utf8');
  await writeFile(at('tthc.csv'), referenceOf(), 'utf8');
  const history = await openHistory(at('h.sqlite'));
  await history.keep(sampleReport(), []);
  await history.keep(partsReport(), []);
  await history.close();
});

afterAll(() => rm(folder, { recursive: true }));

let listed = PROCEDURES.slice(1);
const PORTAL: PortalDefinition = {
  answers: {
    '/': page('Sở Khoa học và Công nghệ', '<ul class="menu"><li><a href="/tthc">Thủ tục hành chính</a></li></ul>'),
    '/tthc': () =>
      page('Danh mục thủ tục', `<h1>Danh mục thủ tục hành chính</h1>${tableOf(listed, { link: () => null })}`),
  },
};

describe('an inspector’s outcome', () => {
  it('is laid over the run and the next ones, until the portal changes', async () => {
    await withPortal(PORTAL, async ({ url }) => {
      const store = ['--store', at('office.sqlite')];
      const audit = ['audit', url, '--plan', at('plan.json'), '--procedures', at('tthc.csv'), ...store];
      const json = async (): Promise<z.infer<typeof reportSchema>> => {
        const ran = await command(...audit, '--as-of', '2022-11-20', '--json', '-', '--quiet');
        expect(ran.status, ran.stderr).toBe(0);
        return reportSchema.parse(JSON.parse(ran.stdout));
      };
      const [first] = (await json()).requirements;
      const id = first?.id ?? '';
      expect(first).toMatchObject({ outcome: 'partial' });

      const said = await command(
        'review',
        '1',
        id,
        '--outcome',
        'passed',
        ...HONG,
        ...store,
        '--reason',
        'Thủ tục  ấy\nđã bãi bỏ.',
      );
      expect(said.status, said.stderr).toBe(0);
      expect(said.stdout).toContain('Đã ghi kết luận số 1');
      expect(said.stdout).toMatch(/tính cả kết luận của người kiểm tra 100\./);
      const byHand = await command(
        'review',
        '1',
        'meetings',
        '--outcome',
        'failed',
        ...HONG,
        ...store,
        '--reason',
        'Chưa họp',
      );
      expect(byHand.status, byHand.stderr).toBe(0);

      const again = await json();
      expect(again.requirements.map(({ outcome }) => outcome)).toEqual(['partial', 'untested']);
      expect(again.reviewed).toMatchObject({ holding: 2, asking: 0, counts: { passed: 1, failed: 1, untested: 0 } });
      expect(again.requirements[0]?.reviews?.[0]).toMatchObject({ reason: 'Thủ tục ấy đã bãi bỏ.', state: 'holds' });

      listed = PROCEDURES.slice(2);
      const changed = await command(...audit, '--as-of', '2022-11-20');
      expect(changed.stdout).toContain('NGƯỜI KIỂM TRA CẦN XEM LẠI (1)');
      expect(changed.stdout).toContain('căn cứ trên cổng nay đã khác');
      expect(changed.stdout).toContain('Chưa họp (Nguyễn Thị Hồng');

      const runs = (await command('history', ...store)).stdout;
      expect(runs).toContain('điểm cả người kiểm tra');
      expect(runs).toContain('(1 cần xem lại)');
      const difference = await command('diff', '2', '3', ...store);
      expect(difference.stdout).toContain('NGƯỜI KIỂM TRA CẦN XEM LẠI (1)');
      expect(difference.stdout).toContain('Tính cả kết luận của người kiểm tra:');

      // looked at again
      expect((await command('review', '3', id, '--confirm', ...HONG, ...store)).status).toBe(0);
      const report = ['report', '3', '--format', 'json', ...store];
      expect(reportSchema.parse(JSON.parse((await command(...report)).stdout)).reviewed).toMatchObject({ asking: 0 });
      // taken back: what was said before stands again, of other facts
      expect((await command('review', '--remove', '3', ...store)).stdout).toContain('Đã rút kết luận số 3');
      expect(reportSchema.parse(JSON.parse((await command(...report)).stdout)).reviewed).toMatchObject({ asking: 1 });
      expect((await command('prune', '--keep', '0', ...store)).status).toBe(0);
      expect((await command('review', '--list', url, ...store)).stdout).toContain('Chưa họp');
    });
  }, 120_000);

  it('travels: from a list, from a report and from what an extension keeps', async () => {
    const store = ['--store', at('h.sqlite')];
    const long = ['--expires', '2999-01-31', '--credit', '0.7'];
    const ran = await command(
      'review',
      '1',
      'detail',
      '--outcome',
      'partial',
      ...long,
      ...HONG,
      '--reason',
      'Đã bổ sung',
      ...store,
    );
    expect(ran.stdout).toContain('Đạt một phần (70% trọng số)');
    await command('review', '--list', '--json', at('list.json'), ...store);
    await command('report', '1', '--out', at('laid.json'), ...store);
    const [review] = z
      .array(z.record(z.string(), z.unknown()))
      .parse(JSON.parse(await readFile(at('list.json'), 'utf8')));
    const lines = [
      { kind: 'soi-cong', version: 1, exportedAt: '2022-11-20T01:00:00Z' },
      { kind: 'settings', settings: {} },
      { ...review, kind: 'review' },
      { ...review, kind: 'review', what: 'doubted', outcome: null, at: '2022-11-30T01:00:00Z' },
      { kind: 'review', by: 'ai đó' },
    ].map((line) => JSON.stringify(line));
    await writeFile(at('extension.jsonl.gz'), gzipSync(lines.join('\n')));
    const other = ['--store', at('other.sqlite')];
    const taken = async (name: string): Promise<string> =>
      (await command('review', '--import', at(name), ...other)).stdout.trim();
    expect(await taken('list.json')).toBe('Đã nạp 1 kết luận; 0 kết luận đã có sẵn.');
    expect(await taken('laid.json')).toBe('Đã nạp 0 kết luận; 1 kết luận đã có sẵn.');
    expect(await taken('extension.jsonl.gz')).toBe('Đã nạp 1 kết luận; 1 kết luận đã có sẵn. 1 dòng không đọc được.');
    const english = await command('review', '--list', ...other, '--lang', 'en');
    expect(english.stdout).toContain('A person’s outcome: Partly met (70% of its weight). Reason: Đã bổ sung');
    expect(english.stdout).toContain('until 2999-01-31');
    expect(english.stdout).toContain('Doubted: ');
  });

  it('needs a plan where several have the requirement', async () => {
    const args = [
      'review',
      '2',
      'hotline',
      '--outcome',
      'failed',
      ...HONG,
      '--reason',
      'Số sai',
      '--store',
      at('h.sqlite'),
    ];
    const unsure = await command(...args);
    expect([unsure.status, unsure.stderr]).toEqual([
      2,
      expect.stringContaining('ghi thêm --plan, một trong test-plan, other-plan.'),
    ]);
    expect((await command(...args, '--plan', 'other-plan')).status).toBe(0);
    const none = await command(...args, '--plan', 'x');
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('có: test-plan, other-plan.')]);
  });

  const SAID = ['--outcome', 'passed', '--reason', 'x', ...HONG];
  it.each<readonly [readonly string[], string]>([
    [[], 'review: cần đúng một số của lần soi'],
    [['1'], 'review: cần đúng một số của lần soi'],
    [['x', 'hotline', ...SAID], 'review: cần đúng một số của lần soi'],
    [['1', 'hotline', 'thừa', ...SAID], 'review: cần đúng một số của lần soi'],
    [['1', 'hotline', '--reason', 'x', ...HONG], '--outcome: cần một trong passed'],
    [['1', 'hotline', '--outcome', 'untested', '--reason', 'x', ...HONG], '(nhận được “untested”)'],
    [['1', 'hotline', '--outcome', 'passed', ...HONG], '--reason: cần lý do.'],
    [['1', 'hotline', '--outcome', 'passed', '--reason', ' ', ...HONG], '--reason: cần lý do.'],
    [['1', 'hotline', '--outcome', 'passed', '--reason', 'x'], '--by: cần tên'],
    [['1', 'hotline', '--outcome', 'passed', '--reason', 'x', '--by', 'a'.repeat(201)], '--by: dài quá 200 chữ.'],
    [['1', 'hotline', ...SAID, '--expires', '31/12/2999'], '--expires: “31/12/2999” không phải ngày'],
    [['1', 'hotline', ...SAID, '--expires', '2020-01-01'], '--expires: ngày 2020-01-01 đã qua.'],
    [['1', 'hotline', ...SAID, '--credit', '0.5'], '--credit: chỉ đi cùng --outcome partial'],
    [['1', 'hotline', ...SAID, '--weight', 'minor'], '“hotline” đã có trọng số trong kế hoạch'],
    [['1', 'meetings', ...SAID, '--weight', 'huge'], '--weight: chỉ có critical, major, minor'],
    [['1', 'khong-co', ...SAID], 'review: lần soi số 1 không có yêu cầu “khong-co”'],
    [['99', 'hotline', ...SAID], 'review: không có lần soi số 99'],
    [['1', 'hotline', '--confirm', ...HONG], '--confirm: chưa ai kết luận về “hotline”'],
    [['1', 'hotline', '--confirm', ...SAID], '--confirm và --outcome không đi cùng nhau.'],
    [['--list', '--remove', '1'], '--list và --remove không đi cùng nhau.'],
    [['--list', '--outcome', 'passed'], '--list và --outcome không đi cùng nhau.'],
    [['--remove', 'x'], '--remove: cần số của một kết luận'],
    [['--remove', '77'], '--remove: không có kết luận số 77'],
    [['--remove', '1', 'thừa'], 'thừa “thừa”'],
    [['--import', 'none.json'], '--import: không có tệp'],
    [['--import', 'plan.json'], '--import: '],
    [['--import', 'bad-list.json'], 'giá trị không dùng được'],
    [['--import', 'bad.gz'], 'tệp nén đã hỏng'],
    [['1', 'hotline', ...SAID, '--json', '-'], '--json: chỉ đi cùng review --list.'],
  ])('%j is one sentence and status 2', async (args, sentence) => {
    await writeFile(at('bad-list.json'), '[{"portalKey": 7}]');
    await writeFile(at('bad.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3]));
    const placed = args.map((word) => (/\.(json|gz)$/.test(word) ? at(word) : word));
    const ran = await command('review', ...placed, '--store', at('h.sqlite'));
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});

function page(title: string, body: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
