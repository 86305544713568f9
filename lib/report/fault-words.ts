/** Why an address could not be read, as one clause for people. */

import type { Bilingual } from '../model/plan.ts';
import type { TlsCode } from '../model/ports.ts';
import { reasonWords } from '../model/reasons.ts';
import type { Report } from '../model/report.ts';
import type { Language } from './words.ts';

const TLS_WORDS: Readonly<Record<TlsCode, Bilingual>> = {
  expired: { vi: 'chứng chỉ bảo mật đã hết hạn', en: 'the certificate has expired' },
  'not-yet-valid': { vi: 'chứng chỉ bảo mật chưa đến ngày có hiệu lực', en: 'the certificate is not valid yet' },
  'self-signed': { vi: 'chứng chỉ bảo mật do máy chủ tự ký', en: 'the certificate is self-signed' },
  'incomplete-chain': {
    vi: 'máy chủ không gửi chứng chỉ trung gian',
    en: 'the server does not send the intermediate certificate',
  },
  'unknown-issuer': {
    vi: 'chứng chỉ bảo mật do nơi không được tin cậy cấp',
    en: 'the issuer of the certificate is not trusted',
  },
  'wrong-host': { vi: 'chứng chỉ bảo mật cấp cho tên máy chủ khác', en: 'the certificate is for another host name' },
  revoked: { vi: 'chứng chỉ bảo mật đã bị thu hồi', en: 'the certificate has been revoked' },
  'old-protocol': {
    vi: 'máy chủ chỉ dùng TLS đời cũ hoặc khóa quá yếu',
    en: 'the server offers only outdated TLS or keys that are too weak',
  },
  'not-tls': { vi: 'máy chủ không dùng HTTPS ở địa chỉ này', en: 'the server does not speak HTTPS at this address' },
  handshake: { vi: 'không thiết lập được kết nối bảo mật', en: 'the secure connection could not be agreed on' },
};

/** The detail is one clause in English for those who look after servers; of it, Vietnamese readers get the address it names. */
export function faultWords(fault: Report['crawl']['errors'][number], lang: Language): string {
  const { reason, detail, code } = fault;
  const tls: Bilingual | undefined = TLS_WORDS[code as TlsCode];
  if (tls !== undefined) return tls[lang];
  const words = reasonWords(reason)[lang];
  if (detail === undefined) return words;
  const address = /https?:\/\/\S+/.exec(detail)?.[0];
  if (address !== undefined) return `${words}: ${address}`;
  return lang === 'en' || reason === 'network' ? `${words} (${detail})` : words;
}
