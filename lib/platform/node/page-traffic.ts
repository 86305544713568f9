/** All that a page asks for: answered by the crawl, or refused. Pictures, sounds, fonts and styles show nothing that is read. */

import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import type { FetchedResponse, PartRequest, RenderRequest } from '../../model/ports.ts';

export interface Traffic {
  /** Milliseconds since the last answer; 0 while one is awaited. */
  readonly quietMs: (now: number) => number;
}

/** Times a page's script may lead on to another page. */
const MAX_MOVES = 4;
/** Headers that spoke of the body as it travelled, or that are none of a document that is only read. */
const DROPPED =
  /^(?:content-encoding|content-length|transfer-encoding|connection|set-cookie|content-security-policy.*)$/;

export async function answerParts(context: BrowserContext, page: Page, request: RenderRequest): Promise<Traffic> {
  let [awaited, last, documents] = [0, performance.now(), 0];
  const answer = async (route: Route): Promise<void> => {
    const asked = route.request();
    const purpose = purposeOf(asked, page);
    if (purpose === 'style') return route.fulfill({ status: 200, contentType: 'text/css', body: '' });
    if (purpose === 'other') return route.abort('blockedbyclient');
    if (purpose === 'page') {
      documents += 1;
      if (documents === 1)
        return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: request.html });
      if (documents > MAX_MOVES + 1) return route.abort('aborted');
    }
    const given = await request.ask(await partOf(asked, purpose));
    if (given === null) return route.abort(purpose === 'page' ? 'aborted' : 'blockedbyclient');
    if (!given.ok) return route.abort(purpose === 'page' ? 'aborted' : 'failed');
    if (purpose === 'page' && !isDocument(given)) return route.abort('aborted');
    return route.fulfill({
      status: given.status,
      headers: Object.fromEntries(Object.entries(given.headers).filter(([name]) => !DROPPED.test(name))),
      body: Buffer.from(given.body),
    });
  };
  await context.routeWebSocket(/.*/, (socket) => void socket.close().catch(() => undefined));
  await context.route('**/*', async (route) => {
    awaited += 1;
    try {
      await answer(route);
    } catch {
      // the tab was closed meanwhile
    } finally {
      awaited -= 1;
      last = performance.now();
    }
  });
  return { quietMs: (now) => (awaited > 0 ? 0 : now - last) };
}

function purposeOf(asked: Request, page: Page): PartRequest['purpose'] | 'style' {
  switch (asked.resourceType()) {
    case 'document':
      return isOf(asked, page) ? 'page' : 'other';
    case 'script':
      return 'code';
    case 'xhr':
    case 'fetch':
      return 'data';
    case 'stylesheet':
      return 'style';
    default:
      return 'other';
  }
}

/** Not a frame's, nor a popup's. */
function isOf(asked: Request, page: Page): boolean {
  try {
    return asked.frame() === page.mainFrame();
  } catch {
    return false;
  }
}

async function partOf(asked: Request, purpose: PartRequest['purpose']): Promise<PartRequest> {
  const body = asked.postData();
  return {
    url: asked.url(),
    method: asked.method(),
    headers: await asked.allHeaders(),
    purpose,
    ...(body === null ? {} : { body }),
  };
}

function isDocument({ status, headers }: FetchedResponse): boolean {
  return status < 400 && (headers['content-type'] ?? '').includes('html');
}
