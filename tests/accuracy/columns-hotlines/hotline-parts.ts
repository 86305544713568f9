/** The parts of which hotlines are made. */

import type { Hotline, HotlineTruth } from './site.ts';

export const ADDRESS = '75A đường Nguyễn Thị Minh Khai, thành phố Vinh, tỉnh Nghệ An';
export const STREET = '75A đường Nguyễn Thị Minh Khai';
export const EMAIL = 'duongdaynong@sokhcn.gov.vn';
export const PHONE = '+842383844500';

/** The office's own lines, on every page: nothing here is a hotline's. */
export const FOOTER =
  '<div class="ft"><p><b>CỔNG THÔNG TIN ĐIỆN TỬ CỦA SỞ</b></p><p>Trụ sở: số 12 đường Trường Thi, thành phố Vinh</p><p>Điện thoại: 0238.3844.777 - Fax: 0238.3844.888</p><p>Email: vanthu@sokhcn.gov.vn</p></div>';

const WORD_LINK = '<div class="lien-ket"><a href="{url}">Đường dây nóng</a></div>';
export const NOTHING: HotlineTruth = { at: [], phones: [], emails: [], addresses: [] };
export const WHOLE: HotlineTruth = { at: ['home'], phones: [PHONE], emails: [EMAIL], addresses: [STREET] };
export const ON_PAGE: HotlineTruth = { ...WHOLE, at: ['page'] };

type Change = Partial<Omit<Hotline, 'name'>>;

export function hotline(name: string, truth: HotlineTruth, change: Change): Hotline {
  return { name, homeBlock: '', footer: FOOTER, link: '', page: null, ...change, truth };
}

export function block(inner: string): Change {
  return { homeBlock: `<div class="khoi hotline">${inner}</div>` };
}

export function page(html: string, link = WORD_LINK, title = 'Đường dây nóng'): Change {
  return { link, page: { title, html } };
}

export const LINES = `<p>Email: <a href="mailto:${EMAIL}">${EMAIL}</a></p><p>Địa chỉ: ${ADDRESS}</p>`;
