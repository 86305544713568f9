/** The built extension in a real Firefox, driven over WebDriver BiDi. */

import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { installedFirefox } from './find-firefox.ts';
import { IN_STORE } from './in-store.ts';

/** Of wxt.config.ts. */
const ADD_ON = 'soicong@soicong.example';
/** Firefox draws one for each installation; a known one makes the addresses of our pages known. */
const UUID = '6f2c1a34-1111-4222-8333-444455556666';
/** A page of an extension is there long before; its loading is never told. */
const PAGE_MS = 20_000;

export class FirefoxBrowser {
  readonly browser: Browser;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  /** `downloads`: where files that pages hand out go. */
  static async launch(folder: string, { downloads }: { readonly downloads?: string } = {}): Promise<FirefoxBrowser> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: installedFirefox(),
      headless: true,
      // pages of extensions count as the browser's own
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // the dialog that asks for a host cannot be clicked in a browser without a window: this is the user's yes
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        ...(downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      },
    });
    await browser.installExtension(folder);
    return new FirefoxBrowser(browser);
  }

  /** A page of the extension, such as `options.html`, once it has drawn itself. */
  async open(page: string): Promise<Page> {
    const tab = await this.browser.newPage();
    // it never says that it has loaded, only that the frame before it is gone
    void tab.goto(`moz-extension://${UUID}/${page}`).catch(() => undefined);
    const drawn = async () =>
      tab
        .evaluate("location.protocol === 'moz-extension:' && document.querySelector('h1, h2') !== null")
        .catch(() => false);
    await vi.waitUntil(drawn, { timeout: PAGE_MS, interval: 200 });
    return tab;
  }

  /** As Firefox does with a background that has been idle, whatever it is at just now. */
  async endBackground(): Promise<void> {
    const states = await this.#inBrowser(`
      const before = extension.backgroundState;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return before + ', ' + extension.backgroundState;`);
    if (states !== 'running, stopped') throw new Error(`the background was ${String(states)}`);
  }

  /** The button in the toolbar, as a hand presses it while that page's tab is in front. */
  async pressToolbar(url: string): Promise<void> {
    await this.#inBrowser(`
      const { gBrowser } = window;
      gBrowser.selectedTab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  }

  /** As a user who says yes to that host. */
  async allow(origin: string): Promise<void> {
    await this.#inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(origin)}] }, extension);`);
  }

  /** The real one beside the page: what is written in it, once it has drawn itself. */
  async openSidebar(): Promise<void> {
    await this.#inBrowser(`
      const id = ExtensionParent.apiManager.global.makeWidgetId(extension.id) + '-sidebar-action';
      await window.SidebarController.show(id);`);
  }

  /** By the browser's own code, from one of its own pages. */
  async #inBrowser(code: string): Promise<unknown> {
    const tab = await this.browser.newPage();
    void tab.goto('about:config').catch(() => undefined);
    const own = async () => tab.evaluate("typeof WebExtensionPolicy === 'function'").catch(() => false);
    await vi.waitUntil(own, { timeout: PAGE_MS, interval: 200 });
    const told: unknown = await tab.evaluate(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON)});
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      ${code}
    })()`);
    await tab.close();
    return told;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** The first shown one whose name, as assistive technology is told it, is that. */
export async function named(tab: Page, selector: string, name: string): Promise<ElementHandle> {
  const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '';
    return one.checkVisibility() && label.trim() === ${JSON.stringify(name)};
  }) ?? null`;
  await vi.waitUntil(async () => tab.evaluate(`(${find}) !== null`), { timeout: PAGE_MS, interval: 100 });
  const handle = (await tab.evaluateHandle(find)).asElement();
  if (handle === null) throw new Error(`there is no “${name}”`);
  return handle as ElementHandle;
}

export async function press(tab: Page, name: string): Promise<void> {
  await (await named(tab, 'button, a', name)).click();
}

export async function rowsOf<T>(tab: Page, table: string): Promise<readonly T[]> {
  return (await tab.evaluate(`${IN_STORE}.rows(${JSON.stringify(table)})`)) as readonly T[];
}

export async function put(tab: Page, table: string, row: unknown): Promise<number> {
  return (await tab.evaluate(`${IN_STORE}.put(${JSON.stringify(table)}, ${JSON.stringify(row)})`)) as number;
}

export async function reportOf(tab: Page, runId: number): Promise<Report> {
  return JSON.parse((await tab.evaluate(`${IN_STORE}.report(${runId})`)) as string) as Report;
}
