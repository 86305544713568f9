/**
 * Size budgets of the built extension (npm run build:all before): what is put into a page, and what the options page
 * loads before it shows anything. Exit status 1 where one is exceeded.
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const OUTPUT = join(import.meta.dirname, '../.output');
/** kB, gzip. */
const CONTENT_SCRIPT = 200;
const FIRST_PAINT = 500;

let over = 0;
for (const target of ['chrome-mv3', 'edge-mv3', 'firefox-mv3']) {
  const folder = join(OUTPUT, target);
  if (!existsSync(folder)) {
    process.stderr.write(`${target} has not been built: npm run build:all\n`);
    over += 1;
    continue;
  }
  hold(target, 'content script', CONTENT_SCRIPT, [join(folder, 'overlay.js')]);
  for (const page of ['options.html', 'sidepanel.html'])
    if (existsSync(join(folder, page))) hold(target, `${page}, first paint`, FIRST_PAINT, firstPaint(folder, page));
}
process.exitCode = over > 0 ? 1 : 0;

function hold(target: string, what: string, budget: number, files: readonly string[]): void {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const kilobytes = Math.ceil(bytes / 1000);
  if (kilobytes >= budget) over += 1;
  process.stdout.write(`${target}: ${what} ${kilobytes} kB of ${budget}${kilobytes >= budget ? ' OVER' : ''}\n`);
}

/** The page, its styles and scripts, and what those import before they run. */
function firstPaint(folder: string, page: string): readonly string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const files = new Set([join(folder, page)]);
  const waiting = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) =>
    join(folder, path),
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!file.endsWith('.js')) continue;
    for (const path of importsOf(readFileSync(file, 'utf8'))) waiting.push(join(dirname(file), path));
  }
  return [...files];
}

/** Static ones, as the bundler writes them. */
function importsOf(code: string): readonly string[] {
  return [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^"'()]*?from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g),
  ].map(([, path = '']) => path);
}
