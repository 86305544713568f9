/** Where a fact stands: the text of the page that shows it. */

/** Where a fact stands: the quote is text of the page as shown, within one line of it. */
export interface Source {
  readonly url: string;
  readonly quote: string;
  readonly selector: string;
}

/** Text of the page, within one line of it. */
export interface QuoteFact {
  readonly quote: string;
  readonly selector: string;
}
