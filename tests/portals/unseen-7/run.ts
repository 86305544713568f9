/** Prints how right audits are on these portals: npm exec -c "node tests/portals/unseen-7/run.ts [words of a name]" */

import process from 'node:process';
import { unseenPortals } from './index.ts';
import { judge } from './judged.ts';

const words = process.argv.slice(2);
const count = { portals: 0, verdicts: 0, wrong: 0, details: 0, wrongDetails: 0, faults: 0 };
for (const portal of unseenPortals()) {
  if (!words.every((word) => portal.name.includes(word))) continue;
  const { verdicts, details, wrongVerdicts, wrongDetails, faults } = await judge(portal);
  count.portals += 1;
  count.verdicts += verdicts;
  count.wrong += wrongVerdicts.length;
  count.details += details;
  count.wrongDetails += wrongDetails.length;
  count.faults += faults.length;
  for (const line of wrongVerdicts) print(`VERDICT ${line}`);
  for (const line of wrongDetails) print(`detail  ${line}`);
  for (const line of faults) print(`fault   ${line}`);
}
print(JSON.stringify(count));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
