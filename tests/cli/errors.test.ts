import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../cli/arguments.ts';
import { auditCommand } from '../../cli/audit-command.ts';
import { explainCommand } from '../../cli/explain-command.ts';
import { Fault } from '../../cli/fault.ts';
import { plansCommand } from '../../cli/plans-command.ts';
import { InvalidInput } from '../../lib/plans/invalid-input.ts';
import { TRAP_PLAN } from '../portals/trap-portal.ts';
import { soicong, type Ran } from '../support/command-line.ts';
import { withPortal } from '../support/portal-server.ts';

const SOMEWHERE = 'http://127.0.0.1:9/';
const PLAN = 'nghean-skhcn-2022';
const ON = ['audit', SOMEWHERE, '--plan', PLAN] as const;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soicong-cli-'));
  const [first, ...rest] = TRAP_PLAN.requirements;
  const files: Readonly<Record<string, string>> = {
    'weight.json': JSON.stringify({ ...TRAP_PLAN, requirements: [{ ...first, weight: 'huge' }, ...rest] }),
    'key.yaml': `id: x\ntitle: {vi: a, en: b}\ndepartment: {vi: a, en: b}\nprovince: Nghệ An\nyear: 2022\nrequirments: []\n`,
    'portal-less.json': JSON.stringify(TRAP_PLAN),
    'same-id.json': JSON.stringify({ ...TRAP_PLAN, id: PLAN }),
    'torn.json': '{"id": "x", ',
    'torn.yaml': 'id: "x\n  title: [',
    'headless.csv': '1;2;3\n4;5;6\n',
    'empty.csv': '',
    'fake.xlsx': 'not a zip',
    'torn-list.json': '[{"code": ',
    'a-file': 'x',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, 'utf8');
});

afterAll(() => rm(folder, { recursive: true }));

interface Row {
  readonly name: string;
  /** `@name` stands for a file of the folder. */
  readonly args: readonly string[];
  /** Must be named by the sentence. */
  readonly says: readonly string[];
  /** In a process of its own; the others in this one, since to start Node takes longer than to fail. */
  readonly real?: true;
}

const ROWS: readonly Row[] = [
  { name: 'an unknown command', args: ['inspect', SOMEWHERE], says: ['inspect'] },
  { name: 'an unknown option', args: [...ON, '--nope'], says: ['--nope'], real: true },
  { name: 'an option of another command', args: ['plans', '--procedures', 'x.csv'], says: ['--procedures'] },
  { name: 'an option without its value', args: [...ON, '--as-of'], says: ['--as-of'] },
  { name: 'a switch with a value', args: [...ON, '--quiet=yes'], says: ['--quiet'] },
  { name: 'no plan', args: ['audit', SOMEWHERE], says: ['--plan'] },
  { name: 'a plan id that is none', args: ['audit', SOMEWHERE, '--plan', 'nghean-2022'], says: ['nghean-2022', PLAN] },
  {
    name: 'a plan file that is not there',
    args: ['audit', SOMEWHERE, '--plan', '@nowhere.yaml'],
    says: ['--plan', 'nowhere.yaml'],
  },
  {
    name: 'a plan with a weight that is none',
    args: ['audit', SOMEWHERE, '--plan', '@weight.json'],
    says: ['weight.json', 'requirements[0].weight'],
    real: true,
  },
  {
    name: 'a plan with a mistyped key',
    args: ['audit', SOMEWHERE, '--plan', '@key.yaml'],
    says: ['key.yaml', 'requirments'],
  },
  { name: 'a plan that is torn JSON', args: ['audit', SOMEWHERE, '--plan', '@torn.json'], says: ['torn.json'] },
  { name: 'a plan that is torn YAML', args: ['audit', SOMEWHERE, '--plan', '@torn.yaml'], says: ['torn.yaml'] },
  { name: 'a plan that is a folder', args: ['audit', SOMEWHERE, '--plan', './tests'], says: ['--plan', './tests'] },
  {
    name: 'a plan and another of the same id',
    args: ['audit', SOMEWHERE, '--plan', PLAN, '--plan', '@same-id.json'],
    says: ['--plan', PLAN],
  },
  {
    name: 'the law of a day on which nothing of it was in force',
    args: ['audit', SOMEWHERE, '--plan', 'luat-cong-thong-tin', '--as-of', '2009-05-01'],
    says: ['luat-cong-thong-tin', '2009-05-01'],
  },
  {
    name: 'no address and none in the plan',
    args: ['audit', '--plan', '@portal-less.json'],
    says: ['audit'],
  },
  {
    name: 'a reference list that is not there',
    args: [...ON, '--procedures', '@nowhere.csv'],
    says: ['--procedures', 'nowhere.csv'],
  },
  {
    name: 'a reference list without a header',
    args: [...ON, '--procedures', '@headless.csv'],
    says: ['headless.csv'],
    real: true,
  },
  { name: 'an empty reference list', args: [...ON, '--procedures', '@empty.csv'], says: ['empty.csv'] },
  { name: 'a spreadsheet that is none', args: [...ON, '--procedures', '@fake.xlsx'], says: ['fake.xlsx'] },
  { name: 'a torn JSON reference', args: [...ON, '--procedures', '@torn-list.json'], says: ['torn-list.json'] },
  { name: 'a day that is none', args: [...ON, '--as-of', '2022-02-30'], says: ['--as-of', '2022-02-30'] },
  { name: 'a day the other way round', args: [...ON, '--as-of', '20/11/2022'], says: ['--as-of', '20/11/2022'] },
  { name: 'an address that is none', args: ['audit', 'http://', '--plan', PLAN], says: ['http://'] },
  {
    name: 'an address of another kind',
    args: ['audit', 'ftp://portal.test/', '--plan', PLAN],
    says: ['ftp://portal.test/'],
  },
  { name: 'two addresses', args: [...ON, 'http://portal.test/'], says: ['http://portal.test/'] },
  { name: 'a language that is none', args: [...ON, '--lang', 'fr'], says: ['--lang', 'fr'] },
  { name: 'no pages', args: [...ON, '--max-pages', '0'], says: ['--max-pages', '0'] },
  { name: 'half a page', args: [...ON, '--max-pages', '1.5'], says: ['--max-pages', '1.5'] },
  { name: 'minutes in words', args: [...ON, '--max-minutes', 'ten'], says: ['--max-minutes', 'ten'] },
  { name: 'too much at a time', args: [...ON, '--concurrency', '1000'], says: ['--concurrency', '1000'] },
  { name: 'a score beyond all scores', args: [...ON, '--fail-under', '101'], says: ['--fail-under', '101'] },
  { name: 'a host without alias', args: [...ON, '--host', 'https://portal.test/'], says: ['--host'] },
  { name: 'a host that is no address', args: [...ON, '--host', 'province=:::'], says: ['--host', ':::'] },
  {
    name: 'a JSON report below a file',
    args: [...ON, '--json', '@a-file/report.json'],
    says: ['--json', 'a-file'],
    real: true,
  },
  { name: 'a report without a name', args: [...ON, '--json', ''], says: ['--json', 'tên tệp'] },
  { name: 'an HTML report on the screen', args: [...ON, '--html', '-'], says: ['--html', '--json'] },
  {
    name: 'two reports in one file',
    args: [...ON, '--json', '@out/./one', '--html', '@out/one'],
    says: ['--html', '--json'],
  },
  {
    name: 'a report in place of the reference list',
    args: [...ON, '--procedures', '@headless.csv', '--json', '@headless.csv'],
    says: ['--json', '--procedures', 'headless.csv'],
  },
  {
    name: 'a report in place of the plan',
    args: ['audit', SOMEWHERE, '--plan', '@key.yaml', '--html', '@key.yaml'],
    says: ['--html', '--plan', 'key.yaml'],
  },
  {
    name: 'a history that is another file',
    args: [...ON, '--store', '@a-file'],
    says: ['--store', 'a-file', 'không phải lịch sử'],
  },
  { name: 'a history that is a folder', args: [...ON, '--store', '@.'], says: ['--store', 'không mở được tệp'] },
  {
    name: 'explain in place of its page',
    args: ['explain', '@a-file', '--json', '@a-file'],
    says: ['--json', 'explain', 'a-file'],
  },
  { name: 'an HTML report that is a folder', args: [...ON, '--html', '@.'], says: ['--html'] },
  { name: 'explain without a page', args: ['explain'], says: ['explain'] },
  {
    name: 'explain of a file that is not there',
    args: ['explain', '@nowhere.html'],
    says: ['nowhere.html'],
    real: true,
  },
  {
    name: 'explain with a base that is no address',
    args: ['explain', '@a-file', '--base-url', 'file:///etc'],
    says: ['--base-url', 'file:///etc'],
  },
  { name: 'plans with a word too many', args: ['plans', 'list'], says: ['list'] },
  { name: 'plans show without id', args: ['plans', 'show'], says: ['plans show'] },
  {
    name: 'plans show of a plan that is none',
    args: ['plans', 'show', 'nowhere-2022'],
    says: ['nowhere-2022'],
    real: true,
  },
];

describe('wrong usage ends with status 2 and one sentence', () => {
  it.for(ROWS)('$name', async ({ args, says, real }) => {
    const argv = args.map((arg) => (arg.startsWith('@') ? join(folder, arg.slice(1)) : arg));
    const ran = real === true ? await soicong(...argv) : await faulty(argv);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 2, stdout: '' });
    for (const word of says) expect(sentence(ran)).toContain(word);
  });

  it('in English when asked', async () => {
    const ran = await soicong('audit', SOMEWHERE, '--plan', 'nowhere-2022', '--lang', 'en');
    expect(ran.status).toBe(2);
    expect(sentence(ran)).toMatch(/^There is no plan/);
  });
});

describe('a portal whose first page cannot be had ends with status 3 and one sentence', () => {
  it('nobody listens', async () => {
    const ran = await soicong(...ON, '--quiet');
    expect(ran.status).toBe(3);
    expect(sentence(ran)).toContain(SOMEWHERE);
  });

  it.for([403, 404, 500])('the first page answers %i', async (status) => {
    await withPortal({ answers: { '/': { status, body: 'no' } } }, async ({ url }) => {
      const ran = await soicong('audit', url, '--plan', PLAN, '--json', '-', '--quiet');
      expect(ran.status).toBe(3);
      expect(sentence(ran)).toContain(String(status));
      const report = JSON.parse(ran.stdout) as {
        crawl: { ended: string };
        counts: { failed: number };
        score: { value: null };
      };
      expect(report).toMatchObject({ crawl: { ended: 'unreachable' }, counts: { failed: 0 }, score: { value: null } });
    });
  });

  it('explain of a page that nobody serves', async () => {
    const ran = await soicong('explain', SOMEWHERE);
    expect({ status: ran.status, stdout: ran.stdout }).toEqual({ status: 3, stdout: '' });
    expect(sentence(ran)).toContain(SOMEWHERE);
  });
});

/** What the command throws, as it would be printed. */
async function faulty(argv: readonly string[]): Promise<Ran> {
  try {
    const args = readArguments(argv);
    if (args.command === 'audit') await auditCommand(args);
    else if (args.command === 'explain') await explainCommand(args);
    else if (args.command === 'plans') await plansCommand(args.show, args.lang);
  } catch (fault) {
    if (!(fault instanceof Fault) && !(fault instanceof InvalidInput)) throw fault;
    const status = fault instanceof Fault ? fault.status : 2;
    return { status, stdout: '', stderr: `soicong: ${fault.sentence.vi}\n` };
  }
  return { status: 0, stdout: '', stderr: '' };
}

/** What standard error holds: exactly one sentence in one line, no stack. */
function sentence({ stderr }: Ran): string {
  const lines = stderr.trimEnd().split('\n');
  expect(lines, stderr).toHaveLength(1);
  const [line = ''] = lines;
  expect(line).toMatch(/^soicong: .{10,}$/u);
  expect(line).not.toMatch(/node:internal|\.ts:\d+|\bat \w+ \(/);
  return line.slice('soicong: '.length);
}
