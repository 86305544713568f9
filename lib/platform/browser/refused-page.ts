/** A click that cannot be answered on the page is answered on the button: silence would look like a fault. */

import { browser } from '#imports';

/** The browser's words where the page as such allows scripts and only the right of the click is missing. */
const NO_RIGHT = /cannot access contents|missing host permission/i;

const WORDS = {
  again: {
    badge: '↻',
    title: 'Soi Cổng: trang vừa chuyển, bấm lại lần nữa. / The page has just changed: press again.',
  },
  never: {
    badge: '✕',
    title:
      'Soi Cổng: trình duyệt không cho đánh dấu trang này (trang của trình duyệt, kho tiện ích, tệp). / The browser allows no marks on this page (its own pages, its store, files).',
  },
} as const;
const COLOUR = '#b3261e';

export async function refused(tabId: number, url: string | undefined, fault: unknown): Promise<void> {
  const web = url === undefined || /^https?:/.test(url);
  const { badge, title } = WORDS[web && NO_RIGHT.test(String(fault)) ? 'again' : 'never'];
  // a tab that has been closed in the meantime has no button
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

export async function accepted(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: (await browser.action.getTitle({})) || 'Soi Cổng' }),
  ]);
}
