import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IMPORT_LAW } from '../scripts/lint/import-law.ts';

const ROOT = resolve(import.meta.dirname, '..');

interface Row {
  readonly file: string;
  readonly code: string;
  /** The rule that must answer, or null where the line is lawful. */
  readonly rule: string | null;
}

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';
const PROPERTIES = 'eslint(no-restricted-properties)';
const CLOCK = 'soicong(no-clock)';

const importing = (file: string, from: string, rule: string | null): Row => ({
  file,
  code: `export * from '${from}';`,
  rule,
});

const ROWS: readonly Row[] = [
  // lib: one stage never knows another.
  importing('lib/model/a.ts', '../vietnamese/fold.ts', IMPORTS),
  importing('lib/model/b.ts', 'zod', null),
  importing('lib/model/c.ts', 'yaml', IMPORTS),
  importing('lib/vietnamese/a.ts', '../html/text.ts', IMPORTS),
  importing('lib/vietnamese/b.ts', 'libphonenumber-js/max', null),
  importing('lib/vietnamese/c.ts', 'zod', IMPORTS),
  importing('lib/html/a.ts', '../crawl/frontier.ts', IMPORTS),
  importing('lib/html/b.ts', 'cheerio/slim', null),
  importing('lib/html/c.ts', '../vietnamese/fold.ts', null),
  importing('lib/documents/a.ts', '../html/text.ts', IMPORTS),
  importing('lib/plans/a.ts', '../checks/index.ts', IMPORTS),
  importing('lib/plans/b.ts', 'yaml', null),
  importing('lib/plans/c.ts', 'node:fs/promises', IMPORTS),
  importing('lib/crawl/a.ts', '../facts/links.ts', IMPORTS),
  importing('lib/crawl/b.ts', '../vietnamese/fold.ts', IMPORTS),
  importing('lib/crawl/c.ts', 'p-limit', null),
  importing('lib/crawl/d.ts', 'undici', IMPORTS),
  importing('lib/crawl/e.ts', 'htmlparser2', IMPORTS),
  importing('lib/crawl/deep/f.ts', '../../facts/links.ts', IMPORTS),
  importing('lib/crawl/deep/g.ts', '../scope.ts', null),
  importing('lib/crawl/deep/h.ts', '../../html/text.ts', null),
  importing('lib/crawl/deep/k.ts', '../../audit.ts', IMPORTS),
  importing('lib/facts/a.ts', '../checks/index.ts', IMPORTS),
  importing('lib/facts/b.ts', 'cheerio', IMPORTS),
  importing('lib/facts/c.ts', 'libphonenumber-js', IMPORTS),
  importing('lib/facts/d.ts', '../html/text.ts', null),
  importing('lib/checks/a.ts', '../html/text.ts', IMPORTS),
  importing('lib/checks/b.ts', '../facts/links.ts', IMPORTS),
  importing('lib/checks/c.ts', 'zod', IMPORTS),
  importing('lib/checks/d.ts', '../model/finding.ts', null),
  importing('lib/history/a.ts', '../report/report.ts', IMPORTS),
  importing('lib/history/b.ts', '../model/history.ts', null),
  importing('lib/history/c.ts', 'kysely', IMPORTS),
  importing('lib/schedule/a.ts', '../report/report.ts', IMPORTS),
  importing('lib/schedule/b.ts', '../history/compare.ts', null),
  importing('lib/schedule/c.ts', 'croner', null),
  importing('lib/schedule/d.ts', 'nodemailer', IMPORTS),
  { file: 'lib/schedule/e.ts', code: 'export const now = Date.now();', rule: PROPERTIES },
  importing('lib/score/a.ts', '../checks/index.ts', IMPORTS),
  importing('lib/overlay/a.ts', '../facts/read-page.ts', IMPORTS),
  importing('lib/overlay/b.ts', '../vietnamese/fold.ts', null),
  importing('lib/report/a.ts', '../score/score.ts', IMPORTS),
  importing('lib/report/b.ts', '../audit.ts', IMPORTS),
  importing('lib/report/c.ts', 'node:fs', IMPORTS),
  importing('lib/platform/a.ts', 'node:fs', IMPORTS),
  importing('lib/platform/node/b.ts', 'node:fs/promises', null),
  importing('lib/platform/node/c.ts', 'undici', null),
  importing('lib/platform/node/d.ts', '../../crawl/frontier.ts', IMPORTS),
  importing('lib/platform/node/e.ts', '../../model/ports.ts', null),
  importing('lib/platform/browser/f.ts', 'node:fs', IMPORTS),
  importing('lib/audit.ts', './crawl/crawl.ts', null),
  importing('lib/audit-b.ts', './platform/node/fetcher.ts', IMPORTS),
  importing('lib/audit-c.ts', 'undici', IMPORTS),
  importing('lib/model/d.ts', '../../cli/main.ts', IMPORTS),
  importing('lib/model/e.ts', 'left-pad', IMPORTS),
  importing('lib/model/f.ts', 'fs', IMPORTS),
  // The shells around it.
  importing('cli/a.ts', '../lib/crawl/crawl.ts', IMPORTS),
  importing('cli/e.ts', 'nodemailer', IMPORTS),
  importing('cli/f.ts', '../lib/schedule/cron.ts', null),
  importing('lib/platform/node/h.ts', 'nodemailer', null),
  importing('cli/b.ts', '../lib/audit.ts', null),
  importing('cli/c.ts', '../lib/platform/node/fetcher.ts', null),
  importing('cli/d.ts', 'cheerio', IMPORTS),
  importing('components/a.tsx', '../lib/audit.ts', IMPORTS),
  importing('components/b.tsx', '../lib/model/finding.ts', null),
  importing('components/c.tsx', '../lib/facts/links.ts', IMPORTS),
  importing('entrypoints/a.ts', '../lib/checks/index.ts', IMPORTS),
  importing('entrypoints/options/b.tsx', '../../components/score.tsx', null),
  importing('entrypoints/options/c.tsx', '../../lib/html/text.ts', IMPORTS),
  // Every way to import counts.
  {
    file: 'lib/checks/e.ts',
    code: `import type { A } from '../facts/links.ts';\nexport type B = A;`,
    rule: IMPORTS,
  },
  { file: 'lib/checks/f.ts', code: `export const load = () => import('../facts/links.ts');`, rule: IMPORTS },
  // No clock, no chance, no place.
  { file: 'lib/checks/g.ts', code: 'export const now = Date.now();', rule: PROPERTIES },
  { file: 'lib/checks/h.ts', code: 'export const now = new Date();', rule: CLOCK },
  { file: 'lib/checks/i.ts', code: 'export const now = Date();', rule: CLOCK },
  { file: 'lib/checks/j.ts', code: 'export const then = new Date(0);', rule: null },
  { file: 'lib/checks/k.ts', code: 'export const chance = Math.random();', rule: PROPERTIES },
  { file: 'lib/checks/l.ts', code: "console.log('x');", rule: GLOBALS },
  { file: 'lib/checks/m.ts', code: 'export const title = document.title;', rule: GLOBALS },
  { file: 'lib/checks/n.ts', code: 'export const place = window.location;', rule: GLOBALS },
  { file: 'lib/crawl/i.ts', code: "export const page = fetch('/');", rule: GLOBALS },
  { file: 'lib/crawl/j.ts', code: 'setTimeout(String, 1);', rule: GLOBALS },
  {
    file: 'lib/platform/node/g.ts',
    code: 'export const now = () => Date.now() - new Date().getTime();',
    rule: null,
  },
];

interface Diagnostics {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

let folder: string;
let found: ReadonlyMap<string, readonly string[]>;

// One run over all rows: the folder carries the project's own configuration.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-law-'));
  for (const name of ['oxlint.config.ts', 'scripts', 'package.json', 'node_modules']) {
    await symlink(join(ROOT, name), join(folder, name));
  }
  for (const { file, code } of ROWS) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${code}\n`);
  }
  found = await lint(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('no two rows share a file', () => {
  expect(new Set(ROWS.map((row) => row.file)).size).toBe(ROWS.length);
});

test.each(ROWS)('$file: $code -> $rule', ({ file, rule }) => {
  const laws = [IMPORTS, GLOBALS, PROPERTIES, CLOCK];
  const broken = (found.get(file) ?? []).filter((code) => laws.includes(code));
  expect([...new Set(broken)]).toEqual(rule === null ? [] : [rule]);
});

test.each(IMPORT_LAW.map((law) => law.folder))('some row breaks the law of %s/', (governed) => {
  const breaking = ROWS.filter((row) => row.rule === IMPORTS && row.file.startsWith(`${governed}/`));
  expect(breaking.length).toBeGreaterThan(0);
});

async function lint(cwd: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  // Without --type-aware: the fixtures name modules that do not exist.
  const command = [oxlint, '--format=json', 'lib', 'cli', 'components', 'entrypoints'];
  const output = await promisify(execFile)(process.execPath, command, { cwd, maxBuffer: 1 << 26 }).catch(
    (failure: unknown) => failure as { stdout: string },
  );
  const byFile = new Map<string, string[]>();
  for (const { code, filename } of (JSON.parse(output.stdout) as Diagnostics).diagnostics) {
    const codes = byFile.get(filename) ?? [];
    byFile.set(filename, [...codes, code]);
  }
  return byFile;
}
