/** What a careful reader says of a page. What is left out is none. */
export interface Expected {
  readonly kind: string;
  readonly title: string;
  readonly asOf?: string;
  /** Words of the main text: at least and at most. */
  readonly words?: readonly [least: number, most: number];
  /** `2022-11-14 visible` */
  readonly published?: string | null;
  readonly newest?: string | null;
  /** `*` pinned, date or `-`, title, path. */
  readonly entries?: readonly string[];
  /** As written, E.164 or `-`, label, `hotline`, `invalid`. */
  readonly phones?: readonly string[];
  readonly hotline?: string;
  readonly emails?: readonly string[];
  readonly addresses?: readonly string[];
  /** Topic, by, `dead`, words, path. */
  readonly topics?: readonly string[];
  readonly procedures?: readonly string[];
  readonly documents?: readonly string[];
  /** As written, and why. */
  readonly ignored?: readonly string[];
}
