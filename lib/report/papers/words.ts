/** Words of the office formats. */

import type { Bilingual } from '../../model/plan.ts';
import type { ProcedureState } from './rows.ts';

export const PAPER_WORDS = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  id: { vi: 'Mã yêu cầu', en: 'Requirement id' },
  requirement: { vi: 'Yêu cầu', en: 'Requirement' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  weight: { vi: 'Trọng số', en: 'Weight' },
  points: { vi: 'Điểm trọng số', en: 'Weight points' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  earned: { vi: 'Điểm đạt', en: 'Points earned' },
  summary: { vi: 'Nhận xét', en: 'Summary' },
  gaps: { vi: 'Thiếu sót', en: 'Gaps' },
  gap: { vi: 'Thiếu sót', en: 'Gap' },
  fix: { vi: 'Cách khắc phục', en: 'How to mend' },
  quote: { vi: 'Câu trích', en: 'Quote' },
  evidence: { vi: 'Bằng chứng', en: 'Evidence' },
  warcRecord: { vi: 'Bản ghi WARC', en: 'WARC record' },
  readAt: { vi: 'Đọc lúc (UTC)', en: 'Read at (UTC)' },
  readLocal: { vi: 'Đọc lúc', en: 'Read at' },
  cost: { vi: 'Mất điểm', en: 'Costs' },
  place: { vi: 'Tại', en: 'At' },
  code: { vi: 'Mã thủ tục', en: 'Procedure code' },
  name: { vi: 'Tên thủ tục', en: 'Procedure name' },
  state: { vi: 'Tình trạng', en: 'State' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  note: { vi: 'Ghi chú', en: 'Note' },
  department: { vi: 'Đơn vị', en: 'Department' },
  portal: { vi: 'Cổng', en: 'Portal' },
  asOf: { vi: 'Ngày kiểm tra', en: 'Audit date' },
  score: { vi: 'Điểm (trên 100)', en: 'Score (of 100)' },
  coverage: { vi: 'Đã kết luận (% trọng số)', en: 'Decided (% of weight)' },
  reading: { vi: 'Phạm vi đã đọc', en: 'What was read' },
  reviewOutcome: { vi: 'Kết luận của người kiểm tra', en: 'Outcome by a person' },
  reviewReason: { vi: 'Lý do', en: 'Reason' },
  reviewBy: { vi: 'Người kết luận', en: 'By' },
  reviewAt: { vi: 'Kết luận lúc (UTC)', en: 'Said at (UTC)' },
  reviewLocal: { vi: 'Kết luận lúc', en: 'Said at' },
  reviewUntil: { vi: 'Có giá trị đến', en: 'Holds until' },
  reviewState: { vi: 'Tình trạng kết luận', en: 'State' },
  toolOutcome: { vi: 'Công cụ kết luận', en: 'The tool’s outcome' },
  reviewedScore: { vi: 'Điểm tính cả kết luận của người kiểm tra', en: 'Score with people’s outcomes' },
  reformOnly: { vi: '{title} (riêng chuyên mục CCHC)', en: '{title} (reform column alone)' },
} as const satisfies Record<string, Bilingual>;

/** Names of the sheets of a workbook, at most 31 letters. */
export const SHEET_WORDS = {
  outcomes: { vi: 'Kết quả', en: 'Outcomes' },
  gaps: { vi: 'Thiếu sót cần sửa', en: 'Gaps to mend' },
  procedures: { vi: 'Thủ tục thiếu, thừa', en: 'Missing procedures' },
  months: { vi: 'Bài theo tháng', en: 'Months' },
  selfAssessment: { vi: 'Tự đánh giá', en: 'Self-assessment' },
  reviews: { vi: 'Người kiểm tra kết luận', en: 'Outcomes by people' },
  score: { vi: 'Điểm', en: 'Score' },
} as const satisfies Record<string, Bilingual>;

export const STATE_WORDS: Readonly<Record<ProcedureState, Bilingual>> = {
  missing: { vi: 'chưa niêm yết', en: 'not listed' },
  abolishedListed: { vi: 'đã bãi bỏ, còn niêm yết', en: 'abolished, still listed' },
  unknown: { vi: 'không có trong danh mục đối chiếu', en: 'not in the reference list' },
};
