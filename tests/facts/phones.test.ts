import { describe, expect, it } from 'vitest';
import { contactsIn, phoneLine, type ContactPage } from '../support/contact-fixture.ts';

interface Row extends ContactPage {
  readonly name: string;
  readonly phones: readonly string[];
}

const LAND = '+842383844500';
const MOBILE = '+84912345678';

function check(rows: readonly Row[]): void {
  it.each(rows)('$name', (row) => {
    expect(contactsIn(row).phones.map(phoneLine)).toEqual(row.phones);
  });
}

describe('a label on the line of the number', () => {
  check([
    { name: 'colon', html: '<p>Đường dây nóng: 0238.3844500</p>', phones: [`${LAND} hotline <Đường dây nóng>`] },
    {
      name: 'bold label',
      html: '<p><b>Đường dây nóng:</b> (0238) 3.844.500</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'full-width digits and signs',
      html: '<p>Đường dây nóng：０２３８．３８４４．５００</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'a switchboard for the house alone',
      html: '<p>Tổng đài nội bộ: 0238 3844 500</p>',
      phones: [`${LAND} phone <Tổng đài nội bộ>`],
    },
    {
      name: 'words of a link to somebody else',
      html: '<p><a href="https://nha-xe.example.vn/">Nhà xe - Hotline đặt vé: 0912345678</a></p>',
      phones: [`${MOBILE} foreign <Hotline đặt vé>`],
    },
    {
      name: 'words of a link to a network, to a site of the State and to dial',
      html: '<p><a href="https://zalo.me/0912345678">Hotline: 0912345678</a></p><p><a href="https://tinh.gov.vn/ddn">Đường dây nóng: 0238 3844 500</a></p>',
      phones: [`${MOBILE} hotline <Hotline>`, `${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'a service named before the label',
      html: '<p>Taxi Phương Nam - tổng đài: 0238 3844 500</p><p>Phản ánh về điện lực, cấp nước, đường dây nóng của Sở: 0912345678</p>',
      phones: [`${LAND} foreign <tổng đài>`, `${MOBILE} hotline <đường dây nóng của Sở>`],
    },
    {
      name: 'a place left blank, then another number',
      html: '<div><p>Đường dây nóng: đang cập nhật</p><p>Văn thư: 0238 3844 500</p></div><div><p>Đường dây nóng: .........</p><p>Văn thư: 0912345678</p></div>',
      phones: [`${LAND} phone <Văn thư>`, `${MOBILE} phone <Văn thư>`],
    },
    {
      name: 'a cell left blank, then another row; a title over rows',
      html: '<table><tr><td>Đường dây nóng</td><td></td></tr><tr><td>Văn thư</td><td>0238 3844 500</td></tr></table><table><tr><td><b>Đường dây nóng</b></td><td></td></tr><tr><td>Văn phòng Sở</td><td>0912345678</td></tr></table>',
      phones: [`${LAND} phone <>`, `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'of those who sell flats',
      html: '<p>Nhà ở xã hội mở bán đợt 2 - Hotline tư vấn: 0912345678</p>',
      phones: [`${MOBILE} foreign <Hotline tư vấn>`],
    },
    {
      name: 'a label over whose numbers they are',
      html: '<div><p>Đường dây nóng:</p><p>Văn phòng Sở: 0238 3844 500</p></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'a picture over a number that has words of its own',
      html: '<div><img src="/b.jpg" alt="Đường dây nóng"></div><div><p>Văn phòng Sở: 0238 3844 500</p></div><p><img src="/i.png" alt="Đường dây nóng"> Văn phòng Sở: 0912345678</p>',
      phones: [`${LAND} phone <Văn phòng Sở>`, `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'numbers that were, and what took their place',
      html: '<p>Số điện thoại đường dây nóng 0238 3844 500 ngừng hoạt động từ ngày 01/6/2022.</p><p>Đường dây nóng 0912345678 thay thế số 0238 3844 500.</p><p>Đường dây nóng 0238 3844 500 được thay bằng số 0912345678</p><p>Đường dây nóng (thay cho số cũ): 0912345678, hoạt động 24/24 giờ</p>',
      phones: [
        `${LAND} phone <Số điện thoại đường dây nóng>`,
        `${MOBILE} hotline <Đường dây nóng>`,
        `${LAND} phone <Đường dây nóng>`,
        `${LAND} phone <Đường dây nóng>`,
        `${MOBILE} hotline <Đường dây nóng>`,
        `${MOBILE} hotline <Đường dây nóng (thay cho số cũ)>`,
      ],
    },
    { name: 'no space after the colon', html: '<p>Hotline:0912345678</p>', phones: [`${MOBILE} hotline <Hotline>`] },
    {
      name: 'longer wording',
      html: '<p>Điện thoại đường dây nóng CCHC: 0238 3844 500</p>',
      phones: [`${LAND} hotline <Điện thoại đường dây nóng CCHC>`],
    },
    {
      name: 'feedback line',
      html: '<p>Số điện thoại tiếp nhận phản ánh, kiến nghị: 0238.3844.500</p>',
      phones: [`${LAND} hotline <Số điện thoại tiếp nhận phản ánh, kiến nghị>`],
    },
    {
      name: 'what the line is for, and no word for a phone',
      html: '<p>Tiếp nhận phản ánh, kiến nghị: 0238.3844.500</p>',
      phones: [`${LAND} hotline <Tiếp nhận phản ánh, kiến nghị>`],
    },
    {
      name: 'what the line is for, in a sentence',
      html: '<p>Phản ánh kiến nghị qua số 0238.3844500</p>',
      phones: [`${LAND} hotline <Phản ánh kiến nghị qua số>`],
    },
    {
      name: 'what the line is for, in a link to dial',
      html: '<a href="tel:02383844500">Phản ánh kiến nghị qua số 0238.3844500</a>',
      phones: [`${LAND} hotline <Phản ánh kiến nghị qua số>`],
    },
    {
      name: 'a request to call with petitions',
      html: '<p>Mọi phản ánh, kiến nghị xin gọi về số 0238.3844500 trong giờ hành chính</p>',
      phones: [`${LAND} hotline <phản ánh, kiến nghị xin gọi về số>`],
    },
    {
      name: 'petitions by a short number',
      html: '<p>Phản ánh kiến nghị qua số 1022</p>',
      phones: ['1022 hotline <Phản ánh kiến nghị qua số>'],
    },
    {
      name: 'the province’s short number with a key to press',
      path: '/hotline',
      html: '<h1>Đường dây nóng</h1><p>1022 (bấm phím 3) - 0238 6250 888</p>',
      phones: ['1022 hotline <Đường dây nóng>', '+842386250888 hotline <Đường dây nóng>'],
    },
    {
      name: "another body's line for petitions",
      html: '<p>Công an tỉnh tiếp nhận phản ánh, kiến nghị qua số 0238.3844500</p>',
      phones: [`${LAND} foreign <tiếp nhận phản ánh, kiến nghị qua số>`],
    },
    {
      name: 'a call about something else',
      html: '<p>Mời bạn đọc đặt báo, xin gọi về số 0238.3844500</p>',
      phones: [`${LAND} phone <gọi về số>`],
    },
    {
      name: 'entities',
      html: '<p>&#272;&#432;&#7901;ng d&acirc;y n&oacute;ng&#58; &#40;0238&#41; 3844500</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'decomposed letters',
      html: `<p>${'Đường dây nóng'.normalize('NFD')}: 0238.3844500</p>`,
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    { name: 'capitals', html: '<p>ĐƯỜNG DÂY NÓNG: 0238.3844500</p>', phones: [`${LAND} hotline <ĐƯỜNG DÂY NÓNG>`] },
    {
      name: 'two numbers after one label',
      html: '<p>Đường dây nóng: 0238.3844500 - 0912.345.678</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`, `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'two numbers with a word between',
      html: '<p>Đường dây nóng: 0238.3844500 hoặc 0912.345.678 (trong giờ hành chính)</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`, `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'each number under its own label',
      html: '<p>Điện thoại: 0238.3844500 - Fax: 0238.3844501 - Đường dây nóng: 0912.345.678</p>',
      phones: [`${LAND} phone <Điện thoại>`, '+842383844501 fax <Fax>', `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'a hotline before the general number',
      html: '<p>Hotline: 0912.345.678; Điện thoại: 0238.3844500; Fax: 0238.3844501</p>',
      phones: [`${MOBILE} hotline <Hotline>`, `${LAND} phone <Điện thoại>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'a person between label and number',
      html: '<p>Đường dây nóng: Ông Nguyễn Văn A, Phó Giám đốc Sở, ĐT: 0912.345.678</p>',
      phones: [`${MOBILE} hotline <Đường dây nóng: Ông Nguyễn Văn A, Phó Giám đốc Sở, ĐT>`],
    },
    {
      name: 'landline and mobile of one hotline',
      html: '<p>Đường dây nóng: ĐT 0238.3844500; di động 0912.345.678</p>',
      phones: [`${LAND} hotline <Đường dây nóng: ĐT>`, `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'the label behind, in brackets',
      html: '<p>0238.3844500 (đường dây nóng)</p>',
      phones: [`${LAND} hotline <đường dây nóng>`],
    },
    {
      name: 'a general label before and the true one behind',
      html: '<p>Điện thoại: 0238.3844500 (đường dây nóng), 0238.3844502 (văn thư)</p>',
      phones: [`${LAND} hotline <Điện thoại (đường dây nóng)>`, '+842383844502 phone <Điện thoại>'],
    },
    {
      name: 'phone and fax in one',
      html: '<p>Điện thoại/Fax: 0238.3844500</p>',
      phones: [`${LAND} phone <Điện thoại/Fax>`],
    },
    {
      name: 'a menu line is not one label',
      html: '<p>Liên hệ | Đường dây nóng | Điện thoại: 0238.3844500</p>',
      phones: [`${LAND} phone <Điện thoại>`],
    },
    {
      name: 'a sentence',
      html: '<p>Mọi phản ánh xin gọi đường dây nóng của Sở, số điện thoại 0238.3844500, trong giờ hành chính.</p>',
      phones: [`${LAND} hotline <đường dây nóng của Sở, số điện thoại>`],
    },
    {
      name: 'service numbers',
      html: '<p>Hotline: 1900 1234 - Tổng đài 1022</p>',
      phones: ['+8419001234 hotline <Hotline>', '1022 hotline <Tổng đài>'],
    },
    {
      name: 'spans glued together',
      html: '<div><span class="lb">Đường dây nóng:</span><span class="num">02383844500</span></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
  ]);
});

describe('a label elsewhere', () => {
  check([
    {
      name: 'on the line before',
      html: '<div>Đường dây nóng:<br>0238.3844500<br>0912.345.678</div>',
      phones: [`${LAND} hotline <Đường dây nóng>`, `${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'in the paragraph before',
      html: '<div><p>Đường dây nóng</p><p>0238.3844500</p></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'heading of a box, general labels inside',
      html: '<div class="box"><h3>Đường dây nóng</h3><p>Điện thoại: 0238.3844500</p><p>Di động: 0912.345.678</p><p>Fax: 0238.3844501</p></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`, `${MOBILE} hotline <Đường dây nóng>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'label and number in one heading, inside a tel link',
      html: '<a class="btn" href="tel:19009095"><h4>Đường dây nóng <br>19009095</h4></a>',
      phones: ['+8419009095 hotline <Đường dây nóng>'],
    },
    {
      name: 'the number in a heading of its own',
      html: '<div><h4>Đường dây nóng</h4><h4>0238.3844500</h4><h4>Tin tức</h4><p>Điện thoại: 0238.3844502</p></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844502 phone <Điện thoại>'],
    },
    {
      name: 'a label that names no phone',
      html: '<p>Bộ phận tiếp nhận hồ sơ (Một cửa): (0238) 3844500 - Email: a@nghean.gov.vn</p>',
      phones: [`${LAND} phone <Bộ phận tiếp nhận hồ sơ (Một cửa)>`],
    },
    {
      name: 'a picture whose alt also says the number',
      html: '<p><img src="/ic.png" alt="Đường dây nóng 0238.3844500" width="20"> 0238.3844500</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'title in a wrapper of its own',
      html: '<div class="panel"><div class="panel-heading"><span>Đường dây nóng</span></div><div class="panel-body">0238.3844500</div></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'the next box has another title',
      html: '<div><div class="box"><h3>Đường dây nóng</h3></div><div class="box"><h3>Liên hệ</h3><p>Điện thoại: 0238.3844500</p></div></div>',
      phones: [`${LAND} phone <Điện thoại>`],
    },
    {
      name: 'columns of rows',
      html: '<div class="row"><div class="c3">Đường dây nóng</div><div class="c9">0238.3844500</div></div><div class="row"><div class="c3">Điện thoại</div><div class="c9">0238.3844502</div></div>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844502 phone <Điện thoại>'],
    },
    {
      name: 'running text between ends what a label governs',
      html: '<div><p>Đường dây nóng:</p><p>Đang cập nhật</p><p>Tin mới</p><p>Bài viết thứ hai</p><p>0238.3844502</p></div>',
      phones: ['+842383844502 phone <>'],
    },
    {
      name: 'a link of a list governs nothing',
      html: '<ul><li><a href="/lien-he">Liên hệ</a></li><li><a href="/hotline">Đường dây nóng</a></li></ul><p>Điện thoại: 0238.3844500</p>',
      phones: [`${LAND} phone <Điện thoại>`],
    },
    {
      name: 'definition list',
      html: '<dl><dt>Đường dây nóng</dt><dd>0238.3844500</dd><dt>Fax</dt><dd>0238.3844501</dd></dl>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'label cell',
      html: '<table><tr><td>Đường dây nóng</td><td>:</td><td>0238.3844500</td></tr><tr><td>Điện thoại</td><td>:</td><td>0238.3844502</td></tr><tr><td>Fax</td><td>:</td><td>0238.3844501</td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844502 phone <Điện thoại>', '+842383844501 fax <Fax>'],
    },
    {
      name: 'label cell over two rows',
      html: '<table><tr><td rowspan="2">Đường dây nóng</td><td>0238.3844500</td></tr><tr><td>0912.345.678</td></tr><tr><td>Fax</td><td>0238.3844501</td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`, `${MOBILE} hotline <Đường dây nóng>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'a title row over the rows of a table',
      html: '<table><tr><td colspan="2"><b>ĐƯỜNG DÂY NÓNG</b></td></tr><tr><td>Điện thoại</td><td>0238.3844500</td></tr></table>',
      phones: [`${LAND} hotline <ĐƯỜNG DÂY NÓNG>`],
    },
    {
      name: 'an old layout table: title cell, then the number',
      html: '<table class="box"><tr><td class="title">Đường dây nóng</td></tr><tr><td>0238.3844500</td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'column head',
      html: '<table><tr><th>STT</th><th>Đơn vị</th><th>Đường dây nóng</th><th>Fax</th></tr><tr><td>1</td><td>Văn phòng Sở</td><td>0238.3844500</td><td>0238.3844501</td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'an icon whose alt says so',
      html: '<p><img src="/images/ic1.png" alt="Đường dây nóng" width="20"> 0238.3844500</p>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'icons told apart by file name',
      html: '<p><img src="/i/icon-phone.png"> 0238.3844500</p><p><img src="/i/icon-fax.png"> 0238.3844501</p>',
      phones: [`${LAND} phone <Điện thoại>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'icons told apart by class',
      html: '<ul><li><i class="fa fa-phone"></i> 0238.3844500</li><li><i class="fa fa-fax"></i> 0238.3844501</li></ul>',
      phones: [`${LAND} phone <Điện thoại>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'icons in boxes of their own',
      html: '<div><div class="ic"><i class="fa fa-phone"></i></div><div>0238.3844500</div></div><div><div class="ic"><i class="fa fa-fax"></i></div><div>0238.3844501</div></div>',
      phones: [`${LAND} phone <Điện thoại>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'two icons on one line',
      html: '<p><i class="fas fa-phone-alt"></i> 0238.3844500 <i class="fas fa-print"></i> 0238.3844501</p>',
      phones: [`${LAND} phone <Điện thoại>`, '+842383844501 fax <Fax>'],
    },
    {
      name: 'a tel link with the number as words',
      html: '<p>Hotline: <a href="tel:02383844500">0238.3844.500</a></p>',
      phones: [`${LAND} hotline <Hotline>`],
    },
    {
      name: 'a tel link with words',
      html: '<p><a href="tel:+842383844500">Gọi đường dây nóng</a></p>',
      phones: [`${LAND} hotline <Gọi đường dây nóng>`],
    },
    {
      name: 'a tel link after its label',
      html: '<p>Đường dây nóng: <a href="tel:0912345678">Bấm để gọi</a></p>',
      phones: [`${MOBILE} hotline <đường dây nóng>`],
    },
    {
      name: 'a tel link around a picture',
      html: '<p>Thông báo</p><a href="tel:0912345678"><img src="/hl.png" alt="Đường dây nóng"></a>',
      phones: [`${MOBILE} hotline <Đường dây nóng>`],
    },
    {
      name: 'a page about the hotline gives it under a general label',
      path: '/duong-day-nong',
      html: '<title>Đường dây nóng - Sở KH&amp;CN Nghệ An</title><div class="content"><h2>Thông tin</h2><p>Điện thoại: 0238.3844500</p></div><footer>Điện thoại: 0238.3844999</footer>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844999 phone <Điện thoại>'],
    },
    {
      name: 'an empty hotline page is not filled from what stands below',
      path: '/duong-day-nong',
      html: '<div id="wrap"><div class="mid"><h1>Đường dây nóng</h1><div class="detail"></div></div><div class="footer"><p>Điện thoại: 0238.3844500</p></div></div>',
      phones: [`${LAND} phone <Điện thoại>`],
    },
  ]);
});

describe('a feedback line that is not called hotline', () => {
  check([
    {
      name: 'what is to be told there is how people are served',
      html: '<p>Mọi phản ánh về thái độ phục vụ của công chức xin gọi số 0238.3844500</p><p>Số ĐT phản ánh tiêu cực: 0238.3844501</p>',
      phones: [
        `${LAND} hotline <Mọi phản ánh về thái độ phục vụ của công chức xin gọi số>`,
        '+842383844501 hotline <Số ĐT phản ánh tiêu cực>',
      ],
    },
    {
      name: 'a call for help with filing or about petrol is no feedback on the department',
      html: '<p>Khi cần hỗ trợ nộp hồ sơ trực tuyến, gọi về 0238.3844500</p>',
      phones: [`${LAND} phone <gọi về>`],
    },
    {
      name: 'the sentence says what the phone is for',
      html: '<p>Phản ánh, kiến nghị về thủ tục hành chính xin gửi về Văn phòng Sở, điện thoại: 0238.3844500. Điện thoại văn thư: 0238.3844502</p>',
      phones: [
        `${LAND} hotline <Phản ánh, kiến nghị về thủ tục hành chính xin gửi về Văn phòng Sở, điện thoại>`,
        '+842383844502 phone <Điện thoại văn thư>',
      ],
    },
    {
      name: 'the heading of its box does',
      html: '<div class="box"><h3>Tiếp nhận phản ánh, kiến nghị</h3><p>Điện thoại: 0238.3844500</p></div>',
      phones: [`${LAND} hotline <Tiếp nhận phản ánh, kiến nghị>`],
    },
    {
      name: 'a menu entry says nothing of the number below it',
      html: '<ul><li><a href="/pakn">Phản ánh, kiến nghị</a></li></ul><p>Điện thoại: 0238.3844500</p>',
      phones: [`${LAND} phone <Điện thoại>`],
    },
    {
      name: 'a page about feedback, and who receives it there',
      path: '/phan-anh',
      html: `<h1>Phản ánh, kiến nghị</h1><div><p>Cơ quan tiếp nhận: Văn phòng UBND tỉnh</p><p>Điện thoại: 0238.3844777</p></div>
        <div><p>Cơ quan tiếp nhận: Sở Khoa học và Công nghệ</p><p>Điện thoại: 0238.3844500</p></div>`,
      phones: ['+842383844777 foreign <Phản ánh, kiến nghị>', `${LAND} hotline <Phản ánh, kiến nghị>`],
    },
    {
      name: 'opinions on the web site go to its editors',
      html: '<p>Mọi ý kiến đóng góp xin gửi về Ban Biên tập, điện thoại: 0238.3844502</p>',
      phones: ['+842383844502 phone <điện thoại>'],
    },
    {
      name: 'the State’s own line',
      html: '<p>Tổng đài Dịch vụ công: 18001096</p>',
      phones: ['+8418001096 foreign <Tổng đài Dịch vụ công>'],
    },
    {
      name: 'the same line by its number alone',
      html: '<p>Tổng đài hỗ trợ: 1800 1096</p>',
      phones: ['+8418001096 foreign <Tổng đài hỗ trợ>'],
    },
    {
      name: 'another free number of the body’s own',
      html: '<p>Tổng đài hỗ trợ: 1800 1022</p>',
      phones: ['+8418001022 hotline <Tổng đài hỗ trợ>'],
    },
    {
      name: 'the State’s own line, called the hotline',
      html: '<p>Đường dây nóng: 1800 1096</p>',
      phones: ['+8418001096 hotline <Đường dây nóng>'],
    },
  ]);
});

describe('not the hotline', () => {
  check([
    {
      name: 'general phone of a footer',
      html: '<footer><p>Địa chỉ: Số 75 đường A, TP Vinh</p><p>Điện thoại: 0238.3844500</p></footer>',
      phones: [`${LAND} phone <Điện thoại>`],
    },
    {
      name: 'staff directory on a page whose footer says hotline',
      path: '/danh-ba',
      html: `<h1>Danh bạ điện thoại</h1><table><tr><th>STT</th><th>Họ và tên</th><th>Chức vụ</th><th>Điện thoại</th></tr>
        <tr><td>1</td><td>Nguyễn Văn A</td><td>Giám đốc</td><td>0912.345.678</td></tr><tr><td>2</td><td>Trần Thị B</td><td>Phó Giám đốc</td><td>0912.345.679</td></tr></table>
        <footer>Đường dây nóng: 0238.3844500</footer>`,
      phones: [
        `${MOBILE} directory <Điện thoại>`,
        '+84912345679 directory <Điện thoại>',
        `${LAND} hotline <Đường dây nóng>`,
      ],
    },
    {
      name: 'a list of people headed as hotline is one',
      path: '/hotline',
      html: `<h1>Đường dây nóng tiếp nhận phản ánh, kiến nghị</h1><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Số điện thoại</th></tr>
        <tr><td>Nguyễn Văn A</td><td>Giám đốc</td><td>0912.345.678</td></tr></table>`,
      phones: [`${MOBILE} hotline <Đường dây nóng tiếp nhận phản ánh, kiến nghị>`],
    },
    {
      name: 'a directory below the hotline of the same page',
      path: '/hotline',
      html: `<h1>Đường dây nóng</h1><p>Đường dây nóng: 0238.3844500</p><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Số điện thoại</th></tr>
        <tr><td>Nguyễn Văn A</td><td>Giám đốc</td><td>0912.345.678</td></tr></table>`,
      phones: [`${LAND} hotline <Đường dây nóng>`, `${MOBILE} directory <Số điện thoại>`],
    },
    {
      name: 'counters, terms, years, decimals, documents',
      html: `<p>Lượt truy cập: 0238384450</p><p>Nhiệm kỳ 2020 - 2025</p><p>(12/2021) 87.80</p><p>(0.4874)</p><select><option>1900<option>1901</select>
        <p>Năm 1900 1901</p><p>Số 1900/QĐ-UBND ngày 24/08/2022</p><p>1.001786.000.00.00.H41</p><p>Mã số thuế: 2900325678</p>`,
      phones: [],
    },
    {
      name: 'what a visitor writes',
      html: '<p>Bài viết</p><div class="comments"><p>Đường dây nóng: 0238.3844500</p></div>',
      phones: [`${LAND} phone <Đường dây nóng>`],
    },
    { name: 'service number without a label', html: '<p>Cả nước có 1800 1234 mẫu</p>', phones: [] },
  ]);
});

describe('another body', () => {
  check([
    {
      name: 'named in the label',
      html: '<p>Đường dây nóng Bộ Y tế: 1900 9095</p>',
      phones: ['+8419009095 foreign <Đường dây nóng Bộ Y tế>'],
    },
    {
      name: 'a ministry without its name, and the one-stop unit, which begins so too',
      html: '<p>Đường dây nóng của Bộ: 1900 9095</p><p>Đường dây nóng của Bộ phận Một cửa: 0238.3844500</p>',
      phones: ['+8419009095 foreign <Đường dây nóng của Bộ>', `${LAND} hotline <Đường dây nóng của Bộ phận Một cửa>`],
    },
    {
      name: 'named in the sentence of a teaser',
      html: '<p>Cục Thuế tỉnh Nghệ An công bố đường dây nóng 0238.3844777 hỗ trợ người nộp thuế</p>',
      phones: ['+842383844777 foreign <đường dây nóng>'],
    },
    {
      name: 'an article about another body',
      path: '/tin/cuc-thue',
      html: '<h1>Cục Thuế tỉnh công bố đường dây nóng</h1><p>Người nộp thuế có thể liên hệ để được hỗ trợ.</p><p>Đường dây nóng: 0238.3844777</p>',
      phones: ['+842383844777 foreign <Đường dây nóng>'],
    },
    {
      name: 'a list of several bodies, the department among them',
      html: `<h3>Đường dây nóng</h3><ul><li>Sở Y tế: 0238.3844111</li><li>Sở Khoa học và Công nghệ: 0238.3844500</li><li>Sở Tài chính: 0238.3844222</li></ul>`,
      phones: [
        '+842383844111 foreign <Đường dây nóng>',
        `${LAND} hotline <Đường dây nóng>`,
        '+842383844222 foreign <Đường dây nóng>',
      ],
    },
    {
      name: 'a table of several bodies',
      path: '/duong-day-nong',
      html: `<h1>Đường dây nóng</h1><table><tr><th>Cơ quan</th><th>Số điện thoại</th></tr><tr><td>Sở Y tế</td><td>0238.3844111</td></tr><tr><td>Sở Khoa học và Công nghệ</td><td>0238.3844500</td></tr></table>`,
      phones: ['+842383844111 foreign <Đường dây nóng>', `${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'named on the line above',
      html: '<div><p>Sở Y tế Nghệ An</p><p>Đường dây nóng: 0238.3844111</p></div><div><p>Sở Khoa học và Công nghệ Nghệ An</p><p>Đường dây nóng: 0238.3844500</p></div>',
      phones: ['+842383844111 foreign <Đường dây nóng>', `${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'the province',
      html: '<p>Đường dây nóng UBND tỉnh: 0238.3844111</p>',
      phones: ['+842383844111 foreign <Đường dây nóng UBND tỉnh>'],
    },
    {
      name: 'the province named as where the department belongs',
      html: '<footer><p>Cơ quan chủ quản: UBND tỉnh Nghệ An</p><p>Đường dây nóng: 0238.3844500</p></footer>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'own name in the label',
      html: '<p>Đường dây nóng Sở KH&amp;CN Nghệ An: 0238.3844500</p>',
      phones: [`${LAND} hotline <Đường dây nóng Sở KH&CN Nghệ An>`],
    },
    {
      name: 'no plan: the name in the header is its own',
      departmentNames: [],
      html: '<header><p>SỞ KHOA HỌC VÀ CÔNG NGHỆ NGHỆ AN</p></header><p>Đường dây nóng Sở Khoa học và Công nghệ: 0238.3844500</p><p>Đường dây nóng Sở Y tế: 0238.3844111</p>',
      phones: [
        `${LAND} hotline <Đường dây nóng Sở Khoa học và Công nghệ>`,
        '+842383844111 foreign <Đường dây nóng Sở Y tế>',
      ],
    },
    {
      name: 'named in English: tourism, another department, the own one',
      path: '/en/about',
      html: '<p>Hotline of Nghe An Tourism: 0238.3844111</p><p>Hotline of the Department of Health: 0238.3844222</p><p>Hotline of the Department of Science and Technology: 0238.3844500</p>',
      phones: [
        '+842383844111 foreign <Hotline of Nghe An Tourism>',
        '+842383844222 foreign <Hotline of the Department of Health>',
        `${LAND} hotline <Hotline of the Department of Science and Technology>`,
      ],
    },
    {
      name: 'named with its number in the box on the other side of a row',
      html: '<table><tr><td><div><p>Tiếp nhận ý kiến</p><p>Đường dây nóng: 0238.3844500</p></div></td><td><p>Liên kết</p><p>Đường dây nóng Công an tỉnh: 0238.3844111</p></td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`, '+842383844111 foreign <Công an tỉnh>'],
    },
    {
      name: 'named in the cell of its row, with another number of its own',
      html: '<table><tr><td>Công an tỉnh: 0238.3844111</td><td>Đường dây nóng: 0238.3844222</td></tr><tr><td>Sở KH&CN</td><td>Đường dây nóng: 0238.3844500</td></tr></table>',
      phones: [
        '+842383844111 foreign <Công an tỉnh>',
        '+842383844222 foreign <Đường dây nóng>',
        `${LAND} hotline <Đường dây nóng>`,
      ],
    },
    {
      name: 'no plan and no name',
      departmentNames: [],
      html: '<p>Đường dây nóng Sở Xây dựng: 0238.3844500</p>',
      phones: [`${LAND} hotline <Đường dây nóng Sở Xây dựng>`],
    },
  ]);
});

describe('a box of the hotline that is the only heading of its page', () => {
  const box = '<div class="hop"><h3>Đường dây nóng</h3><p>0912.345.678</p></div>';
  const general =
    '<div class="tt">Liên hệ</div><p>Văn phòng Sở, số 75 phố Nguyễn Thái Học. Điện thoại: 0238.3844.500</p>';
  const both = [`${LAND} phone <Điện thoại>`, `${MOBILE} hotline <Đường dây nóng>`];
  check([
    {
      name: 'in the cell after the text',
      path: '/lien-he',
      html: `<table><tr><td>${general}</td><td>${box}</td></tr></table>`,
      phones: both,
    },
    {
      name: 'in the cell before the text',
      path: '/lien-he',
      html: `<table><tr><td>${box}</td><td>${general}</td></tr></table>`,
      phones: both.toReversed(),
    },
    { name: 'below the text', path: '/lien-he', html: `<div class="noi-dung">${general}</div>${box}`, phones: both },
    {
      name: 'a page that its title calls the hotline has its number before the box too',
      path: '/lien-he',
      html: `<title>Đường dây nóng</title><p>Điện thoại: 0238.3844.500</p><h3>Đường dây nóng</h3>`,
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'a page headed by the hotline, its number in a table',
      path: '/trang/12',
      html: '<h2>Đường dây nóng</h2><table><tr><td>Văn phòng</td><td>Điện thoại: 0238.3844.500</td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
    {
      name: 'a heading in a row of its own over the number',
      path: '/trang/12',
      html: '<table><tr><td><h2>Đường dây nóng</h2></td></tr><tr><td>Điện thoại: 0238.3844.500</td></tr></table>',
      phones: [`${LAND} hotline <Đường dây nóng>`],
    },
  ]);
});

describe('numbers that cannot be called', () => {
  check([
    {
      name: 'old area code',
      html: '<p>Đường dây nóng: (038) 3844500</p>',
      phones: ['old-area-code:+842383844500 hotline <Đường dây nóng>'],
    },
    {
      name: 'eleven-digit mobile',
      html: '<p>Hotline: 01685.123.456</p>',
      phones: ['eleven-digit-mobile:+84385123456 hotline <Hotline>'],
    },
    {
      name: 'a digit too few',
      html: '<p>Đường dây nóng: 0238.384450</p>',
      phones: ['wrong-length:- hotline <Đường dây nóng>'],
    },
    {
      name: 'no area code',
      html: '<p>Đường dây nóng: 3844500</p>',
      phones: ['no-area-code:+842383844500 hotline <Đường dây nóng>'],
    },
  ]);
});

describe('quotes', () => {
  it.each([
    ['<p>Liên hệ: Đường dây nóng: 0238.3844500 trong giờ</p>', 'Đường dây nóng: 0238.3844500', ''],
    ['<div><h3>Đường dây nóng</h3><p>Số 0238.3844500</p></div>', '0238.3844500', 'Đường dây nóng'],
    ['<p><img src="a.png" alt="Hotline" width="20"> 0238.3844500</p>', '0238.3844500', ''],
    ['<p>Gọi ngay <a href="tel:0912345678">Đường dây nóng của Sở</a> khi cần</p>', 'Đường dây nóng của Sở', ''],
    ['<p>0238.3844500 (đường dây nóng)</p>', '0238.3844500 (đường dây nóng', ''],
  ])('%s', (html, quote, labelQuote) => {
    const [phone] = contactsIn({ html }).phones;
    expect({ quote: phone?.quote, labelQuote: phone?.labelQuote }).toEqual({ quote, labelQuote });
  });
});
