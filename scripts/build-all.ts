/** The extension for every browser, to .output/; with --zip the packages for the stores. */

import process from 'node:process';
import { build, zip } from 'wxt';

const ROOT = new URL('..', import.meta.url).pathname;
const BROWSERS = [
  { browser: 'chrome', manifestVersion: 3 },
  { browser: 'edge', manifestVersion: 3 },
  // MV3 in Firefox too: one manifest, one way to ask for hosts
  { browser: 'firefox', manifestVersion: 3 },
] as const;

const zipped = process.argv.includes('--zip');
for (const target of BROWSERS) {
  const config = { root: ROOT, mode: 'production', ...target };
  await (zipped ? zip(config) : build(config));
}
