/** What browsers call the failures of a request, told as one of the closed reasons and one clear clause. */

import type { FetchFailure, FetchFault, TlsCode } from '../../model/ports.ts';

/** `away`: the user's own network is gone, which says nothing of the portal. */
export type NetFault = FetchFault | 'away';

/** Chrome's names, without net::ERR_. */
const CHROME: Readonly<Record<string, readonly [FetchFailure, string] | 'away'>> = {
  INTERNET_DISCONNECTED: 'away',
  NETWORK_CHANGED: 'away',
  NETWORK_IO_SUSPENDED: 'away',
  NETWORK_ACCESS_DENIED: 'away',
  PROXY_CONNECTION_FAILED: 'away',
  ADDRESS_UNREACHABLE: 'away',
  NAME_NOT_RESOLVED: ['dns', 'the host name does not exist'],
  NAME_RESOLUTION_FAILED: ['dns', 'the name server failed'],
  DNS_TIMED_OUT: ['dns', 'the name server does not answer'],
  CONNECTION_REFUSED: ['refused', 'nothing listens at this address'],
  UNSAFE_PORT: ['refused', 'the browser asks nothing at this port'],
  CONNECTION_RESET: ['reset', 'the connection was reset'],
  CONNECTION_CLOSED: ['reset', 'the connection was closed without an answer'],
  CONNECTION_ABORTED: ['reset', 'the connection was aborted'],
  CONNECTION_FAILED: ['reset', 'no connection could be made'],
  EMPTY_RESPONSE: ['reset', 'the connection was closed without an answer'],
  SOCKET_NOT_CONNECTED: ['reset', 'the connection was closed'],
  TIMED_OUT: ['timeout', 'no answer in time'],
  CONNECTION_TIMED_OUT: ['timeout', 'no connection in time'],
  CONTENT_LENGTH_MISMATCH: ['half-response', 'fewer bytes came than were promised'],
  INCOMPLETE_CHUNKED_ENCODING: ['half-response', 'the answer ended in the middle'],
  CONTENT_DECODING_FAILED: ['bad-encoding', 'the encoded data is damaged'],
  CONTENT_DECODING_INIT_FAILED: ['bad-encoding', 'the encoded data is damaged'],
  TOO_MANY_REDIRECTS: ['redirect-loop', 'redirects in a circle'],
  INVALID_HTTP_RESPONSE: ['network', 'the answer is not HTTP'],
  INVALID_CHUNKED_ENCODING: ['network', 'the answer is not HTTP'],
  RESPONSE_HEADERS_TOO_BIG: ['network', 'the headers of the answer are too long'],
  BLOCKED_BY_CLIENT: ['network', 'another extension of the browser blocks this request'],
  BLOCKED_BY_ADMINISTRATOR: ['network', 'the administrator of this browser blocks this request'],
};

const CHROME_TLS: Readonly<Record<string, readonly [TlsCode, string]>> = {
  // Chrome has one name for both; a certificate of the future is the rarer by far
  CERT_DATE_INVALID: ['expired', 'the certificate has expired, or is not valid yet'],
  CERT_COMMON_NAME_INVALID: ['wrong-host', 'the certificate is for another host name'],
  CERT_AUTHORITY_INVALID: ['unknown-issuer', 'the certificate is by an issuer that is not trusted'],
  CERT_REVOKED: ['revoked', 'the certificate has been revoked'],
  CERT_WEAK_SIGNATURE_ALGORITHM: ['old-protocol', 'the certificate is signed with an outdated method'],
  CERT_WEAK_KEY: ['old-protocol', 'the certificate has a key that is too weak'],
  SSL_WEAK_SERVER_EPHEMERAL_DH_KEY: ['old-protocol', 'the server uses a key that is too weak'],
  SSL_VERSION_OR_CIPHER_MISMATCH: ['old-protocol', 'the server speaks only outdated versions of TLS'],
  SSL_OBSOLETE_VERSION: ['old-protocol', 'the server speaks only outdated versions of TLS'],
  SSL_OBSOLETE_CIPHER: ['old-protocol', 'the server uses only outdated ciphers'],
};

/** Firefox's names, of its own and of its TLS library. */
const FIREFOX: Readonly<Record<string, readonly [FetchFailure, string] | 'away'>> = {
  NS_ERROR_OFFLINE: 'away',
  NS_ERROR_NET_INTERRUPT: ['reset', 'the connection was reset'],
  NS_ERROR_NET_RESET: ['reset', 'the connection was reset'],
  NS_ERROR_NET_EMPTY_RESPONSE: ['reset', 'the connection was closed without an answer'],
  NS_ERROR_UNKNOWN_HOST: ['dns', 'the host name does not exist'],
  NS_ERROR_CONNECTION_REFUSED: ['refused', 'nothing listens at this address'],
  NS_ERROR_PORT_ACCESS_NOT_ALLOWED: ['refused', 'the browser asks nothing at this port'],
  NS_ERROR_NET_TIMEOUT: ['timeout', 'no answer in time'],
  NS_ERROR_NET_PARTIAL_TRANSFER: ['half-response', 'fewer bytes came than were promised'],
  NS_ERROR_INVALID_CONTENT_ENCODING: ['bad-encoding', 'the encoded data is damaged'],
  NS_ERROR_CORRUPTED_CONTENT: ['bad-encoding', 'the encoded data is damaged'],
  NS_ERROR_REDIRECT_LOOP: ['redirect-loop', 'redirects in a circle'],
};

const FIREFOX_TLS: Readonly<Record<string, readonly [TlsCode, string]>> = {
  SEC_ERROR_EXPIRED_CERTIFICATE: ['expired', 'the certificate has expired'],
  MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE: ['not-yet-valid', 'the certificate is not valid yet'],
  MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT: ['self-signed', 'the certificate is self-signed'],
  SEC_ERROR_UNKNOWN_ISSUER: ['unknown-issuer', 'the certificate is by an issuer that is not trusted'],
  SSL_ERROR_BAD_CERT_DOMAIN: ['wrong-host', 'the certificate is for another host name'],
  SEC_ERROR_REVOKED_CERTIFICATE: ['revoked', 'the certificate has been revoked'],
  SSL_ERROR_UNSUPPORTED_VERSION: ['old-protocol', 'the server speaks only outdated versions of TLS'],
  SSL_ERROR_RX_RECORD_TOO_LONG: ['not-tls', 'what answers at this port does not speak TLS'],
};

/** `told`: the name of the failure, null where the browser gives none; `begun`: the head of the answer had come. */
export function netFault(told: string | null, begun: boolean): NetFault {
  const name = (told ?? '').replace(/^net::ERR_/, '');
  const known = CHROME[name] ?? FIREFOX[name];
  if (known === 'away') return known;
  if (known !== undefined) return { ok: false, reason: known[0], detail: known[1] };
  const tls = CHROME_TLS[name] ?? FIREFOX_TLS[name];
  if (tls !== undefined) return { ok: false, reason: 'tls', detail: tls[1], code: tls[0] };
  if (/^(?:SSL_|CERT_|SEC_|MOZILLA_PKIX_|BAD_SSL_)/.test(name))
    return { ok: false, reason: 'tls', detail: 'the secure connection could not be agreed on', code: 'handshake' };
  if (begun)
    return { ok: false, reason: 'half-response', detail: 'the connection was closed in the middle of the answer' };
  return { ok: false, reason: 'network', detail: name === '' ? 'the browser could not get an answer' : (told ?? '') };
}
