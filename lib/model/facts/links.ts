/** Links of a page with their words, their place and the topics they name. */

import type { Place } from '../outline.ts';

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
  /** Lines around a link of the home page to a social network. */
  readonly beside?: readonly string[];
  /** Dead as written, yet a script or a form may lead somewhere from it. */
  readonly scripted?: true;
}
