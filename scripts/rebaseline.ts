// Writes the golden reports anew. Read the difference before committing it.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const run = spawnSync('vitest', ['run', 'tests/golden'], {
  stdio: 'inherit',
  env: { ...process.env, REBASELINE: '1' },
});
process.exitCode = run.status ?? 1;
