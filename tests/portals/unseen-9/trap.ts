/** One truth about a small portal: what a requirement's outcome and details must be, written before the first run. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { textIn } from '../../smoke/shown-text.ts';
import { withPortal, type PortalDefinition } from '../../support/portal-server.ts';
import { NAME } from './skins.ts';

export interface Noted {
  readonly path: string;
  readonly reason?: RegExp;
}

export interface Trap {
  /** Unique. */
  readonly id: string;
  readonly kind: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly portal: PortalDefinition;
  readonly outcome: string | readonly string[];
  readonly credit?: number;
  /** Each key as given; paths of the portal stand for its urls. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Kept in `crawl.skipped` or `crawl.errors`. */
  readonly noted?: readonly Noted[];
  readonly asOf?: string;
  readonly plan?: Readonly<Record<string, unknown>>;
  /** A requirement of a built-in plan, instead of one's own. */
  readonly builtin?: readonly [plan: string, id: string];
  readonly requirement?: Readonly<Record<string, unknown>>;
  /** Lines of a reference list: code; name; status. */
  readonly procedures?: readonly string[];
  /** The host `province`; null where nothing listens. */
  readonly province?: PortalDefinition | null;
  readonly options?: readonly string[];
  readonly exhaustive?: boolean;
  readonly requestsAtMost?: number;
}

export interface Miss {
  readonly outcome: string | null;
  readonly details: readonly string[];
  readonly others: readonly string[];
  readonly told: string;
  readonly checked: number;
}

/** What differs from the truth. */
export async function missesOf(trap: Trap): Promise<Miss> {
  const folder = await mkdtemp(join(tmpdir(), 'soicong-unseen-'));
  try {
    return await withPortal(trap.portal, async ({ url: root }) => {
      if (trap.province === undefined) return held(trap, folder, root, []);
      if (trap.province === null) return held(trap, folder, root, ['--host', 'province=http://127.0.0.1:1/']);
      return withPortal(trap.province, ({ url }) =>
        held(trap, folder, root, ['--host', `province=${url.replace('127.0.0.1', 'localhost')}`]),
      );
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function held(trap: Trap, folder: string, root: string, more: readonly string[]): Promise<Miss> {
  const report = await audited(trap, folder, root, more);
  const told = askedOf(report, trap);
  if (told === undefined) throw new Error('no requirement');
  const outcome = [trap.outcome].flat().includes(told.outcome)
    ? null
    : `${String(trap.outcome)} expected, ${told.outcome} told`;
  const details: string[] = [];
  for (const [key, value] of Object.entries(trap.details ?? {})) {
    const expected = plain(located(value, root), value);
    const actual = plain(told.details[key], value);
    if (expected !== actual) details.push(`${key}: ${expected} expected, ${actual} told`);
  }
  const others = await otherMisses(trap, report, root);
  if (trap.credit !== undefined && Math.abs(trap.credit - told.credit) > 0.001)
    others.push(`credit ${told.credit}, not ${trap.credit}`);
  return {
    outcome,
    details,
    others,
    told: `${told.summary.vi} ${told.gaps.map(({ code, url }) => `[${code} ${url ?? ''}]`).join(' ')}`,
    checked: Object.keys(trap.details ?? {}).length,
  };
}

async function otherMisses(trap: Trap, report: Report, root: string): Promise<string[]> {
  const others: string[] = [];
  const told = askedOf(report, trap);
  const kept = [...report.crawl.skipped, ...report.crawl.errors];
  for (const { path, reason } of trap.noted ?? [])
    if (!kept.some(({ url, reason: given }) => url === new URL(path, root).href && (reason?.test(given) ?? true)))
      others.push(`${path} not noted (${String(reason)}): ${JSON.stringify(kept)}`);
  if (trap.requestsAtMost !== undefined && report.crawl.requests > trap.requestsAtMost)
    others.push(`${report.crawl.requests} requests`);
  if ((told?.outcome === 'passed' || told?.outcome === 'partial') && told.evidence.length === 0)
    others.push('no evidence');
  if ((told?.outcome === 'failed' || told?.outcome === 'partial') && !told.gaps.some(({ fix }) => fix.vi !== ''))
    others.push('no gap with a fix');
  for (const { url, quote, rendered } of told?.evidence ?? []) {
    if (rendered === true) continue;
    const answer = await fetch(url);
    const text = await textIn(new Uint8Array(await answer.arrayBuffer()), answer.headers.get('content-type') ?? '');
    if (!text.includes(quote)) others.push(`“${quote}” does not stand at ${url}`);
  }
  return others;
}

async function audited(trap: Trap, folder: string, root: string, more: readonly string[]): Promise<Report> {
  const json = join(folder, 'report.json');
  const plan = join(folder, 'plan.json');
  if (trap.builtin === undefined) await writeFile(plan, JSON.stringify(planOf(trap)));
  const given = [
    'audit',
    root,
    '--plan',
    trap.builtin?.[0] ?? plan,
    '--as-of',
    trap.asOf ?? '2022-11-20',
    '--json',
    json,
    '--quiet',
    '--no-store',
    '--render',
    'never',
  ];
  if (trap.procedures !== undefined) {
    const csv = join(folder, 'tthc.csv');
    await writeFile(csv, ['mã;tên;tình trạng', ...trap.procedures].join('\n'));
    given.push('--procedures', csv);
  }
  const args = readArguments([
    ...given,
    ...more,
    ...(trap.exhaustive === true ? ['--exhaustive'] : []),
    ...(trap.options ?? []),
  ]);
  if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
  await auditCommand(args);
  return reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
}

function askedOf({ requirements }: Report, { builtin }: Trap): Report['requirements'][number] | undefined {
  return builtin === undefined ? requirements[0] : requirements.find(({ id }) => id === builtin[1]);
}

function planOf(trap: Trap): unknown {
  return {
    id: 'thu-2022',
    title: { vi: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022', en: '2022 plan' },
    department: { vi: NAME, en: 'Department of Science and Technology of Nghệ An' },
    departmentAliases: ['Sở KH&CN'],
    province: 'Nghệ An',
    year: 2022,
    ...trap.plan,
    requirements: [
      {
        id: 'asked',
        kind: trap.kind,
        title: { vi: 'Yêu cầu', en: 'Requirement' },
        clause: 'II.1',
        ...(trap.kind === 'manual' ? {} : { weight: 'major' }),
        ...(trap.params === undefined ? {} : { params: trap.params }),
        ...trap.requirement,
      },
    ],
  };
}

function located(value: unknown, root: string): unknown {
  if (typeof value === 'string') return value.startsWith('/') ? new URL(value, root).href : value;
  if (Array.isArray(value)) return value.map((part: unknown) => located(part, root));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, located(part, root)]));
  return value;
}

/** Comparable: lists in any order, of objects in lists only the keys that the truth names, of codes the national part. */
function plain(value: unknown, like: unknown): string {
  return JSON.stringify(shaped(value, like)) ?? 'undefined';
}

function shaped(value: unknown, like: unknown): unknown {
  if (Array.isArray(value)) {
    const models: readonly unknown[] = Array.isArray(like) ? like : [];
    return value
      .map((part: unknown) => shaped(part, models.find((model) => hasName(model, part)) ?? models[0]))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null) {
    const months = Object.keys(value).every((key) => /^\d{4}-\d{2}$/.test(key));
    const keys = typeof like === 'object' && like !== null && !months ? new Set(Object.keys(like)) : null;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, part]) => (keys === null || keys.has(key)) && !(months && part === 0))
        .map(([key, part]) => [key, key === 'code' ? national(part) : shaped(part, undefined)])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  }
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/** What a part of a list is called: of parts that name different things the truth need not say the same. */
function hasName(model: unknown, part: unknown): boolean {
  if (typeof model !== 'object' || model === null || typeof part !== 'object' || part === null) return false;
  return ['index', 'period', 'number'].some(
    (key) => key in model && key in part && Reflect.get(model, key) === Reflect.get(part, key),
  );
}

/** `1.010001.000.00.00.H41` -> `1.010001`. */
function national(code: unknown): unknown {
  return typeof code === 'string' ? code.split('.').slice(0, 2).join('.') : code;
}
