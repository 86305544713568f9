import type { Report } from '../../lib/model/report.ts';

/** All of a report but when pages were read, their bytes, and what it cost. Some sample portals never send the same bytes twice. */
export function said({ requirements, crawl, score, portal }: Report): unknown {
  const { requests: _, bytes: __, unchanged: ______, takenOver: _______, ...record } = crawl;
  const plain = requirements.map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: evidence.map(({ fetchedAt: ___, confirmedAt: ____, sha256: _____, ...proof }) => proof),
  }));
  return { requirements: plain, crawl: record, score, portal };
}
