import { describe, expect, test } from 'vitest';
import { titleIsAbout } from '../../lib/vietnamese/article-subject.ts';
import type { TopicId } from '../../lib/vietnamese/topics.ts';

/** Words that name a topic where an office stands beside them, and anything else where none does. */
const TITLES: Partial<Record<TopicId, readonly [is: readonly string[], isNot: readonly string[]]>> = {
  autonomy: [
    [
      'Hai trung tâm của Sở được giao tự chủ từ năm 2022',
      'Phân loại mức độ tự chủ của các đơn vị',
      'Sắp xếp, tổ chức lại đơn vị sự nghiệp công lập',
      'Tự chủ, viên chức được gì, mất gì?',
    ],
    [
      'Tự chủ công nghệ đúc dầm cầu dài 40 mét',
      'Đơn vị sự nghiệp công lập trong tỉnh ký giao ước hiến máu',
      'Tự chủ nước tưới giữa mùa khô',
      'Bản làng tự chủ điện nhờ thủy điện nhỏ',
    ],
  ],
  staffing: [
    [
      'Điều động, bổ nhiệm ba trưởng phòng',
      'Trao quyết định điều động đối với Chánh Văn phòng',
      'Điều động cán bộ tăng cường cho Trung tâm Phục vụ hành chính công',
    ],
    [
      'Điều động 15 máy xúc ứng cứu sạt lở',
      'Điều động thêm xe chở vải thiều ra cửa khẩu',
      'Điều động oxy y tế cho ba huyện',
    ],
  ],
  personnel: [
    [
      'Khen thưởng các tập thể, cá nhân xuất sắc năm 2021',
      'Tổng kết công tác thi đua, khen thưởng',
      'Khen thưởng đột xuất hai công chức một cửa',
    ],
    [
      'Khen thưởng 15 lái xe an toàn tiêu biểu',
      'Khen thưởng người trả lại của rơi',
      'Lễ khen thưởng giải chạy bán ma-ra-tông',
    ],
  ],
  discipline: [
    [
      'Siết chặt kỷ cương, lề lối làm việc',
      'Tăng cường kỷ luật trong thực thi công vụ',
      'Kỷ cương - trách nhiệm - hiệu quả',
      'Chấn chỉnh kỷ luật, kỷ cương tại Sở',
    ],
    [
      'Lập lại kỷ cương, trật tự vận tải ở khu vực ga',
      'Tăng cường kỷ luật thanh toán giữa nhà thầu và thợ',
      'Kỷ cương của một lò võ',
    ],
  ],
  conduct: [
    [
      'Nâng cao đạo đức nghề nghiệp của công chức thanh tra',
      'Văn hóa ứng xử nơi công sở',
      'Chuẩn mực ứng xử của cán bộ tại Sở',
    ],
    [
      'Tập huấn đạo đức nghề nghiệp, ứng xử với hành khách cho lái xe taxi',
      'Văn hóa ứng xử trên xe buýt',
      'Chuẩn mực đạo đức của người làm nghề cứu hộ',
    ],
  ],
  'head-responsibility': [
    [
      'Đề cao trách nhiệm của người đứng đầu cơ quan, đơn vị',
      'Trách nhiệm người đứng đầu khi hồ sơ trễ hẹn',
      'Người đứng đầu phải chịu trách nhiệm khi doanh nghiệp phải chờ',
    ],
    [
      'Trách nhiệm của người đứng đầu doanh nghiệp vận tải với an toàn',
      'Vai trò của người đứng đầu dòng họ trong hòa giải',
      'Trách nhiệm của người đứng đầu các cơ sở kinh doanh ka-ra-ô-kê',
    ],
  ],
  'one-stop': [
    [
      'Một cửa của Sở: không còn hồ sơ trễ',
      'Nộp hồ sơ ở một cửa',
      'Một cửa hiện đại ở Lục Yên',
      'Bộ phận Một cửa làm việc cả sáng thứ bảy',
    ],
    ['Mở thêm một cửa vào bến xe phía Đông', 'Đập tràn còn một cửa chưa đóng', 'Nhà ga mới chỉ có một cửa'],
  ],
  postal: [
    [
      'Trả kết quả qua bưu điện: nhanh và rẻ',
      'Nhận giấy phép lái xe qua dịch vụ bưu chính',
      'Đưa bưu chính công ích đến gần dân',
      'Gửi hồ sơ qua bưu điện, khỏi đi xa',
    ],
    [
      'Chi trả lương hưu tại nhà qua bưu điện cho người già yếu',
      'Mạng bưu chính công ích đưa báo Nhân Dân đến xã vùng cao',
      'Bán vé xem bóng đá qua bưu điện',
    ],
  ],
};

describe.each(Object.entries(TITLES))('%s', (topic, [is, isNot]) => {
  test.each(is)('is: %s', (title) => {
    expect(titleIsAbout(title, topic)).toBe(true);
  });
  test.each(isNot)('is not: %s', (title) => {
    expect(titleIsAbout(title, topic)).toBe(false);
  });
});
