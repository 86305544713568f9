/** So many articles a month, the reform's among them: on the number, and one short of it. */

import { BACNINH, make, news, posted } from './make.ts';

interface Told {
  readonly path: string;
  readonly title: string;
  readonly day: string;
}

const PLAIN = [
  'Giao ban công tác đầu tháng',
  'Khởi công đường nối hai khu công nghiệp',
  'Đoàn doanh nghiệp Nhật Bản tìm hiểu cơ hội đầu tư',
  'Bàn giao mặt bằng dự án cầu vượt',
];
const REFORM = 'Họp tổ công tác cải cách hành chính của Sở';
const two = (n: number) => String(n).padStart(2, '0');
/** Three on other things in the news, one on the reform in its column, in each of the first four months. */
const NEWS: readonly Told[] = [4, 3, 2, 1].flatMap((month) =>
  [20, 12, 5].map((day, at) => ({
    path: `/tin-tuc/${month}-${day}`,
    title: `${PLAIN[at] ?? ''} (đợt ${month})`,
    day: `${two(day)}/${two(month)}/2022`,
  })),
);
const COLUMN: readonly Told[] = [4, 3, 2, 1].map((month) => ({
  path: `/cchc/${month}`,
  title: `${REFORM} lần thứ ${month}`,
  day: `15/${two(month)}/2022`,
}));

const listed = (all: readonly Told[]) => news(all.map(({ path, title, day }) => [path, title, day]));
const own = (all: readonly Told[]) =>
  Object.fromEntries(
    all.map(({ path, title, day }) => [
      path,
      [
        title,
        posted(day, 'Các đại biểu nghe báo cáo, thảo luận và thống nhất những việc cần làm ngay trong thời gian tới.'),
      ] as const,
    ]),
  );

const portal = (id: string, of: readonly Told[], on: readonly Told[], outcome: 'passed' | 'partial', details: object) =>
  make({
    id,
    of: BACNINH,
    asOf: '2022-05-10',
    asked: { kind: 'column', params: { topic: 'cchc', over: 'all-news', perMonth: 4, cchcPerMonth: 1 } },
    menu: [['/cchc', 'Cải cách hành chính']],
    pages: {
      '/tin-tuc': ['Tin tức', listed(of)],
      '/cchc': ['Cải cách hành chính', listed(on)],
      ...own(of),
      ...own(on),
    },
    outcome,
    details: { ...details },
  });
const months = (...counts: readonly number[]) =>
  Object.fromEntries(counts.flatMap((count, at) => (count === 0 ? [] : [[`2022-${two(at + 1)}`, count]])));

export const CADENCE = [
  portal('four a month, one of them on the reform', NEWS, COLUMN, 'passed', {
    inPeriod: 16,
    byMonth: months(4, 4, 4, 4),
    cchcByMonth: months(1, 1, 1, 1),
  }),
  portal(
    'three in one month',
    NEWS.filter(({ path }) => path !== '/tin-tuc/3-12'),
    COLUMN,
    'partial',
    {
      inPeriod: 15,
      byMonth: months(4, 4, 3, 4),
      cchcByMonth: months(1, 1, 1, 1),
    },
  ),
  portal(
    'four in each month, none on the reform in one',
    [
      ...NEWS.slice(0, 6),
      { path: '/tin-tuc/2-25', title: `${PLAIN[3] ?? ''} (đợt 2)`, day: '25/02/2022' },
      ...NEWS.slice(6),
    ],
    COLUMN.filter(({ path }) => path !== '/cchc/2'),
    'partial',
    { inPeriod: 16, byMonth: months(4, 4, 4, 4), cchcByMonth: months(1, 0, 1, 1) },
  ),
  portal('an article in both lists counts once', [COLUMN[0] as Told, ...NEWS], COLUMN, 'passed', {
    inPeriod: 16,
    byMonth: months(4, 4, 4, 4),
    cchcByMonth: months(1, 1, 1, 1),
  }),
  portal(
    'the month that has not ended asks for nothing, and what is of later days does not count',
    [
      { path: '/tin-tuc/5-20', title: 'Hội nghị xúc tiến đầu tư tháng năm', day: '20/05/2022' },
      { path: '/tin-tuc/5-6', title: 'Trao giấy chứng nhận đầu tư', day: '06/05/2022' },
      ...NEWS,
    ],
    COLUMN,
    'passed',
    { inPeriod: 17, byMonth: months(4, 4, 4, 4, 1), cchcByMonth: months(1, 1, 1, 1) },
  ),
];
