/** What a title tells of that is no matter of an office, whatever column it stands in. */

import { marksAgree } from './marks.ts';
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
      khách du lịch; du khách; bệnh nhân; điều trị; máy gặt; máy cày; máy tách hạt; dạy học; học sinh; bóng đá; văn nghệ;
      lúa; cá lồng; nông sản; thủy sản; hợp tác xã; nhà vườn; nhà màng; nhà lưới; canh tác; con giống; cây giống; VietGAP; OCOP;
      phân bón; máy sấy; trang trại; gia súc; gia cầm; trồng lúa; trồng rau; trồng nấm; trồng cam; trồng nhãn; trồng chè; dược liệu;
      đệm lót sinh học
    `),
    // offices whose names hold the words
    not: wordList(`
      chăn nuôi và thú y; chi cục chăn nuôi; chi cục thủy sản; chi cục trồng trọt; chi cục thủy lợi; trồng trọt và bảo vệ thực vật;
      nông lâm sản và thủy sản
    `),
  },
  {
    id: 'office',
    phrases: wordList(`
      thủ tục; hồ sơ; một cửa; dịch vụ công; công chức; viên chức; cán bộ; hành chính; công vụ; giấy phép; giấy hẹn; phiếu hẹn;
      tờ khai; mẫu đơn; trả kết quả; công sở; cơ quan; công dân; trực tuyến; giấy tờ; chính quyền; UBND; văn bản; của sở;
      tại sở; tiếp nhận
    `),
  },
]);

/** "Giải pháp chống ngập cho khu phố 7"; "Giải pháp nhận hồ sơ khi bão lũ" is one of an office. */
export function isOtherMatter(title: string): boolean {
  const ids = words
    .match(title)
    .filter(({ start, end, phrase }) => marksAgree(title.slice(start, end), phrase))
    .map(({ id }) => id);
  return ids.includes('other') && !ids.includes('office');
}
