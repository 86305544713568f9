/** The options of all commands, and which command has which. */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Fault } from '../fault.ts';

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

export const COMMANDS = [
  'audit',
  'explain',
  'plans',
  'history',
  'diff',
  'prune',
  'report',
  'review',
  'schedule',
] as const;
export type Command = (typeof COMMANDS)[number];
export type Option = keyof typeof OPTIONS;
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

export type Values = ReturnType<typeof parsed>['values'];

/** Every command has those that say how it speaks. */
export function hasOption(command: Command, option: Option): boolean {
  return COMMON.includes(option) || OPTIONS_OF[command].includes(option);
}

export function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (fault) {
    throw usageFault(fault, argv);
  }
}

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
