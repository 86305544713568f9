import { expect, test } from 'vitest';
import { isOthersReport } from '../../lib/vietnamese/whose-report.ts';

const OWN = ['Sở Khoa học và Công nghệ Kon Tum', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'];

test.each([
  ['Cục Thuế tỉnh: kết quả giải quyết hồ sơ quý III năm 2022', true],
  ['Kết quả giải quyết TTHC quý I của Sở Tư pháp', true],
  ['UBND huyện Tu Mơ Rông: kết quả giải quyết hồ sơ quý II', true],
  ['Kết quả giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh quý II', false],
  ['Kết quả tại Bộ phận một cửa của Sở quý I/2022', false],
  ['Báo cáo Bộ Khoa học và Công nghệ kết quả giải quyết TTHC quý I', false],
  ['Sở Khoa học và Công nghệ: kết quả giải quyết TTHC quý I', false],
  ['Kết quả giải quyết TTHC quý I năm 2022', false],
  ['Huyện Tuy Phước: kết quả giải quyết hồ sơ thủ tục hành chính quý I năm 2022', true],
  ['Kết quả giải quyết hồ sơ quý I của thị xã An Nhơn', true],
  ['Kết quả giải quyết hồ sơ tại phường Quang Trung quý I', true],
  ['Thành phố Kon Tum giải quyết đúng hạn 99% hồ sơ quý II', true],
  ['Kết quả giải quyết hồ sơ của xã hội hóa quý I', false],
  ['Sở KH&CN: kết quả giải quyết hồ sơ tại thành phố Kon Tum', false],
])('%j', (text, others) => {
  expect(isOthersReport(text, OWN)).toBe(others);
});
