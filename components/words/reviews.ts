import type { Bilingual } from '../../lib/model/plan.ts';

export const REVIEW_FORM_WORDS = {
  record: { vi: 'Ghi kết luận…', en: 'Record an outcome…' },
  change: { vi: 'Kết luận lại…', en: 'Record again…' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
  title: { vi: 'Kết luận của người kiểm tra', en: 'Outcome by a person' },
  about: {
    vi: 'Đặt cạnh kết luận của công cụ, không thay chỗ nó; điểm được tính cả hai cách.',
    en: 'Laid beside the tool’s outcome, which stays; the score is shown both ways.',
  },
  found: { vi: 'Công cụ: {outcome}', en: 'The tool: {outcome}' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  credit: { vi: 'Đạt bao nhiêu phần trăm trọng số', en: 'Percent of its weight that is met' },
  creditFault: { vi: 'Cần số từ 0 đến 100', en: 'A number from 0 to 100 is needed' },
  weight: { vi: 'Trọng số của yêu cầu này', en: 'Weight of this requirement' },
  weightHint: {
    vi: 'Kế hoạch không cho yêu cầu ghi nhận bằng tay trọng số nào',
    en: 'The plan gives no weight to requirements recorded by hand',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonFault: { vi: 'Cần lý do', en: 'A reason is needed' },
  by: { vi: 'Người kết luận', en: 'Who says so' },
  byFault: { vi: 'Cần tên người kết luận', en: 'A name is needed' },
  until: { vi: 'Có giá trị đến (để trống: không hết hạn)', en: 'Holds until (empty: for ever)' },
  untilFault: { vi: 'Ngày này đã qua', en: 'That day has passed' },
  save: { vi: 'Ghi kết luận', en: 'Record' },
  recorded: { vi: 'Đã ghi kết luận về “{title}”.', en: 'Outcome of “{title}” recorded.' },
  withdrawn: { vi: 'Đã rút kết luận về “{title}”.', en: 'Outcome of “{title}” withdrawn.' },
} as const satisfies Record<string, Bilingual>;
