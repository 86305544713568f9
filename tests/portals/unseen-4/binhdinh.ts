/** Bình Định, 2022: the announced set of procedures and online services of the Department of Home Affairs. */

import { workbook } from '../../support/workbook.ts';
import { Web, cantTell, failed, partial, passed, type Portal, type Truth } from './portal.ts';
import { HOME_AFFAIRS, csvOf, type Procedure } from './procedures.ts';

const NAME = 'Sở Nội vụ tỉnh Bình Định';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const NOTHING: Readonly<Record<string, Truth>> = {
  'procedure-set': failed({}, 'no list'),
  'online-service': failed({}, 'none'),
};

function portal(told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return {
    plan: 'binhdinh-snv-2022',
    asOf: '2022-11-20',
    csv: csvOf(HOME_AFFAIRS, { suffix: '.000.00.00.H08' }),
    ...told,
    truth: { ...NOTHING, ...told.truth },
  };
}

const rows = (list: readonly Procedure[]): string =>
  list.map((one) => `<tr><td>${one.code}</td><td>${one.name}</td></tr>`).join('');

export function binhDinh(): readonly Portal[] {
  return [
    levelsOnOnePage(),
    megaMenu(),
    workbookOnly(),
    decisionsOnly(),
    spannedRows(),
    guidanceOnly(),
    robots(),
    inFrame(),
    noReference(),
  ];
}

function levelsOnOnePage(): Portal {
  const web = new Web('dnn', NAME);
  web.page(
    '/ThuTuc/tabid/88/Default.aspx',
    'Thủ tục hành chính',
    `<p><b>A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH</b></p><table border="1"><tr><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr>${rows(HOME_AFFAIRS)}</table><p><b>B. THỦ TỤC HÀNH CHÍNH CẤP HUYỆN</b></p><table border="1"><tr><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr><tr><td>1.003841</td><td>Thủ tục công nhận ban vận động thành lập hội cấp huyện</td></tr><tr><td>1.000804</td><td>Thủ tục tặng danh hiệu Lao động tiên tiến</td></tr></table><p><b>C. THỦ TỤC HÀNH CHÍNH CẤP XÃ</b></p><table border="1"><tr><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr><tr><td>2.000509</td><td>Thủ tục đăng ký hoạt động tín ngưỡng</td></tr></table>`,
  );
  return portal({
    name: 'bd-dnn-three-levels',
    answers: web.build(),
    truth: {
      'procedure-set': passed(
        { reference: 7, listed: 7, unknown: [], duplicates: [] },
        'district and commune level do not count',
      ),
    },
  });
}

function megaMenu(): Portal {
  const web = new Web('bootstrap', NAME);
  const fields = [...new Set(HOME_AFFAIRS.map(({ field }) => field))];
  web.top = `<ul class="mega"><li class="dropdown mega-dropdown"><a href="javascript:;" class="dropdown-toggle" data-toggle="dropdown">THỦ TỤC HÀNH CHÍNH <b class="caret"></b></a><div class="dropdown-menu mega-dropdown-menu row"><div class="col-sm-3"><ul>${fields.map((field, at) => `<li><a href="/thu-tuc-hanh-chinh/${at + 1}">${field}</a></li>`).join('')}</ul></div></div></li></ul>`;
  for (const [at, field] of fields.entries())
    web.page(
      `/thu-tuc-hanh-chinh/${at + 1}`,
      `Thủ tục hành chính - ${field}`,
      `<div class="list-group">${HOME_AFFAIRS.filter((one) => one.field === field)
        .map(
          (one, nth) =>
            `<a class="list-group-item" href="/thu-tuc-hanh-chinh/${at + 1}/${nth + 1}">${one.name.toUpperCase()}</a>`,
        )
        .join('')}</div>`,
      { menu: null },
    );
  for (const [at, field] of fields.entries())
    for (const [nth, one] of HOME_AFFAIRS.filter((each) => each.field === field).entries())
      web.page(`/thu-tuc-hanh-chinh/${at + 1}/${nth + 1}`, one.name, '<p>Nội dung xem tại bảng niêm yết.</p>', {
        menu: null,
      });
  web.side =
    '<a href="https://dichvucong.binhdinh.gov.vn"><img alt="Cổng dịch vụ công tỉnh Bình Định" src="/img/dvc.gif"></a>';
  web.page(
    '/muc-do',
    'Dịch vụ công mức độ 3, 4 là gì?',
    '<p>Mức độ 3: điền và gửi hồ sơ trên mạng, trả phí và nhận kết quả trực tiếp. Mức độ 4: trả phí trên mạng, kết quả có thể gửi về tận nhà. Công dân cần có tài khoản trước khi nộp.</p>',
  );
  return portal({
    name: 'bd-bootstrap-mega-menu',
    answers: web.build(),
    truth: {
      'procedure-set': passed({ listed: 7, coverage: 1, missing: [], unknown: [] }, 'by name'),
      'online-service': passed({ links: ['https://dichvucong.binhdinh.gov.vn'], guidance: '/muc-do' }),
    },
  });
}

function workbookOnly(): Portal {
  const web = new Web('sharepoint', NAME);
  web.page(
    '/Pages/TTHC.aspx',
    'Thủ tục hành chính',
    '<p>Danh mục TTHC thuộc thẩm quyền giải quyết của Sở Nội vụ (cập nhật tháng 10/2022): <a href="/SiteAssets/Danh%20muc%20TTHC.xlsx">Danh muc TTHC.xlsx</a></p>',
  );
  // the server's keys are decoded paths
  web.file(
    '/SiteAssets/Danh muc TTHC.xlsx',
    workbook([
      {
        name: 'TTHC',
        rows: [
          ['DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ NỘI VỤ', null, null],
          ['STT', 'Mã số TTHC', 'Tên thủ tục'],
          ...HOME_AFFAIRS.slice(0, 6).map((one, at) => [at + 1, `${one.code}.000.00.00.H08`, one.name] as const),
        ],
      },
    ]),
    XLSX,
  );
  return portal({
    name: 'bd-sharepoint-workbook',
    answers: web.build(),
    truth: { 'procedure-set': partial(6 / 7, { reference: 7, listed: 6, missing: ['1.010194'] }, 'in an attachment') },
  });
}

/** The list stands in a decision and in a post about it: neither is the portal's list. */
function decisionsOnly(): Portal {
  const web = new Web('wordpress', NAME);
  web
    .page(
      '/van-ban/',
      'Văn bản',
      '<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td><a href="/van-ban/1234-qd-ubnd/">1234/QĐ-UBND</a></td><td>12/04/2022</td><td>Công bố danh mục thủ tục hành chính thuộc phạm vi chức năng quản lý của Sở Nội vụ</td></tr></table>',
    )
    .page(
      '/van-ban/1234-qd-ubnd/',
      'Quyết định số 1234/QĐ-UBND ngày 12/04/2022',
      `<p>Số ký hiệu: 1234/QĐ-UBND</p><p>Ngày ban hành: 12/04/2022</p><p>QUYẾT ĐỊNH: Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính.</p><table><tr><th>Mã</th><th>Tên thủ tục</th></tr>${rows(HOME_AFFAIRS.slice(0, 3))}</table>`,
      { menu: null },
    );
  return portal({
    name: 'bd-wordpress-decisions-only',
    answers: web.build(),
    truth: { 'procedure-set': failed({ listed: 0 }, 'not in news or decisions') },
  });
}

function spannedRows(): Portal {
  const web = new Web('joomla', NAME);
  const fields = [...new Set(HOME_AFFAIRS.map(({ field }) => field))];
  let number = 0;
  const body = fields
    .map((field) => {
      const own = HOME_AFFAIRS.filter((one) => one.field === field && one.code !== '2.001590');
      return own
        .map(
          (one, at) =>
            `<tr>${at === 0 ? `<td rowspan="${own.length}">${field}</td>` : ''}<td>${(number += 1)}</td><td>${one.name}<br><em>(${one.code}.000.00.00.H08)</em></td><td>20 ngày</td><td>x</td><td></td></tr>`,
        )
        .join('');
    })
    .join('');
  web.page(
    '/index.php/bo-tthc',
    'Bộ thủ tục hành chính của Sở Nội vụ',
    `<table class="category table"><thead><tr><th rowspan="2">Lĩnh vực</th><th rowspan="2">TT</th><th rowspan="2">Tên thủ tục hành chính</th><th rowspan="2">Thời hạn</th><th colspan="2">Cách thức</th></tr><tr><th>Trực tiếp</th><th>Trực tuyến</th></tr></thead><tbody>${body}</tbody></table>`,
  );
  return portal({
    name: 'bd-joomla-spans',
    answers: web.build(),
    truth: { 'procedure-set': partial(6 / 7, { listed: 6, missing: ['2.001590'], unknown: [] }) },
  });
}

function guidanceOnly(): Portal {
  const web = new Web('liferay', NAME);
  web.page(
    '/web/guest/huong-dan-dvc',
    'Hướng dẫn DVC trực tuyến',
    '<p>Dịch vụ công trực tuyến mức độ 3, mức độ 4 giúp người dân nộp hồ sơ tại nhà. Các bước: tạo tài khoản, đăng nhập, chọn dịch vụ, khai biểu mẫu, đính kèm và gửi. Với mức độ 4, thanh toán phí qua ngân hàng.</p>',
  );
  return portal({
    name: 'bd-liferay-guidance-only',
    answers: web.build(),
    truth: { 'online-service': partial(0.5, { links: [], guidance: '/web/guest/huong-dan-dvc' }) },
  });
}

function robots(): Portal {
  const web = new Web('nukeviet', NAME);
  web.page('/thu-tuc-hanh-chinh/', 'Thủ tục hành chính', `<table>${rows(HOME_AFFAIRS)}</table>`);
  web.raw('/robots.txt', {
    headers: { 'content-type': 'text/plain' },
    body: 'User-agent: *\nDisallow: /admin/\nDisallow: /thu-tuc-hanh-chinh/\n',
  });
  return portal({
    name: 'bd-nukeviet-robots',
    answers: web.build(),
    truth: {
      'online-service': cantTell({}, 'the page that may not be read may hold the guidance'),
      'procedure-set': cantTell({}, 'unknown is never failed'),
    },
  });
}

/** The list stands in a frame of the portal's own. */
function inFrame(): Portal {
  const web = new Web('webforms', NAME);
  web.page(
    '/tthc.aspx',
    'Thủ tục hành chính',
    '<IFRAME src="/modules/tthc/list.aspx?cq=snv" width="100%" height="900" frameborder="0"></IFRAME>',
  );
  web.raw(
    '/modules/tthc/list.aspx?cq=snv',
    `<html><head><meta charset="utf-8"><title>Danh sách thủ tục</title></head><body><h3>Danh sách thủ tục hành chính</h3><table border="1"><tr><th>Mã</th><th>Tên thủ tục</th></tr>${rows(HOME_AFFAIRS)}</table></body></html>`,
  );
  return portal({
    name: 'bd-webforms-iframe',
    answers: web.build(),
    truth: { 'procedure-set': passed({ listed: 7, missing: [] }) },
  });
}

function noReference(): Portal {
  const web = new Web('divs', NAME);
  web.page(
    '/tthc.html',
    'Thủ tục hành chính',
    `<table border="1"><tr><td>Mã</td><td>Tên</td></tr>${rows(HOME_AFFAIRS)}</table>`,
  );
  const { csv: _, ...told } = portal({
    name: 'bd-divs-no-reference',
    answers: web.build(),
    truth: { 'procedure-set': cantTell({}, 'no reference list was given') },
  });
  return told;
}
