/** Audits a small portal as the command line does, and says where the report differs from its truth. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { reportSchema, type Report } from '../../../lib/model/report.ts';
import { serve, type Reply } from '../../support/server.ts';
import { judged, type Miss } from '../unseen-22/run.ts';
import { NAME, served, type Draft, type One } from './kit.ts';

/** Whose portals they are, and when they are looked at. */
export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly province: string;
  readonly asOf: string;
  readonly served: (id: string, draft: Draft) => Promise<Record<string, string | Reply>>;
}

const YEN_BAI: Place = {
  name: NAME,
  aliases: ['Sở Giao thông vận tải', 'Sở GTVT', 'SGTVT'],
  province: 'Yên Bái',
  asOf: '2022-11-20',
  served,
};

export async function runOne(
  one: One,
  options: readonly string[] = [],
  place: Place = YEN_BAI,
): Promise<{ misses: readonly Miss[]; report: Report }> {
  const server = await serve(await place.served(one.id, one.draft));
  const province = one.province === undefined ? null : await serve(one.province);
  const provinceOrigin = province?.origin.replace('127.0.0.1', 'localhost') ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'soicong-hunt-'));
  try {
    const [plan, list, json] = [join(folder, 'plan.json'), join(folder, 'tthc.csv'), join(folder, 'report.json')];
    await writeFile(plan, JSON.stringify(planOf(one, place)));
    const rows = (one.reference ?? []).map(
      ([code, name, gone]) => `${code};"${name}";${gone === true ? 'bị bãi bỏ' : 'còn hiệu lực'}`,
    );
    await writeFile(list, ['Mã thủ tục;Tên thủ tục;Tình trạng', ...rows].join('\n'));
    const args = readArguments([
      'audit',
      `${server.origin}/`,
      '--plan',
      plan,
      '--as-of',
      one.asOf ?? place.asOf,
      '--json',
      json,
      '--quiet',
      '--no-store',
      ...(rows.length === 0 ? [] : ['--procedures', list]),
      ...(province === null ? [] : ['--host', `province=${provinceOrigin}/`]),
      ...options,
    ]);
    if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
    await auditCommand(args);
    const report = reportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
    return { misses: judged({ asked: one.truth }, report, server.origin, provinceOrigin).misses, report };
  } finally {
    await server.close();
    await province?.close();
    await rm(folder, { recursive: true });
  }
}

function planOf({ kind, params = {} }: One, { name, aliases, province, asOf }: Place): object {
  const title = { vi: 'Thử', en: 'Trial' };
  return {
    id: 'unseen-twenty-seven',
    title,
    department: { vi: name, en: name },
    departmentAliases: aliases,
    province,
    year: Number(asOf.slice(0, 4)),
    requirements: [{ id: 'asked', kind, title, clause: 'I', weight: 'major', params }],
  };
}
