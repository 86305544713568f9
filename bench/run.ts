/**
 * Speed against peers, in one run on one portal: `npm run bench -- [--pages 2000,20000] [--only soicong,crawlee,bare] [--focused-only] [--second-only]`.
 * Each contender runs alone in a process of its own; the server is another. The project runs as its users run it: the
 * built command line with the variables and flags of its first line, start-up included. Compare ratios of one run, never absolute
 * figures of two: machines differ and drift.
 */

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Report } from '../lib/model/report.ts';
import type { Measured } from './contenders/measure.ts';
import { benchReference } from './portal.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    only: { type: 'string' },
    'focused-only': { type: 'boolean', default: false },
    'second-only': { type: 'boolean', default: false },
  },
});
const chosen = values.only?.split(',') ?? ['bare', 'soicong', 'crawlee'];

/** Pages of a portal whose reading outweighs the start of the program, some 0.6 s. */
const WHOLE_PORTAL = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'soicong-bench-'));
const BUNDLE = pathOf('../dist/soicong.js');
execFileSync(process.execPath, [pathOf('../scripts/build-cli.ts')], { stdio: 'inherit' });
writeFileSync(join(folder, 'procedures.csv'), benchReference());

for (const size of values.pages.split(',').map(Number)) await benchOf(size);
rmSync(folder, { recursive: true, force: true });

async function benchOf(size: number): Promise<void> {
  const server = spawn(process.execPath, [pathOf('server.ts'), String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port = '', pages = ''] = (await firstLine(server)).split(' ');
    const start = `http://127.0.0.1:${port}/`;
    print(`\n${pages} pages, 8 at a time, Node ${process.version}`);
    const all = !values['focused-only'] && !values['second-only'];
    if (all) await speed(start, size);
    if (!values['second-only']) await focus(start, Number(pages));
    if (!values['focused-only']) for (const exhaustive of [false, true]) await second(start, size, exhaustive);
  } finally {
    server.kill();
  }
}

async function speed(start: string, size: number): Promise<void> {
  const measured = new Map<string, Measured>();
  for (const name of chosen) {
    if (name === 'crawlee' && !existsSync(pathOf('node_modules/@crawlee/cheerio'))) {
      print('crawlee is not installed: npm run bench:setup');
      continue;
    }
    measured.set(name, name === 'soicong' ? await product(start, true) : await contender(name, [start, String(size)]));
  }
  print(row(['', 'pages', 'pages/s', 'CPU ms/page', 'peak MB']));
  for (const [name, m] of measured)
    print(row([name, m.pages, (m.pages / m.seconds).toFixed(0), (m.cpuMs / m.pages).toFixed(2), m.peakMb.toFixed(0)]));
  const [ours, theirs] = [measured.get('soicong'), measured.get('crawlee')];
  if (ours === undefined || theirs === undefined) return;
  const faster = ours.pages / ours.seconds / (theirs.pages / theirs.seconds);
  const cpu = ours.cpuMs / ours.pages / (theirs.cpuMs / theirs.pages);
  print(
    `soicong --exhaustive against crawlee: ${faster.toFixed(2)} times its pages per second, ${(100 * cpu).toFixed(0)} % of its CPU per page, ${((100 * ours.peakMb) / theirs.peakMb).toFixed(0)} % of its memory`,
  );
}

/** Requests that the focused crawl needs, and whether its outcomes are those of the exhaustive one. */
async function focus(start: string, pages: number): Promise<void> {
  const focused = await product(start, false);
  const whole = await product(start, true);
  const differing = Object.entries(focused.outcomes ?? {}).filter(([id, outcome]) => whole.outcomes?.[id] !== outcome);
  print(
    `focused: ${focused.requests} requests, ${((100 * focused.requests) / pages).toFixed(2)} % of the pages (exhaustive: ${whole.requests}); ${focused.ended}, ${focused.seconds.toFixed(1)} s`,
  );
  print(
    differing.length === 0
      ? 'focused and exhaustive agree on every outcome'
      : `DIFFERING: ${differing.map(([id, outcome]) => `${id} ${outcome} / ${whole.outcomes?.[id]}`).join(', ')}`,
  );
  if (differing.length > 0) process.exitCode = 1;
}

/** What a second audit of the unchanged portal costs, with what the first one kept; and whether it finds the same. */
async function second(start: string, size: number, exhaustive: boolean): Promise<void> {
  const store = ['--store', join(folder, `history-${exhaustive ? 'exhaustive' : 'focused'}.sqlite`)];
  const first = await product(start, exhaustive, store);
  const again = await product(start, exhaustive, store);
  print(`${exhaustive ? 'exhaustive' : 'focused'}, first and second audit of the same pages`);
  print(row(['', 'pages', 'requests', 'MB received', 'CPU s', 'peak MB']));
  for (const [name, m] of [
    ['first', first],
    ['second', again],
  ] as const)
    print(
      row([
        name,
        m.pages,
        m.requests,
        ((m.bytes ?? 0) / 1e6).toFixed(2),
        (m.cpuMs / 1000).toFixed(2),
        m.peakMb.toFixed(0),
      ]),
    );
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  print(
    `second: ${share(again.bytes ?? 0, first.bytes ?? 0)} of the bytes, ${share(again.cpuMs, first.cpuMs)} of the CPU; ${first.findings === again.findings ? 'the same findings' : 'DIFFERING FINDINGS'}`,
  );
  const dear =
    size >= WHOLE_PORTAL && Math.max((again.bytes ?? 0) / (first.bytes ?? 1), again.cpuMs / first.cpuMs) > 0.1;
  if (dear) print('MORE THAN A TENTH');
  if (dear || first.findings !== again.findings) process.exitCode = 1;
}

async function contender(name: string, args: readonly string[]): Promise<Measured> {
  const child = spawn(process.execPath, [pathOf(`contenders/${name}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const [status] = (await once(child, 'close')) as [number | null];
  const last = lines.at(-1);
  if (status !== 0 || last === undefined) throw new Error(`${name} ended with status ${status}`);
  return JSON.parse(last) as Measured;
}

/** The built command line, measured from its first instruction to its last. */
async function product(
  start: string,
  exhaustive: boolean,
  store: readonly string[] = ['--no-store'],
): Promise<Measured> {
  const report = join(folder, 'report.json');
  const words = (readFileSync(BUNDLE, 'utf8').split('\n', 1)[0] ?? '').split(' ');
  const flags = words.filter((word) => word.startsWith('--'));
  const variables: Record<string, string> = {};
  for (const word of words) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(word) ?? [];
    if (name !== undefined && value !== undefined) variables[name] = value;
  }
  const command = [
    'audit',
    start,
    '--plan',
    'nghean-skhcn-2022',
    '--procedures',
    join(folder, 'procedures.csv'),
    '--as-of',
    '2022-11-20',
  ];
  const options = [
    '--concurrency',
    '8',
    '--max-pages',
    '1000000',
    '--quiet',
    ...store,
    '--json',
    report,
    ...(exhaustive ? ['--exhaustive'] : []),
  ];
  const child = spawn(
    process.execPath,
    [...flags, '--import', pathOf('contenders/measure-exit.mjs'), BUNDLE, ...command, ...options],
    { stdio: ['ignore', 'inherit', 'inherit', 'pipe'], env: { ...process.env, ...variables } },
  );
  const line = firstLineOf(child.stdio[3] as NodeJS.ReadableStream);
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`soicong ended with status ${status}`);
  const { crawl, requirements } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const outcomes = Object.fromEntries(requirements.map(({ id, outcome }) => [id, outcome]));
  const used = JSON.parse(await line) as Pick<Measured, 'seconds' | 'cpuMs' | 'peakMb'>;
  const findings = JSON.stringify(requirements, (key, value: unknown) =>
    key === 'fetchedAt' || key === 'confirmedAt' ? undefined : value,
  );
  const { pages, requests, bytes, ended } = crawl;
  return { ...used, pages, requests, bytes, outcomes, ended, findings };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the server has no output');
  return firstLineOf(child.stdout);
}

async function firstLineOf(input: NodeJS.ReadableStream): Promise<string> {
  const [line] = (await once(createInterface({ input }), 'line')) as [string];
  return line;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(10) : String(cell).padStart(13))).join('');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
