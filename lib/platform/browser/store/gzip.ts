/** Text and bytes to gzip and back, by the browser's own streams. */

type Bytes = Uint8Array<ArrayBuffer>;

export async function gzipOf(text: string): Promise<Bytes> {
  return through(new Blob([text]), new CompressionStream('gzip'));
}

export async function bytesGzip(bytes: Uint8Array): Promise<Bytes> {
  return through(new Blob([new Uint8Array(bytes)]), new CompressionStream('gzip'));
}

export async function bytesOf(gzip: Bytes): Promise<Bytes> {
  return through(new Blob([gzip]), new DecompressionStream('gzip'));
}

export async function textOf(gzip: Bytes): Promise<string> {
  return new TextDecoder().decode(await bytesOf(gzip));
}

/** Without head and sum, for what is never a file. */
export async function deflated(content: string | Uint8Array): Promise<Bytes> {
  return through(
    new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
    new CompressionStream('deflate-raw'),
  );
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
