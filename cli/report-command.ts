/** `soicong report`: a run that was kept, or a JSON report, as a paper that an office or a tool uses. */

import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Report } from '../lib/model/report.ts';
import { readReport } from '../lib/report/read-report.ts';
import { renderReport } from '../lib/report/render.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { runOf, withHistory } from './history-commands.ts';
import { checkWritable, fileWords, print, reasonOf, writeReport } from './output.ts';
import type { ReportArguments } from './report-arguments.ts';

export async function reportCommand(args: ReportArguments): Promise<ExitStatus> {
  if (args.out !== '-') await checkWritable(args.out, '--out');
  const { source } = args;
  const report = typeof source === 'number' ? await keptReport(source, args.store) : await savedReport(source);
  const { lang, separator } = args;
  const rendered = await renderReport(report, args.format, { lang, separator });
  if (args.out === '-' && typeof rendered !== 'string' && process.stdout.isTTY) throw NO_TERMINAL;
  if (args.out === '-') await print(rendered);
  else await writeReport(args.out, rendered);
  return 0;
}

const NO_TERMINAL = new Fault({
  vi: '--out: dạng này không in ra màn hình được; cần tên tệp.',
  en: '--out: this format cannot be shown on a terminal; a file is needed.',
});

function keptReport(id: number, store: string | null): Promise<Report> {
  return withHistory(store, async (history) => (await runOf(history, id, 'report')).report);
}

async function savedReport(file: string): Promise<Report> {
  const read = readReport((await bytesOf(file, 'report')).toString('utf8'));
  if ('report' in read) return read.report;
  throw new Fault({ vi: `report: ${file}: ${read.fault.vi}.`, en: `report: ${file}: ${read.fault.en}.` });
}

async function bytesOf(file: string, where: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (fault) {
    const missing = reasonOf(fault) === 'ENOENT';
    throw new Fault({
      vi: `${where}: ${missing ? 'không có tệp' : 'không đọc được tệp'} “${file}”${missing ? '' : ` (${fileWords(fault).vi})`}.`,
      en: `${where}: ${missing ? 'there is no file' : 'cannot read the file'} “${file}”${missing ? '' : ` (${fileWords(fault).en})`}.`,
    });
  }
}
