import { browser } from '#imports';
import { useEffect, useState } from 'react';

export interface ActiveTab {
  readonly id: number;
  /** Null where we may not know it: no click on our button there, no right to the host. */
  readonly url: string | null;
}

/** The tab beside the panel; undefined until it is known. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const find = async () => {
      const found = await activeTab();
      if (here) setTab((known) => (known?.id === found?.id && known?.url === found?.url ? known : found));
    };
    const look = () => void find();
    look();
    const { tabs, permissions } = browser;
    tabs.onActivated.addListener(look);
    tabs.onUpdated.addListener(look);
    permissions.onAdded.addListener(look);
    window.addEventListener('focus', look);
    return () => {
      here = false;
      tabs.onActivated.removeListener(look);
      tabs.onUpdated.removeListener(look);
      permissions.onAdded.removeListener(look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return tab;
}

async function activeTab(): Promise<ActiveTab | null> {
  // a panel belongs to a window; opened in a tab of its own (tests, pinned), `currentWindow` still is that window
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url !== undefined && /^https?:/.test(tab.url) ? tab.url : null };
}
