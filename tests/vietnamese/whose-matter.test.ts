import { expect, test } from 'vitest';
import { whoseMatter } from '../../lib/vietnamese/whose-report.ts';

const NAMES = ['Sở Kế hoạch và Đầu tư Bắc Ninh', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'];

test.each<[string, ReturnType<typeof whoseMatter>]>([
  ['Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh sơ kết công tác CCHC', 'own'],
  ['Kết quả CCHC của Sở 6 tháng đầu năm 2022', 'own'],
  ['Kết quả công tác cải cách hành chính năm 2022 và phương hướng năm 2023', 'unsaid'],
  ['Xa rời giấy tờ: kết quả cải cách hành chính nửa năm', 'unsaid'],
  ['Kết quả cải cách hành chính của tỉnh Bắc Ninh năm 2022', 'other'],
  ['Toàn tỉnh sơ kết công tác cải cách hành chính', 'other'],
  ['Huyện Gia Bình: kết quả cải cách hành chính', 'other'],
  ['Phường Vạn An: kết quả bước đầu trong cải cách hành chính', 'other'],
  ['Xã Nhân Thắng công bố kết quả cải cách hành chính', 'other'],
  ['TP. Từ Sơn sơ kết công tác CCHC', 'other'],
  ['Kết quả cải cách hành chính nhìn từ thị trấn Hồ', 'other'],
  ['Sở Kế hoạch và Đầu tư sơ kết CCHC tại phường Suối Hoa', 'own'],
  ['Kết quả cải cách hành chính và an sinh xã hội', 'unsaid'],
  ['Sở Tư pháp tổng kết công tác cải cách hành chính', 'other'],
  ['Bộ Nội vụ công bố kết quả cải cách hành chính', 'other'],
])('%s: %s', (text, whose) => expect(whoseMatter(text, NAMES)).toBe(whose));
