/** Prints how right audits are on these portals: npm exec -c "node tests/portals/unseen-5/run.ts [words of a name]" */

import process from 'node:process';
import { firstPortals, secondPortals } from './index.ts';
import { judge } from './judged.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sum = { portals: 0, verdicts: 0, wrong: 0, compared: 0, details: 0, requests: 0 };
for (const portal of [...(await firstPortals()), ...(await secondPortals())]) {
  if (!words.every((word) => portal.name.includes(word))) continue;
  const { verdicts, compared, misses, details, requests } = await judge(portal, process.argv.includes('--exhaustive'));
  sum.portals += 1;
  sum.verdicts += verdicts;
  sum.wrong += misses.length;
  sum.compared += compared;
  sum.details += details.length;
  sum.requests += requests;
  for (const line of misses) process.stdout.write(`VERDICT ${line}\n`);
  for (const line of details) process.stdout.write(`detail  ${line}\n`);
}
process.stdout.write(`${JSON.stringify(sum)}\n`);
