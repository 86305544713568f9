/** Whose index, of which year, what only looks like a result: as articles and tables tell it. */

import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted } from '../../unseen-20/ones/make.ts';

const asks = (...indices: readonly string[]) => ({ kind: 'indices', params: { indices } });
const story = (title: string, day: string, ...text: readonly string[]) => ({
  '/tin-tuc': ['Tin tức', news([['/tin-tuc/5', title, day]])] as const,
  '/tin-tuc/5': [title, posted(day, ...text)] as const,
});
const page = (title: string, main: string) => ({ '/chi-so': [title, main] as const });
const MENU = [['/chi-so', 'Chỉ số CCHC']] as const;
const missing = (...indices: readonly string[]) => ({
  indices: indices.map((index) => ({ index, state: 'missing', year: null, value: null, rank: null, url: null })),
});
const asOf = '2022-11-01';

export const INDICES = [
  make({
    id: 'a rate of satisfaction at the counter is no SIPAS of the province',
    of: BACNINH,
    asOf,
    asked: asks('SIPAS'),
    pages: story(
      'Người dân hài lòng với Trung tâm Hành chính công',
      '12/04/2022',
      'Tỷ lệ hài lòng tại Trung tâm Hành chính công thành phố Bắc Ninh năm 2021 đạt 99,2%.',
    ),
    outcome: 'failed',
    details: missing('SIPAS'),
  }),
  make({
    id: 'the city that bears the province’s name',
    of: BACNINH,
    asOf,
    asked: asks('PAR INDEX'),
    pages: story(
      'Thành phố Bắc Ninh dẫn đầu chỉ số cải cách hành chính cấp huyện',
      '12/04/2022',
      'Năm 2021, thành phố Bắc Ninh đạt 92,8 điểm, xếp thứ nhất trong 8 huyện, thị xã, thành phố.',
    ),
    outcome: 'failed',
    details: missing('PAR INDEX'),
  }),
  make({
    id: 'a table of departments, the own row in it',
    of: NGHEAN,
    asOf,
    asked: asks('PAR INDEX'),
    menu: MENU,
    pages: page(
      'Chỉ số cải cách hành chính các sở, ban, ngành năm 2021',
      '<table><tr><th>TT</th><th>Cơ quan</th><th>Điểm</th><th>Xếp hạng</th></tr><tr><td>1</td><td>Sở Tài chính</td><td>93,10</td><td>1</td></tr><tr><td>2</td><td>Sở Khoa học và Công nghệ</td><td>90,45</td><td>5</td></tr><tr><td>3</td><td>Sở Y tế</td><td>80,02</td><td>18</td></tr></table>',
    ),
    outcome: 'passed',
    details: { indices: [{ index: 'PAR INDEX', state: 'current', year: 2021, value: 90.45, rank: 5, url: '/chi-so' }] },
  }),
  make({
    id: 'a table of districts alone',
    of: NGHEAN,
    asOf,
    asked: asks('PAR INDEX'),
    menu: MENU,
    pages: page(
      'Chỉ số cải cách hành chính các huyện, thành phố, thị xã năm 2021',
      '<table><tr><th>TT</th><th>Đơn vị</th><th>Điểm</th><th>Xếp hạng</th></tr><tr><td>1</td><td>Huyện Nam Đàn</td><td>93,10</td><td>1</td></tr><tr><td>2</td><td>Thành phố Vinh</td><td>90,45</td><td>2</td></tr><tr><td>3</td><td>Huyện Kỳ Sơn</td><td>70,02</td><td>21</td></tr></table>',
    ),
    outcome: 'failed',
    details: missing('PAR INDEX'),
  }),
  make({
    id: 'years in columns',
    of: BINHDINH,
    asOf,
    asked: asks('PAR INDEX', 'SIPAS'),
    menu: MENU,
    pages: page(
      'Kết quả các chỉ số của tỉnh Bình Định',
      '<table><tr><th>Chỉ số</th><th>Năm 2019</th><th>Năm 2020</th><th>Năm 2021</th></tr><tr><td>PAR INDEX (%)</td><td>79,21</td><td>82,30</td><td>86,75</td></tr><tr><td>SIPAS (%)</td><td>81,00</td><td>83,12</td><td>-</td></tr></table>',
    ),
    outcome: 'partial',
    details: {
      indices: [
        { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.75, rank: null, url: '/chi-so' },
        { index: 'SIPAS', state: 'stale', year: 2020, value: 83.12, rank: null, url: '/chi-so' },
      ],
    },
  }),
  make({
    id: 'a decision that approves the results, its numbers in the text',
    of: HUNGYEN,
    asOf: '2024-09-10',
    asked: asks('DDCI'),
    pages: story(
      'UBND tỉnh phê duyệt kết quả DDCI năm 2023',
      '02/03/2024',
      'Theo Quyết định phê duyệt, khối sở, ban, ngành có 21 đơn vị được xếp hạng. Sở Khoa học và Công nghệ được 76,42 điểm, xếp vị trí thứ 9.',
      'Khối địa phương, huyện Văn Lâm dẫn đầu với 82,1 điểm.',
    ),
    outcome: 'passed',
    details: { indices: [{ index: 'DDCI', state: 'current', year: 2023, value: 76.42, rank: 9, url: '/tin-tuc/5' }] },
  }),
  make({
    id: 'last year’s index was told this year, the year before’s beside it',
    of: HUNGYEN,
    asOf: '2024-09-10',
    asked: asks('PAPI'),
    pages: story(
      'Hưng Yên cải thiện chỉ số PAPI',
      '03/04/2024',
      'Năm 2022, tỉnh Hưng Yên đạt 41,2 điểm PAPI. Năm 2023, tỉnh đạt 43,7 điểm, tăng 2,5 điểm, xếp thứ 16/63.',
    ),
    outcome: 'passed',
    details: { indices: [{ index: 'PAPI', state: 'current', year: 2023, value: 43.7, rank: 16, url: '/tin-tuc/5' }] },
  }),
  make({
    id: 'a plan’s aim and no result',
    of: HUNGYEN,
    asOf: '2024-09-10',
    asked: asks('PAR INDEX', 'DTI'),
    pages: story(
      'Kế hoạch nâng hạng các chỉ số năm 2024',
      '20/02/2024',
      'Tỉnh đề ra: Chỉ số PAR INDEX năm 2023 và các năm tiếp theo thuộc nhóm 10 tỉnh dẫn đầu; DTI đạt từ 0,70 trở lên vào năm 2024.',
    ),
    outcome: 'failed',
    details: missing('PAR INDEX', 'DTI'),
  }),
  make({
    id: 'a ministry’s own index',
    of: NGHEAN,
    asOf,
    asked: asks('PAR INDEX'),
    pages: story(
      'Bộ Khoa học và Công nghệ tăng hạng Chỉ số cải cách hành chính',
      '26/05/2022',
      'Năm 2021, Bộ Khoa học và Công nghệ đạt 86,11%, xếp thứ 8/17 bộ.',
    ),
    outcome: 'failed',
    details: missing('PAR INDEX'),
  }),
  make({
    id: 'the province’s rank is told by the district’s news',
    of: BINHDINH,
    asOf,
    asked: asks('PCI'),
    pages: story(
      'Huyện Phù Mỹ bàn cách nâng cao năng lực cạnh tranh',
      '10/06/2022',
      'Tại huyện Phù Mỹ, đại diện Sở cho biết Chỉ số PCI năm 2021 của tỉnh Bình Định đạt 68,32 điểm, xếp thứ 11/63 tỉnh, thành phố.',
    ),
    outcome: 'passed',
    details: { indices: [{ index: 'PCI', state: 'current', year: 2021, value: 68.32, rank: 11, url: '/tin-tuc/5' }] },
  }),
  make({
    id: 'component scores, and none for the whole',
    of: BINHDINH,
    asOf,
    asked: asks('PCI'),
    pages: story(
      'Nhìn vào các chỉ số thành phần PCI 2021',
      '10/06/2022',
      'Chỉ số thành phần “Gia nhập thị trường” đạt 7,12 điểm; chỉ số thành phần “Tiếp cận đất đai” đạt 6,95 điểm.',
    ),
    outcome: 'failed',
    details: missing('PCI'),
  }),
  make({
    id: 'a hospital’s satisfied patients',
    of: NGHEAN,
    asOf,
    asked: asks('SIPAS'),
    pages: story(
      'Bệnh viện Đa khoa nâng chất lượng phục vụ',
      '10/06/2022',
      'Chỉ số hài lòng của người bệnh nội trú năm 2021 đạt 94,6%.',
    ),
    outcome: 'failed',
    details: missing('SIPAS'),
  }),
];
