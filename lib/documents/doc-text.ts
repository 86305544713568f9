/** The text of a DOC: pieces of the main stream in one byte or two a character (MS-DOC 2.8.35, piece table). */

const [PROPERTIES, TABLE] = [1, 2];
/** A piece in one byte a character; its address is then twice what it should be. */
const COMPRESSED = 0x40000000;
const PIECE_LENGTH = 8;

export interface PieceText {
  readonly text: string;
  /** Where in the main stream a character stands. */
  readonly place: (at: number) => number;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly width: number;
}

/** Throws where the table is damaged. */
export function readPieces(main: Uint8Array, tables: Uint8Array, offset: number, length: number): PieceText {
  const pieces = piecesOf(tables, offset, length);
  const parts = pieces.map(({ from, to, start, width }) => {
    const bytes = main.subarray(start, start + (to - from) * width);
    if (bytes.length < (to - from) * width) throw new Error('the text is cut short');
    return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
  });
  return {
    text: parts.join(''),
    place: (at) => {
      const piece = pieces.find(({ from, to }) => at >= from && at < to);
      return piece === undefined ? -1 : piece.start + (at - piece.from) * piece.width;
    },
  };
}

function piecesOf(tables: Uint8Array, offset: number, length: number): readonly Piece[] {
  const view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength);
  let at = offset;
  while (view.getUint8(at) === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== TABLE) throw new Error('the table of pieces is damaged');
  const size = view.getUint32(at + 1, true);
  const count = Math.floor((size - 4) / (4 + PIECE_LENGTH));
  const base = at + 5;
  const pieces: Piece[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const from = view.getUint32(base + nth * 4, true);
    const to = Math.min(length, view.getUint32(base + (nth + 1) * 4, true));
    if (to <= from) break;
    const address = view.getUint32(base + (count + 1) * 4 + nth * PIECE_LENGTH + 2, true);
    const narrow = (address & COMPRESSED) !== 0;
    const start = narrow ? (address & ~COMPRESSED) / 2 : address;
    pieces.push({ from, to, start, width: narrow ? 1 : 2 });
  }
  return pieces;
}
