/** The hosts an audit looks at: the portal itself, and those on which a plan asks for the same things again (`elsewhere`). */

import type { AddressBook } from './crawl/address.ts';
import { addressBook } from './crawl/address.ts';
import type { Ask } from './model/check.ts';
import type { Finding } from './model/finding.ts';
import { Observations } from './model/observations.ts';
import { departmentNamesOf } from './model/plan.ts';
import type { Requirement } from './model/plan.ts';
import { isSiteOfAnother } from './vietnamese/site-names.ts';

export interface Site {
  /** Names of the host in the plans; none for the portal. */
  readonly aliases: readonly string[];
  readonly start: string;
  readonly book: AddressBook;
  readonly seen: Observations;
  /** What is asked of it. */
  readonly asks: readonly Ask[];
  /** What was concluded of them, where that is known already; by `nameOfAsk`. */
  readonly concluded: Map<string, Finding>;
}

/** The portal first, then each further host once, in the order of the plans. */
export function sitesOf(asks: readonly Ask[], start: string): readonly [Site, ...Site[]] {
  const portal = siteOf(
    start,
    [],
    asks.filter(({ requirement }) => requirement.kind !== 'elsewhere'),
  );
  const hosts = new Map<string, { aliases: string[]; asks: Ask[] }>();
  for (const ask of asks) {
    const url = hostUrl(ask);
    if (url === null || ask.requirement.off !== undefined) continue;
    const host = hosts.get(url) ?? { aliases: [], asks: [] };
    hosts.set(url, host);
    const alias = aliasOf(ask);
    if (!host.aliases.includes(alias)) host.aliases.push(alias);
    host.asks.push(innerAsk(ask));
  }
  return [portal, ...[...hosts].map(([url, host]) => siteOf(url, host.aliases, host.asks))];
}

/** Where an `elsewhere` requirement is to be looked for; null when the plan and the caller name no address. */
export function hostUrl(ask: Ask): string | null {
  if (ask.requirement.kind !== 'elsewhere') return null;
  const url = ask.plan.hosts[aliasOf(ask)];
  return url === undefined ? null : new URL(url).href;
}

/** The requirement as its inner kind, asked of a host that is not the department's own. Others come back as they are. */
export function innerAsk(ask: Ask): Ask {
  if (ask.requirement.kind !== 'elsewhere') return ask;
  const { kind, host: _, ...params } = ask.requirement.params;
  const requirement = { ...ask.requirement, kind, params } as Requirement;
  return { ...ask, requirement, params, elsewhere: true };
}

/** Of one of a host's asks; the same in the next audit by the same plans. */
export function nameOfAsk({ plan, requirement }: Ask): string {
  return `${plan.id}\n${requirement.id}`;
}

function aliasOf({ requirement }: Ask): string {
  return requirement.kind === 'elsewhere' ? requirement.params.host : '';
}

function siteOf(start: string, aliases: readonly string[], asks: readonly Ask[]): Site {
  const names = [...new Set(asks.flatMap(({ plan }) => departmentNamesOf(plan)))];
  const book = addressBook(start, (site, own) => isSiteOfAnother(site, own, names));
  return { aliases, start, book, seen: new Observations(book), asks, concluded: new Map() };
}
