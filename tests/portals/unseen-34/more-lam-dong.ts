/** A second sitting on Lâm Đồng, written before the engine was read. */

import { swap, type Mutation } from '../unseen-22/site.ts';
import { change, FAILED, HALF, PASSED, without } from '../unseen-28/kit.ts';
import {
  addTo,
  DOCUMENTS,
  FINANCE,
  FUNCTIONS,
  HISTORY,
  LEADERS,
  links,
  ORGANISATION,
  PLANS,
  PUBLIC,
  put,
  WORKFLOWS,
} from './lam-dong.ts';
import { dropItem, retitle } from './kit.ts';

const ONLINE = 'Nộp hồ sơ trực tuyến';

export const MORE: readonly Mutation[] = [
  { id: 'no history but a feast in the news', change: (site) => without(site, HISTORY), truth: { history: FAILED } },
  {
    id: 'no processes but the steps of procedures',
    change: (site) => without(site, WORKFLOWS),
    truth: { workflows: FAILED },
  },
  {
    id: 'processes under ISO',
    change: (site) => retitle(site, WORKFLOWS, 'Quy trình ISO', 'Quy trình ISO giải quyết thủ tục hành chính'),
    truth: { workflows: { ...PASSED, details: { url: WORKFLOWS } } },
  },
  {
    id: 'one sentence on the functions',
    change: (site) => put(site, FUNCTIONS, '<p>Sở Xây dựng là cơ quan chuyên môn thuộc UBND tỉnh.</p>'),
    truth: { functions: { ...HALF, details: { url: FUNCTIONS } } },
  },
  {
    id: 'no document has come yet',
    change: (site) => put(site, DOCUMENTS, '<p>Chưa có văn bản nào.</p>'),
    truth: { 'legal-documents': HALF },
  },
  {
    id: 'documents under steering',
    change: (site) => retitle(site, DOCUMENTS, 'Chỉ đạo điều hành', 'Văn bản chỉ đạo, điều hành'),
    truth: { 'legal-documents': { ...PASSED, details: { url: DOCUMENTS } } },
  },
  {
    id: 'the budget by its halves',
    change: (site) => retitle(site, FINANCE, 'Dự toán, quyết toán', 'Công khai dự toán, quyết toán'),
    truth: { finance: { ...PASSED, details: { url: FINANCE } } },
  },
  {
    id: 'prices of materials are no budget',
    change: (site) =>
      retitle(
        site,
        FINANCE,
        'Giá vật liệu',
        'Công bố giá vật liệu xây dựng',
        links([
          ['du-toan-2026', 'Công bố giá vật liệu tháng 7/2026'],
          ['quyet-toan-2025', 'Công bố giá vật liệu tháng 6/2026'],
        ]),
      ),
    truth: { finance: FAILED },
  },
  {
    id: 'who files online goes by a banner',
    change: (site) => {
      dropItem(site, ONLINE);
      site.blocks['side'] +=
        '<aside class="widget widget_media_image"><a href="https://dichvucong.lamdong.gov.vn/"><img src="/wp-content/uploads/2025/07/banner-3.png" alt=""></a></aside>';
    },
    truth: { 'online-service': PASSED },
  },
  {
    id: 'the power company serves online',
    change: (site) => {
      dropItem(site, ONLINE);
      site.blocks['side'] = swap(
        site.blocks['side'] ?? '',
        '1900 1006 | 1900 9000',
        '<a href="https://cskh.evnspc.example.vn/">Dịch vụ điện trực tuyến</a>',
      );
    },
    truth: { 'online-service': FAILED },
  },
  {
    id: 'a table of public investments',
    change: (site) =>
      addTo(
        site,
        'Dự án đầu tư công',
        '/du-an-dau-tu-cong/',
        'Danh mục dự án đầu tư công năm 2026',
        '<table><tr><th>TT</th><th>Tên dự án</th><th>Chủ đầu tư</th><th>Tổng mức đầu tư</th><th>Tiến độ</th></tr><tr><td>1</td><td>Nâng cấp đường tỉnh 725 đoạn qua Lâm Hà</td><td>Ban Quản lý bảo trì đường bộ</td><td>214 tỷ đồng</td><td>Đang thi công, đạt 41%</td></tr><tr><td>2</td><td>Sửa chữa cầu Ông Thiều</td><td>Sở Xây dựng</td><td>18 tỷ đồng</td><td>Đã lựa chọn nhà thầu, khởi công tháng 9/2026</td></tr><tr><td>3</td><td>Cải tạo trụ sở số 36 Trần Phú</td><td>Văn phòng Sở</td><td>9 tỷ đồng</td><td>Đang lập hồ sơ mời thầu</td></tr></table>',
      ),
    truth: { investment: { ...PASSED, details: { url: '/du-an-dau-tu-cong/' } } },
  },
  {
    id: 'the calendar of the week is no plan',
    change: (site) =>
      retitle(
        site,
        PLANS,
        'Lịch công tác',
        'Lịch công tác tuần',
        links([
          ['kh-5-nam', 'Lịch công tác tuần 34'],
          ['kh-cong-tac-2026', 'Lịch công tác tuần 33'],
        ]),
      ),
    truth: { plans: FAILED },
  },
  {
    id: 'one page for functions and structure',
    change: (site) => {
      const text = site.pages[ORGANISATION]?.main ?? '';
      without(site, ORGANISATION);
      retitle(
        site,
        FUNCTIONS,
        'Chức năng, nhiệm vụ và tổ chức',
        'Chức năng, nhiệm vụ và cơ cấu tổ chức',
        `${site.pages[FUNCTIONS]?.main ?? ''}${text}`,
      );
    },
    truth: {
      functions: { ...PASSED, details: { url: FUNCTIONS } },
      organisation: { ...PASSED, details: { url: FUNCTIONS } },
    },
  },
  {
    id: 'public information as a file',
    change: (site) =>
      retitle(
        site,
        PUBLIC,
        'Danh mục thông tin công khai',
        'Danh mục thông tin công khai theo Luật Tiếp cận thông tin',
        links([['qd-12-2026', 'Tải danh mục']]),
      ),
    truth: { 'public-information': { ...PASSED, details: { url: PUBLIC } } },
  },
  {
    id: 'codes with the agency behind',
    change: (site) =>
      void (site.procedures = site.procedures.map((one) => ({ ...one, code: `${one.code}.000.00.00.H36` }))),
    truth: { 'procedure-set': { ...PASSED, details: { listed: 11 } } },
  },
  {
    id: 'a procedure in two fields',
    change: (site) => {
      const one = site.procedures[0];
      if (one !== undefined) site.procedures = [...site.procedures, { ...one, field: 'Nhà ở' }];
    },
    truth: { 'procedure-set': { ...PASSED, details: { listed: 11, duplicates: [{ code: '1.013236' }] } } },
  },
  {
    id: 'the communes have a page too',
    change: (site) =>
      addTo(
        site,
        'TTHC cấp xã',
        '/thu-tuc-hanh-chinh-cap-xa/',
        'Danh mục thủ tục hành chính thuộc thẩm quyền UBND cấp xã',
        '<table><tr><td>TT</td><td>Mã</td><td>Tên thủ tục</td></tr><tr><td>1</td><td>1.013225</td><td>Cấp giấy phép xây dựng nhà ở riêng lẻ</td></tr><tr><td>2</td><td>1.013226</td><td>Cấp giấy phép di dời công trình</td></tr></table>',
      ),
    truth: { 'procedure-set': { ...PASSED, details: { listed: 11, unknown: [] } } },
  },
  {
    id: 'a leader has no life yet',
    change: (site) => change(site, LEADERS, 'Sinh năm 1977, kỹ sư cầu đường. ', ''),
    truth: { leaders: { ...PASSED, details: { url: LEADERS } } },
  },
  {
    id: 'phones instead of leaders',
    change: (site) =>
      retitle(
        site,
        LEADERS,
        'Danh bạ',
        'Danh bạ điện thoại các phòng',
        '<table><tr><td>Văn phòng</td><td>0263.3822.102</td></tr><tr><td>Phòng Vận tải</td><td>0263.3822.305</td></tr><tr><td>Thanh tra</td><td>0263.3822.911</td></tr></table>',
      ),
    truth: { leaders: FAILED },
  },
];
