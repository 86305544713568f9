import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { standingDetails } from '../../lib/report/html/standing-details.ts';

const rows = (details: Readonly<Record<string, unknown>>): readonly string[] => {
  const $ = load(`<div>${standingDetails(details, 'vi')?.html ?? ''}</div>`);
  return $('tbody tr')
    .map((_, row) =>
      $(row)
        .find('td')
        .map((__, cell) => $(cell).text().trim())
        .get()
        .join(': '),
    )
    .get();
};

it.each([
  [
    { url: 'https://a.vn/iso', words: 1200, attachments: 2 },
    ['Trang: https://a.vn/iso', 'Số từ nội dung: 1.200', 'Tệp đính kèm: 2'],
  ],
  [{ url: null, words: 0, attachments: 0 }, []],
  [
    { links: ['https://dichvucong.gov.vn/'], guidance: null },
    ['Cổng dịch vụ công: https://dichvucong.gov.vn/', 'Hướng dẫn theo mức độ: chưa thấy'],
  ],
  [{ facebook: 'https://facebook.com/x', zalo: null }, ['Facebook: https://facebook.com/x', 'Zalo: chưa thấy']],
  [
    { url: 'https://a.vn/pakn', ways: ['phone', 'pakn'], process: false },
    ['Trang: https://a.vn/pakn', 'Cách gửi: điện thoại; Hệ thống phản ánh, kiến nghị quốc gia', 'Cách xử lý: chưa nêu'],
  ],
  [
    { replied: 3, unreplied: 1, urls: ['https://a.vn/hoi-dap'] },
    ['Ý kiến trong kỳ có trả lời: 3', 'Ý kiến trong kỳ chưa trả lời: 1', 'Nơi đăng: https://a.vn/hoi-dap'],
  ],
  [{ url: 5, ways: 'phone' }, []],
  [{ byMonth: { '2022-01': 1 } }, []],
])('shows %j', (details, shown) => {
  expect(rows(details)).toEqual(shown);
});

it('makes no link of what is no web address', () => {
  const shown = standingDetails({ facebook: 'javascript:alert(1)', zalo: null }, 'en')?.html ?? '';
  expect(shown).not.toContain('href="javascript');
});
