/** Posts for trap portals: titles and texts of our own, days as given. */

export interface Post {
  readonly title: string;
  readonly path: string;
  /** YYYY-MM-DD; null when the portal shows none. */
  readonly day: string | null;
  readonly text: readonly string[];
  readonly pinned?: true;
}

const REFORM_TITLES = [
  'Giao ban cải cách hành chính bàn ba việc khó',
  'Bộ phận Một cửa thêm quầy vào giờ cao điểm',
  'Đọc lại phiếu góp ý của người nộp hồ sơ',
  'Tập huấn nghiệp vụ tiếp nhận hồ sơ cho công chức mới',
  'Bớt một bước trình ký trong hồ sơ đo lường',
  'Hồ sơ trễ hạn được xin lỗi bằng văn bản',
  'Các phòng nhận chỉ tiêu hồ sơ trực tuyến',
  'Rút kinh nghiệm về niêm yết thủ tục tại quầy',
  'Đoàn viên thi tìm hiểu cải cách hành chính',
  'Số hóa kết quả giải quyết của năm trước',
  'Kiểm tra giờ làm việc tại hai phòng',
  'Gỡ vướng cho doanh nghiệp về tờ khai',
  'Chấm điểm cải cách hành chính từng phòng',
  'Người dân đánh giá cán bộ quầy bằng máy tính bảng',
  'Rà soát tờ khai, bỏ bốn mục thừa',
  'Mở thêm điểm hướng dẫn nộp hồ sơ qua mạng',
  'Khen thưởng sáng kiến sắp xếp kho hồ sơ',
  'Nghe doanh nghiệp nói về phiếu hẹn',
  'Thử nghiệm trả kết quả trong ngày',
  'Học cách viết văn bản trả lời dễ hiểu',
  'Phân lại việc giữa quầy và phòng chuyên môn',
  'Bàn giao phần mềm một cửa bản mới',
  'Cam kết không yêu cầu giấy tờ ngoài danh mục',
  'Đo thời gian chờ ở từng quầy',
  'Họp tổ cải cách hành chính cuối quý',
  'Đối chiếu số liệu hồ sơ với Trung tâm hành chính công',
] as const;

const NEWS_TITLES = [
  'Nghiệm thu đề tài giống lúa chịu mặn',
  'Kiểm định cân tại chợ đầu mối',
  'Hội thảo về vật liệu mới trong xây dựng',
  'Trao giải cuộc thi sáng tạo thanh thiếu niên',
  'Khảo sát cơ sở dùng thiết bị X-quang',
  'Giới thiệu nhãn hiệu mật ong của huyện miền núi',
  'Đoàn công tác thăm trạm quan trắc',
  'Mở lớp truy xuất nguồn gốc nông sản',
  'Ký biên bản hợp tác nghiên cứu dược liệu',
  'Bàn giao phòng thí nghiệm cho trường nghề',
  'Kiểm tra mũ bảo hiểm trước năm học mới',
  'Gặp mặt các nhà khoa học trẻ',
  'Tuyển chọn nhiệm vụ khoa học đợt hai',
  'Tổng kết chương trình khởi nghiệp sinh viên',
  'Tham quan vườn cam tưới tự động',
  'Chấm hồ sơ giải thưởng chất lượng',
] as const;

/** One post per day given, titles in turn; more than the pool holds get a number. */
export function reformPosts(days: readonly (string | null)[], path: (order: number) => string): readonly Post[] {
  return postsOf(REFORM_TITLES, days, path, 'Công việc cải cách hành chính của Sở trong kỳ được ghi lại ngắn gọn');
}

export function newsPosts(days: readonly (string | null)[], path: (order: number) => string): readonly Post[] {
  return postsOf(NEWS_TITLES, days, path, 'Hoạt động chuyên môn của Sở được ghi lại ngắn gọn');
}

function postsOf(
  titles: readonly string[],
  days: readonly (string | null)[],
  path: (order: number) => string,
  opening: string,
): readonly Post[] {
  return days.map((day, index) => {
    const round = Math.floor(index / titles.length);
    const title = `${titles[index % titles.length] ?? ''}${round === 0 ? '' : ` (kỳ ${round + 1})`}`;
    return {
      title,
      path: path(index + 1),
      day,
      text: [
        `${opening}: ${title.toLowerCase()}.`,
        'Các phòng được giao việc cụ thể, có người chịu trách nhiệm và thời hạn hoàn thành; kết quả sẽ được xem lại vào kỳ họp sau.',
      ],
    };
  });
}

/** One in every month of 2022 until the audit, newest first: 8 November is the newest. */
export const EVERY_MONTH = [
  '2022-11-08',
  '2022-10-18',
  '2022-09-13',
  '2022-08-16',
  '2022-07-12',
  '2022-06-14',
  '2022-05-17',
  '2022-04-12',
  '2022-03-15',
  '2022-02-15',
  '2022-01-11',
] as const;

/** What EVERY_MONTH counts as. */
export const EACH_MONTH_ONE = Object.fromEntries(EVERY_MONTH.map((day) => [day.slice(0, 7), 1]));

/** `2022-08-24` -> `24/08/2022`. */
export function shownDay(day: string): string {
  return day.split('-').toReversed().join('/');
}
