import { BINHDINH, HUNGYEN, make, news, posted } from './make.ts';

const asks = (...indices: readonly string[]) => ({ kind: 'indices', params: { indices } });
const of = { ...BINHDINH };
const asOf = '2022-12-01';
const story = (title: string, day: string, ...text: readonly string[]) => ({
  '/tin-tuc': ['Tin tức', news([['/tin-tuc/5', title, day]])] as const,
  '/tin-tuc/5': [title, posted(day, ...text)] as const,
});

export const INDICES = [
  make({
    id: 'what is striven for is no result',
    of,
    asOf,
    asked: asks('PAR INDEX'),
    pages: story(
      'Bình Định đặt mục tiêu nâng hạng cải cách hành chính',
      '03/03/2022',
      'Năm 2022, tỉnh phấn đấu Chỉ số cải cách hành chính (PAR INDEX) đạt trên 88%, xếp trong 15 tỉnh, thành phố dẫn đầu cả nước.',
      'Các sở được giao chịu trách nhiệm về từng lĩnh vực thành phần, định kỳ báo cáo việc khắc phục tiêu chí mất điểm.',
    ),
    outcome: 'failed',
    details: { indices: [{ index: 'PAR INDEX', state: 'missing' }] },
  }),
  make({
    id: 'a score without a rank is a result',
    of,
    asOf,
    asked: asks('PAPI'),
    pages: story(
      'Công bố Chỉ số PAPI năm 2021',
      '11/05/2022',
      'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) năm 2021 của Bình Định đạt 43,06 điểm.',
      'Nội dung công khai, minh bạch tăng so với năm trước, còn nội dung quản trị điện tử vẫn thấp nhất.',
    ),
    outcome: 'passed',
    details: { indices: [{ index: 'PAPI', state: 'current', year: 2021, value: 43.06, rank: null }] },
  }),
  make({
    id: 'the result of two years ago is stale',
    of,
    asOf,
    asked: asks('SIPAS'),
    pages: story(
      'Chỉ số hài lòng của tỉnh tăng bốn bậc',
      '25/06/2021',
      'Theo kết quả công bố hôm qua, Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2020 của tỉnh Bình Định đạt 84,76%, xếp thứ 35/63.',
    ),
    outcome: 'partial',
    details: { indices: [{ index: 'SIPAS', state: 'stale', year: 2020, value: 84.76, rank: 35 }] },
  }),
  make({
    id: 'another province’s result is none of ours',
    of,
    asOf,
    asked: asks('PCI'),
    pages: story(
      'Quảng Ninh tiếp tục dẫn đầu PCI 2021',
      '28/04/2022',
      'Với 73,02 điểm, Quảng Ninh năm thứ năm liên tiếp đứng đầu bảng xếp hạng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2021; Hải Phòng xếp thứ 2 với 70,61 điểm.',
      'Đoàn công tác của các tỉnh miền Trung dự kiến ra Hạ Long tìm hiểu cách làm vào tháng sau.',
    ),
    outcome: 'failed',
    details: { indices: [{ index: 'PCI', state: 'missing' }] },
  }),
  make({
    id: 'announced, but neither score nor rank is told',
    of,
    asOf,
    asked: asks('PCI'),
    pages: story(
      'Hội nghị phân tích Chỉ số PCI năm 2021 của tỉnh',
      '20/05/2022',
      'Hội nghị nghe chuyên gia phân tích các chỉ số thành phần của Chỉ số PCI năm 2021 của tỉnh Bình Định, chỉ ra nguyên nhân doanh nghiệp còn phàn nàn về tiếp cận đất đai.',
    ),
    outcome: 'failed',
  }),
  make({
    id: 'the department’s own place among the departments',
    of,
    asOf,
    asked: asks('PAR INDEX'),
    pages: story(
      'Sở Nội vụ xếp thứ 3 trong 19 sở, ban, ngành về Chỉ số cải cách hành chính năm 2021',
      '18/02/2022',
      'Theo quyết định của Chủ tịch UBND tỉnh, Chỉ số cải cách hành chính năm 2021 của Sở Nội vụ đạt 91,35 điểm, xếp thứ 3/19 sở, ban, ngành.',
    ),
    outcome: 'passed',
    details: { indices: [{ index: 'PAR INDEX', state: 'current', year: 2021, value: 91.35, rank: 3 }] },
  }),
  make({
    id: 'a table of indices, a row for each, a column for each year',
    of: HUNGYEN,
    asOf: '2024-11-20',
    asked: asks('PAR INDEX', 'DDCI', 'DTI'),
    menu: [['/chi-so', 'Kết quả các chỉ số']],
    pages: {
      '/chi-so': [
        'Kết quả các chỉ số của tỉnh Hưng Yên',
        '<table border="1"><tr><th rowspan="2">Chỉ số</th><th colspan="2">Năm 2022</th><th colspan="2">Năm 2023</th></tr><tr><th>Điểm</th><th>Xếp hạng</th><th>Điểm</th><th>Xếp hạng</th></tr><tr><td>Chỉ số cải cách hành chính (PAR INDEX)</td><td>84,79</td><td>31</td><td>87,16</td><td>27</td></tr><tr><td>Chỉ số chuyển đổi số (DTI)</td><td>0,5412</td><td>29</td><td>0,6325</td><td>21</td></tr></table>',
      ],
    },
    outcome: 'partial',
    details: {
      indices: [
        { index: 'PAR INDEX', state: 'current', year: 2023, value: 87.16, rank: 27 },
        { index: 'DDCI', state: 'missing' },
        { index: 'DTI', state: 'current', year: 2023, value: 0.6325, rank: 21 },
      ],
    },
  }),
];
