/** Sơn La, 2022: reports per quarter, articles on policy, and the part on the province's portal. */

import { docx, pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import {
  Site,
  articles,
  cantTell,
  dullPosts,
  failed,
  figures,
  numbers,
  partial,
  passed,
  periods,
  portal,
  type UnseenPortal,
} from './site.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const PLAN = 'sonla-skhcn-2022';

export async function sonLaPortals(): Promise<readonly UnseenPortal[]> {
  return [
    await quarterReports(),
    quarterTable(),
    twiceListed(),
    await headsOfFiles(),
    filledByScript(),
    indicesOfOthers(),
    ...provinceHosts(),
    notDue(),
    monthly(),
  ];
}

const figuresOfQuarter = (got: number, done: number) =>
  `<p>Trong kỳ đã tiếp nhận ${got} hồ sơ thủ tục hành chính; đã giải quyết ${done} hồ sơ, trong đó đúng hạn ${done} hồ sơ, quá hạn 0 hồ sơ; đang giải quyết ${got - done} hồ sơ.</p>`;

/** One page a report; a half-year report without the quarter's figures, nine months with them. */
async function quarterReports(): Promise<UnseenPortal> {
  const site = new Site('sharepoint', NAME);
  site
    .page(
      '/Pages/ho-so.aspx',
      'Tình hình giải quyết hồ sơ',
      '<ul><li><a href="/Lists/HoSo/View_Detail.aspx?ItemID=1">Tình hình tiếp nhận và giải quyết hồ sơ TTHC quý I/2022</a></li><li><a href="/Lists/HoSo/View_Detail.aspx?ItemID=2">Tình hình tiếp nhận và giải quyết hồ sơ TTHC 6 tháng đầu năm 2022</a></li><li><a href="/Lists/HoSo/View_Detail.aspx?ItemID=3">Tình hình tiếp nhận và giải quyết hồ sơ TTHC 9 tháng đầu năm 2022</a></li><li><a href="/Lists/HoSo/View_Detail.aspx?ItemID=4">Tình hình tiếp nhận và giải quyết hồ sơ TTHC quý II/2021</a></li></ul>',
    )
    .page(
      '/Lists/HoSo/View_Detail.aspx?ItemID=1',
      'Tình hình tiếp nhận và giải quyết hồ sơ TTHC quý I/2022',
      figuresOfQuarter(120, 117),
      'hidden',
    )
    .page(
      '/Lists/HoSo/View_Detail.aspx?ItemID=2',
      'Tình hình tiếp nhận và giải quyết hồ sơ TTHC 6 tháng đầu năm 2022',
      figuresOfQuarter(251, 240),
      'hidden',
    )
    .page(
      '/Lists/HoSo/View_Detail.aspx?ItemID=3',
      'Tình hình tiếp nhận và giải quyết hồ sơ TTHC 9 tháng đầu năm 2022',
      '<table><tr><td>Nội dung</td><td>6 tháng</td><td>Quý III</td><td>9 tháng</td></tr><tr><td>Hồ sơ tiếp nhận</td><td>251</td><td>133</td><td>384</td></tr><tr><td>Hồ sơ đã giải quyết</td><td>240</td><td>130</td><td>370</td></tr></table>',
      'hidden',
    )
    .page(
      '/Lists/HoSo/View_Detail.aspx?ItemID=4',
      'Tình hình tiếp nhận và giải quyết hồ sơ TTHC quý II/2021',
      figuresOfQuarter(99, 99),
      'hidden',
    )
    .page(
      '/Pages/van-ban.aspx',
      'Văn bản',
      '<table><tr><th>Số, ký hiệu</th><th>Ngày</th><th>Trích yếu</th></tr><tr><td>61/2018/ND-CP</td><td>23/4/2018</td><td>Nghị định về cơ chế một cửa, một cửa liên thông</td></tr><tr><td>01 /2018/TT-VPCP</td><td>23/11/2018</td><td>Hướng dẫn Nghị định 61</td></tr><tr><td>35/NQ-CP</td><td>16/5/2016</td><td>Nghị quyết về hỗ trợ và phát triển doanh nghiệp</td></tr><tr><td>30/CT - TTg</td><td>30/10/2018</td><td>Chỉ thị về nâng cao hiệu quả giải quyết thủ tục</td></tr><tr><td>45/2016/QĐ-TTg</td><td>19/10/2016</td><td>Quyết định về dịch vụ bưu chính công ích</td></tr><tr><td>3162/QĐ-UBND</td><td>20/12/2020</td><td>Quyết định của UBND tỉnh</td></tr><tr><td>47/KH-UBND</td><td>10/02/2022</td><td>Kế hoạch của UBND tỉnh</td></tr></table>',
    )
    .news('/Pages/tin-tuc.aspx', 'Tin tức', dullPosts('/Pages', 2022, '.aspx'));
  return portal({
    name: 'sonla-sharepoint-quarter-reports',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'dossier-status': partial(
        'Periods: a longer one counts for a quarter only if it gives that quarter’s figures',
        2 / 3,
        periods({
          '2022-Q1': ['published', '/Lists/HoSo/View_Detail.aspx?ItemID=1'],
          '2022-Q2': 'missing',
          '2022-Q3': ['published', '/Lists/HoSo/View_Detail.aspx?ItemID=3'],
          '2022-Q4': 'not-due',
        }),
      ),
      'core-documents': partial(
        'same number, other date is another document',
        6 / 7,
        numbers({
          '61/2018/NĐ-CP': 'cited',
          '01/2018/TT-VPCP': 'cited',
          '35/NQ-CP': 'cited',
          '30/CT-TTg': 'cited',
          '45/2016/QĐ-TTg': 'cited',
          '3162/QĐ-UBND': 'missing',
          '47/KH-UBND': 'cited',
        }),
      ),
    },
  });
}

/** One standing table with a row for each quarter, and another body's. */
function quarterTable(): UnseenPortal {
  const site = new Site('tables', NAME);
  site
    .page(
      '/ketqua.asp',
      'Kết quả giải quyết TTHC năm 2022',
      '<table border="1"><tr><td>Kỳ</td><td>Tiếp nhận</td><td>Đã giải quyết</td><td>Đúng hạn</td></tr><tr><td>Quý 1</td><td>58</td><td>58</td><td>58</td></tr><tr><td>Quý 2</td><td>61</td><td>60</td><td>60</td></tr><tr><td>Quý 3</td><td></td><td></td><td></td></tr><tr><td>Quý 4</td><td></td><td></td><td></td></tr></table>',
    )
    .page(
      '/vanban.asp',
      'Báo cáo của các cơ quan',
      '<p><a href="/vb.asp?id=7">Báo cáo kết quả giải quyết thủ tục hành chính quý III/2022 của Sở Y tế</a></p>',
    )
    .page(
      '/vb.asp?id=7',
      'Báo cáo kết quả giải quyết thủ tục hành chính quý III/2022 của Sở Y tế',
      '<p>SỞ Y TẾ TỈNH SƠN LA</p><p>Sở Y tế đã tiếp nhận 512 hồ sơ, đã giải quyết 500 hồ sơ.</p>',
      'hidden',
    )
    .news('/tin.asp', 'Tin tức', [
      ...dullPosts('/tin.asp?t=', 2022),
      { path: '/tin.asp?t=kyluat', title: 'Tăng cường kỷ luật, kỷ cương, văn hóa công sở', date: '2022-03-03' },
      {
        path: '/tin.asp?t=bcci',
        title: 'Bưu điện tỉnh: nhận hồ sơ, trả kết quả thủ tục hành chính tại nhà',
        date: '2021-11-03',
      },
    ]);
  return portal({
    name: 'sonla-tables-standing-quarters',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    open: ['policy-articles'],
    truth: {
      'dossier-status': partial(
        'A quarter is published with its figures; another body’s report is not the department’s',
        2 / 3,
        periods({
          '2022-Q1': ['published', '/ketqua.asp'],
          '2022-Q2': ['published', '/ketqua.asp'],
          '2022-Q3': 'missing',
          '2022-Q4': 'not-due',
        }),
      ),
      discipline: passed('topic', articles('/tin.asp?t=kyluat')),
    },
  });
}

/** Five articles of reform, each in two sections under two addresses that name one canonical. */
function twiceListed(): UnseenPortal {
  const site = new Site('next', NAME);
  const titles = [
    'Sơn La quyết tâm nâng cao chất lượng cải cách hành chính',
    'Ban hành chính sách mới về cải cách hành chính nhà nước',
    'Chủ tịch UBND tỉnh kiểm tra công tác cải cách hành chính',
    'Tập trung cải cách thể chế, cải cách hành chính trong năm 2022',
    'Hội nghị trực tuyến về công tác cải cách hành chính của tỉnh',
  ];
  const posts = titles.map((title, at) => ({
    path: `/cchc/bai-${at + 1}`,
    title,
    date: `2022-0${at + 2}-11`,
    head: `<link rel="canonical" href="/cchc/bai-${at + 1}">`,
  }));
  site.news('/cchc', 'Cải cách hành chính', posts);
  site.news('/tin-tuc', 'Tin tức', [
    ...posts.map((post) => ({ ...post, path: `${post.path.replace('/cchc', '/tin-tuc')}?from=tin` })),
    ...dullPosts('/tin-tuc', 2022),
  ]);
  return portal({
    name: 'sonla-next-twice-listed',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    open: ['service-centre'],
    truth: {
      'policy-articles': partial('topic: some, fewer than min; an article counts once', 0.5, { found: 5 }),
    },
  });
}

/** Numbers stand only in the heads of files; one row's number is blank; an opened workbook gives quarters. */
async function headsOfFiles(): Promise<UnseenPortal> {
  const site = new Site('dnn', NAME);
  const file = (label: string, path: string) => `<tr><td>${label}</td><td><a href="${path}">Tải về</a></td></tr>`;
  site
    .page(
      '/vanban/tabid/90/Default.aspx',
      'Văn bản - Tài liệu',
      `<table>${[
        file('Nghị định về thực hiện cơ chế một cửa, một cửa liên thông', '/Portals/0/1.pdf'),
        file('Kế hoạch cải cách hành chính nhà nước năm 2022 của UBND tỉnh', '/Portals/0/2.pdf'),
        file('Thông tư hướng dẫn thi hành', '/Portals/0/3.docx'),
        file('Quyết định (chưa có số)', '/Portals/0/4.docx'),
      ].join('')}</table>`,
    )
    .page(
      '/hoso/tabid/91/Default.aspx',
      'Công khai giải quyết hồ sơ',
      '<p><a href="/Portals/0/tong-hop-ho-so-2022.xlsx">Tổng hợp tình hình giải quyết hồ sơ TTHC năm 2022</a></p><p><a href="/Portals/0/bc-q1-2022.pdf">Báo cáo kết quả giải quyết hồ sơ TTHC quý 1 năm 2022</a></p>',
    )
    .news('/tin/tabid/92/Default.aspx', 'Tin tức', dullPosts('/tin/tabid/92/id', 2022));
  site.file(
    '/Portals/0/1.pdf',
    await pdf([
      [
        'CHÍNH PHỦ',
        'Số: 61/2018/NĐ-CP',
        'Hà Nội, ngày 23 tháng 4 năm 2018',
        'NGHỊ ĐỊNH',
        'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
      ],
    ]),
  );
  site.file(
    '/Portals/0/2.pdf',
    await pdf([
      [
        'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'Số: 47/KH-UBND',
        'Sơn La, ngày 10 tháng 02 năm 2022',
        'KẾ HOẠCH',
        'Căn cứ Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của UBND tỉnh;',
      ],
    ]),
  );
  site.file(
    '/Portals/0/3.docx',
    docx([
      {
        table: [
          [
            'VĂN PHÒNG CHÍNH PHỦ\nSố: 01/2018/TT-VPCP',
            'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 23 tháng 11 năm 2018',
          ],
        ],
      },
      'THÔNG TƯ',
    ]),
  );
  site.file(
    '/Portals/0/4.docx',
    docx([
      { table: [['ỦY BAN NHÂN DÂN TỈNH\nSố:       /QĐ-UBND', 'Sơn La, ngày    tháng 12 năm 2021']] },
      'QUYẾT ĐỊNH',
    ]),
  );
  site.file(
    '/Portals/0/tong-hop-ho-so-2022.xlsx',
    workbook([
      {
        name: 'Tong hop',
        rows: [
          ['TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT HỒ SƠ TTHC NĂM 2022'],
          ['Kỳ', 'Tiếp nhận', 'Đã giải quyết', 'Quá hạn'],
          ['Quý II/2022', 77, 75, 0],
          ['Quý III/2022', 81, 80, 0],
        ],
      },
    ]),
  );
  site.file(
    '/Portals/0/bc-q1-2022.pdf',
    await pdf([
      [
        'BÁO CÁO',
        'Kết quả giải quyết hồ sơ thủ tục hành chính quý 1 năm 2022',
        'Tiếp nhận 64 hồ sơ, đã giải quyết 64 hồ sơ, đúng hạn 100%.',
      ],
    ]),
  );
  return portal({
    name: 'sonla-dnn-heads-of-files',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'core-documents': partial(
        'published in an attachment; cited by another one',
        4 / 7,
        numbers({
          '61/2018/NĐ-CP': 'published',
          '01/2018/TT-VPCP': 'published',
          '35/NQ-CP': 'missing',
          '30/CT-TTg': 'missing',
          '45/2016/QĐ-TTg': 'missing',
          '3162/QĐ-UBND': 'cited',
          '47/KH-UBND': 'published',
        }),
      ),
      'dossier-status': passed(
        'periodic-results: every due period',
        periods({ '2022-Q1': 'published', '2022-Q2': 'published', '2022-Q3': 'published', '2022-Q4': 'not-due' }),
      ),
    },
  });
}

/** Lists that a script fills from data addresses: what they hold is unknown without a browser. */
function filledByScript(): UnseenPortal {
  const site = new Site('nuxt', NAME);
  const shell =
    '<div id="danh-sach"></div><script>fetch("/api/van-ban?page=1").then(r=>r.json()).then(fill)</script><noscript>Trình duyệt cần bật JavaScript</noscript>';
  site.link('Văn bản', '/van-ban').link('Tin tức', '/tin-tuc').link('Kết quả giải quyết hồ sơ', '/ket-qua-ho-so');
  const answers = { ...site.build() };
  const empty = (title: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title><script src="/_nuxt/app.js" defer></script></head><body><div id="__nuxt"></div>${shell}</body></html>`;
  answers['/van-ban'] = empty('Văn bản');
  answers['/tin-tuc'] = empty('Tin tức');
  answers['/ket-qua-ho-so'] = empty('Kết quả giải quyết hồ sơ');
  answers['/api/van-ban?page=1'] = { headers: { 'content-type': 'application/json' }, body: '{"items":[]}' };
  const unknown = cantTell('a page that needs a script and was not rendered is unknown');
  return portal({
    name: 'sonla-nuxt-filled-by-script',
    plan: PLAN,
    asOf: '2022-11-20',
    answers,
    open: ['online-service'],
    truth: Object.fromEntries(
      'procedure-updates policy-articles service-centre discipline dossier-status models initiatives indices postal core-documents'
        .split(' ')
        .map((id) => [id, unknown]),
    ),
  });
}

/** Indices of other provinces and ministries, targets, and the province among others. */
function indicesOfOthers(): UnseenPortal {
  const site = new Site('liferay', NAME);
  const at = '/web/skhcn/-/asset_publisher/tin';
  site.news('/web/skhcn/tin', 'Tin tức', [
    ...dullPosts(at, 2022),
    {
      path: `${at}/pci`,
      title: 'Công bố PCI năm 2021',
      date: '2022-04-27',
      lead: 'Quảng Ninh tiếp tục dẫn đầu với 73,02 điểm, Hải Phòng thứ hai với 70,61 điểm.',
      body: '<p>Ở nhóm cuối, tỉnh Sơn La xếp thứ 53 với 61,33 điểm, giảm 2 bậc so với năm 2020.</p>',
    },
    {
      path: `${at}/par`,
      title: 'Chỉ số cải cách hành chính năm 2021 của các bộ',
      date: '2022-05-25',
      lead: 'Bộ Tư pháp dẫn đầu với 91,26%; Hải Phòng đứng đầu các tỉnh với 91,8%.',
    },
    {
      path: `${at}/papi`,
      title: 'Phấn đấu chỉ số PAPI năm 2022 tăng 5 bậc',
      date: '2022-03-01',
      lead: 'Kế hoạch đặt mục tiêu chỉ số PAPI năm 2021 duy trì, năm 2022 đạt 44 điểm, xếp thứ 20.',
    },
    {
      path: `${at}/sipas`,
      title: 'Sơn La: mức độ hài lòng của người dân (SIPAS) năm 2021 đứng thứ 15 toàn quốc',
      date: '2022-05-26',
    },
  ]);
  return portal({
    name: 'sonla-liferay-indices-of-others',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    open: ['policy-articles'],
    truth: {
      indices: partial(
        'Indices: of this province only; a target is not a result; a score or rank',
        0.5,
        figures({
          PCI: { state: 'current', year: 2021, value: 61.33, rank: 53, url: `${at}/pci` },
          'PAR INDEX': { state: 'missing' },
          PAPI: { state: 'missing' },
          SIPAS: { state: 'current', year: 2021, value: null, rank: 15, url: `${at}/sipas` },
        }),
      ),
    },
  });
}

const REFERENCE = [
  ['1.001786', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu của tổ chức khoa học và công nghệ', ''],
  ['1.001747', 'Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ', ''],
  ['2.000079', 'Thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ', ''],
  ['1.000184', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', ''],
  ['2.001525', 'Cấp lại giấy chứng nhận doanh nghiệp khoa học và công nghệ', 'bị bãi bỏ'],
] as const;
const CSV = `mã,tên,tình trạng\n${REFERENCE.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`;

function provinceHosts(): readonly UnseenPortal[] {
  const base = () => {
    const site = new Site('joomla', NAME);
    site.news('/index.php/tin', 'Tin tức', dullPosts('/index.php/tin', 2022));
    return site.build();
  };
  const list = (rows: readonly (readonly [string, string, string])[]) =>
    `<table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th></tr>${rows.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H52</td><td>${name}</td></tr>`).join('')}</table>`;
  const province = (pages: Readonly<Record<string, readonly [string, string]>>, links: string) => {
    const site = new Site('liferay', 'Cổng thông tin điện tử tỉnh Sơn La');
    site.page('/thu-tuc-hanh-chinh', 'Thủ tục hành chính', links);
    for (const [path, [title, main]] of Object.entries(pages)) site.page(path, title, main, 'hidden');
    return site.build();
  };
  const active = REFERENCE.slice(0, 4);
  const others = [
    ['1.012345', 'Cấp giấy phép hoạt động khám bệnh, chữa bệnh', ''],
    ['1.004567', 'Cấp chứng chỉ hành nghề dược', ''],
  ] as const;
  const links =
    '<ul><li><a href="/tthc/so-y-te">Sở Y tế</a></li><li><a href="/tthc/so-khcn">Sở Khoa học và Công nghệ</a></li></ul>';
  const health = {
    '/tthc/so-y-te': [
      'Thủ tục hành chính thuộc thẩm quyền của Sở Y tế',
      list([...others, ['1.000184', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', '']]),
    ],
  } as const;
  const common = { plan: PLAN, asOf: '2022-11-20', procedures: CSV } as const;
  return [
    portal({
      ...common,
      name: 'sonla-province-complete',
      answers: base(),
      province: province(
        {
          ...health,
          '/tthc/so-khcn': ['Thủ tục hành chính thuộc thẩm quyền của Sở Khoa học và Công nghệ', list(active)],
        },
        links,
      ),
      truth: {
        'procedure-set-province': passed('elsewhere: only the department’s part of that host', {
          reference: 4,
          listed: 4,
          coverage: 1,
          missing: [],
          abolishedListed: [],
          unknown: [],
        }),
      },
    }),
    portal({
      ...common,
      name: 'sonla-province-other-department',
      answers: base(),
      province: province(
        {
          ...health,
          '/tthc/so-khcn': [
            'Thủ tục hành chính thuộc thẩm quyền của Sở Khoa học và Công nghệ',
            list([...active.slice(0, 2), REFERENCE[4]]),
          ],
        },
        links,
      ),
      truth: {
        'procedure-set-province': partial(
          'elsewhere: coverage less 0.1 for an abolished one; the other department’s list is not ours',
          0.4,
          { reference: 4, listed: 2, coverage: 0.5, unknown: [] },
        ),
      },
    }),
    portal({
      ...common,
      name: 'sonla-province-nothing-of-ours',
      answers: base(),
      province: province(health, '<ul><li><a href="/tthc/so-y-te">Sở Y tế</a></li></ul>'),
      truth: { 'procedure-set-province': failed('elsewhere: none of the reference listed in the department’s part') },
    }),
    portal({
      ...common,
      name: 'sonla-province-dead',
      answers: base(),
      province: null,
      truth: { 'procedure-set-province': cantTell('elsewhere: host unreachable') },
    }),
    portal({
      ...common,
      name: 'sonla-province-robots',
      answers: base(),
      province: {
        ...province(health, links),
        '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /\n' },
      },
      truth: { 'procedure-set-province': cantTell('unknown is never failed: robots close the host') },
    }),
    portal({
      ...common,
      name: 'sonla-province-none',
      answers: base(),
      truth: { 'procedure-set-province': cantTell('elsewhere: no host configured') },
    }),
  ];
}

/** Fourteen days after the quarter's end: not due, even if published. */
function notDue(): UnseenPortal {
  const site = new Site('drupal', NAME);
  const link = (id: number, label: string) => `<li><a href="/node/${id}">${label}</a></li>`;
  site
    .page(
      '/cong-khai-ho-so',
      'Kết quả giải quyết thủ tục hành chính',
      `<ul>${link(1, 'Số liệu giải quyết hồ sơ thủ tục hành chính từ 01/01/2022 đến 31/3/2022')}${link(2, 'Kết quả giải quyết thủ tục hành chính quý hai năm 2022')}${link(3, 'Kết quả giải quyết thủ tục hành chính quý III-2022')}</ul>`,
    )
    .page(
      '/node/1',
      'Số liệu giải quyết hồ sơ thủ tục hành chính từ 01/01/2022 đến 31/3/2022',
      figuresOfQuarter(50, 50),
      'hidden',
    )
    .page('/node/2', 'Kết quả giải quyết thủ tục hành chính quý hai năm 2022', figuresOfQuarter(60, 59), 'hidden')
    .page('/node/3', 'Kết quả giải quyết thủ tục hành chính quý III-2022', figuresOfQuarter(70, 69), 'hidden')
    .news('/tin', 'Tin tức', dullPosts('/tin', 2022));
  return portal({
    name: 'sonla-drupal-not-due',
    plan: PLAN,
    asOf: '2022-10-14',
    answers: site.build(),
    truth: {
      'dossier-status': passed(
        'Periods: due when graceDays or more after its end; before that not-due even if published',
        periods({
          '2022-Q1': ['published', '/node/1'],
          '2022-Q2': ['published', '/node/2'],
          '2022-Q3': 'not-due',
          '2022-Q4': 'not-due',
        }),
      ),
    },
  });
}

/** Monthly reports name months, general reports of the office name quarters. */
function monthly(): UnseenPortal {
  const site = new Site('webforms', NAME);
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
  site.page(
    '/BaoCao.aspx',
    'Báo cáo',
    `<ul>${months.map((m) => `<li><a href="/BaoCao.aspx?id=${m}">Kết quả giải quyết hồ sơ thủ tục hành chính tháng ${m}/2022</a></li>`).join('')}<li><a href="/BaoCao.aspx?id=91">Báo cáo công tác khoa học và công nghệ quý I năm 2022</a></li><li><a href="/BaoCao.aspx?id=92">Kế hoạch giải quyết hồ sơ tồn đọng quý II năm 2022</a></li></ul>`,
  );
  for (const m of months)
    site.page(
      `/BaoCao.aspx?id=${m}`,
      `Kết quả giải quyết hồ sơ thủ tục hành chính tháng ${m}/2022`,
      figuresOfQuarter(20, 20),
      'hidden',
    );
  site.page(
    '/BaoCao.aspx?id=91',
    'Báo cáo công tác khoa học và công nghệ quý I năm 2022',
    '<p>Trong quý, Sở đã nghiệm thu 4 đề tài và tổ chức 2 hội thảo.</p>',
    'hidden',
  );
  site.page(
    '/BaoCao.aspx?id=92',
    'Kế hoạch giải quyết hồ sơ tồn đọng quý II năm 2022',
    '<p>Các phòng tập trung giải quyết hồ sơ tồn đọng trong quý.</p>',
    'hidden',
  );
  site.news('/TinTuc.aspx', 'Tin tức', dullPosts('/TinTuc.aspx?id=', 2022));
  return portal({
    name: 'sonla-webforms-monthly',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      // first written as failed, by "a report counts for the period it names"; three months of a quarter are that quarter's
      // figures, and the clause asks for no more: the engine's reading stands
      'dossier-status': passed(
        'Periods: results published per period; a plan or a general report is no result',
        periods({ '2022-Q1': 'published', '2022-Q2': 'published', '2022-Q3': 'published', '2022-Q4': 'not-due' }),
      ),
    },
  });
}
