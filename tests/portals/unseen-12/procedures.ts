import type { SinglePage } from './page.ts';
import {
  DRUPAL,
  drupal,
  HTML4,
  html4,
  JOOMLA,
  joomla,
  LIFERAY,
  liferay,
  NEXT,
  next,
  NUKE,
  nuke,
  SHAREPOINT,
  sharepoint,
  WORDPRESS,
  wordpress,
} from './shells.ts';

export const procedures: readonly SinglePage[] = [
  {
    id: 'table-with-fields',
    path: '/vi/thu-tuc/',
    html: nuke({
      title: 'Thủ tục hành chính',
      main: `<h1>Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở</h1><p>(Theo Quyết định số 2912/QĐ-UBND ngày 23/9/2022 của Chủ tịch UBND tỉnh)</p><table class="table table-bordered"><thead><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Mức độ</th></tr></thead><tbody>
<tr><td>1</td><td>1.001786.000.00.00.H41</td><td><a href="/vi/thu-tuc/1.html">Cấp Giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ</a></td><td>Hoạt động KH&amp;CN</td><td>3</td></tr>
<tr><td>2</td><td>1.001747.000.00.00.H41</td><td><a href="/vi/thu-tuc/2.html">Thay đổi, bổ sung nội dung Giấy chứng nhận đăng ký hoạt động</a></td><td>Hoạt động KH&amp;CN</td><td>4</td></tr>
<tr><td>3</td><td>2.000212.000.00.00.H41</td><td><a href="/vi/thu-tuc/3.html">Công bố sử dụng dấu định lượng</a></td><td>Tiêu chuẩn đo lường chất lượng</td><td>4</td></tr></tbody></table>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.001786.000.00.00.H41', 'Cấp Giấy chứng nhận đăng ký hoạt động lần đầu'],
        ['1.001747.000.00.00.H41', 'Thay đổi, bổ sung nội dung'],
        ['2.000212.000.00.00.H41', 'Công bố sử dụng dấu định lượng'],
      ],
      documents: [['2912/QĐ-UBND', '2022-09-23']],
      phones: NUKE.phones,
      maybePhones: NUKE.maybePhones,
      hotline: 'none',
      entries: [],
      newest: null,
      topics: NUKE.topics,
    },
  },
  {
    id: 'rowspans-field-rows',
    path: '/web/skhdt/thu-tuc-hanh-chinh',
    html: liferay({
      title: 'Bộ thủ tục hành chính',
      main: `<table border="1" style="width:100%"><tbody><tr><td><p><strong>TT</strong></p></td><td><p><strong>Tên thủ tục hành chính</strong></p></td><td><p><strong>Thời hạn</strong></p></td><td><p><strong>Mã số</strong></p></td></tr>
<tr><td colspan="4"><strong>I. LĨNH VỰC ĐẤU THẦU</strong></td></tr><tr><td>1</td><td>Cung cấp và đăng tải thông tin về đấu thầu</td><td rowspan="2">02 ngày làm việc</td><td>2.002283</td></tr><tr><td>2</td><td>Thẩm định và phê duyệt kế hoạch lựa chọn nhà thầu</td><td>2.002271</td></tr>
<tr><td colspan="4"><strong>II. LĨNH VỰC HỘ KINH DOANH</strong></td></tr><tr><td>1</td><td>Đăng ký thành lập hợp tác xã hoạt động đa ngành</td><td>03 ngày</td><td rowspan="1">1.005125</td></tr></tbody></table>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['2.002283', 'Cung cấp và đăng tải'],
        ['2.002271', 'Thẩm định và phê duyệt kế hoạch'],
        ['1.005125', 'Đăng ký thành lập hợp tác xã'],
      ],
      phones: LIFERAY.phones,
      hotline: 'none',
      entries: [],
      topics: LIFERAY.topics,
    },
  },
  {
    id: 'code-only-in-link',
    path: '/tthc',
    nasty: true,
    html: drupal({
      title: 'TTHC',
      main: `<h1 class="title">Thủ tục hành chính</h1><div class="content"><ol><li><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.003542">Cấp giấy chứng nhận đủ điều kiện hoạt động dịch vụ giám định sở hữu công nghiệp</a></li><li><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=2.001483">Cấp lại giấy chứng nhận đủ điều kiện hoạt động dịch vụ giám định</a></li><li><a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.004473">Thủ tục hỗ trợ phát triển tổ chức trung gian của thị trường khoa học và công nghệ</a></li></ol></div>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.003542', 'Cấp giấy chứng nhận đủ điều kiện'],
        ['2.001483', 'Cấp lại giấy chứng nhận'],
        ['1.004473', 'hỗ trợ phát triển tổ chức trung gian'],
      ],
      phones: DRUPAL.phones,
      maybePhones: DRUPAL.maybePhones,
      hotline: 'link',
      topics: DRUPAL.topics,
    },
  },
  {
    id: 'no-codes-accordion',
    path: '/bo-thu-tuc-hanh-chinh/',
    html: wordpress({
      title: 'Bộ thủ tục hành chính',
      main: `<h1 class="entry-title">Bộ thủ tục hành chính</h1><div class="entry-content"><div class="accordion"><h3 class="accordion-title">Lĩnh vực an toàn bức xạ</h3><div class="accordion-content"><ul><li><a href="/wp-content/uploads/2024/01/khai-bao.docx">Thủ tục khai báo thiết bị X-quang chẩn đoán trong y tế</a></li><li><a href="/wp-content/uploads/2024/01/gia-han.docx">Thủ tục gia hạn giấy phép tiến hành công việc bức xạ</a></li></ul></div><h3 class="accordion-title">Lĩnh vực sở hữu trí tuệ</h3><div class="accordion-content"><ul><li><a href="/wp-content/uploads/2024/01/sang-kien.docx">Thủ tục xét, công nhận sáng kiến cấp tỉnh</a></li></ul></div></div></div>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        [null, 'khai báo thiết bị X-quang'],
        [null, 'gia hạn giấy phép tiến hành'],
        [null, 'công nhận sáng kiến cấp tỉnh'],
      ],
      phones: WORDPRESS.phones,
      hotline: 'none',
      topics: WORDPRESS.topics,
    },
  },
  {
    id: 'cards-next',
    path: '/thu-tuc-hanh-chinh',
    html: next({
      title: 'Thủ tục hành chính',
      main: `<h1>Thủ tục hành chính</h1><p>Tìm thấy 3 thủ tục</p><div class="space-y-4"><div class="rounded border p-4"><div class="flex"><span class="badge">1.001770.000.00.00.H32</span><span class="badge">Toàn trình</span></div><a href="/thu-tuc-hanh-chinh/1.001770"><h3>Thay đổi, bổ sung nội dung Giấy chứng nhận hoạt động cho văn phòng đại diện</h3></a><dl><dt>Lĩnh vực</dt><dd>Hoạt động khoa học và công nghệ</dd><dt>Cấp thực hiện</dt><dd>Cấp tỉnh</dd></dl></div><div class="rounded border p-4"><div class="flex"><span class="badge">1.001716.000.00.00.H32</span><span class="badge">Một phần</span></div><a href="/thu-tuc-hanh-chinh/1.001716"><h3>Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ</h3></a><dl><dt>Lĩnh vực</dt><dd>Hoạt động khoa học và công nghệ</dd><dt>Cấp thực hiện</dt><dd>Cấp tỉnh</dd></dl></div><div class="rounded border p-4"><div class="flex"><span class="badge">2.001164.000.00.00.H32</span></div><a href="/thu-tuc-hanh-chinh/2.001164"><h3>Bổ nhiệm giám định viên sở hữu công nghiệp</h3></a></div></div>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.001770.000.00.00.H32', 'Thay đổi, bổ sung nội dung Giấy chứng nhận hoạt động cho văn phòng'],
        ['1.001716.000.00.00.H32', 'Cấp giấy chứng nhận doanh nghiệp'],
        ['2.001164.000.00.00.H32', 'Bổ nhiệm giám định viên'],
      ],
      phones: NEXT.phones,
      hotline: 'none',
      entries: [],
    },
  },
  {
    id: 'html4-pre-list',
    path: '/tthc.asp',
    nasty: true,
    html: html4({
      title: 'Thu tuc hanh chinh',
      main: `<P align=center><B>DANH MỤC THỦ TỤC HÀNH CHÍNH CỦA SỞ KHOA HỌC VÀ CÔNG NGHỆ</B></P><P><B>A. Lĩnh vực đo lường</B></P><P>1. Đăng ký kiểm tra nhà nước về đo lường đối với phương tiện đo nhập khẩu (1.000438)<BR>2. Điều chỉnh nội dung bản công bố sử dụng dấu định lượng (1.000449)</P><P><B>B. Lĩnh vực chất lượng</B></P><P>3. Kiểm tra chất lượng hàng hoá nhập khẩu (2.001277)<BR>4. Cấp giấy phép vận chuyển hàng nguy hiểm bằng phương tiện giao thông đường sắt (2.001269)</P>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.000438', 'Đăng ký kiểm tra nhà nước'],
        ['1.000449', 'Điều chỉnh nội dung bản công bố'],
        ['2.001277', 'Kiểm tra chất lượng hàng hoá'],
        ['2.001269', 'Cấp giấy phép vận chuyển'],
      ],
      phones: HTML4.phones,
      hotline: 'none',
    },
  },
  {
    id: 'sharepoint-empty-grid',
    path: '/Pages/TTHC.aspx',
    nasty: true,
    html: sharepoint({
      title: 'Thủ tục hành chính',
      main: `<h2>Danh sách thủ tục hành chính</h2><div>Lĩnh vực: <select><option>-- Tất cả --</option><option>Tổ chức cán bộ</option><option>Tôn giáo</option><option>Thi đua khen thưởng</option></select> <input type="submit" value="Tìm kiếm"/></div><table class="grid"><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th><th>Lĩnh vực</th></tr></table><div class="pager">Tổng số: 0 thủ tục</div>`,
    }),
    truth: {
      kind: ['procedure-list', 'standing'],
      published: null,
      procedures: [],
      phones: SHAREPOINT.phones,
      hotline: 'none',
      topics: SHAREPOINT.topics,
      entries: [],
    },
  },
  {
    id: 'two-codes-old-new-and-abolished',
    path: '/vi/thu-tuc/danh-muc.html',
    nasty: true,
    html: nuke({
      title: 'Danh mục thủ tục mới ban hành và bị bãi bỏ',
      main: `<h1>Danh mục TTHC</h1><h2>I. Thủ tục hành chính mới ban hành</h2><table><tr><th>TT</th><th>Tên TTHC</th><th>Mã TTHC</th><th>Phí, lệ phí</th></tr><tr><td>1</td><td>Cấp Giấy xác nhận khai báo thiết bị bức xạ</td><td>1.011937</td><td>Không</td></tr></table><h2>II. Thủ tục hành chính bị bãi bỏ</h2><table><tr><th>TT</th><th>Tên TTHC</th><th>Mã TTHC</th><th>Văn bản bãi bỏ</th></tr><tr><td>1</td><td>Khai báo nguồn phóng xạ kín</td><td>2.002131</td><td>Quyết định số 930/QĐ-BKHCN</td></tr></table>`,
    }),
    truth: {
      kind: 'procedure-list',
      published: null,
      procedures: [
        ['1.011937', 'Cấp Giấy xác nhận khai báo'],
        ['2.002131', 'Khai báo nguồn phóng xạ kín'],
      ],
      phones: NUKE.phones,
      maybePhones: NUKE.maybePhones,
      hotline: 'none',
    },
  },
  {
    id: 'joomla-detail',
    path: '/index.php/tthc/12-xet-tang-giay-khen',
    html: joomla({
      title: 'Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh',
      main: `<div class="item-page"><h2>Tặng thưởng Bằng khen của Chủ tịch UBND tỉnh</h2><table class="tthc"><tr><td><b>Mã thủ tục</b></td><td>1.000924.000.00.00.H52</td></tr><tr><td><b>Số quyết định</b></td><td>1585/QĐ-UBND</td></tr><tr><td><b>Lĩnh vực</b></td><td>Thi đua, khen thưởng</td></tr><tr><td><b>Trình tự thực hiện</b></td><td>Bước 1: Đơn vị trình gửi hồ sơ tới Ban Thi đua - Khen thưởng.<br>Bước 2: Ban thẩm định, trình Chủ tịch UBND tỉnh.</td></tr><tr><td><b>Cách thức thực hiện</b></td><td>Trực tiếp hoặc qua bưu chính</td></tr><tr><td><b>Thành phần hồ sơ</b></td><td>Tờ trình; danh sách; báo cáo thành tích (01 bộ)</td></tr><tr><td><b>Thời hạn giải quyết</b></td><td>25 ngày làm việc</td></tr><tr><td><b>Phí</b></td><td>Không</td></tr></table></div>`,
    }),
    truth: {
      kind: 'procedure',
      title: 'Tặng thưởng Bằng khen',
      published: null,
      procedures: [['1.000924.000.00.00.H52', 'Tặng thưởng Bằng khen']],
      documents: [['1585/QĐ-UBND', null]],
      phones: JOOMLA.phones,
      hotline: 'none',
      topics: JOOMLA.topics,
    },
  },
  {
    id: 'next-detail-dl',
    path: '/thu-tuc-hanh-chinh/1.001716',
    html: next({
      title: 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ',
      main: `<h1>Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ</h1><p>Mã thủ tục: <strong>1.001716.000.00.00.H32</strong></p><dl><dt>Cơ quan thực hiện</dt><dd>Sở Khoa học và Công nghệ</dd><dt>Đối tượng thực hiện</dt><dd>Doanh nghiệp</dd><dt>Thời hạn giải quyết</dt><dd>15 ngày làm việc</dd><dt>Kết quả thực hiện</dt><dd>Giấy chứng nhận</dd><dt>Lệ phí</dt><dd>Không có</dd></dl><p>Hỗ trợ hồ sơ: 0258.3822778 (bộ phận một cửa)</p>`,
    }),
    truth: {
      kind: 'procedure',
      published: null,
      procedures: [['1.001716.000.00.00.H32', 'Cấp giấy chứng nhận doanh nghiệp']],
      phones: [...NEXT.phones, ['+842583822778', false, true]],
      hotline: 'none',
    },
  },
];
