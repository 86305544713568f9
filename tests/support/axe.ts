/** axe on one of our own pages. */

import axe from 'axe-core';

/** A page under either driver. */
interface Evaluating {
  readonly evaluate: (code: string) => Promise<unknown>;
}

/** `rule: selector` of everything it finds, contrast included. */
export async function axeFaults(page: Evaluating): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return (await page.evaluate(`axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`)) as readonly string[];
}
