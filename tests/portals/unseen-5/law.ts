/** The law pack at three audit dates. */

import { pdf } from '../../support/attachments.ts';
import { joomla, oldTables } from './looks-one.ts';
import { drupal } from './looks-two.ts';
import { days, dull } from './posts.ts';
import { failed, partial, passed, told, Town, type TownPortal } from './town.ts';

const NAME = 'Sở Xây dựng tỉnh Hà Nam';
const PLAN = 'luat-cong-thong-tin';

const DUTIES =
  '<p>Sở Xây dựng là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, tham mưu, giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch xây dựng và kiến trúc; hoạt động đầu tư xây dựng; phát triển đô thị; hạ tầng kỹ thuật đô thị; nhà ở; công sở; thị trường bất động sản; vật liệu xây dựng; thực hiện các nhiệm vụ, quyền hạn khác do pháp luật quy định và theo phân công, ủy quyền.</p>';

export async function lawPortals(): Promise<readonly TownPortal[]> {
  return [await in2020(), in2022(), await in2026()];
}

function town(look: ConstructorParameters<typeof Town>[0], asOf: string): Town {
  const year = asOf.slice(0, 4);
  return new Town(look, NAME, asOf).list(
    '/tin-tuc',
    'Tin tức',
    dull({ path: (slug) => `/tin-tuc/${slug}` }, days(year, '04-12 03-15 02-20 01-09')),
  );
}

/** Decree 43/2011 still binds: questions and consultation are asked for. */
async function in2020(): Promise<TownPortal> {
  const one = town(oldTables, '2020-05-20')
    .page('/chuc-nang', 'Chức năng nhiệm vụ', DUTIES)
    .page(
      '/hoi-dap',
      'Hỏi đáp',
      `<p><b>Hỏi:</b> Xây nhà cấp 4 ở nông thôn có phải xin phép không?</p><p><b>Trả lời:</b> Nhà ở riêng lẻ tại nông thôn, trừ nhà trong khu bảo tồn, khu di tích, được miễn giấy phép xây dựng theo quy định của Luật Xây dựng. Tuy nhiên chủ nhà vẫn phải xây dựng phù hợp với quy hoạch, bảo đảm khoảng cách, an toàn cho công trình lân cận và vệ sinh môi trường.</p>`,
    )
    .page('/du-thao', 'Lấy ý kiến dự thảo', '<p>Chưa có dự thảo nào.</p>')
    .page(
      '/van-ban',
      'Văn bản quy phạm pháp luật',
      '<p><a href="/files/15-2019.pdf">Quyết định 15/2019/QĐ-UBND về cấp phép xây dựng</a></p>',
    )
    .file('/files/15-2019.pdf', await pdf([['UBND TỈNH', 'Số: 15/2019/QĐ-UBND', 'QUYẾT ĐỊNH']]));
  one.bottom = '<p><a href="https://dichvucong.hanam.gov.vn/">Dịch vụ công trực tuyến</a></p>';
  return told(one, {
    name: 'law-tables-2020',
    plan: PLAN,
    open: 'all',
    truth: {
      functions: passed('60 words or more', { url: '/chuc-nang' }),
      questions: passed('60 words or more', { url: '/hoi-dap' }),
      consultation: partial('exists but empty', 0.5, { url: '/du-thao' }),
      'legal-documents': passed('an attachment is substance', { url: '/van-ban' }),
      'online-service': passed('a link from the home page'),
      finance: failed('no such page'),
      organisation: failed('no such page'),
    },
  });
}

/** From 15/8/2022 on; Law 104/2016 asks for finances and the structure. */
function in2022(): TownPortal {
  const one = town(joomla, '2022-11-20')
    .page(
      '/gioi-thieu/chuc-nang',
      'Chức năng, nhiệm vụ',
      '<p>Sở Xây dựng thực hiện chức năng quản lý nhà nước về xây dựng.</p>',
    )
    .page(
      '/gioi-thieu/so-do',
      'Sơ đồ tổ chức',
      '<table><tr><th>Đơn vị</th><th>Nhiệm vụ</th></tr><tr><td>Văn phòng</td><td>Tổng hợp, tổ chức cán bộ, kế toán, văn thư lưu trữ, phục vụ hoạt động của lãnh đạo Sở</td></tr><tr><td>Thanh tra Sở</td><td>Thanh tra, kiểm tra trật tự xây dựng, tiếp công dân</td></tr><tr><td>Phòng Quy hoạch kiến trúc</td><td>Thẩm định đồ án quy hoạch, quản lý kiến trúc</td></tr><tr><td>Phòng Quản lý nhà</td><td>Quản lý nhà ở, thị trường bất động sản, công sở thuộc sở hữu nhà nước</td></tr></table>',
    )
    .page('/cong-khai-tai-chinh', 'Công khai tài chính', '<p>Nội dung đang cập nhật</p>');
  return told(one, {
    name: 'law-joomla-2022',
    plan: PLAN,
    open: 'all',
    truth: {
      functions: partial('thin', 0.5, { url: '/gioi-thieu/chuc-nang' }),
      organisation: passed('60 words or more', { url: '/gioi-thieu/so-do' }),
      finance: partial('being updated', 0.5, { url: '/cong-khai-tai-chinh' }),
      'legal-documents': failed('no such page'),
      'online-service': failed('no link'),
    },
  });
}

/** Decree 224/2026: history and leaders. */
async function in2026(): Promise<TownPortal> {
  const one = town(drupal, '2026-10-20')
    .page('/chuc-nang-nhiem-vu', 'Chức năng, nhiệm vụ, quyền hạn', DUTIES)
    .page(
      '/qua-trinh-phat-trien',
      'Quá trình hình thành và phát triển',
      '<p>Tháng 10 năm 1958, Ty Kiến trúc được thành lập, là tiền thân của Sở Xây dựng ngày nay. Trải qua nhiều lần tách, nhập tỉnh, ngành Xây dựng luôn hoàn thành nhiệm vụ được giao, góp phần khôi phục các công trình sau chiến tranh và xây dựng các khu đô thị mới. Năm 1997, khi tái lập tỉnh, Sở có ba phòng chuyên môn và mười tám cán bộ; đến nay Sở có sáu phòng và hai đơn vị trực thuộc.</p>',
    )
    .page('/lanh-dao', 'Lãnh đạo Sở', '<p>Giám đốc: Nguyễn Văn A</p><p>Phó Giám đốc: Trần Thị B</p>')
    .page(
      '/quy-trinh',
      'Quy trình giải quyết công việc',
      '<p><a href="/sites/default/files/quy-trinh.pdf">Quy trình nội bộ của Sở</a></p>',
    )
    .file(
      '/sites/default/files/quy-trinh.pdf',
      await pdf([['QUY TRÌNH NỘI BỘ', 'Bước 1. Tiếp nhận', 'Bước 2. Xử lý']]),
    );
  return told(one, {
    name: 'law-drupal-2026',
    plan: PLAN,
    open: 'all',
    truth: {
      functions: passed('60 words or more', { url: '/chuc-nang-nhiem-vu' }),
      history: passed('60 words or more', { url: '/qua-trinh-phat-trien' }),
      leaders: partial('thin', 0.5, { url: '/lanh-dao' }),
      workflows: passed('an attachment is substance', { url: '/quy-trinh' }),
      organisation: failed('no such page'),
    },
  });
}
