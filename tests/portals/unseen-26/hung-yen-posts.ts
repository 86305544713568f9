/** Posts of Sở Khoa học và Công nghệ Hưng Yên, 2024. */

import type { Post } from '../unseen-22/site.ts';
import { around } from './own.ts';

type Line = readonly [
  date: string | null,
  title: string,
  lead: string,
  more?: readonly string[],
  image?: string,
  pinned?: true,
];

const POOL = [
  'Đại diện các phòng đã nghe qua phần tóm tắt rồi đi ngay vào những chỗ còn ý kiến khác nhau.',
  'Mọi việc được ghi vào phiếu theo dõi, có ngày bắt đầu, ngày xong và tên người làm.',
  'Sau giờ giải lao, phần thảo luận sôi nổi hơn với nhiều câu hỏi từ các trung tâm trực thuộc.',
  'Bộ phận văn thư sẽ gửi tài liệu đầy đủ qua thư nội bộ trong tuần.',
  'Theo người chủ trì, cái khó nhất vẫn là giữ được nhịp làm đều đặn sau tháng đầu tiên.',
  'Vườn nhãn ven đê đang vào độ chín, đoàn ghé thăm hai hộ trồng trước khi về thành phố.',
  'Việc này làm từng bước, rút kinh nghiệm sau mỗi quý.',
  'Ý kiến phát biểu được thư ký ghi lại, gửi về các đơn vị trong ba ngày.',
  'Chủ tọa nhắc người đứng đầu các đơn vị xem lại vài mô hình đã nêu từ năm trước.',
];

/** As the program would count them; the same each time. */
const serialOf = (title: string): number =>
  Array.from(title).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 89_989, 7) + 10_000;

export const postOfHungYen = (
  site: 'tintuc' | 'cchc' | 'cctthc',
  [date, title, lead, more = [], image, pinned]: Line,
): Post => {
  const folder = site === 'cctthc' ? '/hanhchinhcong/cctthc/Pages' : `/${site}/Pages`;
  return {
    path: `${folder}/chitiet.aspx?ItemID=${serialOf(title)}`,
    title,
    lead,
    date,
    more: [...more, ...around(title, POOL)],
    ...(image === undefined ? {} : { image }),
    ...(pinned === undefined ? {} : { pinned }),
  };
};

const made = (site: 'tintuc' | 'cchc' | 'cctthc', lines: readonly Line[]): Post[] =>
  lines.map((line) => postOfHungYen(site, line));

export const reform = (): Post[] =>
  made('cchc', [
    [
      '2024-09-24',
      'Sở tự kiểm tra việc thực hiện nhiệm vụ cải cách hành chính',
      'Tổ tự kiểm tra chọn bốn phòng, xem từng nhiệm vụ cải cách hành chính đã giao từ đầu năm.',
    ],
    [
      '2024-08-20',
      'Cải cách thể chế: đề nghị bãi bỏ hai quyết định đã lỗi thời',
      'Trong phần việc cải cách thể chế, Sở đề nghị UBND tỉnh bãi bỏ hai quyết định không còn phù hợp.',
    ],
    [
      '2024-08-06',
      'Cải cách hành chính để Hưng Yên hút thêm nhà đầu tư, nâng sức cạnh tranh',
      'Bài viết phân tích vì sao cải cách hành chính quyết định môi trường đầu tư và năng lực cạnh tranh của tỉnh.',
    ],
    [
      '2024-07-09',
      'Cơ chế một cửa: gộp hai quầy tiếp nhận thành một',
      'Thực hiện cơ chế một cửa, từ tháng 7 người nộp hồ sơ của Sở chỉ còn đến một quầy.',
      ['Người đứng đầu phòng nhận kết quả chịu trách nhiệm ký sổ giao nhận hằng ngày.'],
    ],
    [
      '2024-06-11',
      'Cải cách tài chính công: trung tâm kiểm nghiệm tự lo chi thường xuyên',
      'Đây là nội dung cải cách tài chính công mà Sở cam kết với UBND tỉnh trong năm nay.',
    ],
    [
      '2024-05-14',
      'Cải cách tổ chức bộ máy: hai phòng chuyên môn nhập làm một',
      'Sau khi sắp xếp tổ chức bộ máy, Sở còn năm phòng và một chi cục.',
    ],
    [
      '2024-04-23',
      'Hưng Yên đứng thứ 18 PAR INDEX 2023, chỉ số SIPAS xếp thứ 11',
      'PAR INDEX năm 2023 của tỉnh Hưng Yên đạt 88,05 điểm, xếp thứ 18. Chỉ số SIPAS năm 2023 đạt 84,76%, xếp thứ 11 cả nước.',
    ],
    [
      '2024-04-10',
      'Nghe phổ biến các chỉ thị của tỉnh về cải cách hành chính',
      'Công chức nghe đọc lại các văn bản của tỉnh về cải cách hành chính.',
      ['Trong đó có Chỉ thị số 05/CT-CTUBND ngày 16/5/2019 của Chủ tịch UBND tỉnh.'],
    ],
    [
      '2024-03-19',
      'Giao ban công tác cải cách hành chính quý I',
      'Trong quý I, Sở xong 9 trên 11 nhiệm vụ cải cách hành chính, hai việc xin lùi sang tháng 4.',
    ],
    [
      '2024-02-27',
      'Các phòng ký giao ước thi đua về cải cách hành chính',
      'Bảy phòng, đơn vị ký giao ước hoàn thành nhiệm vụ cải cách hành chính trước hạn.',
    ],
    [
      '2024-01-17',
      'Sở Khoa học và Công nghệ ban hành kế hoạch cải cách hành chính năm 2024',
      'Kế hoạch cải cách hành chính năm 2024 của Sở có 33 nhiệm vụ, xếp theo sáu lĩnh vực.',
    ],
    [
      '2023-12-19',
      'Nhìn lại một năm cải cách hành chính',
      'Năm 2023 Sở xong 30 trên 31 nhiệm vụ cải cách hành chính.',
      [],
      '/SiteAssets/2023/tong-ket.jpg',
      true,
    ],
  ]);

export const procedureReform = (): Post[] =>
  made('cctthc', [
    [
      '2024-09-10',
      'Bảng niêm yết thủ tục hành chính có thêm mã QR',
      'Người dân quét mã để xem thủ tục hành chính ngay tại hành lang, khỏi phải chép tay.',
    ],
    [
      '2024-05-22',
      'Kiểm tra việc niêm yết thủ tục hành chính tại Trung tâm Kỹ thuật',
      'Tổ kiểm soát thủ tục hành chính thấy bảng niêm yết còn thiếu lệ phí ở một thủ tục.',
    ],
    [
      '2024-02-21',
      'Kế hoạch kiểm soát thủ tục hành chính năm 2024 của Sở',
      'Kế hoạch giao Văn phòng làm đầu mối kiểm soát thủ tục hành chính, báo cáo mỗi quý.',
    ],
    [
      '2023-11-08',
      'Công bố ba thủ tục hành chính được sửa đổi, bổ sung lĩnh vực đo lường',
      'Chủ tịch UBND tỉnh ký quyết định công bố ba thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền của Sở.',
    ],
  ]);

export const news = (): Post[] =>
  made('tintuc', [
    [
      '2024-10-24',
      'Nhãn lồng được cấp mã số vùng trồng xuất khẩu',
      'Ba hợp tác xã ở Khoái Châu đủ điều kiện xuất nhãn tươi sang Mỹ và Úc.',
      [],
      '/SiteAssets/2024/nhan-long.jpg',
    ],
    [
      '2024-10-08',
      'Mô hình nuôi ong lấy mật hoa nhãn lan rộng ở Kim Động',
      'Mô hình hiệu quả, mỗi đàn cho 12 kg mật một vụ, được nhiều hộ làm theo.',
    ],
    [
      '2024-08-13',
      'Chuyển đổi số: Hưng Yên đứng thứ 24 về DTI năm 2023',
      'Chỉ số chuyển đổi số DTI năm 2023 của tỉnh Hưng Yên đạt 0,6892 điểm, xếp thứ 24.',
    ],
    [
      '2024-07-16',
      'Toàn bộ văn bản đi của Sở được ký số, một bước tới chính quyền điện tử',
      'Từ tháng 7, Sở dùng chữ ký số cho mọi văn bản đi, góp phần xây dựng chính quyền điện tử của tỉnh.',
    ],
    [
      '2024-06-25',
      'Bắt đầu khảo sát DDCI năm 2024 tại các sở, ngành và huyện',
      'Hơn 1.500 doanh nghiệp nhận phiếu khảo sát DDCI; việc thu phiếu kéo dài đến tháng 9.',
    ],
    [
      '2024-05-28',
      'Hưng Yên ban hành chính sách thu hút nhân tài vào cơ quan nhà nước',
      'Chính sách nhân tài của tỉnh gồm tiền trợ cấp một lần, nhà ở công vụ và cử đi đào tạo ở nước ngoài.',
    ],
    [
      '2024-05-18',
      'Ngày Khoa học, Công nghệ và Đổi mới sáng tạo 18/5',
      'Trưng bày máy cấy, máy bay phun thuốc và giống cúc chi mới.',
    ],
    [
      '2024-04-09',
      'PAPI 2023 của Hưng Yên đạt 43,94 điểm, xếp thứ 9',
      'Chỉ số PAPI năm 2023 của tỉnh Hưng Yên đạt 43,94 điểm, xếp thứ 9 trong 61 tỉnh được đo.',
    ],
    [
      '2024-03-05',
      'Kiểm định phương tiện đo tại cây xăng dọc quốc lộ 5',
      'Đoàn lấy mẫu tại 14 cây xăng, chưa thấy sai phạm.',
    ],
    ['2024-01-30', 'Thăm, tặng quà Tết hộ nghèo xã Hùng An', 'Mười hộ nhận quà, mỗi suất gồm gạo, dầu ăn và bánh kẹo.'],
    [
      '2023-10-17',
      'ICT INDEX 2022: Hưng Yên xếp thứ 21',
      'Chỉ số ICT INDEX năm 2022 của tỉnh Hưng Yên đạt 0,5514 điểm, xếp thứ 21.',
      [],
      '/SiteAssets/2023/ict.jpg',
      true,
    ],
  ]);
