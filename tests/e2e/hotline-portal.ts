/** A portal whose hotline goes away, and whose start page is slow, when a test says so; and a plan that asks for a hotline alone. */

import { parsePlan } from '../../lib/plans/load.ts';

const PLAN = JSON.stringify({
  id: 'duong-day-nong-2022',
  title: { vi: 'Kế hoạch', en: 'Plan' },
  department: { vi: 'Sở Khoa học và Công nghệ Nghệ An', en: 'Nghệ An Department of Science and Technology' },
  province: 'Nghệ An',
  year: 2022,
  requirements: [
    { id: 'hotline', kind: 'hotline', title: { vi: 'Đường dây nóng', en: 'Hotline' }, clause: 'I', weight: 'critical' },
  ],
});

const HOTLINE = '<p>Đường dây nóng: 0238 3844 500</p>';
/** What tests change. */
export const hotlinePortal = { hotline: true, delayMs: 0 };

const home = () => ({
  delayMs: hotlinePortal.delayMs,
  body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sở Khoa học và Công nghệ Nghệ An</title><body>
    <nav><a href="/gioi-thieu">Giới thiệu</a> <a href="/tin-tuc">Tin tức</a> <a href="/lien-he">Liên hệ</a></nav>
    <main><h1>Sở Khoa học và Công nghệ</h1>${hotlinePortal.hotline ? HOTLINE : ''}<p>Tin tức, sự kiện, thông báo của Sở.</p></main></body></html>`,
});
const plain = (title: string) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title><body>
  <nav><a href="/">Trang chủ</a> <a href="/tin-tuc">Tin tức</a></nav><main><h1>${title}</h1><p>Nội dung của trang ${title}.</p></main></body></html>`;
export const HOTLINE_PORTAL = {
  answers: {
    '/': home,
    '/gioi-thieu': plain('Giới thiệu'),
    '/tin-tuc': plain('Tin tức'),
    '/lien-he': plain('Liên hệ'),
  },
};

export const hotlinePlan = parsePlan(PLAN, 'plan.json');
