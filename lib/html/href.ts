/** Where an element leads: by its href, or by the script in its href or onclick where that is what navigates. */

import type { Link, Postback } from '../model/outline.ts';

export interface Target {
  /** As written, trimmed; the address in the script where a script navigates. */
  readonly href: string;
  readonly scheme: Link['scheme'];
  readonly postback: Postback | null;
}

/** Scripts are cut at this length: an address stands in the first few hundred characters or not at all. */
const MAX_SCRIPT = 4000;
/** The shortest that navigates: open('a'). */
const MIN_SCRIPT = 9;
const ESCAPED_QUOTE = /\\['"]/;
const ESCAPED_QUOTES = /\\(['"])/g;
const NAVIGATION =
  /(?:\blocation(?:\.href)?\s*=|\blocation\.(?:assign|replace)\s*\(|\bwindow\.open\s*\(|(?:^|[\s;:{(])open\s*\()\s*(?:'((?:[^'\\]|\\.){0,2000})'|"((?:[^"\\]|\\.){0,2000})")\s*(\+?)/g;
const POSTBACK =
  /(?:__doPostBack\s*\(|PostBackOptions\s*\()\s*(?:'([^']{0,1000})'|"([^"]{0,1000})")\s*,\s*(?:'([^']{0,1000})'|"([^"]{0,1000})")/;
/**
 * The script is one call of a function of the portal's own, with a rooted address: chuyenTrang('/tin-tuc'). The event or the
 * element may come first: under a SharePoint list stands RefreshPageTo(event, "/tin.aspx?Paged=TRUE\u0026p_ID=30").
 */
const OWN_CALL =
  /^\s*(?:javascript:)?\s*(?:return\s+)?[\w$.]{1,60}\s*\(\s*(?:(?:event|this)\s*,\s*)?(?:'((?:\/|\\u002f)(?:[^'\\]|\\u00[0-9a-f]{2}){1,1000})'|"((?:\/|\\u002f)(?:[^"\\]|\\u00[0-9a-f]{2}){1,1000})")\s*(?:,[^()]{0,200})?\)\s*;?\s*(?:(?:javascript:)?\s*return\s+(?:false|true)\s*;?\s*)?$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SCRIPT_SCHEMES: ReadonlySet<string> = new Set(['javascript', 'vbscript']);

/**
 * Null when the element does not navigate at all. An anchor always answers: `dead` when it leads nowhere.
 * `spare` is an address kept elsewhere (data-href), used when nothing else navigates.
 */
export function readTarget(
  anchor: boolean,
  href: string | undefined,
  onclick: string | undefined,
  spare?: string,
): Target | null {
  const written = href === undefined ? '' : href.trim();
  if (anchor && written !== '' && !written.startsWith('#')) {
    const scheme = schemeOf(written);
    if (scheme !== 'script') return { href: written, scheme, postback: null };
  }
  const scripted = (anchor ? fromScript(unescapeUrl(written)) : null) ?? fromScript(onclick);
  if (scripted !== null) return scripted;
  const kept = spare === undefined ? '' : spare.trim();
  if (kept !== '' && !kept.startsWith('#')) {
    const scheme = schemeOf(kept);
    if (scheme !== 'script') return { href: kept, scheme, postback: null };
  }
  return anchor ? { href: written, scheme: 'dead', postback: null } : null;
}

function schemeOf(href: string): Exclude<Link['scheme'], 'postback' | 'dead'> | 'script' {
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'http' || scheme === 'https') return 'http';
  if (scheme === 'tel' || scheme === 'mailto') return scheme;
  if (SCRIPT_SCHEMES.has(scheme)) return 'script';
  return 'other';
}

function fromScript(script: string | undefined): Target | null {
  if (script === undefined || script.length < MIN_SCRIPT) return null;
  const code = script.slice(0, MAX_SCRIPT);
  // setTimeout('...') holds the call as a string, its quotes escaped
  return (
    readCode(code, script) ?? (ESCAPED_QUOTE.test(code) ? readCode(code.replace(ESCAPED_QUOTES, '$1'), script) : null)
  );
}

function readCode(code: string, script: string): Target | null {
  const postback = POSTBACK.exec(code);
  if (postback !== null) {
    const target = unescapeJs(postback[1] ?? postback[2] ?? '');
    const argument = unescapeJs(postback[3] ?? postback[4] ?? '');
    return { href: script.trim(), scheme: 'postback', postback: { target, argument } };
  }
  const called = OWN_CALL.exec(code);
  const own = called?.[1] ?? called?.[2];
  if (own !== undefined) return { href: unescapeJs(own).trim(), scheme: 'http', postback: null };
  if (!code.includes('location') && !code.includes('open')) return null;
  for (const match of code.matchAll(NAVIGATION)) {
    const address = unescapeJs(match[1] ?? match[2] ?? '').trim();
    // an address put together by the script is not known here
    if (address === '' || address.startsWith('#') || match[3] === '+') continue;
    const scheme = schemeOf(address);
    if (scheme !== 'script') return { href: address, scheme, postback: null };
  }
  return null;
}

/** Scripts in an href may be percent-encoded like addresses. */
function unescapeUrl(href: string): string {
  if (!href.includes('%')) return href;
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const JS_ESCAPE = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi;

function unescapeJs(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(JS_ESCAPE, (_, four?: string, two?: string, one?: string) => {
    const code = four ?? two;
    return code === undefined ? (one ?? '') : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** "images/blank.gif", "blank.htm": what date pickers and old menus draw their frames with. It shows nothing. */
export function isSpacer(src: string): boolean {
  return SPACER.test(src);
}

const SPACER = /(?:^|\/)(?:blank|spacer|empty|transparent|pixel|clear|1x1)\.(?:gif|png|html?)(?:[?#]|$)/i;
