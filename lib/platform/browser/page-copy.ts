/** The document of a tab as its scripts have filled it, copied without touching it. */

import { browser } from '#imports';

/** Characters; a portal's page has some 40,000. */
const MAX_LENGTH = 5_000_000;

/** Null: the page is gone, too large, or not ours to read. */
export async function copyOfPage(tabId: number): Promise<{ readonly url: string; readonly html: string } | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: copyInPage, args: [MAX_LENGTH] });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, by itself: nothing from outside of it is there. Open shadow trees are laid open, scripts and styles left out. */
function copyInPage(maxLength: number): { url: string; html: string } | null {
  const open = (from: ParentNode, copy: ParentNode): void => {
    const copies = [...copy.querySelectorAll('*')];
    for (const [at, host] of [...from.querySelectorAll('*')].entries()) {
      const { shadowRoot } = host;
      const twin = copies[at];
      if (shadowRoot === null || twin === undefined) continue;
      const box = document.createElement('div');
      for (const child of shadowRoot.childNodes) box.append(child.cloneNode(true));
      open(shadowRoot, box);
      twin.append(box);
    }
  };
  const copy = document.documentElement.cloneNode(true) as Element;
  open(document.documentElement, copy);
  const left = 'script:not([type="application/ld+json"]), style, noscript, template, soi-cong';
  for (const node of copy.querySelectorAll(left)) node.remove();
  const html = copy.outerHTML;
  return html.length > maxLength ? null : { url: document.URL, html };
}
