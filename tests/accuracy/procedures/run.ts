/** Prints how often the audit is right: `node tests/accuracy/procedures/run.ts [--exhaustive] [part of an id ...]`. */

import process from 'node:process';
import { judge } from './judge.ts';
import { portalsOf, SKINS } from './portals.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const both = process.argv.includes('--exhaustive');
const tally = { portals: 0, right: 0, outcomes: 0, falsePasses: 0, falseGaps: 0, detailErrors: 0, differ: 0 };
const requests = new Map<string, string>();
const classes = new Map<string, number>();

for (const portal of SKINS.flatMap(portalsOf).filter(({ id }) => words.every((word) => id.includes(word)))) {
  const { misses, told, requests: asked, report } = await judge(portal);
  const { truth } = portal;
  tally.portals += 1;
  if (misses.length === 0) tally.right += 1;
  for (const [found, right] of [
    [told.set, truth.set],
    [told.detail, truth.detail],
  ] as const) {
    if (found.outcome === right.outcome) tally.outcomes += 1;
    else if (found.outcome === 'passed') tally.falsePasses += 1;
    else if (right.outcome === 'passed' || right.outcome === 'cantTell') tally.falseGaps += 1;
  }
  if (misses.some((miss) => !/outcome|credit/.test(miss))) tally.detailErrors += 1;
  if (portal.mutation.id === 'sound')
    requests.set(portal.skin.id, `${asked} of ${Object.keys(portal.definition.answers).length}`);
  for (const miss of misses) {
    const sort = `${miss.split(':')[0]} | ${portal.mutation.id}`;
    classes.set(sort, (classes.get(sort) ?? 0) + 1);
  }
  if (misses.length > 0) console.log(`${portal.id}\n  ${misses.map((miss) => miss.slice(0, 400)).join('\n  ')}`);
  if (!both) continue;
  const whole = await judge(portal, true);
  const same =
    JSON.stringify(local(whole.told, whole.report.portal.url)) === JSON.stringify(local(told, report.portal.url));
  if (same) continue;
  tally.differ += 1;
  console.log(`${portal.id}: exhaustive differs\n  ${JSON.stringify(told)}\n  ${JSON.stringify(whole.told)}`);
}

console.log('\nrequests on sound portals:', Object.fromEntries(requests));
console.log('misses:', Object.fromEntries([...classes].toSorted(([, a], [, b]) => b - a)));
console.log(
  tally,
  `accuracy ${((100 * tally.right) / tally.portals).toFixed(1)} %, outcomes ${((50 * tally.outcomes) / tally.portals).toFixed(1)} %`,
);

function local(told: unknown, url: string): unknown {
  return JSON.parse(JSON.stringify(told).replaceAll(url, '/'));
}
