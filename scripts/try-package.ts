// Packs the project, installs the tarball in an empty folder and uses it there as an office would: the sample portal is
// audited, kept and written in every format, files are explained. Without the sources, without the development
// dependencies, and at last without the optional package that drives a browser.
// Arguments name Nodes to try instead of the running one, such as a Node 22.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { demoPortal } from '../demo/portal.ts';
import { TODAY } from '../demo/portal/layout.ts';
import { servePortal } from '../demo/serve-portal.ts';
import { reportSchema } from '../lib/model/report.ts';
import { docx, pdf } from '../tests/support/attachments.ts';
import { workbook } from '../tests/support/workbook.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PLAN = 'nghean-skhcn-2022';
const WORDS = 'Đường dây nóng: 0238.3844.500';
/** By the ending of the file that is written; what its first bytes are. */
const FORMATS: readonly (readonly [file: string, start: string, option?: string])[] = [
  ['r.html', '<!'],
  ['r.json', '{'],
  ['r.csv', '\ufeff'],
  ['r.xlsx', 'PK'],
  ['r.docx', 'PK'],
  ['earl.jsonld', '{', 'earl'],
  ['junit.xml', '<?xml', 'junit'],
];

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'soicong-package-'));
const at = (...names: readonly string[]): string => join(folder, ...names);
const portal = await servePortal(demoPortal());

try {
  const tarball = await installed();
  const nodes = process.argv.length > 2 ? process.argv.slice(2) : [process.execPath];
  await writeFile(at('a.pdf'), await pdf([[WORDS]]));
  await writeFile(at('a.docx'), docx([WORDS]));
  await writeFile(at('a.xlsx'), workbook([{ name: 'So', rows: [[WORDS]] }]));
  for (const node of nodes) await tried(node);
  // npm install --omit=optional
  await rm(at('node_modules', 'playwright-core'), { recursive: true });
  for (const node of nodes) await triedWithoutBrowser(node);
  const versions = await Promise.all(nodes.map(async (node) => (await run(node, ['--version'])).stdout.trim()));
  console.log(`${tarball}: plans, audit, history, reports and explain ran on ${versions.join(', ')}`);
} finally {
  await portal.close();
  await rm(folder, { recursive: true, force: true });
}

async function installed(): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT });
  const tarball = stdout.trim().split('\n').at(-1);
  if (tarball === undefined) throw new Error('npm pack named no tarball');
  await writeFile(at('package.json'), '{ "private": true }\n');
  // Named, because an npm that runs inside `npm run` may take the outer project for its own.
  const quietly = ['--silent', '--no-audit', '--no-fund'];
  await run('npm', ['install', '--prefix', folder, ...quietly, `./${tarball}`], { cwd: folder });
  return tarball;
}

async function tried(node: string): Promise<void> {
  const soicong = commandOn(node);
  holds((await soicong('plans')).includes(PLAN), '`soicong plans` lists the plans');
  await rm(at('h.sqlite'), { force: true });
  const on = ['--plan', PLAN, '--procedures', join(ROOT, 'demo/procedures.csv'), '--as-of', TODAY];
  const kept = ['--json', at('report.json'), '--html', at('report.html'), '--store', at('h.sqlite')];
  await soicong('audit', portal.url, ...on, ...kept, '--quiet');
  const report = reportSchema.parse(JSON.parse(await readFile(at('report.json'), 'utf8')));
  holds(report.crawl.ended === 'settled' && report.counts.passed > 0, 'the audit of the sample portal finds something');
  holds((await soicong('history', '--store', at('h.sqlite'))).includes(portal.url), 'the run is kept');
  for (const [file, start, format] of FORMATS) {
    const named = format === undefined ? [] : ['--format', format];
    await soicong('report', '1', '--store', at('h.sqlite'), '--out', at(file), ...named);
    holds((await readFile(at(file), 'utf8')).startsWith(start), `${file} is written`);
  }
  for (const file of ['a.pdf', 'a.docx', 'a.xlsx']) {
    const page = JSON.parse(await soicong('explain', at(file), '--json', '-')) as {
      readonly phones: readonly unknown[];
    };
    holds(page.phones.length === 1, `${file} is read`);
  }
}

async function triedWithoutBrowser(node: string): Promise<void> {
  const soicong = commandOn(node);
  const page = await soicong('explain', portal.url, '--lang', 'en');
  holds(page.includes(portal.url), 'a page is explained without the optional package');
  const refused = await soicong('explain', portal.url, '--render', 'always').catch(
    (fault: { stderr?: string }) => fault,
  );
  const said = typeof refused === 'string' ? refused : (refused.stderr ?? '');
  holds(/^soicong: --render always: [^\n]+\n$/.test(said), `what rendering lacks is said in a sentence: ${said}`);
}

function commandOn(node: string): (...words: readonly string[]) => Promise<string> {
  const command = at('node_modules', 'soicong', 'dist', 'soicong.js');
  return async (...words) => {
    const { stdout, stderr } = await run(node, [command, ...words], { cwd: folder, maxBuffer: 100_000_000 });
    holds(stderr === '' || words.includes('explain'), `\`soicong ${words[0] ?? ''}\` complains of nothing: ${stderr}`);
    return stdout;
  };
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`not so: ${what}`);
}
