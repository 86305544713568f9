/** The built extension in a browser, with its admin panel open on a desk's screen. */

import type { Page } from 'playwright-core';
import { buildExtension, type BuiltExtension } from './build-extension.ts';
import { ExtensionBrowser } from './extension-browser.ts';

export interface AdminDesk {
  readonly built: BuiltExtension;
  readonly extension: ExtensionBrowser;
  readonly page: Page;
  /** Goes to a screen of the panel: '#/portals'. */
  show(hash: string): Promise<void>;
  close(): Promise<void>;
}

export async function openAdminDesk(): Promise<AdminDesk> {
  const built = await buildExtension();
  const extension = await ExtensionBrowser.launch(built.folder);
  const page = extension.desk;
  await page.setViewportSize({ width: 1280, height: 800 });
  return {
    built,
    extension,
    page,
    show: async (hash) => page.evaluate(`location.hash = ${JSON.stringify(hash)}`),
    close: async () => {
      await extension.close();
      await built.remove();
    },
  };
}
