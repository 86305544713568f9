import { browser, defineContentScript } from '#imports';
import { looked } from '../../lib/live-page.ts';
import type { PlanAnswer, PlanQuestion } from '../../lib/model/overlay-message.ts';
import { copyText } from '../../lib/overlay/copy-text.ts';
import { Overlay, type OverlayContents } from '../../lib/overlay/overlay.ts';

/** Of this script's own world: a page sees nothing of it. */
const own = globalThis as { soiCongOverlay?: Overlay | 'opening' };

/** Put into a page by a click on the toolbar button; a second click takes it away. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: async () => {
    const { soiCongOverlay: open } = own;
    if (open === 'opening') return;
    if (open !== undefined) {
      open.close();
      return;
    }
    own.soiCongOverlay = 'opening';
    const contents = await contentsFor(null);
    delete own.soiCongOverlay;
    if (contents === null) return;
    own.soiCongOverlay = new Overlay(contents, {
      view: window,
      copy: async (text) => copyText(window, text),
      choosePlan: contentsFor,
      closed: () => delete own.soiCongOverlay,
    });
  },
});

async function contentsFor(planId: string | null): Promise<OverlayContents | null> {
  const question: PlanQuestion = { ask: 'plan', planId };
  const answer = await browser.runtime.sendMessage<PlanQuestion, PlanAnswer | null>(question);
  return answer === null ? null : looked(document, new Date(), answer);
}
