/** A second sitting on Bắc Ninh, written before the engine was read. */

import { swap, type Mutation, type Site } from '../unseen-22/site.ts';
import { changeRow, FAILED, HALF, months, PASSED, SCAN, told, untold } from '../unseen-28/kit.ts';
import { CCHC, EMAIL, FEEDBACK, HOTLINE, indices, ISO, ORGANISATION, STAFF, truth } from './bac-ninh.ts';
import { PROCEDURES_AT } from './bac-ninh-look.ts';
import { retitle, rewrite } from './kit.ts';

const left = (site: Site, from: string, to: string): void =>
  void (site.blocks['left'] = swap(site.blocks['left'] ?? '', from, to));
const box = (main: string): string => `<div class="box"><div class="box-c">${main}</div></div>`;
const PHONE = ['+842223875168'];

export const MORE: readonly Mutation[] = [
  {
    id: 'another hotline on the feedback page',
    change: (site) => {
      const page = site.pages[FEEDBACK];
      if (page !== undefined) page.main += '<p>3. Gọi đường dây nóng: 0222.3811.455</p>';
    },
    truth: { hotline: { ...HALF, details: { phones: [...PHONE, '+842223811455'] } } },
  },
  {
    id: 'the line is called by what it is for',
    change: (site) => left(site, HOTLINE, box(`Số điện thoại tiếp nhận phản ánh, kiến nghị: 02223 875 168${EMAIL}`)),
    truth: { hotline: { ...PASSED, details: { phones: PHONE } } },
  },
  {
    id: 'only the ministry has a line',
    change: (site) =>
      left(site, HOTLINE, box('Đường dây nóng của Bộ Kế hoạch và Đầu tư: 080 43162<br>Email: duongdaynong@mpi.gov.vn')),
    truth: { hotline: FAILED },
  },
  {
    id: 'a digit was lost',
    change: (site) => left(site, '0222 3 875 168', '0222 3 875 16'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the pictures of the column are lost',
    change: (site) => {
      for (const post of site.lists['reform']?.posts ?? []) delete post.image;
    },
    truth: { 'cchc-column': { ...HALF, details: { newest: '2022-11-11' } } },
  },
  {
    id: 'thirty days old to the day',
    change: (site) => rewrite(site, 'reform', 'Đoàn kiểm tra', { date: '2022-10-22' }),
    truth: {
      'cchc-column': { ...PASSED, details: { newest: '2022-10-22', ageDays: 30 } },
      'article-cadence': { ...HALF, details: { cchcByMonth: months([...CCHC.slice(0, 9), 2, 0], 2022) } },
    },
  },
  {
    id: 'a post that waits for its day',
    change: (site) => rewrite(site, 'news', 'Hội nghị cuối năm', { date: '2022-12-22' }),
    truth: { 'article-cadence': truth['article-cadence'] ?? HALF },
  },
  {
    id: 'a fourth article in August',
    change: (site) =>
      rewrite(site, 'news', 'Hội nghị cuối năm', { date: '2022-08-30', title: 'Lịch nghỉ lễ Quốc khánh' }),
    truth: { 'article-cadence': PASSED },
  },
  {
    id: 'mistakes in files are no new procedures',
    change: (site) =>
      rewrite(site, 'reform', 'TTHC mới', {
        title: 'Những lỗi hay gặp khi làm thủ tục hành chính về đầu tư',
        lead: 'Phòng Đăng ký kinh doanh điểm lại các lỗi khiến hồ sơ bị trả: thiếu chữ ký, sai mã ngành, nhầm mẫu tờ khai.',
      }),
    truth: { 'procedure-updates': untold },
  },
  {
    id: 'procedures amended in other words',
    change: (site) =>
      rewrite(site, 'reform', 'TTHC mới', {
        title: 'Danh mục thủ tục về hợp tác xã được sửa đổi, bổ sung, thay thế từ ngày 01/6',
        lead: 'UBND tỉnh vừa ban hành danh mục thủ tục hành chính được sửa đổi, bổ sung thuộc phạm vi quản lý của Sở.',
      }),
    truth: { 'procedure-updates': PASSED },
  },
  {
    id: 'ISO has its results',
    change: (site) =>
      retitle(
        site,
        ISO,
        'ISO 9001:2015',
        'Áp dụng ISO 9001:2015',
        '<p>Sở công bố Hệ thống quản lý chất lượng phù hợp tiêu chuẩn quốc gia TCVN ISO 9001:2015 từ tháng 3/2020. Năm 2022, 64 quy trình được duy trì; đợt đánh giá nội bộ tháng 6 nêu 5 điểm không phù hợp, các phòng đã khắc phục xong trong tháng 7. Mục tiêu chất lượng: trên 98% hồ sơ trả đúng hẹn, kết quả đạt 99,7%. Ban chỉ đạo ISO do Phó Giám đốc Sở làm trưởng ban, họp mỗi năm hai lần.</p>',
      ),
    truth: { iso: { ...PASSED, details: { url: ISO } } },
  },
  {
    id: 'the assessments were taken off',
    change: (site) =>
      retitle(
        site,
        STAFF,
        'Đánh giá CBCC bộ phận một cửa',
        'Đánh giá công chức tại bộ phận một cửa',
        '<p>Chưa có dữ liệu.</p>',
      ),
    truth: { 'staff-assessment': HALF },
  },
  {
    id: 'the assessment is that of all staff at the end of the year',
    change: (site) =>
      retitle(
        site,
        STAFF,
        'Xếp loại công chức',
        'Đánh giá, xếp loại công chức, viên chức cuối năm',
        '<p>Các phòng gửi bản tự kiểm điểm:</p><p><a href="/Uploads/Files/danhgia-mot-cua-Q2.pdf">Mẫu phiếu đánh giá, xếp loại chất lượng công chức</a></p>',
      ),
    truth: { 'staff-assessment': FAILED },
  },
  {
    id: 'the introduction bears a plain name',
    change: (site) => retitle(site, ORGANISATION, 'Giới thiệu về Sở', 'Giới thiệu chung'),
    truth: { organisation: { ...PASSED, details: { url: ORGANISATION } } },
  },
  {
    id: 'the reform index of districts',
    change: (site) =>
      rewrite(site, 'reform', 'đứng thứ 10', {
        title: 'Chỉ số cải cách hành chính năm 2021 của các huyện, thành phố: Từ Sơn đứng đầu',
        lead: 'Thành phố Từ Sơn đạt 91,02 điểm, đứng thứ nhất trong tám huyện, thành phố.',
        more: ['Chỉ số hài lòng (SIPAS) năm 2021 của tỉnh Bắc Ninh đạt 89,03%, đứng thứ 12 toàn quốc.'],
      }),
    truth: { indices: indices(0.5, { par: { index: 'PAR INDEX', state: 'missing' } }) },
  },
  {
    id: 'PAPI is out',
    change: (site) =>
      rewrite(site, 'news', 'PAPI năm 2022', {
        title: 'Công bố PAPI 2021: Bắc Ninh tăng hạng',
        lead: 'Chỉ số PAPI 2021 của Bắc Ninh đạt 45,28 điểm, xếp thứ 6/63.',
      }),
    truth: { indices: indices(0.9, { papi: { index: 'PAPI', state: 'current', year: 2021, value: 45.28, rank: 6 } }) },
  },
  {
    id: 'the last resolution is cited too',
    change: (site) =>
      rewrite(site, 'reform', 'Giao ban', {
        more: ['Nội dung bám sát Nghị quyết số 19-NQ/TW ngày 25 tháng 10 năm 2017.'],
      }),
    truth: { 'core-documents': PASSED },
  },
  {
    id: 'another day stands beside 76/NQ-CP',
    change: (site) => changeRow(site.documents['laws'], '76/NQ-CP', (row) => ({ ...row, date: '2022-06-15' })),
    truth: { 'core-documents': { outcome: 'partial', credit: 4 / 6 } },
  },
  {
    id: 'a number typed with blanks',
    change: (site) => changeRow(site.documents['laws'], '23/CT-TTg', (row) => ({ ...row, number: '23 /CT - TTg' })),
    truth: { 'core-documents': truth['core-documents'] ?? HALF },
  },
  {
    id: 'an initiative of the registrars',
    change: (site) =>
      rewrite(site, 'reform', 'Tập huấn', {
        title: 'Cách làm hay: phòng Đăng ký kinh doanh nhắn tin báo trước khi hồ sơ sắp đến hạn',
        lead: 'Sáng kiến của hai công chức trẻ giúp doanh nghiệp bớt một lần đi lại, được Sở cho áp dụng ở mọi phòng.',
      }),
    truth: { models: PASSED },
  },
  {
    id: 'it is firms that recruit',
    change: (site) =>
      rewrite(site, 'news', 'tuyển dụng 03 viên chức', {
        title: 'Doanh nghiệp khu công nghiệp Quế Võ tuyển dụng 3.000 lao động',
        lead: 'Mức lương khởi điểm từ 7 triệu đồng, có xe đưa đón.',
      }),
    truth: { personnel: untold },
  },
  {
    id: 'two deputies were appointed',
    change: (site) =>
      rewrite(site, 'news', 'tuyển dụng 03 viên chức', {
        title: 'Trao quyết định điều động, bổ nhiệm hai phó trưởng phòng',
        lead: 'Giám đốc Sở trao quyết định và giao nhiệm vụ cho hai công chức.',
      }),
    truth: { personnel: PASSED },
  },
  {
    id: 'the one-stop of a carrier',
    change: (site) => {
      rewrite(site, 'reform', 'bộ phận một cửa', {
        title: 'Văn phòng Sở nhắc lịch trực dịp lễ',
        lead: 'Các phòng cử người trực theo danh sách.',
      });
      rewrite(site, 'news', 'Giải thưởng cho doanh nghiệp', {
        title: 'Hãng vận tải mở dịch vụ một cửa cho hàng xuất khẩu',
        lead: 'Khách gọi một nơi, hãng lo từ kho tới cảng.',
      });
    },
    truth: { 'one-stop': untold },
  },
  {
    id: 'a plan of simplification was agreed',
    change: (site) =>
      rewrite(site, 'reform', 'Sở triển khai kế hoạch tuyên truyền', {
        title: 'Thông qua phương án đơn giản hóa hai TTHC lĩnh vực đấu thầu',
        lead: 'Phương án bỏ một thành phần hồ sơ và bớt hai ngày.',
      }),
    truth: { simplification: told('Thông qua phương án đơn giản hóa hai TTHC lĩnh vực đấu thầu') },
  },
  {
    id: 'the second page of the list fails',
    change: (site) =>
      void (site.served[`${PROCEDURES_AT}?page=2`] = { status: 500, body: 'Server Error in / Application.' }),
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
  {
    id: 'the list goes without codes',
    change: (site) => void (site.procedures = site.procedures.map((one) => ({ ...one, code: '' }))),
    truth: { 'procedure-set': { outcome: 'partial', details: { listed: 11 } } },
  },
  {
    id: 'the set as a scan and no list',
    change: (site) => {
      site.procedures = [];
      site.served['/Uploads/Files/bo-tthc.pdf'] = SCAN;
      site.pages['/Page/Index/40'] = {
        title: 'Bộ thủ tục hành chính của Sở',
        main: '<p><a href="/Uploads/Files/bo-tthc.pdf">Bộ thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Kế hoạch và Đầu tư (bản PDF)</a></p>',
      };
      site.menu = site.menu.map((one) => (one.href === PROCEDURES_AT ? { ...one, href: '/Page/Index/40' } : one));
    },
    truth: { 'procedure-set': { outcome: 'cantTell' } },
  },
];
