/** The plan of Nghệ An in the name of another department, as that office would write its own file. */

import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILT_IN = new URL('../../../lib/plans/builtin/nghean-skhcn-2022.json', import.meta.url);

/** Path of the file; it goes when the process ends. */
export async function planOf(id: string, vi: string, en: string): Promise<string> {
  const plan = JSON.parse(await readFile(BUILT_IN, 'utf8')) as object;
  const folder = await mkdtemp(join(tmpdir(), 'soicong-plan-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, `${id}.json`);
  await writeFile(path, JSON.stringify({ ...plan, id, department: { vi, en } }));
  return path;
}
