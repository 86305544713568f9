/** A signed JSON message to an address that the office gave. */

import { createHmac } from 'node:crypto';
import { request } from 'undici';
import type { Bilingual } from '../../../model/plan.ts';

export interface WebhookMessage {
  readonly url: string;
  readonly secret: string;
  /** The same for each attempt, so that a receiver can tell a repeated one. */
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** Seconds since 1970: signed with the body, so that an old message cannot be played back. */
  readonly at: number;
  readonly userAgent: string;
}

const ANSWER_MS = 30_000;

/** `sha256=` and the HMAC-SHA256, in hex, of the time, a dot and the body. */
export function signatureOf(secret: string, at: number, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${at}.${body}`, 'utf8').digest('hex')}`;
}

/** Rejects with a sentence unless the answer is 2xx. Redirections are not followed: the message is for that address. */
export async function sendWebhook(message: WebhookMessage, lang: keyof Bilingual): Promise<void> {
  const { url, secret, id, body, at, userAgent } = message;
  const status = await answerTo(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': userAgent,
      'x-soicong-event': 'summary',
      'x-soicong-delivery': id,
      'x-soicong-timestamp': String(at),
      'x-soicong-signature': signatureOf(secret, at, body),
    },
    body,
    // a connection that is kept would keep the process
    reset: true,
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
    signal: AbortSignal.timeout(2 * ANSWER_MS),
  }).catch((fault: unknown) => {
    throw new Error(faultWords(fault)[lang], { cause: fault });
  });
  if (status >= 200 && status < 300) return;
  throw new Error({ vi: `nơi nhận trả lời HTTP ${status}`, en: `the receiver answered HTTP ${status}` }[lang]);
}

async function answerTo(url: string, options: Parameters<typeof request>[1]): Promise<number> {
  const answer = await request(url, options);
  // nothing in it is of interest, and it may hold what we sent
  await answer.body.dump();
  return answer.statusCode;
}

const CODES: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: { vi: 'nơi nhận không nhận kết nối', en: 'the receiver refused the connection' },
  ENOTFOUND: { vi: 'không tìm thấy máy chủ nơi nhận', en: 'the receiver’s name does not resolve' },
  UND_ERR_HEADERS_TIMEOUT: { vi: 'nơi nhận không trả lời kịp', en: 'the receiver did not answer in time' },
  UND_ERR_CONNECT_TIMEOUT: { vi: 'nơi nhận không trả lời kịp', en: 'the receiver did not answer in time' },
  ECONNRESET: { vi: 'nơi nhận ngắt kết nối', en: 'the receiver broke the connection' },
  UND_ERR_SOCKET: { vi: 'nơi nhận ngắt kết nối', en: 'the receiver broke the connection' },
};

function faultWords(fault: unknown): Bilingual {
  if (fault instanceof DOMException && fault.name === 'TimeoutError')
    return { vi: 'nơi nhận không trả lời kịp', en: 'the receiver did not answer in time' };
  const code: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'code') : undefined;
  const text = typeof code === 'string' ? code : '';
  return CODES[text] ?? { vi: `lỗi mạng ${text}`.trim(), en: `network fault ${text}`.trim() };
}
