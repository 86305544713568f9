/** A whole audit in the background of the built extension, against the command line's audit of the same portal. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { servePortal, type ServedPortal } from '../../demo/serve-portal.ts';
import type { Report } from '../../lib/model/report.ts';
import { readReference } from '../../lib/plans/index.ts';
import { soicong } from '../support/command-line.ts';
import { buildExtension, ExtensionBrowser, type BuiltExtension } from '../support/extension-browser.ts';

const PLAN = 'nghean-skhcn-2022';
const AS_OF = '2022-11-20';
const PROCEDURES = join(import.meta.dirname, '../../demo/procedures.csv');

let built: BuiltExtension;
let extension: ExtensionBrowser;
let portal: ServedPortal;
beforeAll(async () => {
  built = await buildExtension();
}, 120_000);
afterAll(async () => built.remove());
beforeEach(async () => {
  portal = await servePortal(demoPortal());
  extension = await ExtensionBrowser.launch(built.folder);
  await extension.allow('*://127.0.0.1/*');
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
});
afterEach(async () => {
  await extension.close();
  await portal.close();
});

/** What must not depend on where the audit ran: all but times and counts of requests. */
function told({ requirements, score, counts, portal: { url, title }, plan }: Report): unknown {
  return {
    portal: { url, title },
    plan: plan.id,
    score,
    counts,
    requirements: requirements.map(({ evidence, ...requirement }) => ({
      ...requirement,
      evidence: evidence.map((proof) => ({ ...proof, fetchedAt: '' })),
    })),
  };
}

async function commandLine(url: string): Promise<Report> {
  const { stdout, stderr, status } = await soicong(
    'audit',
    url,
    '--plan',
    PLAN,
    '--as-of',
    AS_OF,
    '--procedures',
    PROCEDURES,
    '--json',
    '-',
    '--render',
    'never',
    '--quiet',
    '--no-store',
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

describe('an audit in the background', { timeout: 120_000 }, () => {
  it('comes to the same as the command line’s of the same portal', async () => {
    const list = await readReference({ bytes: await readFile(PROCEDURES), fileName: 'procedures.csv' });
    const referenceId = await extension.put('references', { name: 'Danh mục', list, addedAt: '2022-11-20T00:00:00Z' });
    await extension.startAudit({ url: portal.url, planIds: [PLAN], referenceId, asOf: AS_OF });
    const [report] = await extension.ended(1);
    if (report === undefined) throw new Error('no report');
    const asked = [...portal.requests];
    expect(asked.length).toBe(new Set(asked).size);
    expect(told(report)).toEqual(told(await commandLine(portal.url)));
  });
});
