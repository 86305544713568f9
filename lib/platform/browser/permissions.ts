/** The right to read a portal: for its hosts alone, asked for when the user clicks. */

import { browser } from '#imports';

/** Match patterns of the hosts of these addresses, with and without www. A portal answers on both, and on http and https. */
export function originsOf(urls: readonly string[]): string[] {
  const hosts = urls.flatMap((url) => {
    const host = URL.parse(url)?.hostname;
    if (host === undefined) return [];
    const bare = host.replace(/^www\./, '');
    return /^[\d.]+$|^\[/.test(bare) || !bare.includes('.') ? [bare] : [bare, `www.${bare}`];
  });
  return [...new Set(hosts)].map((host) => `*://${host}/*`);
}

/** The hosts of these addresses as they are written. */
export async function mayRead(urls: readonly string[]): Promise<boolean> {
  const hosts = urls.flatMap((url) => URL.parse(url)?.hostname ?? []);
  return browser.permissions.contains({ origins: hosts.map((host) => `*://${host}/*`) });
}

/** Only within the handling of a click. False: the user said no. */
export async function askToRead(urls: readonly string[]): Promise<boolean> {
  return askForOrigins(originsOf(urls));
}

/** The same for match patterns (`RunningAudit.lacking`). */
export async function askForOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export async function readNoMore(urls: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: originsOf(urls) });
}
