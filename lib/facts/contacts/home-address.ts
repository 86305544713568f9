/** Whether an address is a portal's start page, by the names that portal software gives it. For a page that is read alone. */

/** Last segments of a path that lead to a start page, without their ending; language prefixes and site names may stand before. */
const START_NAMES: ReadonlySet<string> = new Set([
  'index',
  'default',
  'home',
  'homepage',
  'main',
  'welcome',
  'trang-chu',
  'trangchu',
  'trang-nhat',
  'trang-chinh',
  'trangchinh',
  'home-page',
  'trang_chu',
  'wps',
  'portal',
  'guest',
  'myportal',
]);
/** Languages, and folders in which portal software keeps a site's pages. */
const LANGUAGES: ReadonlySet<string> = new Set(['vi', 'vn', 'en', 'vi-vn', 'en-us', 'vie', 'eng', 'lo', 'zh']);
const FOLDERS: ReadonlySet<string> = new Set([
  'pages',
  'sitepages',
  'web',
  'portal',
  'wps',
  'guest',
  'index.php',
  'home',
]);
/** Ways of writing the same start page. */
const START_KEYS = /^(?:lang|language|locale|mobile)=[^&]{0,12}$/i;
const MAX_SEGMENTS = 4;

export function isHomeAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  if (
    search !== '' &&
    !search
      .slice(1)
      .split('&')
      .every((pair) => START_KEYS.test(pair))
  )
    return false;
  const segments = pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  if (segments.length > MAX_SEGMENTS) return false;
  const last = segments.at(-1)?.replace(/\.(?:html?|aspx?|php|jsp|do)$/, '');
  if (last === undefined || LANGUAGES.has(last) || last === 'index.php') return segments.slice(0, -1).every(isFrame);
  // Liferay: /web/<site> and /web/<site>/home
  if (segments[0] === 'web' && segments.length === 2) return true;
  const before = segments[0] === 'web' ? segments.slice(2) : segments.slice(0, -1);
  return START_NAMES.has(last) && (segments[0] === 'web' ? before.length <= 1 : before.every(isFrame));
}

function isFrame(segment: string): boolean {
  return LANGUAGES.has(segment) || FOLDERS.has(segment);
}
