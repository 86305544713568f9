/** What the office of the Bình Định department wrote from 2021 to 2022. */

import type { Post } from './kit.ts';

type Row = readonly [id: number, cat: string, date: string, title: string, lead: string, body?: string];

const ROWS: readonly Row[] = [
  [
    2260,
    'CCHC',
    '2022-11-08',
    'Bình Định họp bàn nâng cao chỉ số cải cách hành chính',
    'Chủ tịch UBND tỉnh yêu cầu từng ngành nhận phần việc cụ thể.',
    'Tỉnh phấn đấu chỉ số SIPAS năm 2022 đạt trên 88%, vào nhóm 20 tỉnh dẫn đầu.',
  ],
  [
    2251,
    'CCHC',
    '2022-10-19',
    'Sáng kiến cải cách hành chính: dùng trợ lý ảo trả lời công dân',
    'Sáng kiến của Văn phòng Sở được Hội đồng sáng kiến tỉnh công nhận.',
    'Sau hai tháng, trợ lý ảo trả lời 1.900 câu hỏi.',
  ],
  [
    2243,
    'CCHC',
    '2022-09-28',
    'Siết chặt quy chế làm việc, văn hóa công sở',
    'Sở ban hành quy chế làm việc mới, yêu cầu công chức thực hiện văn hóa giao tiếp nơi công sở.',
    'Công chức phải mang thẻ, chào hỏi và xin lỗi khi trễ hẹn.',
  ],
  [
    2230,
    'CCHC',
    '2022-08-17',
    'Tọa đàm về cải cách hành chính và đạo đức công vụ',
    'Sáu mươi đại biểu trao đổi kinh nghiệm.',
    'Tọa đàm diễn ra tại hội trường Sở, do Công đoàn ngành phối hợp tổ chức.',
  ],
  [
    2224,
    'CCHC',
    '2022-07-20',
    'Kiểm tra công vụ đột xuất tại bốn đơn vị',
    'Tổ kiểm tra ghi nhận hai trường hợp vắng mặt không lý do.',
  ],
  [
    2211,
    'CCHC',
    '2022-07-06',
    'Kết quả giải quyết thủ tục hành chính quý II năm 2022 của Sở',
    'Quý II, Sở tiếp nhận 412 hồ sơ, giải quyết đúng hạn 409 hồ sơ, trong đó 63% nộp trực tuyến mức độ 3, 4.',
  ],
  [2203, 'CCHC', '2022-06-15', 'Thi tìm hiểu cải cách hành chính trên mạng', 'Cuộc thi thu hút 4.000 lượt người dự.'],
  [
    2190,
    'CCHC',
    '2022-05-18',
    'Công bố chỉ số cải cách hành chính năm 2021',
    'Năm 2021, Bình Định xếp thứ 22/63 tỉnh, thành phố với 86,53%.',
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh Bình Định đạt 86,53%, xếp thứ 22/63 tỉnh, thành phố, tăng ba bậc.',
  ],
  [
    2179,
    'CCHC',
    '2022-04-13',
    'Một ngày làm việc ở quầy Nội vụ',
    'Ghi nhanh tại Trung tâm Phục vụ hành chính công tỉnh.',
  ],
  [
    2163,
    'CCHC',
    '2022-03-09',
    'Giao chỉ tiêu cải cách hành chính cho từng phòng',
    'Mỗi phòng có một bảng chấm điểm riêng.',
  ],
  [
    2150,
    'CCHC',
    '2022-02-16',
    'Sau Tết, bộ phận một cửa trả 40 hồ sơ trong một ngày',
    'Không để tồn đọng hồ sơ sau kỳ nghỉ.',
  ],
  [
    2141,
    'CCHC',
    '2022-01-12',
    'Triển khai kế hoạch cải cách hành chính năm 2022',
    'Sở triển khai Kế hoạch số 2405/KH-SNV ngày 24/12/2021 về tuyên truyền cải cách hành chính.',
  ],
  [2090, 'CCHC', '2021-12-08', 'Nhìn lại một năm cải cách hành chính', 'Năm 2021 khép lại với nhiều dấu ấn.'],
  [2012, 'CCHC', '2021-05-12', 'Tọa đàm cải cách hành chính quý II', 'Tọa đàm với doanh nghiệp về thủ tục.'],
  [2263, 'TIN', '2022-11-14', 'Tập huấn công tác lưu trữ điện tử', 'Hai trăm học viên thực hành trên phần mềm.'],
  [
    2255,
    'TIN',
    '2022-10-26',
    'Chuyển đổi số trong ngành Nội vụ: bắt đầu từ hồ sơ cán bộ',
    'Cơ sở dữ liệu cán bộ, công chức được làm sạch, nối với cơ sở dữ liệu dân cư.',
  ],
  [2248, 'TIN', '2022-10-12', 'Đại hội Hội Cựu chiến binh cơ quan', 'Đại hội bầu năm ủy viên.'],
  [2236, 'TIN', '2022-09-07', 'Khen thưởng gia đình hiến đất mở đường', 'Mười hộ ở Hoài Ân được tặng bằng khen.'],
  [2218, 'TIN', '2022-07-13', 'Khảo sát địa giới xã Nhơn Hải', 'Đoàn khảo sát đi thực địa bằng thuyền.'],
  [2197, 'TIN', '2022-06-01', 'Thăm cháu bé ở làng trẻ SOS', 'Công đoàn tặng quà nhân ngày Quốc tế Thiếu nhi.'],
  [2170, 'TIN', '2022-03-23', 'Ngày chạy vì sức khỏe toàn dân', 'Hai nghìn người chạy dọc bờ biển Quy Nhơn.'],
];

export const POSTS: readonly Post[] = ROWS.map(
  ([id, cat, date, title, lead, body = 'Tin vui lan nhanh trong toàn ngành, ai cũng phấn khởi bắt tay vào việc.']) => ({
    id,
    cat,
    date,
    title,
    lead,
    body,
    image: id % 2 === 0 && id !== 2190,
  }),
);
