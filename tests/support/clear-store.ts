/** The store of the built extension as it is before anything was kept, or some tables of it. */

import type { Page } from 'playwright-core';

/** Held so that old audits can be removed where there is no room; no user sees it. */
const RESERVE = 'reserve';

/** All tables without `only`. True: something was kept in one of them. */
export async function clearStore(page: Page, only: readonly string[] | null = null): Promise<boolean> {
  return page.evaluate(`(${clear.toString()})(${JSON.stringify({ only, reserve: RESERVE })})`);
}

interface Given {
  readonly only: readonly string[] | null;
  readonly reserve: string;
}

/** Runs in the page: it sees nothing of this file. */
async function clear({ only, reserve }: Given): Promise<boolean> {
  const asked = async <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(new Error('no store')));
    });
  const db = await asked(indexedDB.open('soicong'));
  const tables = [...db.objectStoreNames].filter((name) => name !== reserve && only?.includes(name) !== false);
  const writing = db.transaction(tables, 'readwrite');
  let kept = 0;
  for (const name of tables) {
    kept += await asked(writing.objectStore(name).count());
    await asked(writing.objectStore(name).clear());
  }
  db.close();
  return kept > 0;
}
