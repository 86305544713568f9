import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { FetchedResponse, FetchFault, FetchRequest } from '../../lib/model/ports.ts';
import { faultOf } from '../../lib/platform/node/faults.ts';
import { createFetcher } from '../../lib/platform/node/fetcher.ts';
import { SELF_SIGNED } from '../support/self-signed.ts';
import { serve, type Reply, type Route, type Routes, type TestServer } from '../support/server.ts';

const fetcher = createFetcher({ mayBePrivate: () => true });
const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
afterAll(async () => fetcher.close());

async function start(routes: Routes, tls?: typeof SELF_SIGNED): Promise<TestServer> {
  const server = await serve(routes, tls);
  open.push(server);
  return server;
}

async function get(url: string, more: Partial<FetchRequest> = {}): Promise<FetchedResponse | FetchFault> {
  return fetcher.fetch({ url, maxBytes: 100_000, timeoutMs: 5_000, ...more });
}

async function one(
  route: string | Reply | Route,
  more: Partial<FetchRequest> = {},
): Promise<FetchedResponse | FetchFault> {
  const server = await start({ '/': route });
  return get(`${server.origin}/`, more);
}

function textOf(answer: FetchedResponse | FetchFault): string {
  return answer.ok ? Buffer.from(answer.body).toString() : `${answer.reason}: ${answer.detail}`;
}

describe('a body', () => {
  const text = 'Thủ tục hành chính '.repeat(200);
  it.each([
    ['plain', undefined, Buffer.from(text)],
    ['gzip', 'gzip', gzipSync(text)],
    ['x-gzip in capitals', 'X-GZIP', gzipSync(text)],
    ['deflate', 'deflate', deflateSync(text)],
    ['deflate without its header', 'deflate', deflateRawSync(text)],
    ['brotli', 'br', brotliCompressSync(text)],
    ['gzip in brotli', 'gzip, br', brotliCompressSync(gzipSync(text))],
    ['an encoding that is none', 'utf-8', Buffer.from(text)],
  ])('%s is read', async (_, encoding, body) => {
    const answer = await one({ body, headers: encoding === undefined ? {} : { 'content-encoding': encoding } });
    expect(textOf(answer)).toBe(text);
    expect(answer.ok && answer.wireBytes).toBe(body.length);
  });

  it.each([
    ['gzip', gzipSync('Trang '.repeat(5_000))],
    ['br', brotliCompressSync('Trang '.repeat(5_000))],
  ])('decoded from %s gives its memory back when the page has been read', async (encoding, body) => {
    const answer = await one({ body, headers: { 'content-encoding': encoding } });
    if (!answer.ok) throw new Error(answer.detail);
    expect(answer.body.length).toBe(30_000);
    answer.release?.();
    expect(answer.body.length).toBe(0);
  });

  it('over a slow line, chunk by chunk', async () => {
    const answer = await one((_, { response }) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('một ');
      setImmediate(() => response.end('hai'));
      return undefined;
    });
    expect(textOf(answer)).toBe('một hai');
  });

  it.each([
    ['gzip that is not', { headers: { 'content-encoding': 'gzip' }, body: 'đây không phải gzip' }, 'bad-encoding'],
    [
      'gzip that ends in the middle',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(text).subarray(0, 40) },
      'half-response',
    ],
    ['brotli that is not', { headers: { 'content-encoding': 'br' }, body: Buffer.alloc(50, 7) }, 'bad-encoding'],
    ['a gzip bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30_000_000)) }, 'too-large'],
    [
      'a brotli bomb',
      { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(3_000_000)) },
      'too-large',
    ],
    [
      'a bomb in a bomb',
      { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync(Buffer.alloc(30_000_000))) },
      'too-large',
    ],
    ['four layers', { headers: { 'content-encoding': 'gzip, gzip, gzip, gzip' }, body: 'x' }, 'bad-encoding'],
  ] satisfies [string, Reply, string][])('%s is a fault: %s', async (_, reply, reason) => {
    expect(await one(reply)).toMatchObject({ ok: false, reason });
  });

  it('of 2 GB is refused by its announcement', async () => {
    const answer = await one((_, { response }) => {
      response.writeHead(200, { 'content-length': '2000000000' });
      response.write('x');
      return undefined;
    });
    expect(answer).toEqual({ ok: false, reason: 'too-large', detail: '2000000000 bytes, more than 100000' });
  });

  it('without end is given up at the cap', async () => {
    let sent = 0;
    const answer = await one((_, { response, socket }) => {
      const pour = (): void => {
        while (!socket.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on('drain', pour);
      pour();
      return undefined;
    });
    expect(answer).toMatchObject({ ok: false, reason: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each([
    ['plain', {}, (bytes: Buffer) => bytes],
    ['zipped', { 'content-encoding': 'gzip' }, (bytes: Buffer) => gzipSync(bytes)],
  ])('that is too long is cut where the caller says so (%s)', async (_, headers, pack) => {
    const answer = await one({ headers, body: pack(Buffer.alloc(300_000, 'a')) }, { cut: true });
    expect(answer.ok && answer.body.length).toBe(100_000);
  });

  it('that nobody wants is not downloaded', async () => {
    const answer = await one(
      (_, { response }) => {
        response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '2000000000' });
        response.write('x');
        return undefined;
      },
      { mayRead: (_, headers) => headers['content-type'] !== 'video/mp4' },
    );
    expect(answer).toMatchObject({ ok: true, status: 200, headers: { 'content-type': 'video/mp4' } });
    expect(answer.ok && answer.body.length).toBe(0);
  });
});

describe('a server that misbehaves', () => {
  it.each<[string, Route, string]>([
    ['closes without a word', (_, { socket }) => void socket.destroy(), 'reset'],
    ['resets', (_, { socket }) => void socket.resetAndDestroy(), 'reset'],
    [
      'closes in the middle of what it promised',
      (_, { socket }) =>
        void socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>'),
      'half-response',
    ],
    [
      'closes in the middle of a chunk',
      (_, { socket }) => void socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5000\r\n<html>'),
      'half-response',
    ],
    ['speaks no HTTP', (_, { socket }) => void socket.end('SSH-2.0-OpenSSH_8.9\r\n'), 'network'],
    [
      'sends headers without end',
      (_, { socket }) => void socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}`),
      'network',
    ],
  ])('%s', async (_, route, reason) => {
    expect(await one(route)).toMatchObject({ ok: false, reason });
  });

  it('never answers: given up in time', async () => {
    expect(await one(() => undefined, { timeoutMs: 80 })).toEqual({
      ok: false,
      reason: 'timeout',
      detail: 'no answer in time',
    });
  });

  it('drips: given up in time', async () => {
    const answer = await one(
      (_, { response, socket }) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : response.write('.')), 10);
        return undefined;
      },
      { timeoutMs: 150 },
    );
    expect(answer).toEqual({ ok: false, reason: 'timeout', detail: 'the answer did not end in time' });
  });

  it('redirects slowly for ever: all hops share one span of time', async () => {
    let hop = 0;
    const answer = await one(
      (_, { response }) => {
        hop += 1;
        setTimeout(() => response.writeHead(302, { location: `/?${hop}`, 'content-length': '0' }).end(), 40);
        return undefined;
      },
      { timeoutMs: 150 },
    );
    expect(answer).toMatchObject({ ok: false, reason: 'timeout' });
  });

  it('is not there', async () => {
    const server = await start({});
    await server.close();
    open.pop();
    expect(await get(`${server.origin}/`)).toEqual({
      ok: false,
      reason: 'refused',
      detail: 'nothing listens at this address',
    });
  });

  it('has a name that does not exist', async () => {
    expect(await get('http://khong-co.invalid/')).toMatchObject({ ok: false, reason: 'dns' });
  });

  it('is interrupted by the user', async () => {
    const user = new AbortController();
    const answer = one(() => undefined, { signal: user.signal });
    setTimeout(() => user.abort(), 30);
    expect(await answer).toMatchObject({ ok: false, reason: 'aborted' });
  });

  it('is asked again over the same connections after a fault', async () => {
    const server = await start({ '/bad': (_, { socket }) => void socket.destroy(), '/good': 'tốt' });
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await get(`${server.origin}/bad`)).toMatchObject({ reason: 'reset' });
      expect(textOf(await get(`${server.origin}/good`))).toBe('tốt');
    }
  });
});

describe('redirects', () => {
  it('are followed by hand, each one asked for', async () => {
    const hops: string[] = [];
    const server = await start({
      '/a': { status: 301, headers: { location: 'b' } },
      '/b': { status: 302, headers: { location: '/c?x=1#y' } },
      '/c?x=1': 'tới',
    });
    const answer = await get(`${server.origin}/a`, {
      mayRedirect: (from, to) => {
        hops.push(`${new URL(from).pathname} ${new URL(to).pathname}`);
        return true;
      },
    });
    expect(answer).toMatchObject({ ok: true, url: `${server.origin}/c?x=1` });
    expect(hops).toEqual(['/a /b', '/b /c']);
  });

  it('are refused with the reason of the guard', async () => {
    const server = await start({ '/': { status: 302, headers: { location: 'https://khac.test/x' } } });
    expect(await get(`${server.origin}/`, { mayRedirect: () => 'other-host' })).toEqual({
      ok: false,
      reason: 'redirect-refused',
      detail: 'other-host',
      url: 'https://khac.test/x',
    });
  });

  it.each<[string, Routes]>([
    [
      'in a circle',
      { '/': { status: 302, headers: { location: '/a' } }, '/a': { status: 302, headers: { location: '/' } } },
    ],
    ['to itself', { '/': { status: 302, headers: { location: '/' } } }],
    ['without end', { '*': ({ path }) => ({ status: 302, headers: { location: `${path}x` } }) }],
  ])('%s end as a loop', async (_, routes) => {
    const server = await start(routes);
    expect(await get(`${server.origin}/`)).toMatchObject({ ok: false, reason: 'redirect-loop' });
    expect(server.asked.length).toBeLessThanOrEqual(11);
  });

  it('to itself that only checks whether cookies are kept are passed', async () => {
    const check: Route = ({ headers }) =>
      headers.cookie === 'kiem=1'
        ? 'vào được'
        : { status: 302, headers: { location: '/', 'set-cookie': 'kiem=1; path=/' } };
    expect(textOf(await one(check))).toBe('vào được');
  });

  it('with raw UTF-8 in the address are followed', async () => {
    const server = await start({
      '/': (_, { socket }) =>
        void socket.end(Buffer.from('HTTP/1.1 302 Found\r\nLocation: /tin-tức\r\nContent-Length: 0\r\n\r\n')),
      '/tin-t%E1%BB%A9c': 'tới',
    });
    expect(textOf(await get(`${server.origin}/`))).toBe('tới');
  });

  it('without an address are an answer', async () => {
    expect(await one({ status: 302, body: 'không nói đi đâu' })).toMatchObject({ ok: true, status: 302 });
  });
});

describe('private addresses', () => {
  it.each([
    'http://10.255.255.1/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
  ])('%s is not asked', async (url) => {
    const shut = createFetcher();
    expect(await shut.fetch({ url, maxBytes: 1_000, timeoutMs: 1_000 })).toMatchObject({
      ok: false,
      reason: 'private-address',
    });
    await shut.close();
  });

  it('a name that resolves to one is not connected to', async () => {
    const shut = createFetcher();
    const server = await start({ '/': 'bên trong' });
    expect(
      await shut.fetch({ url: `http://localhost:${server.port}/`, maxBytes: 1_000, timeoutMs: 1_000 }),
    ).toMatchObject({ ok: false, reason: 'private-address' });
    expect(server.asked).toEqual([]);
    await shut.close();
  });

  it('a redirect to one is not followed, though the guard of the crawl slept', async () => {
    const server = await start({ '/': { status: 302, headers: { location: 'http://10.255.255.1/' } } });
    const half = createFetcher({ mayBePrivate: (host) => host === '127.0.0.1' });
    expect(await half.fetch({ url: `${server.origin}/`, maxBytes: 1_000, timeoutMs: 1_000 })).toMatchObject({
      ok: false,
      reason: 'private-address',
    });
    await half.close();
  });
});

describe('secure connections', () => {
  it('a self-signed certificate is named', async () => {
    const server = await start({ '/': 'x' }, SELF_SIGNED);
    expect(await get(`${server.origin}/`)).toEqual({
      ok: false,
      reason: 'tls',
      detail: 'the certificate is self-signed',
      code: 'self-signed',
    });
  });

  it('insecure goes on', async () => {
    const server = await start({ '/': 'vào' }, SELF_SIGNED);
    const insecure = createFetcher({ insecure: true, mayBePrivate: () => true });
    expect(textOf(await insecure.fetch({ url: `${server.origin}/`, maxBytes: 1_000, timeoutMs: 2_000 }))).toBe('vào');
    await insecure.close();
  });

  it('a port without TLS is named', async () => {
    const server = await start({ '/': 'x' });
    expect(await get(`https://127.0.0.1:${server.port}/`)).toMatchObject({ ok: false, reason: 'tls', code: 'not-tls' });
  });

  it.each([
    ['CERT_HAS_EXPIRED', 'expired'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'incomplete-chain'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-host'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'old-protocol'],
    ['ERR_SSL_SOMETHING_NEW', 'handshake'],
  ])('%s is told as %s', (code, told) =>
    expect(faultOf(Object.assign(new Error('x'), { code }), false)).toMatchObject({ reason: 'tls', code: told }),
  );

  it('the first of several errors, one per address, is told', () => {
    const errors = [Object.assign(new Error('a'), { code: 'ECONNREFUSED' }), new Error('b')];
    expect(faultOf(new AggregateError(errors, ''), false)).toMatchObject({ reason: 'refused' });
  });
});

describe('cookies', () => {
  it('of one page are not sent with the next', async () => {
    const server = await start({ '/': { headers: { 'set-cookie': 'lang=en' }, body: 'a' }, '/b': 'b' });
    await get(`${server.origin}/`);
    await get(`${server.origin}/b`);
    expect(server.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('of a page go with the form posted from it', async () => {
    const server = await start({
      '/list.aspx': ({ method }) =>
        method === 'POST'
          ? 'trang 2'
          : { headers: { 'set-cookie': ['ASP.NET_SessionId=abc; HttpOnly', 'x=1; Max-Age=0'] }, body: 'trang 1' },
    });
    await get(`${server.origin}/list.aspx`);
    const answer = await get(`${server.origin}/list.aspx`, {
      method: 'POST',
      body: '__EVENTTARGET=pager',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(textOf(answer)).toBe('trang 2');
    expect(server.asked[1]).toMatchObject({
      method: 'POST',
      body: '__EVENTTARGET=pager',
      headers: { cookie: 'ASP.NET_SessionId=abc' },
    });
  });

  it('stay with the host that set them', async () => {
    const other = await start({ '/': 'tới' });
    const server = await start({
      '/': { status: 302, headers: { location: `http://localhost:${other.port}/`, 'set-cookie': 'mat=1' } },
    });
    expect(textOf(await get(`${server.origin}/`))).toBe('tới');
    expect(other.asked[0]?.headers.cookie).toBeUndefined();
  });

  it('a form post that is redirected goes on as a page', async () => {
    const server = await start({ '/gui': { status: 302, headers: { location: '/xong' } }, '/xong': 'xong' });
    await get(`${server.origin}/gui`, {
      method: 'POST',
      body: 'a=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(server.asked.map(({ method, body }) => `${method} ${body}`)).toEqual(['POST a=1', 'GET ']);
  });
});
