/** Commands in this process, for tests that need many of them: a process of its own takes a second each. */

import process from 'node:process';
import { vi } from 'vitest';
import { readArguments, type Arguments } from '../../cli/arguments.ts';
import { auditCommand } from '../../cli/audit-command.ts';
import { Fault, type ExitStatus } from '../../cli/fault.ts';
import { diffCommand, historyCommand, pruneCommand } from '../../cli/history-commands.ts';
import { reportCommand } from '../../cli/report-command.ts';
import { reviewCommand } from '../../cli/review-command.ts';
import type { Ran } from './command-line.ts';

/** What `soicong` would print and end with. One at a time. */
export async function command(...argv: readonly string[]): Promise<Ran> {
  const out = listened(process.stdout);
  const err = listened(process.stderr);
  try {
    return { status: await run(readArguments(argv)), stdout: out.text(), stderr: err.text() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const sentence = fault.sentence[argv.includes('en') ? 'en' : 'vi'];
    return { status: fault.status, stdout: out.text(), stderr: `${err.text()}soicong: ${sentence}\n` };
  } finally {
    out.end();
    err.end();
  }
}

function listened(stream: NodeJS.WriteStream): { readonly text: () => string; readonly end: () => void } {
  let said = '';
  const written = vi.spyOn(stream, 'write').mockImplementation((text, ...rest: unknown[]) => {
    said += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    rest.find((one) => typeof one === 'function')?.();
    return true;
  });
  return { text: () => said, end: () => written.mockRestore() };
}

async function run(args: Arguments): Promise<ExitStatus> {
  switch (args.command) {
    case 'audit':
      return auditCommand(args);
    case 'report':
      return reportCommand(args);
    case 'review':
      return reviewCommand(args);
    case 'history':
      return historyCommand(args);
    case 'diff':
      return diffCommand(args);
    case 'prune':
      return pruneCommand(args);
    default:
      throw new Error(`${args.command} is not run here`);
  }
}
