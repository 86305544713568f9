/** Prints how right audits are on these portals: npm exec -c "node tests/portals/unseen-3/run.ts [words of a name] [--ways]" */

import process from 'node:process';
import { unseenPortals } from './index.ts';
import { differences, judge } from './judged.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const ways = process.argv.includes('--ways');
const count = { portals: 0, verdicts: 0, wrong: 0, details: 0, differing: 0 };
for (const portal of await unseenPortals()) {
  if (!words.every((word) => portal.name.includes(word))) continue;
  const { report, verdicts, misses, details } = await judge(portal);
  count.portals += 1;
  count.verdicts += verdicts;
  count.wrong += misses.length;
  count.details += details.length;
  for (const line of misses) print(`VERDICT ${line}`);
  for (const line of details) print(`detail  ${line}`);
  if (!ways) continue;
  for (const way of [
    { exhaustive: true },
    { concurrency: 1 },
    { memory: { delay: (url: string) => (url.length * 7919) % 23 } },
  ])
    for (const line of await differences(portal, report, way)) {
      count.differing += 1;
      print(`differs ${line}`);
    }
}
print(JSON.stringify(count));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
