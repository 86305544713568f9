/** Truths about columns: freshness, months, paging, pinned and undated articles, pictures, ways in. */

import { list, portal, post, type Content, type Entry, type MenuEntry, type Skin } from './skins.ts';
import type { Trap } from './trap.ts';

const TITLES = [
  'Sở rà soát, cắt giảm thời gian cấp phép trong lĩnh vực an toàn bức xạ',
  'Bộ phận Một cửa của Sở đổi cách tiếp dân',
  'Họp giao ban công tác cải cách hành chính',
  'Ký số toàn bộ văn bản đi từ tháng này',
  'Đoàn kiểm tra của tỉnh làm việc với Sở về cải cách hành chính',
  'Công chức Một cửa tập huấn tiếp nhận hồ sơ điện tử',
];

const FARMING = [
  'Trồng cam theo chuỗi ở huyện Quỳ Hợp',
  'Thăm mô hình nuôi lươn không bùn',
  'Đề tài về cây dược liệu được nghiệm thu',
  'Chợ công nghệ và thiết bị vùng Bắc Trung Bộ',
];

interface Column {
  readonly skin: Skin;
  readonly href?: string;
  readonly label?: string;
  readonly dates: readonly (string | null)[];
  readonly pinned?: number;
  readonly body?: (index: number) => string;
  readonly slug?: (date: string | null, index: number) => string;
  readonly hideDates?: boolean;
  readonly perPage?: number;
  readonly titles?: readonly string[];
}

interface Built {
  readonly entries: readonly Entry[];
  readonly pages: Record<string, Content>;
}

/** The posts of a column and the pages of its list, `?page=2` and so on. */
function built({
  skin,
  href = '/cchc',
  label = 'Cải cách hành chính',
  dates,
  pinned,
  body,
  slug,
  hideDates,
  perPage = 50,
  titles = TITLES,
}: Column): Built {
  const entries = dates.map((date, index) => ({
    title: `${titles[index % titles.length] ?? ''}${index < titles.length ? '' : ` (kỳ ${index})`}`,
    href: slug?.(date, index) ?? `${href}/bai-so-${index + 1}`,
    ...(date === null || hideDates === true ? {} : { date }),
    ...(pinned === index ? { pinned: true } : {}),
  }));
  const posts = entries.map(({ title, href: at, date }, index): [string, Content] => [
    at,
    [
      title,
      post(skin, {
        title,
        ...(date === undefined ? {} : { date }),
        body:
          body?.(index) ??
          `<p>${title}. Lãnh đạo Sở giao các phòng, đơn vị thực hiện và báo cáo kết quả vào cuối tháng.</p>`,
      }),
    ],
  ]);
  const shown = entries.filter((_, index) => index !== pinned);
  const count = Math.max(1, Math.ceil(shown.length / perPage));
  const lists = Array.from({ length: count }, (_, page): [string, Content] => {
    const part = shown.slice(page * perPage, (page + 1) * perPage);
    const first = pinned === undefined ? [] : entries.slice(pinned, pinned + 1);
    const paging =
      count === 1
        ? ''
        : `<div class="phan-trang">${Array.from({ length: count }, (_unused, at) => `<a href="${at === 0 ? href : `${href}?page=${at + 1}`}">${at + 1}</a>`).join(' ')}</div>`;
    return [
      page === 0 ? href : `${href}?page=${page + 1}`,
      [label, `<h1>${label}</h1>${list(skin, [...first, ...part])}${paging}`],
    ];
  });
  return { entries, pages: Object.fromEntries([...posts, ...lists]) };
}

const MENU: readonly MenuEntry[] = [['Cải cách hành chính', '/cchc']];
/** Newest first, one a month from January. */
const MONTHLY = [
  '2022-10-21',
  '2022-09-12',
  '2022-08-15',
  '2022-07-06',
  '2022-06-20',
  '2022-05-11',
  '2022-04-04',
  '2022-03-15',
  '2022-02-22',
  '2022-01-18',
];
const BY_MONTH = Object.fromEntries(MONTHLY.map((date) => [date.slice(0, 7), 1]));
const CCHC = { kind: 'column', params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 } } as const;

function simple(skin: Skin, dates: readonly (string | null)[], more: Partial<Column> = {}) {
  return portal({ skin, menu: MENU, pages: built({ skin, dates, ...more }).pages });
}

const app =
  '<html><head><title>Cải cách hành chính</title><script src="/static/js/main.8f2c.chunk.js" defer></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>';

export const FRESHNESS: readonly Trap[] = [
  {
    ...CCHC,
    id: 'column: thirty days old is in time',
    portal: simple('liferay', MONTHLY),
    outcome: 'passed',
    details: {
      url: '/cchc',
      linkedFromHome: true,
      newest: '2022-10-21',
      ageDays: 30,
      inPeriod: 10,
      byMonth: BY_MONTH,
      undated: 0,
    },
  },
  {
    ...CCHC,
    id: 'column: thirty-one days old is stale',
    portal: simple('liferay', ['2022-10-20', ...MONTHLY.slice(1)]),
    outcome: 'partial',
    credit: 0.5,
    details: { url: '/cchc', newest: '2022-10-20', ageDays: 31, inPeriod: 10 },
  },
  {
    ...CCHC,
    id: 'column: the only article of July stands on the third page of the list',
    portal: simple('nuke', MONTHLY, { perPage: 3 }),
    outcome: 'passed',
    details: { byMonth: BY_MONTH, inPeriod: 10 },
  },
  {
    ...CCHC,
    id: 'column: no article of July on any page of the list',
    portal: simple(
      'nuke',
      MONTHLY.filter((date) => !date.startsWith('2022-07')),
      { perPage: 3 },
    ),
    outcome: 'partial',
    details: { inPeriod: 9, newest: '2022-10-21' },
  },
  {
    ...CCHC,
    params: { topic: 'cchc', maxAgeDays: 60, perMonth: 1 },
    id: 'column: a month that has not ended needs no article',
    portal: simple('sharepoint', MONTHLY),
    outcome: 'passed',
  },
  {
    ...CCHC,
    params: { topic: 'cchc', maxAgeDays: 60, perMonth: 1 },
    id: 'column: the month has ended the day before',
    asOf: '2022-12-01',
    portal: simple('sharepoint', MONTHLY),
    outcome: 'partial',
    details: { newest: '2022-10-21', ageDays: 41 },
  },
  {
    ...CCHC,
    id: 'column: a pinned article counts once, by its own date',
    portal: simple('wordpress', MONTHLY, { perPage: 4, pinned: 8 }),
    outcome: 'passed',
    details: { byMonth: BY_MONTH, inPeriod: 10, newest: '2022-10-21' },
  },
  {
    ...CCHC,
    id: 'column: the pinned article is of the year before',
    portal: simple('wordpress', [...MONTHLY, '2021-12-27'], { perPage: 4, pinned: 10 }),
    outcome: 'passed',
    details: { byMonth: BY_MONTH, inPeriod: 10 },
  },
  {
    ...CCHC,
    id: 'column: an article dated after the audit date makes nothing fresh',
    portal: simple('webforms', ['2022-12-25', ...MONTHLY.slice(1)]),
    outcome: 'partial',
    details: { newest: '2022-09-12', ageDays: 69, inPeriod: 9 },
  },
  {
    ...CCHC,
    id: 'column: an article of the audit day itself',
    portal: simple('webforms', ['2022-11-20', ...MONTHLY]),
    outcome: 'passed',
    details: { newest: '2022-11-20', ageDays: 0, inPeriod: 11 },
  },
  {
    ...CCHC,
    id: 'column: nothing but the year before',
    portal: simple('bare', ['2021-12-30', '2021-12-02', '2021-11-10']),
    outcome: 'failed',
  },
  {
    ...CCHC,
    id: 'column: one article of January',
    portal: simple('bare', ['2022-01-04', '2021-12-30', '2021-12-02', '2021-11-10']),
    outcome: 'partial',
    details: { newest: '2022-01-04', inPeriod: 1, byMonth: { '2022-01': 1 } },
  },
];

const SLUGGED = (date: string | null, index: number) =>
  `/${(date ?? '').replaceAll('-', '/')}/tin-cchc-${index + 1}.html`;

export const DATES: readonly Trap[] = [
  {
    ...CCHC,
    id: 'column: dates stand in the addresses alone',
    portal: simple('wordpress', MONTHLY, { hideDates: true, slug: SLUGGED }),
    outcome: 'passed',
    details: { newest: '2022-10-21', undated: 0, inPeriod: 10 },
  },
  {
    ...CCHC,
    id: 'column: no article can be dated',
    portal: simple('wordpress', MONTHLY, { hideDates: true }),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: 'column: dates in the text and beside it date no article',
    portal: simple('sharepoint', MONTHLY, {
      hideDates: true,
      body: (index) =>
        `<p>Ngày ${index + 10}/11/2022, Sở họp bàn công tác cải cách hành chính theo Kế hoạch số 64/KH-UBND ngày 28/01/2022.</p><h4>Tin liên quan</h4><ul><li><a href="/tin/giong-lua-chiu-man">Hội thảo giống lúa</a> (14/11/2022)</li></ul>`,
    }),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: 'column: a date in the head of each article',
    portal: portal({
      skin: 'sharepoint',
      menu: MENU,
      pages: Object.fromEntries(
        Object.entries(built({ skin: 'sharepoint', dates: MONTHLY, hideDates: true }).pages).map(([path, content]) => {
          const at = /bai-so-(\d+)$/.exec(path)?.[1];
          if (at === undefined || 'answer' in content) return [path, content];
          const date = MONTHLY[Number(at) - 1] ?? '';
          return [
            path,
            {
              answer: `<html><head><meta charset="utf-8"><title>${content[0]}</title><meta property="article:published_time" content="${date}T09:00:00+07:00"></head><body><div class="menu"><a href="/">Trang chủ</a> <a href="/cchc">Cải cách hành chính</a></div><div id="noi-dung">${content[1]}</div></body></html>`,
            },
          ];
        }),
      ),
    }),
    outcome: 'passed',
    details: { newest: '2022-10-21', inPeriod: 10 },
  },
  {
    ...CCHC,
    id: 'column: filled by a script',
    portal: portal({ skin: 'nuke', menu: MENU, pages: { '/cchc': { answer: app } } }),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: 'column: being updated',
    portal: portal({
      skin: 'nuke',
      menu: MENU,
      pages: { '/cchc': ['Cải cách hành chính', '<h1>Cải cách hành chính</h1><p>Chuyên mục đang được cập nhật.</p>'] },
    }),
    outcome: 'failed',
  },
  {
    ...CCHC,
    id: 'column: older articles behind a button that only a script serves',
    portal: portal({
      skin: 'liferay',
      menu: MENU,
      pages: {
        ...built({ skin: 'liferay', dates: MONTHLY }).pages,
        '/cchc': [
          'Cải cách hành chính',
          `<h1>Cải cách hành chính</h1>${list('liferay', built({ skin: 'liferay', dates: MONTHLY }).entries.slice(0, 4))}<button type="button" class="btn btn-load-more" onclick="taiThem(this)">Xem thêm</button><script src="/js/tai-them.js"></script>`,
        ],
      },
    }),
    outcome: 'cantTell',
  },
  {
    ...CCHC,
    id: 'column: older articles behind a link',
    portal: portal({
      skin: 'liferay',
      menu: MENU,
      pages: {
        ...built({ skin: 'liferay', dates: MONTHLY }).pages,
        '/cchc': [
          'Cải cách hành chính',
          `<h1>Cải cách hành chính</h1>${list('liferay', built({ skin: 'liferay', dates: MONTHLY }).entries.slice(0, 4))}<a class="btn btn-load-more" href="/cchc?start=4">Xem thêm</a>`,
        ],
        '/cchc?start=4': [
          'Cải cách hành chính',
          `<h1>Cải cách hành chính</h1>${list('liferay', built({ skin: 'liferay', dates: MONTHLY }).entries.slice(4))}`,
        ],
      },
    }),
    outcome: 'passed',
    details: { inPeriod: 10, byMonth: BY_MONTH },
  },
];

const IMAGES = { kind: 'column', params: { topic: 'cchc', maxAgeDays: 30, images: true } } as const;
const picture =
  '<figure><img src="/uploads/2022/hop-cchc.jpg" width="640" height="420" alt="Quang cảnh buổi họp"><figcaption>Quang cảnh buổi họp</figcaption></figure>';
const icons =
  '<div class="chia-se"><a href="https://www.facebook.com/sharer/sharer.php?u=x"><img src="/images/icon-facebook.png" width="24" height="24" alt="Chia sẻ"></a> <img src="/images/icon-print.png" width="16" height="16" alt="In trang"></div>';

export const WAYS_IN: readonly Trap[] = [
  {
    ...CCHC,
    id: 'column: the home page does not lead to it',
    portal: portal({
      skin: 'bare',
      pages: {
        ...built({ skin: 'bare', dates: MONTHLY }).pages,
        '/gioi-thieu': ['Giới thiệu', '<p>Xem thêm chuyên mục <a href="/cchc">Cải cách hành chính</a> của Sở.</p>'],
      },
    }),
    outcome: 'partial',
    details: { url: '/cchc', linkedFromHome: false, newest: '2022-10-21' },
  },
  {
    ...CCHC,
    id: 'column: the home page leads to it by a bare picture',
    portal: portal({
      skin: 'bare',
      aside: '<a href="/chuyen-muc/113"><img src="/banner/cchc248X50.png"></a>',
      pages: built({ skin: 'bare', href: '/chuyen-muc/113', dates: MONTHLY }).pages,
    }),
    outcome: 'passed',
    details: { url: '/chuyen-muc/113', linkedFromHome: true },
  },
  {
    ...CCHC,
    id: 'column: reform of wages and of justice is not that of administration',
    portal: portal({
      skin: 'nuke',
      menu: [
        ['Cải cách tiền lương', '/cai-cach-tien-luong'],
        ['Cải cách tư pháp', '/cai-cach-tu-phap'],
      ],
      pages: {
        ...built({
          skin: 'nuke',
          href: '/cai-cach-tien-luong',
          label: 'Cải cách tiền lương',
          titles: FARMING,
          dates: MONTHLY,
        }).pages,
        ...built({
          skin: 'nuke',
          href: '/cai-cach-tu-phap',
          label: 'Cải cách tư pháp',
          titles: FARMING,
          dates: MONTHLY,
        }).pages,
      },
    }),
    outcome: 'failed',
  },
  {
    ...CCHC,
    id: 'column: named by its abbreviation among other reforms',
    portal: portal({
      skin: 'nuke',
      menu: [
        ['Cải cách tiền lương', '/cai-cach-tien-luong'],
        ['Công tác CCHC', '/cong-tac-cchc'],
      ],
      pages: {
        ...built({
          skin: 'nuke',
          href: '/cai-cach-tien-luong',
          label: 'Cải cách tiền lương',
          titles: FARMING,
          dates: ['2022-11-18'],
        }).pages,
        ...built({ skin: 'nuke', href: '/cong-tac-cchc', label: 'Công tác CCHC', dates: MONTHLY }).pages,
      },
    }),
    outcome: 'passed',
    details: { url: '/cong-tac-cchc', newest: '2022-10-21' },
  },
  {
    ...CCHC,
    id: 'column: a menu entry that leads nowhere',
    portal: portal({ skin: 'webforms', menu: [['Cải cách hành chính', '#']] }),
    outcome: 'failed',
  },
  {
    ...CCHC,
    id: 'column: a table cell that a click opens',
    portal: portal({
      skin: 'webforms',
      aside: `<table><tr><td class="muc" style="cursor:pointer" onclick="location.href='/cchc'">Cải cách hành chính</td></tr></table>`,
      pages: built({ skin: 'webforms', dates: MONTHLY }).pages,
    }),
    outcome: 'passed',
    details: { url: '/cchc', linkedFromHome: true },
  },
  {
    ...IMAGES,
    id: 'column: the only pictures are icons to share and print',
    portal: simple('nuke', MONTHLY, { body: () => `<p>Buổi họp bàn cách giảm giấy tờ khi nộp hồ sơ.</p>${icons}` }),
    outcome: 'partial',
  },
  {
    ...IMAGES,
    id: 'column: one article of the period has a picture of its own',
    portal: simple('nuke', MONTHLY, {
      body: (index) => `<p>Buổi họp bàn cách giảm giấy tờ khi nộp hồ sơ.</p>${index === 4 ? picture : ''}${icons}`,
    }),
    outcome: 'passed',
  },
  {
    ...IMAGES,
    id: 'column: the picture is in an article of the year before',
    portal: simple('liferay', [...MONTHLY, '2021-11-02'], {
      body: (index) => `<p>Buổi họp bàn cách giảm giấy tờ khi nộp hồ sơ.</p>${index === 10 ? picture : ''}`,
    }),
    outcome: 'partial',
  },
];

function documentTable(
  rows: readonly (readonly [number: string, about: string, issued: string, posted: string])[],
  withPosted: boolean,
): string {
  const head = `<tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th>${withPosted ? '<th>Ngày đăng</th>' : ''}</tr>`;
  return `<h1>Văn bản chỉ đạo, hướng dẫn cải cách hành chính</h1><table class="vanban">${head}${rows.map(([number, about, issued, posted], at) => `<tr><td>${number}</td><td><a href="/vb/${at + 1}">${about}</a></td><td>${issued}</td>${withPosted ? `<td>${posted}</td>` : ''}</tr>`).join('')}</table>`;
}

const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['812/SKHCN-VP', 'Về việc đẩy mạnh cải cách hành chính những tháng cuối năm', '10/10/2022', '12/08/2022'],
  ['455/SKHCN-VP', 'Về việc chấn chỉnh tiếp nhận hồ sơ tại Bộ phận Một cửa', '05/06/2022', '06/06/2022'],
];
const pagesOfRows = Object.fromEntries(
  ROWS.map(([number, about, issued], at): [string, Content] => [
    `/vb/${at + 1}`,
    [about, `<h1>${about}</h1><p>Số ký hiệu: ${number}. Ngày ban hành: ${issued}.</p>`],
  ]),
);
const DIRECTIVES = { kind: 'column', builtin: ['sonla-skhcn-2022', 'guidance-documents'] } as const;
const directives = (withPosted: boolean) =>
  portal({
    skin: 'webforms',
    name: 'Sở Khoa học và Công nghệ Sơn La',
    menu: [['Văn bản chỉ đạo CCHC', '/van-ban-cchc']],
    pages: { '/van-ban-cchc': ['Văn bản chỉ đạo CCHC', documentTable(ROWS, withPosted)], ...pagesOfRows },
  });

const NEWS_DATES = [
  '2022-03-28',
  '2022-03-16',
  '2022-03-03',
  '2022-02-24',
  '2022-02-15',
  '2022-02-09',
  '2022-01-26',
  '2022-01-13',
  '2022-01-05',
];
const CCHC_DATES = ['2022-03-22', '2022-02-18', '2022-01-20'];
const CADENCE = {
  kind: 'column',
  asOf: '2022-04-10',
  params: { over: 'all-news', perMonth: 4, cchcPerMonth: 1 },
} as const;
const cadence = (news: readonly string[], cchc: readonly string[]) =>
  portal({
    skin: 'nuke',
    menu: MENU,
    pages: {
      ...built({ skin: 'nuke', href: '/cchc', dates: cchc }).pages,
      ...built({
        skin: 'nuke',
        href: '/tin-tuc',
        label: 'Tin tức',
        titles: FARMING,
        dates: news,
        body: () => '<p>Đoàn công tác thăm mô hình trồng cam tại huyện Quỳ Hợp.</p>',
      }).pages,
    },
  });

const TTHC = { kind: 'column', builtin: ['hungyen-skhcn-2024', 'procedure-column'], asOf: '2024-11-20' } as const;
const tthc = (newest: string) =>
  portal({
    skin: 'liferay',
    name: 'Sở Khoa học và Công nghệ Hưng Yên',
    menu: [['Hành chính công', '/hanh-chinh-cong']],
    pages: {
      '/hanh-chinh-cong': [
        'Hành chính công',
        '<h1>Hành chính công</h1><ul><li><a href="/hanh-chinh-cong/cai-cach-tthc">Cải cách TTHC</a></li><li><a href="/hanh-chinh-cong/bieu-mau">Biểu mẫu</a></li></ul>',
      ],
      '/hanh-chinh-cong/bieu-mau': ['Biểu mẫu', '<p>Chưa có biểu mẫu.</p>'],
      ...built({
        skin: 'liferay',
        href: '/hanh-chinh-cong/cai-cach-tthc',
        label: 'Cải cách TTHC',
        dates: [newest, '2024-05-06', '2024-02-19'],
      }).pages,
    },
  });

export const SPECIAL: readonly Trap[] = [
  {
    ...DIRECTIVES,
    id: 'column of documents: without a posting date the date of issue counts',
    portal: directives(false),
    outcome: 'passed',
    details: { newest: '2022-10-10', ageDays: 41 },
  },
  {
    ...DIRECTIVES,
    id: 'column of documents: the posting date goes before the date of issue',
    portal: directives(true),
    outcome: 'partial',
    details: { newest: '2022-08-12', ageDays: 100 },
  },
  {
    ...CADENCE,
    id: 'cadence: the articles of all news columns together',
    portal: cadence(NEWS_DATES, CCHC_DATES),
    outcome: 'passed',
    details: {
      byMonth: { '2022-01': 4, '2022-02': 4, '2022-03': 4 },
      cchcByMonth: { '2022-01': 1, '2022-02': 1, '2022-03': 1 },
    },
  },
  {
    ...CADENCE,
    id: 'cadence: four a month but none on reform in February',
    portal: cadence(
      [...NEWS_DATES, '2022-02-18'],
      CCHC_DATES.filter((date) => date !== '2022-02-18'),
    ),
    outcome: 'partial',
    details: { byMonth: { '2022-01': 4, '2022-02': 4, '2022-03': 4 }, cchcByMonth: { '2022-01': 1, '2022-03': 1 } },
  },
  {
    ...CADENCE,
    id: 'cadence: two units need eight',
    plan: { units: 2 },
    portal: cadence(NEWS_DATES, CCHC_DATES),
    outcome: 'partial',
  },
  {
    ...TTHC,
    id: 'procedure column: a living column within the section',
    portal: tthc('2024-09-21'),
    outcome: 'passed',
    details: { newest: '2024-09-21', ageDays: 60 },
  },
  {
    ...TTHC,
    id: 'procedure column: a column one day too old within the section',
    portal: tthc('2024-09-20'),
    outcome: 'partial',
    details: { newest: '2024-09-20', ageDays: 61 },
  },
];

export const COLUMNS: readonly Trap[] = [...FRESHNESS, ...DATES, ...WAYS_IN, ...SPECIAL];
