/**
 * The pages that bear evidence as a WARC 1.1 file: an answer as it came, after content decoding, so that its payload
 * digest is the `sha256` that the report gives; a document that scripts filled as a resource. The same evidence is the
 * same bytes. A record at a time is in memory.
 */

import { Buffer } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import { open, realpath, rename, rm, type FileHandle } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { basename } from 'node:path';
import process from 'node:process';
import { WARC_1_1, WARCRecord, WARCSerializer } from 'warcio';
import type { Report, ReportRequirement } from '../../../model/report.ts';
import { TOOL } from '../../../model/tool.ts';
import type { EvidenceSpool, SpooledBody } from './evidence-spool.ts';

type Evidence = ReportRequirement['evidence'][number];

/** Where the report cites records, and the file's own digest. */
export async function writeWarc(file: string, report: Report, spool: EvidenceSpool): Promise<Report> {
  const place = await realpath(file).catch(() => file);
  const draft = `${place}.${process.pid}.part`;
  try {
    const output = await open(draft, 'w');
    const writer = new Writer(output, /\.gz$/i.test(file));
    let cited: ReadonlyMap<string, string>;
    try {
      cited = await written(writer, basename(file), report, spool);
    } finally {
      await output.close();
    }
    await rename(draft, place);
    const warc = { file: basename(file), sha256: writer.sha256(), records: new Set(cited.values()).size };
    return { ...citing(report, cited), warc };
  } catch (fault) {
    await rm(draft, { force: true });
    throw fault;
  }
}

class Writer {
  readonly #output: FileHandle;
  readonly #gzip: boolean;
  readonly #hash: Hash = createHash('sha256');

  constructor(output: FileHandle, gzip: boolean) {
    this.#output = output;
    this.#gzip = gzip;
  }

  async write(record: WARCRecord): Promise<void> {
    const bytes = await WARCSerializer.serialize(record, { gzip: this.#gzip });
    this.#hash.update(bytes);
    await this.#output.writeFile(bytes);
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }
}

/** Record ids by what `markOf` tells evidence by. */
async function written(
  writer: Writer,
  fileName: string,
  report: Report,
  spool: EvidenceSpool,
): Promise<ReadonlyMap<string, string>> {
  const about = warcinfo(fileName, report);
  await writer.write(about.record);
  const cited = new Map<string, string>();
  const known = new Set<string>();
  for (const evidence of evidenceOf(report)) {
    const mark = markOf(evidence);
    const body = cited.has(mark) ? null : spool.find(evidence.sha256, evidence.url);
    if (body === null) continue;
    const url = body.head?.url ?? evidence.url;
    const id = idOf('page', evidence.sha256, url, evidence.fetchedAt);
    cited.set(mark, id);
    if (known.has(id)) continue;
    known.add(id);
    await writer.write(recordOf(body, evidence, { id, info: about.id }));
  }
  return cited;
}

function warcinfo(fileName: string, report: Report): { readonly id: string; readonly record: WARCRecord } {
  const { portal, startedAt, finishedAt, asOf } = report;
  const plans = (report.parts ?? [report]).map(({ plan }) => plan.id).join(', ');
  const id = idOf('warcinfo', portal.url, startedAt, plans);
  const record = WARCRecord.createWARCInfo(
    { filename: fileName, warcVersion: WARC_1_1, date: finishedAt, warcHeaders: { 'WARC-Record-ID': `<${id}>` } },
    {
      software: `${TOOL.name} ${TOOL.version}`,
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      description: line(`Pages that bear evidence in the audit of ${portal.url} as of ${asOf}`),
      isPartOf: line(plans),
    },
  );
  return { id, record };
}

function recordOf(
  { head, body }: SpooledBody,
  { url, fetchedAt }: Evidence,
  { id, info }: { readonly id: string; readonly info: string },
): WARCRecord {
  const common = { date: fetchedAt, warcVersion: WARC_1_1 } as const;
  const warcHeaders = { 'WARC-Record-ID': `<${id}>`, 'WARC-Warcinfo-ID': `<${info}>` };
  if (head === null) {
    const typed = { ...warcHeaders, 'Content-Type': 'text/html; charset=utf-8' };
    return WARCRecord.create({ ...common, type: 'resource', url: plainUrl(url), warcHeaders: typed }, [body]);
  }
  const { status, headers } = head;
  const statusline = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trim();
  const httpHeaders = headersOf(headers, body.length);
  return WARCRecord.create(
    { ...common, type: 'response', url: plainUrl(head.url), warcHeaders, statusline, httpHeaders },
    [body],
  );
}

/** They told of the bytes on the wire; a reader would decode the body once more. */
const WIRE_HEADERS: ReadonlySet<string> = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

function headersOf(headers: Readonly<Record<string, string>>, length: number): [string, string][] {
  const told = Object.entries(headers).map(([name, value]): [string, string] => [
    WIRE_HEADERS.has(name) ? `x-orig-${name}` : name,
    // headers come as Latin-1, whatever the server wrote
    line(Buffer.from(value, 'latin1').toString('utf8')),
  ]);
  return [...told, ['content-length', String(length)]];
}

function line(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function* evidenceOf(report: Report): Generator<Evidence> {
  for (const { requirements } of report.parts ?? [report]) for (const { evidence } of requirements) yield* evidence;
}

function markOf({ sha256, url, fetchedAt }: Evidence): string {
  return `${sha256} ${plainUrl(url)} ${fetchedAt}`;
}

function citing(report: Report, cited: ReadonlyMap<string, string>): Report {
  const cite = <Part extends Pick<Report, 'requirements'>>(part: Part): Part => ({
    ...part,
    requirements: part.requirements.map((requirement) => ({
      ...requirement,
      evidence: requirement.evidence.map((evidence) => {
        const id = cited.get(markOf(evidence));
        return id === undefined ? evidence : { ...evidence, warcRecord: id };
      }),
    })),
  });
  const { parts } = report;
  return { ...cite(report), ...(parts === undefined ? {} : { parts: parts.map(cite) }) };
}

function plainUrl(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** A name-based UUID of the custom kind (RFC 9562, version 8): the same page of the same run has the same one. */
function idOf(...names: readonly string[]): string {
  const bytes = createHash('sha256').update(names.join('\n')).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
