/** Standing pages: how long, where, in what form, and what only looks like one. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { docx, pdf } from '../../support/attachments.ts';
import type { TrapPortal } from '../trap-portal.ts';
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
  type Post,
} from './frames.ts';

const PDF = { 'content-type': 'application/pdf' };
const DOCX = { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
const SCAN: Answer = { body: await pdf([[{ scan: true }]]), headers: PDF };
const TEXT_PDF: Answer = { body: await pdf([['Quy trình giải quyết thủ tục hành chính', filler(40)]]), headers: PDF };
const TEXT_DOCX: Answer = { body: docx(['Chức năng, nhiệm vụ, quyền hạn', filler(80)]), headers: DOCX };
const LONG_SIDE = `<div class="box"><h3>Liên kết</h3><ul>${Array.from({ length: 30 }, (_, at) => `<li><a href="/lien-ket-${at}">Trang thông tin của đơn vị số ${at + 1}</a></li>`).join('')}</ul></div>`;

const GUIDE_POST: Post = {
  path: '/tin-tuc/huong-dan-tra-cuu-tthc-210',
  day: '03/10',
  title: 'Hướng dẫn tra cứu thủ tục hành chính trên mạng Internet',
};
const ISO_POST: Post = {
  path: '/tin-tuc/duy-tri-iso-211',
  day: '12/09',
  title: 'Sở duy trì hệ thống quản lý chất lượng theo tiêu chuẩn ISO 9001:2015',
};
const BUDGET_POST: Post = {
  path: '/tin-tuc/cong-khai-du-toan-212',
  day: '08/04',
  title: 'Công khai dự toán ngân sách nhà nước năm 2024 của Sở',
};
const ROTATION_POST: Post = {
  path: '/tin-tuc/chuyen-doi-vi-tri-213',
  day: '22/06',
  title: 'Danh mục vị trí công tác phải định kỳ chuyển đổi của Sở',
};

export const SECTION_PORTALS: readonly TrapPortal[] = [
  standing({
    name: 'sixty-words',
    trap: 'Sixty words, fifty-nine and sixty-one, and a page being updated beside a long list of links.',
    plan: 'nghean-skhcn-2022',
    layout: modern,
    side: LONG_SIDE,
    menu: [
      ['Chức năng, nhiệm vụ, cơ cấu tổ chức', '/chuc-nang'],
      ['Quy trình nội bộ', '/quy-trinh-noi-bo'],
      ['Hệ thống quản lý chất lượng ISO 9001:2015', '/iso'],
      ['Hướng dẫn tra cứu thủ tục hành chính', '/tra-cuu'],
    ],
    pages: {
      '/chuc-nang': ['Chức năng, nhiệm vụ, cơ cấu tổ chức', `<p>${filler(60)}</p>`],
      '/quy-trinh-noi-bo': ['Quy trình nội bộ', `<p>${filler(59)}</p>`],
      '/iso': ['Hệ thống quản lý chất lượng ISO 9001:2015', `<p>${filler(61)}</p>`],
      '/tra-cuu': ['Hướng dẫn tra cứu thủ tục hành chính', '<p>Nội dung đang được cập nhật.</p>'],
    },
    truth: {
      organisation: {
        outcome: 'passed',
        credit: 1,
        details: { url: '/chuc-nang', words: 60, attachments: 0 },
      },
      workflows: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/quy-trinh-noi-bo', words: 59, attachments: 0 },
        gapsAt: ['/quy-trinh-noi-bo'],
      },
      iso: { outcome: 'passed', credit: 1, details: { url: '/iso', words: 61, attachments: 0 } },
      'lookup-guide': {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/tra-cuu', attachments: 0 },
        gapsAt: ['/tra-cuu'],
      },
      feedback: { outcome: 'failed', credit: 0, details: { url: null, ways: [], process: false } },
      'online-service': { outcome: 'failed', credit: 0, details: { links: [], guidance: null } },
      'procedure-set-province': { outcome: 'cantTell', credit: 0 },
    },
  }),
  standing({
    name: 'pages-behind-about',
    trap: 'Duties stand one page deeper under "Giới thiệu", workflows are a table of files, the guide is a piece of news.',
    plan: 'nghean-skhcn-2022',
    layout: oldTables,
    menu: [
      ['Giới thiệu', '/gioi-thieu'],
      ['Quy trình nội bộ giải quyết TTHC', '/quy-trinh'],
      ['ISO 9001:2015', '/iso'],
    ],
    pages: {
      '/gioi-thieu': [
        'Giới thiệu',
        '<ul><li><a href="/gioi-thieu/chuc-nang-nhiem-vu">Chức năng nhiệm vụ</a></li><li><a href="/gioi-thieu/lanh-dao">Lãnh đạo Sở</a></li></ul>',
      ],
      '/gioi-thieu/chuc-nang-nhiem-vu': [
        'Chức năng nhiệm vụ',
        `<p><b>1. Vị trí và chức năng</b></p><p>${filler(90)}</p>`,
      ],
      '/gioi-thieu/lanh-dao': ['Lãnh đạo Sở', '<p>Giám đốc: Nguyễn Văn Bình</p>'],
      '/quy-trinh': [
        'Quy trình nội bộ giải quyết TTHC',
        `<table border="1"><tr><th>TT</th><th>Tên quy trình</th><th>Tải về</th></tr>${[1, 2, 3, 4].map((n) => `<tr><td>${n}</td><td>Quy trình số ${n}</td><td><a href="/tep/qt-${n}.pdf">Tải</a></td></tr>`).join('')}</table>`,
      ],
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`/tep/qt-${n}.pdf`, n === 2 ? SCAN : TEXT_PDF])),
      '/iso': [
        'ISO 9001:2015',
        `<table>${Array.from({ length: 9 }, (_, n) => `<tr><td>${n + 1}</td><td><a href="/iso/qt-0${n + 1}">Quy trình kiểm soát hồ sơ và tài liệu số ${n + 1}</a></td></tr>`).join('')}</table>`,
      ],
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, n) => [
          `/iso/qt-0${n + 1}`,
          [`Quy trình kiểm soát hồ sơ và tài liệu số ${n + 1}`, `<p>${filler(70)}</p>`] as const,
        ]),
      ),
      '/tin-tuc': ['Tin tức', newsOf([GUIDE_POST], 2022)],
      ...postsOf([GUIDE_POST], 2022),
    },
    truth: {
      organisation: { outcome: 'passed', credit: 1, details: { url: '/gioi-thieu/chuc-nang-nhiem-vu' } },
      workflows: { outcome: 'passed', credit: 1, details: { url: '/quy-trinh', attachments: 4 } },
      iso: { outcome: 'passed', credit: 1 },
      'lookup-guide': { outcome: 'failed', credit: 0, details: { url: null } },
      feedback: { outcome: 'failed', credit: 0, details: { ways: [], process: false } },
      'procedure-set-province': { outcome: 'cantTell' },
    },
  }),
  standing({
    name: 'dead-label-and-viewer',
    trap: 'The label of the duties leads nowhere, workflows stand in a viewer for files, ISO behind a picture.',
    plan: 'nghean-skhcn-2022',
    layout: webForms,
    side: '<div><a href="/iso"><img src="/images/iso9001.png" alt=""></a></div>',
    menu: [
      ['Chức năng, nhiệm vụ', '/chuc-nang'],
      ['Quy trình giải quyết TTHC nội bộ', '/quy-trinh'],
      ['Hướng dẫn tra cứu TTHC', '/ho-tro/tra-cuu'],
    ],
    pages: {
      '/quy-trinh': [
        'Quy trình giải quyết TTHC nội bộ',
        '<iframe src="/pdfjs/web/viewer.html?file=/tep/quy-trinh.pdf" width="100%" height="900"></iframe>',
      ],
      '/tep/quy-trinh.pdf': TEXT_PDF,
      '/pdfjs/web/viewer.html?*': '<!doctype html><title>PDF.js viewer</title><div id="viewer"></div>',
      '/iso': ['Áp dụng ISO 9001:2015', `<p>${filler(85)}</p>`],
      '/images/iso9001.png': { body: 'x', headers: { 'content-type': 'image/png' } },
      '/ho-tro/tra-cuu': [
        'Hướng dẫn tra cứu TTHC',
        `<p>Bước 1: Mở trang thủ tục hành chính của Sở.</p><p>Bước 2: Gõ tên thủ tục cần tìm vào ô tìm kiếm rồi bấm Tìm.</p><p>Bước 3: Chọn lĩnh vực nếu có nhiều thủ tục.</p><p>${filler(60)}</p>`,
      ],
    },
    truth: {
      organisation: { outcome: 'failed', credit: 0, details: { url: null } },
      workflows: { outcome: 'passed', credit: 1, details: { url: '/quy-trinh', attachments: 1 } },
      iso: { outcome: 'passed', credit: 1, details: { url: '/iso', attachments: 0 } },
      'lookup-guide': { outcome: 'passed', credit: 1, details: { url: '/ho-tro/tra-cuu', attachments: 0 } },
    },
  }),
  standing({
    name: 'file-or-script',
    trap: 'The duties are a DOCX, ISO is news only, the guide waits for a script that nobody runs.',
    plan: 'nghean-skhcn-2022',
    layout: portlets,
    menu: [
      ['Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức', '/web/so/chuc-nang'],
      ['Quy trình nội bộ, quy trình điện tử', '/web/so/quy-trinh'],
      ['Hướng dẫn tra cứu thủ tục hành chính', '/web/so/tra-cuu'],
    ],
    pages: {
      '/web/so/chuc-nang': [
        'Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức',
        '<p>Xem <a href="/documents/10184/quyet-dinh.docx">tệp đính kèm</a></p>',
      ],
      '/documents/10184/quyet-dinh.docx': TEXT_DOCX,
      '/web/so/quy-trinh': ['Quy trình nội bộ, quy trình điện tử', ''],
      '/web/so/tra-cuu': [
        'Hướng dẫn tra cứu thủ tục hành chính',
        '<div id="noi-dung">Đang tải dữ liệu...</div><script>fetch("/api/noi-dung/12").then(r=>r.json()).then(d=>{document.getElementById("noi-dung").innerHTML=d.html})</script>',
      ],
      '/tin-tuc': ['Tin tức', newsOf([ISO_POST], 2022)],
      ...postsOf([ISO_POST], 2022),
    },
    more: { options: ['--render', 'never'] },
    truth: {
      organisation: { outcome: 'passed', credit: 1, details: { url: '/web/so/chuc-nang', attachments: 1 } },
      workflows: {
        outcome: 'partial',
        credit: 0.5,
        details: { url: '/web/so/quy-trinh', attachments: 0 },
        gapsAt: ['/web/so/quy-trinh'],
      },
      iso: { outcome: 'failed', credit: 0, details: { url: null } },
      'lookup-guide': { outcome: 'cantTell', credit: 0 },
    },
  }),
  standing({
    name: 'scan-and-empty-box',
    trap: 'The duties are a scan; the ISO page has nothing but a side column full of words; workflows are pages of their own.',
    plan: 'nghean-skhcn-2022',
    layout: nuke,
    side: LONG_SIDE,
    menu: [
      ['Chức năng - nhiệm vụ và cơ cấu tổ chức bộ máy', '/vi/about/chuc-nang.html'],
      ['Quy trình nội bộ', '/vi/quy-trinh/'],
      ['Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015', '/vi/iso/'],
    ],
    pages: {
      '/vi/about/chuc-nang.html': [
        'Chức năng - nhiệm vụ và cơ cấu tổ chức bộ máy',
        '<a href="/uploads/chuc-nang.pdf">Quyết định quy định chức năng.pdf</a>',
      ],
      '/uploads/chuc-nang.pdf': SCAN,
      '/vi/quy-trinh/': [
        'Quy trình nội bộ',
        `<ol>${Array.from({ length: 6 }, (_, n) => `<li><a href="/vi/quy-trinh/qt-${n}.html">Quy trình nội bộ giải quyết thủ tục về sở hữu trí tuệ, nhóm ${n + 1}</a></li>`).join('')}</ol>`,
      ],
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, n) => [
          `/vi/quy-trinh/qt-${n}.html`,
          [
            `Quy trình nội bộ giải quyết thủ tục về sở hữu trí tuệ, nhóm ${n + 1}`,
            `<p>Bước 1: tiếp nhận hồ sơ.</p><p>${filler(80)}</p>`,
          ] as const,
        ]),
      ),
      '/vi/iso/': ['Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015', '<p></p>'],
    },
    truth: {
      organisation: { outcome: 'passed', credit: 1, details: { url: '/vi/about/chuc-nang.html', attachments: 1 } },
      workflows: { outcome: 'passed', credit: 1 },
      iso: { outcome: 'partial', credit: 0.5, details: { url: '/vi/iso/', attachments: 0 }, gapsAt: ['/vi/iso/'] },
      'lookup-guide': { outcome: 'failed', credit: 0, details: { url: null } },
    },
  }),
  standing({
    name: 'money-and-reception',
    trap: 'Spending is a list of dated files, reception of citizens a landing page with thin and full pages below.',
    plan: 'hungyen-skhcn-2024',
    layout: titled,
    menu: [
      ['Công khai tài chính', '/cong-khai-tai-chinh'],
      ['Tiếp công dân', '/tiep-cong-dan'],
      ['ISO', '/iso'],
    ],
    pages: {
      '/cong-khai-tai-chinh': [
        'Công khai tài chính',
        `<ul>${[1, 2, 3].map((q) => `<li><a href="/tep/quy-${q}.pdf">Công khai thực hiện dự toán thu, chi quý ${q}/2024</a> (10/${q * 3 + 1 > 9 ? '' : '0'}${q * 3 + 1}/2024)</li>`).join('')}</ul>`,
      ],
      ...Object.fromEntries([1, 2, 3].map((q) => [`/tep/quy-${q}.pdf`, SCAN])),
      '/tiep-cong-dan': [
        'Tiếp công dân',
        '<ul><li><a href="/tiep-cong-dan/lich">Lịch tiếp công dân</a></li><li><a href="/tiep-cong-dan/noi-quy">Nội quy phòng tiếp công dân</a></li></ul>',
      ],
      '/tiep-cong-dan/lich': [
        'Lịch tiếp công dân',
        `<p>Giám đốc tiếp công dân vào ngày 15 hằng tháng.</p><p>${filler(80)}</p>`,
      ],
      '/tiep-cong-dan/noi-quy': ['Nội quy phòng tiếp công dân', '<p>Đang cập nhật</p>'],
      '/iso': [
        'Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
        '<p>Chính sách chất lượng: <a href="/tep/chinh-sach.pdf">tải về</a></p>',
      ],
      '/tep/chinh-sach.pdf': TEXT_PDF,
    },
    truth: {
      finance: { outcome: 'passed', credit: 1, details: { url: '/cong-khai-tai-chinh', attachments: 3 } },
      'citizen-reception': { outcome: 'passed', credit: 1 },
      iso: { outcome: 'passed', credit: 1, details: { url: '/iso', attachments: 1 } },
      workflows: { outcome: 'failed', credit: 0, details: { url: null } },
      social: { outcome: 'failed', credit: 0, details: { facebook: null, zalo: null } },
    },
  }),
  standing({
    name: 'news-called-like-sections',
    trap: 'Spending and reception are pieces of news alone; the workflows page is of another matter.',
    plan: 'hungyen-skhcn-2024',
    layout: webForms,
    menu: [['Quy trình nội bộ giải quyết TTHC', '/quy-trinh-noi-bo']],
    pages: {
      '/tin-tuc': ['Tin tức', newsOf([BUDGET_POST], 2024)],
      ...postsOf([BUDGET_POST], 2024),
      '/quy-trinh-noi-bo': [
        'Quy trình nội bộ giải quyết TTHC',
        '<p>Danh sách các quy trình sẽ được đăng sau khi có quyết định phê duyệt.</p>',
      ],
    },
    truth: {
      finance: { outcome: 'failed', credit: 0, details: { url: null } },
      'citizen-reception': { outcome: 'failed', credit: 0, details: { url: null } },
      workflows: { outcome: 'partial', credit: 0.5, gapsAt: ['/quy-trinh-noi-bo'] },
    },
  }),
  standing({
    name: 'assessment-and-duties',
    trap: 'Assessment of the one-stop officials is a table under other words; duties and structure are two pages.',
    plan: 'bacninh-skhdt-2022',
    layout: portlets,
    menu: [
      ['Giới thiệu', '/web/khdt/gioi-thieu'],
      ['Đánh giá cán bộ, công chức bộ phận một cửa', '/web/khdt/danh-gia'],
    ],
    home: '<div class="banner"><a href="/web/khdt/iso"><img src="/banner/b1.jpg" alt="Hệ thống quản lý chất lượng ISO 9001:2015"></a></div>',
    pages: {
      '/web/khdt/gioi-thieu': [
        'Giới thiệu',
        '<p><a href="/web/khdt/chuc-nang">Chức năng, nhiệm vụ, quyền hạn</a></p><p><a href="/web/khdt/to-chuc">Sơ đồ tổ chức</a></p>',
      ],
      '/web/khdt/chuc-nang': ['Chức năng, nhiệm vụ, quyền hạn', `<p>${filler(140)}</p>`],
      '/web/khdt/to-chuc': ['Sơ đồ tổ chức', '<img src="/so-do.png" alt="Sơ đồ tổ chức Sở">'],
      '/web/khdt/danh-gia': [
        'Đánh giá cán bộ, công chức bộ phận một cửa',
        `<table><tr><th>Họ và tên</th><th>Rất hài lòng</th><th>Hài lòng</th><th>Không hài lòng</th></tr>${['Nguyễn Thị Lan', 'Trần Văn Hùng', 'Lê Thị Mai', 'Phạm Văn Đức', 'Ngô Thị Hà', 'Vũ Văn Sơn'].map((name, n) => `<tr><td>${name}</td><td>${40 + n} phiếu, đạt ${90 + n} phần trăm</td><td>${5 - n} phiếu</td><td>0 phiếu</td></tr>`).join('')}</table>`,
      ],
      '/web/khdt/iso': ['Kết quả áp dụng ISO 9001:2015', `<p>${filler(75)}</p>`],
      '/banner/b1.jpg': { body: 'x', headers: { 'content-type': 'image/jpeg' } },
    },
    truth: {
      organisation: { outcome: 'passed', credit: 1, details: { url: '/web/khdt/chuc-nang' } },
      'staff-assessment': { outcome: 'passed', credit: 1, details: { url: '/web/khdt/danh-gia', attachments: 0 } },
      iso: { outcome: 'passed', credit: 1, details: { url: '/web/khdt/iso' } },
      'feedback-process': { outcome: 'failed', credit: 0, details: { ways: [], process: false } },
    },
  }),
  standing({
    name: 'review-and-rotation',
    trap: 'The list of procedures to review is a file that the menu leads to; the rotation list is news alone.',
    plan: 'binhdinh-snv-2022',
    layout: nuke,
    menu: [['Danh mục TTHC rà soát, đánh giá năm 2022', '/uploads/ra-soat-2022.pdf']],
    pages: {
      '/uploads/ra-soat-2022.pdf': {
        body: await pdf([[{ bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH RÀ SOÁT, ĐÁNH GIÁ NĂM 2022' }, filler(90)]]),
        headers: PDF,
      },
      '/tin-tuc': ['Tin tức', newsOf([ROTATION_POST], 2022)],
      ...postsOf([ROTATION_POST], 2022),
    },
    truth: {
      'review-list': { outcome: 'passed', credit: 1 },
      'rotation-list': { outcome: 'failed', credit: 0, details: { url: null } },
      'online-service': { outcome: 'failed', credit: 0, details: { links: [], guidance: null } },
    },
  }),
  standing({
    name: 'rotation-in-a-document',
    trap: 'The rotation list is a page with a DOCX; the review list a page of rows without any link.',
    plan: 'binhdinh-snv-2022',
    layout: webForms,
    menu: [
      ['Cải cách hành chính', '/cchc'],
      ['Danh mục vị trí công tác định kỳ chuyển đổi', '/vi-tri-chuyen-doi'],
    ],
    pages: {
      '/cchc': [
        'Cải cách hành chính',
        '<p><a href="/cchc/ra-soat">Kết quả rà soát, đánh giá thủ tục hành chính</a></p>',
      ],
      '/cchc/ra-soat': [
        'Kết quả rà soát, đánh giá thủ tục hành chính',
        `<table>${Array.from({ length: 8 }, (_, n) => `<tr><td>${n + 1}</td><td>Thủ tục thi tuyển, xét tuyển nhóm ${n + 1}</td><td>Đề nghị rút ngắn thời hạn ${n + 2} ngày</td></tr>`).join('')}</table>`,
      ],
      '/vi-tri-chuyen-doi': [
        'Danh mục vị trí công tác định kỳ chuyển đổi',
        '<p>Tệp đính kèm: <a href="/Upload/danh-muc.docx">danh-muc.docx</a></p>',
      ],
      '/Upload/danh-muc.docx': TEXT_DOCX,
    },
    truth: {
      'review-list': { outcome: 'passed', credit: 1, details: { url: '/cchc/ra-soat', attachments: 0 } },
      'rotation-list': { outcome: 'passed', credit: 1, details: { url: '/vi-tri-chuyen-doi', attachments: 1 } },
    },
  }),
];
