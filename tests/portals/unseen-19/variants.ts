/** One thing changed at a time: what must change with it, and to what. All else stays as it was. */

import { FAILED, PASSED, swap, topic, type Site, type UnseenPortal, type Variant } from '../unseen-8/shape.ts';
import { HUNGYEN } from './hungyen.ts';
import { NGHEAN } from './nghean.ts';
import { REFORM } from './nghean-posts.ts';
import { LISTED, pathOf } from './nghean-procedures.ts';
import { SONLA } from './sonla.ts';

const P = (name: string) => `/Pages/${name}.aspx`;

/** Cuts out what stands from one text up to another. */
function cut(site: Site, path: string, from: string, to: string): void {
  const page = site.answers[path];
  const start = typeof page === 'string' ? page.indexOf(from) : -1;
  const end = typeof page === 'string' ? page.indexOf(to, start) : -1;
  if (typeof page !== 'string' || start < 0 || end < 0) throw new Error(`${path} has no “${from}” before “${to}”`);
  site.answers[path] = page.slice(0, start) + page.slice(end);
}

const lastPosts = REFORM.filter(({ date }) => date > '2022-11-01' && date < '2023-01-01');
const months = (counts: Readonly<Record<string, number>>, year: number) =>
  Object.fromEntries(Object.entries(counts).map(([month, count]) => [`${year}-${month}`, count]));

const NGHEAN_VARIANTS: readonly Variant[] = [
  {
    name: 'nobody posts after October',
    change: (site) => {
      for (const { path, title } of lastPosts) {
        delete site.answers[path];
        cut(site, '/', `<li><a href="${path}"><span>${title}`, '</ul>');
      }
      cut(
        site,
        '/cai-cach-hanh-chinh',
        '<tr class="cat-list-row0"><td headers="categorylist_header_title" class="list-title"><a href="/cai-cach-hanh-chinh/163',
        '<tr class="cat-list-row0"><td headers="categorylist_header_title" class="list-title"><a href="/cai-cach-hanh-chinh/153',
      );
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        details: {
          newest: '2022-10-13',
          ageDays: 63,
          inPeriod: 9,
          byMonth: months({ '01': 1, '02': 1, '03': 1, '04': 1, '05': 1, '06': 1, '07': 1, '09': 1, '10': 1 }, 2022),
        },
      },
      results: topic(),
    },
  },
  {
    name: 'the fee is told, and the last procedure has its page',
    change: (site) => {
      const [third, , , , , , , last] = [LISTED[2], 0, 0, 0, 0, 0, 0, LISTED[7]];
      if (third === undefined || last === undefined) throw new Error('eight procedures are listed');
      swap(site, pathOf(third), '<h4>8. Phí, lệ phí</h4>', '<h4>8. Phí, lệ phí</h4><p>Không thu.</p>');
      swap(site, '/thu-tuc-hanh-chinh?start=5', `>${last[1]}<`, `><a href="${pathOf(last)}">${last[1]}</a><`);
      const model = site.answers[pathOf(third)];
      if (typeof model !== 'string') throw new Error('the third procedure has a page');
      site.answers[pathOf(last)] = model.replaceAll(third[0], last[0]).replaceAll(third[1], last[1]);
    },
    truth: {
      'procedure-detail': {
        outcome: 'passed',
        credit: 1,
        details: { checked: 8, complete: 8, incomplete: [], withoutDetail: [] },
      },
    },
  },
  {
    name: 'one number gets its true day, the other is named in a post',
    change: (site) => {
      swap(site, '/van-ban', '29/12/2020', '30/12/2021');
      swap(
        site,
        REFORM[8]?.path ?? '',
        'Tổ kiểm tra lập biên bản',
        'Căn cứ Quyết định số 5158/QĐ-UBND ngày 30/12/2021 của UBND tỉnh, tổ kiểm tra lập biên bản',
      );
    },
    truth: {
      'core-documents': {
        outcome: 'passed',
        credit: 1,
        details: {
          documents: [
            { number: '76/NQ-CP', state: 'cited' },
            { number: '05-NQ/TU', state: 'published' },
            { number: '5158/QĐ-UBND', state: 'cited', url: REFORM[8]?.path },
            { number: '5165/QĐ-UBND', state: 'cited', url: '/van-ban' },
            { number: '64/KH-UBND', state: 'published' },
          ],
        },
      },
    },
  },
  {
    name: 'the page on quality management has its text',
    change: (site) =>
      swap(
        site,
        '/iso-9001',
        'Nội dung đang được cập nhật.',
        'Từ năm 2019, Sở áp dụng hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 cho toàn bộ quy trình giải quyết hồ sơ. Ban chỉ đạo gồm bảy người, do một Phó Giám đốc đứng đầu. Tháng Năm và tháng Mười, ban tổ chức đánh giá nội bộ; điểm không phù hợp phải khắc phục trong ba mươi ngày và được kiểm tra lại. Sổ tay chất lượng để ở phòng tiếp dân cho mọi người đọc.',
      ),
    truth: { iso: PASSED },
  },
  {
    name: 'the second page of the list of procedures fails',
    change: (site) => {
      site.answers['/thu-tuc-hanh-chinh?start=5'] = { status: 500, body: 'Internal Server Error' };
    },
    truth: {
      'procedure-set': { outcome: 'cantTell', details: { listed: 5, missing: [] } },
      'procedure-detail': {
        outcome: 'partial',
        credit: 4 / 5,
        details: { checked: 5, complete: 4, withoutDetail: [] },
      },
    },
  },
];

const HUNGYEN_VARIANTS: readonly Variant[] = [
  {
    name: 'a Zalo page of its own',
    change: (site) =>
      swap(
        site,
        '/',
        'alt="Facebook Sở KH&amp;CN Hưng Yên" /></a>',
        'alt="Facebook Sở KH&amp;CN Hưng Yên" /></a> <a href="https://zalo.me/3894561237890123456" target="_blank"><img src="/Style%20Library/zalo.png" alt="Zalo Sở KH&amp;CN Hưng Yên" /></a>',
      ),
    truth: { social: { outcome: 'passed', details: { zalo: 'https://zalo.me/3894561237890123456' } } },
  },
  {
    name: 'the third quarter is told',
    change: (site) => {
      swap(
        site,
        P('ket-qua-giai-quyet'),
        '<ul class="list-bc">',
        `<ul class="list-bc"><li><a href="${P('ket-qua/quy-3-2024')}">Kết quả giải quyết hồ sơ TTHC quý III năm 2024</a></li>`,
      );
      const model = site.answers[P('ket-qua/quy-2-2024')];
      if (typeof model !== 'string') throw new Error('the second quarter has a page');
      site.answers[P('ket-qua/quy-3-2024')] = model.replaceAll('quý II năm', 'quý III năm').replaceAll('134', '151');
    },
    truth: { 'dossier-results': { outcome: 'passed', credit: 1 } },
  },
  {
    name: 'the abolished procedure is taken off the list',
    change: (site) =>
      swap(
        site,
        P('thu-tuc-hanh-chinh'),
        '<li>Thủ tục cấp giấy xác nhận hàm lượng, thành phần vật liệu phóng xạ</li>',
        '',
      ),
    truth: { 'procedure-set': { outcome: 'passed', credit: 1, details: { abolishedListed: [], coverage: 1 } } },
  },
  {
    name: 'the plan is taken down',
    change: (site) => {
      delete site.answers[P('van-ban/ke-hoach-tuyen-truyen-2024')];
      cut(site, P('van-ban'), '<tr class="ms-itmhover"><td>/KH-SKHCN', '<tr class="ms-itmhover"><td>41/KH-SKHCN');
    },
    truth: {
      'plan-published': FAILED,
      'core-documents': { outcome: 'partial', credit: 4 / 9 },
      'legal-documents': {
        outcome: 'partial',
        details: { newest: '2024-06-20', inPeriod: 2, byMonth: months({ '01': 1, '06': 1 }, 2024) },
      },
    },
  },
  {
    name: 'a guide to online filing behind the section on public administration',
    change: (site) => {
      swap(
        site,
        P('hanh-chinh-cong'),
        '<ul class="sub">',
        `<ul class="sub"><li><a href="${P('huong-dan-nop-truc-tuyen')}">Hướng dẫn nộp hồ sơ trực tuyến</a></li>`,
      );
      const model = site.answers[P('iso')];
      if (typeof model !== 'string') throw new Error('there is a page on quality');
      site.answers[P('huong-dan-nop-truc-tuyen')] = model
        .replace('<title>Hệ thống quản lý chất lượng ISO', '<title>Hướng dẫn nộp hồ sơ trực tuyến')
        .replace(
          /<div class="cate-title">.*?<\/p>/s,
          '<div class="cate-title">Hướng dẫn nộp hồ sơ trực tuyến toàn trình và một phần</div><p>Dịch vụ công trực tuyến toàn trình: người nộp làm mọi việc trên mạng, kể cả trả phí và nhận kết quả. Dịch vụ công trực tuyến một phần: có ít nhất một bước phải đến quầy.</p><p>Bước 1: Đăng nhập bằng tài khoản định danh điện tử.</p><p>Bước 2: Gõ tên thủ tục, chọn Nộp hồ sơ, đính kèm bản chụp giấy tờ.</p><p>Bước 3: Kiểm tra lại, bấm Gửi và ghi mã hồ sơ để theo dõi.</p>',
        );
    },
    truth: { 'online-service': { outcome: 'passed', details: { guidance: P('huong-dan-nop-truc-tuyen') } } },
  },
];

const SONLA_VARIANTS: readonly Variant[] = [
  {
    name: 'the box and the page give one number',
    change: (site) => swap(site, '/1450/duong-day-nong', '0212.3751.333', '0212 3852 042'),
    truth: { hotline: { outcome: 'passed', details: { phones: ['+842123852042'], conflicts: [] } } },
  },
  {
    name: 'the open question is answered',
    change: (site) =>
      swap(
        site,
        '/1440/hoi-dap-gop-y',
        '<i>Câu hỏi đang chờ trả lời.</i>',
        '<p><b>Trả lời:</b> Hồ sơ của chị thiếu bản kết quả đo suất liều; cán bộ thụ lý đã gọi điện và gửi phiếu bổ sung. Sở xin lỗi chị vì đã báo chậm.</p>',
      ),
    truth: { 'published-feedback': { outcome: 'passed', details: { replied: 1, unreplied: 0 } } },
  },
  {
    name: 'the report of six months gives the second quarter its figures',
    change: (site) =>
      swap(
        site,
        '/1430/sau-thang',
        'đang giải quyết 5.',
        'đang giải quyết 5.</p><p>Riêng quý II/2022, bộ phận một cửa tiếp nhận 74 hồ sơ, đã giải quyết 71 hồ sơ, không có hồ sơ quá hạn.',
      ),
    truth: {
      'dossier-status': {
        outcome: 'passed',
        credit: 1,
        details: {
          periods: [
            { period: '2022-Q1', state: 'published', url: '/1430/quy-1' },
            { period: '2022-Q2', state: 'published', url: '/1430/sau-thang' },
            { period: '2022-Q3', state: 'published', url: '/upload/bc/q3.docx' },
            { period: '2022-Q4', state: 'not-due' },
          ],
        },
      },
    },
  },
  {
    name: 'the procedure that was missing stands where another stood twice',
    change: (site) => {
      const page = site.answers['/1420/bo-thu-tuc-hanh-chinh'];
      if (typeof page !== 'string') throw new Error('there is a list of procedures');
      const at = page.lastIndexOf('2.002385');
      const name = 'Khai báo thiết bị X-quang chẩn đoán trong y tế'.normalize('NFD');
      site.answers['/1420/bo-thu-tuc-hanh-chinh'] =
        page.slice(0, at) +
        page
          .slice(at)
          .replace('2.002385', '2.002253')
          .replace(name, 'Đăng ký hỗ trợ thương mại hóa kết quả nghiên cứu');
    },
    truth: {
      'procedure-set': {
        outcome: 'passed',
        credit: 1,
        details: { listed: 7, coverage: 1, missing: [], duplicates: [] },
      },
    },
  },
  {
    name: 'the newest directive is taken down',
    change: (site) => {
      delete site.answers['/1411/688-skhcn-vp'];
      cut(site, '/1411/van-ban-chi-dao-huong-dan-cchc', '<tr><td>688/SKHCN-VP', '<tr><td>415/SKHCN-VP');
    },
    truth: {
      'guidance-documents': {
        outcome: 'partial',
        details: { newest: '2022-06-21', ageDays: 152, inPeriod: 2, byMonth: months({ '02': 1, '06': 1 }, 2022) },
      },
    },
  },
];

/** The three portals, each with what is changed. */
export const VARIED: readonly UnseenPortal[] = [
  { ...NGHEAN, variants: NGHEAN_VARIANTS },
  { ...HUNGYEN, variants: HUNGYEN_VARIANTS },
  { ...SONLA, variants: SONLA_VARIANTS },
];
