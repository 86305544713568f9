import type { Expected } from './expected.ts';
import type { URLS } from './liferay-pages.ts';

const PHONES = [
  '(0238) 3512353 +842383512353 <Điện thoại>',
  '(0238) 3736661 +842383736661 <Fax>',
  '(0238) 3736711 +842383736711 <Bộ phận tiếp nhận hồ sơ giải quyết TTHC (Một cửa)>',
];
const FOOT = {
  phones: PHONES,
  emails: ['tiepnhan_sgtvt@anbinh.gov.vn'],
  addresses: ['Số 27 Trần Phú, phường Tân Lập, thành phố An Bình'],
};
const MENU = [
  'functions text "Giới thiệu" /gioi-thieu',
  'functions text "Chức năng nhiệm vụ" /chuc-nang-nhiem-vu',
  'organisation text "Cơ cấu tổ chức" /co-cau-to-chuc',
];
/** Banners of the side column. */
const SIDE = ['cchc image "" /cai-cach-hanh-chinh', 'hotline slug "" /duong-day-nong', ...MENU];

export const LIFERAY: Readonly<Record<keyof typeof URLS, Expected>> = {
  HOME: {
    ...FOOT,
    kind: 'home',
    title: 'Trang chủ - Sở Giao Thông Vận Tải',
    newest: '2022-08-24',
    entries: [
      '2022-08-24 Công bố kết quả sát hạch lái xe quý III /tin-tuc-su-kien/-/view_content/443030-ket-qua-thi',
      '2022-08-23 Phân luồng phương tiện qua cầu Vĩnh Tuy trong thời gian sửa chữa /tin-tuc-su-kien/-/view_content/442920-phan-luong',
      '2022-08-10 Lễ kỷ niệm 75 năm ngày truyền thống của ngành (28/8/1945 - 28/8/2020) /tin-tuc-su-kien/-/view_content/442559-ky-niem',
      '- Đơn giản hóa việc cấp phù hiệu xe hợp đồng cho doanh nghiệp vận tải /van-tai/-/view_content/441-cap-phu-hieu',
      '- Sắp xếp lại các bến xe khách trên địa bàn thành phố /van-tai/-/view_content/440-ben-xe',
      '- Hướng dẫn tuyên truyền ngày không dùng xe riêng (22/9/2010 - 22/9/2022) /van-tai/-/view_content/439-xe-buyt',
      '- Chỉ định bổ sung Ủy viên Ban Chấp hành Đảng bộ cơ quan Sở nhiệm kỳ 2020 - 2025 /hoat-ong-oan-the/-/view_content/4-dai-hoi',
      '- Chi bộ Thanh tra giao thông kết nạp đảng viên mới trong quý II /hoat-ong-oan-the/-/view_content/3-ket-nap',
    ],
    hotline: 'link',
    topics: [
      'cchc image "" /cai-cach-hanh-chinh',
      'procedures image "" https://dichvucong.anbinh.gov.vn/tim-kiem',
      'online-service image "" https://dichvucong.anbinh.gov.vn/nop-truc-tuyen',
      'hotline slug "" /duong-day-nong',
      ...MENU,
    ],
    ignored: ['28/8/1945 event', '28/8/2020 event', '22/9/2010 event', '22/9/2022 event'],
  },
  COLUMN: {
    ...FOOT,
    kind: 'column',
    title: 'Hạ tầng - Sở Giao Thông Vận Tải',
    words: [60, 100],
    newest: '2022-07-21',
    entries: [
      '2022-07-21 Khởi công sửa chữa cầu Vĩnh Tuy trên quốc lộ đi qua thành phố /ha-tang/-/view_content/31-sua-cau',
      '2022-07-14 Bổ sung đèn chiếu sáng tại các nút giao nguy hiểm /ha-tang/-/view_content/30-den-duong',
    ],
    hotline: 'link',
    topics: SIDE,
    documents: ['196/QĐ-SGTVT 2022-06-16'],
    ignored: ['20/7/2022 event', '16/6/2022 document', '16/72/2022 impossible'],
  },
  LAST_PAGE: {
    ...FOOT,
    kind: 'column',
    title: 'Công khai ngân sách - Sở Giao Thông Vận Tải',
    newest: '2019-04-05',
    entries: [
      '2019-04-05 Công khai dự toán thu - chi ngân sách được giao của các đơn vị trực thuộc Sở /cong-khai-ngan-sach/-/view_content/12-du-toan',
    ],
    hotline: 'link',
    topics: SIDE,
    documents: ['25/QĐ-SGTVT 2019-03-01'],
    ignored: ['01/3/2019 event'],
  },
  ARTICLE: {
    ...FOOT,
    phones: ['043.7366620 - <điện thoại> invalid', ...PHONES],
    kind: 'article',
    title: 'Khởi công sửa chữa cầu Vĩnh Tuy trên quốc lộ đi qua thành phố - Hạ tầng - Sở Giao Thông Vận Tải',
    words: [70, 95],
    published: '2022-07-21 visible',
    newest: '2022-07-14',
    entries: [
      '2022-07-14 Bổ sung đèn chiếu sáng tại các nút giao nguy hiểm /ha-tang/-/view_content/30-den-duong',
      '2022-07-02 Rà soát biển báo hạn chế tốc độ trên các tuyến tỉnh lộ /ha-tang/-/view_content/29-bien-bao',
    ],
    hotline: 'link',
    topics: SIDE,
    documents: ['196/QĐ-SGTVT 2022-06-16'],
    ignored: ['20/7/2022 event', '16/6/2022 document', '30/10/2022 event', '14/07/2022 related', '02/07/2022 related'],
  },
  EMPTY_HOTLINE: {
    ...FOOT,
    kind: 'standing',
    title: 'Đường dây nóng - Sở Giao Thông Vận Tải',
    words: [0, 6],
    topics: SIDE,
  },
  DUTIES: {
    ...FOOT,
    kind: 'standing',
    title: 'Thanh tra - Sở Giao Thông Vận Tải',
    words: [60, 80],
    hotline: 'link',
    topics: SIDE,
  },
  NO_PROCEDURES: {
    ...FOOT,
    kind: 'standing',
    title: 'Lĩnh vực Đường bộ - Sở Giao Thông Vận Tải',
    hotline: 'link',
    topics: SIDE,
  },
  NOT_FOUND: { ...FOOT, kind: 'error', title: 'Trạng thái - Sở Giao Thông Vận Tải', topics: MENU },
  ENGLISH: {
    kind: 'home',
    title: 'Home - Cổng thông tin điện tử Quận Tân Lập',
    entries: [
      '- Promoting the results of ten years of building rural roads in the province /web/sgtvt-eng/hot-news/-/view_content/315-ten-years',
      '- Towards a serving, professional and effective electronic government /web/sgtvt-eng/hot-news/-/view_content/314-e-government',
      '- Enhancing information on gender equality for the advancement of women /web/sgtvt-eng/hot-news/-/view_content/313-women',
    ],
    phones: [
      '(0238)3736711 +842383736711 <Hotline for administration procedures of the Department of Transport> hotline',
    ],
    hotline: 'number',
    emails: ['tiepnhan_sgtvt@anbinh.gov.vn'],
    addresses: ['27 Tran Phu Street, Tan Lap Ward, An Binh City, Viet Nam'],
    topics: [
      'procedures text "Administrative Procedure" /web/sgtvt-eng/administrative-procedure',
      'online-service text "Public Services" /web/sgtvt-eng/public-services',
      'functions text "About Us" /web/sgtvt-eng/about-us',
    ],
  },
};
