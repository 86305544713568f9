/** What the science department of the WordPress portal posted. */

export type Category =
  | 'tin-tuc'
  | 'cai-cach-hanh-chinh'
  | 'cai-cach-tthc'
  | 'giai-quyet-ho-so'
  | 'cong-khai-ngan-sach'
  | 'chuyen-doi-so';

export interface Post {
  readonly category: Category;
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly more?: string;
  readonly picture?: true;
  readonly sticky?: true;
  /** Files at its end: name and words. */
  readonly file?: readonly [name: string, words: string];
}

type Extra = Pick<Post, 'more' | 'picture' | 'sticky' | 'file'>;
const of =
  (category: Category) =>
  (date: string, title: string, lead: string, extra: Extra = {}): Post => ({ category, date, title, lead, ...extra });
const news = of('tin-tuc');
const reform = of('cai-cach-hanh-chinh');
const procedures = of('cai-cach-tthc');
const quarter = of('giai-quyet-ho-so');
const money = of('cong-khai-ngan-sach');
const digital = of('chuyen-doi-so');

const table = (rows: readonly (readonly string[])[]) =>
  `<figure class="wp-block-table is-style-stripes"><table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></figure>`;

export const POSTS: readonly Post[] = [
  reform(
    '2023-12-28',
    'Sở Khoa học và Công nghệ tổng kết cải cách hành chính năm 2023',
    'Hội nghị diễn ra chiều 28/12.',
  ),
  reform(
    '2024-01-09',
    'Kế hoạch tuyên truyền cải cách hành chính năm 2024',
    'Sở ban hành kế hoạch tuyên truyền cải cách hành chính năm 2024.',
    { file: ['KH-tuyen-truyen-CCHC-2024.pdf', 'Tải kế hoạch'] },
  ),
  reform(
    '2024-02-20',
    'Trách nhiệm của người đứng đầu trong cải cách hành chính',
    'Người đứng đầu đơn vị chịu trách nhiệm nếu để hồ sơ trễ hạn.',
  ),
  reform(
    '2024-03-12',
    'Cải cách thể chế: rà lại 15 văn bản do Sở tham mưu',
    'Kết quả cải cách thể chế quý I được đánh giá tốt.',
    { picture: true },
  ),
  reform(
    '2024-04-18',
    'Cải cách hành chính tạo sức hút cho môi trường đầu tư của Hưng Yên',
    'Môi trường đầu tư, năng lực cạnh tranh của tỉnh phụ thuộc nhiều vào cải cách hành chính.',
  ),
  reform(
    '2024-05-22',
    'Hưng Yên công bố các chỉ số năm 2023',
    'Kết quả PAR INDEX, SIPAS, PAPI được công bố cùng lúc.',
    {
      more: table([
        ['Chỉ số', 'Điểm 2023', 'Hạng 2023', 'Điểm 2022', 'Hạng 2022'],
        ['PAR INDEX', '88,94', '14', '85,10', '29'],
        ['SIPAS', '83,72%', '20', '81,40%', '25'],
        ['PAPI', '43,18', '11', '42,02', '19'],
      ]),
    },
  ),
  reform('2024-06-13', 'Cải cách tài chính công tại Trung tâm Thông tin', 'Trung tâm tự bảo đảm 40% chi thường xuyên.'),
  reform('2024-07-17', 'Đoàn kiểm tra cải cách hành chính làm việc tại Sở', 'Đoàn kiểm tra do Sở Nội vụ chủ trì.', {
    picture: true,
  }),
  reform('2024-08-14', 'Sắp xếp tổ chức bộ máy hành chính các phòng', 'Sở giảm 01 phòng, hợp nhất 02 phòng.'),
  reform(
    '2024-09-19',
    'Chính sách thu hút, trọng dụng nhân tài và đào tạo công chức',
    'Quyền lợi, nghĩa vụ của công chức được quy định rõ.',
  ),
  reform('2024-10-24', 'Giao ban cải cách hành chính', 'Tiến độ chung đạt 88%.'),
  reform('2024-11-28', 'Đối thoại với công chức về cải cách hành chính', 'Buổi đối thoại có 45 công chức.', {
    picture: true,
  }),
  procedures('2024-03-28', 'Kiểm soát thủ tục hành chính quý I', 'Không phát sinh thủ tục trái quy định.'),
  procedures(
    '2024-05-30',
    'Công bố 02 thủ tục hành chính mới lĩnh vực công nghệ cao',
    'Chủ tịch UBND tỉnh công bố 02 thủ tục mới.',
  ),
  procedures(
    '2024-08-20',
    'Họp bàn cắt giảm giấy tờ trong thủ tục hành chính',
    'Các phòng đề xuất bỏ 06 loại giấy tờ.',
  ),
  news('2023-11-30', 'Bảng xếp hạng ICT INDEX năm 2022', 'Hưng Yên đạt 0,5310 điểm, xếp thứ 22 về ICT INDEX năm 2022.'),
  news('2024-01-25', 'Giới thiệu sản phẩm OCOP tại Văn Giang', 'Có 40 gian trưng bày.', {
    picture: true,
    sticky: true,
  }),
  news('2024-02-06', 'Chúc Tết cán bộ hưu trí', 'Sở tặng 32 suất quà.'),
  news('2024-03-21', 'Kiểm tra nhãn hàng hóa tại thành phố Hưng Yên', 'Đoàn kiểm tra 18 cơ sở.'),
  news('2024-04-25', 'Nhãn lồng Hưng Yên vào vụ', 'Chỉ dẫn địa lý giúp tăng giá trị nhãn lồng.', { picture: true }),
  news(
    '2024-05-18',
    'Chào mừng ngày Khoa học và Công nghệ Việt Nam 18/5',
    'Lễ mít tinh tổ chức tại Hội trường UBND tỉnh.',
  ),
  news(
    '2024-06-27',
    'Kết quả DDCI và DTI',
    'Năm 2023, Sở Khoa học và Công nghệ Hưng Yên đạt 79,6 điểm DDCI, xếp thứ 8 khối sở.',
    {
      more: '<p>Về chuyển đổi số, DTI năm 2023 của tỉnh đạt 0,6720 điểm, xếp hạng 17.</p>',
    },
  ),
  news('2024-07-25', 'Thăm Nghĩa trang liệt sĩ tỉnh', 'Đoàn dâng hương, dâng hoa.'),
  news('2024-08-29', 'Hội thi sáng tạo thiếu niên', 'Ban tổ chức trao 12 giải.'),
  news('2024-09-12', 'Ủng hộ đồng bào vùng bão số 3', 'Công chức ủng hộ một ngày lương.'),
  news('2024-10-17', 'Tập huấn viết đơn sáng chế', 'Lớp tập huấn có 70 học viên.'),
  news('2024-11-21', 'Gặp mặt nhân ngày 20/11', 'Sở gặp mặt các nhà khoa học là nhà giáo.'),
  quarter(
    '2024-04-05',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý 1/2024',
    'Sở tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ, không trễ hạn; số hóa 100%.',
  ),
  quarter(
    '2024-10-04',
    'Tình hình giải quyết hồ sơ thủ tục hành chính quý 3/2024',
    'Sở tiếp nhận 131 hồ sơ, đã giải quyết 131 hồ sơ, không trễ hạn; số hóa 100%.',
  ),
  money('2024-01-16', 'Công khai dự toán năm 2024', 'Kèm theo biểu số 2.', { file: ['du-toan-2024.pdf', 'Biểu số 2'] }),
  money('2024-07-11', 'Công khai thực hiện dự toán 6 tháng năm 2024', 'Kèm theo biểu số 3.', {
    file: ['6-thang-2024.pdf', 'Biểu số 3'],
  }),
  digital('2024-04-10', 'Triển khai nền tảng số quản lý đề tài', 'Nền tảng số giúp nhà khoa học nộp hồ sơ mọi lúc.'),
  digital('2024-10-10', 'Hưởng ứng Ngày Chuyển đổi số quốc gia', 'Sở tổ chức đi bộ đồng hành.'),
  digital('2024-11-06', 'An toàn thông tin: cảnh báo lừa đảo trực tuyến', 'Người dùng không nên bấm vào đường dẫn lạ.'),
];
