/** What a check is: pure functions of what was seen, the requirement and the audit date. It never fetches. */

import type { LinkFact } from './facts/links.ts';
import type { PageFacts } from './facts/page.ts';
import type { PostbackStep } from './facts/posts.ts';
import type { Verdict } from './finding.ts';
import type { Kind, Plan, Requirement } from './plan.ts';
import type { ReferenceList } from './reference.ts';

/** What became of a url. 'gone' (404, 410, soft 404) was looked at and holds nothing; that is knowledge, not doubt. */
export type Reading =
  | { readonly state: 'read' }
  | { readonly state: 'gone'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'skipped'; readonly reason: string }
  | { readonly state: 'unread' };

/** Everything seen so far. Order of arrival never shows: all lists are sorted by url and place. */
export interface Seen {
  /** Grows with every change: what was worked out from an earlier state can be told by it. */
  readonly version: number;
  /** The start page, after redirects; null until it has been read. */
  readonly home: PageFacts | null;
  /** Pages whose facts were kept, sorted by url. */
  readonly pages: readonly PageFacts[];
  /** By any spelling of its url (canonical forms are compared, redirects followed). */
  readonly page: (url: string) => PageFacts | undefined;
  readonly reading: (url: string) => Reading;
  /** Links of every page read whose words, picture or slug name the topic, sorted; equal ones once. */
  readonly links: (topic: string) => readonly LinkFact[];
  /** Canonical urls that the home page links to, frames of the home page included. */
  readonly fromHome: (url: string) => boolean;
  /** Same portal: host and path scope of the audit. */
  readonly inScope: (url: string) => boolean;
}

/**
 * A page that could still change the outcome.
 * `named`: its words, or the list it continues, promise what is sought; unread at the end it is a doubt (cantTell).
 * `possible`: explored because nothing better is left; unread because of a limit it is a doubt, unread because that one
 * page failed it is not.
 */
export interface Want {
  readonly url: string;
  readonly promise: 'named' | 'possible';
  /** 0..1; goals take turns, within a goal the most urgent comes first. */
  readonly urgency: number;
  /** A list page behind a postback: the form to send. `url` is then the step's key. */
  readonly step?: PostbackStep;
  /**
   * Also when it is a file (PDF, DOCX, DOC, XLSX, ZIP): it is then opened and read like a page, and `seen.page(url)` has
   * its facts with `attachment`. Without this a file stays unopened (skipped, 'not-html'). Set it only where the link's
   * words promise what is sought; a url that does not look like a file may be wanted so too (`download?id=5`).
   * A file that cannot be read is failed with a FileFault (model/attachment.ts), which makes a `named` want a doubt like
   * any failed page. Where an unreadable file shall not be one, leave it out of `wants` once `seen.reading(url)` says so.
   * A scan is failed with 'scanned' and has facts all the same (`attachment.scanned`). Evidence through `evidenceOf`
   * names its page. In tests: `attach(name, bytes)` of tests/support/attachments.ts is an answer of a portal fixture.
   */
  readonly attachment?: true;
}

/** One requirement with all that its check may look at besides the pages. */
export interface Ask<P = unknown> {
  readonly requirement: Requirement;
  readonly params: P;
  readonly plan: Plan;
  /** Audit date, YYYY-MM-DD. */
  readonly asOf: string;
  /** First and last day of the plan's period up to the audit date. */
  readonly period: { readonly from: string; readonly to: string };
  readonly reference: ReferenceList | null;
  /** Asked of another body's host (the provincial portal): only the department's part of it counts. */
  readonly elsewhere?: true;
}

export interface Check {
  readonly kind: Kind;
  /** Pages that could still change the outcome, given what was seen. Empty: settled. Called again after each page: keep it cheap. */
  readonly wants: (seen: Seen, ask: Ask) => readonly Want[];
  /**
   * The conclusion from what was seen. `doubts` are wanted pages that could not be read: their contents are unknown,
   * so nothing may be called missing that they may hold (set `holds` when the outcome stands all the same).
   */
  readonly judge: (seen: Seen, ask: Ask, doubts: readonly Doubt[]) => Verdict;
}

export interface Doubt {
  readonly url: string;
  /** http-500, robots, limit, postback, ... */
  readonly reason: string;
}
