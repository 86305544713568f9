/** A report that somebody hands in: held against the schema, and what is wrong with it said in one sentence. */

import type { z } from 'zod';
import type { Bilingual } from '../model/plan.ts';
import { reportSchema, type Report } from '../model/report.ts';
import { TYPE_WORDS } from '../model/type-words.ts';

export type ReadReport = { readonly report: Report } | { readonly fault: Bilingual };

/** The sentence begins with where: `requirements[3].outcome: …`. */
export function readReport(text: string): ReadReport {
  const json = parsed(text.replace(/^\ufeff/, ''));
  if ('fault' in json) return json;
  const read = reportSchema.safeParse(json.value, { reportInput: true });
  if (read.success) return { report: read.data };
  const [first, ...more] = read.error.issues;
  if (first === undefined) return { fault: NOT_ONE };
  if (first.path.length === 0) return { fault: NOT_ONE };
  const place = placeOf(first.path);
  const words = wording(first);
  return {
    fault: {
      vi: `${place}: ${words.vi}${more.length > 0 ? ` (và ${more.length} lỗi nữa)` : ''}`,
      en: `${place}: ${words.en}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    },
  };
}

const NOT_ONE: Bilingual = {
  vi: 'không phải báo cáo JSON của Soi Cổng',
  en: 'it is not a JSON report of Soi Cổng',
};

function parsed(text: string): { readonly value: unknown } | { readonly fault: Bilingual } {
  try {
    return { value: JSON.parse(text) };
  } catch (fault) {
    if (text.trim() === '') return { fault: { vi: 'tệp trống', en: 'the file is empty' } };
    const at = fault instanceof Error ? / at position (\d+)/.exec(fault.message)?.[1] : undefined;
    const line = at === undefined ? text.split('\n').length : text.slice(0, Number(at)).split('\n').length;
    return { fault: { vi: `dòng ${line}: không phải JSON`, en: `line ${line}: it is not JSON` } };
  }
}

type Issue = z.core.$ZodIssue;

function placeOf(path: Issue['path']): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === 'number' ? `${place}[${step}]` : place === '' ? String(step) : `${place}.${String(step)}`,
    '',
  );
}

function wording(issue: Issue): Bilingual {
  const given = issue.input === undefined ? null : shown(issue.input);
  const got = given === null ? { vi: '', en: '' } : { vi: ` (đang là ${given})`, en: ` (it is ${given})` };
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPE_WORDS[issue.expected] ?? { vi: issue.expected, en: issue.expected };
      return given === null
        ? { vi: `thiếu; phải là ${type.vi}`, en: `missing; must be ${type.en}` }
        : { vi: `phải là ${type.vi}${got.vi}`, en: `must be ${type.en}${got.en}` };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return {
        vi: `phải là ${choices.join(', ')}${got.vi}`,
        en: `must be ${choices.length > 1 ? 'one of ' : ''}${choices.join(', ')}${got.en}`,
      };
    }
    case 'custom':
      return CUSTOM[issue.path.at(-1) === 'evidence' ? 'evidence' : 'gaps'];
    default:
      return { vi: `giá trị không dùng được${got.vi}`, en: `is not a value that can be used${got.en}` };
  }
}

/** Two laws of the contract. */
const CUSTOM: Readonly<Record<'evidence' | 'gaps', Bilingual>> = {
  evidence: { vi: 'kết quả đạt hoặc đạt một phần phải có bằng chứng', en: 'passed and partial need evidence' },
  gaps: {
    vi: 'kết quả chưa đạt hoặc đạt một phần phải nêu thiếu sót',
    en: 'failed and partial need a gap',
  },
};

const MAX_SHOWN = 40;

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? typeof input;
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
