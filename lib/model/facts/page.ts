/** Typed observations of one page, each with where it stands. No judgement here: checks judge. */

import type { AttachmentFacts } from '../attachment.ts';
import type { LinePrint } from '../line-print.ts';
import type { ContactFact, HotlineLabel, HotlineOffer, PhoneFact } from './contacts.ts';
import type { AttachmentFact, DocumentFact, TitledDocument } from './documents.ts';
import type { FeedbackBlock, OpinionFact } from './feedback.ts';
import type { GuidanceFact } from './guidance.ts';
import type { LinkFact } from './links.ts';
import type { Entry, IgnoredDate, Pager, PublishedDate } from './posts.ts';
import type { ProcedureDetail, ProcedureLead, ProcedureRow } from './procedures.ts';
import type { IndexFact, PeriodLine } from './results.ts';

export type PageKind =
  | 'home'
  | 'column' // a list of news articles
  | 'article'
  | 'procedure-list'
  | 'procedure'
  | 'document-list'
  | 'document'
  | 'standing' // a page that stands: functions, hotline, introduction
  | 'search'
  | 'error'
  | 'shell'; // filled by a script, nothing to read without one

export interface HeadingFact {
  readonly level: number;
  readonly text: string;
  readonly selector: string;
}

/** What a page says it is about: from its title, headings, breadcrumb and url. */
export interface Subject {
  readonly topic: string;
  readonly share: number;
  readonly by: 'title' | 'heading' | 'breadcrumb' | 'slug';
  readonly quote: string;
  readonly selector: string;
}

/** One print for each line. */
export interface LinePrints {
  /** Lines that may be the portal's frame: above the title; on the home page all short ones and those outside its text. */
  readonly frame: readonly LinePrint[];
  /** The title and what stands below it; on the home page the long lines of its text. */
  readonly text: readonly LinePrint[];
}

/**
 * How a page says that one has to log in: its title or address names it; its text asks for it; or a box for a password
 * stands in its text.
 */
export type LoginSign = 'named' | 'said' | 'box';

export interface PageFacts {
  /** Identity: canonical url of the page after redirects. */
  readonly url: string;
  /** The address that the page itself calls its own, where that is another one of this host. */
  readonly canonical?: string;
  readonly title: string;
  readonly lang: string;
  readonly charset: string;
  readonly kind: PageKind;
  readonly headings: readonly HeadingFact[];
  readonly breadcrumb: readonly string[];
  /** Of the main text. */
  readonly words: number;
  /** First words of the main text, at most 300 characters. */
  readonly lead: string;
  /** "Đang cập nhật" and the like, as shown; null when there is none. */
  readonly beingUpdated: string | null;
  /** Lines by which the portal's frame is told from a page's text. */
  readonly linePrints: LinePrints;
  /** Topics that the beginning of the main text names under its title, in any wording. */
  readonly named: readonly string[];
  readonly guidance: GuidanceFact | null;
  readonly feedback: readonly FeedbackBlock[];
  readonly opinions: readonly OpinionFact[];
  readonly subjects: readonly Subject[];
  /** On the home page all links; elsewhere those with a topic and those of menu, list or pager that a check may follow. */
  readonly links: readonly LinkFact[];
  readonly published: PublishedDate | null;
  /** Its own date where that lies after the audit date: an article that did not yet stand there. */
  readonly publishedLater?: string;
  readonly entries: readonly Entry[];
  readonly newestListed: { readonly date: string; readonly url: string | null; readonly title: string } | null;
  readonly pager: Pager | null;
  /** Pictures of its own in the main text (not logos, icons, thumbnails of neighbours). */
  readonly pictures: number;
  readonly ignoredDates: readonly IgnoredDate[];
  readonly phones: readonly PhoneFact[];
  readonly emails: readonly ContactFact[];
  readonly addresses: readonly ContactFact[];
  readonly hotline: HotlineOffer;
  readonly hotlineLabels: readonly HotlineLabel[];
  readonly procedures: readonly ProcedureRow[];
  readonly procedureLeads: readonly ProcedureLead[];
  /** Lists procedures only once a field or agency has been chosen in a form. */
  readonly procedureChoice: boolean;
  readonly procedure: ProcedureDetail | null;
  readonly documents: readonly DocumentFact[];
  /** Rows of lists of documents whose number was left blank: their `number` is ''. Left out where there are none. */
  readonly unnumbered?: readonly DocumentFact[];
  readonly titledDocuments: readonly TitledDocument[];
  readonly indexResults: readonly IndexFact[];
  readonly attachments: readonly AttachmentFact[];
  /** Only of pages about files, reform or reports; left out where there are none. */
  readonly periodLines?: readonly PeriodLine[];
  readonly frames: readonly string[];
  /** Of the home page: what its frames hold, whose links count as its own. */
  readonly framed?: readonly PageFacts[];
  /** Left out where nothing says so. */
  readonly login?: LoginSign;
  readonly fetchedAt: string;
  /** When the portal last said that the page is as it was at `fetchedAt`; left out where it was read then. */
  readonly confirmedAt?: string;
  /** The page says the same for every audit date from `from` to `until`, both included; left out: for its own only. */
  readonly holds?: { readonly from: string; readonly until: string };
  readonly sha256: string;
  readonly rendered: boolean;
  /** What its scripts would have filled is missing: it was not rendered. */
  readonly unfilled?: true;
  /** It is a file, read like a page. Selectors then name places of its text as read, by page: `#trang-3 > p`. */
  readonly attachment?: AttachmentFacts;
  /** Extractors that threw on this page: what they would have said is unknown. */
  readonly faults: readonly { readonly extractor: string; readonly message: string }[];
}
