/** Bình Định, 2022: talks in a window, sections, two indices. */

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

const NAME = 'Sở Nội vụ tỉnh Bình Định';
const PLAN = 'binhdinh-snv-2022';
const ASOF = '2022-11-20';

export async function binhDinhPortals(): Promise<readonly UnseenPortal[]> {
  return [
    windowed(),
    undatedTalk(),
    await filesOnly(),
    aimsAndOthers(),
    tabsAndPictures(),
    serviceNational(),
    orphans(),
  ];
}

function windowed(): UnseenPortal {
  const site = new Site('wordpress', NAME);
  const post = (slug: string, title: string, date: string, lead = '') => ({
    path: `/${date.slice(0, 4)}/${slug}/`,
    title,
    date,
    lead,
  });
  site.news('/tin-tuc/', 'Tin tức', [
    ...dullPosts('/2022', 2022, '/'),
    post('toa-dam-1', 'Tọa đàm về cải cách hành chính tại các xã', '2022-03-31'),
    post('toa-dam-2', 'Tọa đàm trực tuyến về cải cách hành chính', '2022-07-01'),
    post('phong-chong-tham-nhung', 'Phổ biến Luật Phòng, chống tham nhũng cho công chức', '2022-08-09'),
    post('sang-kien', 'Sáng kiến cải cách hành chính được áp dụng hiệu quả', '2022-06-09'),
    post('cds', 'Ngày Chuyển đổi số quốc gia 10/10', '2022-10-10'),
  ]);
  site.page(
    '/van-ban/',
    'Văn bản',
    `<ul>${['Nghị quyết số 76/NQ-CP, ngày 15 tháng 7 năm 2021 của Chính phủ', 'Quyết định số 3809/QĐ-UBND ngày 14/9/2021 của UBND tỉnh', 'Kế hoạch số 116 / KH-UBND ngày 16/11/2021', 'KH số 2405/KH-SNV ngày 24.12.2021 của Sở Nội vụ', 'Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Tỉnh ủy Nghệ An (tham khảo)'].map((line) => `<li>${line}</li>`).join('')}</ul>`,
  );
  return portal({
    name: 'binhdinh-wordpress-window',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      talks: failed('topic: in the part of the period that window names (Q2)'),
      'anti-corruption': passed('topic', articles('/2022/phong-chong-tham-nhung/')),
      initiatives: passed('topic', articles('/2022/sang-kien/')),
      'digital-government': passed('topic', articles('/2022/cds/')),
      'programme-documents': partial(
        'documents: the other province’s 05-NQ/TU is another document; 3809 in both spellings',
        0.8,
        numbers({
          '76/NQ-CP': 'cited',
          '3809/KH-UBND': 'cited',
          '116/KH-UBND': 'cited',
          '2405/KH-SNV': 'cited',
          '05-NQ/TU': 'missing',
        }),
      ),
    },
  });
}

function undatedTalk(): UnseenPortal {
  const site = new Site('webforms', NAME);
  site.news('/TinTuc.aspx', 'Tin tức', [
    ...dullPosts('/ChiTiet.aspx?id=', 2022),
    { path: '/ChiTiet.aspx?id=501', title: 'Tọa đàm: nâng cao hiệu quả cải cách hành chính' },
    { path: '/ChiTiet.aspx?id=502', title: 'Tọa đàm cải cách hành chính quý I', date: '2022-02-15' },
    { path: '/ChiTiet.aspx?id=503', title: 'Ban hành Bộ quy tắc ứng xử, văn hóa công vụ', date: '2022-05-02' },
  ]);
  site.page(
    '/LuanChuyen.aspx',
    'Danh mục vị trí công tác phải định kỳ chuyển đổi',
    '<p>Trang đang xây dựng, mời quý vị quay lại sau.</p>',
  );
  return portal({
    name: 'binhdinh-webforms-undated-talk',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      talks: cantTell('topic: none dated in the window, but undated ones'),
      conduct: passed('topic', articles('/ChiTiet.aspx?id=503')),
      'rotation-list': partial('section: exists, being made', 0.5, { url: '/LuanChuyen.aspx', attachments: 0 }),
    },
  });
}

async function filesOnly(): Promise<UnseenPortal> {
  const site = new Site('sharepoint', NAME);
  site
    .page(
      '/Pages/chuyen-doi-vi-tri.aspx',
      'Danh mục vị trí việc làm phải định kỳ chuyển đổi và thời hạn',
      '<p><a href="/Documents/dm-vi-tri.xlsx">Danh mục năm 2022</a></p>',
    )
    .page(
      '/Pages/ra-soat.aspx',
      'Danh mục thủ tục hành chính được rà soát, đánh giá',
      '<p>Ban hành kèm theo Kế hoạch: <a href="/Documents/ra-soat-2022.pdf">danh mục</a></p>',
    )
    .page(
      '/Pages/chi-so.aspx',
      'Chỉ số CCHC và SIPAS',
      '<ul><li><a href="/Documents/par-2021.docx">Kết quả Chỉ số cải cách hành chính năm 2021 của tỉnh Bình Định</a></li><li><a href="/Documents/sipas-2020.pdf">Kết quả Chỉ số hài lòng năm 2020 của tỉnh Bình Định</a></li></ul>',
    )
    .page(
      '/Pages/ho-so.aspx',
      'Kết quả giải quyết hồ sơ',
      '<ul><li><a href="/Documents/kqgq-quy-1-2022.pdf">Kết quả giải quyết hồ sơ TTHC quý I năm 2022</a></li><li><a href="/Documents/kqgq-quy-2-2022.docx">Kết quả giải quyết hồ sơ TTHC quý II năm 2022</a></li><li><a href="/Documents/kqgq-quy-3-2022.pdf">Kết quả giải quyết hồ sơ TTHC quý III năm 2022</a></li></ul>',
    )
    .news('/Pages/tin.aspx', 'Tin tức', dullPosts('/Pages', 2022, '.aspx'));
  site.file(
    '/Documents/dm-vi-tri.xlsx',
    workbook([
      {
        name: 'DM',
        rows: [['DANH MỤC VỊ TRÍ CÔNG TÁC ĐỊNH KỲ CHUYỂN ĐỔI'], ['STT', 'Vị trí', 'Thời hạn'], [1, 'Kế toán', '5 năm']],
      },
    ]),
  );
  site.file(
    '/Documents/ra-soat-2022.pdf',
    await pdf([
      [
        'DANH MỤC THỦ TỤC HÀNH CHÍNH RÀ SOÁT, ĐÁNH GIÁ NĂM 2022',
        '1. Thủ tục thành lập hội; 2. Thủ tục công nhận ban vận động.',
      ],
    ]),
  );
  site.file(
    '/Documents/par-2021.docx',
    docx([
      { heading: 'Chỉ số cải cách hành chính năm 2021' },
      'Tỉnh Bình Định đạt 85,94 điểm, xếp hạng 28/63 tỉnh, thành phố.',
    ]),
  );
  site.file(
    '/Documents/sipas-2020.pdf',
    await pdf([
      ['Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2020', 'Tỉnh Bình Định đạt 84,90%, xếp thứ 33.'],
    ]),
  );
  site.file(
    '/Documents/kqgq-quy-1-2022.pdf',
    await pdf([
      [
        'KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ I NĂM 2022',
        'Tiếp nhận 310 hồ sơ; đã giải quyết 305; nộp trực tuyến mức độ 3, 4: 120 hồ sơ.',
      ],
    ]),
  );
  site.file(
    '/Documents/kqgq-quy-2-2022.docx',
    docx([
      { bold: 'KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ II NĂM 2022' },
      'Tiếp nhận 290 hồ sơ; đã giải quyết 288 hồ sơ.',
    ]),
  );
  site.file(
    '/Documents/kqgq-quy-3-2022.pdf',
    await pdf([
      ['KẾT QUẢ GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH QUÝ III NĂM 2022', 'Tiếp nhận 275 hồ sơ; đã giải quyết 270 hồ sơ.'],
    ]),
  );
  return portal({
    name: 'binhdinh-sharepoint-files-only',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'rotation-list': passed('section: an attachment', { url: '/Pages/chuyen-doi-vi-tri.aspx', attachments: 1 }),
      'review-list': passed('section: an attachment', { url: '/Pages/ra-soat.aspx', attachments: 1 }),
      indices: partial(
        'indices: current, and one stale',
        0.75,
        figures({
          'PAR INDEX': { state: 'current', year: 2021, value: 85.94, rank: 28 },
          SIPAS: { state: 'stale', year: 2020, value: 84.9, rank: 33 },
        }),
      ),
      'dossier-results': passed(
        'periodic-results',
        periods({ '2022-Q1': 'published', '2022-Q2': 'published', '2022-Q3': 'published', '2022-Q4': 'not-due' }),
      ),
    },
  });
}

function aimsAndOthers(): UnseenPortal {
  const site = new Site('soup', NAME);
  site.news('/tin', 'Tin tức', [
    ...dullPosts('/tin', 2022),
    {
      path: '/tin/ke-hoach-nang-hang',
      title: 'Kế hoạch cải thiện Chỉ số cải cách hành chính',
      date: '2022-02-22',
      lead: 'Mục tiêu chỉ số PAR INDEX năm 2021 và các năm tiếp theo đạt từ 87 điểm, xếp thứ 15 trở lên.',
    },
    {
      path: '/tin/hai-phong',
      title: 'Hải Phòng dẫn đầu SIPAS năm 2021',
      date: '2022-05-26',
      lead: 'Thành phố Hải Phòng đạt 94,27%, đứng đầu cả nước.',
    },
    {
      path: '/tin/quy-nhon',
      title: 'Thành phố Quy Nhơn dẫn đầu chỉ số cải cách hành chính cấp huyện',
      date: '2022-03-09',
      lead: 'Năm 2021, UBND thành phố Quy Nhơn đạt 90,12 điểm.',
    },
  ]);
  return portal({
    name: 'binhdinh-soup-aims-and-others',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      indices: failed(
        'Indices: of this province or department only; a target or a plan is not a result',
        figures({ 'PAR INDEX': { state: 'missing' }, SIPAS: { state: 'missing' } }),
      ),
    },
  });
}

function tabsAndPictures(): UnseenPortal {
  const site = new Site('nukeviet', NAME);
  site
    .page(
      '/ra-soat-tthc/',
      'Rà soát, đánh giá thủ tục hành chính',
      `<ul class="nav nav-tabs"><li class="active"><a href="#t1" data-toggle="tab">Lĩnh vực hội</a></li><li><a href="#t2" data-toggle="tab">Lĩnh vực tôn giáo</a></li></ul><div class="tab-content"><div class="tab-pane active" id="t1"><p>${'Thủ tục thành lập hội; thủ tục phê duyệt điều lệ hội; thủ tục đổi tên hội; '.repeat(3)}</p></div><div class="tab-pane" id="t2" style="display:none"><p>${'Thủ tục thông báo mở lớp bồi dưỡng; thủ tục đăng ký thuyên chuyển nơi hoạt động; '.repeat(3)}</p></div></div>`,
    )
    .page(
      '/chuyen-doi-vi-tri/',
      'Chuyển đổi vị trí công tác',
      '<p><img src="/uploads/dm1.jpg" alt="Danh mục trang 1"><img src="/uploads/dm2.jpg" alt="Danh mục trang 2"></p>',
    )
    .news('/tin/', 'Tin tức', dullPosts('/tin', 2022, '.html'));
  site.side = `<div class="panel"><h3>Tin đọc nhiều</h3>${'<p>Sở tổ chức nhiều hoạt động thiết thực trong tuần qua với sự tham gia của đông đảo công chức, viên chức.</p>'.repeat(8)}</div>`;
  site.banner = '<a href="https://dichvucong.binhdinh.gov.vn" title="DVC"><img src="/themes/dvc.gif" alt=""></a>';
  return portal({
    name: 'binhdinh-nukeviet-tabs-and-pictures',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'review-list': passed('section: 60 words or more, in tabs', { url: '/ra-soat-tthc/' }),
      'rotation-list': partial('Section: main content only; pictures are no substance', 0.5, {
        url: '/chuyen-doi-vi-tri/',
        attachments: 0,
      }),
      'online-service': partial('online-service: link without guidance', 0.5, {
        links: ['https://dichvucong.binhdinh.gov.vn/'],
        guidance: null,
      }),
    },
  });
}

/** Only the national portal is linked; the guidance is an article of a list; a figure is no guidance. */
function serviceNational(): UnseenPortal {
  const site = new Site('tables', NAME);
  site.side =
    '<table><tr><td><a href="https://dichvucong.gov.vn/"><img src="dvcqg.gif" alt="Cổng Dịch vụ công quốc gia"></a></td></tr></table>';
  site.news('/tin.php', 'Tin tức', [
    ...dullPosts('/tin.php?id=', 2022),
    {
      path: '/tin.php?id=77',
      title: 'Các bước nộp hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4',
      date: '2022-04-12',
      body: '<p>Mức độ 3: điền và gửi hồ sơ qua mạng. Mức độ 4: thêm việc nộp phí qua mạng. Bước 1, đăng nhập; bước 2, chọn thủ tục; bước 3, gửi hồ sơ.</p>',
    },
  ]);
  return portal({
    name: 'binhdinh-tables-national-portal',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    open: ['digital-government'],
    truth: {
      'online-service': passed(
        'Guidance: anywhere where a menu or list leads; the national portal is an online public-service portal',
        { links: ['https://dichvucong.gov.vn/'], guidance: '/tin.php?id=77' },
      ),
    },
  });
}

/** The guidance stands where no menu leads; the link to the services stands on another page than the home page. */
function orphans(): UnseenPortal {
  const site = new Site('joomla', NAME);
  site
    .page(
      '/index.php/lien-ket',
      'Liên kết website',
      '<p><a href="https://dichvucong.binhdinh.gov.vn">Cổng dịch vụ công tỉnh</a></p>',
    )
    .page(
      '/index.php/huong-dan-muc-do',
      'Hướng dẫn dịch vụ công mức độ 3, 4',
      '<p>Mức độ 3 là gửi hồ sơ qua mạng, mức độ 4 là nộp cả phí qua mạng.</p>',
      'hidden',
    )
    .news('/index.php/tin', 'Tin tức', dullPosts('/index.php/tin', 2022));
  return portal({
    name: 'binhdinh-joomla-orphans',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'online-service': failed('a link from the home page; guidance where a menu or list leads', {
        links: [],
        guidance: null,
      }),
    },
  });
}
