import { periodicResults } from '../../lib/checks/periodic-results.ts';
import { periodicMessages } from '../../lib/checks/periodic-results.messages.ts';
import { attach } from '../support/attachments.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';
import { PORTAL } from '../support/portal-fixture.ts';
import { MENU, OTHER, PROSE, article, articles, home, newsPage, page, pager, post } from '../support/topic-portal.ts';

/** Nobody can read it, and it is there. */
const FILE = attach('bc.pdf', new TextEncoder().encode('%PDF-1.4 broken'));
const OWN: typeof MENU = [...MENU, ['Kết quả giải quyết TTHC', '/ket-qua']];
const Q = (quarter: string, date: string, path = `/tin/quy-${quarter.length}.html`) =>
  post(path, date, `Kết quả giải quyết thủ tục hành chính quý ${quarter} năm 2022`);
const ALL = [Q('III', '05/10/2022'), OTHER[1]!, Q('II', '04/07/2022'), Q('I', '05/04/2022'), OTHER[2]!];
const states = (...of: readonly string[]) => ({
  periods: ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter, index) => ({ period: `2022-${quarter}`, state: of[index] })),
});
const P = 'published';
const M = 'missing';
const N = 'not-due';
const own = (main: string, title = 'Kết quả giải quyết thủ tục hành chính'): string =>
  page(title, `<h1>${title}</h1>${main}`, OWN);
const table = (rows: readonly (readonly string[])[]): string =>
  `<table><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
/** Where nothing is found all of the portal is looked through. */
const BARE = { '/gioi-thieu': { status: 404 }, '/tthc': { status: 404 } } as const;

const QUARTERS = [
  ['Quý I/2022', '120', '118'],
  ['Quý II/2022', '98', '98'],
  ['Quý III/2022', '143', '140'],
];
const progress = (label: string, main: string): CheckCase['portal'] => {
  const menu = [...MENU, [label, '/tien-do'] as const];
  return { '/': home('', menu), ...BARE, '/tien-do': page(label, `<h1>${label}</h1>${main}`, menu) };
};
const progressPosts = (title: string): CheckCase['portal'] => ({
  '/': home(),
  ...BARE,
  '/tin-tuc': newsPage([
    post('/tin/td-3.html', '05/10/2022', `${title} quý III/2022`),
    OTHER[1]!,
    post('/tin/td-2.html', '04/07/2022', `${title} quý II/2022`),
    post('/tin/td-1.html', '05/04/2022', `${title} quý I/2022`),
    OTHER[2]!,
  ]),
});

const counts = (got: string): string =>
  `<table><tbody><tr><td>Hồ sơ tiếp nhận</td><td>${got}</td></tr><tr><td>Đã giải quyết</td><td>${got}</td></tr></tbody></table>`;
const collapsed = (quarters: readonly (readonly string[])[], body: (got: string) => string): string =>
  quarters
    .map(
      ([at = '', got = ''], index) =>
        `<div class="card"><div class="card-header"><h6><button type="button" data-toggle="collapse" data-target="#ky${index}">${at}</button></h6></div><div id="ky${index}" class="collapse"><div class="card-body">${body(got)}</div></div></div>`,
    )
    .join('');

const FILES = Object.fromEntries(['0.pdf', '1.pdf', '2.pdf', '1.xlsx', '2.xlsx'].map((name) => [`/tep/${name}`, FILE]));

const BARE_ROWS = table(QUARTERS.map(([at = '', ...figures]) => [at.replace('/2022', ''), ...figures]));
/** The year stands in a plain line over the table. */
const titledCases: readonly CheckCase[] = [
  {
    name: 'the year in a plain line of capitals over the table',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(`<p align="center">TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ NĂM 2022</p>${BARE_ROWS}`),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'look-alike: another year in that line',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(`<p align="center">TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ NĂM 2021</p>${BARE_ROWS}`),
    },
    outcome: 'failed',
    details: states(M, M, M, N),
  },
];

/** A period as the label of what it opens, or as a heading. */
const headedCases: readonly CheckCase[] = [
  {
    name: 'an accordion with a pane for each quarter',
    portal: { '/': home('', OWN), ...BARE, '/ket-qua': own(collapsed(QUARTERS, counts)) },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'an accordion whose panes wait for their figures',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(collapsed(QUARTERS, () => '<p>Đang tổng hợp số liệu.</p>')),
    },
    outcome: 'failed',
  },
  {
    name: 'headings of quarters, the last of them over nothing',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(
        `<h3>Quý I/2022</h3>${counts('120')}<h3>Quý II/2022</h3>${counts('98')}<h3>Quý III/2022</h3><p>Đang cập nhật</p>`,
      ),
    },
    outcome: 'partial',
    credit: 2 / 3,
    details: states(P, P, M, N),
  },
  {
    name: 'headings of quarters over files whose words say nothing',
    portal: {
      '/': home('', OWN),
      ...BARE,
      ...FILES,
      '/ket-qua': own(
        ['I', 'II', 'III']
          .map((at, nth) => `<h4>Quý ${at}/2022</h4><p><a href="/tep/${nth}.pdf">Tải về</a></p>`)
          .join(''),
      ),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'an accordion of files, one pane of which waits for its own',
    portal: {
      '/': home('', OWN),
      ...BARE,
      ...FILES,
      '/ket-qua': own(
        collapsed(
          [
            ['Quý I/2022', '<a href="/tep/1.xlsx">Bảng số liệu</a>'],
            ['Quý II/2022', '<a href="/tep/2.xlsx">Bảng số liệu</a>'],
            ['Quý III/2022', '<p>Đang cập nhật</p>'],
          ],
          (body) => body,
        ),
      ),
    },
    outcome: 'partial',
    details: states(P, P, M, N),
  },
  {
    name: 'rows of quarters, each with its file',
    portal: {
      '/': home('', OWN),
      ...BARE,
      ...FILES,
      '/ket-qua': own(
        `<table><tr><th>Kỳ</th><th>Tệp</th></tr>${['I', 'II', 'III'].map((at, nth) => `<tr><td>Quý ${at}/2022</td><td><a href="/tep/${nth}.pdf">Tải về</a></td></tr>`).join('')}</table>`,
      ),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'a list of quarters, each with its file behind it',
    portal: {
      '/': home('', OWN),
      ...BARE,
      ...FILES,
      '/ket-qua': own(
        `<ul>${['I', 'II', 'III'].map((at, nth) => `<li>Quý ${at}/2022: <a href="/tep/${nth}.pdf">tải về</a></li>`).join('')}</ul>`,
      ),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'the heading of a quarter that is still to come, and the form of another matter at the foot of the page',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(
        `<h4>Quý I/2022</h4>${counts('120')}<h4>Quý II/2022</h4>${counts('98')}<h4>Quý III/2022</h4><p>Đang tổng hợp.</p><p><a href="/tep/don.docx">Mẫu đơn đề nghị</a></p>`,
      ),
    },
    outcome: 'partial',
    details: states(P, P, M, N),
  },
  {
    name: 'rows of quarters, each with a link that says nothing to its page',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(
        `<table><tr><th>Kỳ</th><th></th></tr>${['I', 'II', 'III'].map((at, nth) => `<tr><td>Quý ${at}/2022</td><td><a href="/ket-qua/${nth}">Xem chi tiết</a></td></tr>`).join('')}</table>`,
      ),
      ...Object.fromEntries(
        QUARTERS.map(([at = '', got = ''], nth) => [
          `/ket-qua/${nth}`,
          own(
            `<p>Tiếp nhận ${got} hồ sơ, đã giải quyết ${got} hồ sơ, không có hồ sơ trễ hạn.</p>`,
            `Kết quả giải quyết hồ sơ ${at}`,
          ),
        ]),
      ),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'headings of plans for the quarters',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(`<h3>Kế hoạch quý I/2022</h3>${counts('120')}<h3>Kế hoạch quý II/2022</h3>${counts('98')}`),
    },
    outcome: 'failed',
  },
];

/** "Tiến độ" heads statistics as well as a look-up: only the verb makes it one. */
const progressCases: readonly CheckCase[] = [
  {
    name: 'the menu’s “Tiến độ giải quyết hồ sơ” opens a table by quarters',
    portal: progress('Tiến độ giải quyết hồ sơ', table(QUARTERS)),
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: '“Tiến độ xử lý hồ sơ TTHC”, a line for each quarter',
    portal: progress(
      'Tiến độ xử lý hồ sơ TTHC',
      QUARTERS.map(([at, got, done]) => `<p>${at}: tiếp nhận ${got} hồ sơ, đã giải quyết ${done} hồ sơ.</p>`).join(''),
    ),
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'posts on the progress of files, one for each quarter',
    portal: progressPosts('Tiến độ giải quyết hồ sơ thủ tục hành chính'),
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'look-alike: a box to look the progress of one’s file up',
    portal: progress(
      'Tra cứu tiến độ giải quyết hồ sơ',
      '<form><label>Mã hồ sơ <input name="ma"></label><button>Tra cứu</button></form>',
    ),
    outcome: 'failed',
    gaps: ['no-results'],
  },
  {
    name: 'look-alike: posts on following one’s file',
    portal: progressPosts('Hướng dẫn tra cứu, theo dõi tiến độ giải quyết hồ sơ'),
    outcome: 'failed',
    gaps: ['no-results'],
  },
  {
    name: 'look-alike: the progress of projects',
    portal: progress('Tiến độ thực hiện đề tài, dự án', table(QUARTERS)),
    outcome: 'failed',
    gaps: ['no-results'],
  },
];

const cases: readonly CheckCase[] = [
  ...progressCases,
  ...headedCases,
  ...titledCases,
  {
    name: 'a quarter without its year on the page of the topic, whose own page was posted in another one',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(
        '<p>- <a href="/ket-qua/1">Kết quả giải quyết hồ sơ TTHC quý I</a> <i>Ngày đăng: 5/4/2021</i></p>',
      ),
      '/ket-qua/1': page(
        'Kết quả giải quyết hồ sơ TTHC quý I',
        `<h1>Kết quả giải quyết hồ sơ TTHC quý I</h1><p>Ngày đăng: 05/04/2021</p><p>${PROSE}</p>`,
        OWN,
      ),
    },
    outcome: 'failed',
    gaps: ['no-results'],
    details: states(M, M, M, N),
  },
  {
    name: 'an article for each quarter due, opened by form posts',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(ALL.map((one, at) => ({ ...one, path: `javascript:__doPostBack('ds$ctl${at}$xem','')` }))),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'an article for each quarter due',
    portal: { '/': home(), '/tin-tuc': newsPage(ALL) },
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: {
      periods: [
        { period: '2022-Q1', state: P, url: `${PORTAL}/tin/quy-1.html` },
        { period: '2022-Q2', state: P, url: `${PORTAL}/tin/quy-2.html` },
        { period: '2022-Q3', state: P, url: `${PORTAL}/tin/quy-3.html` },
        { period: '2022-Q4', state: N, url: null },
      ],
    },
  },
  {
    name: 'the article of a quarter says that its figures are still to come, that of another is a title alone',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(ALL),
      '/tin/quy-2.html': page(
        ALL[2]!.title,
        `<h1>${ALL[2]!.title}</h1><p>04/07/2022</p><p>Nội dung đang được cập nhật.</p>`,
      ),
      '/tin/quy-1.html': page(ALL[3]!.title, `<h1>${ALL[3]!.title}</h1><p>05/04/2022</p>`),
      ...BARE,
    },
    outcome: 'partial',
    credit: 1 / 3,
    gaps: ['missing-periods'],
    details: states(M, M, P, N),
  },
  {
    name: 'the page of a quarter promises its figures, that of another gives some and promises more',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(
        ['I', 'II', 'III']
          .map(
            (which) => `<p><a href="/ket-qua/${which}">Kết quả giải quyết thủ tục hành chính quý ${which}/2022</a></p>`,
          )
          .join(''),
      ),
      ...Object.fromEntries(
        (
          [
            ['I', 'Quý I, Sở tiếp nhận 120 hồ sơ, giải quyết 118 hồ sơ.'],
            ['II', 'Sở tiếp nhận 98 hồ sơ, giải quyết 98 hồ sơ; biểu chi tiết sẽ được đăng sau khi đối chiếu.'],
            ['III', 'Số liệu của kỳ này đang được tổng hợp, sẽ công khai ngay sau khi hoàn thành và được ký.'],
          ] as const
        ).map(([which, words]) => [
          `/ket-qua/${which}`,
          own(`<p>${words}</p>`, `Kết quả giải quyết thủ tục hành chính quý ${which}/2022`),
        ]),
      ),
    },
    outcome: 'partial',
    credit: 2 / 3,
    details: states(P, P, M, N),
  },
  {
    name: 'what the article of a quarter shows in a picture, a file or a table counts',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(ALL),
      '/tin/quy-3.html': page(
        ALL[0]!.title,
        `<h1>${ALL[0]!.title}</h1><p><img src="/anh/bang-quy-3.png" width="800" height="600"></p>`,
      ),
      '/tin/quy-2.html': page(ALL[2]!.title, `<h1>${ALL[2]!.title}</h1><p><a href="/tep/quy-2.pdf">Tải về</a></p>`),
      '/tin/quy-1.html': page(
        ALL[3]!.title,
        `<h1>${ALL[3]!.title}</h1>${table([
          ['Quý I', '120', '118'],
          ['Trực tuyến', '90', '90'],
        ])}`,
      ),
    },
    outcome: 'passed',
    gaps: [],
    details: states(P, P, P, N),
  },
  {
    name: 'a link on the page of the topic leads to a page still to be filled',
    portal: {
      '/': home('', OWN),
      ...BARE,
      '/ket-qua': own(
        '<ul><li><a href="/ket-qua/1">Quý I/2022</a></li><li><a href="/ket-qua/2">Quý II/2022</a></li><li><a href="/ket-qua/3">Quý III/2022</a></li></ul>',
      ),
      ...Object.fromEntries(
        ['I', 'II', 'III'].map((quarter, n) => [
          `/ket-qua/${n + 1}`,
          page(
            `Kết quả quý ${quarter}/2022`,
            `<h1>Kết quả quý ${quarter}/2022</h1><p>${n === 2 ? 'Đang cập nhật' : `Tiếp nhận 120 hồ sơ, giải quyết 118 hồ sơ, trước hạn 60, đúng hạn 58. ${PROSE}`}</p>`,
            OWN,
          ),
        ]),
      ),
    },
    outcome: 'partial',
    gaps: ['missing-periods'],
    details: states(P, P, M, N),
  },
  {
    name: 'titles that say how files were handled in their own words',
    portal: (() => {
      const posts = [
        post('/tin/a.html', '05/10/2022', 'Quý III/2022: Sở giải quyết đúng hạn 100% hồ sơ'),
        post('/tin/b.html', '04/07/2022', 'Kết quả thực hiện TTHC trên môi trường điện tử quý II/2022'),
        post(
          '/tin/c.html',
          '05/04/2022',
          'Kết quả hoạt động của Bộ phận Một cửa quý I/2022',
          'Sở tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ.',
        ),
      ];
      return { '/': home(), '/tin-tuc': newsPage(posts), ...articles(posts) };
    })(),
    outcome: 'passed',
    gaps: [],
    details: states(P, P, P, N),
  },
  {
    name: 'one quarter is missing',
    portal: { '/': home(), '/tin-tuc': newsPage(ALL.slice(0, 3)), ...articles(OTHER), ...BARE },
    outcome: 'partial',
    credit: 2 / 3,
    gaps: ['missing-periods'],
    details: states(M, P, P, N),
  },
  {
    name: 'a quarter is due fifteen days after its end, not on the fourteenth',
    asOf: '2022-10-14',
    portal: { '/': home(), '/tin-tuc': newsPage(ALL.slice(1)) },
    outcome: 'passed',
    details: states(P, P, N, N),
  },
  {
    name: 'on the fifteenth it is',
    asOf: '2022-10-15',
    portal: { '/': home(), '/tin-tuc': newsPage(ALL.slice(1)), ...articles(OTHER), ...BARE },
    outcome: 'partial',
    credit: 2 / 3,
    details: states(P, P, M, N),
  },
  {
    name: 'published before it is due',
    asOf: '2022-04-10',
    portal: { '/': home(), '/tin-tuc': newsPage(ALL.slice(3)) },
    outcome: 'inapplicable',
    details: states(N, N, N, N),
  },
  {
    name: 'plans, orders, calendars and other reports of the quarter are no results',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        OTHER[0]!,
        post('/tin/1.html', '05/10/2022', 'Kế hoạch giải quyết hồ sơ thủ tục hành chính quý III năm 2022'),
        post('/tin/2.html', '05/07/2022', 'Lịch tiếp công dân quý II năm 2022'),
        post('/tin/3.html', '02/07/2022', 'Báo cáo công tác khoa học quý II năm 2022'),
        post('/tin/4.html', '05/04/2022', 'Đôn đốc báo cáo kết quả giải quyết thủ tục hành chính quý I năm 2022'),
      ]),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['no-results'],
    details: states(M, M, M, N),
  },
  {
    name: 'a report counts for the quarter it names, not for the one it was posted in; the other one is still ahead',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post(
          '/tin/1.html',
          '05/07/2022',
          'Kết quả giải quyết TTHC quý I, nhiệm vụ trọng tâm quý II năm 2022 trong giải quyết hồ sơ',
        ),
        OTHER[2]!,
      ]),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    credit: 1 / 3,
    details: states(P, M, M, N),
  },
  {
    name: 'a report of six months does not stand for its quarters',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        Q('III', '05/10/2022'),
        post('/tin/6.html', '05/07/2022', 'Kết quả giải quyết TTHC 6 tháng đầu năm 2022'),
        OTHER[2]!,
      ]),
      '/tin/6.html': article(
        post('', '05/07/2022', 'Kết quả giải quyết TTHC 6 tháng đầu năm 2022'),
        '<p>Sáu tháng đầu năm 2022 tiếp nhận 812 hồ sơ, giải quyết 800 hồ sơ.</p>',
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    credit: 1 / 3,
    details: states(M, M, P, N),
  },
  {
    name: 'it does where it gives their figures',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        Q('III', '05/10/2022'),
        post('/tin/6.html', '05/07/2022', 'Kết quả giải quyết TTHC 6 tháng đầu năm 2022'),
        OTHER[2]!,
      ]),
      '/tin/6.html': article(
        post('', '05/07/2022', 'Kết quả giải quyết TTHC 6 tháng đầu năm 2022'),
        table([
          ['Quý I', '400', '396'],
          ['Quý II', '412', '404'],
        ]),
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'three months make a quarter',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        Q('III', '05/10/2022'),
        post('/tin/t6.html', '04/07/2022', 'Tình hình giải quyết hồ sơ tháng 6/2022'),
        post('/tin/t45.html', '04/06/2022', 'Tình hình giải quyết hồ sơ tháng 4, 5 năm 2022'),
        post('/tin/t2.html', '04/03/2022', 'Tình hình giải quyết hồ sơ tháng 02/2022'),
        post('/tin/t1.html', '04/02/2022', 'Tình hình giải quyết hồ sơ tháng 01/2022'),
      ]),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    details: states(M, P, P, N),
  },
  {
    name: 'a table on a standing page, its year in the heading',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        `<h2>Năm 2022</h2>${table([
          ['Quý I', '320', '318'],
          ['Quý II', '340', '339'],
          ['Quý III', '298', '298'],
        ])}`,
      ),
    },
    outcome: 'passed',
    details: {
      periods: [
        { period: '2022-Q1', state: P, url: `${PORTAL}/ket-qua` },
        { period: '2022-Q2', state: P, url: `${PORTAL}/ket-qua` },
        { period: '2022-Q3', state: P, url: `${PORTAL}/ket-qua` },
        { period: '2022-Q4', state: N, url: null },
      ],
    },
  },
  {
    name: 'rows without figures are no results',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        `<h2>Năm 2022</h2>${table([
          ['Quý I', '320', '318'],
          ['Quý II', '', ''],
          ['Quý III', 'Đang cập nhật', ''],
        ])}`,
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    credit: 1 / 3,
    details: states(P, M, M, N),
  },
  {
    name: 'files whose words name the quarter',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<ul><li><a href="/tep/a.pdf">Quý I/2022</a></li><li><a href="/tep/b.pdf">Báo cáo Q2/2022</a></li><li><a href="/tep/BC-quy-III-2022.pdf">Tải về</a></li></ul>',
      ),
      '/tep/a.pdf': FILE,
      '/tep/b.pdf': { status: 500 },
      '/tep/BC-quy-III-2022.pdf': FILE,
    },
    outcome: 'passed',
    details: {
      periods: [
        { period: '2022-Q1', url: `${PORTAL}/tep/a.pdf` },
        { period: '2022-Q2', url: `${PORTAL}/tep/b.pdf` },
        { period: '2022-Q3', url: `${PORTAL}/tep/BC-quy-III-2022.pdf` },
        { period: '2022-Q4', state: N },
      ],
    },
  },
  {
    name: 'files that are gone, one of them still under another address',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<ul><li><a href="/tep/a.pdf">Quý I/2022</a></li><li><a href="/tep/b.pdf">Quý II/2022</a></li><li><a href="/tep/c.pdf">Quý III/2022</a></li><li><a href="/tep/a-2.pdf">Quý I/2022 (bản ký)</a></li></ul>',
      ),
      '/tep/a-2.pdf': FILE,
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    credit: 1 / 3,
    gaps: ['missing-periods', 'lost-files'],
    details: {
      periods: [
        { period: '2022-Q1', state: P, url: `${PORTAL}/tep/a-2.pdf` },
        { period: '2022-Q2', state: M, url: null },
        { period: '2022-Q3', state: M, url: null },
        { period: '2022-Q4', state: N },
      ],
    },
  },
  {
    name: 'a file that is gone, led to twice, its own name without a year',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<div><a href="/tep/bc-quy-1.pdf">Báo cáo quý I năm 2022</a> <a href="/tep/bc-quy-1.pdf">Tải xuống</a></div><div><a href="/tep/bc-quy-2.pdf">Báo cáo quý II năm 2022</a> <a href="/tep/bc-quy-2.pdf">Tải xuống</a></div><div><a href="/tep/bc-quy-3.pdf">Báo cáo quý III năm 2022</a> <a href="/tep/bc-quy-3.pdf">Tải xuống</a></div>',
      ),
      '/tep/bc-quy-1.pdf': FILE,
      '/tep/bc-quy-2.pdf': FILE,
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    credit: 2 / 3,
    gaps: ['missing-periods', 'lost-files'],
    details: {
      periods: [
        { period: '2022-Q1', state: P },
        { period: '2022-Q2', state: P },
        { period: '2022-Q3', state: M, url: null },
        { period: '2022-Q4', state: N },
      ],
    },
  },
  {
    name: 'a file that is there, and nothing gives its year',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<div><a href="/tep/bc-quy-1.pdf">Báo cáo quý I năm 2022</a></div><div><a href="/tep/bc-quy-2.pdf">Báo cáo quý II năm 2022</a></div><div><a href="/tep/bc-quy-3.pdf">Tải xuống</a></div>',
      ),
      '/tep/bc-quy-1.pdf': FILE,
      '/tep/bc-quy-2.pdf': FILE,
      '/tep/bc-quy-3.pdf': FILE,
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'cantTell',
  },
  {
    name: 'rows of a list of documents whose files are gone',
    portal: {
      '/': home('', [...MENU, ['Văn bản', '/van-ban']]),
      '/tin-tuc': newsPage(OTHER),
      '/van-ban': page(
        'Văn bản',
        `<h1>Văn bản</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>301/BC-SKHCN</td><td>05/10/2022</td><td><a href="/vb/301.pdf">Báo cáo kết quả giải quyết TTHC quý III/2022</a></td></tr><tr><td>207/BC-SKHCN</td><td>04/07/2022</td><td><a href="/vb/207.pdf">Báo cáo tình hình giải quyết TTHC quý II năm 2022</a></td></tr></table>`,
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'failed',
    gaps: ['no-results', 'lost-files'],
  },
  {
    name: 'rows of a list of documents',
    portal: {
      '/': home('', [...MENU, ['Văn bản', '/van-ban']]),
      '/tin-tuc': newsPage(OTHER),
      '/van-ban': page(
        'Văn bản',
        `<h1>Văn bản</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>301/BC-SKHCN</td><td>05/10/2022</td><td><a href="/vb/301">Báo cáo kết quả giải quyết TTHC quý III/2022</a></td></tr><tr><td>207/BC-SKHCN</td><td>04/07/2022</td><td><a href="/vb/207">Báo cáo tình hình giải quyết TTHC quý II năm 2022</a></td></tr><tr><td>206/SKHCN-VP</td><td>01/07/2022</td><td>V/v báo cáo kết quả giải quyết TTHC quý I năm 2022</td></tr><tr><td>120/KH-SKHCN</td><td>04/04/2022</td><td>Kế hoạch giải quyết hồ sơ quý I năm 2022</td></tr></table>`,
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    credit: 2 / 3,
    details: {
      periods: [
        { period: '2022-Q1', state: M, url: null },
        { period: '2022-Q2', state: P, url: `${PORTAL}/vb/207` },
        { period: '2022-Q3', state: P, url: `${PORTAL}/vb/301` },
        { period: '2022-Q4', state: N },
      ],
    },
  },
  {
    name: 'the topic’s own page is empty',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own('<p>Nội dung đang được cập nhật.</p>', 'Kết quả giải quyết TTHC quý I/2022'),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'failed',
  },
  {
    name: 'the year is left out: the day of posting tells',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post('/tin/3.html', '05/10/2022', 'Công khai kết quả giải quyết hồ sơ quý III'),
        post('/tin/2.html', '24/06/2022', 'Công khai kết quả giải quyết hồ sơ quý II'),
        post('/tin/1.html', '05/04/2022', 'Công khai kết quả giải quyết hồ sơ quý I'),
        post('/tin/0.html', '06/01/2022', 'Công khai kết quả giải quyết hồ sơ quý IV'),
      ]),
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'no year and no day',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<ul><li><a href="/tep/a.pdf">Quý I</a></li><li><a href="/tep/b.pdf">Quý II</a></li><li><a href="/tep/c.pdf">Quý III</a></li></ul>',
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'cantTell',
    details: states(M, M, M, N),
  },
  {
    name: 'no year and no day, of a quarter that has its report',
    asOf: '2022-08-20',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage([post('/tin/2.html', '24/06/2022', 'Công khai kết quả giải quyết hồ sơ quý II'), ...OTHER]),
      '/tin/2.html': article(post('/tin/2.html', '24/06/2022', 'Công khai kết quả giải quyết hồ sơ quý II')),
      '/ket-qua': own('<ul><li><a href="/tep/b.pdf">Quý II</a></li></ul>'),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'partial',
    details: states(M, P, N, N),
  },
  {
    name: 'last year’s results are not this year’s',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<ul><li><a href="/tep/a.pdf">Quý I/2021</a></li><li><a href="/tep/b.pdf">Quý II/2021</a></li></ul>',
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'failed',
    gaps: ['no-results'],
  },
  {
    name: 'the page of the list that may hold the rest could not be read',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(ALL.slice(0, 3), pager(['/tin-tuc', '/tin-tuc?page=2'], 1)),
      '/tin-tuc?page=2': { error: 'timeout' },
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'cantTell',
  },
  {
    name: 'the rest of the news appears only by a script',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage(ALL.slice(0, 3), '<p><a href="javascript:void(0)" onclick="more()">Xem thêm</a></p>'),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'cantTell',
    details: states(M, P, P, N),
  },
  {
    name: 'titles in pictures alone, days in addresses',
    asOf: '2022-04-20',
    portal: {
      '/': home(),
      '/tin-tuc': page(
        'Tin tức',
        `<h1>Tin tức</h1><ul class="list"><li><a href="/2022/04/05/a.html"><img src="/a.jpg" width="300" height="200" alt="Kết quả giải quyết thủ tục hành chính quý I năm 2022"></a></li><li><a href="/2022/03/11/b.html"><img src="/b.jpg" width="300" height="200" alt="${OTHER[0]!.title}"></a></li><li><a href="/2022/02/10/c.html"><img src="/c.jpg" width="300" height="200" alt="${OTHER[1]!.title}"></a></li></ul>`,
      ),
    },
    outcome: 'cantTell',
  },
  {
    name: 'by month',
    params: { period: 'month' },
    asOf: '2022-03-20',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        post('/tin/t2.html', '04/03/2022', 'Tình hình tiếp nhận, giải quyết hồ sơ tháng 02/2022'),
        post('/tin/t1.html', '04/02/2022', 'Tình hình tiếp nhận, giải quyết hồ sơ tháng 01/2022'),
        OTHER[2]!,
      ]),
    },
    outcome: 'passed',
  },
  {
    name: 'the state of the one-stop unit, told in an article that is near the topic',
    portal: {
      '/': home(),
      '/tin-tuc': newsPage([
        ...ALL.slice(0, 3),
        post('/tin/mot-cua.html', '06/04/2022', 'Bộ phận Một cửa của Sở trong quý I năm 2022'),
      ]),
      '/tin/mot-cua.html': article(
        post(
          '',
          '06/04/2022',
          'Bộ phận Một cửa của Sở trong quý I năm 2022',
          'Tình hình tiếp nhận và giải quyết hồ sơ thủ tục hành chính có nhiều chuyển biến so với cùng kỳ.',
        ),
      ),
      ...articles(OTHER),
      ...BARE,
    },
    outcome: 'passed',
    details: states(P, P, P, N),
  },
  {
    name: 'no news, no page, no list',
    portal: {
      '/': home(PROSE, MENU.slice(0, 2)),
      '/gioi-thieu': page('Giới thiệu', `<h1>Giới thiệu</h1><p>${PROSE}</p>`),
    },
    outcome: 'failed',
  },
  {
    name: 'a row with its day and, on the same page, the link alone: the year is known',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage(OTHER),
      '/ket-qua': own(
        '<ul class="list"><li><a href="/bc/3.html">Kết quả giải quyết hồ sơ TTHC Q.III/2022</a> <i>(07.10.2022)</i></li><li><a href="/bc/2.html">Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm</a> <i>(06.07.2022)</i></li><li><a href="/bc/1.html">Kết quả giải quyết thủ tục hành chính quý I năm 2022</a> <i>(08.04.2022)</i></li></ul>',
      ),
      ...articles([
        post('/bc/3.html', '07/10/2022', 'Kết quả giải quyết hồ sơ TTHC Q.III/2022'),
        post('/bc/2.html', '06/07/2022', 'Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm'),
        post('/bc/1.html', '08/04/2022', 'Kết quả giải quyết thủ tục hành chính quý I năm 2022'),
        ...OTHER,
      ]),
      ...BARE,
    },
    outcome: 'partial',
    credit: 2 / 3,
    gaps: ['missing-periods'],
    details: states(P, M, P, N),
  },
  {
    name: 'a report of half a year that gives the quarter’s figures in one short sentence',
    portal: {
      '/': home('', OWN),
      '/tin-tuc': newsPage([
        ALL[0]!,
        post('/tin/h1.html', '06/07/2022', 'Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm 2022'),
        ALL[3]!,
      ]),
      '/tin/h1.html': article(
        post('/tin/h1.html', '06/07/2022', 'Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm 2022'),
        '<p>Trong đó quý II/2022 tiếp nhận 376 hồ sơ, giải quyết đúng hạn 368.</p>',
      ),
    },
    outcome: 'passed',
    credit: 1,
    details: states(P, P, P, N),
  },
  ...(
    [
      ['long before the quarter ends tells of none', '10/02/2022', 'failed'],
      ['in the quarter’s last weeks tells of it', '25/03/2022', 'passed'],
      ['after it tells of it', '08/04/2022', 'passed'],
    ] as const
  ).map(([name, date, outcome]): CheckCase => ({
    name: `what was posted ${name}`,
    portal: {
      '/': home(),
      ...BARE,
      '/tin-tuc': newsPage([
        post('/tin/q.html', date, 'Công khai kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022'),
        ...OTHER,
      ]),
      '/tin/q.html': article(
        post('/tin/q.html', date, 'Công khai kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022'),
      ),
      ...articles(OTHER),
    },
    asOf: '2022-05-10',
    outcome,
  })),
  ...(
    [
      ['in the month', '27/01/2022', 'passed'],
      ['before it began', '30/12/2021', 'failed'],
    ] as const
  ).map(([name, date, outcome]): CheckCase => ({
    name: `a month’s figures posted ${name}`,
    params: { topic: 'dossier-results', period: 'month' },
    portal: {
      '/': home(),
      ...BARE,
      '/tin-tuc': newsPage([
        post('/tin/q.html', date, 'Kết quả giải quyết hồ sơ thủ tục hành chính tháng 01/2022'),
        ...OTHER,
      ]),
      '/tin/q.html': article(post('/tin/q.html', date, 'Kết quả giải quyết hồ sơ thủ tục hành chính tháng 01/2022')),
      ...articles(OTHER),
    },
    asOf: '2022-02-20',
    outcome,
  })),
];

testCheck({
  check: periodicResults,
  messages: periodicMessages,
  params: { topic: 'dossier-results', period: 'quarter' },
  cases,
});
