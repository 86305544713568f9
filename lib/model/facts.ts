/** Typed observations of one page, each with where it stands. No judgement here: checks judge. */

import type { AttachmentFacts } from './attachment.ts';
import type { LinePrint } from './line-print.ts';
import type { Place } from './outline.ts';

/** Where a fact stands: the quote is text of the page as shown, within one line of it. */
export interface Source {
  readonly url: string;
  readonly quote: string;
  readonly selector: string;
}

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

/** How a topic was recognised and how much of the words it fills (0..1]. */
export interface TopicHit {
  readonly topic: string;
  readonly share: number;
  readonly by: 'text' | 'image' | 'title' | 'slug';
  /** Said by the file name of the link's picture, or by that as well as by the address. */
  readonly picture?: true;
}

export interface LinkFact {
  /** Absolute; the href as written when dead. */
  readonly url: string;
  readonly words: string;
  readonly by: 'text' | 'image' | 'slug';
  readonly dead: boolean;
  readonly place: Place | 'sitemap';
  /** The page it stands on. */
  readonly from: string;
  readonly selector: string;
  readonly topics: readonly TopicHit[];
  /** Dead as written, yet a script or a form may lead somewhere from it. */
  readonly scripted?: true;
}

/** Text of the page, within one line of it. */
export interface QuoteFact {
  readonly quote: string;
  readonly selector: string;
}

export type FeedbackWay = 'phone' | 'email' | 'address' | 'form' | 'pakn';

/** Offers ways to send feedback and petitions. */
export interface FeedbackBlock {
  /** What calls it so, as shown: the page's title, a heading, a label, a sentence; '' where only the address does. */
  readonly label: string;
  /** The page as a whole, a part of it, or a link to the national system. */
  readonly by: 'page' | 'block' | 'link';
  readonly place: Place;
  readonly selector: string;
  /** One of each kind. A quote is '' where no text of the page says it. */
  readonly ways: readonly (QuoteFact & { readonly way: FeedbackWay })[];
  /** What says how it is handled: steps, or how long; null when nothing does. */
  readonly process: QuoteFact | null;
}

/** One opinion or question that was received and posted. */
export interface OpinionFact {
  /** Its own page; null when it stands whole in the list. */
  readonly url: string | null;
  readonly title: string;
  /** Of the opinion, not of the reply. */
  readonly date: string | null;
  readonly dateQuote: string;
  /** null: this page does not tell. */
  readonly replied: boolean | null;
  /** Who sent it is told. */
  readonly sender: boolean;
  /** The sender or the day is told, or a label says that it was asked: somebody sent it. */
  readonly asker: boolean;
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

/** What tells a reader how to do something. */
export interface GuidanceFact {
  /** Title or heading by which the page calls itself an instruction; null when none does. */
  readonly guide: QuoteFact | null;
  /** `guide` begins with the word for it ("Hướng dẫn nộp hồ sơ ..."), and does not merely hold it. */
  readonly plain: boolean;
  /** The first lines that say what to do ("Truy cập ..."); `ordered`: as a step with a number; `acts`: how many things. */
  readonly steps: readonly (QuoteFact & { readonly ordered: boolean; readonly acts: number })[];
  /** Lines on levels of online services: by number (until 2022), or by extent ("một phần", "toàn trình"). */
  readonly levels: readonly LevelLine[];
}

export interface LevelLine extends QuoteFact {
  readonly wording: 'numbered' | 'extent';
  readonly defines: boolean;
  /** It says what is done at the level: how to file, pay, get the outcome. */
  readonly tells?: true;
}

/** What a page says it is about: from its title, headings, breadcrumb and url. */
export interface Subject {
  readonly topic: string;
  readonly share: number;
  readonly by: 'title' | 'heading' | 'breadcrumb' | 'slug';
  readonly quote: string;
  readonly selector: string;
}

export interface PublishedDate {
  readonly date: string;
  readonly from: 'visible' | 'time' | 'meta' | 'json-ld' | 'slug';
  /** Text of the page for 'visible' and 'time'; '' for the others. */
  readonly quote: string;
  readonly selector: string;
}

/** One post in a list of posts. */
export interface Entry {
  readonly title: string;
  /** Its own page; null when the title is not a link. */
  readonly url: string | null;
  readonly date: string | null;
  /** Text of the page that gives the date, '' when undated. */
  readonly dateQuote: string;
  readonly selector: string;
  readonly pinned: boolean;
  readonly place: Place;
  /** Lists on a page are numbered from 0 in reading order; the largest in main is the page's own. */
  readonly list: number;
  readonly picture: boolean;
  /** What the list's own heading says ('' when none). */
  readonly heading: string;
  /** Where the rest of its list is said to be: the heading's own link, or "Xem thêm" at the list's end. */
  readonly more?: string;
  /** Summary that the list shows with it, one line of the page or the beginning of it; left out where it shows none. */
  readonly lead?: string;
  /** The title is a picture's alt text or a title attribute: no text of the page, not to be quoted. */
  readonly unshown?: true;
  /** The title is made of the words of its address: a picture without any leads there. */
  readonly byAddress?: true;
  /** Its date is labelled as a day of issue: a document, not a post. */
  readonly document?: true;
}

/** How the rest of a list is reached. */
export interface Pager {
  /** Urls of other pages of the same list, as found on this page. */
  readonly pages: readonly string[];
  readonly next: string | null;
  /** Postbacks that lead on (ASP.NET), with the form they send. */
  readonly postbacks: readonly PostbackStep[];
  /** "Load more" without a url that can be followed, or a pager that only a script can turn: in words. */
  readonly unfollowable: string | null;
  /** "Trang 1/12": how many pages the list says it has; null when unsaid. */
  readonly total: number | null;
  /** "Có 57 thủ tục": how many rows the list says it has; null when unsaid. */
  readonly rows: number | null;
}

export interface PostbackStep {
  readonly label: string;
  readonly action: string;
  readonly body: string;
  /** Url with a stable marker of the step, identity of the resulting page. */
  readonly key: string;
}

export type IgnoredDateWhy =
  | 'clock'
  | 'future'
  | 'copyright'
  | 'event'
  | 'document'
  | 'comment'
  | 'related'
  | 'impossible';

export interface IgnoredDate {
  readonly text: string;
  readonly why: IgnoredDateWhy;
}

export interface PhoneFact {
  /** As shown. */
  readonly raw: string;
  readonly e164: string | null;
  readonly label: string;
  /** Labelled as hotline or feedback line of this department. */
  readonly hotline: boolean;
  readonly valid: boolean;
  /** 'old-area-code' | 'eleven-digit-mobile' | 'wrong-length' | ... from the phone tables; null when valid. */
  readonly problem: string | null;
  /** The modern form of an outdated number, as dialled from abroad and as written; null when there is none. */
  readonly hint: { readonly e164: string; readonly written: string } | null;
  readonly fax: boolean;
  /** Another body's (by label, by the article around it, by its host). */
  readonly foreign: boolean;
  readonly place: Place;
  /** In a table or list of staff with their numbers, not named a hotline by its own heading. */
  readonly directory: boolean;
  /** Lines of one contact block share a number. */
  readonly block: number;
  /** The number, with its label where both stand on one line. */
  readonly quote: string;
  /** The label's own line where it stands on another one; '' where it is in `quote` or no text of the page. */
  readonly labelQuote: string;
  readonly selector: string;
  /** Of the line it stands on. */
  readonly print: LinePrint;
}

export interface ContactFact {
  readonly text: string;
  readonly label: string;
  readonly place: Place;
  readonly block: number;
  readonly quote: string;
  readonly selector: string;
  /** Stands in the block of a hotline label, or the whole page is about the hotline. The footer's general ones do not. */
  readonly hotline: boolean;
  readonly directory: boolean;
  /** Another body's. */
  readonly foreign: boolean;
  /** Of the line it stands on. */
  readonly print: LinePrint;
}

/** How the page offers a hotline. */
export type HotlineOffer = 'number' | 'link' | 'image' | 'none';

export interface HotlineLabel {
  readonly text: string;
  /**
   * 'text': words of the page; 'image': alt or title of a picture; 'file': only a file name or an address says so;
   * 'page': the page's own title, heading or address.
   */
  readonly by: 'text' | 'image' | 'file' | 'page';
  readonly place: Place;
  /** Text of the page; '' when no text says it. */
  readonly quote: string;
  readonly selector: string;
  /** The page the label's own link leads to; null when it has none, a dead one, or one to this very page. */
  readonly url: string | null;
  /** It looks like a link and leads nowhere. */
  readonly dead: boolean;
  /** Another body's hotline. */
  readonly foreign: boolean;
  readonly offer: HotlineOffer;
  /** What it offers beside its numbers; only where it has some. */
  readonly beside?: HotlineOffer;
}

/** A procedure as a list names it. */
export interface ProcedureRow {
  /** As written; null when neither the row nor its address gives one. */
  readonly code: string | null;
  /** '' when the list gives only a code. */
  readonly name: string;
  /** Its own page; null when the row has none. */
  readonly url: string | null;
  /** Attachment that holds its detail (pdf, doc), null when none. */
  readonly attachment: string | null;
  /** Its detail opens by a script that cannot be followed. */
  readonly scripted: boolean;
  readonly field: string;
  /** Agency as the row or its table says; '' when unsaid. */
  readonly agency: string;
  /** Another agency's or of district or commune level. */
  readonly foreign: boolean;
  /** The row, or a heading over it, names the department; on another body's host that makes it the department's. */
  readonly own?: true;
  /** The list itself says that it is abolished. */
  readonly abolished: boolean;
  /** Its parts, where they stand in the list itself. */
  readonly detail: ProcedureDetail | null;
  /** Among the popular ones: a copy, where a list holds it too. */
  readonly popular?: true;
  readonly quote: string;
  readonly selector: string;
}

/**
 * A link of a page about procedures that may lead to more of them: one field's or level's list, or a procedure whose row
 * does not show that it is one.
 */
export interface ProcedureLead {
  readonly url: string;
  readonly words: string;
  /** Names another agency or a district or commune level. */
  readonly foreign: boolean;
  /** Equal for leads of one list or menu. */
  readonly list: number;
  readonly selector: string;
  /** A picture leads there: its words are no text of the page. */
  readonly unshown?: true;
}

export type ProcedurePart =
  | 'steps'
  | 'method'
  | 'dossier'
  | 'deadline'
  | 'applicants'
  | 'authority'
  | 'result'
  | 'fee'
  | 'form'
  | 'conditions'
  | 'legalBasis';

/** A constituent part of a procedure under its heading; not filled when nothing stands under it. */
export interface ProcedurePartFact {
  readonly part: ProcedurePart;
  readonly filled: boolean;
  readonly quote: string;
  readonly selector: string;
}

export interface ProcedureDetail {
  readonly code: string | null;
  readonly name: string;
  readonly agency: string;
  /** One per part, in the order of the page. */
  readonly parts: readonly ProcedurePartFact[];
  readonly attachments: readonly string[];
  /** By itself the page of one procedure; else it counts only when a list's row leads to it. */
  readonly certain: boolean;
}

export interface DocumentFact {
  readonly number: string;
  /** Of issue. */
  readonly date: string | null;
  /** Day it was put on the portal, where its list shows that besides the date of issue. */
  readonly posted?: string;
  readonly title: string;
  readonly url: string | null;
  readonly quote: string;
  readonly selector: string;
  /** The date stands in the row without a word of what it is: of issue, or of posting. */
  readonly bareDate?: true;
  /** The year that is said in place of a date. */
  readonly inYear?: number;
  /** A row of a list of documents; left out for a heading's or a mention in the text. */
  readonly listed?: true;
  /** The page is this document, or is about it alone: its head carries the number. */
  readonly head?: true;
  /** File that hangs on a row, also where the row has a page of its own. */
  readonly file?: string;
  /** Words that may name who issued it: of the row, or beside the number in a text. */
  readonly issuer?: string;
}

/** A document named by its title and year, whatever its number. */
export interface TitledDocument {
  readonly title: string;
  readonly quote: string;
  readonly selector: string;
  /** Links of its row; empty for a mention in a text. */
  readonly urls: readonly string[];
  /** All that its row says; '' for a mention in a text. No quote: it stands on several lines. */
  readonly row: string;
}

/** A file that a page links to. */
export interface AttachmentFact {
  readonly url: string;
  readonly words: string;
  readonly place: Place;
  /** Of a link whose words say nothing ("Tải về"): all that its row says. Left out where it stands in none. */
  readonly row?: string;
}

/** The result of an index (PAR INDEX, PCI ...) that a page tells: a score, a rank, or both. */
export interface IndexFact {
  readonly index: string;
  /** That the result is for; null when unsaid. */
  readonly year: number | null;
  readonly value: number | null;
  readonly rank: number | null;
  /** Whose: of the province, of the department, of another body, or unsaid. */
  readonly scope: 'province' | 'department' | 'other' | 'unsaid';
  /** What is striven for, no result. */
  readonly target: boolean;
  /** Sentences or cells that say so, in the order of the page. */
  readonly proofs: readonly { readonly quote: string; readonly selector: string }[];
}

/** A line that names a period ("Quý I/2022"), and how many figures stand beside it, in its row or in its column. */
export interface PeriodLine {
  readonly text: string;
  readonly figures: number;
  /** Of the heading over it, where the line names none. */
  readonly year?: number;
  readonly selector: string;
}

export interface HeadingFact {
  readonly level: number;
  readonly text: string;
  readonly selector: string;
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
