/** Tables drawn with lines: their cells, merged ones too, from the ruled lines of a page. */

import type { Drawing, Ruling } from './pdf-drawing.ts';

export interface Grid {
  /** Places of the columns' and rows' borders, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Lines within so many points are one, and meet. */
const SAME = 3;
const MEETS = 4;
/** Above this the page is a drawing. */
const MAX_PAIRS = 4_000_000;
const MAX_SIDE = 400;

export function gridsOf({ horizontals, verticals }: Drawing): readonly Grid[] {
  const across = merged(horizontals);
  const down = merged(verticals);
  if (across.length * down.length > MAX_PAIRS) return [];
  return components(across, down)
    .map(gridOf)
    .filter((grid) => grid !== null);
}

/** Borders are drawn cell by cell: pieces of one line become one. */
function merged(rulings: readonly Ruling[]): readonly Ruling[] {
  const whole: { at: number; from: number; to: number }[] = [];
  const sorted = rulings.toSorted((a, b) => a.at - b.at || a.from - b.from);
  for (const { at, from, to } of sorted) {
    const known = whole.findLast((one, index) => {
      if (whole.length - index > MAX_SIDE) return false;
      return Math.abs(one.at - at) <= SAME / 2 && from <= one.to + MEETS && to >= one.from - MEETS;
    });
    if (known === undefined) whole.push({ at, from, to });
    else {
      known.from = Math.min(known.from, from);
      known.to = Math.max(known.to, to);
    }
  }
  return whole;
}

interface Component {
  readonly across: readonly Ruling[];
  readonly down: readonly Ruling[];
}

/** Lines that meet belong to one table. */
function components(across: readonly Ruling[], down: readonly Ruling[]): readonly Component[] {
  const owner = [...across, ...down].map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (owner[root] !== root) root = owner[root] ?? root;
    owner[index] = root;
    return root;
  };
  across.forEach((h, i) => {
    down.forEach((v, j) => {
      const meet = v.at >= h.from - MEETS && v.at <= h.to + MEETS && h.at >= v.from - MEETS && h.at <= v.to + MEETS;
      if (meet) owner[rootOf(across.length + j)] = rootOf(i);
    });
  });
  const byRoot = new Map<number, { across: Ruling[]; down: Ruling[] }>();
  const of = (index: number): { across: Ruling[]; down: Ruling[] } => {
    const root = rootOf(index);
    const known = byRoot.get(root) ?? { across: [], down: [] };
    byRoot.set(root, known);
    return known;
  };
  across.forEach((ruling, i) => of(i).across.push(ruling));
  down.forEach((ruling, j) => of(across.length + j).down.push(ruling));
  return [...byRoot.values()];
}

/** Null for a frame around text, and for what has no rows or columns. */
function gridOf({ across, down }: Component): Grid | null {
  if (across.length === 0 || down.length === 0) return null;
  // the outermost borders may be left out
  const xs = places([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = places([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns > MAX_SIDE || rows > MAX_SIDE) return null;
  const cells = cellsOf(xs, ys, across, down);
  return cells.length < 2 ? null : { xs, ys, cells };
}

function places(all: readonly number[]): readonly number[] {
  const distinct: number[] = [];
  for (const at of all.toSorted((a, b) => a - b)) {
    const last = distinct.at(-1);
    if (last === undefined || at - last > SAME * 1.5) distinct.push(at);
  }
  return distinct;
}

/** Neighbours without a line between them are one cell. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Ruling[],
  down: readonly Ruling[],
): readonly GridCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const middle = (of: readonly number[], at: number): number => ((of[at] ?? 0) + (of[at + 1] ?? 0)) / 2;
  const ruled = (rulings: readonly Ruling[], at: number, through: number): boolean =>
    rulings.some((one) => Math.abs(one.at - at) <= SAME && one.from <= through && one.to >= through);
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let [colspan, rowspan] = [1, 1];
      while (
        column + colspan < columns &&
        !taken.has(row * columns + column + colspan) &&
        !ruled(down, xs[column + colspan] ?? 0, middle(ys, row))
      )
        colspan += 1;
      while (row + rowspan < rows && !ruled(across, ys[row + rowspan] ?? 0, middle(xs, column))) rowspan += 1;
      for (let r = row; r < row + rowspan; r += 1)
        for (let c = column; c < column + colspan; c += 1) taken.add(r * columns + c);
      cells.push({ row, column, rowspan, colspan });
    }
  }
  return cells;
}
