/** This project auditing the portal, every page or only the needed ones. `node soicong.ts <url> <pages> [--focused]` */

import { audit } from '../../lib/audit.ts';
import { findPlan, readReference } from '../../lib/plans/index.ts';
import { nodePorts } from '../../lib/platform/node/ports.ts';
import { benchReference } from '../portal.ts';
import { measure } from './measure.ts';

const [start = '', , focused] = process.argv.slice(2);
const AT_A_TIME = 8;

await measure(async () => {
  const plan = findPlan('nghean-skhcn-2022');
  if (plan === undefined) throw new Error('the plan is missing');
  const reference = await readReference({ bytes: new TextEncoder().encode(benchReference()), fileName: 'bench.csv' });
  const ports = nodePorts({ insecure: false, start });
  const report = await audit(
    {
      start,
      plan,
      reference,
      asOf: '2022-11-20',
      exhaustive: focused === undefined,
      maxPages: 1_000_000,
      maxMinutes: 600,
      concurrency: AT_A_TIME,
      ignoreRobots: false,
      userAgent: 'SoiCong-bench',
      maxBytes: 10 * 1024 * 1024,
      timeoutMs: 30_000,
    },
    ports,
  );
  await ports.close();
  const outcomes = Object.fromEntries(report.requirements.map(({ id, outcome }) => [id, outcome]));
  return { pages: report.crawl.pages, requests: report.crawl.requests, outcomes, ended: report.crawl.ended };
});
