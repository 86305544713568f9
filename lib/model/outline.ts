/**
 * A page as its reader sees it: lines of text in order, each with the place it stands in, and the boxes,
 * tables, links and pictures around them. Made once per page (from parsed HTML, or from a live document);
 * every fact extractor reads this and nothing else. All indexes are positions in the arrays of one Outline.
 *
 * `text` is always as shown: NFC, white space folded to single spaces, trimmed; no alt text, no script or style.
 */

export type Place = 'header' | 'menu' | 'breadcrumb' | 'main' | 'sidebar' | 'related' | 'footer' | 'comment';

/** An element that makes a block (div, section, ul, li, table, tr, td, p, h1, form, article, ...). In document order. */
export interface Box {
  readonly index: number;
  /** -1 for the body. */
  readonly parent: number;
  readonly tag: string;
  /** class, id and role as written, lower case, separated by spaces; '' when none. */
  readonly marks: string;
  readonly place: Place;
  /** First line in it, and one past the last (equal when it shows no text). */
  readonly from: number;
  readonly to: number;
  /** One past the last box inside it. */
  readonly end: number;
}

/** A run of text that the browser puts on lines of its own: a block's own text, cut at <br>. Never empty. */
export interface Line {
  readonly index: number;
  readonly text: string;
  readonly place: Place;
  /** Innermost box. */
  readonly box: number;
  /** 1..6 in a heading element (or role=heading), else 0. */
  readonly level: number;
  /** Every word of it is bold (b, strong, th, dt or a style that says so). */
  readonly bold: boolean;
  /** Drawn only after a click or hover (display:none, hidden, inactive tab). Still text of the page. */
  readonly hidden: boolean;
  readonly links: readonly number[];
  readonly pictures: readonly number[];
}

export interface Postback {
  readonly target: string;
  readonly argument: string;
  /** What the control itself sends besides: a button's name and value, the chosen option of a select. */
  readonly send?: readonly (readonly [name: string, value: string])[];
}

export interface Link {
  readonly index: number;
  /** Absolute, without fragment; null when it leads nowhere (dead) or is a postback, mailto or tel. */
  readonly url: string | null;
  /** As written, entities decoded, trimmed. From onclick where that is what navigates. */
  readonly href: string;
  /** The text shown; else the picture's alt; else its title attribute; else ''. */
  readonly words: string;
  readonly by: 'text' | 'image' | 'title' | 'none';
  /** File name of the link's picture, '' when there is none. */
  readonly picture: string;
  readonly title: string;
  readonly scheme: 'http' | 'tel' | 'mailto' | 'postback' | 'other' | 'dead';
  readonly postback: Postback | null;
  readonly place: Place;
  readonly box: number;
  /** The line it stands in; -1 when it shows no text of its own (picture, empty). */
  readonly line: number;
  readonly download: boolean;
  /** It leads nowhere by itself, and its attributes are such as scripts find it by: its id, or ''. */
  readonly hook?: string;
  /** It leads nowhere by itself, and a script of its own answers the click. */
  readonly clicked?: true;
  /** It says of itself that nobody can press it. */
  readonly disabled?: true;
  /** Kept for a script, not written as an address to go to: where the rest of a list may come from. Absolute. */
  readonly rest?: string;
}

/** A button that leads somewhere by a script or a form alone. */
export interface MuteButton {
  readonly words: string;
  readonly box: number;
  /** As of a link. */
  readonly rest?: string;
}

/** A button that opens a box of the page itself. */
export interface Opener {
  readonly words: string;
  readonly box: number;
  /** Id of what it opens. */
  readonly opens: string;
}

export interface Picture {
  readonly index: number;
  /** Absolute; of one that stands in the page itself its kind and length (`data:image/png,52000`), '' for placeholders and none. */
  readonly url: string;
  readonly alt: string;
  readonly title: string;
  /** class and id of the picture or icon element, lower case. */
  readonly marks?: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly place: Place;
  readonly box: number;
  /** Index of the link around it, or -1. */
  readonly link: number;
  /** The line it stands in or the next line after it; -1 at the end of the page. */
  readonly line: number;
}

export interface Cell {
  readonly text: string;
  readonly header: boolean;
  readonly box: number;
  readonly from: number;
  readonly to: number;
  readonly links: readonly number[];
  /** Where the cell itself begins; other grid places it spans hold the same object. */
  readonly row: number;
  readonly column: number;
}

/** A table laid out as a grid: rowspan and colspan repeat their cell. A table that only lays out the page has `layout`. */
export interface Table {
  readonly index: number;
  readonly box: number;
  readonly place: Place;
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Holds other tables or whole page regions: not tabular data. */
  readonly layout: boolean;
}

export interface Form {
  readonly action: string;
  readonly method: 'GET' | 'POST';
  /** Hidden and preset fields, in order; what a postback must send back. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly place: Place;
  readonly box: number;
  /** Visible fields (text, select, textarea): what a visitor fills in. */
  readonly inputs: readonly { readonly name: string; readonly label: string; readonly type: string }[];
}

/** A <time> element or an element with an itemprop/datetime of publication. */
export interface TimeMark {
  readonly datetime: string;
  readonly text: string;
  readonly itemprop: string;
  readonly place: Place;
  readonly line: number;
  readonly box: number;
}

export interface Outline {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** name/property/itemprop (lower case) -> content; the first one wins. */
  readonly meta: Readonly<Record<string, string>>;
  /** Parsed application/ld+json blocks; broken ones are left out. */
  readonly jsonLd: readonly unknown[];
  readonly canonical: string | null;
  /** What the head names as the next of the pages that this is one of, absolute. */
  readonly next: string | null;
  /** Where boxes that grow as one scrolls say that their next pieces come from, absolute. */
  readonly scrolls: readonly string[];
  /** Same-document base for links. */
  readonly base: string;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
  readonly times: readonly TimeMark[];
  /** Absolute urls of frames and iframes, in order. */
  readonly frames: readonly string[];
  /** meta refresh target, absolute. */
  readonly refresh: string | null;
  /** Signs that a script fills the page: app root without text, or a noscript that asks for JavaScript. */
  readonly shell: boolean;
  /** It has a script of any kind. */
  readonly scripted: boolean;
  readonly buttons: readonly MuteButton[];
  readonly openers: readonly Opener[];
  /** A script may follow what has this hook: one names its id, or one stands in a file of the portal's own. */
  readonly follows: (hook: string) => boolean;
  /** Ids of elements that show nothing and that a script of the page names: it may be there to fill them. */
  readonly awaited: () => readonly string[];
  /** A CSS selector for a box, unique on this page where that is possible at reasonable length. */
  readonly selector: (box: number) => string;
}
