/** Sơn La, 2022: opinions with replies, quarters, a column twice a month, documents listed and cited. */

import { docx, pdf } from '../../support/attachments.ts';
import { corner, joomla, oldTables, react, vnpt } from './looks-one.ts';
import { dnn, drupal, nuke, sharepoint, timeline, wordpress } from './looks-two.ts';
import { bulletins, days, dull } from './posts.ts';
import {
  cantTell,
  failed,
  found,
  months,
  papers,
  partial,
  passed,
  periods,
  scores,
  told,
  Town,
  type Post,
  type TownPortal,
} from './town.ts';

const NAME = 'Sở Khoa học và Công nghệ tỉnh Sơn La';
const PLAN = 'sonla-skhcn-2022';
const AS_OF = '2022-11-20';
/** What a column's bulletins may or may not be about. */
const CCHC_ROWS = ['policy-articles', 'guidance-documents', 'models', 'initiatives'];

export async function sonLaPortals(): Promise<readonly TownPortal[]> {
  return [
    repliedOpinions(),
    unrepliedOpinions(),
    opinionsOfLastYear(),
    undatedOpinions(),
    twiceAMonth(),
    onceInMay(),
    await quarters(),
    longPeriods(),
    fiveOfSix(),
    guidanceList(),
    citedInText(),
    await indexTable(),
  ];
}

/** A table of opinions; each opens on its own page with the reply. */
function repliedOpinions(): TownPortal {
  const town = new Town(sharepoint, NAME, AS_OF);
  const detail = (id: number, asked: string, question: string, reply: string) =>
    town.page(
      `/Lists/YKien/View_Detail.aspx?ItemID=${id}`,
      question,
      `<table><tr><td>Người gửi</td><td>Công dân</td></tr><tr><td>Ngày gửi</td><td>${asked}</td></tr><tr><td>Nội dung ý kiến</td><td>${question}</td></tr>${reply}</table>`,
      'hidden',
    );
  town
    .list(
      '/Pages/tintuc.aspx',
      'Tin tức',
      dull({ path: (slug) => `/Pages/${slug}.aspx` }, days(2022, '11-16 10-11 06-03')),
    )
    .page(
      '/Pages/ykien.aspx',
      'Ý kiến của tổ chức, cá nhân về thủ tục hành chính',
      `<table><tr><th>TT</th><th>Nội dung ý kiến</th><th>Ngày gửi</th><th>Tình trạng</th></tr>
<tr><td>1</td><td><a href="/Lists/YKien/View_Detail.aspx?ItemID=3">Đề nghị giảm số bộ hồ sơ khi đăng ký kiểm định</a></td><td>12/07/2022</td><td>Đã trả lời</td></tr>
<tr><td>2</td><td><a href="/Lists/YKien/View_Detail.aspx?ItemID=2">Biểu mẫu trên cổng chưa tải về được</a></td><td>04/03/2022</td><td>Đã trả lời</td></tr></table>`,
    );
  detail(
    3,
    '12/07/2022',
    'Đề nghị giảm số bộ hồ sơ khi đăng ký kiểm định',
    '<tr><td>Trả lời</td><td>Sở tiếp thu ý kiến. Từ ngày 01/8/2022 chỉ yêu cầu 01 bộ hồ sơ.</td></tr><tr><td>Ngày trả lời</td><td>18/07/2022</td></tr>',
  );
  detail(
    2,
    '04/03/2022',
    'Biểu mẫu trên cổng chưa tải về được',
    '<tr><td>Trả lời</td><td>Sở đã khắc phục lỗi, mời ông bà tải lại biểu mẫu.</td></tr><tr><td>Ngày trả lời</td><td>07/03/2022</td></tr>',
  );
  return told(town, {
    name: 'sonla-sharepoint-opinions-replied',
    plan: PLAN,
    truth: {
      'published-feedback': passed('min 1 of the period with a reply', { replied: 2, unreplied: 0 }),
    },
  });
}

/** Opinions stand on one page, none is answered. */
function unrepliedOpinions(): TownPortal {
  const town = new Town(corner, NAME, AS_OF);
  town.list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}.html` }, days(2022, '11-10 10-10'))).page(
    '/phan-anh-kien-nghi',
    'Phản ánh, kiến nghị của người dân',
    `<div class="opinion"><p class="who">Nguyễn Văn A - 14/06/2022</p><p class="text">Tôi đề nghị Sở công khai rõ mức phí kiểm định phương tiện đo.</p><p class="status">Trạng thái: Đang xử lý</p></div>
<div class="opinion"><p class="who">Lò Thị B - 02/09/2022</p><p class="text">Hồ sơ của tôi bị yêu cầu bổ sung hai lần, đề nghị Sở xem xét.</p><p class="status">Trạng thái: Mới tiếp nhận</p></div>`,
  );
  return told(town, {
    name: 'sonla-corner-opinions-unanswered',
    plan: PLAN,
    truth: {
      'published-feedback': partial('opinions without reply', 0.5, { replied: 0, unreplied: 2 }),
    },
  });
}

/** Answered, but all of the year before. */
function opinionsOfLastYear(): TownPortal {
  const town = new Town(nuke, NAME, AS_OF);
  town
    .list(
      '/news/tin-tuc/',
      'Tin tức',
      dull({ path: (slug, nth) => `/news/tin-tuc/${slug}-${nth + 5}.html` }, days(2022, '10-30 09-09')),
    )
    .page(
      '/tiep-nhan-y-kien/',
      'Tiếp nhận, trả lời phản ánh kiến nghị',
      `<div class="panel-group" id="accordion"><div class="panel"><div class="panel-heading"><a data-toggle="collapse" href="#c1">Ý kiến ngày 10/11/2021: Thời gian giải quyết hồ sơ an toàn bức xạ còn dài</a></div><div id="c1" class="panel-collapse collapse"><p><strong>Trả lời:</strong> Sở đã rút ngắn thời gian từ 30 ngày xuống còn 20 ngày.</p></div></div>
<div class="panel"><div class="panel-heading"><a data-toggle="collapse" href="#c2">Ý kiến ngày 05/08/2021: Đề nghị nhận hồ sơ qua bưu điện</a></div><div id="c2" class="panel-collapse collapse"><p><strong>Trả lời:</strong> Tổ chức, cá nhân có thể gửi hồ sơ qua bưu điện.</p></div></div></div>`,
    );
  return told(town, {
    name: 'sonla-nuke-opinions-of-last-year',
    plan: PLAN,
    truth: { 'published-feedback': partial('outside the period', 0.5) },
  });
}

function undatedOpinions(): TownPortal {
  const town = new Town(oldTables, NAME, AS_OF);
  town
    .list(
      '/index.php?m=tin',
      'Tin tức',
      dull({ path: (_, nth) => `/index.php?m=tin&id=${nth + 40}` }, days(2022, '11-04 09-04')),
    )
    .page(
      '/index.php?m=ykien',
      'Ý kiến công dân về thủ tục hành chính',
      `<table width="100%"><tr><td><b>Ý kiến:</b> Phòng tiếp nhận hồ sơ còn chật, đề nghị bố trí thêm ghế chờ.</td></tr><tr><td><b>Trả lời:</b> Sở đã bố trí thêm 10 ghế chờ.</td></tr>
<tr><td><b>Ý kiến:</b> Mẫu đơn đăng ký khó điền.</td></tr><tr><td><b>Trả lời:</b> Sở đã đăng mẫu điền sẵn để tham khảo.</td></tr></table>`,
    );
  return told(town, {
    name: 'sonla-tables-opinions-undated',
    plan: PLAN,
    truth: { 'published-feedback': cantTell('all undated') },
  });
}

/** Two a month, under "Xem thêm"; leads of the list say "3 tuần trước". */
function twiceAMonth(): TownPortal {
  const town = new Town(react, NAME, AS_OF);
  const column = bulletins(
    { path: (slug) => `/bai-viet/${slug}` },
    days(
      2022,
      '11-16 11-03 10-26 10-05 09-28 09-07 08-31 08-10 07-22 07-08 06-28 06-10 05-30 05-06 04-25 04-11 03-31 03-04 02-24 02-09 01-28 01-05',
    ),
  );
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/bai-viet/${slug}` }, days(2022, '11-19 11-01 10-02')))
    .list('/chuyen-muc/cchc', 'CCHC', column, { perPage: 8 });
  return told(town, {
    name: 'sonla-react-twice-a-month',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': passed('perMonth 2 in each full month', {
        url: '/chuyen-muc/cchc',
        linkedFromHome: true,
        ageDays: 4,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** Two a month but in May; a post of the column stands in two lists. */
function onceInMay(): TownPortal {
  const town = new Town(vnpt, NAME, AS_OF);
  const column = bulletins(
    { path: (slug) => `/web/sokhcn/-/${slug}` },
    days(
      2022,
      '11-07 10-17 10-03 09-19 09-05 08-18 08-01 07-21 07-04 06-20 06-06 05-16 04-18 04-04 03-21 03-07 02-21 02-07 01-17 01-04',
    ),
  );
  const news = dull({ path: (slug) => `/web/sokhcn/-/${slug}` }, days(2022, '11-15 08-15 05-20 05-25'));
  town
    .list('/web/sokhcn/tin-tuc', 'Tin tức', news)
    .list('/web/sokhcn/cai-cach-hanh-chinh', 'Cải cách hành chính', column, { perPage: 10 })
    .list('/web/sokhcn/tieu-diem', 'Tiêu điểm', [...column.slice(0, 2), ...news.slice(0, 2)], {
      known: true,
      menu: false,
    });
  town.side = '<div class="box"><a href="/web/sokhcn/tieu-diem">Tiêu điểm</a></div>';
  return told(town, {
    name: 'sonla-vnpt-once-in-may',
    plan: PLAN,
    open: CCHC_ROWS,
    truth: {
      'cchc-column': partial('perMonth 2: May has one', 0.5, {
        url: '/web/sokhcn/cai-cach-hanh-chinh',
        ageDays: 13,
        ...months(column, AS_OF),
      }),
    },
  });
}

/** Quarters named in three ways: a page, a file, a table of all. */
async function quarters(): Promise<TownPortal> {
  const town = new Town(drupal, NAME, AS_OF);
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (_, nth) => `/node/${nth + 900}` }, days(2022, '11-11 09-01 04-30')))
    .page(
      '/ket-qua-giai-quyet-ho-so',
      'Kết quả giải quyết hồ sơ TTHC',
      `<ul><li><a href="/node/71">Kết quả giải quyết hồ sơ thủ tục hành chính quý III năm 2022</a></li>
<li><a href="/sites/default/files/bao-cao-q2-2022.docx">Báo cáo kết quả giải quyết TTHC Q2/2022</a></li>
<li><a href="/node/69">Kết quả giải quyết hồ sơ thủ tục hành chính quý 1-2022</a></li>
<li><a href="/node/60">Kết quả giải quyết hồ sơ thủ tục hành chính quý IV năm 2021</a></li></ul>`,
    )
    .page(
      '/node/71',
      'Kết quả giải quyết hồ sơ thủ tục hành chính quý III năm 2022',
      '<p>Trong quý III, Sở tiếp nhận 148 hồ sơ; đã giải quyết 141 hồ sơ, trước hạn và đúng hạn đạt 100%.</p>',
      'hidden',
    )
    .page(
      '/node/69',
      'Kết quả giải quyết hồ sơ thủ tục hành chính quý 1-2022',
      '<p>Trong quý 1, Sở tiếp nhận 96 hồ sơ; đã giải quyết 96 hồ sơ, không có hồ sơ quá hạn.</p>',
      'hidden',
    )
    .page(
      '/node/60',
      'Kết quả giải quyết hồ sơ thủ tục hành chính quý IV năm 2021',
      '<p>Trong quý IV, Sở tiếp nhận 120 hồ sơ; đã giải quyết 118 hồ sơ.</p>',
      'hidden',
    )
    .file(
      '/sites/default/files/bao-cao-q2-2022.docx',
      docx([
        { heading: 'BÁO CÁO' },
        'Kết quả giải quyết thủ tục hành chính Q2/2022',
        {
          table: [
            ['Tiếp nhận', 'Đã giải quyết', 'Quá hạn'],
            ['131', '129', '0'],
          ],
        },
      ]),
    );
  return told(town, {
    name: 'sonla-drupal-quarters',
    plan: PLAN,
    truth: {
      'dossier-status': passed(
        'every period that ended 15 days before',
        periods({
          '2022-Q1': ['published', '/node/69'],
          '2022-Q2': ['published', '/sites/default/files/bao-cao-q2-2022.docx'],
          '2022-Q3': ['published', '/node/71'],
          '2022-Q4': 'not-due',
        }),
      ),
    },
  });
}

/** Half a year without the quarters' figures; the audit comes 14 days after quarter III. */
function longPeriods(): TownPortal {
  const asOf = '2022-10-14';
  const town = new Town(dnn, NAME, asOf);
  town
    .list(
      '/tin-tuc/tabid/61/Default.aspx',
      'Tin tức',
      dull({ path: (slug) => `/tin-tuc/${slug}/tabid/61/Default.aspx` }, days(2022, '10-05 09-01')),
    )
    .page(
      '/tinh-hinh-giai-quyet/tabid/77/Default.aspx',
      'Tình hình giải quyết hồ sơ',
      `<table border="1"><tr><th>Kỳ báo cáo</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Quá hạn</th></tr>
<tr><td>6 tháng đầu năm 2022</td><td>230</td><td>225</td><td>0</td></tr>
<tr><td>Quý I/2022</td><td>110</td><td>108</td><td>0</td></tr>
<tr><td>Năm 2021</td><td>402</td><td>399</td><td>1</td></tr></table>`,
    );
  return told(town, {
    name: 'sonla-dnn-long-periods',
    plan: PLAN,
    truth: {
      'dossier-status': partial(
        'a longer one counts only with the figures of the quarter; due 15 days after its end',
        0.5,
        periods({
          '2022-Q1': ['published', '/tinh-hinh-giai-quyet/tabid/77/Default.aspx'],
          '2022-Q2': 'missing',
          '2022-Q3': 'not-due',
          '2022-Q4': 'not-due',
        }),
      ),
    },
  });
}

/** Five articles on reform where six are asked for; a sixth after the audit. */
function fiveOfSix(): TownPortal {
  const town = new Town(wordpress, NAME, AS_OF);
  const about: readonly (readonly [string, string, string])[] = [
    [
      '2022-02-15',
      'chu-truong-cai-cach',
      'Chủ trương, chính sách của Đảng và Nhà nước về cải cách hành chính giai đoạn 2021 - 2030',
    ],
    ['2022-04-20', 'tinh-day-manh', 'Tỉnh Sơn La đẩy mạnh công tác cải cách hành chính'],
    ['2022-06-22', 'ke-hoach-cua-tinh', 'Kế hoạch cải cách hành chính của tỉnh Sơn La năm 2022 có gì mới'],
    ['2022-08-10', 'sau-noi-dung', 'Sáu nội dung của chương trình tổng thể cải cách hành chính nhà nước'],
    ['2022-10-12', 'chinh-sach-moi', 'Chính sách mới về cải cách hành chính có hiệu lực từ tháng 10'],
    ['2022-11-28', 'hoi-nghi-cuoi-nam', 'Tỉnh Sơn La sơ kết công tác cải cách hành chính'],
  ];
  const policy = about.map(([date, slug, title]): Post => ({
    path: `/${slug}/`,
    title,
    date,
    lead: 'Bài viết tuyên truyền về cải cách hành chính.',
  }));
  town.list(
    '/category/tin-tuc/',
    'Tin tức',
    [...policy, ...dull({ path: (slug) => `/${slug}/` }, days(2022, '11-15 09-17 07-17 05-17 03-17'))].toSorted(
      (one, two) => (two.date ?? '').localeCompare(one.date ?? ''),
    ),
  );
  return told(town, {
    name: 'sonla-wordpress-five-of-six',
    plan: PLAN,
    open: ['guidance-documents'],
    truth: {
      'policy-articles': partial('some, fewer than min 6', 0.5, found(...policy.slice(0, 5))),
      'cchc-column': failed('no such section'),
    },
  });
}

/** A list of directing documents; the newest is exactly 60 days old. */
function guidanceList(): TownPortal {
  const town = new Town(joomla, NAME, AS_OF);
  const rows: readonly (readonly [string, string, string])[] = [
    ['1123/SKHCN-VP', '21/09/2022', 'V/v hướng dẫn thực hiện công tác cải cách hành chính quý IV'],
    ['845/SKHCN-VP', '14/07/2022', 'V/v chấn chỉnh việc thực hiện cải cách hành chính'],
    ['312/SKHCN-VP', '18/03/2022', 'V/v triển khai nhiệm vụ cải cách hành chính năm 2022'],
    ['1560/SKHCN-VP', '10/12/2021', 'V/v báo cáo cải cách hành chính'],
  ];
  town
    .list(
      '/index.php/tin-tuc',
      'Tin tức',
      dull({ path: (slug) => `/index.php/tin-tuc/${slug}` }, days(2022, '11-14 10-14')),
    )
    .page(
      '/index.php/van-ban-chi-dao-cchc',
      'Văn bản chỉ đạo, hướng dẫn CCHC',
      `<table class="category"><thead><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr></thead><tbody>${rows.map(([number, date, title], at) => `<tr><td>${number}</td><td>${date}</td><td><a href="/index.php/van-ban-chi-dao-cchc/${at + 11}">${title}</a></td></tr>`).join('')}</tbody></table>`,
    );
  for (const [at, [number, date, title]] of rows.entries())
    town.page(
      `/index.php/van-ban-chi-dao-cchc/${at + 11}`,
      title,
      `<p>Số: ${number}</p><p>Ngày ban hành: ${date}</p><p>Cơ quan ban hành: Sở Khoa học và Công nghệ</p>`,
      'hidden',
    );
  return told(town, {
    name: 'sonla-joomla-guidance-list',
    plan: PLAN,
    open: ['policy-articles', 'cchc-column'],
    truth: {
      'guidance-documents': passed(
        'for a list of documents the date is the one the list shows; exactly maxAgeDays is in time',
        {
          url: '/index.php/van-ban-chi-dao-cchc',
          linkedFromHome: true,
          newest: '2022-09-21',
          ageDays: 60,
          inPeriod: 3,
          byMonth: { '2022-03': 1, '2022-07': 1, '2022-09': 1 },
        },
      ),
    },
  });
}

/** Cited in the plan's own text, pasted from Word: spaces, dashes, lost marks; look-alike numbers. */
function citedInText(): TownPortal {
  const town = new Town(timeline, NAME, AS_OF);
  const word = `<p class="MsoNormal" style="text-align:justify"><span style="font-size:14.0pt">Căn cứ Nghị định số <st1:metricconverter>61/2018/NĐ&#8211;CP</st1:metricconverter> ngày 23/4/2018 của Chính phủ;<o:p></o:p></span></p>
<p class="MsoNormal"><span>Căn cứ Thông số 01 / 2018 / TT-VPCP ngày 23 tháng 11 năm 2018 của Văn phòng Chính phủ;</span></p>
<p class="MsoNormal"><span>Căn cứ Nghị quyết số</span><span>35/NQ- CP của Chính phủ;</span></p>
<p class="MsoNormal"><span>Căn cứ Chỉ thị số 130/CT-TTg ngày 30/10/2018;</span></p>
<p class="MsoNormal"><span>Căn cứ Quyết định số 45/2016/QD-TTg ngày 19 tháng 10 năm 2016 của Thủ tướng Chính phủ;</span></p>
<p class="MsoNormal"><span>Căn cứ Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của Chủ tịch UBND tỉnh;</span></p>
<p class="MsoNormal"><span>Căn cứ Kế hoạch số 47/KH-UBND ngày 10/02/2021 của UBND tỉnh;</span></p>`;
  town
    .list('/tin', 'Tin tức', [
      {
        path: '/tin/ke-hoach-tuyen-truyen',
        title: 'Sở ban hành kế hoạch công tác văn phòng',
        date: '2022-03-01',
        lead: 'Kế hoạch gồm bốn phần.',
        body: word,
      },
      ...dull({ path: (slug) => `/tin/${slug}` }, days(2022, '11-10 10-05')),
    ])
    .page('/lien-he', 'Liên hệ', '<p>Địa chỉ: số 56A, đường Lò Văn Giá, thành phố Sơn La</p>');
  return told(town, {
    name: 'sonla-timeline-cited-in-text',
    plan: PLAN,
    truth: {
      'core-documents': partial(
        'cited with the number in any writing; longer numbers and other dates are others',
        5 / 7,
        papers({
          '61/2018/NĐ-CP': ['cited', '/tin/ke-hoach-tuyen-truyen'],
          '01/2018/TT-VPCP': ['cited', '/tin/ke-hoach-tuyen-truyen'],
          '35/NQ-CP': ['cited', '/tin/ke-hoach-tuyen-truyen'],
          '30/CT-TTg': 'missing',
          '45/2016/QĐ-TTg': ['cited', '/tin/ke-hoach-tuyen-truyen'],
          '3162/QĐ-UBND': ['cited', '/tin/ke-hoach-tuyen-truyen'],
          '47/KH-UBND': 'missing',
        }),
      ),
    },
  });
}

/** One table of the four indices over the years; ranking in a file for PCI. */
async function indexTable(): Promise<TownPortal> {
  const town = new Town(corner, NAME, AS_OF);
  town
    .list('/tin-tuc', 'Tin tức', dull({ path: (slug) => `/tin-tuc/${slug}` }, days(2022, '11-08 08-08')))
    .page(
      '/chi-so-cchc',
      'Kết quả các chỉ số của tỉnh Sơn La',
      `<table><tr><th>Chỉ số</th><th>Năm 2020</th><th>Xếp hạng 2020</th><th>Năm 2021</th><th>Xếp hạng 2021</th></tr>
<tr><td>Chỉ số CCHC (PAR INDEX)</td><td>81,64%</td><td>54</td><td>85,33%</td><td>45</td></tr>
<tr><td>Chỉ số hài lòng (SIPAS)</td><td>83,21%</td><td>46</td><td>86,10%</td><td>39</td></tr>
<tr><td>Chỉ số PAPI</td><td>41,16</td><td>44</td><td>-</td><td>-</td></tr></table>
<p>Chỉ số năng lực cạnh tranh cấp tỉnh (PCI): <a href="/uploads/pci-2021.pdf">Kết quả PCI năm 2021</a></p>`,
    )
    .file(
      '/uploads/pci-2021.pdf',
      await pdf([
        [
          'KẾT QUẢ CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI) NĂM 2021',
          'Tỉnh Sơn La đạt 62,45 điểm, xếp thứ 44/63 tỉnh, thành phố.',
        ],
      ]),
    );
  return told(town, {
    name: 'sonla-corner-index-table',
    plan: PLAN,
    truth: {
      indices: partial(
        'a dash is no result of 2021',
        3.5 / 4,
        scores({
          'PAR INDEX': ['current', 2021, 85.33, 45, '/chi-so-cchc'],
          SIPAS: ['current', 2021, 86.1, 39, '/chi-so-cchc'],
          PAPI: ['stale', 2020, 41.16, 44, '/chi-so-cchc'],
          PCI: ['current', 2021, 62.45, 44, '/uploads/pci-2021.pdf'],
        }),
      ),
    },
  });
}
