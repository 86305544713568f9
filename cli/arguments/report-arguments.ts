/** Arguments of `soicong report`. */

import { SEPARATORS, type Separator } from '../../lib/report/papers/csv.ts';
import { FORMATS, type ReportFormat } from '../../lib/report/render.ts';
import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';
import { separateFiles } from './option-values.ts';
import type { Values } from './options.ts';

export interface ReportArguments {
  readonly command: 'report';
  /** Number of a kept run, or a file with a JSON report; null: the built-in template of the record is wanted. */
  readonly source: number | string | null;
  readonly format: ReportFormat;
  /** '-': standard output. */
  readonly out: string;
  readonly separator: Separator;
  /** A DOCX of the office's own. */
  readonly template: string | null;
  /** File of the history; null: the usual one. */
  readonly store: string | null;
  readonly lang: Language;
}

export function reportArguments(values: Values, rest: readonly string[], lang: Language): ReportArguments {
  const [source, extra] = rest;
  if (source === undefined || extra !== undefined)
    throw new Fault({
      vi: 'report: cần đúng một số của lần soi (xem “soicong history”) hoặc một tệp báo cáo JSON.',
      en: 'report: exactly one number of a run (see “soicong history”) or one JSON report is needed.',
    });
  const out = values.out ?? '-';
  separateFiles(
    [['--out', out]],
    [
      ['report', source],
      ['--template', values.template ?? null],
      ['--store', values.store ?? null],
    ],
  );
  const format = source === 'template' ? 'docx' : formatOf(values.format, out);
  if (values.template !== undefined && (format !== 'docx' || source === 'template'))
    throw new Fault({
      vi: '--template: chỉ dùng khi ghi báo cáo bằng --format docx.',
      en: '--template: goes with a report in --format docx only.',
    });
  return {
    command: 'report',
    source: source === 'template' ? null : /^[1-9]\d{0,14}$/.test(source) ? Number(source) : source,
    format,
    out,
    separator: separatorOf(values.separator, format),
    template: values.template ?? null,
    store: values.store ?? null,
    lang,
  };
}

/** Named, or told by the ending of the file. */
function formatOf(text: string | undefined, out: string): ReportFormat {
  const known = Object.keys(FORMATS) as ReportFormat[];
  const found = known.find((format) =>
    text === undefined ? out.toLowerCase().endsWith(FORMATS[format]) : format === text,
  );
  if (found !== undefined) return found;
  const got = text === undefined ? { vi: '', en: '' } : { vi: ` (nhận được “${text}”)`, en: ` (got “${text}”)` };
  throw new Fault({
    vi: `--format: cần một trong ${known.join(', ')}${got.vi}.`,
    en: `--format: one of ${known.join(', ')} is needed${got.en}.`,
  });
}

function separatorOf(text: string | undefined, format: ReportFormat): Separator {
  if (text === undefined) return 'comma';
  const known = Object.keys(SEPARATORS) as Separator[];
  const found = known.find((separator) => separator === text);
  if (found === undefined)
    throw new Fault({
      vi: `--separator: chỉ có ${known.join(', ')} (nhận được “${text}”).`,
      en: `--separator: ${known.join(', ')} (got “${text}”).`,
    });
  if (format !== 'csv')
    throw new Fault({
      vi: `--separator: chỉ dùng với --format csv, không dùng với ${format}.`,
      en: `--separator: goes with --format csv only, not with ${format}.`,
    });
  return found;
}
