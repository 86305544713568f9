/** Portals that scripts fill, served on a loopback port and rendered by a real Chromium. */

import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { audit, userAgent, type AuditOptions } from '../../lib/audit.ts';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { readReference } from '../../lib/plans/index.ts';
import { nodePorts } from '../../lib/platform/node/ports.ts';
import { applicationPortal, portalWithHoles } from '../portals/script-portal.ts';
import { serve, type Routes, type TestServer } from '../support/server.ts';
import { byPath, PLAN, told, TRUE } from './hostile/hostile-audit.ts';
import { knownPages, PROCEDURE_LIST, REFERENCE_CSV } from './hostile/known-portal.ts';

const LOCAL = 'http://127.0.0.1/';
const reference = await readReference({ bytes: new TextEncoder().encode(REFERENCE_CSV), fileName: 'tthc.csv' });
/** One browser for all. */
const ports = nodePorts({ start: LOCAL });
const blind = nodePorts({ start: LOCAL, browser: null });
afterAll(async () => Promise.all([ports.close(), blind.close()]));

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function served(routes: Routes): Promise<TestServer> {
  const server = await serve(routes);
  servers.push(server);
  return server;
}

async function audited(routes: Routes, over: Partial<AuditOptions> = {}, through = ports) {
  const server = await served(routes);
  const report = await audit(
    {
      start: `${server.origin}/`,
      plan: PLAN,
      reference,
      asOf: '2022-11-20',
      exhaustive: false,
      maxPages: 1e3,
      maxMinutes: 60,
      concurrency: 4,
      ignoreRobots: false,
      userAgent: userAgent(),
      maxBytes: 1e7,
      timeoutMs: 1e4,
      ...over,
    },
    through,
  );
  return { report: reportSchema.parse(report), server, errors: byPath(report.crawl.errors, server.origin) };
}

function proofs({ requirements }: Report) {
  return requirements.flatMap(({ evidence }) => evidence);
}

const nobodyCanTell = Object.fromEntries(Object.keys(TRUE).map((id) => [id, 'cantTell']));

describe('a portal that is one application', { timeout: 180_000 }, () => {
  it.each([false, true])('is judged as what it shows; exhaustive: %s', async (exhaustive) => {
    const { report, server, errors } = await audited(applicationPortal(), { exhaustive });
    expect(told(report)).toEqual(TRUE);
    expect(errors).toEqual({});
    expect(proofs(report).filter(({ rendered }) => rendered !== true)).toEqual([]);
    const agents = new Set(server.asked.map(({ headers }) => headers['user-agent']));
    expect([...agents]).toEqual([userAgent()]);
    expect(server.asked.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  });

  it('has missing pages told from those that are there', async () => {
    const { '/api/page': page } = applicationPortal();
    if (typeof page !== 'function') throw new Error('the application has no pages');
    const plan = { ...PLAN, requirements: PLAN.requirements.filter(({ kind }) => kind === 'hotline') };
    const { report, errors } = await audited(
      applicationPortal({
        '/api/page': (asked, raw) =>
          asked.path.includes('duong-day-nong')
            ? page({ ...asked, path: '/api/page?path=/khong-co' }, raw)
            : page(asked, raw),
      }),
      { plan },
    );
    expect(told(report)).toEqual({ hotline: 'failed', 'hotline-all': 'failed' });
    expect(errors).toEqual({ '/duong-day-nong': 'soft-404' });
  });

  it('cannot be told without a browser, and it is said what to do', async () => {
    for (const [through, over] of [
      [blind, {}],
      [blind, { exhaustive: true }],
      [ports, { render: 'never' }],
    ] as const) {
      const { report, errors } = await audited(applicationPortal(), over, through);
      expect(told(report)).toEqual(nobodyCanTell);
      expect(errors).toEqual({ '/': 'needs-rendering' });
      expect(report.requirements[0]?.summary.vi).toContain('cần dựng trang bằng trình duyệt: cài Chromium');
    }
  });

  it('cannot be told when its data does not come, and none of it is called missing', async () => {
    const { report, errors } = await audited(applicationPortal({ '/api/page': { status: 500, body: 'lỗi' } }));
    expect(told(report)).toEqual(nobodyCanTell);
    expect(errors).toEqual({ '/': 'render-failed' });
  });
});

describe('a portal with holes that scripts fill', { timeout: 120_000 }, () => {
  it('is judged as what it shows, and only those pages are rendered', async () => {
    const { report, server, errors } = await audited(portalWithHoles());
    expect(told(report)).toEqual(TRUE);
    expect(errors).toEqual({});
    const rendered = new Set(
      proofs(report).flatMap(({ url, rendered }) => (rendered === true ? [new URL(url).pathname] : [])),
    );
    expect([...rendered].toSorted()).toEqual(['/cai-cach-hanh-chinh', '/duong-day-nong', '/thu-tuc-hanh-chinh']);
    const filled = server.asked.filter(({ path }) => path.startsWith('/api/manh')).map(({ path }) => path);
    expect(filled.length).toBe(new Set(filled).size);
  });

  it('has a list whose data address fails: what it holds is unknown', async () => {
    const address = `/api/manh?trang=${encodeURIComponent(PROCEDURE_LIST)}`;
    const { report, errors } = await audited(portalWithHoles({ [address]: { status: 503, body: '' } }));
    expect(told(report)).toEqual({ ...TRUE, 'procedure-set': 'cantTell', 'procedure-detail': 'cantTell' });
    expect(errors).toEqual({ [PROCEDURE_LIST]: 'render-failed' });
  });

  it('has an empty list that stays empty: that is known', async () => {
    const address = `/api/manh?trang=${encodeURIComponent(PROCEDURE_LIST)}`;
    const html = '';
    const empty = { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ html }) };
    const { '/thu-tuc-hanh-chinh': list, ...others } = portalWithHoles({ [address]: empty });
    if (typeof list !== 'string') throw new Error('the portal has no list');
    const alone = list.replace(/<div class="pagination">[\s\S]*?<\/div>/, '');
    const { report } = await audited({ ...others, [PROCEDURE_LIST]: alone });
    const set = report.requirements.find(({ id }) => id === 'procedure-set');
    expect(set).toMatchObject({ outcome: 'failed', gaps: [{ code: 'empty-procedure-list' }] });
  });
});

describe('a page that would reach further', { timeout: 120_000 }, () => {
  it('is kept from other addresses inside the network, other windows and other sites', async () => {
    const trap = await served({ '*': 'bẫy' });
    const elsewhere = trap.origin.replace('127.0.0.1', 'localhost');
    const home = (knownPages()['/'] ?? '').replace(/<p>Chào[\s\S]*?<\/p>/, '<p id="chao"></p>');
    const attack = `<script>for (const to of ['${trap.origin}/a', '${elsewhere}/b', 'http://[::1]:${trap.port}/c', 'http://169.254.169.254/d', 'file:///etc/passwd'])
      { fetch(to).catch(() => undefined); fetch(to, {method: 'POST', body: 'x', mode: 'no-cors'}).catch(() => undefined);
        window.open(to); new Image().src = to; const s = document.createElement('script'); s.src = to; document.head.append(s);
        const f = document.createElement('iframe'); f.src = to; document.body.append(f); 
        try { navigator.sendBeacon(to, 'x'); new WebSocket(to.replace('http', 'ws')); } catch {} }
      alert('Chào'); document.getElementById('chao').textContent = 'Chào mừng bạn';
      fetch('/lui?toi=${trap.port}').catch(() => undefined); setTimeout(() => { location.href = '${trap.origin}/e'; }, 300);</script></body>`;
    const { report, server } = await audited({
      ...knownPages(),
      '/': home.replace('</body>', attack),
      '/lui': { status: 302, headers: { location: `${trap.origin}/f` } },
    });
    expect(trap.asked).toEqual([]);
    expect(server.paths()).toContain(`/lui?toi=${trap.port}`);
    expect(told(report)).toEqual(TRUE);
  });

  it('makes requests on its own portal that are counted, and posts to no other', async () => {
    const home = (knownPages()['/'] ?? '').replace(/<p>Chào[\s\S]*?<\/p>/, '<p id="chao"></p>');
    const asking = `<script>fetch('/api/chao', {method: 'POST', headers: {'content-type': 'application/json', 'x-khach': '1'}, body: '{"a":1}'})
      .then((a) => a.text()).then((text) => { document.getElementById('chao').textContent = text; });
      fetch('/api/xoa', {method: 'DELETE'}).catch(() => undefined); document.cookie = 'theo=1';</script></body>`;
    const { report, server } = await audited({
      ...knownPages(),
      '/': home.replace('</body>', asking),
      '/api/chao': ({ method, body, headers }) =>
        `${method} ${body} ${String(headers['x-khach'])} ${String(headers.cookie)}`,
    });
    expect(server.asked.filter(({ path }) => path.startsWith('/api/'))).toMatchObject([
      { method: 'POST', body: '{"a":1}', headers: { 'x-khach': '1', 'user-agent': userAgent() } },
    ]);
    expect(report.crawl.requests).toBe(server.asked.length);
  });
});

describe('a portal with holes, without a browser', { timeout: 60_000 }, () => {
  it('has lists whose rows are unknown, and it is said what to do', async () => {
    for (const exhaustive of [false, true]) {
      const { report, errors } = await audited(portalWithHoles(), { exhaustive }, blind);
      expect(told(report)).toMatchObject({
        'procedure-set': 'cantTell',
        'procedure-detail': 'cantTell',
        column: 'cantTell',
      });
      expect(errors).toMatchObject({ [PROCEDURE_LIST]: 'needs-rendering' });
      const set = report.requirements.find(({ id }) => id === 'procedure-set');
      expect(set?.summary.vi).toContain('cần dựng trang bằng trình duyệt: cài Chromium');
    }
  });
});
