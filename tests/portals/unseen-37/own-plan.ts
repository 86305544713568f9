/** The plan of a department next door: another's plan, word for word, with the name of who carries it out. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Names {
  readonly of: string;
  readonly department: { readonly vi: string; readonly en: string };
  readonly aliases: readonly string[];
}

/** Writes the plan to a file of its own and gives its path. */
export function ownPlan({ of, department, aliases }: Names): string {
  const source = new URL(`../../../lib/plans/builtin/${of}.json`, import.meta.url);
  const plan = JSON.parse(readFileSync(source, 'utf8')) as { department: { vi: string; en: string } };
  const before = plan.department;
  const renamed = JSON.parse(
    JSON.stringify(plan).replaceAll(before.vi, department.vi).replaceAll(before.en, department.en),
  ) as Record<string, unknown>;
  const file = join(mkdtempSync(join(tmpdir(), 'soicong-plan-')), `${of}.json`);
  writeFileSync(file, JSON.stringify({ ...renamed, departmentAliases: aliases, portal: undefined }));
  return file;
}
