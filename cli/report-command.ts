/** `soicong report`: a run that was kept, or a JSON report, as a paper that an office or a tool uses. */

import process from 'node:process';
import { layReviews } from '../lib/history/lay-reviews.ts';
import type { Report } from '../lib/model/report.ts';
import { clock } from '../lib/platform/clock.ts';
import { TemplateFault } from '../lib/report/papers/template-fault.ts';
import { readReport } from '../lib/report/read-report.ts';
import { renderReport } from '../lib/report/render.ts';
import { bytesOf } from './input.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { runOf, withHistory } from './history-commands.ts';
import { officeDay } from '../lib/model/office-day.ts';
import { checkWritable, print, writeReport } from './output.ts';
import type { ReportArguments } from './arguments/report-arguments.ts';

export async function reportCommand(args: ReportArguments): Promise<ExitStatus> {
  if (args.out !== '-') await checkWritable(args.out, '--out');
  const rendered = args.source === null ? await builtinTemplate(args) : await reportIn(args, args.source);
  if (args.out === '-' && typeof rendered !== 'string' && process.stdout.isTTY) throw NO_TERMINAL;
  if (args.out === '-') await print(rendered);
  else await writeReport(args.out, rendered);
  return 0;
}

async function builtinTemplate({ lang }: ReportArguments): Promise<Uint8Array> {
  return (await import('../lib/report/papers/record-template.ts')).recordTemplate(lang);
}

async function reportIn(args: ReportArguments, source: number | string): Promise<string | Uint8Array> {
  const { format, lang, separator, template } = args;
  const own = template === null ? {} : { template: await bytesOf(template, '--template') };
  const report = typeof source === 'number' ? await keptReport(source, args.store) : await savedReport(source);
  try {
    return await renderReport(report, format, { lang, separator, ...own });
  } catch (fault) {
    if (!(fault instanceof TemplateFault)) throw fault;
    const { vi, en } = fault.sentence;
    throw new Fault({ vi: `--template: ${template}: ${vi}.`, en: `--template: ${template}: ${en}.` });
  }
}

const NO_TERMINAL = new Fault({
  vi: '--out: dạng này không in ra màn hình được; cần tên tệp.',
  en: '--out: this format cannot be shown on a terminal; a file is needed.',
});

function keptReport(id: number, store: string | null): Promise<Report> {
  return withHistory(store, async (history) => {
    const { report, portalKey } = await runOf(history, id, 'report');
    return layReviews(report, await history.reviews(portalKey), officeDay(clock.now()));
  });
}

async function savedReport(file: string): Promise<Report> {
  const read = readReport((await bytesOf(file, 'report')).toString('utf8'));
  if ('report' in read) return read.report;
  throw new Fault({ vi: `report: ${file}: ${read.fault.vi}.`, en: `report: ${file}: ${read.fault.en}.` });
}
