/** What the home-affairs department of the NukeViet portal posted. */

export interface Post {
  readonly column: 'cai-cach-hanh-chinh' | 'tin-hoat-dong' | 'ket-qua-giai-quyet-ho-so';
  /** Null: no date anywhere. */
  readonly date: string | null;
  readonly title: string;
  readonly lead: string;
  readonly more?: string;
  readonly picture?: true;
  readonly pinned?: true;
}

type Extra = Pick<Post, 'more' | 'picture' | 'pinned'>;
const of =
  (column: Post['column']) =>
  (date: string | null, title: string, lead: string, extra: Extra = {}): Post => ({
    column,
    date,
    title,
    lead,
    ...extra,
  });
const cchc = of('cai-cach-hanh-chinh');
const news = of('tin-hoat-dong');
const dossiers = of('ket-qua-giai-quyet-ho-so');

const word = (rows: readonly (readonly string[])[]) =>
  `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none"><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<td style="border:solid windowtext 1.0pt"><p class="MsoNormal" align="center"><span style="font-size:13.0pt">${cell}</span></p></td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

export const POSTS: readonly Post[] = [
  cchc(
    '2021-12-20',
    'Chung tay cải cách hành chính vì nhân dân phục vụ',
    'Mỗi cán bộ, công chức là một tuyên truyền viên.',
    { picture: true, pinned: true },
  ),
  cchc(
    '2022-08-05',
    'Đoàn kiểm tra cải cách hành chính làm việc tại Sở Tài nguyên và Môi trường',
    'Đoàn do Phó Giám đốc Sở Nội vụ làm trưởng đoàn.',
    { picture: true },
  ),
  cchc(
    '2022-07-21',
    'Giao ban cải cách hành chính tháng 7',
    'Các thành viên tổ giúp việc báo cáo tiến độ 42 nhiệm vụ.',
  ),
  cchc(
    '2022-07-08',
    'Đoàn công tác tỉnh Phú Yên tìm hiểu việc thực hiện cải cách hành chính',
    'Đoàn tham quan Trung tâm Phục vụ hành chính công tỉnh.',
  ),
  cchc(
    '2022-06-14',
    'Hiệu quả từ giải pháp “Một cửa thân thiện” trong cải cách hành chính',
    'Giải pháp giúp giảm một nửa số lần đi lại của người dân.',
    { picture: true },
  ),
  cchc(
    '2022-05-26',
    'Bình Định xếp thứ 20 về Chỉ số cải cách hành chính (PAR INDEX) năm 2021',
    'Bộ Nội vụ vừa công bố kết quả; Bình Định đạt 86,95 điểm, tăng 6 bậc.',
    {
      more: '<p>Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ đặt mục tiêu đến năm 2025 mức độ hài lòng của người dân tối thiểu 90%.</p>',
    },
  ),
  cchc(
    '2022-05-19',
    'Tọa đàm về cải cách hành chính với đoàn viên, thanh niên',
    'Hơn 80 đoàn viên cùng trao đổi về thái độ phục vụ.',
    { picture: true },
  ),
  cchc('2022-03-22', 'Kiểm tra cải cách hành chính tại huyện Tây Sơn', 'Đoàn kiểm tra 04 xã và 02 phòng chuyên môn.'),
  cchc(
    '2022-02-24',
    'Sáng kiến “Ngày không hẹn” trong giải quyết hồ sơ',
    'Sáng kiến được Hội đồng sáng kiến ngành Nội vụ công nhận.',
  ),
  cchc(
    '2022-02-15',
    'Phân công nhiệm vụ tuyên truyền cải cách hành chính',
    'Mỗi phòng viết ít nhất 02 tin, bài mỗi quý.',
  ),
  cchc('2022-01-11', 'Phát động thi đua cải cách hành chính năm 2022', 'Các đơn vị ký giao ước thi đua.', {
    picture: true,
  }),
  cchc('2021-11-16', 'Tập huấn nghiệp vụ cải cách hành chính cho cấp xã', 'Lớp tập huấn có 159 học viên.'),
  news(
    '2021-06-25',
    'Chỉ số hài lòng SIPAS năm 2020 của Bình Định đạt 86,31%',
    'Kết quả này đưa Bình Định lên vị trí thứ 24.',
  ),
  news('2021-12-08', 'Bế giảng lớp bồi dưỡng ngạch chuyên viên', 'Có 78 học viên được cấp chứng chỉ.'),
  news('2022-01-18', 'Thăm, chúc mừng cơ sở tôn giáo nhân dịp Tết', 'Đoàn thăm Tòa Giám mục Quy Nhơn.', {
    picture: true,
  }),
  news('2022-02-09', 'Gặp mặt đầu xuân Nhâm Dần', 'Giám đốc Sở chúc cán bộ, công chức một năm mới an khang.'),
  news('2022-03-15', 'Kỷ niệm ngày thành lập Đoàn TNCS Hồ Chí Minh', 'Chi đoàn Sở tổ chức hành trình về nguồn.'),
  news('2022-04-20', 'Tập huấn chuyển đổi số cho ngành Nội vụ', 'Học viên làm quen với nền tảng số dùng chung.'),
  news(
    '2022-05-05',
    'Hội nghị triển khai công tác thanh niên',
    'Hội nghị bàn 05 nhóm giải pháp hỗ trợ thanh niên lập nghiệp.',
  ),
  news(
    '2022-05-31',
    'Phổ biến Luật Phòng, chống tham nhũng cho công chức, viên chức',
    'Báo cáo viên giới thiệu những điểm mới của Luật.',
  ),
  news('2022-06-09', 'Lễ trao Huân chương Lao động', 'Lễ trao tổ chức trang trọng tại Hội trường tỉnh.', {
    picture: true,
  }),
  news('2022-06-30', 'Hội nghị bàn về xây dựng chính quyền số', 'Sở trình bày tham luận về dữ liệu cán bộ, công chức.'),
  news('2022-07-12', 'Chỉnh lý tài liệu lưu trữ lịch sử', 'Trung tâm Lưu trữ hoàn thành chỉnh lý 320 mét giá.'),
  news(
    '2022-07-27',
    'Dâng hương tưởng niệm các anh hùng liệt sĩ',
    'Công đoàn Sở dâng hương tại Nghĩa trang liệt sĩ Quy Nhơn.',
  ),
  news('2022-08-10', 'Khai mạc Hội thao ngành Nội vụ', 'Hội thao có 12 đoàn tham dự.', { picture: true }),
  news(
    null,
    'Quy tắc ứng xử, văn hóa công sở của công chức: những điều cần nhớ',
    'Sở giới thiệu các quy tắc ứng xử nơi công sở.',
  ),
  dossiers('2022-01-10', 'Kết quả giải quyết thủ tục hành chính quý IV/2021', 'Số liệu trích từ phần mềm một cửa.', {
    more: word([
      ['Tiếp nhận', 'Đúng hạn', 'Trễ hạn'],
      ['402', '402', '0'],
    ]),
  }),
  dossiers('2022-04-08', 'Kết quả giải quyết thủ tục hành chính quý I/2022', 'Số liệu trích từ phần mềm một cửa.', {
    more: word([
      ['Lĩnh vực', 'Tiếp nhận', 'Trước và đúng hạn', 'Trễ hạn', 'Trực tuyến mức độ 3, 4'],
      ['Tổ chức phi chính phủ', '21', '21', '0', '19'],
      ['Thi đua - khen thưởng', '355', '354', '1', '301'],
    ]),
  }),
  dossiers(
    '2022-07-05',
    'Kết quả giải quyết thủ tục hành chính 6 tháng đầu năm 2022',
    'Số liệu trích từ phần mềm một cửa.',
    {
      more: `${word([
        ['Tiếp nhận', 'Trước và đúng hạn', 'Trễ hạn'],
        ['811', '808', '3'],
      ])}<p class="ghi-chu">Tỷ lệ hồ sơ trực tuyến mức độ 3, 4 đạt 84%.</p>`,
    },
  ),
];
