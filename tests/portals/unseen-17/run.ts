import type { Variant, UnseenPortal } from '../unseen-8/shape.ts';
import { NEWS, type One } from './one.ts';

/** The plan of its one requirement, for a file. */
export const planOf = ({ of: { name, province, year }, asked: { kind, params = {} } }: One): object => {
  const title = { vi: 'Thử', en: 'Trial' };
  return {
    id: 'unseen-seventeen',
    title,
    department: { vi: name, en: name },
    province,
    year,
    requirements: [{ id: 'asked', kind, title, clause: 'I', weight: 'major', params, assumed: false }],
  };
};

export const portalOf = (
  { id, of: { year, frame }, asOf = `${year}-12-31`, pages, outcome, details, procedures }: One,
  plan: string,
): UnseenPortal => ({
  name: id,
  plan,
  asOf,
  build: () => ({
    answers: { ...newsOf(frame), ...pages },
    ...(procedures === undefined ? {} : { procedures }),
  }),
  truth: { asked: { outcome, ...(details === undefined ? {} : { details }) } },
  variants: [] as readonly Variant[],
});

/** The news that every portal has, on nothing that is asked. */
const newsOf = (frame: One['of']['frame']): Record<string, string> => ({
  '/tin-tuc': frame('Tin tức', NEWS),
  '/tin-tuc/1': frame(
    'Giao ban công tác quý ba của toàn cơ quan',
    '<p>Ngày đăng: 12/10/2022</p><p>Sáng nay toàn cơ quan giao ban, nghe báo cáo kết quả quý ba và bàn việc quý bốn của từng phòng.</p>',
  ),
  '/tin-tuc/2': frame(
    'Tập huấn phòng cháy chữa cháy cho người lao động',
    '<p>Ngày đăng: 03/10/2022</p><p>Hơn năm mươi người lao động được hướng dẫn dùng bình chữa cháy và thoát nạn khi có sự cố.</p>',
  ),
});
