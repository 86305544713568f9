import { expect, test } from 'vitest';
import {
  isAnothersLabel,
  isOfAnotherDepartment,
  isOfAnotherLevel,
  isOfAnotherProvince,
  isOthersReport,
  isProvincesLabel,
} from '../../lib/vietnamese/whose-report.ts';

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

test.each([
  ['Quảng Ninh: kết quả công tác cải cách hành chính năm 2022', true],
  ['Tổng kết cải cách hành chính tại tỉnh Lào Cai', true],
  ['Kon Tum: kết quả cải cách hành chính năm 2022', false],
  ['Sở Khoa học và Công nghệ học tập cách làm tại Quảng Ninh', false],
  ['Kết quả cải cách hành chính: Kon Tum vượt Quảng Ninh', false],
  ['Xây dựng xã hội hòa bình, thịnh vượng', false],
])('another province: %j', (text, others) => {
  expect(isOfAnotherProvince(text, OWN, 'Kon Tum')).toBe(others);
});

test.each([
  ['Bộ Xây dựng tổng kết cải cách hành chính năm 2022', true],
  ['Huyện Đăk Hà: kết quả cải cách hành chính năm 2022', true],
  ['Kết quả cải cách hành chính của tỉnh năm 2022', false],
  ['Bộ Nội vụ công bố kết quả cải cách hành chính của tỉnh Kon Tum', false],
  ['Kết quả cải cách hành chính năm 2022', false],
  ['Sở Nội vụ tổng kết cải cách hành chính năm 2022', false],
])('another level: %j', (text, others) => {
  expect(isOfAnotherLevel(text, OWN, 'Kon Tum')).toBe(others);
});

test.each([
  ['Sở Y tế công bố thủ tục mới về cấp phép phòng khám', true],
  ['Công bố thủ tục hành chính sửa đổi thuộc thẩm quyền giải quyết của Sở Tư pháp', true],
  ['UBND tỉnh công bố thủ tục hành chính mới', false],
  ['Bộ Khoa học và Công nghệ công bố thủ tục hành chính mới', false],
  ['Công bố thủ tục hành chính mới của Sở Khoa học và Công nghệ và Sở Y tế', false],
  ['Gửi Sở Tư pháp danh mục thủ tục hành chính mới', false],
])('another department: %j', (text, others) => {
  expect(isOfAnotherDepartment(text, OWN)).toBe(others);
});

test.each([
  ['Lịch tiếp công dân của Chủ tịch UBND tỉnh', true],
  ['Lịch tiếp công dân', false],
  ['Lịch tiếp công dân của Giám đốc Sở', false],
])('the province: %j', (text, others) => {
  expect(isProvincesLabel(text, OWN)).toBe(others);
});

test.each([
  ['Sơ đồ tổ chức Công ty cổ phần Xây dựng Hà Nam', true],
  ['Quá trình hình thành và phát triển Công ty xi măng Bút Sơn', true],
  ['Hỗ trợ doanh nghiệp', false],
  ['Cơ cấu tổ chức Ban quản trị nhà chung cư', true],
  ['Cơ cấu tổ chức của Công đoàn Sở', true],
  ['Cơ cấu tổ chức, các phòng, ban của Sở', false],
])('a label: %j', (text, others) => {
  expect(isAnothersLabel(text, OWN)).toBe(others);
});
