/** Addresses of pages, and of quotes on them. */

/** Only web addresses become links; anything else is shown as text. */
export function webHref(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null;
}

/** Longer quotes are named by their beginning and end, so that the address stays short. */
const WHOLE_QUOTE = 160;
/** So many words begin no other line: "Sở Khoa học và" stands in every page's banner. */
const BEGINNING = 12;
const END = 5;

/**
 * The address of a quote on its page (text fragment): a browser that knows it scrolls there and marks it. Of a file's
 * page the address that a PDF viewer opens at it.
 */
export function quoteHref(url: string, quote: string, page?: number): string | null {
  const href = webHref(url);
  if (href === null) return null;
  if (page !== undefined) return `${href.split('#', 1)[0] ?? href}#page=${page}`;
  const words = quote.split(' ');
  const text =
    quote.length <= WHOLE_QUOTE || words.length < BEGINNING + END
      ? fragment(quote)
      : `${fragment(words.slice(0, BEGINNING).join(' '))},${fragment(words.slice(-END).join(' '))}`;
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Dash, comma and ampersand mean something inside a text directive. */
function fragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
