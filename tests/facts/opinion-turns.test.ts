import { expect, it } from 'vitest';
import { opinionsOf } from '../../lib/facts/opinions/opinions.ts';
import { outline } from '../../lib/html/index.ts';

const URL = 'https://skhcn.test/y-kien';
const CONTEXT = { url: URL, home: false, departmentNames: ['Sở KH&CN'], province: 'Sơn La', asOf: '2022-11-20' };

/** Day, and whether a reply stands. */
function told(main: string): readonly (readonly [string | null, boolean | null])[] {
  const page = outline(
    `<html><body><div id="main"><h1>Trả lời ý kiến của người dân về thủ tục</h1><p>Sở đăng các ý kiến nhận được trong quý II.</p>${main}</div></body></html>`,
    URL,
  );
  return opinionsOf(page, CONTEXT).map(({ date, replied }) => [date, replied]);
}

const LOI = 'Ông Nguyễn Đức Lợi, TP Sơn La';
const EN = 'Bà Lò Thị Én, huyện Mai Sơn';
const FORM = 'Tờ khai công bố hợp chuẩn trên trang của Sở bị lỗi chữ, đề nghị thay tệp khác.';
const TIME = 'Thời gian cấp giấy phép tiến hành công việc bức xạ là bao lâu?';
const THANKS = 'Tệp mới đã được thay, cảm ơn ông đã báo.';
const DAYS = 'Hai mươi lăm ngày làm việc.';
const BOTH = [
  ['2022-04-18', true],
  ['2022-05-22', true],
];

it.each([
  [
    'in one paragraph each',
    `<p>1. ${LOI} (18/04/2022): ${FORM} Trả lời: ${THANKS}</p><p>2. ${EN} (22/05/2022): ${TIME} Trả lời: ${DAYS}</p>`,
  ],
  [
    'the reply in the next paragraph',
    `<p>1. ${LOI} (18/04/2022): ${FORM}</p><p>Trả lời: ${THANKS}</p><p>2. ${EN} (22/05/2022): ${TIME}</p><p>Trả lời: ${DAYS}</p>`,
  ],
  [
    'all in one paragraph',
    `<p>1. ${LOI} (18/04/2022): ${FORM} Trả lời: ${THANKS} 2. ${EN} (22/05/2022): ${TIME} Trả lời: ${DAYS}</p>`,
  ],
  [
    'all in one paragraph without numbers',
    `<p>${LOI} (18/04/2022): ${FORM} Trả lời: ${THANKS} ${EN} (22/05/2022): ${TIME} Trả lời: ${DAYS}</p>`,
  ],
  [
    'broken lines',
    `<p>1) ${LOI} (18/04/2022): ${FORM}<br>Trả lời: ${THANKS}<br>2) ${EN} (22/05/2022): ${TIME}<br>Trả lời: ${DAYS}</p>`,
  ],
  [
    'letters, and the label of the day',
    `<p>a) ${LOI} (gửi ngày 18/04/2022): ${FORM} Trả lời: ${THANKS}</p><p>b) ${EN}, ngày 22/05/2022: ${TIME} Trả lời: ${DAYS}</p>`,
  ],
  [
    'who replied, and when',
    `<p>1. ${LOI} (18/04/2022): ${FORM} Trả lời của Sở (20/04/2022): ${THANKS}</p><p>2. ${EN} (22/05/2022): ${TIME} Phòng Quản lý chuyên ngành trả lời: ${DAYS}</p>`,
  ],
  [
    'dashes',
    `<p>- ${LOI} (18/04/2022): ${FORM}</p><p>- Trả lời: ${THANKS}</p><p>+ ${EN} (22/05/2022): ${TIME}</p><p>=> Trả lời: ${DAYS}</p>`,
  ],
  [
    'the day first',
    `<p>1. Ngày 18/04/2022, ông Nguyễn Đức Lợi (TP Sơn La) phản ánh: ${FORM} Trả lời: ${THANKS}</p><p>2. Ngày 22/05/2022, bà Lò Thị Én hỏi: ${TIME}</p><p>Trả lời: ${DAYS}</p>`,
  ],
  [
    'bold names',
    `<p><b>1. ${LOI} (18/04/2022):</b> ${FORM}</p><p><b>Trả lời:</b> ${THANKS}</p><p><b>2. ${EN} (22/05/2022):</b> ${TIME} <b>Trả lời:</b> ${DAYS}</p>`,
  ],
])('reads numbered questions with their replies: %s', (_, main) => {
  expect(told(main)).toEqual(BOTH);
});

it('counts none as answered without a reply of its own', () => {
  const one = `1. ${LOI} (18/04/2022): ${FORM}`;
  const other = `2. ${EN} (22/05/2022): ${TIME}`;
  const days = (main: string): readonly unknown[] => told(main).map(([, replied]) => replied);
  expect(days(`<p>${one}</p><p>${other}</p>`)).toEqual([false, false]);
  expect(days(`<p>${one} Trả lời: ${THANKS}</p><p>${other}</p>`)).toEqual([true, false]);
  expect(days(`<p>${one} ${other} Trả lời: ${DAYS}</p>`)).toEqual([false, true]);
  expect(days(`<p>${one} Trả lời: Đang xử lý.</p><p>${other} Chưa trả lời.</p>`)).toEqual([false, false]);
  expect(days(`<p>${one} Trả lời:</p><p>${other} Trả lời: ...</p>`)).toEqual([false, false]);
  // who asks for a reply gives none
  expect(days(`<p>${one} Đề nghị Sở trả lời: bao giờ thì thay.</p>`)).toEqual([false]);
  expect(days(`<p>${one} Trả lời của Sở lần trước không rõ, mong nói lại.</p>`)).toEqual([false]);
});

it('gives a question without a day none of its reply', () => {
  expect(told(`<p>1. ${LOI}: ${FORM} Trả lời (20/04/2022): ${THANKS}</p>`)).toEqual([[null, true]]);
  expect(told(`<p>1. Hỏi: ${TIME} Trả lời (20/04/2022): ${DAYS}</p>`)).toEqual([[null, true]]);
});

it.each([
  [
    'how petitions are handled, in steps',
    '<p>1. Tiếp nhận phản ánh: Văn phòng Sở tiếp nhận trong giờ hành chính.</p><p>2. Nội dung phản ánh: nêu rõ quy định nào chưa hợp lý.</p><p>3. Trả lời: trong mười ngày làm việc.</p>',
  ],
  [
    'who leads the department',
    '<p>1. Ông Nguyễn Đức Lợi, Giám đốc: phụ trách chung mọi mặt công tác của Sở.</p><p>2. Bà Lò Thị Én, Phó Giám đốc: phụ trách đo lường và an toàn bức xạ.</p>',
  ],
  [
    'a decree with its day',
    `<p>1. Nghị định số 61/2018/NĐ-CP (23/04/2018): cơ chế một cửa trong giải quyết thủ tục. 2. Thông tư 01/2018/TT-VPCP (23/11/2018): hướng dẫn thi hành nghị định này.</p>`,
  ],
  [
    'a speaker in the news',
    '<p>Ngày 18/04/2022, ông Nguyễn Đức Lợi, Phó Giám đốc Sở nhấn mạnh: cải cách là việc của mọi người.</p><p>Hội nghị kết thúc lúc 11 giờ.</p>',
  ],
])('takes for no opinion %s', (_, main) => {
  expect(told(main)).toEqual([]);
});
