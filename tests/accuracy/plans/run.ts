/** Prints how right audits are on these portals, and with --write says so in docs/accuracy.md. */

import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
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
const USAGE = `npm run accuracy -- [words of a name ...] [options]
  --all        every mutation of every portal instead of each sort once
  --quick      the part that tests repeat
  --portals    no mutations
  --disguised  nothing but every portal in every disguise
  --write      writes ${PAGE}`;

const { words, flags } = asked();
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

/** The words and options of the command; what cannot be done is told before anything is measured. */
function asked(): { readonly words: readonly string[]; readonly flags: ReadonlySet<string> } {
  const names = ['all', 'quick', 'portals', 'disguised', 'write', 'help'] as const;
  const options = Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }]));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const given = new Set(names.filter((name) => values[name] === true).map((name) => `--${name}`));
    if (given.has('--help')) leave(USAGE, 0);
    const known = [...RECORDS, ...MUTATIONS].some(({ name }) => positionals.every((word) => name.includes(word)));
    if (!known) throw new Error(`no portal and no mutation is named by "${positionals.join(' ')}"`);
    const part = positionals[0] ?? [...given].find((flag) => flag !== '--write');
    if (given.has('--write') && part !== undefined) throw new Error(`only the whole is written down, not ${part}`);
    return { words: positionals, flags: given };
  } catch (error) {
    return leave(error instanceof Error ? error.message : String(error), 2);
  }
}

function leave(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}
