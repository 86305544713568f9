/** Lists of procedures: fields, pages, postbacks, tabs, attachments, other levels' and other bodies' procedures. */

import { docx, pdf } from '../../support/attachments.ts';
import { workbook } from '../../support/workbook.ts';
import type { PortalRequest } from '../../../demo/serve-portal.ts';
import {
  csv,
  divs,
  dnn,
  drupal,
  joomla,
  liferay,
  next,
  nukeviet,
  nuxt,
  procedures,
  sharepoint,
  short,
  tables,
  webforms,
  wordpress,
  type Layout,
  type Menu,
  type Procedure,
  type Unseen,
} from './kit.ts';
import { asTable, asHeadings, told } from './parts.ts';

const LISTED =
  'procedure-set passed: every active reference procedure is listed (by code) and no abolished one is still listed';
const NA = 'nghean-skhcn-2022',
  SL = 'sonla-skhcn-2022',
  BD = 'binhdinh-snv-2022',
  BN = 'bacninh-skhdt-2022',
  HY = 'hungyen-skhcn-2024';

const shell =
  (layout: Layout, site: string, menu: Menu, foot: string, side = '') =>
  (title: string, body: string, own = side): string =>
    layout({ site, menu, title, body, side: own, foot });
const abolished = (code: string, name: string): Procedure => ({ code, name, status: 'Bị bãi bỏ' });

// ---- three fields, pages of pages; the commune's procedures beside them -----------------------------------------------
const fields: Unseen = (() => {
  const all = procedures(NA);
  const kinds = [...new Set(all.map(({ field = '' }) => field))];
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/about/'],
    ['Tin tức', '/news/'],
    [
      'Thủ tục hành chính',
      '/thu-tuc/',
      [
        ...kinds.map((kind, nth) => [`Lĩnh vực ${kind}`, `/thu-tuc/linh-vuc-${nth + 1}/`] as const),
        ['Thủ tục hành chính cấp xã', '/thu-tuc/cap-xa/'],
      ],
    ],
    ['Liên hệ', '/contact/'],
  ];
  const page = shell(
    nukeviet,
    'Sở Khoa học và Công nghệ Nghệ An',
    menu,
    '<p>Cổng thông tin điện tử Sở Khoa học và Công nghệ Nghệ An. Điện thoại: 0238.3844500</p>',
  );
  const row = ({ code, name }: Procedure, nth: number): string =>
    `<tr><td>${nth + 1}</td><td>${code}</td><td><a href="/thu-tuc/chi-tiet/ma-${short(code).replace('.', '-')}.html">${name}</a></td><td>Mức độ 4</td></tr>`;
  const answers: Record<string, string> = {
    '/': page('Trang chủ', '<h2>Tin nổi bật</h2><p>Chào mừng bạn đến với cổng thông tin của Sở.</p>'),
    '/about/': page('Giới thiệu', '<p>Sở là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.</p>'),
    '/news/': page('Tin tức', '<p>Chưa có bài viết.</p>'),
    '/contact/': page('Liên hệ', '<p>Số 75 đường Nguyễn Thị Minh Khai, thành phố Vinh.</p>'),
    '/thu-tuc/': page(
      'Thủ tục hành chính',
      `<p>Chọn lĩnh vực:</p><ul>${kinds.map((kind, nth) => `<li><a href="/thu-tuc/linh-vuc-${nth + 1}/">${kind}</a></li>`).join('')}</ul>`,
    ),
    '/thu-tuc/cap-xa/': page(
      'Thủ tục hành chính cấp xã',
      '<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th></tr><tr><td>1</td><td>1.004873.000.00.00.H41</td><td>Thủ tục xác nhận tình trạng hôn nhân</td></tr><tr><td>2</td><td>2.000635.000.00.00.H41</td><td>Cấp bản sao trích lục hộ tịch</td></tr></table>',
    ),
  };
  for (const [nth, kind] of kinds.entries()) {
    const own = all.filter(({ field }) => field === kind);
    for (let at = 0; at * 4 < own.length; at += 1) {
      const pager = Array.from({ length: Math.ceil(own.length / 4) }, (_, other) =>
        other === at
          ? `<li class="active"><a href="#">${other + 1}</a></li>`
          : `<li><a href="/thu-tuc/linh-vuc-${nth + 1}/${other === 0 ? '' : `page-${other + 1}/`}">${other + 1}</a></li>`,
      ).join('');
      answers[`/thu-tuc/linh-vuc-${nth + 1}/${at === 0 ? '' : `page-${at + 1}/`}`] = page(
        `Lĩnh vực ${kind}`,
        `<table class="table"><tr><th>TT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>DVC</th></tr>${own
          .slice(at * 4, at * 4 + 4)
          .map(row)
          .join('')}</table><ul class="pagination">${pager}</ul>`,
      );
    }
  }
  for (const one of all)
    answers[`/thu-tuc/chi-tiet/ma-${short(one.code).replace('.', '-')}.html`] = page(
      one.name,
      `<p>Mã thủ tục: ${one.code}</p>${asTable(told(one))}`,
    );
  return {
    name: 'fields and pages of a NukeViet module, the commune level beside them',
    plan: NA,
    asOf: '2022-11-20',
    answers,
    reference: csv(all),
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: {
          reference: 18,
          listed: 18,
          coverage: 1,
          missing: [],
          unknown: [],
          abolishedListed: [],
          duplicates: [],
        },
        because: `${LISTED}; procedures of commune level are neither listed nor missing nor unknown`,
      },
      'procedure-detail': {
        outcome: 'passed',
        details: { checked: 18, complete: 18, incomplete: [], withoutDetail: [] },
        because: 'all parts of every listed procedure; "Không" is content; listed are the department’s own',
      },
      hotline: {
        outcome: 'failed',
        because: 'no labelled valid phone: the footer has a general phone, the contact page none',
      },
    },
  };
})();

// ---- names alone, in one long page; KH&CN for khoa học và công nghệ -------------------------------------------------
const names: Unseen = (() => {
  const all = procedures(SL, 0, 8);
  const menu: Menu = [
    ['Trang nhất', '/web/guest/home'],
    ['Giới thiệu', '/web/guest/gioi-thieu'],
    ['Công khai TTHC', '/web/guest/cong-khai-tthc'],
    ['Liên hệ', '/web/guest/lien-he'],
  ];
  const page = shell(
    liferay,
    'Sở KH&amp;CN tỉnh Sơn La',
    menu,
    '<p>Trụ sở: Số 4 đường Tô Hiệu, thành phố Sơn La</p><p>Đường dây nóng tiếp nhận phản ánh, kiến nghị: 0212.3852.456 - Địa chỉ: Văn phòng Sở, số 4 đường Tô Hiệu, thành phố Sơn La</p>',
  );
  const shown = (name: string): string =>
    name.replaceAll('khoa học và công nghệ', 'KH&amp;CN').replace('Hóa', 'Hoá').replace('hóa', 'hoá');
  return {
    name: 'names without codes on one long page, abbreviated',
    plan: SL,
    asOf: '2022-11-20',
    reference: csv(all, ';'),
    answers: {
      '/': page('Trang nhất', '<p>Tin hoạt động của ngành.</p>'),
      '/web/guest/home': page('Trang nhất', '<p>Tin hoạt động của ngành.</p>'),
      '/web/guest/gioi-thieu': page('Giới thiệu', '<p>Quá trình hình thành và phát triển.</p>'),
      '/web/guest/lien-he': page('Liên hệ', '<p>Bản đồ đường đi.</p>'),
      '/web/guest/cong-khai-tthc': page(
        'Công khai TTHC',
        `<p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở</p>${all.map(({ name }, nth) => `<h3>${nth + 1}. Thủ tục: ${shown(name)}</h3><p><b>a) Trình tự thực hiện:</b> Nộp hồ sơ tại bộ phận một cửa.</p><p><b>b) Thời hạn giải quyết:</b> ${5 + nth} ngày.</p>`).join('')}`,
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 8, listed: 8, coverage: 1, missing: [], unknown: [] },
        because: 'by name where the portal gives no code; abbreviations count as their phrase (KH&CN); hoá = hóa',
      },
      hotline: {
        outcome: 'passed',
        details: { phones: ['+842123852456'] },
        because: 'all of needs (phone, address) in the hotline’s block on the home page',
      },
      'published-feedback': { outcome: 'failed', because: 'published-feedback failed: none' },
    },
  };
})();

// ---- GridView with __doPostBack -------------------------------------------------------------------------------------
function grid(broken: boolean, withAbolished: boolean): Unseen {
  const all = procedures(BD);
  const gone = abolished('1.000775.000.00.00.H08', 'Xếp hạng di tích cũ cấp tỉnh');
  const rows = withAbolished ? [gone, ...all] : all;
  const menu: Menu = [
    ['Trang chủ', '/default.aspx'],
    ['Tin tức', '/tintuc.aspx'],
    ['Bộ thủ tục hành chính', '/bothutuc.aspx'],
    ['Văn bản', '/vanban.aspx'],
  ];
  const page = shell(
    webforms,
    'Sở Nội vụ tỉnh Bình Định',
    menu,
    'Sở Nội vụ tỉnh Bình Định - 65 Nguyễn Huệ, Quy Nhơn',
    '<div><a href="/bothutuc.aspx"><img src="/images/tthc.gif" alt="" /></a></div>',
  );
  const size = 5;
  const shown = (at: number): string =>
    page(
      'Bộ thủ tục hành chính của Sở Nội vụ',
      `<table id="ctl00_gvTTHC" class="Grid"><tr><th>STT</th><th>Mã số</th><th>Tên TTHC</th></tr>${rows
        .slice((at - 1) * size, at * size)
        .map(
          ({ code, name }, nth) =>
            `<tr><td>${(at - 1) * size + nth + 1}</td><td>${short(code)}</td><td>${name}</td></tr>`,
        )
        .join(
          '',
        )}<tr class="pgr"><td colspan="3"><table><tr>${[1, 2, 3].map((other) => (other === at ? `<td><span>${other}</span></td>` : `<td><a href="javascript:__doPostBack(&#39;ctl00$gvTTHC&#39;,&#39;Page$${other}&#39;)">${other}</a></td>`)).join('')}</tr></table></td></tr></table>`,
    );
  const list = ({ method, body }: PortalRequest): string | { status: number; body: string } => {
    if (method !== 'POST') return shown(1);
    if (broken) return { status: 500, body: "Server Error in '/' Application." };
    const argument = new URLSearchParams(body).get('__EVENTARGUMENT') ?? '';
    return shown(Number(/Page\$(\d)/u.exec(argument)?.[1] ?? 1));
  };
  const seen = (reference: readonly Procedure[]): Unseen['reference'] =>
    csv(withAbolished ? [...reference, gone] : reference);
  return {
    name: `a GridView of three pages${broken ? ', whose postback fails' : ''}${withAbolished ? ', an abolished one on the first' : ''}`,
    plan: BD,
    asOf: '2022-11-20',
    reference: seen(all)!,
    answers: {
      '/': page('Trang chủ', '<p>Kính chào quý vị.</p>'),
      '/default.aspx': page('Trang chủ', '<p>Kính chào quý vị.</p>'),
      '/tintuc.aspx': page('Tin tức', '<p>Đang cập nhật</p>'),
      '/vanban.aspx': page('Văn bản', '<p>Không có dữ liệu</p>'),
      '/bothutuc.aspx': list,
    },
    truth: {
      'procedure-set': !broken
        ? withAbolished
          ? {
              outcome: 'partial',
              details: { reference: 12, listed: 12, missing: [], abolishedListed: [{ code: '1.000775' }] },
              because: 'abolished ones still listed',
            }
          : {
              outcome: 'passed',
              details: { reference: 12, listed: 12, coverage: 1, missing: [], duplicates: [] },
              because: `${LISTED}; a code without its suffix is compared by the part before it`,
            }
        : withAbolished
          ? {
              outcome: 'partial',
              details: { missing: [], abolishedListed: [{ code: '1.000775' }] },
              because:
                'what a list page that answers with an error may hold is unknown: not called missing; cantTell unless what was read already makes it partial (an abolished one is listed)',
            }
          : {
              outcome: 'cantTell',
              details: { missing: [] },
              because: 'what a list page that answers with an error may hold is unknown; the outcome is cantTell',
            },
    },
  };
}

// ---- tabs by level on one page; one missing, one unknown, one twice ---------------------------------------------------
const tabs: Unseen = (() => {
  const all = procedures(BN);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/node/2'],
    ['Danh mục TTHC', '/node/10'],
    ['Tin tức - Sự kiện', '/tin-tuc'],
  ];
  const page = shell(drupal, 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh', menu, '<p>Địa chỉ: Số 6 Lý Thái Tổ, Bắc Ninh</p>');
  const table = (rows: readonly Procedure[]): string =>
    `<table><thead><tr><th>Số TT</th><th>Mã</th><th>Tên thủ tục hành chính</th></tr></thead><tbody>${rows.map(({ code, name }, nth) => `<tr><td>${nth + 1}</td><td>${code.replace('.000.', '.<br/>000.')}</td><td>${name}</td></tr>`).join('')}</tbody></table>`;
  const ours = [
    ...all.slice(0, 9),
    { code: '1.009999.000.00.00.H05', name: 'Đăng ký thành lập địa điểm kinh doanh lưu động' },
  ];
  const districts: readonly Procedure[] = [
    { code: '1.001612.000.00.00.H05', name: 'Đăng ký thành lập hộ kinh doanh' },
    { code: '2.000720.000.00.00.H05', name: 'Thay đổi nội dung đăng ký hộ kinh doanh' },
  ];
  return {
    name: 'levels as tabs of one page, codes broken by a line break',
    plan: BN,
    asOf: '2022-10-10',
    reference: csv(all, '\t'),
    answers: {
      '/': page('Trang chủ', '<p>Cổng thông tin của Sở.</p>'),
      '/node/2': page('Giới thiệu', '<p>Sở tham mưu cho Ủy ban nhân dân tỉnh.</p>'),
      '/tin-tuc': page('Tin tức - Sự kiện', '<p>Chưa có tin.</p>'),
      '/node/10': page(
        'Danh mục TTHC',
        `<ul class="quicktabs-tabs"><li><a href="#t1">Cấp tỉnh</a></li><li><a href="#t2">Cấp huyện</a></li><li><a href="#t3">Cấp xã</a></li></ul><div id="t1" class="quicktabs-tabpage"><h2>Cấp tỉnh</h2><h3>Lĩnh vực doanh nghiệp</h3>${table(ours.slice(0, 6))}<h3>Lĩnh vực đầu tư, hợp tác xã</h3>${table([...ours.slice(6), ...ours.slice(5, 6)])}</div><div id="t2" class="quicktabs-tabpage quicktabs-hide"><h2>Cấp huyện</h2>${table(districts)}</div><div id="t3" class="quicktabs-tabpage quicktabs-hide"><h2>Cấp xã</h2>${table([{ code: '2.002226.000.00.00.H05', name: 'Thông báo thành lập tổ hợp tác' }])}</div>`,
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        details: {
          reference: 10,
          listed: 9,
          coverage: 0.9,
          missing: [{ code: '2.002013' }],
          unknown: [{ code: '1.009999' }],
          duplicates: [{ code: '1.009642' }],
        },
        because:
          'some listed; unknown are the department’s own listed ones that the reference lacks; district and commune level are neither; duplicates are codes listed more than once',
      },
      hotline: { outcome: 'failed', because: 'no labelled valid phone' },
    },
  };
})();

// ---- the list in a DOCX ------------------------------------------------------------------------------------------------
const wordList: Unseen = (() => {
  const all = procedures(HY, 0, 12);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/category/tin-tuc/'],
    ['Hành chính công', '/hanh-chinh-cong/', [['Danh mục thủ tục hành chính', '/danh-muc-tthc/']]],
    ['Liên hệ', '/lien-he/'],
  ];
  const page = shell(
    wordpress,
    'Sở KH&amp;CN Hưng Yên',
    menu,
    '<p>Bản quyền © 2024 Sở Khoa học và Công nghệ Hưng Yên</p>',
  );
  const file = docx([
    'DANH MỤC THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    {
      table: [
        ['TT', 'Mã số TTHC', 'Tên thủ tục hành chính', 'Thời hạn'],
        ...all.map(({ code, name }, nth) => [String(nth + 1), code, name, '10 ngày']),
      ],
    },
  ]);
  return {
    name: 'the list stands in a Word file alone',
    plan: HY,
    asOf: '2024-10-15',
    reference: {
      name: 'tham-chieu.json',
      body: JSON.stringify(all.map(({ code, name }) => ({ code, name, status: 'active' }))),
    },
    answers: {
      '/': page('Trang chủ', '<p>Tin mới.</p>'),
      '/category/tin-tuc/': page('Tin tức', '<p>Chưa có bài.</p>'),
      '/lien-he/': page('Liên hệ', '<p>Đường Chùa Chuông, thành phố Hưng Yên.</p>'),
      '/hanh-chinh-cong/': page(
        'Hành chính công',
        '<p>Các mục về thủ tục.</p><p><a href="/danh-muc-tthc/">Danh mục thủ tục hành chính</a></p>',
      ),
      '/danh-muc-tthc/': page(
        'Danh mục thủ tục hành chính',
        '<p>Danh mục thủ tục hành chính của Sở, mời tải về:</p><p><a href="/wp-content/uploads/2024/03/danh-muc-so.docx">Tải danh mục (bản Word)</a></p>',
      ),
      '/wp-content/uploads/2024/03/danh-muc-so.docx': {
        body: file,
        headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
      },
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 12, listed: 12, missing: [], unknown: [] },
        because: 'Listed: stands on a list of the department’s own procedures, on a page or in an attachment',
      },
      'procedure-column': {
        outcome: 'failed',
        because: 'no such section: Hành chính công holds no column of articles',
      },
    },
  };
})();

// ---- a list of procedures in a workbook, with sheets by field ----------------------------------------------------------
const bookList: Unseen = (() => {
  const all = procedures(SL, 0, 11);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/gioi-thieu'],
    ['TTHC', '/tthc'],
    ['Thông tin khoa học', '/thong-tin'],
  ];
  const page = shell(divs, 'Sở Khoa học và Công nghệ Sơn La', menu, '<div>Sở Khoa học và Công nghệ tỉnh Sơn La</div>');
  const sheet = (name: string, rows: readonly Procedure[]) => ({
    name,
    rows: [
      [`Phụ lục: ${name}`],
      ['STT', 'Tên thủ tục', 'Mã thủ tục', 'Ghi chú'],
      ...rows.map(({ code, name: called }, nth) => [nth + 1, called, code, null] as (string | number | null)[]),
    ],
  });
  return {
    name: 'the list is a workbook of two sheets; two of the reference are not in it',
    plan: SL,
    asOf: '2022-11-20',
    reference: {
      name: 'ref.xlsx',
      body: workbook([
        {
          name: 'Ref',
          rows: [
            ['DANH SÁCH ĐỐI CHIẾU'],
            ['Tên', 'Mã', 'Tình trạng'],
            ...all.map(({ code, name }) => [name, code, 'còn hiệu lực'] as (string | number | null)[]),
          ],
        },
      ]),
    },
    answers: {
      '/': page('Trang chủ', '<div>Tin tức nổi bật trong tuần</div>'),
      '/gioi-thieu': page('Giới thiệu', '<div>Lịch sử hình thành</div>'),
      '/thong-tin': page('Thông tin khoa học', '<div>Tạp chí số 4</div>'),
      '/tthc': page(
        'TTHC',
        '<div><div>Danh mục TTHC của Sở KH&amp;CN (bản Excel)</div><div><a href="/files/tthc-so.xlsx">tthc-so.xlsx</a></div></div>',
      ),
      '/files/tthc-so.xlsx': {
        body: workbook([sheet('Khoa học', all.slice(0, 5)), sheet('Đo lường', all.slice(5, 9))]),
        headers: { 'content-type': 'application/octet-stream' },
      },
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        details: {
          reference: 11,
          listed: 9,
          missing: all.slice(9).map(({ code }) => ({ code: short(code) })),
          unknown: [],
        },
        because: 'some listed; on a page or in an attachment',
      },
    },
  };
})();

// ---- scans only ---------------------------------------------------------------------------------------------------------
const scans = async (): Promise<Unseen> => {
  const all = procedures(NA, 0, 6);
  const scan = await pdf([[{ scan: true }], [{ scan: true }]]);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/index.php/gioi-thieu'],
    ['Thủ tục hành chính', '/index.php/thu-tuc-hanh-chinh'],
    ['Tin tức', '/index.php/tin-tuc'],
  ];
  const page = shell(joomla, 'Sở Khoa học và Công nghệ Nghệ An', menu, '<p>© Sở Khoa học và Công nghệ Nghệ An</p>');
  return {
    name: 'the list and its procedures are scans',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(all),
    answers: {
      '/': page('Trang chủ', '<p>Bài mới nhất.</p>'),
      '/index.php/gioi-thieu': page('Giới thiệu', '<p>Vị trí, chức năng.</p>'),
      '/index.php/tin-tuc': page('Tin tức', '<p>Chưa có bài viết nào.</p>'),
      '/index.php/thu-tuc-hanh-chinh': page(
        'Thủ tục hành chính',
        '<div class="item-page"><p>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở:</p><ul><li><a href="/images/tthc/danh-muc.pdf">Danh mục và nội dung thủ tục hành chính năm 2022</a></li></ul></div>',
      ),
      '/images/tthc/danh-muc.pdf': { body: scan, headers: { 'content-type': 'application/pdf' } },
    },
    truth: {
      'procedure-set': { outcome: 'cantTell', because: 'the only list is unreadable (scanned PDF)' },
      'procedure-detail': { outcome: 'cantTell', because: 'only unreadable attachments' },
    },
  };
};

// ---- a text PDF ---------------------------------------------------------------------------------------------------------
const pdfList = async (): Promise<Unseen> => {
  const all = procedures(BN);
  const gone = abolished('2.000416.000.00.00.H05', 'Chuyển đổi doanh nghiệp thành doanh nghiệp xã hội');
  const file = await pdf([
    [
      { bold: 'DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ KẾ HOẠCH VÀ ĐẦU TƯ' },
      {
        table: [
          ['STT', 'Mã TTHC', 'Tên TTHC'],
          ...all.slice(0, 6).map(({ code, name }, nth) => [String(nth + 1), code, name]),
        ],
        widths: [40, 160, 280],
      },
    ],
    [
      {
        table: [...all.slice(6), gone].map(({ code, name }, nth) => [String(nth + 7), code, name]),
        widths: [40, 160, 280],
      },
    ],
  ]);
  const menu: Menu = [
    ['Trang chủ', '/Default.aspx'],
    ['Giới thiệu', '/tabid/55/Default.aspx'],
    ['Niêm yết TTHC', '/tabid/77/Default.aspx'],
    ['Tin hoạt động', '/tabid/88/Default.aspx'],
  ];
  const page = shell(dnn, 'Sở Kế hoạch và Đầu tư Bắc Ninh', menu, '<span>Sở Kế hoạch và Đầu tư Bắc Ninh</span>');
  return {
    name: 'a text PDF lists all and an abolished one',
    plan: BN,
    asOf: '2022-11-20',
    reference: csv([...all, gone]),
    answers: {
      '/': page('Trang chủ', '<p>Tin mới.</p>'),
      '/Default.aspx': page('Trang chủ', '<p>Tin mới.</p>'),
      '/tabid/55/Default.aspx': page('Giới thiệu', '<p>Sở gồm 8 phòng.</p>'),
      '/tabid/88/Default.aspx': page('Tin hoạt động', '<p>Không có tin.</p>'),
      '/tabid/77/Default.aspx': page(
        'Niêm yết TTHC',
        '<p>Danh mục TTHC niêm yết công khai tại Sở</p><a href="/Portals/0/TTHC/niemyet2022.pdf"><img src="/images/pdf.png" alt=""></a> <a href="/Portals/0/TTHC/niemyet2022.pdf">Xem tệp</a>',
      ),
      '/Portals/0/TTHC/niemyet2022.pdf': { body: file, headers: { 'content-type': 'application/pdf' } },
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        details: { reference: 10, listed: 10, coverage: 1, missing: [], abolishedListed: [{ code: '2.000416' }] },
        because: 'abolished ones still listed',
      },
    },
  };
};

// ---- names in an old table; one abolished, one missing --------------------------------------------------------------------
const oldTables: Unseen = (() => {
  const all = procedures(SL, 7, 15);
  const gone = abolished(
    '1.000438.000.00.00.H52',
    'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá của tổ chức, cá nhân sản xuất',
  );
  const menu: Menu = [
    ['TRANG CHỦ', '/'],
    ['GIỚI THIỆU', '/gt.htm'],
    [
      'TIN TỨC',
      '/tin.htm',
      [
        ['Hướng dẫn thủ tục', '/huongdan.htm'],
        ['Văn bản mới', '/vb.htm'],
      ],
    ],
  ];
  const page = shell(
    tables,
    'SO KHOA HOC VA CONG NGHE SON LA',
    menu,
    'Sở Khoa học và Công nghệ tỉnh Sơn La. Điện thoại: (0212) 3.852.123. Fax: (0212) 3.852.124',
  );
  const cell = (text: string): string => `<TD><FONT FACE="Times New Roman">${text}</FONT></TD>`;
  return {
    name: 'a bare old table of names, no codes',
    plan: SL,
    asOf: '2022-11-20',
    reference: csv([...all, gone]),
    answers: {
      '/': page('TRANG CHỦ', '<P>Chào mừng quý khách.</P>'),
      '/gt.htm': page('GIỚI THIỆU', '<P>Sở có 6 phòng.</P>'),
      '/tin.htm': page('TIN TỨC', '<P>Chưa có tin mới.</P>'),
      '/vb.htm': page('Văn bản mới', '<P>Chưa có văn bản.</P>'),
      '/huongdan.htm': page(
        'Hướng dẫn thủ tục',
        `<P ALIGN=CENTER><B>DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ</B></P><TABLE BORDER=1><TR>${cell('<B>Số TT</B>')}${cell('<B>Tên thủ tục hành chính</B>')}${cell('<B>Thời hạn</B>')}</TR>${[...all.slice(0, 7), gone].map(({ name }, nth) => `<TR>${cell(String(nth + 1))}${cell(name)}${cell('15 ngày')}</TR>`).join('')}</TABLE>`,
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        details: {
          reference: 8,
          listed: 7,
          missing: [{ code: short(all[7]!.code) }],
          abolishedListed: [{ code: '1.000438' }],
          unknown: [],
        },
        because: 'some listed, or abolished ones still listed; by name where the portal gives no code',
      },
      hotline: { outcome: 'failed', because: 'no labelled valid phone: "Điện thoại" and "Fax" are no hotline' },
    },
  };
})();

// ---- a list that a script fills --------------------------------------------------------------------------------------------
const scripted: Unseen = (() => {
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Giới thiệu', '/gioi-thieu'],
    ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'],
  ];
  const page = shell(next, 'Sở Nội vụ Bình Định', menu, '<p>Sở Nội vụ tỉnh Bình Định</p>');
  return {
    name: 'the list is filled by a script',
    plan: BD,
    asOf: '2022-11-20',
    reference: csv(procedures(BD)),
    answers: {
      '/': page('Trang chủ', '<p>Tin nổi bật</p>'),
      '/gioi-thieu': page('Giới thiệu', '<p>Giới thiệu chung về Sở.</p>'),
      '/thu-tuc-hanh-chinh':
        '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thủ tục hành chính</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.0d1.js"></script></body></html>',
      '/static/js/main.0d1.js': { body: 'console.log(1)', headers: { 'content-type': 'text/javascript' } },
    },
    truth: {
      'procedure-set': {
        outcome: 'cantTell',
        because: 'the only list is unreadable (page that needs JavaScript and could not be rendered)',
      },
    },
  };
})();

// ---- every department of the province on one list -----------------------------------------------------------------------
const allDepartments: Unseen = (() => {
  const all = procedures(BN, 0, 8);
  const menu: Menu = [
    ['Trang chủ', '/Pages/default.aspx'],
    ['Thủ tục hành chính', '/Pages/tthc.aspx'],
    ['Tin tức', '/Pages/news.aspx'],
  ];
  const page = shell(
    sharepoint,
    'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh',
    menu,
    '<p>Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh</p>',
  );
  const rows = (title: string, list: readonly (readonly [string, string])[]): string =>
    `<tr class="ms-gb"><td colspan="3"><b>${title}</b> (${list.length})</td></tr>${list.map(([code, name], nth) => `<tr><td>${nth + 1}</td><td>${name}</td><td>${code}</td></tr>`).join('')}`;
  return {
    name: 'a province-wide list grouped by department',
    plan: BN,
    asOf: '2022-11-20',
    reference: csv(all),
    answers: {
      '/': page('Trang chủ', '<p>Chào mừng.</p>'),
      '/Pages/default.aspx': page('Trang chủ', '<p>Chào mừng.</p>'),
      '/Pages/news.aspx': page('Tin tức', '<p>Đang cập nhật</p>'),
      '/Pages/tthc.aspx': page(
        'Thủ tục hành chính',
        `<table class="ms-listviewtable"><tr><th>STT</th><th>Tên thủ tục</th><th>Mã thủ tục</th></tr>${rows(
          'Cơ quan: Sở Công Thương',
          [
            ['2.000591', 'Cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm'],
            ['1.003477', 'Cấp lại giấy chứng nhận kiểm tra nhà nước'],
          ],
        )}${rows(
          'Cơ quan: Sở Kế hoạch và Đầu tư',
          all.slice(0, 7).map(({ code, name }) => [code, name] as const),
        )}${rows('Cơ quan: Sở Y tế', [
          ['1.003748', 'Cấp lại chứng chỉ hành nghề khám bệnh'],
          ['2.000980', 'Bổ sung phạm vi hoạt động chuyên môn'],
        ])}</table>`,
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        details: { reference: 8, listed: 7, coverage: 0.875, missing: [{ code: short(all[7]!.code) }], unknown: [] },
        because: 'procedures of other agencies on the portal are neither listed nor missing nor unknown; some listed',
      },
    },
  };
})();

// ---- named in news and a decision only -------------------------------------------------------------------------------------
const newsOnly: Unseen = (() => {
  const all = procedures(HY, 0, 5);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Tin tức', '/tin-tuc'],
    ['Văn bản', '/van-ban'],
    ['Thủ tục hành chính', '/thu-tuc-hanh-chinh'],
  ];
  const page = shell(nuxt, 'Sở Khoa học và Công nghệ Hưng Yên', menu, '<p>Đường dây nóng: 0221.3863.456</p>');
  const named = all.map(({ code, name }) => `<li>${name} (mã số ${code})</li>`).join('');
  return {
    name: 'procedures are named in news and in a decision, the list is empty',
    plan: HY,
    asOf: '2024-10-15',
    reference: csv(all),
    answers: {
      '/': page(
        'Trang chủ',
        '<p><a href="/tin-tuc/cong-bo-tthc-moi">Công bố 5 thủ tục hành chính mới</a> <span>12/09/2024</span></p>',
      ),
      '/tin-tuc': page(
        'Tin tức',
        '<article><h3><a href="/tin-tuc/cong-bo-tthc-moi">Công bố 5 thủ tục hành chính mới</a></h3><time>12/09/2024</time></article>',
      ),
      '/tin-tuc/cong-bo-tthc-moi': page(
        'Công bố 5 thủ tục hành chính mới',
        `<p>12/09/2024 08:00</p><p>Chủ tịch Ủy ban nhân dân tỉnh vừa công bố các thủ tục sau:</p><ul>${named}</ul>`,
      ),
      '/van-ban': page(
        'Văn bản',
        '<table><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td><a href="/van-ban/1877">1877/QĐ-UBND</a></td><td>10/09/2024</td><td>Quyết định công bố danh mục thủ tục hành chính</td></tr></table>',
      ),
      '/van-ban/1877': page(
        '1877/QĐ-UBND',
        `<p>Quyết định số 1877/QĐ-UBND ngày 10/9/2024 về việc công bố danh mục thủ tục hành chính thuộc phạm vi quản lý của Sở.</p><ul>${named}</ul>`,
      ),
      '/thu-tuc-hanh-chinh': page(
        'Thủ tục hành chính',
        '<table><tr><th>Mã</th><th>Tên thủ tục</th></tr></table><p>Không có bản ghi nào.</p>',
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'failed',
        details: { reference: 5, listed: 0, coverage: 0 },
        because: 'failed: no list, or none of the reference listed; Listed: not in news or decisions',
      },
    },
  };
})();

// ---- a page of abolished procedures beside the list ----------------------------------------------------------------------
const aboutAbolished: Unseen = (() => {
  const all = procedures(NA, 0, 6);
  const gone = [
    abolished('1.006427.000.00.00.H41', 'Đánh giá kết quả thực hiện nhiệm vụ khoa học không sử dụng ngân sách'),
    abolished('2.001148.000.00.00.H41', 'Công nhận kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư'),
  ];
  const menu: Menu = [
    ['Trang chủ', '/'],
    [
      'Thủ tục hành chính',
      '/tthc.html',
      [
        ['Danh mục TTHC đang có hiệu lực', '/tthc-hieu-luc.html'],
        ['Danh mục TTHC bị bãi bỏ', '/tthc-bai-bo.html'],
      ],
    ],
    ['Tin tức', '/tin.html'],
  ];
  const page = shell(joomla, 'Sở KH&amp;CN Nghệ An', menu, '<p>Sở KH&amp;CN Nghệ An</p>');
  const list = (rows: readonly Procedure[]): string =>
    `<ol>${rows.map(({ code, name }) => `<li>${name} - Mã số: ${code}</li>`).join('')}</ol>`;
  return {
    name: 'abolished procedures stand on a page of their own',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv([...all, ...gone]),
    answers: {
      '/': page('Trang chủ', '<p>Tin mới</p>'),
      '/tin.html': page('Tin tức', '<p>Chưa có tin</p>'),
      '/tthc.html': page(
        'Thủ tục hành chính',
        '<p><a href="/tthc-hieu-luc.html">Đang có hiệu lực</a></p><p><a href="/tthc-bai-bo.html">Bị bãi bỏ</a></p>',
      ),
      '/tthc-hieu-luc.html': page('Danh mục TTHC đang có hiệu lực', list(all)),
      '/tthc-bai-bo.html': page('Danh mục TTHC bị bãi bỏ', list(gone)),
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 6, listed: 6, missing: [], abolishedListed: [], unknown: [] },
        because: 'no abolished one is still listed: a list of what was abolished is not a list of the procedures',
      },
      'procedure-detail': { outcome: 'failed', because: 'no procedure has a detail page or attachment' },
    },
  };
})();

// ---- no reference ----------------------------------------------------------------------------------------------------------
const noReference: Unseen = (() => {
  const all = procedures(SL, 3, 9);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Bộ TTHC', '/bo-tthc'],
  ];
  const page = shell(divs, 'Sở Khoa học và Công nghệ Sơn La', menu, '<div>Sơn La</div>');
  return {
    name: 'a list and no reference',
    plan: SL,
    asOf: '2022-11-20',
    answers: {
      '/': page('Trang chủ', '<div>Tin</div>'),
      '/bo-tthc': page(
        'Bộ TTHC',
        all.map(({ code, name }) => `<div><div>${code}</div><div>${name}</div></div>`).join(''),
      ),
    },
    truth: {
      'procedure-set': { outcome: 'cantTell', because: 'a list was found but no reference list was given' },
      'procedure-set-province': { outcome: 'cantTell', because: 'elsewhere: no host configured' },
    },
  };
})();

// ---- codes only in the addresses of the national portal; JSON reference with abolished ones -------------------------------
const hrefCodes: Unseen = (() => {
  const all = procedures(HY, 4, 14);
  const gone = abolished('1.002935.000.00.00.H31', 'Khai báo thiết bị X-quang cũ');
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Dịch vụ công', '/dich-vu-cong'],
    ['TTHC', '/tthc'],
  ];
  const page = shell(next, 'Sở KH&amp;CN tỉnh Hưng Yên', menu, '<p>Sở KH&amp;CN tỉnh Hưng Yên</p>');
  const card = ({ code, name }: Procedure): string =>
    `<div class="css-card"><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${short(code)}">${name} (cấp tỉnh)</a><span>Toàn trình</span></div>`;
  return {
    name: 'codes stand in the links to the national portal alone',
    plan: HY,
    asOf: '2024-10-15',
    reference: {
      name: 'ref.json',
      body: JSON.stringify([
        ...all.map(({ code, name }) => ({ Mã: code, Tên: name, 'Tình trạng': 'Còn hiệu lực' })),
        { Mã: gone.code, Tên: gone.name, 'Tình trạng': 'Bị bãi bỏ' },
      ]),
    },
    answers: {
      '/': page('Trang chủ', '<p>Tin</p>'),
      '/dich-vu-cong': page('Dịch vụ công', '<p>Mời vào cổng dịch vụ công quốc gia.</p>'),
      '/tthc': page(
        'TTHC',
        `<p>Các thủ tục hành chính của Sở</p><div class="css-grid">${all.map(card).join('')}</div>`,
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 10, listed: 10, missing: [], abolishedListed: [], unknown: [] },
        because: `${LISTED}; by name where the portal gives no code`,
      },
    },
  };
})();

// ---- look-alikes of codes ---------------------------------------------------------------------------------------------------
const lookAlikes: Unseen = (() => {
  const all = procedures(SL, 0, 6);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Thủ tục hành chính', '/chuyen-muc/thu-tuc'],
    ['Tra cứu hồ sơ', '/tra-cuu'],
    ['Tin tức', '/chuyen-muc/tin'],
  ];
  const page = shell(wordpress, 'Sở Khoa học và Công nghệ Sơn La', menu, '<p>Phiên bản 1.2.08.12.21</p>');
  const spelled = (code: string, nth: number): string =>
    [code, short(code), code.replaceAll('.', ' . '), `${code}.01`, `Mã TTHC: ${short(code)}`, code.toLowerCase()][
      nth % 6
    ]!;
  return {
    name: 'codes in six spellings among look-alikes',
    plan: SL,
    asOf: '2022-11-20',
    reference: csv(all),
    answers: {
      '/': page('Trang chủ', '<p>Tin</p>'),
      '/chuyen-muc/tin': page('Tin tức', '<p>Chưa có</p>'),
      '/tra-cuu': page(
        'Tra cứu hồ sơ',
        '<p>Nhập mã hồ sơ, ví dụ 000.00.15.H52-221103-0012.</p><table><tr><th>Mã hồ sơ</th><th>Tên</th></tr><tr><td>000.00.15.H52-221101-0007</td><td>Nguyễn Văn A</td></tr></table>',
      ),
      '/chuyen-muc/thu-tuc': page(
        'Thủ tục hành chính',
        `<table><tr><th>STT</th><th>Thủ tục</th><th>Mã</th><th>Phí (đồng)</th><th>Số lượt</th></tr>${all.map(({ code, name }, nth) => `<tr><td>${nth + 1}</td><td>${name}</td><td>${spelled(code, nth)}</td><td>1.200.000</td><td>2.${345 + nth}</td></tr>`).join('')}</table><p>Hồ sơ mẫu: 000.00.15.H52-221103-0012. Tổng số lượt xem: 1.234567</p>`,
      ),
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 6, listed: 6, missing: [], unknown: [], duplicates: [] },
        because: 'compare the part before the agency suffix when either side lacks the rest',
      },
    },
  };
})();

// ---- a list page answers with an error --------------------------------------------------------------------------------------
const oneFieldDown: Unseen = (() => {
  const all = procedures(NA, 0, 14);
  const menu: Menu = [
    ['Trang chủ', '/'],
    [
      'Thủ tục hành chính',
      '/tthc',
      [
        ['Hoạt động khoa học', '/tthc?linhvuc=1'],
        ['Đo lường', '/tthc?linhvuc=2'],
        ['Năng lượng nguyên tử', '/tthc?linhvuc=3'],
      ],
    ],
  ];
  const page = shell(drupal, 'Sở KH&amp;CN Nghệ An', menu, '<p>Nghệ An</p>');
  const list = (rows: readonly Procedure[]): string =>
    `<div class="view-content">${rows.map(({ code, name }) => `<div class="views-row"><div class="field-content">${code}</div><div class="field-content">${name}</div></div>`).join('')}</div>`;
  return {
    name: 'one field of three answers 500',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(all),
    answers: {
      '/': page('Trang chủ', '<p>Tin</p>'),
      '/tthc': page('Thủ tục hành chính', '<p>Mời chọn lĩnh vực ở thực đơn.</p>'),
      '/tthc?linhvuc=1': page('Hoạt động khoa học', list(all.slice(0, 7))),
      '/tthc?linhvuc=2': { status: 500, body: '<h1>Internal Server Error</h1>' },
      '/tthc?linhvuc=3': page('Năng lượng nguyên tử', list(all.slice(12, 14))),
    },
    truth: {
      'procedure-set': {
        outcome: 'cantTell',
        details: { reference: 14, listed: 9, missing: [] },
        because:
          'what a list page that answers with an error may hold is unknown: the procedures not seen are not called missing, the outcome is cantTell',
      },
    },
  };
})();

// ---- the same on the province's portal -------------------------------------------------------------------------------------
const province: Unseen = (() => {
  const all = procedures(SL, 0, 9);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['Danh mục TTHC', '/danh-muc'],
  ];
  const page = shell(wordpress, 'Sở Khoa học và Công nghệ Sơn La', menu, '<p>Sơn La</p>');
  const provinceMenu: Menu = [
    ['Trang chủ', '/'],
    [
      'Thủ tục hành chính',
      '/thu-tuc-hanh-chinh',
      [
        ['Cấp tỉnh', '/thu-tuc-hanh-chinh?cap=tinh'],
        ['Cấp huyện', '/thu-tuc-hanh-chinh?cap=huyen'],
      ],
    ],
    ['Tin tức', '/tin'],
  ];
  const far = shell(liferay, 'Cổng thông tin điện tử tỉnh Sơn La', provinceMenu, '<p>Ủy ban nhân dân tỉnh Sơn La</p>');
  const departments = [
    ['so-y-te', 'Sở Y tế'],
    ['so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ'],
    ['so-noi-vu', 'Sở Nội vụ'],
  ] as const;
  return {
    name: 'the province lists its departments, each on a page',
    plan: SL,
    asOf: '2022-11-20',
    reference: csv(all),
    answers: {
      '/': page('Trang chủ', '<p>Tin</p>'),
      '/danh-muc': page(
        'Danh mục TTHC',
        `<ul>${all.map(({ code, name }) => `<li><b>${code}</b> ${name}</li>`).join('')}</ul>`,
      ),
    },
    province: {
      '/': far('Trang chủ', '<p>Tin tức của tỉnh</p>'),
      '/tin': far('Tin tức', '<p>Chưa có</p>'),
      '/thu-tuc-hanh-chinh': far(
        'Thủ tục hành chính',
        `<ul>${departments.map(([slug, name]) => `<li><a href="/tthc/${slug}">${name}</a></li>`).join('')}</ul>`,
      ),
      '/thu-tuc-hanh-chinh?cap=tinh': far(
        'Cấp tỉnh',
        `<ul>${departments.map(([slug, name]) => `<li><a href="/tthc/${slug}">${name}</a></li>`).join('')}</ul>`,
      ),
      '/thu-tuc-hanh-chinh?cap=huyen': far('Cấp huyện', '<p>2.000635 Cấp bản sao trích lục hộ tịch</p>'),
      '/tthc/so-y-te': far('Sở Y tế', '<table><tr><td>1.003748</td><td>Cấp lại chứng chỉ hành nghề</td></tr></table>'),
      '/tthc/so-noi-vu': far('Sở Nội vụ', '<table><tr><td>2.001481</td><td>Thành lập hội</td></tr></table>'),
      '/tthc/so-khoa-hoc-va-cong-nghe': far(
        'Sở Khoa học và Công nghệ',
        `<table>${all
          .slice(0, 6)
          .map(({ code, name }) => `<tr><td>${code}</td><td>${name}</td></tr>`)
          .join('')}</table>`,
      ),
    },
    truth: {
      'procedure-set': { outcome: 'passed', details: { listed: 9, missing: [] }, because: LISTED },
      'procedure-set-province': {
        outcome: 'partial',
        details: {
          reference: 9,
          listed: 6,
          missing: all.slice(6).map(({ code }) => ({ code: short(code) })),
          unknown: [],
        },
        because: 'elsewhere: as that kind; only the department’s part of that host',
      },
    },
  };
})();

// ---- an iframe holds the list; windows-1258-like old page, NFD text ----------------------------------------------------------
const framed: Unseen = (() => {
  const all = procedures(BD, 0, 9);
  const menu: Menu = [
    ['Trang chủ', '/'],
    ['TTHC', '/tthc.html'],
    ['Tin', '/tin.html'],
  ];
  const page = shell(tables, 'Sở Nội vụ Bình Định', menu, 'Sở Nội vụ Bình Định');
  return {
    name: 'the list stands in a frame, in decomposed letters',
    plan: BD,
    asOf: '2022-11-20',
    reference: csv(all),
    answers: {
      '/': page('Trang chủ', '<P>Tin</P>'),
      '/tin.html': page('Tin', '<P>Chưa có</P>'),
      '/tthc.html': page(
        'Thủ tục hành chính',
        '<iframe src="/khung/danhsach.html" width="100%" height="900"></iframe>',
      ),
      '/khung/danhsach.html': `<html><head><meta charset="utf-8"><title>ds</title></head><body><p>DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ NỘI VỤ</p><table border=1>${all.map(({ code, name }, nth) => `<tr><td>${nth + 1}<td>${code}<td>${name.normalize('NFD')}`).join('')}</table></body></html>`,
    },
    truth: {
      'procedure-set': { outcome: 'passed', details: { reference: 9, listed: 9, missing: [] }, because: LISTED },
    },
  };
})();

// ---- three lists, each with a part; details under headings; as one menu "Dịch vụ công trực tuyến" ----------------------------
const serviceLists: Unseen = (() => {
  const all = procedures(NA, 0, 9);
  const menu: Menu = [
    ['Trang chủ', '/'],
    [
      'Dịch vụ công trực tuyến',
      '/dvc',
      [
        ['DVC mức độ 3', '/dvc/muc-do-3'],
        ['DVC mức độ 4', '/dvc/muc-do-4'],
      ],
    ],
    ['Thủ tục khác', '/thu-tuc-hanh-chinh-khac'],
  ];
  const page = shell(divs, 'Sở Khoa học và Công nghệ Nghệ An', menu, '<div>© 2022</div>');
  const list = (rows: readonly Procedure[]): string =>
    rows
      .map(({ code, name }) => `<div><span>${code}</span> <a href="/ho-so/${short(code)}">${name}</a></div>`)
      .join('');
  const answers: Record<string, string> = {
    '/': page('Trang chủ', '<div>Tin</div>'),
    '/dvc': page(
      'Dịch vụ công trực tuyến',
      '<div><a href="/dvc/muc-do-3">Danh sách thủ tục mức độ 3</a></div><div><a href="/dvc/muc-do-4">Danh sách thủ tục mức độ 4</a></div>',
    ),
    '/dvc/muc-do-3': page('Thủ tục hành chính mức độ 3', list(all.slice(0, 4))),
    '/dvc/muc-do-4': page('Thủ tục hành chính mức độ 4', list(all.slice(3, 7))),
    '/thu-tuc-hanh-chinh-khac': page('Thủ tục hành chính khác', list(all.slice(7))),
  };
  for (const [nth, one] of all.entries())
    answers[`/ho-so/${short(one.code)}`] = page(
      one.name,
      `<div>Mã: ${one.code}</div>${asHeadings(told(one, nth === 2 ? ['fee', 'legalBasis'] : [], nth === 5 ? ['form'] : []))}`,
    );
  return {
    name: 'lists by level of service, one code on two of them',
    plan: NA,
    asOf: '2022-11-20',
    reference: csv(all),
    answers,
    truth: {
      'procedure-set': {
        outcome: 'passed',
        details: { reference: 9, listed: 9, missing: [], duplicates: [{ code: short(all[3]!.code) }] },
        because: `${LISTED}; duplicates are codes listed more than once on the department’s lists`,
      },
      'procedure-detail': {
        outcome: 'partial',
        details: {
          checked: 9,
          complete: 7,
          incomplete: [
            { code: short(all[2]!.code), missingParts: ['fee', 'legalBasis'] },
            { code: short(all[5]!.code), missingParts: ['form'] },
          ],
          withoutDetail: [],
        },
        because: 'some parts; a heading with nothing under it is a missing part',
      },
    },
  };
})();

export const procedurePortals = async (): Promise<readonly Unseen[]> => [
  fields,
  names,
  grid(false, false),
  grid(false, true),
  grid(true, false),
  grid(true, true),
  tabs,
  wordList,
  bookList,
  await scans(),
  await pdfList(),
  oldTables,
  scripted,
  allDepartments,
  newsOnly,
  aboutAbolished,
  noReference,
  hrefCodes,
  lookAlikes,
  oneFieldDown,
  province,
  framed,
  serviceLists,
];
