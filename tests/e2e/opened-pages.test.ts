/** Pages that only scripts fill: unknown to the audit, until the user opens them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import { parsePlan } from '../../lib/plans/load.ts';
import type { Report } from '../../lib/model/report.ts';
import { buildExtension, type BuiltExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';

const HOME = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title>
<body><div id="root"></div><script src="/app.js"></script></body></html>`;
const APP = `document.getElementById('root').innerHTML = '<header><h1>Sở Khoa học và Công nghệ Nghệ An</h1></header>' +
  '<main><p>Đường dây nóng: <b>0238 3844 500</b></p><p>Tin tức, sự kiện và thông báo của Sở Khoa học và Công nghệ.</p></main>';`;
const PORTAL = {
  answers: { '/': HOME, '/app.js': { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: APP } },
};
const PLAN = JSON.stringify({
  id: 'duong-day-nong-2022',
  title: { vi: 'Kế hoạch', en: 'Plan' },
  department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'Nghệ An Department of Science and Technology' },
  province: 'Nghệ An',
  year: 2022,
  requirements: [
    { id: 'hotline', kind: 'hotline', title: { vi: 'Đường dây nóng', en: 'Hotline' }, clause: 'I', weight: 'critical' },
  ],
});

let built: BuiltExtension;
let extension: ExtensionBrowser;
let portal: ServedPortal;
beforeAll(async () => {
  built = await buildExtension();
  portal = await servePortal(PORTAL);
  extension = await ExtensionBrowser.launch(built.folder);
  await extension.allow('*://127.0.0.1/*');
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
  const plan = parsePlan(PLAN, 'plan.json');
  await extension.put('plans', { id: plan.id, plan, from: null, changedAt: '2022-11-20T00:00:00Z' });
}, 180_000);
afterAll(async () => {
  await extension.close();
  await portal.close();
  await built.remove();
});

const hotlineOf = (report: Report | undefined) => {
  const found = report?.requirements[0];
  return { outcome: found?.outcome, rendered: found?.evidence.map(({ rendered }) => rendered) };
};

describe('a page that the user opens', { timeout: 120_000 }, () => {
  it('is added to the run that could not read it, under the same number and with no request for the others', async () => {
    await extension.startAudit({ url: portal.url, planIds: ['duong-day-nong-2022'], asOf: '2022-11-20' });
    const [before] = await extension.ended(1);
    expect(hotlineOf(before)).toEqual({ outcome: 'cantTell', rendered: [] });

    const tab = await extension.context.newPage();
    await tab.goto(portal.url);
    await expect.poll(async () => (await extension.rows('opened')).length, { timeout: 20_000 }).toBe(1);
    await tab.close();
    const asked = portal.requests.length;
    await extension.alarm('opened');
    await expect
      .poll(async () => hotlineOf(await extension.report(1)), { timeout: 30_000 })
      .toEqual({ outcome: 'passed', rendered: [true] });
    expect((await extension.ended(1)).length).toBe(1);
    expect(portal.requests.length).toBe(asked);
  });

  it('is not kept when no audit asked for it', async () => {
    const kept = async () => extension.rows<{ readonly url: string; readonly openedAt: string }>('opened');
    const [before] = await kept();
    const tab = await extension.context.newPage();
    await tab.goto(new URL('/quan-tri', portal.url).href);
    // taken after the other, so that the other has had its time
    await tab.goto(portal.url);
    await expect.poll(async () => (await kept())[0]?.openedAt, { timeout: 20_000 }).not.toBe(before?.openedAt);
    expect((await kept()).map(({ url }) => url)).toEqual([portal.url]);
    await tab.close();
  });
});
