import type { Post } from './prose.ts';

/** `/Pages/2024-10-29/Ten-bai-x7k2p1.aspx`: the system of this portal puts the day into the address. */
const at = (date: string, name: string) => `/Pages/${date.replaceAll('-0', '-')}/${name}.aspx`;

const post = (date: string, name: string, title: string, lead: string, own: string): Post => ({
  path: at(date, name),
  title,
  date,
  lead,
  own,
});

export const REFORM: readonly Post[] = [
  post(
    '2024-11-06',
    'Giao-ban-cong-tac-CCHC-thang-11q8d2m',
    'Giao ban công tác CCHC tháng 11',
    'Chiều 05/11, Văn phòng Sở chủ trì giao ban, điểm lại mười một đầu việc trong tháng và phân công người theo dõi hai đầu việc chậm.',
    'Hai việc chậm đều liên quan đến kinh phí mua máy quét, hiện đã có báo giá của ba nhà cung cấp.',
  ),
  post(
    '2024-10-10',
    'Lay-y-kien-khach-hang-ve-chat-luong-phuc-vu4tz9aa',
    'Lấy ý kiến khách hàng về chất lượng phục vụ của Sở',
    'Trong hai tuần, 186 phiếu hỏi được gửi tới người từng đến làm việc; kết quả dùng làm căn cứ bình xét thi đua cuối năm.',
    'Phiếu gồm chín câu, điền trong ba phút, không yêu cầu ghi tên. Sở cam kết công bố toàn bộ kết quả kể cả ý kiến chê.',
  ),
  post(
    '2024-09-12',
    'Toa-dam-thanh-nien-voi-cai-cach-hanh-chinhp0w3ke',
    'Tọa đàm “Thanh niên với cải cách hành chính”',
    'Đoàn thanh niên khối các sở cùng bàn chuyện tuổi trẻ góp sức vào cải cách hành chính, với bốn tham luận của bốn chi đoàn.',
    'Buổi tọa đàm kết thúc bằng phần đố vui có thưởng và một tiểu phẩm do chi đoàn Sở tự dàn dựng.',
  ),
  post(
    '2024-08-15',
    'Kiem-tra-thuc-hien-nhiem-vu-CCHC8sd7ql',
    'Kiểm tra việc thực hiện nhiệm vụ CCHC sáu đơn vị',
    'Đoàn kiểm tra của Sở xem xét sổ theo dõi, hộp thư và bảng phân công tại sáu phòng, đơn vị trong bốn ngày.',
    'Biên bản ghi nhận bốn nơi làm tốt, hai nơi còn ghi chép sơ sài.',
  ),
  post(
    '2024-07-11',
    'Trach-nhiem-nguoi-dung-dau1kz7vv',
    'Người đứng đầu phải chịu trách nhiệm về kết quả CCHC của đơn vị mình',
    'Từ quý III, trưởng phòng và giám đốc trung tâm ký cam kết; đơn vị để chậm việc thì người đứng đầu giải trình trước tập thể.',
    'Mẫu bản cam kết dài một trang, nêu năm đầu việc và mốc thời gian của từng việc.',
  ),
  post(
    '2024-06-13',
    'Doi-moi-co-che-tai-chinh-conge5m1rn',
    'Cải cách tài chính công: khoán chi và tự chủ ở các trung tâm',
    'Hai trung tâm trực thuộc đã tự bảo đảm toàn bộ chi thường xuyên; phần tiết kiệm được chuyển thành thu nhập tăng thêm cho người lao động.',
    'Quy chế chi tiêu nội bộ được sửa lần thứ ba, bổ sung định mức khoán điện thoại, xăng xe và văn phòng phẩm.',
  ),
  post(
    '2024-05-16',
    'Sap-xep-to-chuc-bo-may9vb2xc',
    'Sắp xếp tổ chức bộ máy: giảm một phòng, một trung tâm',
    'Sau sắp xếp, Sở còn năm phòng chuyên môn, một chi cục và hai đơn vị sự nghiệp; không phát sinh đơn thư.',
    'Trụ sở cũ của trung tâm được bàn giao cho địa phương quản lý theo quy định.',
  ),
  post(
    '2024-04-11',
    'Bo-phan-mot-cua-doi-moi-cach-lam6gt4hn',
    'Bộ phận Một cửa của Sở đổi mới cách làm việc theo cơ chế một cửa liên thông',
    'Hồ sơ liên quan hai ngành nay chỉ phải nộp ở một nơi; công chức hai bên tự luân chuyển trong ngày, người nộp không phải đi lại.',
    'Quầy được bố trí lại, thêm ghế ngồi chờ, nước uống và bảng chỉ dẫn cỡ chữ lớn cho người cao tuổi.',
  ),
  post(
    '2024-03-14',
    'Cai-cach-the-che-ra-soat-muoi-hai-van-banb7n5ty',
    'Cải cách thể chế: rà soát mười hai văn bản quy phạm pháp luật của ngành',
    'Qua rà soát, Sở đề nghị bãi bỏ ba, thay thế hai văn bản không còn phù hợp với luật mới.',
    'Danh sách được gửi Sở Tư pháp thẩm định trước khi trình Ủy ban nhân dân tỉnh.',
  ),
  post(
    '2024-02-22',
    'Vi-sao-cai-cach-hanh-chinh-quyet-dinh-suc-hut-dau-tu3xw8pd',
    'Vì sao cải cách hành chính quyết định sức hút đầu tư của tỉnh?',
    'Mỗi ngày chờ giấy phép là một ngày vốn nằm không: cải cách hành chính tốt giúp cải thiện môi trường đầu tư, nâng năng lực cạnh tranh của tỉnh.',
    'Một doanh nghiệp linh kiện cho biết họ chọn Hưng Yên vì được trả lời bằng văn bản sau bốn ngày, trong khi nơi khác mất gần một tháng.',
  ),
  post(
    '2024-01-18',
    'Trien-khai-nhiem-vu-CCHC-nam-20242c9fzo',
    'Triển khai nhiệm vụ CCHC năm 2024',
    'Sở giao 23 nhiệm vụ cải cách hành chính cho các phòng, đơn vị, kèm theo bảng theo dõi màu xanh, vàng, đỏ.',
    'Bảng được treo ở hành lang tầng một, cập nhật vào sáng thứ Hai đầu tháng.',
  ),
  post(
    '2023-12-20',
    'Tong-hop-tinh-hinh-CCHC-nam-20235hh1aq',
    'Tổng hợp tình hình CCHC năm 2023',
    'Các phòng gửi số liệu cuối năm về Văn phòng trước ngày 25/12 để tổng hợp.',
    'Biểu mẫu giữ nguyên như năm trước.',
  ),
];

export const PROCEDURAL: readonly Post[] = [
  post(
    '2024-09-20',
    'Bo-yeu-cau-ban-sao-cong-chung7rr0mi',
    'Bỏ yêu cầu bản sao công chứng ở ba thủ tục',
    'Người nộp chỉ cần mang bản chính để đối chiếu; công chức chụp lại và trả ngay tại quầy.',
    'Tính ra mỗi bộ hồ sơ bớt được chừng 80.000 đồng tiền công chứng cùng nửa buổi đi lại.',
  ),
  post(
    '2024-06-25',
    'Cong-bo-thu-tuc-sua-doi-bo-sung0yb6ll',
    'Công bố bộ thủ tục hành chính sửa đổi, bổ sung lĩnh vực an toàn bức xạ',
    'Chủ tịch UBND tỉnh vừa công bố sáu thủ tục hành chính được sửa đổi, bổ sung thuộc phạm vi quản lý của Sở, áp dụng từ ngày 01/7.',
    'Điểm thay đổi chính nằm ở thành phần hồ sơ và thời hạn thẩm định.',
  ),
  post(
    '2024-03-05',
    'Hai-thu-tuc-moi-ban-hanhm4j9kd',
    'Hai thủ tục hành chính mới ban hành trong lĩnh vực hoạt động khoa học',
    'Hai thủ tục mới về hỗ trợ doanh nghiệp nhận chuyển giao công nghệ được công bố và niêm yết từ đầu tháng Ba.',
    'Người có nhu cầu có thể gọi điện hỏi trước khi chuẩn bị giấy tờ.',
  ),
];

export const NEWS: readonly Post[] = [
  post(
    '2024-11-12',
    'Gap-mat-doanh-nghiep-khoa-hocz3c8bb',
    'Gặp mặt doanh nghiệp khoa học và công nghệ nhân dịp cuối năm',
    'Hai mươi tám doanh nghiệp dự buổi gặp, chia sẻ chuyện tìm thị trường và chuyện giữ người giỏi.',
    'Kết thúc buổi gặp, các đại biểu thăm dây chuyền sản xuất vật liệu mới tại Phố Nối.',
  ),
  post(
    '2024-10-22',
    'Dien-tap-ung-cuu-su-co-an-toan-thong-tin5op2ie',
    'Diễn tập ứng cứu sự cố an toàn thông tin mạng trong cơ quan nhà nước',
    'Bốn mươi cán bộ công nghệ thông tin của các sở, huyện tham gia tình huống máy chủ bị mã hóa dữ liệu.',
    'Đội thắng cuộc khôi phục hệ thống sau hai giờ bảy phút nhờ có bản sao lưu ngoại tuyến.',
  ),
  post(
    '2024-09-05',
    'Mo-hinh-nhan-long-huu-cou1l0qs',
    'Hiệu quả từ mô hình trồng nhãn lồng hữu cơ ở Khoái Châu',
    'Mười bốn hộ tham gia mô hình giảm được một nửa lượng phân hóa học, nhãn bán cao hơn năm nghìn đồng một cân.',
    'Cán bộ kỹ thuật hướng dẫn ủ phân từ vỏ lạc và bèo tây ngay tại vườn.',
  ),
  post(
    '2024-07-25',
    'Nen-tang-du-lieu-dung-chung7ef3wm',
    'Triển khai nền tảng dữ liệu dùng chung, hướng tới chính quyền số',
    'Kho dữ liệu của ngành được đưa lên nền tảng chung của tỉnh, các sở có thể khai thác thay cho việc xin số liệu bằng công văn.',
    'Giai đoạn đầu có chín bộ dữ liệu, trong đó ba bộ mở cho công chúng.',
  ),
  post(
    '2024-05-30',
    'Trao-giai-cuoc-thi-sang-tao0pl5rv',
    'Trao giải cuộc thi sáng tạo thanh thiếu niên, nhi đồng lần thứ 18',
    'Bốn mươi hai sản phẩm được trao giải, nhiều em học sinh tài năng đến từ các trường vùng bãi.',
    'Giải đặc biệt thuộc về thiết bị báo ngập dùng pin mặt trời của hai em lớp 8.',
  ),
  post(
    '2024-04-02',
    'Kiem-tra-do-luong-cua-hang-xang-daul9k8js',
    'Kiểm tra đo lường tại 19 cửa hàng xăng dầu',
    'Đoàn kiểm tra niêm phong hai cột bơm có sai số vượt mức cho phép ở Yên Mỹ và Văn Giang.',
    'Hai chủ cửa hàng bị lập biên bản, buộc kiểm định lại trước khi bán tiếp.',
  ),
  post(
    '2024-01-30',
    'Tiep-doan-doanh-nghiep-Han-Quoc4dd6ny',
    'Tiếp đoàn doanh nghiệp Hàn Quốc tìm hiểu đầu tư lĩnh vực bán dẫn',
    'Đoàn gồm bảy doanh nghiệp khảo sát mặt bằng tại khu công nghiệp Yên Mỹ II và đặt vấn đề hợp tác đào tạo.',
    'Dự kiến trong quý II, hai bên ký biên bản ghi nhớ về phòng thí nghiệm chung.',
  ),
];

export const INDICES: readonly Post[] = [
  post(
    '2024-04-19',
    'Chi-so-SIPAS-nam-20236gg8cv',
    'SIPAS năm 2023: mức độ hài lòng ở Hưng Yên đạt 83,67%, xếp thứ 20',
    'Bộ Nội vụ công bố kết quả SIPAS năm 2023, tỉnh Hưng Yên đạt 83,67%, đứng thứ 20/63 tỉnh, thành phố.',
    'So với năm liền trước, tỉnh tăng bốn bậc.',
  ),
  post(
    '2024-04-18',
    'Cong-bo-PAR-INDEX-2023n2m0xz',
    'Hưng Yên đạt 88,12 điểm PAR INDEX năm 2023, xếp thứ 17/63',
    'Theo công bố của Bộ Nội vụ, chỉ số cải cách hành chính PAR INDEX năm 2023 của tỉnh Hưng Yên là 88,12 điểm, xếp thứ 17/63.',
    'Bảy trên tám lĩnh vực tăng điểm, riêng một lĩnh vực giảm nhẹ.',
  ),
  post(
    '2024-04-03',
    'Chi-so-PAPI-2023f8t7ua',
    'PAPI năm 2023: Hưng Yên được 44,66 điểm, thứ 12 cả nước',
    'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh PAPI năm 2023 của Hưng Yên đạt 44,66 điểm, xếp thứ 12/63.',
    'Nội dung được người dân chấm cao nhất là cung ứng dịch vụ công.',
  ),
  post(
    '2024-02-28',
    'Ket-qua-DDCI-nam-20231qa9os',
    'Kết quả DDCI năm 2023 khối sở, ngành',
    'Sở Khoa học và Công nghệ Hưng Yên đạt 72,40 điểm DDCI năm 2023, đứng thứ 6/21 sở, ngành.',
    'Điểm thành phần cao nhất là tính minh bạch, thấp nhất là chi phí không chính thức.',
  ),
  post(
    '2023-06-08',
    'Vietnam-ICT-Index-20229uu4lk',
    'Vietnam ICT Index 2022: Hưng Yên xếp thứ 34/63',
    'Theo báo cáo ICT Index năm 2022, tỉnh Hưng Yên có chỉ số 0,4125, xếp thứ 34/63 tỉnh, thành phố.',
    'Hạ tầng kỹ thuật là hợp phần tăng hạng nhiều nhất.',
  ),
  post(
    '2024-03-20',
    'Muc-tieu-DTI-nam-2024k5e2gg',
    'Phấn đấu chỉ số DTI năm 2024 vào nhóm 20 tỉnh dẫn đầu',
    'Kế hoạch của tỉnh đặt mục tiêu chỉ số chuyển đổi số DTI năm 2024 đạt từ 0,7 điểm, xếp hạng trong nhóm 20.',
    'Các ngành được giao đăng ký chỉ tiêu thành phần trước ngày 10/4.',
  ),
];
