import { expect, test } from 'vitest';
import { factsOfPage } from '../support/news-page.ts';

const TITLE = 'Sở tổ chức hội nghị tập huấn công tác cải cách hành chính';
const LEAD = 'Sáng nay, Sở Khoa học và Công nghệ tổ chức hội nghị tập huấn về cải cách hành chính cho cán bộ.';
const BODY = 'Phát biểu tại hội nghị, lãnh đạo Sở đề nghị các phòng tiếp tục nâng cao chất lượng phục vụ.';

test('words of the main text alone, without menus, sidebar, comments and neighbours', () => {
  const { words } = factsOfPage({
    title: TITLE,
    main: `<h1>Một hai ba</h1><p>bốn năm sáu.</p><h3>Các tin khác</h3><ul><li><a href="/x">Một bài viết khác của chuyên mục này</a></li><li><a href="/y">Một bài viết nữa của chuyên mục này</a></li></ul><div class="comments"><p>Bình luận dài của bạn đọc.</p></div>`,
  });
  expect(words).toBe(6);
});

test('the lead begins after title, byline and tools', () => {
  const { lead } = factsOfPage({
    title: TITLE,
    main: `<div class="tools">In trang</div><h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022 - Lượt xem: 12</p><p>Xem tiếp</p><p><b>${LEAD}</b></p><p>${BODY}</p>`,
  });
  expect(lead).toBe(`${LEAD} ${BODY}`);
});

test.each([
  '<dl><dt>Chi tiết</dt><dd>Chuyên mục: <a href="/cchc">Cải cách hành chính</a></dd><dd>Được đăng: 12 Tháng 11 2022</dd></dl>',
  '<p>Thể loại: <a href="/cchc">Cải cách hành chính - Chuyển đổi số</a></p>',
  '<div><a href="/cchc">Cải cách hành chính - Chuyển đổi số</a></div>',
  '<p>Đăng bởi: Ban biên tập cổng thông tin cải cách hành chính</p>',
  '<p>Từ khóa: cải cách hành chính, một cửa, chuyển đổi số</p>',
  '<ul><li>Nguồn tin: Báo điện tử tỉnh Nghệ An</li><li>Chủ đề: Cải cách hành chính của tỉnh</li></ul>',
])('what tells of the post is none of its lead: %s', (label) => {
  const { lead } = factsOfPage({
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022</p>${label}<p><b>${LEAD}</b></p><p>${BODY}</p>`,
  });
  expect(lead).toBe(`${LEAD} ${BODY}`);
});

test.each([
  'Chủ đề của năm nay: mỗi công chức một việc làm hay vì người dân.',
  'Mục tiêu: không để hồ sơ nào quá hạn trong năm.',
])('words with a colon begin a lead all the same: %s', (first) => {
  const { lead } = factsOfPage({
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022</p><p>${first}</p><p>${BODY}</p>`,
  });
  expect(lead).toBe(`${first} ${BODY}`);
});

test('keywords under a short post are none of its lead', () => {
  const { lead } = factsOfPage({
    title: TITLE,
    main: `<h1>${TITLE}</h1><p>Ngày đăng: 12/11/2022</p><p>${LEAD}</p><p>Từ khóa: bưu chính công ích, một cửa, sáng kiến</p>`,
  });
  expect(lead).toBe(LEAD);
});

test('the lead has at most 300 characters', () => {
  const { lead } = factsOfPage({ title: TITLE, main: `<h1>${TITLE}</h1><p>${BODY.repeat(9)}</p>` });
  expect(lead.length).toBe(300);
});

test.each([
  ['Nội dung đang được cập nhật', 'Nội dung đang được cập nhật'],
  ['Đang cập nhật...', 'Đang cập nhật...'],
  ['Chuyên mục này đang cập nhật, mời quý vị quay lại sau', 'Chuyên mục này đang cập nhật, mời quý vị quay lại sau'],
  ['Không có bài viết nào.', 'Không có bài viết nào.'],
  [
    'Các đơn vị đang cập nhật dữ liệu hồ sơ lên hệ thống thông tin giải quyết thủ tục hành chính của tỉnh theo kế hoạch đã giao trong năm',
    null,
  ],
])('being updated: %s', (text, expected) => {
  expect(
    factsOfPage({ title: 'Cải cách hành chính', main: `<h1>Cải cách hành chính</h1><p>${text}</p>` }).beingUpdated,
  ).toBe(expected);
});

test('being updated: not what another block over its title says of itself', () => {
  const block = '<div class="block"><h3>Ban lãnh đạo</h3><p>Nội dung đang cập nhật...</p></div>';
  const page = `${block}<div class="bai"><h2 class="entry-title">Thu chi tài chính</h2><p>1. Dự toán thu chi năm nay của cơ quan</p></div>`;
  expect(factsOfPage({ title: 'Thu chi tài chính', main: page }).beingUpdated).toBe(null);
  const empty = `${block}<div class="bai"><h2 class="entry-title">Thu chi tài chính</h2><p>Nội dung đang được cập nhật...</p></div>`;
  expect(factsOfPage({ title: 'Thu chi tài chính', main: empty }).beingUpdated).toBe('Nội dung đang được cập nhật...');
});

test('pictures of its own: not icons, not thumbnails of neighbours, not those of the frame', () => {
  const { pictures } = factsOfPage({
    title: TITLE,
    main: `<img src="/images/icon-print.gif"><h1>${TITLE}</h1><p>12/11/2022</p><p>${LEAD}</p><p><img src="/upload/hoi-nghi-1.jpg" width="600"></p><p><a href="/upload/hoi-nghi-2.jpg"><img data-src="/upload/thumb-2.jpg" src="data:image/gif;base64,AA"></a></p>
<p><img src="/dot.gif" width="1" height="1"></p><h3>Tin liên quan</h3><ul><li><a href="/x"><img src="/upload/khac.jpg"></a> <a href="/x">Một bài viết khác của chuyên mục này</a></li><li><a href="/y"><img src="/upload/nua.jpg"></a> <a href="/y">Một bài viết nữa của chuyên mục này</a></li></ul>`,
  });
  expect(pictures).toBe(2);
});

test('an article without pictures has none', () => {
  expect(
    factsOfPage({
      title: TITLE,
      main: `<h1>${TITLE}</h1><p>12/11/2022</p><p>${LEAD}</p><img src="/share/facebook.png"><img src="/logo.png">`,
    }).pictures,
  ).toBe(0);
});

test('a dialogue that waits for its button says nothing of the page', () => {
  const dialogue = '<div style="display:none"><h4>Thông báo</h4><p>Nội dung đang được cập nhật</p></div>';
  const { beingUpdated, title } = factsOfPage({ title: '', main: `<p><b>${TITLE}</b></p><p>${LEAD}</p>${dialogue}` });
  expect(beingUpdated).toBeNull();
  expect(title).not.toBe('Thông báo');
});

test('a page that shows nothing but that it is being updated says so', () => {
  const { beingUpdated } = factsOfPage({ title: TITLE, main: `<h1>${TITLE}</h1><p>Nội dung đang được cập nhật</p>` });
  expect(beingUpdated).not.toBeNull();
});
