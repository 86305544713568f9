/** Sơn La, 2022: the whole set, the province's, a hotline with phone and address, online services. */

import { windows1258 } from '../windows-1258.ts';
import { Web, anyOf, cantTell, failed, partial, passed, type Portal, type Truth } from './portal.ts';
import { SCIENCE, csvOf, type Procedure } from './procedures.ts';
import { tcvn3 } from './tcvn3.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const SUFFIX = '.000.00.00.H52';
const LIST = SCIENCE.slice(0, 6);

const NOTHING: Readonly<Record<string, Truth>> = {
  'procedure-set': failed({}, 'no list'),
  'procedure-set-province': cantTell({}, 'no host configured'),
  hotline: failed({}, 'no labelled valid phone'),
  'online-service': failed({}, 'none'),
};

function portal(told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return {
    plan: 'sonla-skhcn-2022',
    asOf: '2022-11-20',
    csv: csvOf(LIST),
    ...told,
    truth: { ...NOTHING, ...told.truth },
  };
}

const table = (rows: readonly Procedure[], suffix = ''): string =>
  `<table><tbody><tr><td><strong>STT</strong></td><td><strong>Mã TTHC</strong></td><td><strong>Tên TTHC</strong></td></tr>${rows.map((one, at) => `<tr><td>${at + 1}</td><td>${one.code}${suffix}</td><td>${one.name}</td></tr>`).join('')}</tbody></table>`;

export function sonLa(): readonly Portal[] {
  return [
    fieldsWithDuplicates(),
    viewsPager(),
    severalNumbers(),
    information1022(),
    oldCodes(),
    codesInQueries(),
    abolished(),
    otherAgencies(),
    nobodyAtTheProvince(),
    oldLetters(),
    codePage(),
  ];
}

function fieldsWithDuplicates(): Portal {
  const web = new Web('joomla', NAME);
  const extra: Procedure = { code: '1.009999', name: 'Đăng ký tham gia tuyển chọn nhiệm vụ cấp tỉnh', field: '' };
  web
    .page(
      '/index.php/thu-tuc-hanh-chinh/hoat-dong-kh-cn',
      'TTHC lĩnh vực hoạt động KH&CN',
      table([...LIST.slice(0, 3), extra], SUFFIX),
    )
    .page(
      '/index.php/thu-tuc-hanh-chinh/an-toan-buc-xa',
      'TTHC lĩnh vực an toàn bức xạ',
      table(LIST.slice(3, 5), SUFFIX),
    )
    .page(
      '/index.php/thu-tuc-hanh-chinh/do-luong',
      'TTHC lĩnh vực đo lường',
      table(
        [LIST[5], LIST[0]].filter((one) => one !== undefined),
        SUFFIX,
      ),
    );
  return portal({
    name: 'sl-joomla-fields-duplicates',
    answers: web.build(),
    truth: {
      'procedure-set': passed({
        reference: 6,
        listed: 6,
        coverage: 1,
        unknown: ['1.009999'],
        duplicates: ['1.001786'],
        lists: [
          '/index.php/thu-tuc-hanh-chinh/hoat-dong-kh-cn',
          '/index.php/thu-tuc-hanh-chinh/an-toan-buc-xa',
          '/index.php/thu-tuc-hanh-chinh/do-luong',
        ],
      }),
    },
  });
}

/** Drupal counts pages from nought. */
function viewsPager(): Portal {
  const web = new Web('drupal', NAME);
  const list = (rows: readonly Procedure[], page: number) =>
    `<div class="view view-tthc"><div class="view-content">${rows.map((one) => `<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/node/${one.code.slice(-4)}">${one.name}</a></span></div><div class="views-field views-field-field-ma"><span class="views-label">Mã TTHC: </span><span class="field-content">${one.code}</span></div></div>`).join('')}</div><div class="item-list"><ul class="pager">${page === 0 ? '<li class="pager-current first">1</li><li class="pager-item"><a title="Đến trang 2" href="/tthc?page=1">2</a></li><li class="pager-next"><a href="/tthc?page=1">sau ›</a></li>' : '<li class="pager-previous"><a href="/tthc">‹ trước</a></li><li class="pager-item"><a href="/tthc">1</a></li><li class="pager-current last">2</li>'}</ul></div></div>`;
  web
    .page('/tthc', 'Thủ tục hành chính', list(LIST.slice(0, 2), 0))
    .page('/tthc?page=1', 'Thủ tục hành chính', list(LIST.slice(2, 4), 1), { menu: null });
  for (const one of LIST.slice(0, 4))
    web.page(`/node/${one.code.slice(-4)}`, one.name, '<p>Xem tại quầy.</p>', { menu: null });
  web.side = '<a href="http://dichvucong.sonla.gov.vn/">Dịch vụ công trực tuyến</a>';
  web.page(
    '/huong-dan',
    'Hướng dẫn nộp hồ sơ trực tuyến',
    '<p>Truy cập cổng dịch vụ công, đăng nhập bằng tài khoản, chọn thủ tục cần nộp, điền biểu mẫu và gửi. Cán bộ một cửa sẽ liên hệ nếu hồ sơ thiếu.</p>',
  );
  return portal({
    name: 'sl-drupal-views',
    answers: web.build(),
    truth: {
      'procedure-set': partial(4 / 6, { listed: 4, missing: ['2.002380', '2.000212'], duplicates: [] }),
      'online-service': partial(
        0.5,
        { links: ['http://dichvucong.sonla.gov.vn/'], guidance: null },
        'the guidance says nothing of service levels',
      ),
    },
  });
}

function severalNumbers(): Portal {
  const web = new Web('wordpress', NAME);
  web.page(
    '/duong-day-nong/',
    'Đường dây nóng tiếp nhận PAKN',
    '<p>Sở Khoa học và Công nghệ tỉnh Sơn La</p><p>Địa chỉ: Tòa nhà 6T1, Khu Trung tâm hành chính tỉnh, phường Tô Hiệu, thành phố Sơn La</p><p>Số điện thoại đường dây nóng: 02123.852.101 – 0212 3 853 102 (máy lẻ 102)</p>',
  );
  return portal({
    name: 'sl-wordpress-several-numbers',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/duong-day-nong/',
        phones: ['+842123852101', '+842123853102'],
        addresses: ['6T1'],
        conflicts: [],
      }),
    },
  });
}

function information1022(): Portal {
  const web = new Web('bootstrap', NAME);
  web.side =
    '<div class="card"><div class="card-body"><h5>Đường dây nóng CCHC</h5><p>Tổng đài <b>1022</b></p></div></div>';
  web.page(
    '/dvc',
    'Dịch vụ công',
    '<p>Dịch vụ công trực tuyến mức độ 3 và mức độ 4 của Sở được cung cấp trên <a href="https://dichvucong.sonla.gov.vn">Cổng dịch vụ công tỉnh Sơn La</a>. Người nộp đăng nhập, chọn dịch vụ, kê khai, đính kèm giấy tờ, nộp phí (mức độ 4) và nhận kết quả.</p>',
  );
  web.top = '<a href="https://dichvucong.sonla.gov.vn" class="btn">Nộp hồ sơ trực tuyến</a>';
  return portal({
    name: 'sl-bootstrap-1022',
    answers: web.build(),
    truth: {
      hotline: partial(0.5, { url: '/', addresses: [] }, '1022 is valid; no address'),
      'online-service': passed({ links: ['https://dichvucong.sonla.gov.vn'], guidance: '/dvc' }),
    },
  });
}

/** Codes of the database before 2019: no code of the reference, so the names decide. */
function oldCodes(): Portal {
  const web = new Web('webforms', NAME);
  web.page(
    '/thutuc.aspx',
    'THỦ TỤC HÀNH CHÍNH',
    `<TABLE border="1">${[['STT', 'Mã số hồ sơ', 'Tên thủ tục hành chính'], ...LIST.map((one, at) => [String(at + 1), `T-SLA-2841${20 + at}-TT`, one.name])].map((row) => `<TR>${row.map((text) => `<TD>${text}</TD>`).join('')}</TR>`).join('')}</TABLE>`,
  );
  return portal({
    name: 'sl-webforms-old-codes',
    answers: web.build(),
    truth: { 'procedure-set': passed({ reference: 6, listed: 6, missing: [] }, 'no code of today is given: by name') },
  });
}

function codesInQueries(): Portal {
  const web = new Web('liferay', NAME);
  const shortened = (name: string) =>
    name.replace('Cấp Giấy chứng nhận', 'Cấp GCN').replace('khoa học và công nghệ', 'KH&CN');
  web.page(
    '/web/skhcn/tthc',
    'Thủ tục hành chính',
    `<ul>${LIST.map((one) => `<li><a href="/web/skhcn/tthc?p_p_id=tthc_WAR_portlet&amp;maTTHC=${one.code}${SUFFIX}">${shortened(one.name)}</a></li>`).join('')}</ul>`,
  );
  for (const one of LIST)
    web.page(
      `/web/skhcn/tthc?p_p_id=tthc_WAR_portlet&maTTHC=${one.code}${SUFFIX}`,
      'Chi tiết thủ tục',
      `<p><b>Mã thủ tục:</b> ${one.code}${SUFFIX}</p><p><b>Tên thủ tục:</b> ${shortened(one.name)}</p>`,
      { menu: null },
    );
  return portal({
    name: 'sl-liferay-codes-in-queries',
    answers: web.build(),
    csv: csvOf(LIST, { suffix: SUFFIX }),
    truth: { 'procedure-set': passed({ listed: 6, missing: [] }, 'by code') },
  });
}

function abolished(): Portal {
  const web = new Web('nukeviet', NAME);
  const gone: Procedure = {
    code: '2.000058',
    name: 'Cấp giấy phép vận chuyển hàng nguy hiểm là các chất ôxy hóa',
    field: '',
  };
  web.page('/tthc/', 'Bộ thủ tục hành chính', table([...LIST, gone]));
  web.top = '<div class="sdt">Đường dây nóng: 0212.3852101 | Địa chỉ: Khu Trung tâm hành chính tỉnh, TP Sơn La</div>';
  return portal({
    name: 'sl-nukeviet-abolished',
    answers: web.build(),
    csv: csvOf(LIST, { abolished: [gone] }),
    truth: {
      'procedure-set': partial(0.9, {
        reference: 6,
        listed: 6,
        coverage: 1,
        missing: [],
        abolishedListed: ['2.000058'],
        unknown: [],
      }),
      hotline: passed({ url: '/', phones: ['+842123852101'], addresses: ['Khu Trung tâm hành chính'] }),
    },
  });
}

/** A tab of the department's, and tabs of others. */
function otherAgencies(): Portal {
  const web = new Web('bootstrap', NAME);
  const tabs: readonly (readonly [string, string])[] = [
    ['Sở Khoa học và Công nghệ', table(LIST.slice(0, 5))],
    ['Cấp huyện', table([{ code: '1.004901', name: 'Cấp đổi giấy chứng nhận đăng ký hợp tác xã', field: '' }])],
    ['Cấp xã', table([{ code: '2.000635', name: 'Cấp bản sao Trích lục hộ tịch', field: '' }])],
  ];
  web.page(
    '/tthc',
    'Thủ tục hành chính',
    `<ul class="nav nav-tabs" role="tablist">${tabs.map(([label], at) => `<li class="nav-item"><a class="nav-link" data-toggle="tab" href="#tab${at}">${label}</a></li>`).join('')}</ul><div class="tab-content">${tabs.map(([, rows], at) => `<div class="tab-pane fade" id="tab${at}">${rows}</div>`).join('')}</div>`,
  );
  return portal({
    name: 'sl-bootstrap-tabs',
    answers: web.build(),
    truth: {
      'procedure-set': partial(
        5 / 6,
        { listed: 5, missing: ['2.000212'], unknown: [], duplicates: [] },
        'district and commune level are neither listed nor unknown',
      ),
    },
  });
}

function nobodyAtTheProvince(): Portal {
  const web = new Web('dnn', NAME);
  web.page(
    '/HoTro/tabid/120/Default.aspx',
    'Đường dây nóng',
    '<p>Mọi phản ánh về thái độ phục vụ xin gọi:</p><p>Điện thoại: 022.3852101</p><p>Địa chỉ: số 15 đường Hoa Ban, thành phố Sơn La</p>',
  );
  return portal({
    name: 'sl-dnn-no-province',
    answers: web.build(),
    province: null,
    truth: {
      'procedure-set-province': cantTell({}, 'host unreachable'),
      hotline: failed({ phones: [] }, 'an area code of before 2017 is not valid'),
    },
  });
}

/** Names in TCVN3 letters, codes as ever. */
function oldLetters(): Portal {
  const web = new Web('webforms', NAME);
  web.page(
    '/bo-thu-tuc.htm',
    'Bộ thủ tục hành chính',
    `<table border="1" style="font-family:.VnTime">${LIST.map((one, at) => `<tr><td>${at + 1}</td><td>${one.code}</td><td><font face=".VnTime">${tcvn3(one.name)}</font></td></tr>`).join('')}</table>`,
  );
  return portal({
    name: 'sl-webforms-tcvn3',
    answers: web.build(),
    truth: { 'procedure-set': passed({ listed: 6, missing: [], unknown: [] }, 'by code') },
  });
}

function codePage(): Portal {
  const web = new Web('divs', NAME);
  web.page('/tthc.html', 'Thủ tục hành chính', LIST.map((one, at) => `<p>${at + 1}. ${one.name}</p>`).join(''));
  web.foot =
    '<center>Đường dây nóng: 0212.3.852.101<br>Địa chỉ: Khu Trung tâm hành chính tỉnh, thành phố Sơn La</center>';
  const encoded = Object.fromEntries(
    Object.entries(web.build()).map(([path, answer]) => [
      path,
      typeof answer === 'string'
        ? {
            headers: { 'content-type': 'text/html' },
            body: windows1258(answer.replace('charset=utf-8', 'charset=windows-1258')),
          }
        : answer,
    ]),
  );
  return portal({
    name: 'sl-divs-windows-1258',
    answers: encoded,
    truth: {
      'procedure-set': passed({ listed: 6, lists: ['/tthc.html'] }, 'by name'),
      hotline: passed({ url: anyOf('/'), phones: ['+842123852101'], addresses: ['Khu Trung tâm'] }),
    },
  });
}
