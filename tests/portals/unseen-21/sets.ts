/** Lists of procedures, and their parts. */

import { BUILDING, JUSTICE, TOURISM, TRANSPORT } from './departments.ts';
import { detail, PARTS, scanned, tableOf, type Procedure } from './draft.ts';
import { but, healthy, only, type Trap } from './trap.ts';

const h1 = '<h1>Thủ tục hành chính</h1>';
const national = (code: string): string => code.split('.').slice(0, 2).join('.');
const set = (of: Trap['of'], details: Record<string, unknown>) => but(healthy(of).set, 'passed', details);

const tds = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const link = ({ path, name }: Procedure): string => `<a href="${path}">${name}</a>`;

/** Parts of a detail page, the named left out or emptied. */
const partsBut = (change: Readonly<Record<string, string | null>>): (readonly [string, string])[] =>
  PARTS.flatMap(([label, text]) => {
    const other = change[label];
    return other === null ? [] : [[label, other ?? text] as const];
  });

export const SETS: readonly Trap[] = [
  {
    id: 'one page for each field, codes and fields in cells that span rows',
    of: BUILDING,
    make: (draft) => {
      const [one, two, three] = BUILDING.procedures;
      draft.leaves[BUILDING.list]!.main =
        `${h1}<ul><li><a href="/tthc/hoat-dong-xay-dung.aspx">Lĩnh vực hoạt động xây dựng</a></li><li><a href="/tthc/nha-o.aspx">Lĩnh vực nhà ở và công sở</a></li></ul>`;
      draft.leaves['/tthc/hoat-dong-xay-dung.aspx'] = {
        title: 'Lĩnh vực hoạt động xây dựng',
        main: `<h1>Thủ tục hành chính lĩnh vực hoạt động xây dựng</h1><table border="1"><tr><th>TT</th><th>Lĩnh vực</th><th>Mã TTHC</th><th>Tên TTHC</th><th>Mức độ</th></tr><tr><td>1</td><td rowspan="2">Hoạt động xây dựng</td><td>${one!.code}</td><td>${link(one!)}</td><td rowspan="2">3</td></tr><tr><td>2</td><td>${three!.code}</td><td>${link(three!)}</td></tr></table>`,
      };
      draft.leaves['/tthc/nha-o.aspx'] = {
        title: 'Lĩnh vực nhà ở và công sở',
        main: `<h1>Thủ tục hành chính lĩnh vực nhà ở và công sở</h1><table border="1"><tr><th>TT</th><th>Lĩnh vực</th><th>Mã TTHC</th><th>Tên TTHC</th></tr>${tds('1', 'Nhà ở', two!.code, link(two!))}</table>`,
      };
    },
    truth: { set: set(BUILDING, { lists: ['/tthc/hoat-dong-xay-dung.aspx', '/tthc/nha-o.aspx'] }) },
  },
  {
    id: 'the code stands only in the address of the detail',
    of: TOURISM,
    make: (draft) => {
      const rows = TOURISM.procedures.map(({ name, code, path }) => {
        const at = `/thu-tuc?ma=${code}`;
        draft.leaves[at] = draft.leaves[path]!;
        delete draft.leaves[path];
        return `<li><a href="${at}">${name}</a></li>`;
      });
      draft.leaves[TOURISM.list]!.main = `${h1}<ol>${rows.join('')}</ol>`;
    },
  },
  {
    id: 'the code stands only on the page of the detail, names are shortened in the list',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.list]!.main =
        `${h1}<ul>${JUSTICE.procedures.map(({ name, path }) => `<li><a href="${path}">${name}</a></li>`).join('')}</ul>`;
    },
  },
  {
    id: 'no code anywhere, names with other tones, spaces, dashes and capital letters',
    of: TOURISM,
    reference: [
      ['2.009001', 'Thẩm định, phê duyệt hồ sơ hoà giải và/hoặc khiếu nại, thuỷ lợi (đối với cơ sở lưu trú)'],
    ],
    make: (draft) => {
      const [one, two, three] = TOURISM.procedures;
      const names = [
        'CÔNG NHẬN KHU DU LỊCH CẤP TỈNH',
        'Cấp  giấy phép kinh doanh dịch vụ lữ hành nội địa.',
        'Cấp thẻ hướng dẫn viên du lịch – quốc tế',
        'Thẩm định, phê duyệt hồ sơ hòa giải và / hoặc khiếu nại, thủy lợi ( đối với cơ sở lưu trú );',
      ];
      const four = { code: '2.009001', name: names[3]!, path: '/thu-tuc/chi-tiet-900' };
      const all = [one!, two!, three!, four];
      draft.leaves[TOURISM.list]!.main =
        `${h1}<table><tr><th>STT</th><th>Tên thủ tục hành chính</th></tr>${all.map(({ path }, at) => tds(String(at + 1), `<a href="${path}">${names[at]}</a>`)).join('')}</table>`;
      for (const [at, each] of all.entries())
        draft.leaves[each.path] = {
          title: names[at]!,
          main: detail({ ...each, name: names[at]! }).replace(/<p>Mã thủ tục.*?<\/p>/, ''),
        };
    },
    truth: {
      set: set(TOURISM, { reference: 4, listed: 4 }),
      detail: only('passed', { checked: 4, complete: 4 }),
    },
  },
  {
    id: 'the list has a part of another agency and one of the districts',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.list]!.main =
        `${h1}<h2>I. Thủ tục thuộc thẩm quyền giải quyết của Sở Giao thông vận tải</h2>${tableOf(TRANSPORT.procedures)}<h2>II. Thủ tục của Sở Y tế</h2><table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${tds('1', '1.001523.000.00.00.H22', 'Cấp giấy phép hoạt động đối với phòng khám đa khoa')}</table><h2>III. Thủ tục hành chính cấp huyện</h2><table><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${tds('1', '1.004088.000.00.00.H22', 'Đăng ký phương tiện thủy nội địa lần đầu tại huyện')}</table>`;
    },
  },
  {
    id: 'a column of the table says whose procedure it is',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.list]!.main =
        `${h1}<table><tr><th>Mã</th><th>Thủ tục</th><th>Cơ quan giải quyết</th></tr>${TRANSPORT.procedures.map((one) => tds(one.code, link(one), 'Sở Giao thông vận tải')).join('')}${tds('1.002693.000.00.00.H22', 'Cấp giấy phép chặt hạ, dịch chuyển cây xanh', 'Sở Xây dựng')}${tds('2.000815.000.00.00.H22', 'Chứng thực bản sao từ bản chính', 'Ủy ban nhân dân cấp xã')}</table>`;
    },
  },
  {
    id: 'a news post names an abolished procedure, the list does not',
    of: BUILDING,
    reference: [['1.000111', 'Cấp chứng chỉ môi giới bất động sản', true]],
    make: (draft) => {
      draft.leaves[BUILDING.posts[1]!.path]!.main +=
        '<p>Đoàn nhắc đơn vị gỡ thủ tục 1.000111 Cấp chứng chỉ môi giới bất động sản đã bị bãi bỏ.</p>';
    },
  },
  {
    id: 'an abolished procedure still stands in the list',
    of: BUILDING,
    reference: [['1.000111', 'Cấp chứng chỉ môi giới bất động sản', true]],
    make: (draft) => {
      const gone = {
        code: '1.000111.000.00.00.H38',
        name: 'Cấp chứng chỉ môi giới bất động sản',
        path: '/tthc/chi-tiet-777.aspx',
      };
      draft.leaves[BUILDING.list]!.main = `${h1}${tableOf([...BUILDING.procedures, gone])}`;
      draft.leaves[gone.path] = { title: gone.name, main: detail(gone) };
    },
    truth: {
      set: {
        outcome: 'partial',
        credit: 0.9,
        details: {
          reference: 3,
          listed: 3,
          coverage: 1,
          missing: [],
          unknown: [],
          abolishedListed: [{ code: '1.000111' }],
        },
      },
      detail: null,
    },
  },
  {
    id: 'two are missing, one is unknown, one stands twice',
    of: JUSTICE,
    reference: [
      ['2.002516', 'Xác nhận thông tin hộ tịch'],
      ['1.001233', 'Thay đổi hội đồng công chứng viên'],
    ],
    make: (draft) => {
      const [one, two, three] = JUSTICE.procedures;
      const extra = {
        code: '1.008709.000.00.00.H59',
        name: 'Chuyển đổi văn phòng luật sư',
        path: '/web/stp/tthc/-/view/chi-tiet-888',
      };
      draft.leaves[JUSTICE.list]!.main =
        `${h1}${tableOf([one!, two!, three!, extra])}<h3>Thủ tục toàn trình</h3>${tableOf([two!])}`;
      draft.leaves[extra.path] = { title: extra.name, main: detail(extra) };
    },
    truth: {
      set: {
        outcome: 'partial',
        credit: 0.6,
        details: {
          reference: 5,
          listed: 3,
          coverage: 0.6,
          missing: [{ code: '2.002516' }, { code: '1.001233' }],
          unknown: [{ code: '1.008709' }],
          duplicates: [{ code: national(JUSTICE.procedures[1]!.code) }],
        },
      },
      detail: only('passed', { checked: 4, complete: 4 }),
    },
  },
  {
    id: 'the list has a head and no rows',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main =
        `${h1}<table><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục</th></tr></thead><tbody></tbody></table><p>Tổng số: 0 thủ tục</p>`;
      for (const { path } of TOURISM.procedures) delete draft.leaves[path];
    },
    truth: { set: only('failed'), detail: only('failed') },
  },
  {
    id: 'no reference list was given',
    of: TOURISM,
    noReference: true,
    make: () => undefined,
    truth: { set: only('cantTell') },
  },
  {
    id: 'the list is a scanned file',
    of: JUSTICE,
    make: (draft) => {
      draft.leaves[JUSTICE.list]!.main =
        `${h1}<p><a href="/documents/10180/danh-muc-tthc-so-tu-phap.pdf">Danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Tư pháp</a></p>`;
      draft.served['/documents/10180/danh-muc-tthc-so-tu-phap.pdf'] = scanned();
      for (const { path } of JUSTICE.procedures) delete draft.leaves[path];
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
  },
  {
    id: 'a page under the menu of procedures tells the duties of a division',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main =
        `${h1}<p>Phòng Quản lý xây dựng có nhiệm vụ tham mưu cấp giấy phép xây dựng, thẩm định dự án, kiểm tra chất lượng công trình và tiếp công dân theo lịch.</p><p>Trưởng phòng: ông Hoàng Văn Thu.</p>`;
      for (const { path } of BUILDING.procedures) delete draft.leaves[path];
    },
    truth: { set: only('failed'), detail: only('failed') },
  },
  {
    id: 'the list is filled by a script alone',
    of: TOURISM,
    options: ['--render', 'never'],
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main =
        `${h1}<div id="app-tthc">Đang tải dữ liệu...</div><script src="/js/tthc.bundle.js"></script>`;
      draft.served['/js/tthc.bundle.js'] = { headers: { 'content-type': 'text/javascript' }, body: 'void 0' };
      for (const { path } of TOURISM.procedures) delete draft.leaves[path];
    },
    truth: { set: only('cantTell'), detail: only('cantTell') },
  },
  {
    id: 'the rows lead to the national portal, the parts stand nowhere',
    of: TRANSPORT,
    make: (draft) => {
      draft.leaves[TRANSPORT.list]!.main =
        `${h1}<table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${TRANSPORT.procedures.map(({ code, name }) => tds(code, `<a href="https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=${national(code)}" target=_blank>${name}</a>`)).join('')}</table>`;
      for (const { path } of TRANSPORT.procedures) delete draft.leaves[path];
    },
    // a link to the national portal proves nothing, whatever status it answers with
    truth: { detail: only(['failed', 'cantTell']) },
  },
  {
    id: 'parts as rows of a table',
    of: BUILDING,
    make: (draft) => {
      for (const one of BUILDING.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><table class="chitiet"><tr><td>Mã thủ tục</td><td>${one.code}</td></tr>${PARTS.map(([label, text]) => tds(`<strong>${label}</strong>`, text)).join('')}</table>`;
    },
  },
  {
    id: 'parts as a definition list, the labels varied',
    of: TOURISM,
    make: (draft) => {
      const other: Record<string, string> = {
        'Trình tự thực hiện': 'Các bước thực hiện',
        'Cách thức thực hiện': 'Hình thức nộp hồ sơ',
        'Thành phần hồ sơ': 'Thành phần, số lượng hồ sơ',
        'Thời hạn giải quyết': 'Thời gian giải quyết',
        'Đối tượng thực hiện': 'Đối tượng thực hiện thủ tục hành chính',
        'Cơ quan thực hiện': 'Cơ quan giải quyết',
        'Kết quả thực hiện': 'Kết quả của việc thực hiện TTHC',
        'Phí, lệ phí': 'Lệ phí',
        'Mẫu đơn, mẫu tờ khai': 'Tên mẫu đơn, tờ khai',
        'Yêu cầu, điều kiện thực hiện': 'Điều kiện thực hiện',
        'Căn cứ pháp lý': 'Cơ sở pháp lý',
      };
      for (const one of TOURISM.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><p>Mã số: ${one.code}</p><dl>${PARTS.map(([label, text]) => `<dt>${other[label]}</dt><dd>${text}</dd>`).join('')}</dl>`;
    },
  },
  {
    id: 'parts as bold words that begin paragraphs, numbered with letters',
    of: JUSTICE,
    make: (draft) => {
      const letters = 'a b c d đ e g h i k l'.split(' ');
      for (const one of JUSTICE.procedures)
        draft.leaves[one.path]!.main =
          `<h2>${one.name}</h2><p><i>Mã TTHC: ${one.code}</i></p>${PARTS.map(([label, text], at) => `<p><b>${letters[at]}) ${label}:</b> ${text}</p>`).join('')}`;
    },
  },
  {
    id: 'parts in tabs',
    of: TOURISM,
    make: (draft) => {
      for (const one of TOURISM.procedures)
        draft.leaves[one.path]!.main =
          `<h1>${one.name}</h1><p>Mã thủ tục: ${one.code}</p><ul class="nav nav-tabs">${PARTS.map(([label], at) => `<li><a data-toggle="tab" href="#tab${at}">${label}</a></li>`).join('')}</ul><div class="tab-content">${PARTS.map(([, text], at) => `<div id="tab${at}" class="tab-pane">${text}</div>`).join('')}</div>`;
    },
  },
  {
    id: 'one procedure has a heading with nothing under it, another lacks one, a third says being updated',
    of: TRANSPORT,
    make: (draft) => {
      const [one, two, three] = TRANSPORT.procedures;
      draft.leaves[one!.path]!.main = detail(one!, partsBut({ 'Phí, lệ phí': '' }));
      draft.leaves[two!.path]!.main = detail(two!, partsBut({ 'Thời hạn giải quyết': null }));
      draft.leaves[three!.path]!.main = detail(three!, partsBut({ 'Căn cứ pháp lý': 'Đang cập nhật' }));
    },
    truth: {
      detail: {
        outcome: 'partial',
        details: {
          checked: 3,
          complete: 0,
          incomplete: [
            { code: '1.002835', missingParts: ['fee'] },
            { code: '2.002286', missingParts: ['deadline'] },
            { code: '1.001777', missingParts: ['legalBasis'] },
          ],
          withoutDetail: [],
        },
      },
    },
  },
  {
    id: 'rows without links, no detail anywhere',
    of: BUILDING,
    make: (draft) => {
      draft.leaves[BUILDING.list]!.main =
        `${h1}<table><tr><th>Mã thủ tục</th><th>Tên thủ tục</th></tr>${BUILDING.procedures.map(({ code, name }) => tds(code, name)).join('')}</table>`;
      for (const { path } of BUILDING.procedures) delete draft.leaves[path];
    },
    truth: { detail: only('failed') },
  },
  {
    id: 'the code is written without its tail on one side and with a variant on the other',
    of: JUSTICE,
    make: (draft) => {
      const [one, two, three] = JUSTICE.procedures;
      draft.leaves[JUSTICE.list]!.main =
        `${h1}<table><tr><th>Mã số</th><th>Tên thủ tục</th></tr>${tds(national(one!.code), link(one!))}${tds(`${two!.code}.02`, link(two!))}${tds(` ${three!.code.replaceAll('.', '.\u200b')} `, link(three!))}</table>`;
    },
  },
  {
    id: 'the list of procedures is cards without a table or list',
    of: TOURISM,
    make: (draft) => {
      draft.leaves[TOURISM.list]!.main =
        `${h1}<div class="cards">${TOURISM.procedures.map(({ code, name, path }) => `<div class="card"><div class="card-body"><small>Mã: ${code}</small><h4>${name}</h4><a class="btn" href="${path}">Xem chi tiết</a></div></div>`).join('')}</div>`;
    },
  },
];
