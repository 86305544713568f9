/** More that webmasters of the Nghệ An portal do; written before any of it was run. */

import { change, changeRow, SCAN } from '../unseen-28/kit.ts';
import { postOf, slug, type Mutation, type Site } from '../unseen-22/site.ts';
import { FAILED, HALF, PASSED, postsOf, type Line } from './texts.ts';
import {
  COLUMN,
  COUNTS,
  column,
  FEEDBACK,
  full,
  GONE,
  HANDLED,
  HOTLINE,
  HOTLINE_DETAILS,
  HOTLINE_MAIN,
  ISO,
  LOOK_UP,
  LOOK_UP_MAIN,
  named,
  ORGANISATION,
  OWN,
  province,
  PROVINCE_LACKS,
} from './nghe-an.ts';

/** Another title and lead in the place of a post's; all else stays. */
const rewrite =
  (list: string, words: string, title: string, lead: string) =>
  (site: Site): void => {
    const post = postOf(site, list, words);
    post.title = title;
    post.lead = lead;
  };
const add =
  (list: string, ...line: Line) =>
  (site: Site): void => {
    site.lists[list]?.posts.push(...postsOf([line], (title) => `${site.lists[list]?.path ?? ''}/${slug(title)}`));
  };
const page = (site: Site, path: string, title: string, main: string): void => {
  site.pages[path] = { title, main };
};

export const MORE: readonly Mutation[] = [
  {
    id: 'the hotline stands in the top bar alone, without an address',
    change: (site) => {
      delete site.pages[HOTLINE];
      site.blocks['top'] =
        '<span class="hl"><i class="icon-phone"></i> Hotline CCHC: <b>0238.3598.779</b> | <a href="mailto:cchc.dost@nghean.gov.vn">cchc.dost@nghean.gov.vn</a></span>';
    },
    truth: {
      hotline: { ...HALF, details: { phones: ['+842383598779'], emails: ['cchc.dost@nghean.gov.vn'], addresses: [] } },
    },
  },
  {
    id: 'the hotline is the mobile phone of the head of office',
    change: (site) =>
      change(
        site,
        HOTLINE,
        '<li>Điện thoại: (0238) 3.598.779</li>',
        '<li>Đồng chí Lê Hồng Sơn, Chánh Văn phòng Sở - 0912 345 678</li>',
      ),
    truth: { hotline: { ...PASSED, details: { ...HOTLINE_DETAILS, phones: ['+84912345678'] } } },
  },
  {
    id: 'the hotline has no number yet',
    change: (site) =>
      change(
        site,
        HOTLINE,
        HOTLINE_MAIN,
        '<p><strong>Đường dây nóng cải cách hành chính</strong></p><p>Điện thoại: đang cập nhật</p><p>Email: đang cập nhật</p>',
      ),
    truth: { hotline: FAILED },
  },
  {
    id: 'the hotline has two numbers in one line',
    change: (site) => change(site, HOTLINE, '(0238) 3.598.779', '(0238) 3.598.779 - (0238) 3.598.780'),
    truth: { hotline: PASSED },
  },
  {
    id: 'the hotline in a table',
    change: (site) =>
      change(
        site,
        HOTLINE,
        HOTLINE_MAIN,
        '<table border="1"><tr><td>STT</td><td>Nội dung</td><td>Chi tiết</td></tr><tr><td>1</td><td>Số điện thoại đường dây nóng CCHC</td><td>02383 598 779</td></tr><tr><td>2</td><td>Hòm thư điện tử</td><td>cchc.dost@nghean.gov.vn</td></tr><tr><td>3</td><td>Địa chỉ</td><td>Số 75 Nguyễn Thị Minh Khai, thành phố Vinh</td></tr></table>',
      ),
    truth: { hotline: { ...PASSED, details: HOTLINE_DETAILS } },
  },
  {
    id: 'an old post is pinned in the column',
    change: (site) => {
      const [post] = postsOf(
        [['2021-11-09', 'Những điều cần biết về cải cách hành chính', 'Tóm tắt sáu nội dung lớn của chương trình.']],
        () => `${COLUMN}/ghim-1`,
      );
      if (post !== undefined) site.lists['reform']?.posts.push({ ...post, pinned: true });
    },
    truth: { 'cchc-column': column('passed', COUNTS) },
  },
  {
    id: 'the post of October lost its date',
    change: (site) => void (postOf(site, 'reform', 'Sân khấu').date = null),
    truth: { 'cchc-column': column('partial', [2, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 1], { undated: 1 }) },
  },
  {
    id: 'a year mistyped: the future',
    change: (site) => void (postOf(site, 'reform', 'Phân công').date = '2023-01-25'),
    truth: { 'cchc-column': column('passed', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1]) },
  },
  {
    id: 'the column hides under News',
    change: (site) => {
      const own = site.menu.find(({ href }) => href === COLUMN);
      site.menu = site.menu.flatMap((one) =>
        one.href === COLUMN
          ? (own?.under ?? [])
          : [
              one.href === '/tin-tuc'
                ? { ...one, under: [...(one.under ?? []), { href: COLUMN, words: 'Tuyên truyền CCHC' }] }
                : one,
            ],
      );
    },
    truth: { 'cchc-column': column('passed', COUNTS) },
  },
  {
    id: 'a code mistyped',
    change: (site) => {
      site.procedures = site.procedures.map((one) =>
        one.code === full('2.001525') ? { ...one, code: full('2.001255') } : one,
      );
    },
    truth: {
      'procedure-set': {
        outcome: 'partial',
        credit: 11 / 12,
        details: { listed: 11, missing: [{ code: full('2.001525') }], unknown: [{ code: full('2.001255') }] },
      },
    },
  },
  {
    id: 'a deadline left out',
    change: (site) => {
      site.procedures = site.procedures.map((one) =>
        one.code === full('1.004457')
          ? { ...one, parts: one.parts.filter(([label]) => label !== 'Thời hạn giải quyết') }
          : one,
      );
    },
    truth: { 'procedure-detail': { outcome: 'partial', details: { checked: 12, complete: 10, withoutDetail: [] } } },
  },
  {
    id: 'feedback goes to the national system',
    change: (site) => {
      delete site.pages[FEEDBACK];
      site.menu = site.menu.map((one) =>
        one.href === FEEDBACK ? { href: 'https://pakn.dichvucong.gov.vn/', words: 'Phản ánh, kiến nghị' } : one,
      );
    },
    truth: { feedback: { ...HALF, details: { ways: ['pakn'], process: false } } },
  },
  {
    id: 'feedback by a form',
    change: (site) =>
      page(
        site,
        FEEDBACK,
        'Gửi phản ánh, kiến nghị',
        `<form class="webform-client-form" action="${FEEDBACK}" method="post"><div class="form-item"><label>Họ và tên *</label><input type="text" name="ten" /></div><div class="form-item"><label>Nội dung phản ánh, kiến nghị *</label><textarea name="noi_dung" rows="5"></textarea></div><input type="submit" value="Gửi đi" /></form>${HANDLED}`,
      ),
    truth: { feedback: { ...PASSED, details: { url: FEEDBACK, ways: ['form'], process: true } } },
  },
  {
    id: 'feedback: times in a numbered list',
    change: (site) =>
      change(
        site,
        FEEDBACK,
        HANDLED,
        '<p><u>Trình tự:</u></p><p>a) Tiếp nhận: Văn phòng Sở, trong ngày.</p><p>b) Xem xét, phân loại: không quá 02 ngày.</p><p>c) Trả lời: không quá 15 ngày, đăng công khai kết quả trên trang này.</p>',
      ),
    truth: { feedback: { ...PASSED, details: { url: FEEDBACK, process: true } } },
  },
  {
    id: 'the guide to looking up is a scan',
    change: (site) => {
      change(
        site,
        LOOK_UP,
        LOOK_UP_MAIN,
        '<p><a href="/sites/default/files/hd-tra-cuu.pdf">Tải tài liệu hướng dẫn</a></p>',
      );
      site.served['/sites/default/files/hd-tra-cuu.pdf'] = SCAN;
    },
    truth: { 'lookup-guide': { ...PASSED, details: { url: LOOK_UP, attachments: 1 } } },
  },
  {
    id: 'simplification in other words',
    change: rewrite(
      'reform',
      'đơn giản hóa',
      'Bớt 30% thời gian giải quyết đối với tám thủ tục',
      'Tám thủ tục hành chính lĩnh vực bức xạ được cắt giảm thời gian giải quyết sau đợt rà soát.',
    ),
    truth: { simplification: PASSED },
  },
  {
    id: 'simpler is a way of growing mushrooms',
    change: rewrite(
      'reform',
      'đơn giản hóa',
      'Ba phần quà cho phòng viết nhiều tin cải cách hành chính nhất',
      'Phòng Quản lý Khoa học dẫn đầu với bảy tin.',
    ),
    truth: { simplification: FAILED },
  },
  {
    id: 'the centre in other words',
    change: rewrite(
      'reform',
      'như thế nào',
      'Đến quầy 14 Trung tâm PVHCC tỉnh nộp hồ sơ: những điều cần biết',
      'Người dân lấy số, nộp hồ sơ và nhận kết quả của Sở tại Trung tâm Phục vụ hành chính công tỉnh.',
    ),
    truth: { 'service-centre': PASSED },
  },
  {
    id: 'somebody is moved and promoted',
    change: rewrite(
      'notices',
      'tuyển dụng',
      'Công bố quyết định điều động, bổ nhiệm Trưởng phòng Quản lý Chuyên ngành',
      'Giám đốc Sở trao quyết định bổ nhiệm và chúc mừng đồng chí được điều động.',
    ),
    truth: { personnel: PASSED },
  },
  {
    id: 'students are recruited',
    change: rewrite(
      'notices',
      'tuyển dụng',
      'Trường đại học thông báo tuyển sinh cao học ngành công nghệ sinh học',
      'Thí sinh nộp hồ sơ dự tuyển đến hết tháng.',
    ),
    truth: { personnel: FAILED },
  },
  {
    id: 'ethics of science',
    change: rewrite(
      'reform',
      'kỷ luật',
      'Cây hoa trước cổng: phần việc của Đoàn thanh niên',
      'Đoàn viên trồng thêm 40 gốc hoa giấy.',
    ),
    truth: { conduct: FAILED },
  },
  {
    id: 'conduct in other words',
    change: rewrite(
      'reform',
      'kỷ luật',
      'Bốn xin, bốn luôn: cán bộ Sở học cách chào hỏi người dân',
      'Văn hóa giao tiếp, ứng xử của cán bộ, công chức khi tiếp xúc với người dân được đưa vào tiêu chí thi đua.',
    ),
    truth: { conduct: PASSED },
  },
  {
    id: 'documents go to and fro electronically',
    change: rewrite(
      'news',
      'ký số',
      'Liên thông văn bản điện tử giữa Sở với các huyện',
      'Văn bản điện tử được gửi, nhận qua trục liên thông, không còn gửi bản giấy.',
    ),
    truth: { 'e-office': PASSED },
  },
  {
    id: 'the year in review',
    change: rewrite(
      'reform',
      'tổng kết',
      'Nhìn lại một năm cải cách hành chính của Sở',
      'Năm 2022, 26 trên 27 nhiệm vụ cải cách hành chính đã hoàn thành; sang năm 2023 Sở đặt trọng tâm vào số hóa.',
    ),
    truth: { results: PASSED },
  },
  {
    id: 'results of a quiz',
    change: rewrite(
      'reform',
      'tổng kết',
      'Kết quả vòng loại cuộc thi trắc nghiệm về cải cách hành chính',
      'Ban tổ chức chọn được 20 thí sinh vào chung kết.',
    ),
    truth: { results: FAILED },
  },
  {
    id: 'an exemplary person',
    change: rewrite(
      'reform',
      'mô hình hay',
      'Chị Hoa “một cửa”, gương điển hình của Sở',
      'Chị Nguyễn Thị Hoa, công chức bộ phận một cửa, là điển hình tiên tiến trong cải cách hành chính nhiều năm liền.',
    ),
    truth: { models: PASSED },
  },
  {
    id: 'a model of rice and fish',
    change: rewrite(
      'reform',
      'mô hình hay',
      'Mô hình lúa - cá: cách làm hay của hợp tác xã Hưng Nguyên',
      'Mô hình điển hình này cho thu gấp đôi so với chỉ trồng lúa.',
    ),
    truth: { models: FAILED },
  },
  {
    id: 'law followed up',
    change: rewrite(
      'news',
      'quy phạm pháp luật',
      'Theo dõi tình hình thi hành pháp luật về đo lường năm 2022',
      'Đoàn liên ngành kiểm tra việc thi hành pháp luật tại bốn huyện.',
    ),
    truth: { 'legal-drafting': PASSED },
  },
  {
    id: 'another resolution 05',
    change: (site) =>
      changeRow(site.documents['laws'], '05-NQ/TU', (one) => ({
        ...one,
        date: '2020-10-12',
        about: 'Nghị quyết về phát triển kinh tế biển',
      })),
    truth: { 'core-documents': { outcome: 'partial', credit: 0.6 } },
  },
  {
    id: 'resolution 76 is only cited, with spaces',
    change: (site) => {
      changeRow(site.documents['laws'], '76/NQ-CP', () => null);
      postOf(site, 'reform', 'Tọa đàm').more = [
        'Mở đầu, báo cáo viên nhắc lại Nghị quyết số 76 /NQ - CP ngày 15 tháng 7 năm 2021 của Chính phủ.',
      ];
    },
    truth: {
      'core-documents': {
        outcome: 'partial',
        credit: 0.8,
        details: {
          documents: named('64/KH-UBND').map((one) => (one.number === '76/NQ-CP' ? { ...one, state: 'cited' } : one)),
        },
      },
    },
  },
  {
    id: 'organisation is to be written',
    change: (site) => page(site, ORGANISATION, 'Chức năng, nhiệm vụ', '<p>Đang cập nhật</p>'),
    truth: { organisation: { ...HALF, details: { url: ORGANISATION } } },
  },
  {
    id: 'quality management in short',
    change: (site) => {
      page(site, ISO, 'Áp dụng HTQLCL', site.pages[ISO]?.main ?? '');
      site.menu = site.menu.map((one) => ({
        ...one,
        under: (one.under ?? []).map((two) => (two.href === ISO ? { ...two, words: 'HTQLCL ISO' } : two)),
      }));
    },
    truth: { iso: { ...PASSED, details: { url: ISO } } },
  },
  {
    id: 'no link to online services',
    change: (site) =>
      void (site.blocks['right'] =
        '<div class="block"><h2>Liên kết</h2><div class="content"><p><a href="https://www.most.gov.vn/">Bộ Khoa học và Công nghệ</a></p></div></div>'),
    truth: { 'online-service': { ...HALF, details: { links: [] } } },
  },
  {
    id: 'the link to online services is of the nation and of words',
    change: (site) =>
      void (site.blocks['right'] =
        '<div class="block"><h2>Tiện ích</h2><div class="content"><ul><li><a href="https://dichvucong.gov.vn/">Nộp hồ sơ trực tuyến</a></li></ul></div></div>'),
    truth: { 'online-service': PASSED },
  },
  {
    id: 'the province still lists an abolished one',
    change: (site) =>
      void Object.assign(site.province, province([...OWN.filter(([code]) => code !== PROVINCE_LACKS), GONE])),
    truth: {
      'procedure-set-province': {
        outcome: 'partial',
        credit: 11 / 12 - 0.1,
        details: { abolishedListed: [{ code: full(GONE[0]) }] },
      },
    },
  },
  {
    id: 'a page with all indices by years',
    change: (site) => {
      page(
        site,
        '/chi-so',
        'Chỉ số CCHC tỉnh Nghệ An qua các năm',
        '<p>Tổng hợp điểm các chỉ số của tỉnh Nghệ An:</p><table><thead><tr><th>Năm</th><th>PAR INDEX</th><th>SIPAS</th><th>PAPI</th><th>PCI</th></tr></thead><tbody><tr><td>2019</td><td>81,02</td><td>81,40</td><td>43,99</td><td>66,64</td></tr><tr><td>2020</td><td>84,30</td><td>83,01</td><td>42,13</td><td>65,09</td></tr><tr><td>2021</td><td>86,31</td><td>83,92</td><td>41,63</td><td>64,74</td></tr></tbody></table>',
      );
      site.menu.push({ href: '/chi-so', words: 'Chỉ số CCHC' });
    },
    truth: { indices: { ...PASSED } },
  },
  {
    id: 'the post on drafting is of the year before',
    change: (site) => void (postOf(site, 'news', 'quy phạm pháp luật').date = '2021-08-23'),
    truth: { 'legal-drafting': FAILED },
  },
  {
    id: 'a film shows how to apply',
    change: rewrite(
      'news',
      'Video hướng dẫn',
      'Clip: năm bước điền tờ khai cấp phép máy X-quang',
      'Đoạn phim hướng dẫn người dân, doanh nghiệp thực hiện thủ tục hành chính này.',
    ),
    truth: { guides: PASSED },
  },
  {
    id: 'postmen bring presents',
    change: add(
      'news',
      '2022-01-20',
      'Nhân viên bưu điện tặng quà tết học sinh nghèo',
      'Một trăm suất quà được gửi tới học sinh Tương Dương.',
    ),
    truth: { postal: FAILED },
  },
  {
    id: 'results go home by post, in other words',
    change: add(
      'reform',
      '2022-09-27',
      'Không phải đi lại: giấy phép về tận nhà',
      'Tổ chức, cá nhân có thể nộp hồ sơ, nhận kết quả thủ tục hành chính qua BCCI với cước phí ưu đãi.',
    ),
    truth: { postal: PASSED, 'cchc-column': column('passed', [2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1]) },
  },
  {
    id: 'a farm pays its own way',
    change: add('news', '2022-06-09', 'Nông dân tự chủ nguồn phân bón hữu cơ', 'Mỗi hộ ủ được ba tấn phân từ rơm rạ.'),
    truth: { autonomy: FAILED },
  },
  {
    id: 'council members watch over rice',
    change: add(
      'news',
      '2022-10-11',
      'Người dân giám sát mực nước hồ bằng điện thoại',
      'Ứng dụng báo mực nước cho các xóm ven hồ.',
    ),
    truth: { oversight: FAILED },
  },
];
