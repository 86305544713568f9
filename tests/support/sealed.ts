/** Reads a WARC file with warcio's own reader, holds every digest against the bytes, and gives each record's text. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { WARCParser } from 'warcio';

export interface SealedRecord {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly date: string;
  /** SHA-256 of the payload, hex. */
  readonly payload: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

export interface Sealed {
  /** By their ids. */
  readonly records: ReadonlyMap<string, SealedRecord>;
  /** Of the warcinfo record. */
  readonly about: string;
  /** What a check of the file finds wrong. */
  readonly faults: readonly string[];
}

export async function readSealed(file: string): Promise<Sealed> {
  const records = new Map<string, SealedRecord>();
  const faults: string[] = [];
  let about = '';
  // the block as it stands in the file: digests are of bytes, not of headers read and written again
  for await (const record of new WARCParser(createReadStream(file), { parseHttp: false })) {
    const id = String(record.warcHeader('WARC-Record-ID'));
    const block = await record.readFully(false);
    if (record.warcHeaders.statusline !== 'WARC/1.1') faults.push(`${id}: ${record.warcHeaders.statusline}`);
    if (record.warcContentLength !== block.length) faults.push(`${id}: length ${record.warcContentLength}`);
    if (record.warcType === 'warcinfo') {
      about = Buffer.from(block).toString('utf8');
      continue;
    }
    const { head, payload } = record.warcType === 'response' ? apart(block) : { head: '', payload: block };
    const told = { block: record.warcBlockDigest, payload: record.warcPayloadDigest };
    if (told.block !== `sha256:${sha256(block)}`) faults.push(`${id}: block ${told.block}`);
    if (told.payload !== `sha256:${sha256(payload)}`) faults.push(`${id}: payload ${told.payload}`);
    if (records.has(id)) faults.push(`${id}: twice`);
    records.set(id, {
      id,
      type: record.warcType,
      url: record.warcTargetURI ?? '',
      date: record.warcDate ?? '',
      payload: sha256(payload),
      contentType: head === '' ? (record.warcContentType ?? '') : (/^content-type: (.*)$/im.exec(head)?.[1] ?? ''),
      body: payload,
    });
  }
  return { records, about, faults };
}

/** The head of an HTTP message and what follows it. */
function apart(block: Uint8Array): { readonly head: string; readonly payload: Uint8Array } {
  const end = Buffer.from(block).indexOf('\r\n\r\n');
  return { head: Buffer.from(block.subarray(0, end)).toString('utf8'), payload: block.subarray(end + 4) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
