import { site, otherNews, type Blind } from './build.ts';
import { drupal, liferay, nuke, plain, webforms, wordpress } from './looks.ts';

type State = 'published' | 'cited' | 'missing';
const state = (number: string | null, as: State, url: string | null, title?: string) => ({
  number,
  ...(title === undefined ? {} : { title }),
  state: as,
  url,
});

function ninhBinh(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/news/'],
    ['Văn bản chỉ đạo', '/laws/'],
    ['Thủ tục hành chính', '/tthc/'],
    ['Hỏi đáp', '/faq/'],
  ] as const;
  const rest = otherNews('/news/', 2022, '.html');
  const cites = {
    path: '/news/trien-khai-ke-hoach.html',
    title: 'Triển khai kế hoạch cải cách hành chính',
    date: '2022-03-02',
    lead: 'Sở họp triển khai nhiệm vụ.',
    body: '<p>Thực hiện Kế hoạch số 64 / KH – UBND ngày 28/01/2022 của UBND tỉnh Ninh Bình, các phòng đăng ký việc.</p>',
  };
  const built = site(nuke, 'Sở Khoa học và Công nghệ Ninh Bình', menu)
    .column({
      path: '/news/',
      name: 'Tin tức',
      stories: [...rest, cites].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    })
    .raw(
      '/laws/',
      'Văn bản chỉ đạo',
      `<h2>Văn bản chỉ đạo</h2><table class="table table-striped"><thead><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>
<tr><td>76/NQ–CP</td><td>15/07/2021</td><td>Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr>
<tr><td><a href="/laws/detail/chi-thi-23/">23/CT-TTg</a></td><td>02/09/2021</td><td><a href="/laws/detail/chi-thi-23/">Đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính</a></td></tr>
<tr><td>Quyết định số111/QD-UBND</td><td>10-01-2022</td><td>Phê duyệt kế hoạch kiểm tra <a href="/uploads/laws/qd-111.pdf">Tải về</a></td></tr></tbody></table>`,
    )
    .standing(
      '/laws/detail/chi-thi-23/',
      'Chỉ thị số 23/CT-TTg đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính',
      '<p>Số ký hiệu: 23/CT-TTg</p><p>Ngày ban hành: 02/09/2021</p><p>Người ký: Phạm Minh Chính</p><p>Tệp: <a href="/uploads/laws/23-ct-ttg.pdf">23-ct-ttg.pdf</a></p>',
    )
    .raw(
      '/tthc/',
      'Thủ tục hành chính',
      '<ul><li><a href="/tthc/cap-giay.html">Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ</a> (1.001786)</li></ul>',
    )
    .standing(
      '/tthc/cap-giay.html',
      'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ',
      '<p><b>Căn cứ pháp lý:</b> Nghị định số 61 /2018/NĐCP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa.</p><p><b>Thời hạn:</b> 10 ngày</p>',
    )
    .standing(
      '/faq/',
      'Hỏi đáp',
      '<p><b>Hỏi:</b> Tôi muốn gửi hồ sơ qua bưu điện?</p><p><b>Đáp:</b> Theo Quyet dinh so 45/2016/QD-TTg ngay 19/10/2016 cua Thu tuong Chinh phu, ong ba co the gui qua buu dien.</p>',
    )
    .home(rest.slice(0, 2));
  const documents = [
    { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' },
    { number: '23/CT-TTg', date: '2021-09-02', issuer: 'Thủ tướng Chính phủ' },
    { number: '111/QĐ-UBND', date: '2022-01-10', issuer: 'UBND tỉnh Ninh Bình' },
    { number: '64/KH-UBND', date: '2022-01-28', issuer: 'UBND tỉnh Ninh Bình' },
    { number: '61/2018/NĐ-CP', date: '2018-04-23', issuer: 'Chính phủ' },
    { number: '45/2016/QĐ-TTg', date: '2016-10-19', issuer: 'Thủ tướng Chính phủ' },
  ];
  const found = [
    state('76/NQ-CP', 'cited', '/laws/'),
    state('23/CT-TTg', 'published', '/laws/detail/chi-thi-23/'),
    state('111/QĐ-UBND', 'published', '/uploads/laws/qd-111.pdf'),
    state('64/KH-UBND', 'cited', cites.path),
    state('61/2018/NĐ-CP', 'cited', '/tthc/cap-giay.html'),
    state('45/2016/QĐ-TTg', 'cited', '/faq/'),
  ];
  return {
    name: 'ninh-binh',
    trap: 'Every way of writing a number, each in a place of its own: row, attachment, article, legal basis, question',
    province: 'Ninh Bình',
    department: 'Sở Khoa học và Công nghệ Ninh Bình',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'cited',
        kind: 'documents',
        params: { documents, need: 'cited' },
        truth: { outcome: 'passed', details: { documents: found } },
      },
      {
        id: 'published',
        kind: 'documents',
        params: { documents: documents.slice(0, 4), need: 'published' },
        truth: { outcome: 'partial', credit: 0.75, details: { documents: found.slice(0, 4) } },
      },
    ],
  };
}

function haGiang(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc'],
    ['Văn bản', '/van-ban'],
  ] as const;
  const rest = otherNews('/tin/', 2022, '');
  const visit = {
    path: '/tin/hoc-tap-kinh-nghiem',
    title: 'Học tập kinh nghiệm tỉnh bạn',
    date: '2022-04-14',
    lead: 'Đoàn công tác thăm Tỉnh ủy Nghệ An.',
    body: '<p>Đoàn nghe giới thiệu Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Tỉnh ủy Nghệ An về cải cách hành chính.</p>',
  };
  const built = site(plain, 'Sở Nội vụ Hà Giang', menu)
    .column({
      path: '/tin-tuc',
      name: 'Tin tức',
      stories: [...rest, visit].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    })
    .raw(
      '/van-ban',
      'Văn bản',
      `<h2>Văn bản</h2><table><tr><td>Số ký hiệu</td><td>Ngày ban hành</td><td>Nội dung</td></tr>
<tr><td>176/NQ-CP</td><td>30/12/2020</td><td>Nghị quyết phiên họp Chính phủ</td></tr><tr><td>76/NQ-CPC</td><td>15/07/2021</td><td>Văn bản của tổ chức khác</td></tr>
<tr><td>47/KH-UBND</td><td>14/03/2019</td><td>Kế hoạch phòng, chống cháy rừng</td></tr><tr><td>/KH-SNV</td><td></td><td>Dự thảo kế hoạch cải cách hành chính</td></tr>
<tr><td>2405/KH-SNV</td><td>24/12/2021</td><td>Kế hoạch cải cách hành chính năm 2022 của Sở</td></tr></table>`,
    )
    .home(rest.slice(0, 2));
  const documents = [
    { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' },
    { number: '47/KH-UBND', date: '2022-02-10', issuer: 'UBND tỉnh Hà Giang' },
    { number: '05-NQ/TU', issuer: 'Tỉnh ủy Hà Giang' },
    { number: '2405/KH-SNV', date: '2021-12-24', issuer: 'Sở Nội vụ Hà Giang' },
  ];
  const found = [
    state('76/NQ-CP', 'missing', null),
    state('47/KH-UBND', 'missing', null),
    state('05-NQ/TU', 'missing', null),
    state('2405/KH-SNV', 'cited', '/van-ban'),
  ];
  return {
    name: 'ha-giang',
    trap: 'Look-alikes: a number inside a longer one, a longer symbol, another date, another province’s resolution, a draft’s blank number',
    province: 'Hà Giang',
    department: 'Sở Nội vụ Hà Giang',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'four',
        kind: 'documents',
        params: { documents, need: 'cited' },
        truth: { outcome: 'partial', credit: 0.25, details: { documents: found } },
      },
      {
        id: 'three',
        kind: 'documents',
        params: { documents: documents.slice(0, 3), need: 'cited' },
        truth: { outcome: 'failed', details: { documents: found.slice(0, 3) } },
      },
    ],
  };
}

function namDinh(): Blind {
  const menu = [
    ['Trang chủ', '/web/skhcn'],
    ['Thông báo', '/web/skhcn/thong-bao'],
    ['Chỉ đạo điều hành', '/web/skhcn/van-ban'],
  ] as const;
  const rest = otherNews('/web/skhcn/-/', 2024, '');
  const title = 'Kế hoạch tuyên truyền cải cách hành chính năm 2024';
  const built = site(liferay, 'Sở Khoa học và Công nghệ Nam Định', menu)
    .column({ path: '/web/skhcn/thong-bao', name: 'Thông báo', stories: rest })
    .raw(
      '/web/skhcn/van-ban',
      'Chỉ đạo điều hành',
      `<div class="vb"><div class="dong"><a href="/documents/20182/0/kh-tuyen-truyen-2023.pdf/3b1f6a52-0c4d-4e8a-9d37-5a1be0c77f01?t=1">Kế hoạch tuyên truyền cải cách hành chính năm 2023</a> (20/02/2023)</div>
<div class="dong"><a href="/documents/20182/0/kh-2024.pdf/7c2a9e14-88b3-4f60-a1c5-d20b64e9f312?t=2">Số: /KH-SKHCN - Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2024 của Sở</a> (05/02/2024)</div>
<div class="dong"><a href="/documents/20182/0/qd-3809.pdf/e5d08c7b-31a9-4b22-8f46-1907c3ab5d63?t=3">Quyết định số 3809/QĐ-UBND ngày 14/9/2021 ban hành Chương trình cải cách hành chính</a> (20/09/2021)</div></div>`,
    )
    .raw('/web/skhcn', 'Trang chủ', liferay.list(rest.slice(0, 2)))
    .raw('/', 'Trang chủ', liferay.list(rest.slice(0, 2)));
  return {
    name: 'nam-dinh',
    trap: 'The plan itself, without a number: matched by title and year; last year’s does not do; an alias of the number does',
    province: 'Nam Định',
    department: 'Sở Khoa học và Công nghệ Nam Định',
    year: 2024,
    asOf: '2024-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'plan-published',
        kind: 'documents',
        params: {
          documents: [
            {
              number: null,
              title,
              issuer: 'Sở Khoa học và Công nghệ Nam Định',
              aliases: ['Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2024'],
            },
          ],
          need: 'published',
        },
        truth: {
          outcome: 'passed',
          details: {
            documents: [
              state(
                null,
                'published',
                '/documents/20182/0/kh-2024.pdf/7c2a9e14-88b3-4f60-a1c5-d20b64e9f312?t=2',
                title,
              ),
            ],
          },
        },
      },
      {
        id: 'plan-2025',
        kind: 'documents',
        params: {
          documents: [
            {
              number: null,
              title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2025',
              issuer: 'Sở Khoa học và Công nghệ Nam Định',
            },
          ],
          need: 'published',
        },
        truth: {
          outcome: 'failed',
          details: { documents: [state(null, 'missing', null, 'Kế hoạch tuyên truyền cải cách hành chính năm 2025')] },
        },
      },
      {
        id: 'alias',
        kind: 'documents',
        params: {
          documents: [
            { number: '3809/KH-UBND', date: '2021-09-14', issuer: 'UBND tỉnh Nam Định', aliases: ['3809/QĐ-UBND'] },
          ],
          need: 'published',
        },
        truth: {
          outcome: 'passed',
          details: {
            documents: [
              state(
                '3809/KH-UBND',
                'published',
                '/documents/20182/0/qd-3809.pdf/e5d08c7b-31a9-4b22-8f46-1907c3ab5d63?t=3',
              ),
            ],
          },
        },
      },
    ],
  };
}

function hoaBinh(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/node/tin'],
    ['Hệ thống văn bản', '/van-ban'],
  ] as const;
  const rest = otherNews('/tin/', 2022, '');
  const rows = [
    'Nghị quyết số 18 - NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương|/sites/default/files/nq18.pdf',
    'Nghị quyết 19-NQ/TW (25.10.2017)|/sites/default/files/nq19.doc',
    'Kế hoạch số 22/KH-UBND ngày 18/01/2021 của UBND tỉnh Hòa Bình|/sites/default/files/kh22.pdf',
    'Thông báo lịch trực Tết|/sites/default/files/tet.doc',
    'Công văn 115/SKHCN-VP|/sites/default/files/cv115.pdf',
  ];
  const page2 = [
    'Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh Hòa Bình|/sites/default/files/kh22-2022.pdf',
    'Giấy mời họp|/sites/default/files/gm.pdf',
  ];
  const list = (shown: readonly string[]) =>
    `<div class="item-list"><ul>${shown.map((row) => `<li><a href="${row.split('|')[1]}">${row.split('|')[0]}</a></li>`).join('')}</ul></div>`;
  const built = site(drupal, 'Sở Kế hoạch và Đầu tư Hòa Bình', menu)
    .column({ path: '/node/tin', name: 'Tin tức', stories: rest })
    .raw('/van-ban', 'Hệ thống văn bản', list(rows) + drupal.pager('/van-ban', 1, 2))
    .raw('/van-ban?page=1', 'Hệ thống văn bản', list(page2) + drupal.pager('/van-ban', 2, 2))
    .home(rest.slice(0, 2));
  const documents = [
    { number: '18-NQ/TW', date: '2017-10-25', issuer: 'Ban Chấp hành Trung ương Đảng' },
    { number: '19-NQ/TW', date: '2017-10-25', issuer: 'Ban Chấp hành Trung ương Đảng' },
    { number: '22/KH-UBND', date: '2022-01-18', issuer: 'UBND tỉnh Hòa Bình' },
  ];
  return {
    name: 'hoa-binh',
    trap: 'A list of documents whose number and date stand in the words of one link; a Party’s number; the same number of another year; paging',
    province: 'Hòa Bình',
    department: 'Sở Kế hoạch và Đầu tư Hòa Bình',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'published',
        kind: 'documents',
        params: { documents, need: 'published' },
        truth: {
          outcome: 'passed',
          details: {
            documents: [
              state('18-NQ/TW', 'published', '/sites/default/files/nq18.pdf'),
              state('19-NQ/TW', 'published', '/sites/default/files/nq19.doc'),
              state('22/KH-UBND', 'published', '/sites/default/files/kh22-2022.pdf'),
            ],
          },
        },
      },
    ],
  };
}

function gaLai(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/Pages/tin.aspx'],
    ['Kế hoạch', '/Pages/kehoach.aspx'],
  ] as const;
  const rest = otherNews('/tin/', 2022, '.aspx');
  const cites = {
    path: '/tin/cites.aspx',
    title: 'Họp về kế hoạch năm',
    date: '2022-02-22',
    lead: 'Cuộc họp bàn việc của năm.',
    body: '<p>Ngày 20/02/2022, Sở họp triển khai Quyết định số 3162/Q&#272;-<br>UBND ngày 20/12/2021 của UBND tỉnh Gia Lai, thay thế Quyết định số 100/QĐ-UBND ngày 05/01/2020; cùng Thông số 01 /2018/TT-VPCP ngày 23/11/2018.</p>',
  };
  const built = site(webforms, 'Sở Khoa học và Công nghệ Gia Lai', menu)
    .column({
      path: '/Pages/tin.aspx',
      name: 'Tin tức',
      stories: [...rest, cites].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    })
    .raw(
      '/Pages/kehoach.aspx',
      'Kế hoạch',
      '<table><tr><td><b>Kế hoạch</b></td></tr><tr><td><table><tr><td>1.</td><td>Kế hoạch 47/KH-UBND</td><td>10/02/2022</td><td><a href="/tep/47.docx"><img src="/icon/word.gif" alt="word"></a></td></tr><tr><td>2.</td><td>Chỉ thị 30/CT-TTg</td><td>30/10/2018</td><td></td></tr></table></td></tr></table>',
    )
    .home(rest.slice(0, 2));
  const documents = [
    { number: '3162/QĐ-UBND', date: '2021-12-20', issuer: 'UBND tỉnh Gia Lai' },
    { number: '01/2018/TT-VPCP', date: '2018-11-23', issuer: 'Văn phòng Chính phủ' },
    { number: '47/KH-UBND', date: '2022-02-10', issuer: 'UBND tỉnh Gia Lai' },
    { number: '30/CT-TTg', date: '2018-10-30', issuer: 'Thủ tướng Chính phủ' },
    { number: '35/NQ-CP', issuer: 'Chính phủ' },
  ];
  return {
    name: 'gia-lai',
    trap: 'Cited in a news article in which another document’s date stands nearer; line breaks inside the number; entities; a table laid out for looks',
    province: 'Gia Lai',
    department: 'Sở Khoa học và Công nghệ Gia Lai',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'cited',
        kind: 'documents',
        params: { documents },
        truth: {
          outcome: 'partial',
          credit: 0.8,
          details: {
            documents: [
              state('3162/QĐ-UBND', 'cited', cites.path),
              state('01/2018/TT-VPCP', 'cited', cites.path),
              state('47/KH-UBND', 'published', '/tep/47.docx'),
              state('30/CT-TTg', 'cited', '/Pages/kehoach.aspx'),
              state('35/NQ-CP', 'missing', null),
            ],
          },
        },
      },
    ],
  };
}

function daNong(): Blind {
  const menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/category/tin/'],
    ['Văn bản mới', '/category/van-ban/'],
  ] as const;
  const rest = otherNews('/tin/', 2022, '/');
  const post = (path: string, title: string, date: string, file: string, words: string) => ({
    path,
    title,
    date,
    lead: 'Mời xem văn bản kèm theo.',
    body: `<p>Văn bản đính kèm: <a href="${file}">${words}</a></p>`,
  });
  const posts = [
    post(
      '/van-ban/ke-hoach-cchc/',
      'Kế hoạch cải cách hành chính của tỉnh năm 2022',
      '2022-02-08',
      '/wp-content/uploads/2022/02/64-KH-UBND.pdf',
      '64-KH-UBND.pdf',
    ),
    post(
      '/van-ban/chi-thi/',
      'Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ',
      '2022-01-12',
      '/wp-content/uploads/2022/01/scan0001.pdf',
      'Tải về tại đây',
    ),
  ];
  const built = site(wordpress, 'Sở Khoa học và Công nghệ Đắk Nông', menu)
    .column({ path: '/category/tin/', name: 'Tin tức', stories: rest })
    .column({ path: '/category/van-ban/', name: 'Văn bản mới', stories: posts })
    .home(rest.slice(0, 2));
  return {
    name: 'dak-nong',
    trap: 'Each document has its own post; the number stands only in the file’s link; the file of another is beside it',
    province: 'Đắk Nông',
    department: 'Sở Khoa học và Công nghệ Đắk Nông',
    year: 2022,
    asOf: '2022-12-31',
    pages: built.pages,
    asks: [
      {
        id: 'published',
        kind: 'documents',
        params: {
          documents: [
            { number: '64/KH-UBND', date: '2022-01-28', issuer: 'UBND tỉnh Đắk Nông' },
            { number: '23/CT-TTg', date: '2021-09-02', issuer: 'Thủ tướng Chính phủ' },
          ],
          need: 'published',
        },
        truth: { outcome: 'passed' },
      },
    ],
  };
}

export const documentPortals: readonly (() => Blind)[] = [ninhBinh, haGiang, namDinh, hoaBinh, gaLai, daNong];
