/** Work on a page's main thread in slices: whoever scrolls or types is not kept waiting. */

import type { View } from './page-nodes.ts';

/** A slice, milliseconds: half of what a browser calls a long task. */
const SLICE_MS = 25;

/** Asked between two steps: null to go on, or a promise to wait for. */
export function sliced(view: View): () => Promise<void> | null {
  let began = view.performance.now();
  return () => {
    if (view.performance.now() - began < SLICE_MS) return null;
    return new Promise((done) => {
      view.setTimeout(() => {
        began = view.performance.now();
        done();
      }, 0);
    });
  };
}
