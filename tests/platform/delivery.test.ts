/** Mail and webhooks against real servers on the loopback interface. */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { sendMail, type Mail, type MailServer } from '../../lib/platform/node/delivery/mail.ts';
import { sendWebhook, signatureOf, type WebhookMessage } from '../../lib/platform/node/delivery/webhook.ts';
import { mailServer, type MailServerOptions, type ReceivedMail } from '../support/mail-server.ts';

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const MAIL: Mail = {
  from: 'Soi Cổng <soicong@so.vn>',
  to: ['a@so.vn', 'b@so.vn'],
  subject: 'Sở Khoa học và Công nghệ: 1 cổng có thay đổi',
  text: 'Mới thiếu (1)',
  html: '<p>Mới thiếu (1)</p>',
  attachments: [{ name: 'báo cáo.html', content: '<p>Đường dây nóng</p>' }],
  id: '<lich-1-2@so.vn>',
};

describe('mail', () => {
  it('arrives whole: recipients, subject, text, HTML, attachment, Vietnamese intact', async () => {
    const { received, server } = await smtp();
    expect(await sendMail(server, MAIL, 'vi')).toEqual([]);
    const [mail] = received;
    expect(mail?.to).toEqual(MAIL.to);
    expect(mail?.headers).toMatchObject({
      subject: MAIL.subject,
      'message-id': MAIL.id,
      'auto-submitted': 'auto-generated',
    });
    expect(mail?.parts.map(({ type, text }) => [type, text.trim()])).toEqual([
      ['text/plain', MAIL.text],
      ['text/html', MAIL.html],
      ['text/html', '<p>Đường dây nóng</p>'],
    ]);
  });

  it('names those whom the server would not take', async () => {
    const { server } = await smtp({ refuses: ['b@so.vn'] });
    expect(await sendMail(server, MAIL, 'vi')).toEqual(['b@so.vn']);
  });

  const FAULTS: readonly { name: string; options: MailServerOptions; over: Partial<MailServer>; says: RegExp }[] = [
    {
      name: 'nobody is taken',
      options: { refuses: ['a@so.vn', 'b@so.vn'] },
      over: {},
      says: /người gửi hoặc người nhận \(550\)/,
    },
    {
      name: 'a wrong password',
      options: { password: 'đúng' },
      over: { user: 'soicong', password: 'bi-mat-sai' },
      says: /tên hoặc mật khẩu \(535\)/,
    },
    { name: 'a server without encryption', options: {}, over: { security: 'starttls' }, says: /mã hóa|kết nối/ },
    {
      name: 'a certificate that nobody vouches for',
      options: { tls: true },
      over: { security: 'starttls' },
      says: /self-signed|certificate/,
    },
    { name: 'nothing listens', options: {}, over: { port: 9 }, says: /không nhận kết nối/ },
  ];
  it.each(FAULTS)('$name: one sentence without the secret', async ({ options, over, says }) => {
    const { server, received } = await smtp(options);
    const fault = await sendMail({ ...server, ...over }, MAIL, 'vi').catch((thrown: unknown) => thrown);
    expect(String(fault)).toMatch(says);
    expect(String(fault)).not.toContain('bi-mat-sai');
    expect(received).toEqual([]);
  });
});

describe('webhooks', () => {
  it('arrive signed, with what tells a repeated or an old one', async () => {
    const { url, requests } = await receiver(() => 204);
    await sendWebhook(message(url), 'vi');
    const [got] = requests;
    const at = got?.headers['x-soicong-timestamp'];
    const own = createHmac('sha256', 'khóa ký')
      .update(`${String(at)}.${got?.body}`)
      .digest('hex');
    expect(got).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-soicong-event': 'summary',
        'x-soicong-delivery': 'lich-1-2',
        'x-soicong-signature': `sha256=${own}`,
      },
      body: '{"title":"Sở"}',
    });
    expect(got?.headers['x-soicong-signature']).not.toBe(signatureOf('khóa khác', Number(at), got?.body ?? ''));
  });

  const ANSWERS: readonly { status: number; says: RegExp | null }[] = [
    { status: 200, says: null },
    { status: 202, says: null },
    { status: 302, says: /HTTP 302/ },
    { status: 404, says: /HTTP 404/ },
    { status: 500, says: /HTTP 500/ },
  ];
  it.each(ANSWERS)('an answer of $status', async ({ status, says }) => {
    const { url, requests } = await receiver(() => status);
    const sent = await sendWebhook(message(url), 'vi').catch((thrown: unknown) => String(thrown));
    if (says === null) expect(sent).toBeUndefined();
    else expect(sent).toMatch(says);
    // no redirection is followed
    expect(requests).toHaveLength(1);
  });

  it('nobody there, and one that breaks the connection', async () => {
    await expect(sendWebhook(message('http://127.0.0.1:9/'), 'vi')).rejects.toThrow('nơi nhận không nhận kết nối');
    const { url } = await receiver(() => null);
    await expect(sendWebhook(message(url), 'vi')).rejects.toThrow('nơi nhận ngắt kết nối');
  });
});

async function smtp(
  options: MailServerOptions = {},
): Promise<{ received: readonly ReceivedMail[]; server: MailServer }> {
  const { received, port, close } = await mailServer(options);
  open.push({ close });
  return { received, server: { host: '127.0.0.1', port, security: 'none', user: null, password: null } };
}

function message(url: string): WebhookMessage {
  return {
    url,
    secret: 'khóa ký',
    id: 'lich-1-2',
    body: '{"title":"Sở"}',
    at: 1_795_992_636,
    userAgent: 'SoiCong/0 (+https://x.example)',
  };
}

interface Got {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Null breaks the connection. */
async function receiver(answer: () => number | null): Promise<{ url: string; requests: readonly Got[] }> {
  const requests: Got[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      requests.push({ method: request.method, headers: request.headers, body });
      const status = answer();
      if (status === null) request.socket.destroy();
      else response.writeHead(status, { location: '/other' }).end('{}');
    });
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  open.push({ close: () => new Promise((down) => server.close(down)) });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?k=1`, requests };
}
