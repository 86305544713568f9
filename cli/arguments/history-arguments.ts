/** Arguments of `soicong history`, `diff` and `prune`. */

import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';
import { dateOption, numberOption, only, webAddress } from './option-values.ts';
import type { Values } from './options.ts';

export interface HistoryArguments {
  readonly command: 'history';
  /** Null: all portals. */
  readonly portal: string | null;
  readonly limit: number;
  readonly json: string | null;
  readonly store: string | null;
  readonly lang: Language;
}

export interface DiffArguments {
  readonly command: 'diff';
  readonly before: number;
  readonly after: number;
  readonly json: string | null;
  readonly store: string | null;
  readonly lang: Language;
}

export interface PruneArguments {
  readonly command: 'prune';
  readonly portal: string | null;
  /** Newest runs of each portal that stay. */
  readonly keep: number | null;
  /** Audit date before which runs go. */
  readonly before: string | null;
  readonly store: string | null;
  readonly lang: Language;
}

/** Runs that `history` lists. */
const DEFAULT_RUNS = 50;

export function historyArguments(values: Values, rest: readonly string[], lang: Language): HistoryArguments {
  const portal = only(rest, 'history', { vi: 'địa chỉ cổng', en: 'portal address' });
  return {
    command: 'history',
    portal: portal === undefined ? null : webAddress(portal, 'history'),
    limit: numberOption('limit', values.limit, { whole: true, min: 1, max: 1_000_000 }) ?? DEFAULT_RUNS,
    json: values.json ?? null,
    store: values.store ?? null,
    lang,
  };
}

export function diffArguments(values: Values, rest: readonly string[], lang: Language): DiffArguments {
  const [before, after, ...more] = rest.map((text) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null));
  if (before === undefined || before === null || after === undefined || after === null || more.length > 0) {
    throw new Fault({
      vi: 'diff: cần đúng hai số của lần soi, lần trước rồi lần sau (xem “soicong history”).',
      en: 'diff: the numbers of exactly two runs are needed, the earlier one first (see “soicong history”).',
    });
  }
  return { command: 'diff', before, after, json: values.json ?? null, store: values.store ?? null, lang };
}

export function pruneArguments(values: Values, rest: readonly string[], lang: Language): PruneArguments {
  const [extra] = rest;
  const keep = numberOption('keep', values.keep, { whole: true, min: 0, max: 1_000_000 });
  const before = dateOption('before', values.before);
  if (extra !== undefined || (keep === null && before === null)) {
    throw new Fault({
      vi: 'prune: cần --keep <số lần giữ lại của mỗi cổng> hoặc --before <ngày>; một cổng thì thêm --portal <địa chỉ>.',
      en: 'prune: --keep <runs of each portal that stay> or --before <date> is needed; for one portal add --portal <url>.',
    });
  }
  const portal = values.portal === undefined ? null : webAddress(values.portal, '--portal');
  return { command: 'prune', portal, keep, before, store: values.store ?? null, lang };
}
