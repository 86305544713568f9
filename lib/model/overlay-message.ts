/** What the overlay on a page and the extension's background say to each other. Checked at the door by overlay-message-schema.ts. */

import type { PageSnapshot, QuotePlace } from './page-snapshot.ts';
import type { Bilingual } from './plan.ts';

export type Language = keyof Bilingual;

/** A page as its content script saw it. */
export interface PageLook {
  /** Without fragment. */
  readonly url: string;
  readonly charset: string;
  readonly contentType: string;
  readonly snapshot: PageSnapshot;
}

export type ReviewReason = 'elsewhere' | 'misread' | 'not-ours' | 'outdated';

export type OverlayQuestion =
  /** Asked once, before anything is drawn: the browser puts in how highlights look. Answered with `OverlayOpening`. */
  | { readonly overlay: 'open'; readonly url: string }
  | { readonly overlay: 'look'; readonly page: PageLook }
  /** From now on for all pages of this host. */
  | { readonly overlay: 'plan'; readonly url: string; readonly planId: string }
  | { readonly overlay: 'language'; readonly lang: Language }
  | {
      readonly overlay: 'review';
      readonly url: string;
      readonly planId: string;
      readonly requirementId: string | null;
      /** Of the mark. */
      readonly code: string;
      readonly quote: string | null;
      readonly found: Bilingual;
      readonly reason: ReviewReason;
    }
  /** The side panel, beside the page. */
  | { readonly overlay: 'panel' };

export interface OverlayOpening {
  /** The page is of a portal that the user has added: it is marked without being asked for. */
  readonly added: boolean;
  readonly lang: Language;
}

/** What is said to the overlay of a tab, by the background or a page of the extension. */
export type OverlayOrder =
  /** Its button was pressed: it opens, comes to the fore, or goes. */
  | { readonly overlay: 'toggle' }
  /** Scrolls to the requirement's mark, or to the quote. */
  | {
      readonly overlay: 'show';
      readonly requirementId: string | null;
      readonly quote: string | null;
      readonly selector: string | null;
    };

/** Where something stands, or where it belongs. */
export interface MarkPlace {
  /** Text of the page, as W3C's TextQuoteSelector has it. */
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Of the element it stands in; '' when not known. */
  readonly selector?: string;
  /** What is told belongs beside this text, which is itself in order: it is not highlighted. */
  readonly beside?: true;
}

/** `unsure`: not to be told from this page alone; somebody has to look. */
export type MarkKind = 'evidence' | 'gap' | 'unsure';

export interface PageMark {
  readonly kind: MarkKind;
  /** Kebab-case, stable. */
  readonly code: string;
  /** Of the plan; null where no requirement names this page's subject. */
  readonly requirement: { readonly id: string; readonly clause: string; readonly title: Bilingual } | null;
  readonly asked: Bilingual;
  readonly found: Bilingual;
  /** Null where nothing is to be mended. */
  readonly fix: Bilingual | null;
  /** One by one, where several things are meant: procedures, months. */
  readonly list?: readonly string[];
  /** Null: the page as a whole. */
  readonly at: MarkPlace | null;
  /** Told by the last audit of the portal, whose day this is, and not read from the page just now. */
  readonly auditedOn?: string;
}

export interface PlanChoice {
  readonly id: string;
  readonly title: Bilingual;
  /** The page or its address speaks for it. */
  readonly likely: boolean;
}

export interface OverlayContents {
  /** Null: the user has to say which plan is meant, and nothing is marked before. */
  readonly planId: string | null;
  readonly plans: readonly PlanChoice[];
  readonly marks: readonly PageMark[];
  /** Of each mark's quote, null where the page does not say it; null altogether: nobody has looked for them. */
  readonly places: readonly (QuotePlace | null)[] | null;
  /** Day for which it is judged, YYYY-MM-DD. */
  readonly asOf: string;
  readonly lang: Language;
}
