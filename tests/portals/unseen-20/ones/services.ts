import { HUNGYEN, make, NGHEAN } from './make.ts';

const asked = { kind: 'online-service' };
const DVC = 'https://dichvucong.hungyen.gov.vn/';
const BANNER = `<a href="${DVC}"><img src="/theme/dvc.png" alt="Cổng dịch vụ công tỉnh Hưng Yên"></a>`;
const GUIDE = [['/huong-dan', 'Hướng dẫn nộp hồ sơ trực tuyến']] as const;
const guide = (levels: string): readonly [string, string] => [
  'Hướng dẫn nộp hồ sơ trực tuyến',
  `<p>${levels}</p><p>Bước 1: Vào Cổng dịch vụ công, bấm Đăng nhập và chọn tài khoản định danh.</p><p>Bước 2: Gõ tên thủ tục vào ô tìm kiếm, chọn đúng cơ quan thực hiện.</p><p>Bước 3: Khai đơn, đính kèm giấy tờ, nộp phí rồi bấm Gửi hồ sơ.</p>`,
];
const EXTENT =
  'Với dịch vụ công toàn trình, mọi bước đều thực hiện qua mạng; với dịch vụ công một phần, người nộp đến cơ quan ở bước nhận kết quả.';

export const SERVICES = [
  make({
    id: 'a banner and no guidance',
    of: HUNGYEN,
    asked,
    side: BANNER,
    outcome: 'partial',
    details: { links: [DVC], guidance: null },
  }),
  make({
    id: 'guidance and no link',
    of: HUNGYEN,
    asked,
    menu: GUIDE,
    pages: { '/huong-dan': guide(EXTENT) },
    outcome: 'partial',
    details: { links: [], guidance: '/huong-dan' },
  }),
  make({
    id: 'both',
    of: HUNGYEN,
    asked,
    menu: GUIDE,
    side: BANNER,
    pages: { '/huong-dan': guide(EXTENT) },
    outcome: 'passed',
    details: { links: [DVC], guidance: '/huong-dan' },
  }),
  make({
    id: 'the levels of other years',
    of: HUNGYEN,
    asked,
    menu: GUIDE,
    side: BANNER,
    pages: {
      '/huong-dan': guide('Dịch vụ công mức độ 3 cho phép nộp hồ sơ qua mạng, mức độ 4 cho phép cả việc nộp phí.'),
    },
    outcome: 'partial',
    details: { links: [DVC], guidance: null },
  }),
  make({
    id: 'the same levels in their own year',
    of: NGHEAN,
    asked,
    menu: GUIDE,
    side: '<a href="https://dichvucong.nghean.gov.vn/">Dịch vụ công trực tuyến</a>',
    pages: {
      '/huong-dan': guide('Dịch vụ công mức độ 3 cho phép nộp hồ sơ qua mạng, mức độ 4 cho phép cả việc nộp phí.'),
    },
    outcome: 'passed',
    details: { links: ['https://dichvucong.nghean.gov.vn/'], guidance: '/huong-dan' },
  }),
  make({ id: 'neither', of: HUNGYEN, asked, outcome: 'failed' }),
];
