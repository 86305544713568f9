/** Bắc Ninh, 2022: hotline with phone and email, the set, steps and times of feedback and a channel for it. */

import { docx } from '../../support/attachments.ts';
import { Web, failed, partial, passed, type Portal, type Truth } from './portal.ts';
import { PLANNING, csvOf, type Procedure } from './procedures.ts';

const NAME = 'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh';

const NOTHING: Readonly<Record<string, Truth>> = {
  'procedure-set': failed({}, 'no list'),
  hotline: failed({}, 'no labelled valid phone'),
  'feedback-process': failed({}, 'nothing'),
};

function portal(told: Omit<Portal, 'plan' | 'asOf'>): Portal {
  return {
    plan: 'bacninh-skhdt-2022',
    asOf: '2022-11-20',
    csv: csvOf(PLANNING),
    ...told,
    truth: { ...NOTHING, ...told.truth },
  };
}

const items = (list: readonly Procedure[]): string =>
  list.map((one) => `<li>${one.name} <small>(${one.code})</small></li>`).join('');

export function bacNinh(): readonly Portal[] {
  return [
    topBar(),
    wholeProcess(),
    processOnly(),
    unlabelled(),
    oldAreaCode(),
    staffTable(),
    filesAsDetails(),
    byLevels(),
    hotlineInNews(),
    popUp(),
    abolishedAndFault(),
    words(),
    ownHelpdesk(),
  ];
}

function topBar(): Portal {
  const web = new Web('wordpress', NAME);
  web.top =
    '<div class="flex-col show-for-medium flex-left"><ul class="nav nav-left"><li class="html custom html_topbar_left"><i class="icon-phone"></i> Đường dây nóng: <a href="tel:02223822569">0222.3.822.569</a> <span>|</span> <i class="icon-envelop"></i> <a href="mailto:pakn.skhdt@bacninh.gov.vn">pakn.skhdt@bacninh.gov.vn</a></li></ul></div>';
  web.page(
    '/bo-thu-tuc-hanh-chinh/',
    'Bộ thủ tục hành chính',
    `<div class="elementor-widget-toggle"><div class="elementor-toggle">${['Thành lập và hoạt động của doanh nghiệp', 'Đầu tư tại Việt Nam', 'Thành lập và hoạt động của liên hiệp hợp tác xã'].map((field, at) => `<div class="elementor-toggle-item"><div id="elementor-tab-title-${at}" class="elementor-tab-title" role="tab"><a href="" class="elementor-toggle-title">${field}</a></div><div id="elementor-tab-content-${at}" class="elementor-tab-content"><ul>${items(PLANNING.filter((one) => one.field === field))}</ul></div></div>`).join('')}</div></div>`,
  );
  return portal({
    name: 'bn-wordpress-top-bar',
    answers: web.build(),
    truth: {
      hotline: passed({ url: '/', phones: ['+842223822569'], emails: ['pakn.skhdt@bacninh.gov.vn'], conflicts: [] }),
      'procedure-set': passed({ listed: 7, unknown: [], lists: ['/bo-thu-tuc-hanh-chinh/'] }),
    },
  });
}

function wholeProcess(): Portal {
  const web = new Web('drupal', NAME);
  web.page(
    '/quy-trinh-pakn',
    'Quy trình tiếp nhận, xử lý phản ánh, kiến nghị',
    '<ol><li>Tiếp nhận: Văn phòng Sở tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức qua hòm thư pakn.skhdt@bacninh.gov.vn hoặc qua <a href="https://pakn.dichvucong.gov.vn">Hệ thống tiếp nhận, trả lời phản ánh kiến nghị</a>.</li><li>Phân loại: trong thời hạn 03 ngày làm việc.</li><li>Xử lý: phòng chuyên môn nghiên cứu, trình Giám đốc trong 10 ngày.</li><li>Trả lời người gửi và công khai kết quả.</li></ol>',
  );
  return portal({
    name: 'bn-drupal-whole-process',
    answers: web.build(),
    truth: {
      'feedback-process': passed({ url: '/quy-trinh-pakn', ways: ['email', 'pakn'], process: true }),
    },
  });
}

function processOnly(): Portal {
  const web = new Web('sharepoint', NAME);
  web.page(
    '/Pages/QuyTrinhXuLy.aspx',
    'Quy trình xử lý phản ánh, kiến nghị về quy định hành chính',
    '<p>Bước 1. Phòng Pháp chế tiếp nhận và vào sổ trong ngày.</p><p>Bước 2. Chuyển phòng liên quan trong 02 ngày làm việc.</p><p>Bước 3. Phòng liên quan xử lý, dự thảo văn bản trả lời trong 07 ngày làm việc.</p><p>Bước 4. Lãnh đạo Sở duyệt, phát hành.</p>',
  );
  return portal({
    name: 'bn-sharepoint-process-only',
    answers: web.build(),
    truth: {
      'feedback-process': partial(
        0.5,
        { url: '/Pages/QuyTrinhXuLy.aspx', ways: [], process: true },
        'only one of the two',
      ),
    },
  });
}

function unlabelled(): Portal {
  const web = new Web('liferay', NAME);
  web.foot +=
    '<p>Địa chỉ: số 6 đường Lý Thái Tổ, thành phố Bắc Ninh. Điện thoại: 0222.3822.569. Fax: 0222.3825.777. Email: skhdt@bacninh.gov.vn</p>';
  web.page(
    '/web/skhdt/danh-ba',
    'Danh bạ điện thoại',
    '<table><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Nguyễn Văn Bình</td><td>Giám đốc</td><td>0222.3822.570</td></tr><tr><td>Trần Thị Hòa</td><td>Chánh Văn phòng</td><td>0222.3822.571</td></tr></table>',
  );
  return portal({
    name: 'bn-liferay-unlabelled',
    answers: web.build(),
    truth: { hotline: failed({ phones: [] }, 'a general number and a directory are no hotline') },
  });
}

function oldAreaCode(): Portal {
  const web = new Web('webforms', NAME);
  web.side =
    '<FONT color="red"><B>ĐƯỜNG DÂY NÓNG</B></FONT><BR>ĐT: 0241.3822.569<BR>Email: duongdaynong.skhdt@bacninh.gov.vn';
  return portal({
    name: 'bn-webforms-old-area-code',
    answers: web.build(),
    truth: { hotline: failed({ phones: [] }, 'no valid phone') },
  });
}

function staffTable(): Portal {
  const web = new Web('joomla', NAME);
  web.page(
    '/index.php/duong-day-nong-cchc',
    'Số điện thoại đường dây nóng, hộp thư điện tử tiếp nhận phản ánh về CCHC',
    '<table border="1"><tr><td>TT</td><td>Họ và tên</td><td>Chức vụ</td><td>Số điện thoại</td><td>Email</td></tr><tr><td>1</td><td>Nguyễn Văn Bình</td><td>Phó Giám đốc</td><td>0912.345.678</td><td>nvbinh.skhdt@bacninh.gov.vn</td></tr><tr><td>2</td><td>Lê Thị Lan</td><td>Chánh Văn phòng</td><td>0222 3822 571</td><td>ltlan.skhdt@bacninh.gov.vn</td></tr></table>',
    { menu: 'Đường dây nóng' },
  );
  return portal({
    name: 'bn-joomla-staff-table',
    answers: web.build(),
    truth: {
      hotline: passed({
        url: '/index.php/duong-day-nong-cchc',
        phones: ['+84912345678', '+842223822571'],
        emails: ['nvbinh.skhdt@bacninh.gov.vn', 'ltlan.skhdt@bacninh.gov.vn'],
        conflicts: [],
      }),
    },
  });
}

/** A list of links to files: the text of each link is code and name. */
function filesAsDetails(): Portal {
  const web = new Web('dnn', NAME);
  const file = (one: Procedure) => `/Portals/0/TTHC/${one.code}.docx`;
  web.page(
    '/TTHC.aspx',
    'Thủ tục hành chính',
    PLANNING.map(
      (one) => `<p><img src="/images/word.gif"> <a href="${file(one)}">${one.code} - ${one.name}</a></p>`,
    ).join(''),
  );
  for (const one of PLANNING)
    web.file(
      file(one),
      docx([{ bold: one.name }, 'Trình tự thực hiện: nộp hồ sơ tại một cửa.']),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
  web.side = '<p><b>Hotline:</b> 1900 9095</p><p><b>Email:</b> hotro.skhdt@bacninh.gov.vn</p>';
  return portal({
    name: 'bn-dnn-files',
    answers: web.build(),
    truth: {
      'procedure-set': passed({ listed: 7, duplicates: [] }),
      hotline: passed({ url: '/', emails: ['hotro.skhdt@bacninh.gov.vn'] }, '1900 numbers are valid'),
    },
  });
}

/** The set is split by level of service over three pages. */
function byLevels(): Portal {
  const web = new Web('next', NAME);
  const cards = (list: readonly Procedure[]) =>
    list
      .map(
        (one) =>
          `<div class="Card_c__z"><span class="Card_code__1">${one.code}</span><h3 class="Card_h__2"><a href="/thu-tuc/${one.code}">${one.name}</a></h3><span class="Badge_b__9">Lĩnh vực: ${one.field}</span></div>`,
      )
      .join('');
  web
    .page('/thu-tuc/muc-do-2', 'Thủ tục hành chính mức độ 2', cards(PLANNING.slice(0, 2)))
    .page('/thu-tuc/muc-do-3', 'Thủ tục hành chính mức độ 3', cards(PLANNING.slice(2, 4)))
    .page('/thu-tuc/muc-do-4', 'Thủ tục hành chính mức độ 4', cards(PLANNING.slice(4, 6)));
  for (const one of PLANNING.slice(0, 6))
    web.page(`/thu-tuc/${one.code}`, one.name, '<p>Đang cập nhật</p>', { menu: null });
  return portal({
    name: 'bn-next-by-levels',
    answers: web.build(),
    truth: { 'procedure-set': partial(6 / 7, { listed: 6, missing: ['1.005125'], unknown: [], duplicates: [] }) },
  });
}

function hotlineInNews(): Portal {
  const web = new Web('nukeviet', NAME);
  web.home =
    '<div class="news-item"><h4><a href="/tin-tuc/duong-day-nong-99">Công bố đường dây nóng tiếp nhận phản ánh của doanh nghiệp</a></h4><span class="date">15/03/2022</span></div>';
  web.page(
    '/tin-tuc/duong-day-nong-99',
    'Công bố đường dây nóng tiếp nhận phản ánh của doanh nghiệp',
    '<div class="date">15/03/2022 08:00</div><p>Sáng 15/3, Sở họp báo công bố đường dây nóng, số điện thoại 0222.3822.569, thư điện tử ddn@bacninh.gov.vn.</p><p>Đại diện nhiều doanh nghiệp đến dự và đánh giá cao việc làm này của ngành.</p>',
    { menu: null },
  );
  return portal({
    name: 'bn-nukeviet-hotline-in-news',
    answers: web.build(),
    truth: { hotline: failed({ phones: [] }, 'not a news article') },
  });
}

function popUp(): Portal {
  const web = new Web('bootstrap', NAME);
  web.home =
    '<div class="modal fade" id="popup" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><button class="close" data-dismiss="modal">×</button><h5 class="modal-title">Đường dây nóng CCHC</h5></div><div class="modal-body"><p>Số điện thoại: <strong>02223.822.569</strong></p><p>Hòm thư: <strong>cchc.skhdt@bacninh.gov.vn</strong></p></div></div></div></div><script>$(function(){$("#popup").modal("show")})</script>';
  return portal({
    name: 'bn-bootstrap-pop-up',
    answers: web.build(),
    truth: {
      hotline: passed({ url: '/', phones: ['+842223822569'], emails: ['cchc.skhdt@bacninh.gov.vn'] }),
    },
  });
}

/** One field's page cannot be read; what was read lists an abolished procedure. */
function abolishedAndFault(): Portal {
  const web = new Web('liferay', NAME);
  const gone: Procedure = { code: '2.001061', name: 'Đăng ký lại hợp tác xã', field: '' };
  web.page(
    '/web/skhdt/tthc',
    'Thủ tục hành chính',
    '<ul><li><a href="/web/skhdt/tthc/doanh-nghiep">Lĩnh vực doanh nghiệp</a></li><li><a href="/web/skhdt/tthc/dau-tu">Lĩnh vực đầu tư</a></li></ul>',
  );
  web.page(
    '/web/skhdt/tthc/doanh-nghiep',
    'Thủ tục hành chính lĩnh vực doanh nghiệp',
    `<ul>${items([...PLANNING.slice(0, 4), gone])}</ul>`,
    { menu: null },
  );
  web.raw('/web/skhdt/tthc/dau-tu', { status: 503, body: 'Service Unavailable' });
  return portal({
    name: 'bn-liferay-abolished-and-fault',
    answers: web.build(),
    csv: csvOf(PLANNING, { abolished: [gone] }),
    errorsAt: ['/web/skhdt/tthc/dau-tu'],
    truth: {
      'procedure-set': {
        outcome: 'partial',
        by: 'what was read already makes it partial',
        details: { listed: 4, missing: [], abolishedListed: ['2.001061'] },
      },
    },
  });
}

/** "Hotline" is the name of something else; feedback is a thing of the press. */
function words(): Portal {
  const web = new Web('divs', NAME);
  web.page(
    '/y-kien.html',
    'Ý kiến báo chí',
    '<p>Các báo phản ánh nhiều kết quả thu hút đầu tư của tỉnh trong năm qua và kiến nghị tiếp tục cải thiện hạ tầng.</p>',
  );
  web.home = '<p>Lượt truy cập: 0222382</p><p>Nhiệm kỳ 2020 - 2025</p>';
  return portal({
    name: 'bn-divs-look-alikes',
    answers: web.build(),
    truth: {},
  });
}

/** A block of the home page offers everything. */
function ownHelpdesk(): Portal {
  const web = new Web('drupal', NAME);
  web.side =
    '<div class="block-pakn"><h3>Tiếp nhận phản ánh, kiến nghị</h3><p>Đường dây nóng: 0222.3822.569</p><p>Email: pakn.skhdt@bacninh.gov.vn</p><p>Địa chỉ: số 6 Lý Thái Tổ, TP Bắc Ninh</p><p>Văn phòng Sở tiếp nhận và trả lời trong 05 ngày làm việc.</p></div>';
  return portal({
    name: 'bn-drupal-block-of-feedback',
    answers: web.build(),
    truth: {
      hotline: passed({ url: '/', phones: ['+842223822569'], emails: ['pakn.skhdt@bacninh.gov.vn'] }),
      'feedback-process': passed({ url: '/', ways: ['phone', 'email', 'address'], process: true }, 'a page or block'),
    },
  });
}
