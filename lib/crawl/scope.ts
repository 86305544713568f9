/** Which addresses belong to the portal: its host, or its own sub-site where one host carries many. */

import { isPrivateHost } from './private-host.ts';
import { isDocumentPath } from './trap-shape.ts';

export interface Scope {
  /** Lower case, without www.; with the port unless it is the scheme's own. */
  readonly host: string;
  readonly origin: string;
  /** `/web/so-khcn` on a host with a site per department; '' when the whole host is the portal's. */
  readonly root: string;
  /** The site of the start page, also where the whole host is the portal's; '' where it stands in none. */
  readonly site: string;
}

/** Liferay's and SharePoint's sites. `guest` is the site of the host itself. */
const SUB_SITE = /^(?:\/[a-z]{2}(?:[-_][a-z]{2})?)?(\/(?:web|sites)\/(?!guest(?:\/|$))[^/?;#]+)/i;
const LANGUAGE_PREFIX = /^\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/(?:web|sites)\/)/i;
/** Where Liferay keeps the files of all sites of a host. */
const STORE = /^\/(?:documents\/\d+\/|c\/document_library\/)/i;
/** Second levels under .vn (and the like) that offices share; the name below them is one organisation's. */
const SHARED_LEVELS: ReadonlySet<string> = new Set([
  'gov',
  'com',
  'net',
  'org',
  'edu',
  'ac',
  'info',
  'name',
  'pro',
  'health',
]);

/** `asked` is the scope of the address given by the user, when `start` is where that led. */
export function scopeOf(start: URL, asked?: Scope): Scope {
  const root = siteOfPath(start.pathname);
  // a bare host that redirects to its default site stays whole; a site that redirects to an error page stays itself
  if (asked === undefined || asked.host !== portalHost(start))
    return { host: portalHost(start), origin: start.origin, root, site: root };
  const whole = asked.root === '' || root === '';
  return { host: asked.host, origin: start.origin, root: whole ? asked.root : root, site: root };
}

/** The files of a site stand outside of it, in the host's store; those in another site are that one's. */
function isStored(path: string): boolean {
  return siteOfPath(path) === '' && (STORE.test(path) || isDocumentPath(path));
}

/** `/web/so-noi-vu` of the path of a page there; '' in none. */
export function siteOfPath(path: string): string {
  return SUB_SITE.exec(path)?.[1] ?? '';
}

/** `path` is canonical, with its query. */
export function insideScope(scope: Scope, path: string): boolean {
  if (scope.root === '') return true;
  const bare = path.replace(LANGUAGE_PREFIX, '').replace(/^\/widget(?=\/)/, '');
  if (!bare.startsWith(scope.root)) return isStored(path);
  return bare.length === scope.root.length || /[/?;#]/.test(bare.charAt(scope.root.length)) || isStored(path);
}

export function portalHost(url: URL): string {
  const name = url.hostname.replace(/\.$/, '').replace(/^www\d?\.(?=[^.]+\.)/, '');
  return url.port === '' ? name : `${name}:${url.port}`;
}

/**
 * May the start page's redirect move the whole audit there? Within one organisation's names, within government, or
 * within one network; a domain that lapsed and leads to a stranger's page is no portal.
 */
export function sameFamily(from: URL, to: URL): boolean {
  if (isPrivateHost(from.hostname)) return isPrivateHost(to.hostname);
  if (isPrivateHost(to.hostname)) return false;
  const governed = (url: URL) => url.hostname.endsWith('.gov.vn') || url.hostname.endsWith('.chinhphu.vn');
  return organisation(from) === organisation(to) || (governed(from) && governed(to));
}

/** `nghean.gov.vn` of `skhcn.nghean.gov.vn`, `example.vn` of `www.example.vn`. */
function organisation(url: URL): string {
  const labels = url.hostname.replace(/\.$/, '').split('.');
  const shared = labels.length > 2 && SHARED_LEVELS.has(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}
