/** What a PDF page draws besides its letters: ruled lines, of which tables are made, and whether a picture fills it. */

import { applied, multiplied, numbers } from './pdf-matrix.ts';
import type { Matrix, PageOperators } from './pdf-matrix.ts';

/** A ruled line, points from the top left corner. `at` is its place across, `from` to `to` along it. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Drawing {
  readonly horizontals: readonly Ruling[];
  readonly verticals: readonly Ruling[];
  /** A picture covers most of the page. */
  readonly picture: boolean;
  /** Paths drawn. */
  readonly shapes: number;
  /** Letters that are not drawn lie over or under it: a machine's reading of a scan. */
  readonly hiddenText: boolean;
}

/** A filled box thinner than this is a line; a line shorter than the other rules no table. Points. */
const THIN = 3;
const SHORT = 6;
/** A picture over that much of the page is the page. */
const PAGE_SHARE = 0.4;
const MAX_RULINGS = 20_000;
const INVISIBLE = 3;
const [MOVE, DRAW, CURVE, BEND, CLOSE] = [0, 1, 2, 3, 4];

export function drawingOf(page: PageOperators): Drawing {
  const { operators, operands, names, width, height } = page;
  const is = (operator: number | undefined, ...of: string[]): boolean => of.some((name) => names[name] === operator);
  const horizontals: Ruling[] = [];
  const verticals: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix = page.transform;
  let [picture, shapes, hidden, drawn] = [false, 0, 0, 0];
  let invisible = false;
  const rule = (x0: number, y0: number, x1: number, y1: number): void => {
    if (horizontals.length + verticals.length >= MAX_RULINGS) return;
    const [ax, ay] = applied(matrix, x0, y0);
    const [bx, by] = applied(matrix, x1, y1);
    const [wide, high] = [Math.abs(ax - bx), Math.abs(ay - by)];
    if (high <= 1 && wide >= SHORT) horizontals.push(ruling((ay + by) / 2, ax, bx));
    else if (wide <= 1 && high >= SHORT) verticals.push(ruling((ax + bx) / 2, ay, by));
  };
  for (const [index, operator] of operators.entries()) {
    const args = operands[index];
    if (is(operator, 'save')) stack.push(matrix);
    else if (is(operator, 'restore')) matrix = stack.pop() ?? page.transform;
    else if (is(operator, 'transform')) {
      matrix = multiplied(matrix, numbers(args));
      const [a = 0, b = 0, c = 0, d = 0] = matrix;
      const share = Math.abs(a * d - b * c) / (width * height);
      picture ||= share >= PAGE_SHARE && share <= 2;
    } else if (is(operator, 'paintFormXObjectBegin')) {
      stack.push(matrix);
      const [form] = Array.isArray(args) ? (args as unknown[]) : [];
      if (Array.isArray(form)) matrix = multiplied(matrix, numbers(form));
    } else if (is(operator, 'paintFormXObjectEnd')) matrix = stack.pop() ?? page.transform;
    else if (is(operator, 'setTextRenderingMode')) invisible = numbers(args)[0] === INVISIBLE;
    else if (is(operator, 'showText', 'showSpacedText', 'nextLineShowText')) {
      if (invisible) hidden += 1;
      else drawn += 1;
    } else if (is(operator, 'constructPath')) {
      shapes += 1;
      const [paint, path] = Array.isArray(args) ? (args as [number, unknown]) : [];
      const data = Array.isArray(path) ? (path[0] as unknown) : path;
      if (!(data instanceof Float32Array) || is(paint, 'endPath', 'clip', 'eoClip')) continue;
      const filled = is(paint, 'fill', 'eoFill');
      for (const box of subpaths(data)) (filled ? ruleFilled : ruleStroked)(box, matrix, rule);
    }
  }
  return { horizontals, verticals, picture, shapes, hiddenText: hidden > drawn };
}

type Rule = (x0: number, y0: number, x1: number, y1: number) => void;
type Points = readonly (readonly [x: number, y: number])[];

function ruleStroked(points: Points, _: Matrix, rule: Rule): void {
  for (let nth = 1; nth < points.length; nth += 1) {
    const [from, to] = [points[nth - 1], points[nth]];
    if (from !== undefined && to !== undefined) rule(from[0], from[1], to[0], to[1]);
  }
}

/** A thin box is how office programs draw a border. */
function ruleFilled(points: Points, matrix: Matrix, rule: Rule): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.sqrt(Math.abs((matrix[0] ?? 1) * (matrix[3] ?? 1) - (matrix[1] ?? 0) * (matrix[2] ?? 0))) || 1;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if ((bottom - top) * scale <= THIN && right - left > bottom - top) rule(left, middleY, right, middleY);
  else if ((right - left) * scale <= THIN && bottom - top > right - left) rule(middleX, top, middleX, bottom);
}

function* subpaths(data: Float32Array): Generator<Points> {
  let points: (readonly [number, number])[] = [];
  for (let at = 0; at < data.length;) {
    const [step, x = 0, y = 0] = [data[at], data[at + 1], data[at + 2]];
    if (step === MOVE) {
      if (points.length > 1) yield points;
      points = [[x, y]];
      at += 3;
    } else if (step === DRAW) {
      points.push([x, y]);
      at += 3;
    } else if (step === CLOSE) {
      const [first] = points;
      if (first !== undefined) points.push(first);
      at += 1;
    } else if (step === CURVE || step === BEND) {
      // no ruling, but the line goes on from its end
      at += step === CURVE ? 7 : 5;
      points = [[data[at - 2] ?? 0, data[at - 1] ?? 0]];
    } else return;
  }
  if (points.length > 1) yield points;
}

function ruling(at: number, a: number, b: number): Ruling {
  return { at, from: Math.min(a, b), to: Math.max(a, b) };
}
