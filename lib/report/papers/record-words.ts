/** Words of the inspection record. What stands in braces is filled in; dots are for a pen. */

import type { Bilingual } from '../../model/plan.ts';

export const RECORD_WORDS = {
  superior: { vi: '……………………………', en: '……………………………' },
  agency: { vi: '……………………………', en: '……………………………' },
  record: { vi: 'Số: ……/BB-……', en: 'No.: ……/BB-……' },
  nation: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  placeAndDate: { vi: '………, ngày …… tháng …… năm ………', en: '………, day …… month …… year ………' },
  title: { vi: 'BIÊN BẢN', en: 'RECORD' },
  subject: {
    vi: 'Kiểm tra việc đăng tải thông tin trên cổng thông tin điện tử của {don_vi}',
    en: 'Inspection of what the portal of {don_vi} publishes',
  },
  general: { vi: 'I. Thông tin chung', en: 'I. General' },
  unit: { vi: '1. Đơn vị được kiểm tra: {don_vi}.', en: '1. Unit inspected: {don_vi}.' },
  portal: { vi: '2. Địa chỉ cổng: {cong}', en: '2. Address of the portal: {cong}' },
  asOf: { vi: '3. Ngày kiểm tra (tính đến): {ngay_kiem_tra}.', en: '3. Audit date: {ngay_kiem_tra}.' },
  read: {
    vi: '4. Công cụ {cong_cu} đọc {so_trang} trang của cổng từ {bat_dau} đến {ket_thuc}.',
    en: '4. {cong_cu} read {so_trang} pages of the portal from {bat_dau} to {ket_thuc}.',
  },
  ended: { vi: '5. Phạm vi đã đọc: {pham_vi}', en: '5. What was read: {pham_vi}' },
  inspectors: {
    vi: '6. Người kiểm tra: ',
    en: '6. Inspectors: ',
  },
  unitPeople: {
    vi: '7. Đại diện đơn vị được kiểm tra: ',
    en: '7. For the unit inspected: ',
  },
  plan: { vi: '{muc}. Kết quả theo {ke_hoach}', en: '{muc}. Outcome by {ke_hoach}' },
  score: { vi: '1. Điểm: {diem} trên 100.', en: '1. Score: {diem} of 100.' },
  coverage: {
    vi: '2. Điểm này nói về {ty_le} % trọng số của kế hoạch; phần còn lại chưa kết luận được hoặc chưa kiểm tra, không tính vào điểm.',
    en: '2. The score speaks for {ty_le} % of the weight of the plan; the rest could not be told or was not tested and does not count.',
  },
  counts: {
    vi: '3. Số yêu cầu: đạt {dat}, đạt một phần {mot_phan}, chưa đạt {chua_dat}, chưa kết luận được {chua_ket_luan}, chưa kiểm tra {chua_kiem_tra}, không áp dụng {khong_ap_dung}.',
    en: '3. Requirements: met {dat}, partly met {mot_phan}, not met {chua_dat}, cannot tell {chua_ket_luan}, not tested {chua_kiem_tra}, not applicable {khong_ap_dung}.',
  },
  reviewed: {
    vi: '4. Tính cả kết luận của người kiểm tra: {diem_xem_xet} trên 100, cho {ty_le_xem_xet} % trọng số; {so_xem_xet} kết luận đang có giá trị, {so_can_xem_lai} cần xem lại.',
    en: '4. With people’s outcomes: {diem_xem_xet} of 100, for {ty_le_xem_xet} % of the weight; {so_xem_xet} of them hold, {so_can_xem_lai} are to be looked at again.',
  },
  findings: { vi: 'Bảng 1. Kết quả từng yêu cầu', en: 'Table 1. Outcome of each requirement' },
  toMend: {
    vi: 'Bảng 2. Thiếu sót cần khắc phục (yêu cầu mất nhiều điểm đứng trước)',
    en: 'Table 2. Gaps to mend (what costs most comes first)',
  },
  number: { vi: 'TT', en: 'No.' },
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  remark: { vi: 'Nhận xét, câu trích và địa chỉ', en: 'Remark, quote and address' },
  gap: { vi: 'Thiếu sót và địa chỉ', en: 'Gap and address' },
  fix: { vi: 'Cách khắc phục', en: 'How to mend' },
  opinions: { vi: '{muc_y_kien}. Ý kiến của đơn vị được kiểm tra', en: '{muc_y_kien}. What the unit inspected says' },
  method: {
    vi: 'Các kết quả trong biên bản do công cụ đưa ra từ nội dung công khai trên cổng tại thời điểm đọc; người ký chịu trách nhiệm xem lại từng kết quả trước khi ký.',
    en: 'The outcomes in this record were drawn by a tool from what the portal showed in public when it was read; those who sign look each of them over before they do.',
  },
  closing: {
    vi: 'Biên bản được lập thành …… bản, mỗi bên giữ …… bản.',
    en: 'Made in …… copies, of which each side keeps …… .',
  },
  signUnit: { vi: 'ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA', en: 'FOR THE UNIT INSPECTED' },
  signInspector: { vi: 'NGƯỜI KIỂM TRA', en: 'INSPECTOR' },
  sign: { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' },
} as const satisfies Record<string, Bilingual>;
