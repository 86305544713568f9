import { describe, expect, it } from 'vitest';
import { netFault } from '../../../lib/platform/browser/net-errors.ts';

describe('failures as browsers name them', () => {
  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_EMPTY_RESPONSE', 'reset'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'half-response'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'tls wrong-host'],
    ['net::ERR_CERT_UNHEARD_OF', 'tls handshake'],
    ['net::ERR_INTERNET_DISCONNECTED', 'away'],
    ['NS_ERROR_UNKNOWN_HOST', 'dns'],
    ['NS_ERROR_OFFLINE', 'away'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'tls unknown-issuer'],
    ['net::ERR_SOMETHING_NEW', 'network'],
    [null, 'network'],
  ])('%s: %s', (name, told) => {
    const fault = netFault(name, false);
    const shown =
      fault === 'away' ? fault : [fault.reason, ...(fault.code === undefined ? [] : [fault.code])].join(' ');
    expect(shown).toBe(told);
  });

  it('of an answer that had begun, it was broken off', () => {
    expect(netFault(null, true)).toMatchObject({ reason: 'half-response' });
  });
});
