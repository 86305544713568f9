/** Departments whose portals are generated, each with its own procedures. */

import { catalogue } from './catalogue.ts';

export const SCIENCE = catalogue({
  department: 'Sở Khoa học và Công nghệ',
  province: 'Nghệ An',
  suffix: '.000.00.00.H41',
  first: '1.014',
  fields: {
    'Hoạt động khoa học và công nghệ': [
      'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ',
      'Cấp lại giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
      'Thay đổi, bổ sung nội dung giấy chứng nhận đăng ký hoạt động của tổ chức khoa học và công nghệ',
      'Đăng ký kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp tỉnh',
      'Đánh giá hồ sơ đề nghị hỗ trợ hoá đơn chuyển giao công nghệ',
      'Công nhận kết quả nghiên cứu khoa học do tổ chức tự đầu tư',
    ],
    'An toàn bức xạ và hạt nhân': [
      'Khai báo thiết bị X-quang chẩn đoán trong y tế',
      'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
      'Gia hạn giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
      'Sửa đổi giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
      'Cấp lại giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
    ],
    'Tiêu chuẩn đo lường chất lượng': [
      'Đăng ký công bố hợp chuẩn dựa trên kết quả tự đánh giá',
      'Đăng ký công bố hợp quy đối với hàng hoá sản xuất trong nước',
      'Cấp giấy phép vận chuyển hàng hoá nguy hiểm là chất ôxy hoá',
      'Cấp bổ sung giấy phép vận chuyển hàng hoá nguy hiểm là chất ôxy hoá',
      'Kiểm tra nhà nước về đo lường đối với phương tiện đo nhập khẩu',
    ],
    'Sở hữu trí tuệ': [
      'Cấp giấy chứng nhận tổ chức giám định sở hữu công nghiệp',
      'Cấp lại giấy chứng nhận tổ chức giám định sở hữu công nghiệp',
      'Thu hồi giấy chứng nhận tổ chức giám định sở hữu công nghiệp',
      'Hỗ trợ đăng ký bảo hộ sáng chế, kiểu dáng công nghiệp',
    ],
  },
  abolished: ['Xác nhận kế hoạch nhập khẩu mẫu khoa học', 'Cấp phép thử nghiệm sản phẩm tự chế tạo'],
  unknown: 'Đặt hàng nhiệm vụ khoa học và công nghệ đột xuất',
  dropped: 'Cấp lại giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
});

export const HOME_AFFAIRS = catalogue({
  department: 'Sở Nội vụ',
  province: 'Bình Định',
  suffix: '.000.00.00.H08',
  first: '2.007',
  fields: {
    'Tổ chức phi chính phủ': [
      'Công nhận ban vận động thành lập hội',
      'Thành lập hội có phạm vi hoạt động trong tỉnh',
      'Phê duyệt điều lệ hội',
      'Chia, tách, sáp nhập, hợp nhất hội',
      'Đổi tên hội và phê duyệt điều lệ hội sửa đổi',
      'Hội tự giải thể',
    ],
    'Thi đua, khen thưởng': [
      'Tặng bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh',
      'Tặng bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh theo đợt',
      'Tặng cờ thi đua của Uỷ ban nhân dân tỉnh',
      'Tặng danh hiệu chiến sĩ thi đua cấp tỉnh',
    ],
    'Tôn giáo chính phủ': [
      'Đăng ký thuyên chuyển chức sắc, chức việc, nhà tu hành',
      'Thông báo tổ chức quyên góp ngoài địa bàn một huyện',
      'Đề nghị sinh hoạt tôn giáo tập trung của người nước ngoài',
      'Thông báo danh mục hoạt động tôn giáo hằng năm',
    ],
    'Văn thư lưu trữ': [
      'Cấp chứng chỉ hành nghề lưu trữ',
      'Cấp lại chứng chỉ hành nghề lưu trữ',
      'Phục vụ việc sử dụng tài liệu tại phòng đọc của lưu trữ lịch sử',
      'Cấp bản sao và chứng thực tài liệu lưu trữ',
    ],
  },
  abolished: ['Thẩm tra hồ sơ chuyển ngạch thanh tra viên', 'Báo cáo tổ chức đại hội nhiệm kỳ của hội'],
  unknown: 'Cho phép quỹ xã hội hoạt động trở lại',
  dropped: 'Tặng bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh',
});

export const INVESTMENT = catalogue({
  department: 'Sở Kế hoạch và Đầu tư',
  province: 'Bắc Ninh',
  suffix: '.000.00.00.H05',
  first: '1.021',
  fields: {
    'Thành lập và hoạt động của doanh nghiệp': [
      'Đăng ký thành lập doanh nghiệp tư nhân',
      'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên',
      'Đăng ký thành lập công ty trách nhiệm hữu hạn hai thành viên trở lên',
      'Đăng ký thành lập công ty cổ phần',
      'Đăng ký thay đổi địa chỉ trụ sở chính của doanh nghiệp',
      'Đăng ký đổi tên doanh nghiệp',
      'Thông báo tạm ngừng kinh doanh',
      'Giải thể doanh nghiệp',
    ],
    'Hợp tác xã': [
      'Đăng ký thành lập liên hiệp hợp tác xã',
      'Đăng ký giải thể tự nguyện liên hiệp hợp tác xã',
      'Cấp lại giấy chứng nhận đăng ký liên hiệp hợp tác xã',
    ],
    'Đầu tư tại Việt Nam': [
      'Chấp thuận chủ trương đầu tư của Uỷ ban nhân dân tỉnh',
      'Điều chỉnh chủ trương đầu tư của Uỷ ban nhân dân tỉnh',
      'Cấp giấy chứng nhận đăng ký đầu tư',
      'Điều chỉnh giấy chứng nhận đăng ký đầu tư',
      'Gia hạn thời hạn hoạt động của dự án đầu tư',
      'Ngừng hoạt động của dự án đầu tư',
      'Thành lập văn phòng điều hành của nhà đầu tư nước ngoài',
    ],
    'Đấu thầu, lựa chọn nhà đầu tư': [
      'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất',
      'Thẩm định kế hoạch lựa chọn nhà thầu',
    ],
  },
  abolished: ['Cấp đổi giấy phép văn phòng đại diện', 'Đăng ký con dấu của doanh nghiệp'],
  unknown: 'Hỗ trợ tư vấn cho doanh nghiệp nhỏ khởi sự',
  dropped: 'Chấp thuận chủ trương đầu tư của Uỷ ban nhân dân tỉnh',
});

export const HEALTH = catalogue({
  department: 'Sở Y tế',
  province: 'Sơn La',
  suffix: '.000.00.00.H52',
  first: '1.033',
  fields: {
    'Khám bệnh, chữa bệnh': [
      'Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh',
      'Cấp lại chứng chỉ hành nghề khám bệnh, chữa bệnh',
      'Cấp giấy phép hoạt động đối với phòng khám đa khoa',
      'Cấp giấy phép hoạt động đối với phòng chẩn trị y học cổ truyền',
      'Điều chỉnh giấy phép hoạt động khi thay đổi quy mô giường bệnh',
      'Cho phép đoàn bác sĩ nước ngoài khám bệnh nhân đạo',
    ],
    'Dược phẩm': [
      'Cấp chứng chỉ hành nghề dược theo hình thức xét hồ sơ',
      'Điều chỉnh nội dung chứng chỉ hành nghề dược',
      'Cấp giấy chứng nhận đủ điều kiện kinh doanh dược cho nhà thuốc',
      'Thông báo hoạt động bán lẻ thuốc lưu động',
      'Kiểm soát thuốc phải huỷ',
    ],
    'Y tế dự phòng': [
      'Công bố cơ sở đủ điều kiện tiêm chủng',
      'Công bố cơ sở xét nghiệm đạt an toàn sinh học cấp I',
      'Xác định trường hợp bồi thường sau tiêm chủng',
    ],
    'Trang thiết bị y tế': [
      'Công bố đủ điều kiện sản xuất trang thiết bị y tế',
      'Công bố tiêu chuẩn áp dụng của trang thiết bị y tế loại A',
    ],
  },
  abolished: ['Xác nhận nội dung quảng cáo mỹ phẩm lưu động', 'Cấp thẻ cộng tác viên giới thiệu thuốc'],
  unknown: 'Công nhận cơ sở hướng dẫn thực hành dược',
  dropped: 'Cấp chứng chỉ hành nghề khám bệnh, chữa bệnh',
});
