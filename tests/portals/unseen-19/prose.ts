/** Bodies of posts: what a department's reporter adds below a lead, on nothing that a plan asks for. */

export interface Post {
  readonly path: string;
  readonly title: string;
  /** `2022-08-24`. */
  readonly date: string;
  readonly lead: string;
  /** What only this post tells. */
  readonly own: string;
  readonly picture?: string;
}

const POOL = [
  'Dự buổi làm việc có đại diện lãnh đạo các phòng chuyên môn, đơn vị sự nghiệp cùng đông đủ cán bộ, viên chức được phân công theo dõi. Không khí trao đổi thẳng thắn, nhiều ý kiến đi vào những việc rất cụ thể mà người trực tiếp làm hằng ngày đang gặp.',
  'Phát biểu kết luận, đồng chí Giám đốc ghi nhận tinh thần chuẩn bị chu đáo của bộ phận tham mưu, đồng thời đề nghị các phòng rà lại phần việc của mình, việc nào làm được ngay thì làm, việc nào cần thêm thời gian phải nói rõ mốc hoàn thành.',
  'Theo ghi nhận của phóng viên, phần lớn người có mặt đều cho rằng điều quan trọng nhất là giữ được nhịp làm đều, tránh tình trạng đầu năm hăng hái, giữa năm chững lại. Một số người kiến nghị có thêm tài liệu ngắn gọn, in khổ nhỏ để tiện mang theo.',
  'Ở phần thảo luận, các đại biểu dành nhiều thời gian nói về kinh nghiệm của đơn vị mình: từ cách phân công đầu mối, cách ghi chép, cho đến việc chia sẻ bảng theo dõi chung để ai cũng biết phần việc của người khác đang tới đâu.',
  'Trước đó, bộ phận chuẩn bị đã gửi tài liệu cho các thành viên từ đầu tuần, nhờ vậy thời gian trình bày được rút lại còn chưa đầy ba mươi phút, phần còn lại dành cho hỏi và đáp. Đây cũng là nếp làm việc mà cơ quan duy trì từ nhiều năm nay.',
  'Thời gian tới, các phòng, đơn vị sẽ tiếp tục theo dõi, cuối mỗi tháng gửi vài dòng ngắn gọn về Văn phòng để tổng hợp. Những vướng mắc vượt thẩm quyền sẽ được tập hợp thành văn bản riêng, báo cáo cấp trên xem xét.',
  'Ông Trần Văn Lực, người dân phường gần trụ sở, chia sẻ rằng điều ông để ý đầu tiên là thái độ hòa nhã và cách giải thích dễ hiểu. Theo ông, chỉ cần nói rõ ngay từ đầu cần gì, thiếu gì thì người đến làm việc đã thấy nhẹ nhõm hơn nhiều.',
  'Cũng trong dịp này, Công đoàn cơ quan tổ chức trao quà cho con em cán bộ, viên chức có thành tích học tập tốt; các cháu được nghe kể chuyện về những nhà khoa học trẻ và tham quan phòng thí nghiệm của đơn vị sự nghiệp trực thuộc.',
] as const;

/** Two paragraphs of the pool, others for each post. */
export function bodyOf(post: Post, at: number): readonly string[] {
  const first = POOL[at % POOL.length] ?? '';
  const second = POOL[(at * 3 + 2) % POOL.length] ?? '';
  return [post.own, first, ...(second === first ? [] : [second])];
}

/** `17 Tháng 11 2022`. */
export function spelled(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} Tháng ${month} ${year}`;
}

/** Of a list of posts, newest first. */
export const newestFirst = (posts: readonly Post[]): readonly Post[] =>
  posts.toSorted((one, other) => other.date.localeCompare(one.date));
