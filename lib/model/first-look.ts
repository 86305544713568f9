/**
 * What a streaming scan says of a page without building a tree: enough to follow its links and to decide whether it
 * deserves a tree. All strings are copies: none keeps the page's text alive.
 */

export interface ScannedLink {
  /** As written, entities decoded, trimmed; from onclick="location.href=..." where that is what navigates. */
  readonly href: string;
  /** Text shown, else alt, else title; white space folded; at most 200 characters. */
  readonly words: string;
}

export interface FirstLook {
  readonly title: string;
  /** Text of h1 to h3, at most 40 of 200 characters. */
  readonly headings: readonly string[];
  readonly links: readonly ScannedLink[];
  /** base href as written, or null. */
  readonly base: string | null;
  readonly canonical: string | null;
  /** frame and iframe addresses as written. */
  readonly frames: readonly string[];
  /** meta refresh target as written, or null. */
  readonly refresh: string | null;
  /** robots meta says nofollow / noindex. */
  readonly nofollow: boolean;
}
