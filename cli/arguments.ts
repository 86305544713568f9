/** The command line as typed data. Whatever is wrong is one sentence that names the option. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { RenderMode } from '../lib/model/ports.ts';
import type { Language } from '../lib/report/words.ts';
import { Fault } from './fault.ts';

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

export type Arguments =
  | AuditArguments
  | ExplainArguments
  | { readonly command: 'plans'; readonly show: string | null; readonly lang: Language }
  | { readonly command: 'help' | 'version'; readonly lang: Language };

const OPTIONS = {
  plan: { type: 'string', multiple: true },
  procedures: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
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

type Option = keyof typeof OPTIONS;
const COMMON: readonly Option[] = ['lang', 'help', 'version'];
const OPTIONS_OF: Readonly<Record<'audit' | 'explain' | 'plans', readonly Option[]>> = {
  audit: [
    'plan',
    'procedures',
    'as-of',
    'json',
    'html',
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
};

/** Pages and minutes after which an audit stops by itself. */
export const DEFAULT_MAX_PAGES = 20_000;
export const EXHAUSTIVE_MAX_PAGES = 200_000;
export const DEFAULT_MAX_MINUTES = 240;
const DEFAULT_CONCURRENCY = 4;

export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const lang = languageOf(values.lang);
  if (values.version === true) return { command: 'version', lang };
  const [command, ...rest] = positionals;
  if (values.help === true || command === undefined || command === 'help') return { command: 'help', lang };
  if (command !== 'audit' && command !== 'explain' && command !== 'plans') {
    throw new Fault({
      vi: `Không có lệnh “${command}”; các lệnh: audit, explain, plans.`,
      en: `There is no command “${command}”; commands: audit, explain, plans.`,
    });
  }
  for (const name of Object.keys(values) as Option[]) {
    if (COMMON.includes(name) || OPTIONS_OF[command].includes(name)) continue;
    throw new Fault({
      vi: `--${name}: lệnh ${command} không có tùy chọn này.`,
      en: `--${name}: the command ${command} has no such option.`,
    });
  }
  if (command === 'audit') return auditArguments(values, rest, lang);
  return command === 'explain' ? explainArguments(values, rest, lang) : plansArguments(rest, lang);
}

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
  const exhaustive = values.exhaustive ?? false;
  return {
    command: 'audit',
    url: url === undefined ? null : webAddress(url, 'audit'),
    plans,
    procedures: values.procedures ?? null,
    asOf: dateOption(values['as-of']),
    json: values.json ?? null,
    html: values.html ?? null,
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
    quiet: values.quiet ?? false,
    lang,
  };
}

function explainArguments(values: Values, rest: readonly string[], lang: Language): ExplainArguments {
  const page = only(rest, 'explain', { vi: 'địa chỉ trang hoặc tệp HTML', en: 'page address or HTML file' });
  if (page === undefined)
    throw new Fault({
      vi: 'explain: cần một địa chỉ trang hoặc tệp HTML.',
      en: 'explain: a page address or an HTML file is needed.',
    });
  return {
    command: 'explain',
    page,
    baseUrl: values['base-url'] === undefined ? null : webAddress(values['base-url'], '--base-url'),
    json: values.json ?? null,
    asOf: dateOption(values['as-of']),
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

export function webAddress(text: string, where: string): string {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `http://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    throw new Fault({
      vi: `${where}: “${text}” không phải địa chỉ web (http hoặc https).`,
      en: `${where}: “${text}” is not a web address (http or https).`,
    });
  }
  return url.href;
}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'vi') return 'vi';
  if (text === 'en') return 'en';
  throw new Fault({ vi: `--lang: chỉ có vi hoặc en (nhận được “${text}”).`, en: `--lang: vi or en (got “${text}”).` });
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dateOption(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (isDay(text)) return text;
  throw new Fault({
    vi: `--as-of: “${text}” không phải ngày có thật dạng YYYY-MM-DD.`,
    en: `--as-of: “${text}” is not a real day written YYYY-MM-DD.`,
  });
}

function renderOption(text: string | undefined): RenderMode {
  if (text === undefined) return 'auto';
  if (text === 'auto' || text === 'always' || text === 'never') return text;
  throw new Fault({
    vi: `--render: chỉ có auto, always hoặc never (nhận được “${text}”).`,
    en: `--render: auto, always or never (got “${text}”).`,
  });
}

function numberOption(
  name: string,
  text: string | undefined,
  bounds: { whole: boolean; min: number; max: number },
): number | null {
  if (text === undefined) return null;
  const value = Number(text.replace(',', '.'));
  if (
    text.trim() !== '' &&
    Number.isFinite(value) &&
    value >= bounds.min &&
    value <= bounds.max &&
    (!bounds.whole || Number.isInteger(value))
  )
    return value;
  throw new Fault({
    vi: `--${name}: cần ${bounds.whole ? 'số nguyên' : 'số'} từ ${bounds.min} đến ${bounds.max} (nhận được “${text}”).`,
    en: `--${name}: a ${bounds.whole ? 'whole number' : 'number'} from ${bounds.min} to ${bounds.max} is needed (got “${text}”).`,
  });
}

function hostsOption(pairs: readonly string[]): Readonly<Record<string, string>> {
  const hosts: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const alias = pair.slice(0, Math.max(at, 0)).trim();
    if (at < 1 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(alias))
      throw new Fault({
        vi: `--host: cần dạng tên=địa-chỉ (nhận được “${pair}”).`,
        en: `--host: alias=url is needed (got “${pair}”).`,
      });
    hosts[alias] = webAddress(pair.slice(at + 1), `--host ${alias}`);
  }
  return hosts;
}
