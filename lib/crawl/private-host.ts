/** Addresses inside a network: never asked for on a portal's word. The last word is the fetcher's, after name resolution. */

import ipaddr from 'ipaddr.js';

/** Names that only resolve inside a network (RFC 6761, RFC 6762, RFC 8375, and what offices use). */
const INNER_ENDINGS: readonly string[] = [
  '.localhost',
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.home.arpa',
  '.corp',
];

/** `hostname` as URL writes it: lower case, IPv6 in brackets. */
export function isPrivateHost(hostname: string): boolean {
  if (hostname === 'localhost' || INNER_ENDINGS.some((ending) => hostname.endsWith(ending))) return true;
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  // only addresses hold a colon or end in a digit: names of hosts end in a letter
  if (!bare.includes(':') && !/\d$/.test(bare)) return false;
  if (!ipaddr.isValid(bare)) return false;
  return ipaddr.process(bare).range() !== 'unicast';
}
