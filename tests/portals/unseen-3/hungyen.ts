/** Hưng Yên, 2024: social pages, the plan itself, budget, reception of citizens. */

import { docx, pdf } from '../../support/attachments.ts';
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

const NAME = 'Sở Khoa học và Công nghệ tỉnh Hưng Yên';
const PLAN = 'hungyen-skhcn-2024';
const ASOF = '2024-11-20';

export async function hungYenPortals(): Promise<readonly UnseenPortal[]> {
  return [
    await wholeYear(),
    shareButtons(),
    anothersPages(),
    planCited(),
    await planOfOthers(),
    oldLevels(),
    reception(),
    reforms(),
    nextSite(),
  ];
}

async function wholeYear(): Promise<UnseenPortal> {
  const site = new Site('nukeviet', NAME);
  site.foot = `<p>${NAME}</p><a href="https://www.facebook.com/skhcnhungyen" title="Facebook"><i class="fa fa-facebook"></i></a><a href="https://zalo.me/2817364550192837465"><img src="/zalo.svg" alt=""></a>`;
  site.side = '<a href="https://dichvucong.hungyen.gov.vn/dichvucong/home">Dịch vụ công trực tuyến</a>';
  site
    .page(
      '/huong-dan-dvc/',
      'Dịch vụ công toàn trình, một phần là gì?',
      '<p>Dịch vụ công trực tuyến toàn trình: mọi bước đều trên môi trường mạng. Dịch vụ công trực tuyến một phần: có bước phải làm trực tiếp. Khi nộp, hãy chọn đúng loại dịch vụ.</p>',
    )
    .page(
      '/cong-khai-tai-chinh/',
      'Công khai tài chính',
      '<ul><li><a href="/uploads/du-toan-2024.pdf">Công khai dự toán thu, chi ngân sách năm 2024</a></li><li><a href="/uploads/quyet-toan-2023.pdf">Công khai quyết toán năm 2023</a></li></ul>',
    )
    .page(
      '/ke-hoach/',
      'Kế hoạch',
      '<ul><li><a href="/uploads/kh-tuyen-truyen.docx">Kế hoạch tuyên truyền cải cách hành chính năm 2024</a></li></ul>',
    )
    .page(
      '/ket-qua-tthc/',
      'Kết quả giải quyết TTHC',
      '<table><tr><th>Kỳ báo cáo</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Hồ sơ số hóa</th></tr><tr><td>Quý I/2024</td><td>41</td><td>41</td><td>40</td></tr><tr><td>Quý II/2024</td><td>52</td><td>51</td><td>50</td></tr><tr><td>Quý III/2024</td><td>47</td><td>47</td><td>47</td></tr></table>',
    )
    .page(
      '/quy-trinh/',
      'Quy trình nội bộ',
      `<p>${'Bộ phận Một cửa tiếp nhận, chuyển phòng chuyên môn thụ lý, lãnh đạo phòng kiểm tra, lãnh đạo Sở phê duyệt, văn thư đóng dấu và trả kết quả. '.repeat(3)}</p>`,
    )
    .news('/tin-tuc/', 'Tin tức', dullPosts('/tin-tuc', 2024, '.html'));
  site.file('/uploads/du-toan-2024.pdf', await pdf([['Công khai dự toán năm 2024', 'Tổng số thu: 320 triệu đồng.']]));
  site.file('/uploads/quyet-toan-2023.pdf', await pdf([[{ scan: true }]]));
  site.file(
    '/uploads/kh-tuyen-truyen.docx',
    docx([
      {
        table: [
          ['UBND TỈNH HƯNG YÊN\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nSố:      /KH-SKHCN', 'Hưng Yên, ngày    tháng 02 năm 2024'],
        ],
      },
      { bold: 'KẾ HOẠCH' },
      'Tuyên truyền cải cách hành chính năm 2024 của Sở Khoa học và Công nghệ',
    ]),
  );
  return portal({
    name: 'hungyen-nukeviet-whole-year',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    open: ['digital-government'],
    truth: {
      social: passed('Social: links to the department’s own pages', {
        facebook: 'https://www.facebook.com/skhcnhungyen',
        zalo: 'https://zalo.me/2817364550192837465',
      }),
      'online-service': passed('guidance on “một phần / toàn trình” since 2022', {
        links: ['https://dichvucong.hungyen.gov.vn/dichvucong/home'],
        guidance: '/huong-dan-dvc/',
      }),
      finance: passed('section: attachments', { url: '/cong-khai-tai-chinh/', attachments: 2 }),
      workflows: passed('section', { url: '/quy-trinh/' }),
      'plan-published': passed('For plan-published the number is null and title names it', {
        documents: [{ number: null, state: 'published' }],
      }),
      'dossier-results': passed(
        'periodic-results',
        periods({
          '2024-Q1': ['published', '/ket-qua-tthc/'],
          '2024-Q2': 'published',
          '2024-Q3': 'published',
          '2024-Q4': 'not-due',
        }),
      ),
    },
  });
}

function shareButtons(): UnseenPortal {
  const site = new Site('joomla', NAME);
  site.banner =
    '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fskhcn.hungyen.gov.vn">Chia sẻ Facebook</a><a href="https://zalo.me/share?u=x">Chia sẻ Zalo</a><div class="zalo-share-button" data-href="" data-oaid="579745863508352884"></div><a href="https://twitter.com/intent/tweet?url=x">Tweet</a>';
  site.page(
    '/index.php/lien-he',
    'Liên hệ',
    '<p>Trang Facebook của Sở: <a href="https://www.facebook.com/skhcnhungyen">facebook.com/skhcnhungyen</a></p>',
  );
  site.news('/index.php/tin', 'Tin tức', dullPosts('/index.php/tin', 2024));
  return portal({
    name: 'hungyen-joomla-share-buttons',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      social: failed('Social: share buttons are not; linked from the home page', { facebook: null, zalo: null }),
    },
  });
}

function anothersPages(): UnseenPortal {
  const site = new Site('webforms', NAME);
  site.foot =
    '<a href="https://www.facebook.com/ubndtinhhungyen">Fanpage UBND tỉnh Hưng Yên</a> <a href="https://zalo.me/0981234567">Zalo Sở KH&amp;CN</a> <span>Thiết kế bởi <a href="https://facebook.com/vnptit">VNPT</a></span>';
  site.news('/tin.aspx', 'Tin tức', dullPosts('/tin.aspx?id=', 2024));
  return portal({
    name: 'hungyen-webforms-anothers-pages',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      social: partial('Social: a link to the department’s own page', 0.5, {
        facebook: null,
        zalo: 'https://zalo.me/0981234567',
      }),
    },
  });
}

function planCited(): UnseenPortal {
  const site = new Site('dnn', NAME);
  site
    .page(
      '/vb/Default.aspx',
      'Văn bản',
      `<table><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${[
        ['/KH-SKHCN', '', 'Kế hoạch tuyên truyền cải cách hành chính năm 2024'],
        ['01/2023/QD-UBND', '11/01/2023', 'Quyết định quy định chức năng, nhiệm vụ'],
        ['22/2020/QĐ-UBND', '12/08/2020', 'Quyết định ban hành quy chế'],
        ['05/CT- CTUBND', '16/05/2019', 'Chỉ thị về kỷ cương'],
        ['28 - CT/TU', '10/08/2022', 'Chỉ thị của Ban Thường vụ'],
        ['06–NQ/TU', '', 'Nghị quyết của Tỉnh ủy Hưng Yên'],
        ['184/KH-UBND', '07/12/2021', 'Kế hoạch cải cách hành chính giai đoạn 2021 - 2025'],
        ['193/KH-UBND', '26/12/2023', 'Kế hoạch cải cách hành chính năm 2024'],
        ['76/NQ-CP', '15/07/2021', 'Chương trình tổng thể'],
        ['23/CT-TTg', '02/09/2021', 'Đẩy mạnh thực hiện Chương trình tổng thể'],
      ]
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    )
    .news('/tin/Default.aspx', 'Tin tức', dullPosts('/tin/id', 2024));
  return portal({
    name: 'hungyen-dnn-plan-cited',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'plan-published': partial(
        'a row without page or file is cited; a cited document counts half where published is needed',
        0.5,
        { documents: [{ number: null, state: 'cited' }] },
      ),
      'core-documents': passed(
        'cited with its number',
        numbers({
          '76/NQ-CP': 'cited',
          '23/CT-TTg': 'cited',
          '06-NQ/TU': 'cited',
          '184/KH-UBND': 'cited',
          '193/KH-UBND': 'cited',
          '28-CT/TU': 'cited',
          '01/2023/QĐ-UBND': 'cited',
          '22/2020/QĐ-UBND': 'cited',
          '05/CT-CTUBND': 'cited',
        }),
      ),
    },
  });
}

async function planOfOthers(): Promise<UnseenPortal> {
  const site = new Site('liferay', NAME);
  site
    .page(
      '/web/skhcn/ke-hoach',
      'Kế hoạch',
      '<ul><li><a href="/documents/kh-2023.pdf">Kế hoạch tuyên truyền cải cách hành chính năm 2023</a></li><li><a href="/documents/kh-cchc-2024.pdf">Kế hoạch cải cách hành chính năm 2024</a></li></ul>',
    )
    .page('/web/skhcn/tai-chinh', 'Công khai ngân sách', '<p>Không có nội dung.</p>')
    .news('/web/skhcn/tin', 'Tin tức', dullPosts('/web/skhcn/-/tin', 2024));
  site.file(
    '/documents/kh-2023.pdf',
    await pdf([
      ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Số: 12/KH-SKHCN', 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2023'],
    ]),
  );
  site.file(
    '/documents/kh-cchc-2024.pdf',
    await pdf([
      [
        'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        'Số: 15/KH-SKHCN',
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2024',
        'Căn cứ Kế hoạch số 193/KH-UBND ngày 26/12/2023 của UBND tỉnh;',
      ],
    ]),
  );
  return portal({
    name: 'hungyen-liferay-other-plans',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'plan-published': failed('the plan is named by title and year', {
        documents: [{ number: null, state: 'missing' }],
      }),
      finance: partial('section: exists but empty', 0.5, { url: '/web/skhcn/tai-chinh', attachments: 0 }),
      'core-documents': partial(
        'documents: cited in an attachment',
        1 / 9,
        numbers({ '193/KH-UBND': 'cited', '184/KH-UBND': 'missing' }),
      ),
    },
  });
}

function oldLevels(): UnseenPortal {
  const site = new Site('drupal', NAME);
  site.side = '<div><a href="https://dichvucong.hungyen.gov.vn/">Cổng DVC tỉnh</a></div>';
  site
    .page(
      '/huong-dan',
      'Hướng dẫn sử dụng dịch vụ công mức độ 3, mức độ 4',
      '<p>Mức độ 3: gửi hồ sơ qua mạng. Mức độ 4: nộp phí qua mạng.</p>',
    )
    .page(
      '/iso',
      'TCVN ISO 9001:2015',
      `<p>${'Sở duy trì hệ thống quản lý chất lượng, đánh giá nội bộ hằng năm, khắc phục điểm không phù hợp và công bố lại khi có thay đổi. '.repeat(4)}</p>`,
    )
    .news('/tin', 'Tin tức', dullPosts('/tin', 2024));
  return portal({
    name: 'hungyen-drupal-old-levels',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'online-service': partial('guidance on the levels of its time: “mức độ 3, 4” until 2022', 0.5, {
        links: ['https://dichvucong.hungyen.gov.vn/'],
        guidance: null,
      }),
      iso: passed('section', { url: '/iso' }),
    },
  });
}

function reception(): UnseenPortal {
  const site = new Site('sharepoint', NAME);
  site
    .page(
      '/Pages/tiep-cong-dan.aspx',
      'Tiếp công dân, khiếu nại, tố cáo',
      `<p>${'Giám đốc Sở tiếp công dân vào ngày 15 hằng tháng tại trụ sở; Thanh tra Sở tiếp thường xuyên trong giờ hành chính; đơn khiếu nại, tố cáo được phân loại và thụ lý đúng hạn. '.repeat(3)}</p>`,
    )
    .news('/Pages/tin.aspx', 'Tin tức', [
      ...dullPosts('/Pages', 2024, '.aspx'),
      {
        path: '/Pages/dung-dau.aspx',
        title: 'Nâng cao trách nhiệm người đứng đầu trong cải cách hành chính',
        date: '2024-03-20',
      },
      {
        path: '/Pages/moi-truong-dau-tu.aspx',
        title: 'Cải cách hành chính để cải thiện môi trường đầu tư, nâng cao năng lực cạnh tranh',
        date: '2024-04-20',
      },
      { path: '/Pages/an-toan-thong-tin.aspx', title: 'Diễn tập bảo đảm an toàn thông tin mạng', date: '2024-05-20' },
      {
        path: '/Pages/mo-hinh-hay.aspx',
        title: 'Những mô hình hay trong cải cách hành chính ở các tỉnh',
        date: '2023-06-20',
      },
      {
        path: '/Pages/ddci.aspx',
        title: 'Công bố kết quả DDCI năm 2023 tỉnh Hưng Yên',
        date: '2024-01-20',
        lead: 'Sở Công Thương dẫn đầu khối sở, ngành với 85,10 điểm; Sở Khoa học và Công nghệ xếp thứ 6 với 79,42 điểm.',
      },
      {
        path: '/Pages/dti.aspx',
        title: 'Hưng Yên xếp thứ 23 về chuyển đổi số cấp tỉnh năm 2023',
        date: '2024-07-20',
        lead: 'Chỉ số DTI của tỉnh đạt 0,6521 điểm.',
      },
      { path: '/Pages/ict.aspx', title: 'Hưng Yên đạt 0,5210 điểm ICT Index năm 2022', date: '2024-01-05' },
    ]);
  return portal({
    name: 'hungyen-sharepoint-reception',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    open: ['importance', 'reform-content'],
    truth: {
      'citizen-reception': passed('section', { url: '/Pages/tiep-cong-dan.aspx' }),
      'head-responsibility': passed('topic', articles('/Pages/dung-dau.aspx')),
      'digital-government': passed('digital government, … information security'),
      models: failed('topic: none in the period'),
      indices: partial(
        'Indices: of this province or department only; one stale',
        (2 + 0.5) / 6,
        figures({
          DDCI: { state: 'current', year: 2023, value: 79.42, rank: 6, url: '/Pages/ddci.aspx' },
          DTI: { state: 'current', year: 2023, value: 0.6521, rank: 23, url: '/Pages/dti.aspx' },
          'ICT INDEX': { state: 'stale', year: 2022, value: 0.521 },
          PAPI: { state: 'missing' },
          'PAR INDEX': { state: 'missing' },
          SIPAS: { state: 'missing' },
        }),
      ),
    },
  });
}

function reforms(): UnseenPortal {
  const site = new Site('soup', NAME);
  const post = (slug: string, title: string, date: string) => ({ path: `/tin/${slug}`, title, date });
  site.news('/tin', 'Tin tức', [
    ...dullPosts('/tin', 2024),
    post('a', 'Cải cách thể chế: gỡ điểm nghẽn', '2024-02-05'),
    post('b', 'Cải cách tài chính công ở đơn vị sự nghiệp', '2024-03-05'),
    post('c', 'Cải cách chế độ công vụ', '2023-12-05'),
    post('d', 'Cải cách tổ chức bộ máy hành chính nhà nước'.toUpperCase(), '2024-12-05'),
  ]);
  return portal({
    name: 'hungyen-soup-reforms',
    plan: PLAN,
    asOf: ASOF,
    answers: site.build(),
    truth: {
      'reform-content': partial('topic: some, fewer than min (3), in the period', 0.5, articles('/tin/a', '/tin/b')),
    },
  });
}

/** Server-rendered pages of a script framework are pages like others; one section alone is left to the script. */
function nextSite(): UnseenPortal {
  const site = new Site('next', NAME);
  site.foot =
    '<a href="https://www.facebook.com/profile.php?id=100064812345678"><svg></svg></a><a href="https://zalo.me/sokhcnhungyen">Zalo OA</a>';
  site
    .link('Công khai tài chính', '/cong-khai')
    .page(
      '/tiep-dan',
      'Lịch tiếp công dân',
      '<table><tr><th>Ngày</th><th>Người tiếp</th></tr><tr><td>15/01/2024</td><td>Giám đốc</td></tr></table>',
    )
    .news('/tin', 'Tin tức', [
      ...dullPosts('/tin', 2024),
      { path: '/tin/ky-luat', title: 'Quyền, nghĩa vụ và kỷ luật của công chức: những điểm mới', date: '2024-08-12' },
    ]);
  const answers = { ...site.build() };
  answers['/cong-khai'] =
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Công khai tài chính</title></head><body><div id="__next"><div class="spinner">Đang tải...</div></div><script src="/_next/static/chunks/main.js"></script></body></html>';
  return portal({
    name: 'hungyen-next-server-rendered',
    plan: PLAN,
    asOf: ASOF,
    answers,
    truth: {
      social: passed('Social', {
        facebook: 'https://www.facebook.com/profile.php?id=100064812345678',
        zalo: 'https://zalo.me/sokhcnhungyen',
      }),
      finance: cantTell('a page that needs a script and was not rendered is unknown'),
      'citizen-reception': partial('section: thin', 0.5, { url: '/tiep-dan', attachments: 0 }),
      conduct: passed('topic', articles('/tin/ky-luat')),
    },
  });
}
