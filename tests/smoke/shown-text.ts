import { load } from 'cheerio';

const APART =
  'br, p, div, td, th, li, dt, dd, tr, h1, h2, h3, h4, h5, h6, section, article, header, footer, nav, option';

/** All text of a page as a verifier reads it: tags away, blocks apart, NFC, white space folded. */
export function shownText(html: string): string {
  const $ = load(html);
  $('script, style, template').remove();
  $(APART).before(' ').after(' ');
  return $.root()
    .text()
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ');
}
