import { describe, expect, it } from 'vitest';
import { Ledger, MAX_LISTED } from '../../lib/crawl/record.ts';

const urls = Array.from(
  { length: 12_345 },
  (_, index) => `http://a.vn/${String((index * 7_919) % 12_345).padStart(6, '0')}`,
);

function listed(order: readonly string[]): Ledger {
  const ledger = new Ledger();
  for (const url of order) ledger.skip(url, 'other-host');
  return ledger;
}

describe('the record of what was not read', () => {
  it('holds the first 5,000 by name, however they came, and says that there were more', () => {
    const ledger = listed(urls);
    expect(ledger.skipped.map(({ url }) => url)).toEqual([...urls].sort().slice(0, MAX_LISTED));
    expect(listed(urls.toReversed()).skipped).toEqual(ledger.skipped);
    expect(ledger.more).toBe(true);
    expect(listed(urls.slice(0, 10)).more).toBe(false);
  });

  it('keeps the first word on a url, and forgets a url that was read after all', () => {
    const ledger = new Ledger();
    ledger.skip('b', 'robots');
    ledger.skip('b', 'limit');
    ledger.skip('a', 'twin');
    ledger.clear('a');
    ledger.error('c', 'tls', { detail: 'the certificate has expired', code: 'expired' });
    expect(ledger.skipped).toEqual([{ url: 'b', reason: 'robots' }]);
    expect(ledger.errors).toEqual([
      { url: 'c', reason: 'tls', detail: 'the certificate has expired', code: 'expired' },
    ]);
  });
});
