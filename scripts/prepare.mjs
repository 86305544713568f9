// `npm ci --omit=dev` leaves wxt out; then there is nothing to prepare.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const wxt = new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url);
if (existsSync(wxt)) {
  await import('./require-node.mjs');
  const run = spawnSync(process.execPath, [wxt.pathname, 'prepare'], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
