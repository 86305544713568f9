/** Names the code that reads pages, by its contents: the same sources have the same name, whenever they are built. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function engineStamp(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name)).toSorted())
    hash.update(file).update(readFileSync(join(root, 'lib', file)));
  return hash.digest('hex').slice(0, 16);
}
