import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { html, linked } from '../../lib/report/html/markup.ts';
import { quoteHref } from '../../lib/report/links.ts';
import { htmlReport } from '../../lib/report/html.ts';
import { sampleReport } from './sample-report.ts';

const HOSTILE = '</title></style><script>alert(1)</script><img src=x onerror=alert(2)>" onload="x';

describe('html', () => {
  const rows: readonly { readonly name: string; readonly given: string; readonly out: string }[] = [
    { name: 'elements', given: '<b>x</b>', out: '<p>&lt;b&gt;x&lt;/b&gt;</p>' },
    { name: 'quotes', given: `"'`, out: '<p>&quot;&#39;</p>' },
    { name: 'ampersands', given: '&lt;', out: '<p>&amp;lt;</p>' },
    { name: 'characters that turn the reading direction', given: 'a\u202eb', out: '<p>ab</p>' },
    { name: 'control characters', given: 'a\u0000\u001bb', out: '<p>ab</p>' },
  ];
  for (const { name, given, out } of rows) it(`escapes ${name}`, () => expect(html`<p>${given}</p>`.html).toBe(out));
});

describe('quoteHref', () => {
  const long = `Sở Khoa học và Công nghệ đạt 87,5 điểm, xếp thứ 5 trên 20 ${'sở, ngành '.repeat(12)}về chỉ số cải cách hành chính`;
  const rows: readonly (readonly [string, string, string, string | null])[] = [
    [
      'a short quote whole',
      'https://a.vn/x',
      'Đường dây nóng',
      'https://a.vn/x#:~:text=%C4%90%C6%B0%E1%BB%9Dng%20d%C3%A2y%20n%C3%B3ng',
    ],
    [
      'what a text directive gives a meaning to',
      'https://a.vn/x',
      'a-b, c & d',
      'https://a.vn/x#:~:text=a%2Db%2C%20c%20%26%20d',
    ],
    ['beside a fragment', 'https://a.vn/x#muc', 'a', 'https://a.vn/x#muc:~:text=a'],
    ['no link for what is no web address', 'javascript:alert(1)', 'a', null],
    [
      'a long quote by its ends',
      'https://a.vn/x',
      long,
      `https://a.vn/x#:~:text=${encodeURIComponent('Sở Khoa học và Công nghệ đạt 87,5 điểm, xếp thứ 5')},${encodeURIComponent('số cải cách hành chính')}`,
    ],
    [
      'whole what is not that long: its first words may stand on every page',
      'https://a.vn/x',
      'Sở Khoa học và Công nghệ đạt 87,5 điểm, xếp thứ 5/20 sở, ngành về chỉ số cải cách hành chính năm 2021',
      `https://a.vn/x#:~:text=${encodeURIComponent('Sở Khoa học và Công nghệ đạt 87,5 điểm, xếp thứ 5/20 sở, ngành về chỉ số cải cách hành chính năm 2021')}`,
    ],
  ];
  it('names the page of a file', () =>
    expect(quoteHref('https://a.vn/x.pdf', 'Phí: không', 3)).toBe('https://a.vn/x.pdf#page=3'));
  for (const [name, url, quote, out] of rows) it(`names ${name}`, () => expect(quoteHref(url, quote)).toBe(out));
});

describe('linked', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['an address within a sentence', 'Đặt liên kết tới https://a.vn/x?y=1 trên menu.', ['https://a.vn/x?y=1']],
    ['without the stop after it', 'Cổng ở https://a.vn/x.', ['https://a.vn/x']],
    ['without the bracket around it', 'Trang chủ (https://a.vn/x) có lỗi', ['https://a.vn/x']],
    ['only web addresses', 'javascript:alert(1) file:///etc', []],
    ['no quotation mark into an attribute', 'https://a.vn/"onload="x', ['https://a.vn/']],
  ];
  it.each(rows)('links %s', (_, sentence, hrefs) => {
    const $ = load(linked(sentence).html);
    expect($.text()).toBe(sentence);
    expect(
      $('a')
        .map((__, a) => $(a).attr('href'))
        .get(),
    ).toEqual(hrefs);
    expect($('[onload]').length).toBe(0);
  });
});

describe('htmlReport', () => {
  it('tells one way of mending once for all its gaps, and names what is listed twice', () => {
    const report = sampleReport();
    const requirements = report.requirements.map((requirement) =>
      requirement.id === 'detail'
        ? {
            ...requirement,
            gaps: requirement.gaps.flatMap((gap) => [gap, gap, gap]),
            details: { duplicates: [{ code: '1.001799', urls: ['https://portal.test/a', 'https://portal.test/b'] }] },
          }
        : requirement,
    );
    const $ = load(htmlReport({ ...report, requirements }, 'vi'));
    const card = $('#yc-detail');
    expect(card.find('ul.gaps li').length).toBe(3);
    expect(card.find('.fix').length).toBe(1);
    expect(card.find('table a').length).toBe(2);
    expect($('table:not([aria-label])').length).toBe(0);
  });

  it('lets nothing of a page become markup', () => {
    const $ = load(htmlReport(sampleReport({ text: HOSTILE }), 'vi'));
    expect($('script').length).toBe(0);
    expect($('img').length).toBe(0);
    expect($('[onload],[onerror]').length).toBe(0);
    expect($('style').length).toBe(1);
    expect($('body').text()).toContain('<script>alert(1)</script>');
  });

  it('links nowhere but to web addresses', () => {
    const $ = load(htmlReport(sampleReport({ url: 'javascript:alert(1)' }), 'vi'));
    const hrefs = $('a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(hrefs.filter((href) => !/^(https?:|#)/.test(href))).toEqual([]);
  });

  it('needs no other file', () => {
    const $ = load(htmlReport(sampleReport(), 'vi'));
    expect($('link, script, img, iframe, object').length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(|@import/);
  });

  for (const lang of ['vi', 'en'] as const) {
    it(`shows score, coverage, clause, quote, fix, months and missing procedures in ${lang}`, () => {
      const report = sampleReport();
      const $ = load(htmlReport(report, lang));
      const text = $('body').text().replace(/\s+/g, ' ');
      expect($('html').attr('lang')).toBe(lang);
      expect(text).toContain(lang === 'vi' ? '71,4' : '71.4');
      expect(text).toContain(lang === 'vi' ? '20/11/2022' : '2022-11-20');
      expect(text).toContain('II.2.1');
      expect(text).toContain('Đường dây nóng: 0238 3844 500');
      expect(text).toContain('1.001786');
      expect($('svg[role=img]').attr('aria-label')).toContain('3/22: 4');
      for (const requirement of report.requirements) {
        expect(text).toContain(requirement.summary[lang]);
        for (const gap of requirement.gaps) expect(text).toContain(gap.fix[lang]);
      }
    });
  }

  it('has one h1, no heading level skipped, and every table header scoped', () => {
    const $ = load(htmlReport(sampleReport(), 'vi'));
    expect($('h1').length).toBe(1);
    const levels = $('h1,h2,h3,h4')
      .map((_, h) => Number(h.tagName.slice(1)))
      .get();
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect($('th:not([scope])').length).toBe(0);
  });
});
