/** Text and bytes to gzip and back, by the browser's own streams. */

type Bytes = Uint8Array<ArrayBuffer>;

export async function gzipOf(text: string): Promise<Bytes> {
  return bytesGzip(new TextEncoder().encode(text));
}

export async function bytesGzip(bytes: Uint8Array): Promise<Bytes> {
  return through(bytes, new CompressionStream('gzip'));
}

export async function bytesOf(gzip: Bytes): Promise<Bytes> {
  return through(gzip, new DecompressionStream('gzip'));
}

export async function textOf(gzip: Bytes): Promise<string> {
  return new TextDecoder().decode(await bytesOf(gzip));
}

/** Without head and sum, for what is never a file. */
export async function deflated(content: string | Uint8Array): Promise<Bytes> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return through(bytes, new CompressionStream('deflate-raw'));
}

/** By writer and reader: through a Blob and a Response, which live in other processes, it takes four times as long. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  // a copy: bytes of a shared buffer are not taken. What fails here fails where it is read
  const written = Promise.allSettled([writer.write(new Uint8Array(bytes)), writer.close()]);
  const parts: Bytes[] = [];
  const reader: ReadableStreamDefaultReader<Bytes> = stream.readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  await written;
  return joined(parts);
}

function joined(parts: readonly Bytes[]): Bytes {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
