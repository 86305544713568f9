/** Documents, indices and results by period: named and not there, of others, hoped for, of other years. */

import { FAILED, HALF, make, page, PASSED, type Draft, type Expected, type One } from './kit.ts';

const documents = (name: string, named: readonly object[], draft: Draft, truth: Expected, need = 'cited'): One =>
  make('documents', { documents: named, need }, 'documents')(name, draft, truth);
const NQ76 = { number: '76/NQ-CP', date: '2021-07-15', issuer: 'Chính phủ' };
const KH = { number: '2841/KH-UBND', date: '2022-12-30', issuer: 'UBND tỉnh Hà Nam' };
const OWN = {
  number: null,
  title: 'Kế hoạch tuyên truyền cải cách hành chính năm 2023',
  issuer: 'Sở Xây dựng tỉnh Hà Nam',
};
const CITED: Expected = { ...HALF, details: { documents: [{ state: 'cited' }] } };

const DOCUMENTS: readonly One[] = [
  documents(
    'asked to be published: the file is gone',
    [NQ76],
    {
      ...page('Văn bản', '<p><a href="/tep/76.pdf">Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ</a></p>'),
      raw: { '/tep/76.pdf': { status: 404, body: 'Not found' } },
    },
    CITED,
    'published',
  ),
  documents(
    'own plan: of the province',
    [OWN],
    page(
      'Kế hoạch tuyên truyền cải cách hành chính năm 2023 của UBND tỉnh Hà Nam',
      '<p>UBND tỉnh Hà Nam ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023 trên địa bàn tỉnh, gồm bảy nội dung, giao Sở Nội vụ chủ trì.</p>',
    ),
    FAILED,
    'published',
  ),
  documents(
    'own plan: a report on how it was done',
    [OWN],
    page(
      'Báo cáo kết quả thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2023',
      '<p>Thực hiện Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Sở, các phòng đã viết 64 tin, bài.</p>',
    ),
    CITED,
    'published',
  ),
  documents(
    'of the Government, on another matter and day',
    [NQ76],
    page('Văn bản', '<ul><li>Nghị quyết số 76/NQ-CP ngày 06/9/2018 của Chính phủ về phòng, chống thiên tai</li></ul>'),
    FAILED,
  ),
  documents(
    'one of two, the other a number of pages',
    [NQ76, KH],
    page('Văn bản', '<p>Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ. Tài liệu gồm 2841 trang.</p>'),
    { outcome: 'partial', credit: 0.5 },
  ),
  documents(
    'granted: number and sign in two cells',
    [NQ76],
    page(
      'Văn bản',
      '<table><tr><th>Loại</th><th>Số, ký hiệu</th><th>Ngày</th><th>Cơ quan</th></tr><tr><td>Nghị quyết</td><td><span>76</span><span>/NQ-CP</span></td><td>15.07.2021</td><td>Chính phủ</td></tr></table>',
    ),
    PASSED,
  ),
  documents(
    'granted: in the grounds of another',
    [NQ76, KH],
    page(
      'Kế hoạch cải cách hành chính năm 2023',
      '<p>Căn cứ Nghị quyết 76/NQ-CP của Chính phủ ngày 15 tháng 7 năm 2021;</p><p>Theo Kế hoạch số 2841/KH-UBND của UBND tỉnh ngày 30 tháng 12 năm 2022;</p><p>Sở giao Văn phòng chủ trì, các phòng phối hợp.</p>',
    ),
    PASSED,
  ),
];

const indices = (name: string, asked: readonly string[], draft: Draft, truth: Expected): One =>
  make('indices', { indices: asked }, 'indices')(name, draft, truth);
const missing = (...names: readonly string[]): Expected => ({
  ...FAILED,
  details: { indices: names.map((index) => ({ index, state: 'missing' })) },
});
const post = (title: string, date: string, lead: string): Draft => ({ news: [[title, date, lead]] });

const INDICES: readonly One[] = [
  indices(
    'of the Ministry whose name is ours',
    ['PAR INDEX', 'DTI'],
    {
      news: [
        [
          'Bộ Xây dựng tăng ba bậc về Chỉ số cải cách hành chính năm 2022',
          '2023-04-20',
          'PAR INDEX năm 2022 của Bộ Xây dựng đạt 84,31 điểm, xếp thứ 8 trong 17 bộ.',
        ],
        ['Bộ Xây dựng xếp thứ 9 về DTI năm 2022', '2023-07-13', 'Chỉ số chuyển đổi số của Bộ đạt 0,5411.'],
      ],
    },
    missing('PAR INDEX', 'DTI'),
  ),
  indices(
    'of the department next door',
    ['PAR INDEX'],
    post(
      'Sở Xây dựng Ninh Bình dẫn đầu cải cách hành chính khối sở năm 2022',
      '2023-03-15',
      'Chỉ số CCHC năm 2022 của Sở Xây dựng tỉnh Ninh Bình đạt 94,6 điểm.',
    ),
    missing('PAR INDEX'),
  ),
  indices(
    'a plan to do better',
    ['PCI'],
    post(
      'Kế hoạch nâng hạng PCI năm 2022 của tỉnh Hà Nam',
      '2023-01-11',
      'Kế hoạch đề ra PCI năm 2022 của Hà Nam từ 67 điểm trở lên, vào nhóm 25 tỉnh đứng đầu.',
    ),
    missing('PCI'),
  ),
  indices(
    'the year before, and the new one not yet out',
    ['PAR INDEX'],
    post(
      'Chờ công bố PAR INDEX năm 2022',
      '2023-03-30',
      'Năm 2021, PAR INDEX của tỉnh Hà Nam đạt 86,24 điểm; kết quả năm 2022 sẽ được Bộ Nội vụ công bố trong tháng 4.',
    ),
    { ...HALF, details: { indices: [{ index: 'PAR INDEX', state: 'stale', year: 2021, value: 86.24 }] } },
  ),
  indices(
    'of the one announced with it',
    ['PAR INDEX', 'SIPAS'],
    post(
      'Hà Nam đạt 81,54 % về SIPAS năm 2022',
      '2023-04-19',
      'Chỉ số SIPAS năm 2022 của tỉnh Hà Nam đạt 81,54 %; bảng PAR INDEX của tỉnh sẽ đăng sau.',
    ),
    {
      outcome: 'partial',
      credit: 0.5,
      details: {
        indices: [
          { index: 'PAR INDEX', state: 'missing' },
          { index: 'SIPAS', state: 'current', value: 81.54 },
        ],
      },
    },
  ),
  indices(
    'green, on the day of the other',
    ['PCI'],
    post(
      'Lễ công bố PCI và PGI năm 2022',
      '2023-04-11',
      'Tại lễ công bố, Chỉ số xanh cấp tỉnh (PGI) năm 2022 của Hà Nam đạt 15,21 điểm, trong nhóm 20 tỉnh đứng đầu.',
    ),
    missing('PCI'),
  ),
  indices(
    'content with schools',
    ['SIPAS'],
    post(
      'Chỉ số hài lòng về dịch vụ giáo dục công năm 2022 tại Hà Nam đạt 83,4 %',
      '2023-02-21',
      'Phụ huynh của 90 trường trả lời phiếu.',
    ),
    missing('SIPAS'),
  ),
  indices(
    'a row of ours without a figure, among names that are near',
    ['PAPI'],
    page(
      'Bảng điểm PAPI năm 2022',
      '<table><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Hà Nội</td><td>43,91</td></tr><tr><td>Hà Nam</td><td>-</td></tr><tr><td>Nam Định</td><td>42,70</td></tr><tr><td>Quảng Nam</td><td>40,18</td></tr></table>',
    ),
    missing('PAPI'),
  ),
  indices(
    'rank of a town',
    ['DTI'],
    post(
      'Phủ Lý đứng đầu chuyển đổi số cấp huyện năm 2022',
      '2023-05-05',
      'Chỉ số chuyển đổi số DTI năm 2022 của thành phố Phủ Lý đạt 0,71, xếp thứ nhất sáu huyện, thị, thành phố của tỉnh Hà Nam.',
    ),
    missing('DTI'),
  ),
  indices(
    'ours climbs; the score is of the first',
    ['PAR INDEX'],
    post(
      'Công bố PAR INDEX năm 2022 của các tỉnh',
      '2023-04-19',
      'Quảng Ninh đứng đầu với 90,10 điểm. Đại diện tỉnh Hà Nam dự hội nghị tại điểm cầu Phủ Lý.',
    ),
    missing('PAR INDEX'),
  ),
  indices(
    'granted: our place among departments',
    ['PAR INDEX'],
    post(
      'Sở Xây dựng vào nhóm ba sở dẫn đầu',
      '2023-03-14',
      'Theo quyết định của UBND tỉnh, Chỉ số cải cách hành chính năm 2022 của Sở Xây dựng đạt 91,25 điểm, xếp thứ 3 trong 20 sở, ngành.',
    ),
    { ...PASSED, details: { indices: [{ index: 'PAR INDEX', state: 'current', year: 2022, value: 91.25, rank: 3 }] } },
  ),
  indices(
    'granted: a rank alone',
    ['PCI'],
    post('Hà Nam tăng 12 bậc trên bảng PCI', '2023-04-12', 'PCI 2022: Hà Nam lên vị trí thứ 23 cả nước.'),
    { ...PASSED, details: { indices: [{ index: 'PCI', state: 'current', year: 2022, rank: 23 }] } },
  ),
  indices(
    'granted: four lines under one heading',
    ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'],
    page(
      'Kết quả các chỉ số năm 2022 của tỉnh Hà Nam',
      '<ul><li>PAR INDEX: 85,36 điểm (hạng 30)</li><li>SIPAS: 81,54 % (hạng 21)</li><li>PAPI: 42,19 điểm (hạng 28)</li><li>PCI: 65,73 điểm (hạng 23)</li></ul>',
    ),
    {
      ...PASSED,
      details: {
        indices: [
          { index: 'PAR INDEX', value: 85.36, rank: 30 },
          { index: 'SIPAS', value: 81.54, rank: 21 },
          { index: 'PAPI', value: 42.19, rank: 28 },
          { index: 'PCI', value: 65.73, rank: 23 },
        ],
      },
    },
  ),
];

const periods = (name: string, draft: Draft, truth: Expected, period = 'quarter'): One =>
  make('periodic-results', { topic: 'dossier-results', period }, 'periods')(name, draft, truth);
const TTHC = 'Kết quả giải quyết thủ tục hành chính';
const listed = (...of: readonly (readonly [title: string, main: string])[]): Draft => ({
  pages: {
    '/kq': {
      title: TTHC,
      main: `<ul>${of.map(([title], at) => `<li><a href="/kq/${String(at)}">${title}</a></li>`).join('')}</ul>`,
    },
    ...Object.fromEntries(of.map(([title, main], at) => [`/kq/${String(at)}`, { title, main, off: true as const }])),
  },
});
const figures = (when: string): string =>
  `<p>${when}, Sở tiếp nhận 642 hồ sơ thủ tục hành chính, đã giải quyết 631 hồ sơ, trong đó đúng hạn 630, quá hạn 1.</p>`;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const byMonth = (last: string): Draft =>
  page(
    'Tình hình giải quyết hồ sơ TTHC năm 2023',
    `<table><tr><th>Tháng</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr>${MONTHS.map((month) => `<tr><td>${String(month)}/2023</td>${month === 10 ? last : `<td>${String(60 + month)}</td><td>${String(58 + month)}</td><td>0</td>`}</tr>`).join('')}</table>`,
  );

const PERIODS: readonly One[] = [
  periods(
    'complaints settled by quarter',
    page(
      'Kết quả giải quyết đơn thư khiếu nại, tố cáo',
      '<table><tr><th>Quý</th><th>Số đơn nhận</th><th>Đã giải quyết</th></tr><tr><td>Quý I/2023</td><td>4</td><td>4</td></tr><tr><td>Quý II/2023</td><td>6</td><td>5</td></tr><tr><td>Quý III/2023</td><td>3</td><td>3</td></tr></table>',
    ),
    FAILED,
  ),
  periods(
    'days on which they will be told',
    page(
      TTHC,
      '<p>Lịch công khai kết quả giải quyết hồ sơ năm 2023:</p><ul><li>Quý I/2023: ngày 10/4/2023</li><li>Quý II/2023: ngày 10/7/2023</li><li>Quý III/2023: ngày 10/10/2023</li></ul>',
    ),
    FAILED,
  ),
  periods(
    'of the department of justice',
    listed(
      ...['I', 'II', 'III'].map(
        (which) =>
          [
            `${TTHC} quý ${which}/2023 tại Sở Tư pháp`,
            `<p>Quý ${which} năm 2023, Sở Tư pháp tiếp nhận 1.204 hồ sơ thủ tục hành chính, giải quyết đúng hạn 1.204 hồ sơ.</p>`,
          ] as const,
      ),
    ),
    FAILED,
  ),
  periods(
    'two of three; the third is a note that there will be one',
    listed(
      [`${TTHC} quý I/2023`, figures('Quý I năm 2023')],
      [`${TTHC} quý II/2023`, figures('Quý II năm 2023')],
      [`${TTHC} quý III/2023`, '<p>Số liệu quý III đang được tổng hợp, sẽ công khai khi hoàn thành.</p>'],
    ),
    { outcome: 'partial', credit: 2 / 3 },
  ),
  periods(
    'the last month due is blank',
    byMonth('<td></td><td></td><td></td>'),
    { outcome: 'partial', credit: 0.9 },
    'month',
  ),
  periods('granted: each month due', byMonth('<td>70</td><td>69</td><td>0</td>'), PASSED, 'month'),
  periods(
    'granted: a quarter called three months, and short names',
    listed(
      ['Báo cáo kết quả giải quyết hồ sơ TTHC 3 tháng đầu năm 2023', figures('Ba tháng đầu năm 2023')],
      ['Báo cáo kết quả giải quyết hồ sơ TTHC quý 2-2023', figures('Trong quý 2')],
      ['Báo cáo kết quả giải quyết hồ sơ TTHC QIII/2023', figures('Trong quý 3')],
    ),
    PASSED,
  ),
];

export const RECORD_ONES: readonly One[] = [...DOCUMENTS, ...INDICES, ...PERIODS];
