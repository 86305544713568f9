/** What a DOC says of its paragraphs: in a table, the end of a row, a heading (MS-DOC 2.9.175, pages of paragraph properties). */

export interface Mark {
  readonly inTable: boolean;
  readonly rowEnd: boolean;
  /** 1..6, 0 for text. */
  readonly heading: number;
}

interface Span extends Mark {
  readonly from: number;
  readonly to: number;
}

const PLAIN: Mark = { inTable: false, rowEnd: false, heading: 0 };
const PAGE = 512;
const RUN_LENGTH = 13;
const [IN_TABLE, ROW_END, DEFINE_TABLE, CHANGE_TABS] = [0x2416, 0x2417, 0xd608, 0xc615];
/** Bytes of an operand by the kind that its code names; 6 says its length itself. */
const OPERAND: readonly number[] = [1, 1, 2, 4, 2, 2, -1, 3];
/** Styles 1 to 6 are the headings in every template. */
const MAX_HEADING = 6;

export function paragraphMarks(
  main: Uint8Array,
  tables: Uint8Array,
  offset: number,
  size: number,
): (place: number) => Mark {
  const spans = spansOf(main, tables, offset, size).toSorted((a, b) => a.from - b.from);
  return (place) => {
    let [low, high] = [0, spans.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span === undefined) break;
      if (place < span.from) high = middle - 1;
      else if (place >= span.to) low = middle + 1;
      else return span;
    }
    return PLAIN;
  };
}

function spansOf(main: Uint8Array, tables: Uint8Array, offset: number, size: number): readonly Span[] {
  const view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength);
  const count = Math.floor((size - 4) / 8);
  const spans: Span[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const at = offset + (count + 1) * 4 + nth * 4;
    if (at + 4 > tables.length) break;
    const start = (view.getUint32(at, true) & 0x3fffff) * PAGE;
    if (start + PAGE <= main.length) spans.push(...pageSpans(main.subarray(start, start + PAGE)));
  }
  return spans;
}

function pageSpans(page: Uint8Array): readonly Span[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const runs = page[PAGE - 1] ?? 0;
  const spans: Span[] = [];
  for (let run = 0; run < runs; run += 1) {
    const at = (runs + 1) * 4 + run * RUN_LENGTH;
    if (at >= PAGE) break;
    const [from, to] = [view.getUint32(run * 4, true), view.getUint32((run + 1) * 4, true)];
    spans.push({ from, to, ...markOf(page, (page[at] ?? 0) * 2) });
  }
  return spans;
}

function markOf(page: Uint8Array, at: number): Mark {
  if (at === 0 || at + 4 > PAGE) return PLAIN;
  const [first = 0, second = 0] = [page[at], page[at + 1]];
  const from = first === 0 ? at + 2 : at + 1;
  const to = Math.min(PAGE, from + (first === 0 ? second * 2 : first * 2 - 1));
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const style = from + 2 <= to ? view.getUint16(from, true) : 0;
  let [inTable, rowEnd] = [false, false];
  for (let place = from + 2; place + 3 <= to;) {
    const code = view.getUint16(place, true);
    if (code === IN_TABLE) inTable = page[place + 2] === 1;
    if (code === ROW_END) rowEnd = page[place + 2] === 1;
    place += 2 + operandLength(view, place + 2, code, to);
  }
  return { inTable, rowEnd, heading: style >= 1 && style <= MAX_HEADING ? style : 0 };
}

function operandLength(view: DataView, at: number, code: number, to: number): number {
  const fixed = OPERAND[code >> 13] ?? 1;
  if (fixed >= 0) return fixed;
  if (code === DEFINE_TABLE) return at + 2 <= to ? view.getUint16(at, true) + 1 : PAGE;
  if (code === CHANGE_TABS && view.getUint8(at) === 255) return PAGE;
  return view.getUint8(at) + 1;
}
