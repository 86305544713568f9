import type { Post } from './prose.ts';

const at = (name: string) => `/cai-cach-hanh-chinh/${name}`;
const news = (name: string) => `/tin-tuc-su-kien/${name}`;

export const REFORM: readonly Post[] = [
  {
    path: at('118-ke-hoach-tuyen-truyen-nam-2022'),
    title: 'Ban hành kế hoạch thông tin, tuyên truyền về CCHC năm 2022',
    date: '2022-01-20',
    lead: 'Sở Khoa học và Công nghệ vừa giao Văn phòng làm đầu mối theo dõi việc đưa tin về cải cách hành chính trong năm 2022, mỗi đơn vị trực thuộc cử một cộng tác viên.',
    own: 'Kế hoạch đặt ra yêu cầu tin, bài phải ngắn, đúng việc, có ảnh và có địa chỉ để người đọc hỏi thêm khi cần. Bài gửi về Văn phòng trước ngày 20 hằng tháng.',
  },
  {
    path: at('121-hoi-nghi-trien-khai-nhiem-vu'),
    title: 'Hội nghị triển khai nhiệm vụ cải cách hành chính quý I',
    date: '2022-02-17',
    lead: 'Sáng 17/02, Sở tổ chức hội nghị giao nhiệm vụ cải cách hành chính ba tháng đầu năm cho các phòng chuyên môn và ba đơn vị sự nghiệp trực thuộc.',
    own: 'Hội nghị thống nhất danh sách mười tám đầu việc, gắn với từng người chịu trách nhiệm và thời hạn hoàn thành cụ thể.',
  },
  {
    path: at('125-ra-soat-don-gian-hoa-so-huu-tri-tue'),
    title: 'Cắt giảm thời gian giải quyết bốn thủ tục sau rà soát',
    date: '2022-03-11',
    lead: 'Qua rà soát, đơn giản hóa thủ tục hành chính lĩnh vực an toàn bức xạ, Sở đề xuất và được chấp thuận rút ngắn từ 25 xuống còn 17 ngày làm việc đối với bốn thủ tục.',
    own: 'Riêng thủ tục khai báo thiết bị X-quang chẩn đoán trong y tế được giải quyết trong ba ngày, bỏ yêu cầu nộp bản sao phiếu kiểm định đã có trong cơ sở dữ liệu.',
  },
  {
    path: at('129-nhan-ket-qua-tai-nha'),
    title: 'Nhận kết quả tại nhà qua dịch vụ bưu chính công ích',
    date: '2022-04-14',
    lead: 'Từ đầu năm đến nay đã có 62 doanh nghiệp ở các huyện miền núi chọn gửi hồ sơ và nhận kết quả qua bưu chính công ích thay vì về thành phố Vinh.',
    own: 'Cước chuyển phát trong tỉnh là 26.500 đồng một lượt; nhân viên bưu tá đến tận địa chỉ, thu hộ phí và giao biên nhận ngay tại chỗ.',
  },
  {
    path: at('133-ngay-thu-nam-khong-hen'),
    title: 'Mô hình hay ở bộ phận một cửa: “Ngày thứ Năm không hẹn”',
    date: '2022-05-19',
    lead: 'Sáng kiến trả kết quả ngay trong buổi vào thứ Năm hằng tuần của hai công chức trẻ đang được nhân rộng như một mô hình tốt về cải cách hành chính của ngành.',
    own: 'Sau bốn tháng, 41 lượt hồ sơ đã được xử lý theo cách này, người nộp chỉ phải chờ bình quân một giờ hai mươi phút.',
  },
  {
    path: at('137-chan-chinh-ky-luat-ky-cuong'),
    title: 'Chấn chỉnh kỷ luật, kỷ cương và văn hóa giao tiếp của công chức',
    date: '2022-06-09',
    lead: 'Giám đốc Sở yêu cầu công chức, viên chức thực hiện nghiêm giờ giấc làm việc, chuẩn mực đạo đức công vụ, không để người dân phải chờ vì lý do chủ quan.',
    own: 'Các trường hợp vi phạm sẽ bị nhắc nhở công khai trong giao ban, tái phạm lần hai bị hạ mức xếp loại cuối năm.',
  },
  {
    path: at('141-cuoc-thi-tim-hieu'),
    title: 'Phát động cuộc thi viết tìm hiểu công tác CCHC trong đoàn viên',
    date: '2022-07-21',
    lead: 'Chi đoàn cơ quan phát động cuộc thi viết ngắn dưới 500 chữ, bài dự thi gửi trước ngày 15/9, mỗi phòng có ít nhất hai bài.',
    own: 'Cơ cấu giải thưởng gồm một giải nhất, hai giải nhì, ba giải ba cùng giải cho tập thể có nhiều người tham gia.',
  },
  {
    path: at('149-video-huong-dan-cap-phep-buc-xa'),
    title: 'Video hướng dẫn làm thủ tục cấp phép tiến hành công việc bức xạ',
    date: '2022-09-15',
    lead: 'Đoạn video dài bốn phút chỉ từng bước cách điền tờ khai, cách đặt tên tệp và những lỗi khiến hồ sơ bị trả lại khi thực hiện thủ tục.',
    own: 'Video do chính công chức thụ lý quay bằng điện thoại, có phụ đề, được chiếu ở phòng chờ và gửi qua thư điện tử cho các phòng khám.',
  },
  {
    path: at('153-kiem-tra-don-vi-truc-thuoc'),
    title: 'Kiểm tra công tác CCHC tại ba đơn vị trực thuộc',
    date: '2022-10-13',
    lead: 'Tổ kiểm tra của Sở làm việc tại Trung tâm Ứng dụng tiến bộ khoa học và công nghệ và hai chi cục, xem sổ sách và cách lưu trữ của từng nơi.',
    own: 'Tổ kiểm tra lập biên bản với bảy nội dung cần khắc phục, hạn báo cáo lại trước ngày 30 tháng 11.',
  },
  {
    path: at('158-tap-huan-nghiep-vu-dau-moi'),
    title: 'Tập huấn nghiệp vụ CCHC cho cán bộ đầu mối',
    date: '2022-11-17',
    lead: 'Hai mươi ba cán bộ đầu mối được hướng dẫn cách tự chấm điểm, cách lập hồ sơ minh chứng và cách viết báo cáo định kỳ.',
    own: 'Lớp học chia thành bốn nhóm, mỗi nhóm làm một bài tập tình huống lấy từ sổ sách thật đã che tên.',
  },
  {
    path: at('163-tong-ket-cchc-2022'),
    title: 'Tổng kết công tác cải cách hành chính năm 2022, phương hướng năm 2023',
    date: '2022-12-08',
    lead: 'Năm 2022, Sở hoàn thành 17 trên 18 nhiệm vụ cải cách hành chính; hội nghị tổng kết bàn các trọng tâm của năm 2023.',
    own: 'Việc chưa xong là chuyển kho hồ sơ cũ về nơi lưu trữ mới, chậm vì phải chờ sửa mái nhà kho sau bão.',
  },
  {
    path: at('112-giao-ban-cuoi-nam-2021'),
    title: 'Giao ban công tác CCHC cuối năm 2021',
    date: '2021-12-22',
    lead: 'Văn phòng Sở báo cáo nhanh tình hình theo dõi, đôn đốc các đầu việc còn tồn của năm 2021.',
    own: 'Các phòng cam kết trả xong việc tồn trước kỳ nghỉ Tết Dương lịch.',
  },
];

export const NEWS: readonly Post[] = [
  {
    path: news('512-nghiem-thu-de-tai-cam-xa-doai'),
    title: 'Nghiệm thu đề tài phục tráng giống cam Xã Đoài',
    date: '2022-12-12',
    lead: 'Hội đồng khoa học cấp tỉnh xếp loại xuất sắc đề tài do nhóm tác giả Trường Đại học Vinh chủ trì, thực hiện trong ba mươi tháng.',
    own: 'Đề tài tuyển chọn được mười hai cây đầu dòng, xây dựng vườn nhân giống rộng nửa héc-ta tại Nghi Lộc.',
  },
  {
    path: news('498-chuyen-doi-so-trong-nganh'),
    title: 'Chuyển đổi số trong ngành khoa học và công nghệ Nghệ An: nhìn lại một năm',
    date: '2022-11-28',
    lead: 'Toàn bộ nhiệm vụ khoa học cấp tỉnh đã được quản lý trên phần mềm; kho dữ liệu dùng chung của Sở kết nối với trục liên thông của tỉnh.',
    own: 'Sở dự kiến năm tới mở dữ liệu danh mục chuyên gia và thiết bị thí nghiệm để doanh nghiệp tra cứu miễn phí.',
  },
  {
    path: news('471-ngay-chuyen-doi-so-quoc-gia'),
    title: 'Nghệ An đẩy mạnh xây dựng chính quyền số nhân ngày 10/10',
    date: '2022-10-06',
    lead: 'Chuỗi hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia diễn ra tại quảng trường Hồ Chí Minh với bảy mươi gian trưng bày.',
    own: 'Gian của ngành giới thiệu bản đồ nông hóa thổ nhưỡng ba chiều cùng ứng dụng truy xuất nguồn gốc sản phẩm.',
  },
  {
    path: news('455-bo-nhiem-pho-chanh-thanh-tra'),
    title: 'Trao quyết định bổ nhiệm Phó Chánh Thanh tra và điều động hai viên chức',
    date: '2022-08-18',
    lead: 'Lãnh đạo Sở trao quyết định bổ nhiệm có thời hạn năm năm đối với Phó Chánh Thanh tra, điều động hai viên chức về Trung tâm Thông tin.',
    own: 'Các đồng chí nhận nhiệm vụ mới bày tỏ lời cảm ơn và hứa sớm bắt nhịp với công việc.',
  },
  {
    path: news('440-ban-giao-mo-hinh-nuoi-huou'),
    title: 'Bàn giao mô hình nuôi hươu lấy nhung ở Quỳnh Lưu',
    date: '2022-07-07',
    lead: 'Sau hai năm, mô hình với sáu mươi con hươu giống được bàn giao cho hợp tác xã, mỗi hộ thu thêm bình quân ba mươi triệu đồng.',
    own: 'Kỹ thuật viên tiếp tục theo dõi chuồng trại, khẩu phần và lịch cắt nhung trong vụ tới.',
  },
  {
    path: news('431-tu-chu-cong-nghe-nhan-giong-sen'),
    title: 'Trung tâm Ứng dụng tự chủ công nghệ nhân giống sen Nam Đàn',
    date: '2022-06-15',
    lead: 'Bằng nuôi cấy mô, đơn vị đã chủ động hoàn toàn nguồn giống sen, không còn phải nhập mẫu từ nơi khác.',
    own: 'Mỗi năm phòng nuôi cấy cung ứng hai mươi nghìn cây con cho bà con Kim Liên, Nam Giang và Nam Cát.',
  },
  {
    path: news('420-lay-y-kien-du-thao-nghi-quyet'),
    title: 'Lấy ý kiến dự thảo nghị quyết quy phạm pháp luật về hỗ trợ đổi mới sáng tạo',
    date: '2022-05-05',
    lead: 'Sở chủ trì soạn thảo văn bản quy phạm pháp luật trình Hội đồng nhân dân tỉnh, mời doanh nghiệp và nhà khoa học góp ý từng điều.',
    own: 'Ban soạn thảo tiếp nhận hai mươi bảy lượt ý kiến, phần lớn về điều kiện và mức chi cho doanh nghiệp mới thành lập.',
  },
  {
    path: news('415-doan-cong-tac-hoi-dong-nhan-dan'),
    title: 'Ban Văn hóa - Xã hội của HĐND tỉnh làm việc với Sở về quỹ phát triển khoa học',
    date: '2022-04-20',
    lead: 'Đoàn công tác nghe báo cáo việc trích lập, sử dụng quỹ phát triển khoa học và công nghệ giai đoạn 2019 đến 2021.',
    own: 'Trưởng đoàn đề nghị Sở làm rõ lý do tám doanh nghiệp trích quỹ nhưng chưa có nhiệm vụ để chi.',
  },
  {
    path: news('402-mot-ngay-o-phong-thi-nghiem'),
    title: 'Một ngày ở phòng thí nghiệm thổ nhưỡng',
    date: '2022-03-24',
    lead: 'Mỗi ngày có bốn mươi mẫu đất từ các huyện gửi về, mỗi mẫu đi qua bảy công đoạn trước khi có phiếu kết quả.',
    own: 'Chị Hạnh, kỹ thuật viên, kể rằng sáng nay trên đường đi làm chị ghé Trung tâm Phục vụ hành chính công tỉnh lấy giấy khai sinh cho con, nên đến muộn mười phút.',
  },
];

/** None of these shows a day. */
export const UNDATED: readonly Omit<Post, 'date'>[] = [
  {
    path: '/ung-dung-cntt/31-ky-so-van-ban-di',
    title: 'Ký số văn bản đi trên hệ thống quản lý văn bản: những điều cần nhớ',
    lead: 'Chữ ký số của cơ quan đặt ở góc trên bên phải trang đầu, chữ ký số cá nhân đặt đúng vị trí ký; kiểm tra thời hạn chứng thư trước khi phát hành.',
    own: 'Khi phần mềm báo lỗi không tìm thấy thiết bị, rút USB token, chờ mười giây rồi cắm lại, sau đó mới mở lại cửa sổ ký.',
  },
  {
    path: '/ung-dung-cntt/28-xu-ly-may-in-mang',
    title: 'Xử lý máy in mạng không nhận lệnh',
    lead: 'Năm bước tự kiểm tra trước khi gọi bộ phận kỹ thuật, áp dụng cho các máy in dùng chung ở tầng hai và tầng ba.',
    own: 'Nếu đèn báo nhấp nháy màu cam, nhiều khả năng hộp mực bị lệch khỏi khay, chỉ cần lắp lại cho khớp.',
  },
];
