/**
 * Prints how right audits are on these portals, and with --write says so in docs/accuracy.md:
 * npm run accuracy -- [words of a name ...] [--all] [--quick] [--portals] [--disguised] [--write]
 * --all: every mutation of every portal instead of each sort once; --quick: the part that tests repeat; --portals: no
 * mutations; --disguised: nothing but every portal in every disguise
 */

import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { readDisguised, wearers } from '../disguises/readings.ts';
import { MUTATIONS, QUICK_MUTATIONS, QUICK_RECORDS, SORTS, SOUND } from './cases.ts';
import { accuracyPage, totalsOf } from './figures.ts';
import type { RecordMutation } from './mutations.ts';
import { differing, WAYS } from './readings.ts';
import type { PublicationRecord } from './record.ts';
import { RECORDS } from './records.ts';
import { Tally } from './tally.ts';

/** Portals that wear each disguise when all is measured. */
const WEARERS = 3;
const COUNTED = {
  'false pass': 'falsePasses',
  'false gap': 'falseGaps',
  'other outcome': 'others',
  detail: 'details',
  law: 'details',
} as const;
const PAGE = 'docs/accuracy.md';
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = new Set(process.argv.filter((word) => word.startsWith('--')));
const chosen = ({ name }: { readonly name: string }): boolean => words.every((word) => name.includes(word));
const whole = new Tally();
const pages: number[] = [];
const readings = { count: 0, differing: 0 };
const inDisguise = { audits: 0, outcomes: 0, falsePasses: 0, falseGaps: 0, others: 0, details: 0 };

const quickly = flags.has('--quick');
const mutations = quickly ? QUICK_MUTATIONS : flags.has('--all') || words.length > 0 ? MUTATIONS : SORTS;
if (flags.has('--disguised')) {
  const records = RECORDS.filter(chosen);
  await readDisguises(records, records.length);
} else {
  await measure(whole, (quickly ? QUICK_RECORDS : RECORDS).filter(chosen), mutations.filter(chosen));
  if (!quickly && !flags.has('--portals')) {
    await readOtherwise(QUICK_RECORDS.filter(chosen));
    await readDisguises(RECORDS.filter(chosen), WEARERS);
  }
  for (const [kind, counts] of [...whole.kinds].toSorted(([a], [b]) => a.localeCompare(b)))
    print(`${kind.padEnd(20)}${JSON.stringify(counts)}`);
  print(`all                 ${JSON.stringify(totalsOf(whole))} other readings ${JSON.stringify(readings)}`);
}
print(`in disguise         ${JSON.stringify(inDisguise)}`);
if (flags.has('--write')) {
  if (words.length > 0 || ['--all', '--quick', '--portals', '--disguised'].some((flag) => flags.has(flag)))
    throw new Error('only the whole is written down');
  const quick = whole.part(new Set([...QUICK_RECORDS, ...QUICK_MUTATIONS].map(({ name }) => name)));
  const size = { least: Math.min(...pages), most: Math.max(...pages) };
  await writeFile(PAGE, accuracyPage({ portals: RECORDS.length, pages: size, whole, quick, readings, inDisguise }));
  print(`wrote ${PAGE}`);
}

async function measure(
  tally: Tally,
  records: readonly PublicationRecord[],
  mutations: readonly RecordMutation[],
): Promise<void> {
  let shown = 0;
  const show = (): void => {
    for (const { where, kind, requirement, message } of tally.misses.slice(shown))
      print(`${kind.padEnd(14)}${where} · ${requirement}: ${message.slice(0, 500)}`);
    shown = tally.misses.length;
  };
  for (const record of records) {
    const { portal } = await tally.portal(record);
    pages.push(Object.keys(portal.definition.answers).length);
    show();
  }
  if (flags.has('--portals')) return;
  for (const mutation of mutations) {
    const sound = SOUND.find(({ planId }) => planId === mutation.record.planId);
    if (sound !== undefined) await tally.mutation(mutation, sound);
    show();
  }
}

async function readOtherwise(records: readonly PublicationRecord[]): Promise<void> {
  for (const record of records) {
    const first = await whole.portal(record, { counted: false });
    for (const [name, way] of Object.entries(WAYS)) {
      const other = await differing(first, way);
      readings.count += 1;
      readings.differing += other.length;
      for (const line of other) print(`differs       ${record.name} ${name} · ${line.slice(0, 600)}`);
    }
  }
}

async function readDisguises(records: readonly PublicationRecord[], each: number): Promise<void> {
  for (const [name, worn] of wearers(records, each))
    for (const record of worn) {
      const { outcomes, misses } = await readDisguised(record, name);
      inDisguise.audits += 1;
      inDisguise.outcomes += outcomes;
      for (const { kind, requirement, message } of misses) {
        inDisguise[COUNTED[kind]] += 1;
        print(`${kind.padEnd(14)}${record.name} in ${name} · ${requirement}: ${message.slice(0, 400)}`);
      }
    }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
