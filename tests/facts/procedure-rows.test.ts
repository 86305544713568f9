import { describe, expect, it } from 'vitest';
import { procedureListing } from '../../lib/facts/procedures/procedure-rows.ts';
import { outline } from '../../lib/html/index.ts';

const ADDRESS = 'https://skhcn.test/thu-tuc-hanh-chinh';
const A = 'Cấp giấy phép tiến hành công việc bức xạ';
const B = 'Gia hạn giấy phép tiến hành công việc bức xạ';
const C = 'Sửa đổi giấy phép tiến hành công việc bức xạ';

const LONG =
  'Thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước mà có tiềm ẩn yếu tố ảnh hưởng đến lợi ích quốc gia, quốc phòng, an ninh, môi trường, tính mạng, sức khỏe con người';

function read(main: string, title = 'Danh mục thủ tục hành chính', home = false) {
  const html = `<html><head><title>${title}</title></head><body><nav class="menu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/tthc">Thủ tục hành chính</a><ul><li><a href="/lv/1">An toàn bức xạ</a></li></ul></li></ul></nav><div id="content"><h1>${title}</h1>${main}</div><div id="footer">Sở Khoa học và Công nghệ</div></body></html>`;
  const url = home ? 'https://skhcn.test/' : ADDRESS;
  const page = outline(html, url);
  const context = {
    url,
    home,
    departmentNames: ['Sở Khoa học và Công nghệ tỉnh Nghệ An', 'Sở KH&CN'],
    province: 'Nghệ An',
    asOf: '2022-11-20',
  };
  const listing = procedureListing(page, context);
  // a quote stands in one line of the page
  for (const { quote } of listing.rows)
    expect(
      page.lines.some(({ text }) => quote !== '' && text.includes(quote)),
      quote,
    ).toBe(true);
  return listing;
}

/** [case, main html, rows as "code name url", marked * foreign, - abolished] */
const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a table of titles and views, one of which leads nowhere',
    `<table><thead><tr><th>Tiêu đề</th><th>Lượt xem</th></tr></thead><tr><td><a href="/a">${A}</a></td><td>Lượt xem: 12</td></tr><tr><td>${B}</td><td>Lượt xem: 7</td></tr></table>`,
    [`${A} /a`, B],
  ],
  [
    'a table of titles of other things, and views',
    '<table><thead><tr><th>Tiêu đề</th><th>Lượt xem</th></tr></thead><tr><td>Nội quy phòng chờ</td><td>Lượt xem: 12</td></tr><tr><td>Bảng giá phí</td><td>Lượt xem: 7</td></tr></table>',
    [],
  ],
  ...['Số/ký hiệu', 'Mã số', 'Số văn bản', 'Số hiệu'].map((head): readonly [string, string, readonly string[]] => [
    `codes headed “${head}” beside an abstract, as the portal draws its documents`,
    `<table><tr><th>STT</th><th>${head}</th><th>Trích yếu</th><th>Tải về</th></tr><tr><td>1</td><td>1.001786.000.00.00.H08</td><td><a href="/a">${A}</a></td><td><a href="/a.doc">Tải</a></td></tr><tr><td>2</td><td>1.001787</td><td><a href="/b">${B}</a></td><td></td></tr></table>`,
    [`1.001786.000.00.00.H08 ${A} /a`, `1.001787 ${B} /b`],
  ]),
  [
    'a code headed “Số/ký hiệu” that is the link, in a list of one row',
    `<table><tr><th>Số/ký hiệu</th><th>Nội dung</th></tr><tr><td><a href="/a">1.001786</a></td><td>${A}</td></tr></table>`,
    [`1.001786 ${A} /a`],
  ],
  [
    'look-alike: remarks longer than names, under a head of their own',
    `<table><tr><th>Mã số</th><th>Tên thủ tục</th><th>Ghi chú</th></tr><tr><td>1.001786</td><td><a href="/a">${A}</a></td><td>Gia hạn giấy phép nộp cùng nơi, trong giờ hành chính các ngày làm việc trong tuần</td></tr></table>`,
    [`1.001786 ${A} /a`],
  ],
  [
    'look-alike: a title without a head, beside an abstract',
    `<table><tr><th>Mã số</th><th>Thủ tục</th><th>Nội dung</th></tr><tr><td>1.001786</td><td><a href="/a">${A}</a></td><td>Nộp tại bộ phận một cửa</td></tr></table>`,
    [`1.001786 ${A} /a`],
  ],
  [
    'look-alike: documents under the same heads',
    `<table><tr><th>Số/ký hiệu</th><th>Trích yếu</th></tr><tr><td>1245/QĐ-UBND</td><td><a href="/a">Quyết định công bố danh mục thủ tục hành chính</a></td></tr><tr><td>64/KH-UBND</td><td><a href="/b">Kế hoạch rà soát thủ tục hành chính</a></td></tr></table>`,
    [],
  ],
  [
    'labels of a document’s over code and name',
    `<div><p>Số ký hiệu: 1.001786</p><p>Trích yếu: <a href="/a">${A}</a></p></div><div><p>Số ký hiệu: 1.001787</p><p>Trích yếu: <a href="/b">${B}</a></p></div>`,
    [`1.001786 ${A} /a`, `1.001787 ${B} /b`],
  ],
  [
    'one card with its code under the list’s own heading',
    `<h2>Lĩnh vực An toàn bức xạ và hạt nhân</h2><div><p><a href="/a">${A}</a></p><p>Mã: 1.001786</p></div>`,
    [`1.001786 ${A} /a`],
  ],
  [
    'one card of a document’s labels under the list’s own heading',
    `<h2>Thủ tục hành chính lĩnh vực An toàn bức xạ</h2><div><p>Số ký hiệu: 1.001786</p><p>Trích yếu: <a href="/a">${A}</a></p></div>`,
    [`1.001786 ${A} /a`],
  ],
  // a single card: nothing but its own box tells where it ends
  [
    'one card: a long heading, remarks, and a button in its foot',
    `<div class="ds"><div class="card"><div class="card-header"><h4>${LONG}</h4></div><div class="card-body"><p>Lĩnh vực: Hoạt động khoa học</p></div><div class="card-footer"><a class="btn" href="/d">Xem chi tiết</a></div></div></div>`,
    [`${LONG} /d`],
  ],
  [
    'one card: heading and link side by side',
    `<div class="card"><h2>${LONG}</h2><a href="/d">Xem chi tiết</a></div>`,
    [`${LONG} /d`],
  ],
  [
    'one card whose heading ranks as the page’s own',
    `<div class="card"><h1>${LONG}</h1><a href="/d">Xem chi tiết</a></div>`,
    [`${LONG} /d`],
  ],
  [
    'one card without a heading',
    `<div class="card"><div class="t">${LONG}</div><a href="/d">Chi tiết</a></div>`,
    [`${LONG} /d`],
  ],
  [
    'one bold name, the button below',
    `<div><p><b>${LONG}</b></p><p><a href="/d">Xem chi tiết</a></p></div>`,
    [`${LONG} /d`],
  ],
  [
    'two cards without headings',
    `<div class="card"><div class="t">${A}</div><a href="/a">Chi tiết</a></div><div class="card"><div class="t">${B}</div><a href="/b">Chi tiết</a></div>`,
    [`${A} /a`, `${B} /b`],
  ],
  [
    'look-alike: a notice over a button',
    '<div class="box"><div class="t">Thông báo lịch nghỉ lễ và tiếp nhận hồ sơ của bộ phận một cửa</div><a href="/n">Xem chi tiết</a></div>',
    [],
  ],
  [
    'look-alike: a short label over a button',
    '<div class="box"><div class="t">Đăng ký tài khoản</div><a href="/n">Chi tiết</a></div>',
    [],
  ],
  [
    'look-alike: a text that begins as a name does',
    `<div><p>Đăng ký trực tuyến giúp người dân tiết kiệm thời gian đi lại và chi phí khi làm thủ tục tại Sở.</p><p><a href="/n">Giới thiệu chung</a></p></div>`,
    [],
  ],
  [
    'files by how they are put together',
    `<ul><li><a href="/a">Quy trình làm hồ sơ cấp giấy phép bức xạ</a></li><li><a href="/b">Trình tự, thủ tục gia hạn giấy phép bức xạ</a></li></ul>`,
    ['Quy trình làm hồ sơ cấp giấy phép bức xạ /a', 'Trình tự, thủ tục gia hạn giấy phép bức xạ /b'],
  ],
  [
    'look-alike: workflows of the office',
    `<ul><li><a href="/a">Quy trình nội bộ giải quyết thủ tục cấp giấy phép</a></li><li><a href="/b">Quy trình điện tử giải quyết thủ tục gia hạn</a></li></ul>`,
    [],
  ],
  [
    'procedures in the portal’s table of documents',
    `<table><tr><td>Số ký hiệu</td><td>Ngày ban hành</td><td>Tên thủ tục</td><td>File đính kèm</td></tr><tr><td>BX-01</td><td>14/5/2022</td><td>${A}</td><td><a href="/t/1.pdf">Tải</a></td></tr><tr><td>BX-02</td><td>14/5/2022</td><td>${B}</td><td><a href="/t/2.pdf">Tải</a></td></tr></table>`,
    [A, B],
  ],
  [
    'not: documents in such a table, of no column that names procedures',
    `<table><tr><td>Số ký hiệu</td><td>Ngày ban hành</td><td>Tên văn bản</td><td>File đính kèm</td></tr><tr><td>37/2022/QĐ-UBND</td><td>14/5/2022</td><td>Quy định hỗ trợ đổi mới công nghệ</td><td><a href="/t/1.pdf">Tải</a></td></tr><tr><td>41/KH-SKHCN</td><td>16/5/2022</td><td>Kế hoạch kiểm tra phương tiện đo</td><td><a href="/t/2.pdf">Tải</a></td></tr></table>`,
    [],
  ],
  [
    'not: files that were handled, though a column names their procedure',
    `<table><tr><td>Số hồ sơ</td><td>Ngày tiếp nhận</td><td>Tên thủ tục</td><td>Ngày hẹn trả</td></tr><tr><td>0012</td><td>14/5/2022</td><td>${A}</td><td>20/5/2022</td></tr><tr><td>0013</td><td>14/5/2022</td><td>${B}</td><td>20/5/2022</td></tr></table>`,
    [],
  ],
  [
    'a heading over what is abolished is none, whatever stands in the links',
    `<h4>A. Thủ tục còn hiệu lực</h4><p>» <a href="#a"><i></i> <span>${A}</span></a> (1.001786)</p><p>» <a href="#b"><i></i> <span>${B}</span></a> (1.001787)</p><h4>B. Thủ tục đã bị bãi bỏ</h4><p>» <a href="#c"><i></i> <span>${C}</span></a> (1.001788)</p>`,
    [`1.001786 ${A}`, `1.001787 ${B}`, `-1.001788 ${C}`],
  ],
  ...[
    ['An toàn bức xạ hạt nhân (2)', 'Đo lường (1)'],
    ['An toàn bức xạ và hạt nhân', 'Tiêu chuẩn đo lường chất lượng'],
  ].flatMap(([first = '', second = '']) =>
    (
      [
        ['<details open><summary>', '</summary>', '</details>'],
        ['<div class="accordion-item"><h2><button>', '</button></h2><div>', '</div></div>'],
        ['<div><div class="t">', '</div>', '</div>'],
        ['<dl><dt>', '</dt><dd>', '</dd></dl>'],
      ] as const
    ).map(([before, between, after]): readonly [string, string, readonly string[]] => [
      `fields over their procedures are none: ${before}${first}`,
      `${before}${first}${between}<div class="r"><code>1.001786</code> <a href="/a">${A}</a></div><div class="r"><code>1.001787</code> <a href="/b">${B}</a></div>${after}${before}${second}${between}<div class="r"><code>1.001788</code> <a href="/c">${C}</a></div>${after}`,
      [`1.001786 ${A} /a`, `1.001787 ${B} /b`, `1.001788 ${C} /c`],
    ]),
  ),
  [
    'a header with two rows, merged cells, numbered columns',
    `<table><tr><td rowspan="2"><b>TT</b></td><td colspan="2"><b>Thủ tục</b></td><td rowspan="2"><b>Cơ quan thực hiện</b></td></tr><tr><td><b>Mã số</b></td><td><b>Tên thủ tục</b></td></tr><tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td></tr><tr><td>1</td><td>1.001786</td><td>${A}</td><td rowspan="2">Sở KH&amp;CN</td></tr><tr><td>2</td><td>1.001787</td><td>${B}</td></tr></table>`,
    [`1.001786 ${A}`, `1.001787 ${B}`],
  ],
  [
    'a numbered name that speaks of a list or of an authority is a procedure, a numbered list a heading',
    `<table><tr><th>STT</th><th>Tên thủ tục hành chính</th></tr><tr><td>1</td><td><a href="/a">${A}</a></td></tr><tr><td>2</td><td><a href="/b">Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất</a></td></tr><tr><td>3</td><td><a href="/c">Chấp thuận chủ trương đầu tư thuộc thẩm quyền của Chủ tịch tỉnh</a></td></tr><tr><td>2</td><td>Danh mục thủ tục hành chính lĩnh vực Đo lường của Sở</td></tr><tr><td>1</td><td><a href="/d">${B}</a></td></tr></table>`,
    [
      `${A} /a`,
      'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất /b',
      'Chấp thuận chủ trương đầu tư thuộc thẩm quyền của Chủ tịch tỉnh /c',
      `${B} /d`,
    ],
  ],
  [
    'a procedure over several rows of the grid is one',
    `<table><tr><th>Mã TTHC</th><th>Tên TTHC</th><th>Giấy tờ</th></tr><tr><td rowspan="3">1.001786</td><td rowspan="3">${A}</td><td>Đơn</td></tr><tr><td>Bản sao</td></tr><tr><td>Ảnh</td></tr><tr><td>1.001787</td><td>${B}</td><td>Đơn</td></tr></table>`,
    [`1.001786 ${A}`, `1.001787 ${B}`],
  ],
  [
    'the one card of a last page is its own, not the page around it',
    `<div class="page"><p><a href="/"><img src="/logo.png" alt=""></a></p><h2>Danh mục TTHC của Sở Khoa học và Công nghệ</h2><div class="list"><div class="item"><div><h3><a href="/a">${A}</a></h3><p>Mã số: 1.001786 Lĩnh vực: Bức xạ</p></div></div></div><ul class="pagination"><li><a href="/tthc/1">1</a></li><li><a href="#">2</a></li></ul></div>`,
    [`1.001786 ${A} /a`],
  ],
  [
    'the code stands in the table of each pane',
    [
      ['1', '1.001786', A],
      ['2', '1.001787', B],
    ]
      .map(
        ([nth, code, name]) =>
          `<details><summary>${name}</summary><table><tr><th>Mã TTHC</th><td>${code}</td></tr><tr><th>Chi tiết</th><td><a href="/ct/${nth}">Xem chi tiết</a></td></tr></table></details>`,
      )
      .join(''),
    [`1.001786 ${A} /ct/1`, `1.001787 ${B} /ct/2`],
  ],
  [
    'a field that heads codes in a list of definitions is no name',
    `<dl><dt>Lĩnh vực an toàn bức xạ</dt><dd><a href="/a">1.005501 - ${A}</a></dd><dd><a href="/b">1.005502 - ${B}</a></dd><dt>Lĩnh vực đo lường</dt><dd><a href="/c">1.005503 - ${C}</a></dd></dl>`,
    [`1.005501 ${A} /a`, `1.005502 ${B} /b`, `1.005503 ${C} /c`],
  ],
  [
    'a body among names is no procedure',
    `<ul><li><a href="/a">${A}</a></li><li><a href="/x">Ủy ban nhân dân tỉnh Nghệ An</a></li><li><a href="/y">Bộ Nông nghiệp và Môi trường</a></li><li><a href="/b">${B}</a></li></ul>`,
    [`${A} /a`, `${B} /b`],
  ],
  [
    'a name in a heading over its code names no body for the rows after it; a body in a heading does',
    `<div class="item"><h3><a href="/a">Kiểm tra nhà nước về đo lường của UBND cấp huyện</a></h3><p>Mã số: 1.001786</p></div><div class="item"><h3><a href="/b">${B}</a></h3><p>Mã số: 1.001787</p></div><h2>Sở Y tế</h2><div class="item"><h3><a href="/c">${C}</a></h3><p>Mã số: 1.001788</p></div>`,
    ['1.001786 Kiểm tra nhà nước về đo lường của UBND cấp huyện /a', `1.001787 ${B} /b`, `*1.001788 ${C} /c`],
  ],
  [
    'the name in one cell, “Xem chi tiết” in another, “Nộp hồ sơ” never',
    `<table><tr><th>Mã</th><th>Tên thủ tục</th><th>Thao tác</th></tr><tr><td>1.001786</td><td>${A}</td><td><a href="https://dichvucong.gov.vn/nop">Nộp hồ sơ</a> <a href="/ct/1">Xem chi tiết</a></td></tr></table>`,
    [`1.001786 ${A} /ct/1`],
  ],
  [
    'rows head groups: other levels by their own words, fields leave the level as it is',
    `<table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục hành chính</th></tr><tr><td colspan="3">A. THỦ TỤC HÀNH CHÍNH CẤP TỈNH</td></tr><tr><td>I</td><td colspan="2">Lĩnh vực An toàn bức xạ</td></tr><tr><td>1</td><td>1.001786</td><td>${A}</td></tr><tr><td colspan="3">B. THỦ TỤC HÀNH CHÍNH CẤP HUYỆN</td></tr><tr><td>I</td><td colspan="2">Lĩnh vực Đo lường</td></tr><tr><td>1</td><td>1.001787</td><td>${B}</td></tr></table>`,
    [`1.001786 ${A}`, `*1.001787 ${B}`],
  ],
  [
    'agency and level columns together: the department decides, then another agency, then the level',
    `<table><tr><th>Mã</th><th>Tên thủ tục</th><th>Cấp thực hiện</th><th>Cơ quan thực hiện</th></tr><tr><td>1.001786</td><td>${A}</td><td>Cấp Tỉnh</td><td>Sở Y tế</td></tr><tr><td>1.001787</td><td>${B}</td><td>Cấp Tỉnh, Cấp Huyện</td><td>Sở KH&amp;CN; UBND cấp huyện</td></tr><tr><td>1.001788</td><td>${C}</td><td>Cấp Tỉnh</td><td>Chi cục Tiêu chuẩn Đo lường Chất lượng</td></tr></table>`,
    [`*1.001786 ${A}`, `1.001787 ${B}`, `1.001788 ${C}`],
  ],
  [
    'status by column, by remark, by a line under the name; a name that begins with “bãi bỏ” is no remark',
    `<table><tr><th>Mã</th><th>Tên thủ tục</th><th>Tình trạng</th></tr><tr><td>1.001786</td><td>${A}</td><td>Hết hiệu lực</td></tr><tr><td>1.001787</td><td>${B} (đã bãi bỏ)</td><td></td></tr><tr><td>1.001788</td><td>${C}<br>Bãi bỏ theo Quyết định số 12/QĐ-UBND</td><td></td></tr><tr><td>1.001789</td><td>Bãi bỏ quyết định công nhận cơ sở</td><td>Còn hiệu lực</td></tr></table>`,
    [`-1.001786 ${A}`, `-1.001787 ${B}`, `-1.001788 ${C}`, '1.001789 Bãi bỏ quyết định công nhận cơ sở'],
  ],
  [
    'a heading over a table of abolished ones, and over a mixed one',
    `<h3>Danh mục thủ tục hành chính bị bãi bỏ</h3><table><tr><td>1</td><td>1.001786</td><td>${A}</td></tr></table><h3>Danh mục thủ tục hành chính mới ban hành, sửa đổi, bổ sung, bãi bỏ</h3><table><tr><td>1</td><td>1.001787</td><td>${B}</td></tr></table>`,
    [`-1.001786 ${A}`, `1.001787 ${B}`],
  ],
  [
    'a field right over its table that begins as procedures do',
    `<div><h2><button>Thành lập và hoạt động của doanh nghiệp</button></h2><div><table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1.001786</td><td>${A}</td></tr></table></div></div><div><h2><button>Cấp phép, gia hạn về an toàn bức xạ</button></h2><div><table><tr><th>Mã</th><th>Tên thủ tục</th></tr><tr><td>1.001787</td><td>${B}</td></tr></table></div></div>`,
    [`1.001786 ${A}`, `1.001787 ${B}`],
  ],
  [
    'a ministry’s remit in the heading leaves procedures the department’s, a ministry’s competence does not',
    `<h3>Thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Khoa học và Công nghệ</h3><ul><li>${A} - 1.001786</li></ul><h3>Thủ tục hành chính thuộc thẩm quyền giải quyết của Bộ Khoa học và Công nghệ</h3><ul><li>${B} - 1.001787</li></ul>`,
    [`1.001786 ${A}`, `*1.001787 ${B}`],
  ],
  [
    'lines of one paragraph',
    `<p>1. ${A} - 1.001786<br>2. <a href="/b">${B}</a> (1.001787)<br>3. ${C} (mã số: 1.001788)</p>`,
    [`1.001786 ${A}`, `1.001787 ${B} /b`, `1.001788 ${C}`],
  ],
  [
    'cards: heading, code, remarks, link',
    `<div class="card"><h4><a href="/a">${A}</a></h4><p>Mã TTHC: 1.001786</p><p>Cơ quan thực hiện: Sở Xây dựng</p></div><div class="card"><h4><a href="/b">${B}</a></h4><p>Mã TTHC: 1.001787</p><p>Toàn trình</p></div>`,
    [`*1.001786 ${A} /a`, `1.001787 ${B} /b`],
  ],
  [
    'cards: a mark of level beside the name',
    `<div class="card"><div><a href="/a">${A}</a><span class="badge">Cấp xã</span></div><small>Mã TTHC: 1.001786</small></div><div class="card"><div><a href="/b">${B}</a><span class="badge">Cấp tỉnh</span></div><small>Mã TTHC: 1.001787</small></div>`,
    [`*1.001786 ${A} /a`, `1.001787 ${B} /b`],
  ],
  [
    'cards: remarks one after the other on one line',
    `<div class="card"><a href="/a">${A}</a><small>Mã TTHC: 1.001786 · Lĩnh vực: Bức xạ · Cơ quan thực hiện: UBND cấp xã</small></div><div class="card"><a href="/b">${B}</a><small>Mã TTHC: 1.001787 · Lĩnh vực: Bức xạ · Cơ quan thực hiện: Sở KH&amp;CN</small></div>`,
    [`*1.001786 ${A} /a`, `1.001787 ${B} /b`],
  ],
  [
    'code first, name after, in no box of their own',
    `<dl><dt>1.001786</dt><dd><a href="/a">${A}</a></dd><dt>1.001787</dt><dd>${B}</dd></dl>`,
    [`1.001786 ${A} /a`, `1.001787 ${B}`],
  ],
  [
    'name first, code after, in no box of their own',
    `<p><b><a href="/a">${A}</a></b></p><p>Mã: 1.001786</p><p><b>${B}</b></p><p>Mã: 1.001787</p>`,
    [`1.001786 ${A} /a`, `1.001787 ${B}`],
  ],
  [
    'one link around name and code',
    `<div class="r"><a href="/a"><span>${A}</span><div>1.001786.000.00.00.H41</div></a></div><div class="r"><a href="/b"><span>${B}</span><div>1.001787.000.00.00.H41</div></a></div>`,
    [`1.001786.000.00.00.H41 ${A} /a`, `1.001787.000.00.00.H41 ${B} /b`],
  ],
  [
    'codes in addresses, as parameters and in slugs',
    `<ul><li><a href="/ct?ma_thu_tuc=1.001786">${A}</a></li><li><a href="/tthc/1-001787-gia-han">${B}</a></li></ul>`,
    [`1.001786 ${A} /ct?ma_thu_tuc=1.001786`, `1.001787 ${B} /tthc/1-001787-gia-han`],
  ],
  [
    'the same code in the address and in the text is one row, in two items two',
    `<ul><li><a href="/ct?ma=1.001786">${A}</a> 1.001786</li><li>${A} (1.001786)</li></ul>`,
    [`1.001786 ${A} /ct?ma=1.001786`, `1.001786 ${A}`],
  ],
  [
    'names alone, told by how they begin; numbering and actions are no part of them',
    `<ol><li>1. ${A} <a href="/a">Chi tiết</a></li><li>2) ${B}</li><li>Thẻ kiểm định viên đo lường cấp lại</li></ol>`,
    [`${A} /a`, B, 'Thẻ kiểm định viên đo lường cấp lại'],
  ],
  [
    'a headerless table without codes',
    `<table><tr><td>1</td><td>${A}</td><td><a href="/a">Chi tiết</a></td></tr><tr><td>2</td><td>${B}</td><td><a href="/b">Chi tiết</a></td></tr></table>`,
    [`${A} /a`, `${B} /b`],
  ],
  [
    'NFD text, entities, unclosed cells',
    `<table><tr><th>Mã TTHC<th>Tên thủ tục hành chính<tr><td>1.001786<td>${A.normalize('NFD')}<tr><td>1&#46;001787<td>Gia h&#7841;n gi&#7845;y ph&#233;p ti&#7871;n h&#224;nh c&#244;ng vi&#7879;c b&#7913;c x&#7841;</table>`,
    [`1.001786 ${A}`, `1.001787 ${B}`],
  ],
  [
    'the name over its code, in two rows of the grid',
    `<table><tr><td rowspan="2">1</td><td colspan="2"><a href="/a">${A}</a></td></tr><tr><td>Mã: 1.001786</td><td>Lĩnh vực: ATBX</td></tr><tr><td rowspan="2">2</td><td colspan="2"><a href="/b">${B}</a></td></tr><tr><td>Mã: 1.001787</td><td>Lĩnh vực: ATBX</td></tr></table>`,
    [`1.001786 ${A} /a`, `1.001787 ${B} /b`],
  ],
  [
    'files being handled',
    `<table><tr><th>Mã hồ sơ</th><th>Tên thủ tục hành chính</th><th>Người nộp</th><th>Trạng thái</th></tr><tr><td>000.00.01.H41-220930-0012</td><td>${A}</td><td>Nguyễn Văn A</td><td>Đã trả</td></tr></table>`,
    [],
  ],
  [
    'counts by field',
    '<table><tr><th>Lĩnh vực</th><th>Số TTHC</th><th>Mức độ 4</th></tr><tr><td>An toàn bức xạ</td><td>12</td><td>3</td></tr><tr><td>Tổng cộng</td><td>12</td><td>3</td></tr></table>',
    [],
  ],
  [
    'documents',
    '<table><tr><th>STT</th><th>Số ký hiệu</th><th>Trích yếu</th></tr><tr><td>1</td><td>123/QĐ-UBND</td><td>Công bố danh mục thủ tục hành chính lĩnh vực khoa học</td></tr></table>',
    [],
  ],
  [
    'sentences that mention codes',
    '<p>Các thủ tục 1.001786 và 1.001787 thực hiện tại Trung tâm.</p><p>Riêng thủ tục có mã 1.001788 đã được rút ngắn còn 3 ngày.</p>',
    [],
  ],
  [
    'posts with dates',
    `<ul><li><a href="/t/1">${A}</a> <span>12/05/2022</span></li><li><a href="/t/2">${B}</a> <span>11/05/2022</span></li></ul>`,
    [],
  ],
  [
    'a header and no row',
    '<table><tr><th>STT</th><th>Mã TTHC</th><th>Tên thủ tục hành chính</th></tr><tr><td colspan="3">Không có dữ liệu</td></tr></table>',
    [],
  ],
];

describe('procedureListing', () => {
  it.each(LISTS)('%s', (_, main, expected) => {
    const { rows } = read(main);
    expect(
      rows.map(
        ({ code, name, url, foreign, abolished }) =>
          `${foreign ? '*' : ''}${abolished ? '-' : ''}${[code, name, url?.replace('https://skhcn.test', '')].filter(Boolean).join(' ')}`,
      ),
    ).toEqual(expected);
  });

  it('reads levels from tabs', () => {
    const { rows } = read(
      `<ul class="nav nav-tabs"><li><a href="#tinh">Cấp tỉnh</a></li><li><a href="#xa">Cấp xã</a></li></ul><div id="tinh"><ul><li>1.001786 ${A}</li></ul></div><div id="xa"><ul><li>1.001787 ${B}</li></ul></div>`,
    );
    expect(rows.map(({ code, foreign }) => [code, foreign])).toEqual([
      ['1.001786', false],
      ['1.001787', true],
    ]);
  });

  it('reads what a script opens, what is a file, and what is told in place', () => {
    const { rows } = read(
      `<table><tr><th>Mã</th><th>Tên thủ tục</th><th></th></tr><tr><td>1.001786</td><td><a href="javascript:xem(12)">${A}</a></td><td></td></tr><tr><td>1.001787</td><td>${B}</td><td><a href="/tai?id=7">Tải về</a></td></tr><tr><td>1.001788</td><td>${C}</td><td><a href="#m3">Xem chi tiết</a></td></tr><tr><td>1.001789</td><td><a href="javascript:void(0)">Cấp lại giấy phép</a></td><td></td></tr></table>
<div class="modal" id="m3"><h4>${C}</h4><p><b>Trình tự thực hiện:</b> Bước 1</p><p><b>Lệ phí:</b> Không</p><p><b>Thời hạn giải quyết:</b> 05 ngày</p></div>`,
    );
    expect(rows.map(({ scripted, attachment, detail }) => [scripted, attachment, detail?.parts.length ?? 0])).toEqual([
      [true, null, 0],
      [false, 'https://skhcn.test/tai?id=7', 0],
      [false, null, 3],
      [false, null, 0],
    ]);
  });

  it.each([
    ['with codes', `1.001786 - ${A}`, `1.001787 - ${B}`],
    ['by name', A, B],
  ])('reads an accordion that tells its procedures, %s', (_, first, second) => {
    const item = (name: string, fee: string): string =>
      `<div class="item"><button>${name}</button><div style="display:none"><p><b>Trình tự thực hiện:</b> Bước 1</p><ul><li>Nộp hồ sơ tại bộ phận một cửa</li></ul><p><b>Thời hạn giải quyết:</b> 05 ngày</p><p><b>Lệ phí:</b> ${fee}</p></div></div>`;
    const { rows } = read(item(first, 'Không') + item(second, ''));
    expect(
      rows.map(({ name, detail }) => [name, detail?.parts.map(({ part, filled }) => `${part}${filled ? '' : '?'}`)]),
    ).toEqual([
      [A, ['steps', 'deadline', 'fee']],
      [B, ['steps', 'deadline', 'fee?']],
    ]);
  });

  it('takes no other block of names for procedures: on a start page by the heading, beside codes by the list', () => {
    const block = (heading: string, ...names: readonly string[]): string =>
      `<div><h3>${heading}</h3><ul>${names.map((name, at) => `<li><a href="/${heading.length}/${at}">${name}</a></li>`).join('')}</ul></div>`;
    const news = block(
      'Hoạt động đoàn thể',
      'Thành lập Chi đoàn Thanh niên cơ quan Sở',
      'Tặng quà cho các gia đình chính sách',
    );
    const start = read(`${block('Thủ tục hành chính', A, B)}${news}`, 'Cổng thông tin điện tử', true);
    expect(start.rows.map(({ name }) => name)).toEqual([A, B]);
    expect(start.leads.map(({ words }) => words)).toEqual(['An toàn bức xạ']);
    const popular = block(
      'Tìm kiếm nhiều nhất',
      'Cấp hộ chiếu phổ thông ở trong nước',
      'Cấp lại thẻ căn cước công dân',
    );
    expect(read(`<ul><li>${A} - 1.001786</li></ul>${popular}`).rows.map(({ name }) => name)).toEqual([A]);
    expect(read(`${block('Sở hữu trí tuệ', A, B)}${popular}`).rows.map(({ name }) => name)).toEqual([A, B]);
  });

  it('takes every item of a popular list for popular, whose procedure each is said beneath, and none of the next list', () => {
    const item = (name: string, body: string): string =>
      `<li><div><a href="/t/${name.length}">${name}</a><p>${body}</p></div></li>`;
    const rows = read(
      `<div><div>Tìm kiếm nhiều nhất</div><ul>${item(`1.001786 - ${A}`, 'Bộ Khoa học')}${item(`1.001787 - ${B}`, 'UBND tỉnh')}${item(`1.001788 - ${C}`, 'Bộ Khoa học')}</ul></div><div><p>Danh sách</p><ul>${item(`1.001789 - ${LONG}`, 'Bộ Khoa học')}${item(`1.001786 - ${A}`, 'Bộ Khoa học')}</ul></div>`,
    ).rows;
    expect(rows.map(({ code, popular }) => [code, popular === true])).toEqual([
      ['1.001786', true],
      ['1.001787', true],
      ['1.001788', true],
      ['1.001789', false],
      ['1.001786', false],
    ]);
  });

  it.each([
    ['in brackets', ['Đấu thầu (12)', 'Thành lập và hoạt động doanh nghiệp (58)', 'Đầu tư tại Việt Nam (24 thủ tục)']],
    [
      'in badges',
      ['Đấu thầu <b>12</b>', 'Thành lập và hoạt động doanh nghiệp <b>58</b>', 'Đầu tư tại Việt Nam <b>4</b>'],
    ],
  ])('takes names with their number of procedures %s for fields', (_, names) => {
    const { rows, leads } = read(
      `<ul>${names.map((name, at) => `<li><a href="/f/${at}">${name.split('<')[0]?.trim()}</a> ${name.split(/(?=<)/).slice(1).join('')}</li>`).join('')}</ul>`,
    );
    expect(rows).toEqual([]);
    expect(leads.map(({ url }) => new URL(url).pathname)).toEqual(['/lv/1', '/f/0', '/f/1', '/f/2']);
  });

  it('leads on to fields, not to pagers, neighbours, decisions and other subjects', () => {
    const { rows, leads } = read(
      `<ul><li><a href="/lv/2">Hoạt động khoa học và công nghệ (2)</a></li><li><a href="/h">UBND cấp huyện</a></li><li><a href="/qd">Quyết định công bố thủ tục</a></li><li><a href="/hd">Hỏi đáp</a></li><li><a href="/f.pdf">Danh mục (PDF)</a></li></ul><div class="pagination"><a href="?p=2">2</a><a href="?p=2">Trang sau</a></div>`,
    );
    expect(rows).toEqual([]);
    expect(leads.map(({ url, foreign }) => [url, foreign])).toEqual([
      // hangs on the menu's item on procedures
      ['https://skhcn.test/lv/1', false],
      ['https://skhcn.test/lv/2', false],
      ['https://skhcn.test/h', true],
    ]);
  });

  it('leads on from the home page to what opens under the menu’s item', () => {
    expect(read('<p>Cổng thông tin</p>', 'Trang chủ', true).leads.map(({ words }) => words)).toEqual([
      'An toàn bức xạ',
    ]);
  });

  it('takes a dialogue that a row’s button opens for what is told of the row', () => {
    const row = (id: string, name: string) =>
      `<tr><td>${name}</td><td><button type="button" data-toggle="modal" data-target="#${id}">Chi tiết</button></td></tr>`;
    const dialogue = (id: string, name: string) =>
      `<div class="modal" id="${id}" style="display:none"><h5>${name}</h5><dl><dt>Trình tự thực hiện</dt><dd>Nộp tại bộ phận một cửa.</dd><dt>Thời hạn giải quyết</dt><dd>5 ngày</dd><dt>Phí, lệ phí</dt><dd>Không</dd></dl></div>`;
    const { rows } = read(
      `<table><tr><th>Tên thủ tục</th><th></th></tr>${row('m1', A)}${row('m2', B)}</table>${dialogue('m1', A)}${dialogue('m2', B)}${dialogue('m3', C)}`,
    );
    expect(rows.map(({ name, detail }) => [name, detail?.parts.length ?? 0])).toEqual([
      [A, 3],
      [B, 3],
      // no row's: it is a procedure that only its own dialogue names
      [C, 3],
    ]);
  });

  it.each([
    ['Thủ tục hành chính lĩnh vực An toàn bức xạ và hạt nhân', 2],
    ['TTHC thuộc lĩnh vực An toàn bức xạ và hạt nhân', 2],
    ['Tin hoạt động lĩnh vực An toàn bức xạ và hạt nhân', 0],
    ['Doanh nghiệp lĩnh vực An toàn bức xạ và hạt nhân', 0],
  ])('whether names under “%s” are procedures', (title, count) => {
    const url = 'https://skhcn.test/muc/3';
    const page = outline(
      `<html><head><title>${title}</title></head><body><div id="content"><h1>${title}</h1><ul><li><a href="/a">${A}</a></li><li><a href="/b">${B}</a></li></ul></div></body></html>`,
      url,
    );
    const context = { url, home: false, departmentNames: ['Sở KH&CN'], province: 'Nghệ An', asOf: '2022-11-20' };
    expect(procedureListing(page, context).rows).toHaveLength(count);
  });

  it('lists nothing on a procedure’s own page', () => {
    const { rows } = read(
      `<p>Mã thủ tục: 1.001786</p><p><b>Trình tự thực hiện:</b> x</p><p><b>Thời hạn:</b> 5 ngày</p><h3>Thủ tục liên quan</h3><ul><li>${B} - 1.001787</li></ul>`,
      A,
    );
    expect(rows).toEqual([]);
  });
});
