/** Posts of Sở Khoa học và Công nghệ Nghệ An, 2022. */

import { slug, type Post } from '../unseen-22/site.ts';
import { around } from './own.ts';

type Line = readonly [date: string | null, title: string, lead: string, more?: readonly string[], image?: string];

const POOL = [
  'Cán bộ các phòng mang theo sổ ghi chép, ai vướng ở đâu thì hỏi ngay ở đó.',
  'Nắng to, gió Lào thổi suốt mấy ngày nên buổi làm việc dời sang chiều muộn.',
  'Bản dự thảo đã sửa hai lần, lần này chỉ còn chỉnh câu chữ ở phần cuối.',
  'Phòng Tổng hợp sẽ gửi bảng theo dõi vào ngày 25 hằng tháng.',
  'Bà con ven sông Lam mong có thêm lớp học nghề trong mùa nước lên.',
  'Người chủ trì cảm ơn các bên, hẹn gặp lại sau khi có số liệu chính thức.',
  'Có người nói vui rằng giao quyền tự chủ thì phải để dân giám sát, cả phòng cùng cười.',
  'Một số nơi còn thiếu máy quét nên phải chờ đợt mua sắm cuối năm.',
];

export const postOfNgheAn = (
  place: 'tin-tuc' | 'cai-cach-hanh-chinh',
  [date, title, lead, more = [], image]: Line,
): Post => ({
  path: `/index.php/${place}/${Array.from(title).length * 7 + title.charCodeAt(title.length - 2)}-${slug(title)}`,
  title,
  lead,
  date,
  more: [...more, ...around(title, POOL)],
  ...(image === undefined ? {} : { image }),
});

export const reform = (): Post[] =>
  (
    [
      [
        '2022-11-22',
        'Kết quả cải cách hành chính năm 2022 của tỉnh và của Sở, phương hướng năm 2023',
        'Năm 2022, Sở hoàn thành 38 trên 40 nhiệm vụ cải cách hành chính; năm 2023 tập trung vào hai khâu còn yếu.',
      ],
      [
        '2022-11-08',
        'Hướng dẫn kèm video: làm hồ sơ đăng ký hoạt động khoa học và công nghệ',
        'Bài hướng dẫn và video dài bảy phút chỉ từng bước làm thủ tục, cách ghi tờ khai và những lỗi hay gặp.',
      ],
      [
        '2022-10-18',
        'Nhận hồ sơ, trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh Nghệ An',
        'Sở cử hai người trực tại Trung tâm Phục vụ hành chính công tỉnh, nhận hồ sơ và trả kết quả cả ngày thứ Bảy.',
      ],
      [
        '2022-09-27',
        'Rà soát, đơn giản hóa sáu thủ tục hành chính, rút ngắn 14 ngày giải quyết',
        'Kết quả rà soát, đơn giản hóa thủ tục hành chính năm nay giúp cắt giảm tổng cộng 14 ngày làm việc.',
      ],
      [
        '2022-07-19',
        'Mô hình “Một cửa lưu động” ở Quỳ Hợp, cách làm hay trong cải cách hành chính',
        'Mô hình đưa cán bộ một cửa về tận bản mỗi tháng hai lần được tỉnh biểu dương, nhân rộng ra bốn huyện.',
      ],
      [
        '2022-06-14',
        'Soạn thảo, kiểm tra, rà soát văn bản quy phạm pháp luật nửa đầu năm',
        'Sở đã soạn thảo hai và rà soát 12 văn bản quy phạm pháp luật, đề nghị bãi bỏ ba văn bản.',
      ],
      [
        '2022-05-24',
        'Nghệ An đứng thứ 17 PAR INDEX năm 2021; SIPAS xếp thứ 44',
        'PAR INDEX năm 2021 của Nghệ An đạt 87,19 điểm, xếp thứ 17. SIPAS năm 2021 đạt 84,28%, xếp thứ 44.',
      ],
      [
        '2022-04-19',
        'Đạo đức, quy tắc ứng xử của công chức: những điều được làm và không được làm',
        'Bài viết nêu nghĩa vụ, đạo đức, quy tắc ứng xử và kỷ luật đối với công chức ngành khoa học và công nghệ.',
      ],
      [
        '2022-03-22',
        'Tuyển dụng, luân chuyển và tinh giản biên chế của Sở năm 2022',
        'Năm nay Sở tuyển dụng bốn công chức, luân chuyển hai trưởng phòng và tinh giản một biên chế.',
      ],
      [
        '2022-02-22',
        'Chuyển đổi số, xây dựng chính quyền số: việc của từng phòng',
        'Kế hoạch chuyển đổi số năm 2022 của Sở giao mỗi phòng một việc để xây dựng chính quyền số.',
      ],
      [
        '2022-01-18',
        'Sở ban hành kế hoạch cải cách hành chính năm 2022',
        'Kế hoạch cải cách hành chính năm 2022 của Sở có 40 nhiệm vụ, thực hiện Nghị quyết số 05-NQ/TU ngày 14/12/2021 của Tỉnh ủy.',
      ],
      [
        '2021-12-28',
        'Bưu điện tỉnh nhận hồ sơ của Sở qua dịch vụ bưu chính công ích',
        'Người dân có thể gửi hồ sơ cải cách hành chính qua dịch vụ bưu chính công ích tại 480 điểm bưu điện.',
      ],
    ] as readonly Line[]
  ).map((line) => postOfNgheAn('cai-cach-hanh-chinh', line));

export const news = (): Post[] =>
  (
    [
      [
        null,
        'Dùng phần mềm quản lý văn bản và điều hành, chữ ký số ở tất cả các phòng',
        'Phần mềm quản lý văn bản và điều hành cùng chữ ký số giúp công văn đi trong ngày, không còn bản giấy nội bộ.',
      ],
      [
        '2022-11-29',
        'Cam Vinh được gắn tem truy xuất',
        'Vụ này 300 hộ trồng cam dán tem, người mua quét được tên vườn.',
        [],
        '/images/2022/cam.jpg',
      ],
      ['2022-11-15', 'Kiểm tra mũ bảo hiểm bán trên thị trường', 'Trong 40 mẫu thử, sáu mẫu không đạt độ bền va đập.'],
      ['2022-08-24', 'Hội chợ công nghệ và thiết bị miền Trung', 'Gian hàng Nghệ An có máy bóc lạc và bếp đun trấu.'],
      [
        '2022-05-18',
        'Ngày Khoa học và Công nghệ Việt Nam',
        'Nhiều trường mở cửa phòng thí nghiệm cho học sinh vào xem.',
      ],
      [
        '2022-04-27',
        'Đồng Tháp, Hải Phòng lên hạng PCI 2021',
        'Bảng xếp hạng PCI 2021 có nhiều đổi chỗ trong nhóm mười tỉnh dẫn đầu.',
      ],
      ['2022-03-08', 'Nữ trí thức Nghệ An gặp mặt', 'Các chị kể chuyện làm đề tài giữa hai lần đưa con đi học.'],
      [
        '2021-04-16',
        'PCI 2020 của Nghệ An: 64,73 điểm, xếp thứ 18',
        'Năm 2020 chỉ số năng lực cạnh tranh PCI của Nghệ An đạt 64,73 điểm, xếp thứ 18.',
      ],
    ] as readonly Line[]
  ).map((line) => postOfNgheAn('tin-tuc', line));
