/** axe on one of our own pages. */

import axe from 'axe-core';

/** A page under either driver. */
interface Evaluating {
  readonly evaluate: (code: string) => Promise<unknown>;
}

/** Colours on their way from one theme to the other are nobody's contrast: what moves and will end is waited for. */
const SETTLED = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  .then(() => Promise.allSettled(
    document.getAnimations()
      .filter((moving) => moving.effect?.getComputedTiming().endTime !== Infinity)
      .map((moving) => moving.finished)))
  .then(() => null)`;

/** `rule: selector` of everything it finds, contrast included. */
export async function axeFaults(page: Evaluating): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(SETTLED);
  return (await page.evaluate(`axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`)) as readonly string[];
}
