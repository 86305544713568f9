/** The department's own procedures as its reference list gives them. */

export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
}

const named = (field: string, rows: readonly (readonly [string, string])[]): readonly Procedure[] =>
  rows.map(([code, name]) => ({ code, name, field }));

export const PROCEDURES_HOME_AFFAIRS: readonly Procedure[] = [
  ...named('Tổ chức phi chính phủ', [
    ['1.003503', 'Thủ tục công nhận ban vận động thành lập hội'],
    ['2.001481', 'Thủ tục thành lập hội'],
    ['1.003960', 'Thủ tục phê duyệt điều lệ hội'],
    ['2.001688', 'Thủ tục chia, tách; sáp nhập; hợp nhất hội'],
    ['2.001678', 'Thủ tục đổi tên hội'],
    ['1.003918', 'Thủ tục hội tự giải thể'],
    ['1.003858', 'Thủ tục cho phép hội đặt văn phòng đại diện'],
    ['1.003822', 'Thủ tục cấp giấy phép thành lập và công nhận điều lệ quỹ'],
  ]),
  ...named('Thi đua - Khen thưởng', [
    ['2.000449', 'Thủ tục tặng thưởng Bằng khen của Chủ tịch UBND tỉnh'],
    ['1.000934', 'Thủ tục tặng Cờ thi đua của UBND tỉnh'],
    ['2.000437', 'Thủ tục tặng danh hiệu Chiến sĩ thi đua cấp tỉnh'],
  ]),
  ...named('Công chức, viên chức', [
    ['1.005384', 'Thủ tục thi tuyển công chức'],
    ['2.002156', 'Thủ tục xét tuyển công chức'],
  ]),
  ...named('Văn thư và Lưu trữ', [['1.010194', 'Thủ tục phục vụ việc sử dụng tài liệu của độc giả tại phòng đọc']]),
];

export const PROCEDURES_PLANNING: readonly Procedure[] = [
  ...named('Thành lập và hoạt động của doanh nghiệp', [
    ['2.001610', 'Đăng ký thành lập doanh nghiệp tư nhân'],
    ['2.001583', 'Đăng ký thành lập công ty TNHH một thành viên'],
    ['2.001199', 'Đăng ký thành lập công ty TNHH hai thành viên trở lên'],
    ['2.002043', 'Đăng ký thành lập công ty cổ phần'],
    ['2.002023', 'Giải thể doanh nghiệp'],
  ]),
  ...named('Đầu tư tại Việt Nam', [
    ['1.009642', 'Thủ tục chấp thuận chủ trương đầu tư của UBND cấp tỉnh'],
    ['1.009645', 'Thủ tục chấp thuận nhà đầu tư của UBND cấp tỉnh'],
    [
      '1.009665',
      'Thủ tục cấp Giấy chứng nhận đăng ký đầu tư đối với dự án không thuộc diện chấp thuận chủ trương đầu tư',
    ],
    ['1.009731', 'Thủ tục thành lập văn phòng điều hành của nhà đầu tư nước ngoài trong hợp đồng BCC'],
  ]),
  ...named('Đấu thầu', [['2.002283', 'Danh mục dự án đầu tư có sử dụng đất do nhà đầu tư đề xuất (cấp tỉnh)']]),
  ...named('Hợp tác xã', [
    ['1.005125', 'Đăng ký thành lập liên hiệp hợp tác xã'],
    ['2.002013', 'Đăng ký khi liên hiệp hợp tác xã chia'],
  ]),
];
