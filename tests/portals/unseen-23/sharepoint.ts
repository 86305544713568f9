/** What is true of the Bắc Ninh portal, and what becomes true when one thing on it changes. */

import { everywhere } from '../unseen-20/change.ts';
import type { UnseenPortal } from '../unseen-8/shape.ts';
import {
  ABOLISHED,
  ABOLISHED_ROW,
  buildSharepoint,
  HOTLINE,
  MENU_END,
  MISSING,
  postAt,
  PROCESS,
  standing,
} from './sharepoint-site.ts';

const of = (id: number) => ({ url: postAt({ id }) });
const found = (...ids: readonly number[]) => ({
  outcome: ids.length > 0 ? ('passed' as const) : ('failed' as const),
  details: { found: ids.length, articles: ids.map(of) },
});

export const SHAREPOINT: UnseenPortal = {
  name: 'Sở Kế hoạch và Đầu tư Bắc Ninh, SharePoint, 15/6/2022',
  plan: 'bacninh-skhdt-2022',
  asOf: '2022-06-15',
  build: buildSharepoint,
  truth: {
    organisation: { outcome: 'passed', details: { url: '/Pages/gioithieu.aspx?ID=1', attachments: 0 } },
    hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842223822569'], emails: [], conflicts: [] } },
    'procedure-set': {
      outcome: 'partial',
      credit: 11 / 12 - 0.1,
      details: {
        reference: 12,
        listed: 11,
        coverage: 11 / 12,
        missing: [{ code: MISSING }],
        abolishedListed: [{ code: ABOLISHED[0] }],
        unknown: [],
        duplicates: [],
      },
    },
    'procedure-updates': found(401),
    'staff-assessment': { outcome: 'failed' },
    'feedback-process': {
      outcome: 'passed',
      details: { url: '/Pages/phananh.aspx', ways: ['address', 'form', 'pakn'], process: true },
    },
    'article-cadence': {
      outcome: 'partial',
      credit: 0.5,
      details: {
        inPeriod: 25,
        byMonth: { '2022-01': 4, '2022-02': 5, '2022-03': 4, '2022-04': 5, '2022-05': 5, '2022-06': 2 },
        cchcByMonth: { '2022-01': 1, '2022-02': 2, '2022-04': 2, '2022-05': 1, '2022-06': 1 },
      },
    },
    'cchc-column': {
      outcome: 'passed',
      details: {
        url: '/Pages/tintuc.aspx?CatID=5',
        linkedFromHome: true,
        newest: '2022-06-02',
        ageDays: 13,
        inPeriod: 7,
        byMonth: { '2022-01': 1, '2022-02': 2, '2022-04': 2, '2022-05': 1, '2022-06': 1 },
        undated: 1,
      },
    },
    'investment-online': found(),
    simplification: found(396),
    'one-stop': found(413, 423),
    iso: { outcome: 'partial', credit: 0.5, details: { url: '/Pages/gioithieu.aspx?ID=4', attachments: 0 } },
    personnel: found(412),
    indices: {
      outcome: 'partial',
      credit: 0.7,
      details: {
        indices: [
          {
            index: 'PAR INDEX',
            state: 'current',
            year: 2021,
            value: 87.51,
            rank: 14,
            url: '/Pages/gioithieu.aspx?ID=71',
          },
          { index: 'SIPAS', state: 'stale', year: 2020, value: 88.34, rank: 17, url: '/Pages/gioithieu.aspx?ID=72' },
          { index: 'PCI', state: 'current', year: 2021, value: 69.45, rank: 7, url: postAt({ id: 416 }) },
          { index: 'ICT INDEX', state: 'missing', year: null, value: null, rank: null, url: null },
          { index: 'PAPI', state: 'current', year: 2021, value: 45.69, rank: 5, url: '/Pages/gioithieu.aspx?ID=73' },
        ],
      },
    },
    'core-documents': {
      outcome: 'partial',
      credit: 5 / 6,
      details: {
        documents: [
          { number: '76/NQ-CP', state: 'published' },
          { number: '23/CT-TTg', state: 'missing', url: null },
          { number: '22/KH-UBND', state: 'cited', url: postAt({ id: 393 }) },
          { number: '2717/KH-KHĐT', state: 'published' },
          { number: '18-NQ/TW', state: 'cited' },
          { number: '19-NQ/TW', state: 'cited' },
        ],
      },
    },
    results: found(411),
    models: { outcome: 'cantTell' },
    oversight: found(),
  },
  variants: [
    {
      name: 'the hotline has an email too',
      change: (site) =>
        everywhere(site, '<b>0222.3822.569</b>', '<b>0222.3822.569</b> - Email: phananh.skhdt@bacninh.gov.vn'),
      truth: {
        hotline: {
          outcome: 'passed',
          credit: 1,
          details: { phones: ['+842223822569'], emails: ['phananh.skhdt@bacninh.gov.vn'] },
        },
      },
    },
    {
      name: 'only the ministry’s hotline is left',
      change: (site) => everywhere(site, HOTLINE, ''),
      truth: { hotline: { outcome: 'failed', credit: 0 } },
    },
    {
      name: 'the abolished procedure is taken down',
      change: (site) => everywhere(site, ABOLISHED_ROW, ''),
      truth: {
        'procedure-set': { outcome: 'partial', credit: 11 / 12, details: { listed: 11, abolishedListed: [] } },
      },
    },
    {
      name: 'the new procedures were announced the year before',
      change: (site) => everywhere(site, '24/02/2022', '24/11/2021'),
      truth: {
        'procedure-updates': found(),
        'article-cadence': {
          outcome: 'partial',
          details: {
            inPeriod: 24,
            byMonth: { '2022-01': 4, '2022-02': 4, '2022-03': 4, '2022-04': 5, '2022-05': 5, '2022-06': 2 },
            cchcByMonth: { '2022-01': 1, '2022-02': 1, '2022-04': 2, '2022-05': 1, '2022-06': 1 },
          },
        },
        'cchc-column': {
          outcome: 'passed',
          details: {
            inPeriod: 6,
            byMonth: { '2022-01': 1, '2022-02': 1, '2022-04': 2, '2022-05': 1, '2022-06': 1 },
            undated: 1,
          },
        },
      },
    },
    {
      name: 'the results were told in March',
      change: (site) => everywhere(site, '05/04/2022', '31/03/2022'),
      truth: {
        'article-cadence': {
          outcome: 'passed',
          credit: 1,
          details: {
            inPeriod: 25,
            byMonth: { '2022-01': 4, '2022-02': 5, '2022-03': 5, '2022-04': 4, '2022-05': 5, '2022-06': 2 },
            cchcByMonth: { '2022-01': 1, '2022-02': 2, '2022-03': 1, '2022-04': 1, '2022-05': 1, '2022-06': 1 },
          },
        },
        'cchc-column': {
          outcome: 'passed',
          details: {
            byMonth: { '2022-01': 1, '2022-02': 2, '2022-03': 1, '2022-04': 1, '2022-05': 1, '2022-06': 1 },
          },
        },
      },
    },
    {
      name: 'the page on ISO has its words',
      change: (site) =>
        everywhere(
          site,
          '<p>Nội dung đang được cập nhật.</p>',
          '<p>Sở Kế hoạch và Đầu tư áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015 cho toàn bộ 118 thủ tục hành chính. Năm 2021, Ban chỉ đạo ISO của Sở tổ chức hai đợt đánh giá nội bộ, phát hiện 9 điểm chưa phù hợp và đã khắc phục xong trước ngày 30/11/2021. Giám đốc Sở đã ký công bố hệ thống phù hợp tiêu chuẩn; chính sách chất lượng và mục tiêu chất lượng được niêm yết tại các phòng.</p>',
        ),
      truth: { iso: { outcome: 'passed', credit: 1, details: { url: '/Pages/gioithieu.aspx?ID=4' } } },
    },
    {
      name: 'no article on reform has a picture',
      change: (site) =>
        everywhere(site, '<p><img src="/PublishingImages/cchc-quy-1.jpg" alt="" width="560" height="370"></p>', ''),
      truth: { 'cchc-column': { outcome: 'partial', credit: 0.5, details: { inPeriod: 7 } } },
    },
    {
      name: 'the model has a date',
      change: (site) => {
        const title = 'Mô hình “Ngày thứ Sáu không hẹn” trong cải cách hành chính của Phòng Đăng ký kinh doanh';
        everywhere(site, `<h1>${title}</h1>`, `<h1>${title}</h1><div class="ngaydang">Thứ ba, 10/05/2022, 09:00</div>`);
      },
      truth: {
        models: found(365),
        'article-cadence': {
          outcome: 'partial',
          details: {
            inPeriod: 26,
            byMonth: { '2022-01': 4, '2022-02': 5, '2022-03': 4, '2022-04': 5, '2022-05': 6, '2022-06': 2 },
            cchcByMonth: { '2022-01': 1, '2022-02': 2, '2022-04': 2, '2022-05': 2, '2022-06': 1 },
          },
        },
        'cchc-column': {
          outcome: 'passed',
          details: {
            inPeriod: 8,
            byMonth: { '2022-01': 1, '2022-02': 2, '2022-04': 2, '2022-05': 2, '2022-06': 1 },
            undated: 0,
          },
        },
      },
    },
    {
      name: 'the satisfaction index is of the newest year',
      change: (site) => {
        everywhere(site, 'Chỉ số hài lòng (SIPAS) năm 2020', 'Chỉ số hài lòng (SIPAS) năm 2021');
        everywhere(site, 'hành chính (SIPAS) năm 2020', 'hành chính (SIPAS) năm 2021');
      },
      truth: {
        indices: {
          outcome: 'partial',
          credit: 0.8,
          details: {
            indices: [
              { index: 'PAR INDEX', state: 'current', year: 2021 },
              { index: 'SIPAS', state: 'current', year: 2021, value: 88.34, rank: 17 },
              { index: 'PCI', state: 'current', year: 2021 },
              { index: 'ICT INDEX', state: 'missing' },
              { index: 'PAPI', state: 'current', year: 2021 },
            ],
          },
        },
      },
    },
    {
      name: 'the directive 23 is the one of 2021',
      change: (site) =>
        everywhere(
          site,
          '<td>27/12/2019</td><td>Chỉ thị về tăng cường quản lý, nâng cao hiệu quả sử dụng vốn nhà nước</td>',
          '<td>02/09/2021</td><td>Chỉ thị về đẩy mạnh cải cách hành chính nhà nước</td>',
        ),
      truth: {
        'core-documents': {
          outcome: 'passed',
          credit: 1,
          details: {
            documents: [
              { number: '76/NQ-CP', state: 'published' },
              { number: '23/CT-TTg', state: 'published', url: '/Lists/VanBan/Attachments/11/CT23.pdf' },
              { number: '22/KH-UBND', state: 'cited' },
              { number: '2717/KH-KHĐT', state: 'published' },
              { number: '18-NQ/TW', state: 'cited' },
              { number: '19-NQ/TW', state: 'cited' },
            ],
          },
        },
      },
    },
    {
      name: 'the feedback page does not tell how it is handled',
      change: (site) => everywhere(site, PROCESS, ''),
      truth: {
        'feedback-process': {
          outcome: 'partial',
          credit: 0.5,
          details: { url: '/Pages/phananh.aspx', ways: ['address', 'form', 'pakn'], process: false },
        },
      },
    },
    {
      name: 'the assessment of the one-stop staff is put up',
      change: (site) => {
        everywhere(
          site,
          MENU_END,
          `<li class="static"><a href="/Pages/gioithieu.aspx?ID=9">Đánh giá công chức Bộ phận Một cửa</a></li>${MENU_END}`,
        );
        site.answers['/Pages/gioithieu.aspx?ID=9'] = standing(
          'Kết quả đánh giá công chức làm việc tại Bộ phận Một cửa',
          '<p>Kết quả đánh giá việc giải quyết thủ tục hành chính của công chức Sở làm việc tại Bộ phận Một cửa, quý I năm 2022:</p><table border="1"><tr><th>Họ và tên</th><th>Số hồ sơ</th><th>Đúng hạn</th><th>Số phiếu hài lòng</th><th>Xếp loại</th></tr><tr><td>Nguyễn Thị Hòa</td><td>812</td><td>809</td><td>120</td><td>Xuất sắc</td></tr><tr><td>Trần Văn Bằng</td><td>774</td><td>760</td><td>98</td><td>Tốt</td></tr><tr><td>Ngô Thị Lụa</td><td>618</td><td>606</td><td>85</td><td>Tốt</td></tr></table><p>Người dân đánh giá trực tiếp trên máy tính bảng đặt tại quầy, Văn phòng Sở tổng hợp vào cuối mỗi quý.</p>',
        );
      },
      truth: {
        'staff-assessment': { outcome: 'passed', credit: 1, details: { url: '/Pages/gioithieu.aspx?ID=9' } },
      },
    },
    {
      name: 'public-investment procedures are handled online',
      change: (site) => {
        everywhere(
          site,
          'Hội nghị trực tuyến toàn quốc về đẩy nhanh giải ngân vốn đầu tư công năm 2022',
          'Từ tháng 5, thủ tục đầu tư công được giải quyết trực tuyến',
        );
        everywhere(
          site,
          'Chiều 06/5, tại điểm cầu Bắc Ninh, lãnh đạo UBND tỉnh cùng các sở, ngành dự hội nghị do Thủ tướng Chính phủ chủ trì.',
          'Chủ đầu tư nộp hồ sơ thẩm định dự án đầu tư công qua mạng, nhận kết quả có chữ ký số.',
        );
      },
      truth: { 'investment-online': found(419) },
    },
    {
      name: 'the page of duties is being updated',
      change: (site) => {
        site.answers['/Pages/gioithieu.aspx?ID=1'] = standing(
          'Chức năng, nhiệm vụ và cơ cấu tổ chức',
          '<p>Đang cập nhật...</p>',
        );
      },
      truth: { organisation: { outcome: 'partial', credit: 0.5, details: { url: '/Pages/gioithieu.aspx?ID=1' } } },
    },
    {
      name: 'the people’s oversight gets its article',
      change: (site) => {
        everywhere(
          site,
          'Huyện Quế Võ công bố kết quả cải cách hành chính của các xã, thị trấn',
          'Người dân giám sát việc thực hiện cải cách hành chính: quyền và nghĩa vụ',
        );
        everywhere(
          site,
          'Ngày 01/6, UBND huyện Quế Võ công bố kết quả chấm điểm cải cách hành chính năm 2021 của 21 xã, thị trấn.',
          'Mặt trận Tổ quốc tỉnh hướng dẫn người dân thực hiện quyền giám sát cải cách hành chính tại cơ sở.',
        );
      },
      truth: { oversight: found(429) },
    },
  ],
};
