/** What servers do to those who ask: each wraps an honest server and misbehaves in one way. */

import { serve, type Asked, type Reply, type Route, type TestServer } from './server.ts';

type Raw = Parameters<Route>[1];
/** `honest` is what a decent server would answer. Undefined: the socket has been dealt with. */
export type Trait = (
  asked: Asked & { readonly at: string },
  honest: () => Reply,
  raw: Raw,
) => string | Reply | undefined;

export interface HostileOptions {
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Serves pages by path and query as a browser shows them (`at` of a request). */
export async function serveHostile(
  pages: Readonly<Record<string, string | Reply>>,
  trait: Trait = (_, honest) => honest(),
  { tls }: HostileOptions = {},
): Promise<TestServer> {
  const answer: Route = (asked, raw) => {
    const at = readable(asked.path);
    return trait({ ...asked, at }, () => replyOf(pages[at]), raw);
  };
  return serve({ '*': answer, '/robots.txt': answer }, tls);
}

function replyOf(page: string | Reply | undefined): Reply {
  if (page === undefined) return { status: 404, body: '<!doctype html><title>404</title><p>Không tìm thấy trang.' };
  return typeof page === 'string' ? { body: page } : page;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Misbehaves at some addresses. */
export function at(matches: (at: string) => boolean, trait: Trait): Trait {
  return (asked, honest, raw) => (matches(asked.at) ? trait(asked, honest, raw) : honest());
}

/** Misbehaves the first times each address is asked for. */
export function first(times: number, trait: Trait): Trait {
  const left = new Map<string, number>();
  return (asked, honest, raw) => {
    const key = `${asked.method} ${asked.at}`;
    const turns = left.get(key) ?? times;
    left.set(key, turns - 1);
    return turns > 0 ? trait(asked, honest, raw) : honest();
  };
}

export function answering(reply: Reply): Trait {
  return () => reply;
}

export const resetting: Trait = (_, __, { socket }) => void socket.resetAndDestroy();

export const closing: Trait = (_, __, { socket }) => void socket.destroy();

/** Promises the page and sends half of it. */
export const halving: Trait = (_, honest, { socket }) => {
  const body = Buffer.from(honest().body ?? '');
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`;
  return void socket.end(Buffer.concat([Buffer.from(head), body.subarray(0, body.length >> 1)]));
};

/** A byte now and then, for ever. */
export const dripping: Trait = (_, __, { response, socket }) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : response.write('<')), 20);
  return undefined;
};

/** Accepts and says nothing. */
export const silent: Trait = () => undefined;

/** Announces two gigabytes. */
export const promising2GB: Trait = (_, __, { response }) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '2147483648' });
  response.write('<html>');
  return undefined;
};

/** Announces nothing and never ends. */
export const flooding: Trait = (_, __, { response, socket }) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const piece = Buffer.alloc(1_000_000, '<p>a</p>');
  const pour = (): void => {
    if (!socket.destroyed) response.write(piece, () => setImmediate(pour));
  };
  pour();
  return undefined;
};

/** Changes HTML on its way out. */
export function rewriting(change: (html: string, at: string) => string): Trait {
  return (asked, honest) => {
    const reply = honest();
    return typeof reply.body === 'string' ? { ...reply, body: change(reply.body, asked.at) } : reply;
  };
}

/** Adds to the top of every page. */
export const adding = (top: (at: string) => string): Trait =>
  rewriting((html, path) => html.replace('<div id="header">', `${top(path)}$&`));

/** What is not there is answered by this. */
export function besides(trait: Trait): Trait {
  return (asked, honest, raw) =>
    honest().status === 404 &&
    !asked.at.startsWith('/khong-co') &&
    asked.at !== '/robots.txt' &&
    asked.at !== '/sitemap.xml'
      ? trait(asked, honest, raw)
      : honest();
}

/** One misbehaviour around another. */
export function both(outer: Trait, inner: Trait): Trait {
  return (asked, honest, raw) =>
    outer(
      asked,
      () => {
        const reply = inner(asked, honest, raw);
        return typeof reply === 'string' ? { body: reply } : (reply ?? {});
      },
      raw,
    );
}
