/** A second round of titles as offices write them, in other words than the first. */

import { BACNINH, BINHDINH, HUNGYEN, NGHEAN, SONLA } from '../../unseen-20/ones/make.ts';
import { told } from './topics.ts';

export const MORE_TOPICS = [
  told(
    'simplification',
    BACNINH,
    [
      [
        'Bãi bỏ yêu cầu nộp sổ hộ khẩu trong thủ tục đăng ký hộ kinh doanh',
        'Doanh nghiệp, người dân bớt một loại giấy tờ khi làm thủ tục.',
      ],
      ['Sở đề xuất giảm thời hạn giải quyết 9 thủ tục đầu tư', 'Thời hạn giảm từ 3 đến 7 ngày làm việc mỗi thủ tục.'],
      [
        'Báo cáo kết quả đơn giản hóa quy định, thủ tục hành chính năm 2022',
        'Phương án đã được Chủ tịch UBND tỉnh thông qua.',
      ],
    ],
    [
      ['Giảm lãi suất cho vay đối với doanh nghiệp nhỏ', 'Ngân hàng giảm 0,5 điểm phần trăm.'],
      ['Cắt giảm khí thải tại làng nghề giấy Phong Khê', 'Hộ sản xuất thay lò đốt than.'],
    ],
  ),
  told(
    'personnel',
    BACNINH,
    [
      ['Khen thưởng 15 công chức hoàn thành xuất sắc nhiệm vụ', 'Giám đốc Sở tặng giấy khen cho tập thể, cá nhân.'],
      ['Xử lý kỷ luật khiển trách một công chức', 'Quyết định được công bố tại hội nghị cơ quan.'],
      ['Kết quả thi tuyển công chức năm 2022', 'Có 4 thí sinh trúng tuyển vào Sở Kế hoạch và Đầu tư.'],
      ['Công bố quyết định điều động, bổ nhiệm cán bộ', 'Ba cán bộ nhận nhiệm vụ mới từ 01/5.'],
    ],
    [
      ['Doanh nghiệp FDI tuyển dụng 5.000 lao động', 'Nhu cầu tăng mạnh sau Tết.'],
      ['Khen thưởng học sinh giỏi quốc gia', 'Toàn tỉnh có 62 giải.'],
      ['Bổ nhiệm tổng giám đốc mới của khu công nghiệp', 'Ông Kim có 20 năm kinh nghiệm.'],
    ],
  ),
  told(
    'oversight',
    BACNINH,
    [
      [
        'Quyền của người dân trong giám sát cán bộ, công chức giải quyết thủ tục',
        'Người dân có quyền phản ánh hành vi nhũng nhiễu.',
      ],
      ['Mặt trận Tổ quốc giám sát công tác cải cách hành chính tại Sở', 'Đoàn giám sát làm việc ngày 12/5.'],
    ],
    [
      ['Giám sát thi công cầu Kinh Dương Vương', 'Chủ đầu tư thuê tư vấn giám sát độc lập.'],
      ['Quyền lợi của người lao động khi doanh nghiệp giải thể', 'Luật sư trả lời bạn đọc.'],
      ['Giám sát và đánh giá đầu tư 6 tháng đầu năm', 'Các chủ đầu tư gửi báo cáo trước ngày 10/7.'],
    ],
  ),
  told(
    'models-initiatives',
    BACNINH,
    [
      ['Thí điểm mô hình “Chính quyền thân thiện” ở bộ phận một cửa', 'Công chức đứng lên đón và tiễn người dân.'],
      [
        'Sáng kiến “Giấy hẹn điện tử” được công nhận cấp Sở',
        'Sáng kiến giúp người dân theo dõi hồ sơ trên điện thoại.',
      ],
      [
        'Nhân rộng mô hình “5 tại chỗ” trong giải quyết thủ tục hành chính',
        'Tiếp nhận, thẩm định, phê duyệt, đóng dấu, trả kết quả tại chỗ.',
      ],
    ],
    [
      ['Mô hình nhà kính trồng dưa lưới cho thu nhập khá', 'Chủ vườn lãi 300 triệu đồng mỗi vụ.'],
      ['Sáng kiến hòa bình của học sinh quốc tế', 'Trại hè có 12 nước tham dự.'],
    ],
  ),
  told(
    'results',
    BACNINH,
    [
      ['Cải cách hành chính của Sở: 5 tháng nhìn lại', 'Sở đã hoàn thành 20 nhiệm vụ trong kế hoạch.'],
      ['Sở Kế hoạch và Đầu tư báo cáo kết quả thực hiện công tác CCHC quý I/2022', 'Nhiều chỉ tiêu vượt kế hoạch.'],
    ],
    [
      ['Kết quả phát triển kinh tế - xã hội quý I', 'GRDP tăng 7,2%.'],
      ['Phường Vạn An: kết quả bước đầu trong cải cách hành chính', 'Phường đầu tư bộ phận một cửa.'],
      ['Phát động tìm hiểu về cải cách hành chính', 'Cuộc thi trực tuyến mở đến hết tháng 6.'],
    ],
    { whose: 'department' },
  ),
  told(
    'models',
    NGHEAN,
    [
      ['Gương sáng nơi bộ phận một cửa', 'Chị Hà mười năm chưa để một hồ sơ nào trễ hẹn.'],
      ['Cách làm hay trong cải cách hành chính ở Quỳ Châu', 'Huyện lập tổ lưu động xuống bản làm thủ tục.'],
      ['Phê bình ba đơn vị chậm trễ trong cải cách hành chính', 'Các đơn vị này nhiều lần nộp báo cáo muộn.'],
    ],
    [
      ['Gương người tốt việc tốt: nhặt được của rơi trả người mất', 'Em Nam được nhà trường khen.'],
      ['Mô hình nuôi ong lấy mật ở Con Cuông', 'Mỗi đàn cho 12 lít mật.'],
    ],
  ),
  told(
    'guides',
    NGHEAN,
    [
      ['Video hướng dẫn nộp hồ sơ đăng ký hoạt động khoa học và công nghệ', 'Video dài 5 phút, dễ xem, dễ làm theo.'],
      ['Giải đáp vướng mắc thường gặp khi làm thủ tục cấp phép bức xạ', 'Sở trả lời 12 câu hỏi của các phòng khám.'],
    ],
    [
      ['Hướng dẫn ủ phân hữu cơ tại nhà', 'Chỉ cần vỏ trái cây và men vi sinh.'],
      ['Giải đáp thắc mắc về giống cam mới', 'Chuyên gia trả lời nông dân.'],
    ],
  ),
  told(
    'conduct',
    BINHDINH,
    [
      ['Sửa đổi Quy chế làm việc của Sở Nội vụ', 'Quy chế quy định rõ trách nhiệm và lề lối làm việc.'],
      ['Xây dựng công sở văn hóa, công chức thân thiện', 'Phong trào văn hóa công sở bước vào năm thứ ba.'],
      [
        'Không hút thuốc, không uống rượu trong giờ làm việc: quy định cho công chức',
        'Nội dung của bộ quy tắc ứng xử.',
      ],
    ],
    [
      ['Hội diễn văn nghệ khối văn hóa - xã hội', 'Có 12 đơn vị tham gia.'],
      ['Giữ gìn văn hóa bài chòi', 'Câu lạc bộ có 40 nghệ nhân.'],
      ['Quy chế thi đua của cụm miền Trung', 'Cụm gồm 11 tỉnh.'],
    ],
  ),
  told(
    'digital-government',
    BINHDINH,
    [
      ['Tổ công nghệ số cộng đồng giúp dân dùng dịch vụ số', 'Toàn tỉnh có 1.116 tổ tham gia chuyển đổi số.'],
      ['Họp không giấy: bước đi nhỏ của chính quyền số', 'Mỗi cuộc họp tiết kiệm 200 trang in.'],
      ['Kết nối cơ sở dữ liệu cán bộ với cơ sở dữ liệu quốc gia về dân cư', 'Đây là nhiệm vụ của Đề án 06.'],
    ],
    [
      ['Số hộ nghèo giảm còn 2,1%', 'Kết quả rà soát cuối năm.'],
      ['Chính quyền xã Cát Minh vận động dân hiến đất mở đường', 'Tuyến đường dài 2 km.'],
    ],
  ),
  told(
    'anti-corruption',
    HUNGYEN,
    [
      ['Nâng cao nhận thức về phòng, chống tham nhũng, lãng phí', 'Hội nghị có 90 cán bộ, công chức tham dự.'],
      ['Công khai, minh bạch tài sản của người có chức vụ', 'Bản kê khai tài sản được công khai tại cuộc họp chi bộ.'],
    ],
    [
      ['Lãng phí thực phẩm: giải pháp từ công nghệ sấy', 'Máy sấy giúp giữ nông sản lâu hơn.'],
      ['Chống thấm cho công trình bằng vật liệu nano', 'Sản phẩm của kỹ sư trẻ.'],
    ],
  ),
  told(
    'models',
    HUNGYEN,
    [
      [
        'Mô hình “Cà phê doanh nhân” kéo gần chính quyền và doanh nghiệp: kinh nghiệm cải cách hành chính từ Đồng Tháp',
        'Cách làm được nhiều tỉnh học tập.',
      ],
      [
        'Hiệu quả từ mô hình “Thứ bảy vì dân” trong giải quyết thủ tục hành chính',
        'Sáng thứ bảy quầy tiếp nhận vẫn mở cửa.',
      ],
    ],
    [
      ['Mô hình máy bay không người lái của học sinh', 'Mô hình bay được 20 phút.'],
      ['Mô hình nuôi lươn không bùn', 'Hộ nuôi lãi 100 triệu đồng.'],
    ],
  ),
  told(
    'digital-government',
    HUNGYEN,
    [
      ['Ứng dụng công nghệ thông tin trong quản lý nhiệm vụ khoa học', 'Phần mềm giúp theo dõi tiến độ đề tài.'],
      ['Cảnh báo lỗ hổng bảo mật, bảo đảm an ninh mạng cơ quan', 'Các máy tính phải cập nhật bản vá.'],
      ['Kho dữ liệu dùng chung của tỉnh đi vào hoạt động', 'Bước tiến mới của chính quyền điện tử.'],
    ],
    [
      ['An toàn thực phẩm dịp Trung thu', 'Đoàn kiểm tra lấy 30 mẫu bánh.'],
      ['Thông tin khoa học: giống bưởi mới', 'Tạp chí số 3.'],
    ],
  ),
  told(
    'procedure-updates',
    HUNGYEN,
    [
      [
        'Chủ tịch UBND tỉnh ban hành quyết định công bố TTHC được thay thế lĩnh vực sở hữu trí tuệ',
        'Có 2 thủ tục được thay thế.',
      ],
      ['Cập nhật bộ thủ tục hành chính mới của Sở', 'Bộ thủ tục gồm 61 thủ tục, thêm 3 thủ tục so với năm trước.'],
    ],
    [
      ['Cập nhật kiến thức an toàn bức xạ cho nhân viên', 'Lớp học có 40 học viên.'],
      ['Công bố chỉ dẫn địa lý nhãn lồng', 'Lễ công bố diễn ra tại thành phố.'],
    ],
  ),
  told(
    'service-centre',
    SONLA,
    [
      ['Đến Trung tâm Phục vụ hành chính công cần biết', 'Hướng dẫn lấy số, chọn quầy, tra cứu kết quả.'],
      ['Trung tâm PVHCC tỉnh nhận hồ sơ cả sáng thứ bảy', 'Sở cử một công chức trực quầy.'],
    ],
    [
      ['Trung tâm Giống cây trồng công bố lịch bán cây giống', 'Cây giống gồm nhãn, xoài, mận.'],
      ['Phục vụ hành khách dịp lễ', 'Bến xe tăng 20 chuyến.'],
    ],
  ),
  told(
    'policy-articles',
    SONLA,
    [
      [
        'Nghị quyết của Chính phủ về cải cách hành chính: những điểm cần biết',
        'Nghị quyết đề ra sáu nội dung cải cách.',
      ],
      ['Sơn La đẩy mạnh cải cách hành chính', 'Tỉnh đặt mục tiêu vào nhóm khá của cả nước.'],
    ],
    [['Chính sách hỗ trợ trồng rừng gỗ lớn', 'Mỗi héc-ta được hỗ trợ 10 triệu đồng.']],
  ),
];
