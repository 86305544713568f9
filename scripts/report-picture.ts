// The picture of the README: the report of the sample portal, as it looks on the portal's own day.
// Needs an installed Chromium or Chrome: on the PATH, or named by SOICONG_BROWSER.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { demoPortal } from '../demo/portal.ts';
import { TODAY } from '../demo/portal/layout.ts';
import { servePortal } from '../demo/serve-portal.ts';
import { audit, userAgent } from '../lib/audit.ts';
import { findPlan, readReference } from '../lib/plans/index.ts';
import { nodePorts } from '../lib/platform/node/ports.ts';
import { htmlReport } from '../lib/report/html.ts';

const ROOT = new URL('../', import.meta.url);
const PICTURE = new URL('docs/report.png', ROOT);
const SIZE = { width: 1100, height: 900 };
/** Fixed, since the report shows the address: the picture changes only with the report. */
const PORT = 8822;
/** Half past eight in the morning in Vietnam. */
const NOW = `${TODAY}T01:30:00.000Z`;

await mkdir(new URL('.', PICTURE), { recursive: true });
await photograph(await demoReport());
console.log(PICTURE.pathname);

async function demoReport(): Promise<string> {
  const plan = findPlan('nghean-skhcn-2022');
  if (plan === undefined) throw new Error('the plan of the sample portal is missing');
  const bytes = await readFile(new URL('demo/procedures.csv', ROOT));
  const reference = await readReference({ bytes, fileName: 'procedures.csv' });
  const portal = await servePortal(demoPortal(), { port: PORT });
  const ports = nodePorts({ insecure: false, start: portal.url });
  try {
    const clock = { ...ports.clock, now: () => NOW };
    const report = await audit(
      {
        start: portal.url,
        plan,
        reference,
        asOf: TODAY,
        exhaustive: false,
        maxPages: 1000,
        maxMinutes: 10,
        concurrency: 4,
        ignoreRobots: false,
        userAgent: userAgent(undefined, 'picture'),
        maxBytes: 1e7,
        timeoutMs: 30_000,
      },
      { ...ports, clock },
    );
    return htmlReport(report, 'vi');
  } finally {
    await ports.close();
    await portal.close();
  }
}

async function photograph(html: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    chromiumSandbox: false,
    args: ['--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    await page.setContent(html);
    await page.screenshot({ path: PICTURE.pathname });
  } finally {
    await browser.close();
  }
}

function installedBrowser(): string {
  const named = process.env['SOICONG_BROWSER'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const found = [...(named === undefined ? [] : [named]), ...paths].find((path) => existsSync(path));
  if (found === undefined) throw new Error('no Chromium on the PATH; name one by SOICONG_BROWSER');
  return found;
}
