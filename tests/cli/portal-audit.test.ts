/** The process that audits one portal, however badly it behaves. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { auditArguments, startAudit, type AuditPlace } from '../../cli/schedule/portal-audit.ts';
import type { History } from '../../lib/model/history.ts';
import type { AuditEnd } from '../../lib/model/schedule.ts';
import { openHistory } from '../../lib/platform/node/history/open.ts';
import { readSchedule } from '../../lib/schedule/read-config.ts';
import { reportWith, requirementWith } from '../history/reports.ts';

const CONFIG = readSchedule(
  JSON.stringify({
    cron: '0 2 1 * *',
    contact: 'https://so.vn/lien-he',
    portals: [
      {
        id: 'a',
        url: 'https://a.so.vn/',
        plans: ['sonla-skhcn-2022', '/x/-y.yaml'],
        procedures: '/x/-tthc.csv',
        hosts: { province: 'https://t.vn/' },
        maxMinutes: 5,
        maxPages: 10,
        concurrency: 2,
        render: 'never',
        exhaustive: true,
        fresh: true,
        ignoreRobots: true,
        insecure: true,
        asOf: '2022-11-20',
      },
    ],
  }),
  'lich.json',
  '2026-11-29T00:00:00.000Z',
);
const [PORTAL] = CONFIG.portals;
if (PORTAL === undefined) throw new Error('no portal');

let folder = '';
let history: History;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-portal-audit-'));
  history = await openHistory(join(folder, 'h.sqlite'));
});

afterAll(async () => {
  await history.close();
  await rm(folder, { recursive: true });
});

it('is asked for all that the schedule says, as the command line has it', () => {
  expect(readArguments(auditArguments(PORTAL, { report: '/tmp/r.json', warc: '/x/a/a.warc.gz' }, place('')))).toEqual({
    command: 'audit',
    url: 'https://a.so.vn/',
    plans: ['sonla-skhcn-2022', '/x/-y.yaml'],
    procedures: '/x/-tthc.csv',
    asOf: '2022-11-20',
    json: '/tmp/r.json',
    html: null,
    warc: '/x/a/a.warc.gz',
    hosts: { province: 'https://t.vn/' },
    maxPages: 10,
    maxMinutes: 5,
    concurrency: 2,
    exhaustive: true,
    fresh: true,
    ignoreRobots: true,
    insecure: true,
    render: 'never',
    contact: 'https://so.vn/lien-he',
    failUnder: null,
    store: join(folder, 'h.sqlite'),
    keep: true,
    quiet: true,
    lang: 'vi',
  });
});

describe('a process that', () => {
  it('hears nothing is killed', async () => {
    const audit = startAudit(
      PORTAL,
      place("process.on('disconnect', () => {}); process.stderr.write('up\\n'); setInterval(() => {}, 1000)"),
    );
    audit.stop();
    audit.kill();
    expect(whyOf(await audit.ended)).toContain('SIGKILL');
  });

  it('is let go of ends by itself', async () => {
    const audit = startAudit(
      PORTAL,
      place("process.on('disconnect', () => process.exit(7)); setInterval(() => {}, 1000)"),
    );
    audit.stop();
    expect(whyOf(await audit.ended)).toContain('7');
  });

  it('breaks down is told by the last thing it said', async () => {
    const audit = startAudit(PORTAL, place("process.stderr.write('một\\nsoicong: hết bộ nhớ\\n'); process.exit(2)"));
    expect(whyOf(await audit.ended)).toBe('hết bộ nhớ');
  });

  it('writes half a report has none', async () => {
    expect(whyOf(await startAudit(PORTAL, place(writing('{"schemaVersion": 1'))).ended)).not.toBe('');
  });

  it('cannot be started is a failure like any other', async () => {
    const audit = startAudit(PORTAL, { ...place(''), program: [join(folder, 'khong-co')] });
    expect(whyOf(await audit.ended)).toContain('ENOENT');
  });

  it('could not keep its report has it kept here', async () => {
    const report = reportWith([requirementWith()]);
    const end = await startAudit(PORTAL, place(writing(JSON.stringify(report)))).ended;
    expect(end).toMatchObject({ kind: 'report', runId: 1 });
    // one that is kept already is not kept again
    expect(await startAudit(PORTAL, place(writing(JSON.stringify(report)))).ended).toMatchObject({ runId: 1 });
  });

  it('is to seal its evidence is told where, and told of when it could not', async () => {
    const sealing = { ...PORTAL, warc: true };
    const at = { ...place(''), config: { ...CONFIG, files: { folder, formats: [] } } };
    const report = reportWith([requirementWith()]);
    const telling = (
      warc: string,
    ): string => `const file = process.argv.find((word) => word.startsWith('--warc='))?.slice(7);
const report = ${JSON.stringify(report)}; ${warc}; process.stderr.write('soicong: ' + file); ${writing('')
      .replace('""', 'JSON.stringify(report)')
      .replace('const file', 'const json')
      .replace('(file,', '(json,')}`;
    const program = (code: string): AuditPlace => ({ ...at, program: [process.execPath, '-e', code, '--'] });
    const sealed = telling("report.warc = { file: 'a.warc.gz', sha256: '0'.repeat(64), records: 1 }");
    expect(await startAudit(sealing, program(sealed)).ended).not.toHaveProperty('note');
    const lost = await startAudit(sealing, program(telling(''))).ended;
    const where = new RegExp(`không niêm được: ${folder}/a/a-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.warc\\.gz$`);
    expect(lost).toMatchObject({ kind: 'report', note: { vi: expect.stringMatching(where) as string } });
    expect(await startAudit(PORTAL, program(telling(''))).ended).not.toHaveProperty('note');
  });

  it('audits gets no secret', async () => {
    process.env['SOICONG_TEST_SECRET'] = 'bí mật';
    const saying = "process.stderr.write(`[${process.env.SOICONG_TEST_SECRET ?? ''}]`)";
    expect(whyOf(await startAudit(PORTAL, place(saying)).ended)).toBe('[]');
    delete process.env['SOICONG_TEST_SECRET'];
  });
});

function place(code: string): AuditPlace {
  return {
    config: CONFIG,
    store: join(folder, 'h.sqlite'),
    history,
    secrets: ['SOICONG_TEST_SECRET'],
    program: [process.execPath, '-e', code, '--'],
  };
}

function writing(text: string): string {
  return `const file = process.argv.find((word) => word.startsWith('--json=')).slice(7);
require('node:fs').writeFileSync(file, ${JSON.stringify(text)}); process.disconnect?.()`;
}

function whyOf(end: AuditEnd): string {
  return end.kind === 'failed' ? end.why.vi : `a ${end.kind}`;
}
