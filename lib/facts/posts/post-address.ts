/** Addresses such as posts have: with a number, or with a headline for their last name. */

/** Behind the host and its port. */
const NUMBERED = /^[a-z]+:\/\/[^/]*\/.*\d{3}/i;
/** Words of a name that is a headline's: "hoi-nghi-so-ket-cong-tac-cai-cach-hanh-chinh". */
const HEADLINE = /(?:[^/-]+-){6,}[^/-]+\/?(?:\.[a-z]+)?(?:[?#].*)?$/i;

/** Sections and bodies hardly have one. */
export function hasPostNumber(url: string): boolean {
  return NUMBERED.test(url);
}

export function isPostAddress(url: string): boolean {
  return hasPostNumber(url) || HEADLINE.test(url);
}
