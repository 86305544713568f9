/** Standing pages of others, of filler or of another subject; and true ones in odd shape. */

import { FAILED, file, HALF, make, NAME, PASSED, SCAN, type Draft, type Expected, type One } from './kit.ts';

const section = (topic: string, name: string, draft: Draft, truth: Expected): One =>
  make('section', { topic }, `section ${topic}`)(name, draft, truth);
const LONG =
  '<p>Phần này gồm ba mục nhỏ, mỗi mục có bảng kê và ghi chú. Ai cần bản in thì hỏi ở bàn tiếp đón tầng một, từ thứ hai đến thứ sáu, sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ đến 17 giờ. Khi có thay đổi, bản mới được dán ở bảng tin và thay vào trang này; bản cũ giữ trong kho lưu trữ ba năm để đối chiếu khi cần.</p>';
const one = (title: string, main: string): Draft => ({ pages: { '/muc': { title, main } } });
const LOREM =
  '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit anim id est laborum.</p>';
const TITLES = [
  'Khởi công khu nhà ở công nhân Đồng Văn sau hai năm chờ mặt bằng',
  'Giá cát san lấp tăng trong tháng 4, nhiều công trình phải giãn tiến độ',
  'Cây đổ đè mái nhà ở phường Lê Hồng Phong trong trận giông chiều qua',
  'Thị trường căn hộ cuối năm: người mua chờ, người bán cũng chờ',
  'Gạch không nung tìm chỗ đứng ở các công trình vốn ngân sách',
];

export const SECTION_ONES: readonly One[] = [
  section('finance', 'prices of materials', one('Công bố giá vật liệu xây dựng', LONG), FAILED),
  section(
    'finance',
    'what a block of flats takes in and spends',
    one(
      'Công khai thu, chi quỹ bảo trì nhà chung cư',
      `<p>Ban quản trị chung cư báo cáo thu, chi quỹ bảo trì 2 %.</p>${LONG}`,
    ),
    FAILED,
  ),
  section(
    'functions',
    'of the Ministry',
    one(
      'Chức năng, nhiệm vụ của Bộ Xây dựng',
      `<p>Bộ Xây dựng là cơ quan của Chính phủ, quản lý nhà nước về quy hoạch, kiến trúc, nhà ở.</p>${LONG}`,
    ),
    FAILED,
  ),
  section(
    'organisation',
    'of those who run a block of flats',
    one('Cơ cấu tổ chức Ban quản trị nhà chung cư', LONG),
    FAILED,
  ),
  section(
    'lookup-guide',
    'plans of the town',
    one('Hướng dẫn tra cứu quy hoạch trên mạng', `<p>Mở bản đồ, gõ số thửa, bấm tra cứu.</p>${LONG}`),
    FAILED,
  ),
  section(
    'workflows',
    'care of lifts',
    one('Quy trình bảo trì thang máy', `<p>Thang được kiểm tra hằng tháng.</p>${LONG}`),
    FAILED,
  ),
  section('citizen-reception', 'tenants are received', one('Tiếp nhận cư dân vào nhà ở xã hội', LONG), FAILED),
  section('workflows', 'words of a printer', one('Quy trình nội bộ giải quyết thủ tục hành chính', LOREM), HALF),
  section(
    'workflows',
    'other posts in the midst of the page',
    one(
      'Quy trình nội bộ giải quyết thủ tục hành chính',
      `<p>Nội dung đang cập nhật.</p><div class="bai-doc-nhieu"><h3>Bài đọc nhiều</h3><ul>${TITLES.map((title, at) => `<li><a href="/tin-tuc?id=${String(at)}">${title}</a></li>`).join('')}</ul></div>`,
    ),
    HALF,
  ),
  section(
    'finance',
    'programs to read files with',
    {
      ...one(
        'Công khai ngân sách',
        '<p>Dữ liệu đang được bổ sung.</p><p>Phần mềm hỗ trợ: <a href="/tai/foxit.exe">Trình đọc PDF</a>, <a href="/tai/unikey.zip">Bộ gõ tiếng Việt</a></p>',
      ),
      raw: {
        '/tai/foxit.exe': file('MZ', 'application/octet-stream'),
        '/tai/unikey.zip': file('PK', 'application/zip'),
      },
    },
    HALF,
  ),
  section(
    'rotation-list',
    'a sentence alone',
    one(
      'Danh mục vị trí công tác phải định kỳ chuyển đổi',
      '<p>Danh mục được lập theo quy định của Luật Phòng, chống tham nhũng và sẽ niêm yết tại trụ sở.</p>',
    ),
    HALF,
  ),
  section(
    'iso',
    'a firm that gives advice',
    {
      home: '<div class="adv"><a href="https://iso-tuvan.example/">Tư vấn chứng nhận ISO 9001:2015 trọn gói</a></div>',
    },
    FAILED,
  ),
  section(
    'citizen-reception',
    'a guest book',
    one('Lịch tiếp khách, tiếp công dân', '<p>Lịch tháng này chưa có.</p>'),
    HALF,
  ),
  section(
    'functions',
    'granted: with the day it was put in',
    {
      pages: {
        '/chuc-nang': {
          title: 'Chức năng, nhiệm vụ',
          main: `<p class="ngay">Ngày cập nhật: 12/03/2021</p><p>${NAME} là cơ quan chuyên môn thuộc UBND tỉnh, tham mưu, giúp UBND tỉnh quản lý nhà nước về quy hoạch xây dựng và kiến trúc, hoạt động đầu tư xây dựng, phát triển đô thị, hạ tầng kỹ thuật, nhà ở, công sở, thị trường bất động sản, vật liệu xây dựng. Sở có nhiệm vụ trình dự thảo quyết định, thẩm định đồ án, dự án, cấp chứng chỉ, giấy phép, thanh tra và xử lý vi phạm.</p>`,
        },
      },
    },
    { ...PASSED, details: { url: '/chuc-nang' } },
  ),
  section(
    'organisation',
    'granted: a picture of the chart in a file',
    {
      ...one('Sơ đồ bộ máy', '<p>Tải sơ đồ tổ chức bộ máy của Sở: <a href="/tep/so-do.pdf">tại đây</a></p>'),
      raw: { '/tep/so-do.pdf': SCAN },
    },
    PASSED,
  ),
  section(
    'workflows',
    'granted: each procedure opens',
    one(
      'Quy trình giải quyết TTHC',
      ['Cấp giấy phép xây dựng', 'Thẩm định báo cáo nghiên cứu khả thi', 'Cấp chứng chỉ hành nghề hạng III']
        .map(
          (name) =>
            `<details><summary>Quy trình nội bộ: ${name}</summary><table><tr><td>Bước 1</td><td>Công chức một cửa tiếp nhận, chuyển phòng chuyên môn</td><td>0,5 ngày</td></tr><tr><td>Bước 2</td><td>Chuyên viên thẩm định, soạn kết quả</td><td>10 ngày</td></tr><tr><td>Bước 3</td><td>Lãnh đạo phòng kiểm tra, lãnh đạo Sở ký</td><td>1 ngày</td></tr></table></details>`,
        )
        .join(''),
    ),
    PASSED,
  ),
  section(
    'finance',
    'granted: rows with a file each',
    {
      ...one(
        'Công khai dự toán, quyết toán',
        '<table><tr><th>TT</th><th>Nội dung</th><th>Tải về</th></tr><tr><td>1</td><td>Công khai dự toán thu, chi ngân sách năm 2023</td><td><a href="/tep/dt-2023.pdf"><img src="/img/down.png" alt=""></a></td></tr></table>',
      ),
      raw: { '/tep/dt-2023.pdf': SCAN },
    },
    PASSED,
  ),
];
