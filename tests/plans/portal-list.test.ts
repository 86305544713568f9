import { describe, expect, it } from 'vitest';
import { readPortalList } from '../../lib/plans/portal-list.ts';
import { InvalidInput } from '../../lib/plans/invalid-input.ts';

const PLANS = ['sonla-skhcn-2022', 'nghean-skhcn-2022'];
const read = async (text: string) =>
  readPortalList({ bytes: new TextEncoder().encode(text), fileName: 'cong.csv' }, PLANS);

interface Row {
  readonly what: string;
  readonly text: string;
  /** url, name, plan, every, faults (Vietnamese). */
  readonly out: readonly (readonly [string, string | null, string | null, string | null, ...string[]])[];
}

const ROWS: readonly Row[] = [
  {
    what: 'headers in Vietnamese, separated by semicolons, with a byte order mark',
    text: '\ufeffTên đơn vị;Địa chỉ cổng;Kế hoạch;Lịch\nSở KH&CN;sokhcn.sonla.gov.vn;sonla-skhcn-2022;hằng tuần\n',
    out: [['https://sokhcn.sonla.gov.vn/', 'Sở KH&CN', 'sonla-skhcn-2022', 'week']],
  },
  {
    what: 'headers without marks, in another order, with commas',
    text: 'dia chi,ten\nhttp://stp.hue.gov.vn/trang-chu,"Sở Tư pháp, Huế"\n',
    out: [['http://stp.hue.gov.vn/trang-chu', 'Sở Tư pháp, Huế', null, null]],
  },
  {
    what: 'addresses alone, empty lines between them',
    text: 'a.gov.vn\n\nhttps://b.gov.vn/\n',
    out: [
      ['https://a.gov.vn/', null, null, null],
      ['https://b.gov.vn/', null, null, null],
    ],
  },
  {
    what: 'each fault of a row is said, and the good rows stay',
    text: 'url,plan,every\nkhông có,sonla-skhcn-2021,năm\n,,\nc.gov.vn,,\nhttp://www.c.gov.vn,,month\n,nghean-skhcn-2022,\n',
    out: [
      [
        'không có',
        null,
        null,
        null,
        '“không có” không phải địa chỉ trang web',
        'không có kế hoạch “sonla-skhcn-2021”; có phải “sonla-skhcn-2022”?',
        'lịch “năm” không rõ; dùng: ngày, tuần, tháng hoặc để trống',
      ],
      ['https://c.gov.vn/', null, null, null],
      ['http://www.c.gov.vn/', null, null, 'month', 'trùng với dòng 4'],
      ['', null, 'nghean-skhcn-2022', null, 'thiếu địa chỉ cổng'],
    ],
  },
  {
    what: 'no script, no file, no mail is an address',
    text: 'url\njavascript:alert(1)\nfile:///etc/passwd\nmailto:a@b.vn\nlocalhost\n',
    out: ['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.vn', 'localhost'].map((text) => [
      text,
      null,
      null,
      null,
      `“${text}” không phải địa chỉ trang web`,
    ]),
  },
];

describe('a list of portals', () => {
  it.each(ROWS)('$what', async ({ text, out }) => {
    const listed = await read(text);
    expect(
      listed.map(({ url, name, planId, every, faults }) => [url, name, planId, every, ...faults.map(({ vi }) => vi)]),
    ).toEqual(out);
  });

  it('names rows as the file counts them', async () => {
    expect((await read('Danh sách các cổng\n\nurl\na.gov.vn\n\nb.gov.vn')).map(({ row }) => row)).toEqual([4, 6]);
  });

  it.each(['', 'url,name\n', '\n\n'])('says that there is nothing in %j', async (text) => {
    await expect(read(text)).rejects.toThrow(InvalidInput);
  });
});
