import { describe, expect, test } from 'vitest';
import { compilePhrases } from '../../lib/vietnamese/phrases.ts';
import { TOPIC_ROWS } from '../../lib/vietnamese/topic-table.ts';
import type { TopicId } from '../../lib/vietnamese/topics.ts';
import { isTopicId, onTopic, TOPIC_IDS, topicsOf, topicsOfSlug, topicTitle } from '../../lib/vietnamese/topics.ts';

const FULL = 0.75;

describe('labels that name one topic', () => {
  test.each<[string, TopicId]>([
    ['Cải cách hành chính', 'cchc'],
    ['CCHC', 'cchc'],
    ['Số máy nóng', 'hotline'],
    ['Đường dây nóng tiếp nhận phản ánh', 'hotline'],
    ['Kênh tiếp nhận phản ánh', 'feedback'],
    ['Hộp thư tiếp nhận phản ánh', 'feedback'],
    ['Công khai xử lý phản ánh', 'feedback'],
    ['Niêm yết thủ tục', 'procedures'],
    ['Hệ thống thông tin giải quyết TTHC', 'online-service'],
    ['Tình hình tiếp nhận và trả kết quả', 'dossier-results'],
    ['Quy trình xử lý công việc', 'workflows'],
    ['Quy trình tác nghiệp', 'workflows'],
    ['Hệ thống tổ chức', 'organisation'],
    ['Tổng quan về Sở', 'functions'],
    ['Vị trí và thời hạn chuyển đổi', 'rotation-list'],
    ['TTHC trọng tâm rà soát', 'review-list'],
    ['Hướng dẫn tìm kiếm thủ tục', 'lookup-guide'],
    ['Quản lý chất lượng ISO', 'iso'],
    ['Lãnh đạo đương nhiệm', 'leaders'],
    ['Giám đốc, Phó Giám đốc', 'leaders'],
    ['Truyền thống ngành', 'history'],
    ['Chặng đường phát triển', 'history'],
    ['Báo cáo tài chính', 'finance'],
    ['Chỉ đạo của Trung ương', 'directives'],
    ['Cải cách HC', 'cchc'],
    ['Cải cách hành chánh', 'cchc'],
    ['Phản ánh kiến nghị của người dân, doanh nghiệp', 'feedback'],
    ['Chuyên mục CCHC', 'cchc'],
    ['Thông tin cải cách hành chính năm 2022', 'cchc'],
    ['CẢI CÁCH HÀNH CHÍNH - CHUYỂN ĐỔI SỐ', 'cchc'],
    ['Administrative reform', 'cchc'],
    ['Cải cách TTHC', 'tthc-reform'],
    ['Kiểm soát thủ tục hành chính', 'tthc-reform'],
    ['KSTTHC', 'tthc-reform'],
    ['Thủ tục hành chính', 'procedures'],
    ['TTHC', 'procedures'],
    ['Thủ tục HC', 'procedures'],
    ['Bộ TTHC của Sở', 'procedures'],
    ['Công khai thủ tục hành chính', 'procedures'],
    ['Administrative procedures', 'procedures'],
    ['Dịch vụ công', 'online-service'],
    ['DVC trực tuyến', 'online-service'],
    ['DVCTT', 'online-service'],
    ['Nộp hồ sơ trực tuyến', 'online-service'],
    ['Đường dây nóng', 'hotline'],
    ['Hotline', 'hotline'],
    ['Điện thoại đường dây nóng', 'hotline'],
    ['Phản ánh, kiến nghị', 'feedback'],
    ['Tiếp nhận, xử lý PAKN về quy định hành chính', 'feedback'],
    ['Hỏi - Đáp', 'qa'],
    ['Ý kiến công dân về thủ tục hành chính', 'feedback'],
    ['Góp ý về TTHC', 'feedback'],
    ['Danh mục TTHC rà soát, đơn giản hóa', 'review-list'],
    ['Hỏi đáp về thủ tục hành chính', 'qa'],
    ['Chỉ đạo, điều hành cải cách hành chính', 'directives'],
    ['Liên hệ', 'contact'],
    ['Chức năng, nhiệm vụ', 'functions'],
    ['Giới thiệu chung', 'functions'],
    ['Cơ cấu tổ chức', 'organisation'],
    ['Sơ đồ tổ chức', 'organisation'],
    ['Ban lãnh đạo', 'leaders'],
    ['Danh bạ điện thoại', 'directory'],
    ['Văn bản chỉ đạo điều hành', 'directives'],
    ['Văn bản QPPL', 'legal-documents'],
    ['Văn bản quy phạm pháp luật', 'legal-documents'],
    ['Hành chính công', 'public-administration'],
    ['Trung tâm Phục vụ hành chính công', 'service-centre'],
    ['TTPVHCC', 'service-centre'],
    ['Bộ phận Một cửa', 'one-stop'],
    ['Quy trình nội bộ, quy trình điện tử giải quyết TTHC', 'workflows'],
    ['Tra cứu TTHC', 'lookup-guide'],
    ['Hướng dẫn khai thác, tra cứu TTHC', 'lookup-guide'],
    ['QTNB', 'workflows'],
    ['Kết quả áp dụng ISO', 'iso'],
    ['Giải quyết KNTC', 'citizen-reception'],
    ['Kết quả đánh giá công chức', 'staff-assessment'],
    ['Khảo sát hài lòng', 'satisfaction'],
    ['Tra cứu tình trạng hồ sơ', 'file-status'],
    ['Kết quả giải quyết TTHC', 'dossier-results'],
    ['BCCI', 'postal'],
    ['ISO 9001:2015', 'iso'],
    ['Công khai ngân sách', 'finance'],
    ['Tiếp công dân', 'citizen-reception'],
    ['Phòng, chống tham nhũng', 'anti-corruption'],
    ['Chuyển đổi số', 'digital-government'],
    ['Chữ ký số', 'e-office'],
    ['Văn hóa công sở', 'conduct'],
    ['Kỷ luật, kỷ cương hành chính', 'discipline'],
    ['Tinh giản biên chế', 'staffing'],
    ['Tinh giản biên chế', 'personnel'],
    ['Đơn vị sự nghiệp công lập', 'autonomy'],
    ['Đánh giá cán bộ, công chức', 'staff-assessment'],
    ['Kết quả đánh giá, xếp loại công chức tại Bộ phận Một cửa', 'staff-assessment'],
    ['Đánh giá, xếp loại CBCC bộ phận TN&TKQ', 'staff-assessment'],
    ['Hệ thống QLCL', 'iso'],
    ['QT nội bộ, QT điện tử', 'workflows'],
    ['Hướng dẫn khai thác CSDL TTHC', 'lookup-guide'],
    ['Hướng dẫn tra cứu trực tuyến', 'lookup-guide'],
    ['Văn bản hướng dẫn', 'guidance-documents'],
    ['Văn bản hướng dẫn nghiệp vụ', 'guidance-documents'],
    ['Văn bản chỉ đạo, hướng dẫn', 'guidance-documents'],
    ['Công khai quyết toán thu, chi ngân sách của Sở', 'finance'],
    ['Rà soát quy định, thủ tục hành chính', 'review-list'],
    ['Kết quả đánh giá, xếp hạng CCHC', 'indices'],
    ['Chuyển đổi vị trí công tác', 'rotation-list'],
    ['Ý kiến của tổ chức, cá nhân về thủ tục hành chính', 'feedback'],
    ['Danh mục vị trí chuyển đổi công tác', 'rotation-list'],
    ['Khảo sát mức độ hài lòng', 'satisfaction'],
    ['Lấy ý kiến dự thảo', 'consultation'],
    ['Tin tức - Sự kiện', 'news'],
    ['Sơ đồ cổng thông tin', 'site-map'],
    ['Trang chủ', 'home'],
    ['Tìm kiếm', 'search'],
    ['English', 'language'],
    ['Lịch công tác', 'calendar'],
    ['Facebook', 'social'],
  ])('%j → %s', (label, topic) => {
    expect(onTopic(label, topic)?.share ?? 0).toBeGreaterThanOrEqual(FULL);
    expect(onTopic(label.normalize('NFD').toUpperCase(), topic)?.share ?? 0).toBeGreaterThanOrEqual(FULL);
  });
});

describe('titles that are about a topic', () => {
  test.each<[string, TopicId]>([
    ['Sở KH&CN đẩy mạnh cải cách hành chính', 'cchc'],
    ['Sơ kết công tác CCHC 6 tháng đầu năm 2022', 'results'],
    ['Phương hướng, nhiệm vụ cải cách hành chính năm 2023', 'results'],
    ['Nhiều mô hình hay trong giải quyết thủ tục hành chính', 'models'],
    ['Công bố danh mục TTHC sửa đổi, bổ sung lĩnh vực đo lường', 'procedure-updates'],
    ['Nhận hồ sơ, trả kết quả qua bưu điện', 'postal'],
    ['Thẩm định dự án đầu tư công qua mạng', 'investment-online'],
    ['Tọa đàm nâng cao hiệu quả cải cách hành chính', 'talks'],
    ['Phát huy vai trò giám sát của người dân', 'oversight'],
    ['Nêu cao trách nhiệm của người đứng đầu', 'head-responsibility'],
    ['Rút ngắn 30% thời gian giải quyết thủ tục', 'simplification'],
    ['Bồi dưỡng nghiệp vụ cho công chức', 'civil-service'],
    ['Cải cách hành chính góp phần cải thiện môi trường đầu tư', 'importance'],
    ['Sáng kiến giúp giảm thời gian chờ ở Bộ phận Một cửa', 'initiatives'],
    ['Tuyển dụng công chức làm việc tại Ban Quản lý khu công nghiệp', 'personnel'],
    ['Sở công bố quyết định bổ nhiệm trưởng phòng Quản lý doanh nghiệp', 'personnel'],
    ['Sở công bố quyết định bổ nhiệm trưởng phòng Quản lý doanh nghiệp', 'staffing'],
    ['Thông báo thi nâng ngạch công chức', 'staffing'],
    ['Điều động, luân chuyển ba cán bộ cấp phòng', 'staffing'],
    ['Khen thưởng công chức làm tốt cải cách hành chính', 'personnel'],
    ['Xử lý kỷ luật hai viên chức', 'personnel'],
    ['Cảnh cáo một cán bộ gây phiền hà', 'personnel'],
    ['Giao quyền tự chủ cho các bệnh viện và trung tâm', 'autonomy'],
    ['Tự chủ tài chính tại đơn vị sự nghiệp phục vụ nông dân', 'autonomy'],
    ['Nghị định 60: tự chủ của trường đại học và đơn vị sự nghiệp', 'autonomy'],
  ])('%j → %s', (title, topic) => expect(onTopic(title, topic)).not.toBeNull());
});

describe('words that are not the topic', () => {
  test.each<[string, TopicId]>([
    ['Cải cách tư pháp', 'cchc'],
    ['Cải cách chính sách tiền lương', 'cchc'],
    ['Cải cách tiền lương', 'policy-articles'],
    ['Ông A, Trưởng phòng CCHC', 'cchc'],
    ['Cải cách thủ tục hành chính', 'procedures'],
    ['Kiểm soát TTHC', 'procedures'],
    ['Trung tâm phục vụ hành chính công', 'public-administration'],
    ['Cải cách thủ tục hành chính', 'cchc'],
    ['ISO/IEC 17025:2017', 'iso'],
    ['Chứng nhận ISO 22000', 'iso'],
    ['Tư vấn ISO 9001 cho doanh nghiệp', 'iso'],
    ['ISO 9001 cho cơ sở sản xuất', 'iso'],
    ['Hỗ trợ doanh nghiệp áp dụng hệ thống quản lý chất lượng', 'iso'],
    ['Giới thiệu việc làm', 'functions'],
    ['Thực phẩm chức năng', 'functions'],
    ['Quản lý văn bản', 'documents'],
    ['Sở Kế hoạch và Đầu tư', 'plans-reports'],
    ['Góp ý dự thảo', 'feedback'],
    ['Một cửa quốc gia', 'one-stop'],
    ['Làm chủ, tự chủ công nghệ', 'autonomy'],
    ['Hội đồng nhân dân giám sát', 'oversight'],
    ['Isolator', 'iso'],
    ['Quy trình kỹ thuật trồng cam', 'workflows'],
    ['Quản lý ngân sách gia đình', 'finance'],
    ['Đánh giá mức độ hài lòng của người dân', 'staff-assessment'],
    ['Đánh giá, xếp loại công chức, viên chức', 'staff-assessment'],
    ['Kết quả đánh giá, xếp loại chất lượng công chức, viên chức năm 2022', 'staff-assessment'],
    ['Đánh giá công chức cuối năm', 'staff-assessment'],
    ['Phân loại, đánh giá viên chức', 'staff-assessment'],
    ['Hướng dẫn tra cứu văn bản', 'lookup-guide'],
    ['Hướng dẫn tra cứu quy hoạch trên mạng', 'lookup-guide'],
    ['Hướng dẫn tra cứu giá đất trực tuyến', 'lookup-guide'],
    ['Văn bản hướng dẫn kỹ thuật thi công', 'guidance-documents'],
    ['Công khai thu, chi quỹ bảo trì nhà chung cư', 'finance'],
    ['Công khai tài chính hội phí năm 2022', 'finance'],
    ['Lớp tập huấn kỹ năng văn phòng, luân chuyển văn bản', 'personnel'],
    ['Văn bản đi được ký số và luân chuyển trên hệ thống', 'personnel'],
    ['Hồ sơ được luân chuyển trong buổi giữa các quầy', 'personnel'],
    ['Kỷ luật lao động ở nhà máy sữa', 'discipline'],
    ['Chỉ số PAPI của tỉnh thăng hạng', 'personnel'],
    ['Quá trình hình thành và phát triển', 'organisation'],
    ['Công ty may tuyển dụng 500 công nhân', 'personnel'],
    ['Tuyển dụng 500 lao động phổ thông cho khu công nghiệp', 'personnel'],
    ['Khen thưởng 120 em học sinh giỏi', 'personnel'],
    ['Điều động 20 máy bơm chống úng', 'personnel'],
    ['Tập đoàn X bổ nhiệm tổng giám đốc', 'personnel'],
    ['Tập đoàn X bổ nhiệm tổng giám đốc', 'staffing'],
    ['Khen thưởng công chức làm tốt cải cách hành chính', 'staffing'],
    ['Xử lý kỷ luật hai viên chức', 'staffing'],
    ['Cảnh cáo một cán bộ gây phiền hà', 'staffing'],
    ['Đánh giá, xếp loại công chức cuối năm', 'staffing'],
    ['Tự chủ tài chính cho phụ nữ nông thôn', 'autonomy'],
    ['Doanh nghiệp tự chủ nguồn vốn', 'autonomy'],
  ])('%j is not %s', (words, topic) => expect(onTopic(words, topic)).toBeNull());
});

test('an abbreviation weighs as much as its phrase', () => {
  for (const topic of ['cchc', 'plans-reports'] as const) {
    expect(onTopic('Kế hoạch CCHC', topic)?.share).toBe(onTopic('Kế hoạch cải cách hành chính', topic)?.share);
  }
  expect(onTopic('TTHC lĩnh vực đo lường', 'procedures')?.share).toBeGreaterThan(0.5);
});

test('a passing mention has a small share', () => {
  const mention = onTopic('Hội nghị triển khai nhiệm vụ khoa học năm 2022 trong đó có CCHC của các đơn vị', 'cchc');
  expect(mention?.share).toBeLessThan(0.3);
});

test('a composed topic takes over what its parts find', () => {
  expect(onTopic('Cơ cấu tổ chức', 'functions-and-organisation')?.share).toBe(1);
  expect(onTopic('Chức năng nhiệm vụ', 'functions-and-organisation')?.share).toBe(1);
  expect(onTopic('Kỷ cương hành chính', 'civil-service')).not.toBeNull();
});

describe('addresses and file names', () => {
  test.each<[string, TopicId, boolean]>([
    ['/uploads/cchc248X50.png', 'cchc', true],
    ['img-cchc.jpg', 'cchc', true],
    ['bannercchc.gif', 'cchc', true],
    ['https://skhcn.vi-du.gov.vn/Pages/CaiCachHanhChinh.aspx', 'cchc', true],
    ['/caicachhanhchinh/', 'cchc', true],
    ['/vi/cai-cach-hanh-chinh/hoi-nghi-tap-huan-123456.html', 'cchc', false],
    ['/Default.aspx?tabid=cai-cach-hanh-chinh', 'cchc', true],
    ['/tin-bai/hoi-nghi?muc=cai-cach-hanh-chinh', 'cchc', false],
    ['/bo-thu-tuc-hanh-chinh-12.html', 'procedures', true],
    ['/b%E1%BB%99-th%E1%BB%A7-t%E1%BB%A5c-h%C3%A0nh-ch%C3%ADnh', 'procedures', true],
    ['/danh-muc-tthc', 'procedures', true],
    ['duongdaynong.png', 'hotline', true],
    ['/web/guest/duong-day-nong?p_p_id=1', 'hotline', true],
    ['https://dichvucong.vi-du.gov.vn/', 'online-service', true],
    ['banner_dvc_moi.png', 'online-service', true],
    ['/phan-anh-kien-nghi', 'feedback', true],
    ['/co-cau-to-chuc/index.html', 'organisation', true],
    ['/iso-9001-2015/', 'iso', true],
    ['/cải-cách-hành-chính', 'cchc', true],
    ['/%E0%A4%A-cchc', 'cchc', true],
  ])('%j → %s, last: %s', (address, topic, last) => {
    const hit = topicsOfSlug(address).find((found) => found.topic === topic);
    expect(hit?.last).toBe(last);
    expect(hit?.share).toBeGreaterThanOrEqual(FULL);
  });

  test.each([
    '/tin-tuc/khai-mac-hoi-cho-123.html',
    '/uploads/2022/IMG_20220824.jpg',
    '',
    'https://vi-du.gov.vn',
    '/a1b2c3d4e5f6',
    `/${'a/'.repeat(5000)}`,
  ])('%j names none but perhaps news', (address) => {
    expect(topicsOfSlug(address).filter(({ topic }) => topic !== 'news')).toEqual([]);
  });
});

describe('the table', () => {
  test('ids are unique and titled', () => {
    expect(new Set(TOPIC_IDS).size).toBe(TOPIC_IDS.length);
    for (const id of TOPIC_IDS) expect(topicTitle(id).vi).not.toBe(id);
    expect(isTopicId('cchc')).toBe(true);
    expect(isTopicId('constructor')).toBe(false);
  });

  test.each([
    'Hướng dẫn tra cứu thủ tục hành chính',
    'Hướng dẫn tra cứu thủ tục hành chính trên mạng',
    'Cách tra cứu thủ tục hành chính',
  ])('%j is first of all about looking procedures up, not about doing them', (title) => {
    expect(onTopic(title, 'guides')?.share ?? 0).toBeLessThan(onTopic(title, 'lookup-guide')?.share ?? 0);
  });

  test('includes name topics', () => {
    for (const row of TOPIC_ROWS)
      for (const id of row.includes ?? []) expect(isTopicId(id), `${row.id} includes ${id}`).toBe(true);
  });

  test('every phrase finds its own topic, in every writing', () => {
    const lost = TOPIC_ROWS.flatMap((row) =>
      row.phrases
        .filter(
          (phrase) =>
            onTopic(phrase, row.id) === null || onTopic(phrase.toUpperCase().normalize('NFD'), row.id) === null,
        )
        .map((phrase) => `${row.id}: ${phrase}`),
    );
    expect(lost).toEqual([]);
  });

  test('every group of words that go together can be told apart from the others', () => {
    for (const row of TOPIC_ROWS) {
      for (const rule of row.together ?? []) {
        expect(rule.length, row.id).toBeGreaterThan(1);
        const words = rule.map((group) => group[0]).join('; ');
        expect(
          topicsOf(words).some(({ topic }) => topic === row.id),
          `${row.id}: ${words}`,
        ).toBe(true);
      }
    }
  });

  test('what other words can turn into something else is among the phrases of its topic, or in a group of them', () => {
    for (const row of TOPIC_ROWS)
      for (const { phrases } of row.unless ?? [])
        for (const phrase of phrases)
          expect([...row.phrases, ...(row.together ?? []).flat(2)], `${row.id}: ${phrase}`).toContain(phrase);
  });

  test('phrases compile', () => expect(() => compilePhrases(TOPIC_ROWS)).not.toThrow());
});
