/** Attachments are read in the background too: PDF, DOCX, XLSX, DOC, archives, scans and broken files. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../lib/plans/index.ts';
import { parsePlan } from '../../lib/plans/load.ts';
import { ATTACHMENT_PORTALS } from '../portals/attachments.ts';
import type { TrapPortal } from '../portals/trap-portal.ts';
import { planOf } from '../smoke/trap-audit.ts';
import { buildExtension, type BuiltExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';
import { withPortal } from '../support/portal-server.ts';
import { commandLine, told } from './told.ts';

const AS_OF = '2022-11-20';

let built: BuiltExtension;
let extension: ExtensionBrowser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-e2e-'));
  built = await buildExtension();
  extension = await ExtensionBrowser.launch(built.folder);
  await extension.allow('*://127.0.0.1/*');
  await extension.put('settings', { key: 'settings', value: { requestsPerSecond: 20 } });
}, 180_000);
afterAll(async () => {
  await extension.close();
  await built.remove();
  await rm(folder, { recursive: true });
});

describe('attachments, as the command line reads them', { timeout: 180_000 }, () => {
  it.each(ATTACHMENT_PORTALS.map((trap, at) => ({ ...trap, runs: at + 1 })))('$name', async ({ runs, ...trap }) => {
    const portal = typeof trap.portal === 'function' ? trap.portal() : trap.portal;
    await withPortal(portal, async ({ url }) => {
      const files = await filed(trap);
      const expected = await commandLine(url, '--plan', files.plan, '--as-of', AS_OF, ...files.reference);
      await extension.startAudit({ url, planIds: [files.planId], referenceId: files.referenceId, asOf: AS_OF });
      const reports = await extension.ended(runs);
      expect(told(reports.at(-1))).toEqual(told(expected));
    });
  });
});

/** Plan and reference list, as files for the command line and in the extension's store. */
async function filed(trap: TrapPortal) {
  const text = JSON.stringify(planOf(trap));
  const plan = join(folder, 'plan.json');
  await writeFile(plan, text);
  const parsed = parsePlan(text, 'plan.json');
  await extension.put('plans', { id: parsed.id, plan: parsed, from: null, changedAt: '2022-11-20T00:00:00Z' });
  const { procedures } = trap;
  if (procedures === undefined) return { plan, planId: parsed.id, reference: [], referenceId: null };
  const csv = join(folder, 'tthc.csv');
  await writeFile(csv, procedures);
  const list = await readReference({ bytes: new TextEncoder().encode(procedures), fileName: 'tthc.csv' });
  const referenceId = await extension.put('references', { name: 'tthc', list, addedAt: '2022-11-20T00:00:00Z' });
  return { plan, planId: parsed.id, reference: ['--procedures', csv], referenceId };
}
