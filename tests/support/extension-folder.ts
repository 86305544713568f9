/** Where the extension is built for one run of the tests, all workers of it alike. */

import process from 'node:process';

export function extensionFolder(run: string = process.env['XDG_DATA_HOME'] ?? ''): string {
  if (run === '') throw new Error('vitest.config.ts gives each run of the tests a folder of its own');
  return `${run}-extension`;
}
