/**
 * Prints how right audits are on these portals: node tests/accuracy/columns-hotlines/run.ts [words of a case's name] [--loopback] [--focused]
 */

import process from 'node:process';
import { CASES } from './cases.ts';
import { judge, type Miss } from './judge.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const loopback = process.argv.includes('--loopback');
const exhaustive = !process.argv.includes('--focused');
const chosen = CASES.filter(({ name, group }) => words.every((word) => `${group} ${name}`.includes(word)));

const counts: Record<string, number> = {};
let [checked, wrong, requests, whole] = [0, 0, 0, 0];
for (const one of chosen) {
  const { misses, ...ran } = await judge(one, { loopback, exhaustive });
  checked += ran.checked;
  requests += ran.requests.focused;
  whole += ran.requests.exhaustive;
  wrong += new Set(misses.map(({ requirement }) => requirement)).size;
  for (const miss of misses) told(`${one.group} ${one.name}`, miss);
}
print(
  `${chosen.length} cases, ${checked} requirements, ${checked - wrong} right (${((100 * (checked - wrong)) / checked).toFixed(1)} %)`,
);
for (const [kind, count] of Object.entries(counts).toSorted(([a], [b]) => a.localeCompare(b)))
  print(`${kind}: ${count}`);
print(`requests: ${requests} focused, ${whole} exhaustive`);

function told(name: string, { requirement, kind, message }: Miss): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
  print(`${kind.padEnd(14)}${name} · ${requirement}: ${message}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
