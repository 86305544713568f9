/** What `soicong explain` says in words: all that a webmaster asks when a verdict surprises. */

import { expect, test } from 'vitest';
import { explanationText } from '../../lib/report/explain.ts';
import { explained } from './explain-page.ts';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sở tổ chức tập huấn cải cách hành chính - Sở Khoa học và Công nghệ</title></head><body>
<div id="header"><span>Chủ nhật, 20/11/2022 09:10</span></div>
<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/cchc">Cải cách hành chính</a></li><li><a href="#">Thủ tục hành chính</a></li><li><a href="/dvc"><img src="/i/dich-vu-cong.png" alt=""></a></li></ul>
<div class="content"><h1>Sở tổ chức tập huấn cải cách hành chính</h1><p class="date">Ngày đăng: 12/11/2022</p>
<p>Sáng ngày 10/11/2022, Sở Khoa học và Công nghệ tổ chức tập huấn theo Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh. Đường dây nóng của Sở: 0238.3844.500, số cũ (038) 3844.500; thư: skhcn@nghean.gov.vn.</p>
<p>Nội dung gồm các chuyên đề về cải cách hành chính, dịch vụ công trực tuyến, chuyển đổi số và văn hoá công sở cho toàn thể công chức, viên chức của Sở.</p></div>
<div class="comments"><p>Trần Văn A - 13/11/2022</p></div><div id="footer">© 2022 Sở Khoa học và Công nghệ. Địa chỉ: số 75A, đường Nguyễn Thị Minh Khai, thành phố Vinh</div></body></html>`;

const LIST = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thủ tục hành chính</title></head><body><div class="content"><h1>Thủ tục hành chính</h1>
<table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1.001786</td><td>Cấp giấy chứng nhận đăng ký hoạt động</td></tr><tr><td>1.001770</td><td>Thay đổi giấy chứng nhận</td></tr></table></div></body></html>`;

test.each<['vi' | 'en', readonly string[]]>([
  [
    'vi',
    [
      'Loại trang: bài viết',
      'Sáng ngày 10/11/2022, Sở Khoa học và Công nghệ tổ chức tập huấn',
      '12/11/2022 (ngày hiện trên trang)',
      'Chủ nhật, 20/11/2022 09:10: đồng hồ của trang',
      '10/11/2022: ngày của sự kiện',
      '28/01/2022: ngày của văn bản',
      '13/11/2022: ',
      '© 2022: bản quyền hoặc giấy phép',
      '0238.3844.500  [đường dây nóng;',
      '+842383844500',
      '(038) 3844.500',
      'skhcn@nghean.gov.vn',
      '75A, đường Nguyễn Thị Minh Khai',
      'Cải cách hành chính → https://so.test/cchc',
      'Thủ tục hành chính → # [không dẫn tới trang nào]',
      '→ https://so.test/dvc',
      '64/KH-UBND  28/01/2022',
    ],
  ],
  [
    'en',
    ['Kind of page: article', '2022-11-12 (date shown on the page)', ': a clock', ': date of an event', '64/KH-UBND'],
  ],
])('of an article, in %s', async (lang, says) => {
  const text = explanationText(await explained(PAGE, 'https://so.test/tin/a.html'), lang);
  for (const words of says) expect(text).toContain(words);
});

test('of a list of procedures', async () => {
  const text = explanationText(await explained(LIST, 'https://so.test/tthc'), 'vi');
  for (const words of ['danh mục thủ tục', 'Thủ tục (2)', '1.001786', 'Thay đổi giấy chứng nhận'])
    expect(text.toLowerCase()).toContain(words.toLowerCase());
});
