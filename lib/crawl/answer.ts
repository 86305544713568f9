/** What an answer is: a page, proof that there is none, a failure, or something that is no page of this portal. */

import { decode, scan } from '../html/index.ts';
import type { ErrorReason, SkipReason } from '../model/crawl.ts';
import { fileStart } from '../model/file-start.ts';
import type { FirstLook } from '../model/first-look.ts';
import type { ArchivedReading, MadeReading } from '../model/page-archive.ts';
import type { FetchedResponse, FetchFault, TlsCode } from '../model/ports.ts';
import { isBrokenPage } from './broken-page.ts';
import { shieldOf } from './challenge.ts';

export interface ReadAnswer {
  readonly kind: 'page';
  /** As the server gave it, after redirects. */
  readonly response: FetchedResponse;
  readonly html: string;
  readonly charset: string;
  readonly look: FirstLook;
  /** Holds postbacks; left out where nobody looked. */
  readonly posts?: boolean;
  /** Its script broke off; left out where nobody looked. */
  readonly broken?: boolean;
  readonly memo?: Memo;
}

/** What its relative links begin at. */
export function baseOf({ look, response }: Pick<ReadAnswer, 'look' | 'response'>): string {
  return look.base === null ? response.url : (URL.parse(look.base, response.url)?.href ?? response.url);
}

/** A file that came where an attachment was wanted. */
export interface FileAnswer {
  readonly kind: 'file';
  readonly response: FetchedResponse;
  readonly memo?: Memo;
}

/** What an archive knows of an answer, and what it is to keep. */
export interface Memo {
  /** When its body came, and when the portal last said that it still stands. */
  readonly fetchedAt: string;
  readonly confirmedAt: string;
  readonly sha256: () => Promise<string>;
  /** It is what an earlier reading saw. */
  readonly known: boolean;
  /** What the audit read in it before, where that holds for this audit. */
  readonly reading: ArchivedReading | null;
  readonly remember: (reading: MadeReading) => void;
}

export type Unread =
  | { readonly kind: 'gone'; readonly reason: ErrorReason }
  | { readonly kind: 'failed'; readonly reason: ErrorReason; readonly detail?: string; readonly code?: TlsCode }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** Bytes in which a page says that it is one. */
const SNIFFED_BYTES = 2_048;
const PAGE_START = /<(?:!doctype\s+html|html|head|body|title|meta|frameset|table|div)[\s>]/i;
/** What a page may begin with before it says so, as browsers sniff (WHATWG MIME sniffing, 7.1): a script's notices, a comment. */
const PAGE_BEGINNING = /^(?:\xef\xbb\xbf)?\s*<(?:!--|(?:a|b|br|div|font|h1|iframe|p|script|style|table)[\s/>])/i;
/** Types under which pages are served by mistake: looked into. */
const DOUBTFUL_TYPE = /^(?:|text\/plain|application\/octet-stream|text\/xml|application\/xml|unknown\/unknown)$/;

/** Is the body worth downloading? For FetchRequest.mayRead. */
export function mayBePage(status: number, headers: Readonly<Record<string, string>>): boolean {
  if (status >= 300) return true;
  const type = typeOf(headers);
  if (type.includes('html')) return true;
  return DOUBTFUL_TYPE.test(type) && !/^\s*attachment/i.test(headers['content-disposition'] ?? '');
}

/** The same where an attachment is wanted: not pictures, films and sounds. */
export function mayBeFile(status: number, headers: Readonly<Record<string, string>>): boolean {
  return status >= 300 || !/^(?:image|video|audio|font)\//.test(typeOf(headers));
}

/** Types of answers that are pages or data, however their address ends. */
const NO_FILE_TYPE = /^(?:text\/(?:html|css|javascript|xml|plain)|application\/(?:json|javascript|xhtml\+xml|xml))$/;

/** An answer to a request for an attachment: the file, a page, or neither. `promised`: the address names a document. */
export function readFileAnswer(
  answer: FetchedResponse | FetchFault,
  promised: boolean,
): ReadAnswer | FileAnswer | Unread {
  if (!answer.ok || answer.status < 200 || answer.status >= 300) return readAnswer(answer);
  const { headers, body } = answer;
  if (fileStart(body) !== null) return { kind: 'file', response: answer };
  if (body.length > 0 && isPage(headers, body)) return readAnswer(answer);
  const attached = /^\s*attachment/i.test(headers['content-disposition'] ?? '');
  const isFile = promised || attached || (body.length > 0 && !NO_FILE_TYPE.test(typeOf(headers)));
  if (!isFile || !mayBeFile(200, headers)) return readAnswer(answer);
  if (body.length === 0) return { kind: 'failed', reason: 'empty-file' };
  return { kind: 'failed', reason: 'broken-file', detail: 'the file does not begin like a document' };
}

/** Reasons of a refused redirect that say more than that it was one. */
const REFUSALS: readonly SkipReason[] = ['private-address', 'robots', 'not-html', 'trap', 'too-long'];

export function readAnswer(answer: FetchedResponse | FetchFault): ReadAnswer | Unread {
  if (!answer.ok) return readFault(answer);
  const { status, headers, body } = answer;
  if (status === 404 || status === 410) return { kind: 'gone', reason: `http-${status}` };
  if (status >= 200 && status < 300 && !isPage(headers, body)) {
    if (body.length === 0 && mayBePage(status, headers))
      return { kind: 'failed', reason: 'unreadable', detail: 'the answer is empty' };
    return { kind: 'skipped', reason: 'not-html' };
  }
  try {
    const { text, charset } = decode(body, headers['content-type'] ?? null);
    const look = scan(text);
    const shield = shieldOf(text, look);
    if (shield !== null) return { kind: 'failed', reason: 'challenge', detail: `${shield} shows a page of its own` };
    if (status < 200 || status >= 300) return { kind: 'failed', reason: `http-${status}` };
    if (isBrokenPage(text, look))
      return { kind: 'failed', reason: 'unreadable', detail: 'the page is a message that the server is out of order' };
    return { kind: 'page', response: answer, html: text, charset, look };
  } catch (error) {
    return { kind: 'failed', reason: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
}

function readFault({ reason, detail, code }: FetchFault): Unread {
  if (reason === 'aborted') return { kind: 'skipped', reason: 'interrupted' };
  if (reason === 'redirect-refused') {
    return { kind: 'skipped', reason: REFUSALS.find((refusal) => refusal === detail) ?? 'redirect' };
  }
  return { kind: 'failed', reason, detail, ...(code === undefined ? {} : { code }) };
}

function isPage(headers: Readonly<Record<string, string>>, body: Uint8Array): boolean {
  const type = typeOf(headers);
  if (type.includes('html')) return body.length > 0;
  if (!DOUBTFUL_TYPE.test(type)) return false;
  const start = new TextDecoder('latin1').decode(body.subarray(0, SNIFFED_BYTES));
  return PAGE_START.test(start) || PAGE_BEGINNING.test(start);
}

function typeOf(headers: Readonly<Record<string, string>>): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
