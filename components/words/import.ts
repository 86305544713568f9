import type { Bilingual } from '../../lib/model/plan.ts';

export const IMPORT_WORDS = {
  title: { vi: 'Nạp nhiều cổng', en: 'Import many portals' },
  about: {
    vi: 'Tệp CSV hoặc Excel có cột địa chỉ; cột tên, kế hoạch, lịch có thể để trống. Xem trước rồi mới lưu.',
    en: 'A CSV or Excel file with a column of addresses; name, plan and schedule may be left out. Nothing is kept before you have seen it.',
  },
  file: { vi: 'Tệp danh sách cổng', en: 'File with the portals' },
  fileHint: {
    vi: 'Tiêu đề cột: địa chỉ, tên, kế hoạch, lịch (ngày, tuần, tháng)',
    en: 'Headings: address, name, plan, schedule (day, week, month)',
  },
  sample: { vi: 'Tải tệp mẫu', en: 'Download a sample' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  row: { vi: 'Dòng', en: 'Row' },
  state: { vi: 'Tình trạng', en: 'State' },
  fine: { vi: 'Được', en: 'Fine' },
  defaultPlan: { vi: 'Kế hoạch cho dòng để trống', en: 'Plan for rows without one' },
  add: { vi: 'Thêm {count} cổng', en: 'Add {count} {count?portal|portals}' },
  faulty: {
    vi: '{count} dòng có lỗi sẽ không được thêm; sửa trong tệp rồi chọn lại.',
    en: '{count} {count?row has a fault and is|rows have faults and are} not added; mend the file and choose it again.',
  },
  known: { vi: 'Đã có: chỉ đổi phần tệp có ghi', en: 'There already: only what the file says is changed' },
  added: { vi: 'Đã thêm {count} cổng', en: '{count} {count?portal was|portals were} added' },
  addedAndChanged: {
    vi: 'Đã thêm {count} cổng, cập nhật {known} cổng đã có',
    en: '{count} {count?portal was|portals were} added, {known} that {known?was|were} there {known?was|were} brought up to date',
  },
} as const satisfies Record<string, Bilingual>;
