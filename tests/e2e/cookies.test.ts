/** The user's cookies stay where they are: an audit asks as a stranger would. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, type BuiltExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';
import { serve, type TestServer } from '../support/server.ts';
import { hotlinePlan } from './hotline-portal.ts';

const HOME = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title><body>
  <nav><a href="/gioi-thieu">Giới thiệu</a> <a href="/lien-he">Liên hệ</a></nav>
  <main><h1>Sở Khoa học và Công nghệ</h1><p>Đường dây nóng: 0238 3844 500</p></main></body></html>`;

let built: BuiltExtension;
let extension: ExtensionBrowser;
let site: TestServer;
beforeAll(async () => {
  built = await buildExtension();
  site = await serve({ '/': HOME, '/gioi-thieu': HOME, '/lien-he': HOME });
  extension = await ExtensionBrowser.launch(built.folder);
  await extension.allow('*://127.0.0.1/*');
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
  await extension.put('plans', {
    id: hotlinePlan.id,
    plan: hotlinePlan,
    from: null,
    changedAt: '2022-11-20T00:00:00Z',
  });
}, 240_000);
afterAll(async () => {
  await extension.close();
  await site.close();
  await built.remove();
}, 60_000);

describe('cookies of the user', { timeout: 120_000 }, () => {
  it('go with the pages that the user opens, and with no request of an audit', async () => {
    await extension.context.addCookies([{ name: 'phien', value: 'cua-toi', url: `${site.origin}/` }]);
    const tab = await extension.context.newPage();
    await tab.goto(`${site.origin}/`);
    const own = site.asked.length;
    expect(site.asked.map(({ headers }) => headers.cookie)).toContain('phien=cua-toi');
    await tab.close();
    await extension.startAudit({ url: `${site.origin}/`, planIds: [hotlinePlan.id], asOf: '2022-11-20' });
    const [report] = await extension.ended(1);
    expect(report?.requirements[0]?.outcome).toBe('passed');
    const asked = site.asked.slice(own).filter(({ path }) => !path.startsWith('/favicon'));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.map(({ headers }) => headers.cookie ?? '').filter((cookie) => cookie !== '')).toEqual([]);
  });
});
