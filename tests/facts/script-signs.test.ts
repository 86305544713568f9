import { describe, expect, it } from 'vitest';
import type { FactContext } from '../../lib/facts/context.ts';
import { readPage } from '../../lib/facts/read-page.ts';
import { scriptSigns, type ScriptSigns } from '../../lib/facts/script-signs.ts';
import { outline } from '../../lib/html/index.ts';

const MENU = `<div class="menu"><ul>${[
  'Giới thiệu',
  'Tin tức',
  'Văn bản',
  'Thủ tục hành chính',
  'Liên hệ',
  'Sơ đồ cổng',
]
  .map((words, at) => `<li><a href="/muc-${at}">${words}</a></li>`)
  .join('')}</ul></div>`;
const FOOT = '<div id="footer"><p>Trụ sở: 75A đường Nguyễn Thị Minh Khai, thành phố Vinh</p></div>';
const ADDRESS =
  '<p>Sở tiếp nhận hồ sơ tại trung tâm phục vụ hành chính công của tỉnh, từ thứ Hai đến thứ Sáu hằng tuần.</p>';
const LIBRARY = '<script src="/js/jquery.min.js"></script>';
const COUNTER = `<span id="luot"></span><script>$('#luot').load('/dem')</script>`;
const TABLE = '<table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tbody></tbody></table>';

interface Row {
  readonly name: string;
  readonly main: string;
  readonly path?: string;
  /** Without menu and footer. */
  readonly bare?: true;
  readonly signs: Partial<ScriptSigns>;
}

const NONE: ScriptSigns = { must: false, hollow: false, lacks: false, bare: false, boxes: [] };
const ROWS: readonly Row[] = [
  { name: 'a page without scripts', main: `<h1>Thủ tục</h1>${TABLE}`, signs: NONE },
  {
    name: 'a page whose text is there',
    main: `<h1>Tiếp nhận hồ sơ</h1>${ADDRESS}${LIBRARY}`,
    signs: { ...NONE, bare: true },
  },
  {
    name: 'an application',
    main: '<div id="root"></div><script src="/app.js"></script>',
    bare: true,
    signs: { must: true },
  },
  {
    name: 'an application whose root has a name of its own',
    main: '<cong-tinh></cong-tinh><script src="/main.js"></script>',
    bare: true,
    signs: { must: true },
  },
  {
    name: 'tables of pictures and of nothing, which lay out a page',
    main: `<h1>Phần mềm nội bộ</h1><table><tr><td><a href="http://van-ban.test/"><img src="/vb.png"></a></td><td><img src="/mail.png"></td></tr><tr><td></td><td></td></tr></table>${LIBRARY}`,
    signs: { hollow: false, boxes: [] },
  },
  {
    name: 'a button of an icon, which a script sees clicked',
    main: `<a id="mo-tim-kiem"><i class="fa fa-search"></i></a><h1>Công khai</h1><p>Nội dung đang được cập nhật...</p>${LIBRARY}<script>$('#muc #mo-tim-kiem').click(function () { $('.o-tim').toggleClass('mo') })</script>`,
    signs: { hollow: false, boxes: [] },
  },
  {
    name: 'an empty box that a script only folds',
    main: `<div id="hop"></div><h1>Công khai</h1><p>Nội dung đang được cập nhật...</p>${LIBRARY}<script>$('#hop').hide()</script>`,
    signs: { hollow: false, boxes: [] },
  },
  {
    name: 'an empty box that a script fills after folding it',
    main: `<div id="hop"></div><h1>Công khai</h1><p>Nội dung đang được cập nhật...</p>${LIBRARY}<script>$('#hop').hide(); $('#hop').html(rows)</script>`,
    signs: { boxes: ['hop'] },
  },
  {
    name: 'a small page that tells something',
    main: `<p>Đường dây nóng: 0238 3844 500</p>${LIBRARY}`,
    bare: true,
    signs: NONE,
  },
  {
    name: 'a list that waits',
    main: `<h1>Thủ tục hành chính</h1><div id="ds"></div><script>fetch('/api').then((a) => { ds.innerHTML = '#ds' })</script>`,
    signs: { must: true },
  },
  {
    name: 'a table with a header and no row',
    main: `<h1>Thủ tục của Sở</h1>${ADDRESS}${TABLE}${LIBRARY}`,
    signs: { hollow: true, lacks: true },
  },
  {
    name: 'a table with rows',
    main: `<h1>Thủ tục của Sở</h1>${ADDRESS}${TABLE.replace('<tbody>', '<tbody><tr><td>1</td><td>Cấp phép</td></tr>')}${LIBRARY}`,
    signs: NONE,
  },
  {
    name: 'a heading with nothing under it',
    main: `<h1>Thủ tục hành chính</h1><div></div>${LIBRARY}`,
    signs: { hollow: false, lacks: true },
  },
  {
    name: 'a template that nobody has filled',
    main: `<h1>Tin tức</h1><ul><li ng-repeat="t in tin">{{ t.tieuDe }} ({{ t.ngay }})</li></ul>${ADDRESS}${LIBRARY}`,
    signs: { hollow: true, lacks: true },
  },
  {
    name: 'a label and no number',
    main: `<h1>Đường dây nóng</h1>${ADDRESS}<p>Đường dây nóng: <span class="so"></span></p>${LIBRARY}`,
    signs: { hollow: false, lacks: true },
  },
  {
    name: 'a label with its number',
    main: `<h1>Đường dây nóng</h1>${ADDRESS}<p>Đường dây nóng: 0238 3844 500</p>${LIBRARY}`,
    signs: NONE,
  },
  {
    name: 'a counter in an empty box',
    main: `<h1>Tiếp nhận hồ sơ</h1>${ADDRESS}${COUNTER}`,
    signs: { must: false, lacks: false, boxes: ['luot'] },
  },
  {
    name: 'grey bars where a list is to come',
    main: `<h1>Tin cải cách</h1>${ADDRESS}<div id="ds"><div class="bar"><span></span></div><div class="bar"></div></div><script>const o = '#ds'; fetch('/api')</script>`,
    signs: { must: false, lacks: false, bare: true, boxes: ['ds'] },
  },
  {
    name: 'a box that names what fills it',
    main: `<h1>Tin cải cách</h1>${ADDRESS}<div data-api="/api/tin"></div>${LIBRARY}`,
    signs: { must: false, lacks: false, bare: true, boxes: ['/api/tin'] },
  },
  {
    name: 'a box that no script names',
    main: `<h1>Tiếp nhận hồ sơ</h1>${ADDRESS}<div id="trong"></div>${LIBRARY}`,
    signs: { ...NONE, bare: true },
  },
  {
    name: 'an article, whatever stands beside it',
    main: `<h1>Sở Khoa học tổ chức tập huấn chuyển đổi số năm 2022</h1><p>08/11/2022 09:30</p>${ADDRESS.repeat(3)}${COUNTER}`,
    signs: NONE,
  },
  { name: 'an error', main: `<h1>Không tìm thấy trang</h1>${LIBRARY}`, signs: NONE },
];

describe('what a page lacks without its scripts', () => {
  it.each(ROWS)('$name', ({ main, bare, signs }) => {
    const html = `<!doctype html><html><head><title>Sở Khoa học</title></head><body>${bare === true ? main : MENU + `<div id="content">${main}</div>` + FOOT}</body></html>`;
    const context: FactContext = {
      url: 'https://portal.test/trang',
      home: false,
      departmentNames: [],
      province: '',
      asOf: '2022-11-20',
    };
    const shown = outline(html, context.url);
    const facts = readPage(shown, { context, charset: 'utf-8', fetchedAt: '', sha256: '', rendered: false });
    expect(scriptSigns(shown, facts), facts.kind).toMatchObject(signs);
  });
});
