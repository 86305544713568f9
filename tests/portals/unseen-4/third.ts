/** Third sitting, after the mends of the first two and before any of it was audited. */

import { docx, pdf } from '../../support/attachments.ts';
import { Web, cantTell, failed, partial, passed, type Portal } from './portal.ts';
import { HOME_AFFAIRS, PARTS, PLANNING, SCIENCE, csvOf, partsOf, type Part, type Procedure } from './procedures.ts';

const NAMES = {
  'nghean-skhcn-2022': 'Sở Khoa học và Công nghệ tỉnh Nghệ An',
  'sonla-skhcn-2022': 'Sở Khoa học và Công nghệ tỉnh Sơn La',
  'binhdinh-snv-2022': 'Sở Nội vụ tỉnh Bình Định',
  'bacninh-skhdt-2022': 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh',
  'hungyen-skhcn-2024': 'Sở Khoa học và Công nghệ tỉnh Hưng Yên',
} as const;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
type Plan = keyof typeof NAMES;

function portal(plan: Plan, told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return { plan, asOf: plan === 'hungyen-skhcn-2024' ? '2024-11-20' : '2022-11-20', ...told };
}

export async function thirdPortals(): Promise<readonly Portal[]> {
  return [
    footerLine(),
    headerIcons(),
    twoOffices(),
    labelAfter(),
    cchcSection(),
    boxAndPage(),
    lettersAndBox(),
    systemInMenu(),
    rulesOnly(),
    askAndAnswer(),
    fourLevels(),
    extentTable(),
    videoGuides(),
    widgets(),
    collapsedTree(),
    pagesByLetter(),
    selectPost(),
    listOfDecisions(),
    await detailFiles(),
    modalDetails(),
    rowDetails(),
    columnsOfParts(),
    wrongCodes(),
    mixedLists(),
    emptyTable(),
    provinceSearch(),
    provinceTabs(),
    oldAndNew(),
    reorderedColumns(),
    gone404(),
    await scanBesideList(),
  ];
}

// ---- hotlines

function footerLine(): Portal {
  const web = new Web('websphere', NAMES['sonla-skhcn-2022']);
  web.foot =
    '<div class="footer-col"><p><b>SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA</b></p><p>Địa chỉ: Khu Trung tâm hành chính, phường Tô Hiệu, TP Sơn La</p><p>Điện thoại: 0212.3852.100 - Fax: 0212.3852.200</p><p>Đường dây nóng: 0212.3852.101</p></div>';
  return portal('sonla-skhcn-2022', {
    name: '3-websphere-footer-line',
    answers: web.build(),
    truth: {
      hotline: partial(
        0.5,
        { url: '/', phones: ['+842123852101'], addresses: [] },
        'the footer’s general address does not count',
      ),
    },
  });
}

function headerIcons(): Portal {
  const web = new Web('bootstrap', NAMES['bacninh-skhdt-2022']);
  web.top =
    '<ul class="list-inline mb-0"><li class="list-inline-item"><i class="fa fa-phone"></i> 0222.3822.569</li><li class="list-inline-item"><i class="fa fa-envelope"></i> skhdt@bacninh.gov.vn</li></ul>';
  return portal('bacninh-skhdt-2022', {
    name: '3-bootstrap-header-icons',
    answers: web.build(),
    truth: { hotline: failed({ phones: [] }, 'nothing calls it a hotline') },
  });
}

function twoOffices(): Portal {
  const web = new Web('liferay', NAMES['nghean-skhcn-2022']);
  web.page(
    '/web/skhcn/duong-day-nong',
    'Đường dây nóng tiếp nhận phản ánh, kiến nghị',
    '<ol><li>Văn phòng Sở: điện thoại 0238.3844.500, email vanphong.skhcn@nghean.gov.vn</li><li>Thanh tra Sở: điện thoại 0238.3598.777, email thanhtra.skhcn@nghean.gov.vn</li></ol><p>Địa chỉ tiếp nhận: 75A Nguyễn Thị Minh Khai, thành phố Vinh</p>',
    { menu: 'Đường dây nóng' },
  );
  return portal('nghean-skhcn-2022', {
    name: '3-liferay-two-offices',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/web/skhcn/duong-day-nong',
        phones: ['+842383844500', '+842383598777'],
        emails: ['vanphong.skhcn@nghean.gov.vn', 'thanhtra.skhcn@nghean.gov.vn'],
        addresses: ['75A'],
        conflicts: [],
      }),
    },
  });
}

function labelAfter(): Portal {
  const web = new Web('semantic', NAMES['bacninh-skhdt-2022']);
  web.home =
    '<section class="contact-strip"><div class="strip-item"><div class="big">0222 3 822 569</div><div class="small">Đường dây nóng CCHC</div></div><div class="strip-item"><div class="big">cchc.skhdt@bacninh.gov.vn</div><div class="small">Hòm thư tiếp nhận phản ánh</div></div></section>';
  return portal('bacninh-skhdt-2022', {
    name: '3-semantic-label-after',
    answers: web.build(),
    truth: { hotline: passed({ url: '/', phones: ['+842223822569'], emails: ['cchc.skhdt@bacninh.gov.vn'] }) },
  });
}

/** The hotline stands on the page of the reform section, one link from home. */
function cchcSection(): Portal {
  const web = new Web('joomla', NAMES['sonla-skhcn-2022']);
  web.page(
    '/index.php/cchc',
    'Cải cách hành chính',
    '<p>Chuyên trang cải cách hành chính của Sở.</p><table><tr><td>Đường dây nóng</td><td>0212.3852.101</td></tr><tr><td>Địa chỉ</td><td>Khu Trung tâm hành chính, phường Tô Hiệu, thành phố Sơn La</td></tr></table>',
  );
  return portal('sonla-skhcn-2022', {
    name: '3-joomla-reform-section',
    answers: web.build(),
    truth: { hotline: passed({ url: '/index.php/cchc', phones: ['+842123852101'], addresses: ['Khu Trung tâm'] }) },
  });
}

function boxAndPage(): Portal {
  const web = new Web('nukeviet', NAMES['nghean-skhcn-2022']);
  web.side = '<p><strong>Hotline:</strong> <a href="tel:+842383844500">0238 3844500</a></p>';
  web.page(
    '/hotline/',
    'Đường dây nóng',
    '<p>Điện thoại: (0238) 3.844.500</p><p>Email: hotline.skhcn@nghean.gov.vn</p><p>Địa chỉ: 75A Nguyễn Thị Minh Khai, Vinh</p>',
  );
  return portal('nghean-skhcn-2022', {
    name: '3-nukeviet-box-and-page',
    answers: web.build(),
    truth: {
      hotline: passed(
        { phones: ['+842383844500'], emails: ['hotline.skhcn@nghean.gov.vn'], conflicts: [] },
        'one number written in two ways',
      ),
    },
  });
}

// ---- feedback

function lettersAndBox(): Portal {
  const web = new Web('leftmenu', NAMES['nghean-skhcn-2022']);
  web.page(
    '/gopy.asp',
    'HỘP THƯ GÓP Ý',
    '<p>Ý kiến góp ý, phản ánh, kiến nghị xin gửi về hộp thư: gopy.skhcn@nghean.gov.vn hoặc điện thoại 0238.3844.500.</p>',
  );
  return portal('nghean-skhcn-2022', {
    name: '3-leftmenu-letter-box',
    answers: web.build(),
    truth: { feedback: partial(0.5, { url: '/gopy.asp', ways: ['email', 'phone'], process: false }) },
  });
}

function systemInMenu(): Portal {
  const web = new Web('offcanvas', NAMES['bacninh-skhdt-2022']);
  web
    .link('Phản ánh kiến nghị', 'https://pakn.dichvucong.gov.vn/')
    .page(
      '/quy-trinh-pakn',
      'Quy trình xử lý phản ánh kiến nghị',
      '<table><tr><th>Bước</th><th>Nội dung</th><th>Đơn vị</th><th>Thời gian</th></tr><tr><td>1</td><td>Tiếp nhận phản ánh, kiến nghị</td><td>Văn phòng</td><td>01 ngày</td></tr><tr><td>2</td><td>Xử lý, dự thảo trả lời</td><td>Phòng chuyên môn</td><td>07 ngày</td></tr><tr><td>3</td><td>Trả lời và công khai</td><td>Văn phòng</td><td>01 ngày</td></tr></table>',
    );
  return portal('bacninh-skhdt-2022', {
    name: '3-offcanvas-system-in-menu',
    answers: web.build(),
    truth: {
      'feedback-process': passed({ ways: ['pakn'], process: true }, 'a block with the way, a page with the handling'),
    },
  });
}

/** A regulation is posted among the documents: no page for feedback. */
function rulesOnly(): Portal {
  const web = new Web('drupal', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/van-ban',
    'Văn bản',
    '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>20/2008/NĐ-CP</td><td>14/02/2008</td><td>Nghị định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính</td></tr></table>',
  );
  return portal('bacninh-skhdt-2022', {
    name: '3-drupal-rules-only',
    answers: web.build(),
    truth: { 'feedback-process': failed({}, 'a document about it is no way to send and no handling') },
  });
}

function askAndAnswer(): Portal {
  const web = new Web('wordpress', NAMES['nghean-skhcn-2022']);
  web.page(
    '/hoi-dap/',
    'Hỏi đáp',
    '<h3>Hồ sơ đăng ký nhãn hiệu nộp ở đâu?</h3><p>Nộp tại Cục Sở hữu trí tuệ hoặc qua bưu điện.</p><form method="post" action="/hoi-dap/"><p>Câu hỏi: <textarea name="q"></textarea></p><p><input type="submit" value="Gửi câu hỏi"></p></form>',
  );
  return portal('nghean-skhcn-2022', {
    name: '3-wordpress-questions',
    answers: web.build(),
    truth: { feedback: failed({}, 'a form for questions is not meant for feedback and petitions') },
  });
}

// ---- online services

function fourLevels(): Portal {
  const web = new Web('webcenter', NAMES['binhdinh-snv-2022']);
  web.side =
    '<a href="https://dichvucong.binhdinh.gov.vn/dichvucong/bothutuc" title="Dịch vụ công"><img src="/dvc.png" alt=""></a>';
  web.page(
    '/tim-hieu-dvc',
    'Tìm hiểu dịch vụ công trực tuyến',
    '<dl><dt>Mức độ 1</dt><dd>Cung cấp đầy đủ thông tin về thủ tục.</dd><dt>Mức độ 2</dt><dd>Cho phép tải mẫu đơn.</dd><dt>Mức độ 3</dt><dd>Cho phép điền và gửi mẫu đơn trực tuyến.</dd><dt>Mức độ 4</dt><dd>Cho phép thanh toán trực tuyến.</dd></dl>',
  );
  return portal('binhdinh-snv-2022', {
    name: '3-webcenter-four-levels',
    answers: web.build(),
    truth: { 'online-service': passed({ guidance: '/tim-hieu-dvc' }) },
  });
}

/** A list of services with their extent is no guidance on how to use them. */
function extentTable(): Portal {
  const web = new Web('liferay', NAMES['hungyen-skhcn-2024']);
  web.link('Cổng DVC tỉnh', 'https://dichvucong.hungyen.gov.vn');
  web.page(
    '/web/skhcn/danh-muc-dvc',
    'Danh mục dịch vụ công trực tuyến',
    `<table><tr><th>TT</th><th>Tên dịch vụ công</th><th>Toàn trình</th><th>Một phần</th></tr>${SCIENCE.slice(0, 4)
      .map((one, at) => `<tr><td>${at + 1}</td><td>${one.name}</td><td>x</td><td></td></tr>`)
      .join('')}</table>`,
  );
  return portal('hungyen-skhcn-2024', {
    name: '3-liferay-extent-table',
    answers: web.build(2024),
    truth: { 'online-service': partial(0.5, { links: ['https://dichvucong.hungyen.gov.vn'], guidance: null }) },
  });
}

function videoGuides(): Portal {
  const web = new Web('next', NAMES['hungyen-skhcn-2024']);
  web.foot += '<p><a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a></p>';
  web.page(
    '/huong-dan-nop-ho-so',
    'Hướng dẫn nộp hồ sơ trực tuyến',
    '<p>Áp dụng cho dịch vụ công trực tuyến toàn trình và một phần của Sở.</p><ol><li>Đăng nhập Cổng dịch vụ công bằng tài khoản VNeID.</li><li>Chọn thủ tục và bấm "Nộp trực tuyến".</li><li>Điền biểu mẫu, tải giấy tờ lên, ký số nếu cần.</li><li>Nộp phí và theo dõi hồ sơ.</li></ol>',
  );
  return portal('hungyen-skhcn-2024', {
    name: '3-next-steps',
    answers: web.build(2024),
    truth: { 'online-service': passed({ links: ['https://dichvucong.gov.vn'], guidance: '/huong-dan-nop-ho-so' }) },
  });
}

function widgets(): Portal {
  const web = new Web('joomla', NAMES['hungyen-skhcn-2024']);
  web.side =
    '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fsokhcnhungyen&tabs=timeline" width="280" height="400"></iframe><div class="zalo-chat-widget" data-oaid="2954128371936422110" data-welcome-message="Xin chào"></div><script src="https://sp.zalo.me/plugins/sdk.js"></script><a href="https://zalo.me/2954128371936422110">Chat Zalo</a>';
  return portal('hungyen-skhcn-2024', {
    name: '3-joomla-widgets',
    answers: web.build(2024),
    truth: {
      social: passed({
        facebook: 'https://www.facebook.com/sokhcnhungyen',
        zalo: 'https://zalo.me/2954128371936422110',
      }),
    },
  });
}

// ---- lists

/** A tree: fields open, procedures are leaves without codes; each leaf leads on. */
function collapsedTree(): Portal {
  const web = new Web('dnn', NAMES['binhdinh-snv-2022']);
  const fields = [...new Set(HOME_AFFAIRS.map(({ field }) => field))];
  web.page(
    '/tthc.aspx',
    'Thủ tục hành chính',
    `<ul class="treeview">${fields
      .map(
        (field) =>
          `<li class="expandable"><div class="hitarea"></div><span class="folder">${field}</span><ul style="display:none">${HOME_AFFAIRS.filter(
            (one) => one.field === field,
          )
            .map(
              (one) => `<li><span class="file"><a href="/ct.aspx?id=${one.code.slice(2)}">${one.name}</a></span></li>`,
            )
            .join('')}</ul></li>`,
      )
      .join('')}</ul>`,
  );
  for (const one of HOME_AFFAIRS)
    web.page(`/ct.aspx?id=${one.code.slice(2)}`, one.name, '<p>Đang cập nhật</p>', { menu: null });
  return portal('binhdinh-snv-2022', {
    name: '3-dnn-tree',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7, unknown: [], duplicates: [] }) },
  });
}

function pagesByLetter(): Portal {
  const web = new Web('semantic', NAMES['bacninh-skhdt-2022']);
  const groups: readonly (readonly [string, readonly Procedure[]])[] = [
    ['Doanh nghiệp', PLANNING.slice(0, 4)],
    ['Đầu tư', PLANNING.slice(4, 6)],
    ['Hợp tác xã', PLANNING.slice(6)],
  ];
  web.page(
    '/thu-tuc',
    'Thủ tục hành chính',
    `<p>Chọn nhóm:</p><p>${groups.map(([label], at) => `<a href="/thu-tuc/nhom-${at + 1}">${label}</a>`).join(' | ')}</p>`,
  );
  for (const [at, [label, list]] of groups.entries())
    web.page(
      `/thu-tuc/nhom-${at + 1}`,
      label,
      list.map((one) => `<article><h3>${one.name}</h3><p>Mã: ${one.code} · Thời hạn: 3 ngày</p></article>`).join(''),
      { menu: null },
    );
  return portal('bacninh-skhdt-2022', {
    name: '3-semantic-groups',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: { 'procedure-set': passed({ listed: 7, unknown: [] }) },
  });
}

/** Nothing is listed until a field is chosen in a form that posts. */
function selectPost(): Portal {
  const web = new Web('webforms', NAMES['sonla-skhcn-2022']);
  web.page(
    '/tracuu.aspx',
    'TRA CỨU THỦ TỤC HÀNH CHÍNH',
    '<P>Lĩnh vực: <SELECT name="ddlLinhVuc" onchange="__doPostBack(\'ddlLinhVuc\',\'\')"><OPTION value="0">-- Chọn lĩnh vực --</OPTION><OPTION value="1">Sở hữu trí tuệ</OPTION><OPTION value="2">An toàn bức xạ</OPTION></SELECT> <INPUT type="submit" name="btnTim" value="Tìm kiếm"></P>',
  );
  return portal('sonla-skhcn-2022', {
    name: '3-webforms-choice-by-post',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set': cantTell({}, 'the list answers only to a form') },
  });
}

/** The menu's page holds decisions that announce sets; no list of the department. */
function listOfDecisions(): Portal {
  const web = new Web('nukeviet', NAMES['binhdinh-snv-2022']);
  web.page(
    '/thu-tuc/',
    'Thủ tục hành chính',
    '<table><tr><th>Số ký hiệu</th><th>Ngày</th><th>Trích yếu</th></tr><tr><td>1205/QĐ-UBND</td><td>20/4/2022</td><td>Công bố danh mục thủ tục hành chính mới ban hành lĩnh vực thi đua, khen thưởng</td></tr><tr><td>2417/QĐ-UBND</td><td>27/7/2022</td><td>Công bố danh mục thủ tục hành chính được sửa đổi, bổ sung lĩnh vực tổ chức phi chính phủ</td></tr></table>',
  );
  return portal('binhdinh-snv-2022', {
    name: '3-nukeviet-decisions',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': failed({ listed: 0 }, 'decisions are no list') },
  });
}

// ---- details

/** Word files, one of which cannot be read: it is left out. */
async function detailFiles(): Promise<Portal> {
  const web = new Web('sharepoint', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(0, 4);
  web.page(
    '/Pages/tthc.aspx',
    'Thủ tục hành chính',
    `<table><tr><th>Mã</th><th>Tên thủ tục hành chính</th><th>Nội dung</th></tr>${list.map((one, at) => `<tr><td>${one.code}</td><td>${one.name}</td><td><a href="/Docs/${at + 1}.${at === 3 ? 'pdf' : 'docx'}">Tải về</a></td></tr>`).join('')}</table>`,
  );
  const words = (left: readonly Part[]) =>
    PARTS.filter(([part]) => !left.includes(part)).flatMap(([, label, text], at) => [
      { bold: `${String.fromCharCode(97 + at)}) ${label}` },
      ...text.split(/<\/?p>/).filter((line) => line !== ''),
    ]);
  for (const [at, one] of list.slice(0, 3).entries())
    web.file(`/Docs/${at + 1}.docx`, docx([{ heading: one.name }, ...words(at === 1 ? ['deadline'] : [])]), DOCX);
  web.file('/Docs/4.pdf', await pdf([[{ scan: true }]]), 'application/pdf');
  return portal('nghean-skhcn-2022', {
    name: '3-sharepoint-detail-files',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 4 }),
      'procedure-detail': partial(
        2 / 3,
        { checked: 3, complete: 2, incomplete: ['1.001747: deadline'], withoutDetail: [] },
        'what cannot be read is left out of checked',
      ),
    },
  });
}

function modalDetails(): Portal {
  const web = new Web('bootstrap', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(5, 8);
  web.page(
    '/tthc',
    'Danh sách thủ tục hành chính',
    `<table class="table"><tbody>${list.map((one, at) => `<tr><td>${one.code}</td><td>${one.name}</td><td><a href="#" data-toggle="modal" data-target="#m${at}">Xem chi tiết</a></td></tr>`).join('')}</tbody></table>${list.map((one, at) => `<div class="modal fade" id="m${at}"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h4 class="modal-title">${one.name}</h4></div><div class="modal-body"><table class="table">${partsOf((label, words) => `<tr><th>${label}</th><td>${words}</td></tr>`, at === 0 ? { empty: ['authority'] } : {})}</table></div></div></div></div>`).join('')}`,
  );
  return portal('nghean-skhcn-2022', {
    name: '3-bootstrap-modals',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 3, unknown: [], duplicates: [] }),
      'procedure-detail': partial(2 / 3, { checked: 3, complete: 2, incomplete: ['2.000212: authority'] }),
    },
  });
}

/** Under each row of the table a second row tells the procedure. */
function rowDetails(): Portal {
  const web = new Web('webcenter', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(0, 2);
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<table border="1"><tr><th>TT</th><th>Mã</th><th>Tên thủ tục</th></tr>${list.map((one, at) => `<tr class="main"><td>${at + 1}</td><td>${one.code}</td><td>${one.name}</td></tr><tr class="detail"><td colspan="3">${partsOf((label, words, nth) => `<p><strong>${nth}. ${label}</strong></p>${words}`)}</td></tr>`).join('')}</table>`,
  );
  return portal('nghean-skhcn-2022', {
    name: '3-webcenter-rows-of-detail',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 2, unknown: [] }),
      'procedure-detail': passed({ checked: 2, complete: 2, withoutDetail: [] }),
    },
  });
}

/** The parts are the columns of the list itself. */
function columnsOfParts(): Portal {
  const web = new Web('leftmenu', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(0, 3);
  web.page(
    '/tthc.asp',
    'BỘ THỦ TỤC HÀNH CHÍNH',
    `<table border="1"><tr><th>Mã TTHC</th><th>Tên thủ tục</th>${PARTS.map(([, label]) => `<th>${label}</th>`).join('')}</tr>${list.map((one, at) => `<tr><td>${one.code}</td><td>${one.name}</td>${PARTS.map(([part, , words]) => `<td>${at === 2 && part === 'form' ? '' : words}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  return portal('nghean-skhcn-2022', {
    name: '3-leftmenu-parts-as-columns',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 3 }),
      'procedure-detail': partial(2 / 3, { checked: 3, complete: 2, incomplete: ['2.000079: form'] }),
    },
  });
}

/** One code is mistyped: that procedure is not listed by code, and what stands there is unknown. */
function wrongCodes(): Portal {
  const web = new Web('next', NAMES['sonla-skhcn-2022']);
  const list = SCIENCE.slice(0, 4);
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<table><tr><th>Mã số</th><th>Tên thủ tục</th></tr>${list.map((one, at) => `<tr><td>${at === 3 ? '9.999999' : one.code}</td><td>${at === 3 ? 'Kiểm định thiết bị đo lường dùng trong chợ' : one.name}</td></tr>`).join('')}</table>`,
  );
  return portal('sonla-skhcn-2022', {
    name: '3-next-unknown-code',
    answers: web.build(),
    csv: csvOf(list),
    truth: { 'procedure-set': partial(0.75, { listed: 3, missing: ['1.000184'], unknown: ['9.999999'] }) },
  });
}

/** The department's list, and under another heading a sister agency's. */
function mixedLists(): Portal {
  const web = new Web('drupal', NAMES['bacninh-skhdt-2022']);
  const list = (rows: readonly Procedure[]) =>
    `<ol>${rows.map((one) => `<li>${one.code}: ${one.name}</li>`).join('')}</ol>`;
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<h3>Thủ tục hành chính của Sở Kế hoạch và Đầu tư</h3>${list(PLANNING)}<h3>Thủ tục hành chính của Sở Tài chính</h3>${list([{ code: '1.006218', name: 'Thủ tục xác lập quyền sở hữu toàn dân đối với tài sản', field: '' }])}`,
  );
  return portal('bacninh-skhdt-2022', {
    name: '3-drupal-two-departments',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: { 'procedure-set': passed({ listed: 7, unknown: [] }) },
  });
}

function emptyTable(): Portal {
  const web = new Web('liferay', NAMES['binhdinh-snv-2022']);
  web.page(
    '/web/snv/tthc',
    'Thủ tục hành chính',
    '<table class="table"><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên TTHC</th></tr></thead><tbody><tr><td colspan="3">Không có dữ liệu</td></tr></tbody></table><p>Tổng số: 0 bản ghi</p>',
  );
  return portal('binhdinh-snv-2022', {
    name: '3-liferay-no-rows',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': failed({ listed: 0 }, 'no list') },
  });
}

// ---- the province

/** The province lists only what a search form finds. */
function provinceSearch(): Portal {
  const web = new Web('semantic', NAMES['sonla-skhcn-2022']);
  const province = new Web('next', 'Cổng thông tin điện tử tỉnh Sơn La');
  province.raw(
    '/thu-tuc-hanh-chinh',
    '<!doctype html><html><head><meta charset="utf-8"><title>Thủ tục hành chính</title><script type="module" src="/assets/index.js"></script></head><body><div id="app"></div></body></html>',
  );
  province.link('Thủ tục hành chính', '/thu-tuc-hanh-chinh');
  return portal('sonla-skhcn-2022', {
    name: '3-semantic-province-shell',
    answers: web.build(),
    province: province.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set-province': cantTell({}, 'a page that needs JavaScript and could not be rendered') },
  });
}

function provinceTabs(): Portal {
  const web = new Web('joomla', NAMES['nghean-skhcn-2022']);
  const province = new Web('bootstrap', 'Cổng thông tin điện tử tỉnh Nghệ An');
  const rows = (list: readonly (readonly [string, string])[]) =>
    `<table class="table">${list.map(([code, name]) => `<tr><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;
  province.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính cấp tỉnh',
    `<div class="accordion"><div class="card"><div class="card-header"><a data-toggle="collapse" href="#s1">Sở Giáo dục và Đào tạo</a></div><div id="s1" class="collapse">${rows([['1.005142', 'Đăng ký dự thi tốt nghiệp trung học phổ thông']])}</div></div><div class="card"><div class="card-header"><a data-toggle="collapse" href="#s2">Sở Khoa học và Công nghệ</a></div><div id="s2" class="collapse">${rows(SCIENCE.map(({ code, name }) => [code, name] as const))}</div></div></div>`,
  );
  return portal('nghean-skhcn-2022', {
    name: '3-joomla-province-accordion',
    answers: web.build(),
    province: province.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set-province': passed({ reference: 9, listed: 9, unknown: [], missing: [] }) },
  });
}

/** A list of last year stands beside this year's; the old one holds an abolished procedure. */
function oldAndNew(): Portal {
  const web = new Web('offcanvas', NAMES['hungyen-skhcn-2024']);
  const list = SCIENCE.slice(0, 5);
  const gone: Procedure = { code: '2.000058', name: 'Cấp giấy phép vận chuyển chất ôxy hóa', field: '' };
  const table = (rows: readonly Procedure[]) =>
    `<table>${rows.map((one) => `<tr><td>${one.code}</td><td>${one.name}</td></tr>`).join('')}</table>`;
  web
    .page('/tthc-2024', 'Danh mục thủ tục hành chính năm 2024', table(list))
    .page('/tthc-2023', 'Danh mục thủ tục hành chính năm 2023', table([...list, gone]));
  return portal('hungyen-skhcn-2024', {
    name: '3-offcanvas-old-list',
    answers: web.build(2024),
    csv: csvOf(list, { abolished: [gone] }),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 0.9, details: { listed: 5, abolishedListed: ['2.000058'] } },
    },
  });
}

function reorderedColumns(): Portal {
  const web = new Web('websphere', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/wps/portal/tthc',
    'Thủ tục hành chính',
    `<table><tr><td><b>Thời hạn</b></td><td><b>Phí (nếu có)</b></td><td><b>Tên TTHC</b></td><td><b>Số hồ sơ TTHC</b></td></tr>${PLANNING.map((one) => `<tr><td>03 ngày làm việc</td><td>50.000 đồng</td><td>${one.name}</td><td>${one.code}.000.00.00.H05</td></tr>`).join('')}</table>`,
  );
  return portal('bacninh-skhdt-2022', {
    name: '3-websphere-other-order',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: { 'procedure-set': passed({ listed: 7, missing: [], unknown: [] }) },
  });
}

/** The menu's list is a page that no longer exists. */
function gone404(): Portal {
  const web = new Web('nukeviet', NAMES['sonla-skhcn-2022']);
  web.link('Thủ tục hành chính', '/thu-tuc-hanh-chinh/').link('Đường dây nóng', '/duong-day-nong/');
  return portal('sonla-skhcn-2022', {
    name: '3-nukeviet-gone',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': failed({ listed: 0 }, 'the link leads nowhere: no list'),
      hotline: failed({ phones: [] }, 'no labelled valid phone'),
    },
  });
}

/** A page lists some; the file beside it, a scan, may list the rest. */
async function scanBesideList(): Promise<Portal> {
  const web = new Web('dnn', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/tthc.aspx',
    'Thủ tục hành chính',
    `<ul>${PLANNING.slice(0, 4)
      .map((one) => `<li>${one.name} - ${one.code}</li>`)
      .join(
        '',
      )}</ul><p><a href="/files/danh-muc-thu-tuc-hanh-chinh.pdf">Danh mục thủ tục hành chính (bản scan)</a></p>`,
  );
  web.file('/files/danh-muc-thu-tuc-hanh-chinh.pdf', await pdf([[{ scan: true }]]), 'application/pdf');
  return portal('bacninh-skhdt-2022', {
    name: '3-dnn-scan-beside-list',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: { 'procedure-set': cantTell({ listed: 4, missing: [] }, 'what the scan holds is unknown') },
  });
}
