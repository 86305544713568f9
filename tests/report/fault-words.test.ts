import { describe, expect, it } from 'vitest';
import { faultWords } from '../../lib/report/fault-words.ts';

const URL = 'https://portal.test/';

describe('faultWords', () => {
  const rows: readonly {
    readonly name: string;
    readonly fault: Parameters<typeof faultWords>[0];
    readonly vi: string;
    readonly en: string;
  }[] = [
    {
      name: 'a certificate by what is wrong with it',
      fault: { url: URL, reason: 'tls', detail: 'the certificate has expired', code: 'expired' },
      vi: 'chứng chỉ bảo mật đã hết hạn',
      en: 'the certificate has expired',
    },
    {
      name: 'a detail in English only',
      fault: { url: URL, reason: 'timeout', detail: 'the answer stopped' },
      vi: 'máy chủ không trả lời kịp',
      en: 'the server did not answer in time (the answer stopped)',
    },
    {
      name: 'the address a portal has moved to in both',
      fault: { url: URL, reason: 'redirect-refused', detail: 'redirects to another site: https://moved.test/' },
      vi: 'chuyển hướng ra ngoài cổng: https://moved.test/',
      en: 'it redirects to another site: https://moved.test/',
    },
    {
      name: 'a code it does not know as it stands',
      fault: { url: URL, reason: 'tls', code: 'new-trouble' },
      vi: 'chứng chỉ bảo mật không hợp lệ',
      en: 'the certificate is not valid',
    },
  ];
  it.each(rows)('says $name', ({ fault, vi, en }) => {
    expect({ vi: faultWords(fault, 'vi'), en: faultWords(fault, 'en') }).toEqual({ vi, en });
  });
});
