/** gzip, deflate and brotli, with a bound on what comes out: a few kilobytes may hold gigabytes. */

import { promisify } from 'node:util';
import {
  brotliDecompress,
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
  type BrotliDecompress,
  type Gunzip,
  type Inflate,
  type InflateRaw,
} from 'node:zlib';
import type { FetchFault } from '../../model/ports.ts';

interface Decoder {
  readonly now: (body: Uint8Array, options: { readonly maxOutputLength: number; readonly chunkSize: number }) => Buffer;
  readonly later: (body: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Buffer>;
  readonly stream: () => Gunzip | Inflate | InflateRaw | BrotliDecompress;
}

/** Shorter bodies are decoded at once, which is cheaper than handing them to another thread. Bytes. */
const AT_ONCE = 256_000;
/** Most pages come out in one piece. More than the memory that small buffers share, so that it can be given back. Bytes. */
const CHUNK = Math.max(98_304, Buffer.poolSize + 1);
/** A header may name several, one around the other. */
const MAX_LAYERS = 3;

const GZIP: Decoder = {
  now: gunzipSync,
  later: promisify(gunzip),
  stream: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
};
const ZLIB: Decoder = {
  now: inflateSync,
  later: promisify(inflate),
  stream: () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
};
const RAW: Decoder = {
  now: inflateRawSync,
  later: promisify(inflateRaw),
  stream: () => createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH }),
};
const BROTLI: Decoder = {
  now: brotliDecompressSync,
  later: promisify(brotliDecompress),
  stream: () => createBrotliDecompress(),
};

/** `cut`: what comes out is cut at `maxBytes` instead of being a fault, and may end in the middle. */
export async function decodeContent(
  body: Uint8Array,
  encoding: string,
  maxBytes: number,
  cut: boolean,
): Promise<Uint8Array | FetchFault> {
  // servers write "utf-8" and "none" here; browsers pass over what they don't know
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^(?:x-)?gzip$|^deflate$|^br$/.test(name));
  if (layers.length > MAX_LAYERS)
    return { ok: false, reason: 'bad-encoding', detail: `encoded ${layers.length} times` };
  let bytes = body;
  for (const name of layers.toReversed()) {
    if (bytes.length === 0) return bytes;
    try {
      bytes = await decodeLayer(decoderFor(name, bytes), bytes, maxBytes, cut);
    } catch (error) {
      return faultOf(error, name, maxBytes);
    }
  }
  return bytes;
}

async function decodeLayer(decoder: Decoder, bytes: Uint8Array, maxBytes: number, cut: boolean): Promise<Uint8Array> {
  if (cut) return firstBytes(decoder, bytes, maxBytes);
  if (bytes.length < AT_ONCE) return decoder.now(bytes, { maxOutputLength: maxBytes, chunkSize: CHUNK });
  return decoder.later(bytes, { maxOutputLength: maxBytes });
}

/** "deflate" means zlib's format; some servers send it bare. */
function decoderFor(name: string, bytes: Uint8Array): Decoder {
  if (name === 'br') return BROTLI;
  if (name !== 'deflate') return GZIP;
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? ZLIB : RAW;
}

async function firstBytes(decoder: Decoder, bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const stream = decoder.stream();
  stream.end(bytes);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

function faultOf(error: unknown, name: string, maxBytes: number): FetchFault {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return { ok: false, reason: 'too-large', detail: `more than ${maxBytes} bytes after decompression` };
  if (code === 'Z_BUF_ERROR')
    return { ok: false, reason: 'half-response', detail: `the ${name} data ends in the middle` };
  return { ok: false, reason: 'bad-encoding', detail: `the ${name} data is damaged` };
}
