/** One topic of portals: what it is called in menus, headings, titles, file names. Words only; see ../topics.ts. */

export interface TopicRow {
  readonly id: string;
  /** What the topic is called in reports. */
  readonly vi: string;
  readonly en: string;
  /**
   * Phrases that name the topic. Written with diacritics and in full: unaccented, slug, run-together and abbreviated
   * forms (see ../abbreviations.ts) come out of them by themselves.
   */
  readonly phrases: readonly string[];
  /** Phrases that name the topic where they are the whole label; in a title or a lead they may be about anything. */
  readonly labels?: readonly string[];
  /** The words name the topic when each group has a phrase in them, in any order. */
  readonly together?: readonly (readonly (readonly string[])[])[];
  /** Longer phrases in which the words mean something else. */
  readonly not?: readonly string[];
  /**
   * Phrases that mean something else where words of `beside` stand anywhere with them ("Tuyển dụng 500 công nhân"), unless
   * words of `but` do too. In groups of `together` they then count as little.
   */
  readonly unless?: readonly Unless[];
  /** Words of many things ("khen thưởng"): they name it as the whole label, or with words of `beside` anywhere. */
  readonly needs?: readonly Needs[];
  /** Its phrases count also inside a longer phrase of another topic ("Kế hoạch cải cách hành chính"). */
  readonly within?: true;
  /** What names one of these topics names this one too. */
  readonly includes?: readonly string[];
}

export interface Unless {
  readonly phrases: readonly string[];
  readonly beside: readonly string[];
  readonly but: readonly string[];
}

export interface Needs {
  readonly phrases: readonly string[];
  readonly beside: readonly string[];
}
