/** `npm run demo`: serves the sample portal, audits it as the command line does, and says where the reports are. */

import { once } from 'node:events';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readArguments } from '../cli/arguments.ts';
import { auditCommand } from '../cli/audit-command.ts';
import { demoPortal } from './portal.ts';
import { TODAY } from './portal/layout.ts';
import { servePortal, type ServedPortal } from './serve-portal.ts';

const PLAN = 'nghean-skhcn-2022';

process.exitCode = await demo();

async function demo(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) return 2;
  const portal = await served(options.port);
  if (portal === null) return 2;
  try {
    const status = await audited(portal);
    if (options.serve && status === 0) await untilStopped(portal);
    return status;
  } finally {
    await portal.close();
  }
}

async function audited(portal: ServedPortal): Promise<number> {
  const [json, html, procedures] = [here('out/report.json'), here('out/report.html'), here('procedures.csv')];
  const on = ['--plan', PLAN, '--procedures', procedures, '--as-of', TODAY];
  // a try-out is no run that an office would look for among its own
  const args = readArguments(['audit', portal.url, ...on, '--json', json, '--html', html, '--no-store']);
  if (args.command !== 'audit') throw new Error('these are the arguments of an audit');
  const status = await auditCommand(args);
  say(`Báo cáo HTML: ${html}`, `Báo cáo JSON: ${json}`, '');
  return status;
}

/** The links of the report lead to the portal, so it can be left running for a look. */
async function untilStopped(portal: ServedPortal): Promise<void> {
  say(`Cổng mẫu đang mở tại ${portal.url}; bấm Ctrl-C để dừng.`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

interface Options {
  readonly serve: boolean;
  readonly port: number;
}

function optionsOf(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { serve: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { serve: values.serve, port };
  } catch {
    // said below
  }
  process.stderr.write('demo: chỉ có --serve (giữ cổng mẫu mở) và --port <0 đến 65535>.\n');
  return null;
}

async function served(port: number): Promise<ServedPortal | null> {
  try {
    return await servePortal(demoPortal(), { port });
  } catch (fault) {
    process.stderr.write(
      `demo: không mở được cổng ${port} (${fault instanceof Error ? fault.message : String(fault)}).\n`,
    );
    return null;
  }
}

/** Shown as a reader would type it, from where they stand. */
function here(file: string): string {
  return relative(process.cwd(), fileURLToPath(new URL(file, import.meta.url)));
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
