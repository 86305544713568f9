import { expect, it } from 'vitest';
import { opinionsOf } from '../../lib/facts/opinions/opinions.ts';
import { outline } from '../../lib/html/index.ts';

const URL = 'https://skhcn.test/y-kien';
const CONTEXT = { url: URL, home: false, departmentNames: ['Sở KH&CN'], province: 'Sơn La', asOf: '2022-11-20' };

function told(main: string): readonly (readonly [string, string | null, boolean | null])[] {
  const page = outline(`<html><body><div id="main"><h1>Phản ánh, kiến nghị</h1>${main}</div></body></html>`, URL);
  return opinionsOf(page, CONTEXT).map(({ title, date, replied }) => [title, date, replied]);
}

it.each([
  ['Trả lời của Sở (22/04/2022)', true],
  ['Trả lời của Sở', true],
  ['Trả lời của Sở Khoa học và Công nghệ ngày 22/04/2022', true],
  ['Phản hồi từ Phòng Quản lý chuyên ngành - 22/04/2022', true],
  ['Trả lời (22/04/2022)', true],
  ['Trả lời ngày 22/04/2022', true],
  ['Văn phòng Sở trả lời (22/04/2022)', true],
])('"%s" over a text is the label of a reply', (label, replied) => {
  const asked = 'Biểu mẫu công bố hợp chuẩn đăng trên trang là mẫu cũ.';
  const one = (rest: string): string =>
    `<div><p>Người gửi: Lò Văn A</p><p>Ngày gửi: 18/04/2022</p><p>Ý kiến: ${asked}</p>${rest}</div>`;
  const said = '<p>Biểu mẫu đã được thay, ông không phải nộp lại đơn.</p>';
  expect(told(one(`<div>${label}</div>${said}`))).toEqual([[`Ý kiến: ${asked}`, '2022-04-18', replied]]);
  // nothing under it
  expect(told(one(`<div>${label}</div>`))).toEqual([[`Ý kiến: ${asked}`, '2022-04-18', false]]);
  expect(told(one(`<div>${label}</div>${one('')}`)).map(([, , done]) => done)).toEqual([false, false]);
});

it('takes no words about a reply for the label of one', () => {
  const asked = 'Biểu mẫu công bố hợp chuẩn đăng trên trang là mẫu cũ.';
  const after = (words: string): readonly unknown[] =>
    told(`<p>Người gửi: Lò Văn A</p><p>Ngày gửi: 18/04/2022</p><p>Ý kiến: ${asked}</p><p>${words}</p>`);
  for (const words of [
    'Tôi chưa nhận được trả lời của Sở (22/04/2022)',
    'Trả lời của Sở về việc này tôi chưa thấy ở đâu cả.',
    'Trả lời của Sở lần trước không rõ, mong Sở nói lại.',
  ])
    expect(after(words)).toEqual([[`Ý kiến: ${asked}`, '2022-04-18', false]]);
});

it('takes the next question of a list for no reply to the one before', () => {
  const one = (asked: string): string => `<p>Hỏi: ${asked}</p><p>Trả lời ngày 22/04/2022</p>`;
  const [first, other] = ['Biểu mẫu công bố hợp chuẩn tải ở đâu?', 'Phí kiểm định cân bàn là bao nhiêu?'];
  expect(told(`${one(first)}<p>${other}</p><p>Trả lời ngày 25/04/2022</p>`).map(([, , done]) => done)).toEqual([
    false,
    false,
  ]);
  expect(told(one(first) + one(other)).map(([, , done]) => done)).toEqual([false, false]);
});
