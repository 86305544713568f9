/** Lines of a file that may be packed, one after another: a file of years is larger than any one text may be. */

const GZIP = [0x1f, 0x8b];

/** `tell`: how much of the file has been read, 0..1. Throws where the file is damaged, after the lines before that. */
export async function* fileLines(file: Blob, tell: (share: number) => void = () => undefined): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const packed = GZIP.every((byte, at) => head[at] === byte);
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, out) => {
        read += chunk.length;
        out.enqueue(chunk);
      },
    }),
  );
  const bytes = packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line;
    tell(file.size === 0 ? 1 : read / file.size);
  }
  if (rest !== '') yield rest;
}
