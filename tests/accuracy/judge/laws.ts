/** What holds of every finding whatever the portal: proof, gaps that say how to mend, quotes that stand on their page. */

import type { PortalDefinition } from '../../../demo/serve-portal.ts';
import { decode } from '../../../lib/html/index.ts';
import type { Report } from '../../../lib/model/report.ts';
import { shownText } from '../../smoke/shown-text.ts';
import { answerOf } from './memory-site.ts';
import type { Miss } from './expected.ts';

/** @param hosts the portals by the origin of their urls, `http://portal.test/` */
export function unproven(report: Report, hosts: Readonly<Record<string, PortalDefinition>>): readonly Miss[] {
  const misses: Miss[] = [];
  const texts = new Map<string, string | null>();
  for (const { id, outcome, evidence, gaps } of report.requirements) {
    const miss = (message: string): void => void misses.push({ requirement: id, kind: 'law', message });
    if ((outcome === 'passed' || outcome === 'partial') && evidence.length === 0) miss('no evidence');
    if ((outcome === 'failed' || outcome === 'partial') && !gaps.some(({ fix }) => fix.vi !== ''))
      miss('no gap with a fix');
    for (const { url, quote } of evidence) {
      if (!texts.has(url)) texts.set(url, textAt(url, hosts));
      const text = texts.get(url);
      if (text !== null && text !== undefined && !text.includes(quote))
        miss(`quote “${quote}” does not stand at ${url}`);
    }
  }
  return misses;
}

/** null where the page is no HTML: what a file says is held against its own text elsewhere. */
function textAt(url: string, hosts: Readonly<Record<string, PortalDefinition>>): string | null {
  const response = answerOf(url, hosts);
  const type = response?.headers?.['content-type'] ?? 'text/html';
  if (response === null) return '';
  if (!type.includes('html')) return null;
  const { body = '' } = response;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return shownText(decode(bytes, response.headers?.['content-type'] ?? null).text);
}
