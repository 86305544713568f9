import { describe, expect, test } from 'vitest';
import { outline } from '../../lib/html/index.ts';
import * as pages from './cms-pages.ts';
import { PLACE_CASES } from './place-cases.ts';
import type { PlaceCase } from './place-cases.ts';

const SYSTEMS: readonly PlaceCase[] = [
  {
    name: 'NukeViet article',
    html: pages.NUKEVIET_ARTICLE,
    places: {
      'Cổng thông tin điện tử': 'header',
      'Cải cách hành chính': 'menu',
      'Tin hoạt động': 'breadcrumb',
      'Hội nghị tổng kết': 'main',
      'Thứ hai - 18/09/2023': 'main',
      'Mở đầu bài viết': 'main',
      'Thân bài hai': 'main',
      'Một bạn đọc viết': 'comment',
      'Tin mới hơn thứ nhất': 'related',
      'Tin cũ hơn thứ nhất': 'related',
      'Văn bản mới': 'sidebar',
      'Quyết định công bố danh mục': 'sidebar',
      'Điện thoại: 0238': 'footer',
    },
  },
  {
    name: 'Liferay column',
    html: pages.LIFERAY_COLUMN,
    places: {
      'Thủ tục hành chính': 'menu',
      'Mục con': 'menu',
      'Sở Nội vụ/': 'breadcrumb',
      'Cải cách hành chính#2': 'main',
      'Tin cải cách': 'main',
      'Bài viết số 1': 'main',
      '(11/08/2022)': 'main',
      'Tóm tắt số 6': 'main',
      'Tiếp theo': 'main',
      'Lịch công tác': 'menu',
      'Giấy phép số': 'footer',
    },
  },
  {
    name: 'narrow column of portlets, each under a heading of the first level, beside a short text and under a long menu',
    html: pages.PORTLET_COLUMNS,
    places: {
      'Mục thứ 24': 'menu',
      'Địa chỉ: 12': 'main',
      'Hộp thư: lienhe': 'main',
      'Đầu tư công': 'sidebar',
      'Dự án mời thầu': 'sidebar',
      'Thăm dò ý kiến': 'sidebar',
      'Rất hài lòng': 'sidebar',
      'Bản quyền thuộc': 'footer',
    },
  },
  {
    name: 'columns of a grid that say how many they span',
    html: `<html><body><div class="grid grid-cols-12"><div class="col-span-12 md:col-span-8 lg:col-span-9"><h3>Danh sách thủ tục</h3><ul>${Array.from({ length: 9 }, (_, nth) => `<li><a href="/t/${nth}">Cấp giấy xác nhận đủ điều kiện hoạt động của cơ sở loại ${nth}</a></li>`).join('')}</ul></div><div class="col-span-12 md:col-span-4 lg:col-span-3"><p>Tra cứu nhiều</p><ul>${['Đổi thẻ', 'Cấp lại thẻ', 'Chứng thực bản sao', 'Hưởng trợ cấp'].map((words, nth) => `<li><a href="/s/${nth}">${words}</a></li>`).join('')}</ul></div></div></body></html>`,
    places: { 'Cấp giấy xác nhận đủ': 'main', 'Tra cứu nhiều': 'sidebar', 'Đổi thẻ': 'sidebar' },
  },
  {
    name: "role of a side part around the page's own heading",
    html: `<html><body><div class="main"><div class="row wrapper"><section class="module" role="complementary"><h1>Danh mục nhà thuốc</h1><p>Danh sách các cơ sở bán lẻ thuốc trên địa bàn thành phố năm 2022.</p></section>
<aside class="secondary col-md-3"><h2>Nguồn</h2><ul><li><a href="/a">tep-1.csv</a></li><li><a href="/b">tep-2.xlsx</a></li></ul></aside><div class="primary col-md-9"><h2>Từ điển dữ liệu</h2><p>Cột số thứ tự, cột tên cơ sở, cột địa chỉ.</p></div></div></div></body></html>`,
    places: { 'Danh mục nhà thuốc': 'main', 'Danh sách các': 'main', 'tep-1': 'sidebar', 'Từ điển': 'main' },
  },
  {
    name: 'WebForms with nested tables',
    html: pages.WEBFORMS_TABLES,
    places: {
      'Giới thiệu': 'menu',
      'Lý lịch tư pháp': 'menu',
      'Tập huấn nghiệp vụ': 'main',
      'Cập nhật ngày': 'main',
      'Thân bài': 'main',
      'Đoạn sau': 'main',
      'Các tin khác': 'related',
      '• Tin khác thứ nhất': 'related',
      '• Tin khác thứ hai': 'related',
      'Thông báo tuyển dụng': 'sidebar',
      'Bản quyền thuộc': 'footer',
      'Số lượt truy cập': 'footer',
    },
  },
  {
    name: 'DNN list of procedures',
    html: pages.DNN_LIST,
    places: {
      'Văn bản': 'menu',
      'Trang chủ » Thủ tục hành chính': 'breadcrumb',
      'Khám chữa bệnh': 'sidebar',
      'Danh sách thủ tục': 'main',
      '1.001783': 'main',
      'Cấp giấy phép hoạt động lần 8': 'main',
      'Cơ quan chủ quản': 'footer',
    },
  },
  {
    name: 'SharePoint page',
    html: pages.SHAREPOINT_PAGE,
    places: {
      'Tin tức': 'menu',
      'Thư viện ảnh': 'menu',
      'Đường dây nóng của Sở': 'main',
      'Điện thoại: 0269': 'main',
      'Trưởng Ban biên tập': 'footer',
    },
  },
  {
    name: 'Drupal node',
    html: pages.DRUPAL_NODE,
    places: {
      'Sở Nội vụ': 'header',
      'Tin tức': 'menu',
      'Trang nhất » Tin': 'breadcrumb',
      'Chuyên mục một': 'menu',
      'Kết quả PAPI': 'main',
      'Thứ ba, 04/11/2024': 'main',
      'Nội dung nút': 'main',
      'Bài nút liên quan': 'related',
      'Chính phủ': 'sidebar',
      'Phát triển bởi': 'footer',
    },
  },
  {
    name: 'WordPress archive',
    html: pages.WORDPRESS_ARCHIVE,
    places: {
      'Hội tin học': 'header',
      'Liên hệ': 'menu',
      'Chuyên mục: Tin tức': 'main',
      'Tiêu đề bài số 5': 'main',
      '3 Tháng Mười Một': 'main',
      'Đăng trong Tin tức': 'main',
      'Trích đoạn 2': 'main',
      '12Trang sau': 'main',
      'Bài của cột bên': 'sidebar',
      'Chạy bằng WordPress': 'footer',
    },
  },
  {
    name: 'home page of a vendor portal',
    html: pages.VENDOR_HOME,
    places: {
      'Thứ sáu, 09/05/2025': 'header',
      'Tiếng Việt': 'header',
      'Giới thiệu': 'menu',
      'Tin nổi bật': 'main',
      'Tin nổi bật số 3': 'main',
      'Mô tả 2': 'main',
      'Bài cải cách hành chính số 4': 'main',
      'Thông báo số 2': 'sidebar',
      'Đường dây nóng: 0222': 'sidebar',
      'Cổng thông tin Sở Tài chính': 'footer',
      'Sơ đồ trang': 'footer',
      'Lên đầu trang': 'footer',
    },
  },
];

describe('places', () => {
  test.each([...SYSTEMS, ...PLACE_CASES])('$name', ({ html, places }) => {
    const { lines } = outline(html, 'http://so.tinh.gov.vn/trang');
    const found = Object.fromEntries(
      Object.keys(places).map((key) => {
        const [words = '', nth = '1'] = key.split('#');
        return [key, lines.filter((line) => line.text.startsWith(words))[Number(nth) - 1]?.place ?? 'no such line'];
      }),
    );
    expect(found).toEqual(places);
  });
});
