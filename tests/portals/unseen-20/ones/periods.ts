import { BINHDINH, make, news, posted } from './make.ts';

const asks = (period: string) => ({ kind: 'periodic-results', params: { topic: 'dossier-results', period } });
const KQ = [['/ket-qua', 'Kết quả giải quyết hồ sơ']] as const;
const of = BINHDINH;
const report = (what: string, numbers: string): readonly [string, string] => [
  `Kết quả giải quyết hồ sơ thủ tục hành chính ${what}`,
  `<p>${numbers}</p><p>Các hồ sơ còn lại đang trong thời hạn xử lý của phòng chuyên môn; không phát sinh phản ánh của tổ chức, cá nhân.</p>`,
];
const list = (...rows: readonly (readonly [string, string, string])[]): readonly [string, string] => [
  'Kết quả giải quyết hồ sơ',
  news(rows.map(([href, what, day]) => [href, `Kết quả giải quyết hồ sơ thủ tục hành chính ${what}`, day])),
];
const states = (...all: readonly string[]) => ({
  periods: all.map((state, at) => ({ period: `2022-Q${at + 1}`, state })),
});

export const PERIODS = [
  make({
    id: 'due on the very day on which the grace ends',
    of,
    asked: asks('quarter'),
    asOf: '2022-04-15',
    menu: KQ,
    pages: {
      '/ket-qua': list(['/ket-qua/4', 'quý IV năm 2021', '10/01/2022']),
      '/ket-qua/4': report('quý IV năm 2021', 'Quý IV năm 2021, Sở tiếp nhận 290 hồ sơ, giải quyết 288 hồ sơ.'),
    },
    outcome: 'failed',
    details: states('missing', 'not-due', 'not-due', 'not-due'),
  }),
  make({
    id: 'the second quarter is not yet due, though it is published',
    of,
    asked: asks('quarter'),
    asOf: '2022-07-14',
    menu: KQ,
    pages: {
      '/ket-qua': list(['/ket-qua/2', 'quý II năm 2022', '05/07/2022'], ['/ket-qua/1', 'quý I năm 2022', '06/04/2022']),
      '/ket-qua/2': report('quý II năm 2022', 'Quý II năm 2022, Sở tiếp nhận 365 hồ sơ, giải quyết 351 hồ sơ.'),
      '/ket-qua/1': report('quý I năm 2022', 'Quý I năm 2022, Sở tiếp nhận 312 hồ sơ, giải quyết 300 hồ sơ.'),
    },
    outcome: 'passed',
    details: states('published', 'not-due', 'not-due', 'not-due'),
  }),
  make({
    id: 'nine months in one sum give no quarter',
    of,
    asked: asks('quarter'),
    asOf: '2022-10-20',
    menu: KQ,
    pages: {
      '/ket-qua': list(
        ['/ket-qua/9', '9 tháng năm 2022', '07/10/2022'],
        ['/ket-qua/1', 'quý I năm 2022', '06/04/2022'],
      ),
      '/ket-qua/9': report(
        '9 tháng năm 2022',
        'Chín tháng năm 2022, Sở tiếp nhận 1.043 hồ sơ, giải quyết 1.020 hồ sơ, đúng hạn 1.018 hồ sơ.',
      ),
      '/ket-qua/1': report('quý I năm 2022', 'Quý I năm 2022, Sở tiếp nhận 312 hồ sơ, giải quyết 300 hồ sơ.'),
    },
    outcome: 'partial',
    details: states('published', 'missing', 'missing', 'not-due'),
  }),
  make({
    id: 'a year’s report with the figures of each quarter',
    of,
    asked: asks('quarter'),
    asOf: '2023-01-20',
    menu: KQ,
    pages: {
      '/ket-qua': list(['/ket-qua/nam', 'năm 2022', '10/01/2023']),
      '/ket-qua/nam': [
        'Kết quả giải quyết hồ sơ thủ tục hành chính năm 2022',
        '<table border="1"><tr><th>Kỳ</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Đúng hạn</th></tr><tr><td>Quý I</td><td>312</td><td>300</td><td>300</td></tr><tr><td>Quý II</td><td>365</td><td>351</td><td>350</td></tr><tr><td>Quý III</td><td>366</td><td>360</td><td>360</td></tr><tr><td>Quý IV</td><td>298</td><td>290</td><td>289</td></tr></table>',
      ],
    },
    outcome: 'passed',
    details: states('published', 'published', 'published', 'published'),
  }),
  make({
    id: 'months: January and February are due, March is not',
    of,
    asked: asks('month'),
    asOf: '2022-04-14',
    menu: KQ,
    pages: {
      '/ket-qua': list(['/ket-qua/t2', 'tháng 02/2022', '03/03/2022'], ['/ket-qua/t1', 'tháng 01/2022', '28/01/2022']),
      '/ket-qua/t2': report('tháng 02/2022', 'Tháng 02/2022, Sở tiếp nhận 96 hồ sơ, giải quyết 90 hồ sơ.'),
      '/ket-qua/t1': report('tháng 01/2022', 'Tháng 01/2022, Sở tiếp nhận 88 hồ sơ, giải quyết 85 hồ sơ.'),
    },
    outcome: 'passed',
  }),
  make({
    id: 'months: March is due on the fifteenth of April and lacks',
    of,
    asked: asks('month'),
    asOf: '2022-04-15',
    menu: KQ,
    pages: {
      '/ket-qua': list(['/ket-qua/t2', 'tháng 02/2022', '03/03/2022'], ['/ket-qua/t1', 'tháng 01/2022', '28/01/2022']),
      '/ket-qua/t2': report('tháng 02/2022', 'Tháng 02/2022, Sở tiếp nhận 96 hồ sơ, giải quyết 90 hồ sơ.'),
      '/ket-qua/t1': report('tháng 01/2022', 'Tháng 01/2022, Sở tiếp nhận 88 hồ sơ, giải quyết 85 hồ sơ.'),
    },
    outcome: 'partial',
  }),
  make({
    id: 'the same quarters of the year before',
    of,
    asked: asks('quarter'),
    asOf: '2022-08-01',
    menu: KQ,
    pages: {
      '/ket-qua': list(['/ket-qua/2', 'quý II năm 2021', '06/07/2021'], ['/ket-qua/1', 'quý I năm 2021', '05/04/2021']),
      '/ket-qua/2': report('quý II năm 2021', 'Quý II năm 2021, Sở tiếp nhận 265 hồ sơ, giải quyết 251 hồ sơ.'),
      '/ket-qua/1': report('quý I năm 2021', 'Quý I năm 2021, Sở tiếp nhận 212 hồ sơ, giải quyết 200 hồ sơ.'),
    },
    outcome: 'failed',
    details: states('missing', 'missing', 'not-due', 'not-due'),
  }),
  make({
    id: 'a news article that gives the quarter’s figures',
    of,
    asked: asks('quarter'),
    asOf: '2022-05-01',
    pages: {
      '/tin-tuc': [
        'Tin tức',
        news([
          ['/tin-tuc/q1', 'Quý I/2022: Sở Nội vụ giải quyết đúng hạn toàn bộ hồ sơ thủ tục hành chính', '08/04/2022'],
        ]),
      ],
      '/tin-tuc/q1': [
        'Quý I/2022: Sở Nội vụ giải quyết đúng hạn toàn bộ hồ sơ thủ tục hành chính',
        posted(
          '08/04/2022',
          'Trong quý I/2022, Bộ phận Một cửa của Sở tiếp nhận 312 hồ sơ, đã giải quyết 300 hồ sơ, tất cả đều đúng hạn; 187 hồ sơ nộp trực tuyến mức độ 3, 4, đạt 59,9%.',
        ),
      ],
    },
    outcome: 'passed',
    details: states('published', 'not-due', 'not-due', 'not-due'),
  }),
];
