/** Posts: their lists, the days they were published, and how the rest of a list is reached. */

import type { Place } from '../outline.ts';

export interface PublishedDate {
  readonly date: string;
  readonly from: 'visible' | 'time' | 'meta' | 'json-ld' | 'slug';
  /** Text of the page for 'visible' and 'time'; '' for the others. */
  readonly quote: string;
  readonly selector: string;
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
