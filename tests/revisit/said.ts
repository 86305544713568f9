import type { Report } from '../../lib/model/report.ts';

/** All of a report but when pages were read, their bytes, and what it cost. Some sample portals never send the same bytes twice. */
export function said({ requirements, crawl, score, portal }: Report): unknown {
  const { requests: _, bytes: __, unchanged: ___, takenOver: ____, ...record } = crawl;
  const plain = requirements.map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: evidence.map(({ fetchedAt: _____, confirmedAt: ______, sha256: _______, ...proof }) => proof),
  }));
  const skipped = new Set(record.skipped.map(({ url, reason }) => `${reason} ${withoutBanner(url)}`));
  return { requirements: plain, crawl: { ...record, skipped: [...skipped].sort() }, score, portal };
}

/** A sample portal makes this number up for each page. */
function withoutBanner(url: string): string {
  return url.replace(/([?&]rnd=)\d+/, '$1');
}
