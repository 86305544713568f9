/** `soicong explain`: what one page, or one saved file, says. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explain, UnreadableFile, type PageSource } from '../lib/explain.ts';
import type { Ports } from '../lib/model/ports.ts';
import { nodePorts } from '../lib/platform/node/ports.ts';
import { explanationText } from '../lib/report/explain.ts';
import { reasonWords } from '../lib/model/reasons.ts';
import type { FileTrouble } from '../lib/read-attachment.ts';
import { faultWords } from '../lib/report/fault-words.ts';
import type { ExplainArguments } from './arguments/explain-arguments.ts';
import { browserFor } from './browser.ts';
import { webAddress } from './arguments/option-values.ts';
import { Fault, type ExitStatus } from './fault.ts';
import { checkWritable, fileWords, print, reasonOf, writeReport } from './output.ts';
import { warn } from './store-fault.ts';
import { userAgent } from './user-agent.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

export async function explainCommand(args: ExplainArguments): Promise<ExitStatus> {
  if (args.json !== null && args.json !== '-') await checkWritable(args.json, '--json');
  const start = isWeb(args.page) ? args.page : 'http://127.0.0.1/';
  const ports = nodePorts({
    insecure: args.insecure,
    start,
    browser: browserFor(args.render, (sentence) => warn(sentence, args.lang)),
  });
  try {
    const asOf = args.asOf ?? new Date(Date.parse(ports.clock.now()) + 7 * 3_600_000).toISOString().slice(0, 10);
    const source = isWeb(args.page) ? await fetched(args, ports, asOf) : await saved(args, asOf);
    const page = await explained(source, ports, args.page);
    const json = `${JSON.stringify(page, null, 2)}\n`;
    if (args.json !== null && args.json !== '-') await writeReport(args.json, json);
    await print(args.json === '-' ? json : explanationText(page, args.lang));
    return 0;
  } finally {
    await ports.close();
  }
}

async function explained(source: PageSource, ports: Ports, page: string): ReturnType<typeof explain> {
  try {
    return await explain(source, ports);
  } catch (fault) {
    throw fault instanceof UnreadableFile ? unreadable(page, fault.trouble) : fault;
  }
}

function unreadable(page: string, { reason, detail }: FileTrouble): Fault {
  const why = reasonWords(reason);
  const more = detail === undefined ? '' : ` (${detail})`;
  return new Fault({ vi: `explain: ${page}: ${why.vi}${more}.`, en: `explain: ${page}: ${why.en}${more}.` });
}

async function fetched(args: ExplainArguments, ports: ReturnType<typeof nodePorts>, asOf: string): Promise<PageSource> {
  const url = webAddress(args.page, 'explain');
  const answer = await ports.fetch({
    url,
    maxBytes: MAX_BODY_BYTES,
    timeoutMs: REQUEST_TIMEOUT_MS,
    headers: { 'user-agent': userAgent(null) },
  });
  if (!answer.ok)
    throw new Fault(
      {
        vi: `Không mở được ${url}: ${faultWords({ ...answer, url }, 'vi')} (${answer.reason}).`,
        en: `${url} could not be opened: ${faultWords({ ...answer, url }, 'en')} (${answer.reason}).`,
      },
      3,
    );
  return {
    url: args.baseUrl ?? answer.url,
    body: answer.body,
    contentType: answer.headers['content-type'] ?? null,
    status: answer.status,
    asOf,
    rendering: { mode: args.render, at: answer.url, userAgent: userAgent(null) },
  };
}

async function saved(args: ExplainArguments, asOf: string): Promise<PageSource> {
  try {
    return {
      url: args.baseUrl ?? pathToFileURL(resolve(args.page)).href,
      body: await readFile(args.page),
      contentType: null,
      asOf,
    };
  } catch (fault) {
    const missing = reasonOf(fault) === 'ENOENT';
    throw new Fault({
      vi: `explain: ${missing ? 'không có tệp' : 'không đọc được tệp'} “${args.page}”${missing ? '' : ` (${fileWords(fault).vi})`}.`,
      en: `explain: ${missing ? 'there is no file' : 'cannot read the file'} “${args.page}”${missing ? '' : ` (${fileWords(fault).en})`}.`,
    });
  }
}

function isWeb(page: string): boolean {
  return /^https?:\/\//i.test(page);
}
