/** Audits one trap as the command line does, and says where report, record of the crawl and exit status differ from the truth. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { Fault } from '../../../cli/fault.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { SELF_SIGNED } from '../../support/self-signed.ts';
import { serve } from '../../support/server.ts';
import { draftOf, routesOf } from './draft.ts';
import { healthy, type Asked, type Expected, type Trap } from './trap.ts';

export interface Miss {
  readonly what: 'outcome' | 'detail' | 'crawl' | 'exit';
  readonly where: string;
  readonly want: unknown;
  readonly got: unknown;
}

export interface Judged {
  readonly asked: Readonly<Record<Miss['what'], number>>;
  readonly misses: readonly Miss[];
}

const KINDS: Readonly<Record<Asked, string>> = {
  hotline: 'hotline',
  column: 'column',
  set: 'procedure-set',
  detail: 'procedure-detail',
};
const AS_OF = '2022-11-20';

export async function runTrap(trap: Trap, options: readonly string[] = []): Promise<Judged> {
  const draft = draftOf(trap.of);
  let origin = '';
  const other = await serve(trap.other ?? {});
  trap.make(draft, { here: () => origin, other: () => other.origin.replace('127.0.0.1', 'localhost') });
  const server = await serve(routesOf(draft), trap.https === true ? SELF_SIGNED : undefined);
  ({ origin } = server);
  const folder = await mkdtemp(join(tmpdir(), 'soicong-trap-'));
  try {
    const { report, exit } = await audited(trap, origin, folder, options);
    return judged(trap, report, exit, { origin, paths: server.asked.map(({ path }) => path) });
  } finally {
    await server.close();
    await other.close();
    await rm(folder, { recursive: true });
  }
}

async function audited(
  trap: Trap,
  origin: string,
  folder: string,
  options: readonly string[],
): Promise<{ report: Report; exit: number }> {
  const [plan, list, json] = [join(folder, 'plan.json'), join(folder, 'tthc.csv'), join(folder, 'report.json')];
  await writeFile(plan, JSON.stringify(planOf(trap)));
  await writeFile(list, referenceOf(trap));
  const argv = [
    'audit',
    new URL(trap.start ?? '/', origin).href,
    '--plan',
    plan,
    '--as-of',
    trap.asOf ?? AS_OF,
    '--json',
    json,
    '--quiet',
    '--no-store',
  ];
  if (trap.noReference !== true) argv.push('--procedures', list);
  const args = readArguments([...argv, ...(trap.options ?? []), ...options]);
  if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
  const exit = await auditCommand(args).catch((fault: unknown) => {
    if (fault instanceof Fault) return fault.status;
    throw fault;
  });
  return { report: reportSchema.parse(JSON.parse(await readFile(json, 'utf8'))), exit };
}

function planOf({ of, hotline = { needs: ['phone', 'email'] }, column = { maxAgeDays: 30 } }: Trap): object {
  const title = { vi: 'Thử', en: 'Trial' };
  const row = (id: Asked, params: object): object => ({
    id,
    kind: KINDS[id],
    title,
    clause: 'I',
    weight: 'major',
    params,
    assumed: false,
  });
  return {
    id: 'unseen-twenty-one',
    title,
    department: { vi: of.name, en: of.name },
    province: of.province,
    year: 2022,
    requirements: [
      row('hotline', hotline),
      row('column', { topic: 'cchc', ...column }),
      row('set', {}),
      row('detail', {}),
    ],
  };
}

function referenceOf({ of, reference = [] }: Trap): string {
  const rows = [
    ...of.procedures.map(({ code, name }) => `${code};"${name}";`),
    ...reference.map(([code, name, gone]) => `${code};"${name}";${gone === true ? 'bị bãi bỏ' : 'còn hiệu lực'}`),
  ];
  return ['Mã thủ tục;Tên thủ tục;Tình trạng', ...rows].join('\n');
}

function judged(
  trap: Trap,
  report: Report,
  exit: number,
  { origin, paths }: { origin: string; paths: readonly string[] },
): Judged {
  const asked = { outcome: 0, detail: 0, crawl: 0, exit: 1 };
  const misses: Miss[] = [];
  const hold = (what: Miss['what'], where: string, right: boolean, want: unknown, got: unknown): void => {
    asked[what] += 1;
    if (!right) misses.push({ what, where, want, got });
  };
  const truth: Record<Asked, Expected | null> = { ...healthy(trap.of), ...trap.truth };
  for (const [id, expected] of Object.entries(truth)) {
    if (expected === null) continue;
    const told = report.requirements.find((one) => one.id === id);
    const wanted = [expected.outcome].flat();
    hold(
      'outcome',
      id,
      wanted.some((outcome) => outcome === told?.outcome),
      expected.outcome,
      told?.outcome,
    );
    if (expected.credit !== undefined)
      hold(
        'detail',
        `${id} credit`,
        Math.abs((told?.credit ?? -1) - expected.credit) < 1e-6,
        expected.credit,
        told?.credit,
      );
    for (const [key, value] of Object.entries(expected.details ?? {})) {
      const want = located(value, origin);
      hold('detail', `${id} ${key}`, agrees(want, told?.details[key]), want, told?.details[key]);
    }
    if (expected.gapAt !== undefined) {
      const want = new URL(expected.gapAt, origin).href;
      hold(
        'detail',
        `${id} gap`,
        told?.gaps.some(({ url }) => url === want) === true,
        want,
        told?.gaps.map(({ url, code }) => [code, url]),
      );
    }
  }
  const { ended, errors = [], onlyErrors = false, skipped = [], mostRequests, never = [] } = trap.crawl ?? {};
  const { crawl } = report;
  if (ended !== undefined) hold('crawl', 'ended', [ended].flat().includes(crawl.ended), ended, crawl.ended);
  const among = (
    list: readonly { url: string; reason: string }[],
    path: string,
    reason: string | readonly string[],
  ): boolean =>
    list.some((one) => sameUrl(one.url, new URL(path, origin).href) && [reason].flat().includes(one.reason));
  for (const [path, reason] of errors)
    hold('crawl', 'errors', among(crawl.errors, path, reason), [path, reason], crawl.errors);
  if (onlyErrors)
    hold(
      'crawl',
      'errors beside',
      crawl.errors.every(({ url, reason }) => errors.some(([path, why]) => among([{ url, reason }], path, why))),
      errors,
      crawl.errors,
    );
  for (const [path, reason] of skipped)
    hold('crawl', 'skipped', among(crawl.skipped, path, reason), [path, reason], crawl.skipped);
  if (mostRequests !== undefined)
    hold('crawl', 'requests', crawl.requests <= mostRequests, mostRequests, crawl.requests);
  for (const path of never) hold('crawl', 'never', !paths.includes(path), path, paths);
  hold('exit', 'exit', [trap.exit ?? 0].flat().includes(exit), trap.exit ?? 0, exit);
  return { asked: { ...asked, exit: 1 }, misses };
}

export function located(value: unknown, origin: string): unknown {
  if (typeof value === 'string') return value.startsWith('/') ? new URL(value, origin).href : value;
  if (Array.isArray(value)) return value.map((part) => located(part, origin));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, located(part, origin)]));
  return value;
}

/** Lists in any order; what the truth leaves out of an object is free; months without articles may be left out. */
export function agrees(want: unknown, got: unknown): boolean {
  if (Array.isArray(want))
    return (
      Array.isArray(got) && got.length === want.length && want.every((part) => got.some((other) => agrees(part, other)))
    );
  if (typeof want === 'object' && want !== null) {
    if (typeof got !== 'object' || got === null) return false;
    const has = got as Record<string, unknown>;
    const months = Object.keys(want).every((key) => /^\d{4}-\d{2}$/.test(key));
    if (months && Object.entries(has).some(([key, count]) => count !== 0 && !(key in want))) return false;
    return Object.entries(want).every(([key, part]) =>
      key === 'code'
        ? national(part) === national(has[key])
        : months
          ? (has[key] ?? 0) === part
          : agrees(part, has[key]),
    );
  }
  if (typeof want === 'number' && typeof got === 'number') return Math.abs(want - got) < 1e-6;
  return typeof want === 'string' && typeof got === 'string' ? sameUrl(want, got) : want === got;
}

const national = (code: unknown) => (typeof code === 'string' ? code.split('.').slice(0, 2).join('.') : code);
const sameUrl = (one: string, other: string): boolean => one === other || decode(one) === decode(other);

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
