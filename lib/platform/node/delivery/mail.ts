/** A mail, handed to the office's own SMTP server. */

import { createTransport } from 'nodemailer';
import type { Bilingual } from '../../../model/plan.ts';

export interface MailServer {
  readonly host: string;
  /** Null: 587, 465 or 25, by security. */
  readonly port: number | null;
  readonly security: 'starttls' | 'tls' | 'none';
  readonly user: string | null;
  readonly password: string | null;
}

export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  /** The same for each attempt, so that a mail program shows a repeated one once. */
  readonly id: string;
}

/** Of connecting, of the greeting, of each answer; ms. */
const CONNECT_MS = 20_000;
const SOCKET_MS = 60_000;
const PORTS = { starttls: 587, tls: 465, none: 25 } as const;

/** Rejects with a sentence. Those that the server would not take are named; none: all were taken. */
export async function sendMail(server: MailServer, mail: Mail, lang: keyof Bilingual): Promise<readonly string[]> {
  const { host, security, user, password } = server;
  const transport = createTransport({
    host,
    port: server.port ?? PORTS[security],
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SOCKET_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
  });
  try {
    const sent = await transport.sendMail({
      from: mail.from,
      to: [...mail.to],
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.id,
      // no office wants an answer from a colleague's out-of-office note
      headers: { 'Auto-Submitted': 'auto-generated' },
      attachments: mail.attachments.map(({ name, content }) => ({
        filename: name,
        content: typeof content === 'string' ? content : Buffer.from(content),
      })),
    });
    return sent.rejected;
  } catch (fault) {
    throw new Error(mailWords(fault)[lang], { cause: fault });
  } finally {
    transport.close();
  }
}

const CODES: Readonly<Record<string, Bilingual>> = {
  EAUTH: { vi: 'máy chủ thư không nhận tên hoặc mật khẩu', en: 'the mail server refused the name or the password' },
  EENVELOPE: {
    vi: 'máy chủ thư không nhận người gửi hoặc người nhận',
    en: 'the mail server refused sender or recipients',
  },
  EMESSAGE: { vi: 'máy chủ thư không nhận nội dung thư', en: 'the mail server refused the message' },
  ECONNREFUSED: { vi: 'máy chủ thư không nhận kết nối', en: 'the mail server refused the connection' },
  ECONNECTION: { vi: 'không nối được tới máy chủ thư', en: 'the mail server could not be reached' },
  EDNS: { vi: 'không tìm thấy máy chủ thư', en: 'the mail server’s name does not resolve' },
  ENOTFOUND: { vi: 'không tìm thấy máy chủ thư', en: 'the mail server’s name does not resolve' },
  ETIMEDOUT: { vi: 'máy chủ thư không trả lời kịp', en: 'the mail server did not answer in time' },
  ETLS: {
    vi: 'không mã hóa được kết nối tới máy chủ thư',
    en: 'the connection to the mail server could not be encrypted',
  },
  ESOCKET: { vi: 'lỗi kết nối tới máy chủ thư', en: 'the connection to the mail server failed' },
};

function mailWords(fault: unknown): Bilingual {
  const message = fault instanceof Error ? fault.message : String(fault);
  const code = codeOf(fault, 'code');
  const status = /\b[45]\d\d\b/.exec(codeOf(fault, 'response'))?.[0];
  const words = CODES[/ECONNREFUSED|ENOTFOUND/.exec(message)?.[0] ?? code];
  if (words === undefined) return { vi: message, en: message };
  // the server's own sentence is left out: some repeat what they were sent
  const detail = status ?? (code === 'ESOCKET' || code === 'ETLS' ? message : null);
  return detail === null ? words : { vi: `${words.vi} (${detail})`, en: `${words.en} (${detail})` };
}

function codeOf(fault: unknown, key: 'code' | 'response'): string {
  const value: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, key) : undefined;
  return typeof value === 'string' ? value : '';
}
