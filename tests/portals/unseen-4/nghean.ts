/** Nghệ An, 2022: procedures and their parts, hotline with phone, email and address, feedback, online services. */

import { docx, pdf } from '../../support/attachments.ts';
import { Web, cantTell, failed, partial, passed, type Portal, type Truth } from './portal.ts';
import {
  SCIENCE,
  asHeadings,
  asNumbered,
  asPanels,
  asRows,
  asTerms,
  asWord,
  csvOf,
  partsOf,
  type Procedure,
} from './procedures.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Nghệ An';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SUFFIX = '.000.00.00.H41';

/** What holds where a portal has nothing of it. */
const NOTHING: Readonly<Record<string, Truth>> = {
  'procedure-set': failed({}, 'no list'),
  'procedure-detail': failed({}, 'no procedure has a detail page'),
  'procedure-set-province': cantTell({}, 'no host configured'),
  hotline: failed({}, 'no labelled valid phone'),
  feedback: failed({}, 'nothing'),
  'online-service': failed({}, 'none'),
};

function portal(told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return { plan: 'nghean-skhcn-2022', asOf: '2022-11-20', ...told, truth: { ...NOTHING, ...told.truth } };
}

export async function ngheAn(): Promise<readonly Portal[]> {
  return [
    nukevietFields(),
    gridByPostback(),
    accordions(),
    await dataTables(),
    wordPasted(),
    sharepointLists(),
    await scanned(),
    elsewhereOnly(),
    provinceByColumn(),
    joomlaContact(),
    reactShell(),
    pictures(),
    conflict(),
    secondPageFails(),
    switchedOff(),
    numbersInNames(),
  ];
}

function nukevietFields(): Portal {
  const web = new Web('nukeviet', NAME);
  const fields = [...new Set(SCIENCE.map(({ field }) => field))];
  web.page(
    '/vi/thu-tuc-hanh-chinh/',
    'Thủ tục hành chính',
    `<div class="panel-group">${fields.map((field, at) => `<div class="panel panel-default"><div class="panel-heading"><h4><a href="/vi/thu-tuc-hanh-chinh/linh-vuc-${at + 1}/">${field}</a></h4></div></div>`).join('')}</div>`,
  );
  const detail = (one: Procedure) => `/vi/thu-tuc-hanh-chinh/chi-tiet/tt-${one.code.replace('.', '-')}.html`;
  for (const [at, field] of fields.entries())
    web.page(
      `/vi/thu-tuc-hanh-chinh/linh-vuc-${at + 1}/`,
      field,
      `<table class="table table-striped"><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr></thead><tbody>${SCIENCE.filter(
        (one) => one.field === field,
      )
        .map(
          (one, nth) =>
            `<tr><td>${nth + 1}</td><td>${one.code}${SUFFIX}</td><td><a href="${detail(one)}">${one.name}</a></td></tr>`,
        )
        .join('')}</tbody></table>`,
      { menu: null },
    );
  for (const one of SCIENCE)
    web.page(
      detail(one),
      one.name,
      `<table class="table table-bordered"><tr><td>Mã thủ tục</td><td>${one.code}${SUFFIX}</td></tr><tr><td>Lĩnh vực</td><td>${one.field}</td></tr>${partsOf(asRows)}</table>`,
      { menu: null },
    );
  web
    .page(
      '/vi/duong-day-nong/',
      'Đường dây nóng CCHC',
      '<p>Sở Khoa học và Công nghệ công bố đường dây nóng tiếp nhận phản ánh về cải cách hành chính:</p><ul><li>Điện thoại: 0238.3844.500</li><li>Thư điện tử: cchc.skhcn@nghean.gov.vn</li><li>Địa chỉ: Số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</li></ul>',
    )
    .page(
      '/vi/paknn/',
      'Tiếp nhận phản ánh, kiến nghị',
      '<p>Cá nhân, tổ chức có phản ánh, kiến nghị về quy định hành chính gửi về Văn phòng Sở Khoa học và Công nghệ theo một trong các cách:</p><p>1. Gửi văn bản đến: Số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An.</p><p>2. Gọi số 0238.3844.500.</p><p>3. Thư điện tử: cchc.skhcn@nghean.gov.vn.</p><p>Văn phòng Sở tiếp nhận, phân loại trong 02 ngày làm việc, chuyển phòng chuyên môn xử lý và trả lời bằng văn bản trong 15 ngày.</p>',
    )
    .page(
      '/vi/huong-dan-dvc/',
      'Hướng dẫn sử dụng dịch vụ công trực tuyến',
      '<p>Ở mức độ 3, người dùng điền và gửi hồ sơ qua mạng, nộp phí và nhận kết quả tại nơi tiếp nhận. Ở mức độ 4, việc nộp phí cũng làm qua mạng, kết quả gửi qua bưu chính. Đăng ký tài khoản, chọn dịch vụ, đính kèm tệp rồi bấm gửi.</p>',
    );
  web.side =
    '<a href="https://dichvucong.nghean.gov.vn" target="_blank"><img src="/uploads/banner/dvc.png" alt="Dịch vụ công trực tuyến"></a>';
  return portal({
    name: 'na-nukeviet-fields',
    answers: web.build(),
    csv: csvOf(SCIENCE, { suffix: SUFFIX }),
    truth: {
      'procedure-set': passed({
        reference: 9,
        listed: 9,
        coverage: 1,
        missing: [],
        unknown: [],
        duplicates: [],
        abolishedListed: [],
      }),
      'procedure-detail': passed({ checked: 9, complete: 9, incomplete: [], withoutDetail: [] }),
      hotline: passed({
        url: '/vi/duong-day-nong/',
        phones: ['+842383844500'],
        emails: ['cchc.skhcn@nghean.gov.vn'],
        addresses: ['75A'],
        conflicts: [],
      }),
      feedback: passed({ url: '/vi/paknn/', ways: ['phone', 'email', 'address'], process: true }),
      'online-service': passed({ links: ['https://dichvucong.nghean.gov.vn'], guidance: '/vi/huong-dan-dvc/' }),
    },
  });
}

/** A grid whose second page comes by a form post, as its pager's numbers say. */
function gridByPostback(): Portal {
  const web = new Web('webforms', NAME);
  web.link('Thủ tục hành chính', '/TTHC/DanhSach.aspx');
  web.side = '<B>Hotline:</B> 02383 844 500 (giờ hành chính)';
  const answers = web.build();
  const grid = (page: number) =>
    web.render(
      'DANH SÁCH THỦ TỤC HÀNH CHÍNH',
      `<div id="RadGrid1" class="RadGrid RadGrid_Default"><table class="rgMasterTable" id="RadGrid1_ctl00"><thead><tr><th scope="col" class="rgHeader">STT</th><th class="rgHeader">Mã số</th><th class="rgHeader">Tên thủ tục</th><th class="rgHeader">Mức độ</th></tr></thead><tfoot><tr class="rgPager"><td colspan="4"><div class="rgWrap rgNumPart">${[1, 2].map((nth) => (nth === page ? `<a class="rgCurrentPage" href="javascript:__doPostBack('RadGrid1$ctl00$ctl03$ctl01$ctl0${nth}','')"><span>${nth}</span></a>` : `<a href="javascript:__doPostBack('RadGrid1$ctl00$ctl03$ctl01$ctl0${nth}','')"><span>${nth}</span></a>`)).join('')}</div><div class="rgWrap rgInfoPart"><strong>9</strong> thủ tục trong <strong>2</strong> trang</div></td></tr></tfoot><tbody>${SCIENCE.slice(
        page === 1 ? 0 : 5,
        page === 1 ? 5 : 9,
      )
        .map(
          (one, at) =>
            `<tr class="${at % 2 === 0 ? 'rgRow' : 'rgAltRow'}"><td>${at + 1 + (page - 1) * 5}</td><td>${one.code}</td><td>${one.name}</td><td align="center">2</td></tr>`,
        )
        .join('')}</tbody></table></div>`,
    );
  return portal({
    name: 'na-webforms-radgrid-postback',
    answers: {
      ...answers,
      '/TTHC/DanhSach.aspx': ({ body }) =>
        grid(new URLSearchParams(body).get('__EVENTTARGET')?.endsWith('ctl02') === true ? 2 : 1),
    },
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': passed({ reference: 9, listed: 9, missing: [], duplicates: [] }, 'an inspector turns the page'),
      hotline: partial(0.5, { phones: ['+842383844500'], emails: [], addresses: [] }, 'not all of needs'),
    },
  });
}

function accordions(): Portal {
  const web = new Web('bootstrap', NAME);
  web.top = '<span class="hotline"><i class="fas fa-phone-alt"></i> Hotline CCHC: <b>(0238) 3 844 500</b></span>';
  web.foot += '<p>Địa chỉ: 75A Nguyễn Thị Minh Khai, TP. Vinh. Email: skhcn@nghean.gov.vn</p>';
  web.page(
    '/tthc',
    'Bộ thủ tục hành chính',
    `<div class="accordion" id="acc">${SCIENCE.map(
      (one, at) =>
        `<div class="card"><div class="card-header" id="h${at}"><button class="btn btn-link" type="button" data-toggle="collapse" data-target="#c${at}">${at + 1}. ${one.name} (Mã TTHC: ${one.code}${SUFFIX})</button></div><div id="c${at}" class="collapse" data-parent="#acc"><div class="card-body">${partsOf(asNumbered, at === 2 ? { left: ['form', 'legalBasis'] } : {})}</div></div></div>`,
    ).join('')}</div>`,
  );
  return portal({
    name: 'na-bootstrap-accordion',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': passed({ listed: 9, lists: ['/tthc'] }),
      'procedure-detail': partial(8 / 9, {
        checked: 9,
        complete: 8,
        incomplete: ['2.000079: form legalBasis'],
        withoutDetail: [],
      }),
      hotline: partial(
        0.5,
        { url: '/', phones: ['+842383844500'], emails: [], addresses: [], conflicts: [] },
        'the footer’s general address does not count',
      ),
    },
  });
}

/** Every row is in the page; codes are broken by blanks; each detail is a file in Liferay's library. */
async function dataTables(): Promise<Portal> {
  const web = new Web('liferay', NAME);
  const spoiled = (code: string, at: number) =>
    [code, code.replace('.', '. '), `${code} ${SUFFIX}`, `${code}.000. 00.00.H41`][at % 4] ?? code;
  const file = (at: number) => `/documents/20126/0/TT${at + 1}.docx/3f2a1b4c-9d8e-4f70-8a6b-1c2d3e4f5a6${at}?t=1640`;
  web.page(
    '/web/so-khcn/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    `<div class="dataTables_wrapper"><div class="dataTables_length"><label>Hiển thị <select><option>10</option><option>25</option></select> dòng</label></div><div class="dataTables_filter"><label>Tìm kiếm:<input type="search"></label></div><table id="example" class="display dataTable"><thead><tr><th class="sorting_asc">Mã TTHC</th><th class="sorting">Tên TTHC</th><th class="sorting">Lĩnh vực</th><th>Tải về</th></tr></thead><tbody>${SCIENCE.map((one, at) => `<tr class="${at % 2 ? 'even' : 'odd'}"><td>${spoiled(one.code, at)}</td><td>${one.name}</td><td>${one.field}</td><td><a href="${file(at)}"><i class="icon-download"></i></a></td></tr>`).join('')}</tbody></table><div class="dataTables_info">Hiển thị 1 đến 9 trong tổng số 9 dòng</div></div>`,
  );
  for (const [at, one] of SCIENCE.entries())
    web.file(
      file(at),
      docx([
        { bold: one.name },
        ...partsOf((label, words, nth) => `${nth}. ${label}\n${words.replaceAll(/<\/?p>/g, '\n')}`)
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (/^\d+\. /.test(line) ? { bold: line } : line)),
      ]),
      DOCX,
    );
  web.page(
    '/web/so-khcn/duong-day-nong',
    'Đường dây nóng',
    '<p><img src="/documents/20126/0/duong-day-nong.jpg" alt=""></p>',
  );
  return portal({
    name: 'na-liferay-datatables',
    answers: web.build(),
    csv: csvOf(SCIENCE, { suffix: SUFFIX }),
    truth: {
      'procedure-set': passed({ listed: 9, missing: [], unknown: [] }),
      'procedure-detail': passed({ checked: 9, complete: 9 }),
      hotline: cantTell({ phones: [] }, 'the label stands beside an image only'),
    },
  });
}

/** A table out of Word: names alone, fields as rows of Roman numerals, words broken over spans. */
function wordPasted(): Portal {
  const web = new Web('divs', NAME);
  const cell = (text: string, width: number) =>
    `<td width="${width}" valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class="MsoNormal" align="center" style="text-align:center"><span style="font-size:13.0pt;mso-bidi-font-family:&quot;Times New Roman&quot;">${text.replace(' ', '</span><span lang="VI"> ')}<o:p></o:p></span></p></td>`;
  const listed = SCIENCE.slice(0, 8);
  const fields = [...new Set(listed.map(({ field }) => field))];
  let number = 0;
  const body = fields
    .map(
      (field, at) =>
        `<tr>${cell(['I', 'II', 'III', 'IV'][at] ?? '', 40)}<td colspan="2"><p class="MsoNormal"><b><span>Lĩnh vực ${field.toLowerCase()}<o:p></o:p></span></b></p></td></tr>${listed
          .filter((one) => one.field === field)
          .map(
            (one) =>
              `<tr>${cell(String((number += 1)), 40)}${cell(`Thủ tục ${one.name.charAt(0).toLowerCase()}${one.name.slice(1)}`, 400)}${cell('Trung tâm Phục vụ hành chính công tỉnh', 150)}</tr>`,
          )
          .join('')}`,
    )
    .join('');
  web.page(
    '/bo-tthc.htm',
    'Thủ tục hành chính',
    `<p class="MsoNormal" align="center"><b>DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ<o:p></o:p></b></p><table class="MsoNormalTable" border="1" cellspacing="0"><tr>${cell('TT', 40)}${cell('Tên thủ tục hành chính', 400)}${cell('Địa điểm thực hiện', 150)}</tr>${body}</table>`,
  );
  return portal({
    name: 'na-word-pasted-names',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': partial(8 / 9, { reference: 9, listed: 8, missing: ['1.003542'], unknown: [] }, 'by name'),
    },
  });
}

function sharepointLists(): Portal {
  const web = new Web('sharepoint', NAME);
  const list = (rows: readonly Procedure[], pager: string) =>
    `<table class="ms-listviewtable" summary="Thủ tục hành chính"><tr class="ms-viewheadertr"><th>Tên thủ tục</th><th>Mã thủ tục</th></tr>${rows.map((one) => `<tr class="ms-itmhover"><td class="ms-vb2"><a href="/Lists/TTHC/View_Detail.aspx?ItemID=${SCIENCE.indexOf(one) + 11}">${one.name}</a></td><td class="ms-vb2">${one.code}</td></tr>`).join('')}</table><div class="pager">${pager}</div>`;
  web
    .page(
      '/Pages/tthc.aspx',
      'Thủ tục hành chính',
      list(
        SCIENCE.slice(0, 6),
        '<span>1</span> <a href="/Pages/tthc.aspx?Page=2">2</a> <a href="/Pages/tthc.aspx?Page=2">Sau</a>',
      ),
    )
    .page(
      '/Pages/tthc.aspx?Page=2',
      'Thủ tục hành chính',
      list(SCIENCE.slice(6), '<a href="/Pages/tthc.aspx">Trước</a> <a href="/Pages/tthc.aspx">1</a> <span>2</span>'),
      { menu: null },
    );
  for (const [at, one] of SCIENCE.entries())
    web.page(
      `/Lists/TTHC/View_Detail.aspx?ItemID=${at + 11}`,
      one.name,
      partsOf(asHeadings, at === 4 ? { empty: ['fee'] } : {}),
      { menu: null },
    );
  web.page(
    '/Pages/lien-he.aspx',
    'Liên hệ',
    '<p><b>SỞ KHOA HỌC VÀ CÔNG NGHỆ</b></p><p>Địa chỉ: 75A Nguyễn Thị Minh Khai, TP Vinh</p><p>Điện thoại/Fax: 02383.844.500</p>',
  );
  return portal({
    name: 'na-sharepoint-lists',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': passed({ listed: 9, duplicates: [] }),
      'procedure-detail': partial(
        8 / 9,
        { checked: 9, complete: 8, incomplete: ['2.002380: fee'] },
        'a heading with nothing under it',
      ),
    },
  });
}

async function scanned(): Promise<Portal> {
  const web = new Web('drupal', NAME);
  web.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    '<p>Danh mục thủ tục hành chính của Sở: <a href="/sites/default/files/danh-muc-tthc.pdf">tải về</a></p>',
  );
  web.file(
    '/sites/default/files/danh-muc-tthc.pdf',
    await pdf([[{ scan: true }], [{ scan: true }]]),
    'application/pdf',
  );
  web.side =
    '<p>ĐƯỜNG DÂY NÓNG</p><p>Tel: 0238 3844500 - 0912 345 678</p><p>Mail: duongdaynong.skhcn@nghean.gov.vn</p><p>Đ/c: 75A Nguyễn Thị Minh Khai, phường Hưng Bình, TP Vinh, Nghệ An</p>';
  return portal({
    name: 'na-drupal-scanned-list',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': cantTell({}, 'the only list is a scan'),
      'procedure-detail': cantTell({}, 'only unreadable attachments'),
      hotline: passed({
        url: '/',
        phones: ['+842383844500', '+84912345678'],
        emails: ['duongdaynong.skhcn@nghean.gov.vn'],
        addresses: ['75A Nguyễn Thị Minh Khai'],
      }),
    },
  });
}

function elsewhereOnly(): Portal {
  const web = new Web('wordpress', NAME);
  web
    .link('Dịch vụ công', 'https://dichvucong.nghean.gov.vn/')
    .page('/gioi-thieu/', 'Giới thiệu', '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>');
  web.side =
    '<a href="https://pakn.dichvucong.gov.vn/"><img src="/wp-content/uploads/pakn.png" alt="Tiếp nhận phản ánh, kiến nghị về quy định hành chính"></a>';
  return portal({
    name: 'na-wordpress-links-out',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      feedback: partial(0.5, { url: '/', ways: ['pakn'], process: false }, 'only the way to send'),
      'online-service': partial(0.5, { links: ['https://dichvucong.nghean.gov.vn/'], guidance: null }),
    },
  });
}

/** The province's list names the office in a column. */
function provinceByColumn(): Portal {
  const web = new Web('next', NAME);
  web.link('Cổng thông tin điện tử tỉnh', 'https://nghean.gov.vn');
  const province = new Web('liferay', 'Cổng thông tin điện tử tỉnh Nghệ An');
  const others: readonly (readonly [string, string, string])[] = [
    ['1.004616', 'Cấp Chứng chỉ hành nghề dược', 'Sở Y tế'],
    ['2.000635', 'Cấp bản sao Trích lục hộ tịch', 'Sở Tư pháp'],
    ['1.005142', 'Đăng ký dự thi tốt nghiệp trung học phổ thông', 'Sở Giáo dục và Đào tạo'],
  ];
  const rows = [
    ...SCIENCE.slice(0, 7).map(({ code, name }) => [code, name, 'Sở Khoa học và Công nghệ'] as const),
    ...others,
  ].toSorted(([a], [b]) => a.localeCompare(b));
  province.page(
    '/tthc',
    'Thủ tục hành chính',
    `<table class="table"><tr><th>Mã số</th><th>Tên thủ tục hành chính</th><th>Cơ quan thực hiện</th></tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  return portal({
    name: 'na-next-province-column',
    answers: web.build(),
    province: province.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set-province': partial(7 / 9, {
        reference: 9,
        listed: 7,
        missing: ['2.001208', '1.003542'],
        unknown: [],
      }),
    },
  });
}

/** Decomposed letters throughout; the hotline in a block of the contact page. */
function joomlaContact(): Portal {
  const web = new Web('joomla', NAME);
  web
    .page('/index.php/tthc', 'Thủ tục hành chính', `<ol>${SCIENCE.map((one) => `<li>${one.name}</li>`).join('')}</ol>`)
    .page(
      '/index.php/lien-he',
      'Liên hệ',
      '<div class="contact"><h3>Bộ phận tiếp nhận phản ánh</h3><p>Đường dây nóng: (0238) 3 844 500 – Email: vanphong.skhcn@nghean.gov.vn – Địa chỉ: số 75A đường Nguyễn Thị Minh Khai, TP Vinh, tỉnh Nghệ An</p></div>',
    );
  const answers = web.build();
  return portal({
    name: 'na-joomla-decomposed',
    answers: Object.fromEntries(
      Object.entries(answers).map(([path, answer]) => [
        path,
        typeof answer === 'string' ? answer.normalize('NFD') : answer,
      ]),
    ),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': passed({ listed: 9, coverage: 1, lists: ['/index.php/tthc'] }),
      // the block receives "phản ánh" by three ways and does not say how they are handled
      feedback: partial(0.5, { url: '/index.php/lien-he', ways: ['phone', 'email', 'address'], process: false }),
      hotline: passed({
        url: '/index.php/lien-he',
        phones: ['+842383844500'],
        emails: ['vanphong.skhcn@nghean.gov.vn'],
        addresses: ['75A'],
      }),
    },
  });
}

function reactShell(): Portal {
  const web = new Web('next', NAME);
  web.link('Thủ tục hành chính', '/thu-tuc-hanh-chinh');
  web.raw(
    '/thu-tuc-hanh-chinh',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>Thủ tục hành chính</title><script defer="defer" src="/static/js/main.8f2c.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>',
  );
  web.page('/hotline', 'Đường dây nóng', '<div class="empty">Nội dung đang được cập nhật</div>');
  return portal({
    name: 'na-react-shell-list',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': cantTell({}, 'a page that needs JavaScript and could not be rendered'),
      'online-service': cantTell({}, 'the page that cannot be read may hold the guidance'),
      'procedure-detail': cantTell({}, 'what the list holds is unknown'),
    },
  });
}

function pictures(): Portal {
  const web = new Web('dnn', NAME);
  web.side =
    '<p><img src="/Portals/0/hotline.png" alt="Đường dây nóng" width="200"></p><p><a href="/GopY.aspx"><img src="/Portals/0/gop-y.png" alt="Phản ánh, kiến nghị"></a></p>';
  web.page(
    '/GopY.aspx',
    'Phản ánh, kiến nghị của tổ chức, cá nhân',
    '<table><tr><td>Họ và tên (*)</td><td><input name="txtHoTen" type="text"></td></tr><tr><td>Địa chỉ</td><td><input name="txtDiaChi" type="text"></td></tr><tr><td>Nội dung phản ánh (*)</td><td><textarea name="txtNoiDung" rows="6"></textarea></td></tr><tr><td></td><td><input type="submit" value="Gửi đi"></td></tr></table>',
    { menu: null },
  );
  return portal({
    name: 'na-dnn-pictures',
    answers: web.build(),
    truth: {
      hotline: cantTell({ phones: [] }),
      feedback: partial(0.5, { url: '/GopY.aspx', ways: ['form'], process: false }),
    },
  });
}

function conflict(): Portal {
  const web = new Web('bootstrap', NAME);
  web.top = 'Đường dây nóng: 0238.3844500';
  web.page(
    '/duong-day-nong',
    'Đường dây nóng',
    '<table><tr><td>Điện thoại</td><td>0238 3 598 888</td></tr><tr><td>E-mail</td><td>ddn.skhcn@nghean.gov.vn</td></tr><tr><td>Địa chỉ</td><td>75A Nguyễn Thị Minh Khai, thành phố Vinh</td></tr></table>',
  );
  return portal({
    name: 'na-bootstrap-conflict',
    answers: web.build(),
    truth: {
      hotline: partial(
        0.5,
        {
          phones: ['+842383844500', '+842383598888'],
          conflicts: [{ phones: ['+842383598888', '+842383844500'] }],
        },
        'different numbers on different pages',
      ),
    },
  });
}

function secondPageFails(): Portal {
  const web = new Web('liferay', NAME);
  const list = (rows: readonly Procedure[], other: string) =>
    `<ul class="list-group">${rows.map((one) => `<li class="list-group-item"><strong>${one.code}</strong> - ${one.name}</li>`).join('')}</ul><ul class="pagination">${other}</ul>`;
  web.page(
    '/web/tthc',
    'Danh mục thủ tục hành chính',
    list(SCIENCE.slice(0, 5), '<li class="active"><a href="#">1</a></li><li><a href="/web/tthc?cur=2">2</a></li>'),
  );
  web.raw('/web/tthc?cur=2', { status: 500, body: '<h1>Server Error</h1>' });
  return portal({
    name: 'na-liferay-page-two-fails',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    errorsAt: ['/web/tthc?cur=2'],
    truth: {
      'procedure-set': cantTell({}, 'what the page that fails may hold is unknown'),
      'procedure-detail': anyDetail(),
    },
  });
}

/** None of those seen has a detail page, and those unseen may. */
function anyDetail(): Truth {
  return cantTell({}, 'unknown is not failed');
}

function switchedOff(): Portal {
  const web = new Web('drupal', NAME);
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<dl>${SCIENCE.map((one) => `<dt><a href="/node/${one.code.replace('.', '')}">${one.name}</a></dt><dd>Mã: ${one.code}${SUFFIX}</dd>`).join('')}</dl>`,
  );
  for (const [at, one] of SCIENCE.entries())
    web.page(
      `/node/${one.code.replace('.', '')}`,
      one.name,
      `<dl>${partsOf(asTerms, at === 0 ? { left: ['method'] } : {})}</dl>`,
      { menu: null },
    );
  return portal({
    name: 'na-drupal-switched-off',
    answers: web.build(),
    off: { hotline: 'Tỉnh dùng chung một đường dây nóng.', 'online-service': 'Tỉnh quản lý.' },
    truth: {
      'procedure-set': cantTell({}, 'a list was found but no reference list was given'),
      'procedure-detail': partial(8 / 9, { checked: 9, complete: 8, incomplete: ['1.001786: method'] }),
      hotline: { outcome: 'inapplicable' },
      'online-service': { outcome: 'inapplicable' },
    },
  });
}

/** Names in capitals and with figures; panels and Word's paragraphs as details; one procedure has none. */
function numbersInNames(): Portal {
  const web = new Web('nukeviet', NAME);
  const rows: readonly Procedure[] = [
    ...SCIENCE.slice(0, 2),
    {
      code: '2.001137',
      name: 'Hỗ trợ dự án theo Nghị định số 76/2018/NĐ-CP giai đoạn 2021 - 2025',
      field: 'Hoạt động khoa học và công nghệ',
    },
    {
      code: '1.002690',
      name: 'Cấp Giấy đăng ký kiểm tra chất lượng hàng hóa nhóm 2',
      field: 'Tiêu chuẩn đo lường chất lượng',
    },
  ];
  const path = (at: number) => `/tthc/detail/${at + 1}/`;
  web.page(
    '/tthc/',
    'TTHC',
    `<div class="list">${rows.map((one, at) => `<div class="row"><div class="col-xs-3">${one.code}</div><div class="col-xs-18">${at === 3 ? one.name.toUpperCase() : `<a href="${path(at)}">${one.name.toUpperCase()}</a>`}</div></div>`).join('')}</div>`,
  );
  web
    .page(path(0), rows[0]?.name ?? '', partsOf(asPanels), { menu: null })
    .page(path(1), rows[1]?.name ?? '', partsOf(asWord), { menu: null })
    .page(path(2), rows[2]?.name ?? '', partsOf(asNumbered, { empty: ['steps', 'dossier'] }), { menu: null });
  return portal({
    name: 'na-nukeviet-capitals',
    answers: web.build(),
    csv: csvOf(rows),
    truth: {
      'procedure-set': passed({ reference: 4, listed: 4, unknown: [] }),
      'procedure-detail': partial(2 / 4, {
        complete: 2,
        incomplete: ['2.001137: dossier steps'],
        withoutDetail: ['1.002690'],
      }),
    },
  });
}
