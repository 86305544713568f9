/** Posts of Sở Kế hoạch và Đầu tư Bắc Ninh, the first half of 2022. */

import type { Post } from '../unseen-22/site.ts';
import { around } from './own.ts';

type Line = readonly [date: string | null, title: string, lead: string, more?: readonly string[], image?: string];

const POOL = [
  'Dự họp có đại diện các phòng nghiệp vụ, ban quản lý dự án và một số chủ đầu tư trên địa bàn.',
  'Sau phần báo cáo chung, các thành viên tập trung bàn ba việc còn chậm và thống nhất lịch làm việc tuần kế tiếp.',
  'Số liệu do phòng tổng hợp cung cấp, tính đến ngày cuối tháng trước.',
  'Thời tiết nồm ẩm làm việc thi công một số hạng mục chậm lại chừng mười ngày.',
  'Đại diện phòng chuyên môn giải thích thêm về cách lập biểu và thời điểm chốt số liệu.',
  'Chủ trì cuộc họp giao thư ký dự thảo thông báo, xin ý kiến các bên trước khi phát hành.',
  'Một số ý kiến cho rằng cần làm sớm ngay trong quý để không dồn việc vào cuối năm.',
  'Kết thúc buổi làm việc, hai bên chụp ảnh lưu niệm và hẹn gặp lại vào mùa thu.',
  'Có ý kiến nhắc thêm việc đơn giản hóa giấy tờ và để người dân cùng giám sát, song chưa kịp bàn kỹ.',
];

/** As the program would count them; the same each time. */
const serialOf = (title: string): number =>
  Array.from(title).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 89_989, 7) + 10_000;

export const postOfBacNinh = (tabid: number, mid: number, [date, title, lead, more = [], image]: Line): Post => {
  return {
    path: `/Default.aspx?tabid=${tabid}&ctl=Details&mid=${mid}&ItemID=${serialOf(title)}`,
    title,
    lead,
    date,
    more: [...more, ...around(title, POOL)],
    ...(image === undefined ? {} : { image }),
  };
};

const made = (tabid: number, mid: number, lines: readonly Line[]): Post[] =>
  lines.map((line) => postOfBacNinh(tabid, mid, line));

export const reform = (): Post[] =>
  made(85, 530, [
    [
      '2022-07-05',
      'Gặp gỡ doanh nghiệp, nghe góp ý về cải cách hành chính',
      'Hơn 60 doanh nghiệp trong các khu công nghiệp đến dự buổi gặp gỡ của Sở về cải cách hành chính.',
      ['Doanh nghiệp nêu 14 câu hỏi về thuê đất, nhà ở công nhân và hoàn thuế.'],
      '/Portals/0/Images/2022/07/gap-go-doanh-nghiep.jpg',
    ],
    [
      '2022-06-28',
      'Kết quả cải cách hành chính 6 tháng đầu năm 2022 của Sở Kế hoạch và Đầu tư',
      'Nửa năm qua, Sở hoàn thành 17 trên 24 nhiệm vụ cải cách hành chính trong kế hoạch năm.',
      ['Trong đó có việc sắp lại kho lưu trữ, thay biển tên phòng và cập nhật lý lịch công chức trên phần mềm.'],
    ],
    [
      '2022-06-07',
      'Tổ kiểm tra cải cách hành chính đến ba phòng chuyên môn',
      'Tổ kiểm tra xem sổ giao việc và phần mềm theo dõi nhiệm vụ cải cách hành chính của ba phòng.',
      ['Tổ kiểm tra nhắc các phòng sớm gửi đề xuất đơn giản hóa mẫu biểu và mạnh dạn nêu mô hình hay.'],
    ],
    [
      '2022-05-17',
      'Công chức Sở nghe phổ biến nghị quyết và các văn bản về cải cách hành chính',
      'Buổi phổ biến giúp công chức nắm lại các yêu cầu của cấp trên về cải cách hành chính.',
      [
        'Báo cáo viên nhắc lại Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.',
      ],
    ],
    [
      '2022-04-26',
      'Bộ phận một cửa, một cửa liên thông quý I: 98,7% hồ sơ trả đúng hẹn',
      'Theo cơ chế một cửa, một cửa liên thông, quý I có 1.412 hồ sơ được nhận và 1.394 hồ sơ trả đúng hẹn.',
    ],
    [
      '2022-04-12',
      'Thủ tục đầu tư công: toàn bộ hồ sơ được giải quyết trực tuyến từ năm 2021',
      'Từ năm 2021, hồ sơ thẩm định dự án đầu tư công gửi đến Sở được giải quyết trực tuyến, không nhận bản giấy.',
    ],
    [
      '2022-03-16',
      'Công bố thủ tục hành chính mới ban hành và sửa đổi lĩnh vực thành lập doanh nghiệp',
      'Chủ tịch UBND tỉnh công bố hai thủ tục hành chính mới ban hành và ba thủ tục được sửa đổi thuộc phạm vi quản lý của Sở.',
    ],
    [
      '2022-02-15',
      'Ban Chỉ đạo cải cách hành chính tỉnh Bắc Ninh họp phiên đầu năm',
      'Phiên họp thống nhất 15 đầu việc cải cách hành chính của tỉnh trong quý I và quý II.',
    ],
    [
      '2022-01-18',
      'Sở triển khai nhiệm vụ cải cách hành chính năm 2022',
      'Năm nay Sở đăng ký 24 nhiệm vụ cải cách hành chính, mỗi việc có phòng chịu trách nhiệm.',
    ],
    [
      '2021-12-21',
      'Sở Kế hoạch và Đầu tư tổng kết cải cách hành chính năm 2021',
      'Năm 2021, Sở hoàn thành 23 trên 24 nhiệm vụ cải cách hành chính.',
      [],
      '/Portals/0/Images/2021/12/tong-ket.jpg',
    ],
  ]);

export const news = (): Post[] =>
  made(72, 512, [
    [
      null,
      'Tuyển dụng ba công chức làm công tác đấu thầu và thẩm định giá',
      'Sở cần tuyển dụng ba công chức; hồ sơ dự tuyển nộp tại Văn phòng Sở trong 30 ngày.',
    ],
    [
      '2022-07-13',
      'Công đoàn Sở thăm gia đình có công tại phường Suối Hoa',
      'Đoàn trao 12 suất quà và nghe kể chuyện chiến trường xưa.',
    ],
    [
      '2022-06-14',
      'Giải bóng bàn khối kinh tế: Sở giành giải ba đồng đội',
      'Trận tranh giải ba kéo dài bảy ván, khán giả cổ vũ kín nhà thi đấu.',
    ],
    [
      '2022-05-24',
      'Đoàn công tác tỉnh Nam Định trao đổi về lập quy hoạch tỉnh',
      'Hai bên chia sẻ cách chọn tư vấn và lấy ý kiến các huyện về bản đồ quy hoạch.',
    ],
    [
      '2022-05-10',
      'Ra quân vệ sinh khu làm việc, trồng thêm cây xanh',
      'Sáng thứ Bảy, công chức cùng dọn sân sau và trồng hai hàng bàng Đài Loan.',
    ],
    [
      '2022-04-19',
      'Chi đoàn Sở đại hội nhiệm kỳ 2022 - 2024',
      'Đại hội bầu ban chấp hành năm người và phát động tủ sách dùng chung.',
    ],
    [
      '2022-03-29',
      'Hội thao mừng ngày thành lập Đoàn 26/3',
      'Các đội thi kéo co, nhảy bao bố và đi thăng bằng trên cầu tre.',
    ],
    ['2022-02-08', 'Gặp mặt đầu xuân Nhâm Dần', 'Lãnh đạo Sở chúc năm mới và lì xì từng công chức.'],
    [
      '2022-01-27',
      'Chúc Tết đơn vị kết nghĩa tại huyện Gia Bình',
      'Đoàn mang bánh chưng và lịch xuân tặng trạm y tế, trường mầm non của xã.',
    ],
  ]);

export const economy = (): Post[] =>
  made(73, 518, [
    [
      '2022-06-30',
      'Thu hút vốn nước ngoài sáu tháng: thêm 62 dự án mới',
      'Vốn đăng ký mới tập trung ở điện tử, bao bì và kho lạnh; Hàn Quốc dẫn đầu về số dự án.',
    ],
    [
      '2022-06-21',
      'Giám sát, đánh giá đầu tư: 11 dự án chậm nộp báo cáo',
      'Phòng Thẩm định nêu tên 11 chủ đầu tư chưa gửi báo cáo giám sát dự án của kỳ trước.',
    ],
    [
      '2022-05-31',
      'Giá vật liệu tăng, nhiều gói thầu xin gia hạn',
      'Giá thép và cát san nền tăng làm chủ đầu tư lúng túng khi điều chỉnh dự toán.',
    ],
    ['2022-04-28', 'Khởi công đoạn tuyến nối đường tỉnh 295C', 'Đoạn tuyến dài 3,4 km, dự kiến thông xe cuối năm sau.'],
    [
      '2022-04-05',
      'Giải ngân vốn đầu tư công quý I đạt 18%',
      'Ba huyện đã giải ngân quá một phần tư vốn được giao, còn hai nơi chưa tới 10%.',
    ],
    [
      '2022-03-22',
      'Bốn dự án hạ tầng khu công nghiệp được chấp thuận chủ trương',
      'Các dự án nằm ở Quế Võ, Yên Phong và Thuận Thành, tổng diện tích hơn 900 ha.',
    ],
    [
      '2022-02-24',
      'Kinh tế tháng 2: sản xuất công nghiệp tăng 6%',
      'Linh kiện và màn hình vẫn là nhóm hàng tăng mạnh nhất.',
    ],
    [
      '2022-02-17',
      'Bàn giao mặt bằng khu công nghiệp Gia Bình II',
      'Chủ đầu tư đã nhận 181 ha, phần còn lại vướng mộ và đường điện.',
    ],
    [
      '2022-01-25',
      'Tình hình thành lập doanh nghiệp tháng 1',
      'Tháng 1 có 214 doanh nghiệp ra đời, vốn bình quân 9 tỷ đồng.',
    ],
    [
      '2022-01-11',
      'Giao kế hoạch vốn năm 2022 cho các chủ đầu tư',
      'Tổng vốn giao đợt đầu là 5.120 tỷ đồng cho 186 dự án.',
    ],
    [
      '2021-11-25',
      'Họp báo về tình hình kinh tế mười tháng',
      'Sản xuất đã hồi phục sau giãn cách ở hầu hết các khu công nghiệp.',
    ],
  ]);
