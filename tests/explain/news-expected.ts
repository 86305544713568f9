import type { Expected } from './expected.ts';
import type { URLS } from './news-pages.ts';

const NUKE_FOOT = {
  phones: ['0238.3844.500 +842383844500 <Đường dây nóng> hotline'],
  hotline: 'number',
  emails: ['soyte@anbinh.gov.vn'],
  addresses: ['Số 18 Trường Thi, thành phố An Bình'],
  topics: [
    'cchc text "Cải cách hành chính" /vi/cai-cach-hanh-chinh/',
    'procedures text "Thủ tục hành chính" /vi/thu-tuc-hanh-chinh/',
    'functions text "Giới thiệu" /vi/about/',
    'functions text "Chức năng, nhiệm vụ" /vi/about/Chuc-nang-nhiem-vu.html',
    'organisation text "Cơ cấu tổ chức" /vi/organs/',
  ],
};
const NUKE_CLOCK = 'Thứ hai, 21/11/2022, 08:45 clock';
const NUKE_LICENCE = '13/01/2021 copyright';

export const NEWS: Readonly<Record<keyof typeof URLS, Expected>> = {
  NUKE_COLUMN: {
    ...NUKE_FOOT,
    kind: 'column',
    title: 'Cải cách hành chính - Sở Y tế',
    newest: '2022-11-14',
    entries: [
      '2022-11-14 Tập huấn nghiệp vụ tiếp nhận hồ sơ tại bộ phận một cửa /vi/cai-cach-hanh-chinh/tap-huan-501.html',
      '2022-10-03 Sơ kết công tác cải cách hành chính 9 tháng đầu năm /vi/cai-cach-hanh-chinh/so-ket-488.html',
    ],
    ignored: [NUKE_CLOCK, '12/11/2022 event', NUKE_LICENCE],
  },
  NUKE_ARTICLE: {
    ...NUKE_FOOT,
    kind: 'article',
    title: 'Tập huấn nghiệp vụ tiếp nhận hồ sơ tại bộ phận một cửa - Sở Y tế',
    words: [75, 95],
    published: '2022-11-14 visible',
    newest: '2022-11-18',
    entries: [
      '2022-11-18 Kiểm tra kỷ luật hành chính tại các bệnh viện tuyến huyện /vi/cai-cach-hanh-chinh/kiem-tra-503.html',
      '2022-10-03 Sơ kết công tác cải cách hành chính 9 tháng đầu năm /vi/cai-cach-hanh-chinh/so-ket-488.html',
    ],
    documents: ['61/2018/NĐ-CP 2018-04-23'],
    ignored: [
      NUKE_CLOCK,
      '12/11/2022 event',
      '23/4/2018 document',
      '01/12/2022 future',
      '18/11/2022 related',
      '03/10/2022 related',
      '19/11/2022 20:05 comment',
      NUKE_LICENCE,
    ],
  },
  WEBFORMS_LIST: {
    kind: 'column',
    title: 'Sở Tư pháp',
    newest: '2022-10-24',
    entries: [
      '2022-10-24 Kiểm tra công tác cải cách hành chính tại phòng công chứng /Default.aspx?sid=4&pageid=27&catid=61&id=1201',
      '2022-09-02 Rút ngắn thời gian cấp phiếu lý lịch tư pháp /Default.aspx?sid=4&pageid=27&catid=61&id=1187',
    ],
    phones: ['(84.238) 3.555.726 +842383555726 <ĐT>', '(0238) 3.555.727 +842383555727 <Fax>'],
    addresses: ['117A Hoàng Ngân, thành phố An Bình'],
    topics: [
      'cchc text "Cải cách hành chính" /Default.aspx?sid=4&pageid=27',
      'cchc image "" /Default.aspx?sid=4&pageid=40',
      'procedures text dead "Thủ tục hành chính" #',
      'online-service text "Dịch vụ công trực tuyến" /Default.aspx?sid=4&pageid=31',
      'feedback text "Phản ánh, kiến nghị" /Default.aspx?sid=4&pageid=33',
      'functions text "Giới thiệu" /Default.aspx?sid=4&pageid=2',
    ],
    ignored: ['Chủ nhật, ngày 20/11/2022 10:15:21 clock', '19/5/1890 event', '19/5/2022 event', '30/12/2022 future'],
  },
  DRUPAL_COLUMN: {
    kind: 'column',
    title: 'Tin hoạt động | Sở Công Thương',
    newest: '2022-10-27',
    entries: [
      '2022-10-27 Hội nghị kết nối cung cầu hàng hóa vùng Bắc Trung Bộ /node/2214',
      '2022-10-20 Kiểm tra an toàn đập thủy điện trước mùa mưa bão /node/2209',
      '2022-09-30 Tập huấn thương mại điện tử cho hợp tác xã /node/2190',
    ],
    phones: ['(0238) 3844 512 +842383844512 <Điện thoại>'],
    addresses: ['Sở Công Thương tỉnh An Bình, 70 Lê Lợi'],
    topics: [
      'cchc text "CCHC" /cchc',
      'procedures text "Thủ tục hành chính" /node/88',
      'functions text "Giới thiệu" /gioi-thieu',
    ],
  },
  WORDPRESS_POST: {
    kind: 'article',
    title: 'Trao học bổng cho học sinh vùng cao – Hội Tin học',
    words: [45, 60],
    published: '2019-03-19 visible',
    newest: '2019-05-12',
    entries: ['2019-05-12 Hội thảo chuyển đổi số trong trường học /2019/05/hoi-thao/'],
    topics: ['functions text "Giới thiệu" /gioi-thieu/'],
    ignored: ['22.4.2019 event', '25/03/2019 lúc 08:00 comment', '12/05/2019 related', '© 2019 copyright'],
  },
  SLUG_HOME: {
    kind: 'home',
    title: 'Website Văn phòng Ủy ban',
    newest: '2022-11-18',
    entries: [
      '2022-11-18 Quán triệt Nghị quyết 18-NQ/TW về tinh gọn bộ máy /quan-triet-nghi-quyet-115221118164520419.htm',
      '2022-11-15 Trao sổ hưu trí cho 4 cán bộ nghỉ theo chế độ /trao-so-huu-tri-115221115123739455.htm',
      '2022-11-14 Đối thoại với doanh nghiệp về giải quyết thủ tục hành chính /doi-thoai-115221114125621346.htm',
      '2022-11-08 Tiếp nhận cán bộ về công tác tại phòng Tổng hợp /tiep-nhan-can-bo-115221108155440961.htm',
    ],
    phones: ['080 43162 +848043162 <Điện thoại: Văn phòng>', '080.48924 +848048924 <Fax>'],
    emails: ['vanphong@anbinh.gov.vn'],
    addresses: ['16 Lê Hồng Phong - phường Hòa Bình - thành phố An Bình'],
    topics: [
      'feedback slug "" https://dichvucong.anbinh.gov.vn/p/phananhkiennghi/pakn-gui-pakn.html',
      'functions text "Chức năng, nhiệm vụ" /thong-tin-chung/chuc-nang-nhiem-vu',
      'functions text "Bộ máy, cơ cấu tổ chức, chức năng nhiệm vụ các đơn vị" /thong-tin-chung/bo-may-co-cau',
      'organisation text "Bộ máy, cơ cấu tổ chức, chức năng nhiệm vụ các đơn vị" /thong-tin-chung/bo-may-co-cau',
    ],
    documents: ['18-NQ/TW -'],
  },
  CKAN_BLOG: {
    kind: 'column',
    title: 'Bài viết blog - Cổng dữ liệu mở',
    newest: '2022-11-04',
    entries: ['2022-11-04 ádasdasdas /blog/adasdasdas', '2022-09-19 Bài viết 0013 /blog/bai-viet-0013'],
    phones: ['0238.3820674 +842383820674 <>'],
    emails: ['mo@anbinh.gov.vn'],
    addresses: ['Số 02 Lý Thường Kiệt, phường Hòa Bình, thành phố An Bình'],
  },
};
