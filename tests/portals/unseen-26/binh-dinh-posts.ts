/** Posts of Sở Nội vụ Bình Định, 2022. */

import type { Post } from '../unseen-22/site.ts';
import { around } from './own.ts';

type Line = readonly [
  date: string | null,
  title: string,
  lead: string,
  more?: readonly string[],
  extra?: Partial<Pick<Post, 'image' | 'pinned'>>,
];

const POOL = [
  'Buổi làm việc mở đầu bằng phần điểm lại những gì đã hẹn lần trước, việc nào xong thì gạch đi.',
  'Anh em các phòng ngồi lại gần hết buổi chiều để đối chiếu số liệu từng nơi gửi về.',
  'Gió mùa về sớm, biển động, tàu cá nằm bờ kín cửa Quy Nhơn.',
  'Nhiều ý kiến đề nghị gửi tài liệu trước ba ngày để có thời gian đọc.',
  'Cuối buổi, chủ tọa chốt năm đầu việc và ghi tên người theo dõi từng việc.',
  'Các huyện miền núi xin thêm hai tuần vì đường đi còn ngập sau lũ.',
  'Tài liệu đầy đủ để tại Văn phòng, ai cần thì liên hệ lấy bản in.',
  'Lần họp tới dự kiến tổ chức ở Hoài Nhơn, kết hợp đi cơ sở.',
  'Trưởng phòng dặn anh em tránh tiêu cực, giữ nếp văn hóa công sở và nói không với tham nhũng vặt.',
];

/** As the program would count them; the same each time. */
const serialOf = (title: string): number =>
  Array.from(title).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 89_989, 7) + 10_000;

export const postOfBinhDinh = ([date, title, lead, more = [], extra = {}]: Line): Post => {
  return {
    path: `/index.php?mod=news&id=${serialOf(title)}`,
    title,
    lead,
    date,
    more: [...more, ...around(title, POOL)],
    ...extra,
  };
};

export const reform = (): Post[] =>
  (
    [
      [
        '2022-11-01',
        'Hội nghị trực tuyến về kết quả cải cách hành chính mười tháng',
        'Mười tháng qua, toàn tỉnh hoàn thành 71% nhiệm vụ cải cách hành chính đề ra.',
        [],
        { image: 'upload/anh/2022/hoinghi_0111.jpg' },
      ],
      [
        '2022-10-12',
        'Chấm điểm cải cách hành chính cấp huyện: lùi hạn nộp đến 30/11',
        'Các huyện, thị xã, thành phố được lùi hạn nộp bảng tự chấm điểm cải cách hành chính.',
      ],
      [
        '2022-09-14',
        'Bình Định đẩy nhanh chuyển đổi số, xây dựng chính quyền số',
        'Tỉnh chọn 12 xã làm trước việc chuyển đổi số và xây dựng chính quyền số ở cơ sở.',
      ],
      [
        '2022-08-17',
        'Tọa đàm trao đổi kinh nghiệm cải cách hành chính giữa các huyện',
        'Cuộc tọa đàm về cải cách hành chính có 11 huyện, thị xã, thành phố tham dự.',
      ],
      [
        '2022-07-13',
        'Sơ kết cải cách hành chính sáu tháng đầu năm',
        'Nửa năm, tỉnh hoàn thành 44% nhiệm vụ cải cách hành chính.',
      ],
      [
        '2022-06-08',
        'SIPAS năm 2021 của Bình Định đạt 87,94%, xếp thứ 19 cả nước',
        'Chỉ số hài lòng của người dân SIPAS năm 2021 của tỉnh Bình Định đạt 87,94%, xếp thứ 19.',
      ],
      [
        '2022-05-25',
        'PAR INDEX năm 2021: Bình Định đạt 87,31 điểm, xếp thứ 16',
        'Chỉ số cải cách hành chính PAR INDEX năm 2021 của tỉnh Bình Định đạt 87,31 điểm, xếp thứ 16 trong 63 tỉnh, thành phố.',
      ],
      [
        '2022-04-13',
        'Sáng kiến cải cách hành chính ở Tây Sơn: hẹn giờ nộp hồ sơ qua điện thoại',
        'Giải pháp, sáng kiến của bộ phận một cửa huyện Tây Sơn giúp dân không phải chờ, được tỉnh đánh giá là có hiệu quả.',
      ],
      [
        '2022-03-16',
        'Kiểm tra cải cách hành chính tại huyện Phù Cát',
        'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc hai ngày ở Phù Cát.',
        ['Trưởng đoàn nhắc cán bộ giữ gìn đạo đức và tránh tham nhũng vặt, nhất là khâu địa chính.'],
      ],
      [
        '2022-02-16',
        'Tổ giúp việc Ban Chỉ đạo cải cách hành chính họp đầu năm',
        'Tổ giúp việc chia lại địa bàn theo dõi cải cách hành chính cho từng người.',
        ['Cuộc họp căn cứ Nghị quyết số 05-NQ/TU của Tỉnh ủy về cải cách hành chính.'],
      ],
      [
        '2022-01-12',
        'Bảy nhóm việc cải cách hành chính của năm 2022',
        'Năm 2022, công tác cải cách hành chính của tỉnh có bảy nhóm việc với 58 nhiệm vụ.',
      ],
      [
        '2021-12-22',
        'Tổng kết cải cách hành chính tỉnh Bình Định năm 2021',
        'Hội nghị tổng kết cải cách hành chính năm 2021 biểu dương bốn huyện.',
        [],
        { image: 'upload/anh/2021/tongket.jpg', pinned: true },
      ],
    ] as readonly Line[]
  ).map(postOfBinhDinh);

export const news = (): Post[] =>
  (
    [
      [
        null,
        'Quy tắc ứng xử và văn hóa công sở của cơ quan Sở Nội vụ',
        'Công chức thực hiện văn hóa công sở: chào hỏi, xưng hô đúng mực, không hút thuốc, không uống rượu bia trong giờ làm việc.',
      ],
      [
        '2022-11-07',
        'Thăm gia đình bị thiệt hại do lũ ở Tuy Phước',
        'Đoàn trao 40 suất quà cho các hộ có nhà ngập sâu.',
      ],
      ['2022-10-20', 'Họp mặt nữ cán bộ ngày Phụ nữ Việt Nam', 'Buổi họp mặt có hát bài chòi và thi cắm hoa.'],
      [
        '2022-09-05',
        'Bổ nhiệm Phó Giám đốc Trung tâm Lưu trữ',
        'Giám đốc Sở trao quyết định và chúc mừng người nhận nhiệm vụ mới.',
      ],
      [
        '2022-08-28',
        'Kỷ niệm 77 năm ngày truyền thống ngành Tổ chức nhà nước',
        'Cán bộ hưu trí của ngành ôn lại những năm đi bộ về xã.',
      ],
      [
        '2022-06-21',
        'Tọa đàm kỷ niệm ngày Báo chí Cách mạng Việt Nam',
        'Ban biên tập gặp gỡ cộng tác viên, chia sẻ chuyện nghề.',
      ],
      [
        '2022-05-26',
        'Quảng Ninh dẫn đầu PAR INDEX 2021 với 91,80 điểm',
        'Hải Phòng đứng thứ hai, Bắc Giang lần đầu vào nhóm mười tỉnh đầu bảng.',
      ],
      [
        '2022-05-12',
        'Thi tuyển viên chức lưu trữ: 31 người dự thi',
        'Vòng một thi trắc nghiệm trên máy tại Trường Chính trị.',
      ],
      [
        '2022-04-06',
        'Điều động năm cán bộ giữa các huyện trong quý I',
        'Tỉnh điều động, luân chuyển năm cán bộ theo quy hoạch.',
      ],
      ['2022-02-25', 'Chỉnh lý hồ sơ địa giới các xã ven biển', 'Tổ công tác đo lại mốc ở ba xã và sửa bản đồ.'],
      ['2021-10-14', 'Lập quỹ giúp người nghèo mùa dịch', 'Mỗi người góp một ngày lương, tổng cộng 62 triệu đồng.'],
    ] as readonly Line[]
  ).map(postOfBinhDinh);
