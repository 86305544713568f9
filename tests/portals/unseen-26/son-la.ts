/** Department of Science and Technology of Sơn La, 2022. */

import {
  postOf,
  swap,
  type DocumentRow,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
} from '../unseen-22/site.ts';
import { letter, listOf, mainOf, without } from './own.ts';
import { render, widget } from './son-la-look.ts';
import { news, postOfSonLa, reform, results, science } from './son-la-posts.ts';

const FIELDS = [
  'Hoạt động khoa học và công nghệ',
  'An toàn bức xạ',
  'Tiêu chuẩn đo lường chất lượng',
  'Sở hữu trí tuệ',
];
type Row = readonly [code: string, name: string, field: number];

const KNOWN: readonly Row[] = [
  ['1.001786', 'Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ', 0],
  ['1.001770', 'Thay đổi, bổ sung giấy chứng nhận hoạt động của văn phòng đại diện tổ chức khoa học và công nghệ', 0],
  ['2.001525', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', 0],
  ['1.004473', 'Công nhận kết quả nghiên cứu khoa học do tổ chức, cá nhân tự đầu tư', 0],
  ['2.001179', 'Xác nhận hàng hóa sử dụng trực tiếp cho phát triển hoạt động ươm tạo công nghệ', 0],
  ['1.002690', 'Bổ nhiệm giám định viên tư pháp trong lĩnh vực khoa học và công nghệ', 0],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ', 1],
  ['2.002380', 'Cấp giấy phép tiến hành công việc bức xạ - sử dụng thiết bị X-quang chẩn đoán trong y tế', 1],
  ['2.002383', 'Bổ sung giấy phép tiến hành công việc bức xạ', 1],
  ['2.002385', 'Khai báo thiết bị X-quang chẩn đoán trong y tế', 1],
  ['2.001208', 'Chỉ định tổ chức đánh giá sự phù hợp hoạt động thử nghiệm, giám định', 2],
  ['2.001277', 'Đăng ký công bố hợp quy dựa trên kết quả chứng nhận của tổ chức chứng nhận', 2],
  ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu', 2],
  ['2.000254', 'Công bố hợp chuẩn dựa trên kết quả tự đánh giá của tổ chức, cá nhân', 2],
  ['1.003542', 'Cấp giấy chứng nhận tổ chức đủ điều kiện hoạt động giám định sở hữu công nghiệp', 3],
];
const MISSING = ['1.002690', '1.001392'];
const OWN_UNKNOWN: Row = ['1.012353', 'Hỗ trợ kinh phí đăng ký bảo hộ nhãn hiệu ở nước ngoài', 3];
const GONE = ['1.001693', 'Đánh giá, xác nhận kết quả thực hiện nhiệm vụ không sử dụng ngân sách nhà nước'] as const;

const own = ([code, name, field]: Row): Procedure => ({
  code: `${code}.000.00.00.H52`,
  name,
  field: FIELDS[field] ?? '',
  path: null,
  parts: [],
});
const listed = (): Procedure[] => [...KNOWN.filter(([code]) => !MISSING.includes(code)), OWN_UNKNOWN].map(own);

const DISTRICT =
  '<h3 class="pb-tab-mobile-title">Thủ tục cấp huyện</h3><div class="pb-tab-pane"><p>Do Ủy ban nhân dân huyện, thành phố giải quyết; đăng để bà con tiện tra.</p><table><tbody><tr><th>TT</th><th>Mã số</th><th>Tên thủ tục</th><th>Nơi nộp</th></tr><tr><td>1</td><td>1.008901.000.00.00.H52</td><td>Đăng ký thành lập hộ kinh doanh</td><td>Bộ phận một cửa huyện</td></tr><tr><td>2</td><td>2.000635.000.00.00.H52</td><td>Cấp bản sao trích lục hộ tịch</td><td>Bộ phận một cửa huyện</td></tr><tr><td>3</td><td>1.004859.000.00.00.H52</td><td>Thay đổi, cải chính hộ tịch</td><td>Bộ phận một cửa huyện</td></tr></tbody></table></div>';

const file = (name: string): string => `/wp-content/uploads/2022/03/${name}.pdf`;

const STEERING: readonly DocumentRow[] = [
  {
    number: '1742/UBND-NC',
    date: '2022-09-26',
    about: 'Về việc đẩy mạnh cải cách hành chính những tháng cuối năm 2022',
    by: 'UBND tỉnh',
  },
  {
    number: '1180/SNV-CCHC',
    date: '2022-07-05',
    about: 'Hướng dẫn tự chấm điểm chỉ số cải cách hành chính',
    by: 'Sở Nội vụ',
  },
  {
    number: '05/CT-UBND',
    date: '2022-04-12',
    about: 'Chỉ thị về nâng cao chất lượng cải cách hành chính',
    by: 'UBND tỉnh',
  },
  {
    number: '47/KH-UBND',
    date: '2022-02-10',
    about: 'Kế hoạch tuyên truyền cải cách hành chính năm 2022 trên địa bàn tỉnh',
    by: 'UBND tỉnh',
    at: file('kh-47-ubnd'),
  },
  { number: '21/KH-SKHCN', date: '2022-01-20', about: 'Kế hoạch cải cách hành chính năm 2022 của Sở', by: 'Sở KH&CN' },
  {
    number: '3162/QĐ-UBND',
    date: '2021-12-20',
    about: 'Ban hành Chương trình cải cách hành chính của tỉnh giai đoạn 2021 - 2025',
    by: 'UBND tỉnh',
    at: file('qd-3162-ubnd'),
  },
];

const CENTRAL: readonly DocumentRow[] = [
  {
    number: '61/2018/NĐ-CP',
    date: '2018-04-23',
    about: 'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    by: 'Chính phủ',
  },
  {
    number: '01/2018/TT-VPCP',
    date: '2018-11-23',
    about: 'Hướng dẫn thi hành Nghị định về cơ chế một cửa',
    by: 'Văn phòng Chính phủ',
    at: file('tt-01-2018-vpcp'),
  },
  {
    number: '45/2016/QĐ-TTg',
    date: '2016-10-19',
    about: 'Về tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
    by: 'Thủ tướng Chính phủ',
  },
  {
    number: '35/NQ-CP',
    date: '2016-05-16',
    about: 'Về hỗ trợ và phát triển doanh nghiệp đến năm 2020',
    by: 'Chính phủ',
  },
  {
    number: '30/CT-TTg',
    date: '2019-10-08',
    about: 'Về phòng cháy, chữa cháy rừng mùa khô',
    by: 'Thủ tướng Chính phủ',
  },
  { number: '29/2013/QH13', date: '2013-06-18', about: 'Luật khoa học và công nghệ', by: 'Quốc hội' },
];

const OPINIONS =
  '<p>Trang này đăng ý kiến của tổ chức, cá nhân về các quy định, thủ tục hành chính do Sở giải quyết.</p><div class="yk"><h4>Ý kiến của Hợp tác xã dược liệu Mường Do, huyện Phù Yên</h4><p><em>Ngày gửi: 14/03/2022</em></p><p>Tờ khai cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ đòi bản sao công chứng của bằng sáng chế, trong khi bản chính đã có ở Sở. Đề nghị bỏ giấy tờ này.</p><p>Tình trạng: đang xem xét</p></div><div class="yk"><h4>Ý kiến của ông C.V.P., xã Chiềng Mung, huyện Mai Sơn</h4><p><em>Ngày gửi: 08/08/2022</em></p><p>Thủ tục khai báo thiết bị X-quang nên cho nộp chung một tờ khai với nhiều máy của cùng một phòng khám.</p><p>Tình trạng: đang xem xét</p></div>';

const HOTLINE =
  '<p>Sở Khoa học và Công nghệ bố trí người trực điện thoại trong giờ hành chính để nghe phản ánh về thái độ phục vụ và việc giải quyết thủ tục.</p><p>Đường dây nóng: <strong>0212.3750.868</strong></p><p>Địa chỉ: Văn phòng Sở, số 55 đường Tô Hiệu, thành phố Sơn La, tỉnh Sơn La</p>';

async function make(): Promise<Site> {
  return {
    menu: [
      { href: '/', words: 'Trang chủ' },
      {
        href: '#',
        words: 'Giới thiệu',
        under: [
          { href: '/gioi-thieu-chung/', words: 'Giới thiệu chung' },
          { href: '/so-do-cong/', words: 'Sơ đồ cổng' },
        ],
      },
      {
        href: '/category/tin-tuc-su-kien/',
        words: 'Tin tức',
        under: [{ href: '/category/khoa-hoc-doi-song/', words: 'Khoa học và đời sống' }],
      },
      {
        href: '/category/cai-cach-hanh-chinh/',
        words: 'Cải cách hành chính',
        under: [
          { href: '/van-ban-chi-dao-cchc/', words: 'Văn bản chỉ đạo, hướng dẫn CCHC' },
          { href: '/category/cong-khai-giai-quyet-ho-so/', words: 'Công khai giải quyết hồ sơ' },
          { href: '/y-kien-ve-thu-tuc/', words: 'Ý kiến về thủ tục hành chính' },
        ],
      },
      { href: '/thu-tuc-hanh-chinh/', words: 'Thủ tục hành chính' },
      { href: 'https://dichvucong.sonla.gov.vn/', words: 'Dịch vụ công' },
      { href: '/van-ban-trung-uong/', words: 'Văn bản Trung ương' },
    ],
    lists: {
      reform: { path: '/category/cai-cach-hanh-chinh/', label: 'Cải cách hành chính', posts: reform() },
      news: { path: '/category/tin-tuc-su-kien/', label: 'Tin tức - Sự kiện', posts: news() },
      science: { path: '/category/khoa-hoc-doi-song/', label: 'Khoa học và đời sống', posts: science() },
      results: { path: '/category/cong-khai-giai-quyet-ho-so/', label: 'Công khai giải quyết hồ sơ', posts: results() },
    },
    documents: {
      steering: {
        path: '/van-ban-chi-dao-cchc/',
        label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính',
        rows: [...STEERING],
      },
      central: { path: '/van-ban-trung-uong/', label: 'Văn bản của Trung ương', rows: [...CENTRAL] },
    },
    pages: {
      '/gioi-thieu-chung/': {
        title: 'Giới thiệu chung',
        main: widget(
          'text-editor',
          '<p>Sở thành lập năm 1961 với tên Ban Kỹ thuật, trải qua năm lần đổi tên. Hiện nay Sở có sáu phòng, một chi cục và hai đơn vị sự nghiệp.</p>',
        ),
      },
      '/so-do-cong/': { title: 'Sơ đồ cổng', main: widget('text-editor', '<p>Nội dung đang được cập nhật.</p>') },
      '/duong-day-nong/': { title: 'Đường dây nóng', main: widget('text-editor', HOTLINE) },
      '/y-kien-ve-thu-tuc/': {
        title: 'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
        main: widget('text-editor', OPINIONS),
      },
    },
    blocks: {
      top: '<a class="mz-top-phone" href="/duong-day-nong/"><i class="fas fa-phone"></i> Đường dây nóng: 0212.3750.868</a>',
      beside: widget(
        'wp-widget-text',
        '<h5>Thông tin hữu ích</h5><div class="textwidget"><p>Tỷ giá: 1 USD = 24.850 đồng</p><p>Nhiệt độ thành phố Sơn La: 17 độ, mưa nhỏ</p><p><a href="/category/cai-cach-hanh-chinh/"><img src="/wp-content/uploads/2021/01/banner-cc.png" alt=""></a></p></div>',
      ),
      side: '<div class="widget widget_text"><h3 class="widget-title">Liên kết</h3><select onchange="window.open(this.value)"><option>-- Chọn trang --</option><option value="https://sonla.gov.vn">Cổng tỉnh Sơn La</option><option value="https://www.most.gov.vn">Bộ Khoa học và Công nghệ</option></select></div><div class="widget widget_text"><h3 class="widget-title">Phòng, chống dịch</h3><p>Đường dây nóng của Bộ Y tế về Covid-19: 1900 9095</p></div>',
      banners: widget(
        'image',
        '<a href="https://sonla.gov.vn"><img src="/wp-content/uploads/2020/05/tinh.png" alt="Cổng thông tin điện tử tỉnh Sơn La"></a>',
      ),
      footer:
        '<p><b>Sở Khoa học và Công nghệ tỉnh Sơn La</b></p><p>Trụ sở: số 55 đường Tô Hiệu, thành phố Sơn La. Điện thoại: 0212.3852.345. Fax: 0212.3854.246. Thư điện tử: skhcn@sonla.gov.vn</p><p>Giấy phép số 12/GP-STTTT ngày 05/8/2019. © 2019 - 2022</p><p>Đang trực tuyến: 14. Tổng lượt xem: 2.123.852</p>',
      district: DISTRICT,
    },
    procedures: listed(),
    served: {
      [file('kh-47-ubnd')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'Số: 47/KH-UBND',
        'Sơn La, ngày 10 tháng 02 năm 2022',
        'KẾ HOẠCH',
        'Tuyên truyền cải cách hành chính năm 2022 trên địa bàn tỉnh Sơn La',
      ),
      [file('qd-3162-ubnd')]: await letter(
        'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
        'Số: 3162/QĐ-UBND',
        'Sơn La, ngày 20 tháng 12 năm 2021',
        'QUYẾT ĐỊNH',
        'Ban hành Chương trình cải cách hành chính nhà nước tỉnh Sơn La giai đoạn 2021 - 2025',
      ),
      [file('tt-01-2018-vpcp')]: await letter(
        'VĂN PHÒNG CHÍNH PHỦ',
        'Số: 01/2018/TT-VPCP',
        'Hà Nội, ngày 23 tháng 11 năm 2018',
        'THÔNG TƯ',
        'Hướng dẫn thi hành một số quy định về cơ chế một cửa, một cửa liên thông',
      ),
    },
    province: province(KNOWN),
  };
}

function province(rows: readonly Row[], more: readonly (readonly [string, string])[] = []): Site['province'] {
  const frame = (title: string, main: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="top"><a href="/">Cổng thông tin điện tử tỉnh Sơn La</a></div><div id="nav"><ul><li><a href="/">Trang chủ</a></li><li><a href="/tthc">Thủ tục hành chính</a></li></ul></div><div id="main"><h1>${title}</h1>${main}</div><div id="foot">Văn phòng UBND tỉnh Sơn La</div></body></html>`;
  const table = (ones: readonly (readonly [string, string])[]) =>
    `<table class="table"><thead><tr><th>STT</th><th>Mã thủ tục</th><th>Tên thủ tục hành chính</th></tr></thead><tbody>${ones.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}.000.00.00.H52</td><td>${name}</td></tr>`).join('')}</tbody></table>`;
  return {
    '/': frame('Cổng thông tin điện tử tỉnh Sơn La', '<p>Tin trong tỉnh, thông báo của Ủy ban nhân dân tỉnh.</p>'),
    '/tthc': frame(
      'Thủ tục hành chính của tỉnh',
      '<p>Chọn cơ quan:</p><ul><li><a href="/tthc/so-khoa-hoc-va-cong-nghe">Sở Khoa học và Công nghệ</a></li><li><a href="/tthc/so-tu-phap">Sở Tư pháp</a></li><li><a href="/tthc/so-cong-thuong">Sở Công Thương</a></li></ul>',
    ),
    '/tthc/so-khoa-hoc-va-cong-nghe': frame(
      'Thủ tục hành chính của Sở Khoa học và Công nghệ',
      table([...rows.map(([code, name]) => [code, name] as const), ...more]),
    ),
    '/tthc/so-tu-phap': frame(
      'Thủ tục hành chính của Sở Tư pháp',
      table([
        ['2.000488', 'Cấp phiếu lý lịch tư pháp cho công dân Việt Nam'],
        ['1.008916', 'Đăng ký hoạt động của trung tâm hòa giải thương mại'],
      ]),
    ),
    '/tthc/so-cong-thuong': frame(
      'Thủ tục hành chính của Sở Công Thương',
      table([
        ['2.000004', 'Đăng ký hoạt động khuyến mại'],
        ['2.001474', 'Thông báo hoạt động khuyến mại'],
      ]),
    ),
  };
}

const SET = {
  reference: 15,
  listed: 13,
  coverage: 13 / 15,
  missing: MISSING.map((code) => ({ code })),
  abolishedListed: [],
  unknown: [{ code: OWN_UNKNOWN[0] }],
  duplicates: [],
};

const BY_MONTH = {
  '2022-01': 2,
  '2022-02': 2,
  '2022-03': 2,
  '2022-04': 2,
  '2022-05': 2,
  '2022-06': 2,
  '2022-07': 2,
  '2022-08': 2,
  '2022-09': 2,
  '2022-10': 2,
  '2022-11': 2,
};

const STATES = {
  '61/2018/NĐ-CP': 'cited',
  '01/2018/TT-VPCP': 'published',
  '35/NQ-CP': 'cited',
  // The one on the portal is of another date, on fires.
  '30/CT-TTg': 'missing',
  '45/2016/QĐ-TTg': 'cited',
  '3162/QĐ-UBND': 'published',
  '47/KH-UBND': 'published',
};
const states = (of: Readonly<Record<string, string>>) => ({
  documents: Object.entries(of).map(([number, state]) => ({ number, state })),
});

const INDICES = {
  PAR: { index: 'PAR INDEX', state: 'current', year: 2021, value: 86.12, rank: 34 },
  PAPI: { index: 'PAPI', state: 'stale', year: 2020, value: 42.61, rank: 22 },
  SIPAS: { index: 'SIPAS', state: 'current', year: 2021, value: 85.03, rank: 41 },
  PCI: { index: 'PCI', state: 'missing' },
};

const quarters = (second: string) => ({
  periods: [
    { period: '2022-Q1', state: 'published' },
    { period: '2022-Q2', state: second },
    { period: '2022-Q3', state: 'published' },
    { period: '2022-Q4', state: 'not-due' },
  ],
});

const MUTATIONS: readonly Mutation[] = [
  {
    id: 'one of the two missing procedures is listed',
    change: (site) => void site.procedures.push(...KNOWN.filter(([code]) => code === '1.001392').map(own)),
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 14 / 15,
        details: { ...SET, listed: 14, coverage: 14 / 15, missing: [{ code: '1.002690' }] },
      },
    },
  },
  {
    id: 'one procedure stands in two fields',
    change: (site) => void site.procedures.push(own(['1.001786', KNOWN[0]?.[1] ?? '', 2])),
    truth: {
      'procedure-set': { outcome: 'partial', credit: 13 / 15, details: { ...SET, duplicates: [{ code: '1.001786' }] } },
    },
  },
  {
    id: 'the province still lists an abolished one',
    change: (site) => void Object.assign(site.province, province(KNOWN, [GONE])),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 0.9,
        details: { reference: 15, listed: 15, coverage: 1, missing: [], abolishedListed: [{ code: GONE[0] }] },
      },
    },
  },
  {
    id: 'one opinion has its reply',
    change: (site) => {
      const page = mainOf(site, '/y-kien-ve-thu-tuc/');
      page.main = swap(
        page.main,
        'Đề nghị bỏ giấy tờ này.</p><p>Tình trạng: đang xem xét</p>',
        'Đề nghị bỏ giấy tờ này.</p><p><b>Trả lời:</b> Văn phòng Sở cảm ơn ý kiến của Hợp tác xã. Từ ngày 01/4/2022 người nộp chỉ cần mang bản chụp, cán bộ tiếp nhận tự đối chiếu với bản lưu tại Sở.</p>',
      );
    },
    truth: { 'published-feedback': { outcome: 'passed', credit: 1, details: { replied: 1, unreplied: 1 } } },
  },
  {
    id: 'both opinions have replies, none a date',
    change: (site) => {
      const page = mainOf(site, '/y-kien-ve-thu-tuc/');
      page.main = page.main
        .replaceAll(/<p><em>Ngày gửi: [^<]*<\/em><\/p>/g, '')
        .replaceAll(
          '<p>Tình trạng: đang xem xét</p>',
          '<p><b>Trả lời:</b> Sở cảm ơn và tiếp thu ý kiến; tờ khai mới đã bỏ mục này, người nộp không phải làm thêm giấy tờ.</p>',
        );
    },
    truth: { 'published-feedback': { outcome: 'cantTell' } },
  },
  {
    id: 'a post of July came in August',
    change: (site) => {
      postOf(site, 'reform', 'lập tổ công tác').date = '2022-08-03';
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          newest: '2022-11-15',
          ageDays: 3,
          inPeriod: 22,
          byMonth: { ...BY_MONTH, '2022-07': 1, '2022-08': 3 },
        },
      },
    },
  },
  {
    id: 'nothing on reform since the middle of October',
    change: (site) => {
      for (const date of ['2022-11-15', '2022-11-03', '2022-10-25']) without(site, 'reform', date);
    },
    truth: {
      'cchc-column': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          newest: '2022-10-11',
          ageDays: 38,
          inPeriod: 19,
          byMonth: { ...BY_MONTH, '2022-10': 1, '2022-11': 0 },
        },
      },
    },
  },
  {
    id: 'the post on discipline is of this year',
    change: (site) => {
      postOf(site, 'reform', 'Chấn chỉnh kỷ luật').date = '2022-11-08';
    },
    truth: {
      discipline: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-11-08' }] } },
      'cchc-column': {
        outcome: 'passed',
        details: { newest: '2022-11-15', inPeriod: 23, byMonth: { ...BY_MONTH, '2022-11': 3 } },
      },
    },
  },
  {
    id: 'the report of six months tells the second quarter',
    change: (site) => {
      const one = postOf(site, 'results', '6 tháng đầu năm');
      one.more = [
        'Riêng quý II năm 2022, bộ phận một cửa tiếp nhận 64 hồ sơ, giải quyết đúng hẹn 63 hồ sơ, không có hồ sơ quá hạn.',
        ...one.more,
      ];
    },
    truth: { 'dossier-status': { outcome: 'passed', credit: 1, details: quarters('published') } },
  },
  {
    id: 'no directive since July',
    change: (site) => {
      site.documents['steering']?.rows.shift();
    },
    truth: {
      'guidance-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          newest: '2022-07-05',
          ageDays: 136,
          inPeriod: 4,
          byMonth: { '2022-01': 1, '2022-02': 1, '2022-04': 1, '2022-07': 1 },
        },
      },
    },
  },
  {
    id: 'only the map of the site leads to the directives',
    change: (site) => {
      const reforms = site.menu.findIndex(({ href }) => href === '/category/cai-cach-hanh-chinh/');
      const menu = site.menu[reforms];
      if (menu?.under === undefined) throw new Error('no menu of reform');
      site.menu[reforms] = { ...menu, under: menu.under.filter(({ href }) => href !== '/van-ban-chi-dao-cchc/') };
      mainOf(site, '/so-do-cong/').main = widget(
        'text-editor',
        '<ul><li><a href="/category/tin-tuc-su-kien/">Tin tức</a></li><li><a href="/category/cai-cach-hanh-chinh/">Cải cách hành chính</a><ul><li><a href="/van-ban-chi-dao-cchc/">Văn bản chỉ đạo, hướng dẫn CCHC</a></li></ul></li></ul>',
      );
    },
    truth: {
      'guidance-documents': {
        outcome: 'partial',
        credit: 0.5,
        details: {
          url: '/van-ban-chi-dao-cchc/',
          linkedFromHome: false,
          newest: '2022-09-26',
          ageDays: 53,
          inPeriod: 5,
        },
      },
    },
  },
  {
    id: 'PCI of the province',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfSonLa(
          '2022-05-05',
          'PCI năm 2021 của Sơn La: 63,22 điểm, xếp thứ 46',
          'Năm 2021 chỉ số năng lực cạnh tranh PCI của tỉnh Sơn La đạt 63,22 điểm, xếp thứ 46 trong 63 tỉnh, thành phố.',
        ),
      ),
    truth: {
      indices: {
        outcome: 'partial',
        credit: 3.5 / 4,
        details: {
          indices: Object.values({
            ...INDICES,
            PCI: { index: 'PCI', state: 'current', year: 2021, value: 63.22, rank: 46 },
          }),
        },
      },
    },
  },
  {
    id: 'a guide to services of level 3 and 4',
    change: (site) => {
      site.pages['/huong-dan-dich-vu-cong-truc-tuyen/'] = {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, 4',
        main: widget(
          'text-editor',
          '<p>Dịch vụ công trực tuyến mức độ 3: điền tờ khai và gửi hồ sơ qua mạng, nộp phí và lấy kết quả tại quầy. Mức độ 4: nộp phí cũng qua mạng, kết quả gửi về tận nhà.</p><ol><li>Đăng ký tài khoản bằng số điện thoại.</li><li>Chọn cơ quan, chọn thủ tục rồi bấm Nộp hồ sơ.</li><li>Đính kèm bản chụp giấy tờ, kiểm tra lại và gửi.</li></ol>',
        ),
      };
      site.menu.push({ href: '/huong-dan-dich-vu-cong-truc-tuyen/', words: 'Hướng dẫn DVC trực tuyến' });
    },
    truth: {
      'online-service': {
        outcome: 'passed',
        credit: 1,
        details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: '/huong-dan-dich-vu-cong-truc-tuyen/' },
      },
    },
  },
  {
    id: 'the post on the post is on another thing',
    change: (site) => {
      const one = postOf(site, 'reform', 'bưu chính công ích');
      one.title = 'Phòng Kế hoạch - Tài chính chia lại việc theo dõi cải cách hành chính';
      one.lead = 'Từ tháng 6, hai chuyên viên thay nhau theo dõi cải cách hành chính của phòng, mỗi người một quý.';
      one.more = one.more.slice(1);
      one.path = '/phong-ke-hoach-tai-chinh-chia-lai-viec/';
    },
    truth: { postal: { outcome: 'failed', credit: 0, details: { found: 0 } } },
  },
  {
    id: 'the directive of 2018 is there too',
    change: (site) =>
      void site.documents['central']?.rows.push({
        number: '30/CT-TTg',
        date: '2018-10-30',
        about: 'Về nâng cao hiệu quả tiếp nhận, giải quyết thủ tục hành chính qua cơ chế một cửa',
        by: 'Thủ tướng Chính phủ',
      }),
    truth: { 'core-documents': { outcome: 'passed', credit: 1, details: states({ ...STATES, '30/CT-TTg': 'cited' }) } },
  },
  {
    id: 'the page of the hotline names another number',
    change: (site) => {
      const page = mainOf(site, '/duong-day-nong/');
      page.main = swap(page.main, '0212.3750.868', '0212.3859.979');
    },
    truth: { hotline: { outcome: 'partial', credit: 0.5, details: { phones: ['+842123750868', '+842123859979'] } } },
  },
  {
    id: 'an exemplary unit',
    change: (site) =>
      void listOf(site, 'news').posts.push(
        postOfSonLa(
          '2022-08-16',
          'Gương điển hình trong cải cách hành chính: bộ phận một cửa xã Chiềng Cơi',
          'Bộ phận một cửa xã Chiềng Cơi được UBND tỉnh khen là đơn vị tiêu biểu, ba năm liền không để bà con phải đi lại lần hai.',
        ),
      ),
    truth: { models: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-08-16' }] } } },
  },
];

export const SON_LA: Portal = {
  id: 'sonla, a magazine of WordPress',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-11-18',
  reference: [...KNOWN.map(([code, name]) => [code, name] as const), [...GONE, true]],
  make,
  render,
  truth: {
    'procedure-set': { outcome: 'partial', credit: 13 / 15, details: SET },
    'procedure-updates': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-07-12' }] } },
    'procedure-set-province': {
      outcome: 'passed',
      credit: 1,
      details: { reference: 15, listed: 15, coverage: 1, missing: [], abolishedListed: [], unknown: [] },
    },
    hotline: { outcome: 'passed', credit: 1, details: { phones: ['+842123750868'], conflicts: [] } },
    'published-feedback': { outcome: 'partial', credit: 0.5, details: { replied: 0, unreplied: 2 } },
    'cchc-column': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: '/category/cai-cach-hanh-chinh/',
        linkedFromHome: true,
        newest: '2022-11-15',
        ageDays: 3,
        inPeriod: 22,
        byMonth: BY_MONTH,
        undated: 0,
      },
    },
    // Nine on the province's reform.
    'policy-articles': { outcome: 'passed', credit: 1 },
    'service-centre': { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-09-07' }] } },
    // One of the year before; two half sentences.
    discipline: { outcome: 'failed', credit: 0, details: { found: 0 } },
    // Six months without figures of the second quarter.
    'dossier-status': { outcome: 'partial', credit: 2 / 3, details: quarters('missing') },
    'guidance-documents': {
      outcome: 'passed',
      credit: 1,
      details: {
        url: '/van-ban-chi-dao-cchc/',
        linkedFromHome: true,
        newest: '2022-09-26',
        ageDays: 53,
        inPeriod: 5,
        byMonth: { '2022-01': 1, '2022-02': 1, '2022-04': 1, '2022-07': 1, '2022-09': 1 },
      },
    },
    // Strawberries.
    models: { outcome: 'failed', credit: 0, details: { found: 0 } },
    initiatives: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-08-10' }] } },
    indices: { outcome: 'partial', credit: 2.5 / 4, details: { indices: Object.values(INDICES) } },
    'online-service': {
      outcome: 'partial',
      credit: 0.5,
      details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: null },
    },
    postal: { outcome: 'passed', credit: 1, details: { found: 1, articles: [{ date: '2022-06-21' }] } },
    'core-documents': { outcome: 'partial', credit: 6 / 7, details: states(STATES) },
  },
  mutations: MUTATIONS,
};
