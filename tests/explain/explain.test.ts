/** What is explained of invented pages in the markup of each content system. */

import { expect, test } from 'vitest';
import type { Explanation } from '../../lib/model/explanation.ts';
import { explained } from './explain-page.ts';
import * as liferay from './liferay-pages.ts';
import * as news from './news-pages.ts';
import * as service from './service-pages.ts';
import { LIFERAY } from './liferay-expected.ts';
import { NEWS } from './news-expected.ts';
import { SERVICE } from './service-expected.ts';
import type { Expected } from './expected.ts';

interface Row {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expected: Expected;
}

const ROWS: readonly Row[] = [
  ...rowsOf('liferay', liferay, liferay.URLS, LIFERAY),
  ...rowsOf('news', news, news.URLS, NEWS),
  ...rowsOf('service', service, service.URLS, SERVICE),
];

function rowsOf<K extends string>(
  family: string,
  pages: Readonly<Record<K, string>>,
  urls: Readonly<Record<K, string>>,
  expected: Readonly<Record<K, Expected>>,
): readonly Row[] {
  return (Object.keys(urls) as K[]).map((key) => ({
    name: `${family}: ${key}`,
    html: pages[key],
    url: urls[key],
    expected: expected[key],
  }));
}

test('every page has an expectation, and no two pages are the same', () => {
  expect(new Set(ROWS.map(({ html }) => html)).size).toBe(ROWS.length);
});

test.each(ROWS)('$name', async ({ html, url, expected }) => {
  const page = await explained(html, url, expected.asOf);
  expect(page.faults).toEqual([]);
  expect(shown(page, url)).toEqual(filled(expected));
  if (expected.words !== undefined) {
    expect(page.words).toBeGreaterThanOrEqual(expected.words[0]);
    expect(page.words).toBeLessThanOrEqual(expected.words[1]);
  }
});

/** Everything the contract names, one line per item. */
function shown(page: Explanation, url: string): Omit<Required<Expected>, 'asOf' | 'words'> {
  const here = new URL(url).origin;
  const path = (address: string | null): string => (address ?? 'null').replace(here, '');
  return {
    kind: page.pageKind,
    title: page.title,
    published: page.published === null ? null : `${page.published.date} ${page.published.from}`,
    newest: page.newestListed?.date ?? null,
    entries: page.entries.map(
      ({ date, title, url: target, pinned }) => `${pinned ? '*' : ''}${date ?? '-'} ${title} ${path(target)}`,
    ),
    phones: page.phones.map(
      ({ raw, e164, label, hotline, valid }) =>
        `${raw} ${e164 ?? '-'} <${label}>${hotline ? ' hotline' : ''}${valid ? '' : ' invalid'}`,
    ),
    hotline: page.hotline,
    emails: page.emails,
    addresses: page.addresses,
    topics: Object.entries(page.topics).flatMap(([topic, links]) =>
      links.map(
        ({ url: target, words, by, dead }) => `${topic} ${by}${dead ? ' dead' : ''} "${words}" ${path(target)}`,
      ),
    ),
    procedures: page.procedures.map(({ code, name }) => `${code ?? '-'} ${name}`),
    documents: page.documents.map(({ number, date }) => `${number} ${date ?? '-'}`),
    ignored: page.ignoredDates.map(({ text, why }) => `${text} ${why}`),
  };
}

function filled({ asOf: _asOf, words: _words, ...expected }: Expected): Omit<Required<Expected>, 'asOf' | 'words'> {
  return {
    published: null,
    newest: null,
    entries: [],
    phones: [],
    hotline: 'none',
    emails: [],
    addresses: [],
    topics: [],
    procedures: [],
    documents: [],
    ignored: [],
    ...expected,
  };
}
