import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { htmlReport } from '../../lib/report/html.ts';
import { partsOf } from '../../lib/report/parts.ts';
import { terminalReport } from '../../lib/report/terminal.ts';
import { sampleReport } from './sample-report.ts';

const one = sampleReport();
const [requirement] = one.requirements;
if (requirement === undefined) throw new Error('the sample has no requirement');
const second: NonNullable<Report['parts']>[number] = {
  plan: { ...one.plan, id: 'luat', title: { vi: 'Phần pháp luật', en: 'The part on law' } },
  score: { value: null, earned: 0, possible: 0 },
  counts: { passed: 0, partial: 0, failed: 0, cantTell: 1, inapplicable: 0, untested: 0 },
  requirements: [
    {
      ...requirement,
      outcome: 'cantTell',
      credit: 0,
      gaps: [],
      law: [
        {
          instrument: { vi: 'Nghị định mẫu', en: 'The sample decree' },
          article: 'Điều 9 khoản 1 điểm a',
          from: '2022-01-01',
          to: null,
          source: 'secondary',
        },
      ],
    },
  ],
};
const both: Report = {
  ...one,
  parts: [{ plan: one.plan, score: one.score, counts: one.counts, requirements: one.requirements }, second],
  hosts: [
    {
      aliases: ['province'],
      url: 'https://tinh.test/',
      title: 'Cổng tỉnh',
      crawl: { ...one.crawl, ended: 'unreachable', pages: 0 },
    },
  ],
};

describe('a report of several plans', () => {
  it('has a part for each in the HTML report, with ids of its own, and every link within it leads somewhere', () => {
    const $ = load(htmlReport(both, 'vi'));
    expect(
      $('h2.part')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual([one.plan.title.vi, 'Phần pháp luật']);
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs['id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of $('a[href^="#"]').toArray()) expect(ids).toContain(link.attribs['href']?.slice(1));
    expect($.root().text()).toContain('Nghị định mẫu, Điều 9 khoản 1 điểm a (nguồn thứ cấp)');
  });

  it('names the articles of law in English too', () => {
    expect(load(htmlReport(both, 'en')).root().text()).toContain(
      'The sample decree, Article 9 clause 1 point a (from summaries)',
    );
  });

  it('says what became of the second portal', () => {
    for (const text of [
      load(htmlReport(both, 'vi')).root().text(),
      terminalReport(both, { lang: 'vi', colour: false, width: 100 }),
    ])
      expect(text).toContain('https://tinh.test/');
  });

  it('has the title of each plan on the terminal, and none for a single one', () => {
    const style = { lang: 'vi', colour: false, width: 100 } as const;
    expect(terminalReport(both, style)).toContain('══ Phần pháp luật (luat)');
    expect(terminalReport(one, style)).not.toContain('══');
    expect(partsOf(one).map(({ mark }) => mark)).toEqual(['']);
  });
});
