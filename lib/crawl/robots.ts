/**
 * robots.txt (RFC 9309). Missing or refused (4xx): all is allowed. Unreachable (5xx, 429, no answer, after retries):
 * nothing is, so that every outcome says it cannot tell; the start page, which a person asked for, is read all the same.
 */

import robotsParser from 'robots-parser';
import type { FetchedResponse, FetchFault, FetchRequest } from '../model/ports.ts';

/** At least so much has to be read of it (RFC 9309, 2.5). Bytes. */
const MAX_ROBOTS_BYTES = 512_000;

export interface Robots {
  /** Path and query. */
  readonly allows: (path: string) => boolean;
  /** Seconds; 0 when it asks for none. */
  readonly crawlDelay: number;
  readonly sitemaps: readonly string[];
  /** Its text; '' where all is allowed, '-' where nothing is. */
  readonly said: string;
}

export const ALL_ALLOWED: Robots = { allows: () => true, crawlDelay: 0, sitemaps: [], said: '' };
const NONE_ALLOWED: Robots = { allows: () => false, crawlDelay: 0, sitemaps: [], said: '-' };

/** `origin` is scheme and host. */
export async function readRobots(
  origin: string,
  userAgent: string,
  ask: (request: Pick<FetchRequest, 'url' | 'maxBytes' | 'cut'>) => Promise<FetchedResponse | FetchFault>,
): Promise<Robots> {
  const url = `${origin}/robots.txt`;
  const answer = await ask({ url, maxBytes: MAX_ROBOTS_BYTES, cut: true });
  if (!answer.ok)
    return answer.reason === 'redirect-refused' || answer.reason === 'redirect-loop' ? ALL_ALLOWED : NONE_ALLOWED;
  if (answer.status >= 500 || answer.status === 429) return NONE_ALLOWED;
  if (answer.status < 200 || answer.status >= 300) return ALL_ALLOWED;
  return parse(url, textOf(answer.body), userAgent);
}

function parse(url: string, text: string, userAgent: string): Robots {
  // a soft 404 serves its menu here
  if (text.trimStart().startsWith('<')) return ALL_ALLOWED;
  const rules = robotsParser(url, text);
  return {
    allows: (path) => rules.isAllowed(new URL(path, url).href, userAgent) ?? true,
    crawlDelay: rules.getCrawlDelay(userAgent) ?? 0,
    sitemaps: rules.getSitemaps(),
    said: text,
  };
}

/** Without byte order mark; cut at a line's end, so that no rule is read by half. */
function textOf(body: Uint8Array): string {
  const whole = body.length < MAX_ROBOTS_BYTES;
  const text = new TextDecoder(body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(body);
  return whole ? text : text.slice(0, text.lastIndexOf('\n') + 1);
}
