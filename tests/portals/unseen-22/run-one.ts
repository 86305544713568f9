/** Audits a small portal as the command line does, and says where the report differs from its truth. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../cli/arguments.ts';
import { auditCommand } from '../../../cli/audit-command.ts';
import { reportSchema } from '../../../lib/model/report.ts';
import { serve } from '../../support/server.ts';
import { NAME, type One } from './one.ts';
import { judged, type Judged } from './run.ts';

const AS_OF = '2022-11-20';

export async function runOne(
  one: One,
  options: readonly string[] = [],
): Promise<Pick<Judged, 'asked' | 'misses' | 'report'>> {
  const server = await serve(typeof one.pages === 'function' ? await one.pages() : one.pages);
  const province = one.province === undefined ? null : await serve(one.province);
  const provinceOrigin = province?.origin.replace('127.0.0.1', 'localhost') ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'soicong-one-'));
  try {
    const [plan, list, json] = ['plan.json', 'tthc.csv', 'report.json'].map((name) => join(folder, name));
    if (plan === undefined || list === undefined || json === undefined) throw new Error('three files');
    await writeFile(plan, JSON.stringify(planOf(one)));
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
      one.asOf ?? AS_OF,
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
    return { ...judged({ asked: one.truth }, report, server.origin, provinceOrigin), report };
  } finally {
    await server.close();
    await province?.close();
    await rm(folder, { recursive: true });
  }
}

function planOf({ kind, params = {}, off }: One): object {
  const title = { vi: 'Thử', en: 'Trial' };
  return {
    id: 'unseen-twenty-two',
    title,
    department: { vi: NAME, en: NAME },
    province: 'Quảng Trị',
    year: 2022,
    requirements: [
      { id: 'asked', kind, title, clause: 'I', weight: 'major', params, ...(off === undefined ? {} : { off }) },
    ],
  };
}
