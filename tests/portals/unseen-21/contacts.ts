/** The labelled number. */

import { BUILDING, JUSTICE, TOURISM, TRANSPORT } from './departments.ts';
import { article } from './draft.ts';
import { but, healthy, only, type Trap } from './trap.ts';

const PAGE = '/duong-day-nong.html';
const hotline = (of: Trap['of'], details: Record<string, unknown>) => but(healthy(of).hotline, 'passed', details);

export const CONTACTS: readonly Trap[] = [
  {
    id: 'the number of another body in an article, our own nowhere',
    of: TOURISM,
    make: (draft) => {
      draft.hotline = '';
      const post = {
        path: '/bai-viet/canh-bao',
        title: 'Công an tỉnh công bố số điện thoại tiếp nhận tố giác tội phạm',
        date: '2022-11-16',
      };
      draft.leaves[post.path] = article(post);
      draft.leaves[post.path]!.main += '<p>Đường dây nóng của Công an tỉnh: 0263 3822 032, trực 24/24 giờ.</p>';
      draft.leaves['/']!.main = `<ul><li><a href="${post.path}">${post.title}</a> (16/11/2022)</li></ul>`;
    },
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    id: 'a directory of the staff and a fax are no hotline',
    of: BUILDING,
    make: (draft) => {
      draft.hotline = '<p>Fax: 0214.3840.555</p>';
      draft.leaves['/lien-he']!.main +=
        '<h2>Danh bạ</h2><table><tr><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th></tr><tr><td>Lê Thị Hồng</td><td>Giám đốc</td><td>0214.3840.001</td></tr><tr><td>Vàng A Sử</td><td>Chánh Văn phòng</td><td>0912 345 678</td></tr></table>';
    },
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    id: 'visitor counters, terms of office and years beside the label',
    of: JUSTICE,
    make: (draft) => {
      draft.hotline =
        '<div class="box"><h3>Đường dây nóng</h3><p>Đang cập nhật</p></div><div class="box"><h3>Thống kê truy cập</h3><p>Hôm nay: 1.284</p><p>Tổng số: 0294 385 509</p></div><p>Nhiệm kỳ 2020 - 2025</p><select><option>1900</option><option>1901</option><option>1902</option></select>';
    },
    truth: { hotline: { outcome: 'failed', gapAt: '/' } },
  },
  {
    id: 'an area code from before 2017',
    of: BUILDING,
    make: (draft) => {
      draft.hotline = '<div><h3>Đường dây nóng</h3><p>Điện thoại: 020.3842.117</p></div>';
    },
    truth: { hotline: { outcome: 'failed', gapAt: '/' } },
  },
  {
    id: 'a mobile number of eleven digits',
    of: TOURISM,
    make: (draft) => {
      draft.hotline = '<div class="box"><h3>Số điện thoại đường dây nóng</h3><p>0168 552 7391</p></div>';
    },
    truth: { hotline: { outcome: 'failed', gapAt: '/' } },
  },
  {
    id: 'the number stands only in a tel link',
    of: TOURISM,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<p>Đường dây nóng: <a href="tel:+842633822605">Bấm để gọi</a></p>';
    },
    truth: { hotline: only('passed', { url: '/', phones: ['+842633822605'] }) },
  },
  {
    id: 'the label is the alt of an icon, the number stands beside it in entities',
    of: JUSTICE,
    make: (draft) => {
      draft.hotline = `<p><img src="/i/hot.png" alt="Đường dây nóng"> &#48;&#50;&#57;&#52;&nbsp;3855&#46;093</p><p><img src="/i/mail.png" alt="Thư điện tử"> duongdaynong.stp&#64;travinh.gov.vn</p>`;
    },
  },
  {
    id: 'the hotline is a picture whose alt holds the number',
    of: TRANSPORT,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<p><img src="/anh/hotline.gif" alt="Đường dây nóng: 02193.866.240"></p>';
    },
    // read by whoever hears the page; a picture only for whoever sees it
    truth: { hotline: { outcome: ['passed', 'cantTell'] } },
  },
  {
    id: 'the hotline is a picture whose alt holds the label alone',
    of: TRANSPORT,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<p><img src="/anh/bn7.gif" alt="Đường dây nóng"></p>';
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the label beside a picture',
    of: BUILDING,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline =
        '<div class="box"><h3>Đường dây nóng</h3><img src="/Images/so-dien-thoai.png" width="200"/></div>';
    },
    truth: { hotline: { outcome: 'cantTell' } },
  },
  {
    id: 'the page of the hotline has title and breadcrumb and nothing',
    of: TOURISM,
    make: (draft) => {
      draft.hotline = '';
      draft.links.push([PAGE, 'Đường dây nóng']);
      draft.leaves[PAGE] = {
        title: 'Đường dây nóng',
        main: '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li>Đường dây nóng</li></ul><h1>Đường dây nóng</h1><div class="content"></div>',
      };
    },
    truth: { hotline: { outcome: 'failed', gapAt: PAGE } },
  },
  {
    id: 'the number stands on a page one click from home',
    of: JUSTICE,
    hotline: { needs: ['phone', 'email', 'address'] },
    make: (draft) => {
      draft.hotline = `<p><a href="${PAGE}"><img src="/i/hot.png" alt="Đường dây nóng CCHC"></a></p>`;
      draft.leaves[PAGE] = {
        title: 'Đường dây nóng',
        main: `<h1>Đường dây nóng tiếp nhận phản ánh, kiến nghị</h1><p>Địa chỉ: ${JUSTICE.address}</p><p>ĐT: (0294).3855.093</p><p>Hòm thư: ${JUSTICE.mail}</p>`,
      };
    },
    truth: { hotline: hotline(JUSTICE, { url: PAGE }) },
  },
  {
    id: 'the number stands two clicks from home',
    of: BUILDING,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '';
      draft.leaves['/gioi-thieu']!.main += `<p><a href="${PAGE}">Đường dây nóng</a></p>`;
      draft.leaves[PAGE] = { title: 'Đường dây nóng', main: '<h1>Đường dây nóng</h1><p>0214.3842.117</p>' };
    },
    truth: { hotline: { outcome: 'failed' } },
  },
  {
    id: 'two pages say two numbers',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves['/lien-he']!.main += '<h3>Đường dây nóng</h3><p>Điện thoại: 0219 3866 777</p>';
    },
    truth: { hotline: only('partial', { phones: ['+842193866240', '+842193866777'] }) },
  },
  {
    id: 'no mail and no address in the block, both in the footer',
    of: TOURISM,
    hotline: { needs: ['phone', 'email', 'address'] },
    make: (draft) => {
      draft.hotline = '<aside><h4>ĐƯỜNG DÂY NÓNG</h4><b>(0263) 3.822.605</b></aside>';
      draft.footer += '<p>Email: vanphong@lamdong.gov.vn</p>';
    },
    truth: { hotline: only('partial', { url: '/', phones: ['+842633822605'], emails: [], addresses: [] }) },
  },
  {
    id: 'a switchboard of 1022 and a 1900 number',
    of: JUSTICE,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<div><strong>Tổng đài đường dây nóng</strong>: 1022</div>';
    },
    truth: { hotline: { outcome: 'passed', details: { url: '/' } } },
  },
  {
    id: 'two numbers with one head and an extension, spelled with a plus',
    of: BUILDING,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = '<p>Hotline: +84 214 3842117 (máy lẻ 102) - 0912.776.554</p>';
    },
    truth: { hotline: only('passed', { phones: ['+842143842117', '+84912776554'], conflicts: [] }) },
  },
  {
    id: 'hotline in a nested table whose cells part label and number',
    of: BUILDING,
    make: (draft) => {
      draft.hotline = `<table><tr><td class="tieude">Đường dây nóng</td></tr><tr><td><table><tr><td><img src="/Images/phone.gif"/></td><td>${BUILDING.phone[0]}</td></tr><tr><td><img src="/Images/mail.gif"/></td><td>${BUILDING.mail}</td></tr></table></td></tr></table>`;
    },
  },
  {
    id: 'the label runs in a marquee of notices',
    of: TRANSPORT,
    make: (draft) => {
      draft.hotline = `<marquee scrollamount=3>Đường dây nóng tiếp nhận phản ánh về thủ tục hành chính: ${TRANSPORT.phone[0]}; thư điện tử: ${TRANSPORT.mail}</marquee>`;
    },
  },
];
