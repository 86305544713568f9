/** Serves the bench portal on a loopback port, in a process of its own: `node server.ts <pages>`; prints its port. */

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { benchPortal } from './portal.ts';

const size = Number(process.argv[2] ?? 2_000);
const portal = benchPortal(size);
/** Compressed bodies of small portals are kept: compressing is the server's cost, not the crawler's. */
const kept = new Map<string, Tagged>();
interface Tagged {
  readonly body: Buffer;
  readonly etag: string;
}
const KEEP_UP_TO = 25_000;

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  const known = kept.get(path);
  const html = known === undefined ? portal.page(path) : null;
  if (known === undefined && html === null) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>404</title><h1>Không tìm thấy trang</h1>');
    return;
  }
  const { body, etag } = known ?? tagged(html ?? '');
  if (known === undefined && size <= KEEP_UP_TO) kept.set(path, { body, etag });
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag });
    response.end();
    return;
  }
  response.writeHead(200, {
    etag,
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': body.length,
  });
  response.end(body);
});
if (size <= KEEP_UP_TO) for (const path of portal.paths()) kept.set(path, tagged(portal.page(path) ?? ''));
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port} ${portal.pages}\n`);
});

function tagged(html: string): Tagged {
  const body = gzipSync(html, { level: 1 });
  return { body, etag: `"${createHash('sha1').update(body).digest('hex')}"` };
}
