import type { Article } from './article.ts';

/** The column "Tin hoạt động": what is not administrative reform. Fiction. */
export const NEWS_ARTICLES: readonly Article[] = [
  {
    title: 'Hội thi sáng tạo kỹ thuật nhận 48 giải pháp dự thi',
    date: '2022-11-18',
    picture: 'lab',
    text: [
      'Ban tổ chức nhận 48 giải pháp, nhiều nhất ở lĩnh vực nông nghiệp và chế tạo máy. Vòng sơ khảo chấm trong tháng Mười hai.',
      'Nhóm dự thi trẻ tuổi nhất là ba học sinh lớp tám với máy tách hạt lạc.',
    ],
  },
  {
    title: 'Đoàn chuyên gia khảo sát vùng trồng cam ứng dụng cảm biến độ ẩm',
    date: '2022-11-11',
    picture: 'lab',
    text: ['Sáu hộ lắp cảm biến cho biết lượng nước tưới giảm một phần tư. Đề tài kéo dài đến mùa thu hoạch sau.'],
  },
  {
    title: 'Cảnh giác cuộc gọi mạo danh đòi phí kiểm định cân',
    date: '2022-11-04',
    picture: 'phone',
    text: [
      'Một số tiểu thương báo có người xưng cán bộ gọi điện đòi chuyển khoản phí kiểm định cân. Việc kiểm định không thu phí qua điện thoại.',
      'Người nhận cuộc gọi có thể báo đường dây nóng của Trung tâm Giám sát an toàn mạng: 0238.300.0999.',
    ],
  },
  {
    title: 'Tập huấn truy xuất nguồn gốc cho hợp tác xã rau',
    date: '2022-10-24',
    text: ['Ba mươi hợp tác xã học cách in tem, ghi nhật ký và tra cứu lô hàng trên điện thoại.'],
  },
  {
    title: 'Nghiệm thu đề tài bảo tồn giống chè cổ thụ',
    date: '2022-10-12',
    picture: 'lab',
    text: ['Hội đồng xếp loại khá, đề nghị bổ sung bản đồ phân bố và bàn giao cây giống cho hai xã.'],
  },
  {
    title: 'Nộp và nhận kết quả tại Trung tâm Phục vụ hành chính công tỉnh',
    date: '2022-09-20',
    picture: 'desk',
    text: [
      'Từ ngày 1 tháng 10, mười bốn thủ tục của Sở nhận hồ sơ và trả kết quả tại Trung tâm Phục vụ hành chính công tỉnh, quầy số 11.',
      'Người dân lấy số tại sảnh, giờ làm việc như các cơ quan khác.',
    ],
  },
  {
    title: 'Thông tin tuyển dụng viên chức của Trung tâm Kỹ thuật đo lường',
    date: '2022-09-08',
    text: [
      'Trung tâm tuyển hai kỹ thuật viên. Việc bổ nhiệm, tuyển dụng và tinh giản biên chế trong năm được công khai tại bảng tin.',
    ],
  },
  {
    title: 'Ra quân kiểm tra chất lượng mũ bảo hiểm trước năm học mới',
    date: '2022-08-25',
    text: ['Đoàn lấy mười hai mẫu tại bốn cửa hàng, ba mẫu không đạt bị niêm phong.'],
  },
  {
    title: 'Ngày hội khởi nghiệp đổi mới sáng tạo của sinh viên',
    date: '2022-08-11',
    picture: 'people',
    text: ['Hai mươi nhóm trình bày ý tưởng trong ba phút. Nhóm làm giấy từ bẹ chuối được mời ươm tạo.'],
  },
  {
    title: 'Kiểm định miễn phí cân đồng hồ tại bảy chợ',
    date: '2022-07-14',
    text: ['Trong một tuần, tổ lưu động kiểm định 640 chiếc cân, loại 38 chiếc sai số lớn.'],
  },
  {
    title: 'Ký kết hợp tác nghiên cứu dược liệu với trường đại học',
    date: '2022-06-16',
    picture: 'lab',
    text: ['Hai bên cùng khảo nghiệm ba loài dược liệu bản địa trong ba năm, chia sẻ phòng thí nghiệm và dữ liệu.'],
  },
  {
    title: 'Chào mừng Ngày Khoa học và Công nghệ Việt Nam 18/5',
    date: '2022-05-17',
    picture: 'people',
    text: ['Chuỗi hoạt động gồm mở cửa phòng thí nghiệm, nói chuyện với học sinh và trao giải báo chí.'],
  },
  {
    title: 'Kiểm tra an toàn bức xạ tại chín cơ sở y tế',
    date: '2022-04-14',
    text: ['Tám cơ sở có đủ giấy phép và liều kế cá nhân; một cơ sở phải bổ sung biển cảnh báo.'],
  },
  {
    title: 'Giao nhiệm vụ khoa học và công nghệ đợt một',
    date: '2022-03-17',
    text: [
      'Mười một nhiệm vụ được giao trực tiếp hoặc tuyển chọn, tập trung vào chế biến nông sản và vật liệu xây dựng.',
    ],
  },
  {
    title: 'Gặp mặt đầu xuân các nhà khoa học của tỉnh',
    date: '2022-02-10',
    picture: 'people',
    text: ['Các đại biểu mong quỹ khoa học mở đợt xét chọn sớm hơn để kịp mùa vụ.'],
  },
];

/** The column "Thông báo". */
export const NOTICES: readonly Article[] = [
  {
    title: 'Thông báo lịch tiếp công dân tháng 12 năm 2022',
    date: '2022-11-17',
    text: ['Giám đốc tiếp công dân vào sáng thứ Năm tuần thứ hai và tuần thứ tư, tại phòng tiếp công dân tầng 1.'],
  },
  {
    title: 'Thông báo mời tham gia xét chọn nhiệm vụ năm 2023',
    date: '2022-10-28',
    text: [
      'Tổ chức, cá nhân gửi phiếu đề xuất trước 17 giờ ngày 15/12/2022. Phiếu gửi sau thời hạn chuyển sang đợt sau.',
    ],
  },
  {
    title: 'Thông báo tạm dừng hệ thống thư điện tử để bảo trì',
    date: '2022-08-19',
    text: ['Hệ thống tạm dừng từ 22 giờ thứ Sáu đến 6 giờ thứ Bảy.'],
  },
  {
    title: 'Thông báo thay đổi mẫu dấu của Chi cục',
    date: '2022-05-05',
    text: ['Mẫu dấu mới dùng từ ngày 10 tháng 5; giấy tờ đóng dấu cũ vẫn có giá trị.'],
  },
];
