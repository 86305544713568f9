import { wordList } from './word-list.ts';

/** Words after a number that make it an amount, folded. */
export const AMOUNT_WORDS: readonly string[] = wordList(`
  dong; vnd; luot; trieu; ty; ti; nguoi; ho so; usd; ha; km; m2; tan; kg; phan tram; doanh nghiep
`);
