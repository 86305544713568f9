/** Names the code that reads pages: another name for any other code, so that what older code understood is not used. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = '../../../';

/** Of the packed program by its bytes; of the repository by names, sizes and times of its files. */
export function enginePrint(): string {
  const here = import.meta.url;
  const hash = createHash('sha256').update(process.version);
  if (here.endsWith('.ts')) addSources(hash, fileURLToPath(new URL('../../', here)));
  else for (const name of programs(here)) hash.update(name).update(readFileSync(fileURLToPath(new URL(name, here))));
  // parsers come from packages, whose versions it pins
  const list = new URL(here.endsWith('.ts') ? `${ROOT}package.json` : '../package.json', here);
  return hash
    .update(readFileSync(fileURLToPath(list)))
    .digest('hex')
    .slice(0, 32);
}

type Hash = ReturnType<typeof createHash>;

function programs(here: string): readonly string[] {
  const names = readdirSync(fileURLToPath(new URL('./', here)));
  return names.filter((name) => name.endsWith('.js')).sort();
}

function addSources(hash: Hash, folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|json)$/.test(name),
  );
  for (const name of names.sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
}
