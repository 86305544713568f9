/** Errors of sockets, TLS, HTTP and zlib, told as one of the closed reasons and one clear clause. */

import type { FetchFailure, FetchFault, TlsCode } from '../../model/ports.ts';

const REASONS: Readonly<Record<string, readonly [FetchFailure, string]>> = {
  ENOTFOUND: ['dns', 'the host name does not exist'],
  EAI_AGAIN: ['dns', 'the name server does not answer'],
  ENODATA: ['dns', 'the host name has no address'],
  EAI_FAIL: ['dns', 'the name server failed'],
  ECONNREFUSED: ['refused', 'nothing listens at this address'],
  ECONNRESET: ['reset', 'the connection was reset'],
  EPIPE: ['reset', 'the connection was closed while asking'],
  ECONNABORTED: ['reset', 'the connection was aborted'],
  ETIMEDOUT: ['timeout', 'no connection in time'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'no connection in time'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'no answer in time'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'the answer stopped'],
  EHOSTUNREACH: ['network', 'no route to the host'],
  ENETUNREACH: ['network', 'no route to the network'],
  EADDRNOTAVAIL: ['network', 'the address cannot be reached from here'],
  UND_ERR_HEADERS_OVERFLOW: ['network', 'the headers of the answer are too long'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['half-response', 'fewer bytes came than were promised'],
  HPE_INVALID_EOF_STATE: ['half-response', 'the answer ended in the middle'],
  PRIVATE_ADDRESS: ['private-address', 'the host name leads to a private address'],
};

const TLS: Readonly<Record<string, readonly [TlsCode, string]>> = {
  CERT_HAS_EXPIRED: ['expired', 'the certificate has expired'],
  CERT_NOT_YET_VALID: ['not-yet-valid', 'the certificate is not valid yet'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['self-signed', 'the certificate is self-signed'],
  SELF_SIGNED_CERT_IN_CHAIN: ['self-signed', 'the certificate chain ends in a self-signed one that nobody trusts'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['incomplete-chain', 'the server does not send the intermediate certificate'],
  UNABLE_TO_GET_ISSUER_CERT: ['incomplete-chain', 'the certificate chain is incomplete'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['unknown-issuer', 'the certificate is by an issuer that is not trusted'],
  CERT_UNTRUSTED: ['unknown-issuer', 'the certificate is not trusted'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['wrong-host', 'the certificate is for another host name'],
  HOSTNAME_MISMATCH: ['wrong-host', 'the certificate is for another host name'],
  CERT_REVOKED: ['revoked', 'the certificate has been revoked'],
  ERR_SSL_UNSUPPORTED_PROTOCOL: ['old-protocol', 'the server speaks only outdated versions of TLS'],
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: ['old-protocol', 'the server speaks only outdated versions of TLS'],
  ERR_SSL_DH_KEY_TOO_SMALL: ['old-protocol', 'the server uses a key that is too weak'],
  ERR_SSL_EE_KEY_TOO_SMALL: ['old-protocol', 'the certificate has a key that is too weak'],
  ERR_SSL_CA_MD_TOO_WEAK: ['old-protocol', 'the certificate is signed with an outdated method'],
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: ['old-protocol', 'the server uses an unsafe form of TLS'],
  ERR_SSL_NO_CIPHERS_AVAILABLE: ['old-protocol', 'the server uses only outdated ciphers'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['not-tls', 'what answers at this port does not speak TLS'],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['not-tls', 'what answers at this port does not speak TLS'],
  ERR_SSL_HTTP_REQUEST: ['not-tls', 'what answers at this port does not speak TLS'],
};

/** `begun`: the head of the answer had come. */
export function faultOf(error: unknown, begun: boolean): FetchFault {
  const { code, message } = codeOf(error);
  const tls = TLS[code];
  if (tls !== undefined) return { ok: false, reason: 'tls', detail: tls[1], code: tls[0] };
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_') || code.startsWith('CERT_') || code === 'EPROTO') {
    return { ok: false, reason: 'tls', detail: 'the secure connection could not be agreed on', code: 'handshake' };
  }
  const known = REASONS[code];
  if (known !== undefined) return { ok: false, reason: known[0], detail: known[1] };
  // the other side closed: before its answer, or in the middle of it
  if (code === 'UND_ERR_SOCKET') {
    return begun
      ? { ok: false, reason: 'half-response', detail: 'the connection was closed in the middle of the answer' }
      : { ok: false, reason: 'reset', detail: 'the connection was closed without an answer' };
  }
  // undici's parser leaves the code out of some of its errors
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return { ok: false, reason: 'network', detail: 'the answer is not HTTP' };
  return { ok: false, reason: 'network', detail: message };
}

/** Of an error, of its cause, or of the first of several (one per address tried). */
function codeOf(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) };
  if ('code' in error && typeof error.code === 'string' && error.code !== '')
    return { code: error.code, message: error.message };
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  return inner instanceof Error ? codeOf(inner) : { code: '', message: error.message };
}
