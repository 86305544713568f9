/** Prints how right audits are on these portals: npm exec -c "node tests/portals/unseen-6/run.ts [words of a name]" */

import process from 'node:process';
import { judge } from '../unseen-4/judged.ts';
import { lastPortals } from './index.ts';

const words = process.argv.slice(2);
const count = { portals: 0, verdicts: 0, wrong: 0, details: 0, wrongDetails: 0, faults: 0 };
for (const portal of lastPortals()) {
  if (!words.every((word) => portal.name.includes(word))) continue;
  const { verdicts, details, wrongVerdicts, wrongDetails, faults } = await judge(portal);
  count.portals += 1;
  count.verdicts += verdicts;
  count.wrong += wrongVerdicts.length;
  count.details += details;
  count.wrongDetails += wrongDetails.length;
  count.faults += faults.length;
  for (const line of wrongVerdicts) process.stdout.write(`VERDICT ${line}\n`);
  for (const line of wrongDetails) process.stdout.write(`detail  ${line}\n`);
  for (const line of faults) process.stdout.write(`fault   ${line}\n`);
}
process.stdout.write(`${JSON.stringify(count)}\n`);
