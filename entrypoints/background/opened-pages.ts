/**
 * Pages that the user opened while an audit runs, as their scripts filled them: they stand for the browser that the
 * engine would render pages with, and beat what was fetched.
 */

import type { Renderer } from '../../lib/model/ports.ts';
import type { Database } from '../../lib/platform/browser/store/database.ts';
import { textOf } from '../../lib/platform/browser/store/gzip.ts';

/** Those opened since then; no other page is rendered. */
export function openedRenderer(db: Database, portalKey: string, since: string): Renderer {
  return async ({ url }) => {
    const page = await db.opened.get(url.replace(/#.*$/, '')).catch(() => undefined);
    if (page === undefined || page.portalKey !== portalKey || page.openedAt < since)
      return { ok: false, reason: 'needs-rendering', detail: 'the page has not been opened in the browser' };
    return { ok: true, url, html: await textOf(page.gzip) };
  };
}
