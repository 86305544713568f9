#!/usr/bin/env -S MALLOC_ARENA_MAX=1 node --max-semi-space-size=4 --heap-growing-percent=8 --no-maglev --max-inlined-bytecode-size-cumulative=400
// The first line bounds memory: a crawl makes garbage fast, and V8 would let it pile up before collecting it; with an
// arena for each thread glibc keeps what the others could use (20,000 pages: 20 to 40 MB); and what two compilers and
// much inlining need in the first second stays with the process (another 20 to 30 MB), for no gain in speed.
import process from 'node:process';
import { readArguments, type Arguments } from './arguments.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { helpText } from './help.ts';
import { print } from './output.ts';
import { VERSION } from './version.ts';
import { InvalidInput } from '../lib/plans/invalid-input.ts';
import type { Language } from '../lib/report/words.ts';

process.exitCode = await main(process.argv.slice(2));

/** Runs one command; every fault ends as one sentence on standard error, never as a stack trace. */
async function main(argv: readonly string[]): Promise<ExitStatus> {
  try {
    return await run(readArguments(argv));
  } catch (fault) {
    const sentence = sentenceOf(fault, languageIn(argv));
    process.stderr.write(`soicong: ${sentence}\n`);
    return fault instanceof Fault ? fault.status : 2;
  }
}

/** A command is loaded when it is asked for: the engine takes a second that `--version` need not wait for. */
async function run(args: Arguments): Promise<ExitStatus> {
  if (args.command === 'audit') return (await import('./audit-command.ts')).auditCommand(args);
  if (args.command === 'explain') return (await import('./explain-command.ts')).explainCommand(args);
  if (args.command === 'plans') return (await import('./plans-command.ts')).plansCommand(args.show, args.lang);
  if (args.command === 'history') return (await import('./history-commands.ts')).historyCommand(args);
  if (args.command === 'diff') return (await import('./history-commands.ts')).diffCommand(args);
  if (args.command === 'prune') return (await import('./history-commands.ts')).pruneCommand(args);
  if (args.command === 'report') return (await import('./report-command.ts')).reportCommand(args);
  if (args.command === 'review') return (await import('./review-command.ts')).reviewCommand(args);
  if (args.command === 'schedule') return (await import('./schedule-command.ts')).scheduleCommand(args);
  await print(args.command === 'version' ? `soicong ${VERSION}\n` : helpText(args.lang));
  return 0;
}

function sentenceOf(fault: unknown, lang: Language): string {
  if (fault instanceof Fault || fault instanceof InvalidInput) return oneLine(fault.sentence[lang]);
  const message = fault instanceof Error ? fault.message : String(fault);
  return oneLine(
    lang === 'vi'
      ? `lỗi ngoài dự kiến, mong bạn báo lại cho chúng tôi: ${message}`
      : `an unexpected fault, please report it: ${message}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The arguments may be what is wrong, so the language is looked for by itself. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : argv.includes('--lang=en') ? 'en' : 'vi';
}
