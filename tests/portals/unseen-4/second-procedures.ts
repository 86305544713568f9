/** Second sitting, written before any of it was audited: lists of procedures, their parts, crawls. */

import type { Answer } from '../../../demo/serve-portal.ts';
import { docx, pdf } from '../../support/attachments.ts';
import { Web, cantTell, failed, partial, passed, type Portal } from './portal.ts';
import { HOME_AFFAIRS, PARTS, PLANNING, SCIENCE, asTerms, csvOf, partsOf, type Procedure } from './procedures.ts';

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

const rows = (list: readonly Procedure[]): string =>
  list.map((one) => `<tr><td>${one.code}</td><td>${one.name}</td></tr>`).join('');

export async function secondProcedures(): Promise<readonly Portal[]> {
  return [
    tabbedDetail(),
    exportedDetail(),
    chooser(),
    ariaGrid(),
    nationalLinks(),
    brokenLines(),
    await readablePdf(),
    await wordByField(),
    moreByScript(),
    emptyByScript(),
    abolishedApart(),
    provinceBySidebar(),
    provinceOfOthers(),
    officeColumn(),
    entities(),
    nameTails(),
    printVersion(),
    wrongCharset(),
    splash(),
    endlessRedirect(),
    halfDetails(),
    cardsOfTwoColumns(),
    numberedHeadings(),
  ];
}

/** Each part in a tab of the procedure's page. */
function tabbedDetail(): Portal {
  const web = new Web('offcanvas', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(0, 3);
  web.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    `<div class="table-responsive"><table class="table align-middle"><thead class="table-light"><tr><th>Mã TTHC</th><th>Thủ tục</th><th></th></tr></thead><tbody>${list.map((one, at) => `<tr><td>${one.code}</td><td>${one.name}</td><td><a class="btn btn-sm btn-outline-primary" href="/thu-tuc-hanh-chinh/${at + 1}">Xem</a></td></tr>`).join('')}</tbody></table></div>`,
  );
  for (const [at, one] of list.entries()) {
    const parts = at === 1 ? PARTS.filter(([part]) => part !== 'result') : PARTS;
    web.page(
      `/thu-tuc-hanh-chinh/${at + 1}`,
      one.name,
      `<p>Mã thủ tục: <strong>${one.code}</strong></p><ul class="nav nav-tabs" role="tablist">${parts.map(([part, label]) => `<li class="nav-item" role="presentation"><button class="nav-link" data-bs-toggle="tab" data-bs-target="#${part}" type="button" role="tab">${label}</button></li>`).join('')}</ul><div class="tab-content">${parts.map(([part, , words]) => `<div class="tab-pane fade" id="${part}" role="tabpanel">${words}</div>`).join('')}</div>`,
      { menu: null },
    );
  }
  return portal('nghean-skhcn-2022', {
    name: '2-offcanvas-tabbed-detail',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ reference: 3, listed: 3 }),
      'procedure-detail': partial(2 / 3, {
        checked: 3,
        complete: 2,
        incomplete: ['1.001747: result'],
        withoutDetail: [],
      }),
    },
  });
}

/** As the national database exports it: parts in tables of their own. */
function exportedDetail(): Portal {
  const web = new Web('leftmenu', NAMES['nghean-skhcn-2022']);
  const [one] = SCIENCE as [Procedure];
  web.page(
    '/tthc.asp',
    'THỦ TỤC HÀNH CHÍNH',
    `<table border="1"><tr><td><b>Mã</b></td><td><b>Tên thủ tục</b></td></tr><tr><td>${one.code}</td><td><a href="/chitiet.asp?id=7">${one.name}</a></td></tr></table>`,
  );
  web.page(
    '/chitiet.asp?id=7',
    'CHI TIẾT THỦ TỤC HÀNH CHÍNH',
    `<table border="0"><tr><td><b>Mã thủ tục:</b></td><td>${one.code}.000.00.00.H41</td></tr><tr><td><b>Tên thủ tục:</b></td><td>${one.name}</td></tr><tr><td><b>Cấp thực hiện:</b></td><td>Cấp Tỉnh</td></tr><tr><td><b>Trình tự thực hiện:</b></td><td>Bước 1: nộp hồ sơ. Bước 2: thẩm định. Bước 3: trả kết quả.</td></tr></table><p><b>Cách thức thực hiện:</b></p><table border="1"><tr><th>Hình thức nộp</th><th>Thời hạn giải quyết</th><th>Phí, lệ phí</th><th>Mô tả</th></tr><tr><td>Trực tiếp</td><td>15 Ngày làm việc</td><td>Phí: 3.000.000 đồng</td><td></td></tr></table><p><b>Thành phần hồ sơ:</b></p><table border="1"><tr><th>Tên giấy tờ</th><th>Mẫu đơn, tờ khai</th><th>Số lượng</th></tr><tr><td>Đơn đăng ký hoạt động</td><td><a href="/mau1.docx">Mẫu 5.docx</a></td><td>Bản chính: 1, Bản sao: 0</td></tr></table><p><b>Đối tượng thực hiện:</b> Tổ chức</p><p><b>Cơ quan thực hiện:</b> Sở Khoa học và Công nghệ</p><p><b>Kết quả thực hiện:</b> Giấy chứng nhận</p><p><b>Căn cứ pháp lý:</b></p><table border="1"><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th></tr><tr><td>29/2013/QH13</td><td>Luật khoa học và công nghệ</td><td>18-06-2013</td><td>Quốc Hội</td></tr></table><p><b>Yêu cầu, điều kiện thực hiện:</b> Không</p>`,
    { menu: null },
  );
  return portal('nghean-skhcn-2022', {
    name: '2-leftmenu-exported-detail',
    answers: web.build(),
    csv: csvOf([one]),
    truth: {
      'procedure-set': passed({ reference: 1, listed: 1 }),
      'procedure-detail': passed({ checked: 1, complete: 1, incomplete: [] }),
    },
  });
}

/** Fields are options that lead on when chosen. */
function chooser(): Portal {
  const web = new Web('webforms', NAMES['binhdinh-snv-2022']);
  const fields = [...new Set(HOME_AFFAIRS.map(({ field }) => field))];
  const options = fields.map((field, at) => `<option value="/thutuc.aspx?lv=${at + 1}">${field}</option>`).join('');
  const select = `<P>Lĩnh vực: <SELECT onchange="window.location.href=this.value"><OPTION value="">-- Chọn lĩnh vực --</OPTION>${options}</SELECT></P>`;
  web.page('/thutuc.aspx', 'THỦ TỤC HÀNH CHÍNH', select);
  for (const [at, field] of fields.entries())
    web.page(
      `/thutuc.aspx?lv=${at + 1}`,
      'THỦ TỤC HÀNH CHÍNH',
      `${select}<TABLE border="1"><TR><TD>Mã</TD><TD>Tên thủ tục</TD></TR>${rows(HOME_AFFAIRS.filter((one) => one.field === field))}</TABLE>`,
      { menu: null },
    );
  return portal('binhdinh-snv-2022', {
    name: '2-webforms-chooser',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7, missing: [], unknown: [] }) },
  });
}

function ariaGrid(): Portal {
  const web = new Web('next', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/thu-tuc',
    'Danh sách thủ tục hành chính',
    `<div role="table" class="MuiDataGrid-root"><div role="rowgroup"><div role="row" class="MuiDataGrid-columnHeaders"><div role="columnheader">Mã</div><div role="columnheader">Tên thủ tục</div><div role="columnheader">Lĩnh vực</div></div></div><div role="rowgroup">${PLANNING.slice(
      0,
      6,
    )
      .map(
        (one) =>
          `<div role="row" class="MuiDataGrid-row"><div role="cell" class="MuiDataGrid-cell">${one.code}</div><div role="cell" class="MuiDataGrid-cell">${one.name}</div><div role="cell" class="MuiDataGrid-cell">${one.field}</div></div>`,
      )
      .join('')}</div></div>`,
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-next-aria-grid',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: { 'procedure-set': partial(6 / 7, { listed: 6, missing: ['1.005125'], unknown: [] }) },
  });
}

/** The code stands only in the address of the national portal's page. */
function nationalLinks(): Portal {
  const web = new Web('semantic', NAMES['sonla-skhcn-2022']);
  const list = SCIENCE.slice(0, 5);
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<ul>${list.map((one, at) => `<li><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${one.code}">${at === 0 ? 'Cấp GCN đăng ký hoạt động lần đầu cho tổ chức KH&amp;CN' : one.name}</a>`).join('')}</ul>`,
  );
  return portal('sonla-skhcn-2022', {
    name: '2-semantic-national-links',
    answers: web.build(),
    csv: csvOf(list),
    truth: { 'procedure-set': passed({ listed: 5, missing: [], unknown: [] }) },
  });
}

/** One paragraph, lines broken by hand. */
function brokenLines(): Portal {
  const web = new Web('joomla', NAMES['hungyen-skhcn-2024']);
  const list = SCIENCE.slice(0, 6);
  web.page(
    '/index.php/tthc',
    'Thủ tục hành chính',
    `<p><strong>Danh mục thủ tục hành chính của Sở</strong><br>${list.map((one, at) => `${at + 1}. ${one.code} – ${one.name}`).join('<br>')}</p>`,
  );
  return portal('hungyen-skhcn-2024', {
    name: '2-joomla-broken-lines',
    answers: web.build(2024),
    csv: csvOf([...list, SCIENCE[6] as Procedure]),
    truth: {
      'procedure-set': partial(6 / 7, {
        listed: 6,
        missing: ['1.000449'],
        unknown: [],
        duplicates: [],
      }),
    },
  });
}

async function readablePdf(): Promise<Portal> {
  const web = new Web('websphere', NAMES['bacninh-skhdt-2022']);
  web.page(
    '/wps/portal/tthc',
    'Bộ thủ tục hành chính',
    '<p>Toàn văn: <a href="/wps/wcm/connect/bo-tthc.pdf?MOD=AJPERES">Bộ TTHC của Sở Kế hoạch và Đầu tư.pdf</a></p>',
  );
  web.file(
    '/wps/wcm/connect/bo-tthc.pdf?MOD=AJPERES',
    await pdf([
      [
        { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH' },
        {
          table: [
            ['STT', 'Mã số', 'Tên thủ tục hành chính'],
            ...PLANNING.map((one, at) => [String(at + 1), one.code, one.name]),
          ],
          widths: [36, 80, 340],
        },
      ],
    ]),
    'application/pdf',
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-websphere-readable-pdf',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: { 'procedure-set': passed({ listed: 7, unknown: [] }) },
  });
}

/** A file for each field; one field has none. */
async function wordByField(): Promise<Portal> {
  const web = new Web('dnn', NAMES['nghean-skhcn-2022']);
  const fields = [...new Set(SCIENCE.map(({ field }) => field))].slice(0, 3);
  web.page(
    '/BoTTHC.aspx',
    'Bộ thủ tục hành chính',
    `<table><tr><th>TT</th><th>Lĩnh vực</th><th>Tải về</th></tr>${fields.map((field, at) => `<tr><td>${at + 1}</td><td>${field}</td><td><a href="/Portals/0/tthc-linh-vuc-${at + 1}.docx">Tải về</a></td></tr>`).join('')}</table>`,
  );
  for (const [at, field] of fields.entries())
    web.file(
      `/Portals/0/tthc-linh-vuc-${at + 1}.docx`,
      docx([
        { bold: `DANH MỤC THỦ TỤC HÀNH CHÍNH LĨNH VỰC ${field.toUpperCase()}` },
        {
          table: [
            ['STT', 'Mã TTHC', 'Tên thủ tục hành chính'],
            ...SCIENCE.filter((one) => one.field === field).map((one, nth) => [String(nth + 1), one.code, one.name]),
          ],
        },
      ]),
      DOCX,
    );
  return portal('nghean-skhcn-2022', {
    name: '2-dnn-word-by-field',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: {
      'procedure-set': partial(8 / 9, {
        listed: 8,
        missing: ['1.003542'],
        unknown: [],
        duplicates: [],
      }),
      'procedure-detail': failed({}, 'no procedure has a detail page or attachment'),
    },
  });
}

/** Four of nine are shown; the rest comes by a button that only a script serves. */
function moreByScript(): Portal {
  const web = new Web('bootstrap', NAMES['nghean-skhcn-2022']);
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<p>Có 9 thủ tục</p><table class="table">${rows(SCIENCE.slice(0, 4))}</table><button type="button" class="btn btn-primary" id="btnMore">Xem thêm</button><script src="/js/tthc.js"></script>`,
  );
  return portal('nghean-skhcn-2022', {
    name: '2-bootstrap-more-by-script',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set': cantTell({}, 'what a script brings is unknown') },
  });
}

function emptyByScript(): Portal {
  const web = new Web('drupal', NAMES['binhdinh-snv-2022']);
  web.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    '<div id="ds-tthc" data-api="/api/tthc/list"><div class="spinner-border"></div></div><script>$.getJSON("/api/tthc/list",function(d){$("#ds-tthc").html(tpl(d))});</script>',
  );
  return portal('binhdinh-snv-2022', {
    name: '2-drupal-empty-by-script',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': cantTell({}, 'a list that a script fills could not be read') },
  });
}

/** What is abolished is listed as such, apart: it is no longer listed as in force. */
function abolishedApart(): Portal {
  const web = new Web('webcenter', NAMES['bacninh-skhdt-2022']);
  const gone: Procedure = { code: '2.001061', name: 'Đăng ký lại hợp tác xã', field: '' };
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<h2>I. Thủ tục hành chính đang thực hiện</h2><table>${rows(PLANNING)}</table><h2>II. Thủ tục hành chính bị bãi bỏ</h2><table>${rows([gone])}</table>`,
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-webcenter-abolished-apart',
    answers: web.build(),
    csv: csvOf(PLANNING, { abolished: [gone] }),
    truth: { 'procedure-set': passed({ listed: 7, abolishedListed: [], unknown: [] }) },
  });
}

/** The province keeps a page for each office, named in a menu at the side. */
function provinceBySidebar(): Portal {
  const web = new Web('semantic', NAMES['sonla-skhcn-2022']);
  const province = new Web('bootstrap', 'Cổng thông tin điện tử tỉnh Sơn La');
  const list = SCIENCE.slice(0, 4);
  province.side =
    '<ul class="list-group"><li class="list-group-item active">Cơ quan</li><li class="list-group-item"><a href="/tthc?cq=1">Sở Y tế</a></li><li class="list-group-item"><a href="/tthc?cq=2">Sở Khoa học và Công nghệ</a></li><li class="list-group-item"><a href="/tthc?cq=3">Sở Tư pháp</a></li></ul>';
  province
    .page('/tthc', 'Thủ tục hành chính', '<p>Chọn cơ quan để xem thủ tục.</p>')
    .page(
      '/tthc?cq=1',
      'Thủ tục hành chính - Sở Y tế',
      '<table><tr><td>1.004616</td><td>Cấp Chứng chỉ hành nghề dược</td></tr></table>',
      { menu: null },
    )
    .page('/tthc?cq=2', 'Thủ tục hành chính - Sở Khoa học và Công nghệ', `<table>${rows(list.slice(0, 3))}</table>`, {
      menu: null,
    })
    .page(
      '/tthc?cq=3',
      'Thủ tục hành chính - Sở Tư pháp',
      '<table><tr><td>2.000635</td><td>Cấp bản sao Trích lục hộ tịch</td></tr></table>',
      { menu: null },
    );
  return portal('sonla-skhcn-2022', {
    name: '2-semantic-province-by-sidebar',
    answers: web.build(),
    province: province.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': failed(),
      'procedure-set-province': partial(0.75, {
        reference: 4,
        listed: 3,
        missing: ['1.000184'],
        unknown: [],
        abolishedListed: [],
      }),
    },
  });
}

/** The province lists, but nothing of the department. */
function provinceOfOthers(): Portal {
  const web = new Web('leftmenu', NAMES['nghean-skhcn-2022']);
  const province = new Web('liferay', 'Cổng thông tin điện tử tỉnh Nghệ An');
  province.page(
    '/thu-tuc-hanh-chinh',
    'Thủ tục hành chính',
    '<h3>Sở Y tế</h3><table><tr><td>1.004616</td><td>Cấp Chứng chỉ hành nghề dược</td></tr><tr><td>1.003001</td><td>Cấp giấy phép hoạt động đối với phòng khám đa khoa</td></tr></table><h3>Sở Tư pháp</h3><table><tr><td>2.000635</td><td>Cấp bản sao Trích lục hộ tịch</td></tr></table>',
  );
  return portal('nghean-skhcn-2022', {
    name: '2-leftmenu-province-of-others',
    answers: web.build(),
    province: province.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set-province': failed({}, 'none of the reference listed') },
  });
}

function officeColumn(): Portal {
  const web = new Web('liferay', NAMES['bacninh-skhdt-2022']);
  const other: Procedure = {
    code: '1.009742',
    name: 'Cấp Giấy chứng nhận đăng ký đầu tư trong khu công nghiệp',
    field: '',
  };
  const line = (one: Procedure, office: string) =>
    `<tr><td>${one.name}</td><td>${one.code}</td><td>${office}</td></tr>`;
  web.page(
    '/web/skhdt/thu-tuc',
    'Tra cứu thủ tục hành chính',
    `<table class="table table-hover"><thead><tr><th>Tên thủ tục</th><th>Mã số</th><th>Cơ quan giải quyết</th></tr></thead><tbody>${PLANNING.slice(
      0,
      5,
    )
      .map((one) => line(one, 'Sở Kế hoạch và Đầu tư'))
      .join(
        '',
      )}${line(other, 'Ban Quản lý các khu công nghiệp')}${line({ code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh', field: '' }, 'UBND cấp huyện')}</tbody></table>`,
  );
  return portal('bacninh-skhdt-2022', {
    name: '2-liferay-office-column',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: {
      'procedure-set': partial(
        5 / 7,
        { listed: 5, missing: ['1.009664', '1.005125'], unknown: [] },
        'other agencies’ are not unknown',
      ),
    },
  });
}

/** Letters as numbers, blanks that do not break. */
function entities(): Portal {
  const web = new Web('nukeviet', NAMES['hungyen-skhcn-2024']);
  const list = SCIENCE.slice(3, 7);
  const numbers = (text: string) =>
    Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) > 127 ? `&#${letter.codePointAt(0)};` : letter))
      .join('')
      .replaceAll(' ', '&nbsp; ');
  web.page('/tthc/', 'Thủ tục hành chính', `<ul>${list.map((one) => `<li>${numbers(one.name)}</li>`).join('')}</ul>`);
  return portal('hungyen-skhcn-2024', {
    name: '2-nukeviet-entities',
    answers: web.build(2024),
    csv: csvOf(list),
    truth: { 'procedure-set': passed({ listed: 4, missing: [], unknown: [] }) },
  });
}

/** Names with a prefix before and a remark behind them. */
function nameTails(): Portal {
  const web = new Web('sharepoint', NAMES['binhdinh-snv-2022']);
  web.page(
    '/Pages/ThuTuc.aspx',
    'Thủ tục hành chính',
    `<ol>${HOME_AFFAIRS.map((one, at) => `<li>${at % 2 === 0 ? one.name.replace('Thủ tục ', '').replace(/^./, (letter) => letter.toUpperCase()) : `${one.name} (cấp tỉnh)`}</li>`).join('')}</ol>`,
  );
  return portal('binhdinh-snv-2022', {
    name: '2-sharepoint-name-tails',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7, missing: [], unknown: [] }, 'by name') },
  });
}

function printVersion(): Portal {
  const web = new Web('drupal', NAMES['bacninh-skhdt-2022']);
  const list = `<table>${rows(PLANNING)}</table>`;
  web
    .page(
      '/thu-tuc',
      'Thủ tục hành chính',
      `${list}<p><a href="/print/thu-tuc">Bản in</a> <a href="/thu-tuc?print=1">In trang này</a></p>`,
    )
    .page('/print/thu-tuc', 'Thủ tục hành chính', list, { menu: null })
    .page('/thu-tuc?print=1', 'Thủ tục hành chính', list, { menu: null });
  return portal('bacninh-skhdt-2022', {
    name: '2-drupal-print-version',
    answers: web.build(),
    csv: csvOf(PLANNING),
    truth: {
      'procedure-set': passed({ listed: 7, duplicates: [] }, 'a page to print is no second listing'),
    },
  });
}

/** The server calls UTF-8 Latin-1. */
function wrongCharset(): Portal {
  const web = new Web('webforms', NAMES['sonla-skhcn-2022']);
  const list = SCIENCE.slice(0, 4);
  web.side = 'Đường dây nóng: 0212.3852.101. Địa chỉ: Khu Trung tâm hành chính tỉnh, TP Sơn La';
  web.page('/tthc.aspx', 'THỦ TỤC HÀNH CHÍNH', `<ul>${list.map((one) => `<li>${one.name}</li>`).join('')}</ul>`);
  const answers: Record<string, Answer> = {};
  for (const [path, answer] of Object.entries(web.build()))
    answers[path] =
      typeof answer === 'string'
        ? { headers: { 'content-type': 'text/html; charset=ISO-8859-1' }, body: answer }
        : answer;
  return portal('sonla-skhcn-2022', {
    name: '2-webforms-wrong-charset',
    answers,
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 4, missing: [] }),
      hotline: passed({ phones: ['+842123852101'], addresses: ['Khu Trung tâm hành chính'] }),
    },
  });
}

/** A page with a picture whose areas lead on stands before the home page. */
function splash(): Portal {
  const web = new Web('dnn', NAMES['binhdinh-snv-2022']);
  web.homePath = '/Home.aspx';
  web.page('/TTHC.aspx', 'Thủ tục hành chính', `<table>${rows(HOME_AFFAIRS)}</table>`);
  web.raw(
    '/',
    '<html><head><meta charset="utf-8"><title>Sở Nội vụ tỉnh Bình Định</title></head><body><img src="/splash.jpg" usemap="#m" alt="Kính chào quý khách"><map name="m"><area shape="rect" coords="0,0,500,400" href="/Home.aspx" alt="Vào trang chủ"></map></body></html>',
  );
  return portal('binhdinh-snv-2022', {
    name: '2-dnn-splash',
    answers: web.build(),
    csv: csvOf(HOME_AFFAIRS),
    truth: { 'procedure-set': passed({ listed: 7 }) },
  });
}

function endlessRedirect(): Portal {
  const web = new Web('liferay', NAMES['sonla-skhcn-2022']);
  web.link('Thủ tục hành chính', '/tthc');
  web.raw('/tthc', { status: 302, headers: { location: '/tthc?check=1' }, body: '' });
  web.raw('/tthc?check=1', { status: 302, headers: { location: '/tthc' }, body: '' });
  return portal('sonla-skhcn-2022', {
    name: '2-liferay-endless-redirect',
    answers: web.build(),
    csv: csvOf(SCIENCE),
    truth: { 'procedure-set': cantTell({}, 'the page could not be had: unknown is never failed') },
  });
}

/** Half of the procedures have a page, a definition list with empty terms in one. */
function halfDetails(): Portal {
  const web = new Web('semantic', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(0, 4);
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<table><caption>Danh sách thủ tục</caption><tr><th>Tên<th>Mã${list.map((one, at) => `<tr><td>${at < 2 ? `<a href="/tthc/${at}">${one.name}</a>` : one.name}<td>${one.code}`).join('')}</table>`,
  );
  web.page('/tthc/0', list[0]?.name ?? '', `<dl>${partsOf(asTerms)}</dl>`, { menu: null });
  web.page('/tthc/1', list[1]?.name ?? '', `<dl>${partsOf(asTerms, { empty: ['fee', 'legalBasis'] })}</dl>`, {
    menu: null,
  });
  return portal('nghean-skhcn-2022', {
    name: '2-semantic-half-details',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 4 }),
      'procedure-detail': partial(0.25, {
        complete: 1,
        incomplete: ['1.001747: fee legalBasis'],
        withoutDetail: ['2.000079', '1.000184'],
      }),
    },
  });
}

/** Two cards a row, code below the name, buttons under both. */
function cardsOfTwoColumns(): Portal {
  const web = new Web('offcanvas', NAMES['hungyen-skhcn-2024']);
  const list = SCIENCE.slice(0, 5);
  web.page(
    '/dich-vu/thu-tuc',
    'Thủ tục hành chính',
    `<div class="row row-cols-2">${list.map((one) => `<div class="col"><div class="card h-100"><div class="card-body"><p class="card-text fw-semibold">${one.name}</p><p class="text-muted small">Mã số: ${one.code}.000.00.00.H31</p></div><div class="card-footer"><a href="https://dichvucong.hungyen.gov.vn/nop?ma=${one.code}" class="btn btn-primary">Nộp hồ sơ</a> <span class="badge">Toàn trình</span></div></div></div>`).join('')}</div>`,
  );
  return portal('hungyen-skhcn-2024', {
    name: '2-offcanvas-cards',
    answers: web.build(2024),
    csv: csvOf(list),
    truth: { 'procedure-set': passed({ listed: 5, unknown: [], duplicates: [] }) },
  });
}

/** All procedures told one after another on one page, under numbered headings. */
function numberedHeadings(): Portal {
  const web = new Web('wordpress', NAMES['nghean-skhcn-2022']);
  const list = SCIENCE.slice(4, 7);
  web.page(
    '/noi-dung-thu-tuc/',
    'Nội dung thủ tục hành chính',
    list
      .map(
        (one, at) =>
          `<h2>${at + 1}. ${one.name}</h2><p>Mã thủ tục: ${one.code}</p>${PARTS.filter(
            ([part]) => at !== 2 || part !== 'conditions',
          )
            .map(([, label, words], nth) => `<h3>${at + 1}.${nth + 1}. ${label}</h3>${words}`)
            .join('')}`,
      )
      .join(''),
  );
  return portal('nghean-skhcn-2022', {
    name: '2-wordpress-numbered-headings',
    answers: web.build(),
    csv: csvOf(list),
    truth: {
      'procedure-set': passed({ listed: 3, unknown: [] }),
      'procedure-detail': partial(2 / 3, {
        checked: 3,
        complete: 2,
        incomplete: ['1.000449: conditions'],
      }),
    },
  });
}
