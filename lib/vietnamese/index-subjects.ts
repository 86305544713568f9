/** Titles that speak of what an index measures, without its name: "Nghệ An bứt phá về cải cách hành chính" (data). */

import type { IndexId } from './indices.ts';
import { list } from './phrase-list.ts';
import { compilePhrases } from './phrases.ts';

const subjects = compilePhrases<IndexId>(
  [
    { id: 'PAR INDEX', phrases: list('cải cách hành chính; CCHC; nền hành chính; xếp hạng hành chính') },
    { id: 'SIPAS', phrases: list('hài lòng; không hài lòng; lòng dân; sự phục vụ') },
    { id: 'PAPI', phrases: list('quản trị công; quản trị; hành chính công; công khai, minh bạch') },
    { id: 'PCI', phrases: list('năng lực cạnh tranh; môi trường đầu tư; môi trường kinh doanh; chất lượng điều hành') },
    {
      id: 'DDCI',
      phrases: list('năng lực cạnh tranh; môi trường đầu tư; môi trường kinh doanh; chất lượng điều hành'),
    },
    { id: 'ICT INDEX', phrases: list('công nghệ thông tin; CNTT; chính quyền điện tử') },
    { id: 'DTI', phrases: list('chuyển đổi số; chính quyền số; kinh tế số; xã hội số') },
  ],
  { keepOverlaps: true },
);

/** Words of where one stands among others, without which such a title promises nothing: its place, or a way up. */
const standing = compilePhrases<'rank' | 'way'>([
  {
    id: 'rank',
    phrases: list(
      'bậc; hạng; thứ hạng; xếp hạng; xếp thứ; vị trí; đứng thứ; đứng đầu; đứng ở đâu; ở đâu; dẫn đầu; top; tốp; bứt phá; thăng hạng; tụt hạng; chỉ số; điểm',
    ),
  },
  {
    id: 'way',
    phrases: list('nhóm; tăng; giảm; cải thiện; nâng cao; ngày càng; khởi sắc; chuyển biến; công bố; kết quả'),
  },
]);

/** Indices of which the title may tell. */
export function subjectsOfIndices(title: string): readonly IndexId[] {
  const hits = subjects.match(title);
  if (hits.length === 0 || !standing.has(title)) return [];
  return [...new Set(hits.map(({ id }) => id))];
}

/** "Nghệ An tăng hạng", as against "Nâng cao chất lượng ...". */
export function saysRank(title: string): boolean {
  return standing.match(title).some(({ id }) => id === 'rank');
}
