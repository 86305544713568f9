/** Nghệ An, 2022: portals as an author would write them from the requirements alone. */

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

const NAME = 'Sở Khoa học và Công nghệ tỉnh Nghệ An';
const PLAN = 'nghean-skhcn-2022';

const FUNCTIONS =
  '<p>Sở Khoa học và Công nghệ là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về hoạt động khoa học và công nghệ; phát triển tiềm lực khoa học và công nghệ; tiêu chuẩn, đo lường, chất lượng; sở hữu trí tuệ; ứng dụng bức xạ và đồng vị phóng xạ; an toàn bức xạ và hạt nhân trên địa bàn tỉnh theo quy định của pháp luật.</p><p>Sở có tư cách pháp nhân, có con dấu và tài khoản riêng; chấp hành sự chỉ đạo, quản lý của Ủy ban nhân dân tỉnh và hướng dẫn chuyên môn của Bộ.</p>';
const LOOKUP =
  '<p>Bước 1: mở trình duyệt và vào địa chỉ của cổng dịch vụ công. Bước 2: chọn mục Thủ tục hành chính, gõ tên thủ tục hoặc chọn lĩnh vực cần tìm. Bước 3: bấm vào tên thủ tục để xem trình tự, thành phần hồ sơ, thời hạn, phí và tải mẫu đơn về máy. Bước 4: nếu không tìm thấy, hãy đổi từ khóa ngắn hơn hoặc chọn cơ quan thực hiện là Sở Khoa học và Công nghệ rồi tìm lại.</p>';
const LEVELS =
  '<p>Dịch vụ công trực tuyến mức độ 3 cho phép điền và gửi mẫu đơn qua mạng, nộp phí và nhận kết quả tại nơi tiếp nhận. Dịch vụ công trực tuyến mức độ 4 cho phép nộp cả phí qua mạng; kết quả được gửi qua mạng hoặc đến tận nhà. Để nộp hồ sơ, hãy đăng ký tài khoản, chọn thủ tục, đính kèm giấy tờ và theo dõi mã hồ sơ.</p>';

export async function ngheAnPortals(): Promise<readonly UnseenPortal[]> {
  return [
    passing(),
    await spelled(),
    allInOtherWords(),
    brokenNews(),
    alike(),
    pagedByPost(),
    leadOnly(),
    await files(),
  ];
}

function passing(): UnseenPortal {
  const site = new Site('liferay', NAME);
  site.banner =
    '<a href="https://dichvucong.nghean.gov.vn/"><img src="/documents/20182/banner-dvc.png" alt="Cổng dịch vụ công trực tuyến tỉnh Nghệ An"></a>';
  site.side =
    '<div class="portlet"><h2>Liên kết</h2><ul><li><a href="https://www.most.gov.vn/">Bộ Khoa học và Công nghệ</a></li><li>Chữ ký số</li><li>Kiểm tra công vụ</li><li><a href="https://nghean.gov.vn/web/tin/kien-toan-to-chuc">Tỉnh: sắp xếp, tinh giản biên chế năm 2022</a></li></ul></div>';
  site
    .page(
      '/web/skhcn/chuc-nang-nhiem-vu',
      'Chức năng, nhiệm vụ',
      '<p>Sở tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học và công nghệ.</p>',
    )
    .link('Quy trình nội bộ', '#')
    .page('/web/skhcn/iso', 'Hệ thống quản lý chất lượng ISO 9001:2015', '<p>Nội dung đang được cập nhật.</p>')
    .page('/web/skhcn/huong-dan-tra-cuu', 'Hướng dẫn tra cứu thủ tục hành chính trên mạng', LOOKUP)
    .page('/web/skhcn/muc-do-3-4', 'Hướng dẫn dịch vụ công mức độ 3, mức độ 4', LEVELS)
    .news('/web/skhcn/tin-tuc', 'Tin tức - Sự kiện', [
      ...dullPosts('/web/skhcn/tin-tuc/-/asset_publisher/content', 2022),
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/buu-chinh',
        title: 'Đẩy mạnh tiếp nhận hồ sơ qua dịch vụ bưu chính công ích',
        date: '2022-04-05',
      },
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/9-thang',
        title: 'Những con số ấn tượng sau 9 tháng',
        date: '2022-10-03',
        lead: 'Trung tâm Phục vụ hành chính công tỉnh đã tiếp nhận 45.210 hồ sơ và trả kết quả đúng hạn 99,6%.',
      },
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/giao-ban',
        title: 'Hội nghị giao ban tháng 8',
        date: '2022-08-29',
        lead: 'Sáng 29/8, Giám đốc Sở chủ trì hội nghị giao ban thường kỳ.',
        body: '<p>Hội nghị nghe các phòng báo cáo công việc trong tháng, trong đó có việc dùng chữ ký số, chuyển đổi số, tinh giản biên chế và rà soát văn bản.</p><p>Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ được nhắc lại để các phòng biết.</p>',
      },
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/cds-2021',
        title: 'Chuyển đổi số trong ngành khoa học và công nghệ',
        date: '2021-12-20',
      },
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/dieu-dong',
        title: 'Công bố quyết định bổ nhiệm, điều động lãnh đạo cấp phòng',
      },
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/tu-chu',
        title: 'Đơn vị sự nghiệp công lập thực hiện cơ chế tự chủ tài chính',
        date: '2022-06-14',
      },
      {
        path: '/web/skhcn/tin-tuc/-/asset_publisher/content/ra-soat-vb',
        title: 'Hội nghị rà soát văn bản quy phạm pháp luật',
        date: '2022-12-05',
      },
    ]);
  const at = '/web/skhcn/tin-tuc/-/asset_publisher/content';
  return portal({
    name: 'nghean-liferay-passing-mentions',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    open: ['results'],
    truth: {
      postal: passed('Article: on a topic when its title is about it', articles(`${at}/buu-chinh`)),
      'service-centre': passed('Article: on a topic when its lead is about it', articles(`${at}/9-thang`)),
      personnel: cantTell('topic: none dated in the period, but undated ones'),
      autonomy: passed('Article: title', articles(`${at}/tu-chu`)),
      organisation: partial('section: exists but thin', 0.5, { url: '/web/skhcn/chuc-nang-nhiem-vu', attachments: 0 }),
      iso: partial('section: being updated', 0.5, { url: '/web/skhcn/iso', attachments: 0 }),
      'lookup-guide': passed('section: 60 words or more', { url: '/web/skhcn/huong-dan-tra-cuu' }),
      'online-service': passed('link and guidance', {
        links: ['https://dichvucong.nghean.gov.vn/'],
        guidance: '/web/skhcn/muc-do-3-4',
      }),
      'core-documents': partial(
        'documents: at least cited',
        0.2,
        numbers({
          '76/NQ-CP': ['cited', `${at}/giao-ban`],
          '05-NQ/TU': 'missing',
          '5158/QĐ-UBND': 'missing',
          '5165/QĐ-UBND': 'missing',
          '64/KH-UBND': 'missing',
        }),
      ),
    },
  });
}

async function spelled(): Promise<UnseenPortal> {
  const site = new Site('nukeviet', NAME);
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  site
    .page(
      '/gioi-thieu/chuc-nang/',
      'Chức năng nhiệm vụ và cơ cấu tổ chức',
      '<p>Xem tệp đính kèm: <a href="/uploads/page/quy-dinh-chuc-nang-nhiem-vu.docx">Quy định chức năng, nhiệm vụ (docx)</a></p>',
    )
    .page(
      '/quy-trinh-noi-bo/',
      'Quy trình nội bộ giải quyết thủ tục hành chính',
      `<ul>${['QT01 cấp phép bức xạ', 'QT02 công bố hợp chuẩn', 'QT03 đăng ký kết quả đề tài'].map((label, at) => `<li><a href="/uploads/qt/qt0${at + 1}.pdf">${label}</a></li>`).join('')}</ul>`,
    )
    .page(
      '/laws/',
      'Văn bản',
      `<table class="table"><thead><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải về</th></tr></thead><tbody>${[
        row([
          '<a href="/laws/detail/chuong-trinh-tong-the-12/">76 /NQ - CP</a>',
          '15/07/2021',
          'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
          '',
        ]),
        row([
          '05–NQ/TU',
          '14/12/2021',
          'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về đẩy mạnh cải cách hành chính',
          '',
        ]),
        row([
          '5158/QD-UBND',
          '30/12/2021',
          'Quyết định phê duyệt đề án của UBND tỉnh',
          '<a href="/uploads/laws/5158.pdf">Tải về</a>',
        ]),
        row(['64/KH-UBND', '28/01/2021', 'Kế hoạch phòng, chống dịch bệnh', '']),
      ].join('')}</tbody></table>`,
    )
    .page(
      '/laws/detail/chuong-trinh-tong-the-12/',
      'Nghị quyết 76/NQ-CP',
      '<table><tr><td>Số ký hiệu</td><td>76/NQ-CP</td></tr><tr><td>Ngày ban hành</td><td>15/07/2021</td></tr><tr><td>Cơ quan ban hành</td><td>Chính phủ</td></tr><tr><td>Trích yếu</td><td>Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</td></tr></table>',
      'hidden',
    )
    .page(
      '/chi-so/',
      'Kết quả các chỉ số',
      '<p>Kết quả của tỉnh Nghệ An qua các năm:</p><table><tr><th>Chỉ số (điểm)</th><th>Năm 2019</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PAR INDEX</td><td>83,15</td><td>84,02</td><td>86,58</td></tr><tr><td>SIPAS</td><td>85,10</td><td>86,44</td><td>87,93</td></tr></table>',
    )
    .news('/tin-tuc/', 'Tin tức', [
      ...dullPosts('/tin-tuc', 2022, '-11.html'),
      {
        path: '/tin-tuc/papi-21.html',
        title: 'Nghệ An đạt 42,13 điểm PAPI năm 2020, xếp thứ 31 cả nước',
        date: '2022-01-10',
      },
      {
        path: '/tin-tuc/mach-vanh-22.html',
        title: 'Bệnh viện triển khai kỹ thuật PCI năm 2021',
        date: '2022-02-15',
        lead: 'Kỹ thuật can thiệp mạch vành qua da (PCI) đạt tỷ lệ thành công 98,2% trên 61 bệnh nhân, xếp thứ 3 khu vực.',
      },
      {
        path: '/tin-tuc/iso-23.html',
        title: 'Tập huấn ISO 9001:2015 cho cán bộ',
        date: '2022-05-11',
        body: `<p>${'Lớp tập huấn giới thiệu các điều khoản của tiêu chuẩn và cách lập hồ sơ. '.repeat(8)}</p>`,
      },
      {
        path: '/tin-tuc/ky-nghi-24.html',
        title: 'Triển khai nhiệm vụ trọng tâm',
        date: '2022-03-02',
        body: '<p>Căn cứ Quyết định số5165/QĐ-UBND ngày 30 tháng 12 năm 2021 của UBND tỉnh, các phòng rà lại phần việc của mình.</p>',
      },
    ]);
  site.file(
    '/uploads/page/quy-dinh-chuc-nang-nhiem-vu.docx',
    docx([
      { heading: 'Quy định chức năng, nhiệm vụ' },
      'Sở thực hiện chức năng tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về khoa học và công nghệ.',
    ]),
  );
  for (const nth of [1, 2, 3])
    site.file(
      `/uploads/qt/qt0${nth}.pdf`,
      await pdf([[`Quy trình QT0${nth}`, 'Bước 1: tiếp nhận hồ sơ. Bước 2: thẩm định. Bước 3: trình ký.']]),
    );
  site.file(
    '/uploads/laws/5158.pdf',
    await pdf([
      ['ỦY BAN NHÂN DÂN TỈNH NGHỆ AN', 'Số: 5158/QĐ-UBND', 'Nghệ An, ngày 30 tháng 12 năm 2021', 'QUYẾT ĐỊNH'],
    ]),
  );
  return portal({
    name: 'nghean-nukeviet-spelled-numbers',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      organisation: passed('section: or an attachment', { url: '/gioi-thieu/chuc-nang/', attachments: 1 }),
      workflows: passed('section: a standing page or list, attachments', { url: '/quy-trinh-noi-bo/', attachments: 3 }),
      iso: failed('Section: not a dated news article'),
      'core-documents': partial(
        'Documents: a row without a page or file of its own is cited; same number, other date is another document',
        0.8,
        numbers({
          '76/NQ-CP': 'published',
          '05-NQ/TU': ['cited', '/laws/'],
          '5158/QĐ-UBND': 'published',
          '5165/QĐ-UBND': ['cited', '/tin-tuc/ky-nghi-24.html'],
          '64/KH-UBND': 'missing',
        }),
      ),
      indices: partial(
        'indices: with that year and a score or rank; older is stale; of this province only',
        0.625,
        figures({
          'PAR INDEX': { state: 'current', year: 2021, value: 86.58, url: '/chi-so/' },
          SIPAS: { state: 'current', year: 2021, value: 87.93, url: '/chi-so/' },
          PAPI: { state: 'stale', year: 2020, value: 42.13, rank: 31, url: '/tin-tuc/papi-21.html' },
          PCI: { state: 'missing' },
        }),
      ),
    },
  });
}

/** Everything is there, said in other words, in decomposed letters. */
function allInOtherWords(): UnseenPortal {
  const site = new Site('drupal', NAME);
  const post = (id: number, title: string, month: string, lead = '') => ({
    path: `/node/${id}`,
    title,
    date: `2022-${month}`,
    lead,
  });
  site.side =
    '<div class="block"><h2>Liên kết nhanh</h2><a href="http://dichvucong.nghean.gov.vn/portaldvc/Home/default.aspx">DVC trực tuyến</a></div>';
  site
    .page('/node/1', 'Tổ chức bộ máy', FUNCTIONS)
    .page('/node/2', 'Cách tra cứu TTHC qua Internet', LOOKUP)
    .page(
      '/node/3',
      'Quy trình điện tử',
      `<p>${'Hồ sơ được chuyển qua các bước trên phần mềm một cửa: tiếp nhận, phân công, thẩm định, trình ký, trả kết quả; mỗi bước có người chịu trách nhiệm và thời gian xử lý. '.repeat(3)}</p>`,
    )
    .page(
      '/node/4',
      'Áp dụng HTQLCL theo TCVN ISO 9001:2015',
      `<p>${'Sở áp dụng hệ thống quản lý chất lượng cho mọi hoạt động giải quyết công việc, có chính sách và mục tiêu chất lượng, đánh giá nội bộ mỗi năm một lần. '.repeat(3)}</p>`,
    )
    .page('/node/5', 'Thế nào là DVCTT mức độ 3, mức độ 4', LEVELS)
    .news('/tin-tuc-su-kien', 'Tin hoạt động', [
      ...dullPosts('/node/9', 2022),
      post(21, 'Rút ngắn thời gian giải quyết 15 thủ tục hành chính', '02-11'),
      post(22, 'Trung tâm Phục vụ hành chính công tỉnh: một điểm đến cho mọi hồ sơ', '03-11'),
      post(
        23,
        'Không phải đi lại nhiều lần',
        '03-18',
        'Nhân viên bưu điện đến tận nhà nhận hồ sơ, trả kết quả thủ tục hành chính qua dịch vụ BCCI.',
      ),
      post(24, 'Siết chặt kỷ luật, kỷ cương hành chính trong cơ quan nhà nước', '04-02'),
      post(25, 'Thông báo kết quả kỳ thi tuyển dụng công chức', '04-20'),
      post(26, 'Giao quyền tự chủ cho các đơn vị sự nghiệp công lập', '05-05'),
      post(27, 'Phấn đấu vào nhóm dẫn đầu cả nước về chuyển đổi số', '06-06'),
      post(28, '100% văn bản đi được ký số trên hệ thống quản lý văn bản và điều hành', '06-21'),
      post(29, 'Để người dân giám sát công tác cải cách hành chính', '07-07'),
      post(30, 'Gương điển hình tiên tiến trong cải cách hành chính', '08-08'),
      post(31, 'Kết quả công tác cải cách hành chính năm 2022, phương hướng, nhiệm vụ năm 2023', '12-20'),
      post(32, 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật', '09-09'),
      post(33, 'Video hướng dẫn thực hiện thủ tục hành chính lĩnh vực an toàn bức xạ', '10-10'),
      post(
        34,
        'Công bố Chỉ số cải cách hành chính năm 2021: Nghệ An xếp thứ 17',
        '05-25',
        'Chỉ số CCHC của tỉnh đạt 87,41%, tăng 2,1% so với năm 2020 (85,31%).',
      ),
      post(
        35,
        'Mức độ hài lòng của người dân năm 2021',
        '05-26',
        'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) của Nghệ An đạt 88,02%, đứng thứ 20/63.',
      ),
      post(36, 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh năm 2021', '05-10', 'Nghệ An đạt 41,95 điểm.'),
      post(
        37,
        'Năng lực cạnh tranh cấp tỉnh năm 2021: tỉnh ta đứng ở đâu?',
        '04-27',
        'Nghệ An được 64,74 điểm, xếp hạng 30 trong 63 tỉnh, thành phố.',
      ),
    ])
    .page(
      '/van-ban',
      'Văn bản chỉ đạo',
      `<ul>${[
        'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ',
        'Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Ban Chấp hành Đảng bộ tỉnh',
        'Quyết định số 5158/QĐ-UBND ngày 30/12/2021 của UBND tỉnh',
        'Quyết định số 5165/QĐ-UBND ngày 30/12/2021 của UBND tỉnh',
        'Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh',
      ]
        .map((line) => `<li>${line}</li>`)
        .join('')}</ul>`,
    );
  const answers = Object.fromEntries(
    Object.entries(site.build()).map(([path, page]) => [path, typeof page === 'string' ? page.normalize('NFD') : page]),
  );
  const one = (id: number) => passed('topic: at least min', articles(`/node/${id}`));
  return portal({
    name: 'nghean-drupal-in-other-words',
    plan: PLAN,
    asOf: '2022-12-31',
    answers,
    truth: {
      organisation: passed('section', { url: '/node/1' }),
      'lookup-guide': passed('section', { url: '/node/2' }),
      workflows: passed('section', { url: '/node/3' }),
      iso: passed('section', { url: '/node/4' }),
      'online-service': passed('link and guidance', {
        links: ['http://dichvucong.nghean.gov.vn/portaldvc/Home/default.aspx'],
        guidance: '/node/5',
      }),
      simplification: passed('topic'),
      'service-centre': one(22),
      postal: one(23),
      conduct: one(24),
      personnel: one(25),
      autonomy: one(26),
      'digital-government': one(27),
      'e-office': one(28),
      oversight: one(29),
      models: one(30),
      results: passed('topic: the year’s results and next year’s direction'),
      'legal-drafting': one(32),
      guides: passed('topic'),
      indices: passed(
        'indices: each has a page with that year and a score or rank',
        figures({
          'PAR INDEX': { state: 'current', year: 2021, value: 87.41, rank: 17, url: '/node/34' },
          SIPAS: { state: 'current', year: 2021, value: 88.02, rank: 20, url: '/node/35' },
          PAPI: { state: 'current', year: 2021, value: 41.95, url: '/node/36' },
          PCI: { state: 'current', year: 2021, value: 64.74, rank: 30, url: '/node/37' },
        }),
      ),
      'core-documents': passed(
        'cited with its number',
        numbers({
          '76/NQ-CP': ['cited', '/van-ban'],
          '05-NQ/TU': 'cited',
          '5158/QĐ-UBND': 'cited',
          '5165/QĐ-UBND': 'cited',
          '64/KH-UBND': 'cited',
        }),
      ),
    },
  });
}

/** The list of news answers with an error, so what it may hold is unknown; a section's page too. */
function brokenNews(): UnseenPortal {
  const site = new Site('wordpress', NAME);
  site
    .page('/gioi-thieu/', 'Giới thiệu chung', FUNCTIONS)
    .link('Tin tức', '/category/tin-tuc/')
    .link('ISO 9001:2015', '/iso-9001/')
    .link('Quy trình nội bộ', '/quy-trinh-noi-bo/');
  site.raw('/category/tin-tuc/', { status: 500, body: 'Error establishing a database connection' });
  site.raw('/iso-9001/', { status: 503, body: 'Service Unavailable' });
  site.raw('/quy-trinh-noi-bo/', { status: 404, body: '<h1>Không tìm thấy trang</h1>' });
  const unknown = cantTell('Unknown is never failed: the only list of news could not be read');
  return portal({
    name: 'nghean-wordpress-broken-news',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    open: ['indices', 'core-documents', 'online-service', 'lookup-guide'],
    truth: {
      organisation: passed('section: functions stand under the general introduction', { url: '/gioi-thieu/' }),
      iso: cantTell('a named page that answers 503 is unknown'),
      // first written as failed: the unread page on ISO may hold the workflows, portals keep them there
      workflows: cantTell('unknown is never failed'),
      ...Object.fromEntries(
        'simplification service-centre postal conduct personnel autonomy digital-government e-office oversight models results legal-drafting guides'
          .split(' ')
          .map((id) => [id, unknown]),
      ),
    },
  });
}

/** Titles that only sound like the topics. */
function alike(): UnseenPortal {
  const site = new Site('joomla', NAME);
  const post = (slug: string, title: string, lead = '') => ({
    path: `/index.php/tin/${slug}`,
    title,
    date: '2022-07-14',
    lead,
  });
  site.page(
    '/index.php/tu-van-iso',
    'Tư vấn ISO 22000 cho doanh nghiệp thực phẩm',
    `<p>${'Trung tâm tư vấn doanh nghiệp xây dựng hệ thống an toàn thực phẩm, đào tạo nhân viên và đánh giá thử trước khi chứng nhận. '.repeat(4)}</p>`,
  );
  site.news('/index.php/tin', 'Tin tức', [
    ...dullPosts('/index.php/tin', 2022),
    post('1-giong-lua', 'Làm chủ, tự chủ công nghệ sản xuất giống lúa'),
    post('2-buu-chinh', 'Doanh thu bưu chính sáu tháng tăng 5%'),
    post('3-dua-luoi', 'Mô hình trồng dưa lưới công nghệ cao ở Nam Đàn'),
    post('4-thi-cong', 'Giám sát thi công trụ sở Trung tâm'),
    post('5-viec-lam', 'Ngày hội việc làm: doanh nghiệp tuyển dụng 2.000 công nhân'),
    post('6-tu-phap', 'Cải cách tư pháp: những kết quả năm 2022'),
    post('7-bong-da', 'Câu lạc bộ chuyển nhượng ba cầu thủ'),
    post('8-gia-vang', 'Giá vàng giảm mạnh, sáp nhập hai sàn giao dịch'),
  ]);
  return portal({
    name: 'nghean-joomla-alike',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {},
  });
}

/** An old list whose second page comes only by a form post. */
function pagedByPost(): UnseenPortal {
  const site = new Site('webforms', NAME);
  const pager = (at: number) =>
    `<table><tr>${[1, 2].map((nth) => (nth === at ? `<td><span>${nth}</span></td>` : `<td><a href="javascript:__doPostBack('ctl00$Grid','Page$${nth}')">${nth}</a></td>`)).join('')}</tr></table>`;
  const first = dullPosts('/TinTuc/Xem.aspx?id=1', 2022);
  const second = [
    { path: '/TinTuc/Xem.aspx?id=901', title: 'Ứng dụng chữ ký số trong xử lý văn bản điện tử', date: '2022-02-20' },
    { path: '/TinTuc/Xem.aspx?id=902', title: 'Dịch vụ bưu chính công ích: thêm 20 điểm phục vụ', date: '2022-02-18' },
  ];
  site.news('/TinTuc/Default.aspx', 'Tin tức', first);
  for (const post of second) site.post(post);
  const answers = { ...site.build() };
  const list = textOf(answers['/TinTuc/Default.aspx']).replace('</table></div>', `</table>${pager(1)}</div>`);
  const rows = second
    .map(
      (post) =>
        `<tr><td><a href="${post.path}">${post.title}</a>&nbsp;<i>(${post.date.split('-').toReversed().join('/')} 2:15:00 PM)</i></td></tr>`,
    )
    .join('');
  const other = list.replace(
    /<table id="ctl00_ContentPlaceHolder1_GridView1"[\s\S]*?<\/table>[\s\S]*?<\/table>/,
    `<table id="ctl00_ContentPlaceHolder1_GridView1">${rows}</table>${pager(2)}`,
  );
  answers['/TinTuc/Default.aspx'] = ({ method, body }) =>
    method === 'POST' && decodeURIComponent(body).includes('Page$2') ? other : list;
  // where the form's action "./" leads
  answers['/TinTuc/'] = answers['/TinTuc/Default.aspx'];
  // the newest posts on the home page are those of the first page
  const fresh = new Site('webforms', NAME);
  for (const post of first) fresh.post(post);
  fresh.link('Tin tức', '/TinTuc/Default.aspx');
  answers['/'] = fresh.build()['/'] ?? '';
  return portal({
    name: 'nghean-webforms-post-paging',
    plan: PLAN,
    asOf: '2022-11-20',
    answers,
    truth: {
      'e-office': passed('topic', articles('/TinTuc/Xem.aspx?id=901')),
      postal: passed('topic', articles('/TinTuc/Xem.aspx?id=902')),
    },
  });
}

function textOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : '';
}

/** Topics stand in leads; the slug or the markup alone dates; comments and related posts name other topics. */
function leadOnly(): UnseenPortal {
  const site = new Site('soup', NAME);
  site.news('/tin', 'Tin tức', [
    ...dullPosts('/tin', 2022),
    {
      path: '/tin/chuyen-o-xa-20220503101500.html',
      title: 'Chuyện ở một xã miền núi',
      lead: 'Tổ công nghệ số cộng đồng đến từng nhà giúp bà con làm quen với chuyển đổi số.',
    },
    {
      path: '/tin/hoi-nghi-can-bo.html',
      title: 'Hội nghị cán bộ chủ chốt',
      lead: 'Hội nghị công bố quyết định luân chuyển, bổ nhiệm ba lãnh đạo đơn vị trực thuộc.',
      head: '<meta property="article:published_time" content="2022-09-12T08:00:00+07:00">',
    },
    {
      path: '/tin/tham-nha-may.html',
      title: 'Thăm nhà máy',
      date: '2022-05-20',
      lead: 'Đoàn công tác đi thăm một nhà máy.',
      after:
        '<div><b>Tin liên quan</b><div><a href="/tin/hoi-nghi-can-bo.html">Bộ quy tắc ứng xử và văn hóa công sở</a> 20.05.2022</div></div><div><b>Bình luận</b><div>Nguyễn Văn A, 21.05.2022: mong có thêm bài về giao quyền tự chủ cho đơn vị sự nghiệp</div></div>',
    },
    {
      path: '/tin/phien-hop-khong-ngay.html',
      title: 'Xây dựng văn bản quy phạm pháp luật: góc nhìn từ cơ sở',
      body: '<p>Ngày 12/5/2022, đoàn kiểm tra đã làm việc với một huyện về nội dung này.</p>',
    },
  ]);
  site.page(
    '/hoi-dap',
    'Hỏi đáp',
    '<div><b>Hỏi:</b> Tôi có thể nộp hồ sơ qua dịch vụ bưu chính công ích không? (12/06/2022)</div><div><b>Trả lời:</b> Có, tại mọi bưu cục.</div>',
  );
  return portal({
    name: 'nghean-soup-leads-and-slugs',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    open: ['guides'],
    truth: {
      'digital-government': passed(
        'Article: dated by its slug, on the topic by its lead',
        articles('/tin/chuyen-o-xa-20220503101500.html'),
      ),
      personnel: passed('Article: marked-up date', articles('/tin/hoi-nghi-can-bo.html')),
      'legal-drafting': cantTell('Article: without a date of its own stays undated, whatever dates stand in its text'),
    },
  });
}

async function files(): Promise<UnseenPortal> {
  const site = new Site('dnn', NAME);
  const head = (number: string, day: string, body: string) => [body, `Số: ${number}`, `Nghệ An, ${day}`];
  site
    .page(
      '/Default.aspx?tabid=55',
      'Văn bản chỉ đạo điều hành',
      '<ul><li><a href="/Portals/0/vb/nq1.pdf">Nghị quyết ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030</a></li><li><a href="/Portals/0/vb/nq-tinh.docx">Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về cải cách hành chính</a></li><li><a href="/Portals/0/vb/bo-van-ban-ubnd.zip">Bộ văn bản của UBND tỉnh (zip)</a></li></ul>',
    )
    .page(
      '/Default.aspx?tabid=56',
      'Quy trình ISO 9001:2015',
      '<p><a href="/Portals/0/iso/scan.pdf">Bộ quy trình (bản quét)</a></p>',
    )
    .page('/Default.aspx?tabid=57', 'Sơ đồ tổ chức', '<p><img src="/Portals/0/so-do.png" alt=""></p>')
    .page(
      '/Default.aspx?tabid=58',
      'Chỉ số',
      '<p><a href="/Portals/0/cs/sipas-papi.pdf">Báo cáo kết quả các chỉ số</a></p>',
    )
    .news('/Default.aspx?tabid=60', 'Tin tức', dullPosts('/Default.aspx?tabid=60&id=', 2022));
  site.file(
    '/Portals/0/vb/nq1.pdf',
    await pdf([
      [
        ...head('76/NQ-CP', 'ngày 15 tháng 7 năm 2021', 'CHÍNH PHỦ'),
        'NGHỊ QUYẾT',
        'Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
      ],
    ]),
  );
  site.file(
    '/Portals/0/vb/nq-tinh.docx',
    docx([
      { table: [['TỈNH ỦY NGHỆ AN\nSố 05 -NQ/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM\nNghệ An, ngày 14 tháng 12 năm 2021']] },
      { bold: 'NGHỊ QUYẾT' },
      'về đẩy mạnh cải cách hành chính',
    ]),
  );
  const decision = (number: string, day: string) =>
    docx([...head(number, day, 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN'), 'Căn cứ Luật Tổ chức chính quyền địa phương;']);
  site.file(
    '/Portals/0/vb/bo-van-ban-ubnd.zip',
    zip({
      'qd 5158.docx': decision('5158/QĐ-UBND', 'ngày 30 tháng 12 năm 2021'),
      'qd 5165.docx': decision('5165/QĐ-UBND', 'ngày 30 tháng 12 năm 2021'),
    }),
  );
  site.file('/Portals/0/iso/scan.pdf', await pdf([[{ scan: true }]]));
  site.file(
    '/Portals/0/cs/sipas-papi.pdf',
    await pdf([
      [
        'Kết quả các chỉ số của tỉnh Nghệ An năm 2021',
        'Chỉ số SIPAS năm 2021 đạt 86,72%, xếp thứ 25/63.',
        'Chỉ số PAPI năm 2021 đạt 42,57 điểm, xếp thứ 29.',
        'Năm 2022 phấn đấu chỉ số PCI đạt 68 điểm, vào nhóm 20.',
      ],
    ]),
  );
  return portal({
    name: 'nghean-dnn-files',
    plan: PLAN,
    asOf: '2022-11-20',
    answers: site.build(),
    truth: {
      'core-documents': partial(
        'documents: published is own page or attachment',
        0.8,
        numbers({
          '76/NQ-CP': 'published',
          '05-NQ/TU': 'published',
          '5158/QĐ-UBND': 'published',
          '5165/QĐ-UBND': 'published',
          '64/KH-UBND': 'missing',
        }),
      ),
      iso: passed('Section: an attachment counts as substance even when it is a scan', {
        url: '/Default.aspx?tabid=56',
        attachments: 1,
      }),
      organisation: partial('section: a picture is neither words nor an attachment', 0.5, {
        url: '/Default.aspx?tabid=57',
        attachments: 0,
      }),
      indices: partial(
        'indices: a target is not a result',
        0.5,
        figures({
          SIPAS: { state: 'current', year: 2021, value: 86.72, rank: 25 },
          PAPI: { state: 'current', year: 2021, value: 42.57, rank: 29 },
          PCI: { state: 'missing' },
          'PAR INDEX': { state: 'missing' },
        }),
      ),
    },
  });
}
