/** Bodies that portals name, with their levels (data). */

import { wordList } from './word-list.ts';

export type AgencyLevel = 'central' | 'province' | 'department' | 'district' | 'commune' | 'other';

/** Departments of a province: full name after "Sở", and what is printed for it. */
export const DEPARTMENT_NAMES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Khoa học và Công nghệ',
    wordList(`
    KH&CN; KHCN; Khoa học - Công nghệ; Khoa học & Công nghệ; Khoa học công nghệ
  `),
  ],
  ['Kế hoạch và Đầu tư', ['KH&ĐT', 'KHĐT', 'Kế hoạch - Đầu tư', 'Kế hoạch & Đầu tư', 'Kế hoạch đầu tư']],
  ['Nội vụ', ['NV']],
  ['Tài chính', ['TC']],
  ['Thông tin và Truyền thông', ['TT&TT', 'TTTT', 'Thông tin & Truyền thông', 'Thông tin truyền thông']],
  ['Tư pháp', ['TP']],
  ['Công Thương', []],
  ['Xây dựng', ['XD']],
  ['Y tế', ['YT']],
  ['Giáo dục và Đào tạo', ['GD&ĐT', 'GDĐT', 'Giáo dục & Đào tạo', 'Giáo dục đào tạo', 'Giáo dục - Đào tạo']],
  ['Nông nghiệp và Môi trường', ['NN&MT', 'NNMT', 'Nông nghiệp & Môi trường']],
  [
    'Nông nghiệp và Phát triển nông thôn',
    wordList(`
    NN&PTNT; NNPTNT; NN và PTNT; Nông nghiệp & PTNT; Nông nghiệp và PTNT; Nông nghiệp & Phát triển nông thôn;
    Nông nghiệp
  `),
  ],
  [
    'Tài nguyên và Môi trường',
    wordList(`
    TN&MT; TNMT; Tài nguyên & Môi trường; Tài nguyên môi trường; Tài nguyên - Môi trường
  `),
  ],
  [
    'Văn hóa, Thể thao và Du lịch',
    wordList(`
    VHTT&DL; VHTTDL; VH,TT&DL; VH-TT&DL; Văn hóa, Thể thao & Du lịch; Văn hóa Thể thao Du lịch; Văn hóa
  `),
  ],
  ['Văn hóa và Thể thao', ['VH&TT', 'VHTT', 'Văn hóa & Thể thao']],
  ['Du lịch', []],
  ['Dân tộc và Tôn giáo', ['DT&TG', 'DTTG', 'Dân tộc & Tôn giáo']],
  [
    'Lao động - Thương binh và Xã hội',
    wordList(`
    LĐTBXH; LĐTB&XH; LĐ-TB&XH; LĐ-TBXH; Lao động, Thương binh và Xã hội; Lao động
  `),
  ],
  ['Giao thông vận tải', ['GTVT', 'Giao thông']],
  ['Ngoại vụ', ['NgV']],
  ['Quy hoạch - Kiến trúc', ['QHKT', 'Quy hoạch và Kiến trúc']],
  ['An toàn thực phẩm', ['ATTP']],
];

/** Full name after "Bộ". */
export const MINISTRY_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ...DEPARTMENT_NAMES.filter(
    ([name]) =>
      !wordList(`
    Du lịch; Quy hoạch - Kiến trúc; Ngoại vụ; An toàn thực phẩm; Văn hóa và Thể thao
  `).includes(name),
  ),
  ['Công an', ['CA']],
  ['Quốc phòng', ['QP']],
  ['Ngoại giao', []],
];

/** Other bodies and words of level. `key` 'level-*' are words of level without a body. */
export const OTHER_BODIES: readonly {
  readonly key: string;
  readonly level: AgencyLevel;
  readonly phrases: readonly string[];
  readonly not?: readonly string[];
}[] = [
  {
    key: 'level-central',
    level: 'central',
    phrases: wordList(`
    cấp bộ; cấp trung ương; trung ương; bộ, ngành; bộ, ngành trung ương; cơ quan trung ương; cấp bộ, ngành
  `),
    not: ['thành phố trực thuộc trung ương', 'trực thuộc trung ương'],
  },
  {
    key: 'thu-tuong',
    level: 'central',
    phrases: wordList(`
    thủ tướng chính phủ; văn phòng chính phủ; thanh tra chính phủ; ngân hàng nhà nước; ủy ban dân tộc;
    kiểm toán nhà nước; quốc hội; tổng cục thuế; tổng cục hải quan; cục sở hữu trí tuệ
  `),
  },
  { key: 'level-province', level: 'province', phrases: ['cấp tỉnh', 'cấp thành phố', 'thủ tục cấp tỉnh'] },
  {
    key: 'ubnd-tinh',
    level: 'province',
    phrases: wordList(`
      UBND tỉnh; ủy ban nhân dân tỉnh; UBND cấp tỉnh; ủy ban nhân dân cấp tỉnh; chủ tịch UBND tỉnh;
      chủ tịch ủy ban nhân dân tỉnh; HĐND tỉnh; hội đồng nhân dân tỉnh; tỉnh ủy
    `),
  },
  {
    key: 'van-phong-ubnd-tinh',
    level: 'other',
    phrases: wordList(`
    văn phòng UBND tỉnh; văn phòng ủy ban nhân dân tỉnh; văn phòng tỉnh ủy; văn phòng đoàn ĐBQH; văn phòng HĐND tỉnh;
    văn phòng đoàn đại biểu quốc hội
  `),
  },
  {
    key: 'trung-tam-hanh-chinh-cong',
    level: 'other',
    phrases: wordList(`
      trung tâm phục vụ hành chính công; trung tâm phục vụ hành chính công tỉnh; trung tâm hành chính công;
      trung tâm hành chính công tỉnh; TTPVHCC; trung tâm PVHCC
    `),
  },
  {
    key: 'level-district',
    level: 'district',
    phrases: wordList(`
      cấp huyện; UBND cấp huyện; ủy ban nhân dân cấp huyện; thủ tục cấp huyện; cấp huyện, thành phố, thị xã
    `),
  },
  {
    key: 'ubnd-huyen',
    level: 'district',
    phrases: wordList(`
      UBND huyện; ủy ban nhân dân huyện; UBND các huyện; UBND thị xã; ủy ban nhân dân thị xã; UBND thành phố;
      ủy ban nhân dân thành phố; UBND quận; ủy ban nhân dân quận; huyện ủy; phòng tài chính - kế hoạch;
      phòng tài chính kế hoạch; phòng lao động - thương binh và xã hội; phòng giáo dục và đào tạo;
      phòng tài nguyên và môi trường; phòng tư pháp; phòng kinh tế và hạ tầng; phòng nội vụ huyện;
      phòng nội vụ thành phố
    `),
    not: ['UBND thành phố hồ chí minh', 'UBND thành phố hà nội'],
  },
  {
    key: 'level-commune',
    level: 'commune',
    phrases: wordList(`
    cấp xã; UBND cấp xã; ủy ban nhân dân cấp xã; thủ tục cấp xã; cấp xã, phường, thị trấn; xã, phường, thị trấn
  `),
  },
  {
    key: 'ubnd-xa',
    level: 'commune',
    phrases: wordList(`
    UBND xã; ủy ban nhân dân xã; UBND phường; ủy ban nhân dân phường; UBND thị trấn; ủy ban nhân dân thị trấn;
    UBND các xã; công an xã; công an phường; trạm y tế; đảng ủy xã
  `),
  },
  {
    key: 'xuc-tien-du-lich',
    level: 'other',
    phrases: wordList(`
    trung tâm xúc tiến du lịch; trung tâm thông tin du lịch; trung tâm hỗ trợ du khách; hiệp hội du lịch
  `),
  },
  {
    key: 'cong-an',
    level: 'other',
    phrases: wordList(`
    công an tỉnh; công an huyện; công an thành phố; công an thị xã; cảnh sát giao thông;
    cảnh sát phòng cháy chữa cháy; cảnh sát
  `),
    not: ['bộ công an'],
  },
  {
    key: 'quan-su',
    level: 'other',
    phrases: wordList(`
    bộ chỉ huy quân sự; bộ chỉ huy bộ đội biên phòng; bộ đội biên phòng; ban chỉ huy quân sự
  `),
  },
  { key: 'thue', level: 'other', phrases: ['cục thuế', 'chi cục thuế', 'thuế tỉnh', 'cơ quan thuế'] },
  { key: 'hai-quan', level: 'other', phrases: ['cục hải quan', 'chi cục hải quan', 'hải quan'] },
  {
    key: 'bao-hiem',
    level: 'other',
    phrases: ['bảo hiểm xã hội', 'bảo hiểm xã hội tỉnh', 'BHXH', 'BHXH tỉnh'],
    not: wordList(`
    đóng bảo hiểm xã hội; luật bảo hiểm xã hội; chế độ bảo hiểm xã hội; mức đóng bảo hiểm xã hội
  `),
  },
  { key: 'kho-bac', level: 'other', phrases: ['kho bạc', 'kho bạc nhà nước'] },
  {
    key: 'dien-luc',
    level: 'other',
    phrases: wordList(`
    điện lực; công ty điện lực; EVN; PC Nghệ An; PC Hưng Yên; PC Bắc Ninh; PC Sơn La; PC Bình Định
  `),
  },
  {
    key: 'vien-thong',
    level: 'other',
    phrases: wordList(`
    VNPT; viettel; mobifone; vinaphone; FPT; bưu điện tỉnh; bưu điện; VNPost; Vietnam Post
  `),
    not: wordList(`
    qua bưu điện; đường bưu điện; VNPT ioffice; thẻ điện thoại; dịch vụ bưu điện
  `),
  },
  { key: 'nuoc', level: 'other', phrases: ['công ty cấp nước', 'cấp nước', 'công ty nước sạch'] },
  {
    key: 'khu-kinh-te',
    level: 'other',
    phrases: wordList(`
    ban quản lý khu kinh tế; ban quản lý KKT; ban quản lý các khu công nghiệp; ban quản lý các KCN; BQL khu kinh tế;
    BQL các KCN; ban quản lý KKT Đông Nam; ban quản lý khu công nghiệp
  `),
  },
  {
    key: 'thanh-tra-tinh',
    level: 'other',
    phrases: wordList(`
    thanh tra tỉnh; ban tiếp công dân tỉnh; trụ sở tiếp công dân tỉnh
  `),
  },
  { key: 'ban-dan-toc', level: 'other', phrases: ['ban dân tộc'] },
  {
    key: 'toa-an',
    level: 'other',
    phrases: wordList(`
    tòa án nhân dân; viện kiểm sát nhân dân; viện kiểm sát; tòa án; thi hành án dân sự
  `),
  },
  {
    key: 'y-te',
    level: 'other',
    phrases: wordList(`
    bệnh viện; trung tâm y tế; trung tâm kiểm soát bệnh tật; CDC
  `),
  },
  {
    key: 'doan-the',
    level: 'other',
    phrases: wordList(`
    mặt trận tổ quốc; UBMTTQ; liên đoàn lao động; hội nông dân; hội liên hiệp phụ nữ; tỉnh đoàn; hội cựu chiến binh;
    liên minh hợp tác xã
  `),
  },
  {
    key: 'dang',
    level: 'other',
    phrases: wordList(`
    ban tổ chức tỉnh ủy; ban tuyên giáo tỉnh ủy; ban tuyên giáo; ban nội chính; ủy ban kiểm tra tỉnh ủy
  `),
  },
  {
    key: 'bao-dai',
    level: 'other',
    phrases: wordList(`
    đài phát thanh và truyền hình; đài phát thanh - truyền hình; đài PTTH; báo nghệ an; đài truyền hình
  `),
  },
  {
    key: 'truong',
    level: 'other',
    phrases: wordList(`
    trường đại học; trường cao đẳng; trường chính trị; trường trung học
  `),
  },
  {
    key: 'thi-truong',
    level: 'other',
    phrases: wordList(`
    cục quản lý thị trường; chi cục quản lý thị trường; quản lý thị trường
  `),
  },
  {
    key: 'ngan-hang',
    level: 'other',
    phrases: wordList(`
    agribank; vietinbank; vietcombank; BIDV; ngân hàng chính sách xã hội; ngân hàng nông nghiệp
  `),
  },
];
