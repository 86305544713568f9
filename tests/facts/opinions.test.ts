import { expect, it } from 'vitest';
import { opinionsOf } from '../../lib/facts/opinions/opinions.ts';
import { outline } from '../../lib/html/index.ts';

const URL = 'https://skhcn.test/y-kien';
const CONTEXT = { url: URL, home: false, departmentNames: ['Sở KH&CN'], province: 'Sơn La', asOf: '2022-11-20' };

it('takes the title of the page for no question', () => {
  const one = (sender: string, asked: string): string =>
    `<div><div><b>Người gửi:</b> ${sender}</div><div><b>Nội dung:</b> ${asked}</div><div><b>Trả lời:</b> Phòng chuyên môn đã xem xét và xử lý xong.</div></div>`;
  const page = outline(
    `<html><head><title>Ý kiến về thủ tục hành chính</title></head><body><div id="main"><h2>Ý kiến về thủ tục hành chính</h2>${one('Lò Văn A (03/05/2022)', 'Đề nghị bỏ giấy xác nhận trong hồ sơ đăng ký.')}${one('Cầm Thị B (25/07/2022)', 'Mẫu đơn trên trang không tải được, đề nghị sửa.')}</div></body></html>`,
    URL,
  );
  const told = opinionsOf(page, CONTEXT).map(({ date, replied }) => [date, replied]);
  expect(told).toEqual([
    ['2022-05-03', true],
    ['2022-07-25', true],
  ]);
});

function told(main: string): readonly (readonly [string, string | null, boolean | null])[] {
  const page = outline(`<html><body><div id="main"><h1>Phản ánh, kiến nghị</h1>${main}</div></body></html>`, URL);
  return opinionsOf(page, CONTEXT).map(({ title, date, replied }) => [title, date, replied]);
}

it('tells opinions apart by their senders where nothing else does', () => {
  const asked = 'Đề nghị Sở công khai mức phí kiểm định phương tiện đo.';
  const other = 'Hồ sơ bị yêu cầu bổ sung hai lần, mong Sở xem xét lại.';
  const reply = '<p>Trả lời: Sở đã niêm yết mức phí tại bộ phận một cửa.</p>';
  expect(
    told(
      `<p>Nguyễn Văn A - 14/06/2022</p><p>${asked}</p>${reply}<p>Công ty TNHH An Phát (02/09/2022 08:30)</p><p>${other}</p><p>Trạng thái: Đang xử lý</p>`,
    ),
  ).toEqual([
    [asked, '2022-06-14', true],
    [other, '2022-09-02', false],
  ]);
  // the day on a line of its own
  expect(told(`<div><b>Lò Thị B</b><br>03/05/2022<p>${asked}</p>${reply}</div>`)).toEqual([
    [asked, '2022-05-03', true],
  ]);
  // who signs a reply sent nothing; headings are no names
  expect(
    told(`<p>Câu hỏi: ${asked}</p><p>Ngày gửi: 03/05/2022</p>${reply}<p>Trần Văn C - 09/05/2022</p>`),
  ).toHaveLength(1);
  expect(told(`<p>THÔNG BÁO 14/06/2022</p><p>${asked}</p>${reply}`)).toEqual([]);
  // no word of a reply anywhere: a list of people, not of opinions
  expect(told(`<p>Nguyễn Văn A - 14/06/2022</p><p>${asked}</p>`)).toEqual([]);
});

it('reads questions that are signed at their end, under a title that opens them', () => {
  const one = (title: string, asked: string, who: string, reply: string, by: string): string =>
    `<div class="list"><div class="box" onclick="toggle(this)"><p>${title}</p></div><div class="box" style="display:none"><p>${asked}</p><p style="text-align:right">${who}</p><p><b>Trả lời</b></p><p>${reply}</p><p style="text-align:right">${by}</p></div></div>`;
  const [asked, other] = [
    'Tôi muốn chuyển một máy đo bức xạ cũ sang cơ sở mới, xin cho biết có phải khai báo lại không ạ.',
    'Kính gửi quý Sở. Công ty chúng tôi lập phòng thử nghiệm thì phải đăng ký ở đâu? Trân trọng.',
  ];
  const list = (first: string, second: string): string =>
    `<h3>Danh sách câu hỏi và câu trả lời</h3>${one('Máy đo bức xạ', asked, first, 'Phải khai báo lại trong bảy ngày.', 'Phòng Quản lý công nghệ (15/06/2022 15:24)')}${one('Phòng thử nghiệm', other, second, 'Nộp hồ sơ tại bộ phận một cửa của Sở.', 'Phòng Kế hoạch &amp; Tài chính (16/06/2022 08:00)')}`;
  expect(told(list('Chu Văn Hoà (04/06/2022 08:32)', 'Trần Thị Huệ (10/06/2022 09:18)'))).toEqual([
    [asked, '2022-06-04', true],
    [other, '2022-06-10', true],
  ]);
  // where they live behind the day: the colon within the hour says that nobody speaks there
  expect(
    told(list('Chu Văn Hoà (04/06/2022 08:32)', 'Trần Thị Huệ (10/06/2022 09:18) - 27B, Tô Hiệu, Chiềng Lề, Sơn La')),
  ).toEqual([
    [asked, '2022-06-04', true],
    [other, '2022-06-10', true],
  ]);
  // one that nobody signed is told by nothing
  expect(told(list('Chu Văn Hoà (04/06/2022 08:32)', 'Ghi chú của biên tập')).map(([, day]) => day)).not.toContain(
    '2022-06-10',
  );
});

it('reads questions signed by a name and a mail address, and takes no field of a form for one', () => {
  const asked = 'Em muốn đăng ký làm thí nghiệm viên thì cần những giấy tờ gì ạ';
  const one = `<li><p class="cat">Đo lường <a href="#a1">Xem câu trả lời</a></p><p>${asked}</p><span>Lê Thị Nhớ(nho97@mail.test) - xã Kỳ Phương</span><div><p class="bold">Trả lời :</p><p>Bạn liên hệ Chi cục để được hướng dẫn.</p></div></li>`;
  const form = '<div class="box"><div>Họ và tên: *</div><div>Nội dung: *</div><button>Gửi</button></div>';
  expect(told(`<ul>${one}${one}</ul><p>Gửi thông tin hỏi đáp</p>${form}`)).toEqual([
    [asked, null, true],
    [asked, null, true],
  ]);
});

it('takes a question with its sender and day in brackets for one that nobody has answered yet', () => {
  const page = outline(
    '<html><head><title>Hỏi - Đáp</title></head><body><div id="main"><h1>Hỏi - Đáp</h1><p><b>Hỏi:</b> Hồ sơ khai báo thiết bị X-quang nộp ở đâu? <i>(Nguyễn Văn Hòa - 12/05/2022)</i></p></div></body></html>',
    URL,
  );
  expect(opinionsOf(page, CONTEXT).map(({ date, replied }) => [date, replied])).toEqual([['2022-05-12', false]]);
});

it('parts question and reply that stand in one line', () => {
  expect(told('<p>Hỏi: Mua tem điện tử ở đâu vậy? - Đáp: Tại Chi cục Tiêu chuẩn.</p>')).toEqual([
    ['Hỏi: Mua tem điện tử ở đâu vậy?', null, true],
  ]);
});

it('takes what nobody replied to for an opinion where the page says that people speak', () => {
  const asked = 'Kiến nghị tiếp nhận hồ sơ cả sáng thứ bảy để bà con vùng xa đỡ phải đi lại.';
  const on = (title: string, text: string): readonly unknown[] =>
    opinionsOf(
      outline(
        `<html><body><div id="main"><h1>${title}</h1><div><p><b>Quàng Thị Mai</b> - 12/04/2022</p><p>${text}</p></div></div></body></html>`,
        URL,
      ),
      CONTEXT,
    ).map(({ title: said, date, replied }) => [said, date, replied]);
  expect(on('Ý kiến của tổ chức, cá nhân về thủ tục hành chính', asked)).toEqual([[asked, '2022-04-12', false]]);
  expect(on('Ý kiến của tổ chức, cá nhân', 'Người trực tiếp công dân trong tháng tư của cơ quan')).toEqual([]);
  expect(on('Lịch tiếp công dân', asked)).toEqual([]);
  // a list of links, each over its sender: what follows a sender is the next one's title
  const linked = `<a href="/y-kien/2">${asked}</a>`;
  expect(on('Ý kiến của tổ chức, cá nhân', linked)).toEqual([]);
});

it('takes no first question with its sender and day in brackets for the title of the page', () => {
  const asked = (text: string, reply: string): string =>
    `<details><summary>${text}</summary><p>Trả lời: ${reply}</p></details>`;
  const page = outline(
    `<html><head><title>Hỏi đáp</title></head><body><div id="main">${asked('Đăng ký sử dụng mã vạch mất bao lâu? (Vì Thị Lả, 21/02/2022)', '20 ngày làm việc kể từ khi nhận đủ hồ sơ hợp lệ.')}${asked('Xin hướng dẫn nộp hồ sơ qua bưu điện (Hà Văn Tú, 30/09/2022)', 'Có.')}</div></body></html>`,
    URL,
  );
  expect(opinionsOf(page, CONTEXT).map(({ date }) => date)).toEqual(['2022-02-21', '2022-09-30']);
});

it('knows a reply by who replies, and a sender by the place in brackets', () => {
  const asked = 'Thủ tục cấp giấy phép yêu cầu nộp hai bản sao là không cần thiết.';
  const other = 'Mẫu thông báo trên trang bị lỗi phông chữ.';
  const head = (who: string, day: string): string => `<p><b>${who}</b> - gửi ngày ${day}</p>`;
  for (const who of [
    'Sở KH&CN trả lời:',
    'Phòng Quản lý khoa học phản hồi:',
    'Về vấn đề này, Sở Khoa học và Công nghệ có ý kiến như sau:',
  ])
    expect(
      told(
        `${head('Nguyễn Văn Lâm (phường Quan Triều)', '05/03/2022')}<p><b>Nội dung phản ánh:</b> ${asked}</p><p><b>${who}</b> Sở đã bỏ yêu cầu nộp bản sao thứ hai.</p>${head('Trần Thị Mến (xã Đồng Hỷ)', '02/11/2022')}<p><b>Nội dung phản ánh:</b> ${other}</p><p>Đang xử lý</p>`,
      ).map(([, day, replied]) => [day, replied]),
    ).toEqual([
      ['2022-03-05', true],
      ['2022-11-02', false],
    ]);
  // who asks for a reply gives none
  expect(
    told(
      `<p>Người gửi: Lò Văn A (03/05/2022)</p><p>Nội dung: ${asked}</p><p>Đơn vị đề nghị Sở trả lời: có được bỏ không.</p>`,
    ).map(([, , replied]) => replied),
  ).toEqual([false]);
});

it('gives each title of a list the sender that stands under it', () => {
  const row = (title: string, day: string): string =>
    `<div><h4><a href="/hoi/${day}">${title}</a></h4><p>Người gửi: Công dân - Ngày gửi: ${day}</p></div>`;
  const [one, other] = ['Thời hạn kiểm định cân là bao lâu?', 'Xin hỏi lệ phí cấp lại giấy phép'];
  expect(told(row(one, '09-10-2022') + row(other, '15-08-2022'))).toEqual([
    [one, '2022-10-09', null],
    [other, '2022-08-15', null],
  ]);
});

it('reads the day between a label and its colon', () => {
  expect(
    told(
      '<p>Ý kiến ngày 10/11/2021: Thời gian giải quyết hồ sơ còn dài</p><p>Trả lời ngày 12/11/2021: Sở đã rút ngắn còn 20 ngày.</p>',
    ),
  ).toEqual([['Ý kiến ngày 10/11/2021: Thời gian giải quyết hồ sơ còn dài', '2021-11-10', true]]);
});

it('lends the title of the page to no first line', () => {
  const titled = (title: string): readonly boolean[] => {
    const page = outline(
      `<html><head><title>${title}</title></head><body><div id="main"><h1>${title}</h1>
        <p><b>Thủ tục công bố hợp quy nộp ở đâu, mất bao lâu?</b></p><p>Trả lời: Nộp tại bộ phận một cửa, trong năm ngày.</p>
        <p><b>Cấp lại giấy phép có phải nộp phí không?</b></p><p>Trả lời: Không phải nộp phí khi cấp lại.</p></div></body></html>`,
      URL,
    );
    return opinionsOf(page, CONTEXT).map(({ asker }) => asker);
  };
  // the department's own questions, whatever the page is called
  expect(titled('Hỏi đáp')).toEqual([false, false]);
  expect(titled('Câu hỏi')).toEqual([false, false]);
  expect(titled('Câu hỏi thường gặp')).toEqual([false, false]);
});

it('takes the first sender’s name in bold for no title of the page', () => {
  const untitled = (main: string): readonly (readonly [string | null, boolean | null])[] => {
    const page = outline(
      `<html><head><title>Hỏi đáp</title></head><body><div id="main"><div class="tieu-de">Hỏi đáp</div>${main}</div></body></html>`,
      URL,
    );
    return opinionsOf(page, CONTEXT).map(({ date, replied }) => [date, replied]);
  };
  const rest = '<p>Hỏi: Cấp lại giấy phép có phải nộp phí không?</p><p>Trả lời: Không phải nộp phí khi cấp lại.</p>';
  expect(untitled(`<p><b>Trần Văn Bình</b> (12/04/2021)</p>${rest}`)).toEqual([['2021-04-12', true]]);
  expect(untitled(`<p><b>Trần Văn Bình - 12/04/2022</b></p>${rest}`)).toEqual([['2022-04-12', true]]);
  expect(untitled(`<div><b>Công ty TNHH An Phát, 02/09/2022 08:30</b></div>${rest}`)).toEqual([['2022-09-02', true]]);
  // a title with a day is no sender
  expect(untitled(`<p><b>Hỏi đáp tháng 4 (12/04/2022)</b></p>${rest}`)).toEqual([[null, true]]);
});

it('begins an opinion at the heading that says whose it is', () => {
  const on = (main: string): readonly unknown[] =>
    opinionsOf(
      outline(
        `<html><head><title>Ý kiến của tổ chức, cá nhân về thủ tục hành chính</title></head><body><div id="main"><h1>Ý kiến của tổ chức, cá nhân về thủ tục hành chính</h1><p>Trang đăng ý kiến của tổ chức, cá nhân.</p>${main}</div></body></html>`,
        URL,
      ),
      CONTEXT,
    ).map(({ title, date, replied, asker }) => [title, date, replied, asker]);
  const [firm, man] = ['Ý kiến của Hợp tác xã chè Tà Xùa, huyện Bắc Yên', 'Phản ánh của ông L.V.T., xã Mường Bon'];
  const one = (who: string, day: string, end: string): string =>
    `<div><h4>${who}</h4>${day}<p>Tờ khai đòi bản sao công chứng mà Sở đã có bản chính.</p><p>${end}</p></div>`;
  const waits = 'Tình trạng: đang xem xét';
  const reply = '<b>Trả lời:</b> Sở đã bỏ giấy tờ này từ ngày đầu tháng sau.';
  expect(on(one(firm, '<p>Ngày gửi: 14/03/2022</p>', waits) + one(man, '<p>Ngày gửi: 08/08/2022</p>', waits))).toEqual([
    [firm, '2022-03-14', false, true],
    [man, '2022-08-08', false, true],
  ]);
  expect(on(one(firm, '', reply) + one(man, '', waits))).toEqual([
    [firm, null, true, true],
    [man, null, false, true],
  ]);
  // nobody in particular: a part of the page
  expect(on('<h4>Ý kiến của tổ chức, cá nhân</h4><p>Gửi về Văn phòng Sở trong giờ hành chính.</p>')).toEqual([]);
  expect(on(one('Ý kiến của công dân, tổ chức', '', reply))).toEqual([
    ['Ý kiến của công dân, tổ chức', null, true, false],
  ]);
  // neither a day nor a reply: a text about what somebody said
  expect(on(`<h4>${man}</h4><p>Ông kể chuyện đi nộp hồ sơ từ năm ngoái.</p>`)).toEqual([]);
});

it('asks for what was replied, not for a word that something was', () => {
  const asked = 'Đề nghị Sở công khai mức phí kiểm định phương tiện đo.';
  const table = (heads: string, ...cells: readonly string[]): readonly unknown[] =>
    told(
      `<table><tr><th>Ngày gửi</th><th>Nội dung phản ánh</th>${heads}</tr><tr><td>03/05/2022</td><td>${asked}</td>${cells.join('')}</table>`,
    ).map(([, , replied]) => replied);
  expect(table('<th>Trạng thái</th>', '<td>Đã trả lời qua email</td>')).toEqual([false]);
  expect(table('<th>Trạng thái</th>', '<td><a href="/tl/1">Đã trả lời</a></td>')).toEqual([true]);
  expect(table('<th>Kết quả trả lời</th>', '<td>Đã xử lý xong</td>')).toEqual([false]);
  expect(table('<th>Trả lời</th>', '<td>Xem tệp đính kèm</td>')).toEqual([false]);
  expect(table('<th>Trả lời</th>', '<td><a href="/tl.pdf">Xem tệp đính kèm</a></td>')).toEqual([true]);
  expect(table('<th>Trả lời</th>', '<td>Nộp trực tiếp</td>')).toEqual([true]);
  expect(
    table('<th>Trạng thái</th>', '<td>Đã trả lời</td></tr><tr><td colspan="3">Trả lời: Sở đã niêm yết mức phí.</td>'),
  ).toEqual([true]);
  const line = (reply: string): readonly unknown[] =>
    told(`<div><p>Người gửi: Lò Thị B - 03/05/2022</p><p>Câu hỏi: ${asked}</p>${reply}</div>`).map(
      ([, , replied]) => replied,
    );
  expect(line('<p>Trạng thái: Đã trả lời</p>')).toEqual([false]);
  expect(line('<p>Trạng thái: Đã trả lời</p><p>Trả lời: Sở đã niêm yết mức phí.</p>')).toEqual([true]);
  expect(line('<p>Trả lời: đã trả lời bằng văn bản cho công dân</p>')).toEqual([false]);
});

it('reads who asked and where they live, and what an office says about a petition', () => {
  const asked = 'Nhà cấp bốn ở thôn có phải xin giấy phép không?';
  expect(
    told(`<p>Ngô Văn Tiến, xã Thanh Hải - 17/04/2022</p><p>Hỏi: ${asked}</p><p>Đáp: Nhà ở thôn được miễn.</p>`).map(
      ([, day, replied]) => [day, replied],
    ),
  ).toEqual([['2022-04-17', true]]);
  const opens = (reply: string): readonly unknown[] =>
    told(
      `<details><summary>Xin bỏ bản sao công chứng trong hồ sơ (Công ty Hoàng Long, ngày 03/10/2022)</summary><p>${reply}</p></details>`,
    );
  expect(opens('Về kiến nghị này, Sở KH&amp;CN có ý kiến như sau: chỉ cần bản chụp.')).toHaveLength(1);
  // it asks for one
  expect(opens('Kiến nghị Sở KH&amp;CN trả lời như sau: chỉ cần bản chụp.')).toEqual([]);
});

it('gives each opinion the day in the line over it, whoever that line names', () => {
  const asked = 'Mẫu tờ khai trên trang tải về bị lỗi phông chữ.';
  const other = 'Đề nghị ghi rõ nơi nộp phí của thủ tục này.';
  const one = (who: string, day: string, text: string, reply = ''): string =>
    `<table><tr><td><b>${who}</b> <i>(gửi ngày ${day})</i></td></tr><tr><td><b>Nội dung ý kiến:</b> ${text}</td></tr>${reply}</table>`;
  const reply = '<tr><td><b>Trả lời của Sở:</b> Tệp mới đã được thay, xin cảm ơn.</td></tr>';
  const days = (main: string): readonly unknown[] => told(main).map(([, day, replied]) => [day, replied]);
  for (const who of ['Phòng khám Hoa Ban, TP Sơn La', 'Một người dân giấu tên', 'Lớp 12A trường huyện'])
    expect(
      days(
        `${one('Bà Vì Thị Xuân, Mộc Châu', '21/11/2022', other)}<hr>${one(who, '18/08/2022', asked, reply)}<hr>${one('Ông Lò Văn Inh', '11/04/2022', other, reply)}`,
      ),
    ).toEqual([
      ['2022-11-21', false],
      ['2022-08-18', true],
      ['2022-04-11', true],
    ]);
  // nobody has replied yet
  expect(days(`${one('Bà Xuân', '21/11/2022', other)}<hr>${one('Tổ dân phố 3', '18/08/2022', asked)}`)).toEqual([
    ['2022-11-21', false],
    ['2022-08-18', false],
  ]);
  // the day of a reply stands under it, also where the next question follows
  const signed = '<p>Phòng Chuyên ngành, ngày 20/06/2022</p>';
  const spoken = (text: string): string => `<p>Câu hỏi: ${text}</p><p>Trả lời: Sở đã thay tệp mới.</p>${signed}`;
  expect(days(`${spoken(asked)}${spoken(other)}`)).toEqual([
    [null, true],
    [null, true],
  ]);
});

it('tells what no office decides from what one is asked', () => {
  const aside = (main: string): readonly boolean[] => {
    const page = outline(`<html><body><div id="main"><h1>Hỏi đáp</h1>${main}</div></body></html>`, URL);
    return opinionsOf(page, CONTEXT).map((fact) => fact.aside === true);
  };
  const one = (asked: string, reply: string): string =>
    `<p><b>Hỏi (ngày 03/05/2022):</b> ${asked}</p><p><b>Đáp:</b> ${reply}</p>`;
  expect(aside(one('Mua giống nấm rơm ở đâu?', 'Liên hệ Trung tâm Ứng dụng, có bán meo giống quanh năm.'))).toEqual([
    true,
  ]);
  expect(aside(one('Mua tem ở đâu vậy?', 'Nộp đơn tại Chi cục, lệ phí 50.000 đồng.'))).toEqual([false]);
  expect(aside(one('Làm mái che sân có phải xin phép không?', 'Không phải.'))).toEqual([false]);
});

it('a name, a day with its hour and a colon, then what was said', () => {
  const said = 'Phần mềm báo lỗi khi tải tệp đính kèm lên.';
  const reply = '<p>Trả lời: Sở đã sửa lỗi và báo lại cho bạn.</p>';
  expect(told(`<p>Bà Hoàng Thị M. (03/06/2022 10:29): ${said}</p>${reply}`)).toEqual([
    [`Bà Hoàng Thị M. (03/06/2022 10:29): ${said}`, '2022-06-03', true],
  ]);
  expect(told(`<p>Bà Hoàng Thị M. (03/06/2022):12 tệp không tải lên được, xin xem lại.</p>${reply}`)).toEqual([
    ['Bà Hoàng Thị M. (03/06/2022):12 tệp không tải lên được, xin xem lại.', '2022-06-03', true],
  ]);
});

it('reads the day behind another label of the line that heads an opinion', () => {
  const [asked, other] = [
    'Bộ phận tiếp nhận còn đòi bản sao hộ khẩu khi khai báo máy X-quang.',
    'Tờ khai công bố hợp chuẩn trên trang của Sở bị lỗi chữ.',
  ];
  const one = (head: string, text: string, reply: string): string =>
    `<div class="card"><div class="card-header">${head}</div><div><p><b>Người gửi:</b> Vì Văn Sơn, huyện Yên Châu</p><p><b>Nội dung phản ánh:</b> ${text}</p>${reply}</div></div>`;
  const reply = '<p><b>Trả lời</b> (28/08/2022): Thủ tục này không cần bản sao hộ khẩu.</p>';
  for (const [first, second] of [
    ['Mã: PA-2022-009 <span>Ngày gửi: 20/04/2022</span>', 'Mã: PA-2022-003 <span>Ngày gửi: 22/02/2022</span>'],
    ['Lĩnh vực: An toàn bức xạ | Ngày hỏi: 20/04/2022', 'Lĩnh vực: Đo lường | Ngày hỏi: 22/02/2022'],
    ['Phiếu số 12/PA (tiếp nhận ngày 20/04/2022)', 'Phiếu số 09/PA (tiếp nhận ngày 22/02/2022)'],
  ] as const) {
    expect(told(one(first, asked, reply) + one(second, other, '<p>Đang xem xét</p>'))).toEqual([
      [`Nội dung phản ánh: ${asked}`, '2022-04-20', true],
      [`Nội dung phản ánh: ${other}`, '2022-02-22', false],
    ]);
    // nobody has replied: the day still heads the next one
    expect(told(one(first, asked, '') + one(second, other, '')).map(([, day]) => day)).toEqual([
      '2022-04-20',
      '2022-02-22',
    ]);
  }
  // the day of the reply, or of a paper that a sentence names, is none
  expect(told(one('Mã: PA-2022-009 | Ngày trả lời: 20/04/2022', asked, reply))[0]?.[1]).toBeNull();
  expect(
    told(one('Mã: PA-2022-009', `${asked} Tôi có phiếu hẹn trả kết quả, bộ phận một cửa`, reply))[0]?.[1],
  ).toBeNull();
});
