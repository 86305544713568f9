import { browser, defineUnlistedScript } from '#imports';
import type { OverlayContents, OverlayOpening, OverlayOrder, OverlayQuestion } from '../lib/model/overlay-message.ts';
import { copyText } from '../lib/overlay/copy-text.ts';
import { Overlay } from '../lib/overlay/overlay.ts';
import { pageNodes } from '../lib/overlay/page-nodes.ts';

/** Of this script's own world: a page sees nothing of it. */
const own = globalThis as { soiCongOverlay?: Overlay | 'opening'; soiCongClicked?: boolean };

/**
 * Put into a page by a click on the toolbar button, or by the browser into pages of portals that were added. No content
 * script by name: the framework's would tell the page that it has come.
 */
export default defineUnlistedScript(() => void begin());

async function begin(): Promise<void> {
  const clicked = own.soiCongClicked === true;
  delete own.soiCongClicked;
  const { soiCongOverlay: open } = own;
  if (open === 'opening') return;
  if (open !== undefined) {
    if (clicked) open.obey({ overlay: 'toggle' });
    return;
  }
  own.soiCongOverlay = 'opening';
  const overlay = await opened(clicked).catch(() => null);
  if (overlay === null) delete own.soiCongOverlay;
  else own.soiCongOverlay = overlay;
  await overlay?.read();
}

async function opened(clicked: boolean): Promise<Overlay | null> {
  const nodes = pageNodes(window);
  const opening = await ask<OverlayOpening>({ overlay: 'open', url: nodes.address() });
  // the host may be allowed as another portal's second one
  if (!clicked && opening?.added !== true) return null;
  const obey = (order: unknown): void => {
    if (own.soiCongOverlay instanceof Overlay && isOrder(order)) own.soiCongOverlay.obey(order);
  };
  const overlay = new Overlay(
    {
      view: window,
      nodes,
      look: async (page) => ask<OverlayContents>({ overlay: 'look', page }),
      choosePlan: async (planId) => void (await ask({ overlay: 'plan', url: nodes.address(), planId })),
      keepLanguage: (lang) => void ask({ overlay: 'language', lang }),
      review: async ({ requirement, code, at, found }, planId, reason) => {
        const said = { planId, requirementId: requirement?.id ?? null, code, quote: at?.exact ?? null, found, reason };
        return (await ask({ overlay: 'review', url: nodes.address(), ...said })) !== null;
      },
      openPanel: () => void ask({ overlay: 'panel' }).catch(() => null),
      copy: async (text) => copyText(window, text),
      closed: () => {
        browser.runtime.onMessage.removeListener(obey);
        delete own.soiCongOverlay;
      },
    },
    { small: !clicked, lang: opening?.lang ?? 'vi' },
  );
  browser.runtime.onMessage.addListener(obey);
  return overlay;
}

async function ask<T>(question: OverlayQuestion): Promise<T | null> {
  return browser.runtime.sendMessage<OverlayQuestion, T | null>(question);
}

/** Only the extension itself can send any. */
function isOrder(order: unknown): order is OverlayOrder {
  return typeof order === 'object' && order !== null && 'overlay' in order;
}
