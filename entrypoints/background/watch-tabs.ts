/** Pages of audited portals that come to rest in a tab; of other hosts the browser tells nothing. */

import { browser } from '#imports';
import { clock } from '../../lib/platform/clock.ts';
import { copyOfPage } from '../../lib/platform/browser/page-copy.ts';
import type { Database } from '../../lib/platform/browser/store/database.ts';
import { auditOf, keepOpened } from './opened-pages.ts';

/** After loading, scripts fill the page. */
const REST_MS = 1_500;

/** `over`: the run that the page belongs to has ended. */
export function watchTabs(db: Database, opened: (over: boolean) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }, { url, incognito }) => {
    // without the right to its host a tab has no address here
    if (status !== 'complete' || incognito || url === undefined || !/^https?:/.test(url)) return;
    note(db, tabId, url).then(
      (over) => over !== null && opened(over),
      // no room, no page: the audit stands as it is
      () => undefined,
    );
  });
}

async function note(db: Database, tabId: number, url: string): Promise<boolean | null> {
  if ((await auditOf(db, url)) === null) return null;
  await clock.pause(REST_MS);
  const page = await copyOfPage(tabId);
  const audit = page === null ? null : await auditOf(db, page.url);
  if (page === null || audit === null) return null;
  await keepOpened(db, audit.portalKey, page, clock.now());
  return audit.over;
}
