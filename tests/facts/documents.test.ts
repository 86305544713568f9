import { expect, test } from 'vitest';
import { documentFacts, unnumberedDocuments } from '../../lib/facts/documents/documents.ts';
import type { DocumentFact } from '../../lib/model/facts/documents.ts';
import { HOST, contextOf, newsOutline, type PageParts } from '../support/news-page.ts';

interface Row extends PageParts {
  readonly name: string;
  /** number | date of issue | day posted | path of its page or file | issuer; `*` before a row of a list, `!` a page's head. */
  readonly documents: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'a table with headings',
    main: `<table><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tải về</th></tr>
<tr><td>1</td><td>64/KH-UBND</td><td>28/01/2022</td><td><a href="/vb/64">Kế hoạch cải cách hành chính năm 2022</a></td><td><a href="/f/64.pdf">PDF</a></td></tr>
<tr><td>2</td><td>5158/QĐ-UBND</td><td>30-12-2021</td><td>Phê duyệt kế hoạch tuyên truyền</td><td><a href="/f/5158.pdf">PDF</a></td></tr>
<tr><td>3</td><td>05-NQ/TU</td><td></td><td>Nghị quyết của Tỉnh ủy</td><td></td></tr></table>`,
    documents: ['*64/KH-UBND|2022-01-28||/vb/64', '*5158/QĐ-UBND|2021-12-30||/f/5158.pdf', '*05-NQ/TU||||Tỉnh ủy'],
  },
  {
    name: 'the day of posting beside the day of issue',
    main: `<table><tr><td><b>Số ký hiệu</b></td><td><b>Trích yếu</b></td><td><b>Ngày ban hành</b></td><td><b>Ngày đăng</b></td></tr>
<tr><td>76/NQ-CP</td><td><a href="/vb/76">Chương trình tổng thể cải cách hành chính nhà nước</a></td><td>15/07/2021</td><td>20/07/2021</td></tr>
<tr><td>23/CT-TTg</td><td><a href="/vb/23">Đẩy mạnh thực hiện chương trình tổng thể</a></td><td>02/09/2021</td><td>05/09/2021</td></tr></table>`,
    documents: ['*76/NQ-CP|2021-07-15|2021-07-20|/vb/76', '*23/CT-TTg|2021-09-02|2021-09-05|/vb/23'],
  },
  {
    name: 'boxes that are links as a whole, whose abstract says the number again, a day that no calendar has, one number of two years',
    main: [
      [
        '2068/QĐ-UBND',
        '28/11/2021',
        'Quyết định số 2068/QĐ-UBND ngày 28/11/2021 của UBND tỉnh về đầu mối kiểm soát thủ tục',
      ],
      ['31/QĐ-UBND', '31/12/9999', 'Quyết định số 31/QĐ-UBND ngày 281/01/2022 về đơn giá đo đạc'],
      ['22/KH-UBND', '18/01/2021', 'Kế hoạch số 22/KH-UBND về cải cách hành chính năm 2021'],
      ['22/KH-UBND', '19/01/2022', 'Kế hoạch số 22/KH-UBND về cải cách hành chính năm 2022'],
      ['10/2022/QĐ-UBND', '29/05/2022', 'Quy chế vận hành trung tâm dữ liệu của tỉnh'],
    ]
      .map(
        ([number, day, about], at) =>
          `<div class="vb"><a href="/vb?id=${at}"><div><div>Số: ${number}</div><div>Ngày: <span>${day}</span></div></div><div>${about}</div><div>Xem chi tiết ...</div></a><div><a href="/tep/${at}.pdf"><img src="/pdf.png" alt="tải về"></a></div></div>`,
      )
      .join(''),
    documents: [
      '*2068/QĐ-UBND|2021-11-28||/vb?id=0',
      '*31/QĐ-UBND|||/vb?id=1',
      '*22/KH-UBND|2021-01-18||/vb?id=2',
      '*22/KH-UBND|2022-01-19||/vb?id=3',
      '*10/2022/QĐ-UBND|2022-05-29||/vb?id=4',
    ],
  },
  {
    name: 'one column of titles with their files, and the day each was put up',
    main: `<table>
<tr><td><a href="/vb/1">Quyết định số 5158/QĐ-UBND ngày 30/12/2021 ban hành kế hoạch tuyên truyền</a> (10/02/2022) <a href="/f/1.pdf">Tải về</a></td></tr>
<tr><td><a href="/vb/2">Công văn 734/SKHCN-VP về việc đẩy mạnh dịch vụ công</a> (12/02/2022) <a href="/f/2.pdf">Tải về</a></td></tr></table>`,
    documents: ['*5158/QĐ-UBND|2021-12-30|2022-02-10|/vb/1', '*734/SKHCN-VP|2022-02-12||/vb/2'],
  },
  {
    name: 'one column of titles with the icons of their files',
    main: `<table>
<tr><td><img src="/b.gif"> <a href="/vb/1">Quyết định số 5158/QĐ-UBND ngày 30/12/2021 ban hành kế hoạch</a> <a href="/f/1.doc"><img src="/word.gif"></a></td></tr>
<tr><td><img src="/b.gif"> <a href="/vb/2">Công văn 734/SKHCN-VP về việc đẩy mạnh dịch vụ công</a> <a href="/f/2.doc"><img src="/word.gif"></a></td></tr></table>`,
    documents: ['*5158/QĐ-UBND|2021-12-30||/vb/1', '*734/SKHCN-VP|||/vb/2'],
  },
  {
    name: 'one column of titles that end with their numbers in brackets, and files',
    main: `<table>
<tr><td><a href="/vb/1">Ban hành kế hoạch cải cách hành chính năm 2022 (Quyết định số 5158/QĐ-UBND)</a> <a href="/f/1.pdf">Tải về</a></td></tr>
<tr><td><a href="/vb/2">V/v đẩy mạnh dịch vụ công trực tuyến (734/SKHCN-VP)</a> <a href="/f/2.pdf">Tải về</a></td></tr></table>`,
    documents: ['*5158/QĐ-UBND|||/vb/1', '*734/SKHCN-VP|||/vb/2'],
  },
  {
    name: 'look-alike: news that name documents at the end of their titles, without a file',
    main: `<table>
<tr><td><a href="/tin/1">Hội nghị triển khai kế hoạch cải cách hành chính năm 2022 (Quyết định số 5158/QĐ-UBND)</a> (10/02/2022)</td></tr>
<tr><td><a href="/tin/2">Tập huấn dịch vụ công trực tuyến cho công chức (734/SKHCN-VP)</a> (12/02/2022)</td></tr></table>`,
    documents: ['5158/QĐ-UBND|||', '734/SKHCN-VP|||'],
  },
  {
    name: 'extracts and files: a number within the words of one is another document’s',
    main: `<table><tr><th>Trích yếu</th><th>Tệp đính kèm</th></tr>
<tr><td>Quyết định số 5158/QĐ-UBND ngày 30/12/2021 ban hành kế hoạch tuyên truyền</td><td><a href="/f/1.pdf">Tải về</a></td></tr>
<tr><td><a href="/vb/2">V/v đẩy mạnh dịch vụ công trực tuyến (Công văn số 734/SKHCN-VP)</a></td><td><a href="/tai/2">Tải về</a></td></tr>
<tr><td>Đẩy mạnh tuyên truyền cải cách hành chính theo Kế hoạch số 64/KH-UBND</td><td><a href="/f/3.pdf">Tải về</a></td></tr>
<tr><td>Triển khai Kế hoạch số 116/KH-UBND</td><td><a href="/f/4.pdf">Tải về</a></td></tr></table>`,
    documents: ['*5158/QĐ-UBND|2021-12-30||/f/1.pdf', '*734/SKHCN-VP|||/vb/2', '64/KH-UBND|||', '116/KH-UBND|||'],
  },
  {
    name: 'extracts and files: a list of one row',
    main: `<table><tr><td><b>Trích yếu</b></td><td><b>File đính kèm</b></td></tr>
<tr><td>Kế hoạch số 64/KH-UBND ngày 28/01/2022 tuyên truyền cải cách</td><td><a href="/f/1.pdf">Tải về</a></td></tr></table>`,
    documents: ['*64/KH-UBND|2022-01-28||/f/1.pdf'],
  },
  {
    name: 'look-alike: forms and their files',
    main: `<table><tr><th>Tên biểu mẫu</th><th>Tải về</th></tr>
<tr><td>Mẫu đơn theo Thông tư 08/2010/TT-BKHCN</td><td><a href="/f/1.doc">Tải về</a></td></tr>
<tr><td>Tờ khai khai báo theo Nghị định 142/2020/NĐ-CP</td><td><a href="/f/2.doc">Tải về</a></td></tr></table>`,
    documents: ['08/2010/TT-BKHCN|||', '142/2020/NĐ-CP|||'],
  },
  {
    name: 'boxes with labels',
    main: `<div class="vb"><a href="/vb/64"><b>64/KH-UBND</b></a><p>Kế hoạch cải cách hành chính năm 2022</p><p>Ngày ban hành: 28/01/2022</p></div>
<div class="vb"><a href="/vb/12"><b>12/QĐ-SKHCN</b></a><p>Kiện toàn ban chỉ đạo cải cách hành chính</p><p>Ngày ban hành: 03/02/2022</p></div>`,
    documents: ['*64/KH-UBND|2022-01-28||/vb/64', '*12/QĐ-SKHCN|2022-02-03||/vb/12'],
  },
  ...[
    (number: string, day: string, about: string, path: string) =>
      `<div class="card"><div class="head">Số: <b>${number}</b> <span>Ban hành: ${day}</span></div><div><a href="${path}">${about}</a></div></div>`,
    (number: string, day: string, about: string, path: string) =>
      `<li><a href="${path}">${about}</a><br>${number} | ${day}</li>`,
    (number: string, day: string, about: string, path: string) =>
      `<div class="doc"><span class="so">${number}</span><span class="ngay">${day}</span><p><a href="${path}">${about}</a></p></div>`,
    (number: string, day: string, about: string, path: string) =>
      `<dl><dt>Số</dt><dd>${number}</dd><dt>Ngày</dt><dd>${day}</dd><dt>Trích yếu</dt><dd><a href="${path}">${about}</a></dd></dl>`,
    (number: string, day: string, about: string, path: string) =>
      `<article><header><span class="badge">${number}</span> <time>${day}</time></header><h3><a href="${path}">${about}</a></h3></article>`,
  ].map((row, at): Row => ({
    name: `number and day over or under the abstract, ${at + 1}`,
    main: `<h1>Văn bản chỉ đạo điều hành</h1>${row('715/SKHCN-TĐC', '03/11/2022', 'V/v tăng cường kiểm tra phương tiện đo dịp cuối năm', '/vb/715')}${row('402/QĐ-SKHCN', '04/10/2022', 'Về việc kiện toàn hội đồng khoa học cơ sở', '/vb/402')}`,
    documents: ['*715/SKHCN-TĐC|2022-11-03||/vb/715', '*402/QĐ-SKHCN|2022-10-04||/vb/402'],
  })),
  {
    name: 'a list of files',
    main: `<ul><li><a href="/f/a.pdf">Kế hoạch số 64/KH-UBND ngày 28/01/2022 về cải cách hành chính</a></li><li><a href="/f/b.docx">Quyết định số 12/QĐ-SKHCN ngày 03/02/2022 kiện toàn ban chỉ đạo</a></li></ul>`,
    documents: ['*64/KH-UBND|2022-01-28||/f/a.pdf', '*12/QĐ-SKHCN|2022-02-03||/f/b.docx'],
  },
  {
    name: 'a table of titles that begin with the number, and the day of posting',
    main: `<table><tr><th>STT</th><th>Văn bản</th><th>Ngày đăng</th></tr><tr><td>1</td><td><a href="/vb/1">Công văn số 734/SKHCN-VP ngày 18/5/2022 về kiểm tra công vụ</a></td><td>20/05/2022</td></tr>
<tr><td>2</td><td><a href="/vb/2">Thông báo số 55/TB-SKHCN ngày 02/5/2022 về lịch tiếp dân</a></td><td>04/05/2022</td></tr></table>`,
    documents: ['*734/SKHCN-VP|2022-05-18|2022-05-20|/vb/1', '*55/TB-SKHCN|2022-05-02|2022-05-04|/vb/2'],
  },
  {
    name: 'the page of one document',
    path: '/vb/64',
    title: 'Kế hoạch số 64/KH-UBND',
    main: '<h1>Kế hoạch số 64/KH-UBND ngày 28/01/2022 về tuyên truyền cải cách hành chính</h1><p>Nội dung kế hoạch.</p>',
    documents: ['!64/KH-UBND|2022-01-28||/vb/64'],
  },
  {
    name: 'mentions in a text, each once, the dated one kept',
    main: '<h1>Tin tức</h1><p>Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Kế hoạch số 64/KH-UBND, Sở triển khai.</p><p>Nghị quyết 76/NQ-CP nêu rõ.</p>',
    documents: ['76/NQ-CP|2021-07-15||', '64/KH-UBND|||'],
  },
  {
    name: 'news titles that begin with documents are mentions, no list',
    main: `<ul><li><a href="/a">Kế hoạch số 64/KH-UBND được triển khai rộng rãi trong toàn ngành</a> (12/11/2022)</li><li><a href="/b">Hội nghị tập huấn dịch vụ công trực tuyến</a> (11/11/2022)</li></ul>`,
    documents: ['64/KH-UBND|||'],
  },
  {
    name: 'a page whose head is written as a document',
    path: '/vb/64',
    title: 'Kế hoạch tuyên truyền cải cách hành chính',
    main: `<h1>Kế hoạch tuyên truyền cải cách hành chính</h1><table><tr><td>UBND TỈNH NGHỆ AN<br>Số: 64/KH-UBND</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br><i>Nghệ An, ngày 28 tháng 01 năm 2022</i></td></tr></table>
<p>Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND tỉnh ban hành kế hoạch.</p>`,
    documents: ['!64/KH-UBND|2022-01-28||/vb/64', '76/NQ-CP|2021-07-15|||Chính phủ'],
  },
  {
    name: 'a page of labels and values',
    path: '/vb/5158',
    title: 'Phê duyệt kế hoạch cải cách hành chính',
    main: `<h1>Phê duyệt kế hoạch cải cách hành chính</h1><table><tr><td>Số/Ký hiệu</td><td>5158/QĐ-UBND</td></tr><tr><td>Ngày ban hành</td><td>30/12/2021</td></tr><tr><td>Cơ quan ban hành</td><td>UBND tỉnh Nghệ An</td></tr></table>`,
    documents: ['!5158/QĐ-UBND|2021-12-30||/vb/5158|UBND tỉnh Nghệ An'],
  },
  {
    name: 'news whose title begins with the number',
    path: '/tin/1',
    title: 'Kế hoạch số 64/KH-UBND được triển khai rộng rãi',
    main: '<h1>Kế hoạch số 64/KH-UBND được triển khai rộng rãi</h1><p>Ngày 12/11/2022 các đơn vị họp đánh giá.</p>',
    documents: ['64/KH-UBND|||'],
  },
  {
    name: 'news that learns from the document, or tells of its way into life',
    path: '/tin/2',
    title: 'Học Nghị định 61/2018/NĐ-CP qua tình huống',
    main: '<h1>Học Nghị định 61/2018/NĐ-CP qua tình huống</h1><p>Mười tình huống được kể lại.</p>',
    documents: ['61/2018/NĐ-CP|||'],
  },
  {
    name: 'a list of lines: number, day, colon, abstract',
    main: `<ul><li><strong>1845/UBND-NC</strong>, ngày 05/9/2022: V/v đẩy mạnh cải cách hành chính những tháng cuối năm</li><li><strong>905/SNV-CCHC</strong> (20/7/2022) - Hướng dẫn chấm điểm cải cách hành chính</li></ul>`,
    documents: ['*1845/UBND-NC|2022-09-05||', '*905/SNV-CCHC|2022-07-20||'],
  },
  {
    name: 'terms and what is said of them',
    main: `<dl><dt>1902/UBND-NC</dt><dd>V/v nâng cao chỉ số cải cách hành chính<br>Ngày ban hành: 07/11/2022</dd><dt>455/SNV-CCHC</dt><dd>Hướng dẫn báo cáo<br>Ngày ban hành: 18/05/2022</dd></dl>`,
    documents: ['*1902/UBND-NC|2022-11-07||', '*455/SNV-CCHC|2022-05-18||'],
  },
  {
    name: 'a list of the legal basis cites',
    main: `<h3>Căn cứ pháp lý</h3><ul><li>Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa</li><li>Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ hướng dẫn thi hành</li></ul>`,
    documents: [
      '61/2018/NĐ-CP|2018-04-23|||Chính phủ',
      '01/2018/TT-VPCP|2018-11-23|||Văn phòng Chính phủ hướng dẫn thi hành',
    ],
  },
  {
    name: 'files about a document are not the document',
    main: `<ul><li><a href="/f/a.pdf">Thực hiện Quyết định 5158/QĐ-UBND</a></li><li><a href="/f/b.pdf">Hướng dẫn Nghị định 61/2018/NĐ-CP</a></li></ul>`,
    documents: ['5158/QĐ-UBND|||', '61/2018/NĐ-CP|||'],
  },
  {
    name: 'the same number of another year in the text under the list',
    main: `<table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Cơ quan ban hành</th><th>Trích yếu</th></tr>
<tr><td>22/KH-UBND</td><td>18/01/2021</td><td>UBND tỉnh Bắc Ninh</td><td>Kế hoạch tuyên truyền</td></tr><tr><td>05-NQ/TU</td><td>14/12/2021</td><td>Tỉnh ủy Nghệ An</td><td>Nghị quyết</td></tr></table>
<p>Theo Kế hoạch số 22/KH-UBND ngày 18/01/2022 của UBND tỉnh.</p>`,
    documents: [
      '*22/KH-UBND|2021-01-18|||UBND tỉnh Bắc Ninh',
      '*05-NQ/TU|2021-12-14|||Tỉnh ủy Nghệ An',
      '22/KH-UBND|2022-01-18|||UBND tỉnh',
    ],
  },
  {
    name: 'one number of two provinces',
    main: '<h1>Nghị quyết về cải cách hành chính ở các tỉnh</h1><p>Nghị quyết số 05-NQ/TU của Tỉnh ủy Nghệ An; Nghị quyết số 05-NQ/TU ngày 20/9/2021 của Ban Chấp hành Đảng bộ tỉnh Thanh Hóa.</p>',
    documents: ['05-NQ/TU||||Tỉnh ủy Nghệ An', '05-NQ/TU|2021-09-20|||Ban Chấp hành Đảng bộ tỉnh Thanh Hóa'],
  },
  {
    name: 'a number deep in one long line',
    main: `<h1>Tin tức</h1><p>${'Các đơn vị đã làm nhiều việc để phục vụ người dân. '.repeat(40)}Căn cứ Quyết định số 3162/QĐ-UBND ngày 20/12/2021 của UBND tỉnh, ${'các phòng tiếp tục rà soát. '.repeat(40)}</p>`,
    documents: ['3162/QĐ-UBND|2021-12-20|||UBND tỉnh'],
  },
  {
    name: 'a column of bare numbers, kind and body in columns of their own',
    main: `<table><tr><th>STT</th><th>Số hiệu</th><th>Loại văn bản</th><th>Cơ quan ban hành</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>
<tr><td>1</td><td>101</td><td>Kế hoạch</td><td>UBND tỉnh</td><td>03/02/2022</td><td><a href="/vb/101">Cải cách hành chính năm 2022</a></td></tr>
<tr><td>2</td><td>05</td><td>Nghị quyết</td><td>Tỉnh ủy</td><td>14/12/2021</td><td>Về đẩy mạnh cải cách hành chính</td></tr>
<tr><td>3</td><td>61</td><td>Nghị định</td><td>Chính phủ</td><td>23/04/2018</td><td>Về cơ chế một cửa</td></tr>
<tr><td>4</td><td>23</td><td>Chỉ thị</td><td>Thủ tướng Chính phủ</td><td>02/09/2021</td><td>Về đẩy mạnh chương trình tổng thể</td></tr></table>`,
    documents: [
      '*101/KH-UBND|2022-02-03||/vb/101|UBND tỉnh',
      '*05-NQ/TU|2021-12-14|||Tỉnh ủy',
      '*61/2018/NĐ-CP|2018-04-23|||Chính phủ',
      '*23/CT-TTg|2021-09-02|||Thủ tướng Chính phủ',
    ],
  },
  {
    name: 'bare numbers under “Số”, the kind under “Hình thức”, some whole',
    main: `<table><tr><th>Số, ký hiệu</th><th>Hình thức</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Nơi ban hành</th></tr>
<tr><td>12</td><td>Quyết định</td><td>03/02/2022</td><td>Kiện toàn ban chỉ đạo cải cách hành chính</td><td>Sở Khoa học và Công nghệ</td></tr>
<tr><td>64/KH-UBND</td><td>Kế hoạch</td><td>28/01/2022</td><td>Tuyên truyền cải cách hành chính</td><td>UBND tỉnh Nghệ An</td></tr></table>`,
    documents: ['*12/QĐ-SKHCN|2022-02-03|||Sở Khoa học và Công nghệ', '*64/KH-UBND|2022-01-28|||UBND tỉnh Nghệ An'],
  },
  {
    name: 'bare numbers of devices, of accounts and of samples are no documents',
    main: `<table><tr><th>Số hiệu</th><th>Tên thiết bị</th><th>Loại</th><th>Ngày kiểm định</th></tr><tr><td>101</td><td>Cân điện tử mười tấn tại cảng</td><td>Cân</td><td>03/02/2022</td></tr><tr><td>102</td><td>Cân ô tô sáu mươi tấn tại kho</td><td>Cân</td><td>04/02/2022</td></tr></table>
<table><tr><th>Số hiệu</th><th>Nội dung</th><th>Số tiền</th></tr><tr><td>111</td><td>Chi tiền mặt mua văn phòng phẩm</td><td>2.000.000</td></tr><tr><td>112</td><td>Chi chuyển khoản tiền điện nước</td><td>3.000.000</td></tr></table>`,
    documents: [],
  },
  { name: 'none', main: '<p>Không có số hiệu nào ở đây, ngày 12/11/2022.</p>', documents: [] },
];

test.each(ROWS)('$name', (row) => {
  const page = newsOutline(row);
  const found = documentFacts(page, contextOf(row));
  expect(found.map(shown)).toEqual(row.documents);
  for (const { quote } of found)
    expect(
      page.lines.some(({ text }) => text.includes(quote)),
      quote,
    ).toBe(true);
});

function shown({ number, date, posted, url, listed, head, issuer }: DocumentFact): string {
  const mark = listed === true ? '*' : head === true ? '!' : '';
  const named = issuer === undefined ? '' : `|${issuer}`;
  return `${mark}${number}|${date ?? ''}|${posted ?? ''}|${url?.replace(HOST, '') ?? ''}${named}`;
}

test('rows whose number was left blank, in a list of documents alone', () => {
  const parts: PageParts = {
    main: `<ul><li><a href="/vb/1.pdf">Kế hoạch số 64/KH-UBND</a> ngày ban hành: 28/01/2022</li><li><a href="/vb/2.pdf">Số: ...../KH-SKHCN</a> ngày ban hành: 20/02/2022</li><li><a href="/vb/3.pdf">Quyết định số 12/QĐ-SKHCN</a> ngày ban hành: 03/02/2022</li></ul>`,
  };
  const rows = unnumberedDocuments(newsOutline(parts), contextOf(parts));
  expect(rows.map(({ number, date, url }) => [number, date, url])).toEqual([['', '2022-02-20', `${HOST}/vb/2.pdf`]]);
  expect(documentFacts(newsOutline(parts), contextOf(parts)).map(({ number }) => number)).toEqual([
    '64/KH-UBND',
    '12/QĐ-SKHCN',
  ]);
});

test('bare numbers without a word of the kind count as rows, and name no document', () => {
  const parts: PageParts = {
    main: `<table><tr><th>Số hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>101</td><td>03/02/2022</td><td><a href="/vb/1">Kế hoạch cải cách hành chính năm nay</a></td></tr><tr><td>102</td><td>05/02/2022</td><td><a href="/vb/2">Về việc kiểm tra công vụ đầu năm</a></td></tr></table>`,
  };
  expect(unnumberedDocuments(newsOutline(parts), contextOf(parts)).map(({ date, url }) => [date, url])).toEqual([
    ['2022-02-03', `${HOST}/vb/1`],
    ['2022-02-05', `${HOST}/vb/2`],
  ]);
  expect(documentFacts(newsOutline(parts), contextOf(parts))).toEqual([]);
});

test('a table of labels and values for each document: its day of issue, not that of taking effect, and its file', () => {
  const one = (number: string, day: string, file: string): string =>
    `<table><tr><td>Số ký hiệu</td><td>${number}</td></tr><tr><td>Ngày có hiệu lực</td><td>01/03/2022</td></tr><tr><td>Ngày ban hành</td><td>${day}</td></tr><tr><td>Trích yếu</td><td>Kế hoạch cải cách hành chính</td></tr><tr><td>Tệp</td><td><a href="/f/${file}.pdf">Tải về</a></td></tr></table>`;
  const parts: PageParts = {
    main: `<h1>Văn bản</h1>${one('64/KH-UBND', '28/01/2022', 'a')}${one('193/KH-UBND', '26/12/2021', 'b')}`,
  };
  expect(documentFacts(newsOutline(parts), contextOf(parts)).map(shown)).toEqual([
    `*64/KH-UBND|2022-01-28||/f/a.pdf`,
    `*193/KH-UBND|2021-12-26||/f/b.pdf`,
  ]);
});

test('the day of taking effect is none of issue, before it on a line and in a column of a table', () => {
  const items = ['64/KH-UBND', '193/KH-UBND'].map(
    (number, at) =>
      `<div class="vb"><a href="/vb/${at}">${number}</a><p>Hiệu lực: 15/03/2022; Ngày ban hành: 2${at}/01/2022</p></div>`,
  );
  const rows = `<table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày hiệu lực</th></tr><tr><td>12/QĐ-SKHCN</td><td>Quyết định về giờ làm việc mùa hè</td><td>01/05/2022</td></tr></table>`;
  const parts: PageParts = { main: `<h1>Văn bản</h1><div>${items.join('')}</div>${rows}` };
  expect(documentFacts(newsOutline(parts), contextOf(parts)).map(shown)).toEqual([
    '*12/QĐ-SKHCN|||',
    '*64/KH-UBND|2022-01-20||/vb/0',
    '*193/KH-UBND|2022-01-21||/vb/1',
  ]);
});

/** A table of documents as a search form of a portal shows it. */
const signed = (heads: string, ...rows: readonly string[]): PageParts => {
  const cells = (row: string, tag: string): string =>
    `<tr>${row
      .split('|')
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return { main: `<table>${cells(heads, 'td')}${rows.map((row) => cells(row, 'td')).join('')}</table>` };
};
const FILE = '<a href="/vb/a.pdf">Tải về</a>';

test.each([
  {
    name: 'signs that are no numbers, each with its day',
    parts: signed(
      'Số ký hiệu|Ngày ban hành|Tên văn bản|File đính kèm',
      `KS-TH12|23/05/2022|Tên văn bản|${FILE}`,
      'N233|14/06/2022|Hướng dẫn viết tin bài|',
    ),
    rows: ['2022-05-23 /vb/a.pdf KS-TH12', '2022-06-14 - N233'],
  },
  {
    name: 'signs, an abstract and a file, no day',
    parts: signed(
      'STT|Số/ký hiệu|Trích yếu|File đính kèm',
      `1|TK-334|<a href="/vb/1">Thực hiện Nghị quyết về hỗ trợ doanh nghiệp</a>|${FILE}`,
    ),
    rows: ['- /vb/1 TK-334'],
  },
  {
    name: 'one sign among rows that have no more than their day',
    parts: signed(
      'Số/Ký hiệu|Ngày BH|Cơ quan BH|Trích yếu',
      'TDG||Bộ Tài chính|',
      'RU12|25/06/2022|Bộ Tài chính|Văn bản 34',
    ),
    rows: ['2022-06-25 - RU12'],
  },
  {
    name: 'nothing for a sign, an abstract and a file in each row',
    parts: signed(
      'STT|Số/ký hiệu|Trích yếu|File đính kèm',
      `1||<a href="/vb/1">Kế hoạch phổ biến pháp luật năm nay</a>|${FILE}`,
    ),
    rows: ['- /vb/1 Kế hoạch phổ biến pháp luật năm nay'],
  },
  {
    name: 'not: nothing for a sign and no file in one of the rows',
    parts: signed(
      'STT|Số/ký hiệu|Trích yếu|File đính kèm',
      `1||Kế hoạch phổ biến pháp luật năm nay|${FILE}`,
      '2||Kế hoạch tập huấn hòa giải viên cơ sở|',
    ),
    rows: [],
  },
  {
    name: 'not: signs beside a name, neither day nor file',
    parts: signed('STT|Ký hiệu|Nội dung', '1|QT-01|Quy trình tiếp nhận hồ sơ', '2|QT-02|Quy trình trả hồ sơ'),
    rows: [],
  },
  {
    name: 'not: words in place of a sign',
    parts: signed('Số ký hiệu|Ngày ban hành|Trích yếu', 'Đang cập nhật|23/05/2022|Kế hoạch kiểm tra'),
    rows: [],
  },
  {
    name: 'not: procedures under a sign',
    parts: signed('Số ký hiệu|Ngày ban hành|Tên thủ tục', 'TT|14/05/2022|Cấp giấy phép tiến hành công việc'),
    rows: [],
  },
])('signs: $name', ({ parts, rows }) => {
  const found = unnumberedDocuments(newsOutline(parts), contextOf(parts));
  expect(found.map(({ date, url, quote }) => `${date ?? '-'} ${url?.replace(HOST, '') ?? '-'} ${quote}`)).toEqual(rows);
  expect(documentFacts(newsOutline(parts), contextOf(parts))).toEqual([]);
});

test('a draft without a number in a text is no row, nor are roads and codes', () => {
  const parts: PageParts = {
    main: '<h1>Kế hoạch tuyên truyền</h1><p>Số: /KH-SKHCN</p><p>Hồ sơ gửi về SKHCN/TT-QLKH và đường 12/TT-HT.</p>',
  };
  expect(unnumberedDocuments(newsOutline(parts), contextOf(parts))).toEqual([]);
});

test('the one file that hangs on a line which begins with a number is its own', () => {
  const main = `<ul><li>Kế hoạch số 116/KH-UBND ngày 16/11/2021 của UBND tỉnh</li>
<li>Kế hoạch số 2405/KH-SNV ngày 24/12/2021 <a href="/f/2405.pdf"><img src="/pdf.png" alt="Tải tệp"></a></li>
<li>Kế hoạch số 12/KH-SNV ngày 04/01/2022, xem <a href="/f/khac.pdf">Báo cáo tổng kết công tác năm trước</a></li></ul>
<p>Theo Quyết định số 5158/QĐ-UBND <a href="/f/5158.pdf">Tải về</a></p>`;
  const page = newsOutline({ main });
  const files = documentFacts(page, contextOf({ main })).map(({ number, file }) => [
    number,
    file?.replace(HOST, '') ?? null,
  ]);
  expect(files).toEqual([
    ['116/KH-UBND', null],
    ['2405/KH-SNV', '/f/2405.pdf'],
    ['12/KH-SNV', null],
    ['5158/QĐ-UBND', null],
  ]);
});
