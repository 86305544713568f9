/** A third set of changes, on everything but topics: other ways to show what the portals show, and to fall short of it. */

import { change, changeRow, FAILED, HALF, months, PASSED, SCAN, without } from '../unseen-28/kit.ts';
import { postOf, type Mutation, type Site } from '../unseen-22/site.ts';
import { BAC_NINH } from './bac-ninh.ts';
import { BINH_DINH } from './binh-dinh.ts';
import { HUNG_YEN } from './hung-yen.ts';
import { changeBlock, retell, stays } from './kit.ts';

const RESULTS = '/cong-khai-ket-qua-giai-quyet-ho-so';
const REVIEW = '/danh-muc-ra-soat-tthc';
const relabel = (site: Site, href: string, words: string): void => {
  site.menu = site.menu.map((one) =>
    one.under === undefined
      ? one
      : { ...one, under: one.under.map((two) => (two.href === href ? { href, words } : two)) },
  );
};

export const THIRD_BINH_DINH: readonly Mutation[] = [
  {
    id: 'an old article is pinned',
    change: (site) => {
      postOf(site, 'reform', 'nhìn lại SIPAS').pinned = true;
    },
    truth: stays(BINH_DINH.truth, 'cchc-column'),
  },
  {
    id: 'the newest article is of the future',
    change: (site) => {
      postOf(site, 'reform', 'thị xã An Nhơn').date = '2022-11-02';
    },
    truth: {
      'cchc-column': {
        ...HALF,
        details: { newest: '2022-09-21', ageDays: 37, inPeriod: 9, byMonth: months([1, 1, 1, 1, 1, 1, 1, 1, 1], 2022) },
      },
    },
  },
  {
    id: 'a procedure stands in two fields',
    change: (site) => {
      const one = site.procedures.find(({ code }) => code.startsWith('1.000788'));
      if (one !== undefined) site.procedures.push({ ...one, field: 'Hội, quỹ' });
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 0.9,
        details: { listed: 12, coverage: 1, missing: [], duplicates: [{ code: '1.000788' }] },
      },
    },
  },
  {
    id: 'a row without its code',
    change: (site) => {
      site.procedures = site.procedures.map((one) => (one.code.startsWith('1.001886') ? { ...one, code: '' } : one));
    },
    truth: stays(BINH_DINH.truth, 'procedure-set'),
  },
  {
    id: 'the page of the second quarter is still to come',
    change: (site) => {
      site.pages[`${RESULTS}/quy-2-2022`] = {
        title: 'Kết quả giải quyết hồ sơ quý II năm 2022',
        main: '<p>Nội dung đang được cập nhật.</p>',
      };
    },
    truth: { 'dossier-results': { outcome: 'partial', credit: 1 / 3 } },
  },
  {
    id: 'the third quarter is told by an article',
    change: (site) =>
      retell(
        postOf(site, 'reform', 'thị xã An Nhơn'),
        'Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính quý III năm 2022 của Sở Nội vụ',
        'Quý III, Sở tiếp nhận 179 hồ sơ, trả đúng hạn 179 hồ sơ, trong đó 141 hồ sơ nộp trực tuyến.',
      ),
    truth: { 'dossier-results': PASSED },
  },
  {
    id: 'the third quarter is a plan to report',
    change: (site) =>
      retell(
        postOf(site, 'notices', 'in sổ truyền thống'),
        'Đề nghị các phòng gửi báo cáo kết quả giải quyết hồ sơ quý III năm 2022',
        'Báo cáo gửi về Văn phòng Sở trước ngày 25/9/2022 để tổng hợp.',
      ),
    truth: stays(BINH_DINH.truth, 'dossier-results'),
  },
  {
    id: 'resolution 76 is a row alone',
    change: (site) =>
      changeRow(site.documents['directives'], '76/NQ-CP', ({ number, date, about, by }) => ({
        number,
        date,
        about,
        by,
      })),
    truth: { 'programme-documents': { outcome: 'partial', credit: 0.8 } },
  },
  {
    id: 'the reviewed procedures stand in a file',
    change: (site) => {
      site.pages[REVIEW] = {
        title: 'Danh mục thủ tục hành chính rà soát, đánh giá',
        main: '<p><a href="/Portals/0/vanban/ra-soat-2022.pdf">Phụ lục danh mục năm 2022</a></p>',
      };
      site.served['/Portals/0/vanban/ra-soat-2022.pdf'] = SCAN;
    },
    truth: { 'review-list': { ...PASSED, details: { url: REVIEW, attachments: 1 } } },
  },
  {
    id: 'the entry to the online services is words in the menu',
    change: (site) => {
      changeBlock(
        site,
        'left',
        '<a target="_blank" href="https://dichvucong.binhdinh.gov.vn"><img src="/Portals/0/bn/dvc.jpg" width="230" alt="Dịch vụ công trực tuyến" /></a>',
        '',
      );
      site.menu.push({ href: 'https://dichvucong.binhdinh.gov.vn/', words: 'Nộp hồ sơ' });
    },
    truth: stays(BINH_DINH.truth, 'online-service'),
  },
  {
    id: 'the column is linked by its block alone',
    change: (site) => {
      site.menu = site.menu.map((one) =>
        one.words === 'Cải cách hành chính'
          ? { href: '#', words: 'Chuyên đề', under: (one.under ?? []).filter(({ words }) => words !== 'Tin CCHC') }
          : one,
      );
    },
    truth: stays(BINH_DINH.truth, 'cchc-column'),
  },
];

const CONTACT = '/Pages/duong-day-nong.aspx';
const FEEDBACK = '/cchc/Pages/phan-anh-kien-nghi.aspx';
const FUNCTIONS = '/gioithieu/Pages/chuc-nang.aspx';
const HOT = '<p>Đường dây nóng: <b>0222.3875.266</b></p>';
const hotPage = (site: Site, main: string): void => {
  changeBlock(site, 'left', HOT, '<p>Kính mời bạn đọc góp ý.</p>');
  changeBlock(
    site,
    'left',
    `<a href="${CONTACT}">Văn phòng Sở</a>`,
    `<a href="${CONTACT}"><img src="/SiteAssets/ddn.png" alt="Đường dây nóng"></a>`,
  );
  site.pages[CONTACT] = { title: 'Đường dây nóng', main };
};

export const THIRD_BAC_NINH: readonly Mutation[] = [
  {
    id: 'the hotline has a page of its own',
    change: (site) =>
      hotPage(
        site,
        '<p>Điện thoại: 0222.3875.266 (giờ hành chính)</p><p>Hộp thư điện tử: phananh.skhdt@bacninh.gov.vn</p>',
      ),
    truth: {
      hotline: {
        ...PASSED,
        details: { phones: ['+842223875266'], emails: ['phananh.skhdt@bacninh.gov.vn'], conflicts: [] },
      },
    },
  },
  {
    id: 'the page of the hotline is empty',
    change: (site) => hotPage(site, '<p></p>'),
    truth: { hotline: { ...FAILED, details: { phones: [] } } },
  },
  {
    id: 'the hotline has the area code of before 2017',
    change: (site) => changeBlock(site, 'left', '0222.3875.266', '0241.3875.266'),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline is a link to dial',
    change: (site) =>
      changeBlock(
        site,
        'left',
        HOT,
        '<p><i class="icon-phone"></i> Đường dây nóng <a href="tel:+842223875266">(0222) 3875266</a></p>',
      ),
    truth: stays(BAC_NINH.truth, 'hotline'),
  },
  {
    id: 'only the national system is named for feedback',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        '<p>+ Thư điện tử: <a href="mailto:pakn.skhdt@bacninh.gov.vn">pakn.skhdt@bacninh.gov.vn</a></p>',
        '',
      ),
    truth: { 'feedback-process': { ...HALF, details: { url: FEEDBACK, ways: ['pakn'], process: false } } },
  },
  {
    id: 'the reader is told to write in good order',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        '<p>Nội dung viết bằng',
        '<p>Trang này được mở từ năm 2019, giao diện mới dùng từ ngày 05/01/2022.</p><p>Nội dung viết bằng',
      ),
    truth: stays(BAC_NINH.truth, 'feedback-process'),
  },
  {
    id: 'a procedure that the reference does not know',
    change: (site) => {
      const [first] = site.procedures;
      if (first !== undefined)
        site.procedures.push({
          ...first,
          code: '1.011998.000.00.00.H05',
          name: 'Xác nhận ưu đãi cho doanh nghiệp xã hội',
          path: null,
        });
    },
    truth: {
      'procedure-set': {
        ...PASSED,
        details: { listed: 14, coverage: 1, missing: [], unknown: [{ code: '1.011998' }] },
      },
    },
  },
  {
    id: 'an article more, without a date',
    change: (site) => {
      const post = postOf(site, 'business', 'tăng 12%');
      site.lists['business']?.posts.push({
        ...post,
        path: '/tintuc/Lists/DoanhNghiep/View_Detail.aspx?ItemID=19',
        title: 'Chợ quê họp phiên đầu xuân',
        lead: 'Bánh đa, nón lá bày bán dọc đường làng.',
        date: null,
      });
    },
    truth: { 'article-cadence': { ...PASSED, details: { inPeriod: 29 } } },
  },
  {
    id: 'no article on reform has a picture',
    change: (site) => {
      for (const post of site.lists['reform']?.posts ?? []) delete post.image;
    },
    truth: { 'cchc-column': HALF },
  },
  {
    id: 'the duties have another name in the menu',
    change: (site) => {
      relabel(site, FUNCTIONS, 'Giới thiệu chung');
      const page = site.pages[FUNCTIONS];
      if (page !== undefined) page.title = 'Giới thiệu chung về Sở Kế hoạch và Đầu tư';
    },
    truth: stays(BAC_NINH.truth, 'organisation'),
  },
  {
    id: 'directive 23 is another',
    change: (site) => {
      const post = postOf(site, 'reform', 'Họp Ban Chỉ đạo');
      post.more = post.more.map((text) => text.replace('ngày 02/9/2021', 'ngày 02/9/2019'));
    },
    truth: { 'core-documents': { outcome: 'partial', credit: 4 / 6 } },
  },
  {
    id: 'the ICT index is the year’s',
    change: (site) => {
      const post = postOf(site, 'news', 'mức độ sẵn sàng');
      retell(
        post,
        'ICT Index 2021: Bắc Ninh thăng hạng',
        'Bắc Ninh đứng thứ 6/63 tỉnh, thành phố trong bảng xếp hạng ICT Index năm 2021 với 0,5874 điểm.',
      );
      post.date = '2022-06-02';
    },
    truth: {
      indices: { outcome: 'partial', credit: 0.8 },
      // the post counts for its new month
      'article-cadence': { ...PASSED, details: { inPeriod: 30, byMonth: months([4, 5, 5, 7, 5, 4], 2022) } },
    },
  },
];

const WORKFLOWS = '/hanh-chinh-cong/quy-trinh-noi-bo/';
const KEPT = '/hanh-chinh-cong/ket-qua-giai-quyet-ho-so/';
const RECEPTION = '/tiep-cong-dan/';
const TABLE = '/cac-chi-so-cua-tinh/';
const GUIDE = '/huong-dan-dich-vu-cong/';

export const THIRD_HUNG_YEN: readonly Mutation[] = [
  {
    id: 'the quarters are paragraphs under headings',
    change: (site) => {
      site.pages[KEPT] = {
        title: 'Kết quả giải quyết hồ sơ thủ tục hành chính và số hóa hồ sơ',
        main: '<h3>Quý I năm 2024</h3><p>Tiếp nhận 86 hồ sơ; đã giải quyết đúng hạn 86 hồ sơ; số hóa 78 hồ sơ.</p><h3>Quý II năm 2024</h3><p>Tiếp nhận 112 hồ sơ; đã giải quyết 112 hồ sơ, quá hạn 01 hồ sơ; số hóa 105 hồ sơ.</p>',
      };
    },
    truth: stays(HUNG_YEN.truth, 'dossier-results'),
  },
  {
    id: 'the quarters stand below a year',
    change: (site) => {
      const page = site.pages[KEPT];
      if (page !== undefined)
        page.main = `<h3>Năm 2024</h3>${page.main.replaceAll('Quý I/2024', 'Quý I').replaceAll('Quý II/2024', 'Quý II')}`;
    },
    truth: stays(HUNG_YEN.truth, 'dossier-results'),
  },
  {
    id: 'the reception is told in few words',
    change: (site) => {
      site.pages[RECEPTION] = {
        title: 'Tiếp công dân',
        main: '<p>Sở tiếp công dân vào ngày 15 hằng tháng tại phòng 102.</p>',
      };
    },
    truth: { 'citizen-reception': { ...HALF, details: { url: RECEPTION, attachments: 0 } } },
  },
  {
    id: 'a document is dated after the audit',
    change: (site) => changeRow(site.documents['all'], '1120/QĐ-UBND', (one) => ({ ...one, date: '2024-12-05' })),
    truth: stays(HUNG_YEN.truth, 'legal-documents'),
  },
  {
    id: 'the index has a rank alone',
    change: (site) => change(site, TABLE, '87,14 điểm, hạng 27', 'xếp hạng 27/63'),
    truth: { indices: { outcome: 'partial', credit: 0.75 } },
  },
  {
    id: 'the years are the rows',
    change: (site) => {
      site.pages[TABLE] = {
        title: 'Các chỉ số của tỉnh qua các năm',
        main: '<table><thead><tr><th>Năm</th><th>PAR INDEX</th><th>SIPAS</th><th>PAPI</th></tr></thead><tbody><tr><td>2022</td><td>83,90 (hạng 41)</td><td>80,12% (hạng 31)</td><td>42,06 (hạng 33)</td></tr><tr><td>2023</td><td>87,14 (hạng 27)</td><td>83,45% (hạng 22)</td><td>43,77 (hạng 18)</td></tr></tbody></table>',
      };
    },
    truth: stays(HUNG_YEN.truth, 'indices'),
  },
  {
    id: 'DDCI is a district’s',
    change: (site) =>
      retell(
        postOf(site, 'news', 'DDCI'),
        'Huyện Khoái Châu đứng thứ 2 bảng xếp hạng DDCI năm 2023',
        'Huyện Khoái Châu đạt 72,90 điểm khối huyện, thị xã, thành phố.',
      ),
    truth: { indices: { outcome: 'partial', credit: 3.5 / 6 } },
  },
  {
    id: 'the workflows are files',
    change: (site) => {
      site.pages[WORKFLOWS] = {
        title: 'Quy trình nội bộ giải quyết thủ tục hành chính',
        main: '<ul><li><a href="/wp-content/uploads/qt1.pdf">Lĩnh vực an toàn bức xạ</a></li><li><a href="/wp-content/uploads/qt2.pdf">Lĩnh vực đo lường</a></li></ul>',
      };
      site.served['/wp-content/uploads/qt1.pdf'] = SCAN;
      site.served['/wp-content/uploads/qt2.pdf'] = SCAN;
    },
    truth: { workflows: { ...PASSED, details: { url: WORKFLOWS, attachments: 2 } } },
  },
  {
    id: 'the guide stands and no link to the services',
    change: (site) =>
      changeBlock(
        site,
        'home',
        '<div class="bn"><a href="https://dichvucong.hungyen.gov.vn"><img src="/wp-content/uploads/2023/02/dvctt.jpg" alt="Cổng dịch vụ công tỉnh"></a></div>',
        '',
      ),
    truth: { 'online-service': { ...HALF, details: { links: [], guidance: GUIDE } } },
  },
  {
    id: 'no page on citizens’ reception',
    change: (site) => without(site, RECEPTION),
    truth: { 'citizen-reception': FAILED },
  },
  {
    id: 'the networks are named in words',
    change: (site) => {
      site.blocks['social'] =
        '<p>Theo dõi chúng tôi: <a href="https://www.facebook.com/profile.php?id=100064512345678">Facebook</a> | <a href="https://zalo.me/3127845519902217465">Zalo OA</a></p>';
    },
    truth: { social: PASSED },
  },
];
