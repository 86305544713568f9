/**
 * What Mozilla's reviewers would be told of the Firefox build (npm run build:all before): nothing, but that React sets
 * innerHTML, for a feature that is not used here. Exit status 1 for anything else.
 */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

interface Notice {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const ROOT = join(import.meta.dirname, '..');
const TOOLS = join(ROOT, 'tools/web-ext');
const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';

execFileSync('npm', ['ci', '--prefix', TOOLS, '--no-audit', '--no-fund', '--silent'], { stdio: 'inherit' });
const told = JSON.parse(lint()) as { readonly errors: readonly Notice[]; readonly warnings: readonly Notice[] };
const other = [...told.errors, ...told.warnings].filter(({ code }) => code !== KNOWN);
for (const { code, message, file = '', line = 0 } of other)
  process.stderr.write(`${code} ${file}:${line} ${message}\n`);
process.stdout.write(`web-ext lint: ${other.length} to mend, ${told.warnings.length - other.length} of libraries\n`);
process.exitCode = other.length > 0 ? 1 : 0;

/** Its exit status says only what the answer says better. */
function lint(): string {
  const program = join(TOOLS, 'node_modules/web-ext/bin/web-ext.js');
  const words = [program, 'lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--output', 'json'];
  try {
    return execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 50_000_000 });
  } catch (fault) {
    const { stdout } = fault as { readonly stdout?: unknown };
    if (typeof stdout === 'string' && stdout.trimStart().startsWith('{')) return stdout;
    throw fault;
  }
}
