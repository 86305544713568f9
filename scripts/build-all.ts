/** The extension for every browser, to .output/; with --zip the packages for the stores. */

import process from 'node:process';
import { build, zip } from 'wxt';
import { STORE_TARGETS } from './store-targets.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const zipped = process.argv.includes('--zip');
for (const target of STORE_TARGETS) {
  const config = { root: ROOT, mode: 'production', ...target };
  await (zipped ? zip(config) : build(config));
}
