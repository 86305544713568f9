/** One run of the tests: its data folder, and what is cleared away at its end. */

import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { extensionFolder } from './extension-folder.ts';

/** Of the process that runs the tests, not of its workers. */
export const RUN_FOLDER = join(tmpdir(), `soicong-tests-${process.pid}`);

export default function setup(): () => Promise<void> {
  return async () => {
    await rm(extensionFolder(RUN_FOLDER), { recursive: true, force: true });
    await rm(RUN_FOLDER, { recursive: true, force: true });
  };
}
