/** What a PDF page is made of, and how its spaces lie in one another. */

/** a, b, c, d, e, f: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly number[];

export type OperatorNames = Readonly<Record<string, number>>;

export interface PageOperators {
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  readonly names: OperatorNames;
  /** From the page's own space to points from its top left corner as shown. */
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
}

export function applied([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** First `inner`, then `outer`. */
export function multiplied(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner;
  const [x, y] = applied(outer, e, f);
  const [oa = 1, ob = 0, oc = 0, od = 1] = outer;
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, x, y];
}

/** The numbers among the operands of an operator. */
export function numbers(args: unknown): readonly number[] {
  if (args instanceof Float32Array) return [...args];
  return Array.isArray(args) ? args.filter((one): one is number => typeof one === 'number') : [];
}
