/** Bắc Ninh, 2022: sections of the first annex, five indices, party documents. */

import { docx, pdf, zip } from '../../support/attachments.ts';
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
  portal,
  type UnseenPortal,
} from './site.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';
const PLAN = 'bacninh-skhdt-2022';
const ASOF = '2022-11-20';

export async function bacNinhPortals(): Promise<readonly UnseenPortal[]> {
  return [sections(), await zipped(), otherNames(), groups(), updates(), folded()];
}

function sections(): UnseenPortal {
  const site = new Site('drupal', NAME);
  site
    .page(
      '/chuc-nang',
      'Chức năng nhiệm vụ',
      `<p>${'Sở Kế hoạch và Đầu tư tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, kế hoạch và đầu tư phát triển; thu hút đầu tư; đăng ký doanh nghiệp. '.repeat(3)}</p>`,
    )
    .page(
      '/danh-gia',
      'Đánh giá cán bộ, công chức bộ phận một cửa',
      '<p>Mời bạn đánh giá mức độ hài lòng:</p><form><label><input type="radio" name="d" value="1"> Rất hài lòng</label><label><input type="radio" name="d" value="2"> Hài lòng</label><button>Gửi</button></form>',
    )
    .link('ISO 9001:2015', 'javascript:void(0)')
    .news('/tin', 'Tin tức', [
      ...dullPosts('/tin', 2022),
      { path: '/tin/tuyen-dung', title: 'Thông báo tuyển dụng công chức năm 2022', date: '2022-06-01' },
      {
        path: '/tin/mot-cua',
        title: 'Kết quả thực hiện cơ chế một cửa, một cửa liên thông 6 tháng đầu năm',
        date: '2022-07-04',
      },
      {
        path: '/tin/dau-tu-cong',
        title: 'Giải quyết trực tuyến thủ tục hành chính về đầu tư công',
        date: '2022-04-15',
      },
      { path: '/tin/giai-ngan', title: 'Đôn đốc giải ngân vốn đầu tư công', date: '2022-05-15' },
    ])
    .page(
      '/van-ban-dang',
      'Văn bản của Đảng',
      '<ul><li>Nghị quyết số 18 - NQ/TW ngày 25/10/2017 về đổi mới, sắp xếp tổ chức bộ máy</li><li>NQ số 19/NQ-TW ngày 25-10-2017 về đơn vị sự nghiệp công lập</li><li>Chỉ thị 23/CT-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ</li><li>KH số: 2717/KH-KHĐT, ngày 30/12/2021</li><li>Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh Bắc Ninh</li><li>Nghị quyết 76/NQ-CP ngày 05/6/2018 của Chính phủ về phòng, chống thiên tai</li></ul>',
    );
  return portal({
    name: 'bacninh-drupal-sections',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      organisation: passed('section', { url: '/chuc-nang' }),
      'staff-assessment': partial('section: thin (a form of a few words)', 0.5, { url: '/danh-gia' }),
      personnel: passed('topic', articles('/tin/tuyen-dung')),
      'one-stop': passed('topic', articles('/tin/mot-cua')),
      'investment-online': passed(
        'topic: on the topic only where it is about handling online',
        articles('/tin/dau-tu-cong'),
      ),
      'core-documents': partial(
        'documents: other date is another document',
        5 / 6,
        numbers({
          '76/NQ-CP': 'missing',
          '23/CT-TTg': 'cited',
          '22/KH-UBND': 'cited',
          '2717/KH-KHĐT': 'cited',
          '18-NQ/TW': 'cited',
          '19-NQ/TW': 'cited',
        }),
      ),
    },
  });
}

async function zipped(): Promise<UnseenPortal> {
  const site = new Site('liferay', NAME);
  site
    .page(
      '/web/skhdt/van-ban',
      'Văn bản',
      '<p><a href="/documents/20182/45/tai-lieu-hoi-nghi.zip/3f2a?t=1650">Tài liệu quán triệt (nén)</a></p><p><a href="/documents/20182/45/ke-hoach-tuyen-truyen.pdf/77aa?t=1651">Kế hoạch tuyên truyền CCHC của Sở năm 2022</a></p>',
    )
    .page(
      '/web/skhdt/iso',
      'Hệ thống quản lý chất lượng',
      '<p><a href="/documents/20182/46/ket-qua-iso.docx/91cc?t=1652">Kết quả duy trì, cải tiến ISO 9001:2015</a></p>',
    )
    .news('/web/skhdt/tin', 'Tin tức', dullPosts('/web/skhdt/-/details/20182', 2022, '-7711'));
  const party = (number: string, subject: string) =>
    docx([
      {
        table: [
          [`BAN CHẤP HÀNH TRUNG ƯƠNG\nSố ${number}`, 'ĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 25 tháng 10 năm 2017'],
        ],
      },
      { bold: 'NGHỊ QUYẾT' },
      subject,
    ]);
  site.file(
    '/documents/20182/45/tai-lieu-hoi-nghi.zip/3f2a?t=1650',
    zip({
      'NQ 18.docx': party('18-NQ/TW', 'Về đổi mới, sắp xếp tổ chức bộ máy'),
      'NQ 19.docx': party('19-NQ/TW', 'Về đơn vị sự nghiệp công lập'),
    }),
    'application/zip',
  );
  site.file(
    '/documents/20182/45/ke-hoach-tuyen-truyen.pdf/77aa?t=1651',
    await pdf([
      ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'Số: 2717/KH-KHĐT', 'Bắc Ninh, ngày 30 tháng 12 năm 2021', 'KẾ HOẠCH'],
      [
        'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;',
        'Căn cứ Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ;',
      ],
    ]),
    'application/pdf',
  );
  site.file(
    '/documents/20182/46/ket-qua-iso.docx/91cc?t=1652',
    docx(['Kết quả đánh giá nội bộ hệ thống quản lý chất lượng.']),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  return portal({
    name: 'bacninh-liferay-zipped',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'core-documents': partial(
        'documents: attachment; cited within one',
        5 / 6,
        numbers({
          '76/NQ-CP': 'cited',
          '23/CT-TTg': 'cited',
          '22/KH-UBND': 'missing',
          '2717/KH-KHĐT': 'published',
          '18-NQ/TW': 'published',
          '19-NQ/TW': 'published',
        }),
      ),
      iso: passed('section: an attachment', { url: '/web/skhdt/iso', attachments: 1 }),
    },
  });
}

/** Indices by their long names and with damage to their names; a table of all provinces; a rank in words. */
function otherNames(): UnseenPortal {
  const site = new Site('sharepoint', NAME);
  const provinces = [
    ['Đà Nẵng', '70,52', '4'],
    ['Bắc Giang', '64,74', '31'],
    ['Bắc Ninh', '69,45', '7'],
    ['Hải Dương', '67,65', '13'],
  ];
  site
    .page(
      '/Pages/pci-2021.aspx',
      'Bảng xếp hạng PCI 2021',
      `<table><tr><th>Tỉnh, thành phố</th><th>Điểm số</th><th>Xếp hạng</th></tr>${provinces.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    )
    .news('/Pages/tin.aspx', 'Tin tức', [
      ...dullPosts('/Pages', 2022, '.aspx'),
      {
        path: '/Pages/parindex.aspx',
        title: 'PARINDEX 2021: Bắc Ninh vào top 10',
        date: '2022-05-25',
        lead: 'Tỉnh đạt 88,34 điểm, đứng thứ 9/63 tỉnh, thành phố.',
      },
      {
        path: '/Pages/hailong.aspx',
        title: 'Chỉ số HÀi lòng của người dân năm 2021 tỉnh Bắc Ninh',
        date: '2022-05-26',
        lead: 'Tỷ lệ chung đạt 88,61 %.',
      },
      {
        path: '/Pages/ict.aspx',
        title: 'Mức độ sẵn sàng cho phát triển và ứng dụng CNTT-TT Việt Nam năm 2021',
        date: '2022-06-30',
        lead: 'Bắc Ninh xếp hạng 5 trong các tỉnh, thành phố.',
      },
      {
        path: '/Pages/papi.aspx',
        title: 'PAPI: Bắc Ninh thuộc nhóm cao nhất',
        date: '2022-05-10',
        lead: 'Theo công bố ngày 10/5/2022, chỉ số PAPI của Bắc Ninh năm 2021 là 45,13 điểm, tăng 1,02 điểm so với 44,11 điểm của năm 2020.',
      },
    ]);
  return portal({
    name: 'bacninh-sharepoint-other-names',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    open: ['digital-government'],
    truth: {
      indices: passed(
        'indices',
        figures({
          PCI: { state: 'current', year: 2021, value: 69.45, rank: 7, url: '/Pages/pci-2021.aspx' },
          'PAR INDEX': { state: 'current', year: 2021, value: 88.34, rank: 9, url: '/Pages/parindex.aspx' },
          SIPAS: { state: 'current', year: 2021, value: 88.61, url: '/Pages/hailong.aspx' },
          'ICT INDEX': { state: 'current', year: 2021, value: null, rank: 5, url: '/Pages/ict.aspx' },
          PAPI: { state: 'current', year: 2021, value: 45.13, url: '/Pages/papi.aspx' },
        }),
      ),
    },
  });
}

/** A menu group whose children hold the substance; a section behind a dead link; one that answers 500. */
function groups(): UnseenPortal {
  const site = new Site('wordpress', NAME);
  site.banner =
    '<ul><li><a href="#">Giới thiệu</a><ul class="sub-menu"><li><a href="/gioi-thieu/nhiem-vu/">Nhiệm vụ, quyền hạn</a></li><li><a href="/gioi-thieu/co-cau/">Cơ cấu tổ chức</a></li></ul></li></ul>';
  site
    .page(
      '/gioi-thieu/nhiem-vu/',
      'Nhiệm vụ, quyền hạn',
      `<p>${'Trình Ủy ban nhân dân tỉnh dự thảo quy hoạch, kế hoạch phát triển kinh tế - xã hội; quản lý đầu tư trong và ngoài nước; hỗ trợ doanh nghiệp nhỏ và vừa. '.repeat(3)}</p>`,
      'hidden',
    )
    .page('/gioi-thieu/co-cau/', 'Cơ cấu tổ chức', '<p>Đang cập nhật...</p>', 'hidden')
    .link('Kết quả ISO 9001:2015', '/iso/')
    .link('Đánh giá công chức một cửa', '/danh-gia/')
    .news('/tin/', 'Tin tức', dullPosts('/tin', 2022, '/'));
  site.raw('/danh-gia/', { status: 500, body: 'Lỗi hệ thống' });
  return portal({
    name: 'bacninh-wordpress-groups',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      organisation: passed('section: exists and has substance (one of its pages)', { url: '/gioi-thieu/nhiem-vu/' }),
      'staff-assessment': cantTell('unknown is never failed: its page answers 500'),
      iso: failed('section: none (its link is dead)'),
    },
  });
}

function updates(): UnseenPortal {
  const site = new Site('nukeviet', NAME);
  const post = (slug: string, title: string, date: string, lead = '') => ({
    path: `/news/${slug}.html`,
    title,
    date,
    lead,
  });
  site.news('/news/', 'Tin tức', [
    ...dullPosts('/news', 2022, '.html'),
    post(
      'cong-bo-tthc',
      'Công bố thủ tục hành chính mới ban hành, sửa đổi, bổ sung lĩnh vực đăng ký doanh nghiệp',
      '2022-02-08',
    ),
    post('don-gian', 'Cắt giảm, đơn giản hóa 12 thủ tục hành chính', '2022-03-08'),
    post('ket-qua', 'Kết quả công tác cải cách hành chính của Sở năm 2021', '2022-01-12'),
    post('mo-hinh', 'Mô hình "Ngày thứ Năm không chờ" trong cải cách hành chính', '2022-04-08'),
    post('giam-sat', 'Phát huy quyền, nghĩa vụ của nhân dân trong giám sát cải cách hành chính', '2022-05-08'),
  ]);
  return portal({
    name: 'bacninh-nukeviet-updates',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'procedure-updates': passed('topic', articles('/news/cong-bo-tthc.html')),
      simplification: passed('topic', articles('/news/don-gian.html')),
      results: passed('topic', articles('/news/ket-qua.html')),
      models: passed('topic', articles('/news/mo-hinh.html')),
      oversight: passed('topic', articles('/news/giam-sat.html')),
    },
  });
}

/** Titles in capitals or without marks, entities, zero-width signs; old tone places. */
function folded(): UnseenPortal {
  const site = new Site('tables', NAME);
  const entity = (text: string) =>
    text
      .split('')
      .map((sign) => (sign.charCodeAt(0) > 127 ? `&#${sign.codePointAt(0)};` : sign))
      .join('');
  site
    .page(
      '/iso.htm',
      entity('Áp dụng tiêu chuẩn ISO 9001 : 2015'),
      `<p>${entity('Cơ quan áp dụng hệ thống quản lý chất lượng vào giải quyết công việc, có chính sách chất lượng, mục tiêu chất lượng và đánh giá nội bộ hằng năm. '.repeat(3))}</p>`,
    )
    .news('/tin.htm', 'Tin tức', [
      ...dullPosts('/tin', 2022, '.htm'),
      { path: '/tin/a.htm', title: entity('ĐƠN GIẢN HOÁ THỦ TỤC HÀNH CHÍNH: BƯỚC TIẾN MỚI'), date: '2022-03-03' },
      { path: '/tin/b.htm', title: 'Ket qua thuc hien co che mot cua lien thong', date: '2022-03-04' },
      { path: '/tin/c.htm', title: 'Tuyển dụng viên&nbsp;chức: thông&shy; báo số 2', date: '2022-03-05' },
    ]);
  return portal({
    name: 'bacninh-tables-folded-letters',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      iso: passed('section', { url: '/iso.htm' }),
      simplification: passed('words match after folding tone places and case', articles('/tin/a.htm')),
      'one-stop': passed('words match in their unaccented form', articles('/tin/b.htm')),
      personnel: passed('topic', articles('/tin/c.htm')),
    },
  });
}
