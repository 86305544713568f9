import { expect, test } from 'vitest';
import { explain } from '../../lib/explain.ts';
import type { Explanation } from '../../lib/model/explanation.ts';

/** Kinds of markup met on saved pages of public portals, told again in own words. */
interface Row {
  readonly name: string;
  readonly url?: string;
  readonly body: string;
  readonly head?: string;
  readonly told: (page: Explanation) => unknown;
  readonly is: unknown;
}

const MENU = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin-tuc">Tin tức</a></li></ul></nav>';

const ROWS: readonly Row[] = [
  {
    name: 'numbers to dial side by side, nothing between their links',
    body: '<footer><h3>Điện thoại:<a href="tel:0912345678">0912 345 678</a><a href="tel:0387654321">0387 654 321</a></h3></footer>',
    told: ({ phones }) => phones.map(({ e164, valid }) => [e164, valid]),
    is: [
      ['+84912345678', true],
      ['+84387654321', true],
    ],
  },
  {
    name: 'a label that is an icon in the cell before',
    body: '<table><tr><td><img src="/f.png" alt="Fax"></td><td>0212 3852 119</td></tr><tr><td><img src="/h.png" alt="Đường dây nóng"></td><td><a href="tel:02123852118">Gọi ngay</a></td></tr></table>',
    told: ({ phones }) => phones.map(({ e164, hotline }) => [e164, hotline]),
    is: [
      ['+842123852119', false],
      ['+842123852118', true],
    ],
  },
  {
    name: 'attachments of a table of documents are no posts, though a script opens them',
    body: `<table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải xuống</th></tr>${[1, 2, 3]
      .map(
        (at) =>
          `<tr><td>${at}2/KH-SKHCN</td><td>0${at}-08-2021</td><td><a href="/vb/${at}">Kế hoạch kiểm tra đo lường số ${at} trong năm</a></td><td><div><a onclick="tai(${at})">ke-hoach-kiem-tra-do-luong-${at}-signed.pdf(3-lượt)</a></div></td></tr>`,
      )
      .join('')}</table>`,
    told: ({ pageKind, entries, newestListed, documents }) => [
      pageKind,
      entries.length,
      newestListed,
      documents.length,
    ],
    is: ['document-list', 0, null, 3],
  },
  {
    name: 'boxes dated by the day of issue, the label in a box of its own: documents, not news',
    body: [1, 2, 3]
      .map(
        (at) =>
          `<div class="vb"><div class="ten"><a href="/vb/quy-che-so-${at}">Quy chế làm việc của cơ quan sửa đổi lần thứ ${at}</a></div><div class="cot"><div class="row"><div>Ngày ban hành:</div><div>1${at}/03/2022</div></div><div class="row"><div>Ngày hiệu lực:</div><div>2${at}/03/2022</div></div></div></div>`,
      )
      .join(''),
    told: ({ pageKind, newestListed }) => [pageKind, newestListed],
    is: ['document-list', null],
  },
  {
    name: 'a dated heading that leads to another page is an entry, not the page’s own title',
    body: '<h1>Tin trong tỉnh</h1><h2><a href="http://media.example.vn/anh.jpg">Khai mạc ngày hội đổi mới sáng tạo của tỉnh</a></h2><div>16/10/2021 5:02:49 CH</div><p>Ngày hội thu hút nhiều doanh nghiệp, hợp tác xã và các trường tham gia trưng bày sản phẩm mới.</p>',
    told: ({ pageKind, published }) => [pageKind === 'article', published],
    is: [false, null],
  },
  {
    name: 'a left column as wide as eight of twelve is the page’s text',
    body: `<div class="row"><div class="col-left col-xs-12 col-md-8 col-sm-8"><ul>${[1, 2, 3].map((at) => `<li><a href="/bai/${at}">Sở tổ chức hội nghị chuyên đề lần thứ ${at} về đo lường</a> <span>1${at}/10/2022</span></li>`).join('')}</ul></div><div class="col-right col-md-4"><h3>Liên kết</h3><p><a href="/a">Công báo</a></p></div></div>`,
    told: ({ pageKind, newestListed }) => [pageKind, newestListed?.date],
    is: ['column', '2022-10-13'],
  },
  {
    name: 'a table of documents lists no posts, though the number of a row is none we know',
    body: `<table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${['11/KH-SKHCN', '12/KH-SKHCN', 'Số 9 năm nay'].map((number, at) => `<tr><td>${number}</td><td>0${at + 1}/09/2022</td><td><a href="/vb/${at}">Triển khai nhiệm vụ quản lý chất lượng đợt ${at}</a></td></tr>`).join('')}</table>`,
    told: ({ pageKind, entries }) => [pageKind, entries.length],
    is: ['document-list', 0],
  },
  {
    name: 'a section stamped as an article by its software, no day shown, is none',
    body: '<div class="noi-dung"><h1>Thu chi tài chính</h1><p>Công khai dự toán và quyết toán thu, chi của đơn vị theo từng năm:</p><p><a href="/tep/nam-2020.xls">Công khai tài chính năm 2020</a></p><p><a href="/tep/nam-2021.xls">Công khai tài chính năm 2021</a></p></div>',
    head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2019-12-03T14:29:44+0700">',
    told: ({ pageKind, published }) => [pageKind, published],
    is: ['standing', null],
  },
  {
    name: 'months of an archive are no posts beside the one post shown',
    body: '<h1>Cải cách hành chính</h1><div class="item"><h3><a href="/cchc/giao-ban-chuyen-de">Giao ban chuyên đề cải cách hành chính của Sở</a></h3><span>08/11/2021</span><p>Tóm tắt.</p></div><p>Lưu trữ: <a href="/cchc/2021/10">Tháng 10/2021</a> | <a href="/cchc/2021/9">Tháng 9/2021</a> | <a href="/cchc/2021/8">Tháng 8/2021 (4)</a></p>',
    told: ({ pageKind, entries }) => [pageKind, entries.map(({ url, date }) => [new URL(url ?? '').pathname, date])],
    is: ['column', [['/cchc/giao-ban-chuyen-de', '2021-11-08']]],
  },
];

test.each(ROWS)('$name', async ({ url = 'http://skhcn.example.vn/trang', body, head = '', told, is }) => {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin</title>${head}</head><body>${MENU}<div class="content">${body}</div></body></html>`;
  const source = {
    url,
    body: new TextEncoder().encode(html),
    contentType: 'text/html; charset=utf-8',
    asOf: '2022-11-20',
  };
  const ports = { clock: { now: () => '2022-11-20T00:00:00Z' }, digest: () => Promise.resolve('') };
  expect(told(await explain(source, ports as unknown as Parameters<typeof explain>[1]))).toEqual(is);
});
