/** What a hotline is for, by its label. */

import { compilePhrases } from './phrases.ts';
import type { PhraseRow } from './phrases.ts';

export type HotlineSubjectId =
  | 'reform'
  | 'corruption'
  | 'epidemic'
  | 'reception'
  | 'inspection'
  | 'support'
  | 'safety'
  | 'examination';

/** What a hotline is for. Lines for different matters may well have different numbers. */
export const HOTLINE_SUBJECT_ROWS: readonly PhraseRow<HotlineSubjectId>[] = [
  {
    id: 'corruption',
    phrases: ['phòng chống tham nhũng', 'chống tham nhũng', 'tham nhũng', 'tố cáo', 'khiếu nại, tố cáo'],
  },
  {
    id: 'epidemic',
    phrases: ['covid', 'covid 19', 'dịch bệnh', 'phòng chống dịch', 'phòng chống dịch bệnh', 'tiêm chủng'],
  },
  { id: 'reception', phrases: ['tiếp công dân', 'tiếp dân'] },
  { id: 'inspection', phrases: ['thanh tra', 'kiểm tra công vụ', 'thanh tra công vụ'] },
  {
    id: 'support',
    phrases: [
      'hỗ trợ kỹ thuật',
      'hỗ trợ dịch vụ công',
      'hỗ trợ trực tuyến',
      'hỗ trợ doanh nghiệp',
      'hỗ trợ người dùng',
      'tư vấn',
    ],
  },
  {
    id: 'safety',
    phrases: [
      'an toàn bức xạ',
      'sự cố bức xạ',
      'ứng phó sự cố',
      'an toàn thông tin',
      'sự cố an toàn thông tin',
      'cứu nạn',
    ],
  },
  { id: 'examination', phrases: ['tuyển sinh', 'tuyển dụng', 'thi tuyển', 'kỳ thi', 'thi tốt nghiệp'] },
];

const hotlineSubjects = compilePhrases(HOTLINE_SUBJECT_ROWS);

/** 'reform' unless the label says that the line is for something else. */
export function hotlineSubjectOf(label: string): HotlineSubjectId {
  return hotlineSubjects.match(label)[0]?.id ?? 'reform';
}
