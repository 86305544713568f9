/** `soicong report` as a real process: from the history and from a file, into a file and to standard output. */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHistory } from '../../lib/platform/node/history/open.ts';
import { csvReport } from '../../lib/report/papers/csv.ts';
import { earlReport } from '../../lib/report/papers/earl.ts';
import { htmlReport } from '../../lib/report/html.ts';
import { junitReport } from '../../lib/report/papers/junit.ts';
import { docxReport } from '../../lib/report/papers/record.ts';
import { xlsxReport } from '../../lib/report/papers/xlsx.ts';
import { sampleReport } from '../report/sample-report.ts';
import { soicong, start } from '../support/command-line.ts';

const REPORT = sampleReport();
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-cli-report-'));
  await writeFile(at('report.json'), `\ufeff${JSON.stringify(REPORT)}`, 'utf8');
  await writeFile(at('bad.json'), JSON.stringify({ ...REPORT, asOf: 'hôm qua' }), 'utf8');
  await writeFile(at('empty.json'), '', 'utf8');
  await mkdir(at('folder'));
  const history = await openHistory(at('h.sqlite'));
  await history.keep(REPORT, []);
  await history.close();
});

afterAll(() => rm(folder, { recursive: true }));

describe('soicong report', () => {
  it.each([
    ['html', 'vi', htmlReport(REPORT, 'vi')],
    ['html', 'en', htmlReport(REPORT, 'en')],
    ['json', 'vi', `${JSON.stringify(REPORT, null, 2)}\n`],
    ['csv', 'vi', csvReport(REPORT, 'vi')],
    ['csv', 'en', csvReport(REPORT, 'en')],
    ['earl', 'vi', earlReport(REPORT)],
    ['junit', 'vi', junitReport(REPORT, 'vi')],
  ])('writes a file as %s (%s)', async (format, lang, text) => {
    const out = at(`deep/${lang}/${format}.out`);
    const ran = await soicong('report', at('report.json'), '--format', format, '--out', out, '--lang', lang);
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(out, 'utf8')).toBe(text);
    expect((await readdir(at(`deep/${lang}`))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('takes a run of the history by its number, and the format by the ending of the file', async () => {
    const store = ['--store', at('h.sqlite')];
    const ran = await soicong('report', '1', '--out', at('run.CSV'), '--separator', 'semicolon', ...store);
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(at('run.CSV'), 'utf8')).toBe(csvReport(REPORT, 'vi', 'semicolon'));
    expect((await soicong('report', '1', '--format', 'json', '--out', '-', ...store)).stdout).toBe(
      `${JSON.stringify(REPORT, null, 2)}\n`,
    );
  });

  it('writes a workbook whole, into a file and through a pipe', async () => {
    const ran = await soicong('report', at('report.json'), '--out', at('book.xlsx'));
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(new Uint8Array(await readFile(at('book.xlsx')))).toEqual(await xlsxReport(REPORT, 'vi'));
    const piped = await soicong('report', at('report.json'), '--format', 'xlsx');
    expect(piped.status).toBe(0);
    expect(piped.stdout.startsWith('PK')).toBe(true);
  });

  it('fills the built-in template of the record, and one that an office made of it', async () => {
    const ran = await soicong('report', at('report.json'), '--out', at('record.docx'));
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
    const record = await readFile(at('record.docx'));
    expect(new Uint8Array(record)).toEqual(docxReport(REPORT, 'vi'));
    expect(await soicong('report', 'template', '--out', at('mau.docx'))).toEqual({ status: 0, stdout: '', stderr: '' });
    const own = ['--template', at('mau.docx'), '--out', at('own.docx')];
    expect(await soicong('report', at('report.json'), ...own)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await readFile(at('own.docx'))).toEqual(record);
  });

  it.each([
    [[], 'report: cần đúng một số'],
    [['1', '2'], 'report: cần đúng một số'],
    [['report.json'], '--format: cần một trong'],
    [['report.json', '--format', 'pdf'], '(nhận được “pdf”)'],
    [['report.json', '--out', 'x.pdf'], '--format: cần một trong'],
    [['bad.json', '--format', 'csv'], 'bad.json: asOf: '],
    [['empty.json', '--format', 'csv'], 'empty.json: tệp trống.'],
    [['none.json', '--format', 'csv'], 'không có tệp'],
    [['folder', '--format', 'csv'], 'không đọc được tệp'],
    [['h.sqlite', '--format', 'csv'], 'không phải JSON'],
    [['report.json', '--format', 'csv', '--separator', '|'], '--separator: chỉ có'],
    [['report.json', '--format', 'html', '--separator', 'tab'], '--separator: chỉ dùng với --format csv'],
    [['report.json', '--format', 'html', '--out', 'report.json'], '--out: '],
    [['report.json', '--format', 'csv', '--out', 'folder'], '--out: không ghi được'],
    [['report.json', '--format', 'csv', '--template', 'bad.json'], '--template: chỉ dùng khi'],
    [['template', '--template', 'bad.json'], '--template: chỉ dùng khi'],
    [['report.json', '--format', 'docx', '--template', 'none.json'], '--template: không có tệp'],
    [['report.json', '--format', 'docx', '--template', 'bad.json'], 'bad.json: không phải tệp Word (.docx).'],
    [['7', '--format', 'csv', '--store', 'h.sqlite'], 'report: không có lần soi số 7'],
    [['1', '--format', 'csv', '--store', 'report.json'], '--store: không mở được lịch sử'],
    [['report.json', '--format', 'csv', '--json', 'x'], '--json: lệnh report không có tùy chọn này'],
  ])('%j is one sentence and status 2', async (args, sentence) => {
    const placed = args.map((word) => (/\.(json|sqlite|pdf)$|^folder$/.test(word) ? at(word) : word));
    const ran = await soicong('report', ...placed);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says it in English where that is asked for', async () => {
    const ran = await soicong('report', at('empty.json'), '--format', 'csv', '--lang', 'en');
    expect(ran.stderr).toContain('empty.json: the file is empty.');
  });

  it('leaves what stood there where it cannot write', async () => {
    await writeFile(at('kept.csv'), 'cũ', 'utf8');
    expect((await start(['report', at('bad.json'), '--out', at('kept.csv')]).ended).status).toBe(2);
    expect(await readFile(at('kept.csv'), 'utf8')).toBe('cũ');
  });
});
