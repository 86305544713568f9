/** Audits a portal by a built-in plan as the command line does, and says where the report differs from the truth. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { serve } from '../../support/server.ts';
import { agrees, located } from '../unseen-21/run.ts';
import type { Mutation, Portal, Truth } from './site.ts';

export interface Miss {
  readonly where: string;
  readonly want: unknown;
  readonly got: unknown;
}

export interface Judged {
  readonly asked: { readonly outcomes: number; readonly details: number };
  readonly misses: readonly Miss[];
  readonly report: Report;
  readonly requests: number;
}

export async function runPortal(portal: Portal, mutation?: Mutation, options: readonly string[] = []): Promise<Judged> {
  const site = await portal.make();
  mutation?.change(site);
  const server = await serve(portal.render(site));
  const province = await serve(site.province);
  const provinceOrigin = province.origin.replace('127.0.0.1', 'localhost');
  const folder = await mkdtemp(join(tmpdir(), 'soicong-portal-'));
  try {
    const [list, json] = [join(folder, 'tthc.csv'), join(folder, 'report.json')];
    const rows = portal.reference.map(
      ([code, name, gone]) => `${code};"${name}";${gone === true ? 'bị bãi bỏ' : 'còn hiệu lực'}`,
    );
    await writeFile(list, ['Mã thủ tục;Tên thủ tục;Tình trạng', ...rows].join('\n'));
    const host = Object.keys(site.province).length === 0 ? [] : ['--host', `province=${provinceOrigin}/`];
    const args = readArguments([
      'audit',
      `${server.origin}${portal.start ?? '/'}`,
      '--plan',
      portal.plan,
      '--as-of',
      portal.asOf,
      '--procedures',
      list,
      '--json',
      json,
      '--quiet',
      '--no-store',
      ...host,
      ...options,
    ]);
    if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
    await auditCommand(args);
    const report = reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
    const truth = { ...portal.truth, ...mutation?.truth };
    return { ...judged(truth, report, server.origin, provinceOrigin), report, requests: server.asked.length };
  } finally {
    await server.close();
    await province.close();
    await rm(folder, { recursive: true });
  }
}

export function judged(
  truth: Truth,
  report: Report,
  origin: string,
  province: string,
): Pick<Judged, 'asked' | 'misses'> {
  const misses: Miss[] = [];
  let details = 0;
  const rows = report.requirements.filter(({ kind }) => kind !== 'manual');
  const forgotten = rows.filter(({ id }) => truth[id] === undefined).map(({ id }) => id);
  if (forgotten.length > 0) throw new Error(`no truth for ${forgotten.join(', ')}`);
  for (const [id, expected] of Object.entries(truth)) {
    const told = rows.find((one) => one.id === id);
    if (told?.outcome !== expected.outcome)
      misses.push({ where: id, want: expected.outcome, got: [told?.outcome, told?.summary.vi] });
    if (expected.credit !== undefined) {
      details += 1;
      if (Math.abs((told?.credit ?? -1) - expected.credit) > 1e-6)
        misses.push({ where: `${id} credit`, want: expected.credit, got: told?.credit });
    }
    for (const [key, value] of Object.entries(expected.details ?? {})) {
      details += 1;
      const want = located(value, told?.kind === 'elsewhere' ? province : origin);
      if (!agrees(want, told?.details[key])) misses.push({ where: `${id} ${key}`, want, got: told?.details[key] });
    }
  }
  return { asked: { outcomes: Object.keys(truth).length, details }, misses };
}
