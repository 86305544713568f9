/** Results of indices in the words of articles, and what only reads like them. Of a department of science in Nghệ An. */

import { describe, expect, test } from 'vitest';
import { indexResults } from '../../lib/facts/indices/index-results.ts';
import { contextOf, newsOutline } from '../support/news-page.ts';

type Told = readonly [index: string, year: number | null, value: number | null, rank: number | null];
type Case = readonly [title: string, text: string, told: readonly Told[]];

const CASES: readonly Case[] = [
  // a place in reform itself, without the index's name
  ['Công tác cải cách hành chính năm 2021 của tỉnh xếp thứ 15 cả nước', 'Tin vui.', [['PAR INDEX', 2021, null, 15]]],
  ['Cải cách hành chính năm 2021: Nghệ An xếp thứ 15/63 tỉnh, thành phố', 'Tin vui.', [['PAR INDEX', 2021, null, 15]]],
  [
    'Sở Khoa học và Công nghệ xếp thứ 3/20 sở, ngành về kết quả CCHC năm 2021',
    'Tin vui.',
    [['PAR INDEX', 2021, null, 3]],
  ],
  [
    'Sở KH&CN đứng thứ 3 khối sở, ngành trong công tác cải cách hành chính năm 2021',
    'Tin vui.',
    [['PAR INDEX', 2021, null, 3]],
  ],
  ['Kết quả chấm điểm CCHC năm 2021: Sở KH&CN xếp thứ 3', 'Tin vui.', [['PAR INDEX', 2021, null, 3]]],
  ['Sở đứng thứ 3 toàn tỉnh về CCHC năm 2021', 'Tin vui.', [['PAR INDEX', 2021, null, 3]]],
  ['SỞ ĐỨNG THỨ 3 TOÀN TỈNH VỀ CCHC NĂM 2021', 'Tin vui.', [['PAR INDEX', 2021, null, 3]]],
  // an index that no plan asks for, beside one that plans do
  ['Lễ công bố PCI và PGI năm 2021', 'Chỉ số xanh cấp tỉnh (PGI) năm 2021 của Nghệ An đạt 15,21 điểm, xếp thứ 12.', []],
  [
    'Công bố PCI năm 2021 của Nghệ An',
    'PGI của tỉnh đạt 15,21 điểm; PCI của tỉnh đạt 64,74 điểm, xếp thứ 30.',
    [['PCI', 2021, 64.74, 30]],
  ],
  ['Chỉ số PAR INDEX năm 2021', 'Chỉ số phục vụ người dân, doanh nghiệp của Nghệ An năm 2021 đạt 71,2 điểm.', []],
  ['Mức độ hài lòng của cư dân chung cư tại Nghệ An năm 2021 đạt 91%', 'Cư dân trả lời phiếu.', []],
  // contests, targets, other bodies, other things
  ['SỞ TƯ PHÁP ĐỨNG THỨ 3 TOÀN TỈNH VỀ CCHC NĂM 2021', 'Chúc mừng Sở Tư pháp.', []],
  ['Sở KH&CN xếp thứ 3 cuộc thi viết về cải cách hành chính năm 2021', 'Cuộc thi khép lại.', []],
  ['Đội của Sở đứng thứ 3 hội thi tìm hiểu về cải cách hành chính năm 2021', 'Hội thi khép lại.', []],
  ['Cải cách hành chính năm 2021: đội bóng chuyền của Sở xếp thứ 3', 'Giải bóng chuyền khép lại.', []],
  ['Phấn đấu xếp thứ 3 về CCHC năm 2022', 'Sở đặt quyết tâm.', []],
  ['Huyện Yên Thành xếp thứ 3 về CCHC năm 2021', 'Huyện có nhiều cách làm hay.', []],
  ['Sở Tư pháp đứng thứ 3 toàn tỉnh về CCHC năm 2021', 'Chúc mừng Sở Tư pháp.', []],
  ['Công tác cải cách hành chính năm 2021 của Bình Định xếp thứ 10 cả nước', 'Tỉnh bạn có cách làm hay.', []],
  ['Hội nghị cải cách hành chính năm 2021 lần thứ 3', 'Hội nghị họp trong một ngày.', []],
  [
    'Nghệ An xếp thứ 15 về Chỉ số cải cách hành chính',
    'Ngày 25/5, Bộ Nội vụ công bố Chỉ số CCHC năm 2021 của các bộ, ngành, địa phương. Theo đó, Nghệ An đạt 87,12 điểm, xếp thứ 15/63 tỉnh, thành phố.',
    [['PAR INDEX', 2021, 87.12, 15]],
  ],
  [
    'Công bố PAPI 2021: Nghệ An tăng 6 bậc',
    'Tổng điểm PAPI năm 2021 của tỉnh Nghệ An là 44,74 điểm, đứng thứ 6 cả nước.',
    [['PAPI', 2021, 44.74, 6]],
  ],
  [
    'PCI 2021: Nghệ An đứng ở đâu?',
    'Với 64,74 điểm, Nghệ An xếp hạng 30 trong bảng xếp hạng PCI 2021, giảm 12 bậc so với năm 2020.',
    [['PCI', 2021, 64.74, 30]],
  ],
  [
    'Chỉ số hài lòng của người dân năm 2021',
    'Chỉ số SIPAS năm 2021 của tỉnh Nghệ An đạt 86,34%, xếp vị trí thứ 32/63.',
    [['SIPAS', 2021, 86.34, 32]],
  ],
  [
    'Sở Khoa học và Công nghệ dẫn đầu Chỉ số CCHC khối sở, ngành',
    'UBND tỉnh vừa công bố kết quả xếp hạng chỉ số cải cách hành chính năm 2021 các sở, ban, ngành. Sở Khoa học và Công nghệ dẫn đầu với 95,4/100 điểm.',
    [['PAR INDEX', 2021, 95.4, 1]],
  ],
  [
    'Phấn đấu nâng hạng chỉ số PCI',
    'Tỉnh đặt mục tiêu năm 2022 PCI đạt trên 66 điểm, nằm trong nhóm 20 tỉnh dẫn đầu.',
    [],
  ],
  ['Hà Tĩnh đứng thứ 27 về PCI', 'Năm 2021 tỉnh Hà Tĩnh đạt 64,87 điểm PCI, xếp thứ 27 cả nước.', []],
  [
    'Bệnh viện triển khai kỹ thuật can thiệp mạch vành qua da (PCI)',
    'Trong năm 2021, đã có 312 ca PCI được thực hiện, tỷ lệ thành công 98,5%.',
    [],
  ],
  [
    'Kế hoạch nâng cao Chỉ số PAPI năm 2022',
    'Kế hoạch phấn đấu điểm PAPI năm 2022 của tỉnh đạt từ 45 điểm trở lên.',
    [],
  ],
  [
    'Chỉ số ICT Index 2021',
    'Mức độ sẵn sàng cho phát triển và ứng dụng CNTT-TT (ICT Index) năm 2021: Nghệ An xếp hạng 19/63, chỉ số 0,4512.',
    [['ICT INDEX', 2021, 0.4512, 19]],
  ],
  [
    'Chuyển đổi số: Nghệ An ở nhóm khá',
    'Theo báo cáo DTI năm 2021 do Bộ Thông tin và Truyền thông công bố, Nghệ An đạt 0,3945 điểm, xếp thứ 24.',
    [['DTI', 2021, 0.3945, 24]],
  ],
  [
    'Kết quả DDCI năm 2021',
    'Sở Khoa học và Công nghệ xếp thứ 3/22 sở, ngành trong bảng xếp hạng DDCI Nghệ An năm 2021 với 78,9 điểm.',
    [['DDCI', 2021, 78.9, 3]],
  ],
  [
    'PAR INDEX tăng hạng',
    'So với năm 2020 (xếp thứ 23), chỉ số PAR INDEX năm 2021 của Nghệ An tăng 8 bậc, xếp thứ 15 với 87,12%.',
    [['PAR INDEX', 2021, 87.12, 15]],
  ],
  [
    'Kết quả PAR INDEX, SIPAS 2021 của tỉnh',
    'Năm 2021, PAR INDEX của Nghệ An đạt 87,12%, xếp thứ 15; SIPAS đạt 86,34%, xếp thứ 32.',
    [
      ['PAR INDEX', 2021, 87.12, 15],
      ['SIPAS', 2021, 86.34, 32],
    ],
  ],
  [
    'Hội nghị phân tích chỉ số PAPI',
    'Hội nghị đã nghe đại diện nhóm nghiên cứu trình bày phương pháp tính chỉ số PAPI gồm 8 chỉ số nội dung.',
    [],
  ],
  [
    'Chỉ số PCI và những điều doanh nghiệp cần biết',
    'PCI gồm 10 chỉ số thành phần, thang điểm 100. Bộ chỉ số được công bố lần đầu năm 2005.',
    [],
  ],
  [
    'Nghệ An lọt top 5 PAPI',
    'Chỉ số PAPI 2021, Nghệ An lọt top 5 địa phương có điểm cao nhất với 46,2 điểm.',
    [['PAPI', 2021, 46.2, null]],
  ],
  [
    'Thành phố Vinh đứng đầu PAR INDEX cấp huyện',
    'Thành phố Vinh đạt 89,9 điểm, đứng đầu chỉ số CCHC năm 2021 khối huyện, thị, thành.',
    [],
  ],
  [
    'Mức độ hài lòng của người dân đối với Sở',
    'Năm 2021, chỉ số hài lòng về sự phục vụ hành chính (SIPAS) đối với Sở Khoa học và Công nghệ là 91,05 %.',
    [['SIPAS', 2021, 91.05, null]],
  ],
  [
    'Chỉ số PCI thành phần “Gia nhập thị trường”',
    'Năm 2021, chỉ số thành phần gia nhập thị trường trong PCI của tỉnh đạt 7,2 điểm.',
    [],
  ],
  [
    'Chỉ số cải cách hành chính: Nghệ An vào nhóm B',
    'PAR INDEX 2021 của Nghệ An đạt 87,12 % (xếp thứ 15), thuộc nhóm B (từ 80 % đến dưới 90 %).',
    [['PAR INDEX', 2021, 87.12, 15]],
  ],
  [
    'Bộ Nội vụ công bố PAR INDEX năm 2021',
    'Hải Phòng đứng đầu với 91,8%; Kiên Giang xếp cuối với 79,97%. Nghệ An xếp thứ 15 với 87,12%.',
    [['PAR INDEX', 2021, 87.12, 15]],
  ],
  // of which of the two, nothing says
  [
    'Bộ Nội vụ công bố PAR INDEX và SIPAS năm 2021',
    'Hải Phòng đứng đầu với 91,8%; Kiên Giang xếp cuối với 79,97%. Nghệ An xếp thứ 15 với 87,12%.',
    [],
  ],
  [
    'VCCI công bố PCI 2021',
    'Quảng Ninh giữ vững ngôi đầu với 73,02 điểm. Nghệ An có 64,74 điểm, ở vị trí thứ 30.',
    [['PCI', 2021, 64.74, 30]],
  ],
  [
    'Nghệ An bứt phá chỉ số PAPI',
    'Từ vị trí 32 năm 2020, năm 2021 Nghệ An vươn lên vị trí thứ 6 trên bảng xếp hạng PAPI.',
    [['PAPI', 2021, null, 6]],
  ],
  [
    'Xếp hạng ứng dụng CNTT (ICT Index) các sở, ngành năm 2021',
    'Sở Khoa học và Công nghệ đứng thứ hai, sau Sở Thông tin và Truyền thông, với chỉ số 0,8123.',
    [['ICT INDEX', 2021, 0.8123, 2]],
  ],
  [
    'Chỉ số PAPI 2021: Nghệ An trong nhóm 16 tỉnh cao nhất',
    'Tổng điểm 45,12; tỉnh ở vị trí thứ 5 trong 63 tỉnh, thành phố.',
    [['PAPI', 2021, 45.12, 5]],
  ],
  ['Chỉ số PAPI giảm điểm', 'Năm 2021, tổng điểm PAPI của tỉnh giảm 1,2 điểm so với năm trước.', []],
  [
    'Lấy phiếu khảo sát đo lường sự hài lòng (SIPAS) năm 2022',
    'Đoàn điều tra phát 1.200 phiếu tại 15 xã; thời gian từ ngày 10/11/2022 đến ngày 20/11/2022.',
    [],
  ],
  [
    'Kết quả CCHC năm 2021: Sở xếp loại Tốt',
    'Theo Quyết định số 123/QĐ-UBND ngày 15/01/2022, Sở KH&CN đạt 92,35 điểm chỉ số CCHC, xếp vị trí 4/20 sở, ngành.',
    [['PAR INDEX', 2021, 92.35, 4]],
  ],
  ['Chuyển đổi số cấp tỉnh năm 2021 (DTI)', 'Nghệ An: 0,3945; xếp hạng 24.', [['DTI', 2021, 0.3945, 24]]],
  [
    'Nâng cao PCI: Nhiệm vụ của cả hệ thống',
    'Ông A cho rằng chỉ số PCI phản ánh cảm nhận của doanh nghiệp. Hội nghị kéo dài 2 ngày, có 150 đại biểu.',
    [],
  ],
  ['Chỉ số PCI 2019 của tỉnh', 'Năm 2019, Nghệ An đạt 66,64 điểm, xếp thứ 18/63.', [['PCI', 2019, 66.64, 18]]],
  [
    'Chỉ số PAR INDEX năm 2021 tăng vượt bậc',
    'Lần đầu tiên Nghệ An lọt vào top 15 cả nước về PAR INDEX năm 2021, đạt 87,12 điểm.',
    [['PAR INDEX', 2021, 87.12, null]],
  ],
  [
    'Chỉ số PAPI: Nghệ An đạt 44,74 điểm, xếp thứ 6',
    'Sáng 10/5, tại Hà Nội, chỉ số PAPI năm 2021 được công bố. Tỉnh Nghệ An có mặt trong nhóm đầu.',
    [['PAPI', 2021, 44.74, 6]],
  ],
  // compared with another year: which of the two, nothing says
  [
    'Chỉ số PAPI: Nghệ An đạt 44,74 điểm',
    'PAPI năm 2020 và PAPI năm 2021 được công bố cùng một buổi. Tỉnh Nghệ An có mặt trong nhóm đầu.',
    [],
  ],
  ['Chỉ số PCI của Nghệ An: 64,74 điểm', 'Kế hoạch phấn đấu nâng chỉ số PCI năm 2022 vừa được ban hành.', []],
];

describe('of one article', () => {
  test.each(CASES)('%s', (title, text, told) => {
    const parts = { title, main: `<h1>${title}</h1><p>Ngày đăng: 30/05/2022</p><p>${text}</p>` };
    const own = indexResults(newsOutline(parts), contextOf(parts)).filter(
      ({ target, scope, year, value, rank }) =>
        !target && scope !== 'other' && year !== null && (value !== null || rank !== null),
    );
    expect(own.map(({ index, year, value, rank }) => [index, year, value, rank])).toEqual(told);
  });
});
