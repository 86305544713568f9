/** Posts with believable titles: about reform, about the department's trade, and look-alikes that are about neither. */

import { partsOf } from './days.ts';
import type { Day, LegalDocument, Post } from './site.ts';

const REFORM_DEEDS = [
  'Đẩy mạnh công tác cải cách hành chính',
  'Nâng cao chất lượng cải cách hành chính',
  'Hội nghị sơ kết công tác CCHC',
  'Tập huấn nghiệp vụ cải cách hành chính',
  'Kiểm tra công tác CCHC',
  'Giải pháp nâng điểm cải cách hành chính',
  'Cải cách hành chính tạo thuận lợi cho doanh nghiệp',
  'Thi đua thực hiện CCHC',
  'Kết quả cải cách hành chính nổi bật',
];
const REFORM_PLACES = [
  'tại các phòng chuyên môn',
  'trong lĩnh vực sở quản lý',
  'ở đơn vị trực thuộc',
  'qua khảo sát người dân',
  'gắn với văn hóa công sở',
  'của khối văn phòng',
  'tại bộ phận tiếp nhận hồ sơ',
];
const TRADE_DEEDS = [
  'Nghiệm thu đề tài nhân giống cây dược liệu',
  'Khai mạc hội chợ công nghệ và thiết bị',
  'Tập huấn sở hữu trí tuệ cho hợp tác xã',
  'Thẩm định dự án chế biến nông sản',
  'Làm việc với đoàn chuyên gia nước ngoài',
  'Trao giải cuộc thi ý tưởng khởi nghiệp',
  'Kiểm định phương tiện đo tại chợ đầu mối',
  'Gặp mặt doanh nghiệp đầu xuân',
  'Ký kết phối hợp với trường đại học',
];
const TRADE_PLACES = [
  'tại huyện miền núi',
  'ở khu công nghiệp phía nam',
  'cho đoàn viên thanh niên',
  'của hợp tác xã sản xuất rau',
  'trên địa bàn thành phố',
  'vùng ven biển',
  'tại trung tâm ứng dụng',
];
const PROCEDURE_REFORM = [
  'Cắt giảm thời gian giải quyết thủ tục hành chính',
  'Rà soát, đơn giản hóa thủ tục hành chính',
  'Cải cách thủ tục hành chính lấy người dân làm trung tâm',
  'Cải cách TTHC gắn với số hóa hồ sơ',
  'Đối thoại với doanh nghiệp về cải cách thủ tục hành chính',
];

type Subject = 'cchc' | 'trade' | 'tthc' | 'wages' | 'justice';

const TITLES: Readonly<Record<Subject, readonly [readonly string[], readonly string[]]>> = {
  cchc: [REFORM_DEEDS, REFORM_PLACES],
  trade: [TRADE_DEEDS, TRADE_PLACES],
  tthc: [PROCEDURE_REFORM, REFORM_PLACES],
  wages: [
    ['Lộ trình cải cách tiền lương', 'Hỏi đáp về cải cách tiền lương', 'Bảng lương mới của viên chức'],
    TRADE_PLACES,
  ],
  justice: [['Cải cách tư pháp và vai trò luật sư', 'Tổng kết chiến lược cải cách tư pháp'], TRADE_PLACES],
};

export interface PostOptions {
  readonly subject: Subject;
  /** Ids from here on; they are unique in a portal. */
  readonly from: number;
  readonly picture?: boolean;
}

/** One post a day given, newest first whatever the order of the days. */
export function postsOn(days: readonly Day[], options: PostOptions): readonly Post[] {
  return [...days]
    .sort()
    .reverse()
    .map((day, index) => post(day, index, options));
}

export function post(date: Day | null, index: number, { subject, from, picture = true }: PostOptions): Post {
  const [deeds, places] = TITLES[subject];
  const deed = deeds[index % deeds.length] ?? '';
  const place = places[Math.floor(index / deeds.length) % places.length] ?? '';
  const round = Math.floor(index / (deeds.length * places.length));
  const title = `${deed} ${place}${round === 0 ? '' : ` (kỳ ${round + 1})`}`;
  return {
    id: from + index,
    title,
    lead: `${title}: lãnh đạo sở chủ trì, các phòng liên quan cùng tham dự.`,
    slug: slugOf(title),
    date,
    picture,
    cchc: subject === 'cchc' || subject === 'tthc',
  };
}

/** `count` days in each month of the year up to the day, spread over the month. */
export function spread(year: number, until: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  for (let month = 1; month <= 12; month += 1)
    for (let nth = 0; nth < count; nth += 1) {
      const inMonth = 3 + ((month * 5 + nth * Math.floor(24 / count)) % 25);
      const day = `${year}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
      if (day <= until) days.push(day);
    }
  return days;
}

const TYPES = ['Quyết định', 'Kế hoạch', 'Công văn', 'Chỉ thị', 'Thông tư', 'Hướng dẫn'] as const;
const SYMBOLS = ['QĐ-UBND', 'KH-UBND', 'UBND-NC', 'CT-UBND', 'TT-BNV', 'HD-SNV'] as const;
const ABOUT = [
  'về việc tăng cường kỷ luật, kỷ cương trong cải cách hành chính',
  'về triển khai nhiệm vụ cải cách hành chính',
  'về chấm điểm chỉ số cải cách hành chính',
  'về khắc phục hạn chế trong công tác CCHC',
  'về nâng cao chất lượng phục vụ người dân',
];

export function documentsOn(days: readonly Day[], from: number, withPosting: boolean): readonly LegalDocument[] {
  return [...days]
    .sort()
    .reverse()
    .map((posted, index) => {
      const issued = withPosting ? shifted(posted, -4) : posted;
      const number = `${120 + index * 7}/${SYMBOLS[index % SYMBOLS.length] ?? ''}`;
      const title = `${TYPES[index % TYPES.length] ?? ''} ${ABOUT[index % ABOUT.length] ?? ''} (đợt ${index + 1})`;
      const slug = slugOf(`${number} ${title}`);
      return {
        id: from + index,
        number,
        title,
        slug,
        issued,
        posted: withPosting ? posted : null,
        effective: shifted(posted, 12),
      };
    });
}

function shifted(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The day as the start of a post's own text, with other days around it that are not its date. */
export function bodyOf({ title, id, body }: Post): readonly string[] {
  if (body !== undefined) return body;
  return [
    `${title}. Thực hiện Quyết định số ${100 + id}/QĐ-UBND ngày 15/7/2021 và Kế hoạch ngày 03/01/2020, các phòng đã phân công người theo dõi từng việc.`,
    'Sau buổi làm việc, các đơn vị thống nhất rút ngắn thời gian trả lời và ghi nhận ý kiến của người dân ngay tại quầy.',
    'Đến hết ngày 31/12/2025 mọi đơn vị phải hoàn thành phần việc được giao, báo cáo gửi về Văn phòng sở.',
  ];
}

export function compact(day: Day): string {
  const { yy, mm, dd } = partsOf(day);
  return `${yy}${mm}${dd}`;
}
