import { describe, expect, it } from 'vitest';
import type { ContactFact } from '../../lib/model/facts/contacts.ts';
import { contactsIn, type ContactPage } from '../support/contact-fixture.ts';

interface Row extends ContactPage {
  readonly name: string;
  readonly found: readonly string[];
}

/** "text [hotline|directory|foreign|-] <quote>" */
function shown(fact: ContactFact): string {
  const role = fact.foreign ? 'foreign' : fact.directory ? 'directory' : fact.hotline ? 'hotline' : '-';
  return `${fact.text} [${role}] <${fact.quote}>`;
}

const MAIL = 'skhcn@nghean.gov.vn';

describe('mail', () => {
  const rows: readonly Row[] = [
    { name: 'plain', html: `<p>Email: ${MAIL}</p>`, found: [`${MAIL} [-] <${MAIL}>`] },
    { name: 'capitals', html: '<p>Email: SKHCN@NgheAn.gov.vn.</p>', found: [`${MAIL} [-] <SKHCN@NgheAn.gov.vn>`] },
    { name: 'entity for the sign', html: '<p>Email: skhcn&#64;nghean.gov.vn</p>', found: [`${MAIL} [-] <${MAIL}>`] },
    {
      name: 'broken over spans',
      html: '<p>Email: <span>skhcn</span><span>@</span><span>nghean.gov.vn</span></p>',
      found: [`${MAIL} [-] <${MAIL}>`],
    },
    { name: '[at]', html: '<p>Email: skhcn [at] nghean.gov.vn</p>', found: [`${MAIL} [-] <skhcn [at] nghean.gov.vn>`] },
    {
      name: '(a còng)',
      html: '<p>Thư điện tử: skhcn(a còng)nghean.gov.vn</p>',
      found: [`${MAIL} [-] <skhcn(a còng)nghean.gov.vn>`],
    },
    {
      name: 'dots in words',
      html: '<p>skhcn[at]nghean[dot]gov[dot]vn</p>',
      found: [`${MAIL} [-] <skhcn[at]nghean[dot]gov[dot]vn>`],
    },
    {
      name: 'spaces around the sign',
      html: '<p>Email: skhcn @ nghean.gov.vn</p>',
      found: [`${MAIL} [-] <skhcn @ nghean.gov.vn>`],
    },
    {
      name: 'two on a line',
      html: '<p>a@nghean.gov.vn; b@nghean.gov.vn</p>',
      found: ['a@nghean.gov.vn [-] <a@nghean.gov.vn>', 'b@nghean.gov.vn [-] <b@nghean.gov.vn>'],
    },
    {
      name: 'mailto with words',
      html: `<p><a href="mailto:${MAIL}?subject=x">Gửi thư cho Sở</a></p>`,
      found: [`${MAIL} [-] <Gửi thư cho Sở>`],
    },
    {
      name: 'mailto with the address as words counts once',
      html: `<p><a href="mailto:${MAIL}">${MAIL}</a></p>`,
      found: [`${MAIL} [-] <${MAIL}>`],
    },
    {
      name: 'hidden by Cloudflare',
      // 0x2a is the mask; each pair of hex digits after it is a letter of "a@b.vn" masked with it
      html: '<p>Email: <a href="/cdn-cgi/l/email-protection#2a4b6a48045c44">[email&#160;protected]</a></p>',
      found: ['a@b.vn [-] <[email protected]>'],
    },
    {
      name: 'hidden by Cloudflare, its letters in an attribute',
      html: '<p>Email: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="2a4b6a48045c44">[email&#160;protected]</a></p>',
      found: ['a@b.vn [-] <[email protected]>'],
    },
    {
      name: 'a handle, a price, a placeholder',
      html: '<p>@so_khcn 5 @ 3.000 đồng email@example.com họp at 8h</p>',
      found: [],
    },
  ];
  it.each(rows)('$name', (row) => expect(contactsIn(row).emails.map(shown)).toEqual(row.found));
});

describe('addresses', () => {
  const rows: readonly Row[] = [
    {
      name: 'labelled',
      html: '<p>Địa chỉ: Số 75, đường Nguyễn Thị Minh Khai, TP Vinh, Nghệ An</p>',
      found: [
        'Số 75, đường Nguyễn Thị Minh Khai, TP Vinh, Nghệ An [-] <Địa chỉ: Số 75, đường Nguyễn Thị Minh Khai, TP Vinh, Nghệ An>',
      ],
    },
    {
      name: 'ends where the phone begins',
      html: '<p>Trụ sở: 75 Nguyễn Thị Minh Khai, Vinh - Điện thoại: 0238.3844500 - Email: a@nghean.gov.vn</p>',
      found: ['75 Nguyễn Thị Minh Khai, Vinh [-] <Trụ sở: 75 Nguyễn Thị Minh Khai, Vinh>'],
    },
    {
      name: 'label in the cell before',
      html: '<table><tr><td>Địa chỉ</td><td>Số 75 đường Trường Thi, TP Vinh</td></tr><tr><td>Email</td><td>a@nghean.gov.vn</td></tr></table>',
      found: ['Số 75 đường Trường Thi, TP Vinh [-] <Số 75 đường Trường Thi, TP Vinh>'],
    },
    {
      name: 'label on the line before',
      html: '<p>Địa chỉ:<br>Khu hành chính, phường Trường Thi, Vinh</p>',
      found: ['Khu hành chính, phường Trường Thi, Vinh [-] <Khu hành chính, phường Trường Thi, Vinh>'],
    },
    {
      name: 'without label',
      html: '<p>Số 75, đường Trường Thi, thành phố Vinh, tỉnh Nghệ An</p>',
      found: [
        'Số 75, đường Trường Thi, thành phố Vinh, tỉnh Nghệ An [-] <Số 75, đường Trường Thi, thành phố Vinh, tỉnh Nghệ An>',
      ],
    },
    {
      name: 'without label or house number, places from the small to the town',
      html: '<p>Tầng 5, toà nhà 6T1, Trung tâm hành chính tỉnh, thành phố Vinh - ĐT: 0238.3844500</p>',
      found: [
        'Tầng 5, toà nhà 6T1, Trung tâm hành chính tỉnh, thành phố Vinh [-] <Tầng 5, toà nhà 6T1, Trung tâm hành chính tỉnh, thành phố Vinh>',
      ],
    },
    {
      name: 'behind its label the building is named before the street',
      html: '<p>Địa chỉ: Phòng 204, trụ sở Sở Xây dựng, số 188 đường Trường Thi, thành phố Vinh</p><p>Địa chỉ: Trụ sở Sở Y tế, số 6 đường Trường Thi, thành phố Vinh</p>',
      found: [
        'Phòng 204, trụ sở Sở Xây dựng, số 188 đường Trường Thi, thành phố Vinh [-] <Địa chỉ: Phòng 204, trụ sở Sở Xây dựng, số 188 đường Trường Thi, thành phố Vinh>',
        'Trụ sở Sở Y tế, số 6 đường Trường Thi, thành phố Vinh [-] <Địa chỉ: Trụ sở Sở Y tế, số 6 đường Trường Thi, thành phố Vinh>',
      ],
    },
    {
      name: 'a second building has an address of its own',
      html: '<p>Địa chỉ: 75 đường Trường Thi, Vinh, trụ sở mới: số 6 đường Lê Lợi, thành phố Vinh</p>',
      found: [
        '75 đường Trường Thi, Vinh [-] <Địa chỉ: 75 đường Trường Thi, Vinh>',
        'số 6 đường Lê Lợi, thành phố Vinh [-] <trụ sở mới: số 6 đường Lê Lợi, thành phố Vinh>',
      ],
    },
    {
      name: 'a street and a town in a sentence',
      html: '<p>Đường Trần Phú, phường Lê Lợi, thành phố Vinh đang được sửa chữa.</p><p>Khu hành chính mới của tỉnh, huyện Nam Đàn</p>',
      found: [],
    },
    {
      name: 'an icon',
      html: '<p><img src="/i/map-marker.png"> 75 đường Trường Thi, Vinh</p>',
      found: ['75 đường Trường Thi, Vinh [-] <75 đường Trường Thi, Vinh>'],
    },
    {
      name: 'an icon that a font draws from a word',
      html: '<div><p><mat-icon>place</mat-icon> Phòng 102, số 75 đường Trường Thi, phường Trường Thi, tỉnh Nghệ An</p><p><span class="material-icons">location_on</span> 75 đường Trường Thi, Vinh</p></div>',
      found: [
        'Phòng 102, số 75 đường Trường Thi, phường Trường Thi, tỉnh Nghệ An [-] <Phòng 102, số 75 đường Trường Thi, phường Trường Thi, tỉnh Nghệ An>',
        '75 đường Trường Thi, Vinh [-] <75 đường Trường Thi, Vinh>',
      ],
    },
    {
      name: 'a room, an office or a building before the house',
      html: '<p>Tầng 3, Khu Liên cơ quan, đường Trường Thi, thành phố Vinh</p><p>Văn phòng Sở, số 75 đường Trường Thi, phường Trường Thi, thành phố Vinh</p>',
      found: [
        'Tầng 3, Khu Liên cơ quan, đường Trường Thi, thành phố Vinh [-] <Tầng 3, Khu Liên cơ quan, đường Trường Thi, thành phố Vinh>',
        'Văn phòng Sở, số 75 đường Trường Thi, phường Trường Thi, thành phố Vinh [-] <Văn phòng Sở, số 75 đường Trường Thi, phường Trường Thi, thành phố Vinh>',
      ],
    },
    {
      name: 'parts told apart by dashes',
      html: '<p>Địa chỉ: 185 Trường Thi - Hưng Dũng - Vinh</p>',
      found: ['185 Trường Thi - Hưng Dũng - Vinh [-] <Địa chỉ: 185 Trường Thi - Hưng Dũng - Vinh>'],
    },
    {
      name: 'a word more before the colon',
      html: '<p>Trụ sở tại: <strong>185 Trường Thi, Vinh</strong></p>',
      found: ['185 Trường Thi, Vinh [-] <Trụ sở tại: 185 Trường Thi, Vinh>'],
    },
    {
      name: 'two labels in a row',
      html: '<p>Trụ sở: Địa chỉ: Số 10 đường Trường Thi, Vinh</p>',
      found: ['Số 10 đường Trường Thi, Vinh [-] <Địa chỉ: Số 10 đường Trường Thi, Vinh>'],
    },
    {
      name: 'not addresses',
      html: `<p>Địa chỉ email: a@nghean.gov.vn</p><p>Địa chỉ: Đang cập nhật</p><p>Địa chỉ website: https://nghean.gov.vn</p><form><label>Địa chỉ</label><input name="d"><label>Email</label><input></form>
        <p>Địa chỉ tin cậy của người dân thành phố</p><p>Đ/c Nguyễn Văn A, Phó Chủ tịch UBND tỉnh dự hội nghị</p><p>10 xã đạt chuẩn, 3 huyện hoàn thành</p>
        <p>Sáng nay, đường Trường Thi bị ngập</p><p>Theo kế hoạch, 12 xã, phường của huyện sẽ hoàn thành</p>`,
      found: [],
    },
  ];
  it.each(rows)('$name', (row) => expect(contactsIn(row).addresses.map(shown)).toEqual(row.found));
});

describe('what stands with the hotline', () => {
  interface NearRow extends ContactPage {
    readonly name: string;
    readonly emails?: readonly string[];
    readonly addresses?: readonly string[];
  }
  const ADDRESS = '75 đường Trường Thi, Vinh';
  // a footer is one only under a page
  const TEXT = `<main>${'<p>Một đoạn văn.</p>'.repeat(12)}</main>`;
  const rows: readonly NearRow[] = [
    {
      name: 'in the box of its heading',
      html: `<div class="box"><h3>Đường dây nóng</h3><p>0238.3844500</p><p>Email: ${MAIL}</p><p>Địa chỉ: ${ADDRESS}</p></div><div class="box"><h3>Khác</h3><p>Email: b@nghean.gov.vn</p></div>`,
      emails: [MAIL],
      addresses: [ADDRESS],
    },
    {
      name: 'in one small block of the main text',
      html: `<div class="c"><p>Địa chỉ: ${ADDRESS}</p><p>Đường dây nóng: 0238.3844500</p><p>Email: ${MAIL}</p></div>`,
      emails: [MAIL],
      addresses: [ADDRESS],
    },
    {
      name: 'the general address of a footer does not, though the hotline stands beside it',
      html: `${TEXT}<footer><p>Địa chỉ: ${ADDRESS}</p><p>Đường dây nóng: 0238.3844500</p><p>Email: ${MAIL}</p></footer>`,
    },
    {
      name: 'nor where the footer is all there is',
      html: `<div id="footer"><p>Địa chỉ: ${ADDRESS}</p><p>Đường dây nóng: 0238.3844500</p><p>Email: ${MAIL}</p></div>`,
    },
    {
      name: 'a headed part of a footer does',
      html: `${TEXT}<footer><div><h4>Sở KH&amp;CN</h4><p>Email: b@nghean.gov.vn</p></div><div><h4>Đường dây nóng</h4><p>0238.3844500</p><p>Email: ${MAIL}</p></div></footer>`,
      emails: [MAIL],
    },
    {
      name: 'on the hotline’s own line of a footer',
      html: `${TEXT}<footer><p>Đường dây nóng: 0238.3844500 - Email: ${MAIL}</p></footer>`,
      emails: [MAIL],
    },
    {
      name: 'named so itself',
      html: `${TEXT}<footer><p>Email đường dây nóng: ${MAIL}</p><p>Email: b@nghean.gov.vn</p></footer>`,
      emails: [MAIL],
    },
    {
      name: 'everything in the main text of a page about it, but no directory and no footer',
      path: '/hotline',
      html: `<h1>Đường dây nóng</h1><p>0238.3844500</p><p>Email: ${MAIL}</p><table><tr><th>Họ và tên</th><th>Chức vụ</th><th>Email</th></tr><tr><td>A</td><td>Giám đốc</td><td>gd@nghean.gov.vn</td></tr></table><footer><p>Địa chỉ: ${ADDRESS}</p></footer>`,
      emails: [MAIL],
    },
    {
      name: 'another body’s',
      html: `<h3>Đường dây nóng</h3><p>Công an tỉnh</p><p>0238.3844777</p><p>Email: ca@nghean.gov.vn</p>`,
    },
  ];
  it.each(rows)('$name', (row) => {
    const { emails, addresses } = contactsIn(row);
    const near = (facts: readonly ContactFact[]): readonly string[] =>
      facts.filter((f) => f.hotline && !f.directory && !f.foreign).map((f) => f.text);
    expect({ emails: near(emails), addresses: near(addresses) }).toEqual({
      emails: row.emails ?? [],
      addresses: row.addresses ?? [],
    });
  });
});
