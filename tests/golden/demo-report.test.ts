/**
 * The report of the sample portal, word for word: what changes here changes for every reader. The clock stands still
 * and the portal answers from memory, so that the bytes depend on nothing but the code.
 */

import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { expect, it } from 'vitest';
import { demoPortal } from '../../demo/portal.ts';
import { TODAY } from '../../demo/portal/layout.ts';
import { audit } from '../../lib/audit.ts';
import { findPlan, readReference } from '../../lib/plans/index.ts';
import { terminalReport } from '../../lib/report/terminal.ts';
import { MEMORY_PORTAL, memoryPorts } from '../support/memory-ports.ts';

const REBASELINE = 'npm run rebaseline';
const report = await demoReport();

const GOLDEN: readonly { readonly file: string; readonly text: string }[] = [
  { file: 'demo-report.json', text: `${JSON.stringify(report, withoutExplanations, 1)}\n` },
  { file: 'demo-report.txt', text: terminalReport(report, { lang: 'vi', colour: false, width: 100 }) },
];

it.each(GOLDEN)('$file', async ({ file, text }) => {
  const place = new URL(file, import.meta.url);
  if (process.env['REBASELINE'] === '1') await writeFile(place, text, 'utf8');
  const golden = await readFile(place, 'utf8').catch(() => '');
  expect(text, `the report has changed; if it is meant to: ${REBASELINE}, and read the difference`).toBe(golden);
});

/** The plan's own words, which no audit changes, would be half of the file. */
function withoutExplanations(key: string, value: unknown): unknown {
  return key === 'explain' ? undefined : value;
}

async function demoReport() {
  const plan = findPlan('nghean-skhcn-2022');
  if (plan === undefined) throw new Error('the plan of the sample portal is missing');
  const bytes = new Uint8Array(await readFile(new URL('../../demo/procedures.csv', import.meta.url)));
  const reference = await readReference({ bytes, fileName: 'procedures.csv' });
  return audit(
    {
      start: MEMORY_PORTAL,
      plan,
      reference,
      asOf: TODAY,
      exhaustive: false,
      maxPages: 1000,
      maxMinutes: 60,
      // one after the other: what is read does not depend on the machine
      concurrency: 1,
      ignoreRobots: false,
      userAgent: 'golden',
      maxBytes: 1e7,
      timeoutMs: 30_000,
    },
    memoryPorts(demoPortal()),
  );
}
