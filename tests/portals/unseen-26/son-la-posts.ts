/** Posts of Sở Khoa học và Công nghệ Sơn La, 2022, by category. */

import { slug } from '../unseen-22/site.ts';
import { around, type Told } from './own.ts';

type Line = readonly [
  date: string,
  title: string,
  lead: string,
  more?: readonly string[],
  extra?: Partial<Pick<Told, 'updated' | 'image' | 'pinned' | 'tags' | 'comments'>>,
];

const POOL = [
  'Cuộc họp diễn ra trong một buổi chiều, có mặt trưởng các phòng và giám đốc hai trung tâm trực thuộc.',
  'Phần trao đổi kéo dài hơn dự kiến vì nhiều nơi còn vướng chuyện kinh phí và người theo dõi.',
  'Chủ tọa đề nghị thư ký gửi lại biên bản cho các nơi trước thứ Sáu để cùng rà câu chữ.',
  'Đường lên các bản vùng cao sau mưa còn sạt lở, đoàn phải đi bộ chặng cuối gần bốn cây số.',
  'Kinh phí lấy từ nguồn đã giao đầu năm, không phát sinh thêm.',
  'Các ý kiến nhìn chung thống nhất với dự thảo, chỉ xin thêm thời gian ở hai đầu việc cuối.',
  'Bà con đón đoàn từ sớm, mời nếm thử mẻ chè đầu vụ vừa sao xong.',
  'Kết quả sẽ được báo lại trong phiên giao ban tháng tới.',
  'Bên lề, mấy anh chị nhắc chuyện kỷ luật giờ giấc và khen một vài gương làm việc tốt ở cơ sở.',
];

const made = (lines: readonly Line[], tags: readonly string[] = []): Told[] =>
  lines.map(([date, title, lead, more = [], extra = {}]) => ({
    path: `/${slug(title)}/`,
    title,
    lead,
    date,
    more: [...more, ...around(title, POOL)],
    tags,
    ...extra,
  }));

export const reform = (): Told[] =>
  made(
    [
      [
        '2022-11-15',
        'UBND tỉnh yêu cầu hoàn tất các nhiệm vụ cải cách hành chính trước ngày 10/12',
        'Văn bản của UBND tỉnh Sơn La điểm tên chín cơ quan còn nợ việc trong kế hoạch cải cách hành chính của tỉnh năm nay.',
      ],
      [
        '2022-11-03',
        'Sở rà lại 18 nhiệm vụ cải cách hành chính còn dang dở',
        'Đến đầu tháng 11, Sở Khoa học và Công nghệ còn 18 nhiệm vụ cải cách hành chính chưa khép hồ sơ.',
      ],
      [
        '2022-10-25',
        'Tự chấm điểm cải cách hành chính: Sở thiếu tài liệu kiểm chứng ở ba tiêu chí',
        'Tổ tự chấm điểm cải cách hành chính năm 2022 của Sở đề nghị Văn phòng bổ sung tài liệu trước cuối tháng.',
      ],
      [
        '2022-10-11',
        'Cải cách hành chính ở Sơn La: tỉnh phân cấp thêm 24 nhiệm vụ cho cấp huyện',
        'Chủ trương phân cấp của tỉnh nằm trong chương trình cải cách hành chính, bắt đầu thực hiện từ quý IV.',
      ],
      [
        '2022-09-20',
        'Sơn La sơ kết một năm thực hiện chương trình cải cách hành chính của tỉnh',
        'Sau một năm, tỉnh Sơn La hoàn thành 31 trong 46 nhiệm vụ của chương trình cải cách hành chính giai đoạn 2021 - 2025.',
        [
          'Chương trình được ban hành kèm theo Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của UBND tỉnh.',
          'Hội nghị cũng biểu dương tinh thần làm việc của cán bộ một cửa cấp xã và nhắc các nơi giữ kỷ luật, kỷ cương.',
        ],
      ],
      [
        '2022-09-07',
        'Hướng dẫn người dân nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh',
        'Người đến Trung tâm Phục vụ hành chính công tỉnh lấy số ở sảnh tầng 1, nộp hồ sơ khoa học và công nghệ tại quầy số 14, sau đó nhận phiếu hẹn.',
        [
          'Quầy số 14 làm việc từ 7 giờ 30 đến 11 giờ 30 và từ 13 giờ 30 đến 16 giờ 30, trừ ngày nghỉ. Người đến nộp cần mang theo giấy tờ tùy thân.',
        ],
      ],
      [
        '2022-08-24',
        'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc với Sở',
        'Trong một ngày, đoàn kiểm tra cải cách hành chính của tỉnh đã xem sổ sách và trao đổi với ba phòng chuyên môn.',
        ['Trưởng đoàn nhắc Sở siết chặt kỷ luật, kỷ cương, nhất là giờ giấc làm việc buổi chiều.'],
        { image: '/wp-content/uploads/2022/08/doan-kiem-tra.jpg' },
      ],
      [
        '2022-08-10',
        'Sáng kiến gắn mã vạch lên hồ sơ: trả kết quả thủ tục hành chính sớm hai ngày',
        'Sáng kiến cải cách hành chính này của Văn phòng Sở giúp tìm hồ sơ giấy trong vài giây thay vì nửa buổi.',
        [],
        { image: '/wp-content/uploads/2022/08/ma-vach.jpg' },
      ],
      [
        '2022-07-26',
        'Sơn La lập tổ công tác cải cách hành chính do Phó Chủ tịch UBND tỉnh làm tổ trưởng',
        'Tổ công tác của tỉnh sẽ đôn đốc cải cách hành chính ở các sở, ngành và 12 huyện, thành phố.',
      ],
      [
        '2022-07-12',
        'Công bố năm thủ tục hành chính được sửa đổi, bổ sung lĩnh vực an toàn bức xạ',
        'Chủ tịch UBND tỉnh vừa công bố năm thủ tục hành chính được sửa đổi, bổ sung thuộc thẩm quyền giải quyết của Sở.',
        [],
        { updated: '2022-11-02', image: '/wp-content/uploads/2022/07/an-toan-buc-xa.jpg' },
      ],
      [
        '2022-06-21',
        'Gửi hồ sơ, nhận kết quả tại nhà qua dịch vụ bưu chính công ích',
        'Từ tháng 6, mọi thủ tục của Sở đều gửi và nhận được qua dịch vụ bưu chính công ích; cước do bưu điện niêm yết.',
        ['Nhân viên bưu điện đến lấy hồ sơ, ký biên nhận và thu cước một lần cho cả hai chiều.'],
      ],
      [
        '2022-06-09',
        'Sơn La họp toàn tỉnh về công tác cải cách hành chính nửa đầu năm',
        'Phiên họp trực tuyến của UBND tỉnh nghe báo cáo về cải cách hành chính từ 21 sở, ngành và 12 huyện, thành phố.',
      ],
      [
        '2022-05-27',
        'SIPAS năm 2021: 85,03% người dân Sơn La hài lòng, xếp thứ 41',
        'Chỉ số hài lòng SIPAS năm 2021 của tỉnh Sơn La đạt 85,03%, xếp thứ 41 trong 63 tỉnh, thành phố.',
        ['Thành phần thấp nhất là tiếp nhận góp ý của người dân; cao nhất là thái độ của công chức.'],
      ],
      [
        '2022-05-26',
        'Chỉ số cải cách hành chính PAR INDEX năm 2021: Sơn La đạt 86,12 điểm, xếp thứ 34',
        'PAR INDEX năm 2021 của Sơn La là 86,12 điểm, xếp thứ 34 trong 63 tỉnh, thành phố, tăng ba bậc.',
        [
          'Điểm thành phần cao nhất thuộc về cải cách thể chế; điểm thấp nhất là tài chính công. Ý nghĩa của chỉ số là cho thấy việc làm được và chưa được của từng cấp.',
        ],
      ],
      [
        '2022-04-20',
        'Chi bộ Văn phòng sinh hoạt chuyên đề về cải cách hành chính',
        'Buổi sinh hoạt của chi bộ bàn cách giảm họp, giảm giấy và phân công lại việc theo dõi cải cách hành chính.',
      ],
      [
        '2022-04-06',
        'Chủ tịch UBND tỉnh chỉ đạo khắc phục hạn chế trong cải cách hành chính của Sơn La',
        'Thông báo kết luận của Chủ tịch UBND tỉnh nêu sáu hạn chế trong công tác cải cách hành chính của tỉnh và hạn khắc phục.',
      ],
      [
        '2022-03-22',
        'Họp rà tiến độ nhiệm vụ cải cách hành chính quý I của Sở',
        'Bảy trên tám nhiệm vụ cải cách hành chính của quý I đã xong; việc còn lại chờ ý kiến Sở Nội vụ.',
      ],
      [
        '2022-03-08',
        'Tỉnh Sơn La kiểm tra cải cách hành chính tại 12 sở, ngành',
        'Kế hoạch kiểm tra cải cách hành chính năm 2022 của UBND tỉnh bắt đầu từ giữa tháng 3.',
      ],
      [
        '2022-02-23',
        'Giao nhiệm vụ cải cách hành chính cho từng phòng, đơn vị thuộc Sở',
        'Mỗi phòng nhận một bảng việc về cải cách hành chính, có tên người làm và ngày xong.',
      ],
      [
        '2022-02-16',
        'UBND tỉnh Sơn La ban hành kế hoạch tuyên truyền cải cách hành chính năm 2022',
        'Kế hoạch số 47/KH-UBND ngày 10/02/2022 của UBND tỉnh nêu tám nội dung tuyên truyền về cải cách hành chính trong năm.',
      ],
      [
        '2022-01-25',
        'Sở Khoa học và Công nghệ bắt tay vào nhiệm vụ cải cách hành chính năm 2022',
        'Ngay trước Tết, Giám đốc Sở ký kế hoạch cải cách hành chính năm 2022 gồm 42 đầu việc.',
      ],
      [
        '2022-01-12',
        'Sơn La đặt quyết tâm cải cách hành chính năm 2022 ngay từ tháng đầu năm',
        'Phát biểu tại phiên họp đầu năm, Chủ tịch UBND tỉnh gọi cải cách hành chính là việc trọng tâm của tỉnh.',
      ],
      [
        '2021-12-14',
        'Tổng kết công tác cải cách hành chính năm 2021',
        'Năm 2021 Sở hoàn thành 40 trên 42 nhiệm vụ cải cách hành chính đã đăng ký.',
        [],
        { pinned: true, image: '/wp-content/uploads/2021/12/tong-ket.jpg' },
      ],
      [
        '2021-11-30',
        'Chấn chỉnh kỷ luật, kỷ cương hành chính và văn hóa công sở tại Sở',
        'Giám đốc Sở yêu cầu công chức giữ kỷ luật, kỷ cương hành chính, đeo thẻ và ứng xử đúng mực khi tiếp dân.',
      ],
    ],
    ['cải cách hành chính'],
  );

export const news = (): Told[] =>
  made([
    [
      '2022-11-10',
      'Đoàn viên Sở trồng 600 cây ban ở đèo Pha Đin',
      'Sáng thứ Bảy, chi đoàn cùng thanh niên xã Phổng Lái trồng cây ven đường lên đèo.',
    ],
    [
      '2022-10-19',
      'Gặp mặt nữ công chức, người lao động nhân ngày 20/10',
      'Buổi gặp mặt ấm cúng ôn lại truyền thống và trao quà cho các chị có hoàn cảnh khó khăn.',
    ],
    [
      '2022-09-02',
      'Lãnh đạo Sở thăm vùng chè Tà Xùa',
      'Hợp tác xã chè mong được giúp dựng nhãn hiệu và đo dư lượng trong búp chè.',
      ['Bên lề, đoàn hỏi thăm việc làm thủ tục hành chính của hợp tác xã; bà con cho biết nộp giấy tờ nay đã dễ hơn.'],
      {
        comments: [
          [
            'Vàng A Sùa',
            '4 Tháng Chín, 2022 lúc 9:12 sáng',
            'Nghe nói huyện có mô hình một cửa điển hình, bao giờ xã tôi có?',
          ],
          ['Khách', '7 Tháng Chín, 2022 lúc 3:40 chiều', 'Văn hóa công sở ở xã cần chấn chỉnh thêm.'],
        ],
      },
    ],
    [
      '2022-07-27',
      'Dâng hương tưởng niệm các anh hùng liệt sĩ',
      'Đoàn của Sở đặt vòng hoa tại nghĩa trang liệt sĩ nhà tù Sơn La.',
    ],
    [
      '2022-05-18',
      'Ngày Khoa học và Công nghệ Việt Nam 18/5 tại Sơn La',
      'Buổi lễ có phần trưng bày giống cây, máy sấy mận và phần mềm tưới tự động.',
      [],
      { pinned: true, image: '/wp-content/uploads/2022/05/ngay-khcn.jpg' },
    ],
    [
      '2022-04-28',
      'Quảng Ninh tiếp tục dẫn đầu PCI 2021, Sơn La phấn đấu tăng năm bậc',
      'Bảng xếp hạng năng lực cạnh tranh cấp tỉnh PCI 2021 vừa ra mắt, Quảng Ninh đạt 73,02 điểm; Sơn La đề ra chỉ tiêu tăng năm bậc trong năm tới.',
    ],
    [
      '2022-02-11',
      'Du xuân khai bút đầu năm Nhâm Dần',
      'Công chức Sở mặc áo dài, áo cóm đến cơ quan trong ngày làm việc đầu tiên.',
    ],
    [
      '2021-04-20',
      'PAPI 2020 của Sơn La đạt 42,61 điểm, xếp thứ 22',
      'Chỉ số hiệu quả quản trị và hành chính công PAPI năm 2020 của Sơn La đạt 42,61 điểm, xếp thứ 22 cả nước.',
    ],
  ]);

export const science = (): Told[] =>
  made([
    [
      '2022-10-28',
      'Trồng dâu tây trên giá thể ở Mộc Châu: năng suất gấp rưỡi',
      'Mô hình trồng dâu tây trong nhà màng đã qua ba vụ, mỗi sào thu gần hai tấn quả.',
    ],
    [
      '2022-08-31',
      'Đo kiểm cột bơm xăng tại Mai Sơn, Yên Châu',
      'Trong 62 cột bơm được đo, hai cột vượt sai số cho phép và bị niêm phong.',
    ],
    [
      '2022-06-15',
      'Chỉ dẫn địa lý cho xoài tròn Yên Châu được bảo hộ thêm mười năm',
      'Vùng xoài được vẽ lại bản đồ, gắn tem cho từng hộ.',
    ],
    [
      '2022-03-30',
      'Nghiệm thu đề tài nuôi cá tầm nước lạnh ở Mường La',
      'Hội đồng xếp loại đạt và khuyên nhóm làm thêm phần tính giá thành.',
    ],
    [
      '2022-01-19',
      'Lắp trạm quan trắc mưa tự động ở năm xã hay lũ quét',
      'Số liệu truyền về huyện mười phút một lần, bật còi khi mưa quá 50 mm.',
    ],
  ]);

export const results = (): Told[] =>
  made([
    [
      '2022-10-07',
      'Tình hình giải quyết hồ sơ thủ tục hành chính quý III năm 2022',
      'Trong quý III, bộ phận một cửa của Sở tiếp nhận 64 hồ sơ, giải quyết 61 hồ sơ, tất cả đúng hẹn.',
    ],
    [
      '2022-07-06',
      'Tình hình giải quyết hồ sơ thủ tục hành chính 6 tháng đầu năm 2022',
      'Sáu tháng, bộ phận một cửa của Sở tiếp nhận 121 hồ sơ, giải quyết 118 hồ sơ, còn ba hồ sơ trong hạn.',
    ],
    [
      '2022-04-05',
      'Tình hình giải quyết hồ sơ thủ tục hành chính quý I năm 2022',
      'Quý I, bộ phận một cửa của Sở tiếp nhận 57 hồ sơ, giải quyết 55 hồ sơ, trễ hẹn một hồ sơ.',
    ],
    [
      '2022-01-07',
      'Tình hình giải quyết hồ sơ thủ tục hành chính quý IV năm 2021',
      'Quý IV năm 2021, bộ phận một cửa của Sở tiếp nhận 70 hồ sơ, giải quyết 70 hồ sơ.',
    ],
  ]);

export const postOfSonLa = (
  date: string,
  title: string,
  lead: string,
  more: readonly string[] = [],
  tags: readonly string[] = [],
): Told => made([[date, title, lead, more]], tags)[0] as Told;
