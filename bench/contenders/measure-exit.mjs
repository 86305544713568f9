// Loaded before a program that is measured whole: prints what it used when it ends, to file descriptor 3.
import { writeSync } from 'node:fs';
import process from 'node:process';

const started = process.hrtime.bigint();
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  writeSync(3, `${JSON.stringify({ seconds, cpuMs: (user + system) / 1000, peakMb })}\n`);
});
