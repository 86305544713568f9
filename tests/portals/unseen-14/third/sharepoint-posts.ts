/** What the science department of the SharePoint portal posted. */

export interface Post {
  readonly web: 'cchc' | 'tintuc' | 'chuyennganh';
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly more?: string;
  readonly picture?: true;
  /** Shown in this column too. */
  readonly also?: Post['web'];
}

type Extra = Pick<Post, 'more' | 'picture' | 'also'>;
const of =
  (web: Post['web']) =>
  (date: string, title: string, lead: string, extra: Extra = {}): Post => ({ web, date, title, lead, ...extra });
const reform = of('cchc');
const news = of('tintuc');
const field = of('chuyennganh');

export const POSTS: readonly Post[] = [
  reform('2021-12-21', 'Nhìn lại cải cách hành chính năm 2021', 'Năm 2021 khép lại với 47/50 nhiệm vụ hoàn thành.'),
  reform(
    '2022-01-12',
    'Bàn giải pháp giảm giấy tờ, giảm thời gian trong 14 thủ tục của ngành',
    'Cuộc họp thống nhất bỏ 5 loại giấy tờ trùng lặp.',
  ),
  reform(
    '2022-02-17',
    'Cán bộ, công chức cần biết: những điều nên làm khi tiếp dân',
    'Chuẩn mực giao tiếp, thái độ phục vụ của công chức được quy định rõ.',
  ),
  reform('2022-03-10', 'Kết quả công tác cải cách hành chính quý I', 'Sở xử lý 214 hồ sơ, không có hồ sơ quá hạn.', {
    picture: true,
  }),
  reform(
    '2022-03-29',
    'Mặt trận Tổ quốc tỉnh giám sát việc giải quyết thủ tục hành chính tại các sở',
    'Đoàn giám sát làm việc với Sở sáng 29/3.',
  ),
  reform(
    '2022-04-14',
    'Ghé thăm quầy khoa học ở Trung tâm Phục vụ hành chính công tỉnh',
    'Quầy số 12 tiếp nhận và trả kết quả cho người dân.',
    { picture: true, also: 'tintuc' },
  ),
  reform(
    '2022-05-12',
    'Cách làm hay ở bộ phận một cửa huyện Con Cuông',
    'Hồ sơ của bà con vùng xa được cán bộ đến tận bản hướng dẫn.',
  ),
  reform('2022-06-16', 'Sáng kiến gắn mã QR cho thủ tục hành chính', 'Quét mã là thấy thành phần hồ sơ, biểu mẫu.', {
    picture: true,
  }),
  reform('2022-07-14', 'Sơ kết công tác cải cách hành chính 6 tháng đầu năm', 'Hội nghị do Giám đốc Sở chủ trì.'),
  reform(
    '2022-08-11',
    'Clip hướng dẫn nộp hồ sơ đăng ký kết quả nhiệm vụ khoa học qua mạng',
    'Clip dài 4 phút do Văn phòng Sở dựng.',
  ),
  reform('2022-09-15', 'Tự kiểm tra công tác cải cách hành chính', 'Tổ tự kiểm tra làm việc với 5 phòng.'),
  reform('2022-10-13', 'Toàn ngành ký số văn bản đi', 'Từ 01/10, 100% văn bản đi của Sở được ký số.'),
  reform('2022-11-10', 'Họp tổ cải cách hành chính tháng 11', 'Rà lại 6 nhiệm vụ còn chậm.'),
  reform(
    '2022-12-08',
    'Chuẩn bị tổng kết chương trình cải cách hành chính',
    'Các phòng gửi số liệu trước ngày 20/12.',
    { also: 'tintuc' },
  ),
  news(
    '2022-01-20',
    'Trao quyết định bổ nhiệm Giám đốc Trung tâm Ứng dụng tiến bộ khoa học',
    'Ông Hoàng Nghĩa Nhạc giữ chức vụ từ 01/02.',
  ),
  news('2022-02-24', 'Lãnh đạo Sở chúc Tết đồng bào vùng biên', 'Đoàn trao 50 suất quà.', { picture: true }),
  news('2022-03-24', 'Kế hoạch xét thăng hạng viên chức', 'Có 11 viên chức đăng ký dự xét thăng hạng.'),
  news('2022-04-28', 'Nghệ An xây dựng đô thị thông minh', 'Thành phố Vinh vận hành trung tâm điều hành.'),
  news('2022-05-26', 'Ngày hội khởi nghiệp đổi mới sáng tạo', 'Có 40 gian hàng của sinh viên.', { picture: true }),
  news(
    '2022-06-30',
    'Trung tâm Kỹ thuật tiêu chuẩn tự bảo đảm 100% chi thường xuyên',
    'Đơn vị được giao quyền tự chủ mức cao nhất.',
  ),
  news('2022-07-28', 'Thắp nến tri ân', 'Đoàn Thanh niên thắp 1.200 ngọn nến.'),
  news('2022-08-25', 'Kiểm tra đo lường xăng dầu', 'Đoàn kiểm tra 24 cửa hàng.'),
  news('2022-09-29', 'Chuyển đổi số: chuyện của những người trẻ', 'Tổ công nghệ số cộng đồng phường Lê Lợi ra quân.', {
    also: 'chuyennganh',
  }),
  news('2022-10-27', 'Tập huấn sở hữu trí tuệ cho hợp tác xã', 'Lớp học có 65 học viên.'),
  news(
    '2022-11-24',
    'Góp ý dự thảo Nghị quyết về chính sách khoa học của tỉnh',
    'Cuộc họp góp ý, thẩm định dự thảo văn bản quy phạm pháp luật.',
  ),
  news('2022-12-13', 'ádasdasdas', 'test'),
  field('2022-02-10', 'Cam Vinh có tem truy xuất', 'Mỗi quả cam mang một mã riêng.'),
  field('2022-06-09', 'Bảo tồn sâm Puxailaileng', 'Vườn giống đã có 5.000 cây.'),
  field('2022-10-20', 'Tiêu chuẩn hóa nước mắm Vạn Phần', 'Quy trình ủ chượp được chuẩn hóa.'),
];
