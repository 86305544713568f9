/** What a link to a social network leads to: a page of somebody's, or only a button, a post, the network itself. */

export type Network = 'facebook' | 'zalo';

/** 'share': a button that shares; 'bare': the network's own page; 'post': one post; 'personal': one person's number. */
export type NotAPage = 'share' | 'bare' | 'post' | 'personal';

export interface SocialLink {
  readonly network: Network;
  /** The name or number by which the network knows the page; null when it is none. */
  readonly page: string | null;
  /** Address of the page; what a widget shows is the page it names. */
  readonly url: string;
  readonly why: NotAPage | null;
}

const FACEBOOK = /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me)$/;
const ZALO = /(?:^|\.)(?:zalo\.me|zaloapp\.com|zalo\.vn)$/;
/** First segments of addresses that share, embed or lead to the network itself. */
const SHARING: ReadonlySet<string> = new Set(['sharer', 'sharer.php', 'share.php', 'share', 'dialog', 'send', 'like']);
const NETWORKS_OWN: ReadonlySet<string> = new Set([
  '',
  'home',
  'home.php',
  'index.php',
  'login',
  'login.php',
  'help',
  'policies',
  'privacy',
  'search',
  'watch',
  'hashtag',
  'marketplace',
  'business',
  'r.php',
  'plugins',
  'tr',
  'download',
  'pc',
]);
const POSTS: ReadonlySet<string> = new Set([
  'photo',
  'photo.php',
  'permalink.php',
  'story.php',
  'events',
  'reel',
  'video.php',
  'media',
  'notes',
]);
const POST_PARTS: ReadonlySet<string> = new Set(['posts', 'videos', 'photos', 'permalink', 'reels', 'events']);
/** Where accounts are managed, besides what every network keeps for itself. */
const ACCOUNT_OFFICE: ReadonlySet<string> = new Set(['manage', 'docs', 'register', 'account', 'packages', 'guide']);
/** Numbers that Zalo gives to official accounts are longer than any phone number. */
const ACCOUNT_DIGITS = 14;

/** Null for a link to anything else. */
export function socialLinkOf(href: string): SocialLink | null {
  const url = parsed(href);
  if (url === null) return null;
  const host = url.hostname.toLowerCase();
  if (FACEBOOK.test(host)) return facebookLink(url);
  return ZALO.test(host) ? zaloLink(url, host) : null;
}

function facebookLink(url: URL): SocialLink {
  const [first = '', second = '', third = ''] = segmentsOf(url);
  const none = (why: NotAPage): SocialLink => ({ network: 'facebook', page: null, url: url.href, why });
  // a widget of a page is as good as a link to it
  if (first === 'plugins' && second.startsWith('page')) {
    const shown = parsed(url.searchParams.get('href') ?? '');
    return shown === null || !FACEBOOK.test(shown.hostname) ? none('bare') : facebookLink(shown);
  }
  if (first === 'l.php') {
    const behind = parsed(url.searchParams.get('u') ?? '');
    return behind === null || !FACEBOOK.test(behind.hostname) || behind.pathname === '/l.php'
      ? none('bare')
      : facebookLink(behind);
  }
  if (first === 'share' && second !== '') return sharedLink(url, second, third, none);
  if (SHARING.has(first) || SHARING.has(second) || (first === 'plugins' && second !== '')) return none('share');
  if (first === 'profile.php') return pageOr(url.searchParams.get('id'), url, none);
  if (NETWORKS_OWN.has(first)) return none('bare');
  if (POSTS.has(first) || POST_PARTS.has(second)) return none('post');
  const name = first === 'pages' || first === 'people' || first === 'groups' || first === 'pg' ? second : first;
  if (first === 'groups' && POST_PARTS.has(third)) return none('post');
  return pageOr(name, url, none);
}

/** The link that the network gives out to share a page, a group or a post by: /share/18abCDeFGh, /share/p/18abCDeFGh. */
function sharedLink(url: URL, kind: string, token: string, none: (why: NotAPage) => SocialLink): SocialLink {
  if (url.searchParams.has('u') || url.searchParams.has('href')) return none('share');
  if (SHARED_POSTS.has(kind)) return none('post');
  return pageOr(kind === 'g' ? token : kind, url, none);
}

/** A post, a film, a reel. */
const SHARED_POSTS: ReadonlySet<string> = new Set(['p', 'v', 'r']);

function pageOr(name: string | null, url: URL, none: (why: NotAPage) => SocialLink): SocialLink {
  return name === null || name === '' ? none('bare') : { network: 'facebook', page: name, url: url.href, why: null };
}

function zaloLink(url: URL, host: string): SocialLink {
  const [first = '', second = ''] = segmentsOf(url);
  const none = (why: NotAPage): SocialLink => ({ network: 'zalo', page: null, url: url.href, why });
  const page = (name: string): SocialLink => ({ network: 'zalo', page: name, url: url.href, why: null });
  if (host.startsWith('sp.')) {
    const account = url.searchParams.get('oaid') ?? '';
    return account === '' ? none('share') : page(account);
  }
  if (SHARING.has(first) || first === 'plugins') return none('share');
  if (host.startsWith('oa.') && ACCOUNT_OFFICE.has(first)) return none('bare');
  if (first === 'qr' || first === 'g') return second === '' ? none('bare') : page(second);
  if (NETWORKS_OWN.has(first)) return none('bare');
  return isPhone(first) ? { ...none('personal'), page: first } : page(first);
}

/** Written as a phone number is, not as an account's. */
function isPhone(name: string): boolean {
  const digits = name.replace(/[+.\-\s]/g, '');
  return /^(?:0|84)\d+$/.test(digits) && digits.length < ACCOUNT_DIGITS;
}

function segmentsOf(url: URL): readonly string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.toLowerCase());
}

function parsed(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null;
}
