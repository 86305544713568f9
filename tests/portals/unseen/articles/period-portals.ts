import { site, otherNews, type Asked, type Blind } from './build.ts';
import { drupal, liferay, nuke, plain, webforms, wordpress, type Story } from './looks.ts';

type State = 'published' | 'missing' | 'not-due';
const at = (period: string, state: State, url: string | null) => ({ period, state, url });
const sorted = (stories: readonly Story[]): Story[] =>
  [...stories].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
const figures = (of: string) =>
  `<p>${of}, Sở tiếp nhận 312 hồ sơ, trong đó nộp trực tuyến mức độ 3, mức độ 4 là 118 hồ sơ (37,8%); đã giải quyết 305 hồ sơ, đúng hạn 305 hồ sơ, đạt 100%.</p>`;
const report = (path: string, title: string, date: string, of: string): Story => ({
  path,
  title,
  date,
  lead: 'Sở công khai kết quả giải quyết hồ sơ thủ tục hành chính.',
  body: figures(of),
});

function angiang(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc/'],
    ['Kết quả giải quyết hồ sơ', '/ket-qua/'],
  ] as const;
  const rest = otherNews('/tin-tuc/', 2022, '.html');
  const q1 = report(
    '/ket-qua/quy-1.html',
    'Kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
    '2022-09-30',
    'Trong quý I năm 2022',
  );
  const half = report(
    '/ket-qua/sau-thang.html',
    'Kết quả giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2022',
    '2022-07-04',
    'Trong 6 tháng đầu năm 2022',
  );
  const q3 = report('/ket-qua/quy-3.html', 'Kết quả giải quyết hồ sơ TTHC Quý 3/2022', '2022-10-03', 'Quý 3/2022');
  const plan = {
    path: '/ket-qua/ke-hoach.html',
    title: 'Kế hoạch giải quyết hồ sơ quý IV năm 2022',
    date: '2022-10-05',
    lead: 'Sở đặt mục tiêu giải quyết hồ sơ thủ tục hành chính đúng hạn 100% trong quý IV/2022.',
  };
  const built = site(nuke, 'Sở Khoa học và Công nghệ An Giang', menu)
    .column({ path: '/tin-tuc/', name: 'Tin tức', stories: sorted(rest) })
    .column({ path: '/ket-qua/', name: 'Kết quả giải quyết hồ sơ', stories: sorted([q1, half, q3, plan]) })
    .home(rest.slice(0, 2));
  return {
    name: 'an-giang',
    trap: 'Quarters in roman and arab figures, a half-year that gives no quarter, a plan for the quarter; one posted late',
    province: 'An Giang',
    department: 'Sở Khoa học và Công nghệ An Giang',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'dossiers',
        kind: 'periodic-results',
        params: { topic: 'dossier-results', period: 'quarter' },
        truth: {
          outcome: 'partial',
          credit: 2 / 3,
          details: {
            periods: [
              at('2022-Q1', 'published', q1.path),
              at('2022-Q2', 'missing', null),
              at('2022-Q3', 'published', q3.path),
              at('2022-Q4', 'not-due', null),
            ],
          },
        },
      },
      {
        id: 'half-years',
        kind: 'periodic-results',
        params: { topic: 'dossier-results', period: 'half' },
        truth: { outcome: 'passed', credit: 1 },
      },
    ],
  };
}

function bacLieu(asOf: string, name: string, q3: State): Blind {
  const menu = [
    ['Trang chủ', '/web/so'],
    ['Tin tức', '/web/so/tin'],
    ['Tình hình giải quyết hồ sơ', '/web/so/ho-so'],
  ] as const;
  const rest = otherNews('/web/so/-/', 2022, '', 9);
  const list = `<h3>Tình hình, kết quả giải quyết hồ sơ</h3><ul><li><a href="/documents/1/q1.pdf/0f3c5e7a-9b1d-4c28-b7e6-2d4f6a8c0e11">Báo cáo kết quả giải quyết TTHC Q1/2022</a></li><li><a href="/web/so/-/bao-cao-6-thang">Báo cáo tình hình giải quyết hồ sơ 6 tháng đầu năm 2022</a></li><li><a href="/documents/1/q3-2021.pdf/4d6e8f0a-1b3c-4d5e-8f7a-9b0c1d2e3f44">Báo cáo kết quả giải quyết TTHC quý III/2021</a></li></ul>`;
  const built = site(liferay, 'Sở Khoa học và Công nghệ Bạc Liêu', menu)
    .column({ path: '/web/so/tin', name: 'Tin tức', stories: sorted(rest) })
    .raw('/web/so/ho-so', 'Tình hình giải quyết hồ sơ', list)
    .standing(
      '/web/so/-/bao-cao-6-thang',
      'Báo cáo tình hình giải quyết hồ sơ 6 tháng đầu năm 2022',
      `${figures('Trong 6 tháng đầu năm 2022')}<p>Riêng quý II/2022, Sở tiếp nhận 160 hồ sơ thủ tục hành chính, đã giải quyết 158 hồ sơ, đúng hạn 158 hồ sơ.</p>`,
    )
    .raw('/web/so', 'Trang chủ', liferay.list(rest.slice(0, 2)))
    .home(rest.slice(0, 2));
  const ask: Asked = {
    id: 'dossiers',
    kind: 'periodic-results',
    params: { topic: 'dossier-results', period: 'quarter' },
    truth: {
      outcome: q3 === 'missing' ? 'partial' : 'passed',
      credit: q3 === 'missing' ? 2 / 3 : 1,
      details: {
        periods: [
          at('2022-Q1', 'published', '/documents/1/q1.pdf/0f3c5e7a-9b1d-4c28-b7e6-2d4f6a8c0e11'),
          at('2022-Q2', 'published', '/web/so/-/bao-cao-6-thang'),
          at('2022-Q3', q3, null),
          at('2022-Q4', 'not-due', null),
        ],
      },
    },
  };
  return {
    name,
    trap: 'A half-year that gives its second quarter; the link words of attachments; the day of grace is today',
    province: 'Bạc Liêu',
    department: 'Sở Khoa học và Công nghệ Bạc Liêu',
    year: 2022,
    asOf,
    pages: built.pages,
    asks: [ask],
  };
}

function soTrang(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin'],
    ['Công khai kết quả giải quyết TTHC', '/cong-khai'],
  ] as const;
  const rest = otherNews('/tin/', 2022, '', 5);
  const rows = [
    'Tháng 01/2022|102|101|100%',
    'Tháng 02/2022|88|88|100%',
    'Tháng 03/2022|131|130|99,2%',
    'Tháng 04/2022|||',
    'Tháng 5/2022|97|96|100%',
  ];
  const built = site(plain, 'Sở Khoa học và Công nghệ Sóc Trăng', menu)
    .column({ path: '/tin', name: 'Tin tức', stories: sorted(rest) })
    .standing(
      '/cong-khai',
      'Công khai kết quả giải quyết thủ tục hành chính năm 2022',
      `<table border="1"><tr><th>Tháng</th><th>Số hồ sơ tiếp nhận</th><th>Đã giải quyết</th><th>Tỷ lệ đúng hạn</th></tr>${rows
        .map(
          (row) =>
            `<tr>${row
              .split('|')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`,
    )
    .home(rest.slice(0, 2));
  return {
    name: 'soc-trang',
    trap: 'Months: rows of a table on one standing page; one row is empty; the next month’s row stands ready',
    province: 'Sóc Trăng',
    department: 'Sở Khoa học và Công nghệ Sóc Trăng',
    year: 2022,
    asOf: '2022-06-20',
    pages: built.pages,
    asks: [
      {
        id: 'months',
        kind: 'periodic-results',
        params: { topic: 'dossier-results', period: 'month' },
        truth: {
          outcome: 'partial',
          credit: 0.8,
          details: {
            periods: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month, index) =>
              at(
                `2022-${month}`,
                index > 4 ? 'not-due' : month === '04' ? 'missing' : 'published',
                index > 4 || month === '04' ? null : '/cong-khai',
              ),
            ),
          },
        },
      },
    ],
  };
}

function conTum(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/category/tin/'],
    ['Báo cáo', '/category/bao-cao/'],
  ] as const;
  const rest = otherNews('/tin/', 2022, '/');
  const posts = [
    {
      path: '/bao-cao/de-tai/',
      title: 'Báo cáo kết quả thực hiện đề tài quý I năm 2022',
      date: '2022-04-04',
      lead: 'Tiến độ 14 đề tài khoa học cấp tỉnh.',
    },
    {
      path: '/bao-cao/huong/',
      title: 'Phương hướng giải quyết hồ sơ quý II năm 2022',
      date: '2022-04-06',
      lead: 'Phấn đấu 100% hồ sơ thủ tục hành chính giải quyết đúng hạn.',
    },
    {
      path: '/bao-cao/thue/',
      title: 'Cục Thuế tỉnh: kết quả giải quyết hồ sơ quý III năm 2022',
      date: '2022-10-05',
      lead: 'Cục Thuế tỉnh giải quyết 9.812 hồ sơ thủ tục hành chính thuế.',
    },
  ];
  const built = site(wordpress, 'Sở Khoa học và Công nghệ Kon Tum', menu)
    .column({ path: '/category/tin/', name: 'Tin tức', stories: sorted(rest) })
    .column({ path: '/category/bao-cao/', name: 'Báo cáo', stories: sorted(posts) })
    .home(rest.slice(0, 2));
  return {
    name: 'kon-tum',
    trap: 'Plans, targets and other reports for each quarter, but no results; and results of another agency',
    province: 'Kon Tum',
    department: 'Sở Khoa học và Công nghệ Kon Tum',
    year: 2022,
    asOf: '2022-11-20',
    pages: built.pages,
    asks: [
      {
        id: 'dossiers',
        kind: 'periodic-results',
        params: { topic: 'dossier-results', period: 'quarter' },
        truth: {
          outcome: 'failed',
          details: {
            periods: [
              at('2022-Q1', 'missing', null),
              at('2022-Q2', 'missing', null),
              at('2022-Q3', 'missing', null),
              at('2022-Q4', 'not-due', null),
            ],
          },
        },
      },
    ],
  };
}

function caMau(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/Pages/tin.aspx'],
    ['Cải cách hành chính', '/Pages/cchc.aspx'],
  ] as const;
  const rest = otherNews('/Pages/t', 2022, '.aspx');
  const three = report(
    '/Pages/ba-thang.aspx',
    'Tình hình tiếp nhận, giải quyết hồ sơ 3 tháng đầu năm 2022',
    '2022-04-08',
    'Ba tháng đầu năm',
  );
  const year: Story = {
    path: '/Pages/ca-nam.aspx',
    title: 'Kết quả giải quyết thủ tục hành chính năm 2022',
    date: '2022-12-28',
    lead: 'Số liệu giải quyết hồ sơ thủ tục hành chính theo từng quý.',
    body: '<table border="1"><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th></tr><tr><td>Quý I</td><td>210</td><td>209</td></tr><tr><td>Quý II</td><td>240</td><td>240</td></tr><tr><td>Quý III</td><td>198</td><td>197</td></tr></table>',
  };
  const built = site(webforms, 'Sở Khoa học và Công nghệ Cà Mau', menu)
    .column({ path: '/Pages/tin.aspx', name: 'Tin tức', stories: sorted(rest) })
    .column({ path: '/Pages/cchc.aspx', name: 'Cải cách hành chính', stories: sorted([three, year]) })
    .home(rest.slice(0, 2));
  return {
    name: 'ca-mau',
    trap: '"3 tháng đầu năm", "tháng 4, 5, 6", nine months with a sentence for the quarter; a table of quarters inside the year’s report',
    province: 'Cà Mau',
    department: 'Sở Khoa học và Công nghệ Cà Mau',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'dossiers',
        kind: 'periodic-results',
        params: { topic: 'dossier-results', period: 'quarter' },
        truth: { outcome: 'passed', credit: 1 },
      },
    ],
  };
}

function dienBien(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin'],
    ['Bộ phận một cửa', '/mot-cua'],
  ] as const;
  const rest = otherNews('/node/', 2022, '');
  const body =
    '<h3>Kết quả giải quyết hồ sơ thủ tục hành chính năm 2022</h3><p><a href="/sites/default/files/kq-q1.xlsx">Quý I</a></p><p><a href="/sites/default/files/kq-q2.xlsx">Quý II</a></p><p><a href="/sites/default/files/kq-q3.xlsx">Quý III</a></p>';
  const built = site(drupal, 'Sở Khoa học và Công nghệ Điện Biên', menu)
    .column({ path: '/tin', name: 'Tin tức', stories: sorted(rest) })
    .standing('/mot-cua', 'Bộ phận một cửa', body)
    .home(rest.slice(0, 2));
  return {
    name: 'dien-bien',
    trap: 'Quarter’s report on a Drupal page of the one-stop unit, in roman figures without the year in the title, dated by its text',
    province: 'Điện Biên',
    department: 'Sở Khoa học và Công nghệ Điện Biên',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'dossiers',
        kind: 'periodic-results',
        params: { topic: 'dossier-results', period: 'quarter' },
        truth: {
          outcome: 'passed',
          details: {
            periods: [
              at('2022-Q1', 'published', '/sites/default/files/kq-q1.xlsx'),
              at('2022-Q2', 'published', '/sites/default/files/kq-q2.xlsx'),
              at('2022-Q3', 'published', '/sites/default/files/kq-q3.xlsx'),
              at('2022-Q4', 'not-due', null),
            ],
          },
        },
      },
    ],
  };
}

export const periodPortals: readonly (() => Blind)[] = [
  angiang,
  () => bacLieu('2022-10-14', 'bac-lieu-before', 'not-due'),
  () => bacLieu('2022-10-15', 'bac-lieu-on', 'missing'),
  () => bacLieu('2022-10-16', 'bac-lieu-after', 'missing'),
  soTrang,
  conTum,
  caMau,
  dienBien,
];
