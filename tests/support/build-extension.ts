/** The extension as the stores would get it, for tests in real browsers. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { build } from 'wxt';
import { extensionFolder } from './extension-folder.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface BuiltExtension {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** How long another worker's build is waited for. */
const BUILD_MS = 180_000;

/** Built once for a run of the tests, by whichever worker comes first; the run's end removes it. */
export async function buildExtension(browser: 'chrome' | 'edge' | 'firefox' = 'chrome'): Promise<BuiltExtension> {
  const out = join(extensionFolder(), browser);
  const done = join(out, 'done');
  await mkdir(extensionFolder(), { recursive: true });
  if (await isFirst(out)) {
    // the build prints its progress, and its mode is that of the process
    const outDir = join(out, 'built');
    await build({ root: ROOT, mode: 'production', browser, manifestVersion: 3, outDir, logger: SILENT });
    await writeFile(done, '');
  }
  await vi.waitUntil(() => existsSync(done), { timeout: BUILD_MS, interval: 200 });
  return { folder: join(out, 'built', `${browser}-mv3`), remove: async () => undefined };
}

async function isFirst(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    () => false,
  );
}

const quiet = (): void => undefined;
export const SILENT = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};
