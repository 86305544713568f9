/** What is marked on a page by itself, from its facts and the plan. */

import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/model/finding.ts';
import type { PageMark } from '../../lib/model/overlay-message.ts';
import type { ReportPart, ReportRequirement } from '../../lib/model/report.ts';
import { pageMarks } from '../../lib/overlay/marks/page-marks.ts';
import type { ListComparison, Look } from '../../lib/overlay/marks/page-marks.ts';
import { factsOf, planWith } from '../support/portal-fixture.ts';

const PLAN = planWith(
  { id: 'hotline', kind: 'hotline', weight: 'critical', clause: 'II.2', params: { needs: ['phone', 'email'] } },
  {},
);
const REQUIREMENTS = [
  { id: 'hotline', kind: 'hotline', weight: 'critical', clause: 'II.2', params: { needs: ['phone', 'email'] } },
  { id: 'procedure-detail', kind: 'procedure-detail', weight: 'major', clause: 'II.3' },
  {
    id: 'cchc-column',
    kind: 'column',
    weight: 'critical',
    clause: 'I.2',
    params: { topic: 'cchc', maxAgeDays: 30, perMonth: 1 },
  },
  { id: 'procedure-set', kind: 'procedure-set', weight: 'critical', clause: 'II.3' },
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
  readonly comparison?: ListComparison;
  /** `kind code`, `kind code @ quote`, `kind code beside quote`. */
  readonly marks: readonly string[];
}

const MENU =
  '<nav><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/tin-tuc">Tin tức</a></li><li><a href="/tthc">Thủ tục hành chính</a></li></ul></nav>';
/** What the home page's menu leads to is told of every home page of these cases. */
const MENU_MARKS = ['evidence menu-leads @ Thủ tục hành chính', 'unsure menu-lacks beside Thủ tục hành chính'];
const home = (body: string): string => `${MENU}<main><h1>Sở Khoa học và Công nghệ</h1>${body}</main>`;
const column = (...days: readonly string[]): string =>
  `${MENU}<main><h1>Cải cách hành chính</h1><ul>${days
    .map(
      (day, n) =>
        `<li><a href="/cchc/bai-${n}">Sở rà soát thủ tục, cắt giảm thời gian giải quyết đợt ${n + 1}</a><p>${day}</p></li>`,
    )
    .join('')}</ul></main>`;

const list = (rows: number): string =>
  `${MENU}<main><h1>Danh mục thủ tục hành chính</h1><table><tr><th>STT</th><th>Mã</th><th>Tên thủ tục</th></tr>${Array.from({ length: rows }, (_, n) => `<tr><td>${n + 1}</td><td>1.00${n}786.000.00.00.H41</td><td>Cấp giấy phép tiến hành công việc bức xạ số ${n + 1}</td></tr>`).join('')}</table></main>`;
function compared(listed: number, missing: number, abolished = 0): ListComparison {
  const { procedures } = factsOf(`<!doctype html><body>${list(3)}`, '/tthc');
  return {
    active: listed + missing,
    listed,
    missing: Array.from({ length: missing }, (_, n) => ({ code: `1.00900${n}`, name: `Thủ tục thiếu số ${n + 1}` })),
    abolished: procedures.slice(3 - abolished).map((row) => ({ row, code: row.code, name: row.name })),
    unknown: 0,
  };
}
function told({ kind, code, list, found, at }: PageMark): string {
  const names = code === 'column-empty-months' ? [found.vi.replace(/^.*: |\.$/g, '')] : list;
  const said = `${kind} ${code}${names === undefined ? '' : `: ${names.join(', ')}`}`;
  if (at === null) return said;
  return `${said} ${at.beside === true ? 'beside' : '@'} ${at.exact}`;
}

const CASES: readonly Case[] = [
  {
    name: 'a hotline on the home page',
    body: home('<p>Đường dây nóng: 0238 3844 500</p>'),
    marks: ['evidence hotline-here @ Đường dây nóng: 0238 3844 500', ...MENU_MARKS],
  },
  {
    name: 'a home page without a hotline',
    body: home('<p>Tin mới trong ngày</p>'),
    marks: ['gap hotline-absent', ...MENU_MARKS],
  },
  {
    name: 'it belongs into the footer, beside what stands there',
    body: `${home('<p>Tin mới trong ngày</p>')}<footer><p>Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An</p></footer>`,
    marks: ['gap hotline-absent beside Địa chỉ: 75A Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An', ...MENU_MARKS],
  },
  {
    name: 'a label that leads to a page is no gap: that page decides',
    body: home('<p><a href="/duong-day-nong">Đường dây nóng</a></p>'),
    marks: ['unsure hotline-link beside Đường dây nóng', ...MENU_MARKS],
  },
  {
    name: 'a menu that leads to the column, and one entry that leads nowhere',
    body: `<nav><ul><li><a href="/cchc">Cải cách hành chính</a></li><li><a>Thủ tục hành chính</a></li><li><a href="#">Thủ tục hành chính</a></li></ul></nav><main><h1>Sở</h1><p>Đường dây nóng: 0238 3844 500</p></main>`,
    marks: [
      'evidence hotline-here @ Đường dây nóng: 0238 3844 500',
      'unsure menu-dead-link @ Thủ tục hành chính',
      'evidence menu-leads @ Cải cách hành chính',
    ],
  },
  {
    name: 'a number of eleven digits can no longer be called',
    body: home('<p>Đường dây nóng: 0123 456 7890</p>'),
    marks: ['gap hotline-invalid @ Đường dây nóng: 0123 456 7890', ...MENU_MARKS],
  },
  {
    name: 'a line that seems another body’s is no gap: the plan in use may be another department’s',
    body: home('<p>Đường dây nóng Sở Nội vụ tỉnh Bình Định: 0256 3822 123</p>'),
    marks: MENU_MARKS,
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
    marks: ['evidence column-fresh @ 15/11/2022'],
  },
  {
    name: 'a column whose newest article is old',
    path: '/cchc',
    body: column('15/08/2022', '01/08/2022', '20/07/2022'),
    marks: ['gap column-stale @ 15/08/2022', 'gap column-empty-months: 09/2022, 10/2022 beside Cải cách hành chính'],
  },
  {
    name: 'exactly as old as allowed is in time',
    path: '/cchc',
    body: column('21/10/2022', '21/09/2022', '01/08/2022', '20/07/2022'),
    marks: ['evidence column-fresh @ 21/10/2022'],
  },
  {
    name: 'a month between two posts without any',
    path: '/cchc',
    body: column('15/11/2022', '01/11/2022', '20/10/2022', '02/08/2022', '30/06/2022'),
    marks: [
      'evidence column-fresh @ 15/11/2022',
      'gap column-empty-months: 07/2022, 09/2022 beside Cải cách hành chính',
    ],
  },
  {
    name: 'of the months before the oldest post shown nothing is known',
    path: '/cchc',
    body: column('15/11/2022', '01/11/2022', '20/10/2022'),
    marks: ['evidence column-fresh @ 15/11/2022'],
  },
  {
    name: 'a list out of order tells nothing of its months',
    path: '/cchc',
    body: column('20/10/2022', '15/11/2022', '02/06/2022', '30/08/2022'),
    marks: ['evidence column-fresh @ 15/11/2022'],
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
    marks: ['gap being-updated @ Nội dung đang được cập nhật'],
  },
  {
    name: 'an empty page',
    path: '/iso',
    body: `${MENU}<main><h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1></main>`,
    marks: ['gap page-empty beside Hệ thống quản lý chất lượng ISO 9001:2015'],
  },
  {
    name: 'a page with a picture only is not empty',
    path: '/iso',
    body: `${MENU}<main><h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1><img src="/anh/chung-nhan.jpg" width="800" height="600"></main>`,
    marks: [],
  },
  {
    name: 'a list of procedures with nothing to hold it against',
    path: '/tthc',
    body: list(3),
    marks: ['unsure no-reference beside Danh mục thủ tục hành chính'],
  },
  {
    name: 'a list that has all',
    path: '/tthc',
    body: list(3),
    comparison: compared(3, 0),
    marks: ['evidence list-complete @ Danh mục thủ tục hành chính'],
  },
  {
    name: 'a list that lacks some and has one that is abolished',
    path: '/tthc',
    body: list(3),
    comparison: compared(2, 1, 1),
    marks: [
      'gap missing-procedures: 1.009000 · Thủ tục thiếu số 1 beside Danh mục thủ tục hành chính',
      'gap abolished-listed @ Cấp giấy phép tiến hành công việc bức xạ số 3',
    ],
  },
  {
    name: 'a list with further pages lacks nothing by itself',
    path: '/tthc',
    body: list(3).replace(
      '</main>',
      '<div class="pager"><b>1</b> <a href="/tthc?page=2">2</a> <a href="/tthc?page=3">3</a></div></main>',
    ),
    comparison: compared(3, 2),
    marks: [
      'unsure missing-here: 1.009000 · Thủ tục thiếu số 1, 1.009001 · Thủ tục thiếu số 2 beside Danh mục thủ tục hành chính',
    ],
  },
];

describe('marks of a page', () => {
  it.each(CASES)('$name', ({ path = '/', body, laterPage = false, comparison = null, marks }) => {
    const html = `<!doctype html><html lang="vi"><title>Sở Khoa học và Công nghệ</title><body>${body}</body></html>`;
    const made = pageMarks(look(html, path, { laterPage, comparison }));
    expect(made.map(told)).toEqual(marks);
    for (const { kind, fix, requirement } of made) {
      expect(fix === null).toBe(kind === 'evidence');
      expect(requirement?.clause).toMatch(/^I/);
    }
  });
});

function look(html: string, path: string, more: Partial<Look> = {}): Look {
  const facts = factsOf(html, path);
  return { facts, plan, asOf: '2022-11-20', laterPage: false, comparison: null, home: [], ...more };
}

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
    const marks = pageMarks(look(html, '/tthc/1'));
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

describe('marks of the last audit', () => {
  const html = `<!doctype html><title>ISO</title><body>${MENU}<main><h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1><p>${'Sở áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia trong giải quyết thủ tục. '.repeat(6)}</p></main></body>`;
  const requirement = (more: Partial<ReportRequirement>): ReportRequirement => ({
    id: 'iso',
    kind: 'section',
    clause: 'II.5',
    weight: 'minor',
    assumed: false,
    title: { vi: 'ISO', en: 'ISO' },
    outcome: 'partial',
    credit: 0.5,
    summary: { vi: 'Có', en: 'Yes' },
    evidence: [],
    gaps: [],
    details: {},
    ...more,
  });
  const evidence = (url: string): Evidence => ({
    url,
    quote: 'Hệ thống quản lý chất lượng ISO 9001:2015',
    selector: 'h1',
    fetchedAt: '2022-11-01T00:00:00.000Z',
    sha256: '0'.repeat(64),
  });
  const gap = (url: string) => ({
    code: 'thin',
    message: { vi: 'Mỏng', en: 'Thin' },
    url,
    fix: { vi: 'Viết', en: 'Write' },
  });
  const marked = (requirements: readonly ReportRequirement[], path = '/iso') => {
    const part = { requirements } as unknown as ReportPart;
    return pageMarks(look(html, path), { part, auditedOn: '2022-11-01' });
  };

  it('stand on the page that they name, over either scheme, and say how old they are', () => {
    const marks = marked([
      requirement({ evidence: [evidence('http://portal.test/iso/')], gaps: [gap('https://portal.test/iso')] }),
    ]);
    expect(marks.map(told)).toEqual([
      'evidence audit-evidence @ Hệ thống quản lý chất lượng ISO 9001:2015',
      'gap thin beside Hệ thống quản lý chất lượng ISO 9001:2015',
    ]);
    expect(marks.every(({ auditedOn }) => auditedOn === '2022-11-01')).toBe(true);
  });
  it('of other pages are not told, nor those in files', () => {
    const inFile = { ...evidence('https://portal.test/iso'), page: 3 };
    expect(
      marked([
        requirement({ evidence: [evidence('https://portal.test/khac'), inFile], gaps: [gap('https://portal.test/')] }),
      ]),
    ).toEqual([]);
  });
  it('give way to what the page itself says now', () => {
    const empty = `<!doctype html><title>ISO</title><body>${MENU}<main><h1>Hệ thống quản lý chất lượng ISO 9001:2015</h1></main></body>`;
    const part = { requirements: [requirement({ gaps: [gap('https://portal.test/iso')] })] } as unknown as ReportPart;
    const marks = pageMarks(look(empty, '/iso'), { part, auditedOn: '2022-11-01' });
    expect(marks.map(({ code }) => code)).toEqual(['page-empty']);
  });
});
