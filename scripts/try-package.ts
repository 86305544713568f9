// Packs the project, installs the tarball in an empty folder and runs `soicong plans` there:
// what a user gets, without the sources and without the development dependencies.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'soicong-package-'));

try {
  const packed = run(root, 'npm', ['pack', '--silent', '--pack-destination', folder]);
  const tarball = packed.trim().split('\n').at(-1);
  if (tarball === undefined) throw new Error('npm pack named no tarball');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // Named, because an npm that runs inside `npm run` may take the outer project for its own.
  run(folder, 'npm', ['install', '--prefix', folder, '--silent', '--no-audit', '--no-fund', `./${tarball}`]);
  // An argument names a Node to try instead of the running one, such as a Node 22.
  const node = process.argv[2] ?? process.execPath;
  const command = join(folder, 'node_modules', 'soicong', 'dist', 'soicong.js');
  const plans = run(folder, node, [command, 'plans']);
  if (plans.trim() === '') throw new Error('`soicong plans` printed nothing');
  // Pages are rendered through it where a browser is installed; it is loaded only then.
  run(folder, node, ['--input-type=module', '--eval', "await import('playwright-core')"]);
  console.log(`${tarball}: \`soicong plans\` ran on ${run(folder, node, ['--version']).trim()}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(cwd: string, command: string, words: readonly string[]): string {
  return execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
