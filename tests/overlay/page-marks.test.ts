/** What is marked on a page by itself, from its facts and the plan. */

import { describe, expect, it } from 'vitest';
import { pageMarks } from '../../lib/overlay/page-marks.ts';
import { factsOf, planWith } from '../support/portal-fixture.ts';

const PLAN = planWith(
  { id: 'hotline', kind: 'hotline', weight: 'critical', clause: 'II.2', params: { needs: ['phone', 'email'] } },
  {},
);
const REQUIREMENTS = [
  { id: 'hotline', kind: 'hotline', weight: 'critical', clause: 'II.2', params: { needs: ['phone', 'email'] } },
  { id: 'procedure-detail', kind: 'procedure-detail', weight: 'major', clause: 'II.3' },
  { id: 'cchc-column', kind: 'column', weight: 'critical', clause: 'I.2', params: { topic: 'cchc', maxAgeDays: 30 } },
  { id: 'iso', kind: 'section', weight: 'minor', clause: 'II.5', params: { topic: 'iso' } },
];
const plan = {
  ...PLAN,
  requirements: REQUIREMENTS.flatMap((requirement) => planWith(requirement).requirements),
};

interface Case {
  readonly name: string;
  readonly path?: string;
  readonly body: string;
  readonly laterPage?: true;
  /** `code` or `code @ quote`. */
  readonly marks: readonly string[];
}

const MENU =
  '<nav><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/tthc">Thủ tục hành chính</a></li></ul></nav>';
const home = (body: string): string => `${MENU}<main><h1>Sở Khoa học và Công nghệ</h1>${body}</main>`;
const column = (...days: readonly string[]): string =>
  `${MENU}<main><h1>Cải cách hành chính</h1><ul>${days
    .map(
      (day, n) =>
        `<li><a href="/cchc/bai-${n}">Sở rà soát thủ tục, cắt giảm thời gian giải quyết đợt ${n + 1}</a><p>${day}</p></li>`,
    )
    .join('')}</ul></main>`;

const CASES: readonly Case[] = [
  {
    name: 'a hotline on the home page',
    body: home('<p>Đường dây nóng: 0238 3844 500</p>'),
    marks: ['hotline-here @ Đường dây nóng: 0238 3844 500'],
  },
  { name: 'a home page without a hotline', body: home('<p>Tin mới trong ngày</p>'), marks: ['hotline-absent'] },
  {
    name: 'a label that leads to a page is no gap: that page decides',
    body: home('<p><a href="/duong-day-nong">Đường dây nóng</a></p>'),
    marks: [],
  },
  {
    name: 'a number of eleven digits can no longer be called',
    body: home('<p>Đường dây nóng: 0123 456 7890</p>'),
    marks: ['hotline-invalid @ Đường dây nóng: 0123 456 7890'],
  },
  {
    name: 'a line that seems another body’s is no gap: the plan in use may be another department’s',
    body: home('<p>Đường dây nóng Sở Nội vụ tỉnh Bình Định: 0256 3822 123</p>'),
    marks: [],
  },
  {
    name: 'another page than the home page owes no hotline',
    path: '/gioi-thieu',
    body: home('<p>Sở có chức năng tham mưu.</p>'),
    marks: [],
  },
  {
    name: 'a column with a new article',
    path: '/cchc',
    body: column('15/11/2022', '01/11/2022', '20/10/2022'),
    marks: ['column-fresh @ 15/11/2022'],
  },
  {
    name: 'a column whose newest article is old',
    path: '/cchc',
    body: column('15/08/2022', '01/08/2022', '20/07/2022'),
    marks: ['column-stale @ 15/08/2022'],
  },
  {
    name: 'exactly as old as allowed is in time',
    path: '/cchc',
    body: column('21/10/2022', '01/08/2022', '20/07/2022'),
    marks: ['column-fresh @ 21/10/2022'],
  },
  {
    name: 'a later page of the list tells nothing of its age',
    path: '/cchc?page=3',
    body: column('15/08/2021', '01/08/2021', '20/07/2021'),
    laterPage: true,
    marks: [],
  },
  {
    name: 'a list without dates tells nothing of its age',
    path: '/cchc',
    body: column('', '', ''),
    marks: [],
  },
  {
    name: 'a page that is being updated, on a subject of the plan',
    path: '/iso',
    body: `${MENU}<main><h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1><p>Nội dung đang được cập nhật</p></main>`,
    marks: ['being-updated @ Nội dung đang được cập nhật'],
  },
];

describe('marks of a page', () => {
  it.each(CASES)('$name', ({ path = '/', body, laterPage = false, marks }) => {
    const html = `<!doctype html><html lang="vi"><title>Sở Khoa học và Công nghệ</title><body>${body}</body></html>`;
    const made = pageMarks({ facts: factsOf(html, path), plan, today: '2022-11-20', laterPage });
    expect(made.map(({ code, at }) => (at === null ? code : `${code} @ ${at.exact}`))).toEqual(marks);
    for (const { kind, fix, requirement } of made) {
      expect(fix === null).toBe(kind === 'evidence');
      expect(requirement?.clause).toMatch(/^I/);
    }
  });
});

const PARTS: readonly (readonly [heading: string, text: string])[] = [
  ['Trình tự thực hiện', 'Bước 1: Nộp hồ sơ tại bộ phận một cửa. Bước 2: Nhận kết quả.'],
  ['Cách thức thực hiện', 'Nộp trực tiếp hoặc qua bưu chính công ích.'],
  ['Thành phần, số lượng hồ sơ', 'Đơn đề nghị theo mẫu; 01 bộ.'],
  ['Thời hạn giải quyết', '15 ngày làm việc.'],
  ['Đối tượng thực hiện', 'Tổ chức, cá nhân.'],
  ['Cơ quan thực hiện', 'Sở Khoa học và Công nghệ.'],
  ['Kết quả thực hiện', 'Giấy phép.'],
  ['Phí, lệ phí', 'Không.'],
  ['Tên mẫu đơn, mẫu tờ khai', 'Mẫu số 01.'],
  ['Yêu cầu, điều kiện', 'Không có.'],
  ['Căn cứ pháp lý', 'Luật Năng lượng nguyên tử.'],
];

describe('marks of a procedure’s page', () => {
  const marked = (parts: typeof PARTS): readonly string[] => {
    const html = `<!doctype html><title>TTHC</title><body>${MENU}<main><h1>Cấp giấy phép tiến hành công việc bức xạ</h1><p>Mã thủ tục: 1.001786.000.00.00.H41</p>${parts
      .map(([heading, text]) => `<h3>${heading}</h3>${text === '' ? '' : `<p>${text}</p>`}`)
      .join('')}</main></body>`;
    const marks = pageMarks({ facts: factsOf(html, '/tthc/1'), plan, today: '2022-11-20', laterPage: false });
    return marks.map(({ code, found }) => `${code}: ${found.vi}`);
  };

  it('with all parts', () => {
    expect(marked(PARTS)).toEqual(['parts-here: Đủ các bộ phận cấu thành.']);
  });
  it('with a heading under which nothing stands, and without another', () => {
    const some = PARTS.filter(([heading]) => heading !== 'Căn cứ pháp lý').map(
      ([heading, text]) => [heading, heading === 'Phí, lệ phí' ? '' : text] as const,
    );
    expect(marked(some)).toEqual([
      'part-empty: Mục “phí, lệ phí” để trống.',
      'parts-absent: Trang không có mục: căn cứ pháp lý.',
    ]);
  });
});
