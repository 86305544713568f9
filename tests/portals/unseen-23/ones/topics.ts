/** Titles as offices write them: for each topic what is about it, and what only sounds like it. */

import { BACNINH, BINHDINH, HUNGYEN, make, news, NGHEAN, posted, SONLA } from '../../unseen-20/ones/make.ts';

type Said = readonly [title: string, lead: string];

export function told(
  topic: string,
  of: typeof NGHEAN,
  about: readonly Said[],
  others: readonly Said[],
  more: Readonly<Record<string, string>> = {},
): ReturnType<typeof make> {
  const year = of.year;
  // in turn, that no order helps
  const all = [...about, ...others].toSorted(([one], [other]) => one.localeCompare(other, 'vi'));
  const rows = all.map(
    ([title, lead], at) =>
      [`/tin-tuc/${at + 11}`, title, `${String(at + 3).padStart(2, '0')}/05/${year}`, lead] as const,
  );
  const urls = rows.filter(([, title]) => about.some(([mine]) => mine === title)).map(([url]) => ({ url }));
  return make({
    id: `${topic} of ${of.province}`,
    of,
    asOf: `${year}-10-20`,
    asked: { kind: 'topic', params: { topic, ...more } },
    pages: {
      '/tin-tuc': ['Tin tức', news(rows)],
      ...Object.fromEntries(
        rows.map(([url, title, day, lead]) => [
          url,
          [
            title,
            posted(day, `<b>${lead}</b>`, 'Các đơn vị liên quan tiếp tục theo dõi, bổ sung trong thời gian tới.'),
          ],
        ]),
      ),
    },
    outcome: about.length > 0 ? 'passed' : 'failed',
    details: { found: urls.length, articles: urls },
  });
}

export const TOPICS = [
  told(
    'simplification',
    NGHEAN,
    [
      [
        'Cắt giảm 40% thời gian giải quyết thủ tục cấp phép bức xạ',
        'Từ 1/6, thời gian giải quyết rút từ 25 ngày còn 15 ngày làm việc.',
      ],
      [
        'Rà soát thủ tục hành chính năm nay: kiến nghị bỏ 5 loại giấy tờ',
        'Sở gửi UBND tỉnh kết quả rà soát 12 thủ tục hành chính.',
      ],
      [
        'Thông qua phương án đơn giản hóa thủ tục lĩnh vực sở hữu trí tuệ',
        'Phương án giảm được 28% chi phí tuân thủ cho doanh nghiệp.',
      ],
    ],
    [
      ['Rà soát hộ nghèo đa chiều ở xã nhận đỡ đầu', 'Đoàn viên công đoàn giúp xã rà soát trong năm ngày.'],
      [
        'Rút ngắn thời gian ủ men nhờ chủng vi sinh mới',
        'Công nghệ mới giúp làng nghề giảm một nửa thời gian sản xuất.',
      ],
      ['Giảm nghèo bền vững nhờ cây dược liệu', 'Đề tài giúp 40 hộ có thu nhập ổn định.'],
    ],
  ),
  told(
    'service-centre',
    NGHEAN,
    [
      [
        'Nộp hồ sơ khoa học và công nghệ tại Trung tâm Phục vụ hành chính công tỉnh từ tháng 5',
        'Quầy số 14 của Trung tâm nhận và trả toàn bộ hồ sơ của Sở.',
      ],
      [
        'Một ngày ở Trung tâm Phục vụ hành chính công',
        'Người dân được hướng dẫn lấy số, ngồi chờ và nhận kết quả đúng hẹn.',
      ],
    ],
    [
      ['Khai trương Trung tâm Ứng dụng tiến bộ khoa học và công nghệ', 'Trung tâm có phòng thử nghiệm hiện đại.'],
      ['Trung tâm Văn hóa tỉnh trưng bày sách khoa học', 'Triển lãm mở cửa đến hết tháng.'],
    ],
  ),
  told(
    'postal',
    NGHEAN,
    [
      [
        'Gửi hồ sơ qua bưu điện, dân miền núi khỏi xuống núi',
        'Bưu điện huyện nhận hồ sơ, chuyển về Sở và trả kết quả tận nhà.',
      ],
      ['Tỷ lệ trả kết quả qua BCCI tăng gấp đôi', 'Bốn tháng đầu năm có 122 kết quả được trả qua bưu chính công ích.'],
    ],
    [
      ['Bưu điện tỉnh khánh thành kho hàng tự động', 'Kho hàng phân loại được 20.000 bưu kiện mỗi ngày.'],
      ['Phát hành bộ tem về các loài chim quý', 'Bộ tem gồm bốn mẫu do họa sĩ trẻ vẽ.'],
    ],
  ),
  told(
    'conduct',
    NGHEAN,
    [
      [
        'Ban hành Quy tắc ứng xử của công chức, viên chức Sở',
        'Quy tắc gồm 4 chương, 15 điều, quy định việc giao tiếp với người dân.',
      ],
      [
        'Chấn chỉnh kỷ luật, kỷ cương hành chính',
        'Giám đốc Sở yêu cầu công chức không uống rượu bia trong giờ làm việc.',
      ],
      ['Đạo đức công vụ: bắt đầu từ nụ cười ở quầy tiếp dân', 'Câu chuyện về chuẩn mực đạo đức của người cán bộ.'],
    ],
    [
      ['Kỷ luật lao động trong xưởng cơ khí', 'Doanh nghiệp áp dụng 5S để giữ nền nếp.'],
      ['Văn hóa đọc trong trường học', 'Ngày sách thu hút hàng nghìn học sinh.'],
      ['Ứng xử của vật liệu mới dưới nhiệt độ cao', 'Nhóm nghiên cứu công bố kết quả thử nghiệm.'],
    ],
  ),
  told(
    'personnel',
    NGHEAN,
    [
      ['Bổ nhiệm Phó Chánh Văn phòng Sở', 'Giám đốc Sở trao quyết định bổ nhiệm có thời hạn 5 năm.'],
      ['Thông báo tuyển dụng viên chức năm 2022', 'Trung tâm Kỹ thuật tuyển 6 viên chức bằng hình thức xét tuyển.'],
      ['Luân chuyển, điều động 4 cán bộ lãnh đạo phòng', 'Việc luân chuyển nhằm đổi mới và rèn luyện cán bộ.'],
      ['Tinh giản biên chế: Sở giảm 7 người so với năm 2015', 'Đến nay Sở đã tinh giản 11,5% biên chế.'],
    ],
    [
      ['Tuyển chọn tổ chức chủ trì đề tài cấp tỉnh', 'Có ba hồ sơ dự tuyển, hội đồng sẽ họp vào tuần sau.'],
      ['Nhân sự ngành công nghệ bán dẫn: cơ hội và thách thức', 'Các trường đại học mở ngành mới.'],
      ['Luân canh lúa - tôm cho hiệu quả cao', 'Cách làm giúp đất tốt hơn.'],
    ],
  ),
  told(
    'autonomy',
    NGHEAN,
    [
      [
        'Giao quyền tự chủ tài chính cho hai đơn vị sự nghiệp thuộc Sở',
        'Trung tâm Kỹ thuật tự bảo đảm toàn bộ chi thường xuyên.',
      ],
      ['Đơn vị sự nghiệp công lập tự chủ: được và chưa được', 'Sau ba năm tự chủ, thu nhập viên chức tăng 1,4 lần.'],
    ],
    [
      ['Doanh nghiệp tự chủ công nghệ lõi', 'Công ty tự thiết kế bo mạch, không phải nhập khẩu.'],
      ['Học sinh tự chủ thời gian học trực tuyến', 'Kinh nghiệm của một trường chuyên.'],
    ],
  ),
  told(
    'digital-government',
    NGHEAN,
    [
      ['Xây dựng đô thị thông minh tại thành phố Vinh', 'Trung tâm điều hành thông minh kết nối 300 camera.'],
      [
        'Sở Khoa học và Công nghệ hoàn thành kế hoạch chuyển đổi số quý I',
        'Các cơ sở dữ liệu chuyên ngành được đưa lên nền tảng dùng chung.',
      ],
      ['Phiên bản 2.0 của Kiến trúc Chính quyền điện tử tỉnh', 'Kiến trúc là căn cứ để các sở xây dựng phần mềm.'],
    ],
    [
      ['Bàn giao chính quyền quân quản: chuyện kể của nhân chứng', 'Ký ức những ngày đầu giải phóng.'],
      ['Đồng hồ điện tử đo độ ẩm lúa', 'Sản phẩm của học sinh lớp 11.'],
    ],
  ),
  told(
    'e-office',
    NGHEAN,
    [
      ['100% văn bản của Sở được ký số', 'Chữ ký số cá nhân đã cấp cho toàn bộ lãnh đạo phòng.'],
      [
        'Nâng cấp phần mềm quản lý văn bản và điều hành VNPT-iOffice',
        'Phiên bản mới cho phép xử lý văn bản trên điện thoại.',
      ],
    ],
    [
      ['Lễ ký kết hợp tác với Viện Hàn lâm', 'Hai bên ký văn bản ghi nhớ 5 năm.'],
      ['Tọa độ chữ ký của các nhà khoa học trên tường danh dự', 'Bức tường do sinh viên thiết kế.'],
    ],
  ),
  told(
    'oversight',
    NGHEAN,
    [
      [
        'Phát huy vai trò giám sát của nhân dân đối với cải cách hành chính',
        'Mặt trận các cấp tổ chức 40 cuộc giám sát.',
      ],
      [
        'Người dân giám sát việc giải quyết thủ tục hành chính qua camera',
        'Hình ảnh ở bộ phận một cửa được truyền trực tiếp.',
      ],
    ],
    [
      ['Giám sát hành trình xe chở vật liệu phóng xạ', 'Thiết bị định vị truyền tín hiệu 5 phút một lần.'],
      ['HĐND tỉnh giám sát việc sử dụng đất rừng', 'Đoàn làm việc tại ba huyện miền núi.'],
    ],
  ),
  told(
    'legal-drafting',
    NGHEAN,
    [
      [
        'Lấy ý kiến dự thảo Quyết định quy định quản lý nhiệm vụ khoa học và công nghệ',
        'Dự thảo văn bản quy phạm pháp luật gồm 5 chương.',
      ],
      ['Kiểm tra, rà soát văn bản quy phạm pháp luật năm 2022', 'Sở đề nghị bãi bỏ 3 văn bản hết hiệu lực.'],
      ['Theo dõi thi hành pháp luật lĩnh vực đo lường', 'Đoàn kiểm tra tình hình thi hành pháp luật tại 12 cửa hàng.'],
    ],
    [
      ['Kiểm tra nhãn hàng hóa dịp hè', 'Đoàn lấy 20 mẫu đồ chơi trẻ em.'],
      ['Soạn thảo giáo trình STEM cho học sinh', 'Giáo trình có 12 bài thực hành.'],
    ],
  ),
  told(
    'results',
    NGHEAN,
    [
      [
        'Sở Khoa học và Công nghệ: sơ kết công tác cải cách hành chính 6 tháng đầu năm',
        'Sở hoàn thành 25/44 nhiệm vụ.',
      ],
      ['Kết quả nổi bật trong cải cách hành chính của tỉnh Nghệ An', 'Toàn tỉnh cắt giảm 300 thủ tục nội bộ.'],
    ],
    [
      ['Kết quả thực hiện đề tài giống lạc mới', 'Năng suất tăng 15%.'],
      ['Triển khai kế hoạch cải cách hành chính', 'Kế hoạch được phổ biến đến các phòng.'],
    ],
  ),
  told(
    'procedure-updates',
    SONLA,
    [
      [
        'Công bố Danh mục TTHC sửa đổi, bổ sung lĩnh vực tiêu chuẩn đo lường chất lượng',
        'Quyết định 812/QĐ-UBND có hiệu lực từ ngày ký.',
      ],
      ['Thêm 2 thủ tục hành chính mới về hoạt động khoa học và công nghệ', 'Các thủ tục được niêm yết từ ngày 10/5.'],
      [
        'Bãi bỏ 3 thủ tục hành chính lĩnh vực năng lượng nguyên tử',
        'Chủ tịch UBND tỉnh ký quyết định công bố thủ tục bị bãi bỏ.',
      ],
    ],
    [
      ['Công bố kết quả Giải thưởng Sáng tạo trẻ', 'Có 12 sản phẩm đoạt giải.'],
      ['Sửa đổi Luật Sở hữu trí tuệ: những điểm mới', 'Luật có hiệu lực từ 01/01/2023.'],
      ['Thủ tục đơn giản, dân hài lòng', 'Phóng sự ở bộ phận một cửa xã.'],
    ],
  ),
  told(
    'discipline',
    SONLA,
    [
      ['Siết chặt kỷ cương, kỷ luật trong cơ quan hành chính', 'Sở kiểm tra đột xuất giờ giấc của các phòng.'],
      ['Xây dựng văn hóa công sở văn minh', 'Công chức mặc đồng phục, đeo thẻ, nói lời chào.'],
    ],
    [
      ['Kỷ lục mới về năng suất cà phê', 'Giống mới cho 5 tấn nhân mỗi héc-ta.'],
      ['Bản làng văn minh, sạch đẹp', 'Phong trào quét dọn đường làng.'],
    ],
  ),
  told(
    'initiatives',
    SONLA,
    [
      [
        'Sáng kiến “Hồ sơ mẫu treo tường” giúp giảm sai sót khi làm thủ tục hành chính',
        'Sáng kiến của Bộ phận Một cửa được nhân rộng.',
      ],
      ['Giải pháp mới trong cải cách hành chính: họp ít, việc nhanh', 'Mỗi cuộc họp không quá 60 phút.'],
    ],
    [
      ['Sáng kiến chế tạo máy tẽ ngô của nông dân Mai Sơn', 'Máy giúp giảm công lao động.'],
      ['Giải pháp tưới nhỏ giọt cho vườn mận', 'Tiết kiệm 40% nước tưới.'],
    ],
  ),
  told(
    'talks',
    BINHDINH,
    [
      ['Đối thoại, trao đổi về cải cách hành chính với doanh nghiệp', 'Gần 50 doanh nghiệp dự buổi đối thoại.'],
      [
        'Nói chuyện chuyên đề cải cách hành chính cho đoàn viên thanh niên',
        'Buổi nói chuyện do Đoàn cơ sở Sở Nội vụ tổ chức.',
      ],
    ],
    [
      ['Tọa đàm kỷ niệm ngày Gia đình Việt Nam', 'Các đại biểu trao đổi về giữ gìn hạnh phúc.'],
      ['Cải cách hành chính ở Vĩnh Thạnh: nhiều chuyển biến', 'Huyện đầu tư thiết bị cho bộ phận một cửa.'],
    ],
  ),
  told(
    'anti-corruption',
    BINHDINH,
    [
      ['Phổ biến Luật Phòng, chống tham nhũng cho công chức mới', 'Báo cáo viên giới thiệu 10 chương của Luật.'],
      ['Kê khai tài sản, thu nhập: hạn chót ngày 31/12', 'Người có nghĩa vụ kê khai thực hiện theo Nghị định 130.'],
      ['Nâng cao hiệu quả công tác phòng chống tham nhũng, tiêu cực', 'Sở ban hành kế hoạch năm.'],
    ],
    [
      ['Phòng, chống dịch sốt xuất huyết nơi công sở', 'Tổng vệ sinh vào thứ sáu hằng tuần.'],
      ['Đấu tranh phòng, chống ma túy', 'Ngày toàn dân phòng, chống ma túy 26/6.'],
    ],
  ),
  told(
    'investment-online',
    BACNINH,
    [
      ['100% hồ sơ thẩm định dự án đầu tư công được nộp qua mạng', 'Chủ đầu tư không phải mang hồ sơ giấy đến Sở.'],
      [
        'Giải quyết trực tuyến thủ tục đầu tư công: tiết kiệm 5 ngày',
        'Hồ sơ điều chỉnh chủ trương đầu tư công được xử lý trên môi trường điện tử.',
      ],
    ],
    [
      ['Giải ngân đầu tư công đạt 35%', 'Các dự án giao thông giải ngân chậm.'],
      ['Đấu thầu qua mạng tiết kiệm 120 tỷ đồng', 'Số liệu tổng hợp năm 2021.'],
      ['Họp trực tuyến về đầu tư công vùng Đồng bằng sông Hồng', 'Phó Thủ tướng chủ trì cuộc họp.'],
    ],
  ),
  told(
    'one-stop',
    BACNINH,
    [
      [
        'Cơ chế một cửa liên thông trong đăng ký kinh doanh phát huy hiệu quả',
        'Hồ sơ được liên thông với cơ quan thuế.',
      ],
      ['Bộ phận một cửa Sở Kế hoạch và Đầu tư không còn hồ sơ quá hạn', 'Tháng 4, cả 812 hồ sơ đều đúng hẹn.'],
    ],
    [
      ['Một cửa hàng tiện lợi của thanh niên khởi nghiệp', 'Cửa hàng bán nông sản sạch.'],
      ['Cửa ngõ phía Đông: mở rộng quốc lộ', 'Dự án dài 12 km.'],
    ],
  ),
  told(
    'importance',
    HUNGYEN,
    [
      [
        'Cải cách hành chính góp phần nâng cao năng lực cạnh tranh của tỉnh',
        'Chỉ khi bộ máy thông thoáng, doanh nghiệp mới yên tâm rót vốn.',
      ],
      [
        'Vì sao cải cách hành chính là khâu đột phá?',
        'Cải cách hành chính mở đường cho môi trường đầu tư, kinh doanh.',
      ],
    ],
    [
      ['Nâng cao năng lực cạnh tranh của nhãn lồng', 'Doanh nghiệp xây dựng chỉ dẫn địa lý.'],
      ['Ý nghĩa của ngày Khoa học và Công nghệ', 'Ngày 18/5 hằng năm.'],
    ],
  ),
  told(
    'head-responsibility',
    HUNGYEN,
    [
      [
        'Người đứng đầu phải chịu trách nhiệm khi để hồ sơ trễ hẹn',
        'Quy định mới gắn trách nhiệm của thủ trưởng với kết quả cải cách hành chính.',
      ],
      [
        'Nêu cao vai trò, trách nhiệm của người đứng đầu trong cải cách hành chính',
        'Chỉ thị yêu cầu lãnh đạo trực tiếp chỉ đạo.',
      ],
    ],
    [
      ['Trách nhiệm xã hội của doanh nghiệp công nghệ', 'Diễn đàn có 100 đại biểu.'],
      ['Đứng đầu bảng thi robot học đường', 'Đội trường chuyên giành cúp.'],
    ],
  ),
  told(
    'civil-service',
    HUNGYEN,
    [
      [
        'Thu hút nhân tài vào khu vực công: chính sách mới của tỉnh',
        'Người có bằng tiến sĩ được hỗ trợ 200 triệu đồng.',
      ],
      ['Những việc cán bộ, công chức không được làm', 'Quy định về nghĩa vụ và kỷ luật công chức.'],
      ['Đào tạo, bồi dưỡng công chức: học để làm tốt hơn', 'Năm nay Sở cử 22 lượt công chức đi học.'],
    ],
    [
      ['Tìm kiếm tài năng tin học trẻ', 'Hội thi có 120 thí sinh.'],
      ['Đào tạo nghề cho lao động nông thôn', 'Lớp nghề trồng nấm có 35 học viên.'],
    ],
  ),
];
