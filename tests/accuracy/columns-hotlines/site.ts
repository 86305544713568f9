/** A portal as its editors think of it: columns, posts, documents, a hotline. Skins turn it into pages, truth.ts into verdicts. */

/** YYYY-MM-DD */
export type Day = string;

export interface Post {
  readonly id: number;
  readonly title: string;
  readonly lead: string;
  readonly slug: string;
  /** null: the post shows no date of its own anywhere. */
  readonly date: Day | null;
  readonly pinned?: true;
  /** A picture in the article, not the template's. */
  readonly picture: boolean;
  /** Title or lead is about administrative reform. */
  readonly cchc: boolean;
  /** Its own paragraphs, where the common ones won't do. */
  readonly body?: readonly string[];
}

export interface LegalDocument {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly slug: string;
  readonly issued: Day;
  /** When the list says so beside the day of issue. */
  readonly posted: Day | null;
  readonly effective: Day;
}

/** Where a post's date stands. `none`: nowhere, for any post of the column. */
export type DatePlace = 'list' | 'article' | 'time' | 'slug' | 'none';

export type Fault = 'page-2-500' | 'script' | 'robots' | 'list-500';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly slug: string;
  readonly kind: 'news' | 'documents';
  readonly posts: readonly Post[];
  readonly documents: readonly LegalDocument[];
  readonly dates: DatePlace;
  readonly perPage: number;
  /** Key of the section page that links it; the menu then shows it below that page or not at all. */
  readonly inside?: string;
  /** menu: words; image: a bare picture; none: only the page `tong-hop`, which the home page links, leads here. */
  readonly link: 'menu' | 'image' | 'none';
  readonly onHome: boolean;
  readonly fault?: Fault;
}

export interface MenuLink {
  readonly label: string;
  readonly url: string;
  /** A banner that shows this picture alone. */
  readonly image?: string;
}

export interface StandingPage {
  readonly key: string;
  readonly label: string;
  readonly slug: string;
  readonly html: string;
  readonly inMenu: boolean;
  readonly inside?: string;
  readonly fault?: 'robots' | 'http-500';
}

/** Its outcome follows from these and from what the plan needs. */
export interface HotlineTruth {
  /** Any of these is right; empty: not compared. */
  readonly at: readonly HotlinePlace[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Each must stand in a told address, or hold it. */
  readonly addresses: readonly string[];
  /** Numbers that contradict one another, with the pages that show them. */
  readonly conflict?: { readonly at: readonly HotlinePlace[]; readonly phones: readonly string[] };
  /** The label stands beside a picture and nothing else. */
  readonly image?: true;
  /** What would decide could not be read. */
  readonly unread?: true;
  /** A gap must name this page. */
  readonly gapAt?: HotlinePlace;
}

export type HotlinePlace = 'home' | 'page' | 'contact' | 'frame';

export interface Hotline {
  readonly name: string;
  /** Block in the home page's side column. */
  readonly homeBlock: string;
  readonly footer: string;
  /** Menu or banner link to the page `duong-day-nong`; html with {url}. Empty: the page is not linked. */
  readonly link: string;
  readonly page: { readonly title: string; readonly html: string } | null;
  /** The page's body stands in a frame of its own. */
  readonly framed?: true;
  readonly contact?: string;
  readonly fault?: 'robots' | 'page-500';
  /** A post of the first column carries this in its text. */
  readonly inArticle?: string;
  /** A standing page carries this. */
  readonly inStanding?: string;
  readonly truth: HotlineTruth;
}

export interface Site {
  readonly name: string;
  readonly planId: string;
  readonly planChanges?: Readonly<Record<string, unknown>>;
  readonly asOf: Day;
  readonly department: string;
  readonly province: string;
  readonly skin: string;
  readonly charset: 'utf-8' | 'windows-1258' | 'nfd';
  readonly columns: readonly Column[];
  readonly pages: readonly StandingPage[];
  readonly hotline: Hotline | null;
  /** Menu entries and banners that lead elsewhere. */
  readonly outward?: readonly MenuLink[];
  /** Html after the footer's own. */
  readonly underFooter?: string;
  /** Requirement ids that are compared. */
  readonly judged: readonly string[];
}

export function columnOf(site: Site, key: string): Column {
  const found = site.columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`${site.name} has no column ${key}`);
  return found;
}

export function withColumn(site: Site, key: string, change: (column: Column) => Column): Site {
  return { ...site, columns: site.columns.map((column) => (column.key === key ? change(column) : column)) };
}
