/** A portal on a loopback port for tests: routes are functions, and a route may take the bare socket to misbehave. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

export interface Asked {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** HTML, a reply in full, or what a route did to the socket itself (undefined). */
export type Route = (
  asked: Asked,
  raw: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly socket: Socket },
) => string | Reply | undefined;

export interface TestServer {
  /** http://127.0.0.1:<port>, without a slash. */
  readonly origin: string;
  readonly port: number;
  /** In the order they came in. */
  readonly asked: readonly Asked[];
  /** Paths asked for, robots.txt and the probe for soft 404s left out. */
  readonly paths: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Routes by path with query, then by path; `*` takes the rest. Without `*` the rest is 404, as is robots.txt. */
export type Routes = Readonly<Record<string, string | Reply | Route>>;

export async function serve(
  routes: Routes,
  tls?: { readonly key: string; readonly cert: string },
): Promise<TestServer> {
  const asked: Asked[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void handle(routes, asked, request, response);
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    asked,
    paths: () =>
      asked.map(({ path }) => path).filter((path) => path !== '/robots.txt' && !path.includes('/khong-co-trang-nay-')),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(
  routes: Routes,
  asked: Asked[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const path = request.url ?? '/';
  const one: Asked = {
    method: request.method ?? 'GET',
    path,
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
  asked.push(one);
  const route = routes[path] ??
    routes[path.split('?', 1)[0] ?? ''] ??
    (path === '/robots.txt' ? undefined : routes['*']) ?? { status: 404, body: 'Not Found' };
  const reply = typeof route === 'function' ? route(one, { request, response, socket: request.socket }) : route;
  if (reply === undefined) return;
  const { status = 200, headers = {}, body = '' } = typeof reply === 'string' ? { body: reply } : reply;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(bytes.length),
    ...(headers as Record<string, string | string[]>),
  });
  response.end(bytes);
}

/** A page with a title, text of its own and links. */
export function page(
  title: string,
  links: readonly string[] = [],
  text = `${title}: nội dung riêng của trang này.`,
): string {
  const anchors = links
    .map((href) => `<li><a href="${href}">${href.replaceAll('/', ' ').trim() || 'trang chủ'}</a></li>`)
    .join('');
  return `<!doctype html><html lang="vi"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p><ul>${anchors}</ul></body></html>`;
}
