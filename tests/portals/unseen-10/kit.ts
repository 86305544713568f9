/** What the portals of this folder share: posts and the ordinary prose that fills them. */

export interface Post {
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly date: string;
  readonly body: readonly string[];
  readonly picture?: boolean;
}

const common: readonly string[] = [
  'Theo Văn phòng Sở, nội dung này đã được phổ biến tới toàn thể công chức, viên chức và người lao động trong cơ quan tại buổi giao ban đầu tháng.',
  'Các phòng chuyên môn và đơn vị trực thuộc căn cứ nhiệm vụ được giao, chủ động xây dựng kế hoạch, phân công người thực hiện và báo cáo tiến độ về Văn phòng để tổng hợp.',
  'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh kịp thời để lãnh đạo Sở xem xét, điều chỉnh cho phù hợp với tình hình thực tế của địa phương.',
  'Lãnh đạo Sở ghi nhận sự cố gắng của các đơn vị và đề nghị tiếp tục duy trì kết quả đã đạt được trong những tháng còn lại của năm.',
  'Đây là một trong những nội dung được đưa vào chương trình công tác năm và sẽ được kiểm điểm tại hội nghị tổng kết cuối năm.',
];

/** Ordinary closing paragraphs, turned so that neighbours differ. */
export const filler = (turn: number): readonly string[] => [common[turn % 5] ?? '', common[(turn + 2) % 5] ?? ''];

export const day = (iso: string): string => iso.split('-').reverse().join('/');
