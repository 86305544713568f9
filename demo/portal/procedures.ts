/** The procedures of the sample portal. Codes and contents are fiction. */

export type Part =
  | 'steps'
  | 'method'
  | 'dossier'
  | 'deadline'
  | 'applicants'
  | 'authority'
  | 'result'
  | 'fee'
  | 'form'
  | 'conditions'
  | 'legalBasis';

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly agency: string;
  readonly level: string;
  /** Working days. */
  readonly days: number;
  readonly fee: string;
  readonly result: string;
  /** Parts that its page does not have at all. */
  readonly lacks?: readonly Part[];
  /** Parts whose heading stands there with nothing under it. */
  readonly empty?: readonly Part[];
  /** The list names it without a link. */
  readonly unlinked?: true;
}

export interface Field {
  readonly slug: string;
  readonly name: string;
  /** How its procedures' pages are laid out: portals grow over years and templates. */
  readonly layout: 'table' | 'headings' | 'definitions' | 'bold';
  readonly procedures: readonly Procedure[];
}

const OWN = 'Sở Khoa học và Công nghệ';
const FREE = 'Không thu phí';

function procedure(code: string, name: string, days: number, result: string, more: Partial<Procedure> = {}): Procedure {
  return { code, name, agency: OWN, level: 'Mức độ 3', days, fee: FREE, result, ...more };
}

export const FIELDS: readonly Field[] = [
  {
    slug: 'hoat-dong-khoa-hoc-va-cong-nghe',
    name: 'Hoạt động khoa học và công nghệ',
    layout: 'table',
    procedures: [
      procedure(
        '1.009101',
        'Đăng ký tham gia tuyển chọn nhiệm vụ khoa học và công nghệ cấp tỉnh',
        45,
        'Quyết định phê duyệt tổ chức, cá nhân chủ trì',
      ),
      procedure(
        '1.009102',
        'Đánh giá, nghiệm thu kết quả nhiệm vụ khoa học và công nghệ cấp tỉnh',
        30,
        'Quyết định công nhận kết quả',
      ),
      procedure(
        '1.009103',
        'Đăng ký kết quả nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước',
        5,
        'Giấy chứng nhận đăng ký kết quả',
        { level: 'Mức độ 4' },
      ),
      procedure(
        '1.009104',
        'Đăng ký kết quả nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước',
        5,
        'Giấy chứng nhận đăng ký kết quả',
        { lacks: ['fee', 'form'] },
      ),
      procedure(
        '1.009105',
        'Cấp giấy chứng nhận hoạt động cho tổ chức khoa học và công nghệ thành lập mới',
        10,
        'Giấy chứng nhận hoạt động',
        { fee: '3.000.000 đồng' },
      ),
      procedure(
        '1.009106',
        'Cấp lại giấy chứng nhận hoạt động của tổ chức khoa học và công nghệ bị mất, rách',
        5,
        'Giấy chứng nhận hoạt động cấp lại',
        { fee: '1.000.000 đồng' },
      ),
      procedure(
        '1.009107',
        'Thay đổi, bổ sung nội dung giấy chứng nhận hoạt động khoa học và công nghệ',
        7,
        'Giấy chứng nhận hoạt động đã thay đổi',
        { fee: '1.500.000 đồng' },
      ),
      procedure(
        '1.009108',
        'Công nhận doanh nghiệp khoa học và công nghệ',
        10,
        'Giấy chứng nhận doanh nghiệp khoa học và công nghệ',
        { level: 'Mức độ 4' },
      ),
      procedure(
        '1.009109',
        'Đăng ký hợp đồng chuyển giao công nghệ trong tỉnh',
        5,
        'Giấy chứng nhận đăng ký chuyển giao công nghệ',
      ),
    ],
  },
  {
    slug: 'tieu-chuan-do-luong-chat-luong',
    name: 'Tiêu chuẩn đo lường chất lượng',
    layout: 'headings',
    procedures: [
      procedure(
        '1.009201',
        'Tiếp nhận bản công bố hợp chuẩn theo kết quả tự đánh giá',
        3,
        'Thông báo tiếp nhận bản công bố hợp chuẩn',
        { level: 'Mức độ 4', fee: '150.000 đồng' },
      ),
      procedure(
        '1.009202',
        'Tiếp nhận bản công bố hợp chuẩn theo kết quả của tổ chức chứng nhận',
        3,
        'Thông báo tiếp nhận bản công bố hợp chuẩn',
        { level: 'Mức độ 4', fee: '150.000 đồng' },
      ),
      procedure(
        '1.009203',
        'Tiếp nhận bản công bố hợp quy hàng hóa sản xuất trong nước',
        5,
        'Thông báo tiếp nhận bản công bố hợp quy',
        { fee: '150.000 đồng', empty: ['legalBasis'] },
      ),
      procedure('1.009204', 'Kiểm tra chất lượng hàng hóa nhập khẩu thuộc nhóm 2', 1, 'Thông báo kết quả kiểm tra'),
      procedure(
        '1.009205',
        'Công bố sử dụng dấu định lượng trên hàng đóng gói sẵn',
        5,
        'Bản công bố có xác nhận của Chi cục',
        { level: 'Mức độ 4' },
      ),
      procedure('1.009206', 'Điều chỉnh bản công bố sử dụng dấu định lượng', 5, 'Bản công bố điều chỉnh có xác nhận'),
      procedure('1.009207', 'Đăng ký dự xét giải thưởng chất lượng của tỉnh', 20, 'Thông báo kết quả sơ tuyển', {
        unlinked: true,
      }),
      // announced as abolished a year ago, still on the list
      procedure('1.009299', 'Xác nhận nhu cầu nhập khẩu mẫu phương tiện đo', 7, 'Văn bản xác nhận'),
    ],
  },
  {
    slug: 'so-huu-tri-tue',
    name: 'Sở hữu trí tuệ',
    layout: 'definitions',
    procedures: [
      procedure(
        '1.009301',
        'Cấp giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp',
        20,
        'Giấy chứng nhận tổ chức giám định',
        { fee: '250.000 đồng' },
      ),
      procedure(
        '1.009302',
        'Đăng ký chủ trì dự án phát triển tài sản trí tuệ do tỉnh quản lý',
        40,
        'Quyết định giao chủ trì dự án',
      ),
      procedure('1.009303', 'Hỗ trợ chi phí bảo hộ nhãn hiệu cho sản phẩm của tỉnh', 15, 'Quyết định hỗ trợ', {
        lacks: ['conditions'],
      }),
    ],
  },
  {
    slug: 'an-toan-buc-xa-va-hat-nhan',
    name: 'An toàn bức xạ và hạt nhân',
    layout: 'bold',
    procedures: [
      procedure(
        '1.009401',
        'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán y tế',
        25,
        'Giấy phép tiến hành công việc bức xạ',
        { fee: '2.000.000 đồng một thiết bị' },
      ),
      procedure('1.009402', 'Gia hạn giấy phép sử dụng thiết bị X-quang chẩn đoán y tế', 25, 'Giấy phép được gia hạn', {
        fee: '75% mức cấp mới',
      }),
      procedure('1.009403', 'Khai báo thiết bị X-quang chẩn đoán y tế', 3, 'Giấy xác nhận khai báo', {
        fee: '100.000 đồng',
      }),
      procedure('1.009901', 'Cấp giấy phép hoạt động cho phòng khám chẩn đoán hình ảnh', 45, 'Giấy phép hoạt động', {
        agency: 'Sở Y tế',
      }),
    ],
  },
];

/** Announced in September, not on the portal yet. */
export const NOT_POSTED: readonly Procedure[] = [
  procedure('1.009110', 'Hỗ trợ doanh nghiệp đổi mới công nghệ từ nguồn của tỉnh', 20, 'Quyết định hỗ trợ'),
  procedure('1.009404', 'Cấp chứng chỉ nhân viên bức xạ cho người phụ trách an toàn', 10, 'Chứng chỉ nhân viên bức xạ'),
];
