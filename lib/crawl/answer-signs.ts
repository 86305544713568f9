/** What bot shields write into the page they show instead of the one asked for. As data: add a line when one is met. */

export interface ChallengeSign {
  readonly shield: string;
  /** All of these stand in the page (lower case). */
  readonly all: readonly string[];
}

/** A shield's page is short. Characters of HTML; Cloudflare's reach some 30,000 with their scripts. */
export const MAX_CHALLENGE_LENGTH = 60_000;

/** Signs that stand in markup or scripts, which no article quotes. */
export const CHALLENGE_SIGNS: readonly ChallengeSign[] = [
  { shield: 'Cloudflare', all: ['/cdn-cgi/challenge-platform/', 'challenge'] },
  { shield: 'Cloudflare', all: ['cf-browser-verification'] },
  { shield: 'Cloudflare', all: ['<title>just a moment...</title>'] },
  { shield: 'Cloudflare', all: ['cf-error-details'] },
  { shield: 'Imperva', all: ['_incapsula_resource'] },
  { shield: 'Imperva', all: ['incapsula incident id'] },
  { shield: 'Sucuri', all: ['sucuri_cloudproxy_js'] },
  { shield: 'Sucuri', all: ['<title>sucuri website firewall'] },
  { shield: 'F5', all: ['the requested url was rejected', 'support id'] },
  { shield: 'F5', all: ['/tspd/', 'please enable javascript'] },
  { shield: 'F5', all: ['window["bobcmn"]'] },
  { shield: 'Akamai', all: ['<title>access denied</title>', 'reference #'] },
  { shield: 'Akamai', all: ['/_sec/cp_challenge/'] },
  { shield: 'FortiWeb', all: ['web page blocked', 'attack id'] },
  { shield: 'FortiGuard', all: ['fortinet', 'web filter'] },
  { shield: 'Barracuda', all: ['barracuda', 'you have been blocked'] },
  { shield: 'Citrix', all: ['ns_af', 'access violation'] },
  { shield: 'DDoS-Guard', all: ['/.well-known/ddos-guard/'] },
  { shield: 'DDoS-Guard', all: ['<title>ddos-guard</title>'] },
  { shield: 'testcookie', all: ['slowaes.decrypt', 'document.cookie'] },
  { shield: 'vDDoS', all: ['vddos', 'document.cookie'] },
  { shield: 'D1N', all: ['document.cookie="d1n='] },
  { shield: 'D1N', all: ["document.cookie='d1n="] },
  { shield: 'AWS WAF', all: ['awswafintegration', 'challenge'] },
  { shield: 'DataDome', all: ['captcha-delivery.com'] },
  { shield: 'PerimeterX', all: ['px-captcha'] },
  { shield: 'reCAPTCHA wall', all: ['g-recaptcha', 'unusual traffic'] },
  { shield: 'hCaptcha wall', all: ['h-captcha', 'are you human'] },
  { shield: 'a bot shield', all: ['<title>attention required', 'blocked'] },
  { shield: 'a bot shield', all: ['checking your browser before accessing'] },
  { shield: 'a bot shield', all: ['ddos protection by'] },
  { shield: 'a bot shield', all: ['bạn là người máy', 'xác thực'] },
  { shield: 'a bot shield', all: ['xác minh bạn không phải là robot'] },
  { shield: 'a bot shield', all: ['đang kiểm tra trình duyệt'] },
  { shield: 'a bot shield', all: ['kiểm tra trình duyệt của bạn'] },
];

/** A page without links that sets a cookie and loads itself again, whoever made it. */
export const RELOADING: readonly (readonly string[])[] = [
  ['document.cookie', 'location.reload'],
  ['document.cookie', 'location.href'],
  ['document.cookie', 'window.location'],
  ['document.cookie', 'location.replace'],
];

/** Where a script fills the page: nobody's shield. */
export const APP_ROOTS: readonly string[] = [
  'id="root"',
  'id="app"',
  'id="__next"',
  'id="__nuxt"',
  'id=root',
  'id=app',
  'ng-app',
  'ng-version',
  '<app-root',
  'data-reactroot',
];

/** Titles of "not found" pages (or their part before or after the portal's name), in lower case. A page so titled holds nothing, whatever its status says. */
export const NOT_FOUND_TITLES: ReadonlySet<string> = new Set([
  '404',
  '404 not found',
  '404 - not found',
  '404 error',
  'error 404',
  'lỗi 404',
  'page not found',
  'not found',
  'không tìm thấy trang',
  'không tìm thấy',
  'trang không tồn tại',
  'trang không tìm thấy',
  'không tìm thấy nội dung',
  '404 - file or directory not found.',
  'the resource cannot be found.',
]);

/** What a bare page says whose place stands and has no content yet: the portal's own words, of this page. In lower case. */
export const PAGE_TO_COME: readonly string[] = [
  'trang đang được cập nhật',
  'trang đang cập nhật',
  'trang này đang được cập nhật',
  'trang này đang cập nhật',
  'trang đang được xây dựng',
  'trang đang xây dựng',
  'nội dung đang được cập nhật',
  'nội dung đang cập nhật',
  'nội dung này đang được cập nhật',
  'chuyên mục đang được cập nhật',
  'chuyên mục đang cập nhật',
  'chuyên mục đang được xây dựng',
  'chuyên mục đang xây dựng',
  'dữ liệu đang được cập nhật',
];

/** With any of these the whole portal is away for a while, and what it has is unknown. In lower case. */
export const PORTAL_AWAY: readonly string[] = [
  'website',
  'trang web',
  'trang thông tin',
  'cổng thông tin',
  'hệ thống',
  'máy chủ',
  'bảo trì',
  'nâng cấp',
  'quay lại',
  'trở lại',
  'truy cập',
];

/** What a bare page (no links, a sentence or two) says when there is nothing at its address. In lower case. */
export const NOT_FOUND_WORDS: readonly string[] = [
  'lỗi 404',
  'error 404',
  '404 error',
  'not found',
  'does not exist',
  'no longer exists',
  'không tìm thấy',
  'không tồn tại',
  'không có trang',
  'không có bài viết',
  'đã bị xóa',
  'đã bị xoá',
  'đã bị gỡ',
];

/** What a server writes in place of a page when its program or its database broke, or while it is mended, whatever the status says. All of them stand in the page, in lower case. */
export const BROKEN_SIGNS: readonly (readonly string[])[] = [
  ['error establishing a database connection'],
  ['server error in ', ' application'],
  ['microsoft ole db provider for', 'error'],
  ['unhandled exception', 'stack trace'],
  ['could not connect to the database'],
  ['too many connections'],
  ['500 internal server error'],
  ['502 bad gateway'],
  ['503 service unavailable'],
  ['service temporarily unavailable'],
  ['lỗi kết nối cơ sở dữ liệu'],
  ['không kết nối được cơ sở dữ liệu'],
  ['không thể kết nối cơ sở dữ liệu'],
  ['hệ thống đang bảo trì'],
  ['hệ thống đang được bảo trì'],
  ['trang web đang bảo trì'],
  ['website đang bảo trì'],
  ['đang bảo trì, nâng cấp'],
  ['under maintenance'],
];

/** The whole heading of such a page, in lower case, without the full stop. */
export const BROKEN_HEADINGS: ReadonlySet<string> = new Set([
  'hệ thống đang bảo trì',
  'hệ thống đang được bảo trì',
  'hệ thống đang bảo trì, nâng cấp',
  'hệ thống đang nâng cấp',
  'hệ thống đang được nâng cấp',
  'trang đang bảo trì',
  'trang đang được bảo trì',
  'trang web đang bảo trì',
  'trang web đang được bảo trì',
  'website đang bảo trì',
  'website đang được bảo trì',
  'website đang nâng cấp',
  'chuyên mục đang bảo trì',
  'chức năng đang bảo trì',
  'cổng thông tin đang bảo trì',
  'cổng thông tin đang được bảo trì',
  'đang bảo trì hệ thống',
  'bảo trì hệ thống',
  'lỗi hệ thống',
  'lỗi máy chủ',
  'hệ thống đang gặp sự cố',
  'hệ thống gặp sự cố',
  'đã xảy ra lỗi',
  'đã có lỗi xảy ra',
  'có lỗi xảy ra',
  'internal server error',
  '500 - internal server error',
  'service unavailable',
  'under maintenance',
]);

/** The last words of a page whose script broke off: what should have followed is missing. In lower case. */
export const BROKEN_OFF: readonly (readonly string[])[] = [
  ['fatal error', ' on line '],
  ['parse error', ' on line '],
  ['maximum execution time of', ' exceeded'],
];
