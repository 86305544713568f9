/** The plan of one department as another of the same province takes it over: its own name in it, all else as it stands. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT_IN = fileURLToPath(new URL('../../../lib/plans/builtin/', import.meta.url));

/** A file that `--plan` takes. */
export function planFor(id: string, vi: string, en: string, aliases: readonly string[]): string {
  const plan = JSON.parse(readFileSync(join(BUILT_IN, `${id}.json`), 'utf8')) as Record<string, unknown>;
  delete plan['portal'];
  const file = join(mkdtempSync(join(tmpdir(), 'soicong-plan-')), `${id}.json`);
  writeFileSync(file, JSON.stringify({ ...plan, department: { vi, en }, departmentAliases: aliases }));
  return file;
}
