import { expect, it } from 'vitest';
import { opinionsOf } from '../../lib/facts/opinions.ts';
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
