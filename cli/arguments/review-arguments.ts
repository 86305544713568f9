/** Arguments of `soicong review`. */

import { WEIGHTS, type Weight } from '../../lib/model/plan.ts';
import { MAX_NAME, MAX_REASON, REVIEW_OUTCOMES, type ReviewOutcome } from '../../lib/model/review.ts';
import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';
import { dateOption, numberOption, separateFiles, webAddress } from './option-values.ts';
import type { Values } from './options.ts';

export interface ReviewArguments {
  readonly command: 'review';
  readonly task: ReviewTask;
  /** File of the history; null: the usual one. */
  readonly store: string | null;
  readonly lang: Language;
}

export type ReviewTask =
  | {
      readonly do: 'record';
      readonly run: number;
      readonly requirement: string;
      /** Null: of the run's only plan that has the requirement. */
      readonly plan: string | null;
      /** Null: what was said before is said again. */
      readonly outcome: ReviewOutcome | null;
      readonly reason: string | null;
      readonly by: string;
      readonly expires: string | null;
      /** 0..1. */
      readonly credit: number | null;
      readonly weight: Weight | null;
    }
  | { readonly do: 'list'; readonly portal: string | null; readonly json: string | null }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'import'; readonly file: string };

const SAYING = ['outcome', 'reason', 'by', 'expires', 'credit', 'weight', 'plan', 'confirm'] as const;

export function reviewArguments(values: Values, rest: readonly string[], lang: Language): ReviewArguments {
  return { command: 'review', task: taskOf(values, rest), store: values.store ?? null, lang };
}

function taskOf(values: Values, rest: readonly string[]): ReviewTask {
  const { list = false, remove, import: file } = values;
  const asked = [list && '--list', remove !== undefined && '--remove', file !== undefined && '--import'].filter(
    (name) => name !== false,
  );
  const [first, second] = asked;
  if (first === undefined) return recordTask(values, rest);
  if (second !== undefined) throw notTogether(first, second);
  for (const name of SAYING) if (values[name] !== undefined) throw notTogether(first, `--${name}`);
  if (values.json !== undefined && first !== '--list') throw notTogether(first, '--json');
  if (rest.length > (first === '--list' ? 1 : 0))
    throw new Fault({
      vi: `review ${first}: thừa “${rest.at(-1) ?? ''}”.`,
      en: `review ${first}: “${rest.at(-1) ?? ''}” is too much.`,
    });
  if (remove !== undefined) return { do: 'remove', id: numbered(remove) };
  if (file !== undefined) return { do: 'import', file };
  const [portal] = rest;
  separateFiles([['--json', values.json ?? null]], [['--store', values.store ?? null]]);
  return {
    do: 'list',
    portal: portal === undefined ? null : webAddress(portal, 'review --list'),
    json: values.json ?? null,
  };
}

function recordTask(values: Values, rest: readonly string[]): ReviewTask {
  const [run, requirement, extra] = rest;
  if (values.json !== undefined)
    throw new Fault({ vi: '--json: chỉ đi cùng review --list.', en: '--json: goes with review --list only.' });
  if (run === undefined || requirement === undefined || extra !== undefined || !/^[1-9]\d{0,14}$/.test(run))
    throw new Fault({
      vi: 'review: cần đúng một số của lần soi và một mã yêu cầu (xem “soicong history”), hoặc --list, --remove, --import.',
      en: 'review: exactly one number of a run and one requirement id are needed (see “soicong history”), or --list, --remove, --import.',
    });
  const outcome = values.outcome === undefined ? null : outcomeOf(values.outcome);
  const { confirm = false } = values;
  if (outcome === null && !confirm) throw outcomeFault('');
  if (confirm && (outcome !== null || values.credit !== undefined || values.weight !== undefined))
    throw notTogether(
      '--confirm',
      outcome !== null ? '--outcome' : values.credit !== undefined ? '--credit' : '--weight',
    );
  const credit = numberOption('credit', values.credit, { whole: false, min: 0, max: 1 });
  if (credit !== null && outcome !== 'partial')
    throw new Fault({
      vi: '--credit: chỉ đi cùng --outcome partial (phần của trọng số, từ 0 đến 1).',
      en: '--credit: goes with --outcome partial only (share of the weight, 0 to 1).',
    });
  const [plan, ...plans] = values.plan ?? [];
  if (plans.length > 0) throw new Fault({ vi: '--plan: chỉ một kế hoạch.', en: '--plan: only one plan.' });
  return {
    do: 'record',
    run: Number(run),
    requirement,
    plan: plan ?? null,
    outcome,
    reason: confirm && values.reason === undefined ? null : said('reason', values.reason, MAX_REASON),
    by: said('by', values.by, MAX_NAME),
    expires: dateOption('expires', values.expires),
    credit,
    weight: weightOf(values.weight),
  };
}

function outcomeOf(text: string): ReviewOutcome {
  const found = REVIEW_OUTCOMES.find((outcome) => outcome === text);
  if (found === undefined) throw outcomeFault(text);
  return found;
}

function outcomeFault(text: string): Fault {
  const known = REVIEW_OUTCOMES.join(', ');
  const got = text === '' ? { vi: '', en: '' } : { vi: ` (nhận được “${text}”)`, en: ` (got “${text}”)` };
  return new Fault({
    vi: `--outcome: cần một trong ${known}${got.vi}.`,
    en: `--outcome: one of ${known} is needed${got.en}.`,
  });
}

function weightOf(text: string | undefined): Weight | null {
  if (text === undefined) return null;
  const found = WEIGHTS.find((weight) => weight === text);
  if (found !== undefined) return found;
  throw new Fault({
    vi: `--weight: chỉ có ${WEIGHTS.join(', ')} (nhận được “${text}”).`,
    en: `--weight: ${WEIGHTS.join(', ')} (got “${text}”).`,
  });
}

function said(name: 'reason' | 'by', text: string | undefined, most: number): string {
  const folded = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (folded === '')
    throw new Fault(
      name === 'by'
        ? { vi: '--by: cần tên người kết luận.', en: '--by: the name of who says so is needed.' }
        : { vi: '--reason: cần lý do.', en: '--reason: a reason is needed.' },
    );
  if (folded.length > most)
    throw new Fault({
      vi: `--${name}: dài quá ${most} chữ.`,
      en: `--${name}: longer than ${most} letters.`,
    });
  return folded;
}

function numbered(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new Fault({
    vi: `--remove: cần số của một kết luận, xem “soicong review --list” (nhận được “${text}”).`,
    en: `--remove: the number of a review is needed, see “soicong review --list” (got “${text}”).`,
  });
}

function notTogether(one: string, other: string): Fault {
  return new Fault({
    vi: `${one} và ${other} không đi cùng nhau.`,
    en: `${one} and ${other} do not go together.`,
  });
}
