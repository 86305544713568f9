/** Sealed evidence: every quote of a report is found again in the record of the WARC file that the report cites. */

import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CDXIndexer } from 'warcio';
import { gunzipSync } from 'node:zlib';
import { demoPortal } from '../../demo/portal.ts';
import { audit, userAgent } from '../../lib/audit.ts';
import { reportSchema, type Report } from '../../lib/model/report.ts';
import { readReference } from '../../lib/plans/index.ts';
import { nodePorts } from '../../lib/platform/node/ports.ts';
import { warcRecorder } from '../../lib/platform/node/warc/warc-recorder.ts';
import { htmlReport } from '../../lib/report/html.ts';
import { TRAP_PORTALS } from '../portals/index.ts';
import { applicationPortal } from '../portals/script-portal.ts';
import type { TrapPortal } from '../portals/trap-portal.ts';
import { withPortal } from '../support/portal-server.ts';
import { readSealed } from '../support/sealed.ts';
import { serve } from '../support/server.ts';
import { command } from '../support/commands.ts';
import { PLAN } from './hostile/hostile-audit.ts';
import { REFERENCE_CSV } from './hostile/known-portal.ts';
import { sealedReport } from './trap-audit.ts';
import { textIn } from './shown-text.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-warc-'));
});
afterAll(() => rm(folder, { recursive: true }));

const DEMO = ['--plan', 'nghean-skhcn-2022', '--as-of', '2022-11-20', '--procedures', 'demo/procedures.csv'] as const;

/** Quotes that are not in the record they cite, and what is wrong with the file. */
async function strayIn(report: Report, file: string): Promise<readonly string[]> {
  const { records, faults } = await readSealed(file);
  const stray: string[] = [...faults];
  for (const { requirements } of report.parts ?? [report])
    for (const { id, evidence } of requirements)
      for (const { url, quote, sha256, fetchedAt, warcRecord } of evidence) {
        const record = records.get(`<${warcRecord}>`);
        const text = record === undefined ? '' : await textIn(record.body, record.contentType);
        if (!text.includes(quote)) stray.push(`${id}: “${quote}” ${url}`);
        if (record !== undefined && (record.payload !== sha256 || record.date !== fetchedAt))
          stray.push(`${id}: ${record.id} is another page`);
      }
  return stray;
}

function proofs(report: Report) {
  return report.requirements.flatMap(({ evidence }) => evidence);
}

describe('the sample portal, sealed', { timeout: 120_000 }, () => {
  it.each(['bang-chung.warc', 'bang-chung.warc.gz'])('as %s', async (name) => {
    await withPortal(demoPortal(), async ({ url }) => {
      const [json, html] = [at(`${name}.json`), at(`${name}.html`)];
      const ran = await command(
        'audit',
        url,
        ...DEMO,
        '--warc',
        at(name),
        '--json',
        json,
        '--html',
        html,
        '--no-store',
      );
      expect(ran.status, ran.stderr).toBe(0);
      const report = reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
      expect(proofs(report).length).toBeGreaterThan(20);
      expect(await strayIn(report, at(name))).toEqual([]);
      const bytes = await readFile(at(name));
      const { records, about } = await readSealed(at(name));
      expect(report.warc).toEqual({
        file: name,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        records: records.size,
      });
      expect(about).toContain('software: soicong ');
      expect(ran.stdout).toContain(name);
      expect(await readFile(html, 'utf8')).toContain(String(report.warc?.sha256));
      expect(htmlReport(report, 'en')).toContain(String(proofs(report)[0]?.warcRecord));
      if (name.endsWith('.gz')) await eachIsAMember(bytes, records.size);
      expect((await readdir(folder)).filter((file) => /\.(part|spool)$/.test(file))).toEqual([]);
    });
  });

  it('reads every page anew, so that what is sealed came in this run', async () => {
    await withPortal(demoPortal(), async ({ url }) => {
      const on = ['audit', url, ...DEMO, '--store', at('h.sqlite'), '--quiet', '--json'];
      expect((await command(...on, at('first.json'))).status).toBe(0);
      expect((await command(...on, at('second.json'), '--warc', at('second.warc.gz'))).status).toBe(0);
      const report = reportSchema.parse(JSON.parse(await readFile(at('second.json'), 'utf8')));
      expect(await strayIn(report, at('second.warc.gz'))).toEqual([]);
      // and what is kept cites it
      const kept = await command('report', '2', '--format', 'json', '--store', at('h.sqlite'));
      expect(reportSchema.parse(JSON.parse(kept.stdout)).warc).toEqual(report.warc);
    });
  });

  it('tells in one sentence when the disk fails, and gives the report whole', async () => {
    const lost = at('lost');
    await mkdir(lost);
    const { answers } = demoPortal();
    // the first thing that is asked for; by then the folder has been looked at
    const vanishing = () => {
      rmSync(lost, { recursive: true, force: true });
      return { status: 404 };
    };
    const portal = { answers: { ...answers, '/robots.txt': vanishing } };
    await withPortal(portal, async ({ url }) => {
      const json = at('whole.json');
      const on = ['audit', url, ...DEMO, '--warc', join(lost, 'x.warc'), '--json', json, '--quiet', '--no-store'];
      const ran = await command(...on);
      expect(ran.status).toBe(2);
      expect(ran.stderr.trim().split('\n')).toHaveLength(1);
      expect(ran.stderr).toContain('--warc: ');
      const report = reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
      expect(report.score.value).not.toBeNull();
      expect(report.warc).toBeUndefined();
    });
  });

  it.each([
    [['--warc', '-'], '--warc: cần tên tệp'],
    [['--warc', '/dev/null'], '--warc: cần một tệp thường'],
    [['--warc', 'x.json', '--json', 'x.json'], '--warc: '],
    [['--warc', '.'], '--warc: không ghi được'],
  ])('%j is one sentence and status 2', async (args, sentence) => {
    const ran = await command('audit', 'http://127.0.0.1:9/', ...DEMO, ...args, '--no-store');
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});

/** Files, old charsets, form posts, a second host. */
const GROUPS = ['attachments', 'encodings', 'column-paging', 'standing-hosts'] as const;
describe.each(GROUPS)('portals of %s, sealed', { timeout: 120_000 }, (group) => {
  const portals: readonly TrapPortal[] = TRAP_PORTALS[group] ?? [];
  it.each(portals.map((trap) => [trap.name, trap] as const))('%s', async (_, trap) => {
    const own = await mkdtemp(join(folder, 'trap-'));
    const file = join(own, 'sealed.warc.gz');
    expect(await strayIn(await sealedReport(trap, own, file), file)).toEqual([]);
  });
});

describe('a portal that is one application, sealed', { timeout: 120_000 }, () => {
  it('as its scripts filled it', async () => {
    const server = await serve(applicationPortal());
    const ports = nodePorts({ start: `${server.origin}/` });
    const file = at('application.warc.gz');
    const recorder = warcRecorder(file, ports);
    try {
      const reference = await readReference({ bytes: new TextEncoder().encode(REFERENCE_CSV), fileName: 'tthc.csv' });
      const found = await audit(
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
        },
        { ...ports, ...recorder.ports },
      );
      const report = await recorder.seal(found);
      expect(proofs(report).filter(({ rendered }) => rendered).length).toBeGreaterThan(0);
      expect(await strayIn(report, file)).toEqual([]);
      const { records } = await readSealed(file);
      expect([...records.values()].map(({ type }) => type)).toContain('resource');
    } finally {
      recorder.close();
      await ports.close();
      await server.close();
    }
  });
});

/** Each record can be taken out by itself. */
async function eachIsAMember(bytes: Uint8Array, records: number): Promise<void> {
  const indexer = new CDXIndexer({ all: true, format: 'json' });
  let count = 0;
  for await (const { offset, length } of indexer.iterIndex([{ filename: 'x', reader: once(bytes) }])) {
    const member = bytes.subarray(Number(offset), Number(offset) + Number(length));
    expect(gunzipSync(member).toString('latin1').startsWith('WARC/1.1\r\n')).toBe(true);
    count += 1;
  }
  expect(count).toBeGreaterThanOrEqual(records);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
