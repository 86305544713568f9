/** The renderer with a real Chromium; what it asks for is answered here, so that nothing else is reached. */

import { afterAll, describe, expect, it } from 'vitest';
import type { FetchedResponse, PartRequest, RenderRequest } from '../../lib/model/ports.ts';
import { findBrowser } from '../../lib/platform/node/find-browser.ts';
import { createRenderer } from '../../lib/platform/node/renderer.ts';

const PORTAL = 'https://portal.test/';
const program = findBrowser();
if (program === null) throw new Error('these tests need a browser: apt-get install chromium');
const renderer = createRenderer(program);
afterAll(() => renderer.close());

type Parts = Readonly<Record<string, string | ((part: PartRequest) => string | null)>>;

interface Shown {
  readonly answer: Awaited<ReturnType<typeof renderer.render>>;
  /** `purpose url` of each. */
  readonly asked: readonly string[];
}

async function shown(html: string, parts: Parts = {}, over: Partial<RenderRequest> = {}): Promise<Shown> {
  const asked: string[] = [];
  const answer = await renderer.render({
    url: PORTAL,
    html: `<!doctype html><html><head><title>Cổng</title></head><body>${html}</body></html>`,
    userAgent: 'SoiCong/0.1 (+https://lien-he.test)',
    maxBytes: 10_000_000,
    timeoutMs: 15_000,
    ask: async (part) => {
      asked.push(`${part.purpose} ${part.url}`);
      const found = parts[part.url.replace('https://portal.test', '')];
      const body = typeof found === 'function' ? found(part) : found;
      return body === undefined || body === null ? null : response(part.url, body);
    },
    ...over,
  });
  return { answer, asked };
}

function response(url: string, text: string): FetchedResponse {
  const body = new TextEncoder().encode(text);
  const type = text.startsWith('<')
    ? 'text/html; charset=utf-8'
    : text.startsWith('{')
      ? 'application/json'
      : 'text/javascript';
  return { ok: true, status: 200, url, headers: { 'content-type': type }, body, wireBytes: body.length, elapsedMs: 1 };
}

const write = (text: string): string => `document.body.insertAdjacentHTML('beforeend', '${text}')`;

describe('a page that scripts fill', { timeout: 40_000 }, () => {
  it('is taken down with what its own scripts, others and data put there', async () => {
    const { answer, asked } = await shown(
      '<div id="root"></div><script>document.title = "Sở Khoa học";</script><script src="/app.js"></script>',
      {
        '/app.js': `fetch('/api/menu').then((r) => r.json()).then(({ten}) => setTimeout(() => { root.innerHTML = '<a href="/tthc">' + ten + '</a>' }, 300))`,
        '/api/menu': '{"ten": "Thủ tục hành chính"}',
      },
    );
    expect(answer).toMatchObject({ ok: true, url: PORTAL });
    expect(answer.ok && answer.html).toContain('<a href="/tthc">Thủ tục hành chính</a>');
    expect(answer.ok && answer.html).toContain('<title>Sở Khoa học</title>');
    expect(answer.ok && answer.html).not.toMatch(/<script|root\.innerHTML/);
    expect(asked).toEqual(['code https://portal.test/app.js', 'data https://portal.test/api/menu']);
  });

  it('shows what stands in shadow trees, and nothing for readers without scripts', async () => {
    const { answer } = await shown(
      `<so-khcn></so-khcn><noscript>Hãy bật JavaScript</noscript><script>
      customElements.define('so-khcn', class extends HTMLElement { connectedCallback() {
        const root = this.attachShadow({mode: 'open'}); root.innerHTML = '<p>Đường dây nóng</p><so-trong></so-trong>'; } });
      customElements.define('so-trong', class extends HTMLElement { connectedCallback() {
        this.attachShadow({mode: 'open'}).innerHTML = '<b>0238 3844 500</b>'; } });</script>`,
    );
    expect(answer.ok && answer.html).toMatch(/Đường dây nóng[\s\S]*0238 3844 500/);
    expect(answer.ok && answer.html).not.toContain('Hãy bật');
  });

  it('asks for no pictures, sounds, fonts, styles or frames, and tells who asks', async () => {
    const { answer, asked } = await shown(
      `<link rel="stylesheet" href="/a.css"><img src="/a.png"><video src="/a.mp4"></video><iframe src="/khung"></iframe>
      <style>@font-face { font-family: x; src: url(/x.woff2) } body { font-family: x }</style>
      <script>navigator.sendBeacon('/dem', '1'); new WebSocket('wss://portal.test/w'); new EventSource('/e');
      ${write("' + navigator.userAgent + '")}</script>`,
    );
    expect(asked).toEqual([]);
    expect(answer.ok && answer.html).toContain('SoiCong/0.1 (+https://lien-he.test)');
  });

  it('may lead on to another page, but not for ever, and not where the crawl would not go', async () => {
    const moved = await shown('<script>location.href = "/trang-chu"</script>', {
      '/trang-chu': '<h1>Trang chủ mới</h1>',
    });
    expect(moved.answer).toMatchObject({ ok: true, url: 'https://portal.test/trang-chu' });
    const away = await shown(`<p>Ở lại</p><script>location.href = "https://nguoi-la.test/"</script>`);
    expect(away.answer).toMatchObject({ ok: true, url: PORTAL });
    expect(away.answer.ok && away.answer.html).toContain('Ở lại');
    expect(away.asked).toEqual(['page https://nguoi-la.test/']);
    const loop = Array.from({ length: 9 }, (_, at): [string, string] => [
      `/${at}`,
      `<p>Trang ${at}</p><script>location.href = "/${at + 1}"</script>`,
    ]);
    const again = await shown('<script>location.href = "/1"</script>', Object.fromEntries(loop));
    expect(again.answer).toMatchObject({ ok: true, url: 'https://portal.test/4' });
  });

  it('tells its address when its scripts change it', async () => {
    const { answer } = await shown(`<p>Trang</p><script>history.replaceState(null, '', '/vi/trang-chu')</script>`);
    expect(answer).toMatchObject({ ok: true, url: 'https://portal.test/vi/trang-chu' });
  });

  it('opens no windows, waits for no dialog, downloads nothing', async () => {
    const { answer, asked } = await shown(
      `<script>onbeforeunload = () => 'ở lại'; alert('Chào'); if (!confirm('Đồng ý?')) ${write('<p>đã từ chối</p>')};
      window.open('/quang-cao'); window.open('https://la.test/'); print();
      const a = document.createElement('a'); a.href = 'data:application/octet-stream,x'; a.download = 'x.exe'; a.click();
      ${write('<p>xong</p>')}</script>`,
    );
    expect(answer.ok && answer.html).toMatch(/đã từ chối[\s\S]*xong/);
    expect(asked).toEqual([]);
  });

  it('rests while a clock ticks, and while it asks the time again and again', async () => {
    const ticking = await shown(
      `<p id="gio"></p><script>setInterval(() => { gio.textContent = 'x'.repeat(Math.random() * 99) }, 40)</script>`,
    );
    expect(ticking.answer).toMatchObject({ ok: true });
    const asking = await shown(
      `<p>${'Trang chủ của Sở. '.repeat(20)}</p><script>setInterval(() => fetch('/gio'), 50)</script>`,
      { '/gio': '{}' },
    );
    expect(asking.answer).toMatchObject({ ok: true });
  });
});

describe('a page that does not do well', { timeout: 120_000 }, () => {
  it.each([
    ['never comes to rest', `<script>setInterval(() => { fetch('/gio'); ${write('<p>thêm</p>')} }, 30)</script>`],
    ['hangs', '<script>for (;;);</script>'],
    ['waits for a script that never comes', '<script src="/mai.js"></script>'],
  ])('%s', async (_, html) => {
    const { answer } = await shown(
      html,
      { '/gio': '{}' },
      {
        timeoutMs: 4_000,
        ...(html.includes('mai.js') ? { ask: async () => new Promise<never>(() => undefined) } : {}),
      },
    );
    expect(answer).toMatchObject({ ok: false, reason: 'render-timeout' });
  });

  it('is too large', async () => {
    // long enough on a busy machine, too: what is too large must not look slow
    const patient = { timeoutMs: 50_000 };
    const { answer } = await shown(
      `<div id="kho" hidden></div><script>kho.append('x'.repeat(60_000_000))</script>`,
      {},
      patient,
    );
    expect(answer).toMatchObject({ ok: false, reason: 'too-large' });
    const many = await shown(
      `<script>document.body.innerHTML = '<i></i>'.repeat(300_000)</script>`,
      {},
      { ...patient, maxBytes: 1_000_000 },
    );
    expect(many.answer).toMatchObject({ ok: false, reason: 'too-large' });
  });

  it('breaks its tab by eating memory, and leaves the browser to others', async () => {
    const greedy = `<script>const all = []; for (let some = [1.5]; ; all.push(some)) some = some.concat(some);</script>`;
    const [broken, sound] = await Promise.all([
      shown(greedy),
      shown(`<script>${write('<p>vẫn đọc được</p>')}</script>`),
    ]);
    expect(broken.answer).toMatchObject({ ok: false, reason: 'render-failed', detail: 'the tab broke down' });
    expect(sound.answer.ok && sound.answer.html).toContain('vẫn đọc được');
  });

  it('is given up when the user interrupts, before, meanwhile and in the queue', async () => {
    const user = new AbortController();
    const waiting = [1, 2, 3].map(async () => shown('<script>for (;;);</script>', {}, { signal: user.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    user.abort();
    for (const { answer } of await Promise.all([...waiting, shown('', {}, { signal: user.signal })]))
      expect(answer).toMatchObject({ ok: false, reason: 'aborted' });
  });
});

describe('a browser', { timeout: 40_000 }, () => {
  it('that does not start is as none', async () => {
    const broken = createRenderer(process.execPath);
    const request = { url: PORTAL, html: '', userAgent: 'x', maxBytes: 1e6, timeoutMs: 5_000, ask: async () => null };
    expect(await broken.render(request)).toMatchObject({ ok: false, reason: 'needs-rendering' });
    await broken.close();
    expect(await broken.render(request)).toMatchObject({ ok: false });
  });

  it('that is not there is not found: the variable names it, whatever else is installed', () => {
    const isProgram = (path: string): boolean => ['/usr/bin/chromium', '/opt/own/chrome'].includes(path);
    const find = (env: Record<string, string>, platform = 'linux') => findBrowser({ platform, env, isProgram });
    expect(find({ PATH: '/bin:/usr/bin' })).toBe('/usr/bin/chromium');
    expect(find({})).toBe('/usr/bin/chromium');
    expect(find({ SOICONG_CHROMIUM: '/opt/own/chrome' })).toBe('/opt/own/chrome');
    expect(find({ SOICONG_CHROMIUM: '/nowhere' })).toBe(null);
    expect(find({}, 'darwin')).toBe(null);
    const windows = { PROGRAMFILES: String.raw`C:\Program Files`, LOCALAPPDATA: String.raw`C:\Users\an\AppData\Local` };
    const edge = String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`;
    expect(findBrowser({ platform: 'win32', env: windows, isProgram: (path) => path === edge })).toBe(edge);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser({ platform: 'darwin', env: {}, isProgram: (path) => path === chrome })).toBe(chrome);
  });
});
