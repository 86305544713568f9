/** The extension's button pressed, and its closed tree read as a screen reader reads it: there is no other way in. */

import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildExtension } from '../support/build-extension.ts';
import { ExtensionBrowser } from '../support/extension-browser.ts';

interface AxNode {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

export class OverlayTester {
  readonly browser: ExtensionBrowser;
  /** Of the build. */
  readonly folder: string;
  readonly #remove: () => Promise<void>;

  private constructor(browser: ExtensionBrowser, folder: string, remove: () => Promise<void>) {
    this.browser = browser;
    this.folder = folder;
    this.#remove = remove;
  }

  static async start(browser: 'chrome' | 'edge' = 'chrome'): Promise<OverlayTester> {
    const { folder, remove } = await buildExtension(browser);
    return new OverlayTester(await ExtensionBrowser.launch(folder), folder, remove);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#remove();
  }

  async open(url: string): Promise<Page> {
    const tab = await this.browser.context.newPage();
    await tab.goto(url);
    return tab;
  }

  /** With the overlay in it. */
  async mark(url: string): Promise<Page> {
    const tab = await this.open(url);
    await this.click(tab);
    return tab;
  }

  /** On the button in the toolbar, once, whatever comes of it. */
  async clickOnce(tab: Page): Promise<void> {
    await tab.bringToFront();
    const { targetInfos } = await this.browser.session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === tab.url());
    if (target === undefined) throw new Error(`no tab shows ${tab.url()}`);
    await this.browser.session.send('Extensions.triggerAction', { id: this.browser.id, targetId: target.targetId });
  }

  /** Until the overlay has come or gone: made right after a navigation a click now and then lacks the right that a hand's has. */
  async click(tab: Page): Promise<void> {
    const before = await this.evaluate(tab, OVERLAYS);
    for (let clicks = 0; clicks < 5; clicks += 1) {
      await this.clickOnce(tab);
      if (await until(async () => (await this.evaluate(tab, OVERLAYS)) !== before, CLICK_MS)) return;
    }
    throw new Error('the click does nothing');
  }

  /** By the browser's own tools: the driver's live in the page's world, which may be bent. */
  async evaluate(tab: Page, expression: string): Promise<unknown> {
    return this.#inPage(tab, async (session) => {
      const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
      return result.value as unknown;
    });
  }

  /** Roles and names, of the page and of the overlay. */
  async said(tab: Page): Promise<readonly string[]> {
    const nodes = await this.#inPage(tab, nodesOf);
    return nodes.map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`.trim());
  }

  async says(tab: Page, words: string): Promise<void> {
    let said = '';
    await until(async () => (said = (await this.said(tab)).join('\n')).includes(words), SAYS_MS);
    expect(said).toContain(words);
  }

  /** The last button whose name holds the words, by the mouse: those of the panel come after those on the page. */
  async press(tab: Page, name: string): Promise<void> {
    await this.says(tab, name);
    let at: { readonly x: number; readonly y: number } | null = null;
    let fault: unknown = null;
    // a panel that is drawn anew takes its buttons with it: whoever looks sees the new one
    await until(async () => {
      at = await this.#middleOf(tab, name).catch((error: unknown) => {
        fault = error;
        return null;
      });
      return at !== null;
    }, SAYS_MS);
    if (at === null) throw fault;
    const { x, y } = at;
    await tab.mouse.click(x, y);
  }

  /** Where the first button of that name stands on the screen; null when it is not shown. */
  async place(tab: Page, name: string): Promise<{ readonly x: number; readonly y: number } | null> {
    return this.#inPage(tab, async (session) => {
      const nodes = await nodesOf(session);
      const found = nodes.find((node) => node.role?.value === 'button' && node.name?.value?.includes(name) === true);
      if (found?.backendDOMNodeId === undefined) return null;
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendDOMNodeId });
      const [x = 0, y = 0] = model.border;
      return { x, y };
    });
  }

  /** As if chosen on a page of that host before. */
  async choosePlan(url: string, planId: string): Promise<void> {
    const kept = JSON.stringify({ overlayPlans: { [new URL(url).host]: planId } });
    await this.browser.desk.evaluate(`chrome.storage.local.set(${kept})`);
  }

  async #middleOf(tab: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
    return this.#inPage(tab, async (session) => {
      const nodes = await nodesOf(session);
      const found = nodes.findLast(
        (node) => node.role?.value === 'button' && node.name?.value?.includes(name) === true,
      );
      if (found?.backendDOMNodeId === undefined) throw new Error(`no button is called ${name}`);
      const backendNodeId = found.backendDOMNodeId;
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
  }

  async #inPage<T>(tab: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await this.browser.context.newCDPSession(tab);
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }
}

export const OVERLAYS = 'document.querySelectorAll("soi-cong").length';

const CLICK_MS = 3_000;
const SAYS_MS = 15_000;
const POLL_MS = 50;

/** Also outside of a test, where the test runner's own polling does not go. */
async function until(holds: () => Promise<boolean>, mostMs: number): Promise<boolean> {
  const end = performance.now() + mostMs;
  for (;;) {
    if (await holds()) return true;
    if (performance.now() > end) return false;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

async function nodesOf(session: CDPSession): Promise<readonly AxNode[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
  return nodes.filter(({ ignored }) => !ignored);
}
