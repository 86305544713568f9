/** Everything that is not an ordinary address of the Internet: private, loopback, link-local, multicast, reserved. */

import ipaddr from 'ipaddr.js';

export function isPrivateAddress(address: string): boolean {
  return ipaddr.process(address).range() !== 'unicast';
}

/** For a host written as an address, which no lookup sees. `hostname` as URL writes it. */
export function isPrivateLiteral(hostname: string): boolean {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  // only addresses hold a colon or end in a digit: names of hosts end in a letter
  return (bare.includes(':') || /\d$/.test(bare)) && ipaddr.isValid(bare) && isPrivateAddress(bare);
}

/** Host names that an audit may follow into private addresses: those the user named, any if one of them is private itself. */
export function namedHosts(start: string, hosts: readonly string[]): (hostname: string) => boolean {
  const named = new Set([start, ...hosts].flatMap(hostOf));
  const inside = hostOf(start).some(
    (host) => host === 'localhost' || host.endsWith('.localhost') || isPrivateLiteral(host),
  );
  return (host) => inside || named.has(host);
}

/** With and without www., which are one portal. */
function hostOf(url: string): readonly string[] {
  const host = URL.parse(url)?.hostname;
  if (host === undefined) return [];
  const bare = host.replace(/^www\./, '');
  return [host, bare, `www.${bare}`];
}
