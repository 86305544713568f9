/** What the online-service check says. Gap codes are the ids in kebab-case; `...Fix` says how to mend the gap. */

import type { Bilingual } from '../model/plan.ts';

export const onlineServiceMessages = {
  passed: {
    vi: 'Trang chủ có liên kết tới cổng dịch vụ công trực tuyến ({url}); có hướng dẫn theo mức độ dịch vụ tại {guide}.',
    en: 'The home page links the online public-service portal ({url}); {guide} gives guidance on the service levels.',
  },
  onlyLink: {
    vi: 'Trang chủ có liên kết tới cổng dịch vụ công trực tuyến ({url}) nhưng chưa thấy hướng dẫn theo mức độ dịch vụ; đã xem {tried} trang.',
    en: 'The home page links the online public-service portal ({url}), but no guidance on the service levels was found; {tried} {tried?page was|pages were} looked at.',
  },
  onlyGuide: {
    vi: 'Có hướng dẫn dùng dịch vụ công trực tuyến tại {guide} nhưng trang chủ không có liên kết tới cổng dịch vụ công.',
    en: '{guide} gives guidance on the online services, but the home page does not link the public-service portal.',
  },
  failed: {
    vi: 'Trang chủ không có liên kết tới cổng dịch vụ công và chưa thấy hướng dẫn theo mức độ dịch vụ; đã xem {tried} trang.',
    en: 'The home page does not link the public-service portal, and no guidance on the service levels was found; {tried} {tried?page was|pages were} looked at.',
  },
  linked: {
    vi: 'Trang chủ có liên kết tới cổng dịch vụ công trực tuyến ({url}).',
    en: 'The home page links the online public-service portal ({url}).',
  },
  guided: {
    vi: 'Có hướng dẫn theo mức độ dịch vụ tại {guide}.',
    en: '{guide} gives guidance on the service levels.',
  },
  notLinked: {
    vi: 'Không tìm thấy ở trang chủ đường dẫn nào tới cổng dịch vụ công trực tuyến.',
    en: 'Nothing on the home page leads to the online public-service portal.',
  },
  notGuided: {
    vi: 'Chưa thấy hướng dẫn theo mức độ dịch vụ công trực tuyến; đã xem {tried} trang.',
    en: 'No guidance on the levels of online services was found; {tried} {tried?page was|pages were} looked at.',
  },
  scripted: {
    vi: 'Trang dịch vụ công của cổng ({url}) chỉ hiện nội dung khi chạy JavaScript nên chưa biết có dẫn tới cổng dịch vụ công hay không.',
    en: 'The portal’s page on public services ({url}) shows its contents only by JavaScript, so whether it leads to the public-service portal is unknown.',
  },
  noPortalLink: {
    vi: 'Trang chủ không có liên kết tới cổng dịch vụ công trực tuyến.',
    en: 'The home page has no link to the online public-service portal.',
  },
  portalLinkOwnPage: {
    vi: 'Mục “{words}” ở trang chủ chỉ mở một trang của cổng, trang này không dẫn tới cổng dịch vụ công.',
    en: 'The entry “{words}” on the home page only opens a page of the portal’s own, which does not lead to the public-service portal.',
  },
  portalLinkDead: {
    vi: 'Mục “{words}” ở trang chủ không dẫn tới đâu.',
    en: 'The entry “{words}” on the home page leads nowhere.',
  },
  noPortalLinkFix: {
    vi: 'Đặt ở trang chủ liên kết tới cổng dịch vụ công của tỉnh hoặc Cổng dịch vụ công quốc gia.',
    en: 'Link the province’s public-service portal, or the national one, from the home page.',
  },
  noLevelGuidance: {
    vi: 'Chưa có hướng dẫn sử dụng dịch vụ công trực tuyến theo mức độ (mức độ 3, 4; một phần, toàn trình).',
    en: 'There is no guidance on using the online services by level (level 3, 4; partial, full).',
  },
  outdatedLevels: {
    vi: 'Trang hướng dẫn dịch vụ công trực tuyến còn theo “mức độ 3, 4”, nay là “một phần” và “toàn trình”.',
    en: 'The guidance on online services still goes by “level 3, 4”; the levels are “partial” and “full” now.',
  },
  guidanceWithoutLevels: {
    vi: 'Có trang hướng dẫn dịch vụ công trực tuyến nhưng không nói tới mức độ dịch vụ.',
    en: 'There is a page of guidance on online services, but it does not speak of their levels.',
  },
  noLevelGuidanceFix: {
    vi: 'Đăng bài hướng dẫn từng bước nộp hồ sơ trực tuyến, nói rõ dịch vụ nào làm một phần, dịch vụ nào làm toàn trình, và đặt vào trình đơn.',
    en: 'Publish step-by-step guidance on filing online that says which services are partial and which are full, and put it into the menu.',
  },
} as const satisfies Record<string, Bilingual>;
