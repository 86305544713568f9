/** Changes that touch every page that shows the same thing. */

import type { Site } from '../unseen-8/shape.ts';

export function everywhere(site: Site, from: string, to: string): void {
  let changed = 0;
  for (const [path, page] of Object.entries(site.answers)) {
    if (typeof page !== 'string' || !page.includes(from)) continue;
    site.answers[path] = page.split(from).join(to);
    changed += 1;
  }
  if (changed === 0) throw new Error(`no page has “${from}”`);
}

/** Takes out of a page what is matched. */
export function rewrite(site: Site, path: string, from: RegExp): void {
  const page = site.answers[path];
  if (typeof page !== 'string' || !from.test(page)) throw new Error(`${path} has no ${from.source}`);
  site.answers[path] = page.replace(from, '');
}
