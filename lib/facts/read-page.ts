/**
 * One page, read: every extractor run over its outline. An extractor that throws is recorded as a fault of this page
 * and says nothing; the others still speak, and the checks know that something is unknown.
 */

import type { AttachmentFacts } from '../model/attachment.ts';
import type { DocumentFact } from '../model/facts/documents.ts';
import type { LoginSign, PageFacts } from '../model/facts/page.ts';
import type { PeriodLine } from '../model/facts/results.ts';
import type { Outline } from '../model/outline.ts';
import { attachmentsOf } from './attachments.ts';
import { contactsOf } from './contacts/contacts.ts';
import type { FactContext } from './context.ts';
import { documentFacts, unnumberedDocuments } from './documents/documents.ts';
import { linesOfEntries, listEntries, newestEntry } from './posts/entries.ts';
import { feedbackBlocks } from './feedback.ts';
import { guidanceOf } from './guidance.ts';
import { daySpan } from './dates/day-span.ts';
import { datesIgnored } from './dates/ignored-dates.ts';
import { indexResults } from './indices/index-results.ts';
import { linkFacts } from './links.ts';
import { loginSign } from './login.ts';
import { mainText } from './main-text.ts';
import { opinionsOf } from './opinions/opinions.ts';
import { pageKind } from './page-kind.ts';
import { listPager } from './posts/pager.ts';
import { periodLines } from './period-lines.ts';
import { procedureDetail } from './procedures/procedure-detail.ts';
import { procedureListing } from './procedures/procedure-rows.ts';
import { publishedDate, publishedLater } from './dates/published.ts';
import { breadcrumbOf, subjectsOf } from './subjects.ts';
import { titledDocuments } from './documents/titled-documents.ts';
import { copyString } from '../vietnamese/fold.ts';
import { sharedString } from '../vietnamese/shared-string.ts';

export interface PageOrigin {
  readonly context: FactContext;
  readonly charset: string;
  readonly fetchedAt: string;
  readonly confirmedAt?: string;
  readonly sha256: string;
  readonly rendered: boolean;
  /** The page is the text of a file. */
  readonly attachment?: AttachmentFacts;
}

const MAX_HEADINGS = 200;
const NO_CONTACTS = { phones: [], emails: [], addresses: [], hotline: 'none', hotlineLabels: [] } as const;
const NO_PROCEDURES = { rows: [], leads: [], choice: false } as const;
const NO_TEXT = {
  words: 0,
  lead: '',
  beingUpdated: null,
  pictures: 0,
  linePrints: { frame: [], text: [] },
  named: [],
} as const;

export function readPage(outline: Outline, origin: PageOrigin): PageFacts {
  const { context } = origin;
  const faults: { extractor: string; message: string }[] = [];
  const tried = <T>(extractor: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (fault) {
      faults.push({ extractor, message: fault instanceof Error ? fault.message : String(fault) });
      return otherwise;
    }
  };
  const documents = tried('documents', () => documentFacts(outline, context, origin.attachment !== undefined), []);
  const unnumbered = tried('documents', () => unnumberedDocuments(outline, context), []);
  const procedure = tried('procedure-detail', () => procedureDetail(outline, context), null);
  const listing = tried('procedure-rows', () => procedureListing(outline, context), NO_PROCEDURES);
  const procedures = listing.rows;
  const entries = tried('entries', () => listEntries(outline, context, { procedures, documents }), []);
  const text = tried('main-text', () => mainText(outline, context, entries), NO_TEXT);
  const dated = tried('published', () => publishedDate(outline, context, entries), null);
  const later = dated === null ? tried('published', () => publishedLater(outline, context, entries), null) : null;
  const subjects = tried('subjects', () => subjectsOf(outline, context, linesOfEntries(outline, entries)), []);
  const opinions = tried('opinions', () => opinionsOf(outline, context), []);
  const kind = tried(
    'page-kind',
    () =>
      pageKind(outline, context, {
        entries,
        words: text.words,
        dated: dated ?? later,
        procedures,
        procedure,
        documents,
        unnumbered: unnumbered.length,
        subjects,
        opinions,
      }),
    'standing',
  );
  const published = kind === 'article' ? dated : null;
  const contacts = tried('contacts', () => contactsOf(outline, context), NO_CONTACTS);
  return {
    url: context.url,
    ...canonicalOf(outline, context),
    title: copyString(outline.title),
    lang: outline.lang,
    charset: origin.charset,
    kind,
    headings: tried('headings', () => headingsOf(outline), []),
    breadcrumb: breadcrumbOf(outline),
    ...text,
    guidance: tried('guidance', () => guidanceOf(outline), null),
    feedback: tried('feedback', () => feedbackBlocks(outline, context, { opinions: opinions.length > 0 }), []),
    opinions,
    subjects,
    links: tried('links', () => linkFacts(outline, context), []),
    published,
    ...(kind === 'article' && later !== null ? { publishedLater: later.date } : {}),
    entries,
    newestListed: tried('newest', () => newestEntry(entries, context), null),
    pager: tried('pager', () => listPager(outline, context), null),
    ignoredDates: tried(
      'ignored-dates',
      () => datesIgnored(outline, context, { kind, published, entries, documents }),
      [],
    ),
    ...contacts,
    ...withPeriods(tried('period-lines', () => periodLines(outline, subjects), [])),
    procedures,
    procedureLeads: listing.leads,
    procedureChoice: listing.choice,
    procedure,
    documents,
    ...withUnnumbered(unnumbered),
    titledDocuments: tried('titled-documents', () => titledDocuments(outline), []),
    indexResults: tried('index-results', () => indexResults(outline, context), []),
    attachments: attachmentsOf(outline),
    frames: outline.frames,
    ...withLogin(tried('login', () => loginSign(outline), null)),
    holds: tried('day-span', () => daySpan(outline, context, entries), { from: context.asOf, until: context.asOf }),
    fetchedAt: origin.fetchedAt,
    ...(origin.confirmedAt === undefined ? {} : { confirmedAt: origin.confirmedAt }),
    sha256: origin.sha256,
    rendered: origin.rendered,
    ...(origin.attachment === undefined ? {} : { attachment: origin.attachment }),
    faults,
  };
}

/** Many systems name one page, the start page say, on all of them: that says nothing. */
function canonicalOf({ canonical }: Outline, { url }: FactContext): Pick<PageFacts, 'canonical'> {
  if (canonical === null || canonical === url) return {};
  const [own, named] = [URL.parse(url), URL.parse(canonical)];
  if (own === null || named === null || own.host !== named.host || named.pathname === '/') return {};
  return { canonical: copyString(canonical) };
}

function withLogin(login: LoginSign | null): Pick<PageFacts, 'login'> {
  return login === null ? {} : { login };
}

function withPeriods(lines: readonly PeriodLine[]): Pick<PageFacts, 'periodLines'> {
  return lines.length === 0 ? {} : { periodLines: lines };
}

function withUnnumbered(rows: readonly DocumentFact[]): Pick<PageFacts, 'unnumbered'> {
  return rows.length === 0 ? {} : { unnumbered: rows };
}

function headingsOf(outline: Outline): PageFacts['headings'] {
  return outline.lines
    .filter((line) => line.level > 0)
    .slice(0, MAX_HEADINGS)
    .map((line) => ({
      level: line.level,
      text: sharedString(line.text),
      selector: sharedString(outline.selector(line.box)),
    }));
}
