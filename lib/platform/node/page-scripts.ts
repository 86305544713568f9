/** What is run inside a page that is being rendered, as text: the page's world is not ours. */

export interface PageState {
  readonly complete: boolean;
  readonly elements: number;
  /** Characters. */
  readonly text: number;
}

export const PAGE_STATE = `(() => ({
  complete: document.readyState === 'complete',
  elements: document.getElementsByTagName('*').length,
  text: document.body === null ? 0 : document.body.textContent.length,
}))()`;

/** Elements with a shadow tree of their own that are opened. */
const MAX_SHADOWS = 5_000;

/**
 * The document as its scripts have filled it, or null when it is larger than that many characters. The page is spent
 * afterwards: scripts, styles and what only shows without scripts are taken out, open shadow trees are laid open.
 */
export function serialising(maxCharacters: number): string {
  return `(() => {
  let left = ${maxCharacters};
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 3) left -= node.data.length;
    else {
      left -= 2 * node.localName.length + 5;
      for (const { name, value } of node.attributes) left -= name.length + value.length + 4;
    }
    if (left < 0) return null;
  }
  let shadows = ${MAX_SHADOWS};
  const open = (root) => {
    for (const host of root.querySelectorAll('*')) {
      if (host.shadowRoot === null || (shadows -= 1) < 0) continue;
      open(host.shadowRoot);
      const box = document.createElement('div');
      box.append(...host.shadowRoot.childNodes);
      host.append(box);
    }
  };
  open(document);
  for (const node of document.querySelectorAll('script:not([type="application/ld+json"]), style, noscript, template'))
    node.remove();
  return document.documentElement.outerHTML;
})()`;
}
