import { hotline } from '../../lib/checks/hotline.ts';
import { hotlineMessages } from '../../lib/checks/hotline.messages.ts';
import { testCheck, type CheckCase } from '../support/check-tester.ts';

const LAND = '+842383844500';
const MOBILE = '+84912345678';
const MAIL = 'skhcn@nghean.gov.vn';
const ADDRESS = 'Số 75, đường Trường Thi, TP Vinh';
const ALL = { needs: ['phone', 'email', 'address'] };
const HOME = 'https://portal.test/';
const HOTLINE = 'https://portal.test/duong-day-nong';

const GENERAL = `<p>Địa chỉ: ${ADDRESS}</p><p>Điện thoại: 0238.3844111 - Fax: 0238.3844112</p><p>Email: ${MAIL}</p>`;

interface PageParts {
  readonly title?: string;
  readonly menu?: string;
  readonly main?: string;
  readonly side?: string;
  readonly footer?: string;
}

/** A page as the department's system prints it: banner, menu, news, boxes at the side, general contacts at the foot. */
function page({ title = 'Trang chủ', menu = '', main = NEWS, side = '', footer = GENERAL }: PageParts): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} - Sở Khoa học và Công nghệ Nghệ An</title></head><body>
    <div id="header"><p>UBND TỈNH NGHỆ AN</p><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ</p></div>
    <ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>${menu}</ul>
    <div class="content">${main}</div><div class="sidebar">${side}</div>
    <div id="footer">${footer}<p>Lượt truy cập: 0238384450</p></div></body></html>`;
}

const NEWS = `<h2>Tin tức</h2><ul><li><a href="/tin/hoi-nghi-1">Hội nghị tổng kết công tác khoa học và công nghệ năm 2022 tại thành phố Vinh</a> <span>(24/08/2022)</span></li>
  <li><a href="/tin/tap-huan-2">Tập huấn nâng cao năng lực quản lý hoạt động khoa học cho cán bộ cấp huyện</a> <span>(20/08/2022)</span></li>
  <li><a href="/tin/kiem-tra-3">Kiểm tra tiến độ thực hiện các đề tài nghiên cứu ứng dụng trên địa bàn tỉnh</a> <span>(18/08/2022)</span></li></ul>`;

/** A layout of tables whose foot nothing marks. */
const oldPage = (main: string): string =>
  `<html><head><title>Sở KH&CN</title></head><body><table width="1000"><tr><td>${main}</td></tr><tr><td align="center">Sở Khoa học và Công nghệ Nghệ An<br>Địa chỉ: ${ADDRESS}. Điện thoại: 0238.3844111. Email: ${MAIL}</td></tr></table></body></html>`;
const OLD_MENU = `<a href="/gioi-thieu">Giới thiệu</a> | <a href="/duong-day-nong">Đường dây nóng</a>${NEWS}`;

const MENU = '<li><a href="/duong-day-nong">Đường dây nóng</a></li>';
const box = (inner: string): string => `<div class="box"><h3>Đường dây nóng</h3>${inner}</div>`;
const hotlinePage = (main: string, parts: PageParts = {}): string =>
  page({ title: 'Đường dây nóng', menu: MENU, main: `<h1>Đường dây nóng</h1>${main}`, ...parts });
const about = page({
  title: 'Giới thiệu',
  main: '<h1>Giới thiệu</h1><p>Sở là cơ quan chuyên môn thuộc UBND tỉnh.</p>',
});

/** Text and box in two cells that nobody closed. */
const cells = (main: string): string =>
  `<html><head><title>Sở KH&CN</title></head><body><div id=nav><a href="/">Trang chủ</a> <a href="/gioi-thieu">Giới thiệu</a></div><table width=100%><tr><td valign=top>${main}<td valign=top><div class=box><b>ĐƯỜNG DÂY NÓNG CCHC</b><br>Điện thoại: 0238.3844500<br>Địa chỉ: ${ADDRESS}</div><a href="/duong-day-nong">Đường dây nóng</a></table></body></html>`;

const STAFF = `<table><tr><td>Họ và tên</td><td>Chức vụ</td><td>Số điện thoại</td><td>Email</td></tr><tr><td>Nguyễn Văn An</td><td>Phó Giám đốc</td><td>0912345678</td><td>${MAIL}</td></tr></table>`;

/** Between a label and the box that it opens. */
const APART = `<h2>Thông báo</h2><p>Lịch tiếp công dân của Giám đốc Sở trong tháng.</p>${NEWS}`;
const INSIDE = `<p>Điện thoại: 0238.3844500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p>`;

const FEEDBACK_MENU = '<li><a href="/phan-anh">Phản ánh, kiến nghị</a></li>';
const PANEL = box('<p>Điện thoại: 0238.3844500</p><p>Thư điện tử: cchc@nghean.gov.vn</p>');
const BY_LETTER = `<li>Gửi thư đến ${ADDRESS}</li>`;
const feedbackPage = (ways: string, side = ''): string =>
  page({
    side,
    title: 'Phản ánh, kiến nghị',
    menu: FEEDBACK_MENU,
    main: `<h1>Tiếp nhận phản ánh, kiến nghị</h1><p>Phản ánh, kiến nghị về quy định hành chính xin gửi theo một trong các cách sau:</p><ul>${ways}<li>Thư điện tử: phananh@nghean.gov.vn</li></ul>`,
  });

const cases: readonly CheckCase[] = [
  {
    name: 'a mailbox for feedback, on a page without a number, is none of the hotline’s',
    portal: {
      '/': page({ menu: FEEDBACK_MENU, side: box(`<p>0238.3844500</p><p>Địa chỉ: ${ADDRESS}</p>`) }),
      '/phan-anh': feedbackPage('<li>Gửi trực tiếp tại bộ phận một cửa</li>'),
    },
    params: ALL,
    outcome: 'partial',
    gaps: ['hotline-no-email'],
    details: { phones: [LAND], emails: [] },
  },
  {
    name: 'a line for feedback with its mailbox is one',
    portal: {
      '/': page({ menu: FEEDBACK_MENU, side: box(`<p>0238.3844500</p><p>Địa chỉ: ${ADDRESS}</p>`) }),
      '/phan-anh': feedbackPage('<li>Điện thoại: 0238.3844500</li>'),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: ['phananh@nghean.gov.vn'] },
  },
  {
    name: 'a box of every page gives the page of feedback no number: its mailbox and address are none of the hotline’s',
    portal: {
      '/': page({ menu: FEEDBACK_MENU, side: PANEL }),
      '/phan-anh': feedbackPage(BY_LETTER, PANEL),
    },
    params: ALL,
    outcome: 'partial',
    gaps: ['hotline-no-address'],
    details: { phones: [LAND], emails: ['cchc@nghean.gov.vn'], addresses: [] },
  },
  {
    name: 'nor does a box that only the inner pages have',
    portal: {
      '/': page({ menu: FEEDBACK_MENU }),
      '/phan-anh': feedbackPage(BY_LETTER, `<aside>${PANEL}</aside>`),
    },
    params: ALL,
    outcome: 'partial',
    gaps: ['hotline-no-address'],
    details: { phones: [LAND], emails: ['cchc@nghean.gov.vn'], addresses: [] },
  },
  {
    name: 'beside the same box the page of feedback gives the number itself',
    portal: {
      '/': page({ menu: FEEDBACK_MENU, side: PANEL }),
      '/phan-anh': feedbackPage(`${BY_LETTER}<li>Điện thoại: 0238.3844500</li>`, PANEL),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: ['cchc@nghean.gov.vn', 'phananh@nghean.gov.vn'] },
  },
  {
    name: 'the box of the home page again on the page of contacts, there with its mailbox and address',
    portal: {
      '/': page({ menu: '<li><a href="/lien-he">Liên hệ</a></li>', side: box('<p>Điện thoại: 0238.3844500</p>') }),
      '/lien-he': page({
        title: 'Liên hệ',
        main: `<h1>Liên hệ</h1><p>Mời quý vị tới trụ sở trong giờ làm việc, từ thứ Hai đến thứ Sáu.</p>${box(`<p>Điện thoại: 0238.3844500</p><p>Email: cchc@nghean.gov.vn</p><p>Địa chỉ: ${ADDRESS}</p>`)}`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: ['cchc@nghean.gov.vn'] },
  },
  {
    name: 'the label of the box leads to the page with the address',
    portal: {
      '/': page({
        menu: FEEDBACK_MENU,
        side: PANEL.replace('Đường dây nóng', '<a href="/phan-anh">Đường dây nóng</a>'),
      }),
      '/phan-anh': feedbackPage(BY_LETTER, PANEL),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND] },
  },
  ...[
    [
      'a modal',
      `<a href="#hl" data-toggle="modal">Đường dây nóng</a>${APART}<div id="hl" class="modal">${INSIDE}</div>`,
    ],
    [
      'a modal named beside a script',
      `<a href="javascript:void(0)" data-toggle="modal" data-target="#hl">Đường dây nóng</a>${APART}<div id="hl" class="modal">${INSIDE}</div>`,
    ],
    [
      'a modal of a button, not drawn',
      `<button data-bs-toggle="modal" data-bs-target="#hl">Đường dây nóng</button>${APART}<div id="hl" class="modal fade" style="display:none"><div class="modal-body">${INSIDE}</div></div>`,
    ],
    [
      'a panel that a button controls',
      `<div><button aria-expanded="false" aria-controls="hl">Đường dây nóng CCHC</button></div>${APART}<div id="hl" hidden>${INSIDE}</div>`,
    ],
    [
      'a tab',
      `<ul><li><a href="#t1">Lịch tiếp công dân</a></li><li><a href="#t2">Đường dây nóng</a></li></ul><div id="t1"><p>Ngày 15 hằng tháng</p></div><div id="t2">${INSIDE}</div>`,
    ],
    ['a place further down', `<a href="#hl">Đường dây nóng</a>${APART}<div id="hl">${INSIDE}</div>`],
  ].map(([name = '', main = '']): CheckCase => ({
    name: `the label opens ${name}`,
    portal: { '/': page({ main }) },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL], addresses: [ADDRESS] },
  })),
  ...[
    [
      'the tab beside it',
      `<ul><li><a href="#t1">Đường dây nóng</a></li><li><a href="#t2">Văn phòng</a></li></ul><div id="t1"><p>Đang cập nhật</p></div><div id="t2"><p>Điện thoại: 0238.3844500</p></div>`,
    ],
    [
      'a box with a heading of its own',
      `<a href="#lh">Đường dây nóng</a>${APART}<div id="lh"><h2>Liên hệ Văn phòng</h2><p>Điện thoại: 0238.3844500</p></div>`,
    ],
    ['the foot of the page', `<a href="#footer">Đường dây nóng</a>${APART}`],
    [
      'a box of another number of the page',
      `<a href="#hl" data-toggle="modal">Đường dây nóng</a>${APART}<div id="vp" class="modal"><p>Điện thoại: 0238.3844500</p></div>`,
    ],
    [
      'the hotline of another body',
      `<a href="#hl" data-toggle="modal">Đường dây nóng</a>${APART}<div id="hl" class="modal"><p>Công an tỉnh: 0238.3844500</p></div>`,
    ],
  ].map(([name = '', main = '']): CheckCase => ({
    name: `the label opens no number: ${name}`,
    portal: { '/': page({ main }) },
    outcome: 'failed',
    details: { phones: [] },
  })),
  ...[
    'Đường dây nóng phòng, chống dịch Covid-19: 1900 9095',
    'Hotline tuyển sinh: 0238 3844 500',
    'Đường dây nóng ứng phó sự cố bức xạ: 0238 3844 500',
  ].map((line): CheckCase => ({
    name: `a line for something else alone: ${line}`,
    portal: { '/': page({ side: `<p>${line}</p>` }) },
    outcome: 'failed',
  })),
  {
    name: 'a line for epidemics beside the department’s own is no conflict and no number of it',
    portal: {
      '/': page({ side: '<p>Đường dây nóng phòng, chống dịch: 0238.3600.115</p><p>Đường dây nóng: 0238 3844 500</p>' }),
    },
    outcome: 'passed',
    details: { phones: [LAND], conflicts: [] },
  },
  {
    name: 'tiles: a number in large type, and under it what it is',
    portal: {
      '/': page({
        side: '<div class="tile"><div class="big">0238 3844 500</div><div class="small">Đường dây nóng</div></div><div class="tile"><div class="big">0912 345 678</div><div class="small">Bảo vệ cơ quan</div></div>',
      }),
    },
    outcome: 'passed',
    details: { phones: [LAND] },
  },
  {
    name: 'a page called hotline, its number and mail the terms of a definition list',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage(
        `<dl><dt>Điện thoại</dt><dd>0238 3.844.500</dd><dt>Fax</dt><dd>0238 3.844.501</dd><dt>Thư điện tử</dt><dd>${MAIL}</dd></dl>`,
      ),
    },
    params: { needs: ['phone', 'email'] },
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL] },
  },
  {
    name: 'an address without a label: by its element, by the province at its end',
    portal: {
      '/': page({
        side: `${box(`<p>0238 3844 500</p><p>${MAIL}</p><address>12 Trường Thi, Vinh</address>`)}${box('<p>0238 3844 500</p><p>75A Nguyễn Thị Minh Khai, Vinh, Nghệ An</p><p>12 phòng, 3 đơn vị và 75 cán bộ</p>')}`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { addresses: ['12 Trường Thi, Vinh', '75A Nguyễn Thị Minh Khai, Vinh, Nghệ An'] },
  },
  {
    name: 'the people of the hotline in a table, each with a mail of their own',
    portal: { '/': page({ menu: MENU }), '/duong-day-nong': hotlinePage(STAFF) },
    params: { needs: ['phone', 'email'] },
    outcome: 'passed',
    details: { phones: [MOBILE], emails: [MAIL] },
  },
  {
    name: 'a directory called so on the page of the hotline',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage(`<p>Số điện thoại: 0238.3844.500</p><h2>Danh bạ cán bộ</h2>${STAFF}`),
    },
    params: { needs: ['phone', 'email'] },
    outcome: 'partial',
    details: { phones: [LAND], emails: [] },
  },
  {
    name: 'a plain line names the hotline over lines with labels of their own',
    portal: {
      '/': page({
        side: `<div><p>ĐƯỜNG DÂY NÓNG</p><p>Tel: 0238 3844500 - 0912 345 678</p><p>Mail: ${MAIL}</p><p>Đ/c: ${ADDRESS}</p></div>`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND, MOBILE], emails: [MAIL] },
  },
  {
    name: 'a line of what it is for stands between the name of the hotline and its number',
    portal: {
      '/': page({
        side: `<div class="khoi"><div class="ten">Đường dây nóng</div><p>Tiếp nhận phản ánh về thủ tục hành chính</p><p>Điện thoại: 0238 3844500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p></div>`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL] },
  },
  {
    name: 'the name of the hotline says in one line what it is for',
    portal: {
      '/': page({
        side: `<div class="ms-webpart-chrome"><div class="ms-webpart-name"><nobr><span>Đường dây nóng tiếp nhận phản ánh</span></nobr></div><div><p>Số điện thoại: <strong>0238 3844500</strong><br>Email: ${MAIL}<br>Địa chỉ: ${ADDRESS}</p></div></div>`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL] },
  },
  {
    name: 'the seat and the hotline under headings of their own in one box: the address of the seat is not the hotline’s',
    portal: {
      '/': page({
        side: `<div class="khoi"><h3>Trụ sở</h3><p>${ADDRESS}. Điện thoại: 0238 3844474</p><h3>Đường dây nóng</h3><p>0238 3844500</p></div>`,
      }),
    },
    params: { needs: ['phone', 'address'] },
    outcome: 'partial',
    details: { phones: [LAND], addresses: [] },
  },
  {
    name: 'a line that begins with the hotline and is a sentence heads nothing',
    portal: {
      '/': page({
        side: `<div class="khoi"><div class="ten">Đường dây nóng sẽ được công bố trong thời gian tới.</div><p>Điện thoại: 0238 3844500</p></div>`,
      }),
    },
    params: { needs: ['phone'] },
    outcome: 'failed',
    details: { phones: [] },
  },
  {
    name: 'the hotline is being updated, and the general number follows in its box',
    portal: {
      '/': page({
        side: `<div class="khoi"><div class="ten">Đường dây nóng</div><p>Đang cập nhật</p><p>Điện thoại: 0238 3844500</p></div>`,
      }),
    },
    params: { needs: ['phone'] },
    outcome: 'failed',
    details: { phones: [] },
  },
  {
    name: 'a box is headed by a class in Vietnamese',
    portal: {
      '/': page({
        side: `<div class="khoi"><div class="tieu-de-khoi">Đường dây nóng</div><p>Văn phòng Sở</p><p>Giờ hành chính</p><p>Điện thoại: 0238 3844500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p></div>`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL] },
  },
  {
    name: 'the name of the hotline stands last in its own box, another box with the general number follows',
    portal: {
      '/': page({
        side: `<div><div><p>Chuyên mục</p><p>Đường dây nóng</p></div><div><p>Văn phòng Sở</p><p>Điện thoại: 0238 3844500</p></div></div>`,
      }),
    },
    params: { needs: ['phone'] },
    outcome: 'failed',
    details: { phones: [] },
  },
  {
    name: 'a menu names the hotline before the general number',
    portal: {
      '/': page({
        side: '<ul><li>Lịch công tác</li><li><a href="#">Đường dây nóng</a></li><li>Điện thoại: 0238.3844.500</li></ul>',
      }),
    },
    outcome: 'failed',
    gaps: ['hotline-dead-link'],
  },
  {
    name: 'number, mail and address in a box of the home page',
    portal: { '/': page({ side: box(`<p>0238.3844.500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p>`) }) },
    params: ALL,
    outcome: 'passed',
    credit: 1,
    gaps: [],
    details: { url: HOME, phones: [LAND], emails: [MAIL], addresses: [ADDRESS], conflicts: [] },
    atMostPages: 1,
  },
  {
    name: 'the hotline page shows its text in a frame',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage('<iframe src="/khung/ddn.html"></iframe>'),
      '/khung/ddn.html': `<p>Đường dây nóng: 0238.3844.500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p>`,
      '/gioi-thieu': about,
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL], addresses: [ADDRESS], conflicts: [] },
  },
  {
    name: 'a number in the footer is enough where a phone is all the plan asks for',
    portal: { '/': page({ footer: `${GENERAL}<p>Đường dây nóng: (0238) 3.844.500</p>` }), '/gioi-thieu': about },
    outcome: 'passed',
    details: { url: HOME, phones: [LAND] },
    atMostPages: 1,
  },
  {
    name: 'the page that the menu names holds everything',
    portal: {
      '/': page({ menu: MENU }),
      '/gioi-thieu': about,
      '/duong-day-nong': hotlinePage(`<p>Điện thoại: 0238.3844500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p>`),
    },
    params: ALL,
    outcome: 'passed',
    details: { url: HOTLINE, phones: [LAND], emails: [MAIL], addresses: [ADDRESS] },
    atMostPages: 2,
  },
  {
    name: 'a picture without words leads to it; only its address tells',
    portal: {
      '/': page({ side: '<a href="/duong-day-nong"><img src="/images/b3.png" alt=""></a>' }),
      '/duong-day-nong': hotlinePage('<p>Hotline: 0912.345.678</p>'),
    },
    outcome: 'passed',
    details: { url: HOTLINE, phones: [MOBILE] },
  },
  {
    name: 'number on the home page, mail and address on the page its label leads to',
    portal: {
      '/': page({ menu: MENU, footer: '<p>Đường dây nóng: 0238.3844500</p>' }),
      '/duong-day-nong': hotlinePage(`<p>Thư điện tử: ${MAIL}</p><p>Trụ sở: ${ADDRESS}</p>`),
    },
    params: ALL,
    outcome: 'passed',
    details: { phones: [LAND], emails: [MAIL], addresses: [ADDRESS] },
  },
  {
    name: 'only a tel link, its words are the label',
    portal: { '/': page({ side: '<p><a href="tel:02383844500">Gọi đường dây nóng</a></p>' }) },
    outcome: 'passed',
    details: { phones: [LAND] },
  },
  {
    name: 'only a tel link around a picture: the proof is the nearest text there is',
    portal: { '/': page({ side: '<a href="tel:0912345678"><img src="/hl.png" alt="Đường dây nóng"></a>' }) },
    outcome: 'passed',
    details: { phones: [MOBILE] },
  },
  {
    name: 'a short number',
    portal: { '/': page({ side: '<p>Đường dây nóng: 1022</p>' }) },
    outcome: 'passed',
    details: { phones: ['1022'] },
  },
  {
    name: 'the contact page, which the menu names otherwise, labels it',
    portal: {
      '/': page({ menu: '<li><a href="/lien-he">Liên hệ</a></li>' }),
      '/lien-he': page({
        title: 'Liên hệ',
        main: `<h1>Liên hệ</h1><p>Địa chỉ: ${ADDRESS}</p><p>Điện thoại: 0238.3844111</p><p>Đường dây nóng: 0238.3844500</p><p>Email: ${MAIL}</p>`,
      }),
    },
    params: ALL,
    outcome: 'passed',
    details: { url: 'https://portal.test/lien-he', phones: [LAND], emails: [MAIL], addresses: [ADDRESS] },
  },
  {
    name: 'a page that nothing names as hotline is found where nothing better is left',
    portal: {
      '/': page({ menu: '<li><a href="/mot-cua">Bộ phận một cửa</a></li>' }),
      '/gioi-thieu': about,
      '/mot-cua': page({
        title: 'Bộ phận một cửa',
        main: '<h1>Bộ phận một cửa</h1><p>Đường dây nóng: 0238.3844500</p>',
      }),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/mot-cua', phones: [LAND] },
  },
  {
    name: 'only the English site calls the number a hotline',
    portal: {
      '/': page({
        menu: Array.from({ length: 40 }, (_, n) => `<li><a href="/muc-${n}">Mục số ${n}</a></li>`).join(''),
        main: `${NEWS}<a href="/sokhcn-eng/home" class="en"></a>`,
      }),
      '/sokhcn-eng/home': page({ title: 'Home', main: '<p>News</p>', footer: '<p>Hotline: (0238)3844500</p>' }),
    },
    outcome: 'passed',
    details: { url: 'https://portal.test/sokhcn-eng/home', phones: [LAND] },
    atMostPages: 3,
  },
  {
    name: 'several numbers on one page are no conflict, nor is one of them alone on another',
    portal: {
      '/': page({ menu: MENU, footer: '<p>Đường dây nóng: 0238.3844500</p>' }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0238.3844500 - 0912.345.678</p>', {
        footer: '<p>Đường dây nóng: 0238.3844500</p>',
      }),
    },
    outcome: 'passed',
    details: { url: HOTLINE, phones: [LAND, MOBILE], conflicts: [] },
  },
  {
    name: 'lines for different matters are no conflict',
    portal: {
      '/': page({ menu: MENU, side: '<p>Đường dây nóng tiếp công dân: 0912.345.678</p>' }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng CCHC: 0238.3844500</p>'),
    },
    outcome: 'passed',
    details: { conflicts: [] },
  },
  {
    name: 'the outdated form beside the modern one is told, and costs nothing',
    portal: { '/': page({ side: '<p>Đường dây nóng: 0238.3844500</p><p>Hotline: (038) 3844500</p>' }) },
    outcome: 'passed',
    details: { phones: [LAND], conflicts: [] },
  },
  {
    name: 'the hotline page failed, but the home page shows all that is asked for',
    portal: {
      '/': page({ menu: MENU, side: box(`<p>0238.3844500</p><p>${MAIL}</p>`) }),
      '/duong-day-nong': { status: 500 },
    },
    params: { needs: ['phone', 'email'] },
    outcome: 'passed',
  },
  {
    name: 'the system files the hotline page as an article, the menu says what it is',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': page({
        title: 'Đường dây nóng',
        main: '<h1>Đường dây nóng</h1><p class="date">24/08/2022 | 10:00 AM</p><p>Số điện thoại: 0238.3844500. Người dân, doanh nghiệp có thể gọi trong giờ hành chính để phản ánh.</p>',
      }),
    },
    outcome: 'passed',
    details: { phones: [LAND] },
  },

  {
    name: 'the general mail and address of the footer do not count',
    portal: { '/': page({ footer: `${GENERAL}<p>Đường dây nóng: 0238.3844500</p>` }), '/gioi-thieu': about },
    params: ALL,
    outcome: 'partial',
    credit: 0.5,
    gaps: ['hotline-no-email', 'hotline-no-address'],
    details: { url: HOME, phones: [LAND], emails: [], addresses: [] },
  },
  {
    name: 'mail of a directory on the hotline page does not count',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage(`<p>Đường dây nóng: 0238.3844500</p><p>Địa chỉ: ${ADDRESS}</p>
        <table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr>
        <tr><td>Nguyễn Văn A</td><td>Giám đốc</td><td>0912.345.678</td><td>a@nghean.gov.vn</td></tr></table>`),
    },
    params: ALL,
    outcome: 'partial',
    gaps: ['hotline-no-email'],
    details: { phones: [LAND], emails: [], addresses: [ADDRESS] },
  },
  {
    name: 'another number on the hotline page than on the home page, whose footer stands on both',
    portal: {
      '/': page({ menu: MENU, footer: '<p>Đường dây nóng: 0238.3844500</p>' }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0912.345.678</p>', {
        footer: '<p>Đường dây nóng: 0238.3844500</p>',
      }),
    },
    outcome: 'partial',
    credit: 0.5,
    gaps: ['hotline-conflict'],
    details: { phones: [LAND, MOBILE], conflicts: [{ urls: [HOME, HOTLINE], phones: [LAND, MOBILE] }] },
  },
  {
    name: 'the other number lacks a digit',
    portal: {
      '/': page({ menu: MENU, side: '<p>Đường dây nóng: 0238.3844500</p>' }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0238.384455</p>'),
    },
    outcome: 'partial',
    gaps: ['hotline-conflict', 'hotline-invalid-number'],
    details: { phones: [LAND] },
  },
  {
    name: 'the hotline page has the old form of the number on the home page',
    portal: {
      '/': page({ menu: MENU, side: '<p>Đường dây nóng: 0238.3844500</p>' }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: (038) 3844500</p>'),
    },
    outcome: 'passed',
    details: { phones: [LAND], conflicts: [] },
  },
  {
    name: 'the same, on pages whose footer nothing marks as one',
    portal: {
      '/': `<title>Sở KH&amp;CN</title><div><a href="/duong-day-nong">Đường dây nóng</a></div><div><p>Tin tức</p></div><div><p>Đường dây nóng: 0238.3844500</p></div>`,
      '/duong-day-nong': `<title>Đường dây nóng</title><div><a href="/">Trang chủ</a></div><div><h1>Đường dây nóng</h1><p>Số điện thoại: 0912.345.678</p></div><div><p>Đường dây nóng: 0238.3844500</p></div>`,
    },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
    details: { conflicts: [{ urls: [HOME, HOTLINE], phones: [LAND, MOBILE] }] },
  },
  {
    name: 'another number on the hotline page than in the box that stands beside every text, in one row of a table',
    portal: {
      '/': cells('<h2>Tin tức</h2><p>Hội nghị giao ban quý ba của toàn ngành diễn ra tại thành phố Vinh</p>'),
      '/duong-day-nong': cells(
        '<h2>ĐƯỜNG DÂY NÓNG</h2><p>Đường dây nóng về cải cách hành chính: <b>0912.345.678</b></p>',
      ),
    },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
    details: { phones: [LAND, MOBILE], conflicts: [{ urls: [HOME, HOTLINE], phones: [LAND, MOBILE] }] },
  },
  {
    name: 'another number in the box of every page, which the home page’s layout puts among its own text',
    portal: {
      '/': page({ menu: MENU, main: `${NEWS}<p>Đường dây nóng: 0238.3844500</p>` }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0912.345.678</p>', {
        side: '<p>Đường dây nóng: 0238.3844500</p>',
      }),
    },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
    details: { phones: [LAND, MOBILE], conflicts: [{ urls: [HOME, HOTLINE], phones: [LAND, MOBILE] }] },
  },
  {
    name: 'the box gives the first of the two lines of the hotline page',
    portal: {
      '/': page({ menu: MENU, main: `${NEWS}<p>Đường dây nóng: 0238.3844500</p>` }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0238.3844500</p><p>Ngoài giờ hành chính: 0912.345.678</p>', {
        side: '<p>Đường dây nóng: 0238.3844500</p>',
      }),
    },
    outcome: 'passed',
    details: { phones: [LAND, MOBILE], conflicts: [] },
  },
  {
    name: 'the hotline page names the number of the box in its own text, and one more',
    portal: {
      '/': cells('<h2>Tin tức</h2><p>Hội nghị giao ban quý ba của toàn ngành diễn ra tại thành phố Vinh</p>'),
      '/duong-day-nong': cells(
        '<h2>ĐƯỜNG DÂY NÓNG</h2><p>Đường dây nóng: 0238.3844500</p><p>Ngoài giờ hành chính: 0912.345.678</p>',
      ),
    },
    outcome: 'passed',
    details: { phones: [LAND, MOBILE], conflicts: [] },
  },
  ...[
    '<ul><li>Gửi thư về Văn phòng Sở;</li><li>Gọi số 0238.3844.111 trong giờ làm việc.</li></ul>',
    '<p>Điện thoại: 0238.3844.111</p>',
    '<table><tr><td>Hình thức</td><td>Nơi nhận</td></tr><tr><td>Điện thoại</td><td>(0238) 3844 111</td></tr></table>',
  ].map((ways): CheckCase => ({
    name: `the general number among the ways of feedback contradicts no hotline: ${ways}`,
    portal: {
      '/': page({ menu: `${MENU}<li><a href="/phan-anh-kien-nghi">Phản ánh, kiến nghị</a></li>` }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0238.3844500</p>'),
      '/phan-anh-kien-nghi': page({
        title: 'Phản ánh, kiến nghị',
        main: `<h1>Tiếp nhận phản ánh, kiến nghị</h1><p>Tổ chức, cá nhân gửi phản ánh, kiến nghị theo một trong các cách sau:</p>${ways}`,
      }),
    },
    outcome: 'passed',
    details: { conflicts: [] },
  })),
  {
    name: 'the general number that a page calls its hotline does contradict another one',
    portal: {
      '/': page({ menu: `${MENU}<li><a href="/phan-anh-kien-nghi">Phản ánh, kiến nghị</a></li>` }),
      '/duong-day-nong': hotlinePage('<p>Đường dây nóng: 0238.3844500</p>'),
      '/phan-anh-kien-nghi': page({
        title: 'Phản ánh, kiến nghị',
        main: '<h1>Tiếp nhận phản ánh, kiến nghị</h1><p>Đường dây nóng: 0238.3844.111</p>',
      }),
    },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
  },
  {
    name: 'the general number on the page about the hotline contradicts the number of the home page',
    portal: {
      '/': page({ menu: MENU, side: box('<p>0238.3844500</p>') }),
      '/duong-day-nong': hotlinePage('<p>Điện thoại: 0238.3844.111</p>'),
    },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
  },
  {
    name: 'a conflict stands whatever a page that failed may hold',
    portal: {
      '/': page({ menu: `${MENU}<li><a href="/lien-he">Liên hệ</a></li>`, side: '<p>Hotline: 0238.3844500</p>' }),
      '/duong-day-nong': hotlinePage('<p>0912.345.678</p>'),
      '/lien-he': { status: 503 },
    },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
  },

  {
    name: 'nothing but a general phone, counters and a staff directory',
    portal: {
      '/': page({ menu: '<li><a href="/danh-ba">Danh bạ</a></li>', side: '<p>Nhiệm kỳ 2020 - 2025</p>' }),
      '/gioi-thieu': about,
      '/danh-ba': page({
        title: 'Danh bạ',
        main: '<h1>Danh bạ điện thoại</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Nguyễn Văn A</td><td>Giám đốc</td><td>0912.345.678</td></tr></table>',
      }),
    },
    outcome: 'failed',
    credit: 0,
    gaps: ['hotline-missing'],
    details: { url: null, phones: [] },
  },
  {
    name: 'the hotline of another body, in a teaser and in an article',
    portal: {
      '/': page({
        main: `${NEWS}<ul><li><a href="/tin/cuc-thue">Cục Thuế công bố đường dây nóng 0238.3844777</a> (01/08/2022)</li></ul>`,
        side: '<p>Đường dây nóng Bộ Y tế: 1900 9095</p>',
      }),
      '/tin/cuc-thue': page({
        title: 'Cục Thuế công bố đường dây nóng',
        main: '<h1>Cục Thuế công bố đường dây nóng</h1><p>01/08/2022</p><p>Đường dây nóng: 0238.3844777</p>',
      }),
    },
    outcome: 'failed',
    gaps: ['hotline-missing'],
  },
  {
    name: 'the department’s own hotline, but only in a news article',
    portal: {
      '/': page({
        main: `<h2>Tin tức</h2><ul><li><a href="/tin/cong-bo-4">Sở Khoa học và Công nghệ công bố số điện thoại tiếp nhận ý kiến của người dân và doanh nghiệp năm 2022</a> <span>(24/08/2022)</span></li>
        <li><a href="/tin/hoi-nghi-1">Hội nghị tổng kết công tác khoa học và công nghệ năm 2022 tại thành phố Vinh</a> <span>(23/08/2022)</span></li>
        <li><a href="/tin/tap-huan-2">Tập huấn nâng cao năng lực quản lý hoạt động khoa học cho cán bộ cấp huyện</a> <span>(20/08/2022)</span></li></ul>`,
      }),
      '/tin/cong-bo-4': page({
        title: 'Sở công bố số điện thoại',
        main: '<article><h1>Sở Khoa học và Công nghệ công bố số điện thoại tiếp nhận ý kiến của người dân và doanh nghiệp năm 2022</h1><time datetime="2022-08-24">24/08/2022</time><p>Đường dây nóng: 0238.3844500. Sở mong nhận được nhiều ý kiến của người dân.</p></article>',
      }),
    },
    outcome: 'failed',
    gaps: ['hotline-missing'],
  },
  {
    name: 'the hotline page is empty',
    portal: {
      '/': page({ menu: MENU }),
      '/gioi-thieu': about,
      '/duong-day-nong': hotlinePage('<div class="detail"></div>'),
    },
    outcome: 'failed',
    gaps: ['hotline-page-empty'],
    details: { url: HOTLINE, phones: [] },
  },
  {
    name: 'a banner without words that is no link announces the empty hotline page',
    portal: {
      '/': page({
        side: '<a href="/duong-day-nong"><img src="/b1.png" alt=""></a><img src="/images/hotline.png" alt="">',
      }),
      '/gioi-thieu': about,
      '/duong-day-nong': hotlinePage('<p>Nội dung đang được cập nhật</p>'),
    },
    outcome: 'failed',
    gaps: ['hotline-page-empty'],
  },
  {
    name: 'a label with nothing after it',
    portal: { '/': page({ footer: `${GENERAL}<p>Đường dây nóng:</p><p>Bản quyền thuộc về Sở</p>` }) },
    outcome: 'failed',
    gaps: ['hotline-no-number'],
  },
  {
    name: 'an entry of the menu that leads nowhere',
    portal: { '/': page({ menu: '<li><a href="#">Đường dây nóng</a></li>' }) },
    outcome: 'failed',
    gaps: ['hotline-dead-link'],
  },
  {
    name: 'the hotline page is gone',
    portal: { '/': page({ menu: MENU }), '/gioi-thieu': about },
    outcome: 'failed',
    gaps: ['hotline-dead-link'],
  },
  {
    name: 'an old area code, with the modern form',
    portal: { '/': page({ side: '<p>Đường dây nóng: (038) 3844500</p>' }) },
    outcome: 'failed',
    gaps: ['hotline-invalid-number'],
    details: { url: HOME, phones: [] },
  },
  {
    name: 'an eleven-digit mobile and a number with a digit too few',
    portal: { '/': page({ side: '<p>Đường dây nóng: 01685.123.456 - 0238.384450</p>' }) },
    outcome: 'failed',
    gaps: ['hotline-invalid-number', 'hotline-invalid-number'],
  },

  {
    name: 'the label stands over a picture',
    portal: { '/': page({ side: box('<img src="/upload/so-dien-thoai.jpg">') }) },
    outcome: 'cantTell',
    details: { url: HOME },
  },
  {
    name: 'the label stands over a picture pasted into the page',
    portal: { '/': page({ side: box(`<img src="data:image/png;base64,${'iVBO'.repeat(2_000)}">`) }) },
    outcome: 'cantTell',
    details: { url: HOME },
  },
  {
    name: 'the hotline page leads to a file that is to tell the number',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage('<p><a href="/tep/tb.pdf">Thông báo số điện thoại đường dây nóng</a></p>'),
      '/tep/tb.pdf': { skip: 'not-html' },
    },
    outcome: 'cantTell',
    details: { url: HOTLINE },
  },
  {
    name: 'look-alikes: the hotline page leads to a file on something else, and to one that is gone',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage(
        '<p><a href="/tep/qc.pdf">Quy chế tiếp công dân của Sở</a></p><p><a href="/tep/tb.pdf">Thông báo số điện thoại</a></p>',
      ),
      '/tep/qc.pdf': { skip: 'not-html' },
    },
    outcome: 'failed',
    gaps: ['hotline-page-empty'],
  },
  {
    name: 'a picture alone, named by its file',
    portal: { '/': page({ side: '<img src="/images/duong-day-nong.jpg" alt="">' }) },
    outcome: 'cantTell',
  },
  {
    name: 'the hotline page shows a picture',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong': hotlinePage('<p><img src="/upload/thong-bao-2022.jpg" width="800"></p>'),
    },
    outcome: 'cantTell',
    details: { url: HOTLINE },
  },
  {
    name: 'the hotline page failed',
    portal: { '/': page({ menu: MENU }), '/gioi-thieu': about, '/duong-day-nong': { status: 500 } },
    outcome: 'cantTell',
  },
  {
    name: 'mail is lacking, and the page that may hold it failed',
    portal: {
      '/': page({ menu: MENU, side: '<p>Đường dây nóng: 0238.3844500</p>' }),
      '/duong-day-nong': { status: 500 },
    },
    params: { needs: ['phone', 'email'] },
    outcome: 'cantTell',
  },
  {
    name: 'an empty page over a footer that no mark tells from the text: its number is not the hotline',
    portal: { '/': oldPage(OLD_MENU), '/duong-day-nong': oldPage('<h1>Đường dây nóng</h1>') },
    outcome: 'failed',
    gaps: ['hotline-page-empty'],
  },
  {
    name: 'a picture over such a footer',
    portal: {
      '/': oldPage(OLD_MENU),
      '/duong-day-nong': oldPage('<h1>Đường dây nóng</h1><p><img src="/anh/so.jpg" width="300"></p>'),
    },
    outcome: 'cantTell',
  },
  {
    name: 'the page repeats the number of such a footer as its own, and asks for mail that only the footer has',
    portal: {
      '/': oldPage(OLD_MENU),
      '/duong-day-nong': oldPage('<h1>Đường dây nóng</h1><p>0238.3844111</p>'),
    },
    params: { needs: ['phone', 'email'] },
    outcome: 'partial',
    gaps: ['hotline-no-email'],
    details: { phones: ['+842383844111'], emails: [] },
  },
  {
    name: 'a box of the home page shows by chance the very line of the hotline page',
    portal: {
      '/': page({
        menu: MENU,
        side: '<div><h3>Phòng Hành chính</h3><p>Điện thoại: 0238.3844500</p></div>',
        footer: '',
      }),
      '/duong-day-nong': page({
        title: 'Đường dây nóng',
        menu: MENU,
        main: '<h1>Đường dây nóng</h1><p>Điện thoại: 0238.3844500</p>',
        footer: '',
      }),
    },
    outcome: 'passed',
    details: { phones: [LAND] },
  },
  {
    name: 'a link that shows the number leads to a page of another one',
    portal: {
      '/': page({ menu: '<li><a href="/duong-day-nong">Đường dây nóng: 0238.3844500</a></li>' }),
      '/duong-day-nong': page({
        title: 'Đường dây nóng',
        main: '<h1>Đường dây nóng</h1><p>Đường dây nóng: 0912 345 678</p>',
      }),
    },
    params: { needs: ['phone'] },
    outcome: 'partial',
    gaps: ['hotline-conflict'],
    details: { phones: [LAND, MOBILE], conflicts: [{ urls: [HOME, HOTLINE], phones: [LAND, MOBILE] }] },
  },
  {
    name: 'a link that shows the number among many words names no page of the hotline',
    portal: {
      '/': page({
        menu: '<li><a href="/y-te">Khai báo y tế khi vào tòa nhà, đường dây nóng: 0238.3844500</a></li>',
      }),
      '/y-te': page({ title: 'Khai báo y tế', main: '<h1>Khai báo y tế</h1><p>Đường dây nóng: 0912 345 678</p>' }),
    },
    params: { needs: ['phone'] },
    outcome: 'passed',
    details: { phones: [LAND], conflicts: [] },
  },
  {
    name: 'the label leads to an attachment',
    portal: {
      '/': page({ menu: '<li><a href="/tep/duong-day-nong.pdf">Đường dây nóng</a></li>' }),
      '/tep/duong-day-nong.pdf': { skip: 'not-html' },
    },
    outcome: 'cantTell',
  },
  {
    name: 'the label leads to another site',
    portal: { '/': page({ menu: '<li><a href="https://skhcn.nghean.test/hotline">Đường dây nóng</a></li>' }) },
    outcome: 'cantTell',
  },
  {
    name: 'the hotline page needs a script',
    portal: {
      '/': page({ menu: MENU }),
      '/duong-day-nong':
        '<html><head><title>Đường dây nóng</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
    },
    outcome: 'cantTell',
  },
];

testCheck({ check: hotline, messages: hotlineMessages, cases });
