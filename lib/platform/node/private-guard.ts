/**
 * Keeps requests out of the network the program runs in: a portal may link or redirect to 10.x.x.x, or name a host that
 * resolves there. Checked where the connection is made, so that a name cannot change its mind in between.
 */

import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from '../private-address.ts';

export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/** dns.lookup without the private addresses; an error when none is left. */
export function guardedLookup(mayBePrivate: (hostname: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    const asked: LookupOptions = { ...options, all: true };
    resolve(hostname, asked, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const addresses = (Array.isArray(found) ? found : []) as readonly LookupAddress[];
      const allowed = mayBePrivate(hostname)
        ? addresses
        : addresses.filter(({ address }) => !isPrivateAddress(address));
      const [first] = allowed;
      if (first === undefined)
        return callback(new PrivateAddressError(`${hostname} resolves to a private address`), '', 0);
      if (options.all === true) return callback(null, [...allowed]);
      return callback(null, first.address, first.family);
    });
  };
}
