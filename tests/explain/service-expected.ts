import type { Expected } from './expected.ts';
import type { URLS } from './service-pages.ts';

const FOOT = {
  phones: ['(0238) 3.561.122 +842383561122 <Điện thoại>'],
  addresses: ['Số 9 đại lộ Quang Trung, thành phố An Bình'],
};
const TOPICS = ['procedures text "Thủ tục hành chính" /thu-tuc-hanh-chinh', 'functions text "Giới thiệu" /gioi-thieu'];
const COPYRIGHT = '© 2022 copyright';

export const SERVICE: Readonly<Record<keyof typeof URLS, Expected>> = {
  PROCEDURE_TABLE: {
    kind: 'procedure-list',
    title: 'Cổng Dịch vụ công',
    asOf: '2026-11-20',
    // help with the State's portal
    phones: ['18001096 +8418001096 <Tổng đài hỗ trợ>'],
    topics: ['procedures text "Thủ tục hành chính" /thu-tuc-hanh-chinh'],
    procedures: [
      '1.010142 Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II',
      '1.012312 Gia hạn chứng chỉ hành nghề hoạt động xây dựng hạng II',
      '2.001116.000.00.00.H41 Bổ nhiệm giám định viên tư pháp xây dựng',
    ],
    ignored: ['© 2026 copyright'],
  },
  PROCEDURE: {
    ...FOOT,
    kind: 'procedure',
    title: 'Cấp giấy phép xây dựng mới - Sở Xây dựng',
    topics: TOPICS,
    procedures: ['1.010142.000.00.00.H41 Cấp giấy phép xây dựng mới đối với công trình cấp I, cấp II'],
    documents: ['15/2021/NĐ-CP 2021-03-03'],
    ignored: ['03/3/2021 document', COPYRIGHT],
  },
  SHAREPOINT_DOCUMENTS: {
    ...FOOT,
    kind: 'document-list',
    title: 'Văn bản chỉ đạo điều hành',
    topics: TOPICS,
    documents: ['64/KH-SXD 2022-01-28', '1203/QĐ-SXD 2021-12-15', '05/TB-SXD -'],
    ignored: ['31/12/9999 future', COPYRIGHT],
  },
  CONTACT: {
    kind: 'standing',
    title: 'Liên hệ',
    phones: [
      '(0238) 3561.123 +842383561123 <Đường dây nóng> hotline',
      '0238.3561.124 +842383561124 <Điện thoại>',
      '0238.3561.125 +842383561125 <Fax>',
      '(038) 3561126 - <ĐT cũ> invalid',
      '01238.730.555 - <Di động> invalid',
      '1022 1022 <Phản ánh, kiến nghị> hotline',
      ...FOOT.phones,
    ],
    hotline: 'number',
    emails: ['phananh@anbinh.gov.vn'],
    addresses: FOOT.addresses,
    topics: TOPICS,
    ignored: [COPYRIGHT],
  },
  BANNER_HOME: {
    ...FOOT,
    kind: 'home',
    title: 'Trang chủ - Sở Xây dựng',
    entries: [
      '- Kiểm tra trật tự xây dựng tại các khu đô thị mới /tin/12.html',
      '- Công bố chỉ số giá xây dựng tháng hai năm nay /tin/11.html',
    ],
    hotline: 'image',
    topics: [
      'cchc image "" /chuyen-muc/12',
      TOPICS[0] ?? '',
      'procedures image dead "Thủ tục hành chính" javascript:void(0)',
      TOPICS[1] ?? '',
    ],
    ignored: [COPYRIGHT],
  },
  SHELL: { kind: 'shell', title: 'Cổng thông tin' },
  DAMAGED: { ...FOOT, kind: 'standing', title: '', words: [38, 48], topics: TOPICS, ignored: [COPYRIGHT] },
  UPDATING: {
    ...FOOT,
    kind: 'standing',
    title: 'Quy trình nội bộ - Sở Xây dựng',
    topics: TOPICS,
    ignored: [COPYRIGHT],
  },
  SEARCH: {
    ...FOOT,
    kind: 'search',
    title: 'Tìm kiếm',
    newest: '2022-10-12',
    entries: [
      '2022-10-12 Kiểm tra giấy phép xây dựng tại các khu đô thị mới /tin/12.html',
      '2022-10-02 Rút ngắn thời gian cấp giấy phép xây dựng nhà ở /tin/10.html',
    ],
    topics: TOPICS,
    ignored: [COPYRIGHT],
  },
};
