/** What the parts of a procedure are called, in lists within a sentence. */

import type { Bilingual } from '../model/plan.ts';
import type { PartId } from './procedure-labels.ts';

export const PART_NAMES: Readonly<Record<PartId, Bilingual>> = {
  steps: { vi: 'trình tự thực hiện', en: 'steps' },
  method: { vi: 'cách thức thực hiện', en: 'method' },
  dossier: { vi: 'thành phần, số lượng hồ sơ', en: 'dossier' },
  deadline: { vi: 'thời hạn giải quyết', en: 'time limit' },
  applicants: { vi: 'đối tượng thực hiện', en: 'applicants' },
  authority: { vi: 'cơ quan thực hiện', en: 'authority' },
  result: { vi: 'kết quả thực hiện', en: 'result' },
  fee: { vi: 'phí, lệ phí', en: 'fee' },
  form: { vi: 'mẫu đơn, tờ khai', en: 'form' },
  conditions: { vi: 'yêu cầu, điều kiện', en: 'conditions' },
  legalBasis: { vi: 'căn cứ pháp lý', en: 'legal basis' },
};
