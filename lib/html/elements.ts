/** What the elements of HTML are to a reader: blocks, breaks, things not drawn. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Each makes a box. */
export const BLOCKS = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main marquee menu nav ol optgroup p pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp listing plaintext',
);

/** Cut the line without making a box: breaks, rules, and controls that stand by themselves. */
export const BREAKS = set('br hr button');

/** Nothing in them is text of the page. */
export const UNSHOWN = set(
  'script style template noscript noembed noframes head title meta link base select option textarea iframe frame embed desc defs ' +
    'metadata img input param source track',
);

/** Empty and with a class, they draw an icon: the only label that some numbers have. */
export const ICONS = set('i em span svg');

/** Shown only where the thing itself cannot be. */
export const FALLBACK = set('object video audio canvas progress meter datalist');

export const HEADING_LEVELS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** Drawn bold by every browser. */
export const BOLD = set('b strong th dt');

export const PREFORMATTED = set('pre xmp listing plaintext');

/** Classes that keep a part of the page from view until it is asked for, unless one of SHOWING stands beside it. */
export const HIDING_CLASSES = set(
  'tab-pane tabcontent tab_content modal panel-collapse accordion-collapse d-none hidden hide visually-hidden sr-only element-invisible',
);
export const SHOWING_CLASSES = set('active in show current selected open');
/** Hidden on telephones only: `d-none d-md-block`, `hidden md:flex`. */
export const SHOWING_ON_DESKTOP = /^(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl):)(?!none|hidden)/;
/** Classes that make an inline element stand on lines of its own. */
export const BLOCK_CLASSES = set('d-block d-flex d-grid');
