/** A fourth sitting: what looks like the thing asked for and is not. */

import { BUILDING, JUSTICE, MONTHS, TOURISM, TRANSPORT } from './departments.ts';
import { article, detail, dmy, listOf, PARTS, tableOf, type Draft } from './draft.ts';
import { but, healthy, type Outcome, type Trap } from './trap.ts';

const h1 = '<h1>Thủ tục hành chính</h1>';
const column = '<h1>Cải cách hành chính</h1>';
const NEVER_PASSED: readonly Outcome[] = ['failed', 'partial', 'cantTell'];
const dropDetails = (draft: Draft): void => {
  for (const { path } of draft.of.procedures) delete draft.leaves[path];
};
const dropPosts = (draft: Draft): void => {
  for (const { path } of draft.of.posts) delete draft.leaves[path];
};
const FAILED = { outcome: 'failed' } as const;

const NUMBERS: readonly (readonly [id: string, block: string, outcome: Outcome | readonly Outcome[]])[] = [
  ['against an epidemic', '<p>Đường dây nóng phòng, chống dịch Covid-19: 1900 9095</p>', 'failed'],
  ['of those who keep the site', '<p>Hotline hỗ trợ kỹ thuật website: 0912 334 889</p>', 'failed'],
  ['of an insurance', '<p>Đường dây nóng Bảo hiểm xã hội tỉnh: 0263 3822 999</p>', 'failed'],
  [
    'of an advertisement',
    '<div class="quangcao"><a href="https://nhaxe.example.vn">Nhà xe Phương Nam - Hotline đặt vé: 0909 111 222</a></div>',
    'failed',
  ],
  ['of the office, labelled phone', '<p>Điện thoại: 0263 3822 605 - Fax: 0263 3822 606</p>', 'failed'],
  ['with a digit too few', '<p>Đường dây nóng: 0263 382 260</p>', 'failed'],
  ['of a ministry', '<p>Đường dây nóng của Bộ Văn hóa, Thể thao và Du lịch: 024 3943 8231</p>', 'failed'],
  [
    'of last year’s notice, in a comment',
    '<div class="comments"><p>Bạn đọc hỏi: có phải đường dây nóng là 0263 3822 605 không?</p></div>',
    ['failed', 'cantTell'],
  ],
];

const LIES: readonly (readonly [label: string, text: string])[] = [
  ['Nội dung chưa có', 'Chưa có thông tin'],
  ['Dấu chấm', '.....'],
  ['Đang cập nhật', 'Nội dung đang được cập nhật'],
];

export const ALIKE: readonly Trap[] = [
  ...NUMBERS.map(([id, block, outcome]): Trap => ({
    id: `a number ${id}`,
    of: TOURISM,
    hotline: { needs: ['phone'] },
    make: (draft) => {
      draft.hotline = block;
    },
    truth: { hotline: { outcome } },
  })),
  ...LIES.map(([name, text]): Trap => ({
    id: `parts that say nothing: ${name}`,
    of: BUILDING,
    make: (draft) => {
      for (const one of BUILDING.procedures)
        draft.leaves[one.path]!.main = detail(
          one,
          PARTS.map(([label]) => [label, text] as const),
        );
    },
    truth: { detail: { outcome: ['failed', 'partial', 'cantTell'] } },
  })),
  {
    id: 'parts are named in a table of contents alone',
    of: TOURISM,
    make: (draft) => {
      for (const one of TOURISM.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><p>Mã thủ tục: ${one.code}</p><ul class="muc-luc">${PARTS.map(([label], at) => `<li><a href="#p${at}">${label}</a></li>`).join('')}</ul><p>Nội dung chi tiết mời xem tại bộ phận một cửa.</p>`;
    },
    truth: { detail: { outcome: NEVER_PASSED } },
  },
  {
    id: 'all rows lead to the detail of the first procedure',
    of: TRANSPORT,
    make: (draft) => {
      const [one] = TRANSPORT.procedures;
      draft.leaves[TRANSPORT.list]!.main =
        `${h1}${tableOf(TRANSPORT.procedures.map((each) => ({ ...each, path: one!.path })))}`;
    },
    truth: { detail: { outcome: NEVER_PASSED } },
  },
  {
    id: 'a decision that announces procedures is the only page that names them',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.list]!.main = `${h1}<p>Mời xem các quyết định công bố của Ủy ban nhân dân tỉnh.</p>`;
      const at = '/web/stp/van-ban/1542';
      draft.leaves[at] = {
        title: 'Quyết định 1542/QĐ-UBND',
        main: `<h1>Quyết định số 1542/QĐ-UBND công bố danh mục thủ tục hành chính</h1><p>Ngày ban hành: 05/09/2022</p><p>Điều 1. Công bố kèm theo Quyết định này các thủ tục sau:</p>${JUSTICE.procedures.map(({ code, name }) => `<p>- ${name} (${code})</p>`).join('')}<p>Điều 2. Quyết định có hiệu lực từ ngày ký.</p>`,
      };
      draft.leaves['/tin-hoat-dong']!.main +=
        `<p><a href="${at}">Quyết định số 1542/QĐ-UBND công bố danh mục thủ tục hành chính</a></p>`;
      dropDetails(draft);
    },
    truth: { set: { outcome: ['failed', 'cantTell'] }, detail: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'a table of files handled names procedures, nothing lists them',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main =
        `${h1}<h2>Kết quả giải quyết hồ sơ tháng 10</h2><table><tr><th>Tên thủ tục</th><th>Tổng số hồ sơ</th><th>Đúng hạn</th><th>Quá hạn</th></tr>${BUILDING.procedures.map(({ name }, at) => `<tr><td>${name}</td><td>${12 + at}</td><td>${12 + at}</td><td>0</td></tr>`).join('')}</table>`;
      dropDetails(draft);
    },
    truth: { set: { outcome: ['failed', 'cantTell'] }, detail: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'a news post lists all procedures by their codes, the list page is being updated',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main = `${h1}<p>Đang cập nhật</p>`;
      draft.leaves['/tin-hoat-dong/hien-mau']!.main +=
        `<p>Các thủ tục được nhiều người làm:</p>${tableOf(TOURISM.procedures)}`;
    },
    truth: { set: { outcome: 'failed' }, detail: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'the list has a column of state, two of three no longer in force',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.list]!.main =
        `${h1}<table><tr><th>Mã</th><th>Tên thủ tục</th><th>Tình trạng</th></tr>${TRANSPORT.procedures.map(({ code, name, path }, at) => `<tr><td>${code}</td><td><a href="${path}">${name}</a></td><td>${at === 0 ? 'Còn hiệu lực' : 'Hết hiệu lực'}</td></tr>`).join('')}</table>`;
    },
    truth: { set: { outcome: ['partial', 'failed'] }, detail: null },
  },
  {
    id: 'names that differ by one word that matters',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main =
        `${h1}<ol><li>Công nhận khu du lịch cấp quốc gia</li><li>Cấp lại giấy phép kinh doanh dịch vụ lữ hành nội địa</li><li>Cấp thẻ hướng dẫn viên du lịch nội địa</li></ol>`;
      dropDetails(draft);
    },
    truth: { set: { outcome: 'failed' }, detail: null },
  },
  {
    id: 'the column is empty, the newest news stand beside it',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main =
        `${column}<p>Chưa có bài viết.</p></div><div class="col-3 sidebar"><h3>Tin mới nhất</h3>${listOf(TOURISM.posts)}`;
    },
    truth: { column: FAILED },
  },
  {
    id: 'all posts are announced for days to come',
    of: JUSTICE,
    asOf: '2022-05-31',
    make: () => undefined,
    truth: { column: FAILED },
  },
  {
    id: 'each entry shows the hour of today’s visit',
    of: BUILDING,
    make: (draft) => {
      const { posts } = BUILDING;
      draft.leaves[BUILDING.column]!.main =
        `${column}<p class="dongho">Hôm nay: Chủ nhật, 20/11/2022 08:00</p><ul>${posts.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`).join('')}</ul>`;
      for (const post of posts)
        draft.leaves[post.path] = article(post, '<p class="dongho">Chủ nhật, 20/11/2022 08:00:12</p>');
    },
    truth: { column: { outcome: ['cantTell', 'failed'] } },
  },
  {
    id: 'entries are files to load',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.column]!.main =
        `${column}<ul>${TRANSPORT.posts.map(({ title, date }, at) => `<li><a href="/tep/cchc-${at}.pdf">${title}</a> (${dmy(date)})</li>`).join('')}</ul>`;
      dropPosts(draft);
    },
    truth: { column: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'entries lead to newspapers elsewhere',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.column]!.main =
        `${column}<ul>${TRANSPORT.posts.map(({ title, date }, at) => `<li><a href="https://bao.example.vn/cchc-${at}">${title}</a> (${dmy(date)})</li>`).join('')}</ul>`;
      dropPosts(draft);
    },
    // a post has its own page; whose, the readings leave open
    truth: { column: { outcome: ['passed', 'failed', 'cantTell'] } },
  },
  {
    id: 'one post under six addresses counts as one',
    of: TOURISM,
    make: (draft) => {
      const [post] = TOURISM.posts;
      const copies = ['', '?x=1', '?utm_source=fb', '?fbclid=abc', '#binh-luan', '?gidzl=q'].map((tail) => ({
        ...post!,
        path: `${post!.path}${tail}`,
      }));
      draft.leaves[TOURISM.column]!.main = `${column}${listOf(copies)}`;
    },
    truth: { column: { outcome: 'passed', details: { newest: '2022-11-14' } } },
  },
  {
    id: 'questions and answers are no posts',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.column]!.main =
        `${column}<div class="hoi-dap">${JUSTICE.posts.map(({ date }, at) => `<div class="cau"><p><b>Câu hỏi ${at + 1}:</b> Tôi muốn hỏi về hồ sơ cải cách hành chính của xã thì nộp ở đâu? (Người hỏi: Trần Văn A, ngày ${dmy(date)})</p><p><b>Trả lời:</b> Mời ông đến bộ phận một cửa.</p></div>`).join('')}</div>`;
      dropPosts(draft);
    },
    truth: { column: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'the column of the ministry’s portal is linked in place of an own one',
    of: BUILDING,
    make: (draft) => {
      draft.links[3] = ['https://moc.example.vn/cchc', 'Cải cách hành chính'];
      delete draft.leaves[BUILDING.column];
      dropPosts(draft);
    },
    truth: { column: { outcome: ['failed', 'cantTell'] } },
  },
  {
    id: 'a star rating beside the list is no pager',
    of: TOURISM,
    column: { perMonth: 0, maxAgeDays: 5 },
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main +=
        '<div class="rating"><span onclick="rate(1)">1</span><span onclick="rate(2)">2</span><span onclick="rate(3)">3</span><span onclick="rate(4)">4</span><span onclick="rate(5)">5</span></div>';
    },
    truth: { column: but(healthy(TOURISM).column, 'partial', { byMonth: MONTHS }, { credit: 0.5 }) },
  },
  {
    id: 'a select of years and one of rows beside a whole list',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main =
        `${h1}<form method="post" action=""><p>Năm <select name="nam" onchange="this.form.submit()"><option>2022</option><option>2021</option></select> Hiển thị <select name="ddlPageSize" onchange="__doPostBack('ddlPageSize','')"><option>10</option><option>20</option></select></p>${tableOf(BUILDING.procedures)}<p>Tổng số: 3 thủ tục</p></form>`;
    },
  },
  {
    id: 'an empty placeholder of an advertisement beside a whole column, filled by a script',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.column]!.main +=
        '<div class="list-quang-cao" data-zone="7"></div><script>adserver.load(7)</script>';
      draft.hotline += '<ul class="tin-doi-tac" data-feed="3"></ul><script src="/js/doi-tac.js"></script>';
    },
  },
  {
    id: 'an empty column beside a feed that a script fills at the foot',
    of: TRANSPORT,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TRANSPORT.column]!.main = `${column}<p>Chưa có bài viết nào trong chuyên mục này.</p>`;
      dropPosts(draft);
    },
    truth: { column: FAILED },
  },
  {
    id: 'a notice of repairs to the road is no repair of the portal',
    of: TRANSPORT,
    make: (draft) => {
      const post = {
        path: '/doc/bao-tri.php',
        title: 'Hệ thống đèn tín hiệu đang bảo trì để phục vụ cải cách hành chính',
        date: '2022-11-16',
      };
      draft.leaves[post.path] = article(post);
      draft.leaves[TRANSPORT.column]!.main = `${column}${listOf([post, ...TRANSPORT.posts])}`;
    },
    truth: {
      column: but(healthy(TRANSPORT).column, 'passed', {
        newest: '2022-11-16',
        ageDays: 4,
        inPeriod: 7,
        byMonth: { ...MONTHS, '2022-11': 3 },
      }),
    },
  },
  {
    id: 'no procedures, only a menu of letters that leads to news',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main = `${h1}<p>${'ABCD'
        .split('')
        .map((letter) => `<a href="/tin-hoat-dong?chu=${letter}">${letter}</a>`)
        .join(' ')}</p><p>Đang cập nhật</p>`;
      dropDetails(draft);
    },
    truth: { set: FAILED, detail: FAILED },
  },
];
