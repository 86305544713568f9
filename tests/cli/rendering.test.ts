/** `--render` as a user meets it: the real command, a real browser, or none. */

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../lib/model/report.ts';
import { soicong, start } from '../support/command-line.ts';
import { serve, type Routes, type TestServer } from '../support/server.ts';

const SHELL = '<!doctype html><title>Cổng</title><div id="root"></div><script src="/app.js"></script>';
const APP = `fetch('/api').then((a) => a.json()).then(({so}) => {
  document.getElementById('root').innerHTML = '<h1>Sở Khoa học</h1><p>Đường dây nóng: ' + so + '</p>'; });`;
const ROUTES: Routes = {
  '/': SHELL,
  '/app.js': { headers: { 'content-type': 'text/javascript' }, body: APP },
  '/api': { headers: { 'content-type': 'application/json' }, body: '{"so": "0212.3855.166"}' },
};

const undone: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const undo of undone.splice(0).reverse()) await undo();
});

async function served(routes: Routes): Promise<TestServer> {
  const server = await serve(routes);
  undone.push(() => server.close());
  return server;
}

function environment(name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  undone.push(async () => {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  });
}

describe('--render', { timeout: 60_000 }, () => {
  it('lets explain read a page that scripts fill', async () => {
    const { origin } = await served(ROUTES);
    const { status, stdout } = await soicong('explain', `${origin}/`, '--json', '-');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ rendered: true, phones: [{ e164: '+842123855166', hotline: true }] });
  });

  it('without a browser: nothing is called failed, and it is said what to do', async () => {
    environment('SOICONG_CHROMIUM', '/khong/co/chromium');
    const { origin } = await served(ROUTES);
    const { status, stdout } = await soicong(
      'audit',
      `${origin}/`,
      '--plan',
      'sonla-skhcn-2022',
      '--json',
      '-',
      '--quiet',
    );
    expect(status).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.counts).toMatchObject({ passed: 0, partial: 0, failed: 0 });
    expect(report.requirements.find(({ id }) => id === 'hotline')?.summary.vi).toContain(
      'cài Chromium, Chrome hoặc Edge',
    );
    expect(report.crawl.errors).toMatchObject([{ url: `${origin}/`, reason: 'needs-rendering' }]);
    const always = await soicong('audit', `${origin}/`, '--plan', 'sonla-skhcn-2022', '--render', 'always');
    expect(always).toMatchObject({ status: 2, stdout: '' });
    expect(always.stderr).toMatch(
      /^soicong: --render always: không tìm thấy trình duyệt; [^\n]*SOICONG_CHROMIUM[^\n]*\n$/,
    );
  });

  it('knows three words', async () => {
    const { status, stderr } = await soicong('explain', 'http://127.0.0.1:9/', '--render', 'sometimes', '--lang', 'en');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'soicong: --render: auto, always or never (got “sometimes”).\n',
    });
  });

  it('ends with the run on Ctrl-C, and leaves no browser behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'soicong-render-'));
    undone.push(() => rm(folder, { recursive: true, force: true }));
    environment('TMPDIR', folder);
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    const { origin } = await served({
      ...ROUTES,
      '/api': () => {
        resolve();
        return undefined;
      },
    });
    const running = start(['audit', `${origin}/`, '--plan', 'sonla-skhcn-2022', '--json', '-']);
    await asked;
    expect((await readdir(folder)).length).toBeGreaterThan(0);
    running.interrupt();
    const { status, stdout } = await running.ended;
    expect(status).toBe(0);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.crawl.ended).toBe('interrupted');
    expect(report.counts).toMatchObject({ passed: 0, partial: 0, failed: 0 });
    expect((await readdir(folder)).filter((name) => name.includes('profile'))).toEqual([]);
  });
});
