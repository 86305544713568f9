import { describe, expect, it } from 'vitest';
import { procedureDetail } from '../../lib/facts/procedures/procedure-detail.ts';
import { outline } from '../../lib/html/index.ts';

const NAME = 'Cấp giấy phép tiến hành công việc bức xạ';

function read(main: string, path = '/tt/1') {
  const url = `https://skhcn.test${path}`;
  const html = `<html><head><title>${NAME} | Sở KH&amp;CN</title></head><body><div id="content">${main}</div><div id="footer">Sở Khoa học và Công nghệ. Lệ phí: liên hệ bộ phận một cửa</div></body></html>`;
  const page = outline(html, url);
  const detail = procedureDetail(page, { url, home: false, departmentNames: [], province: '', asOf: '2022-11-20' });
  // a quote stands in one line of the page
  for (const { quote } of detail?.parts ?? [])
    expect(
      page.lines.some(({ text }) => quote !== '' && text.includes(quote)),
      quote,
    ).toBe(true);
  return detail;
}

/** Parts in the order of the page, '?' behind those with nothing under them. */
const PARTS: readonly (readonly [string, string, string])[] = [
  [
    'a form’s file beside its label, called as labels are',
    '<dl><dt>Lệ phí</dt><dd>Không</dd><dt>Tên mẫu đơn, mẫu tờ khai</dt><dd><a href="/m.pdf">Mẫu đơn đề nghị</a></dd><dt>Kết quả</dt><dd>Giấy phép</dd></dl>',
    'fee form result',
  ],
  [
    'the same in a table; no tab is told by the tab beside it',
    '<table><tr><td>Lệ phí</td><td>Không</td></tr><tr><td>Biểu mẫu</td><td><a href="/m.doc">Tờ khai</a></td></tr></table><table><tr><td><a href="#a">Căn cứ pháp lý</a></td><td><a href="#b">Kết quả</a></td></tr></table>',
    'fee form legalBasis? result?',
  ],
  [
    'bold labels with contents behind them',
    '<p><b>a) Trình tự thực hiện:</b> Bước 1</p><p><b>b) Cách thức thực hiện:</b></p><p>Trực tiếp</p><p><b>c) Lệ phí:</b> Không</p>',
    'steps method fee',
  ],
  [
    'plain numbered labels',
    '<p>1. Trình tự thực hiện:</p><p>Bước 1</p><p>2. Thành phần, số lượng hồ sơ:</p><p>Đơn</p><p>3. Thời hạn giải quyết: 05 ngày</p>',
    'steps dossier deadline',
  ],
  [
    'headings over paragraphs, one for two parts',
    '<h3>Trình tự, cách thức thực hiện</h3><p>Bước 1</p><h3>Phí, lệ phí (nếu có)</h3><h3>Cơ sở pháp lý</h3><p>Luật</p>',
    'steps method fee? legalBasis',
  ],
  [
    'a heading of the next part right after',
    '<h3>Yêu cầu, điều kiện</h3><h3>Căn cứ pháp lý</h3><h3>Kết quả</h3><p>Giấy phép</p>',
    'conditions? legalBasis? result',
  ],
  [
    '“Không” counts, dots, dashes and “đang cập nhật” do not',
    '<dl><dt>Lệ phí</dt><dd>Không</dd><dt>Điều kiện</dt><dd>Không quy định</dd><dt>Mẫu đơn</dt><dd>...</dd><dt>Kết quả</dt><dd>-</dd><dt>Căn cứ pháp lý</dt><dd>Nội dung đang được cập nhật</dd></dl>',
    'fee conditions form? result? legalBasis?',
  ],
  [
    'label and value in a table, numbered rows',
    '<table><tr><th>STT</th><th>Nội dung</th><th>Chi tiết</th></tr><tr><td>1</td><td>Trình tự thực hiện</td><td>Bước 1</td></tr><tr><td>2</td><td>Cách thức thực hiện</td><td></td></tr><tr><td>3</td><td>Lệ phí</td><td>Không</td></tr></table>',
    'steps method? fee',
  ],
  [
    'a label over several rows',
    '<table><tr><td rowspan="2">Thành phần hồ sơ</td><td>Đơn đề nghị</td></tr><tr><td>Bản sao</td></tr><tr><td>Lệ phí</td><td></td></tr><tr><td>Thời hạn</td><td>5 ngày</td></tr></table>',
    'dossier fee? deadline',
  ],
  [
    'a cell that names a group of rows before label and value',
    '<table><tr><td rowspan="2">Thông tin chung</td><td>Trình tự thực hiện</td><td>Bước 1</td></tr><tr><td>Thời hạn</td><td>5 ngày</td></tr><tr><td rowspan="2">Hồ sơ</td><td>Thành phần hồ sơ</td><td>Đơn</td></tr><tr><td>Lệ phí</td><td></td></tr></table>',
    'steps deadline dossier fee?',
  ],
  [
    'label and value run together where a number begins',
    '<ul><li><span>Trình tự thực hiện</span><span>Bước 1</span></li><li><span>Thời hạn giải quyết</span><span>5 ngày</span></li><li><span>Lệ phí</span><span></span></li></ul>',
    'steps deadline fee?',
  ],
  [
    'a tab of a part’s name that nothing ties to its pane, over labels with their contents in one line',
    '<button>Thông tin</button><button>Hồ sơ</button><p>Trình tự thực hiện: nộp, nhận.</p><p>Yêu cầu, điều kiện thực hiện: Không có</p><p>Thành phần hồ sơ: tờ trình</p>',
    'dossier steps conditions',
  ],
  [
    'label and value in one line with a space between, in boxes side by side',
    '<div><div><span>Trình tự thực hiện</span> <span>Nộp, nhận</span></div><div><span>Đối tượng thực hiện</span> <span>Công dân</span></div><div><span>Thời hạn giải quyết</span> <span>3 ngày</span></div><div><span>Lệ phí</span> <span>Không</span></div></div>',
    'steps applicants deadline fee',
  ],
  [
    'one label after the other in a paragraph, one of them with nothing',
    '<p><b>Trình tự thực hiện</b>: nộp hồ sơ; Sở xem xét. <b>Cách thức thực hiện</b>: trực tiếp. <b>Lệ phí</b>: <b>Thời hạn giải quyết</b>: 5 ngày. <b>Kết quả</b>: giấy phép.</p>',
    'steps method fee? deadline result',
  ],
  [
    'an icon before each label is no content of the one above',
    '<p><i class="fa fa-check"></i> <b>Trình tự thực hiện</b></p><p>Nộp, nhận</p><p><i class="fa fa-check"></i> <b>Lệ phí</b></p><p>Đang chờ cập nhật</p><p><i class="fa fa-check"></i> <b>Thời hạn giải quyết</b></p><p>5 ngày</p>',
    'steps fee? deadline',
  ],
  [
    'nor is one of any name, in a box around the label',
    '<div><img src="/img/muiten2.png"><h4>Trình tự thực hiện</h4></div><p>Nộp, nhận</p><div><img src="/img/muiten2.png"><h4>Lệ phí</h4></div><div><img src="/img/muiten2.png"><h4>Thời hạn giải quyết</h4></div><p>5 ngày</p>',
    'steps fee? deadline',
  ],
  [
    'a bullet before each label is none',
    '<p><img src="/img/bullet.gif"> <b>Trình tự thực hiện</b></p><p>Nộp, nhận</p><p><img src="/img/bullet.gif"> <b>Lệ phí</b></p><p>(chưa có)</p><p><img src="/img/bullet.gif"> <b>Thời hạn giải quyết</b></p><p>5 ngày</p>',
    'steps fee? deadline',
  ],
  [
    'labels over their contents in one row each',
    '<table><tr><td><b>Trình tự thực hiện</b></td></tr><tr><td>Bước 1</td></tr><tr><td><b>Lệ phí</b></td></tr><tr><td><b>Thời hạn</b></td></tr><tr><td>5 ngày</td></tr></table>',
    'steps fee? deadline',
  ],
  [
    'columns of a nested table, one of them empty',
    '<table><tr><td>Trình tự thực hiện</td><td>Bước 1</td></tr><tr><td>Cách thức thực hiện</td><td><table><tr><th>Hình thức nộp</th><th>Thời hạn giải quyết</th><th>Phí, lệ phí</th></tr><tr><td>Trực tiếp</td><td>5 ngày</td><td></td></tr></table></td></tr></table>',
    'steps method deadline fee?',
  ],
  [
    'a nested table with a header and no row',
    '<table><tr><td>Cách thức thực hiện</td><td><table><tr><th>Hình thức nộp</th><th>Thời hạn giải quyết</th></tr></table></td></tr><tr><td>Trình tự thực hiện</td><td>Bước 1</td></tr><tr><td>Kết quả</td><td>x1</td></tr></table>',
    'method? deadline? steps result',
  ],
  [
    'tabs in a row marked as menu',
    '<ul class="nav nav-tabs"><li><a href="#a">Trình tự thực hiện</a></li><li><a href="#b">Hồ sơ</a></li><li><a href="#c">Lệ phí</a></li></ul><div><div id="a">Bước 1</div><div id="b" style="display:none">Đơn</div><div id="c" style="display:none"></div></div><p>Chia sẻ</p>',
    'steps dossier fee?',
  ],
  [
    'tabs that only a script ties to their panes',
    '<div><div class="t"><button>Trình tự thực hiện</button><button>Hồ sơ</button><button>Lệ phí</button></div><div class="p"><div>Bước 1</div><div style="display:none"></div><div style="display:none">Không</div></div></div>',
    'steps dossier? fee',
  ],
  [
    'an accordion',
    '<div><h4><a href="#x1" data-toggle="collapse">Trình tự thực hiện</a></h4><div id="x1" class="panel-collapse">Bước 1</div><h4><a href="#x2">Lệ phí</a></h4><div id="x2"></div><h4><a href="#x3">Thời hạn</a></h4><div id="x3">5 ngày</div></div>',
    'steps fee? deadline',
  ],
  [
    'a table of contents over the headings',
    '<ul><li><a href="#s">Trình tự thực hiện</a></li><li><a href="#f">Lệ phí</a></li><li><a href="#d">Thời hạn</a></li></ul><h3 id="s">Trình tự thực hiện</h3><p>Bước 1</p><h3 id="f">Lệ phí</h3><h3 id="d">Thời hạn</h3><p>5 ngày</p>',
    'steps fee? deadline',
  ],
  [
    'lines cut by breaks',
    '<div><strong>Trình tự thực hiện:</strong><br>- Bước 1<br><strong>Thời hạn giải quyết</strong><br>05 ngày<br><strong>Lệ phí</strong>: Không<br><strong>Đối tượng</strong><br></div>',
    'steps deadline fee applicants?',
  ],
  [
    'a flow chart and an icon to download are contents, a bullet is not',
    '<dl><dt>Trình tự</dt><dd><img src="/luu-do.png" width="600" alt=""></dd><dt>Mẫu đơn</dt><dd><a href="/m.doc"><img src="/doc.gif" width="16"></a></dd><dt>Kết quả</dt><dd><img src="/dot.gif" width="9"></dd></dl>',
    'steps form result?',
  ],
  [
    'remarks under a heading are its contents',
    '<h3>Trình tự thực hiện</h3><p>Địa chỉ tiếp nhận hồ sơ: số 1 đường A</p><h3>Lệ phí</h3><h3>Thời hạn</h3><p>5 ngày</p>',
    'steps fee? deadline',
  ],
  [
    'the last part is empty: what follows is the page’s furniture',
    `<div><p><b>Trình tự thực hiện</b></p><p>Bước 1</p><p><b>Thời hạn</b></p><p>5 ngày</p><p><b>Căn cứ pháp lý</b></p><p>Lượt xem: 12</p><p><a href="/">Quay lại</a></p><p>Ngày cập nhật: 12/05/2022</p><h3>Thủ tục khác</h3><ul><li><a href="/tt/2">Gia hạn giấy phép</a></li></ul></div>`,
    'steps deadline legalBasis?',
  ],
  [
    'the last part is empty before a link to a print version',
    '<div><p><b>Trình tự thực hiện</b></p><p>Bước 1</p><p><b>Thời hạn</b></p><p>5 ngày</p><p><b>Căn cứ pháp lý</b></p></div><ul><li><a href="/print/2">Phiên bản in</a></li></ul>',
    'steps deadline legalBasis?',
  ],
  [
    'a part told twice counts as told',
    '<p>Lệ phí:</p><p>Thời hạn: 5 ngày</p><h3>Lệ phí</h3><p>Không</p><h3>Trình tự</h3><p>Bước 1</p>',
    'fee deadline steps',
  ],
  [
    'NFD headings',
    `<p><b>${'Trình tự thực hiện'.normalize('NFD')}:</b> x1</p><p><b>${'Lệ phí'.normalize('NFD')}:</b></p><p><b>Thời hạn:</b> 5 ngày</p>`,
    'steps fee? deadline',
  ],
  [
    'steps of a list that begins with “Nộp hồ sơ”',
    '<h3>Trình tự thực hiện</h3><ol><li>Nộp hồ sơ</li><li>Thẩm định</li><li>Trả kết quả</li></ol><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'steps fee deadline',
  ],
  [
    'steps in paragraphs, numbered',
    '<h3>Trình tự thực hiện</h3><p>1. Nộp hồ sơ</p><p>2. Trả kết quả</p><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'steps fee deadline',
  ],
  [
    'a button under a heading says nothing of the part',
    '<h3>Trình tự thực hiện</h3><button>Nộp hồ sơ</button><h3>Kết quả</h3><a href="/nop">Nộp hồ sơ</a><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'steps? result? fee deadline',
  ],
  [
    'a paper of the dossier called as a label is',
    '<h3>Thành phần hồ sơ</h3><ul><li>Tờ khai</li><li>Giấy chứng nhận đăng ký</li></ul><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'dossier fee deadline',
  ],
  [
    'a way called as a label is',
    '<h3>Cách thức thực hiện</h3><ul><li>Bưu chính công ích</li><li>Trực tiếp</li></ul><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'method fee deadline',
  ],
  [
    'a result called as a label is',
    '<h3>Kết quả thực hiện</h3><p>Quyết định</p><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'result fee deadline',
  ],
  [
    'values in cells that read like labels',
    '<table><tr><td>Cách thức thực hiện</td><td>Nộp hồ sơ trực tuyến</td></tr><tr><td>Kết quả</td><td>Quyết định</td></tr><tr><td>Lệ phí</td><td></td></tr><tr><td>Thời hạn</td><td>5 ngày</td></tr></table>',
    'method result fee? deadline',
  ],
  [
    'values of definitions that read like labels',
    '<dl><dt>Kết quả</dt><dd>Quyết định</dd><dt>Thành phần hồ sơ</dt><dd>Tờ khai</dd><dt>Lệ phí</dt><dd></dd></dl>',
    'result dossier fee?',
  ],
  [
    'papers in a table of the dossier',
    '<h3>Thành phần hồ sơ</h3><table><tr><th>Tên giấy tờ</th><th>Bản chính</th></tr><tr><td>Tờ khai</td><td>1</td></tr></table><h3>Lệ phí</h3><p>Không</p><h3>Thời hạn</h3><p>5 ngày</p>',
    'dossier fee deadline',
  ],
];

describe('procedureDetail', () => {
  it.each(PARTS)('%s', (_, main, expected) => {
    const detail = read(main);
    expect(detail?.parts.map(({ part, filled }) => `${part}${filled ? '' : '?'}`).join(' ')).toBe(expected);
    expect(detail?.certain).toBe(true);
  });

  it.each([
    ['behind its label', `<p>Mã thủ tục: 1.001786.000.00.00.H41</p>`, '/tt/1', '1.001786.000.00.00.H41'],
    ['over the parts', `<h2>${NAME} (1.001786)</h2>`, '/tt/1', '1.001786'],
    ['in the address', '', '/ct?ma_thu_tuc=1.001786', '1.001786'],
    ['nowhere', '', '/tt/1', null],
  ])('finds the code %s', (_, main, path, code) => {
    expect(
      read(`${main}<p><b>Trình tự thực hiện:</b> x1</p><p><b>Thời hạn:</b> 5 ngày</p><p><b>Lệ phí:</b> Không</p>`, path)
        ?.code,
    ).toBe(code);
  });

  it('finds the name behind its label, in the heading, in the title', () => {
    const parts = '<p><b>Trình tự thực hiện:</b> x1</p><p><b>Thời hạn:</b> 5 ngày</p><p><b>Lệ phí:</b> Không</p>';
    expect(read(`<h2>Chi tiết thủ tục</h2><p>Tên thủ tục: Gia hạn giấy phép</p>${parts}`)?.name).toBe(
      'Gia hạn giấy phép',
    );
    expect(read(`<h2>Gia hạn giấy phép bức xạ</h2>${parts}`)?.name).toBe('Gia hạn giấy phép bức xạ');
    expect(read(parts)?.name).toBe(NAME);
  });

  it('is certain of three parts, or of two and a code', () => {
    expect(read('<p>Trình tự thực hiện: x1</p><p>Lệ phí: Không</p>')?.certain).toBe(false);
    expect(read('<p>Mã TTHC: 1.001786</p><p>Trình tự thực hiện: x1</p><p>Lệ phí: Không</p>')?.certain).toBe(true);
    expect(read('<p>Sở tiếp nhận hồ sơ và thu lệ phí theo quy định.</p>')).toBeNull();
  });

  it('is no list that introduces its procedures or tells each of them', () => {
    const rows = [1, 2, 3]
      .map(
        (nth) =>
          `<tr><td>1.00178${nth}</td><td>Cấp giấy phép loại ${nth} cho tổ chức</td><td>5 ngày</td><td>Không</td></tr>`,
      )
      .join('');
    const table = `<table><tr><th>Mã TTHC</th><th>Tên thủ tục</th><th>Thời hạn giải quyết</th><th>Lệ phí</th></tr>${rows}</table>`;
    expect(
      read(
        `<p>Trình tự thực hiện: nộp tại một cửa</p><p>Thời hạn: theo từng thủ tục</p><p>Lệ phí: theo từng thủ tục</p>${table}`,
      ),
    ).toBeNull();
    const told = ['Cấp', 'Gia hạn']
      .map(
        (act) =>
          `<h3>${act} giấy phép bức xạ</h3><p>Trình tự thực hiện: x1</p><p>Thời hạn: 5 ngày</p><p>Lệ phí: Không</p>`,
      )
      .join('');
    expect(read(told)).toBeNull();
  });
});
