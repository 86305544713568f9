/** Text to gzip and back, by the browser's own streams. */

export async function gzipOf(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return bytesThrough(new Blob([text]), new CompressionStream('gzip'));
}

export async function textOf(gzip: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await bytesThrough(new Blob([gzip]), new DecompressionStream('gzip')));
}

async function bytesThrough(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
