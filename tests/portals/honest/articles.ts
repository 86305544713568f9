/** One topic's name, several plans: each asks for something else under it. And entries that name a single index. */

import {
  filler,
  modern,
  newsOf,
  nuke,
  oldTables,
  portlets,
  postsOf,
  standing,
  titled,
  webForms,
} from '../standing/frames.ts';
import type { Layout, Post } from '../standing/frames.ts';
import type { TrapPortal, Truth } from '../trap-portal.ts';

const INITIATIVE: Post = {
  path: '/tin-tuc/sang-kien-103',
  day: '09/09',
  title: 'Sáng kiến tra cứu hồ sơ bằng mã vạch trong cải cách hành chính',
};
const EXEMPLAR: Post = {
  path: '/tin-tuc/guong-104',
  day: '12/08',
  title: 'Biểu dương tập thể, cá nhân tiêu biểu trong công tác cải cách hành chính',
};
const MODEL: Post = {
  path: '/tin-tuc/mo-hinh-105',
  day: '02/06',
  title: 'Mô hình một cửa thân thiện ở xã vùng cao',
};
const SOLUTION: Post = {
  path: '/tin-tuc/giai-phap-106',
  day: '20/05',
  title: 'Nhiều giải pháp đẩy mạnh cải cách hành chính trong những tháng cuối năm',
};
const none: Truth = { outcome: 'failed', details: { found: 0, articles: [] } };
const only = ({ path, title, day }: Post, year: number): Truth => ({
  outcome: 'passed',
  details: { found: 1, articles: [{ url: path, title, date: `${year}-${day.split('/').reverse().join('-')}` }] },
});

export const TOPIC_WORD_PORTALS: readonly TrapPortal[] = [
  news('sonla-initiative-is-no-exemplar', 'An initiative and no exemplary unit or person.', webForms, {
    plan: 'sonla-skhcn-2022',
    posts: [INITIATIVE],
    truth: { models: none, initiatives: only(INITIATIVE, 2022) },
  }),
  news('sonla-exemplar-is-no-initiative', 'Exemplary people and no initiative.', nuke, {
    plan: 'sonla-skhcn-2022',
    posts: [EXEMPLAR],
    truth: { models: only(EXEMPLAR, 2022), initiatives: none },
  }),
  news(
    'bacninh-exemplar-is-no-model',
    'Exemplary people and solutions where models, pilots, initiatives are asked for.',
    portlets,
    {
      plan: 'bacninh-skhdt-2022',
      posts: [EXEMPLAR, SOLUTION],
      truth: { models: none },
    },
  ),
  news('bacninh-initiative', 'An initiative is one of what is asked for.', modern, {
    plan: 'bacninh-skhdt-2022',
    posts: [SOLUTION, INITIATIVE],
    truth: { models: only(INITIATIVE, 2022) },
  }),
  news('hungyen-initiative-is-no-model', 'An initiative and exemplary people where models are asked for.', oldTables, {
    plan: 'hungyen-skhcn-2024',
    posts: [INITIATIVE, EXEMPLAR, SOLUTION],
    truth: { models: none },
  }),
  news('hungyen-model', 'A model among others.', titled, {
    plan: 'hungyen-skhcn-2024',
    posts: [INITIATIVE, MODEL],
    truth: { models: only(MODEL, 2024) },
  }),
  news('nghean-any-of-them', 'The widest of the plans: an initiative does, a solution does not.', modern, {
    plan: 'nghean-skhcn-2022',
    posts: [SOLUTION, INITIATIVE],
    truth: { models: only(INITIATIVE, 2022) },
  }),
  news(
    'bacninh-results-of-the-province',
    'Results of the province and of a district; the plan asks for the department’s own.',
    modern,
    {
      plan: 'bacninh-skhdt-2022',
      posts: [
        {
          path: '/tin-tuc/kq-110',
          day: '10/07',
          title: 'Kết quả cải cách hành chính của tỉnh Bắc Ninh 6 tháng đầu năm',
        },
        { path: '/tin-tuc/kq-111', day: '03/07', title: 'Huyện Gia Bình: kết quả công tác cải cách hành chính' },
        { path: '/tin-tuc/kq-112', day: '01/07', title: 'Sở Tư pháp sơ kết công tác cải cách hành chính' },
      ],
      truth: { results: none },
    },
  ),
  news('bacninh-results-of-its-own', 'Results of the department, named by its name or not at all.', nuke, {
    plan: 'bacninh-skhdt-2022',
    posts: [
      {
        path: '/tin-tuc/kq-113',
        day: '10/07',
        title: 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh sơ kết công tác cải cách hành chính',
      },
      { path: '/tin-tuc/kq-114', day: '09/01', title: 'Kết quả công tác cải cách hành chính và phương hướng năm 2022' },
    ],
    truth: { results: { outcome: 'passed', details: { found: 2 } } },
  }),
  oneIndexEach(),
  quarterInLongerReport(),
  standing({
    name: 'index-in-a-picture',
    trap: 'The page on the indices shows a table as a picture; only its alternative text gives score and rank.',
    plan: 'binhdinh-snv-2022',
    layout: titled,
    menu: [['Chỉ số cải cách hành chính', '/chi-so']],
    pages: {
      '/chi-so': [
        'Kết quả chỉ số PAR INDEX, SIPAS năm 2021',
        '<p><img src="/uploads/chi-so-2021.png" width="900" height="600" alt="PAR INDEX 2021: 87,04 điểm, xếp thứ 18; SIPAS 2021: 85,1 điểm"></p>',
      ],
    },
    truth: { indices: { outcome: 'cantTell' } },
  }),
  undatedPostOnDivision(),
  twinsByCanonical(),
];

interface News {
  readonly plan: string;
  readonly posts: readonly Post[];
  readonly truth: Readonly<Record<string, Truth>>;
}

function news(name: string, trap: string, layout: Layout, { plan, posts, truth }: News): TrapPortal {
  const year = plan.endsWith('2024') ? 2024 : 2022;
  return standing({
    name,
    trap,
    plan,
    layout,
    menu: [['Tin cải cách', '/tin-cai-cach']],
    pages: { '/tin-cai-cach': ['Tin cải cách', newsOf(posts, year)], ...postsOf(posts, year) },
    truth,
  });
}

function oneIndexEach(): TrapPortal {
  const names = [
    'Chỉ số cải cách hành chính (PAR INDEX)',
    'PAPI',
    'Chỉ số SIPAS',
    'Chỉ số sẵn sàng ứng dụng công nghệ thông tin (ICT Index)',
    'DDCI',
    'Chỉ số DTI',
  ];
  return standing({
    name: 'indices-one-long-entry-each',
    trap: 'Each index has a standing page of its own, whose entry spells the index out among other words.',
    plan: 'hungyen-skhcn-2024',
    layout: oldTables,
    menu: names.map((called, nth) => [`Công bố ${called} năm 2023`, `/trang/${40 + nth}`]),
    pages: Object.fromEntries(
      names.map((called, nth) => [
        `/trang/${40 + nth}`,
        [
          `Công bố ${called} năm 2023`,
          `<p>${called} năm 2023 của ${nth === 4 ? 'Sở Khoa học và Công nghệ' : 'tỉnh Hưng Yên'} đạt ${60 + nth},5 điểm, xếp thứ ${5 + nth}.</p>`,
        ] as const,
      ]),
    ),
    truth: { indices: { outcome: 'passed' } },
  });
}

function quarterInLongerReport(): TrapPortal {
  const report = (title: string, ...lines: readonly string[]): readonly [string, string] => [
    title,
    `<h2>${title}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}`,
  ];
  const name = (period: string): string => `Kết quả giải quyết thủ tục hành chính ${period} 2022`;
  const figures = (when: string, got: number): string =>
    `${when}, Sở tiếp nhận ${got} hồ sơ; đã giải quyết ${got - 9} hồ sơ, trong đó đúng hạn ${got - 11} hồ sơ, quá hạn 2 hồ sơ.`;
  const reports = [name('quý I năm'), name('6 tháng đầu năm'), name('9 tháng đầu năm')];
  return standing({
    name: 'quarter-in-a-longer-report',
    trap: 'Pages laid out by tables: the report on nine months gives quarter III by itself, the one on six months does not give quarter II.',
    plan: 'binhdinh-snv-2022',
    layout: oldTables,
    menu: [['Kết quả giải quyết hồ sơ', '/ho-so']],
    pages: {
      '/ho-so': [
        'Kết quả giải quyết hồ sơ',
        `<ul>${reports.map((title, nth) => `<li><a href="/ho-so/${nth + 1}">${title}</a></li>`).join('')}</ul>`,
      ],
      '/ho-so/1': report(reports[0] ?? '', figures('Trong quý I năm 2022', 180)),
      '/ho-so/2': report(reports[1] ?? '', figures('Trong 6 tháng đầu năm 2022', 406)),
      '/ho-so/3': report(
        reports[2] ?? '',
        figures('Trong 9 tháng đầu năm 2022', 678),
        figures('Riêng quý III/2022', 226),
      ),
    },
    truth: {
      'dossier-results': {
        outcome: 'partial',
        credit: 2 / 3,
        details: {
          periods: [
            { period: '2022-Q1', state: 'published', url: '/ho-so/1' },
            { period: '2022-Q2', state: 'missing', url: null },
            { period: '2022-Q3', state: 'published', url: '/ho-so/3' },
            { period: '2022-Q4', state: 'not-due', url: null },
          ],
        },
      },
    },
  });
}

function undatedPostOnDivision(): TrapPortal {
  const title = 'Chức năng, nhiệm vụ phòng Kế hoạch thay đổi';
  return standing({
    name: 'undated-post-on-a-division',
    trap: 'A post without a day, among dated ones, tells of the duties of one division; there is no page on the organisation.',
    plan: 'bacninh-skhdt-2022',
    layout: modern,
    pages: {
      '/': [
        'Trang chủ',
        `<h3>Tin mới</h3><ul class="list-news"><li><a href="/tin-tuc/hoi-nghi-giao-ban-101">Hội nghị giao ban công tác tháng 11</a> <span>15/11/2022</span></li><li><a href="/tin-tuc/phong-107">${title}</a></li><li><a href="/tin-tuc/trien-lam-thiet-bi-102">Triển lãm thiết bị và sản phẩm mới của doanh nghiệp</a> <span>02/11/2022</span></li></ul>`,
      ],
      '/tin-tuc/phong-107': [
        title,
        `<p>Từ tháng này, phòng Kế hoạch nhận thêm việc theo dõi vốn; các phòng khác giữ nguyên chức năng, nhiệm vụ.</p><p>${filler(90)}</p>`,
      ],
    },
    truth: { organisation: { outcome: 'failed' } },
  });
}

/** Each article stands in the list under the column's address and under the news address. */
function twinsByCanonical(): TrapPortal {
  const days = ['08/11', '11/10', '06/09', '09/08', '05/07', '07/06', '10/05', '12/04', '08/03', '15/02', '11/01'];
  const posts = days.map((day, at) => ({
    path: `/cchc/bai-${200 + at}`,
    day,
    title: `Kiểm tra công tác cải cách hành chính đợt ${days.length - at}`,
  }));
  const twins = posts.map((one) => ({ ...one, path: one.path.replace('/cchc/', '/tin-tuc/') }));
  const canonical = (path: string, html: string): string =>
    html.replace('</head>', `<link rel="canonical" href="${path.replace('/tin-tuc/', '/cchc/')}"></head>`);
  const layout: Layout = (frame, title, body) => {
    const own = posts.find((post) => post.title === title);
    return own === undefined ? modern(frame, title, body) : canonical(own.path, modern(frame, title, body));
  };
  return standing({
    name: 'column-twins-by-canonical',
    trap: 'The column lists each article twice, under two addresses whose pages name one canonical address.',
    plan: 'nghean-skhcn-2022',
    layout,
    menu: [['Cải cách hành chính', '/cchc']],
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        newsOf(
          posts.flatMap((post, at) => [post, twins[at] ?? post]),
          2022,
        ),
      ],
      ...postsOf(posts, 2022),
      ...postsOf(twins, 2022),
    },
    truth: { 'cchc-column': { outcome: 'passed', details: { newest: '2022-11-08', inPeriod: 11 } } },
  });
}
