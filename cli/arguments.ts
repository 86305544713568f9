/** The command line as typed data. Whatever is wrong is one sentence that names the option. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { RenderMode } from '../lib/model/ports.ts';
import type { Language } from '../lib/report/words.ts';
import { Fault } from './fault.ts';
import { reportArguments, type ReportArguments } from './report-arguments.ts';
import { reviewArguments, type ReviewArguments } from './review-arguments.ts';
import {
  dateOption,
  hostsOption,
  languageOf,
  numberOption,
  renderOption,
  separateFiles,
  webAddress,
} from './option-values.ts';

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

export interface ExplainArguments {
  readonly command: 'explain';
  readonly page: string;
  readonly baseUrl: string | null;
  readonly json: string | null;
  readonly asOf: string | null;
  readonly insecure: boolean;
  readonly render: RenderMode;
  readonly lang: Language;
}

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

export interface ScheduleArguments {
  readonly command: 'schedule';
  /** File of the schedule. */
  readonly config: string;
  /** One round of what is due, for the system's cron. */
  readonly once: boolean;
  /** Only look: is it valid, and when is what run? */
  readonly check: boolean;
  /** With `once`: this portal, due or not. */
  readonly portal: string | null;
  /** File of the history; null: the one in the schedule, or the usual one. */
  readonly store: string | null;
  readonly quiet: boolean;
  readonly lang: Language;
}

export type Arguments =
  | AuditArguments
  | ExplainArguments
  | HistoryArguments
  | DiffArguments
  | PruneArguments
  | ReportArguments
  | ReviewArguments
  | ScheduleArguments
  | { readonly command: 'plans'; readonly show: string | null; readonly lang: Language }
  | { readonly command: 'help' | 'version'; readonly lang: Language };

const OPTIONS = {
  plan: { type: 'string', multiple: true },
  procedures: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  warc: { type: 'string' },
  store: { type: 'string' },
  'no-store': { type: 'boolean' },
  fresh: { type: 'boolean' },
  keep: { type: 'string' },
  before: { type: 'string' },
  limit: { type: 'string' },
  portal: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  template: { type: 'string' },
  separator: { type: 'string' },
  outcome: { type: 'string' },
  reason: { type: 'string' },
  by: { type: 'string' },
  expires: { type: 'string' },
  credit: { type: 'string' },
  weight: { type: 'string' },
  confirm: { type: 'boolean' },
  list: { type: 'boolean' },
  remove: { type: 'string' },
  import: { type: 'string' },
  once: { type: 'boolean' },
  check: { type: 'boolean' },
  host: { type: 'string', multiple: true },
  'max-pages': { type: 'string' },
  'max-minutes': { type: 'string' },
  concurrency: { type: 'string' },
  exhaustive: { type: 'boolean' },
  'ignore-robots': { type: 'boolean' },
  insecure: { type: 'boolean' },
  render: { type: 'string' },
  contact: { type: 'string' },
  'fail-under': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  'base-url': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

const COMMANDS = ['audit', 'explain', 'plans', 'history', 'diff', 'prune', 'report', 'review', 'schedule'] as const;
type Command = (typeof COMMANDS)[number];
type Option = keyof typeof OPTIONS;
const COMMON: readonly Option[] = ['lang', 'help', 'version'];
const OPTIONS_OF: Readonly<Record<Command, readonly Option[]>> = {
  audit: [
    'store',
    'no-store',
    'fresh',
    'plan',
    'procedures',
    'as-of',
    'json',
    'html',
    'warc',
    'host',
    'max-pages',
    'max-minutes',
    'concurrency',
    'exhaustive',
    'ignore-robots',
    'insecure',
    'render',
    'contact',
    'fail-under',
    'quiet',
  ],
  explain: ['base-url', 'json', 'as-of', 'insecure', 'render', 'quiet'],
  plans: ['quiet'],
  history: ['store', 'json', 'limit', 'quiet'],
  diff: ['store', 'json', 'quiet'],
  prune: ['store', 'keep', 'before', 'portal', 'quiet'],
  report: ['store', 'format', 'out', 'template', 'separator', 'quiet'],
  review: [
    'store',
    'outcome',
    'reason',
    'by',
    'expires',
    'credit',
    'weight',
    'plan',
    'confirm',
    'list',
    'remove',
    'import',
    'json',
    'quiet',
  ],
  schedule: ['store', 'once', 'check', 'portal', 'quiet'],
};

/** Pages and minutes after which an audit stops by itself. */
export const DEFAULT_MAX_PAGES = 20_000;
export const EXHAUSTIVE_MAX_PAGES = 200_000;
export const DEFAULT_MAX_MINUTES = 240;
const DEFAULT_CONCURRENCY = 4;
/** Runs that `history` lists. */
const DEFAULT_RUNS = 50;

export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const lang = languageOf(values.lang);
  if (values.version === true) return { command: 'version', lang };
  const [word, ...rest] = positionals;
  if (values.help === true || word === undefined || word === 'help') return { command: 'help', lang };
  const command = COMMANDS.find((known) => known === word);
  if (command === undefined) {
    throw new Fault({
      vi: `Không có lệnh “${word}”; các lệnh: ${COMMANDS.join(', ')}.`,
      en: `There is no command “${word}”; commands: ${COMMANDS.join(', ')}.`,
    });
  }
  for (const name of Object.keys(values) as Option[]) {
    if (COMMON.includes(name) || OPTIONS_OF[command].includes(name)) continue;
    throw new Fault({
      vi: `--${name}: lệnh ${command} không có tùy chọn này.`,
      en: `--${name}: the command ${command} has no such option.`,
    });
  }
  return READERS[command](values, rest, lang);
}

type Reader = (values: Values, rest: readonly string[], lang: Language) => Arguments;

const READERS: Readonly<Record<Command, Reader>> = {
  audit: auditArguments,
  explain: explainArguments,
  plans: (_, rest, lang) => plansArguments(rest, lang),
  history: historyArguments,
  diff: diffArguments,
  prune: pruneArguments,
  report: reportArguments,
  review: reviewArguments,
  schedule: scheduleArguments,
};

type Values = ReturnType<typeof parsed>['values'];

function auditArguments(values: Values, rest: readonly string[], lang: Language): AuditArguments {
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

function historyArguments(values: Values, rest: readonly string[], lang: Language): HistoryArguments {
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

function diffArguments(values: Values, rest: readonly string[], lang: Language): DiffArguments {
  const [before, after, ...more] = rest.map((text) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null));
  if (before === undefined || before === null || after === undefined || after === null || more.length > 0) {
    throw new Fault({
      vi: 'diff: cần đúng hai số của lần soi, lần trước rồi lần sau (xem “soicong history”).',
      en: 'diff: the numbers of exactly two runs are needed, the earlier one first (see “soicong history”).',
    });
  }
  return { command: 'diff', before, after, json: values.json ?? null, store: values.store ?? null, lang };
}

function pruneArguments(values: Values, rest: readonly string[], lang: Language): PruneArguments {
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

function scheduleArguments(values: Values, rest: readonly string[], lang: Language): ScheduleArguments {
  const [config, extra] = rest;
  if (config === undefined || extra !== undefined)
    throw new Fault({
      vi: 'schedule: cần đúng một tệp lịch (xem docs/schedule.md).',
      en: 'schedule: exactly one schedule file is needed (see docs/schedule.md).',
    });
  const [once, check] = [values.once ?? false, values.check ?? false];
  if (once && check)
    throw new Fault({
      vi: '--once và --check không đi cùng nhau: một bên chạy, một bên chỉ xem.',
      en: '--once and --check do not go together: one runs, the other only looks.',
    });
  if (values.portal !== undefined && !once)
    throw new Fault({ vi: '--portal: chỉ đi cùng --once.', en: '--portal: goes with --once only.' });
  const { portal = null, store = null, quiet = false } = values;
  return { command: 'schedule', config, once, check, portal, store, quiet, lang };
}

function explainArguments(values: Values, rest: readonly string[], lang: Language): ExplainArguments {
  const page = only(rest, 'explain', { vi: 'địa chỉ trang hoặc tệp', en: 'page address or file' });
  if (page === undefined)
    throw new Fault({
      vi: 'explain: cần một địa chỉ trang hoặc tệp.',
      en: 'explain: a page address or a file is needed.',
    });
  separateFiles([['--json', values.json ?? null]], [['explain', page]]);
  return {
    command: 'explain',
    page,
    baseUrl: values['base-url'] === undefined ? null : webAddress(values['base-url'], '--base-url'),
    json: values.json ?? null,
    asOf: dateOption('as-of', values['as-of']),
    insecure: values.insecure ?? false,
    render: renderOption(values.render),
    lang,
  };
}

function plansArguments(rest: readonly string[], lang: Language): Arguments {
  const [verb, id, ...more] = rest;
  if (verb === undefined) return { command: 'plans', show: null, lang };
  if (verb !== 'show' || more.length > 0)
    throw new Fault({
      vi: `plans: không hiểu “${rest.join(' ')}”; dùng “plans” hoặc “plans show <mã>”.`,
      en: `plans: “${rest.join(' ')}” is not understood; use “plans” or “plans show <id>”.`,
    });
  if (id === undefined) throw new Fault({ vi: 'plans show: cần mã kế hoạch.', en: 'plans show: a plan id is needed.' });
  return { command: 'plans', show: id, lang };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (fault) {
    throw usageFault(fault, argv);
  }
}

/** Node's own sentences are long and English only. */
function usageFault(fault: unknown, argv: readonly string[]): Fault {
  const message = fault instanceof Error ? fault.message : String(fault);
  const option = /'(?:-\w, )?(-{1,2}[\w-]+)/.exec(message)?.[1] ?? argv.find((word) => word.startsWith('-')) ?? '';
  if (message.startsWith('Unknown option'))
    return new Fault({ vi: `${option}: không có tùy chọn này.`, en: `${option}: there is no such option.` });
  if (message.includes('argument missing') || message.includes('ambiguous'))
    return new Fault({ vi: `${option}: thiếu giá trị.`, en: `${option}: its value is missing.` });
  if (message.includes('does not take an argument'))
    return new Fault({
      vi: `${option}: tùy chọn này không nhận giá trị.`,
      en: `${option}: this option takes no value.`,
    });
  return new Fault({ vi: `${option}: dùng không đúng.`, en: `${option}: wrong usage.` });
}

function only(rest: readonly string[], command: string, what: { vi: string; en: string }): string | undefined {
  if (rest.length > 1)
    throw new Fault({
      vi: `${command}: chỉ nhận một ${what.vi}, thừa “${rest[1]}”.`,
      en: `${command}: takes one ${what.en}, “${rest[1]}” is too much.`,
    });
  return rest[0];
}
