/** Sở Khoa học và Công nghệ Sơn La on Drupal 9, 21/11/2022. */

import {
  postOf,
  slug,
  SCIENCE_NEWS,
  type Expected,
  type Mutation,
  type Portal,
  type Procedure,
  type Site,
  type Truth,
} from '../unseen-22/site.ts';
import { listOf, letter, mainOf } from '../unseen-26/own.ts';
import { change, HALF, months, PASSED, postsAt, SCAN, told, untold, wholeParts, type Line } from '../unseen-28/kit.ts';
import { PROCEDURES_AT, render } from './son-la-look.ts';

export const COLUMN = '/chuyen-muc/cai-cach-hanh-chinh';
export const HOTLINE = '/duong-day-nong';
export const GUIDE = '/huong-dan-su-dung-dich-vu-cong';
export const DIRECTIVES = '/van-ban/chi-dao-cchc';
export const OPINIONS = '/y-kien-cong-dan';
export const DOSSIERS = '/cong-khai-ket-qua-giai-quyet-ho-so';

export const CENTRE = 'Đi làm thủ tục ở Trung tâm Phục vụ hành chính công: cần mang gì, lấy số ở đâu';
export const POSTAL = 'Nhân viên bưu điện đến tận bản nhận hồ sơ, trả kết quả';
export const ORDER = 'Đi muộn, về sớm: ba công chức bị nhắc nhở sau đợt kiểm tra kỷ cương';
export const EXEMPLAR = 'Chị Lò Thị Hặc, người mười năm không để hồ sơ trễ hẹn';
export const NEW_ONES = 'Thêm hai thủ tục mới, sửa ba thủ tục cũ trong lĩnh vực an toàn bức xạ';
export const PAR = 'Cải cách hành chính 2021: Sơn La đứng thứ 43/63';

const REFORM: readonly Line[] = [
  ['2021-12-22', 'Nhìn lại một năm cải cách hành chính', 'Bài viết điểm các mốc chính của năm cũ.'],
  [
    '2022-01-11',
    'Sơn La đặt chín mục tiêu cải cách hành chính cho năm 2022',
    'UBND tỉnh giao từng mục tiêu cho một cơ quan đầu mối, có hạn hoàn thành.',
  ],
  [
    '2022-01-25',
    'Các phòng của Sở ký giao ước thi đua thực hiện cải cách hành chính',
    'Giao ước có năm nội dung, chấm điểm vào cuối mỗi quý.',
  ],
  [
    '2022-02-16',
    'Tỉnh ban hành kế hoạch tuyên truyền cải cách hành chính',
    'Kế hoạch số 47/KH-UBND ngày 10/02/2022 của UBND tỉnh giao các sở mở chuyên mục, tăng tin bài về cải cách hành chính.',
    ['Kế hoạch cụ thể hóa Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của UBND tỉnh về cải cách hành chính năm 2022.'],
  ],
  [
    '2022-02-24',
    'Chủ tịch UBND tỉnh: cải cách hành chính phải bắt đầu từ người đứng đầu',
    'Phát biểu tại hội nghị, Chủ tịch UBND tỉnh yêu cầu mỗi sở chọn một việc khó để làm trong năm.',
  ],
  [
    '2022-03-09',
    'Ban Chỉ đạo cải cách hành chính tỉnh họp phiên đầu tiên của năm',
    'Phiên họp thông qua chương trình công tác và phân công lại thành viên.',
  ],
  [
    '2022-03-23',
    ORDER,
    'Tổ kiểm tra của Sở lập biên bản, yêu cầu chấn chỉnh việc chấp hành kỷ luật, kỷ cương hành chính và giờ giấc làm việc.',
  ],
  [
    '2022-04-12',
    CENTRE,
    'Bài viết hướng dẫn người dân từng bước khi đến nộp hồ sơ tại Trung tâm Phục vụ hành chính công tỉnh.',
  ],
  [
    '2022-04-27',
    'Sơn La bàn cách cải thiện các chỉ số cải cách hành chính',
    'UBND tỉnh phấn đấu năm 2022 chỉ số PCI vào nhóm 40 tỉnh đứng đầu, PAPI đạt trên 43 điểm.',
  ],
  [
    '2022-05-10',
    NEW_ONES,
    'Quyết định công bố danh mục thủ tục hành chính mới ban hành và được sửa đổi, bổ sung thuộc thẩm quyền của Sở.',
  ],
  [
    '2022-05-26',
    PAR,
    'Chỉ số cải cách hành chính (PAR INDEX) năm 2021 của tỉnh đạt 85,64%, xếp thứ 43 trên 63 tỉnh, thành phố.',
    ['Chỉ số hài lòng của người dân (SIPAS) năm 2021 đạt 86,17%, xếp thứ 33.'],
  ],
  [
    '2022-06-14',
    'Nghị quyết của Tỉnh ủy về cải cách hành chính đi vào cuộc sống',
    'Sau một năm, tỉnh đã cắt giảm nhiều khâu trung gian, sắp xếp lại các đầu mối.',
  ],
  ['2022-06-28', POSTAL, 'Từ tháng Sáu, dịch vụ bưu chính công ích nhận hồ sơ của Sở tại nhà ở năm huyện.'],
  [
    '2022-07-13',
    'Sơn La sơ kết cải cách hành chính sáu tháng đầu năm',
    'UBND tỉnh biểu dương các sở hoàn thành sớm nhiệm vụ, phê bình hai huyện chậm gửi báo cáo.',
  ],
  [
    '2022-08-09',
    EXEMPLAR,
    'Làm ở bộ phận một cửa của Sở từ năm 2012, chị là tấm gương tiêu biểu trong công tác cải cách hành chính của ngành.',
  ],
  [
    '2022-08-23',
    'Đoàn kiểm tra cải cách hành chính của tỉnh làm việc với Sở',
    'Đoàn xem sổ sách, nghe báo cáo và góp ý bốn việc cần làm ngay.',
  ],
  [
    '2022-09-07',
    'Hội nghị trực tuyến toàn quốc về cải cách hành chính: điểm cầu Sơn La',
    'Lãnh đạo tỉnh dự và phát biểu về những khó khăn của địa phương miền núi.',
  ],
  [
    '2022-09-21',
    'Tìm hiểu pháp luật về cơ chế một cửa',
    'Bài viết giới thiệu những điểm chính trong quy định của Chính phủ, gồm cả Nghị quyết số 35/NQ-CP.',
  ],
  [
    '2022-10-05',
    'Thi trắc nghiệm tìm hiểu cải cách hành chính: 412 lượt dự thi trong tuần đầu',
    'Cuộc thi dành cho công chức, viên chức của Sở và các đơn vị trực thuộc.',
  ],
  [
    '2022-10-19',
    'UBND tỉnh chỉ đạo đẩy nhanh các nhiệm vụ cải cách hành chính cuối năm',
    'Văn bản mới yêu cầu các sở rà lại từng việc còn nợ và báo cáo trước ngày 10 hằng tháng.',
  ],
  [
    '2022-11-08',
    'Ban Chỉ đạo cải cách hành chính của Sở họp rà soát tiến độ',
    'Còn bốn việc trong kế hoạch năm chưa xong, đều thuộc phần việc của Văn phòng.',
  ],
];

const NEWS: readonly Line[] = [
  ...SCIENCE_NEWS.map(([title, lead], at): Line => [
    `2022-${String(10 - (at % 10)).padStart(2, '0')}-1${at % 9}`,
    title,
    lead,
  ]),
  [
    '2022-06-03',
    'Cuộc thi sáng tạo thanh thiếu niên, nhi đồng: 34 mô hình vào chung khảo',
    'Ban giám khảo đánh giá cao các mô hình tưới tự động và bẫy côn trùng của học sinh Mai Sơn.',
  ],
  [
    '2022-07-29',
    'Công bố PCI: nhiều tỉnh miền núi phía Bắc thăng hạng',
    'Liên đoàn Thương mại và Công nghiệp cho biết điểm trung vị của cả nước tăng so với năm trước; Quảng Ninh tiếp tục dẫn đầu với 73,02 điểm.',
  ],
  [
    '2021-05-14',
    'Chỉ số PAPI năm 2020 của Sơn La đạt 42,18 điểm',
    'Chỉ số PAPI năm 2020 của tỉnh Sơn La đạt 42,18 điểm, xếp thứ 37 trên 63 tỉnh, thành phố.',
  ],
  [
    '2022-11-15',
    'Gặp mặt kỷ niệm Ngày Nhà giáo Việt Nam',
    'Lãnh đạo Sở tặng hoa, chúc mừng các thầy cô từng công tác tại Sở.',
  ],
  [
    '2022-11-17',
    'Mời tham gia chợ công nghệ và thiết bị vùng Tây Bắc',
    'Chợ mở từ 09/12/2022 tại Quảng trường Tây Bắc, miễn phí gian hàng cho doanh nghiệp mới thành lập.',
  ],
];

const NOTICES: readonly Line[] = [
  [
    '2022-03-02',
    'Thông báo đề xuất nhiệm vụ khoa học và công nghệ cấp tỉnh năm 2023',
    'Hạn cuối nhận phiếu đề xuất là ngày 30/4/2022.',
  ],
  [
    '2022-05-04',
    'Thông báo tuyển chọn tổ chức chủ trì đề tài trồng cây dược liệu',
    'Hồ sơ đăng ký gửi về Phòng Quản lý khoa học.',
  ],
  ['2022-08-31', 'Lịch nghỉ lễ Quốc khánh 2/9', 'Công chức, người lao động nghỉ từ ngày 01/9 đến hết ngày 04/9/2022.'],
  [
    '2022-10-27',
    'Thông báo mời dự hội thảo khoa học về chế biến quả có múi',
    'Hội thảo tổ chức tại huyện Phù Yên trong hai ngày.',
  ],
  ['2022-11-10', 'Thông báo đấu giá thanh lý xe ô tô', 'Xe đăng ký năm 2004, giá khởi điểm 42 triệu đồng.'],
];

const LIST: readonly (readonly [code: string, name: string, field: string])[] = [
  ['1.004460', 'Đăng ký hoạt động đo lường thử nghiệm của tổ chức khoa học', 'Hoạt động khoa học và công nghệ'],
  [
    '1.004473',
    'Cấp giấy chứng nhận hoạt động cho văn phòng đại diện của tổ chức khoa học và công nghệ',
    'Hoạt động khoa học và công nghệ',
  ],
  [
    '2.001137',
    'Hỗ trợ kinh phí, mua kết quả nghiên cứu do tổ chức, cá nhân tự đầu tư',
    'Hoạt động khoa học và công nghệ',
  ],
  [
    '2.001143',
    'Hỗ trợ phát triển tổ chức trung gian của thị trường khoa học và công nghệ',
    'Hoạt động khoa học và công nghệ',
  ],
  ['2.002278', 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ', 'Hoạt động khoa học và công nghệ'],
  ['1.000449', 'Công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường chất lượng'],
  ['1.000438', 'Điều chỉnh nội dung bản công bố sử dụng dấu định lượng', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.001209', 'Đăng ký công bố hợp chuẩn dựa trên kết quả chứng nhận', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.001277', 'Đăng ký công bố hợp quy đối với sản phẩm sản xuất trong nước', 'Tiêu chuẩn đo lường chất lượng'],
  ['1.001392', 'Miễn giảm kiểm tra chất lượng hàng hóa nhóm 2 nhập khẩu', 'Tiêu chuẩn đo lường chất lượng'],
  ['2.002379', 'Cấp chứng chỉ nhân viên bức xạ cho người phụ trách an toàn', 'An toàn bức xạ và hạt nhân'],
  ['2.002380', 'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ và hạt nhân'],
  ['2.002383', 'Bổ sung giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế', 'An toàn bức xạ và hạt nhân'],
  ['1.011937', 'Cấp giấy chứng nhận tổ chức đủ điều kiện giám định sở hữu công nghiệp', 'Sở hữu trí tuệ'],
];
const UNLISTED = '1.011937';
const GONE = [
  '2.001179',
  'Xác nhận hàng hóa sử dụng trực tiếp cho phát triển hoạt động ươm tạo công nghệ',
  'Hoạt động khoa học và công nghệ',
] as const;

const procedure = ([code, name, field]: readonly [string, string, string], at: number): Procedure => ({
  code: `${code}.000.00.00.H52`,
  name,
  field,
  path: `/node/${410 + at * 3}`,
  parts: wholeParts('Sở Khoa học và Công nghệ tỉnh Sơn La', 10, 'Luật Khoa học và công nghệ năm 2013'),
});

const province = (rows: typeof LIST): Site['province'] => {
  const html = (title: string, main: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><div id="banner"><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN LA</a></div><div id="main"><h1>${title}</h1>${main}</div></body></html>`;
  const table = (some: readonly (readonly string[])[]) =>
    `<table><tr><td><b>STT</b></td><td><b>Mã số</b></td><td><b>Tên thủ tục hành chính</b></td></tr>${some.map(([code, name], at) => `<tr><td>${at + 1}</td><td>${code}</td><td>${name}</td></tr>`).join('')}</table>`;
  return {
    '/': html(
      'Cổng thông tin điện tử tỉnh Sơn La',
      '<p>Thủ tục hành chính các sở, ban, ngành:</p><ul><li><a href="/tthc/so-y-te.html">Sở Y tế</a></li><li><a href="/tthc/so-khcn.html">Sở Khoa học và Công nghệ</a></li></ul>',
    ),
    '/tthc/so-y-te.html': html(
      'Thủ tục hành chính Sở Y tế',
      table([
        ['1.003709', 'Cấp lần đầu chứng chỉ hành nghề khám bệnh'],
        ['1.002464', 'Cấp lại giấy xác nhận nội dung quảng cáo'],
      ]),
    ),
    '/tthc/so-khcn.html': html('Thủ tục hành chính Sở Khoa học và Công nghệ', table(rows)),
  };
};

const quarter = (roman: string, got: number): string =>
  `<p>Trong quý ${roman} năm 2022, bộ phận một cửa của Sở tiếp nhận ${got} hồ sơ, đã giải quyết ${got - 6} hồ sơ, trong đó đúng và trước hạn ${got - 7}, quá hạn 01; đang giải quyết 6 hồ sơ trong hạn.</p>`;
const Q3_NOT_YET = '<p>Số liệu đang được tổng hợp, sẽ cập nhật sau.</p>';

const OPINION = (asked: string, who: string, words: string, answered: string, reply: string): string =>
  `<div class="views-row"><div class="views-field views-field-field-nguoi-gui"><span class="views-label">Người gửi: </span><span class="field-content">${who}</span></div><div class="views-field"><span class="views-label">Ngày gửi: </span><span class="field-content">${asked}</span></div><div class="views-field"><div class="views-label">Ý kiến</div><div class="field-content"><p>${words}</p></div></div>${reply === '' ? '' : `<div class="views-field"><div class="views-label">Trả lời của Sở (${answered})</div><div class="field-content"><p>${reply}</p></div></div>`}</div>`;
const FIRST_REPLY = 'Cảm ơn ông. Biểu mẫu đã được thay từ ngày 20/4; ông không phải nộp lại đơn.';

async function make(): Promise<Site> {
  return {
    menu: [
      {
        href: '',
        words: 'Giới thiệu',
        under: [
          { href: '/gioi-thieu', words: 'Giới thiệu chung' },
          { href: '/lanh-dao-so', words: 'Lãnh đạo Sở' },
        ],
      },
      { href: '/chuyen-muc/tin-tuc', words: 'Tin tức', under: [{ href: '/chuyen-muc/thong-bao', words: 'Thông báo' }] },
      {
        href: COLUMN,
        words: 'Cải cách hành chính',
        under: [
          { href: DIRECTIVES, words: 'Văn bản chỉ đạo, hướng dẫn CCHC' },
          { href: DOSSIERS, words: 'Tình hình giải quyết hồ sơ' },
        ],
      },
      { href: PROCEDURES_AT, words: 'Thủ tục hành chính', under: [{ href: GUIDE, words: 'Hướng dẫn dịch vụ công' }] },
      { href: '/van-ban', words: 'Văn bản' },
      { href: OPINIONS, words: 'Ý kiến công dân' },
    ],
    lists: {
      news: {
        path: '/chuyen-muc/tin-tuc',
        label: 'Tin tức - Sự kiện',
        posts: postsAt(NEWS, (title) => `/tin-tuc/${slug(title)}`),
      },
      reform: {
        path: COLUMN,
        label: 'Cải cách hành chính',
        posts: postsAt(REFORM, (_, at) => `/node/${602 + at * 5}`),
      },
      notices: {
        path: '/chuyen-muc/thong-bao',
        label: 'Thông báo',
        posts: postsAt(NOTICES, (title) => `/thong-bao/${slug(title).slice(0, 38)}`),
      },
    },
    documents: {
      directives: {
        path: DIRECTIVES,
        label: 'Văn bản chỉ đạo, hướng dẫn cải cách hành chính',
        rows: [
          {
            number: '2114/UBND-NC',
            date: '2022-10-11',
            about: 'Về việc chấn chỉnh, nâng cao chất lượng công tác cải cách hành chính',
            by: 'UBND tỉnh',
            at: '/sites/default/files/2022-10/2114-ubnd.pdf',
          },
          {
            number: '1408/SNV-CCHC',
            date: '2022-08-04',
            about: 'Hướng dẫn tự chấm điểm cải cách hành chính năm 2022',
            by: 'Sở Nội vụ',
            at: '/sites/default/files/2022-08/1408-snv.pdf',
          },
          {
            number: '233/SNV-CCHC',
            date: '2022-02-21',
            about: 'Hướng dẫn chế độ báo cáo cải cách hành chính',
            by: 'Sở Nội vụ',
            at: '/sites/default/files/2022-02/233-snv.pdf',
          },
        ],
      },
      laws: {
        path: '/van-ban',
        label: 'Hệ thống văn bản',
        rows: [
          {
            number: '07/2022/NQ-HĐND',
            date: '2022-06-29',
            about: 'Chính sách hỗ trợ đổi mới sáng tạo trên địa bàn tỉnh',
            by: 'HĐND tỉnh',
            at: '/sites/default/files/nq07.pdf',
          },
          {
            number: '61/2018/NĐ-CP',
            date: '2018-04-23',
            about: 'Về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
            by: 'Chính phủ',
            at: '/sites/default/files/nd61.pdf',
          },
          {
            number: '01/2018/TT-VPCP',
            date: '2018-11-23',
            about: 'Hướng dẫn thi hành một số quy định của nghị định về một cửa',
            by: 'Văn phòng Chính phủ',
            at: '/sites/default/files/tt01.pdf',
          },
          {
            number: '45/2016/QĐ-TTg',
            date: '2016-10-19',
            about: 'Tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
            by: 'Thủ tướng Chính phủ',
          },
          {
            number: '30/CT-TTg',
            date: '2019-11-11',
            about: 'Về tăng cường phòng cháy rừng mùa khô',
            by: 'Thủ tướng Chính phủ',
            at: '/sites/default/files/ct30.pdf',
          },
        ],
      },
    },
    pages: {
      '/gioi-thieu': {
        title: 'Giới thiệu chung',
        main: '<p>Sở được thành lập năm 1960, tiền thân là Ban Kỹ thuật tỉnh. Nhiều năm liền Sở được tặng cờ thi đua của tỉnh.</p>',
      },
      '/lanh-dao-so': {
        title: 'Lãnh đạo Sở',
        main: '<table border="1"><tr><td>Quàng Văn Thơi</td><td>Giám đốc</td><td>0212.3852.417</td></tr><tr><td>Hà Thu Nhàn</td><td>Phó Giám đốc</td><td>0212.3852.418</td></tr></table>',
      },
      [HOTLINE]: {
        title: 'Đường dây nóng',
        main: '<p>Sở công khai đường dây nóng tiếp nhận thông tin của tổ chức, cá nhân về thủ tục hành chính:</p><p>Số điện thoại: <strong>0212 3853 909</strong> (giờ hành chính)</p><p>Địa chỉ: Phòng 412, tầng 4, tòa nhà 9T1, Trung tâm Hành chính tỉnh, phường Chiềng Sinh, thành phố Sơn La</p>',
      },
      [GUIDE]: {
        title: 'Hướng dẫn sử dụng dịch vụ công trực tuyến',
        main: '<p>Người dân, doanh nghiệp có thể nộp hồ sơ mức độ 3, mức độ 4 mà không phải đến trụ sở.</p><ol><li>Mở Cổng dịch vụ công của tỉnh và đăng nhập bằng tài khoản của Cổng dịch vụ công quốc gia.</li><li>Gõ tên thủ tục vào ô tìm kiếm, chọn đúng cơ quan là Sở Khoa học và Công nghệ.</li><li>Điền tờ khai, tải lên các giấy tờ đã chụp hoặc quét.</li><li>Với hồ sơ mức độ 4, nộp phí ngay trên mạng; với mức độ 3, nộp phí khi nhận kết quả.</li></ol><p><em>Dùng dịch vụ công trực tuyến không mất thêm khoản nào.</em></p>',
      },
      [OPINIONS]: {
        title: 'Ý kiến công dân',
        main: `<p>Ý kiến của tổ chức, cá nhân về thủ tục hành chính gửi đến Sở và nội dung trả lời.</p><div class="view-content">${OPINION('03/10/2022', 'Vì Văn Pản (Yên Châu)', 'Thủ tục cấp phép máy X-quang yêu cầu bản sao chứng chỉ hai lần, đề nghị bỏ bớt.', '', '')}${OPINION('18/04/2022', 'Nguyễn Đức Lợi (TP Sơn La)', 'Biểu mẫu trong thủ tục công bố hợp chuẩn đăng trên trang là mẫu cũ.', '22/04/2022', FIRST_REPLY)}${OPINION('09/11/2021', 'Cầm Thị Nuôi (Mộc Châu)', 'Thủ tục sửa đổi dấu định lượng mất bao nhiêu ngày?', '12/11/2021', 'Thời hạn là năm ngày làm việc kể từ khi nhận đủ hồ sơ.')}</div>`,
      },
      [DOSSIERS]: {
        title: 'Công khai tình hình, kết quả giải quyết hồ sơ thủ tục hành chính',
        main: `<h3>Quý I năm 2022</h3>${quarter('I', 54)}<h3>Quý II năm 2022</h3>${quarter('II', 71)}<h3>Quý III năm 2022</h3>${Q3_NOT_YET}`,
      },
    },
    blocks: {
      slide:
        '<div class="block block-views-blockslide"><div class="flexslider"><ul class="slides"><li><a href="/chuyen-muc/tin-tuc"><img src="/sites/default/files/slide1.jpg" alt="cai cach hanh chinh"></a></li></ul></div></div>',
      side: `<div class="block block-block-content"><h2>Đường dây nóng</h2><div class="content"><p>ĐT: <strong>0212 3853 909</strong></p><p><a href="${HOTLINE}">Xem chi tiết</a></p></div></div><div class="block"><h2>Liên kết website</h2><div class="content"><p><a href="https://dichvucong.sonla.gov.vn/"><img alt="Cổng dịch vụ công tỉnh Sơn La" src="/sites/default/files/dvc_0.png"></a></p><p><a href="https://sonla.gov.vn/">Cổng thông tin điện tử tỉnh</a></p><p>Đường dây nóng Sở Y tế: 0212.3858.115</p></div></div>`,
      'foreign-rows':
        '<tr><td class="views-field">2.002402.000.00.00.H52</td><td class="views-field views-field-title">Hỗ trợ hộ dân mua giống tiến bộ kỹ thuật</td><td>Hoạt động khoa học và công nghệ</td><td>Cấp huyện</td></tr>',
    },
    procedures: [...LIST.filter(([code]) => code !== UNLISTED), GONE].map(procedure),
    served: {
      '/sites/default/files/nd61.pdf': await letter(
        'CHÍNH PHỦ',
        'Số: 61/2018/NĐ-CP',
        'Hà Nội, ngày 23 tháng 4 năm 2018',
        'NGHỊ ĐỊNH về thực hiện cơ chế một cửa, một cửa liên thông',
      ),
      '/sites/default/files/tt01.pdf': SCAN,
      '/sites/default/files/ct30.pdf': SCAN,
      '/sites/default/files/nq07.pdf': SCAN,
      '/sites/default/files/2022-10/2114-ubnd.pdf': SCAN,
      '/sites/default/files/2022-08/1408-snv.pdf': SCAN,
      '/sites/default/files/2022-02/233-snv.pdf': SCAN,
    },
    province: province(LIST),
  };
}

export const SET = {
  reference: 14,
  listed: 13,
  coverage: 13 / 14,
  missing: [{ code: UNLISTED }],
  abolishedListed: [{ code: GONE[0] }],
  unknown: [],
  duplicates: [],
};
const PROVINCE = { reference: 14, listed: 14, coverage: 1, missing: [], abolishedListed: [], unknown: [] };
export const BY_MONTH = [2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 1];
export const column = (
  outcome: 'passed' | 'partial',
  byMonth: readonly number[],
  newest = '2022-11-08',
  ageDays = 13,
): Expected => ({
  outcome,
  credit: outcome === 'passed' ? 1 : 0.5,
  details: {
    url: COLUMN,
    linkedFromHome: true,
    newest,
    ageDays,
    inPeriod: byMonth.reduce((sum, count) => sum + count, 0),
    byMonth: months(byMonth, 2022),
    undated: 0,
  },
});
export const indices = (
  pci: object,
  papi: object = { index: 'PAPI', state: 'stale', year: 2020, value: 42.18, rank: 37 },
) => [
  { index: 'PAR INDEX', state: 'current', year: 2021, value: 85.64, rank: 43 },
  papi,
  { index: 'SIPAS', state: 'current', year: 2021, value: 86.17, rank: 33 },
  pci,
];
export const NO_PCI = { index: 'PCI', state: 'missing' };
export const periods = (third: string) => [
  { period: '2022-Q1', state: 'published' },
  { period: '2022-Q2', state: 'published' },
  { period: '2022-Q3', state: third },
  { period: '2022-Q4', state: 'not-due' },
];
export const documents = (ct30: string, nd61 = 'published') => [
  { number: '61/2018/NĐ-CP', state: nd61 },
  { number: '01/2018/TT-VPCP', state: 'published' },
  { number: '35/NQ-CP', state: 'cited' },
  { number: '30/CT-TTg', state: ct30 },
  { number: '45/2016/QĐ-TTg', state: 'cited' },
  { number: '3162/QĐ-UBND', state: 'cited' },
  { number: '47/KH-UBND', state: 'cited' },
];

const truth: Truth = {
  'procedure-set': { outcome: 'partial', credit: 13 / 14 - 0.1, details: SET },
  'procedure-updates': told(NEW_ONES),
  'procedure-set-province': { ...PASSED, details: PROVINCE },
  hotline: { ...PASSED, details: { phones: ['+842123853909'], conflicts: [] } },
  'published-feedback': { ...PASSED, details: { replied: 1, unreplied: 1 } },
  'cchc-column': column('partial', BY_MONTH),
  'policy-articles': PASSED,
  'service-centre': told(CENTRE),
  discipline: told(ORDER),
  'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: periods('missing') } },
  'guidance-documents': { ...PASSED, details: { url: DIRECTIVES, newest: '2022-10-11', ageDays: 41, inPeriod: 3 } },
  models: told(EXEMPLAR),
  initiatives: untold,
  indices: { outcome: 'partial', credit: 2.5 / 4, details: { indices: indices(NO_PCI) } },
  'online-service': { ...PASSED, details: { links: ['https://dichvucong.sonla.gov.vn/'], guidance: GUIDE } },
  postal: told(POSTAL),
  'core-documents': { outcome: 'partial', credit: 6 / 7, details: { documents: documents('missing') } },
};

const mutations: readonly Mutation[] = [
  {
    id: 'July has its second article',
    change: (site) => {
      listOf(site, 'reform').posts.push(
        ...postsAt(
          [
            [
              '2022-07-27',
              'Tổng kết tháng thi đua nước rút trong công tác cải cách hành chính',
              'Các phòng nộp bảng tự chấm về Văn phòng trước ngày 29/7.',
            ],
          ],
          () => '/node/911',
        ),
      );
    },
    truth: { 'cchc-column': column('passed', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1]) },
  },
  {
    id: 'the phone was changed on the page but not beside it',
    change: (site) => change(site, HOTLINE, '0212 3853 909', '0212 3853 990'),
    truth: { hotline: { ...HALF, details: { phones: ['+842123853909', '+842123853990'] } } },
  },
  {
    id: 'the hotline page has no address',
    change: (site) =>
      change(
        site,
        HOTLINE,
        '<p>Địa chỉ: Phòng 412, tầng 4, tòa nhà 9T1, Trung tâm Hành chính tỉnh, phường Chiềng Sinh, thành phố Sơn La</p>',
        '<p>Ngoài giờ hành chính, xin để lại lời nhắn.</p>',
      ),
    truth: { hotline: { ...HALF, details: { phones: ['+842123853909'], addresses: [] } } },
  },
  {
    id: 'the third quarter came late',
    change: (site) =>
      change(site, DOSSIERS, Q3_NOT_YET, `${quarter('III', 49)}<p><em>(Cập nhật ngày 16/11/2022)</em></p>`),
    truth: { 'dossier-status': { ...PASSED, details: { periods: periods('published') } } },
  },
  {
    id: 'nine months in one sum',
    change: (site) =>
      change(
        site,
        DOSSIERS,
        `<h3>Quý III năm 2022</h3>${Q3_NOT_YET}`,
        '<h3>Chín tháng đầu năm 2022</h3><p>Lũy kế chín tháng, bộ phận một cửa của Sở tiếp nhận 174 hồ sơ, đã giải quyết 168 hồ sơ, quá hạn 03.</p>',
      ),
    truth: { 'dossier-status': { outcome: 'partial', credit: 2 / 3, details: { periods: periods('missing') } } },
  },
  {
    id: 'the only reply of the year says that it was passed on',
    change: (site) =>
      change(
        site,
        OPINIONS,
        OPINION(
          '18/04/2022',
          'Nguyễn Đức Lợi (TP Sơn La)',
          'Biểu mẫu trong thủ tục công bố hợp chuẩn đăng trên trang là mẫu cũ.',
          '22/04/2022',
          FIRST_REPLY,
        ),
        OPINION(
          '18/04/2022',
          'Nguyễn Đức Lợi (TP Sơn La)',
          'Biểu mẫu trong thủ tục công bố hợp chuẩn đăng trên trang là mẫu cũ.',
          '',
          '',
        ),
      ),
    truth: { 'published-feedback': { ...HALF, details: { replied: 0, unreplied: 2 } } },
  },
  {
    id: 'a way of working that saves a trip',
    change: (site) => {
      listOf(site, 'news').posts.push(
        ...postsAt(
          [
            [
              '2022-09-28',
              'Sáng kiến "Hẹn giờ qua tin nhắn" rút ngắn thời gian chờ ở bộ phận một cửa',
              'Giải pháp do công chức Văn phòng đề xuất, đã được Hội đồng sáng kiến của Sở công nhận.',
            ],
          ],
          () => '/tin-tuc/hen-gio-qua-tin-nhan',
        ),
      );
    },
    truth: { initiatives: told('Sáng kiến "Hẹn giờ qua tin nhắn" rút ngắn thời gian chờ ở bộ phận một cửa') },
  },
  {
    id: 'the guide is half done',
    change: (site) => {
      mainOf(site, GUIDE).main = '<p>Nội dung hướng dẫn đang được hoàn thiện, mời quý vị quay lại sau.</p>';
    },
    truth: { 'online-service': { ...HALF, details: { guidance: null } } },
  },
  {
    id: 'the newest directive is of August',
    change: (site) => {
      const list = site.documents['directives'];
      if (list === undefined) throw new Error('no directives');
      list.rows = list.rows.filter(({ date }) => date !== '2022-10-11');
    },
    truth: { 'guidance-documents': { ...HALF, details: { newest: '2022-08-04', ageDays: 109, inPeriod: 2 } } },
  },
  {
    id: 'what the province scored in the PCI',
    change: (site) => {
      const post = postOf(site, 'news', 'Công bố PCI');
      post.lead = `${post.lead} Năm 2021, Sơn La được 62,45 điểm PCI, xếp thứ 47.`;
    },
    truth: {
      indices: {
        outcome: 'partial',
        credit: 3.5 / 4,
        details: { indices: indices({ index: 'PCI', state: 'current', year: 2021, value: 62.45, rank: 47 }) },
      },
    },
  },
];

export const SON_LA: Portal = {
  id: 'Sơn La, Drupal 9, 21/11/2022',
  plan: 'sonla-skhcn-2022',
  asOf: '2022-11-21',
  reference: [
    ...LIST.map(([code, name]) => [`${code}.000.00.00.H52`, name] as const),
    [`${GONE[0]}.000.00.00.H52`, GONE[1], true],
  ],
  make,
  render,
  truth,
  mutations,
};
