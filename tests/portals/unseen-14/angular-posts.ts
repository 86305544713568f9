/** What the trade department of the Angular portal posted in 2026. */

export interface Post {
  readonly column: 'tin-nganh' | 'cai-cach-hanh-chinh' | 'ket-qua-giai-quyet-tthc';
  readonly date: string;
  readonly title: string;
  readonly lead: string;
  readonly more?: string;
  readonly picture?: true;
}

const of =
  (column: Post['column']) =>
  (date: string, title: string, lead: string, extra: Pick<Post, 'more' | 'picture'> = {}): Post => ({
    column,
    date,
    title,
    lead,
    ...extra,
  });
const reform = of('cai-cach-hanh-chinh');
const news = of('tin-nganh');
const results = of('ket-qua-giai-quyet-tthc');

const figures = (received: number, onTime: number) =>
  `<table><tbody><tr><th>Tổng tiếp nhận</th><th>Giải quyết đúng hạn</th><th>Quá hạn</th><th>Hồ sơ trực tuyến toàn trình</th></tr><tr><td>${received}</td><td>${onTime}</td><td>${received - onTime}</td><td>${Math.round(received * 0.9)}</td></tr></tbody></table>`;

export const POSTS: readonly Post[] = [
  reform('2025-12-11', 'Tổng kết công tác cải cách hành chính năm 2025', 'Sở hoàn thành 100% nhiệm vụ được giao.'),
  reform(
    '2026-01-15',
    'Ban hành chương trình công tác cải cách hành chính năm 2026',
    'Chương trình gồm 31 nhiệm vụ của 8 phòng, đơn vị.',
  ),
  reform(
    '2026-02-12',
    'Họp tổ công tác cải cách hành chính',
    'Tổ công tác phân công thành viên theo dõi từng tiêu chí.',
  ),
  reform(
    '2026-03-18',
    'Sở Công Thương xếp thứ 4 về chỉ số PAR INDEX năm 2025',
    'Theo quyết định của Chủ tịch UBND tỉnh, Sở đạt 91,27 điểm, xếp thứ 4/14 sở.',
  ),
  reform(
    '2026-04-09',
    'Nộp hồ sơ qua dịch vụ bưu chính công ích: tiện lợi cho doanh nghiệp',
    'Doanh nghiệp không phải đi lại, bưu tá đến tận nơi nhận và trả hồ sơ.',
  ),
  reform(
    '2026-05-21',
    'Siết chặt kỷ luật, kỷ cương hành chính',
    'Giám đốc Sở yêu cầu không để hồ sơ chậm muộn vì lý do chủ quan.',
  ),
  reform('2026-06-17', 'Rà soát nhiệm vụ cải cách hành chính 6 tháng', 'Còn 03 nhiệm vụ chậm so với kế hoạch.'),
  reform('2026-07-08', 'Kiểm tra chéo công tác cải cách hành chính', 'Các đơn vị kiểm tra chéo theo cụm.'),
  reform(
    '2026-08-13',
    'Tuyên truyền cải cách hành chính tại cụm công nghiệp Sơn Cẩm',
    'Có 60 doanh nghiệp tham dự buổi tuyên truyền.',
  ),
  reform('2026-09-10', 'Lấy phiếu khảo sát về phục vụ hành chính', 'Phiếu khảo sát được gửi qua mã QR tại quầy.'),
  reform('2026-10-15', 'Giao ban công tác cải cách hành chính quý III', 'Cuộc họp do Phó Giám đốc Sở chủ trì.'),
  reform(
    '2026-11-12',
    'Đối thoại với doanh nghiệp về cải cách hành chính',
    'Doanh nghiệp nêu 9 ý kiến, Sở giải đáp trực tiếp 7 ý kiến.',
  ),
  news('2025-12-25', 'Bảo đảm nguồn hàng phục vụ Tết', 'Tổng giá trị hàng dự trữ ước 1.250 tỷ đồng.', {
    picture: true,
  }),
  news('2026-01-20', 'Kiểm tra an toàn thực phẩm tại chợ Thái', 'Đoàn liên ngành lấy 12 mẫu.', { picture: true }),
  news('2026-02-25', 'Hội nghị kết nối cung cầu chè Thái Nguyên', 'Hơn 30 hợp đồng ghi nhớ được ký.', {
    picture: true,
  }),
  news('2026-03-20', 'Khởi công trạm biến áp 110 kV Phú Bình 3', 'Công trình có vốn đầu tư 98 tỷ đồng.'),
  news('2026-04-22', 'Sàn thương mại điện tử của tỉnh có giao diện mới', 'Sàn có 1.900 gian hàng.'),
  news(
    '2026-05-14',
    'Chuyển đổi số trong quản lý ngành Công Thương',
    'Sở đưa 5 cơ sở dữ liệu lên nền tảng dùng chung của tỉnh.',
  ),
  news(
    '2026-06-23',
    'Kết quả xếp hạng DDCI năm 2025 các sở, ban, ngành',
    'Sở Công Thương tỉnh Thái Nguyên đạt 84,21 điểm, đứng thứ 5 khối sở, ngành.',
  ),
  news('2026-07-30', 'Sản xuất công nghiệp 7 tháng tăng 9,1%', 'Khu vực FDI tiếp tục dẫn dắt.'),
  news('2026-08-26', 'Tuần hàng Việt Nam tại Đồng Hỷ', 'Tuần hàng có 80 gian.', { picture: true }),
  news('2026-09-24', 'Tập huấn phòng chống cháy nổ ở chợ', 'Lớp tập huấn dành cho ban quản lý 40 chợ.'),
  news('2026-10-22', 'Xúc tiến thương mại tại Lạng Sơn', 'Đoàn gồm 22 doanh nghiệp, hợp tác xã.', {
    more: '<p>Tỉnh phấn đấu chỉ số DTI năm 2025 nằm trong 15 địa phương đứng đầu cả nước.</p>',
  }),
  news('2026-11-18', 'Chuẩn bị hàng hóa cuối năm', 'Các siêu thị tăng dự trữ 20%.', { picture: true }),
  results(
    '2026-04-10',
    'Kết quả giải quyết thủ tục hành chính quý I năm 2026',
    'Số liệu tính đến hết ngày 31/3/2026.',
    { more: figures(812, 812) },
  ),
  results(
    '2026-07-09',
    'Kết quả giải quyết thủ tục hành chính quý II năm 2026',
    'Số liệu tính đến hết ngày 30/6/2026.',
    { more: figures(905, 903) },
  ),
  results(
    '2026-10-08',
    'Kết quả giải quyết thủ tục hành chính quý III năm 2026',
    'Số liệu tính đến hết ngày 30/9/2026.',
    { more: figures(877, 877) },
  ),
];
