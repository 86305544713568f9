/** What the social check says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';
import type { Network } from './social/social-links.ts';

export const NETWORK_NAMES: Readonly<Record<Network, string>> = { facebook: 'Facebook', zalo: 'Zalo' };

export const socialMessages = {
  passed: {
    vi: 'Trang chủ có liên kết tới trang {networks} của đơn vị.',
    en: 'The home page links the department’s page on {networks}.',
  },
  partial: {
    vi: 'Trang chủ có liên kết tới trang {has} của đơn vị nhưng chưa có {lacks}.',
    en: 'The home page links the department’s page on {has}, but not on {lacks}.',
  },
  failed: {
    vi: 'Trang chủ chưa có liên kết tới trang {networks} của đơn vị.',
    en: 'The home page does not link a page of the department on {networks}.',
  },
  socialMissing: {
    vi: 'Trang chủ không có liên kết tới trang {network} của đơn vị.',
    en: 'The home page has no link to a {network} page of the department.',
  },
  socialShareOnly: {
    vi: 'Trang chủ chỉ có nút chia sẻ lên {network} ({href}), không có liên kết tới trang {network} của đơn vị.',
    en: 'The home page has only a button that shares on {network} ({href}), no link to a page of the department.',
  },
  socialNoPage: {
    vi: 'Liên kết {network} ở trang chủ dẫn tới {href}, không phải trang của một đơn vị nào.',
    en: 'The {network} link on the home page leads to {href}, which is nobody’s page.',
  },
  socialPostOnly: {
    vi: 'Liên kết {network} ở trang chủ dẫn tới một bài đăng ({href}), không phải trang của đơn vị.',
    en: 'The {network} link on the home page leads to a post ({href}), not to a page of the department.',
  },
  socialPersonal: {
    vi: 'Liên kết {network} ở trang chủ mở cuộc trò chuyện với số {href}, không phải số mà cổng công bố là của đơn vị.',
    en: 'The {network} link on the home page opens a chat with {href}, a number that the portal does not give as the department’s.',
  },
  socialPersonalFix: {
    vi: 'Lập tài khoản {network} chính thức của đơn vị (Official Account) và đặt liên kết tới tài khoản đó ở trang chủ.',
    en: 'Open an official account of the department on {network} and link it from the home page.',
  },
  socialOtherBody: {
    vi: 'Liên kết {network} ở trang chủ dẫn tới trang của cơ quan khác ({href}).',
    en: 'The {network} link on the home page leads to another body’s page ({href}).',
  },
  socialDeadLink: {
    vi: 'Biểu tượng {network} ở trang chủ không dẫn tới đâu.',
    en: 'The {network} icon on the home page leads nowhere.',
  },
  socialFix: {
    vi: 'Đặt ở đầu hoặc chân trang chủ liên kết tới trang {network} chính thức của đơn vị.',
    en: 'Put a link to the department’s official {network} page into the header or footer of the home page.',
  },
} as const satisfies Record<string, Bilingual>;
