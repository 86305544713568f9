/** What the check of indices says. */

import type { Bilingual } from '../model/plan.ts';

export const indicesMessages = {
  passed: {
    vi: 'Cổng có kết quả năm {due} của cả {count} chỉ số: {told}.',
    en: 'The portal gives the results for {due} of all {count} {count?index|indices}: {told}.',
  },
  partial: {
    vi: 'Cổng có kết quả năm {due} của {current}/{count} chỉ số; chưa đạt: {lacking}.',
    en: 'The portal gives the results for {due} of {current} of {count} indices; falling short: {lacking}.',
  },
  pictured: {
    vi: 'Trang {url} về chỉ số {index} chỉ có hình ảnh, không có chữ nên chưa biết có nêu kết quả hay không; đã rõ kết quả của {current}/{count} chỉ số.',
    en: 'The page {url} on {index} shows a picture and no text, so it is unknown whether it gives the result; those of {current} of {count} indices are clear.',
  },
  failed: {
    vi: 'Không thấy kết quả của chỉ số nào trong {count} chỉ số; đã xem {tried} trang.',
    en: 'No result of any of the {count} {count?index|indices} was found on {tried} {tried?page|pages}.',
  },
  missing: {
    vi: 'Không thấy kết quả chỉ số {index} của tỉnh hoặc của Sở.',
    en: 'No result of {index} for the province or the department was found.',
  },
  missingFix: {
    vi: 'Đăng kết quả chỉ số {index} năm {due}, ghi rõ năm, điểm và thứ hạng của tỉnh hoặc của Sở.',
    en: 'Post the result of {index} for {due} with the year, the score and the rank of the province or the department.',
  },
  onlyTarget: {
    vi: 'Cổng mới nêu mục tiêu của chỉ số {index}, chưa có kết quả.',
    en: 'The portal gives only a target for {index}, no result.',
  },
  noYear: {
    vi: 'Có điểm hoặc thứ hạng của chỉ số {index} nhưng không ghi là của năm nào.',
    en: 'A score or rank of {index} is given without the year it is for.',
  },
  stale: {
    vi: 'Kết quả chỉ số {index} mới nhất trên cổng là của năm {year}; lẽ ra phải có năm {due}.',
    en: 'The newest result of {index} on the portal is for {year}; that for {due} is due.',
  },
  staleFix: {
    vi: 'Cập nhật kết quả chỉ số {index} năm {due} ngay khi được công bố.',
    en: 'Post the result of {index} for {due} as soon as it is announced.',
  },
} as const satisfies Record<string, Bilingual>;
