/** Documents, indices and periodic results: of others, of other years, named and not published, planned and not reached. */

import { pdf } from '../../support/attachments.ts';
import { FAILED, file, HALF, PASSED, UNKNOWN, type Draft, type Expected, type One } from './kit.ts';

const documents = (
  name: string,
  named: readonly object[],
  draft: Draft,
  truth: Expected,
  need: 'cited' | 'published' = 'cited',
): One => ({ id: `documents: ${name}`, kind: 'documents', params: { documents: named, need }, draft, truth });
const NQ76 = { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' };
const KH64 = { number: '64/KH-UBND', date: '2022-01-28', issuer: 'UBND tỉnh Yên Bái' };
const NQ05 = { number: '05-NQ/TU', date: '2021-12-14', issuer: 'Tỉnh ủy Yên Bái' };
const OWN = {
  number: null,
  title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022',
  issuer: 'Sở Giao thông vận tải tỉnh Yên Bái',
};
const says = (text: string): Draft => ({ pages: { '/vb': { title: 'Văn bản', main: text } } });

const DOCUMENTS: readonly One[] = [
  documents(
    'inside longer numbers',
    [NQ76],
    says(
      '<ul><li>Nghị quyết 176/NQ-CP ngày 15/7/2021</li><li>Nghị quyết 76/NQ-CPC</li><li>Nghị quyết số 76/NQ-HĐND ngày 15/7/2021</li><li>76/2021/NQ-CP</li></ul>',
    ),
    FAILED,
  ),
  documents(
    'of the year after',
    [NQ76],
    says('<p>Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2022 của Chính phủ về phiên họp thường kỳ.</p>'),
    FAILED,
  ),
  documents(
    'of the Party in another province',
    [NQ05],
    says('<p>Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Tỉnh ủy Bình Định về cải cách hành chính.</p>'),
    // disputed: same number, same day, another issuer is a clash (failed before the first run)
    UNKNOWN,
  ),
  documents(
    'of a district',
    [KH64],
    says('<p>Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND huyện Văn Chấn về cải cách hành chính.</p>'),
    // disputed: same number, same day, another issuer is a clash (failed before the first run)
    UNKNOWN,
  ),
  documents(
    'looked for in vain',
    [NQ76],
    {
      pages: {
        '/tim': {
          title: 'Tìm kiếm văn bản',
          main: '<form><input name="q" value="76/NQ-CP"></form><p>Không tìm thấy kết quả nào cho "76/NQ-CP".</p>',
        },
      },
    },
    FAILED,
  ),
  documents(
    'asked to be published: the file is another document',
    [KH64],
    {
      pages: {
        '/vb': {
          title: 'Văn bản',
          main: '<p><a href="/tep/64.pdf">Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh</a></p>',
        },
      },
      raw: async () => ({
        '/tep/64.pdf': file(
          await pdf([
            [
              'ỦY BAN NHÂN DÂN TỈNH YÊN BÁI',
              'Số: 46/KH-UBND',
              'Yên Bái, ngày 18 tháng 02 năm 2022',
              'KẾ HOẠCH trồng cây đầu xuân',
            ],
          ]),
        ),
      }),
    },
    { ...HALF, details: { documents: [{ number: '64/KH-UBND', state: 'cited' }] } },
    'published',
  ),
  documents(
    'asked to be published: named in news',
    [KH64],
    {
      news: [
        [
          'Triển khai cải cách hành chính năm 2022',
          '2022-02-14',
          'Thực hiện Kế hoạch số 64/KH-UBND ngày 28/01/2022 của UBND tỉnh, Sở giao việc cho các phòng.',
        ],
      ],
    },
    { ...HALF, details: { documents: [{ number: '64/KH-UBND', state: 'cited' }] } },
    'published',
  ),
  documents(
    'own plan: of the year before',
    [OWN],
    {
      pages: {
        '/kh': {
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2021',
          main: '<p>Kế hoạch tuyên truyền cải cách hành chính năm 2021 của Sở gồm sáu nội dung, giao Văn phòng chủ trì.</p>',
        },
      },
    },
    FAILED,
    'published',
  ),
  documents(
    'own plan: the plan of reform, not of making it known',
    [OWN],
    {
      pages: {
        '/kh': {
          title: 'Kế hoạch cải cách hành chính năm 2022',
          main: '<p>Kế hoạch cải cách hành chính năm 2022 của Sở gồm 30 việc.</p>',
        },
      },
    },
    FAILED,
    'published',
  ),
  documents(
    'own plan: of the health department',
    [OWN],
    {
      pages: {
        '/kh': {
          title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022 của Sở Y tế',
          main: '<p>Sở Y tế tỉnh Yên Bái ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2022 trong ngành y tế.</p>',
        },
      },
    },
    FAILED,
    'published',
  ),
  documents(
    'own plan: told of in news',
    [OWN],
    {
      news: [
        [
          'Sở ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2022',
          '2022-02-21',
          'Kế hoạch giao mỗi phòng viết ít nhất hai tin mỗi quý.',
        ],
      ],
    },
    { ...HALF, details: { documents: [{ state: 'cited' }] } },
    'published',
  ),
  documents(
    'granted: broken writing',
    [NQ76, KH64],
    says(
      '<p>Căn cứ Nghị quyết số76 /NQ – CP, ngày 15 tháng 7 năm 2021 của Chính phủ;</p><p>Thực hiện Kế hoạch số: 64/KH- UBND ngày 28.01.2022 của UBND tỉnh Yên Bái.</p>',
    ),
    { ...PASSED },
  ),
  documents(
    'granted: own plan in a file',
    [OWN],
    {
      pages: {
        '/kh': {
          title: 'Kế hoạch, báo cáo',
          main: '<p><a href="/tep/kh-tt.pdf">Kế hoạch tuyên truyền CCHC năm 2022</a></p>',
        },
      },
      raw: async () => ({
        '/tep/kh-tt.pdf': file(
          await pdf([
            ['SỞ GIAO THÔNG VẬN TẢI', 'Số:     /KH-SGTVT', 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2022'],
          ]),
        ),
      }),
    },
    PASSED,
    'published',
  ),
];

const indices = (name: string, asked: readonly string[], draft: Draft, truth: Expected): One => ({
  id: `indices: ${name}`,
  kind: 'indices',
  params: { indices: asked },
  draft,
  truth,
});
const missing = (...names: readonly string[]): Expected => ({
  ...FAILED,
  details: { indices: names.map((index) => ({ index, state: 'missing' })) },
});
const post = (title: string, date: string, lead: string): Draft => ({ news: [[title, date, lead]] });

const INDICES: readonly One[] = [
  indices(
    'of the Ministry',
    ['PAR INDEX'],
    post(
      'Bộ Giao thông vận tải xếp thứ 5 về PAR INDEX năm 2021',
      '2022-05-26',
      'Chỉ số cải cách hành chính năm 2021 của Bộ Giao thông vận tải đạt 87,24 %, đứng thứ 5 trong 17 bộ.',
    ),
    missing('PAR INDEX'),
  ),
  indices(
    'of a neighbour and of the leader',
    ['PCI', 'PAPI'],
    {
      news: [
        [
          'Công bố PCI 2021',
          '2022-04-27',
          'PCI năm 2021: Quảng Ninh dẫn đầu với 73,02 điểm, Hải Phòng thứ hai với 70,61 điểm.',
        ],
        ['Công bố PAPI 2021', '2022-05-10', 'Thừa Thiên Huế đứng đầu PAPI năm 2021 với 48,059 điểm.'],
      ],
    },
    missing('PCI', 'PAPI'),
  ),
  indices(
    'hearts and cards',
    ['PCI'],
    {
      news: [
        [
          'Bệnh viện tỉnh can thiệp mạch vành (PCI) cho 120 người năm 2021',
          '2022-03-02',
          'Kỹ thuật PCI đạt tỷ lệ thành công 98,5 % trong năm 2021.',
        ],
        ['Trạm thu phí đạt chuẩn PCI DSS 3.2 năm 2021', '2022-05-02', 'Chứng nhận PCI DSS giúp bảo vệ thẻ.'],
      ],
    },
    missing('PCI'),
  ),
  indices(
    'a target for this year and a survey begun',
    ['PAR INDEX', 'SIPAS'],
    {
      news: [
        [
          'Phấn đấu PAR INDEX năm 2021 của tỉnh thuộc nhóm 20 tỉnh dẫn đầu',
          '2022-01-09',
          'Kế hoạch đặt mục tiêu Chỉ số CCHC tỉnh Yên Bái đạt từ 88 điểm.',
        ],
        [
          'Bắt đầu khảo sát SIPAS năm 2021 tại Yên Bái',
          '2022-01-20',
          'Có 600 phiếu được phát ở ba huyện để đo sự hài lòng.',
        ],
      ],
    },
    missing('PAR INDEX', 'SIPAS'),
  ),
  indices(
    'of 2020, told this year',
    ['PAR INDEX'],
    post(
      'Chỉ số CCHC năm 2020 của tỉnh Yên Bái',
      '2022-02-11',
      'PAR INDEX năm 2020 của tỉnh Yên Bái đạt 83,55 điểm, xếp thứ 32.',
    ),
    { ...HALF, details: { indices: [{ index: 'PAR INDEX', state: 'stale', year: 2020 }] } },
  ),
  indices(
    'of other departments',
    ['DDCI'],
    post(
      'Cục Thuế dẫn đầu DDCI năm 2021 tỉnh Yên Bái',
      '2022-03-15',
      'Cục Thuế tỉnh đạt 78,4 điểm DDCI năm 2021, Sở Tài chính đứng thứ hai với 77,9 điểm.',
    ),
    missing('DDCI'),
  ),
  indices(
    'of districts',
    ['PAR INDEX'],
    post(
      'Thành phố Yên Bái đứng đầu Chỉ số CCHC cấp huyện năm 2021',
      '2022-03-30',
      'Thành phố Yên Bái đạt 91,2 điểm, xếp thứ nhất trong chín huyện, thị xã.',
    ),
    missing('PAR INDEX'),
  ),
  indices(
    'content of the sick',
    ['SIPAS'],
    post(
      'Mức độ hài lòng của người bệnh năm 2021 đạt 92,3 %',
      '2022-02-24',
      'Khảo sát hài lòng người bệnh tại Bệnh viện đa khoa tỉnh Yên Bái năm 2021.',
    ),
    missing('SIPAS'),
  ),
  indices(
    'a growth for a score',
    ['PCI'],
    post(
      'PCI năm 2021 của Yên Bái có tiến bộ',
      '2022-04-28',
      'So với năm trước, PCI năm 2021 của tỉnh Yên Bái tăng 2,1 điểm và tăng 3 bậc.',
    ),
    missing('PCI'),
  ),
  indices(
    'visitors counted beside the name',
    ['PAR INDEX'],
    {
      pages: {
        '/ci': {
          title: 'Chỉ số PAR INDEX năm 2021 tỉnh Yên Bái',
          main: '<p>Đang cập nhật.</p><p>Lượt xem: 87,5 nghìn. Số trang: 34. Xếp hạng bài viết: 5 sao.</p>',
        },
      },
    },
    missing('PAR INDEX'),
  ),
  indices(
    'one of four',
    ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'],
    post(
      'Công bố PAR INDEX, SIPAS năm 2021',
      '2022-05-26',
      'PAR INDEX năm 2021 của tỉnh Yên Bái đạt 86,57 điểm. Chỉ số SIPAS, PAPI, PCI sẽ đăng sau.',
    ),
    {
      outcome: 'partial',
      credit: 0.25,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.57 },
          { index: 'SIPAS', state: 'missing' },
          { index: 'PAPI', state: 'missing' },
          { index: 'PCI', state: 'missing' },
        ],
      },
    },
  ),
  indices(
    'a ministry table of all provinces but ours',
    ['PAR INDEX'],
    {
      pages: {
        '/par': {
          title: 'Bảng PAR INDEX năm 2021',
          main: '<table><tr><th>Hạng</th><th>Tỉnh</th><th>Điểm</th></tr><tr><td>1</td><td>Hải Phòng</td><td>91,80</td></tr><tr><td>2</td><td>Quảng Ninh</td><td>91,04</td></tr><tr><td>3</td><td>Thừa Thiên Huế</td><td>90,41</td></tr></table>',
        },
      },
    },
    missing('PAR INDEX'),
  ),
  indices(
    'granted: a table of all provinces with ours',
    ['PAR INDEX'],
    {
      pages: {
        '/par': {
          title: 'Bảng PAR INDEX năm 2021',
          main: '<table><tr><th>Hạng</th><th>Tỉnh</th><th>Điểm</th></tr><tr><td>1</td><td>Hải Phòng</td><td>91,80</td></tr><tr><td>2</td><td>Quảng Ninh</td><td>91,04</td></tr><tr><td>27</td><td>Yên Bái</td><td>86,57</td></tr></table>',
        },
      },
    },
    { ...PASSED, details: { indices: [{ index: 'PAR INDEX', state: 'current', year: 2021, value: 86.57, rank: 27 }] } },
  ),
  indices(
    'granted: long names in running words',
    ['PAPI', 'SIPAS'],
    {
      news: [
        [
          'Người dân nói gì về chính quyền?',
          '2022-05-12',
          'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh năm 2021 của Yên Bái đạt 42,53 điểm.',
        ],
        [
          'Dân hài lòng đến đâu?',
          '2022-06-02',
          'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính năm 2021 tại Yên Bái là 88,21 %, đứng thứ 24 cả nước.',
        ],
      ],
    },
    {
      ...PASSED,
      details: {
        indices: [
          { index: 'PAPI', state: 'current', value: 42.53 },
          { index: 'SIPAS', state: 'current', value: 88.21, rank: 24 },
        ],
      },
    },
  ),
];

const periods = (name: string, draft: Draft, truth: Expected, more: Partial<One> = {}): One => ({
  id: `periods: ${name}`,
  kind: 'periodic-results',
  params: { topic: 'dossier-results', period: 'quarter' },
  draft,
  truth,
  ...more,
});
const report = (title: string, main: string): NonNullable<Draft['pages']>[string] => ({ title, main, off: true });
const quarters = (...pages: readonly (readonly [title: string, main: string])[]): Draft => ({
  pages: {
    '/kq': {
      title: 'Kết quả giải quyết hồ sơ',
      main: `<ul>${pages.map(([title], index) => `<li><a href="/kq/${index}">${title}</a></li>`).join('')}</ul>`,
    },
    ...Object.fromEntries(pages.map(([title, main], index) => [`/kq/${index}`, report(title, main)])),
  },
});
const figures = (what: string): string =>
  `<p>${what}: tiếp nhận 1.210 hồ sơ thủ tục hành chính, đã giải quyết 1.198 hồ sơ, đúng hạn 1.198 hồ sơ, trễ hạn 0 hồ sơ.</p>`;
const titled = (when: string): string => `Kết quả giải quyết thủ tục hành chính ${when}`;

const PERIODS: readonly One[] = [
  periods(
    'plans for each quarter',
    quarters(
      ['Kế hoạch giải quyết hồ sơ tồn quý I/2022', '<p>Phấn đấu quý I năm 2022 giải quyết 100 % hồ sơ.</p>'],
      ['Kế hoạch giải quyết hồ sơ tồn quý II/2022', '<p>Phấn đấu quý II năm 2022 giải quyết 100 % hồ sơ.</p>'],
      ['Kế hoạch giải quyết hồ sơ tồn quý III/2022', '<p>Phấn đấu quý III năm 2022 giải quyết 100 % hồ sơ.</p>'],
    ),
    FAILED,
  ),
  periods(
    'accidents by quarter',
    {
      pages: {
        '/tn': {
          title: 'Tai nạn giao thông theo quý',
          main: '<table><tr><th>Kỳ</th><th>Số vụ</th><th>Đã giải quyết</th></tr><tr><td>Quý I/2022</td><td>21</td><td>20</td></tr><tr><td>Quý II/2022</td><td>25</td><td>25</td></tr><tr><td>Quý III/2022</td><td>19</td><td>18</td></tr></table>',
        },
      },
    },
    FAILED,
  ),
  periods(
    'of a district',
    quarters(
      ...['I', 'II', 'III'].map(
        (which) =>
          [
            `Kết quả giải quyết thủ tục hành chính của huyện Văn Yên quý ${which} năm 2022`,
            figures(`UBND huyện Văn Yên quý ${which} năm 2022`),
          ] as const,
      ),
    ),
    FAILED,
  ),
  periods(
    'of the last year',
    quarters(
      ...['I', 'II', 'III'].map(
        (which) => [titled(`quý ${which} năm 2021`), figures(`Quý ${which} năm 2021`)] as const,
      ),
    ),
    FAILED,
  ),
  periods(
    'headings over nothing',
    quarters(
      ...['I', 'II', 'III'].map(
        (which) => [titled(`quý ${which} năm 2022`), '<p>Nội dung đang được cập nhật.</p>'] as const,
      ),
    ),
    FAILED,
  ),
  periods(
    'the second one is not there',
    quarters(
      [titled('quý I năm 2022'), figures('Quý I năm 2022')],
      [titled('quý III năm 2022'), figures('Quý III năm 2022')],
    ),
    {
      outcome: 'partial',
      credit: 2 / 3,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'missing' },
          { period: '2022-Q3', state: 'published' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
  ),
  periods(
    'nine months as one figure',
    quarters([titled('9 tháng đầu năm 2022'), figures('Chín tháng đầu năm 2022')]),
    FAILED,
  ),
  periods(
    'months one by one do not make a quarter',
    quarters(
      [titled('tháng 3 năm 2022'), figures('Tháng 3 năm 2022')],
      [titled('tháng 6 năm 2022'), figures('Tháng 6 năm 2022')],
      [titled('tháng 9 năm 2022'), figures('Tháng 9 năm 2022')],
    ),
    FAILED,
  ),
  periods(
    'granted: two are due',
    quarters([titled('quý I/2022'), figures('Quý I/2022')], [titled('Q2/2022'), figures('Quý II/2022')]),
    {
      ...PASSED,
      details: {
        periods: [
          { period: '2022-Q1', state: 'published' },
          { period: '2022-Q2', state: 'published' },
          { period: '2022-Q3', state: 'not-due' },
          { period: '2022-Q4', state: 'not-due' },
        ],
      },
    },
    { asOf: '2022-10-14' },
  ),
  periods(
    'granted: one table',
    {
      pages: {
        '/kq': {
          title: 'Tình hình giải quyết hồ sơ thủ tục hành chính năm 2022',
          main: '<table><tr><th>Quý</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Trễ hạn</th></tr><tr><td>I</td><td>1.210</td><td>1.198</td><td>0</td></tr><tr><td>II</td><td>1.340</td><td>1.332</td><td>2</td></tr><tr><td>III</td><td>1.275</td><td>1.270</td><td>0</td></tr></table>',
        },
      },
    },
    { ...PASSED },
  ),
];

export const RECORD_ONES: readonly One[] = [...DOCUMENTS, ...INDICES, ...PERIODS];
