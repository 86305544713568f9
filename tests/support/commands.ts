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
  let stdout = '';
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    stdout += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    const done = rest.find((one) => typeof one === 'function');
    done?.();
    return true;
  });
  try {
    return { status: await run(readArguments(argv)), stdout, stderr: '' };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { status: fault.status, stdout, stderr: `soicong: ${fault.sentence[argv.includes('en') ? 'en' : 'vi']}\n` };
  } finally {
    written.mockRestore();
  }
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
