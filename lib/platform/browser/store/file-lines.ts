/** Lines of a file that may be packed, one after another: a file of years is larger than any one text may be. */

const GZIP = [0x1f, 0x8b];
/** Of a file read: so many pieces, and how large each is. */
const STEPS = 100;
const LEAST_BYTES = 4_096;
const MOST_BYTES = 262_144;

/** `tell`: how much of the file has been read, 0..1. Throws where the file is damaged, after the lines before that. */
export async function* fileLines(file: Blob, tell: (share: number) => void = () => undefined): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const packed = GZIP.every((byte, at) => head[at] === byte);
  let read = 0;
  const size = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, Math.ceil(file.size / STEPS)));
  // asked for piece by piece: what the browser reads ahead is not yet taken in
  const counted = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: async (out) => {
        const piece = new Uint8Array(await file.slice(read, read + size).arrayBuffer());
        read += piece.length;
        if (piece.length === 0) out.close();
        else out.enqueue(piece);
      },
    },
    { highWaterMark: 0 },
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
