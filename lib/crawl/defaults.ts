/** How we present ourselves to portals. */

import type { CrawlOptions } from '../model/crawl.ts';
import { TOOL } from '../model/tool.ts';

/**
 * A placeholder (RFC 2606 reserves the name): whoever runs audits puts an address here at which a webmaster
 * finds out who is asking and how to reach them.
 */
export const CONTACT_URL = 'https://soicong.example/lien-he';

/** The word that robots.txt addresses us by. */
export const ROBOT_NAME = 'SoiCong';

export function userAgent(contact: string = CONTACT_URL, version: string = TOOL.version): string {
  return `${ROBOT_NAME}/${version} (+${contact})`;
}

/** What an audit uses unless it is told otherwise: four requests at a time, 10 MB a body, 30 seconds an exchange. */
export const CRAWL_DEFAULTS: Omit<CrawlOptions, 'start' | 'signal'> = {
  exhaustive: false,
  maxPages: 5_000,
  maxMinutes: 60,
  concurrency: 4,
  ignoreRobots: false,
  userAgent: userAgent(),
  maxBytes: 10_000_000,
  timeoutMs: 30_000,
};
