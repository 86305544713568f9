/** Arguments of `soicong audit`. */

import type { RenderMode } from '../../lib/model/ports.ts';
import type { Language } from '../../lib/report/words.ts';
import { Fault } from '../fault.ts';
import {
  dateOption,
  hostsOption,
  numberOption,
  only,
  renderOption,
  separateFiles,
  webAddress,
} from './option-values.ts';
import type { Values } from './options.ts';

export interface AuditArguments {
  readonly command: 'audit';
  /** Null: the plan's own portal. */
  readonly url: string | null;
  /** Ids or files, at least one. */
  readonly plans: readonly string[];
  readonly procedures: string | null;
  readonly asOf: string | null;
  readonly json: string | null;
  readonly html: string | null;
  /** File in which the pages that bear evidence are sealed. */
  readonly warc: string | null;
  readonly hosts: Readonly<Record<string, string>>;
  readonly maxPages: number;
  readonly maxMinutes: number;
  readonly concurrency: number;
  readonly exhaustive: boolean;
  readonly ignoreRobots: boolean;
  readonly insecure: boolean;
  readonly render: RenderMode;
  readonly contact: string | null;
  readonly failUnder: number | null;
  /** File of the history; null: the usual one. */
  readonly store: string | null;
  /** False: this run is not kept. */
  readonly keep: boolean;
  /** Every page is downloaded and read, whatever earlier runs know of it. */
  readonly fresh: boolean;
  readonly quiet: boolean;
  readonly lang: Language;
}

/** Pages and minutes after which an audit stops by itself. */
const DEFAULT_MAX_PAGES = 20_000;
const EXHAUSTIVE_MAX_PAGES = 200_000;
export const DEFAULT_MAX_MINUTES = 240;
const DEFAULT_CONCURRENCY = 4;

export function auditArguments(values: Values, rest: readonly string[], lang: Language): AuditArguments {
  const url = only(rest, 'audit', { vi: 'địa chỉ cổng', en: 'portal address' });
  const plans = [...new Set(values.plan ?? [])];
  if (plans.length === 0) {
    throw new Fault({
      vi: '--plan: cần mã kế hoạch (xem “soicong plans”) hoặc tệp kế hoạch.',
      en: '--plan: a plan id (see “soicong plans”) or a plan file is needed.',
    });
  }
  const { json = null, html = null, warc = null, procedures = null, store = null } = values;
  if (html === '-')
    throw new Fault({
      vi: '--html: cần tên tệp; chỉ --json in ra màn hình được.',
      en: '--html: a file is needed; only --json can be printed.',
    });
  if (warc === '-') throw new Fault({ vi: '--warc: cần tên tệp.', en: '--warc: a file is needed.' });
  const read = [...plans.map((plan) => ['--plan', plan] as const), ['--procedures', procedures] as const];
  separateFiles(
    [
      ['--json', json],
      ['--html', html],
      ['--warc', warc],
    ],
    [...read, ['--store', store]],
  );
  const exhaustive = values.exhaustive ?? false;
  return {
    command: 'audit',
    url: url === undefined ? null : webAddress(url, 'audit'),
    plans,
    procedures,
    asOf: dateOption('as-of', values['as-of']),
    json,
    html,
    warc,
    hosts: hostsOption(values.host ?? []),
    maxPages:
      numberOption('max-pages', values['max-pages'], { whole: true, min: 1, max: 10_000_000 }) ??
      (exhaustive ? EXHAUSTIVE_MAX_PAGES : DEFAULT_MAX_PAGES),
    maxMinutes:
      numberOption('max-minutes', values['max-minutes'], { whole: false, min: 0.01, max: 100_000 }) ??
      DEFAULT_MAX_MINUTES,
    concurrency:
      numberOption('concurrency', values.concurrency, { whole: true, min: 1, max: 64 }) ?? DEFAULT_CONCURRENCY,
    exhaustive,
    ignoreRobots: values['ignore-robots'] ?? false,
    insecure: values.insecure ?? false,
    render: renderOption(values.render),
    contact: values.contact === undefined ? null : webAddress(values.contact, '--contact'),
    failUnder: numberOption('fail-under', values['fail-under'], { whole: false, min: 0, max: 100 }),
    store,
    keep: values['no-store'] !== true,
    fresh: values.fresh ?? false,
    quiet: values.quiet ?? false,
    lang,
  };
}
