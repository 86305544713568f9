/** A real SMTP server on the loopback interface, and the mails that it took, read as a mail program reads them. */

import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { SELF_SIGNED } from './self-signed.ts';

export interface MailServerOptions {
  /** Asked for where it is given. */
  readonly password?: string;
  readonly refuses?: readonly string[];
  /** Offers STARTTLS, with a certificate that nobody vouches for. */
  readonly tls?: boolean;
  /** Mails that it turns away before it takes any. */
  readonly busy?: number;
}

export interface ReceivedMail {
  readonly to: readonly string[];
  /** Lower-case names, encoded words decoded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: readonly { readonly type: string; readonly name: string; readonly text: string }[];
  readonly raw: string;
}

export interface MailServerRunning {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  readonly close: () => Promise<void>;
}

export async function mailServer({
  password,
  refuses = [],
  tls = false,
  busy = 0,
}: MailServerOptions = {}): Promise<MailServerRunning> {
  const received: ReceivedMail[] = [];
  let left = busy;
  const server = new SMTPServer({
    authOptional: password === undefined,
    allowInsecureAuth: true,
    disabledCommands: tls ? [] : ['STARTTLS'],
    ...(tls ? SELF_SIGNED : {}),
    onAuth: (auth, _session, done) =>
      // some servers are so talkative
      auth.password === password
        ? done(null, { user: auth.username ?? '' })
        : done(new Error(`wrong: ${auth.password}`)),
    onRcptTo: ({ address }, _session, done) =>
      refuses.includes(address) ? done(Object.assign(new Error('no such user'), { responseCode: 550 })) : done(),
    onData: (stream, session, done) => {
      let raw = '';
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (raw += text));
      stream.on('end', () => {
        if (left-- > 0) return done(Object.assign(new Error('try again'), { responseCode: 451 }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw, ...mailOf(raw) });
        return done();
      });
    },
  });
  // a client that leaves at once is a row of these tests
  server.on('error', () => {});
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((down) => server.close(down)) };
}

function mailOf(raw: string): Pick<ReceivedMail, 'headers' | 'parts'> {
  const [head = '', body = ''] = halves(raw);
  const headers = headersOf(head);
  return { headers, parts: partsOf(headers, body) };
}

function partsOf(headers: Readonly<Record<string, string>>, body: string): ReceivedMail['parts'] {
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary !== undefined)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => {
        const [head = '', inner = ''] = halves(part.replace(/^\r\n/, ''));
        return partsOf(headersOf(head), inner);
      });
  const coding = headers['content-transfer-encoding'];
  const bytes =
    coding === 'base64'
      ? Buffer.from(body, 'base64')
      : coding === 'quoted-printable'
        ? fromQuotedPrintable(body)
        : Buffer.from(body, 'utf8');
  return [{ type: type.split(';')[0] ?? '', name: headers['content-disposition'] ?? '', text: bytes.toString('utf8') }];
}

function halves(text: string): readonly string[] {
  const at = text.indexOf('\r\n\r\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 4)];
}

function headersOf(head: string): Readonly<Record<string, string>> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), decoded(line.slice(at + 1).trim())];
    }),
  );
}

/** RFC 2047; the blank between two encoded words is none. */
function decoded(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
      (how.toLowerCase() === 'b'
        ? Buffer.from(words, 'base64')
        : fromQuotedPrintable(words.replaceAll('_', ' '))
      ).toString('utf8'),
    );
}

function fromQuotedPrintable(text: string): Buffer {
  const bytes: number[] = [];
  for (const [piece, hex] of text.replace(/=\r?\n/g, '').matchAll(/=([0-9A-F]{2})|[^=]/gi))
    if (hex === undefined) bytes.push(...Buffer.from(piece, 'utf8'));
    else bytes.push(Number.parseInt(hex, 16));
  return Buffer.from(bytes);
}
