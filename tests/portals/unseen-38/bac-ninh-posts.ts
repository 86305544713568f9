/** What the department of culture wrote in 2021 and 2022. */

import { slug, type Post } from '../unseen-22/site.ts';
import { around } from '../unseen-26/own.ts';
import type { Line } from '../unseen-28/kit.ts';

export const UPDATES = 'Ba thủ tục hành chính lĩnh vực quảng cáo được sửa đổi, bổ sung';
export const SIMPLER = 'Rà soát, đơn giản hóa thủ tục hành chính: đề xuất bỏ năm loại giấy tờ';
export const COUNTER_Q1 = 'Quý I, bộ phận một cửa của Sở trả đúng hẹn 211 trên 214 hồ sơ';
export const COUNTER_Q3 = 'Chín tháng, bộ phận một cửa không để hồ sơ nào quá hạn';
export const HALF_YEAR = 'Sáu tháng đầu năm, Sở hoàn thành 17 trên 29 nhiệm vụ cải cách hành chính';
export const FRIDAY = 'Mô hình "Thứ Sáu không hẹn lại" ở phòng Quản lý di sản';
export const APPOINTED = 'Trao quyết định bổ nhiệm Trưởng phòng Quản lý di sản văn hóa';
export const RECRUITED = 'Thông báo tuyển dụng 12 viên chức cho các đơn vị trực thuộc Sở';
export const PCI = 'Bắc Ninh đứng thứ bảy về năng lực cạnh tranh cấp tỉnh năm 2021';
export const PAPI = 'Điểm PAPI năm 2021 của tỉnh tăng so với năm trước';
export const PAR = 'PAR INDEX năm 2021: Bắc Ninh ở nhóm mười tỉnh dẫn đầu';
export const LATEST = 'Đoàn kiểm tra của tỉnh làm việc với Sở về công tác cải cách hành chính';

export const REFORM: readonly Line[] = [
  [
    '2021-08-12',
    'Chỉ số hài lòng năm 2020 của Bắc Ninh',
    'Chỉ số SIPAS năm 2020 của tỉnh đạt 87,12%, xếp thứ 17 trong 63 tỉnh, thành phố.',
  ],
  [
    '2021-11-18',
    'Công đoàn Sở ký cam kết hưởng ứng cải cách hành chính',
    'Chín tổ công đoàn cùng ký vào bản cam kết treo ở sảnh tầng một.',
  ],
  [
    '2022-01-25',
    'Sở triển khai kế hoạch cải cách hành chính năm 2022',
    'Hội nghị giao việc cho từng phòng theo Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh.',
  ],
  [
    '2022-02-17',
    'Học tập chương trình tổng thể cải cách hành chính nhà nước',
    'Báo cáo viên giới thiệu Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ với sáu nội dung lớn.',
  ],
  [
    '2022-03-16',
    UPDATES,
    'Chủ tịch UBND tỉnh đã ký quyết định công bố; thông tin mới đã được niêm yết và thay trên trang này.',
  ],
  ['2022-04-06', COUNTER_Q1, 'Thực hiện cơ chế một cửa, một cửa liên thông, ba hồ sơ trả chậm đều đã có thư xin lỗi.'],
  [
    '2022-04-28',
    PCI,
    'VCCI công bố chỉ số PCI năm 2021: Bắc Ninh được 69,45 điểm, xếp thứ 7 cả nước.',
    ['Chi phí thời gian và chi phí không chính thức là hai điểm sáng trong phiếu trả lời của doanh nghiệp.'],
  ],
  ['2022-05-12', PAPI, 'Chỉ số PAPI năm 2021 của Bắc Ninh đạt 45,09 điểm, xếp thứ 5 toàn quốc.'],
  [
    '2022-05-26',
    PAR,
    'Bộ Nội vụ công bố chỉ số cải cách hành chính (PAR INDEX) năm 2021: Bắc Ninh đạt 88,34%, xếp thứ 8.',
  ],
  [
    '2022-06-09',
    SIMPLER,
    'Phương án gửi Văn phòng UBND tỉnh có tám thủ tục, chủ yếu trong lĩnh vực du lịch và thể thao.',
  ],
  ['2022-07-07', HALF_YEAR, 'Báo cáo sáu tháng nêu rõ mười hai việc còn lại, ai làm và hạn xong.'],
  [
    '2022-08-18',
    FRIDAY,
    'Sáng kiến cải cách hành chính: sáng thứ Sáu, hồ sơ tu bổ di tích được trả lời ngay trong buổi.',
  ],
  [
    '2022-09-14',
    'Chi đoàn Sở thi tìm hiểu về cải cách hành chính',
    'Ba mươi tư đoàn viên trả lời câu hỏi trắc nghiệm trên máy tính trong hai buổi chiều.',
  ],
  ['2022-10-12', COUNTER_Q3, 'Từ đầu năm, bộ phận tiếp nhận và trả kết quả theo cơ chế một cửa đã nhận 655 hồ sơ.'],
  ['2022-11-09', LATEST, 'Đoàn xem sổ sách của văn phòng và hai đơn vị trực thuộc, ghi biên bản ngay tại chỗ.'],
];
export const PICTURED: ReadonlySet<string> = new Set([
  'Sở triển khai kế hoạch cải cách hành chính năm 2022',
  'Chi đoàn Sở thi tìm hiểu về cải cách hành chính',
  LATEST,
]);

export const ACTIVITY: readonly Line[] = [
  [
    '2021-12-23',
    'Tổng kết công tác văn hóa, thể thao và du lịch năm 2021',
    'Ngành tổ chức 214 buổi biểu diễn dù phải dừng ba tháng vì dịch.',
  ],
  [
    '2022-01-06',
    'Giao ban đầu năm, bàn việc tổ chức lễ hội',
    'Các huyện báo cáo phương án giữ an toàn cho người đi hội.',
  ],
  ['2022-02-24', APPOINTED, 'Giám đốc Sở trao quyết định và chúc mừng đồng chí vừa được bổ nhiệm.'],
  ['2022-03-08', 'Gặp mặt chị em nhân ngày Quốc tế Phụ nữ', 'Chị em thi cắm hoa, gói bánh và hát đối.'],
  ['2022-03-24', 'Ngày chạy Olympic vì sức khỏe toàn dân', 'Hơn hai nghìn người chạy quanh hồ Điều Hòa.'],
  ['2022-04-19', 'Hưởng ứng Ngày Sách Việt Nam', 'Thư viện tỉnh tặng 500 cuốn sách cho học sinh vùng ven.'],
  [
    '2022-05-24',
    'Thưởng nóng vận động viên giành huy chương SEA Games 31',
    'Đội bóng chuyền và đội vật của tỉnh góp ba huy chương vàng.',
  ],
  ['2022-06-28', 'Ngày Gia đình Việt Nam ở phường Vũ Ninh', 'Mười hai gia đình ba thế hệ kể chuyện giữ nếp nhà.'],
  ['2022-07-19', RECRUITED, 'Hồ sơ dự tuyển viên chức nhận đến hết ngày 19/8, hình thức là xét tuyển.'],
  ['2022-09-01', 'Bắn pháo hoa mừng Quốc khánh tại hai điểm', 'Mỗi điểm bắn mười lăm phút, từ 21 giờ.'],
  ['2022-10-05', 'Khai mạc Đại hội Thể dục thể thao tỉnh lần thứ IX', 'Đại hội có 1.900 vận động viên thi đấu 21 môn.'],
  ['2022-11-17', 'Kiểm tra an toàn cháy nổ ở các nhà văn hóa', 'Đoàn nhắc nhở bốn nơi để bình chữa cháy hết hạn.'],
];

export const HERITAGE: readonly Line[] = [
  ['2022-01-14', 'Khai quật dấu tích bến thuyền cổ ở Luy Lâu', 'Các nhà khảo cổ tìm thấy cọc gỗ và mảnh gốm men.'],
  ['2022-01-28', 'Tranh Đông Hồ đón Tết', 'Làng tranh in thêm bốn mẫu về con hổ.'],
  ['2022-02-12', 'Hội Lim năm nay chỉ có phần lễ', 'Ban tổ chức không dựng lán hát trên đồi.'],
  ['2022-03-30', 'Trùng tu tòa tam bảo chùa Bút Tháp', 'Gạch và ngói được đặt làm riêng theo mẫu cũ.'],
  ['2022-04-14', 'Lớp truyền dạy quan họ cho trẻ em', 'Nghệ nhân làng Diềm dạy 40 em lối hát vang, rền, nền, nảy.'],
  ['2022-05-18', 'Bảo tàng tỉnh mở trưng bày gốm Phù Lãng', 'Trưng bày kéo dài ba tháng, vào cửa tự do.'],
  ['2022-06-16', 'Công nhận hai bảo vật quốc gia ở chùa Phật Tích', 'Đây là tượng và tháp đá có từ thời Lý.'],
  ['2022-07-28', 'Tu sửa nhà bia liệt sĩ và đền thờ ở Yên Phong', 'Kinh phí do người dân và con em xa quê đóng góp.'],
  ['2022-08-10', 'Sưu tầm ca trù Thanh Tương', 'Nhóm sưu tầm ghi âm được mười một làn điệu.'],
  ['2022-09-22', 'Kiểm kê hiện vật gỗ ở đình Đình Bảng', 'Có 67 hiện vật được chụp ảnh, đánh số.'],
  ['2022-10-19', 'Hội thảo về vua Lý Thái Tổ và quê hương Cổ Pháp', 'Tham luận tập trung vào tư liệu bia ký.'],
];

export const TOURISM: readonly Line[] = [
  ['2022-01-19', 'Khách đến Bắc Ninh dịp Tết Dương lịch tăng nhẹ', 'Các điểm tâm linh đón khoảng 40 nghìn lượt.'],
  ['2022-02-08', 'Nhà hàng, khách sạn mở cửa lại sau dịch', 'Công suất phòng đạt 45%, chủ yếu là chuyên gia.'],
  ['2022-02-22', 'Giới thiệu bánh phu thê ở hội chợ Hà Nội', 'Gian hàng bán hết sau hai ngày.'],
  ['2022-03-17', 'Đón đoàn lữ hành khảo sát tuyến sông Cầu', 'Đoàn góp ý nên có bến thuyền và nhà vệ sinh sạch.'],
  ['2022-04-21', 'Mô hình du lịch cộng đồng ở làng Diềm', 'Sáu hộ sửa nhà đón khách ngủ lại nghe quan họ.'],
  ['2022-05-05', 'Nghỉ lễ 30/4: khách sạn kín phòng', 'Giá phòng không tăng so với ngày thường.'],
  ['2022-06-23', 'Lớp tiếng Hàn cho nhân viên lễ tân', 'Lớp có 32 người của 15 khách sạn.'],
  ['2022-07-14', 'Bình chọn món ăn tiêu biểu của tỉnh', 'Nem Bùi, bánh khúc làng Diềm vào vòng cuối.'],
  ['2022-07-21', 'Bản đồ du lịch bằng hai thứ tiếng', 'Bản đồ in 5.000 tờ, phát ở sân bay Nội Bài.'],
  ['2022-08-25', 'Thả đèn hoa đăng ở chùa Dâu', 'Nghìn ngọn đèn thắp sáng hồ trước chùa.'],
  ['2022-09-08', 'Hội nghị liên kết du lịch vùng Kinh Bắc', 'Ba tỉnh cùng ký chương trình quảng bá chung.'],
  ['2022-10-26', 'Khách Hàn Quốc quay lại các sân gôn', 'Hai sân gôn kín lịch đến hết tháng Mười một.'],
  ['2022-11-03', 'Tuần lễ ẩm thực Kinh Bắc', 'Hai mươi quầy hàng mở cửa từ chiều thứ Sáu.'],
];

const POOL = [
  'Nhiều người cao tuổi trong vùng cũng đến từ sớm, kể lại những kỷ niệm cũ cho lớp trẻ nghe.',
  'Phần việc hậu cần do đoàn thanh niên đảm nhận, từ kê bàn ghế đến phát nước uống.',
  'Buổi làm việc kéo dài đến gần trưa, phần hỏi đáp chiếm nhiều thời gian nhất.',
  'Một số ý kiến đề nghị chuẩn bị sớm hơn, tránh dồn việc vào tuần cuối.',
  'Phóng viên của báo và đài tỉnh có mặt đưa tin, ghi hình.',
];

const FOLDERS = ['/cai-cach-hanh-chinh', '/tin-tuc/hoat-dong-nganh', '/tin-tuc/di-san', '/tin-tuc/du-lich'];
const DAY_MS = 86_400_000;

/** The node behind an alias, or the only address of a post that got none: numbers grow with the days. */
export const nodeOf = (list: string, date: string | null): string =>
  `/node/${Math.floor(Date.parse(date ?? '2022-01-01') / DAY_MS) - 17_800 + FOLDERS.indexOf(list) * 2000}`;

export const postsIn = (list: string, lines: readonly Line[]): Post[] =>
  lines.map(([date, title, lead, more = []], at) => ({
    path:
      at % 4 === 3 ? nodeOf(list, date) : `/${list.split('/')[1] ?? ''}/${slug(title).slice(0, 60).replace(/-$/, '')}`,
    title,
    lead,
    date,
    more: [...more, ...around(title, POOL)],
    ...(PICTURED.has(title)
      ? { image: `/sites/default/files/styles/large/public/2022/cchc-${at}.jpg?itok=kX${at}` }
      : {}),
  }));
