/** `soicong schedule` as an office runs it: real processes, portals, mail server and webhook on the loopback interface. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { Fault } from '../../cli/fault.ts';
import { scheduleCommand } from '../../cli/schedule-command.ts';
import { reportSchema } from '../../lib/model/report.ts';
import { InvalidInput } from '../../lib/plans/index.ts';
import { openScheduleStore } from '../../lib/platform/node/history/open.ts';
import { signatureOf } from '../../lib/platform/node/delivery/webhook.ts';
import { PROCEDURES, referenceOf, tableOf } from '../portals/procedures/procedure.ts';
import { TRAP_PLAN } from '../portals/trap-portal.ts';
import { soicong, start, type Ran, type Running } from '../support/command-line.ts';
import { mailServer } from '../support/mail-server.ts';
import { readSealed } from '../support/sealed.ts';
import { withPortal, type PortalDefinition } from '../support/portal-server.ts';

const SECRETS = { SOICONG_SMTP_PASSWORD: 'mật khẩu của máy chủ thư', SOICONG_WEBHOOK_SECRET: 'khoa-ky-cua-webhook' };
/** Long enough that a run is in the middle of something whenever the signal comes. */
const SLOW_MS = 300;

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-cli-schedule-'));
  const requirements = TRAP_PLAN.requirements.filter(({ kind }) => kind === 'procedure-set');
  await writeFile(at('plan.json'), JSON.stringify({ ...TRAP_PLAN, requirements }), 'utf8');
  await writeFile(at('tthc.csv'), referenceOf(), 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

/** Paths are meant from where the schedule stands, whatever the working folder is. */
const portal = (id: string, url: string, more: object = {}): object => ({
  id,
  url,
  plans: ['./plan.json'],
  procedures: 'tthc.csv',
  asOf: '2022-11-20',
  ...more,
});

async function schedule(name: string, portals: readonly object[], more: object = {}): Promise<string> {
  const file = at(`${name}.json`);
  await writeFile(file, JSON.stringify({ store: `${name}.sqlite`, cron: '0 2 1 * *', portals, ...more }), 'utf8');
  return file;
}

describe('--check', () => {
  it('prints the next runs in Vietnam wherever the machine stands, and makes nothing', async () => {
    const file = await schedule(
      'check',
      [portal('so-a', 'http://so-a.test/'), portal('so-b', 'http://so-b.test/', { cron: '30 23 31 12 *' })],
      {
        mail: { host: 'smtp.so.vn', user: 'a', from: 'a@so.vn', to: ['b@so.vn'] },
      },
    );
    const texts: string[] = [];
    for (const TZ of ['UTC', 'America/Los_Angeles']) {
      const ran = await start(['schedule', file, '--check'], { TZ }).ended;
      expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
      texts.push(ran.stdout);
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(
      /so-a[^]*lịch tới: 02:00 01\/\d\d\/\d{4} · 02:00 01\/[^]*so-b[^]*lịch tới: 23:30 31\/12\/\d{4}/,
    );
    expect(texts[0]).toContain('chưa đặt SOICONG_SMTP_PASSWORD');
    expect(await readdir(folder)).not.toContain('check.sqlite');
  }, 120_000);

  it('tells when periodic reports fall due', async () => {
    const own = { url: 'http://so-a.test/', plans: ['sonla-skhcn-2022'], procedures: undefined, asOf: '2022-12-01' };
    const ran = await soicong('schedule', await schedule('dues', [portal('so-a', '', own)]), '--check');
    expect(ran.stdout).toContain(
      'hạn báo cáo: quý IV/2022, 6 tháng cuối năm 2022 và năm 2022 trước ngày 12/12/2022, còn 11 ngày',
    );
  });
});

describe('one round', () => {
  it('audits, writes, mails and signs; then tells what has changed; then that nothing has', async () => {
    let listed = PROCEDURES.slice(1);
    const hooks: { body: string; signature: string; at: string }[] = [];
    const hook = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const { 'x-soicong-signature': signature, 'x-soicong-timestamp': time } = request.headers;
        hooks.push({ body, signature: String(signature), at: String(time) });
        response.end();
      });
    });
    await new Promise<void>((up) => hook.listen(0, '127.0.0.1', up));
    const mails = await mailServer({ password: SECRETS.SOICONG_SMTP_PASSWORD });
    try {
      await withPortal(
        listing(() => listed),
        async ({ url }) => {
          const file = await schedule(
            'round',
            [portal('so-a', url), portal('so-b', 'http://127.0.0.1:9/', { recipients: ['rieng@so.vn'] })],
            {
              files: { folder: 'bao-cao', formats: ['html', 'csv'] },
              mail: {
                host: '127.0.0.1',
                port: mails.port,
                security: 'none',
                user: 'soicong',
                from: 'Soi Cổng <a@so.vn>',
                to: ['b@so.vn'],
              },
              webhooks: [{ url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook/bi-mat-cua-duong-dan` }],
            },
          );
          const first = await start(['schedule', file, '--once'], SECRETS).ended;
          // a portal that is down is worth a look by whoever reads the cron's mail
          expect(first.status, first.stderr).toBe(1);
          expect(first.stdout).toContain('sự cố truy cập: không mở được cổng (máy chủ từ chối kết nối)');
          expect(mails.received.map(({ to }) => to.join()).sort()).toEqual(['b@so.vn', 'rieng@so.vn']);
          const whole = mails.received.find(({ to }) => to.includes('b@so.vn'));
          expect(whole?.headers['subject']).toMatch(
            /^Soi Cổng \d\d\/\d\d\/\d{4}: 1 cổng có thay đổi, 1 cổng chưa soi được trọn$/,
          );
          expect(
            whole?.parts.map(({ type, name }) => `${type} ${/filename=(\S+)/.exec(name)?.[1] ?? ''}`.trim()),
          ).toEqual(
            [
              'text/plain',
              'text/html',
              'text/html so-a-2022-11-20-lan-2.html',
              'text/html so-b-2022-11-20-lan-1.html',
            ].map((line) => expect.stringMatching(new RegExp(line.replace(/lan-\d/, 'lan-\\d'))) as string),
          );
          const own = mails.received.find(({ to }) => to.includes('rieng@so.vn'));
          expect(own?.parts[0]?.text).not.toContain(url);

          listed = PROCEDURES.slice(0, -1);
          const second = await start(['schedule', file, '--once', '--portal', 'so-a'], SECRETS).ended;
          expect(second.status, second.stderr).toBe(0);
          const text = mails.received.at(-1)?.parts[0]?.text ?? '';
          expect(text).toMatch(/Mới thiếu \(1\)[^]*2\.010008[^]*Đã khắc phục \(1\)[^]*1\.010001/);

          const third = await start(['schedule', file, '--once', '--portal', 'so-a'], SECRETS).ended;
          expect(third.stdout.trim().split('\n')).toHaveLength(3);
          expect(third.stdout).toContain('không có thay đổi');
          const idle = await start(['schedule', file, '--once'], SECRETS).ended;
          expect({ status: idle.status, stdout: idle.stdout }).toEqual({ status: 0, stdout: '' });

          expect(hooks).toHaveLength(3);
          for (const { body, signature, at: time } of hooks)
            expect(signature).toBe(signatureOf(SECRETS.SOICONG_WEBHOOK_SECRET, Number(time), body));
          const ran = [first, second, third, idle].flatMap(({ stdout, stderr }) => [stdout, stderr]);
          const files = await everything(at('bao-cao'));
          expect(files.size).toBe(2 * 4 + 3 * 3);
          const kept = await readFile(at('round.sqlite'), 'latin1');
          for (const secret of Object.values(SECRETS))
            for (const said of [
              ...ran,
              ...files.values(),
              ...hooks.map(({ body }) => body),
              ...mails.received.map(({ raw }) => raw),
            ])
              expect(said).not.toContain(secret);
          for (const secret of Object.values(SECRETS))
            expect(kept).not.toContain(Buffer.from(secret).toString('latin1'));
          expect([...ran, ...files.values()].join('')).not.toContain('bi-mat-cua-duong-dan');
        },
      );
    } finally {
      await mails.close();
      await new Promise((down) => hook.close(down));
    }
  }, 240_000);

  it('a portal that never answers costs the others nothing', async () => {
    const hung = createServer(() => {});
    await new Promise<void>((up) => hung.listen(0, '127.0.0.1', up));
    try {
      await withPortal(
        listing(() => PROCEDURES),
        async ({ url }) => {
          const file = await schedule(
            'hung',
            [
              portal('treo', `http://127.0.0.1:${(hung.address() as AddressInfo).port}/`, { maxMinutes: 0.02 }),
              portal('so-a', url),
            ],
            { parallel: 1 },
          );
          const ran = await soicong('schedule', file, '--once');
          expect(ran.status).toBe(1);
          expect(ran.stdout).toMatch(/1 cổng có thay đổi, 1 cổng chưa soi được trọn/);
        },
      );
    } finally {
      hung.closeAllConnections();
      await new Promise((down) => hung.close(down));
    }
  }, 150_000);

  it('seals the evidence of the portals that ask for it, and cites it in their reports', async () => {
    await withPortal(
      listing(() => PROCEDURES),
      async ({ url }) => {
        const portals = [portal('so-a', url, { warc: true }), portal('so-b', url)];
        const file = await schedule('sealed', portals, { files: { folder: 'niem', formats: ['json'] } });
        const check = await soicong('schedule', file, '--check');
        expect(check.stdout).toContain('Niêm bằng chứng (WARC) của: so-a\n');
        const ran = await soicong('schedule', file, '--once');
        expect({ status: ran.status, stderr: ran.stderr.includes('niêm') }).toEqual({ status: 0, stderr: false });
        const [own, others] = [await readdir(at('niem/so-a')), await readdir(at('niem/so-b'))];
        expect(others.filter((name) => name.includes('warc'))).toEqual([]);
        const [warc = '', ...more] = own.filter((name) => !name.endsWith('.json'));
        expect({ warc, more }).toEqual({
          warc: expect.stringMatching(/^so-a-[\d-]{15}\.warc\.gz$/) as string,
          more: [],
        });
        const json = own.find((name) => name.endsWith('.json')) ?? '';
        const report = reportSchema.parse(JSON.parse(await readFile(at(`niem/so-a/${json}`), 'utf8')));
        const { records, faults } = await readSealed(at(`niem/so-a/${warc}`));
        expect(faults).toEqual([]);
        expect(report.warc).toMatchObject({ file: warc, records: records.size });
        const cited = report.requirements.flatMap(({ evidence }) =>
          evidence.map(({ warcRecord }) => `<${warcRecord}>`),
        );
        expect(cited.length).toBeGreaterThan(0);
        for (const id of cited) expect(records.has(id)).toBe(true);
      },
    );
  }, 150_000);

  it('two at once: one run', async () => {
    await withPortal(
      slowly(() => {}),
      async ({ url }) => {
        const file = await schedule('twice', [portal('so-a', url)]);
        const both = await Promise.all([soicong('schedule', file, '--once'), soicong('schedule', file, '--once')]);
        expect(both.map(({ status }) => status)).toEqual([0, 0]);
        expect(await runsIn('twice')).toHaveLength(1);
      },
    );
  }, 150_000);
});

describe('signals', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s in the middle: the audit ends cleanly, is kept as interrupted and made up for',
    async (signal) => {
      let running: Running | null = null;
      await withPortal(
        slowly((count) => void (count === 2 && running?.signal(signal))),
        async ({ url, requests }) => {
          const name = `stop-${signal.toLowerCase()}`;
          const file = await schedule(name, [portal('so-a', url)], { files: { folder: name } });
          await due(name, 'so-a');
          running = start(['schedule', file]);
          const ran = await running.ended;
          expect({ status: ran.status, trace: /\.ts:\d+/.test(ran.stderr) }).toEqual({ status: 0, trace: false });
          expect(ran.stdout).toMatch(/dừng giữa chừng/);
          expect((await runsIn(name)).map(({ ended }) => ended)).toEqual(['interrupted']);
          const before = requests.length;
          const next = await soicong('schedule', file, '--once');
          expect(requests.length).toBeGreaterThan(before);
          expect(next.stdout).toContain('đây là lần chạy bù');
          expect((await runsIn(name)).map(({ ended }) => ended)).toEqual(['exhausted', 'interrupted']);
        },
      );
    },
    150_000,
  );

  it('SIGKILL of the scheduler: its audit ends by itself and is kept', async () => {
    let running: Running | null = null;
    await withPortal(
      slowly((count) => void (count === 2 && running?.signal('SIGKILL'))),
      async ({ url }) => {
        const file = await schedule('killed', [portal('so-a', url)]);
        await due('killed', 'so-a');
        running = start(['schedule', file]);
        expect((await running.ended).status).toBeNull();
        await expect.poll(async () => (await runsIn('killed')).length, { timeout: 20_000 }).toBe(1);
        // whoever comes next does not know yet that it is dead
        const next = await soicong('schedule', file, '--once');
        expect(next.stderr).toContain('tiến trình khác');
      },
    );
  }, 150_000);
});

describe('one sentence and status 2, before any portal is asked', () => {
  const WRONG: readonly {
    name: string;
    portals?: readonly object[];
    more?: object;
    args?: readonly string[];
    says: RegExp;
  }[] = [
    {
      name: 'a pattern',
      portals: [portal('a', 'http://x.test/', { cron: '0 2 * *' })],
      says: /w\.json: portals\[0\]\.cron: cần đúng 5 trường/,
    },
    {
      name: 'a plan that is not there',
      portals: [portal('a', 'http://x.test/', { plans: ['khong-co.yaml'] })],
      says: /w\.json: portals\[0\]\.plans\[0\]: không có tệp “.*khong-co\.yaml”/,
    },
    {
      name: 'a plan that nobody knows',
      portals: [portal('a', 'http://x.test/', { plans: ['khong-co'] })],
      says: /portals\[0\]\.plans\[0\]: Không có kế hoạch “khong-co”/,
    },
    {
      name: 'a plan that is none',
      portals: [portal('a', 'http://x.test/', { plans: ['./tthc.csv'] })],
      says: /portals\[0\]\.plans\[0\]: tthc\.csv: /,
    },
    {
      name: 'a plan twice',
      portals: [portal('a', 'http://x.test/', { plans: ['./plan.json', './plan.json'] })],
      says: /portals\[0\]\.plans: kế hoạch “.*” ghi hai lần/,
    },
    {
      name: 'a list that is none',
      portals: [portal('a', 'http://x.test/', { procedures: 'plan.json' })],
      says: /portals\[0\]\.procedures: /,
    },
    { name: 'no address', portals: [{ id: 'a', plans: ['./plan.json'] }], says: /portals\[0\]\.url: thiếu/ },
    { name: 'a folder that is a file', more: { files: { folder: 'tthc.csv' } }, says: /files\.folder: không ghi được/ },
    {
      name: 'a template that is not there',
      more: { files: { folder: 'x', template: 'mau.docx' } },
      says: /files\.template: không có tệp/,
    },
    {
      name: 'a secret that is not set',
      more: { webhooks: [{ url: 'https://n.test', secretEnv: 'KHONG_CO' }] },
      says: /chưa đặt biến môi trường KHONG_CO/,
    },
    { name: 'a portal that is not in it', args: ['--portal', 'khac'], says: /--portal: không có cổng “khac”; có: a/ },
  ];
  it.each(WRONG)('$name', async ({ portals = [portal('a', 'http://x.test/')], more = {}, args = [], says }) => {
    const argv = readArguments(['schedule', await schedule('w', portals, more), '--once', ...args]);
    if (argv.command !== 'schedule') throw new Error('these are the arguments of a schedule');
    const fault: unknown = await scheduleCommand(argv).catch((thrown: unknown) => thrown);
    if (!(fault instanceof Fault || fault instanceof InvalidInput))
      throw new Error(`was not refused: ${String(fault)}`);
    expect(fault.sentence.vi).toMatch(says);
    expect(fault.sentence.vi).not.toContain('\n');
    expect(fault instanceof Fault ? fault.status : 2).toBe(2);
    expect(await readdir(folder)).not.toContain('w.sqlite');
  });

  it.each([[], ['khong-co.yaml'], ['a', 'b'], ['a', '--once', '--check'], ['a', '--portal', 'x']])(
    'schedule %s %s %s',
    async (...args) => {
      const ran = await soicong('schedule', ...args);
      expect(ran.status).toBe(2);
      expect(sentence(ran).length).toBeGreaterThan(10);
    },
  );
});

function listing(listed: () => typeof PROCEDURES): PortalDefinition {
  const page = (title: string, body: string): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  return {
    answers: {
      '/': page('Sở Khoa học và Công nghệ', '<ul class="menu"><li><a href="/tthc">Thủ tục hành chính</a></li></ul>'),
      '/tthc': () =>
        page(
          'Danh mục thủ tục hành chính',
          `<h1>Danh mục thủ tục hành chính</h1>${tableOf(listed(), { link: () => null })}`,
        ),
    },
  };
}

/** `asked`: told of each request before it is answered. */
function slowly(asked: (count: number) => void): PortalDefinition {
  let count = 0;
  const { answers } = listing(() => PROCEDURES);
  return {
    answers: Object.fromEntries(
      Object.entries(answers).map(([path, answer]) => [
        path,
        (request) => {
          asked(++count);
          const made = typeof answer === 'function' ? answer(request) : answer;
          return { ...(typeof made === 'string' ? { body: made } : made), delayMs: SLOW_MS };
        },
      ]),
    ),
  };
}

/** As if the scheduler had run before and missed its time since. */
async function due(name: string, portalId: string): Promise<void> {
  const { history, store } = await openScheduleStore(at(`${name}.sqlite`));
  await store.markHandled('lich-soi', portalId, '2026-01-01T00:00:00.000Z');
  await history.close();
}

async function runsIn(name: string): ReturnType<Awaited<ReturnType<typeof openScheduleStore>>['history']['runs']> {
  const { history } = await openScheduleStore(at(`${name}.sqlite`));
  try {
    return await history.runs();
  } finally {
    await history.close();
  }
}

async function everything(root: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
}

function sentence({ stderr }: Ran): string {
  expect(stderr.trim().split('\n').length, stderr).toBe(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  return stderr.trim();
}
