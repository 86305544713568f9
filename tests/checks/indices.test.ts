import { indices } from '../../lib/checks/indices.ts';
import { indicesMessages } from '../../lib/checks/indices.messages.ts';
import { attach, pdf } from '../support/attachments.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';
import type { PortalFixture } from '../support/portal-fixture.ts';

const MENU: readonly (readonly [words: string, path: string])[] = [
  ['Trang chủ', '/'],
  ['Giới thiệu', '/gioi-thieu'],
  ['Tin tức', '/tin-tuc'],
  ['Cải cách hành chính', '/cchc'],
  ['Văn bản', '/van-ban'],
];
const WITH_COLUMN = [...MENU, ['Chỉ số CCHC', '/chi-so']] as const;
const PROSE =
  'Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng chuyên môn tiếp tục nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn.';

function page(title: string, main: string, menu: readonly (readonly [string, string])[] = MENU): string {
  const links = menu.map(([words, path]) => `<li><a href="${path}">${words}</a></li>`).join('');
  return `<!doctype html><html><head><title>${title} | Sở Khoa học và Công nghệ</title></head><body><div id="header">Sở Khoa học và Công nghệ tỉnh Nghệ An</div><div class="menu"><ul>${links}</ul></div>
<div id="content">${main}</div><div id="footer">© 2022 Sở Khoa học và Công nghệ</div></body></html>`;
}

type Item = readonly [path: string, title: string, date: string];
const list = (heading: string, items: readonly Item[]): string =>
  page(
    heading,
    `<h1>${heading}</h1><ul>${items.map(([path, title, date]) => `<li><a href="${path}">${title}</a> <span>(${date})</span></li>`).join('')}</ul>`,
  );
const article = (title: string, text: string, date = '20/05/2022'): string =>
  page(title, `<h1>${title}</h1><p>Ngày đăng: ${date}</p><p>${PROSE}</p><p>${text}</p><p>${PROSE}</p>`);

const portal = (pages: PortalFixture, menu: readonly (readonly [string, string])[] = MENU): PortalFixture => ({
  '/': page('Cổng thông tin', `<h2>Giới thiệu chung</h2><p>${PROSE}</p>`, menu),
  '/gioi-thieu': page('Giới thiệu', `<h1>Giới thiệu</h1><p>${PROSE}</p>`),
  '/tin-tuc': list('Tin tức', [['/tin/0', 'Hội nghị tập huấn nghiệp vụ quản lý khoa học', '12/10/2022']]),
  '/tin/0': article('Hội nghị tập huấn nghiệp vụ quản lý khoa học', 'Hội nghị diễn ra trong một ngày.', '12/10/2022'),
  '/cchc': list('Cải cách hành chính', [['/cchc/0', 'Kiểm tra công tác cải cách hành chính tại đơn vị', '11/10/2022']]),
  '/cchc/0': article('Kiểm tra công tác cải cách hành chính tại đơn vị', 'Đoàn kiểm tra làm việc.', '11/10/2022'),
  '/van-ban': page('Văn bản', `<h1>Văn bản</h1><p>${PROSE}</p>`),
  ...pages,
});
/** One article of the column on reform. */
const told = (title: string, text: string, date = '20/05/2022'): PortalFixture =>
  portal({
    '/cchc': list('Cải cách hành chính', [
      ['/cchc/0', 'Kiểm tra công tác cải cách hành chính tại đơn vị', '11/10/2022'],
      ['/cchc/1', title, date],
    ]),
    '/cchc/1': article(title, text, date),
  });
const detail = (index: string, state: string, year: number | null, value: number | null, rank: number | null) => ({
  index,
  state,
  year,
  value,
  rank,
});
const PAPI = { indices: ['PAPI'] };
const URL = 'https://portal.test';

const REPORT = attach(
  'kq.pdf',
  await pdf([['KẾT QUẢ CHỈ SỐ NĂM 2021', 'PAPI năm 2021 của tỉnh Nghệ An đạt 44,06 điểm, xếp thứ 12/63.']]),
);
/** A post that leaves it to its file. */
const inFile = (title: string, words: string, body = REPORT): PortalFixture => ({
  ...told(title, `Kết quả chi tiết trong tệp: <a href="/tep/kq.pdf">${words}</a>`),
  '/tep/kq.pdf': body,
});

const SCAN = attach('quet.pdf', await pdf([[{ scan: true }]]));
/** Among the posts of the column on reform a link that leads straight to a file. */
const fileAmongPosts = (words: string, file: PortalFixture[string]): PortalFixture =>
  portal({
    '/cchc': list('Cải cách hành chính', [
      ['/cchc/0', 'Kiểm tra công tác cải cách hành chính tại đơn vị', '11/10/2022'],
      ['/tep/qd.pdf', words, '20/05/2022'],
    ]),
    '/tep/qd.pdf': file,
  });
/** The page of the indices, with files alone. */
const filesOfIndices = (words: string, file: PortalFixture[string]): PortalFixture =>
  portal(
    {
      '/chi-so': page('Chỉ số CCHC', `<h1>Chỉ số CCHC</h1><p><a href="/tep/qd.pdf">${words}</a></p>`, WITH_COLUMN),
      '/tep/qd.pdf': file,
    },
    WITH_COLUMN,
  );

const CASES: readonly CheckCase[] = [
  {
    name: 'a file among the posts of the column on reform',
    portal: fileAmongPosts('Công bố chỉ số PAPI năm 2021', REPORT),
    params: PAPI,
    outcome: 'passed',
    details: { indices: [detail('PAPI', 'current', 2021, 44.06, 12)] },
  },
  {
    name: 'a file alone on the page of the column on reform',
    portal: portal({
      '/cchc': page(
        'Cải cách hành chính',
        '<h1>Cải cách hành chính</h1><p><a href="/tep/qd.pdf">Kết quả chỉ số PAPI năm 2021</a></p>',
      ),
      '/tep/qd.pdf': REPORT,
    }),
    params: PAPI,
    outcome: 'passed',
  },
  ...(
    [
      ['among the posts, of the due year', fileAmongPosts('Quyết định công bố chỉ số PAPI năm 2021', SCAN), 'cantTell'],
      ['among the posts, of no year', fileAmongPosts('Báo cáo chỉ số PAPI', SCAN), 'cantTell'],
      ['among the posts, of an older year', fileAmongPosts('Quyết định công bố chỉ số PAPI năm 2019', SCAN), 'failed'],
      ['among the posts, to begin measuring', fileAmongPosts('V/v triển khai đo lường chỉ số PAPI', SCAN), 'failed'],
      ['among the posts, its name alone', fileAmongPosts('Chỉ số PAPI năm 2021', SCAN), 'cantTell'],
      ['among the posts, a plan', fileAmongPosts('Kế hoạch nâng cao chỉ số PAPI năm 2021', SCAN), 'failed'],
      ['among the posts, of another index', fileAmongPosts('Công bố chỉ số PCI năm 2021', SCAN), 'failed'],
      ['among the posts, gone', fileAmongPosts('Công bố chỉ số PAPI năm 2021', { status: 404 }), 'failed'],
      ['among the posts, failing', fileAmongPosts('Công bố chỉ số PAPI năm 2021', { status: 500 }), 'cantTell'],
      ['on the page of the indices, of the due year', filesOfIndices('Quyết định năm 2021', SCAN), 'cantTell'],
      ['on the page of the indices, of an older year', filesOfIndices('Quyết định năm 2018', SCAN), 'failed'],
    ] as const
  ).map(([name, pages, outcome]): CheckCase => ({
    name: `a file nobody can read ${name}`,
    portal: pages,
    params: PAPI,
    outcome,
  })),
  ...(
    [
      ['Công bố chỉ số PAPI năm 2021', 'tải về'],
      ['Công bố chỉ số PAPI', 'Báo cáo năm 2021'],
      ['Kết quả PAPI năm 2021 của các tỉnh, thành phố', 'Kết quả PAPI 2021 của tỉnh Nghệ An'],
    ] as const
  ).map(([title, words]): CheckCase => ({
    name: `told by the file of a post: ${title} (${words})`,
    portal: inFile(title, words),
    params: PAPI,
    outcome: 'passed',
    details: { indices: [detail('PAPI', 'current', 2021, 44.06, 12)] },
  })),
  {
    name: 'a file of a post on something else',
    portal: inFile('Kiểm tra việc chấp hành nội quy cơ quan', 'Biên bản kiểm tra'),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'the file of a post on the index tells of another province',
    portal: inFile(
      'Công bố chỉ số PAPI năm 2021',
      'tải về',
      attach(
        'kq.pdf',
        await pdf([['KẾT QUẢ PAPI NĂM 2021', 'PAPI năm 2021 của tỉnh Quảng Ninh đạt 48,81 điểm, xếp thứ 1.']]),
      ),
    ),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'a headline gives the place in reform, and not the index’s name',
    portal: told('Sở KH&CN xếp thứ 3 toàn tỉnh về CCHC năm 2021', 'Đây là năm thứ hai Sở giữ vững vị trí này.'),
    params: { indices: ['PAR INDEX'] },
    outcome: 'passed',
    details: { indices: [detail('PAR INDEX', 'current', 2021, null, 3)] },
  },
  {
    name: 'look-alike: the place in a contest on reform',
    portal: told('Sở KH&CN xếp thứ 3 cuộc thi viết về cải cách hành chính năm 2021', 'Cuộc thi có nhiều bài dự thi.'),
    params: { indices: ['PAR INDEX'] },
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'look-alike: a district’s place in reform',
    portal: told('Huyện Yên Thành xếp thứ 3 về CCHC năm 2021', 'Huyện có nhiều cách làm hay trong năm qua.'),
    params: { indices: ['PAR INDEX'] },
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'a page of the indices with a table',
    portal: portal(
      {
        '/chi-so': page(
          'Chỉ số CCHC',
          `<h1>Chỉ số CCHC</h1><table><tr><th>Chỉ số</th><th>Năm</th><th>Điểm</th><th>Xếp hạng</th></tr><tr><td>PAR INDEX</td><td>2021</td><td>87,04</td><td>18</td></tr><tr><td>SIPAS</td><td>2021</td><td>85,1</td><td>33</td></tr></table>`,
        ),
      },
      WITH_COLUMN,
    ),
    params: { indices: ['PAR INDEX', 'SIPAS'] },
    outcome: 'passed',
    credit: 1,
    details: {
      indices: [
        { ...detail('PAR INDEX', 'current', 2021, 87.04, 18), url: `${URL}/chi-so` },
        { ...detail('SIPAS', 'current', 2021, 85.1, 33), url: `${URL}/chi-so` },
      ],
    },
    atMostPages: 2,
  },
  {
    name: 'a column on the indices with an article for each year',
    portal: portal(
      {
        '/chi-so': list('Chỉ số CCHC', [
          ['/cs/2', 'Chỉ số PAPI năm 2021: tỉnh tăng ba bậc', '12/05/2022'],
          ['/cs/1', 'Chỉ số PAPI năm 2020 của tỉnh', '12/05/2021'],
        ]),
        '/cs/2': article(
          'Chỉ số PAPI năm 2021: tỉnh tăng ba bậc',
          'Nghệ An đạt 42,1 điểm, xếp thứ 15/63, tăng 3 bậc so với năm 2020.',
        ),
        '/cs/1': article('Chỉ số PAPI năm 2020 của tỉnh', 'Nghệ An đạt 40,2 điểm, xếp thứ 18/63.', '12/05/2021'),
      },
      WITH_COLUMN,
    ),
    params: PAPI,
    outcome: 'passed',
    details: { indices: [{ ...detail('PAPI', 'current', 2021, 42.1, 15), url: `${URL}/cs/2` }] },
  },
  {
    name: 'an article of the column on reform',
    portal: told('Công bố chỉ số PAPI năm 2021', 'Tỉnh Nghệ An đạt 42,1 điểm, đứng thứ 15.'),
    params: PAPI,
    outcome: 'passed',
    details: { indices: [detail('PAPI', 'current', 2021, 42.1, 15)] },
  },
  {
    name: 'only the year before',
    portal: told('Công bố chỉ số PAPI năm 2020', 'Tỉnh Nghệ An đạt 40,2 điểm, đứng thứ 18.', '20/01/2022'),
    params: PAPI,
    outcome: 'partial',
    credit: 0.5,
    gaps: ['stale-index'],
    details: { indices: [detail('PAPI', 'stale', 2020, 40.2, 18)] },
  },
  {
    name: 'one of two',
    portal: told('Công bố chỉ số PAPI năm 2021', 'Tỉnh Nghệ An xếp thứ 15/63.'),
    params: { indices: ['PAPI', 'PCI'] },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['index-missing'],
    details: {
      indices: [
        detail('PAPI', 'current', 2021, null, 15),
        { ...detail('PCI', 'missing', null, null, null), url: null },
      ],
    },
  },
  {
    name: 'a target alone',
    portal: told('Giải pháp nâng cao chỉ số PAPI', 'Phấn đấu PAPI năm 2021 vào nhóm đầu, đạt 44 điểm.'),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-only-target'],
  },
  {
    name: 'a score without a year',
    portal: told('Chỉ số PAPI của tỉnh được công bố', 'Tỉnh Nghệ An đạt 42,1 điểm, xếp thứ 15/63.'),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-without-year'],
  },
  {
    name: 'another province’s rank',
    portal: told('Quảng Ninh dẫn đầu PAPI năm 2021', 'Quảng Ninh đạt 48,81 điểm.'),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'a table of all provinces: this one’s row',
    portal: told(
      'Bảng xếp hạng PAPI năm 2021',
      '</p><table><tr><th>Xếp hạng</th><th>Tỉnh, thành phố</th><th>Điểm số</th></tr><tr><td>1</td><td>Thừa Thiên Huế</td><td>48,06</td></tr><tr><td>2</td><td>Bình Dương</td><td>47,18</td></tr><tr><td>15</td><td>Nghệ An</td><td>42,10</td></tr></table><p>',
    ),
    params: PAPI,
    outcome: 'passed',
    details: { indices: [detail('PAPI', 'current', 2021, 42.1, 15)] },
  },
  {
    name: 'PCI of a hospital and of payment cards',
    portal: told(
      'Kỹ thuật can thiệp mạch vành PCI năm 2021',
      'Bệnh viện can thiệp PCI cho 98 bệnh nhân; hệ thống đạt chuẩn PCI DSS năm 2021, 99 điểm.',
    ),
    params: { indices: ['PCI'] },
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'told in the report on the year’s reform',
    portal: told('Tổng kết công tác cải cách hành chính', 'Chỉ số SIPAS năm 2021 của tỉnh đạt 85,1%, xếp thứ 33/63.'),
    params: { indices: ['SIPAS'] },
    outcome: 'passed',
    details: { indices: [detail('SIPAS', 'current', 2021, 85.1, 33)] },
  },
  {
    name: 'an article posted after the audit date',
    portal: told('Công bố chỉ số PAPI năm 2021', 'Tỉnh Nghệ An đạt 42,1 điểm.', '20/12/2022'),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  {
    name: 'a page of the indices that failed',
    portal: portal({ '/chi-so': { status: 500 } }, WITH_COLUMN),
    params: PAPI,
    outcome: 'cantTell',
  },
  {
    name: 'an article on the index that failed',
    portal: { ...told('Công bố chỉ số PAPI năm 2021', ''), '/cchc/1': { status: 500 } },
    params: PAPI,
    outcome: 'cantTell',
  },
  {
    name: 'the department’s rank in its province',
    portal: told(
      'Kết quả DDCI năm 2021',
      'Sở Công Thương đứng đầu với 85,2 điểm; Sở Khoa học và Công nghệ xếp thứ 5 với 82,1 điểm.',
    ),
    params: { indices: ['DDCI'] },
    outcome: 'passed',
    details: { indices: [detail('DDCI', 'current', 2021, 82.1, 5)] },
  },
  {
    name: 'long entries of the menu, each an index by another name',
    portal: portal(
      {
        '/cs/1': page(
          'ICT',
          `<h2>Công bố Chỉ số sẵn sàng ứng dụng công nghệ thông tin (ICT Index) năm 2021</h2><p>Năm 2021, chỉ số ICT Index của tỉnh Nghệ An đạt 61,2 điểm, xếp thứ 20.</p>`,
        ),
        '/cs/2': page(
          'DTI',
          `<h2>Công bố Chỉ số DTI năm 2021</h2><p>Chỉ số DTI năm 2021 của tỉnh Nghệ An xếp thứ 25.</p>`,
        ),
      },
      [
        ...MENU,
        ['Công bố Chỉ số sẵn sàng ứng dụng công nghệ thông tin (ICT Index) năm 2021', '/cs/1'],
        ['Công bố Chỉ số DTI năm 2021', '/cs/2'],
      ],
    ),
    params: { indices: ['ICT INDEX', 'DTI'] },
    outcome: 'passed',
    details: {
      indices: [detail('ICT INDEX', 'current', 2021, 61.2, 20), detail('DTI', 'current', 2021, null, 25)],
    },
  },
  {
    name: 'a long entry of the menu for an index, whose page failed',
    portal: portal({ '/cs/2': { status: 500 } }, [...MENU, ['Công bố Chỉ số DTI năm 2021', '/cs/2']]),
    params: { indices: ['DTI'] },
    outcome: 'cantTell',
  },
  {
    name: 'the result stands in a picture, and in its alternative text alone',
    portal: portal(
      {
        '/chi-so': page(
          'Chỉ số CCHC',
          '<h1>Kết quả chỉ số PAPI năm 2021</h1><p><img src="/uploads/papi-2021.jpg" width="800" height="600" alt="PAPI 2021: 42,1 điểm, xếp thứ 20"></p>',
        ),
      },
      WITH_COLUMN,
    ),
    params: PAPI,
    outcome: 'cantTell',
  },
  {
    name: 'a picture under the index of an older year',
    portal: portal(
      {
        '/chi-so': page(
          'Chỉ số CCHC',
          '<h1>Kết quả chỉ số PAPI năm 2018</h1><p><img src="/uploads/papi-2018.jpg" width="800" height="600" alt=""></p>',
        ),
      },
      WITH_COLUMN,
    ),
    params: PAPI,
    outcome: 'failed',
    gaps: ['index-missing'],
  },
  ...(
    [
      ['PCI', 'Huyện Nam Đàn bàn cách nâng cao năng lực cạnh tranh', 'Chỉ số PCI', 64.74, 30],
      ['PAR INDEX', 'Nghệ An bứt phá về cải cách hành chính', 'Chỉ số PAR INDEX', 87.12, 15],
      ['SIPAS', 'Người dân Nghệ An ngày càng hài lòng với cơ quan nhà nước', 'Chỉ số SIPAS', 86.34, 32],
      ['DTI', 'Chuyển đổi số: tỉnh ta đang ở vị trí nào?', 'Chỉ số DTI', 61.2, 24],
      ['PAPI', 'Quản trị công: Nghệ An vào nhóm cao nhất', 'Chỉ số PAPI', 44.74, 6],
    ] as const
  ).map(([index, title, name, value, rank]): CheckCase => ({
    name: `a title on what ${index} measures, without its name`,
    portal: told(
      title,
      `${name} năm 2021 của tỉnh Nghệ An đạt ${String(value).replace('.', ',')} điểm, xếp thứ ${rank}/63.`,
    ),
    params: { indices: [index] },
    outcome: 'passed',
    details: { indices: [detail(index, 'current', 2021, value, rank)] },
  })),
  {
    name: 'a title on where the province stands, behind twenty that are near',
    portal: portal({
      '/cchc': list('Cải cách hành chính', [
        ...Array.from({ length: 20 }, (_, at): Item => [
          `/cchc/gan-${at}`,
          `Nâng cao chất lượng cải cách hành chính đợt ${at + 1}`,
          '10/10/2022',
        ]),
        ['/cchc/1', 'Nghệ An tăng hạng về cải cách hành chính', '20/05/2022'],
      ]),
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, at): [string, string] => [
          `/cchc/gan-${at}`,
          article(
            `Nâng cao chất lượng cải cách hành chính đợt ${at + 1}`,
            'Sở đề nghị các phòng thực hiện.',
            '10/10/2022',
          ),
        ]),
      ),
      '/cchc/1': article(
        'Nghệ An tăng hạng về cải cách hành chính',
        'Chỉ số PAR INDEX năm 2021 của tỉnh Nghệ An đạt 87,12 điểm, xếp thứ 15/63.',
      ),
    }),
    params: { indices: ['PAR INDEX'] },
    outcome: 'passed',
    details: { indices: [detail('PAR INDEX', 'current', 2021, 87.12, 15)] },
  },
  {
    name: 'a title on competition of something else is not opened',
    portal: told('Nâng cao năng lực cạnh tranh của cam Vinh', 'Chỉ số PCI năm 2021 của tỉnh Nghệ An đạt 64,74 điểm.'),
    params: { indices: ['PAPI'] },
    outcome: 'failed',
    gaps: ['index-missing'],
    atMostPages: 5,
  },
  {
    name: 'nothing of all of them',
    portal: portal({}),
    params: { indices: ['PAR INDEX', 'SIPAS'] },
    outcome: 'failed',
    gaps: ['index-missing', 'index-missing'],
  },
];

testCheck({ check: indices, messages: indicesMessages, cases: CASES });
