/**
 * Words in urls that say nothing of the page, or say that it is another page's copy. All lower case; parameter names are
 * compared whole. Seen on NukeViet, Liferay, SharePoint, DNN, ASP.NET WebForms, Joomla, Drupal and WordPress portals.
 */

/** Who is asking: dropped from every url. */
export const SESSION_PARAMS: ReadonlySet<string> = new Set([
  'phpsessid',
  'jsessionid',
  'sessionid',
  'session_id',
  'aspsessionid',
  'cfid',
  'cftoken',
  'oscsid',
  'zenid',
  'p_auth', // Liferay: a token per visitor
  'p_p_auth',
  'viewstate',
  '__viewstate',
]);

/** A session's on some portals, a site's or a section's number on others ("?sid=1247&pageid=33231"): its value tells. */
export const SESSION_OR_SITE_PARAMS: ReadonlySet<string> = new Set(['sid']);
/** A session's value has a letter, or is longer: eight hexadecimal digits are a decimal number one time in fifty. */
export const SITE_NUMBER = /^\d{1,6}$/;

/** Where the visitor came from: dropped from every url. */
export const TRACKING_PARAMS: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'yclid',
  'zarsrc', // Zalo
  'zalo',
  'zclid',
  'mc_cid',
  'mc_eid',
  '_ga',
  '_gl',
  'igshid',
  'gidzl',
]);
export const TRACKING_PREFIX = 'utm_';

/** Where a form or a login leads back to: dropped from every url. */
export const RETURN_PARAMS: ReadonlySet<string> = new Set([
  'returnurl',
  'return_url',
  'return_to',
  'returnto',
  'backurl',
  'back_url',
  'nv_redirect',
  'p_l_back_url',
  'inheritredirect',
  'referer',
  'referrer',
]);
export const RETURN_SUFFIXES: readonly string[] = ['_redirect', '_backurl', '_returnurl'];
/** Dropped beside other parameters and from a post's address; alone elsewhere it may be a redirector's only word. */
export const RETURN_PARAM_BESIDE_OTHERS = 'redirect';

/** Written against caches: dropped where the value looks random. */
export const NOISE_PARAMS: ReadonlySet<string> = new Set([
  '_',
  'rnd',
  'rand',
  'random',
  'r',
  'nocache',
  'no_cache',
  'cache',
  'cb',
  'ts',
  'time',
  'timestamp',
  't',
  'v',
  'ver',
  'token',
  'csrf',
  'nonce',
  'hash',
]);

/** A path segment (its extension aside), or what a parameter of TWIN_PARAMS says up to a slash. */
export const TWIN_WORDS: ReadonlySet<string> = new Set([
  'print',
  'printview',
  'printpage',
  'printpreview',
  'print-preview',
  'printarticle',
  'print-article',
  'printfriendly',
  'ban-in',
  'banin',
  'in-bai',
  'inbai',
  'in-bai-viet',
  'inbaiviet',
  'in-tin',
  'intin',
  'in-trang',
  'savefile',
  'save-file',
  'sendmail',
  'send-mail',
  'sendtofriend',
  'tellafriend',
  'gui-email',
  'gui-mail',
  'share',
  'chia-se',
]);
export const TWIN_PARAMS: ReadonlySet<string> = new Set([
  'op',
  'view',
  'layout',
  'tmpl',
  'mode',
  'task',
  'act',
  'action',
  'format',
  'output',
  'type',
  'p_p_state',
]);
export const TWIN_VALUES: ReadonlySet<string> = new Set(['component', 'pdf', 'pop_up', 'raw', 'amp']);
/** Its presence is enough, unless it says 0, false or no. */
export const TWIN_FLAGS: ReadonlySet<string> = new Set([
  'print',
  'isprint',
  'printable',
  'printmode',
  'replytocom',
  'share',
]);

export const LANGUAGE_PARAMS: ReadonlySet<string> = new Set([
  'lang',
  'language',
  'languageid',
  'language_id',
  'lang_id',
  'hl',
  'culture',
  'locale',
  'setlang',
  'sc_lang',
]);
/** As a parameter's value: another language's copy. With or without a region (en-US, en_US). */
export const FOREIGN_LANGUAGES: ReadonlySet<string> = new Set([
  'en',
  'eng',
  'english',
  'fr',
  'zh',
  'cn',
  'ja',
  'jp',
  'ko',
  'kr',
  'ru',
  'lo',
  'km',
  'de',
]);
/** As a path segment; two of them in a row are a language switch that was appended to the address again. */
export const LANGUAGE_SEGMENTS: ReadonlySet<string> = new Set([
  'vi',
  'vn',
  'vie',
  'vi-vn',
  'vi_vn',
  'en',
  'eng',
  'en-us',
  'en_us',
  'en-gb',
  'fr',
  'zh',
  'zh-cn',
  'zh_cn',
  'cn',
  'ja',
  'jp',
  'ko',
  'kr',
  'ru',
  'lo',
]);

/** Another order of a list that is read anyway. */
export const SORT_PARAMS: ReadonlySet<string> = new Set([
  'sort',
  'sortby',
  'sort_by',
  'sorting',
  'sortorder',
  'sort_order',
  'sortdir',
  'sortfield',
  'order',
  'orderby',
  'order_by',
  'orderdir',
  'orderbycol',
  'orderbytype',
  'dir',
  'direction',
  'sapxep',
  'sap-xep',
  'sap_xep',
  'thutu',
  'pagesize',
  'page_size',
  'perpage',
  'per_page',
  'displaymode',
  'viewmode',
  'viewtype',
]);
/** Liferay writes its own before: `_101_INSTANCE_abc_orderByCol`. */
export const SORT_SUFFIXES: readonly string[] = ['_orderbycol', '_orderbytype', '_sortby', '_sort'];

/** A day, week, month or year that a visitor turns to. */
export const CALENDAR_PARAMS: ReadonlySet<string> = new Set([
  'month',
  'mon',
  'thang',
  'year',
  'nam',
  'week',
  'tuan',
  'day',
  'ngay',
  'date',
  'calendar',
  'cal',
  'tribe-bar-date',
  'startdate',
  'fromdate',
  'tungay',
  'todate',
  'denngay',
  'weekno',
  'ym',
]);
/** A folder whose pages are days and months. */
export const CALENDAR_SEGMENT =
  /\/(?:lich|calendar|events?|su-kien|schedule|agenda|archives?|luu-tru)(?:[-_.][^/]*)?(?:\/|$)/i;
export const YEAR_PARAMS: ReadonlySet<string> = new Set(['year', 'nam', 'y', 'yyyy']);

/** Endings of what is no page. A url without ending, or with any other, is asked for. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(
  [
    'pdf doc docx docm dot rtf odt xls xlsx xlsm xlsb ods csv ppt pptx pps ppsx odp',
    'zip rar 7z gz tgz tar bz2 xz iso exe msi apk dmg deb bin cab jar',
    'jpg jpeg jpe jfif png gif bmp svg webp ico tif tiff avif psd ai eps',
    'mp3 mp4 m4a m4v wav wma wmv avi mov mkv flv webm ogg ogv 3gp swf mpg mpeg m3u8',
    'css js mjs map json xml rss atom woff woff2 ttf otf eot ics vcf txt log kml kmz sql bak',
  ]
    .join(' ')
    .split(' '),
);
/** Those of them that may be documents, opened where a check wants an attachment. What is in them, their bytes tell. */
export const DOCUMENT_ENDINGS: ReadonlySet<string> = new Set(
  'pdf doc docx docm dot rtf odt xls xlsx xlsm xlsb ods csv ppt pptx pps ppsx odp zip rar 7z'.split(' '),
);
/** Segments behind which feeds stand, not pages. */
export const FEED_SEGMENTS: ReadonlySet<string> = new Set(['rss', 'feed', 'feeds', 'atom', 'rss.aspx', 'rss.php']);
