/** What a title tells of that is no matter of an office, whatever column it stands in. */

import { compilePhrases } from './phrases.ts';
import { wordList } from './word-list.ts';

const words = compilePhrases<'other' | 'office'>([
  {
    id: 'other',
    phrases: wordList(`
      chống ngập; ngập úng; thoát nước; thủy lợi; đê điều; hạn hán; xâm nhập mặn; bão lũ; lũ lụt; sạt lở; giống lúa; giống cây;
      cây trồng; vật nuôi; chăn nuôi; trồng trọt; trồng rừng; nuôi cá; nuôi tôm; nuôi bò; nuôi lợn; nuôi gà; sâu bệnh; tưới tiêu;
      tưới nước; mùa vụ; rác thải; xử lý rác; nước thải; ô nhiễm; ùn tắc; tai nạn giao thông; an toàn giao thông; cháy rừng;
      phòng cháy; chữa cháy; đuối nước; bạo lực gia đình; tệ nạn; ma túy; thoát nghèo; giảm nghèo; nông thôn mới; làng nghề;
      khách du lịch; du khách; bệnh nhân; điều trị; máy gặt; máy cày; máy tách hạt; dạy học; học sinh; bóng đá; văn nghệ
    `),
  },
  {
    id: 'office',
    phrases: wordList(`
      thủ tục; hồ sơ; một cửa; dịch vụ công; công chức; viên chức; cán bộ; hành chính; công vụ; giấy phép; giấy hẹn; phiếu hẹn;
      tờ khai; mẫu đơn; trả kết quả; công sở; cơ quan; công dân; trực tuyến
    `),
  },
]);

/** "Giải pháp chống ngập cho khu phố 7"; "Giải pháp nhận hồ sơ khi bão lũ" is one of an office. */
export function isOtherMatter(title: string): boolean {
  const ids = words.match(title).map(({ id }) => id);
  return ids.includes('other') && !ids.includes('office');
}
