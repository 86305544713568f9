/**
 * One requirement of one portal, the report's finding beside the truth:
 * node tests/accuracy/plans/look.ts <portal> <requirement> [--exhaustive] [--paths] [path of a page to print]
 */

import process from 'node:process';
import { findingOf } from '../judge/expected.ts';
import { answerOf } from '../judge/memory-site.ts';
import { MEMORY_PORTAL } from '../../support/memory-ports.ts';
import { auditRecord, hostsOf } from './audit-record.ts';
import { MUTATIONS } from './cases.ts';
import { RECORDS } from './records.ts';

const flags = process.argv.filter((word) => word.startsWith('--'));
const [name = '', id = '', page] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const record = RECORDS.find((one) => one.name === name) ?? MUTATIONS.find((one) => one.name === name)?.record;
if (record === undefined) throw new Error(`no portal ${name}`);
const { portal, report, truth, misses } = await auditRecord(record, { exhaustive: flags.includes('--exhaustive') });
const { outcome, credit, summary, gaps, details, evidence } = findingOf(report, id);
const expected = truth.find((one) => one.id === id);
print(
  JSON.stringify(
    { outcome, credit, summary, gaps, details, evidence: evidence.map(({ url, quote }) => ({ url, quote })) },
    null,
    1,
  ),
);
print(`published: ${JSON.stringify(record.published[id])}`);
print(
  `expected: ${expected?.outcomes.join(' or ')} ${expected?.credit}; ${expected?.details.map((rule) => `${rule.name}: ${rule.right}`).join('; ')}`,
);
for (const miss of misses.filter(({ requirement }) => requirement === id)) print(`${miss.kind}: ${miss.message}`);
print(JSON.stringify({ ended: report.crawl.ended, requests: report.crawl.requests, errors: report.crawl.errors }));
if (flags.includes('--paths')) print(Object.keys(portal.definition.answers).join('\n'));
if (page !== undefined) {
  const body = answerOf(new URL(page, MEMORY_PORTAL).href, hostsOf(portal))?.body ?? '';
  print(typeof body === 'string' ? body : new TextDecoder().decode(body));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
