/** A real browser for what only a browser can tell, with our own code bundled into the page under test. */

import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../lib/platform/node/find-browser.ts';

/** Nothing but the pages that tests serve is reached. */
const LOOPBACK_ONLY = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-background-networking'];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installedBrowser(),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: LOOPBACK_ONLY,
  });
}

export function installedBrowser(): string {
  const program = findBrowser();
  if (program === null) throw new Error('these tests need a browser: apt-get install chromium');
  return program;
}

/** One script that leaves the module's exports in the global `name`. */
export async function bundled(module: URL, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: module.pathname, formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  // a library declares its name; in a page's evaluation that would stay local
  return `${output.output[0].code}\n;globalThis.${name} = ${name};`;
}
