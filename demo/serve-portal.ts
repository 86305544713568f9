/**
 * A portal as data, and a server for it on the loopback interface: for the demo, for smoke tests and for the
 * extension's tests. Nothing here knows what the pages say.
 */

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PortalRequest {
  readonly method: string;
  /** `http://127.0.0.1:43121`, as the client asked. */
  readonly origin: string;
  /** Path and query, percent-decoded where that is possible. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Of a form post; '' otherwise. */
  readonly body: string;
}

export interface PortalResponse {
  /** Default 200. */
  readonly status?: number;
  /** Default content-type: text/html; charset=utf-8. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds before the answer begins. */
  readonly delayMs?: number;
  /** The connection breaks instead of an answer. */
  readonly reset?: true;
}

/** HTML, a response, or either made for the request. */
export type Answer = string | PortalResponse | ((request: PortalRequest) => string | PortalResponse);

export interface PortalDefinition {
  /** By path and query as a browser shows them; a key that ends in `?*` answers every other query of its path. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** For every other path; default: a bare 404. */
  readonly otherwise?: Answer;
}

export interface ServedPortal {
  /** With a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** `GET /path` of every request so far, in the order of arrival. */
  readonly requests: readonly string[];
  /** Of those, answered with "unchanged". */
  readonly unchanged: readonly string[];
  readonly close: () => Promise<void>;
}

const NOT_FOUND: PortalResponse = { status: 404, body: '<!doctype html><title>404</title><p>Không tìm thấy trang.' };
/** A form post of a portal is a few kB; more than this is a mistake of the client. */
const MAX_POST_BYTES = 1_000_000;

/** Port 0, the default, takes any free one. */
export async function servePortal(
  definition: PortalDefinition,
  { port = 0, tagged = false }: { readonly port?: number; /** Pages bear an ETag. */ readonly tagged?: boolean } = {},
): Promise<ServedPortal> {
  const requests: string[] = [];
  const unchanged: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const request = `${incoming.method ?? 'GET'} ${incoming.url ?? '/'}`;
    requests.push(request);
    const tag = tagged ? () => unchanged.push(request) : null;
    reply(definition, incoming, outgoing, tag).catch((fault: unknown) => {
      // a fault of the definition must be seen by whoever audits it, not swallowed
      outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      outgoing.end(String(fault));
    });
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}/`, port: taken, requests, unchanged, close: () => closed(server) };
}

/** `tag`: pages bear one, and it is told where the client has the page already. */
async function reply(
  definition: PortalDefinition,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  tag: (() => void) | null,
): Promise<void> {
  const request = await requestOf(incoming);
  const answer = answerTo(definition, request.path);
  const made = typeof answer === 'function' ? answer(request) : answer;
  const response: PortalResponse = typeof made === 'string' ? { body: made } : made;
  if (response.delayMs !== undefined) await new Promise((done) => setTimeout(done, response.delayMs));
  if (response.reset === true) {
    outgoing.destroy();
    return;
  }
  const { status = 200, headers, body = '' } = response;
  const etag = tag === null || status !== 200 ? null : `"${createHash('sha256').update(body).digest('hex')}"`;
  if (etag !== null && incoming.headers['if-none-match'] === etag) {
    tag?.();
    outgoing.writeHead(304, { etag }).end();
    return;
  }
  const type = { 'content-type': 'text/html; charset=utf-8' };
  outgoing.writeHead(status, { ...type, ...(etag === null ? {} : { etag }), ...headers });
  outgoing.end(incoming.method === 'HEAD' ? undefined : response.body);
}

function answerTo({ answers, otherwise }: PortalDefinition, path: string): Answer {
  const bare = path.split('?')[0] ?? path;
  return answers[path] ?? answers[`${bare}?*`] ?? otherwise ?? NOT_FOUND;
}

async function requestOf(incoming: IncomingMessage): Promise<PortalRequest> {
  const { pathname, search, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? 'GET',
    origin: `http://${incoming.headers.host ?? '127.0.0.1'}`,
    path: decoded(pathname) + decoded(search),
    query: searchParams,
    body: incoming.method === 'POST' ? await bodyOf(incoming) : '',
  };
}

function decoded(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = '';
  incoming.setEncoding('utf8');
  for await (const piece of incoming) {
    body += String(piece);
    if (body.length > MAX_POST_BYTES) throw new Error('the form post is too large');
  }
  return body;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      done();
    });
  });
}

/** Kept-alive connections would hold the port open for seconds. */
function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
